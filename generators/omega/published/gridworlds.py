"""Published gridworlds: paths and rook moves past blocked cells, and leapers.

15 % of the leapers' targets lie outside the grid at sides of 5 to 9: the public code exchanges
width and height when it tests for the edge, and draws targets up to the side itself.
"""

import re
from typing import Any

from synthgen.audit.readers import IllPosedError, UnreadError, reads
from synthgen.generators.omega._gridworld import Blocked, Cell
from synthgen.generators.omega._leaping import flood
from synthgen.generators.omega.logic_gridworld_knight_move import Leap
from synthgen.generators.omega.published._wordings import bounded, match, wordings

MOST_SIDE = 200

_CELL = r"\((\d+), (\d+)\)"
_CELLS = r"((?:\(\d+, \d+\)(?:, )?)+)"

_PATHS = wordings(
    rf"In a (\d+)x(\d+) grid, how many different paths are there from the bottom left \(0, 0\) to "
    rf"the top right {_CELL}, if you can only move right or up at each step, subject to the "
    rf"constraint that you cannot move through the following cells: {_CELLS}\?"
)
_ROOKS = wordings(
    rf"In a (\d+)x(\d+) grid, what is the fewest number of steps it takes to get from the bottom "
    rf"left \(0, 0\) to the top right {_CELL}, provided you can move right or up by any number of "
    rf"cells \(like a chess rook\) at each step, subject to the constraint that you cannot move "
    rf"through the following cells: {_CELLS}\? If it's impossible, answer with -1\."
)
_LEAPERS = wordings(
    rf"Supposing you start in the bottom left \(0, 0\) cell of a (\d+)x(\d+) grid, what is minimum "
    rf"number of steps you can take to get to (?:{_CELL}|the top right), if your only valid moves "
    r"are (?:like a chess knight, i\.e, over two squares in one direction and over one square in a "
    r"perpendicular direction in one move|to move over (\d+) squares in one direction and over "
    r"(\d+) squares in a perpendicular direction \(at once\))\?"
)


@reads("omega/logic_gridworld_blocked")
def read_paths(text: str) -> Blocked:
    """A grid and its blocked cells."""
    return _blocked(match(_PATHS, text))


@reads("omega/logic_gridworld_rookmove")
def read_rooks(text: str) -> Blocked:
    """A grid and its blocked cells."""
    return _blocked(match(_ROOKS, text))


def _blocked(found: re.Match[str]) -> Blocked:
    width, height, right, top = map(int, found.groups()[:4])
    bounded(max(width, height), MOST_SIDE, "the grid")
    if (right, top) != (width - 1, height - 1):
        reason = "the end is not the top right cell"
        raise IllPosedError(reason, f"({right}, {top}) on {width} x {height} cells")
    cells = dict.fromkeys(_cells(found[5]))
    if (0, 0) in cells or (right, top) in cells:
        raise IllPosedError("the start or the end is blocked")
    inside = tuple((x, y) for x, y in cells if x < width and y < height)
    return Blocked(width, height, inside)


def _cells(text: str) -> list[Cell]:
    return [(int(x), int(y)) for x, y in re.findall(_CELL, text)]


def _exchanged(params: Leap) -> int | None:
    """The moves on a board as high as it should be wide, and as wide as it should be high."""
    width, height = params.height, params.width
    x, y = params.end
    if x >= width or y >= height:
        return None
    layers = flood(width, height, params.strides, (0, 0))
    found = (n for n, layer in enumerate(layers) if layer >> y * width + x & 1)
    return next(found, None)


@reads(
    "omega/logic_gridworld_knight_move",
    slips={"width and height are exchanged": _exchanged},
)
def read_leapers(text: str) -> Leap:
    """A board, the strides of a move and a target, which must be on the board and be reached."""
    groups = match(_LEAPERS, text).groups()
    width, height = int(groups[0]), int(groups[1])
    bounded(max(width, height), MOST_SIDE, "the grid")
    strides = (int(groups[4] or 2), int(groups[5] or 1))
    end = (int(groups[2]), int(groups[3])) if groups[2] else (width - 1, height - 1)
    detail = f"{end} on {width} x {height} cells, from (0, 0) to {(width - 1, height - 1)}"
    if end[0] >= width or end[1] >= height:
        raise IllPosedError("the target lies outside the grid", detail)
    if not _reached(width, height, strides, end):
        raise IllPosedError("the target cannot be reached", detail)
    if strides[0] % 2 == strides[1] % 2 == 0:
        raise UnreadError("both strides are even", f"{strides}")
    return Leap(width, height, strides, end)


def _reached(width: int, height: int, strides: tuple[int, int], end: Cell) -> Any:
    reached = sum(flood(width, height, strides, (0, 0)))
    return reached >> end[1] * width + end[0] & 1
