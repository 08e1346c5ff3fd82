"""Boards: reading and writing, rooms, search from the end, symmetric images."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.generators.sokoban.board import (
    Board,
    BoardError,
    Layout,
    cells_of,
    edge,
    flood,
    read_board,
)
from synthgen.generators.sokoban.bounds import FAR, bounds_of
from synthgen.generators.sokoban.retrograde import Retrograde
from synthgen.generators.sokoban.rooms import draw_floor, draw_layout
from synthgen.generators.sokoban.symmetry import board_key, images, layout_key
from synthgen.seeding import Stream
from tests.generators.sokoban.levels import SOLVED_BY_HAND, boards

ROWS = ("#######", "#@ #  #", "# $*. #", "#  #  #", "#######")

BAD = {
    "no player": (("####", "#$.#", "####"), "0 players"),
    "two players": (("#####", "#@$.#", "#  +#", "#####"), "2 players"),
    "a gap in the wall": (("#####", "#@$. ", "#####"), "gap"),
    "an open corner": ((" ####", "@$ .#", "#####"), "gap"),
    "more boxes than goals": (("######", "#@$$.#", "#    #", "######"), "2 boxes for 1 goals"),
    "nothing to push": (("####", "#@ #", "####"), "0 boxes"),
    "a box out of reach": (("#######", "#@$.#$#", "#######"), "walled off"),
    "a strange cell": (("#####", "#@$x#", "#####"), "'x' is no cell"),
    "nothing at all": ((), "0 players"),
}


def test_rows_read_and_written_are_the_same() -> None:
    assert read_board(ROWS).rows() == ROWS


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_board_is_refused_with_the_reason(name: str) -> None:
    rows, reason = BAD[name]

    with pytest.raises(BoardError, match=reason):
        read_board(rows)


def test_ragged_rows_and_rooms_out_of_reach_become_wall() -> None:
    board = read_board(("####", "#@ ####", "# $. ##", "####### ##", "     ## ##", "      ####"))

    assert board.rows()[1] == "#@ #######"
    assert board.rows()[4] == "##########"


def test_boxes_out_of_reach_that_are_home_become_wall_with_their_goals() -> None:
    board = read_board(("#######", "#@$.#*#", "#######"))

    assert board.rows()[1] == "#@$.###"


@pytest.mark.parametrize("seed", range(40))
def test_rooms_are_connected_walled_and_neither_empty_nor_full(seed: int) -> None:
    rng = Stream.of("rooms", seed)
    height, width = rng.randint(5, 12), rng.randint(5, 12)

    floor = draw_floor(rng, height, width)

    assert flood(floor & -floor, floor, width) == floor
    assert not floor & edge(height, width)
    assert 0.3 <= floor.bit_count() / ((height - 2) * (width - 2)) <= 0.95


def test_every_solvable_start_of_a_small_room_is_found_from_its_end() -> None:
    layout = read_board(("######", "#@   #", "#  $ #", "# .  #", "######")).layout

    table = Retrograde(layout, most=99, budget=99)
    bounds = bounds_of(layout)

    found = {next(cells_of(boxes)) for boxes, _ in chain.from_iterable(table.layers)}
    assert found == set(cells_of(bounds.live))
    assert all(
        bounds.least(boxes) <= depth
        for depth, layer in enumerate(table.layers)
        for boxes, _ in layer
    )


def test_a_layer_that_breaks_the_budget_is_left_out_whole() -> None:
    layout = draw_layout(Stream.of("budget", 5), 9, 9, 2)
    whole = Retrograde(layout, most=9, budget=10**6)

    part = Retrograde(layout, most=9, budget=sum(map(len, whole.layers[:4])))

    assert 0 < part.depth < whole.depth
    assert part.layers == whole.layers[: part.depth + 1]


@pytest.mark.parametrize("boxes", [1, 2, 3, 4, 5])
def test_the_cheapest_matching_is_that_of_all_orders(boxes: int) -> None:
    from itertools import permutations

    for seed in range(5):
        layout = draw_layout(Stream.of("matching", boxes, seed), 8, 9, boxes)
        bounds = bounds_of(layout)
        cells = Stream.of("cells", seed).sample(list(cells_of(layout.floor)), boxes)

        sums = [
            sum(bounds.distance(cell, goal) for cell, goal in zip(cells, order, strict=True))
            for order in permutations(range(boxes))
        ]

        least = bounds.least(sum(1 << cell for cell in cells))
        assert least == min(sums) or min(least, min(sums)) >= FAR


@given(st.integers(0, 10**6), st.integers(0, 7))
def test_images_of_a_board_share_their_keys(seed: int, image: int) -> None:
    rng = Stream.of("images", seed)
    layout = draw_layout(rng, rng.randint(5, 8), rng.randint(5, 8), 2)
    first, second, player = rng.sample(list(cells_of(layout.floor)), 3)
    board = Board(layout, 1 << first | 1 << second, player)
    text = images(board.rows())[image]

    turned = _read_any(text.split("\n"))

    assert board_key(turned) == board_key(board)
    assert layout_key(turned.layout) == layout_key(layout)


def test_other_boards_have_other_keys_and_one_layout() -> None:
    found = list(boards(7, 7, 2, 200))

    keys = {board_key(board) for board, _ in found}
    exact = {board.rows() for board, _ in found}

    assert len(keys) <= len(exact)
    assert len(keys) > 190
    board = read_board(SOLVED_BY_HAND["one after the other"][0])
    moved = Board(board.layout, board.boxes, board.player + 7)
    assert board_key(board) != board_key(moved)
    assert layout_key(board.layout) == layout_key(moved.layout)


def test_a_board_moved_within_its_wall_keeps_its_keys() -> None:
    rows = SOLVED_BY_HAND["one after the other"][0]
    wider = tuple(f"##{row}" for row in ("#######", *rows))

    assert board_key(read_board(wider)) == board_key(read_board(rows))


def _read_any(rows: list[str]) -> Board:
    """A board without the checks, as a walled-in player may miss some of it."""
    height, width = len(rows), len(rows[0])
    text = "".join(rows)
    sets = {g: sum(1 << i for i, c in enumerate(text) if c in g) for g in (" .$@*+", ".*+", "$*")}
    floor, goals, boxes = sets.values()
    player = next(i for i, c in enumerate(text) if c in "@+")
    return Board(Layout(height, width, floor, goals), boxes, player)
