"""What the strategies share that take rows of a source, too: a user's GSM8K rows in place of ours.

A row whose solution marks its calculations is read as a program over its own text; its child keeps
the row's sentences. A row that is no program is a reject that says why.
"""

from abc import abstractmethod
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar

from synthgen import canonical
from synthgen.generating import Told, UnprovenError
from synthgen.generators.flames.building.instance import Instance
from synthgen.generators.flames.rewriting import Rewriting
from synthgen.generators.flames.sources.instance import (
    TextInstance,
    judged,
    judged_type,
    program_of,
    skeleton,
)
from synthgen.generators.flames.sources.tellings import UntellableError
from synthgen.generators.flames.sources.text_program import Refusal, TextProgram
from synthgen.row import Reject
from synthgen.seeding import Stream
from synthgen.skin import Skin
from synthgen.steps import Solution
from synthgen.strategy import Child, Parent


class Reading(Rewriting):
    """Subclass with `make`, and with `make_of_text` for rows of a source."""

    reads_sources = True
    Params: ClassVar[Any] = Instance | TextInstance

    @abstractmethod
    def make_of_text(self, program: TextProgram, rng: Stream, where: int) -> TextInstance | None:
        """A child of a source's row; None where there is none to be had."""

    def child(
        self, parents: Sequence[Parent[Instance]], rng: Stream, split: str, where: int
    ) -> Child[Any] | Reject:
        """The child of `make`, or of `make_of_text`."""
        row = parents[0].row
        if row is None:
            return super().child(parents, rng, split, where)
        program = program_of(row)
        if isinstance(program, Refusal):
            return self._reject(split, where, program.reason, program.detail)
        made = self.make_of_text(program, rng, where)
        if made is None:
            return self.nothing(split, where, "the row is a program, and cannot be told like this")
        return Child(made, made.level, made.telling(0).kept)

    def key_of(self, instance: Instance | TextInstance) -> Any:
        """The exact problem without the names of people of ours."""
        return instance.key if isinstance(instance, TextInstance) else super().key_of(instance)

    def group_of(self, instance: Instance | TextInstance) -> Any:
        """The structure; a child of a row stays with its row, whatever its structure."""
        if isinstance(instance, TextInstance):
            return ["text", skeleton(instance.text)]
        return super().group_of(instance)

    def encode(self, instance: Instance | TextInstance) -> str:
        """The instance as canonical JSON."""
        if isinstance(instance, TextInstance):
            return canonical.dumps(self._adapter.dump_python(instance, mode="json"))
        return super().encode(instance)

    def solve(self, params: Instance | TextInstance) -> Solution:
        """The answer; its cost is the number of operations."""
        if isinstance(params, TextInstance):
            return Solution(judged(params.solve()), (), cost=params.cost)
        return super().solve(params)

    def answer_type_of(self, params: Instance | TextInstance) -> str:
        """Whole numbers, decimals, other fractions; for problems of ours times of day as well."""
        if isinstance(params, TextInstance):
            return judged_type(params.solve())
        return super().answer_type_of(params)

    def prove(self, params: Instance | TextInstance, answer: Any) -> bool:
        """Every step, checked as a condition, with `answer` in the place of what is asked."""
        if not isinstance(params, TextInstance):
            return super().prove(params, answer)
        return isinstance(answer, int | Decimal | Fraction) and params.holds(Fraction(answer))

    def tell(self, instance: Instance | TextInstance, level: int, skin: Skin) -> Told:
        """Solve, prove, tell and audit; raises `UnprovenError`."""
        if not isinstance(instance, TextInstance):
            return super().tell(instance, level, skin)
        solution = self.proven(instance)  # type: ignore[arg-type]
        try:
            telling = instance.telling(skin.template, calculator=self.config.calculator)
        except UntellableError as error:
            raise UnprovenError(str(error)) from None
        work = "\n".join(telling.solution)
        return self.told(instance, solution, skin, telling.problem, work)  # type: ignore[arg-type]
