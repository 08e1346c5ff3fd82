"""The library's face: generator, judge, redraw, run_recipe, load."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import synthgen
from synthgen.schema import batch_of

GCD = "omega/arithmetic_gcd"
ROOT = Path(__file__).parents[1]
RECIPE = """version: 1
name: mine
components:
  - {name: small, generator: omega/arithmetic_gcd, share: 1, levels: {3: 1}}
  - {name: large, generator: omega/arithmetic_gcd, share: 3, levels: {4: 1, 5: 1}, repeat: 2}
mixture: {total: 400, splits: {train: 0.9, validation: 0.05, test: 0.05}}
"""


@pytest.fixture(name="file")
def recipe_file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(RECIPE)
    return path


@pytest.fixture(name="row", scope="module")
def any_row() -> synthgen.Row:
    return next(iter(synthgen.generator(GCD, seed=3, level=4).rows("train", 1)))


def as_read(row: synthgen.Row) -> dict[str, Any]:
    """A row as a plain dict, as read from Parquet."""
    found: list[dict[str, Any]] = batch_of([row]).to_pylist()
    return found[0]


# Generators ---------------------------------------------------------------------------------------


def test_a_generator_is_a_function_of_its_name_seed_and_options() -> None:
    one, same = (list(synthgen.generator(GCD, seed=3, level=4).rows("train", 20)) for _ in "ab")
    other = list(synthgen.generator(GCD, seed=4, level=4).rows("train", 20))

    assert one == same
    assert not {row.key for row in one} & {row.key for row in other}


def test_rows_do_not_depend_on_the_order_in_which_they_are_asked_for() -> None:
    forward, backward = synthgen.generator(GCD), synthgen.generator(GCD)

    found = {i: backward.row("test", i) for i in reversed(range(10))}

    assert [forward.row("test", i) for i in range(10)] == [found[i] for i in range(10)]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"levl": 3}, "levl: unknown key; did you mean 'level'?"),
        ({"level": "3"}, "level: input should be a valid integer; given: '3'"),
        ({"level": 9}, "level 9 is unknown; allowed: 1, 2, 3, 4, 5"),
        ({"form": "cott"}, "form 'cott' is unknown; allowed: cot, answer"),
        ({"skin": {"answer_formats": []}}, "skin.answer_formats"),
        ({"tellings": 0}, "tellings"),
    ],
)
def test_a_wrong_option_is_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(synthgen.RequestError) as caught:
        synthgen.generator(GCD, **options)

    assert message in str(caught.value)
    assert GCD in str(caught.value)


@pytest.mark.parametrize("ask", ["row", "rows", "size", "to_dataset"])
def test_an_unknown_split_is_refused_with_the_list(ask: str) -> None:
    generator = synthgen.generator(GCD)
    arguments = ["dev"] if ask == "size" else ["dev", 1]

    with pytest.raises(synthgen.RequestError, match="it has: train, validation, test"):
        getattr(generator, ask)(*arguments)


def test_more_rows_than_exist_are_an_error_that_names_the_number() -> None:
    generator = synthgen.generator(GCD, level=1)
    available = generator.capacity("test")

    with pytest.raises(synthgen.ShortError, match=f"at most {available:,}$"):
        generator.rows("test", available + 1)


def test_a_drawn_generator_has_no_size_but_splits() -> None:
    generator = synthgen.generator(GCD)

    assert generator.size("train") is None
    assert generator.splits == ("train", "validation", "test")


# The judge ----------------------------------------------------------------------------------------


def test_the_judge_reads_a_row_and_its_dict_alike(row: synthgen.Row) -> None:
    wrong = f"The answer is {int(row.answer) + 1}."

    for one in (row, as_read(row), json.loads(json.dumps(as_read(row)))):
        assert synthgen.judge(one, row.response or "").correct
        assert synthgen.judge(one, row.answer).score == 1.0
        assert not synthgen.judge(one, wrong).correct
        assert synthgen.judge(one, "").reason == "no answer found"


def test_the_judge_reads_rows_with_further_columns(row: synthgen.Row) -> None:
    assert synthgen.judge({**as_read(row), "score_x": 0.5}, row.answer).correct


@pytest.mark.parametrize("task", ["source/mine", "somebody/elses"])
def test_a_row_of_no_generator_is_judged_by_its_answer_type(row: synthgen.Row, task: str) -> None:
    assert synthgen.judge(replace(row, task=task), row.answer).correct


@pytest.mark.parametrize(
    "change",
    [
        {"answer": None},
        {"answer": 7},
        {"answer": "seven"},
        {"answer_type": "integr", "task": "source/x"},
        {"prompt": None},
        {"prompt": "What is it?"},
        {"prompt": [{"role": "user"}]},
        {"task": None},
        {"tags": 3},
        {"params": {"a": 1}},
    ],
    ids=str,
)
def test_a_malformed_row_raises(row: synthgen.Row, change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"not a synthgen row|malformed|unknown answer type"):
        synthgen.judge({**as_read(row), **change}, "7")


@pytest.mark.parametrize("column", ["answer", "task", "prompt", "epoch"])
def test_a_missing_column_is_named(row: synthgen.Row, column: str) -> None:
    values = {name: value for name, value in as_read(row).items() if name != column}

    with pytest.raises(ValueError, match=f"columns {column} are missing"):
        synthgen.judge(values, "7")


# Redraw -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_a_row_is_drawn_again_from_its_columns(split: str) -> None:
    for row in synthgen.generator(GCD, seed=9, level=5, form="answer").rows(split, 20):
        assert synthgen.redraw(row) == row


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"task": "omega/arithmetic_gdc"}, "did you mean 'omega/arithmetic_gcd'"),
        ({"task": "source/mine"}, "no generator draws them"),
        ({"version": 99}, "version 99; installed is version"),
        ({"split": "dev"}, "it has: train, validation, test"),
        ({"config": '{"levl":1}'}, "does not accept config"),
    ],
)
def test_a_row_that_nothing_here_drew_is_refused(
    row: synthgen.Row, change: dict[str, Any], message: str
) -> None:
    with pytest.raises(synthgen.RequestError, match=message):
        synthgen.redraw(replace(row, **change))


# Runs ---------------------------------------------------------------------------------------------


def test_overrides_change_a_recipe_by_dotted_keys(file: Path, tmp_path: Path) -> None:
    overrides = {"mixture.total": 80, "components.small.share": 3, "seed": 7}

    result = synthgen.run_recipe(file, tmp_path / "run", overrides, engine="inline")

    assert result.rows == 80
    assert result.manifest["seed"] == 7
    assert {name: part["rows"] for name, part in result.manifest["components"].items()} == {
        "small": 40,
        "large": 40,
    }


def test_a_run_of_a_faulty_recipe_writes_nothing(file: Path, tmp_path: Path) -> None:
    with pytest.raises(synthgen.RecipeError):
        synthgen.run_recipe(file, tmp_path / "run", {"mixture.totl": 5})

    assert list(tmp_path.iterdir()) == [file]


def test_rows_of_a_run_are_those_of_python_and_drawn_again(file: Path, tmp_path: Path) -> None:
    synthgen.run_recipe(file, tmp_path / "run", engine="inline")

    table = pq.read_table(tmp_path / "run" / "data" / "train-00000-of-00001.parquet")
    rows = [synthgen.Row.from_mapping(values) for values in table.to_pylist()]
    assert len({row.id for row in rows}) == len(rows) == 360
    assert sum(row.epoch for row in rows) == 2 * 67  # of `large`, 135 rows of each level
    assert [synthgen.redraw(row) for row in rows] == rows


def test_a_folder_without_a_run_cannot_be_loaded(tmp_path: Path) -> None:
    with pytest.raises(synthgen.RequestError, match=r"there is no manifest\.json"):
        synthgen.load(tmp_path)


SCRIPT = """
import json, synthgen
from pathlib import Path
found = synthgen.load("run")
made = synthgen.generator("omega/arithmetic_gcd", level=3).to_dataset("train", 7)
row = synthgen.Row.from_mapping(found["train"][0])
print(json.dumps({
    "rows": {split: len(part) for split, part in found.items()},
    "redrawn": synthgen.redraw(row) == row,
    "judged": synthgen.judge(found["test"][0], found["test"][0]["response"]).correct,
    "made": len(made),
    "same_columns": made.column_names == found["train"].column_names,
}))
"""


def test_a_run_is_loaded_as_datasets_splits(file: Path, tmp_path: Path) -> None:
    synthgen.run_recipe(file, tmp_path / "run", engine="inline")
    home = {"HF_HOME": str(tmp_path / "hf"), "HF_HUB_OFFLINE": "1", "PATH": os.environ["PATH"]}

    done = subprocess.run(
        [sys.executable, "-W", "error::UserWarning", "-c", SCRIPT],
        cwd=tmp_path,
        env={**home, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "rows": {"train": 360, "validation": 20, "test": 20},
        "redrawn": True,
        "judged": True,
        "made": 7,
        "same_columns": True,
    }
