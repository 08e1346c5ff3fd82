"""Checker of stories about growth by the same percentage, or factor, in each of a few periods."""

import re
from fractions import Fraction

from tests.reader.shares_grammar import Marked
from tests.reader.text import UnreadableError

PERIODS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday"),
    *("Friday", "Saturday", "the winter", "the spring", "the summer", "the fall"),
    *("this year", "next year", "the year after next"),
)
START = r"start of this year|end of (?P<p>[A-Z]\w+|the \w+)"
JOINT = ", and (?:he|she|they|you|at)?"
FINAL = r"\bat the end of\b|(?<!year )\bafter that\b"
ALL = r"\b(?:altogether|over the whole time|in all)\b"


class Growth:
    """A start, a rate or a factor, the periods, what comes after the first and goes at the last."""

    def __init__(self, text: str) -> None:
        self.text = Marked(text)
        marks = re.findall("«\\w+»", self.text.text)
        rates = [mark for mark in marks if mark[1] in "pt" or f"{mark} times" in self.text.text]
        if len(rates) != 1 or rates[0] == marks[0]:
            raise UnreadableError(text)
        rate = self.text.value(rates[0])
        self.factor = 1 + rate / 100 if rates[0][1] == "p" else rate
        self.start = self.text.value(marks[0])
        self.periods = self._periods(rates[0])
        self.changes = {self._period(mark): mark for mark in marks[1:] if mark != rates[0]}
        if len(self.periods) < 2 or len(self.changes) != len(marks) - 2:
            raise UnreadableError(text)

    def _periods(self, rate: str) -> list[str]:
        """The periods of growth, which its sentence names; that of the start is another."""
        told = next(one for one in self.text.sentences if rate in one).replace("This", "this")
        first = re.search(START, self.text.text)
        before = first["p"] if first is not None else None
        told = told.replace("start of this year", "")
        return [one for one in PERIODS if re.search(rf"\b{one}\b", told) and one != before]

    def _period(self, mark: str) -> int:
        """After which of the periods something comes or goes."""
        sentence = next(one for one in self.text.sentences if mark in one)
        told = re.split(r"[,.] (?:how|what|by)\b", sentence)[0] if "If" in sentence else sentence
        clause = next((one for one in re.split(JOINT, told) if mark in one), "")
        for part in (clause, told):
            named = [n for n, one in enumerate(self.periods) if re.search(rf"\b{one}\b", part)]
            if named:
                return named[0]
        raise UnreadableError(sentence)

    def answer(self) -> Fraction:
        """The size in the end, the growth altogether or of the last period."""
        size, grown = self.start, Fraction(0)
        for place in range(len(self.periods)):
            grown = size * (self.factor - 1)
            size += grown
            if place in self.changes:
                value = self.text.value(self.changes[place])
                size += value if place == 0 else -value
        if re.search(ALL, self.text.asked):
            return size - self.start
        return size if re.search(FINAL, self.text.asked) else grown


def compound_growth(text: str) -> Fraction:
    """What something grows to, or by how much; see `Growth`."""
    return Growth(text).answer()
