"""Numbers and sentences as they stand in a text."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

ONES = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety"
ONES_LIST, TENS_LIST = ONES.split(), TENS.split()
PARTS = {
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
WORD = "|".join(sorted([*ONES_LIST, *TENS_LIST, "hundred", "thousand"], key=len, reverse=True))
NUMBER = re.compile(
    rf"""
      (?P<clock>\d{{1,2}}:\d\d\s?[ap]\.?m\b\.?)
    | (?P<money>[$£€]\d[\d,]*(?:\.\d+)?)
    | (?P<figure>\d+\ \d+/\d+|\d+/\d+|\d[\d,]*(?:\.\d+)?)
      (?P<mark>%|\ percent\b|\ cents\b|\ pence\b)?
    | \b(?P<part>(?:(?:{WORD}|an?)\ )?(?:{"|".join(PARTS)})s?)\b
    | \b(?P<half>half)\b
    | \b(?P<twice>twice)\b
    | \b(?P<dozen>an?\ dozen)\b
    | \b(?P<words>(?:{WORD})(?:[\ -](?:{WORD}))*)\b(?P<wmark>\ percent\b|\ cents\b|\ pence\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)


class UnreadableError(Exception):
    """The reader does not know how to understand this text."""


class UnderdeterminedError(Exception):
    """What the text says does not fix an answer."""


@dataclass(frozen=True)
class Number:
    """A number of a text: its value, what it is, and where it stands.

    `kind` is plain, money (in whole units of the currency), percent, clock (minutes since
    midnight), part (a fraction in words) or times ("twice").
    """

    value: Fraction
    kind: str
    start: int
    end: int


@lru_cache(maxsize=512)
def numbers(text: str) -> tuple[Number, ...]:
    """Every number of a text, in order."""
    return tuple(_number(found) for found in NUMBER.finditer(text))


def _number(found: re.Match[str]) -> Number:
    value, kind = _value(found)
    return Number(value, kind, found.start(), found.end())


def _value(found: re.Match[str]) -> tuple[Fraction, str]:
    if found["clock"]:
        hours, minutes = map(int, re.findall(r"\d+", found["clock"]))
        afternoon = "p" in found["clock"].lower()
        return Fraction((hours % 12 + 12 * afternoon) * 60 + minutes), "clock"
    if found["money"]:
        return figure(found["money"][1:]), "money"
    if found["figure"]:
        return _marked(figure(found["figure"]), found["mark"] or "")
    if found["part"]:
        *over, name = found["part"].lower().split()
        count = 1 if not over or over[0] in ("a", "an") else spelled(over[0])
        return Fraction(count, PARTS[name.removesuffix("s")]), "part"
    if found["half"]:
        return Fraction(1, 2), "part"
    if found["twice"]:
        return Fraction(2), "times"
    if found["dozen"]:
        return Fraction(12), "plain"
    return _marked(Fraction(spelled(found["words"])), found["wmark"] or "")


def _marked(value: Fraction, mark: str) -> tuple[Fraction, str]:
    if mark in ("%", " percent"):
        return value, "percent"
    return (value / 100, "money") if mark else (value, "plain")


def figure(text: str) -> Fraction:
    """A number in digits: "1,200", "2.5", "2 1/2"."""
    whole, _, part = text.replace(",", "").rpartition(" ")
    return (Fraction(whole) if whole else Fraction(0)) + Fraction(part)


def spelled(text: str) -> int:
    """A number in words."""
    total = current = 0
    for word in re.split(r"[ -]", text.lower()):
        if word == "hundred":
            current = max(current, 1) * 100
        elif word == "thousand":
            total, current = total + max(current, 1) * 1000, 0
        elif word in ONES_LIST:
            current += ONES_LIST.index(word)
        else:
            current += 10 * TENS_LIST.index(word)
    return total + current


def sentences(text: str) -> list[str]:
    """The sentences of a text; "a.m." ends one only before a capital."""
    parts = re.split(r"(?<=[.?!])\s+(?=[A-Z$£€\d])", text)
    whole: list[str] = []
    for part in parts:
        if whole and re.search(r"\b[ap]\.m\.$", whole[-1]) and not re.match(r"[A-Z]\w* ", part):
            whole[-1] += f" {part}"
        else:
            whole.append(part)
    return whole
