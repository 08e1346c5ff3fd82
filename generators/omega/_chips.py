"""Boards with given chips of two colours, and the work: which rows and columns have a colour."""

from dataclasses import dataclass

from synthgen.generators.omega._bipartite import Cell
from synthgen.generators.omega._scenes import listed
from synthgen.steps import Step


@dataclass(frozen=True, slots=True)
class Chips:
    """A board and its given chips.

    `cells` are rows and columns, `is_first` whether a chip has the first of the two colours. The
    question is for the most chips of the first colour, or for all chips where `is_full`. In the
    telling rows and columns are numbered from `start`.
    """

    size: int
    cells: tuple[Cell, ...]
    is_first: tuple[bool, ...]
    is_full: bool
    colours: tuple[str, str]
    thing: str
    start: int


def most_steps(params: Chips) -> tuple[list[Step], int]:
    """The rows and columns without a given chip hold the most chips of the other colour."""
    (a, b), things, steps, sizes = params.colours, f"{params.thing}s", list[Step](), list[int]()
    for axis, noun in enumerate(("row", "column")):
        shut = _lines_of(params, axis, False)
        left = [line for line in range(params.size) if line not in shut]
        sizes.append(len(left))
        many = "each contain" if len(shut) > 1 else "contains"
        steps.append(
            Step(
                f"{_named(shut, noun, params.start).capitalize()} {many} {article(b)} {b} "
                f"{params.thing}, so no {a} one can be there; that leaves "
                f"{_named(left, noun, params.start)}"
            )
        )
    answer = sizes[0] * sizes[1]
    product = f"{sizes[0]} * {sizes[1]} = {answer}"
    steps.append(
        Step(f"{a.capitalize()} {things} must be where one of these rows meets one of these "
             f"columns, which are so many cells: {product}")
    )  # fmt: skip
    steps.append(
        Step(f"All of these cells can have {a} {things} at once, as no other {things} have to be "
             f"in their rows and columns; so the largest possible number is {answer}")
    )  # fmt: skip
    return steps, answer


def full_steps(params: Chips) -> tuple[list[Step], int]:
    """Every row and column has a given chip and with it a colour; cells where they agree count."""
    thing, steps, products, total = params.thing, list[Step](), list[str](), 0
    for colour, first in zip(params.colours, (True, False), strict=True):
        rows, columns = (_lines_of(params, axis, first) for axis in (0, 1))
        lines = f"{_named(rows, 'row', params.start)} and {_named(columns, 'column', params.start)}"
        steps.append(
            Step(
                f"{lines.capitalize()} each contain {article(colour)} {colour} {thing}, so all "
                f"{thing}s there are {colour}"
            )
        )
        products.append(f"{len(rows)} * {len(columns)}")
        total += len(rows) * len(columns)
    steps.append(
        Step(
            "Every row and every column now has its color. Where a row and a column of different "
            f"colors meet, the cell is empty; where they agree, there is a {thing}, since one of "
            "that color could be added otherwise"
        )
    )
    steps.append(Step(f"The number of {thing}s is {' + '.join(products)} = {total}"))
    return steps, total


def _lines_of(params: Chips, axis: int, first: bool) -> list[int]:
    """The rows (axis 0) or columns (axis 1) with a given chip of a colour."""
    chips = zip(params.cells, params.is_first, strict=True)
    return sorted({cell[axis] for cell, is_first in chips if is_first == first})


def _named(lines: list[int], noun: str, start: int) -> str:
    """Lines in words: `rows 0, 2 and 3`."""
    many = "s" if len(lines) > 1 else ""
    return f"{noun}{many} {listed([str(line + start) for line in lines])}"


def article(colour: str) -> str:
    """The article that stands before a colour."""
    return "an" if colour[0] in "aeiou" else "a"
