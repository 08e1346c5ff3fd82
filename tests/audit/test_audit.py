"""The audit: files in, every row settled, repeats found, faults told."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from synthgen.audit import Columns, Kind, audit
from synthgen.errors import RequestError
from tests.command_line import called

GCD = "omega/arithmetic_gcd"
EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
Rows = list[tuple[str, Any]]


def question(a: int, b: int) -> str:
    return f"Calculate the greatest common divisor of {a} and {b}."


def published(rows: Rows) -> list[dict[str, Any]]:
    return [
        {
            "id": f"row_{i}",
            "setting_key": "gcd",
            "messages": [{"role": "user", "content": text}],
            "ground_truth": stated,
            "dataset": "math",
        }
        for i, (text, stated) in enumerate(rows)
    ]


def write(path: Path, rows: Rows) -> str:
    records = published(rows)
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(records), path)
    elif path.suffix == ".json":
        path.write_text(json.dumps(records), "utf-8")
    elif path.suffix == ".csv":
        from pyarrow import csv

        flat = [{**r, "messages": json.dumps(r["messages"])} for r in records]
        csv.write_csv(pa.Table.from_pylist(flat), path)
    else:
        path.write_text("\n".join(map(json.dumps, records)), "utf-8")
    return str(path)


GOOD: Rows = [(question(48, 18), "6"), (question(35, 14), "7"), (question(9, 4), "2")]


# Files -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".jsonl", ".json", ".csv", ".parquet"])
def test_every_format_is_read(tmp_path: Path, suffix: str) -> None:
    file = write(tmp_path / f"rows{suffix}", GOOD)

    found = audit(GCD, [file])

    assert found.counts[file] == {Kind.RIGHT: 2, Kind.WRONG: 1}
    (fault,) = found.faults
    assert (fault.row, fault.id, fault.stated, fault.right) == (3, "row_2", "2", "1")
    assert "bezout" in fault.why


def test_columns_can_be_named(tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_text(f'problem,solution\n"{question(48, 18)}",6\n', "utf-8")

    assert audit(GCD, [str(file)], Columns("problem", "solution")).faults == []
    with pytest.raises(RequestError, match=r"no column 'messages'.*--question: problem, solution"):
        audit(GCD, [str(file)])
    with pytest.raises(RequestError, match="no column 'ground_truth'"):
        audit(GCD, [str(file)], Columns("problem"))


def test_of_a_chat_the_last_user_message_is_the_question(tmp_path: Path) -> None:
    chat = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": question(48, 18)},
    ]
    file = tmp_path / "chats.jsonl"
    file.write_text(json.dumps({"messages": chat, "ground_truth": 6}), "utf-8")

    assert audit(GCD, [str(file)]).faults == []


def test_a_column_may_hold_numbers_and_text(tmp_path: Path) -> None:
    file = write(tmp_path / "rows.jsonl", [(question(48, 18), 6), (question(35, 14), "7")])

    assert audit(GCD, [file]).faults == []


# What is said of a row -------------------------------------------------------------------------


@pytest.mark.parametrize("stated", [None, "", "None", "null", "nan", float("nan")])
def test_a_missing_answer_is_ill_posed_and_the_right_one_is_told(
    tmp_path: Path, stated: Any
) -> None:
    file = write(tmp_path / "rows.jsonl", [(question(48, 18), stated), GOOD[1]])

    (fault,) = audit(GCD, [file]).faults

    assert (fault.kind, fault.reason) == (Kind.ILL_POSED, "no answer is stated")
    assert (fault.stated, fault.right) == ("", "6")


def test_the_judge_decides_what_is_the_same_answer(tmp_path: Path) -> None:
    same = [r"\boxed{6}", "6.0", "The answer is 6.", "12/2"]
    file = write(tmp_path / "rows.jsonl", [(question(48, 18), text) for text in same])

    assert {fault.kind for fault in audit(GCD, [file]).faults} == {Kind.DUPLICATE}


def test_what_is_not_known_is_unread_and_never_raises(tmp_path: Path) -> None:
    odd = ["", "What is a gcd?", question(48, 18) + " Add 1.", "x" * 100_000, "Let a = a. Find a."]
    file = write(tmp_path / "rows.jsonl", [*((text, "6") for text in odd), GOOD[0]])

    found = audit(GCD, [file])

    assert found.counts[file] == {Kind.UNREAD: len(odd), Kind.RIGHT: 1}


def test_a_known_slip_is_named(tmp_path: Path) -> None:
    text = (
        "Supposing you start in the bottom left (0, 0) cell of a 5x6 grid, what is minimum number "
        "of steps you can take to get to (4, 3), if your only valid moves are to move over 2 "
        "squares in one direction and over 3 squares in a perpendicular direction (at once)?"
    )
    family = "omega/logic_gridworld_knight_move"
    right = audit(family, [write(tmp_path / "a.jsonl", [(text, "0")])]).faults[0].right
    exchanged = audit(family, [write(tmp_path / "b.jsonl", [(text.replace("5x6", "6x5"), "0")])])
    slip = exchanged.faults[0].right

    (fault,) = audit(family, [write(tmp_path / "c.jsonl", [(text, slip)])]).faults

    assert slip != right
    assert fault.reason == "width and height are exchanged"


# Repeats ---------------------------------------------------------------------------------------


def test_duplicates_are_of_the_instance_not_of_the_words(tmp_path: Path) -> None:
    told = [(question(48, 18), "6"), (question(18, 48), "6"), (question(48, 18), "6")]
    file = write(tmp_path / "rows.jsonl", told)

    found = audit(GCD, [file])

    assert found.counts[file] == {Kind.RIGHT: 3, Kind.DUPLICATE: 2}
    assert [(fault.row, fault.why) for fault in found.faults] == [
        (2, "See row 1."),
        (3, "See row 1."),
    ]
    assert found.faults[0].reason != found.faults[1].reason == "the same question"


def test_rows_of_a_later_file_that_an_earlier_one_has_are_cross_split(tmp_path: Path) -> None:
    train = write(tmp_path / "train.jsonl", GOOD[:2])
    test = write(tmp_path / "test.jsonl", [(question(18, 48), "6"), (question(5, 10), "5")])

    found = audit(GCD, [train, test])

    assert found.counts[train] == {Kind.RIGHT: 2}
    assert found.counts[test] == {Kind.RIGHT: 2, Kind.CROSS_SPLIT: 1}
    (fault,) = found.faults
    assert (fault.file, fault.row, fault.why) == (test, 1, f"See row 1 of {train}.")


def test_reasons_come_by_kind_with_an_example_each(tmp_path: Path) -> None:
    rows = [*GOOD, (question(9, 4), "3"), ("What?", "1"), (question(0, 0), "0")]
    found = audit(GCD, [write(tmp_path / "rows.jsonl", rows)])

    told = [(first.kind, first.row, number) for first, number in found.by_reason()]

    assert told == [
        (Kind.WRONG, 3, 2),
        (Kind.ILL_POSED, 6, 1),
        (Kind.UNREAD, 5, 1),
        (Kind.DUPLICATE, 4, 1),
    ]


# Requests that cannot be met -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("family", "message"),
    [
        ("omega/arithmetic_gdc", "did you mean 'omega/arithmetic_gcd'"),
        ("flames/word_problem", "reads no published questions"),
        ("omega/logic_gridworld_blocked", "no row of .* reads as a question of omega/logic"),
    ],
)
def test_a_family_that_does_not_fit_is_refused(tmp_path: Path, family: str, message: str) -> None:
    with pytest.raises(RequestError, match=message):
        audit(family, [write(tmp_path / "rows.jsonl", GOOD)])


def test_a_file_given_twice_is_refused(tmp_path: Path) -> None:
    file = write(tmp_path / "rows.jsonl", GOOD)

    with pytest.raises(RequestError, match="given twice"):
        audit(GCD, [file, file])


# The command -----------------------------------------------------------------------------------


@pytest.fixture(name="say")
def command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    return partial(called, monkeypatch, capsys, "audit")


def test_the_exit_code_is_0_unless_strict(say: Any, tmp_path: Path) -> None:
    faulty = write(tmp_path / "faulty.jsonl", GOOD)
    clean = write(tmp_path / "clean.jsonl", GOOD[:2])

    assert say(faulty, "--family", GCD).code == 0
    assert say(faulty, "--family", GCD, "--strict").code == 1
    assert say(clean, "--family", GCD, "--strict").code == 0


def test_bad_input_is_one_message_and_exit_code_2(say: Any, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{", "utf-8")
    for arguments in (
        [tmp_path / "none.jsonl", "--family", GCD],
        [broken, "--family", GCD],
        [write(tmp_path / "rows.jsonl", GOOD), "--family", "omega/none"],
        [write(tmp_path / "rows.jsonl", GOOD), "--family", GCD, "--answer", "solution"],
    ):
        said = say(*arguments)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith("synthgen: ")
        assert said.err.count("\n") == 1


def test_json_has_counts_reasons_and_every_fault(say: Any, tmp_path: Path) -> None:
    file = write(tmp_path / "rows.jsonl", [*GOOD, (question(9, 4), "3")])

    told = json.loads(say(file, "--family", GCD, "--json").out)

    assert (told["family"], told["rows"]) == (GCD, 4)
    (counts,) = told["files"]
    assert counts == {
        "file": file,
        "rows": 4,
        "right": 2,
        "wrong": 2,
        "ill_posed": 0,
        "unread": 0,
        "duplicate": 1,
        "cross_split": 0,
    }
    assert [reason["rows"] for reason in told["reasons"]] == [2, 1]
    assert [fault["row"] for fault in told["faults"]] == [3, 4, 4]


def test_the_report_in_the_page_is_what_the_command_says(say: Any) -> None:
    page = (EXAMPLES.parent / "auditing.md").read_text("utf-8")
    shown = page.split("```text\n")[1].split("```")[0]

    said = say(EXAMPLES / "leapers.jsonl", "--family", "omega/logic_gridworld_knight_move")

    assert shown.strip() in said.out


def test_files_of_one_name_are_told_apart(say: Any, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    files = [write(tmp_path / name, GOOD) for name in ("rows.jsonl", "old/rows.jsonl")]

    said = say(*files, "--family", GCD)

    assert all(file in said.out.replace("\n", "") for file in files)


def test_what_a_file_says_moves_no_cursor(say: Any, tmp_path: Path) -> None:
    file = write(tmp_path / "rows.jsonl", [(question(9, 4), "7\x1b[2J\n8"), GOOD[0]])

    said = say(file, "--family", GCD)

    assert "stated is 7?[2J 8, right is 1" in said.out
    assert "\x1b" not in said.out


def test_a_plug_in_brings_its_own_reader(say: Any, tmp_path: Path) -> None:
    told = [
        ("Sum 7 + 10 + 13 + ... (20 terms).", "710"),
        ("Sum 7 + 10 + 12 + ... (20 terms).", "710"),
    ]
    file = write(tmp_path / "rows.jsonl", told)
    plugins = [f"--plugin={EXAMPLES / name}" for name in ("series.py", "series_reader.py")]

    found = json.loads(say(file, "--family", "tutorial/series", *plugins, "--json").out)

    assert [found["files"][0][kind] for kind in ("right", "ill_posed")] == [1, 1]
