"""Levels of a file as rows."""

import json
from pathlib import Path
from typing import Any

import pytest

import synthgen
from synthgen.errors import RequestError
from synthgen.generators.sokoban.imported import BUDGET, SHORT_PLAN, UNSOLVABLE
from synthgen.row import Reject
from synthgen.splits import BUCKETS
from tests.generators.sokoban.reader import play, read

FILE = """\
; 0
##########
#@ #######
#.$  #####
# $ .#####
##########

; 1: stuck in the corner
######
#$   #
# @ .#
######

; 2: the first once more, mirrored
##########
####### @#
#####  $.#
#####. $ #
##########

; 3: short
######
#@$ .#
######
"""


def _all(generator: Any) -> list[Any]:
    return [
        generator.row(split, index) for split in BUCKETS for index in range(generator.size(split))
    ]


@pytest.fixture(name="file")
def levels_file(tmp_path: Path) -> str:
    path = tmp_path / "levels.txt"
    path.write_text(FILE, encoding="utf-8")
    return str(path)


def test_each_level_is_solved_once_and_stuck_ones_say_so(file: str) -> None:
    outcomes = _all(synthgen.generator("sokoban/imported", file=file, form="answer"))

    rejects = [one for one in outcomes if isinstance(one, Reject)]
    rows = [one for one in outcomes if not isinstance(one, Reject)]
    assert [(one.reason, one.fault, one.detail.split(":")[0]) for one in rejects] == [
        (UNSOLVABLE, False, "line 9")
    ]
    assert sorted(json.loads(row.lineage)["line"] for row in rows) == [2, 22]
    for row in rows:
        end = play(position := read(row.prompt[-1].content), row.answer.split())
        assert end.boxes == end.goals != position.boxes


def test_steps_are_boards_along_the_plan(file: str) -> None:
    outcomes = _all(synthgen.generator("sokoban/imported", file=file, form="step", boards=3))

    kinds = [one.reason if isinstance(one, Reject) else "row" for one in outcomes]
    assert sorted(kinds) == sorted(["row"] * 4 + [SHORT_PLAN] * 2 + [UNSOLVABLE] * 3)


def test_a_search_that_is_cut_short_is_a_budget_reject(
    file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from synthgen.generators.sokoban import puzzle

    puzzle.solved.cache_clear()
    monkeypatch.setattr(puzzle, "BUDGET", 1)

    outcomes = _all(synthgen.generator("sokoban/imported", file=file, form="answer"))

    reasons = {one.reason for one in outcomes if isinstance(one, Reject)}
    puzzle.solved.cache_clear()
    assert BUDGET in reasons
    assert not any(one.fault for one in outcomes if isinstance(one, Reject))


def test_rows_hang_on_the_content_of_the_file(file: str, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(FILE.replace("; 3: short", "; 3"), encoding="utf-8")

    versions = [
        synthgen.generator("sokoban/imported", file=path).versions[path]
        for path in (file, str(other))
    ]

    assert versions[0] != versions[1]


def test_a_missing_file_is_refused_by_name() -> None:
    with pytest.raises(RequestError, match=r"cannot read the levels in 'none\.txt'"):
        synthgen.generator("sokoban/imported", file="none.txt").size("train")
