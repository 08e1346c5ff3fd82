"""Boards with chips of two colours, and how many chips a complete placement may have.

A complete placement gives a colour to every row and column, and has a chip where they agree; so it
is counted by the numbers of rows and of columns of the first colour.
"""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import comb
from typing import NamedTuple

Cell = tuple[int, int]


class Lines(NamedTuple):
    """Rows or columns: of the first colour, of the second, of either."""

    first: int
    second: int
    free: int


@dataclass(frozen=True, slots=True)
class Placement:
    """A board with given chips, and an event: `relation` `target` chips of the first colour.

    `is_all` counts the chips of both colours; `is_chance` asks for a probability, as m + n.
    """

    rows: int
    columns: int
    cells: tuple[Cell, ...]
    is_first: tuple[bool, ...]
    colours: tuple[str, str]
    is_all: bool
    relation: str
    target: int
    is_chance: bool


def lines_of(params: Placement) -> tuple[Lines, Lines]:
    """The known and the open rows and columns."""
    found = []
    for side, size in enumerate((params.rows, params.columns)):
        known = {cell[side]: f for cell, f in zip(params.cells, params.is_first, strict=True)}
        first = sum(known.values())
        found.append(Lines(first, len(known) - first, size - len(known)))
    return found[0], found[1]


@lru_cache(maxsize=4096)
def pairs(rows: Lines, columns: Lines) -> tuple[tuple[int, int, int], ...]:
    """Numbers of rows and of columns of the first color, and in how many ways."""
    m, n = sum(rows), sum(columns)
    found = []
    for i, j in product(range(rows.free + 1), range(columns.free + 1)):
        a, b = rows.first + i, columns.first + j
        if (0 < a < m and 0 < b < n) or (a, b) in ((0, 0), (m, n)):
            found.append((a, b, comb(rows.free, i) * comb(columns.free, j)))
    return tuple(found)


def chips_of(params: Placement, rows: Lines, columns: Lines, a: int, b: int) -> int:
    """The chips that count, with a rows and b columns of the first colour."""
    others = (sum(rows) - a) * (sum(columns) - b)
    return a * b + (others if params.is_all else 0)


def values_of(rows: Lines, columns: Lines, params: Placement) -> Counter[int]:
    """How many complete placements have each number of chips."""
    values: Counter[int] = Counter()
    for a, b, ways in pairs(rows, columns):
        values[chips_of(params, rows, columns, a, b)] += ways
    return values


def holds(params: Placement, value: int) -> bool:
    """Whether so many chips are the event."""
    return value == params.target or (params.relation == "at least" and value > params.target)


def counted(params: Placement) -> str:
    """`red chips on the board`."""
    return "chips on the board" if params.is_all else f"{params.colours[0]} chips on the board"


def article(colour: str) -> str:
    """`an orange`, `a red`."""
    return f"{'an' if colour[0] in 'aeiou' else 'a'} {colour}"
