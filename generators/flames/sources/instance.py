"""A row of a source told anew, as data: what `Row.params` holds of it.

It keeps the row's text program, so it is told, solved and proven without the source at hand.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Final

from synthgen.generators.flames.building.draw import LEVELS
from synthgen.generators.flames.sources.checks import program_holds
from synthgen.generators.flames.sources.details import Detail
from synthgen.generators.flames.sources.expressions import (
    Expression,
    Name,
    Operation,
    decimal_text,
)
from synthgen.generators.flames.sources.inverse import hideable, inverse_of
from synthgen.generators.flames.sources.tellings import (
    Telling,
    UntellableError,
    ask_me_anything,
    fobar,
    with_details,
)
from synthgen.generators.flames.sources.text_program import (
    Refusal,
    TextProgram,
    answer_of,
    evaluate,
    read_program,
)
from synthgen.row import Row

_INVERSE: Final[dict[str, Callable[..., Telling]]] = {
    "fobar": fobar,
    "ask_me_anything": ask_me_anything,
}
PLANS_TRIED: Final = 4  # tellings that a child must have: they differ in a few words only


@dataclass(frozen=True, slots=True)
class TextInstance:
    """A text program with a number hidden in a view, or with details where `hidden` is empty."""

    text: TextProgram
    view: str
    hidden: str = ""
    details: tuple[Detail, ...] = ()

    def telling(self, plan: int, *, calculator: bool = False) -> Telling:
        """Its words by a plan. Raises UntellableError."""
        if self.hidden:
            tell = _INVERSE[self.view]
            return tell(self.text, self.hidden, plan, calculator=calculator)
        return with_details(self.text, self.details, plan, calculator=calculator)

    @property
    def is_told(self) -> bool:
        """Whether it has words, whatever the plan."""
        try:
            return all(bool(self.telling(plan)) for plan in range(PLANS_TRIED))
        except UntellableError:
            return False

    @property
    def key(self) -> list[object]:
        """The exact problem without what may change places: the names of people in details."""
        details = [[d.template, d.number, d.gap, d.thing] for d in self.details]
        return [self.text.question, list(self.text.steps), self.view, self.hidden, details]

    @property
    def cost(self) -> int:
        """The operations of the program."""
        return sum(_operations(tree) for tree in self.text.trees)

    @property
    def level(self) -> int:
        """The level of word problems that holds so many operations."""
        levels = (level for level, (_, high) in LEVELS.items() if self.cost <= high)
        return next(levels, max(LEVELS))

    def solve(self) -> Fraction:
        """The hidden number, from the answer alone; or the answer. Raises ValueError."""
        if not self.hidden:
            return answer_of(self.text, self.text.values)
        inverse = inverse_of(self.text, self.hidden)
        if inverse is None:
            raise ValueError(f"the answer of {self.text.question!r} does not give {self.hidden}")
        return inverse.map.solve(inverse.answer)

    def holds(self, answer: Fraction) -> bool:
        """Whether an answer satisfies every step, checked backwards."""
        values = evaluate(self.text, self.text.values)
        sought = self.hidden or f"s{len(self.text.steps) - 1}"
        return program_holds(self.text, {**values, sought: answer})


@lru_cache(maxsize=256)
def tellable(program: TextProgram, view: str) -> tuple[str, ...]:
    """The numbers of a program that can be hidden in a view, in the order of the text."""
    return tuple(n for n in hideable(program) if TextInstance(program, view, n).is_told)


def program_of(row: Row) -> TextProgram | Refusal:
    """The program of a source's row with its marked solution, or why it is none."""
    solution = row.response or ""
    told = solution if "####" in solution else f"{solution}\n#### {row.answer}"
    return _read(row.prompt[-1].content, told)


@lru_cache(maxsize=64)
def _read(question: str, answer: str) -> TextProgram | Refusal:
    return read_program(question, answer)


def judged(value: Fraction) -> int | Decimal | Fraction:
    """A number as the judge's value."""
    if value.denominator == 1:
        return int(value)
    return Decimal(decimal_text(value)) if _is_decimal(value) else value


def judged_type(value: Fraction) -> str:
    """The judge's type of a number."""
    if value.denominator == 1:
        return "integer"
    return "decimal" if _is_decimal(value) else "rational"


def _is_decimal(value: Fraction) -> bool:
    return (value * 10**6).denominator == 1


def skeleton(program: TextProgram) -> str:
    """The tree of operations behind the answer, with the forms of its numbers and no values.

    >>> skeleton(read_program("Al has 3 mats. Bo has 4 mats. How many?", "<<3+4=7>>\\n#### 7"))
    '(digits+digits)'
    """
    shapes = {f"n{i}": number.form for i, number in enumerate(program.numbers)}
    for i, tree in enumerate(program.trees):
        shapes[f"s{i}"] = _shape(tree, shapes)
    return shapes[f"s{len(program.steps) - 1}"]


def _shape(tree: Expression, shapes: dict[str, str]) -> str:
    if isinstance(tree, Name):
        return shapes[tree.name]
    if not isinstance(tree, Operation):
        return "known"
    parts = [_shape(tree.left, shapes), _shape(tree.right, shapes)]
    return f"({tree.op.join(sorted(parts) if tree.op in '+*' else parts)})"


def _operations(tree: Expression) -> int:
    if not isinstance(tree, Operation):
        return 0
    return 1 + _operations(tree.left) + _operations(tree.right)
