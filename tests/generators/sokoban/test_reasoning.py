"""Every sentence of a worked solution is true of the board that the prompt shows."""

import re
from typing import Any

import pytest

import synthgen
from synthgen.row import Row
from synthgen.skin import Skin
from tests.generators.sokoban.reader import Cell, Position, play, read

_CELL = re.compile(r"\((\d+), (\d+)\)")
_WALK = re.compile(r"^(?:\d+\. )?(?:Walk|The player walks) (?:from )?(\(.*?\)) (?:to|->) (\(.*?\))"
                   r"(?:: | by )(.*?)\.?$")  # fmt: skip
_PUSH = re.compile(
    r"^(?:\d+\. )?(?:Push the box from |The box at |Push )(\(.*?\)) "
    r"(?:to|is pushed to|->) (\(.*?\))"
    r"(?:: | by )(.*?)(?:\. This leaves the player at (\(.*?\)))?\.?$"
)
_END = re.compile(r"(\d+) moves?, (?:(a|\d+|all) (?:of them )?(?:a )?push(?:es)?|a push)")


def _cells(text: str) -> list[Cell]:
    return [(int(row), int(column)) for row, column in _CELL.findall(text)]


def _rows(form: str, **config: Any) -> list[Row]:
    return list(synthgen.generator("sokoban", seed=31, form=form, **config).rows("train", 60))


@pytest.mark.parametrize("form", ["cot", "step_cot"])
@pytest.mark.parametrize("level", [1, 3])
def test_every_sentence_is_true(form: str, level: int) -> None:
    for row in _rows(form, level=level):
        work = (row.response or "").rpartition("\n\n")[0].split("\n")
        position = read(row.prompt[-1].content)
        if form == "step_cot":
            assert work.pop() == _next(row)
        _check_map(work[0], position)
        end = _check_legs(work[2:-1], position)
        _check_matching(work[1], position, end)
        _check_end(work[-1], work[2:-1])


def _next(row: Row) -> str:
    return f"So the next move is {row.answer}."


def _check_map(line: str, position: Position) -> None:
    told = re.search(r"The player is at (.*), the box(?:es)? (?:is|are) at (.*), and the goals? "
                     r"(?:is|are) at (.*)\.$", line)  # fmt: skip
    assert told is not None, line
    assert _cells(told[1]) == [position.player]
    assert set(_cells(told[2])) == position.boxes
    assert set(_cells(told[3])) == position.goals


def _check_legs(lines: list[str], position: Position) -> Position:
    """Carry out the legs; each begins and ends where it says."""
    for line in lines:
        walk, push = _WALK.match(line), _PUSH.match(line)
        assert (walk is None) != (push is None), line
        told = walk or push
        assert told is not None
        (start,), (end,) = _cells(told[1]), _cells(told[2])
        before, position = position, play(position, told[3].split())
        if walk:
            assert (before.player, position.player) == (start, end)
            assert before.boxes == position.boxes
        else:
            assert before.boxes - position.boxes == {start}
            assert position.boxes - before.boxes == {end}
            assert told[4] is None or _cells(told[4]) == [position.player]
    assert position.boxes == position.goals
    return position


def _check_matching(line: str, position: Position, end: Position) -> None:
    """Each box is named once; those that are said to stay do, the others go to goals left over."""
    seen, ends = set(), set()
    for part in line.rstrip(".").split("; "):
        first, *last = _cells(part)
        seen.add(first)
        ends.add(last[0] if last else first)
        assert bool(last) == ("goal at" in part)
    assert seen == position.boxes
    assert ends == end.goals


def _check_end(line: str, legs: list[str]) -> None:
    told = _END.search(line)
    assert told is not None, line
    moves = [len((_WALK.match(leg) or _PUSH.match(leg))[3].split()) for leg in legs]  # type: ignore[index]
    pushes = sum(n for n, leg in zip(moves, legs, strict=True) if _PUSH.match(leg))
    assert int(told[1]) == sum(moves)
    assert {"a": 1, None: 1, "all": sum(moves)}.get(told[2]) == pushes or told[2] == str(pushes)


def test_reasoning_uses_the_rows_own_names_and_no_others() -> None:
    skin = {"maps": {"actions": ["words"]}}
    for row in _rows("cot", level=2, skin=skin)[:20]:
        from synthgen.generators.sokoban.names import MOVES

        names = set(Skin.of(row).names(MOVES).values())
        said = set(re.findall(r"\w+", row.response or ""))
        assert set(row.answer.split()) <= names
        assert not said & {"Up", "Down", "Left", "Right", "North"}
