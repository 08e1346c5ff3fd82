"""Rows of `sokoban`, solved from their text by a stranger, in every family of names."""

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import synthgen
from synthgen.errors import RequestError
from synthgen.generators.sokoban.names import BOARD, MOVES
from synthgen.generators.sokoban.observations import OBSERVATIONS, read_scene, rows_of
from synthgen.generators.sokoban.sampled import SAMPLED, accepted
from synthgen.generators.sokoban.symmetry import images
from synthgen.row import Row
from synthgen.skin import Skin
from synthgen.splits import BUCKETS
from tests.generators.sokoban.reader import fewest_moves, play, read

FORMS = ("cot", "answer", "step_cot", "step")
FAMILIES = [("symbols", family.name) for family in BOARD.families]
FAMILIES += [("actions", family.name) for family in MOVES.families]


def _rows(count: int, split: str = "train", seed: int = 5, **config: Any) -> list[Row]:
    return list(synthgen.generator("sokoban", seed=seed, **config).rows(split, count))


def _prompt(row: Row) -> str:
    return row.prompt[-1].content


# Solved from the text ----------------------------------------------------------------------------


@pytest.mark.parametrize(("slot", "family"), FAMILIES)
@pytest.mark.parametrize("observation", OBSERVATIONS)
def test_plans_solve_the_board_that_the_prompt_shows(
    slot: str, family: str, observation: str
) -> None:
    skin = {"maps": {slot: [family]}, "observations": [observation]}

    for row in _rows(4, level=2, form="answer", skin=skin):
        position = read(_prompt(row))
        end = play(position, row.answer.split())

        assert end.boxes == end.goals
        assert len(row.answer.split()) == fewest_moves(position)


@pytest.mark.parametrize("count", [1, 3])
def test_steps_are_all_moves_that_begin_a_shortest_plan(count: int) -> None:
    for row in _rows(40, level=2, form="step", next_moves=count):
        position = read(_prompt(row))
        fewest = fewest_moves(position)
        names = Skin.of(row).names(MOVES)
        params = json.loads(row.params)
        told = {tuple(names[action] for action in line) for line in params["beginnings"]}

        assert params["moves"] == fewest
        assert tuple(row.answer.split()) in told
        for line in told:
            assert len(line) == min(count, fewest)
            assert fewest_moves(play(position, list(line))) == fewest - len(line)
        if count == 1:
            assert told == {(name,) for name in names.values() if _begins(position, name, fewest)}


def _begins(position: Any, name: str, fewest: int) -> bool:
    try:
        return fewest_moves(play(position, [name])) == fewest - 1
    except AssertionError:  # blocked, or stuck for good
        return False


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_levels_have_their_sizes_boxes_and_pushes(level: int) -> None:
    generator: Any = synthgen.generator("sokoban", seed=2, level=level, form="answer")
    band = generator.band(level)

    for row in generator.rows("train", 25):
        params = json.loads(row.params)
        board = params["rows"]
        boxes = sum(row.count("$") + row.count("*") for row in board)
        assert band.height[0] <= len(board) <= band.height[1]
        assert band.width[0] <= len(board[0]) <= band.width[1]
        assert band.boxes[0] <= boxes <= band.boxes[1]
        assert band.pushes[0] <= params["pushes"] <= band.pushes[1]


def test_depths_spread_over_the_band() -> None:
    rows = _rows(300, level=3, form="answer")

    depths = Counter(json.loads(row.params)["pushes"] for row in rows)

    assert len(depths) >= 10
    assert max(depths.values()) < 75  # a quarter


# The judge ---------------------------------------------------------------------------------------


def test_validity_and_success_are_told_apart() -> None:
    skin = {"resample": "frozen"}
    (row,) = _rows(1, level=2, form="answer", skin=skin, pushes=[4, 10])
    *rest, last = row.answer.split()

    def said(text: str) -> tuple[bool, bool | None]:
        verdict = synthgen.judge(row, f"<answer>{text}</answer>")
        return verdict.correct, verdict.valid

    assert said(row.answer) == (True, True)
    assert said(row.answer.lower().replace(" ", ", ")) == (True, True)
    assert said(" ".join(rest)) == (False, True)
    assert said(f"{row.answer} {last}") == (False, False)
    assert said("North") == (False, False)
    assert said(" ".join(["Up"] * 30)) == (False, False)
    assert said("") == (False, False)


def test_a_longer_plan_is_right_unless_the_shortest_is_asked_for() -> None:
    skin = {"resample": "frozen"}
    for shortest in (False, True):
        rows = _rows(10, level=1, form="answer", skin=skin, shortest=shortest)
        for row in rows:
            position = read(_prompt(row))
            there_and_back = _detour(position)
            if there_and_back:
                verdict = synthgen.judge(row, f"{there_and_back} {row.answer}")
                assert verdict.valid
                assert verdict.correct is not shortest


def _detour(position: Any) -> str:
    """A step and back, on free floor."""
    for name, back in (("Up", "Down"), ("Down", "Up"), ("Left", "Right"), ("Right", "Left")):
        down, right = position.moves[name]
        there = (position.player[0] + down, position.player[1] + right)
        if there not in position.walls | position.boxes:
            return f"{name} {back}"
    return ""


def test_every_optimal_move_is_right_and_no_other() -> None:
    rows = _rows(60, level=3, form="step")
    several = [row for row in rows if len(json.loads(row.params)["beginnings"]) > 1]

    assert several
    for row in rows:
        names = Skin.of(row).names(MOVES)
        right = {line[0] for line in json.loads(row.params)["beginnings"]}
        for action, name in names.items():
            assert synthgen.judge(row, f"Answer: {name}").correct == (action in right)


def test_plans_of_the_fewest_pushes_are_judged_by_their_pushes() -> None:
    for row in _rows(10, level=2, form="cot", fewest="pushes", shortest=True):
        assert synthgen.judge(row, row.response or "").correct
        assert "proven:shortest" in row.tags
        assert "push" in _prompt(row)


def test_a_fake_probe_shows_one_set_of_names_and_judges_by_another() -> None:
    skin = {"maps": {"actions": ["numerical"]}, "probe": "fake"}

    for row in _rows(5, split="test", level=1, form="step", skin=skin):
        shown = {name: key for key, name in Skin.of(row).names(MOVES).items()}

        assert "probe:fake" in row.tags
        assert row.answer in ("Up", "Down", "Left", "Right")
        assert sorted(shown) == ["1", "2", "3", "4"]
        assert not any(synthgen.judge(row, name).correct for name in shown)
        assert synthgen.judge(row, row.answer.lower()).correct


def test_sampled_reasoning_is_kept_where_its_answer_is_right() -> None:
    (row,) = _rows(1, level=1, form="answer", skin={"resample": "frozen"})
    texts = ["<answer>Up Up Up Up Up</answer>", f"Hm. {row.response}", f"Hm.  {row.response}",
             f"So: {row.response}", f"Then: {row.response}"]  # fmt: skip

    kept = list(accepted(row, iter(texts), most=2))

    assert [one.response for one in kept] == [texts[1], texts[3]]
    assert all(SAMPLED in one.tags and one.answer == row.answer for one in kept)
    assert len({row.id, *(one.id for one in kept)}) == 3
    assert not list(accepted(row, texts, most=0))


# Splits ------------------------------------------------------------------------------------------


def test_no_board_of_a_solution_stands_on_two_sides_and_none_is_a_mirror_image() -> None:
    boards: dict[str, set[str]] = {}
    for split in BUCKETS:
        rows = _rows(120, split, level=1, form="answer")
        keys = [min(images(json.loads(row.params)["rows"])) for row in rows]
        assert len(set(keys)) == len(keys)
        boards[split] = {board for row in rows for board in _on_the_way(row)}
    for split in BUCKETS:
        rows = _rows(120, split, seed=77, level=1, form="step")
        others = set().union(*(boards[other] for other in BUCKETS if other != split))
        shown = {min(images(json.loads(row.params)["rows"])) for row in rows}
        assert not shown & others


def _on_the_way(row: Row) -> list[str]:
    """The boards from the first to the last move but one, by the least of their images."""
    from synthgen.generators.sokoban.replay import scene_of

    names = {name: key for key, name in Skin.of(row).names(MOVES).items()}
    scene = scene_of(["", *(f" {line}" for line in json.loads(row.params)["rows"])])
    found = []
    for name in row.answer.split():
        found.append(min(images(rows_of(scene))))
        following = scene.after(names[name])
        assert following is not None
        scene = following
    return found


def test_drawn_and_imported_levels_share_their_sides() -> None:
    imported: Any = synthgen.generator("sokoban/imported", seed=1, form="answer")
    drawn: Any = synthgen.generator("sokoban", seed=1)

    for split in BUCKETS:
        for row in imported.rows(split, imported.size(split)):
            assert drawn.belongs(drawn.place_again(row), split)
            assert json.loads(row.lineage)["root"] == "sokoban"


# Reading back ------------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(FORMS))
def test_what_is_told_is_what_is_read(seed: int, form: str) -> None:
    generator: Any = synthgen.generator("sokoban", seed=seed, level=1, form=form)
    (row,) = generator.rows("train", 1)
    skin = Skin.of(row)

    scene = read_scene(_prompt(row), skin.observation, skin.names(BOARD))
    parsed = generator.parse(_prompt(row), skin)

    assert list(rows_of(scene)) == json.loads(row.params)["rows"]
    assert generator.place_instance(parsed, 1).key == row.key
    assert generator.tell(parsed, 1, skin).prompt == row.prompt


# Requests ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"height": 4}, "5"),
        ({"boxes": 6}, "5"),
        ({"pushes": [3, 2]}, r"\[least, most\]"),
        ({"form": "step", "shortest": True}, "leave out 'fewest' and 'shortest'"),
    ],
)
def test_impossible_options_are_refused(config: dict[str, Any], message: str) -> None:
    with pytest.raises(RequestError, match=message):
        synthgen.generator("sokoban", **config)


def test_levels_that_no_room_has_are_an_error_that_says_so() -> None:
    generator = synthgen.generator("sokoban", level=1, height=5, width=5, pushes=[40, 50])

    with pytest.raises(RequestError, match="none of 2,000 rooms has a level of 1 box"):
        generator.row("train", 0)
