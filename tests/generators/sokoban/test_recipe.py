"""`sokoban.yaml`: four conditions, eight evaluation sets, and nothing of them in train."""

import json
from collections import defaultdict
from typing import Any

import pytest

import synthgen
from synthgen import run_recipe
from synthgen.generators.sokoban.names import MOVES
from synthgen.generators.sokoban.symmetry import images
from synthgen.row import Row
from synthgen.skin import Skin

EVALUATION = {"id", "alphabetical", "numerical", "random", "fake", "larger", "two_boxes", "complex"}
CONDITIONS: dict[str, dict[str, Any]] = {
    "diverse, reasoning": {},
    "diverse, answer": {"components.train.config.form": "step"},
    "frozen, reasoning": {"components.train.skin.resample": "frozen"},
    "frozen, answer": {
        "components.train.config.form": "step",
        "components.train.skin.resample": "frozen",
    },
}
SMALL = {"components.train.splits": {"train": 60, "validation": 10}} | {
    f"components.{name}.splits": {"test": 8} for name in EVALUATION
}


@pytest.fixture(name="rows", scope="module", params=CONDITIONS)
def rows_of_a_condition(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, dict[str, list[Row]]]:
    """The condition's name, and its rows by component; train and validation apart."""
    out = tmp_path_factory.mktemp("run")
    run_recipe("sokoban", out=out, overrides={**CONDITIONS[request.param], **SMALL})
    rows: dict[str, list[Row]] = defaultdict(list)
    for split, table in synthgen.load(out).items():
        for values in table:
            row = Row.from_mapping(values)
            rows[row.component if split == "test" else split].append(row)
    return request.param, rows


def test_each_condition_has_the_same_evaluation_sets(
    rows: tuple[str, dict[str, list[Row]]],
) -> None:
    name, by_set = rows

    assert set(by_set) == {"train", "validation", *EVALUATION}
    assert {len(by_set[each]) for each in EVALUATION} == {8}
    wordings = {row.skin for row in by_set["train"]}
    assert (len(wordings) == 1) == name.startswith("frozen")
    worked = [len((row.response or "").split("\n")) > 2 for row in by_set["train"]]
    assert all(worked) if name.endswith("reasoning") else not any(worked)


def test_no_layout_and_no_board_of_an_evaluation_set_is_trained_on(
    rows: tuple[str, dict[str, list[Row]]],
) -> None:
    _, by_set = rows
    trained = by_set["train"] + by_set["validation"]
    tested = [row for each in EVALUATION for row in by_set[each]]

    for of in (lambda row: row.group, _board):
        assert not {of(row) for row in trained} & {of(row) for row in tested}


def _board(row: Row) -> str:
    return min(images(json.loads(row.params)["rows"]))


def test_names_of_the_evaluation_sets_are_seen_in_no_train_row(
    rows: tuple[str, dict[str, list[Row]]],
) -> None:
    _, by_set = rows
    families = {Skin.of(row).family(MOVES) for row in by_set["train"] + by_set["validation"]}

    assert not families & {"alphabetical", "numerical", "random", "swapped"}
    for each in ("alphabetical", "numerical", "random"):
        assert {Skin.of(row).family(MOVES) for row in by_set[each]} == {each}
    assert all("probe:fake" in row.tags for row in by_set["fake"])


def test_harder_sets_are_larger_or_have_more_boxes(
    rows: tuple[str, dict[str, list[Row]]],
) -> None:
    _, by_set = rows

    def sizes(name: str) -> set[tuple[int, int]]:
        boards = [json.loads(row.params)["rows"] for row in by_set[name]]
        return {(len(b), sum(map("".join(b).count, "$*"))) for b in boards}

    assert [sizes(n) for n in ("id", "larger", "two_boxes", "complex")] == [
        {(6, 1)},
        {(10, 1)},
        {(6, 2)},
        {(10, 2)},
    ]
