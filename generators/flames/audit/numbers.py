"""The number audit: what is printed is what is given, each once, and nothing else."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from synthgen.generators.flames.program.quantity import Quantity

_UNITS: Final = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS: Final = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_SCALES: Final = {"hundred": 100, "thousand": 1000}
_PARTS: Final = {
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
}
_WORD: Final = "|".join(sorted([*_UNITS, *_TENS, *_SCALES], key=len, reverse=True))
_PART: Final = "|".join(_PARTS)
_NUMBER: Final = re.compile(
    rf"""
    (?<![A-Za-z])(?=[\dzotfsenhqa])  # every number begins with one of these
    (?: (?P<clock>\b\d{{1,2}}:\d\d\s*[ap]\.?m\b\.?)
  | (?P<mixed>\b\d+\s\d+/\d+)
  | (?P<ratio>\b\d+/\d+)
  | (?P<digits>(?<![\w.])\d[\d,]*(?:\.\d+)?)
  | \b(?P<part>(?:(?P<over>{_WORD}|an?)[ ]|one-)?(?P<name>{_PART})s?)\b(?![ -]hour)
  | \b(?P<half>half)\b
  | \b(?P<twice>twice)\b
  | \b(?P<dozen>an?[ ]dozen)\b
  | \b(?P<words>(?:{_WORD})(?:[ -](?:{_WORD}))*)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)


def numbers_in(text: str) -> list[Fraction]:
    """Every number of a text in order; a time of day as minutes since midnight.

    >>> [str(n) for n in numbers_in("Twice a day, 2 1/2 cups; half of $1,200.50, forty-five eggs")]
    ['2', '5/2', '1/2', '2401/2', '45']
    """
    return list(_numbers(text))


def _numbers(text: str) -> Iterator[Fraction]:
    for found in _NUMBER.finditer(text):
        yield _value(found)


def _value(found: re.Match[str]) -> Fraction:
    kind, text = found.lastgroup, found[0].lower()
    if found["clock"]:
        return _minutes(text)
    if found["mixed"]:
        whole, ratio = text.split()
        return int(whole) + Fraction(ratio)
    if found["ratio"]:
        return Fraction(text)
    if found["digits"]:
        return Fraction(text.rstrip(",").replace(",", ""))
    if found["part"]:
        over = (found["over"] or "a").lower()
        return Fraction(
            1 if over in ("a", "an") else _UNITS.get(over, 1), _PARTS[found["name"].lower()]
        )
    del kind
    if found["half"]:
        return Fraction(1, 2)
    if found["twice"]:
        return Fraction(2)
    return Fraction(12) if found["dozen"] else Fraction(_spelled(text))


def _minutes(text: str) -> Fraction:
    hours, minutes = map(int, re.findall(r"\d+", text))
    return Fraction((hours % 12 + (12 if "p" in text else 0)) * 60 + minutes)


def _spelled(text: str) -> int:
    total = current = 0
    for word in re.split(r"[ -]", text):
        if word in _SCALES:
            current = max(current, 1) * _SCALES[word]
            if word == "thousand":
                total, current = total + current, 0
        else:
            current += _UNITS.get(word, 0) or _TENS.get(word, 0)
    return total + current


def number_faults(text: str, given: Iterable[Quantity]) -> list[str]:
    """What does not agree between the numbers of a text and the quantities that it gives."""
    left = numbers_in(text)
    faults = []
    for quantity in given:
        shown = next((n for n in spellings(quantity) if n in left), None)
        if shown is None:
            faults.append(f"{quantity.name} = {quantity.value} is not printed")
        else:
            left.remove(shown)
    return faults + [f"{number} is printed and not given" for number in left]


def spellings(quantity: Quantity) -> tuple[Fraction, ...]:
    """The numbers that may stand for a quantity: cents also as dollars."""
    value = Fraction(quantity.value)
    return (value / 100, value) if quantity.form == "money" else (value,)
