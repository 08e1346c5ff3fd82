"""Paths right and up round blocked cells (OMEGA `logic_gridworld_blocked`, arXiv 2506.18880).

Both sides of a grid are those of the public levels, 5-9 to 40-49; 8 to 1.5 times the width of the
cells are blocked (fewer than 8 where that is more), and there are 1 to 10**6 paths. The public code
scatters cells at random, and more and more of them until the paths are few: about 500 in a grid of
45 x 45, found at 0.27 items a second. Here a grid with too many paths gets a wall, which turns with
one cell a column and leaves a gap at its end, and the other cells are scattered: the bound on the
number of cells is kept, and the paths stay few because they must all go round the end.
"""

from collections.abc import Iterator
from itertools import accumulate, groupby, repeat
from math import comb
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._gridworld import (
    SIZES,
    Blocked,
    Cell,
    inner_cells,
    key_of,
    random_walk,
    slots,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

MOST_PATHS = 10**6
FEWEST = 8
EQUAL = 4  # so many equal numbers in a row are said once
WAYS = [[comb(x + y, x) for y in range(50)] for x in range(50)]  # from (0, 0) to (x, y), all free

FORWARDS = (
    "Let N(x, y) be the number of ways to come from (0, 0) to (x, y). The last step comes from the "
    "left or from below, so N(x, y) = N(x - 1, y) + N(x, y - 1), where blocked cells and cells "
    "outside the grid count 0. Go through the rows from the lowest, each from left to right; N(x) "
    "is short for N(x, y) in row y, and what is not listed is 0"
)
BACKWARDS = (
    "Let N(x, y) be the number of ways to go on from (x, y) to the end ({right}, {top}). The next "
    "step leads to the right or up, so N(x, y) = N(x + 1, y) + N(x, y + 1), where blocked cells "
    "and cells outside the grid count 0. Go through the rows from the highest, each from right to "
    "left; N(x) is short for N(x, y) in row y, and what is not listed is 0"
)


@generators.register("omega/logic_gridworld_blocked")
class BlockedPaths(DrawnFamily[Blocked]):
    """The number of monotone lattice paths that avoid some cells, by a table of the rows.

    The cost is the number of cells with a number in the table, in units of ten.
    """

    version = 1
    levels = tuple(SIZES)
    Params = Blocked
    answer_type = "integer"
    proof = "first_blocked_cell"
    cost_scale = 18.0
    templates = (
        (
            "In a grid of {width} columns and {height} rows, how many different paths lead from "
            "the bottom left cell (0, 0) to the top right cell ({right}, {top}), if every step "
            "goes one cell to the right or one cell up? In (x, y), x counts columns from the left "
            "and y counts rows from the bottom. These cells must not be entered: {cells}."
        ),
        (
            "A robot stands in the bottom left cell of a grid that is {width} cells wide and "
            "{height} cells high. It moves one cell right or one cell up at a time, and must end "
            "in the top right cell. Cells are named (x, y) with 0 <= x <= {right} from left to "
            "right and 0 <= y <= {top} from bottom to top. There are {count} walled cells: "
            "{cells}. How many routes of the robot enter none of them?"
        ),
        (
            "Count the routes from S to T in this map, moving only to the right or upwards, a cell "
            "at a time, without entering a cell marked #.\n\n{map}\n\nS is the cell (0, 0), T is "
            "({right}, {top})."
        ),
        (
            "The cells (x, y) of a grid have integer coordinates with 0 <= x <= {right} and "
            "0 <= y <= {top}. Some are blocked; row by row they are\n\n{by_rows}\n\nA path starts "
            "in (0, 0), and from (x, y) it may go on to (x + 1, y) or to (x, y + 1), unless that "
            "cell is blocked or outside. How many paths end in ({right}, {top})?"
        ),
        (
            "How many ways are there to go from (0, 0) to ({right}, {top}) with steps (+1, 0) and "
            "(0, +1), without ever standing on one of these points?\n\n{cells}"
        ),
        (
            "Roadworks close some crossings of a town with {width} streets from south to north "
            "(numbers 0 to {right} from west to east) and {height} streets from west to east "
            "(numbers 0 to {top} from south to north). The crossing of street x and street y is "
            "called (x, y); closed are {cells}. A taxi goes from (0, 0) to ({right}, {top}), and "
            "only eastwards and northwards, from crossing to crossing. How many routes avoid all "
            "closed crossings?"
        ),
        (
            "Below, # is a rock, a dot is free ground, S the start and T the goal; S has the "
            "coordinates (0, 0), x grows to the right and y grows upwards.\n\n{map}\n\nEach move "
            "leads to the next cell on the right or to the next cell above. In how many ways can "
            "one get from S to T without touching a rock?"
        ),
        (
            "Rows and columns of a grid of {width} by {height} cells (width by height) are "
            "numbered from 0, rows from the bottom, columns from the left. These columns must not "
            "be used: {by_rows_inline}. Starting in column 0 of row 0, and going right "
            "or up by one cell each time, in how many ways can column {right} of row {top} be "
            "reached?"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Blocked:
        """A grid, again where it still has too many paths: 2 % of level 2, 21 % of level 5."""
        while True:
            width, height = rng.randint(*SIZES[level]), rng.randint(*SIZES[level])
            params = _grid(rng, width, height)
            if _table(params)[-1][-1] <= MOST_PATHS:
                return params

    def capacity_of(self, level: int) -> int:
        """The ways to choose 8 cells above a flat wall in the largest grid, in four forms each.

        At level 1, which needs no wall, 8 cells off a walk along two sides are no fewer.
        """
        side = SIZES[level][1]
        return comb((side - 3) * (side - 2), FEWEST) // 4

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
        """Row by row from the end whose table has fewer numbers, which wastes less on dead ends."""
        turned = Blocked(params.width, params.height, _turned(params))
        tables = [_table(params), _table(turned)]
        counts = [sum(map(_filled, table)) for table in tables]
        back = counts[1] < counts[0]
        table = tables[back]
        corner = {"right": params.width - 1, "top": params.height - 1}
        method = BACKWARDS.format(**corner) if back else FORWARDS
        lines = (Step(*line) for line in _lines(table, back))
        last = "N(0, 0)" if back else "N({right}, {top})".format(**corner)
        answer = table[-1][-1]
        steps = (Step(method), *lines, Step(f"So the number of paths is {last} = {answer}"))
        return Solution(answer, steps, counts[back] / 10)

    def prove(self, params: Blocked, answer: Any) -> bool:
        """All paths less those that have a first blocked cell, by binomials and no table.

        Paths whose first blocked cell is c number all paths to c less those with an earlier one.
        """
        end = (params.width - 1, params.height - 1)
        first: list[tuple[int, int, int]] = []
        ways = 0
        for x, y in (*sorted(params.cells, key=sum), end):
            ways = WAYS[x][y]
            for u, v, to in first:
                if u <= x and v <= y:
                    ways -= to * WAYS[x - u][y - v]
            first.append((x, y, ways))
        return bool(ways == answer)


# The solution ----------------------------------------------------------------------------------


def _table(params: Blocked) -> list[list[int]]:
    """The number of ways to each cell, by rows."""
    closed: list[list[int]] = [[] for _ in range(params.height)]
    for x, y in params.cells:
        closed[y].append(x)
    row = [1] + [0] * (params.width - 1)
    table = []
    for shut in closed:
        row = _next_row(row, sorted(shut))
        table.append(row)
    return table


def _next_row(below: list[int], shut: list[int]) -> list[int]:
    """Sums from left to right, from 0 again after each blocked cell."""
    if not shut:
        return list(accumulate(below))
    row: list[int] = []
    for x in shut:
        row += accumulate(below[len(row) : x])
        row.append(0)
    row += accumulate(below[len(row) :])
    return row


def _turned(params: Blocked) -> tuple[Cell, ...]:
    return tuple((params.width - 1 - x, params.height - 1 - y) for x, y in params.cells)


def _lines(table: list[list[int]], back: bool) -> Iterator[tuple[str, str]]:
    """Each row with its numbers, equal rows together; `back` counts from the other end."""
    names = range(len(table[0]))
    rows = range(len(table))
    names, rows = (names[::-1], rows[::-1]) if back else (names, rows)
    i = 0
    for text, group in groupby(_numbers(row, names) for row in table):
        last = i + len(list(group)) - 1
        if text:
            joint = "and" if last == i + 1 else "to"
            same = f"Rows {rows[i]} {joint} {rows[last]} alike"
            yield (f"Row {rows[i]}" if i == last else same, text)
        i = last + 1


def _numbers(row: list[int], names: range) -> str:
    """The numbers of a row that are not 0; four equal ones or more are said once."""
    texts, shown = [], list[int]()
    for ways, group in groupby(range(len(row)), key=row.__getitem__):
        cells = list(group)
        if ways and len(cells) < EQUAL:
            shown += cells
            continue
        texts += [_listed(row, names, shown)] if shown else []
        texts += [_listed(row, names, cells)] if ways else []
        shown = []
    texts += [_listed(row, names, shown)] if shown else []
    return "; ".join(texts)


def _listed(row: list[int], names: range, cells: list[int]) -> str:
    """Numbers in cells that follow each other."""
    numbers = [str(row[x]) for x in cells]
    first, last = names[cells[0]], names[cells[-1]]
    if first == last:
        return f"N({first}) = {numbers[0]}"
    if len(cells) >= EQUAL and len(set(numbers)) == 1:
        return f"N({first}) to N({last}) are all {numbers[0]}"
    return f"N({first}) {'and' if len(cells) == 2 else 'to'} N({last}) are {', '.join(numbers)}"


def _filled(row: list[int]) -> int:
    return len(row) - row.count(0)


# The draw --------------------------------------------------------------------------------------


def _grid(rng: Stream, width: int, height: int) -> Blocked:
    """Scattered cells, after a wall where the grid is too large for them to leave few paths."""
    most = width * 3 // 2
    if WAYS[width - 1][height - 1] <= MOST_PATHS:
        number = rng.randint(min(FEWEST, most), most)
        free = random_walk(rng, width, height)
        others = [cell for cell in inner_cells(width, height) if cell not in free]
        return Blocked(width, height, tuple(rng.sample(others, number)))
    upright = height < most - 2 and rng.below(2) == 1
    wide, high = (height, width) if upright else (width, height)
    cells = _walled(rng, wide, high, most)
    if rng.below(2):
        cells = [(wide - 1 - x, high - 1 - y) for x, y in cells]
    if upright:
        cells = [(y, x) for x, y in cells]
    rng.shuffle(cells)
    return Blocked(width, height, tuple(cells))


def _walled(rng: Stream, width: int, height: int, most: int) -> list[Cell]:
    """A wall from the left side to a gap at the right side, and cells about it."""
    end = width - rng.randint(1, 3)
    heights, column = _wall(rng, end, height, rng.randint(3, 6))
    wall = [(x, y) for x, y in enumerate(heights)]
    free = _way(rng, heights, column, width, height)
    number = rng.randint(max(0, FEWEST - end), most - end)
    taken = {*wall, *free, (width - 1, height - 1), (0, 0)}
    beneath = [(x, y) for x, top in enumerate(heights) for y in range(top)]
    open_cells = [cell for cell in beneath if cell not in taken]
    inside = rng.sample(open_cells, min(len(open_cells), rng.randint(0, number)))
    taken.update(inside)
    outside: list[Cell] = []
    while len(inside) + len(outside) < number:
        cell = (rng.below(width), rng.below(height))
        if cell not in taken:
            taken.add(cell)
            outside.append(cell)
    return wall + inside + outside


def _wall(rng: Stream, end: int, height: int, digits: int) -> tuple[list[int], list[list[int]]]:
    """The height of a wall column by column, and the ways to the cells beneath it.

    It rises and falls by at most one cell a column, which no step right or up gets through, and
    falls where the ways beneath it have more digits than their share of the way allows.
    """
    top = rng.randint(2, min(height // 2, 2 + digits))
    heights, columns = [], []
    ways = [1] * top
    for x in range(end):
        heights.append(top)
        columns.append(ways)
        crowded = sum(ways) > 10 ** (digits * (x + 2) / end)
        rise = -1 if crowded else rng.choice((-1, 0, 0, 1, 1))
        top = max(1 if crowded else 2, min(height - 2, top + rise))
        ways = list(accumulate([*ways, *repeat(0, top)][:top]))
    return heights, columns


def _way(
    rng: Stream, heights: list[int], columns: list[list[int]], width: int, height: int
) -> set[Cell]:
    """A walk under the wall and up beyond its end, which the scattered cells leave free."""
    x, y = len(heights) - 1, rng.below(heights[-1])
    cells = {(x, y)}
    while x or y:
        left = columns[x - 1][y] if x and y < heights[x - 1] else 0
        down = columns[x][y - 1] if y else 0
        if rng.below(left + down) < left:
            x -= 1
        else:
            y -= 1
        cells.add((x, y))
    start = max(y for x, y in cells if x == len(heights) - 1)
    turn = rng.randint(len(heights), width - 1)
    cells.update((x, start) for x in range(len(heights), turn + 1))
    cells.update((turn, y) for y in range(start, height))
    cells.update((x, height - 1) for x in range(turn, width))
    return cells
