"""Paired tactics: one question, an old way whose work grows and a new way whose work does not.

A transformative setting of OMEGA (arXiv 2506.18880) trains on a familiar tactic and tests where
only a new idea helps. The published test sets are written by hand, 10 to 50 items each. Here both
regions belong to one question: level 1 holds instances whose old tactic takes at most `BUDGET`
elementary operations and is written out, level 2 instances far beyond it, solved the new way.
"""

from abc import abstractmethod
from typing import Any, Generic, NamedTuple, TypeVar

from synthgen.family import DrawnFamily
from synthgen.steps import Solution, Step

ParamsT = TypeVar("ParamsT")

BUDGET = 1000
OLD, NEW = 1, 2  # the levels
_BUDGET_DIGITS = 3


class Worked(NamedTuple):
    """What a tactic gives: the answer and the lines that lead to it."""

    answer: Any
    steps: tuple[Step, ...]


class PairedTactics(DrawnFamily[ParamsT], Generic[ParamsT]):
    """A question with two tactics, of which the work of the old one decides.

    The cost is the number of digits of the old tactic's operations; all work within the budget
    counts alike, as 3. It is the reason for which another idea is wanted, so difficulty follows it.
    """

    version = 1
    levels = (OLD, NEW)
    answer_type = "integer"
    cost_scale = 5.0

    @abstractmethod
    def work(self, params: ParamsT) -> int:
        """The elementary operations of the old tactic."""

    @abstractmethod
    def old(self, params: ParamsT) -> Worked:
        """The familiar way, step by step."""

    @abstractmethod
    def new(self, params: ParamsT) -> Worked:
        """The idea that makes the size of the instance harmless."""

    def affordable(self, params: ParamsT) -> bool:
        """Whether the old tactic stays within the budget."""
        return self.work(params) <= BUDGET

    def solve(self, params: ParamsT) -> Solution:
        """The old tactic within its budget, else the new one."""
        work = self.work(params)
        affordable = work <= BUDGET
        answer, steps = self.old(params) if affordable else self.new(params)
        return Solution(answer, steps, _BUDGET_DIGITS if affordable else len(str(work)))


def said(*lines: str | tuple[str, str]) -> tuple[Step, ...]:
    """Steps from lines of words, or of words and a computation."""
    return tuple(Step(line) if isinstance(line, str) else Step(*line) for line in lines)
