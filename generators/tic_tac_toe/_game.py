"""The game: boards as nine marks row by row, whose turn it is, and what perfect play gives."""

from collections.abc import Iterator
from functools import cache

FIRST, SECOND, EMPTY = "xo."
START = EMPTY * 9  # cells row by row from the top left
LINES = (
    *((3 * i, 3 * i + 1, 3 * i + 2) for i in range(3)),
    *((i, i + 3, i + 6) for i in range(3)),
    *((0, 4, 8), (2, 4, 6)),
)
LOST = -10  # of whoever is to move after a line was made; each move before it counts one less

_TURN = (6, 3, 0, 7, 4, 1, 8, 5, 2)  # the board on its side
_MIRROR = (2, 1, 0, 5, 4, 3, 8, 7, 6)


def _images() -> Iterator[tuple[int, ...]]:
    """The eight ways to see the board: where each cell of an image is on it."""
    seen = tuple(range(9))
    for _ in range(4):
        yield seen
        yield tuple(seen[i] for i in _MIRROR)
        seen = tuple(seen[i] for i in _TURN)


IMAGES = tuple(_images())


def mover(board: str) -> str:
    """Whose turn it is: x begins."""
    return FIRST if board.count(FIRST) == board.count(SECOND) else SECOND


def has_line(board: str) -> bool:
    """Whether somebody has three in a line: who moved last."""
    return any(board[a] == board[b] == board[c] != EMPTY for a, b, c in LINES)


def over(board: str) -> bool:
    """Whether a line is made or the board is full."""
    return EMPTY not in board or has_line(board)


def moves(board: str) -> list[int]:
    """The open cells."""
    return [cell for cell, mark in enumerate(board) if mark == EMPTY]


def after(board: str, cell: int) -> str:
    """The board when its mover has taken a cell."""
    return board[:cell] + mover(board) + board[cell + 1 :]


@cache  # 5,478 boards
def score(board: str) -> int:
    """What the mover can get: 0 is a draw, 9 wins at once, -10 is lost already."""
    if over(board):
        return LOST if has_line(board) else 0
    return max(_one_later(-score(after(board, cell))) for cell in moves(board))


def _one_later(points: int) -> int:
    return points - (points > 0) + (points < 0)


def best_moves(board: str) -> list[int]:
    """The cells that get the mover the best score."""
    return [c for c in moves(board) if _one_later(-score(after(board, c))) == score(board)]


@cache
def positions() -> tuple[str, ...]:
    """The boards in which somebody is to move, breadth first."""
    found, last = [START], [START]
    while last:
        nexts = dict.fromkeys(after(board, cell) for board in last for cell in moves(board))
        last = [board for board in nexts if not over(board)]
        found += last
    return tuple(found)
