"""Rows that the user brings: mapped, typed, cut into splits by content."""

import itertools
import json
import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from synthgen.api import judge
from synthgen.errors import RequestError
from synthgen.recipe.model import SourceSpec
from synthgen.recipe.sources import SourceTable, prepare_source
from synthgen.row import Row
from synthgen.schema import row_schema, rows_of

ANSWER = {"answer": "answer"}


def problems(n: int) -> list[dict[str, Any]]:
    return [{"problem": f"What is {i} + 1?", "answer": str(i + 1)} for i in range(n)]


def prepare(folder: Path, records: Iterable[dict[str, Any]], **keys: Any) -> SourceTable:
    path = folder / "source.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    spec = SourceSpec.parse({"path": str(path), "columns": ANSWER, **keys})
    return prepare_source("mine", spec)


def rows(table: SourceTable) -> list[Row]:
    return [row for part in table.splits.values() for row in rows_of(part)]


def sides(table: SourceTable) -> dict[str, str]:
    return {row.prompt[0].content: row.split for row in rows(table)}


# The cut ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (1000, {"test": 50, "train": 900, "validation": 50}),
        (101, {"test": 5, "train": 91, "validation": 5}),
        (3, {"train": 3}),
    ],
)
def test_a_source_is_cut_exactly(n: int, expected: dict[str, int], tmp_path: Path) -> None:
    table = prepare(tmp_path, problems(n))

    assert {split: table.size(split) for split in table.splits} == expected
    assert table.read == n


def test_shares_of_the_cut_may_be_given_and_named(tmp_path: Path) -> None:
    table = prepare(tmp_path, problems(10), splits={"train": 1, "held": 1})

    assert {split: table.size(split) for split in table.splits} == {"held": 5, "train": 5}


def test_equal_problems_stay_on_one_side(tmp_path: Path) -> None:
    again = [
        {**one, "answer": "0", "problem": f" {one['problem'].upper()} "} for one in problems(60)
    ]

    table = prepare(tmp_path, problems(60) + again, splits={"train": 1, "test": 1})

    by_group: dict[str, set[str]] = {}
    for row in rows(table):
        by_group.setdefault(row.group, set()).add(row.split)
    assert len(by_group) == 60
    assert all(len(found) == 1 for found in by_group.values())
    assert table.size("train") == table.size("test") == 60


def test_the_cut_does_not_depend_on_the_order_of_the_file(tmp_path: Path) -> None:
    records = problems(200)
    straight = rows(prepare(tmp_path, records))
    random.Random(5).shuffle(records)

    assert rows(prepare(tmp_path, records)) == straight


def test_rows_name_their_source_and_are_numbered_in_hash_order(tmp_path: Path) -> None:
    table = prepare(tmp_path, problems(50))

    found = rows(table)

    assert {(row.task, row.component, row.form, row.seed) for row in found} == {
        ("source/mine", "mine", "given", 0)
    }
    assert sorted(row.index for row in found) == list(range(50))
    assert [row.prompt[0].content for row in found] != [one["problem"] for one in problems(50)]
    for part in table.splits.values():
        assert part.schema.equals(row_schema(), check_metadata=True)
        assert part["index"].to_pylist() == sorted(part["index"].to_pylist())


def test_a_mapped_split_column_wins(tmp_path: Path) -> None:
    records = [{**one, "part": "test" if i % 4 else "dev"} for i, one in enumerate(problems(40))]

    table = prepare(tmp_path, records, columns={**ANSWER, "split": "part"}, splits={"train": 1})

    assert {split: table.size(split) for split in table.splits} == {"dev": 10, "test": 30}
    assert sides(table)["What is 0 + 1?"] == "dev"


def test_a_problem_in_two_splits_is_refused(tmp_path: Path) -> None:
    records = [{**problems(1)[0], "part": part} for part in ("train", "test")]

    with pytest.raises(RequestError, match=r"'What is 0 \+ 1\?' stands in two splits"):
        prepare(tmp_path, records, columns={**ANSWER, "split": "part"})


def test_an_empty_split_is_refused(tmp_path: Path) -> None:
    records = [{**one, "part": ""} for one in problems(2)]

    with pytest.raises(RequestError, match="split column 'part' has empty values"):
        prepare(tmp_path, records, columns={**ANSWER, "split": "part"})


@pytest.mark.parametrize(
    ("fraction", "n", "kept"), [(0.1, 200, 20), (0.5, 3, 2), (0.001, 10, 1), (1.0, 7, 7)]
)
def test_a_fraction_keeps_that_share(fraction: float, n: int, kept: int, tmp_path: Path) -> None:
    table = prepare(tmp_path, problems(n), fraction=fraction)

    assert len(rows(table)) == kept
    assert table.read == n


def test_a_smaller_fraction_is_contained_in_a_larger(tmp_path: Path) -> None:
    found = [
        {row.id for row in rows(prepare(tmp_path, problems(300), fraction=fraction))}
        for fraction in (0.01, 0.1, 0.33, 0.9, 1.0)
    ]

    assert all(small < large for small, large in itertools.pairwise(found))


# What a row holds ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "text", "answer"),
    [
        ({"after": "####"}, "2 + 2 #### 3 makes #### 4", "4"),
        ({"before": "####"}, "4 #### that is #### all", "4"),
        ({"after": "=", "before": "."}, "2 + 2 = 4. And so on.", "4"),
        ({}, "  4 ", "4"),
    ],
)
def test_a_rule_keeps_the_part_of_a_text_that_counts(
    rule: dict[str, str], text: str, answer: str, tmp_path: Path
) -> None:
    records = [{"problem": "p", "work": text}]

    (row,) = rows(prepare(tmp_path, records, columns={"answer": {"column": "work", **rule}}))

    assert (row.answer, row.answer_type) == (answer, "integer")


def test_the_worked_solution_is_the_response(tmp_path: Path) -> None:
    records = [{"question": "p", "work": "3 + 4 = 7\n#### 7"}]
    columns = {
        "problem": "question",
        "answer": {"column": "work", "after": "####"},
        "solution": "work",
    }

    (row,) = rows(prepare(tmp_path, records, columns=columns))

    assert row.response == "3 + 4 = 7\n#### 7"
    assert judge(row, row.response).correct


def test_without_an_answer_column_the_solution_is_the_answer(tmp_path: Path) -> None:
    records = [{"problem": "Name a city.", "work": "New   York"}]

    (row,) = rows(prepare(tmp_path, records, columns={"solution": "work"}))

    assert (row.answer, row.answer_type, row.response) == ("New York", "text", "New   York")


@pytest.mark.parametrize(
    ("answer_type", "given", "canonical"),
    [
        ("auto", ["1,200", "$3", "-7", "4.0"], ["1200", "3", "-7", "4"]),
        ("auto", ["1,200", "twelve"], ["1,200", "twelve"]),
        ("integer", [" 12 ", "+3"], ["12", "3"]),
        ("rational", ["6/8", "0.5", r"\frac{1}{3}"], ["3/4", "1/2", "1/3"]),
        ("decimal", ["2.50"], ["2.50"]),
        ("text", ["New  York", "1,200"], ["New York", "1,200"]),
        ("choice", ["B"], ["B"]),
        ("boolean", ["yes", "no"], ["yes", "no"]),
        ("list", ["[1, 2]"], ["[1, 2]"]),
    ],
)
def test_answers_are_spelt_canonically_and_judged_right(
    answer_type: str, given: list[str], canonical: list[str], tmp_path: Path
) -> None:
    records = [{"problem": f"p{i}", "answer": text} for i, text in enumerate(given)]

    found = rows(prepare(tmp_path, records, answer_type=answer_type))

    answers = {row.prompt[0].content: row.answer for row in found}
    assert [answers[f"p{i}"] for i in range(len(given))] == canonical
    assert all(judge(row, row.answer).correct for row in found)
    assert all(judge(row, f"So the answer is {row.answer}.").correct for row in found)


def test_numbers_and_missing_values_of_a_file_are_read(tmp_path: Path) -> None:
    records: list[dict[str, Any]] = [
        {"problem": "a", "answer": 7},
        {"problem": "b", "answer": None},
        {"problem": None},
    ]

    table = prepare(tmp_path, records)

    assert [row.answer for row in rows(table)] == ["7"]


# Faults -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"columns": {"answer": "anwser"}}, "has no column 'anwser'; did you mean 'answer'?"),
        ({"columns": {"answer": "zzz"}}, "columns are problem, answer"),
        ({"columns": {"answer": {"column": "answer", "after": "####"}}}, "no rows"),
        ({"answer_type": "boolean"}, "answer_type boolean: the answer"),
        ({"columns": {}}, "a column for the answer"),
        ({"split": "train"}, "name, split and revision are for datasets"),
    ],
)
def test_a_source_that_does_not_fit_says_why(
    keys: dict[str, Any], message: str, tmp_path: Path
) -> None:
    with pytest.raises(RequestError) as caught:
        prepare(tmp_path, problems(3), **keys)

    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("answer_type", "bad"),
    [("integer", "1.5"), ("integer", "twelve"), ("rational", "x"), ("choice", "none of these")],
)
def test_an_answer_that_is_not_of_the_type_is_shown(
    answer_type: str, bad: str, tmp_path: Path
) -> None:
    records = [{"problem": "p", "answer": "7"}] if answer_type != "choice" else []

    with pytest.raises(RequestError, match=f"answer_type {answer_type}: the answer '{bad}'"):
        prepare(tmp_path, [*records, {"problem": "q", "answer": bad}], answer_type=answer_type)


# What cannot be used ------------------------------------------------------------------------------


def test_rows_without_a_problem_or_an_answer_are_listed_with_their_number(tmp_path: Path) -> None:
    records = [*problems(2), {"problem": "Why?", "answer": ""}, {"problem": " ", "answer": "7"}]

    table = prepare(tmp_path, records)

    assert table.unusable == ((3, "no_answer", "Why?"), (4, "no_problem", "7"))
    assert (table.read, len(rows(table))) == (4, 2)
