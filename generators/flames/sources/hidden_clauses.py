"""A number of a text hidden in natural words, and the question that asks for it.

"Ann has 5 red pens in a box." becomes "Ann has a certain number of red pens in a box." and "How
many red pens does Ann have in a box?". Only a number in a plain clause can be hidden: subject,
common verb, number, noun phrase.
"""

import re
from typing import Final, NamedTuple

from synthgen.generators.flames.english.morphology import verb_forms, words
from synthgen.generators.flames.sources.gaps import GIVEN
from synthgen.generators.flames.sources.grammar import (
    PAST,
    SUBJECT,
    THIRD,
    UNITS,
    VERBS,
    is_plural,
    lowered,
    noun_phrase,
)
from synthgen.generators.flames.sources.sentences import is_past
from synthgen.generators.flames.sources.text_numbers import UnreadableError, text_numbers

_FORMS: Final = "|".join(sorted({*VERBS, *THIRD, *PAST}, key=len, reverse=True))
_BASES: Final = "|".join(sorted(VERBS, key=len, reverse=True))
# A clause may begin with its time, which its question then ends with.
_START: Final = (
    r"(?:^|, and |, but |, while |; | and | while )"
    r"(?:(?P<time>[Oo]n [A-Z][a-z]+day|[Yy]esterday|(?:[Ee]very|[Ee]ach|[Ll]ast|[Tt]his|[Ii]n the)"
    r" (?:day|week|month|year|morning|afternoon|evening|night|hour|minute|summer|winter)),? )?"
)
# Other things of the same clause before the number: "5 pens, 2 rulers and".
_LIST: Final = r"(?:(?:an?|\$?[\d,.]+|[a-z]+) [a-z]+(?: [a-z]+)?(?:, and |, | and ))*"
_CLAUSE: Final = re.compile(
    rf"{_START}(?P<subject>{SUBJECT}) (?P<verb>{_FORMS})(?: to (?P<to>{_BASES}))? "
    rf"(?P<list>{_LIST})$"
)
_THERE: Final = re.compile(rf"{_START}[Tt]here (?P<be>are|were) (?P<list>{_LIST})$")
_AGE: Final = re.compile(rf"{_START}(?P<subject>{SUBJECT}) (?P<be>is|was) $")
_AMOUNT_VERBS: Final = frozenset(
    words(
        """
        spend pay cost earn have save make charge donate
        """
    )
)
_STATES: Final = frozenset(words("have own keep"))
# Events after which "Ann has" is no longer what it was.
_CHANGES: Final = re.compile(
    r"\b(?:g[ai]v(?:e|es|en|ing)|gave|s[oe]ll?d?s?|lost|loses?|bought|buys?|ate|eats?|eaten|left|used"
    r"|uses|spent|spends?|after|later|now|remain\w*|return\w*|broke|died|add(?:s|ed)?|receiv\w*"
    r"|finds?|found|threw|throws?|donat\w*|moved?s?|join\w*|leav\w*|gets?|got|takes?|took|still"
    r"|hatch\w*|born|pick(?:s|ed)|share[sd]?|borrow\w*|len[dt]s?|burst|breaks?|puts?|planted|plants"
    r"|cuts?|fell|falls|withdr\w*)\b"
)
# What ends the part of a clause that belongs to its question.
_CUT: Final = re.compile(
    r",|;|\.|\?|!| (?:and|but|while|which|that|who|so|because|when|if|after|before|where|whose|then"
    r"|until|using|as|by|with|of)\b| to (?!the\b|his\b|her\b|their\b|an?\b|each\b|every\b"
    r"|school\b|work\b|[A-Z])[a-z]+\b| (?:for|at|in|on|from|to|per) (?:[^ ]+ ){0,2}?(?=[$\d])"
)
_RATE: Final = re.compile(r" (?:an?|per|each|every|daily|weekly)\b")
_TIME: Final = r"(?:day|week|month|year|hour|minute|second|row|game|night)"
_INDEFINITE: Final = re.compile(rf"\b(in|on|at|from|into|for|to) an? (?!{_TIME}\b)")
_LAST_PHRASE: Final = re.compile(r" (?:at|in|on|from|to|for|per|into)(?: [^ ]+){1,2}$")
_SAID_OF_THEM: Final = re.compile(r" (?:with|of|by|as|using|to)\b")
_NAMES: Final = re.compile(r"\b[A-Z][a-z]+\b")
_KIN: Final = re.compile(
    r"\b(?:brothers?|sisters?|mother|father|moms?|dads?|mum|friends?|boys?|girls?|m[ae]n|wom[ae]n"
    r"|sons?|daughters?|uncle|aunt|cousins?|wife|husband|grand\w+|neighbors?|teacher|boss|classmate"
    r"|child|children|kids?|parents?|students?|twins?|person|people)\b",
    re.IGNORECASE,
)


class Hidden(NamedTuple):
    """A sentence with a number hidden, and the question for the number."""

    sentence: str
    question: str


class _Place(NamedTuple):
    """A number in its sentence, and the whole text around."""

    before: str
    after: str
    sentence: str
    text: str
    number: int


def hidden_clause(
    sentences: tuple[str, ...], index: int, start: int, end: int, form: str, *, some: bool
) -> Hidden | None:
    """The number at [start, end) of sentence `index` hidden; None where it cannot be said.

    `some` prefers "some" to "a certain number of", where that reads as well.
    """
    sentence = sentences[index]
    place = _Place(sentence[:start], sentence[end:], sentence, " ".join(sentences), index)
    if form == "money":
        return _amount(place)
    if form not in ("digits", "spelled") or not place.after.startswith(" "):
        return None
    return _age(place) or _there(place, some=some) or _things(place, some=some)


def _things(place: _Place, *, some: bool) -> Hidden | None:
    """Ann buys 5 pens."""
    found, phrase = _CLAUSE.search(place.before), noun_phrase(place.after[1:])
    if found is None or phrase is None or not _list_is_plain(found["list"]):
        return None
    noun, after = phrase
    rest = _rest(after)
    subject = _subject(found["subject"], rest or "", place)
    if rest is None or subject is None:
        return None
    lasting = found["to"] or re.match(r"(?:each|every)\b", found["subject"], re.IGNORECASE)
    when = "" if lasting else _when(_base(found["verb"]), rest, place)
    if when is None or (when and found["time"]):
        return None
    when = f" {found['time'][0].lower()}{found['time'][1:]}" if found["time"] else when
    if not _is_single(found, noun, f"{rest}{when}", place):
        return None
    verb = f"{_base(found['verb'])} to {found['to']}" if found["to"] else _base(found["verb"])
    subject_words = f"{found['time'] or ''} {found['subject']}".strip()
    told = f"{place.before}{_quantity(noun, subject_words, rest, some=some)}{after}"
    aux = _aux(found["verb"], found["subject"], place)
    return Hidden(told, f"How many {noun} {aux} {subject} {verb}{rest}{when}?")


def _there(place: _Place, *, some: bool) -> Hidden | None:
    """There are 5 pens in a box."""
    found, phrase = _THERE.search(place.before), noun_phrase(place.after[1:])
    if found is None or phrase is None or not _list_is_plain(found["list"]):
        return None
    noun, after = phrase
    rest = _rest(after)
    if _SAID_OF_THEM.match(after.removeprefix(rest or "")) or UNITS.search(rest or ""):
        return None
    when = None if rest is None else _when("have", rest, place)
    if rest is None or when is None or found["time"] or not _is_told_once(noun, place):
        return None
    told = f"{place.before}{_quantity(noun, '', rest, some=some)}{after}"
    return Hidden(told, f"How many {noun} {found['be']} there{rest}{when}?")


def _age(place: _Place) -> Hidden | None:
    """Ann is 12 years old."""
    found = _AGE.search(place.before)
    after = re.fullmatch(r" years old(?P<now> now)?(?P<rest>\b.*)", place.after)
    subject = None if found is None else _subject(found["subject"], "", place)
    if found is None or after is None or subject is None or is_plural(subject) or found["time"]:
        return None
    if not re.match(r"[.,]|$| and ", after["rest"]):
        return None
    told = f"{place.before}a certain number of{place.after}"
    return Hidden(told, f"How old {found['be']} {subject}{after['now'] or ''}?")


def _amount(place: _Place) -> Hidden | None:
    """Ann pays $5 for lunch."""
    found = _CLAUSE.search(place.before)
    if found is None or found["to"] or found["list"] or found["time"]:
        return None
    if _base(found["verb"]) not in _AMOUNT_VERBS:
        return None
    if not re.match(r"[.,]|$| (?:for|on|per|an?|each|every|and|at|in)\b", place.after):
        return None
    base, rest = _base(found["verb"]), _rest(place.after)
    subject = _subject(found["subject"], " per" if base == "cost" else rest or "", place)
    when = " at first" if base == "have" else ""
    if rest is None or subject is None or not _is_said_once(base, place):
        return None
    if when and place.number > 0:
        return None
    what = "a certain amount" if base in ("cost", "charge") else "a certain amount of money"
    asked = "How much" if base in ("cost", "charge") else "How much money"
    aux = _aux(found["verb"], found["subject"], place)
    told = f"{place.before}{what}{place.after}"
    return Hidden(told, f"{asked} {aux} {subject} {base}{rest}{when}?")


# Parts -------------------------------------------------------------------------------------------


def _base(form: str) -> str:
    return THIRD.get(form) or PAST.get(form) or form


def _aux(form: str, subject: str, place: _Place) -> str:
    """do, does or did, by the form of the verb."""
    if form in THIRD:
        return "does"
    plural = is_plural(subject)
    if form in VERBS and plural and (form not in PAST or is_past(place.text) is False):
        return "do"
    return "did"


def _subject(subject: str, rest: str, place: _Place) -> str | None:
    """The subject as a later question says it: he and she by the only name of the text.

    "A bird" is any bird where a rate follows; else it is a certain one, which this cannot tell.
    """
    word = subject.lower()
    if word in ("it", "they") or word.split()[0] == "their":
        return None
    if word.split()[0] in ("his", "her"):
        name = _only_name(place, known=word.split()[-1])
        return None if name is None else f"{name}'s {word.partition(' ')[2]}"
    if word.split()[0] in ("a", "an") and not _RATE.match(rest):
        return None
    if word not in ("he", "she"):
        return lowered(subject) if _is_sure(subject, place) else None
    return _only_name(place)


def _only_name(place: _Place, known: str = "\0") -> str | None:
    """The name in a text that has one, and no other person but one of the word `known`."""
    text = re.sub(rf"\b{known}\b", "", place.text)
    names = {name for name in _NAMES.findall(place.text) if name in GIVEN}
    others = set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", place.text)) - names
    is_only = len(names) == 1 and not others and not _KIN.search(text)
    return str(names.pop()) if is_only else None


def _is_sure(subject: str, place: _Place) -> bool:
    """Whether a capital at the beginning of a sentence is one of a name: "Tom", not "Tickets"."""
    first = subject.removeprefix("Mr. ").removeprefix("Mrs. ").split()[0].removesuffix("'s")
    if first[0].islower() or lowered(subject)[0].islower() or first in GIVEN:
        return True
    return re.search(rf"(?<=[a-z,] ){first}\b", place.text) is not None


def _rest(after: str) -> str | None:
    """What of the clause behind the noun belongs to its question."""
    if re.match(r" (?:than|as|left|more|less|of|old|away|long|tall|wide|high|deep|apart)\b", after):
        return None
    cut = _CUT.search(after)
    rest = after if cut is None else after[: cut.start()]
    if cut is not None and cut[0] == " of":  # "for the price of $8": the phrase is cut in two
        rest, phrase = _LAST_PHRASE.subn("", rest)
        if not phrase:
            return None
    rest = re.sub(r" (?:in|on|inside) (?:it|them)$", "", rest)
    if re.search(r" (?:at|in|on|from|to|for|an?|the|each|every|per|this|last|M[rs]s?|Dr)$", rest):
        return None
    try:
        return None if text_numbers(rest) else _INDEFINITE.sub(r"\1 the ", rest.rstrip())
    except UnreadableError:
        return None


def _quantity(noun: str, subject: str, rest: str, *, some: bool) -> str:
    """ "some pens" where each has its own, and "a certain number of" where a rate is meant."""
    is_rate = _RATE.match(rest)
    general = re.match(r"(?:each|every|an?)\b", subject, re.IGNORECASE)
    if some and not (is_rate or general or UNITS.search(noun) or noun.startswith("more ")):
        return f"some {noun}"
    return f"a certain number of {noun}"


def _list_is_plain(items: str) -> bool:
    """Whether the words before the number are a list of other things."""
    return not re.search(r"\b(?:more|fewer|less|times|of|as|than|to|per|each|every)\b", items)


def _when(base: str, rest: str, place: _Place) -> str | None:
    """When a state is asked for that changes later; None where that cannot be said."""
    if base not in _STATES or not _CHANGES.search(place.text):
        return ""
    if place.number > 0 or re.search(r"\b(?:now|today|left|still|after|end)\b", place.sentence):
        return None
    return " at first"


def _is_single(found: re.Match[str], noun: str, rest: str, place: _Place) -> bool:
    """Whether no other clause says the same of the same things, or this one says more."""
    head = noun.split(" of ")[0].split()[-1]
    verb = found["to"] or _base(found["verb"])
    others = place.text.replace(place.sentence, " ", 1)
    if re.search(rf"\b{head}\b", place.before) or re.search(
        rf"\b{head}\b", place.after[len(noun) + 1 :]
    ):
        return False
    subject = found["subject"].split()[-1].lower()
    who = rf"\b(?:{re.escape(subject)}|he|she|they|it)\b"
    same = all(
        re.search(pattern, others, re.IGNORECASE)
        for pattern in (rf"\b{head}\b", _any_form(verb), who)
    )
    return bool(rest) or not same


def _is_told_once(noun: str, place: _Place) -> bool:
    others = place.text.replace(place.sentence, " ", 1)
    return not re.search(
        rf"\bthere (?:are|were)\b[^.?]*\b{noun.split()[-1]}\b", others, re.IGNORECASE
    )


def _is_said_once(base: str, place: _Place) -> bool:
    """Whether no other clause tells an amount with the same verb."""
    return len(re.findall(_any_form(base), place.text)) == 1


def _any_form(verb: str) -> str:
    return rf"\b(?:{'|'.join(sorted(set(verb_forms(verb))))})\b"
