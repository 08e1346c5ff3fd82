"""Faults about articles and number: "a 80-item quiz", "3 apple", "1 lamps", "less apples".

Each rule yields the words at fault of one sentence.
"""

import re
from collections.abc import Iterator
from typing import Final

from synthgen.report.english_words import (
    COLOURS,
    KINDS,
    MASS,
    NO_NOUNS,
    NUMBERS,
    is_plural,
    may_be_plural,
    may_be_singular_noun,
)

# Articles --------------------------------------------------------------------------------------

_ARTICLE: Final = re.compile(
    r"""(?:^["'(]*(?P<first>An?)|(?<![\w'.-])(?P<inner>an?))\s+["'($€£]*(?P<next>[^\W_][\w'-]*)"""
)
_VOWEL_SOUND: Final = re.compile(
    r"[aeio]|hour|honest|hono|heir|hors(?!e)"
    r"|u(?!biq|gan|k[elru]|nan|ni(?!n|m)|r[aio]n|rug|s[aeiu]|tah|ten|til|top)",
    re.IGNORECASE,
)
_CONSONANT_SOUND: Final = re.compile(r"eu|ewe|one(?![a-z])|once|ouija", re.IGNORECASE)
_EITHER: Final = re.compile(r"herb|histor|homage|hotel|[^a-z]", re.IGNORECASE)
_AN_LETTERS: Final = frozenset("AEFHILMNORSX")  # their names begin with a vowel
_AN_NUMBER: Final = re.compile(r"8|1[18](?!\d)")
_EITHER_NUMBER: Final = re.compile(r"1[18]\d\d(?!\d)")  # "eleven hundred", "one thousand one .."
_NO_ARTICLE_BEFORE: Final = NO_NOUNS - NUMBERS  # "a" is a name there: "a and b"


def articles(sentence: str) -> Iterator[str]:
    """ "a" before the sound of a vowel, "an" before that of a consonant."""
    for found in _ARTICLE.finditer(sentence):
        given, word = (found["first"] or found["inner"]).lower(), found["next"]
        if word not in _NO_ARTICLE_BEFORE and _article_of(word) not in ("", given):
            yield found[0]


def _article_of(word: str) -> str:
    """The article that precedes a word; "" where both are in use."""
    if word[0].isdigit():
        right = "an" if _AN_NUMBER.match(word) else "a"
        return "" if _EITHER_NUMBER.match(word) else right
    spelled = "an" if word[0].upper() in _AN_LETTERS else "a"
    if re.match(r"[A-Za-z](?![A-Za-z'])", word):  # "X-ray", "U-turn"
        return spelled
    vowel = _VOWEL_SOUND.match(word) and not _CONSONANT_SOUND.match(word)
    spoken = "an" if vowel else "a"
    either = _EITHER.match(word) or (word[:2].isupper() and spelled != spoken)  # "SUV", "NASA"
    return "" if either else spoken


# Nouns after numbers ---------------------------------------------------------------------------

_NUMBER_WORD: Final = "|".join(sorted(NUMBERS))
_NEXT: Final = (
    "and|or|in|for|from|to|at|with|on|per|that|which|who|is|are|was|were|has|have|he|she|they|it|"
    "if|when|while|but|of|by|than|how|so|because|after|before|during|until|each|will|would|can|"
    "altogether|left|now"
)
_BEFORE: Final = r"(?<![\w$€£.,/:+*=(^-])(?<!\d )"
_AFTER_MANY: Final = re.compile(
    rf"{_BEFORE}(?P<number>\d[\d,]*|{_NUMBER_WORD}) (?P<noun>[a-z]+)"
    rf"(?=[.,;:?!)](?!\w)| (?:{_NEXT})\b)",
    re.IGNORECASE,
)
_LABEL_OR_MODIFIER: Final = re.compile(  # "a 12 ounce can", "1 : 2 ratio", "Day 2 and", "Team 3 in"
    r"(?:\b(?i:an?|every|each|per|no|number|first|last|entire|grade|day|week|month|year|room|page|"
    r"team|group|class|level|step|stage|part|phase|route|section|version|chapter|floor|by|x|age|"
    r"since|in)|(?<=\s)[A-Z]\w*|[+*/=:-])\.? $"
)
# "4 foot by 6 foot", "30 mile per hour zone"
_MODIFIES: Final = re.compile(r" (?:by|x|per hour) \w")
_LIST_GOES_ON: Final = re.compile(rf",? (?:and|or|\d|{_NUMBER_WORD})\b", re.IGNORECASE)
_NO_COUNT: Final = re.compile(r"0|1|(?:19|20)\d\d")  # years, too: "the 1959 penny"
_AFTER_ONE: Final = re.compile(rf"{_BEFORE}1 (?!times (?!as\b))(?P<noun>[a-z]+)(?![\w'])")


def singular_after_number(sentence: str) -> Iterator[str]:
    """ "3 apple" before punctuation or a function word."""
    for found in _AFTER_MANY.finditer(sentence):
        noun, before, after = found["noun"], sentence[: found.start()], sentence[found.end() :]
        if _NO_COUNT.fullmatch(found["number"]) or not may_be_singular_noun(noun):
            continue
        modifier = _MODIFIES.match(after) or (noun in KINDS and _LIST_GOES_ON.match(after))
        if noun.islower() and not modifier and not _LABEL_OR_MODIFIER.search(before):
            yield found[0]


def plural_after_one(sentence: str) -> Iterator[str]:
    """ "1 lamps"; not "Day 1 sales"."""
    for found in _AFTER_ONE.finditer(sentence):
        labelled = _LABEL_OR_MODIFIER.search(sentence[: found.start()])
        if is_plural(found["noun"]) and not labelled:
            yield found[0]


_HEADED: Final = NO_NOUNS - {"more"}  # "how many of the", "how many are in the"
_HOW_MANY: Final = re.compile(
    r"\bhow many ((?:[a-z]+-)*[a-z]+(?: (?:[a-z]+-)*[a-z]+)?) (?:do|does|did|is|are|was|were)\b",
    re.IGNORECASE,
)


def singular_after_how_many(sentence: str) -> Iterator[str]:
    """ "How many lamp does"; not "how many hours of TV did"."""
    for found in _HOW_MANY.finditer(sentence):
        *before, noun = found[1].lower().replace("-", " ").split()
        headed = any(is_plural(word) or word in _HEADED for word in before)
        if may_be_singular_noun(noun) and not headed:
            yield found[0]


# Less and fewer --------------------------------------------------------------------------------

_LESS: Final = re.compile(  # "one less bag" and "less water bottles" are let pass
    rf"(?<!\bone )(?<!\b1 )\b(?P<word>less|fewer) (?:(?:{'|'.join(sorted(COLOURS))}) )?"
    r"(?P<noun>[a-z]+)\b(?! [a-z]+s\b)",
    re.IGNORECASE,
)


def less_and_fewer(sentence: str) -> Iterator[str]:
    """ "less apples", "fewer water"."""
    for found in _LESS.finditer(sentence):
        noun = found["noun"].lower()
        counted = may_be_plural(noun) and noun not in MASS
        if counted if found["word"].lower() == "less" else noun in MASS:
            yield found[0]
