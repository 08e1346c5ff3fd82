"""The strategies that take rows of a source: children of a user's GSM8K-like file."""

import json
import re
from functools import cache
from itertools import islice, product
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from synthgen.address import generator_of
from synthgen.api import run_recipe
from synthgen.engine.verify import verify_run
from synthgen.generators.flames.reading import Reading
from synthgen.generators.flames.sources.instance import TextInstance, skeleton
from synthgen.generators.flames.sources.text_numbers import text_numbers
from synthgen.row import Row
from synthgen.strategies import strategies
from tests.engine.runs import of, rejects, rows
from tests.generators.flames.sources.rows import program

READERS = ("distraction_insertion", "fobar", "ask_me_anything")
NAMES = ("Lena", "Marco", "Priya", "Oskar", "Ruth", "Felix")
SHARED = {
    "question": "Al and Bo share 18 figs evenly. How many figs does each boy get?",
    "answer": "18/2=<<18/2=9>>9\n#### 9",
}


def shelf(name: str, a: int, b: int) -> dict[str, str]:
    """A row about books on shelves."""
    total, left = a * b, a * b - 5
    return {
        "question": f"There are {a} shelves in a hall. Each shelf has {b} books. On Friday, {name} "
        "takes 5 books. How many books are left in the hall?",
        "answer": f"<<{a}*{b}={total}>>{total}\n<<{total}-5={left}>>{left}\n#### {left}",
    }


def walk(name: str, a: int, b: int) -> dict[str, str]:
    """A row about miles and days."""
    return {
        "question": f"{name} walks {a} miles a day. How many miles does {name} walk in {b} days?",
        "answer": f"<<{a}*{b}={a * b}>>{a * b}\n#### {a * b}",
    }


@cache
def folder() -> Path:
    """A finished run of the three strategies over such a file."""
    home = Path(mkdtemp())
    numbers = islice(product(NAMES, (13, 17, 21, 24, 28), (8, 9, 11, 15)), 120)
    lines = [tell(*drawn) for drawn in numbers for tell in (shelf, walk)] + [SHARED]
    (home / "mine.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    source = {
        "path": str(home / "mine.jsonl"),
        "columns": {
            "problem": "question",
            "answer": {"column": "answer", "after": "####"},
            "solution": "answer",
        },
    }
    recipe = {
        "version": 1,
        "name": "rows",
        "sources": {"mine": source},
        "components": [
            {"name": name, "strategy": name, "seeds": ["mine"], "share": 1} for name in READERS
        ],
        "mixture": {"total": 90, "splits": {"train": 0.9, "test": 0.1}},
    }
    (home / "recipe.yaml").write_text(json.dumps(recipe), "utf-8")
    run_recipe(home / "recipe.yaml", home / "out", engine="inline")
    return home / "out"


def made(name: str) -> list[dict[str, Any]]:
    return of(name, rows(folder()))


def instance(row: dict[str, Any]) -> TextInstance:
    found = generator_of(Row.from_mapping(row)).decode(row["params"])
    assert isinstance(found, TextInstance)
    return found


def test_three_strategies_read_sources() -> None:
    reading = {
        name
        for name, cls in strategies().items()
        if issubclass(cls, Reading) and not cls.refuses("source/mine")
    }

    assert reading == set(READERS)
    assert "no program" in strategies()["self_verification"].refuses("source/mine")


def test_every_child_of_a_row_is_proven_again_from_its_params() -> None:
    report = verify_run(folder())

    assert not report.faults
    assert report.proofs["proven"] == report.rows == 90


@pytest.mark.parametrize("name", READERS)
def test_a_child_names_its_row_and_stays_with_it(name: str) -> None:
    for row in made(name):
        told = json.loads(row["lineage"])

        assert told["root"] == "source/mine"
        assert told["parents"][0]["task"] == "source/mine"
        assert row["verified_by"] == "relations_checked_backwards"


@pytest.mark.parametrize("name", ["fobar", "ask_me_anything"])
def test_the_hidden_number_is_the_answer_and_stands_nowhere(name: str) -> None:
    for row in made(name):
        hidden = json.loads(row["lineage"])["hidden"]
        told = row["prompt"][-1]["content"]

        assert row["answer"] == hidden["value"]
        numbers = {number.value for number in text_numbers(told)}
        assert hidden["statement"] in numbers
        assert hidden["value"] not in numbers
        assert bool(re.search(r"\bx\b", told)) is (name == "fobar")


def test_details_leave_the_rows_answer() -> None:
    for row in made("distraction_insertion"):
        text = instance(row).text

        assert json.loads(row["lineage"])["details"]
        assert row["prompt"][-1]["content"] != text.question
        assert all(part in row["prompt"][-1]["content"] for part in text.sentences)


def test_a_wrong_answer_is_refused() -> None:
    for name in READERS:
        row = made(name)[0]
        built = generator_of(Row.from_mapping(row))
        assert isinstance(built, Reading)

        assert built.prove(instance(row), int(row["answer"]))
        assert not built.prove(instance(row), int(row["answer"]) + 1)
        assert not built.prove(instance(row), "many")


def test_a_row_that_is_no_program_is_a_reject_with_the_reason() -> None:
    found = {row["reason"] for row in rejects(folder())}

    assert "operand_unknown" in found
    assert "error" not in found
    assert "unproven" not in found


def test_marks_of_the_calculator_are_written_where_they_are_asked_for() -> None:
    told = TextInstance(program("tickets"), "fobar", "n1").telling(0, calculator=True)

    assert any("<<" in line for line in told.solution)
    assert not any(
        "<<" in line for line in TextInstance(program("tickets"), "fobar", "n1").telling(0).solution
    )


def test_the_structure_of_a_row_has_no_numbers_and_no_order_of_addends() -> None:
    assert skeleton(program("tickets")) == "((digits*digits)-digits)"
    assert skeleton(program("weeks")) == "((digits*known)*digits)"
    assert skeleton(program("hike")) == "(((digits*digits)*percent)/known)"
