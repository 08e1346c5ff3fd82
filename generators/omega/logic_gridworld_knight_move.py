"""Fewest moves of a leaper (OMEGA `logic_gridworld_knight_move`, arXiv 2506.18880).

Boards have the sides of the public levels, 5-9 to 40-49, strides add up to 7 at most and differ
(2 and 4 are left out, as in the public code), and the end lies within 4 cells of the corner. The
public code lets the end lie outside its grid, 15 % of the rows of level 1, and confuses width and
height; here every end is on the board and can be reached.

So small a domain is counted and can be had complete: a board, two strides and an end, mirrored in
the diagonal or not. Which of the mirror images is told is drawn when an instance is placed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from synthgen.family import CountableFamily
from synthgen.generating import Placed
from synthgen.generators.omega._gridworld import SIZES, Cell
from synthgen.generators.omega._leaping import Refutation, Search, flood
from synthgen.registry import generators
from synthgen.row import Reject
from synthgen.steps import Solution, Step

STRIDES = tuple((a, b) for a in range(1, 4) for b in range(a + 1, 8 - a) if (a, b) != (2, 4))
CORNER = 4


@dataclass(frozen=True, slots=True)
class Leap:
    """A board, the two strides of a move, the shorter first, and the cell to reach from (0, 0)."""

    width: int
    height: int
    strides: tuple[int, int]
    end: Cell


@generators.register("omega/logic_gridworld_knight_move")
class KnightMoves(CountableFamily[Leap]):
    """The fewest moves from (0, 0) to a cell near the far corner, by a bound and a way.

    The cost is the number of cells of the board that a search looks through, in hundreds, and a
    quarter for each move and each ten cells that the worked solution lists.
    """

    version = 1
    levels = tuple(SIZES)
    Params = Leap
    answer_type = "integer"
    proof = "breadth_first_flood"
    cost_scale = 9.0
    templates = (
        (
            "A piece stands on the bottom left cell (0, 0) of a grid that is {width} cells wide "
            "and {height} cells high. In one move it goes {a} {cells_a} in one direction and {b} "
            "{cells_b} in a perpendicular direction, like a chess knight with strides {a} and {b}, "
            "and it must not leave the grid. What is the fewest number of moves to the cell "
            "({x}, {y}), {x} to the right of the start and {y} above it?"
        ),
        (
            "The cells of a {width} x {height} grid (width x height) have coordinates (x, y) with "
            "0 <= x <= {right} and 0 <= y <= {top}. A ({a}, {b})-leaper moves by {a} along one of "
            "the axes and by {b} along the other, in either direction, and stays on the grid. How "
            "many moves does it need at least from (0, 0) to ({x}, {y})?"
        ),
        (
            "What is the smallest n for which there are points P0 = (0, 0), P1, ..., Pn = "
            "({x}, {y}) with integer coordinates 0 <= x <= {right} and 0 <= y <= {top}, such that "
            "from each point to the next one of the two coordinates changes by exactly {a} and the "
            "other by exactly {b}?"
        ),
        (
            "On a board with {width} columns and {height} rows, both numbered from 0, columns "
            "from the left and rows from the bottom, a jumper stands in column 0 of row 0. Each "
            "jump takes it {a} {columns_a} and {b} {rows_b} away, or {b} {columns_b} and {a} "
            "{rows_a}, but never off the board. After how many jumps, at the earliest, can it be "
            "in column {x} of row {y}?"
        ),
        (
            "Find the minimum number of steps from (0, 0) to ({x}, {y}), where a step adds one of "
            "(±{a}, ±{b}) and (±{b}, ±{a}) to the position, with any signs, and every position "
            "must satisfy 0 <= x < {width} and 0 <= y < {height}."
        ),
        (
            "A robot on a factory floor of {width} by {height} tiles can only hop: {a} "
            "{tiles_a} to the north, south, east or west and at the same time {b} {tiles_b} at "
            "right angles to that. It starts on the tile (0, 0) in the south-west corner and may "
            "not hop off the floor. Tile (i, j) is the one i tiles to the east and j tiles to the "
            "north of the start; the floor has {width} tiles from west to east. How many hops does "
            "it take at least to tile ({x}, {y})?"
        ),
        (
            "Let two cells of a grid with {width} columns and {height} rows be joined if they are "
            "{a} apart in one coordinate and {b} apart in the other. What is the length (the "
            "number of edges) of a shortest path between the corner cell (0, 0) and the cell "
            "({x}, {y}) in this graph? The first coordinate counts columns, from 0 to {right}, and "
            "the second counts rows, from 0 to {top}."
        ),
        (
            "A knight of a fairy chess game leaps {a} {squares_a} along a row or column and then "
            "{b} {squares_b} at right angles to that. The board is {width} squares wide and "
            "{height} squares high. Squares are named by (column, row), beginning with (0, 0) in "
            "the bottom left corner, where the knight stands now. In how few leaps can it reach "
            "({x}, {y}) without leaving the board?"
        ),
    )

    def count(self) -> int:
        """The number of instances of the active levels."""
        return len(self._domain)

    def unrank(self, rank: int) -> Leap:
        """The instance of a rank, told on a board that is no wider than it is high."""
        return self._domain[rank]

    def level_of(self, params: Leap) -> int:
        """The level whose sides are those of the board."""
        return next(k for k, (low, high) in SIZES.items() if low <= params.width <= high)

    def key_of(self, params: Leap) -> Any:
        """The less of the two mirror images in the diagonal."""
        a, b = sorted(params.strides)
        plain = [params.width, params.height, *params.end]
        mirrored = [params.height, params.width, *params.end[::-1]]
        return [a, b, *min(plain, mirrored)]

    def place(self, split: str, where: int) -> Placed[Leap] | Reject:
        """The instance, mirrored or not, and with its strides in either order."""
        placed = super().place(split, where)
        if isinstance(placed, Reject):
            return placed
        rng = self.stream(split, where, "mirror")
        leap = _mirrored(placed.instance) if rng.below(2) else placed.instance
        strides = leap.strides[::-1] if rng.below(2) else leap.strides
        return replace(placed, instance=replace(leap, strides=strides))

    def slots(self, params: Leap) -> dict[str, Any]:
        """Numbers, and nouns in the number that goes with a stride."""
        a, b = params.strides
        nouns = ("cells", "columns", "rows", "tiles", "squares")
        named = {f"{noun}_a": noun if a > 1 else noun[:-1] for noun in nouns}
        named |= {f"{noun}_b": noun if b > 1 else noun[:-1] for noun in nouns}
        (x, y), (width, height) = params.end, (params.width, params.height)
        sizes = {"width": width, "height": height, "right": width - 1, "top": height - 1}
        return {**named, **sizes, "a": a, "b": b, "x": x, "y": y}

    def solve(self, params: Leap) -> Solution:
        """A lower bound, the reasons why as many moves as that are too few, and a shortest way."""
        search = Search(params.width, params.height, params.strides, params.end)
        steps = list(_bounds(search))
        moves, listed = search.bound(), 0
        while (way := search.way(moves)) is None:
            refutation = search.refutation(moves)
            steps.append(_refused(moves, refutation))
            listed += sum(map(len, refutation.layers))
            moves += 2
        enough = "1 move is enough" if moves == 1 else f"{moves} moves are enough"
        steps.append(Step(enough, " -> ".join(map(str, way))))
        cost = params.width * params.height / 100 + moves / 4 + listed / 40
        return Solution(moves, tuple(steps), cost)

    def prove(self, params: Leap, answer: Any) -> bool:
        """The whole board is flooded from the end, all cells of a distance in one integer."""
        layers = flood(params.width, params.height, params.strides, params.end)
        return bool([n for n, layer in enumerate(layers) if layer & 1] == [answer])

    @cached_property
    def _domain(self) -> tuple[Leap, ...]:
        return _instances(self.active_levels)


# The domain ------------------------------------------------------------------------------------


@lru_cache(maxsize=len(SIZES) + 1)
def _instances(levels: tuple[int, ...]) -> tuple[Leap, ...]:
    """Boards no wider than high; on square ones the end is no further right than up."""
    return tuple(
        Leap(width, height, strides, end)
        for level in levels
        for height in range(SIZES[level][0], SIZES[level][1] + 1)
        for width in range(SIZES[level][0], height + 1)
        for strides in STRIDES
        for end in _ends(width, height, strides)
        if width < height or end[0] <= end[1]
    )


def _ends(width: int, height: int, strides: tuple[int, int]) -> list[Cell]:
    """The cells near the corner that can be reached."""
    reached = sum(flood(width, height, strides, (0, 0)))
    corner = [(x, y) for x in range(width - CORNER, width) for y in range(height - CORNER, height)]
    return [(x, y) for x, y in corner if reached >> y * width + x & 1]


def _mirrored(leap: Leap) -> Leap:
    return Leap(leap.height, leap.width, leap.strides, (leap.end[1], leap.end[0]))


# The solution ----------------------------------------------------------------------------------


def _bounds(search: Search) -> Iterator[Step]:
    """How far a move leads at most, and which numbers of moves are odd."""
    (x, y), least = search.end, search.need((0, 0), search.end)
    quotients = f"{x + y}/{search.sum} and {max(x, y)}/{search.long}"
    yield Step(
        f"A move changes x + y by at most {search.sum} and each coordinate by at most "
        f"{search.long}. From (0, 0) to ({x}, {y}) the sum must grow by {x + y}, and one "
        f"coordinate by {max(x, y)}, so the number of moves is at least {quotients}, that is at "
        f"least {least}"
    )
    what, changes, total = "x + y", (search.sum, search.long - search.short), x + y
    if search.sum % 2 == 0:
        what, changes, total = "x", (search.long, search.short), x
    kind = "odd" if total % 2 else "even"
    more = f", and thus at least {search.bound()}" if search.bound() > least else ""
    yield Step(
        f"A move changes {what} by {changes[0]} or {changes[1]} up or down, which are odd numbers, "
        f"and in all by {total}, which is {kind}; so the number of moves is {kind}{more}"
    )


def _refused(moves: int, refutation: Refutation) -> Step:
    """The cells of a search for so many moves, which ends with none."""
    many = "1 move" if moves == 1 else f"{moves} moves"
    after = "{n} before the end" if refutation.backwards else "after {n}"
    way = (
        "Going backwards from the end, keep those cells of the board to which the moves left can "
        "lead from (0, 0) by the same bounds"
        if refutation.backwards
        else "Keep those cells of the board from which the moves left can lead to the end by the "
        "same bounds"
    )
    lists = (
        f"{after.format(n='1 move' if n == 1 else f'{n} moves')}: "
        f"{', '.join(map(str, cells)) or 'none'}"
        for n, cells in enumerate(refutation.layers, 1)
    )
    return Step(f"Are {many} enough? {way}", f"{'; '.join(lists)}. So {many} will not do")
