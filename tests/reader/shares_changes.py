"""Reader of stories in which something rises and falls by percentages and by numbers."""

import re
from fractions import Fraction

from tests.reader.shares_grammar import Marked
from tests.reader.text import UnderdeterminedError, UnreadableError

JOINT = r",? (?:and|while) (?:then |after that, )?|(?<=[.?!]) (?=[A-Z«])|, (?=how|what|by|at)"
JOINT += "| if "
RISES = r"""
    \b(?:rises?|rose|goes up|went up|up by|climb|increase|grows?)
    \b(?:grew|raise|push|lift|win|wins|won|gain)
    \b(?:more|larger|worth)\b
    \bup\b
"""
FALLS = r"""
    \b(?:falls?(?<!the fall)|fell|drop|decrease|down\b|lower)
    \b(?:cuts?\b|reduced?|off\b|loses?|lost|leaves?|left)
    \b(?:smaller|fewer|cheaper|sinks?|sank|shrinks?|shrank|sells?|sold|gives?|gave|moves?|moved)\b
"""
LOSES = r"""
    \b(?:off\b|lowers?|lowered|cheaper|knock|bargain|moves?)
    \b(?:moved|leaves?|left|loses?|lost|drop|goodbye)
    \b(?:taken|leak|sinks?|sank|falls?(?<!the fall)|fell|pump)
    \b(?:cancel|delete|block|switch|keeps?|kept|takes?|took)
    \b(?:sells?|sold|withdr|charge(?:s|d)?\b|cash|lends?|lent|runs? away|ran away)
    \b(?:gives?|gave|trade|lower)
"""
COMES_IN = r"\b(?:takes?|took) (?:in|on)\b|\btrade[sd]? some"
ADDS = r"\b(?:add|adds|added|joins?|joined|another|won|wins|higher|push|pushed)\b"
CHANGE = r"""
    \b(?:difference|increase in|decrease in|(?<!this )change\b|compared|from start to finish)\b
    \b(?:in the end|there) than\b
    \bthan at the start\b
    ^(?:by|find by|determine by|calculate by|work out by|figure out by) how
    \bby how (?:much|many)
    \b(?:go up|rise|increase|fall|drop|go down) by\b
"""


def _says(patterns: str, text: str) -> bool:
    lines = patterns.strip().splitlines()
    return any(re.search(line.strip(), text, re.IGNORECASE) for line in lines)


class Course:
    """A size, what happens to it in order, and what each of it is worth in the end."""

    def __init__(self, text: str) -> None:
        self.text = Marked(text)
        pieces = [one for one in re.split(JOINT, self.text.text) if one and "«" in one]
        steps = [(mark, piece) for piece in pieces for mark in re.findall("«\\w+»", piece)]
        if not steps or steps[0][0][1] == "p" or _says(ADDS, steps[0][1]):
            raise UnderdeterminedError("how much it is at the start")
        unit = steps[0][0][1]
        self.start = self.end = self.text.value(steps[0][0])
        self.worth: Fraction | None = None
        self.percents = 0
        for mark, piece in steps[1:]:
            self._step(mark, piece, unit)

    def _step(self, mark: str, piece: str, unit: str) -> None:
        value = self.text.value(mark)
        if mark[1] == "p":
            self.percents += 1
            self.end *= 1 + self._sign(piece) * value / 100
        elif mark[1] != unit:
            self.worth = value
        else:
            loses = _says(LOSES, piece) and not re.search(COMES_IN, piece)
            self.end += -value if loses else value

    @staticmethod
    def _sign(piece: str) -> int:
        falls, rises = _says(FALLS, piece), _says(RISES, piece)
        if not falls and not rises:
            raise UnreadableError(piece)
        return -1 if falls else 1

    def answer(self) -> Fraction:
        """The size in the end, how far it changed, or what it is worth."""
        if not self.percents:
            raise UnderdeterminedError("no percentage")
        if self.worth is not None:
            return self.end * self.worth
        if _says(CHANGE, self.text.asked):
            return abs(self.end - self.start)
        return self.end


def up_and_down(text: str) -> Fraction:
    """What a value comes to after its ups and downs."""
    return Course(text).answer()
