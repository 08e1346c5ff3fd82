"""The replay of answers, and the proof that a plan is shortest."""

import pytest

from synthgen.generators.sokoban.board import ACTIONS, read_board
from synthgen.generators.sokoban.certificate import OutOfBudgetError, shortest
from synthgen.generators.sokoban.plans import Plan, least_moves
from synthgen.generators.sokoban.replay import replay, scene_of
from tests.generators.sokoban.levels import SOLVED_BY_HAND, STUCK, boards

ROOM = ("######", "#    #", "#.$@ #", "#    #", "######")


@pytest.mark.parametrize(
    ("actions", "fault", "solved"),
    [
        (["left"], "", True),
        ([], "", False),
        (["up"], "", False),
        (["left", "left"], "solved after 1 of 2 moves", False),
        (["right", "right"], "move 2 (right) is blocked", False),
        (["up", "left", "down"], "", False),
        (["up", "left", "down", "down"], "move 4 (down) is blocked", False),
    ],
)
def test_a_replay_says_what_became_of_the_actions(
    actions: list[str], fault: str, solved: bool
) -> None:
    outcome = replay(scene_of(ROOM), actions)

    assert outcome.fault == fault
    assert outcome.solved == solved


def test_two_boxes_in_a_row_cannot_be_pushed() -> None:
    scene = scene_of(("#######", "#@$$..#", "#######"))

    assert replay(scene, ["right"]).fault == "move 1 (right) is blocked"


def test_a_scene_has_one_player() -> None:
    with pytest.raises(ValueError, match="0 players"):
        scene_of(("###", "#.#", "###"))


@pytest.mark.parametrize("name", SOLVED_BY_HAND)
def test_the_proof_knows_the_fewest_moves(name: str) -> None:
    rows, moves, _ = SOLVED_BY_HAND[name]
    scene = scene_of(rows)

    proven = shortest(scene, moves)

    assert proven is not None
    assert proven.moves == moves
    assert shortest(scene, moves - 1) is None


@pytest.mark.parametrize("name", STUCK)
def test_the_proof_finds_no_plan_where_there_is_none(name: str) -> None:
    assert shortest(scene_of(STUCK[name]), most=40) is None


def test_the_proof_is_bounded() -> None:
    rows = ("#########", *["#       #"] * 4, "#  .$$  #", "#   @.  #", "#       #", "#########")

    with pytest.raises(OutOfBudgetError):
        shortest(scene_of(rows), most=60, budget=50)


def test_all_shortest_beginnings_are_those_that_searching_on_confirms() -> None:
    for board, _ in boards(7, 7, 2, 25):
        plan = least_moves(board)
        assert isinstance(plan, Plan)
        scene = scene_of(board.rows())

        proven = shortest(scene, plan.cost)

        assert proven is not None
        for action in ACTIONS:
            following = scene.after(action)
            rest = None if following is None else shortest(following, plan.cost - 1)
            assert ((action,) in proven.beginnings) == (rest is not None)


def test_beginnings_of_several_moves_are_ways_to_begin_shortest_plans() -> None:
    board = read_board(SOLVED_BY_HAND["one after the other"][0])

    proven = shortest(scene_of(board.rows()), most=7, ask=5)

    assert proven is not None
    assert proven.beginnings == {
        ("right", "right", "right", "down", "down"),
        ("right", "down", "right", "right", "down"),
    }
    whole = shortest(scene_of(board.rows()), most=7, ask=99)
    assert whole is not None
    assert {len(line) for line in whole.beginnings} == {7}
