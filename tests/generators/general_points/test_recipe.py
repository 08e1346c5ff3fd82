"""The paper's conditions: what they change, and that no evaluation set leaks into train."""

from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

from synthgen.api import run_recipe
from synthgen.generators.general_points import GeneralPoints
from synthgen.row import Row
from synthgen.schema import rows_of
from synthgen.shards import read_parquet
from tests.generators.general_points.reading import hand, rule, used, values

FORM, SKIN = "components.train.config.form", "components.train.skin.resample"
CONDITIONS: dict[str, dict[str, Any]] = {
    "diverse, reasoning": {},
    "frozen, answer": {FORM: "answer", SKIN: "frozen"},
    "diverse, answer": {FORM: "answer"},
    "frozen, reasoning": {SKIN: "frozen"},
}
EVALUATION = {
    "id": 45,
    "all_5": 66,
    "all_7": 42,
    "all_12": 28,
    "regular": 33,
    "large": 158,
    "five_cards": 320,
    "fake": 45,
}
RULES = {"id": 10, "all_5": 5, "all_7": 7, "all_12": 12, "large": 10, "five_cards": 10}
MARKED = [
    pytest.param(condition, marks=pytest.mark.slow if place > 1 else ())
    for place, condition in enumerate(CONDITIONS)
]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The rows of a condition by component, made once."""
    made: dict[str, dict[str, list[Row]]] = {}

    def rows(condition: str) -> dict[str, list[Row]]:
        if condition not in made:
            folder = tmp_path_factory.mktemp("run")
            made[condition] = _rows(folder, CONDITIONS[condition])
        return made[condition]

    return rows


def _rows(folder: Path, overrides: dict[str, Any]) -> dict[str, list[Row]]:
    run = run_recipe("general_points", folder / "out", overrides)
    found = defaultdict(list)
    for split in run.manifest["splits"].values():
        for shard in split["shards"]:
            for row in rows_of(read_parquet(folder / "out" / shard["path"])):
                found[row.component].append(row)
    return found


def prompt(row: Row) -> str:
    return row.prompt[0].content


def count(row: Row) -> int:
    return 5 if row.component == "five_cards" else 4


@pytest.mark.parametrize("condition", MARKED)
def test_the_sets_have_the_same_sizes_under_each_condition(condition: str, runs: Any) -> None:
    sizes = {name: len(rows) for name, rows in runs(condition).items()}

    assert sizes == {**EVALUATION, "train": 830}


@pytest.mark.parametrize("condition", MARKED)
def test_no_cards_and_no_numbers_of_an_evaluation_set_stand_in_train(
    condition: str, runs: Any
) -> None:
    """Read from the text, where a card may have several names."""
    found = runs(condition)
    same = {"Ace": "A", "1": "A", "T": "10", "Jack": "J", "Queen": "Q", "King": "K"}
    words = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
    same |= {word: str(value) for value, word in enumerate(words, 2)}

    def cards(row: Row) -> tuple[str, ...]:
        return tuple(sorted(same.get(name, name) for name in hand(prompt(row), count(row))))

    def numbers(row: Row) -> tuple[int, ...]:
        return tuple(sorted(used(row.answer).elements()))

    for view in (cards, numbers):
        seen = {view(row) for row in found["train"]}
        for name in EVALUATION:
            assert not seen & {view(row) for row in found[name]}, name


def test_evaluation_sets_are_told_under_their_rules_in_one_wording(runs: Any) -> None:
    found = runs("diverse, reasoning")

    for name, value in RULES.items():
        assert {tuple(rule(prompt(row)).values()) for row in found[name]} == {(value,) * 3}
    for name in ("regular", "fake"):
        assert {tuple(rule(prompt(row)).values()) for row in found[name]} == {(11, 12, 13)}
    beginnings = {prompt(row)[:18] for name in EVALUATION for row in found[name]}
    assert beginnings == {"You are dealt 4 ca", "You are dealt 5 ca"}


def test_fake_shows_the_deals_of_id_and_is_judged_by_another_rule(runs: Any) -> None:
    found = runs("diverse, reasoning")

    assert {row.key for row in found["fake"]} == {row.key for row in found["id"]}
    for row in found["fake"]:
        assert row.tags == ("probe:fake",)
        assert used(row.answer) != Counter(values(prompt(row)))
        assert GeneralPoints.judge(row, row.answer).valid


def test_conditions_change_prompts_and_responses(runs: Any) -> None:
    diverse = runs("diverse, reasoning")["train"]
    frozen = runs("frozen, answer")["train"]

    assert {tuple(rule(prompt(row)).values()) for row in frozen} == {(10, 10, 10)}
    assert len({tuple(rule(prompt(row)).values()) for row in diverse}) == 7
    assert len({row.skin for row in frozen}) == 1
    assert len({row.skin for row in diverse}) > 600
    assert all(len(str(row.response)) < 60 for row in frozen)
    assert all("Check: " in str(row.response) for row in diverse)
