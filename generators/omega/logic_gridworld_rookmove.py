"""Fewest rook moves past blocked cells (OMEGA `logic_gridworld_rookmove`, arXiv 2506.18880).

Both sides of a grid are those of the public levels, 5-9 to 40-49, and 10 to 20 % of the cells are
blocked. The public question says what to answer where the end cannot be reached, but no public row
is such a case; here one row in ten is. Cells scattered at random leave 3 moves to 45 % of the grids
of level 1; here a number of moves is chosen first, a way of so many moves is kept free, and cells
are put in the middle of shorter ways while the 20 % last.
"""

from itertools import pairwise
from math import comb
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._gridworld import (
    SIZES,
    Blocked,
    Cell,
    inner_cells,
    key_of,
    slots,
)
from synthgen.generators.omega._rookboard import Board, between
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

TARGETS = {1: (2, 8), 2: (3, 11), 3: (4, 13), 4: (5, 15), 5: (5, 17)}  # moves, by level
IMPOSSIBLE = 10  # one grid in ten cannot be crossed
FAR = 10**9

METHOD = (
    "Find the cells that are reached with one move, then those that take two, and so on: from each "
    "new cell go right and up until a blocked cell or the edge is in the way. Only cells that were "
    "not reached before are listed; x = 2-5 stands for x from 2 to 5"
)


@generators.register("omega/logic_gridworld_rookmove")
class RookMoves(DrawnFamily[Blocked]):
    """The fewest moves right or up, of any length, from corner to corner, or -1, in layers.

    The cost is the number of cells that are reached, in hundreds, and a sixth for each layer.
    """

    version = 1
    levels = tuple(SIZES)
    Params = Blocked
    answer_type = "integer"
    proof = "column_by_column"
    cost_scale = 4.0
    templates = (
        (
            "In a grid of {width} columns and {height} rows, what is the fewest number of moves "
            "from the bottom left cell (0, 0) to the top right cell ({right}, {top}), if a move "
            "goes any number of cells to the right or any number of cells up, like a rook's? In "
            "(x, y), x counts columns from the left and y counts rows from the bottom. A move may "
            "neither end on nor pass over these cells: {cells}. If it cannot be done, answer -1."
        ),
        (
            "A rook stands in the bottom left corner of a board that is {width} squares wide and "
            "{height} squares high. It moves only to the right or only upwards, as far as it "
            "likes, but it can neither stop on an occupied square nor jump over one. Squares are "
            "named (x, y), from (0, 0) in the bottom left corner to ({right}, {top}) in the top "
            "right corner. Occupied are {cells}. How many moves does the rook need at least to "
            "get to the top right corner? Give -1 if it never gets there."
        ),
        (
            "In the map below, how many moves does the shortest trip from S to T take? A move is a "
            "straight run over one or more cells, either to the right or upwards, and no cell of "
            "it may be marked #.\n\n{map}\n\nS is the cell (0, 0) and T the cell ({right}, {top}), "
            "with the column first. Answer -1 if there is no such trip."
        ),
        (
            "The cells (x, y) of a grid have integer coordinates with 0 <= x <= {right} and "
            "0 <= y <= {top}. Row by row, the blocked ones are\n\n{by_rows}\n\nA move raises "
            "either x or y by a positive integer, and no cell that it crosses or ends in may be "
            "blocked. Find the least number of moves that lead from (0, 0) to ({right}, {top}), "
            "or -1 if none do."
        ),
        (
            "What is the minimum number of straight segments of a path from (0, 0) to "
            "({right}, {top}) whose segments run to the right or upwards, from grid point to grid "
            "point, and which avoids all of the following points? If there is no such path, the "
            "answer is -1.\n\n{cells}"
        ),
        (
            "A delivery robot works in a hall of {width} by {height} tiles (width by height). One "
            "command makes it roll eastwards by some tiles, or northwards by some tiles. It starts "
            "on the south-west tile (0, 0) and should stop on the north-east tile "
            "({right}, {top}); the first number of a tile counts to the east, the second to the "
            "north. Shelves stand on the tiles {cells}, and the robot cannot roll onto or over "
            "them. With how few commands can the job be done? If it is impossible, say -1."
        ),
        (
            "Here # is a wall and a dot is floor.\n\n{map}\n\nStarting at S, with coordinates "
            "(0, 0), you may slide right or slide up, any distance each time, through cells "
            "without a wall. What is the smallest number of slides after which you can be at T, "
            "with coordinates ({right}, {top})? If T cannot be reached, the number is -1."
        ),
        (
            "Rows and columns of a grid of {width} by {height} cells (width by height) are "
            "numbered from 0, rows from the bottom, columns from the left. Blocked are these "
            "columns: {by_rows_inline}. A piece begins in column 0 of row 0. Each move "
            "takes it to the right within its row, or up within its column, by as many cells as "
            "one likes as long as all of them are free. What is the least number of moves to "
            "column {right} of row {top}? (-1 if there is no way.)"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Blocked:
        """A grid for a number of moves, or one that cannot be crossed."""
        width, height = rng.randint(*SIZES[level]), rng.randint(*SIZES[level])
        least, most = width * height // 10, width * height // 5
        moves = 0 if rng.below(IMPOSSIBLE) == 0 else rng.randint(*TARGETS[level])
        # many moves need many cells
        number = rng.randint(least if moves <= sum(TARGETS[level]) // 2 else most - 1, most)
        way = _way(rng, width, height, moves) if moves else set()
        others = [cell for cell in inner_cells(width, height) if cell not in way]
        cells = rng.sample(others, min(len(others), number * level // (level + 2)))
        more = number - len(cells)
        board = Board(width, height, cells)
        shut = board.cut(rng, moves, way, more) if moves else board.close(rng, more)
        taken = {*way, *cells, *shut}
        rest = [cell for cell in others if cell not in taken]
        cells += rng.sample(rest, max(0, min(len(rest), more - len(shut))))
        for cell in shut:
            cells.insert(rng.below(len(cells) + 1), cell)
        return Blocked(width, height, tuple(cells))

    def capacity_of(self, level: int) -> int:
        """What the cells that are scattered last can be in the largest grid, in four forms each.

        They are two sevenths of the fifth of a grid that is blocked, or more, and are chosen freely
        from more than half of its cells.
        """
        size = SIZES[level][1] ** 2
        return comb(size // 2, size // 20) // 4

    def key_of(self, params: Blocked) -> Any:
        """The set of cells, whatever is mirrored in the diagonal or walked backwards."""
        return key_of(params)

    def slots(self, params: Blocked) -> dict[str, Any]:
        """Sizes and cells in several notations."""
        return slots(params)

    def problem(self, params: Blocked, template: int) -> str:
        """The question, its cells written in the notation of the template alone."""
        text = str(self.templates[template])
        return text.format(**slots(params, text))

    def solve(self, params: Blocked) -> Solution:
        """Layers of cells that take one move, two, and so on; then a way back through them."""
        board = Board(params.width, params.height, params.cells)
        layers = board.layers()
        shown = [Step(METHOD)]
        for moves, new in enumerate(layers[1:], 1):
            last = new & board.end
            what = f"{_moves(moves)} reach the end" if last else _moves(moves)
            shown.append(Step(what, "" if last else board.rows_of(new)))
        cells = sum(layer.bit_count() for layer in layers)
        cost = cells / 100 + len(layers) / 6
        if not layers[-1] & board.end:
            why = "From these cells no new cell is reached, and the end is not among the cells"
            return Solution(-1, (*shown, Step(f"{why}, so it is impossible: -1")), cost)
        corners = board.way(layers)
        text = " -> ".join(map(str, corners))
        least = f"With fewer moves it was not among the cells, so the answer is {len(layers) - 1}"
        shown[-1] = Step(shown[-1].why, text)
        return Solution(len(layers) - 1, (*shown, Step(least)), cost)

    def prove(self, params: Blocked, answer: Any) -> bool:
        """Fewest moves to each cell by the direction of the last one, column by column."""
        walls: list[set[int]] = [set() for _ in range(params.width)]
        for x, y in params.cells:
            walls[x].add(y)
        right, up = [FAR] * params.height, [FAR] * params.height  # by the direction of the last one
        right[0] = 1
        for x, shut in enumerate(walls):
            _next_column(right, up, shut, FAR if x else 1)
        best = min(right[-1], up[-1])
        return bool(answer == (best if best < FAR else -1))


def _next_column(right: list[int], up: list[int], shut: set[int], below_up: int) -> None:
    """Fewest moves to a column from those to the one on its left.

    A run goes on for nothing, or begins with a move after one in the other direction. The first
    run upwards, like the first one to the right, has its move before it begins.
    """
    below_right = FAR
    for y, (along, across) in enumerate(zip(right, up, strict=True)):
        if y in shut:
            below_right = below_up = FAR
        else:
            below_up = below_up if below_up <= below_right else below_right + 1
            below_right = along if along <= across else across + 1
        right[y], up[y] = below_right, below_up


def _moves(number: int) -> str:
    return "One move" if number == 1 else f"{number} moves"


def _way(rng: Stream, width: int, height: int, moves: int) -> set[Cell]:
    """The cells of a random way of so many moves, or of as many as a small grid has room for."""
    moves = min(moves, 2 * min(width, height) - 2)
    first = moves - moves // 2, moves // 2
    counts = first if rng.below(2) else first[::-1]
    runs = [_parts(rng, side - 1, n) for side, n in zip((width, height), counts, strict=True)]
    right = counts[0] > counts[1] or (counts[0] == counts[1] and rng.below(2) == 1)
    at = (0, 0)
    corners = [at]
    for _ in range(moves):
        at = (at[0] + runs[0].pop(), at[1]) if right else (at[0], at[1] + runs[1].pop())
        right = not right
        corners.append(at)
    return {(0, 0), *between(corners), at}


def _parts(rng: Stream, total: int, number: int) -> list[int]:
    """A total as a sum of so many positive numbers, at random."""
    ends = [0, *sorted(rng.sample(range(1, total), number - 1)), total]
    return [b - a for a, b in pairwise(ends)]
