"""Reader of stories about the average of tests, games or days."""

import re
from fractions import Fraction

from tests.reader.shares_grammar import Marked
from tests.reader.text import UnderdeterminedError, UnreadableError

AVERAGE = r"""
    <n:a> [^.?«,]*?\b(?:a|per) (?:test|game|day)\b
"""
LATEST = r"""
    <n:a> [^.?«]*?\b(?:more|better)\b [^.?«]*?\bbest\b
    \b(?:beats?|beat) (?:the|his|her|their|your) best\b[^.?«]*?\bby <n:a>
"""
BONUS = r"""
    <n:a> [^.?«,]*?\b(?:added|to each|of extra credit|missing|for each)\b
    raise[sd]? every score by <n:a>
"""
RESULT = "<n:a>"
LOWEST = r"\b(?:lowest|weakest|fewest points)\b"
NEED = r"\b(?:needs?|needed|must|required|have to|reach)\b"
AHEAD = r"\b(?:differ|differed|difference|ahead|lead|beat|higher|exceed|exceeded)\b"


class Results:
    """What somebody reached each time, and how the average is made of it."""

    def __init__(self, text: str) -> None:
        self.text = Marked(text)
        self.average = self.text.number(AVERAGE)
        latest = self.text.number(LATEST)
        self.bonus = self.text.number(BONUS) or Fraction(0)
        results = []
        while (result := self.text.number(RESULT)) is not None:
            results.append(result)
        if len(results) < 3:
            raise UnderdeterminedError("no results")
        if latest is not None:
            results.append(max(results) + latest)
        if re.search(LOWEST, self.text.text):
            results.remove(min(results))
        self.results = results
        self.text.finish()

    def answer(self) -> Fraction:
        """The average, how far it is ahead, or what the next result must be."""
        total, number = sum(self.results, Fraction(0)), len(self.results)
        mean = total / number + self.bonus
        if re.search(NEED, self.text.asked):
            return self._other("goal") * (number + 1) - total
        if re.search(AHEAD, self.text.asked):
            return abs(mean - self._other("other average"))
        if "average" not in self.text.asked or self.average is not None:
            raise UnreadableError(self.text.asked)
        return mean

    def _other(self, what: str) -> Fraction:
        if self.average is None:
            raise UnderdeterminedError(f"no {what}")
        return self.average


def average_of_results(text: str) -> Fraction:
    """The average of results; see `Results`."""
    return Results(text).answer()
