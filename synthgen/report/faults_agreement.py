"""Faults of agreement between subject and verb, of the kinds that cannot be right.

A subject is sure where a sentence or clause begins with it ("3 apples costs") and where it is a
pronoun ("they has"); elsewhere ("the price of 3 apples is") these rules are silent. Each rule
yields the words at fault of one sentence.
"""

import re
from collections.abc import Iterator
from typing import Final

from synthgen.report.english_words import NUMBERS, UNITS, is_plural, may_be_singular_noun, words


def _any_of(options: frozenset[str], end: str = "") -> str:
    return f"(?:{'|'.join(sorted(option + end for option in options))})"


_VERBS: Final = words(
    "bake bring buy collect contain earn eat get give hold keep live make need own receive save "
    "sell spend take want weigh"
)
# Verbs that are nouns as well stand beside pronouns only: "each corn plant" has no verb.
_NOUNS_TOO: Final = words(
    "cook drink drive order pay plan plant practice ride run start travel use visit walk work"
)
_BASE: Final = _any_of(_VERBS | {"have"})
_BASE_AFTER_PRONOUN: Final = _any_of(_VERBS | _NOUNS_TOO | {"have", "are"})
_THIRD: Final = f"(?:is|was|has|does|costs|{_any_of(_VERBS, 's')})"
_THIRD_AFTER_PRONOUN: Final = f"(?:is|was|has|does|costs|{_any_of(_VERBS | _NOUNS_TOO, 's')})"
_COUNT: Final = rf"(?P<count>\d[\d,]*|{_any_of(NUMBERS | {'many', 'several'})})"

# Where there is and are ------------------------------------------------------------------------

_THERE_IS: Final = re.compile(
    rf"\bthere(?: is| was|'s) {_COUNT} (?P<one>[a-z]+)(?: (?P<two>[a-z]+))?", re.IGNORECASE
)
_THERE_ARE: Final = re.compile(
    r"\bthere (?:are|were) (?:only |just )?(?:1|one) (?P<noun>[a-z]+)(?! ago)\b", re.IGNORECASE
)
_HOW_MANY_IS: Final = re.compile(
    r"\bhow many (?:[a-z]+ )?(?P<noun>[a-z]+) (?:is|was) "
    r"(?:there|left|needed|remaining|in|on|at)\b",
    re.IGNORECASE,
)


def there(sentence: str) -> Iterator[str]:
    """ "There is 3 pens", "there are 1 pen", "how many pens is left"."""
    for found in _THERE_IS.finditer(sentence):
        one, two = found["one"].lower(), (found["two"] or "").lower()
        if found["count"] != "1" and one not in UNITS and (_many(one) or _many(two)):
            yield found[0]
    for found in _THERE_ARE.finditer(sentence):
        if may_be_singular_noun(found["noun"].lower()):
            yield found[0]
    for found in _HOW_MANY_IS.finditer(sentence):
        if _many(found["noun"].lower()):
            yield found[0]


def _many(noun: str) -> bool:
    """Whether a noun is a plural that is not one amount, as "5 miles" is."""
    return is_plural(noun) and noun not in UNITS


# Nouns in the plural ---------------------------------------------------------------------------

_COUNTED: Final = re.compile(
    r"(?:^|[,;:] (?:and |but |while |so )?|\b(?:if|when|while|because) )"
    rf"(?:the |these |those |all )?{_COUNT} (?P<noun>[a-z]+) (?!is\b|was\b){_THIRD}\b",
    re.IGNORECASE,
)
_DEFINITE: Final = re.compile(
    r"^(?:The|These|Those|All|Some|Most|Many|His|Her|Their|My|Our|Your) (?P<noun>[a-z]+) "
    rf"{_THIRD}\b"
)
_PEOPLE: Final = re.compile(rf"^(?P<noun>people|children|men|women) {_THIRD}\b", re.IGNORECASE)
_PAIR: Final = re.compile(rf"^[A-Z]\w+ and [A-Z]\w+ {_THIRD}\b")


def plurals(sentence: str) -> Iterator[str]:
    """ "3 apples costs", "The boys has", "Ana and Ben was"."""
    for pattern in (_COUNTED, _DEFINITE, _PEOPLE):
        for found in pattern.finditer(sentence):
            if found.groupdict().get("count") != "1" and _many(found["noun"].lower()):
                yield found[0]
    yield from (found[0] for found in _PAIR.finditer(sentence))


# Nouns in the singular -------------------------------------------------------------------------

_ONE: Final = re.compile(
    r"^(?:(?:The|A|An|Each|Every|This|That|His|Her|One) )?(?P<noun>[A-Za-z][a-z]+) "
    rf"(?:are|were|{_BASE})\b"
)
_EACH: Final = re.compile(
    r"(?:[,;:] |\b(?:and|but|if|when|while|because) )(?:each|every) (?P<noun>[a-z]+) "
    rf"{_BASE}\b",
    re.IGNORECASE,
)
_EACH_OF: Final = re.compile(
    r"(?:^E|[,;:] e|\b(?:if|when|and|while|that) e)ach of "
    r"(?:them|(?:the|his|her|their|these|those)"
    r"(?: (?!(?:will|can|may|must|should|would|that|who|which)\b)\w+){1,3}?) "
    rf"(?:are|were|{_BASE})\b"
)
_ASKS: Final = re.compile(r"\b(?:do|does|did|will|would|can|could|should|must)\b", re.IGNORECASE)
# Many in one: both numbers are in use.
_GROUPS: Final = words(
    "team family group class couple staff crew band rest majority number half public pair company "
    "committee audience remainder lot bunch other others latter former"
)


def singulars(sentence: str) -> Iterator[str]:
    """ "Ana have", "Each box contain", "Each of the cars have"."""
    for pattern in (_ONE, _EACH):
        for found in pattern.finditer(sentence):
            noun = found["noun"].lower()
            sure = may_be_singular_noun(noun) and noun not in _GROUPS
            if sure and not _ASKS.search(sentence[: found.start()]):
                yield found[0]
    yield from (found[0] for found in _EACH_OF.finditer(sentence))


# Pronouns and questions ------------------------------------------------------------------------

_THEY: Final = re.compile(
    rf"(?:\b(?:they|we)|^you|, you) {_THIRD_AFTER_PRONOUN}\b|\bI (?!was){_THIRD_AFTER_PRONOUN}\b",
    re.IGNORECASE,
)
_SHE: Final = re.compile(
    r"(?:\b(?:he|she)|(?:^|, |\b(?:if|when|but|because) )it) "
    rf"{_BASE_AFTER_PRONOUN}\b",
    re.IGNORECASE,
)
# What may stand before "he have": "does he have", "let it take", "asks that she pay".
_FREES_THE_VERB: Final = re.compile(
    r"\b(?:do|does|did|will|would|can|could|shall|should|may|might|must|let|lets|make|makes|made|"
    r"having|suggest\w*|recommend\w*|insist\w*|require\w*|demand\w*|help\w*|see|sees|saw|"
    r"watch\w*|and|or|nor|that)\b|n't\b|'ll\b|'d\b",
    re.IGNORECASE,
)


def pronouns(sentence: str) -> Iterator[str]:
    """ "they has", "she have"."""
    yield from (found[0] for found in _THEY.finditer(sentence))
    for found in _SHE.finditer(sentence):
        if not _FREES_THE_VERB.search(sentence[: found.start()]):
            yield found[0]


_ASKED: Final = (
    re.compile(rf"\bdo (?:he|she)\b|\bdo [A-Z][a-z]*[^s\W] {_BASE}\b"),
    re.compile(r"\b(?:[Hh]ow|[Ww]hat|[Ww]hen|[Ww]here)\b[^,;]* does (?:they|we|you|I)\b"),
    re.compile(
        rf"\b(?:do|does|did|will) (?:(?:he|she|it|they|we|you|I) {_THIRD_AFTER_PRONOUN}|"
        rf"(?:[A-Z]\w+|the \w+) (?!is\b|was\b){_THIRD})\b"
    ),
    re.compile(rf"\bdoes [A-Z]\w+ and [A-Z]\w+ {_BASE}\b"),
)


def questions(sentence: str) -> Iterator[str]:
    """ "How many do she", "does they", "does he has", "does Ana and Ben have"."""
    yield from (found[0] for pattern in _ASKED for found in pattern.finditer(sentence))
