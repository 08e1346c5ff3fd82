"""Shortest plans: levels solved by hand, plain breadth-first search, and search from the end."""

from collections import deque

import pytest

from synthgen.generators.sokoban.board import ACTIONS, Board, read_board
from synthgen.generators.sokoban.plans import (
    OutOfBudget,
    Plan,
    Unsolvable,
    least_moves,
    least_pushes,
    walk_between,
)
from synthgen.generators.sokoban.replay import replay, scene_of
from tests.generators.sokoban.levels import SOLVED_BY_HAND, STUCK, boards

SIZES = [(5, 6, 1, 60), (6, 6, 1, 100), (6, 7, 2, 60), (7, 7, 2, 40), (8, 8, 3, 6)]


def _actions(plan: object) -> list[str]:
    assert isinstance(plan, Plan)
    return [ACTIONS[action] for action in plan.actions]


@pytest.mark.parametrize("name", SOLVED_BY_HAND)
def test_levels_solved_by_hand_have_their_numbers(name: str) -> None:
    rows, moves, pushes = SOLVED_BY_HAND[name]

    fast, sparing = least_moves(read_board(rows)), least_pushes(read_board(rows))

    assert isinstance(fast, Plan)
    assert isinstance(sparing, Plan)
    assert (fast.cost, sparing.cost) == (moves, pushes)
    assert len(fast.actions) == moves


@pytest.mark.parametrize("name", STUCK)
def test_stuck_levels_are_unsolvable(name: str) -> None:
    board = read_board(STUCK[name])

    assert isinstance(least_moves(board), Unsolvable)
    assert isinstance(least_pushes(board), Unsolvable)


def test_a_search_that_is_cut_short_says_budget_and_never_unsolvable() -> None:
    for board, depth in boards(8, 8, 3, 5):
        outcome = least_pushes(board, budget=1)

        assert isinstance(outcome, OutOfBudget | Plan)
        assert not isinstance(outcome, OutOfBudget) or outcome.least <= depth


def test_a_limit_below_the_fewest_moves_finds_nothing() -> None:
    board = read_board(SOLVED_BY_HAND["one after the other"][0])

    assert isinstance(least_moves(board, limit=6), Unsolvable)
    assert isinstance(least_moves(board, limit=7), Plan)


@pytest.mark.parametrize(("height", "width", "boxes", "number"), SIZES)
def test_plans_replay_and_have_their_cost(height: int, width: int, boxes: int, number: int) -> None:
    for board, depth in boards(height, width, boxes, number):
        fast, sparing = least_moves(board), least_pushes(board)

        one, other = (replay(scene_of(board.rows()), _actions(plan)) for plan in (fast, sparing))

        assert one.solved
        assert other.solved
        assert isinstance(fast, Plan)
        assert one.done == fast.cost <= other.done
        assert other.pushes == depth <= one.pushes


@pytest.mark.parametrize(("height", "width", "boxes", "number"), SIZES[:-1])
def test_plain_breadth_first_search_finds_no_shorter_plan(
    height: int, width: int, boxes: int, number: int
) -> None:
    for board, _ in boards(height, width, boxes, number // 2):
        plan = least_moves(board)

        assert isinstance(plan, Plan)
        assert plan.cost == _breadth_first(board)


@pytest.mark.slow
def test_the_depth_from_the_end_is_the_depth_from_the_start_on_two_thousand_levels() -> None:
    sizes = [(6, 6, 1, 700), (7, 7, 2, 700), (8, 8, 2, 400), (8, 8, 3, 150), (10, 10, 3, 50)]
    checked = 0
    for height, width, boxes, number in sizes:
        for board, depth in boards(height, width, boxes, number):
            plan = least_pushes(board)
            assert isinstance(plan, Plan)
            assert plan.cost == depth, board.rows()
            checked += 1

    assert checked == 2000


def test_walks_go_up_before_down_before_left_before_right() -> None:
    board = read_board(("#######", "#@    #", "#     #", "#  .$ #", "#     #", "#######"))
    corner = 4 * 7 + 1

    walk = walk_between(board.layout, board.boxes, board.player, corner)

    assert [ACTIONS[action] for action in walk] == ["down"] * 3
    with pytest.raises(ValueError, match="no walk"):
        walk_between(board.layout, board.layout.floor ^ 1 << corner, corner, 8)


def _breadth_first(board: Board) -> int:
    """The fewest moves by looking at every board: no bound, no dead cells, one move a step."""
    scene = scene_of(board.rows())
    queue = deque([(scene.player, scene.boxes, 0)])
    seen = {(scene.player, scene.boxes)}
    while queue:
        (row, column), boxes, moves = queue.popleft()
        if boxes == scene.goals:
            return moves
        for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            there, beyond = (row + down, column + right), (row + 2 * down, column + 2 * right)
            if there in scene.walls or (there in boxes and beyond in scene.walls | boxes):
                continue
            moved = boxes - {there} | {beyond} if there in boxes else boxes
            if (there, moved) not in seen:
                seen.add((there, moved))
                queue.append((there, moved, moves + 1))
    raise AssertionError("no plan")
