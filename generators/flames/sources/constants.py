"""Numbers that a solution may use though the question does not print them: what everybody knows.

Each is allowed only where the question speaks of what it is about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final


@dataclass(frozen=True, slots=True)
class Constant:
    """A well-known number; every one of the patterns `cues` must occur in the question."""

    value: Fraction
    why: str
    cues: tuple[str, ...] = ()


def _constant(value: str, why: str, *cues: str) -> Constant:
    return Constant(Fraction(value), why, cues)


_LENGTHS: Final = r"\b(?:foot|feet|ft|inch(?:es)?)\b"
_HOURS: Final = r"\bhours?\b|\bhourly\b|\bminutes?\b|\bmph\b"
_LONG: Final = r"\b(?:January|March|May|July|August|October|December)\b"
_SHORT: Final = r"\b(?:April|June|September|November)\b"
CONSTANTS: Final = (
    _constant("1", "the whole of something, or the one who is counted as well"),
    _constant("3", "feet in a yard", r"\byards?\b", r"\b(?:foot|feet)\b"),
    _constant("7", "days in a week", r"\bweek(?:s|ly)?\b"),
    _constant("12", "months in a year", r"\byear(?:s|ly)?\b|\bannual(?:ly)?\b", r"\bmonth"),
    _constant("12", "inches in a foot", _LENGTHS, r"\binch(?:es)?\b"),
    _constant("12", "things in a dozen", r"\bdozen\b"),
    _constant("16", "ounces in a pound", r"\bounces?\b", r"\bpounds?\b"),
    _constant("24", "hours in a day", r"\bday|\bdaily\b", r"\bhour"),
    _constant("30", "days in such a month", _SHORT),
    _constant("31", "days in such a month", _LONG),
    _constant("52", "weeks in a year", r"\byear", r"\bweek"),
    _constant("60", "minutes in an hour, or seconds in a minute", _HOURS),
    _constant("100", "the whole in percent", r"%|\bpercent"),
    _constant("100", "cents in a dollar", r"\bcents?\b"),
    _constant("100", "centimeters in a meter", r"\bcentimeters?\b|\bcm\b"),
    _constant("0.01", "one percent", r"%|\bpercent"),
    _constant("365", "days in a year", r"\byear", r"\bda(?:y|ily)"),
    _constant("1000", "what kilo and milli say", r"\b(?:kilo|milli)[a-z]+\b|\b(?:kg|km|ml|mm)\b"),
    _constant("3600", "seconds in an hour", r"\bhour", r"\bsecond"),
)


def constants_of(question: str) -> Iterator[Constant]:
    """The constants that a question's solution may use.

    >>> [str(c.value) for c in constants_of("She walks 3 miles a day. How many in two weeks?")]
    ['1', '7']
    """
    for constant in CONSTANTS:
        if all(re.search(cue, question, re.IGNORECASE) for cue in constant.cues):
            yield constant
