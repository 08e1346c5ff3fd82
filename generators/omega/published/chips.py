"""Published questions about chips on a grid.

Every public answer to "the maximum number of chips of a colour" counts the given chips of the other
colour as well, also some that the question does not mention: all are wrong.
"""

import re

from synthgen.audit.readers import IllPosedError, UnreadError, reads
from synthgen.generators.omega._bipartite import Cell
from synthgen.generators.omega._chips import Chips
from synthgen.generators.omega.published._wordings import bounded, match, wordings

MOST_SIDE = 12  # all sets of rows are tried

_RULES = (
    r"Chips, colored either (\w+) or (\w+), are placed in (?:the cells of )?a (\d+)x(\d+) grid "
    r"such that: a\) each cell contains at most one chip, b\) all chips in the same row and all "
    r"chips in the same column have the same colour"
)
_GIVEN = (
    r"Furthermore, we have the following constraints \(with the cells 0-indexed\): "
    r"((?:cell \(\d+, \d+\) is \w+(?:, )?)+)\."
)
_MOST = wordings(
    rf"{_RULES}\. {_GIVEN} What is the maximum number of (\w+) chips that can be placed on the "
    r"grid\?",
)
_FULL = wordings(
    rf"{_RULES}, c\) any additional chip placed on the grid would violate one or more of the "
    rf"previous two conditions\. {_GIVEN} How many chips are placed on the grid\?()",
)
_CELL = re.compile(r"cell \((\d+), (\d+)\) is (\w+)")


def _both_colours(params: Chips) -> range | None:
    """Counts with the given chips of the other colour, and any that agree with the given ones."""
    if params.is_full:
        return None
    rows, columns = ({cell[axis] for cell in params.cells} for axis in (0, 1))
    free = (params.size - len(rows)) * (params.size - len(columns))
    return range(free + len(params.cells), free + len(rows) * len(columns) + 1)


@reads(
    "omega/logic_puzzles_grid_chip",
    slips={"chips of the other colour are counted as well": _both_colours},
)
def read_chips(text: str) -> Chips:
    """A grid and its given chips; the first colour is the one that is asked for."""
    is_full = ", c)" in text
    a, b, high, wide, listed, asked = match(_FULL if is_full else _MOST, text).groups()
    bounded(int(high), MOST_SIDE, "the grid")
    if high != wide:
        raise UnreadError("the grid is not square", f"{high} x {wide}")
    given = {(int(row), int(column)): colour for row, column, colour in _CELL.findall(listed)}
    asked = asked or a
    if {asked, *given.values()} - {a, b}:
        raise IllPosedError("a colour is none of the two", listed)
    size, colours = int(high), (asked, b if asked == a else a)
    _check(size, given, is_full=is_full)
    firsts = tuple(colour == asked for colour in given.values())
    if any(firsts) and not is_full:
        raise UnreadError("chips of the asked colour are given", listed)
    return Chips(size, tuple(given), firsts, is_full, colours, "chip", 0)


def _check(size: int, given: dict[Cell, str], *, is_full: bool) -> None:
    """Raise where given chips contradict the rules, or tell too little."""
    for axis, noun in enumerate(("row", "column")):
        colours: dict[int, set[str]] = {}
        for cell, colour in given.items():
            colours.setdefault(cell[axis], set()).add(colour)
        if max(colours) >= size:
            raise IllPosedError("a given chip lies outside the grid", f"{noun} {max(colours)}")
        if any(len(found) > 1 for found in colours.values()):
            raise IllPosedError("the given chips break the rules", f"in a {noun}")
        if is_full and len(colours) < size:
            raise UnreadError("a row or a column has no given chip")
