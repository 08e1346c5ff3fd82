"""One name for boards that are turned or mirrored images of each other, or moved within the wall.

Three keys hang on it: of a layout (floor and goals; no move changes it, so it is the group that
stays on one side of a split), of a level, and of a board within a level's solution. The player's
exact cell counts, as it does for the number of moves.
"""

from collections.abc import Sequence

from synthgen.generators.sokoban.board import Board, Layout


def layout_key(layout: Layout) -> str:
    """The same text for a layout and its seven images."""
    return canonical_text(_cropped(Board(layout, 0, -1)))


def board_key(board: Board) -> str:
    """The same text for a board and its seven images."""
    return canonical_text(_cropped(board))


def canonical_text(rows: Sequence[str]) -> str:
    """The least of the eight images of some rows, wider than high where that differs."""
    return min(images(rows), key=lambda text: (text.count("\n"), text))


def images(rows: Sequence[str]) -> list[str]:
    """The eight images as text: four turns, mirrored or not."""
    turned = list(map("".join, zip(*rows, strict=True)))
    return ["\n".join(image) for one in (rows, turned) for image in _mirrored(one)]


def _mirrored(rows: Sequence[str]) -> list[list[str]]:
    """Rows as they are, left and right exchanged, top and bottom exchanged, and both."""
    flipped = [row[::-1] for row in rows]
    return [list(rows), flipped, list(rows[::-1]), flipped[::-1]]


def _cropped(board: Board) -> list[str]:
    """The rows of a board without what lies outside the box around its floor."""
    layout = board.layout
    floor, width = layout.floor, layout.width
    top = ((floor & -floor).bit_length() - 1) // width
    bottom = (floor.bit_length() - 1) // width
    columns = 0
    for row in range(top, bottom + 1):
        columns |= floor >> row * width & (1 << width) - 1
    left, right = (columns & -columns).bit_length() - 1, columns.bit_length()
    return [row[left:right] for row in board.rows()[top : bottom + 1]]
