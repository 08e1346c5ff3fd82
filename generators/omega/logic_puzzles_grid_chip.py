"""Chips of two colours on a grid (OMEGA `logic_puzzles_grid_chip`, arXiv 2506.18880).

All chips in a row have one colour, and so have all chips in a column. Half of the questions give
chips of one colour and ask for the most chips of the other; the public answers are all wrong, as
they count the chips of both colours. The other half give a chip in every row and every column and
ask for the chips of a placement to which none can be added. Sizes are the public ones, 4 to 8; the
public code takes away given chips that tell nothing, here some may remain.

Turned, mirrored and with other colours a board keeps its key. Only which of the given chips share
a row or a column matters to the answer, so boards that differ in the order of rows and of columns
are of one group, and stay on one side of a split. Of 4 x 4 boards there are 46 groups.
"""

from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._bipartite import Cell, Form, parts
from synthgen.generators.omega._chips import Chips, article, full_steps, most_steps
from synthgen.generators.omega._scenes import listed
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution

SIZES = {1: 4, 2: 5, 3: 6, 4: 7, 5: 8}
COLOURS = ("black", "white", "red", "green", "yellow", "orange")  # each with a letter of its own
THINGS = ("chip", "stone", "counter", "token")
# distinct keys in train, validation and test among 12,000 draws of a level, rounded down
COUNTED = {
    1: (1200, 0, 30),
    2: (6400, 450, 390),
    3: (9500, 360, 360),
    4: (9900, 800, 690),
    5: (10_300, 580, 650),
}


@generators.register("omega/logic_puzzles_grid_chip")
class GridChips(DrawnFamily[Chips]):
    """The most chips of a colour, or the number of chips on a full board, by rows and columns.

    The cost is the number of cells of the board and of given chips that must be looked at.
    """

    version = 1
    levels = tuple(SIZES)
    Params = Chips
    answer_type = "integer"
    proof = "filling_and_exhaustive_search"
    cost_scale = 48.0
    templates = (
        (
            "{Things}, colored either {a} or {b}, are placed in {a_n} x {n} grid so that each cell "
            "contains at most one {thing}, and so that all {things} in the same row and all "
            "{things} in the same column have the same color.{full} Rows and columns are numbered "
            "from {start}, and (r, c) is the cell in row r and column c. It is known that there is "
            "{list}. {question}"
        ),
        (
            "The cells of {a_n} by {n} board may hold one {thing} each, {a} or {b}. No row and no "
            "column has {things} of both colors.{full} These {things} are given, by (row, column), "
            "both counted from {start}:\n\n{lines}\n\n{question}"
        ),
        (
            "On the {n} x {n} board below, {A} stands for {one_a}, {B} for {one_b}, and a dot for "
            "a cell about which nothing is said. Rows are numbered from {start} at the top, "
            "columns from {start} at the left.\n\n{map}\n\nMore {things} of both colors may "
            "lie on the dots, at most one in a cell, but never two of different colors in one row "
            "or in one column.{full} {question}"
        ),
        (
            "{question} Here is the situation: a square grid has {n} rows and {n} columns, which "
            "are numbered from {start} to {end}. A cell is empty or has {one_a} or {one_b}. "
            "Whenever two {things} share a row or a column, they have the same color.{full} "
            "There is {list}, where (r, c) means row r, column c."
        ),
        (
            "Somebody lays {a} and {b} {things} on a board of {n} rows and {n} columns, not more "
            "than one to a cell, by two rules:\n\n1. The {things} of a row are all of one color.\n"
            "2. The {things} of a column are all of one color.\n\n{full_line}We see {groups}. "
            "(Cells are given as (row, column), both numbered from {start}.) {question}"
        ),
        (
            "Call a placement of {a} and {b} {things} in the cells of {a_n} x {n} table, one or "
            "none to a cell, tidy if no row and no column contains both colors.{full_tidy} "
            "Rows and columns are numbered from {start} to {end}, and cells are named by row and "
            "column. Consider a {tidy} placement with {groups}. {question}"
        ),
        (
            "{A_n} x {n} grid is partly known:\n\n{map}\n\nLetters mean {things} ({A}: {a}, {B}: "
            "{b}), dots mean that the cell may be empty or not. It is also known that two {things} "
            "in one row, or in one column, never differ in color, and that no cell has two.{full} "
            "Row {start} is at the top, column {start} on the left. {question}"
        ),
        (
            "In each cell of a square board with {n} rows there is at most one {thing}. Each of "
            "the {things} is {a} or {b}, and any two of them with the same row number or with the "
            "same column number agree in color. Numbers of rows and columns begin with {start}."
            "{full} We know of {groups}, where (r, c) is in row r and column c. {question}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Chips:
        """Which rows and columns have which colour, and chips that say so."""
        size = SIZES[level]
        is_full = rng.below(2) == 1
        chips = _full_board(rng, size) if is_full else _one_colour(rng, size)
        rows, columns = rng.sample(range(size), size), rng.sample(range(size), size)
        placed = [((rows[r], columns[c]), first) for (r, c), first in chips]
        rng.shuffle(placed)
        return Chips(
            size,
            tuple(cell for cell, _ in placed),
            tuple(first for _, first in placed),
            is_full,
            tuple(rng.sample(COLOURS, 2)),  # type: ignore[arg-type]
            rng.choice(THINGS),
            rng.below(2),
        )

    def capacity_of(self, level: int) -> int:
        """The keys of all splits."""
        return sum(COUNTED[level])

    def capacity(self, split: str) -> int:
        """The keys of a split, which is no given share of so few groups."""
        place = self.sides.index(self._check_split(split))
        return sum(COUNTED[level][place] for level in self.active_levels) * self.config.tellings

    def key_of(self, params: Chips) -> Any:
        """The least of the images of a square, the two colours of a full board exchanged or not."""
        end = params.size - 1
        boards = [list(zip(params.cells, params.is_first, strict=True))]
        boards.append([((c, r), first) for (r, c), first in boards[0]])
        boards += [[((end - r, c), first) for (r, c), first in board] for board in boards]
        boards += [[((r, end - c), first) for (r, c), first in board] for board in boards]
        if params.is_full:
            boards += [[(cell, not first) for cell, first in board] for board in boards]
        return [params.size, params.is_full, min(map(sorted, boards))]

    def group_of(self, params: Chips) -> Any:
        """The chips of each colour up to the order of rows and columns, and their exchange."""
        return [params.size, params.is_full, min(_forms(params, 0), _forms(params, 1))]

    def slots(self, params: Chips) -> dict[str, Any]:
        """Colours, things, the given chips in five notations, and the question."""
        a, b = params.colours
        thing, things, start = params.thing, f"{params.thing}s", params.start
        full = f"No {thing} can be added without breaking one of these rules."
        complete = f" A tidy placement is complete if every {thing} added makes it untidy."
        numbered = f"{'an' if params.size == 8 else 'a'} {params.size}"
        told = [f"({row + start}, {column + start})" for row, column in params.cells]
        chips = [(cell, (b, a)[first]) for cell, first in zip(told, params.is_first, strict=True)]
        most = f"What is the largest possible number of {a} {things} on the board?"
        return {
            "n": params.size, "a_n": numbered, "A_n": numbered.capitalize(),
            "start": start, "end": params.size - 1 + start,
            "a": a, "b": b, "A": a[0].upper(), "B": b[0].upper(),
            "one_a": f"{article(a)} {a} {thing}", "one_b": f"{article(b)} {b} {thing}",
            "thing": thing, "things": things, "Things": things.capitalize(),
            "list": listed([f"{article(c)} {c} {thing} in {cell}" for cell, c in chips]),
            "lines": "\n".join(f"{cell}: {colour}" for cell, colour in chips),
            "groups": _groups(chips, params),
            "map": _map(params),
            "full": f" {full}" if params.is_full else "",
            "full_line": f"{full}\n\n" if params.is_full else "",
            "full_tidy": complete if params.is_full else "",
            "tidy": "complete tidy" if params.is_full else "tidy",
            "question": f"How many {things} are on the board in all?" if params.is_full else most,
        }  # fmt: skip

    def solve(self, params: Chips) -> Solution:
        """The colours of rows and columns, and the cells where they agree."""
        steps, answer = full_steps(params) if params.is_full else most_steps(params)
        return Solution(answer, tuple(steps), params.size**2 + len(params.cells))

    def prove(self, params: Chips, answer: Any) -> bool:
        """All choices of rows for a colour are tried, or chips are added while any can be."""
        return bool(answer == (_filled(params) if params.is_full else _tried(params)))


# Draws -----------------------------------------------------------------------------------------


def _one_colour(rng: Stream, size: int) -> list[tuple[Cell, bool]]:
    """Chips of the second colour that leave rows and columns for the first."""
    number = rng.randint(size - 2, size + 3)
    touched = [
        (rows, columns)
        for rows in range(1, size)
        for columns in range(1, size)
        if max(rows, columns) <= number <= rows * columns
    ]
    return [(cell, False) for cell in _cover(rng, *rng.choice(touched), number)]


def _full_board(rng: Stream, size: int) -> list[tuple[Cell, bool]]:
    """Chips of both colours, one at least in every row and in every column.

    With half of the rows or columns of a colour there are size**2 / 2 chips whatever the others, so
    such a draw is made once more: 4 x 4 boards would have the answer 8 in 56 % of the cases.
    """
    rows, columns = rng.randint(1, size - 1), rng.randint(1, size - 1)
    if size in (2 * rows, 2 * columns):
        rows, columns = rng.randint(1, size - 1), rng.randint(1, size - 1)
    spare = rng.below(size + 1)
    first = rng.randint(0, spare)
    here = _cover(rng, rows, columns, max(rows, columns) + first)
    there = (size - rows, size - columns)
    others = _cover(rng, *there, max(there) + spare - first)
    moved = [((row + rows, column + columns), False) for row, column in others]
    return [(cell, True) for cell in here] + moved


def _cover(rng: Stream, rows: int, columns: int, number: int) -> list[Cell]:
    """So many cells, or all, with one in each row and each column; every such set is possible.

    A cell is drawn from those after which the cells left are enough for the lines left.
    """
    open_rows, open_columns = set(range(rows)), set(range(columns))
    free = [(row, column) for row in range(rows) for column in range(columns)]
    cells: list[Cell] = []
    for left in range(min(number, rows * columns) - 1, -1, -1):
        enough = [
            (row, column)
            for row, column in free
            if len(open_rows) - (row in open_rows) <= left
            and len(open_columns) - (column in open_columns) <= left
        ]
        cell = rng.choice(enough)
        cells.append(cell)
        free.remove(cell)
        open_rows.discard(cell[0])
        open_columns.discard(cell[1])
    return cells


def _forms(params: Chips, turned: int) -> list[list[Form]]:
    """The parts of each colour, rows and columns exchanged or not."""
    colours: dict[bool, list[Cell]] = {True: [], False: []}
    for cell, first in zip(params.cells, params.is_first, strict=True):
        colours[first].append(cell[::-1] if turned else cell)
    return sorted(map(parts, colours.values()))


# Words -----------------------------------------------------------------------------------------


def _groups(chips: list[tuple[str, str]], params: Chips) -> str:
    """The given chips by colour: `black chips in (0, 1) and (2, 3), and a white chip in (1, 2)`."""
    texts = []
    for colour in dict.fromkeys(colour for _, colour in chips):
        cells = [cell for cell, other in chips if other == colour]
        what = f"{colour} {params.thing}"
        what = f"{what}s" if len(cells) > 1 else f"{article(colour)} {what}"
        texts.append(f"{what} in {listed(cells)}")
    return ", and ".join(texts)


def _map(params: Chips) -> str:
    """The board with a letter for each given chip; its first row is the first line."""
    letters = dict(zip(params.cells, params.is_first, strict=True))
    names = {None: ".", True: params.colours[0][0].upper(), False: params.colours[1][0].upper()}
    lines = range(params.size)
    return "\n".join("".join(names[letters.get((r, c))] for c in lines) for r in lines)


# The proof -------------------------------------------------------------------------------------


def _tried(params: Chips) -> int:
    """The most chips of the first colour over all choices of the rows that may have them."""
    best = 0
    for choice in range(1 << params.size):
        if any(choice >> row & 1 for row, _ in params.cells):
            continue
        shut = {column for _, column in params.cells}
        best = max(best, choice.bit_count() * (params.size - len(shut)))
    return best


def _filled(params: Chips) -> int:
    """The number of chips after adding any chip that the rules allow, cell by cell."""
    board = dict(zip(params.cells, params.is_first, strict=True))
    lines = range(params.size)
    for cell in [(r, c) for r in lines for c in lines]:
        met = {first for (r, c), first in board.items() if r == cell[0] or c == cell[1]}
        if len(met) == 1 and cell not in board:
            board[cell] = met.pop()
    return len(board)
