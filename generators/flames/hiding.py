"""What the three robustness strategies share: the answer is told, a given number is asked."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from synthgen.generators.flames.building.instance import VIEWS, Instance, problem_of
from synthgen.generators.flames.reading import Reading
from synthgen.generators.flames.rewriting import Made, Told
from synthgen.generators.flames.sources.instance import TextInstance, tellable
from synthgen.generators.flames.sources.text_program import TextProgram
from synthgen.generators.flames.story.problem import Problem
from synthgen.generators.flames.story.turning import hideable, recover
from synthgen.seeding import Stream


class Hiding(Reading):
    """Subclass with a `view`."""

    view: ClassVar[str]
    candidates = 4

    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """The parent turned round about one of its numbers."""
        instance = parents[0].instance
        if instance.hidden:
            return None
        names = hideable(problem_of(instance), VIEWS[self.view])
        name = self.choose(names, rng, where)
        return None if name is None else self._hidden(instance, name)

    def choose(self, names: Sequence[str], rng: Stream, where: int) -> str | None:
        """Which of the numbers that can be hidden is hidden here."""
        return rng.choice(names) if names else None

    def make_of_text(self, program: TextProgram, rng: Stream, where: int) -> TextInstance | None:
        """A source's row turned round about one of its numbers."""
        name = self.choose(tellable(program, self.view), rng, where)
        return None if name is None else TextInstance(program, self.view, name)

    def _hidden(self, instance: Instance, name: str) -> Made | None:
        child = replace(instance, hidden=name, view=self.view)
        problem = problem_of(child)
        value = problem.values[name]
        if not _is_unique(problem, name) or value in (0, 1):
            return None
        told = {
            "number": name,
            "value": str(value),
            "statement": str(problem.values[problem.asked]),
        }
        return Made(child, {"hidden": told})


def _is_unique(problem: Problem, name: str) -> bool:
    """Whether the stated answer gives the number back: its only solution, as `turning` says."""
    try:
        return recover(problem, name) == problem.values[name]
    except ZeroDivisionError:
        return False
