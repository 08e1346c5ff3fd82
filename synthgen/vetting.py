"""Judges of problems that a model wrote: can it be solved, is it good?

They tag by default and drop on request only. A learned judge of solvability refuses hard problems
that are sound: of MATH500, all solvable, one accepts 69.8 % and of its hardest level half (FLAMES,
arXiv 2508.16514, Table 12).
"""

from dataclasses import dataclass
from typing import Final, Literal

from pydantic import BaseModel

from synthgen.llm.outcome import Failure
from synthgen.llm.request import Request
from synthgen.llm.talk import Ask, Talk, UnusableError
from synthgen.row import Message

Vet = Literal["solvable", "quality"]

VERSION: Final = 1
QUESTIONS: Final[dict[str, str]] = {
    "solvable": (
        "Read the problem below as a strict examiner. Does it give everything that is needed for "
        "exactly one answer, without a contradiction? A problem is not faulty for being hard. Give "
        "your reason in one sentence, then the verdict yes or no."
    ),
    "quality": (
        "Read the problem below as the editor of a textbook. Is it worth printing: clear, "
        "plausible, correctly written, and with something to think about? Give your reason in one "
        "sentence, then the verdict yes or no."
    ),
}
REFUSED: Final = "vetted_out"


class Judgement(BaseModel):
    """A judge's reply, as JSON."""

    reason: str
    verdict: Literal["yes", "no"]


@dataclass(frozen=True, slots=True)
class Vetting:
    """Which judges look at a problem, by which endpoint, and whether their no drops it."""

    judges: tuple[Vet, ...]
    voice: str
    drops: bool

    def tags(self, problem: str) -> Talk[tuple[str, ...]]:
        """What the judges say, as tags: `solvable:yes`, `quality:no`, or `:unsaid`.

        Raises UnusableError where a no is to drop the problem.
        """
        if not self.judges:
            return ()
        texts = [f"{QUESTIONS[name]}\n\n{problem}" for name in self.judges]
        requests = [Request((Message("user", text),), Judgement) for text in texts]
        outcomes = yield [Ask(request, self.voice) for request in requests]
        found = []
        for name, outcome in zip(self.judges, outcomes, strict=True):
            if isinstance(outcome, Failure):
                found.append(f"{name}:unsaid")
                continue
            judged = outcome.read(Judgement)
            if judged.verdict == "no" and self.drops:
                raise UnusableError(REFUSED, f"{name}: {judged.reason}")
            found.append(f"{name}:{judged.verdict}")
        return tuple(found)
