"""Readers of stories that list numbers: how many on each day, how many by each person."""

import re
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from tests.reader.places_grammar import halves, question, single
from tests.reader.text import (
    Number,
    UnderdeterminedError,
    UnreadableError,
    numbers,
    sentences,
)

DAY = r"[Tt]he Monday after that|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
OPENERS = (
    "At|In|On|For|From|Of|A|An|The|Among|With|During|Compared|To|By|If"
    "|How|What|Find|Figure|Work|Determine|Calculate"
)
NAME = rf"(?!(?:{OPENERS})\b)[A-Z][a-z]+"
COMPARED = r"[Cc]ompared|\bthan\b|as many|\bbeats?\b|\bfalls? short\b|\bfell short\b"
PARTS = re.compile(r", (?:and|while) | and (?=[a-z]|\d|[$£€]|[A-Z][a-z]+ [a-z])")


@dataclass
class Table:
    """Numbers by day or person, and what else a text tells of them."""

    rows: dict[str, Fraction] = field(default_factory=dict)
    other: list[Fraction] = field(default_factory=list)
    goal: list[Fraction] = field(default_factory=list)
    used: list[Fraction] = field(default_factory=list)
    price: list[Fraction] = field(default_factory=list)

    def total(self) -> Fraction:
        if not self.rows:
            raise UnderdeterminedError("no table")
        return sum([*self.rows.values(), *self.other], Fraction(0))

    def of(self, key: str) -> Fraction:
        """The number of a row; one that the table does not have is told by a comparison."""
        return self.rows[key] if key in self.rows else single(self.other, f"number for {key}")


def daily_table(text: str) -> Fraction:
    """What the numbers of a table come to, or differ by."""
    *told, last = sentences(text)
    table = Table()
    for sentence in [*told, halves(last)[0]]:
        left = _rows(table, sentence) if not table.rows else list(numbers(sentence))
        for part in _parts(sentence, left):
            _more(table, *part)
    return _answer(table, question(text), halves(last)[1])


def _answer(table: Table, asked: str, spelled: str) -> Fraction:
    total = table.total()
    if re.search(r"largest|smallest|\brange\b|successful", asked):
        values = [*table.rows.values(), *table.other]
        return max(values) - min(values)
    if re.search(r"goal|missing|still need|\bshort\b", asked):
        return single(table.goal, "goal") - total
    if re.search(r"\b(?:per|average)\b", asked):
        total /= len(table.rows) + len(table.other)
    elif re.search(r"\bthan\b|\btotal for\b|\bnumber for\b", asked):
        return _difference(table, spelled)
    elif re.search(r"\bleft\b|\bthat leave\b|\bkeep\b", asked):
        return total - single(table.used, "number lost")
    if re.search(
        r"how much|earn|\bpa(?:id|y)\b|money|amount|(?:dollars|euros|pounds)(?! of)", asked
    ):
        return total * single(table.price, "price")
    return total


def _difference(table: Table, asked: str) -> Fraction:
    """Some rows together against others."""
    cut = re.split(r" than | and the (?=total|number)| exceed\w* | beats? | from ", asked)
    groups = [re.findall(_key(table), part) for part in cut]
    sums = [sum(map(table.of, group), Fraction(0)) for group in groups if group]
    if len(sums) != 2:
        raise UnreadableError(asked)
    return abs(sums[0] - sums[1])


def _key(table: Table) -> str:
    return DAY if any(re.match(DAY, key) for key in table.rows) else NAME


def _rows(table: Table, sentence: str) -> list[Number]:
    """Take the rows of a table from a sentence; the numbers that are of no row are left."""
    found = [one for one in numbers(sentence) if one.kind == "plain"]
    days = re.findall(DAY, sentence)
    if "in that order" in sentence:
        names = days if len(days) > 1 else re.findall(NAME, sentence[: found[0].start])
        table.rows.update(zip(names[-len(found) :], (n.value for n in found), strict=True))
        return [one for one in numbers(sentence) if one.kind != "plain"]
    ends = [0, *(one.end for one in found)]
    starts = [*(one.start for one in found[1:]), len(sentence)]
    for number, before, after in zip(found, ends, starts, strict=False):
        key = _row(sentence[before : number.start], sentence[number.end : after], days=bool(days))
        if key and key not in table.rows:
            table.rows[key] = number.value
    return [n for n in numbers(sentence) if n.kind != "plain" or n.value not in table.rows.values()]


def _row(before: str, after: str, *, days: bool) -> str:
    """The day or the person that a number stands beside."""
    if days:
        found = re.findall(rf"\bon ({DAY})", after)
    else:
        found = re.findall(rf"\bby ({NAME})", after) or re.findall(NAME, before)[-1:]
    return str(found[0]) if found else ""


def _parts(sentence: str, left: list[Number]) -> list[tuple[str, Number]]:
    """Each number with the part of the sentence that it stands in."""
    cuts = [0, *(m.start() for m in PARTS.finditer(sentence)), len(sentence)]
    return [
        (sentence[a:b], number)
        for number in left
        for a, b in pairwise(cuts)
        if a <= number.start < b
    ]


def _more(table: Table, part: str, number: Number) -> None:
    """A fact besides the table: a goal, a price, what is lost, a row that is compared."""
    if number.kind == "money":
        table.price.append(number.value)
    elif re.search(COMPARED, part):
        table.other.append(_compared(table, part, number))
    elif re.search(r"goal|\bin all\b|in total|altogether|hope|plan calls", part):
        table.goal.append(number.value)
    elif re.search(r"lost|stolen|ruin|thrown|g[ia]ve|donate|damaged", part):
        table.used.append(number.value)
    else:
        raise UnreadableError(part)


def _compared(table: Table, part: str, number: Number) -> Fraction:
    key = _key(table)
    found = re.search(rf"(?:than|as|beats?|short of|[Cc]ompared with)(?: on| by)? ({key})", part)
    if found is None:
        raise UnreadableError(part)
    base = table.of(found[1])
    if number.kind == "times" or "as many" in part:
        return number.value * base
    return base - number.value if re.search(r"fewer|short of", part) else base + number.value
