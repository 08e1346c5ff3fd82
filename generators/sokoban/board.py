"""Boards as bitboards: a cell is row * width + column, a set of cells is a Python integer.

The border of a board is wall, so a shift by one cell or one row never leaves it. Text is XSB, as
level collections write it: `#` wall, blank floor, `.` goal, `$` box, `*` box on a goal, `@` player,
`+` player on a goal.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

ACTIONS = ("up", "down", "left", "right")

WALL, FLOOR, GOAL, BOX, PLAYER = "#", " ", ".", "$", "@"
BOX_ON_GOAL, PLAYER_ON_GOAL = "*", "+"
XSB = WALL + FLOOR + GOAL + BOX + PLAYER + BOX_ON_GOAL + PLAYER_ON_GOAL


class BoardError(ValueError):
    """A text is no board; the message says why."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What never moves: `floor` are the cells that the player can walk to, `goals` among them."""

    height: int
    width: int
    floor: int
    goals: int

    @property
    def offsets(self) -> tuple[int, int, int, int]:
        """What a move adds to a cell, in the order of `ACTIONS`."""
        return (-self.width, self.width, -1, 1)


@dataclass(frozen=True, slots=True)
class Board:
    """A layout with its boxes (a set of cells) and its player (a cell)."""

    layout: Layout
    boxes: int
    player: int

    @property
    def solved(self) -> bool:
        """Whether every box is on a goal."""
        return self.boxes == self.layout.goals

    def rows(self) -> tuple[str, ...]:
        """The board as XSB text, row by row."""
        layout, width = self.layout, self.layout.width
        cells = [WALL] * (layout.height * width)
        for cell in cells_of(layout.floor):
            cells[cell] = FLOOR
        for cell in cells_of(layout.goals):
            cells[cell] = GOAL
        for cell in cells_of(self.boxes):
            cells[cell] = BOX_ON_GOAL if layout.goals >> cell & 1 else BOX
        if self.player >= 0:  # a layout alone has none
            cells[self.player] = PLAYER_ON_GOAL if cells[self.player] == GOAL else PLAYER
        text = "".join(cells)
        return tuple(text[start : start + width] for start in range(0, len(text), width))


@lru_cache(maxsize=512)  # the rows of a puzzle are asked for their board when drawn, told, proven
def read_board(rows: tuple[str, ...]) -> Board:
    """The board of XSB rows; what the player can never reach becomes wall.

    Raises BoardError: unknown characters, no player or several, a gap in the wall, unequal numbers
    of boxes and goals, a box out of reach that is on no goal.
    """
    height, width = len(rows), max(map(len, rows), default=0)
    text = "".join(row.ljust(width) for row in rows)
    strange = sorted(set(text) - set(XSB))
    if strange:
        raise BoardError(f"{strange[0]!r} is no cell; cells are {', '.join(map(repr, XSB))}")
    sets = dict.fromkeys(XSB, 0)
    for cell, glyph in enumerate(text):
        sets[glyph] |= 1 << cell
    players = sets[PLAYER] | sets[PLAYER_ON_GOAL]
    if players.bit_count() != 1:
        raise BoardError(f"{players.bit_count()} players ({PLAYER} or {PLAYER_ON_GOAL}), not one")
    open_cells = ((1 << height * width) - 1) ^ sets[WALL]
    floor = flood(players, open_cells, width)
    if floor & edge(height, width):
        raise BoardError("the player can walk off the board: the wall around it has a gap")
    boxes, goals = sets[BOX] | sets[BOX_ON_GOAL], sets[GOAL] | sets[BOX_ON_GOAL]
    goals |= sets[PLAYER_ON_GOAL]
    if (boxes ^ goals) & ~floor:
        raise BoardError("a box or a goal is walled off from the player")
    boxes, goals = boxes & floor, goals & floor
    if boxes.bit_count() != goals.bit_count() or not boxes:
        raise BoardError(f"{boxes.bit_count()} boxes for {goals.bit_count()} goals")
    return Board(Layout(height, width, floor, goals), boxes, players.bit_length() - 1)


def bits(cells: Iterable[int]) -> int:
    """The set of some cells."""
    return sum(1 << cell for cell in cells)


def cells_of(board: int) -> Iterator[int]:
    """The cells of a set, in rising order."""
    while board:
        low = board & -board
        yield low.bit_length() - 1
        board ^= low


def edge(height: int, width: int) -> int:
    """The outermost rows and columns."""
    row = (1 << width) - 1
    sides = sum((1 | 1 << width - 1) << r * width for r in range(height))
    return sides | row | row << (height - 1) * width


def flood(start: int, free: int, width: int) -> int:
    """The cells of `free` that can be walked to from `start`, with it; a step costs no bounds."""
    seen, grown = 0, start
    while grown != seen:
        seen = grown
        grown |= (seen << 1 | seen >> 1 | seen << width | seen >> width) & free
    return seen


def step(cell: int, action: int, width: int) -> int:
    """The cell next to one, by the number of an action."""
    return cell + (-width, width, -1, 1)[action]
