"""Small levels of our own, with what is known of them by hand, and rooms to draw more from."""

from collections.abc import Iterator

from synthgen.generators.sokoban.board import Board
from synthgen.generators.sokoban.retrograde import Retrograde
from synthgen.generators.sokoban.rooms import draw_layout
from synthgen.seeding import Stream

# Rows, fewest moves, fewest pushes.
SOLVED_BY_HAND: dict[str, tuple[tuple[str, ...], int, int]] = {
    "one push": (("#####", "#@$.#", "#####"), 1, 1),
    "around the box": (("######", "#    #", "#.$@ #", "#    #", "######"), 1, 1),
    "from the other side": (("######", "#    #", "# $@.#", "#    #", "######"), 6, 2),
    "a corner": (("#####", "#@  #", "# $ #", "#  .#", "#####"), 5, 2),
    "one is home already": (("######", "#@$. #", "#  * #", "######"), 1, 1),
    "one after the other": (("#######", "#@$. .#", "#  $  #", "#     #", "#######"), 7, 4),
}

STUCK: dict[str, tuple[str, ...]] = {
    "in a corner": ("#####", "#$  #", "#@ .#", "#####"),
    "along a wall": ("######", "# $  #", "# @  #", "#   .#", "######"),
    "two side by side": ("######", "# $$ #", "#@   #", "# .. #", "######"),
}


def boards(height: int, width: int, boxes: int, number: int) -> Iterator[tuple[Board, int]]:
    """Boards of random rooms with the depth at which going back from the end found them."""
    index = 0
    while number:
        rng = Stream.of("test boards", height, width, boxes, index)
        index += 1
        table = Retrograde(draw_layout(rng, height, width, boxes), most=25, budget=20_000)
        if table.depth:
            depth = rng.randint(1, table.depth)
            yield table.draw(rng, depth), depth
            number -= 1
