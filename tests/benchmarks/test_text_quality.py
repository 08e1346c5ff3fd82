import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import record, text_quality
from benchmarks.problem_texts import evenly, of_generator, of_path, of_recipe, problem
from benchmarks.text_bars import METRICS, Range
from synthgen.errors import RequestError
from synthgen.report.text_quality import TextQuality
from synthgen.skin import Skin

PROBLEMS = ["Ana has 3 pens. How many are left?", "Ben eats an egg. Is it good?", "Go on."]


@pytest.fixture
def measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the record goes; none of our own datasets are there to be measured."""
    monkeypatch.setattr(record, "MEASURED", tmp_path)
    for name in ("of_generator", "of_recipe", "of_gym"):
        monkeypatch.setattr(text_quality, name, lambda *_: None)
    return tmp_path / "text_quality.json"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "problems.jsonl"
    path.write_text("\n".join(json.dumps({"question": text}) for text in PROBLEMS), "utf-8")
    return path


# The table -------------------------------------------------------------------------------------


def test_every_metric_is_a_row_and_every_dataset_a_column(measured: Path, file: Path) -> None:
    assert text_quality.main(["--gsm8k", str(file), "--texts", f"mine={file}:question"]) == 0

    rows = json.loads(measured.read_text("utf-8"))["rows"]
    assert [row["metric"] for row in rows] == [metric.label for metric in METRICS.values()]
    assert rows[0] == {
        "metric": "problems",
        "floor": "",
        "goal": "",
        "flames/word_problem": None,
        "recipe flames": None,
        "GSM8K": 3,
        "gsm_symbolic": None,
        "mine": 3,
    }


def test_the_command_is_kept_without_paths(measured: Path, file: Path) -> None:
    text_quality.main(["--gsm8k", str(file)])

    command = json.loads(measured.read_text("utf-8"))["command"]
    assert command == "python -m benchmarks.text_quality --gsm8k FILE"


def test_what_is_below_a_floor_is_told(
    measured: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text_quality.main(["--texts", f"mine={file}"])

    (told,) = [line for line in capsys.readouterr().out.splitlines() if "below" in line]
    assert told.startswith("mine is below the floor of: words, 5th percentile")


def test_metrics_are_those_that_are_measured() -> None:
    assert tuple(METRICS) == TextQuality._fields


@pytest.mark.parametrize(
    ("bounds", "text", "inside", "outside"),
    [
        (Range(0.35), "≥ 0.35", 0.35, 0.34),
        (Range(high=100), "≤ 100", 100, 101),
        (Range(3.5, 8), "3.5 to 8", 8, 8.1),
        (Range(high=0), "0", 0, 0.001),
    ],
)
def test_a_bar_is_told_and_kept(bounds: Range, text: str, inside: float, outside: float) -> None:
    assert bounds.text == text
    assert bounds.holds(inside)
    assert not bounds.holds(outside)


# What is measured ------------------------------------------------------------------------------


@pytest.mark.parametrize("first", [True, False])
def test_a_problem_is_told_without_the_request_for_a_format(first: bool) -> None:
    skin = Skin(0, "boxed", 2, ask_first=first)
    turns = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": skin.dress("Two parts.\n\nHow many?")},
    ]

    assert problem(turns, skin.text) == "Two parts.\n\nHow many?"


@pytest.mark.parametrize("skin", ["", "{}", Skin(0, "sentence", 2, ask_first=True).text])
def test_a_problem_without_a_request_stays_as_it_is(skin: str) -> None:
    assert problem([{"role": "user", "content": "Why?"}], skin) == "Why?"


def test_a_generator_and_a_finished_run_give_their_problems(tmp_path: Path) -> None:
    from synthgen import run_recipe

    run_recipe("quickstart", tmp_path / "out", {"limit": 20})

    run = of_path(str(tmp_path / "out"), None)
    assert len(run) == 20
    assert not [text for text in run if "\\boxed" in text or "####" in text]
    assert len(of_generator("omega/arithmetic_gcd", 5) or []) == 5


def test_what_is_not_there_is_none() -> None:
    assert of_generator("no/such", 5) is None
    assert of_recipe("no_such", 5) is None


def test_a_sample_is_even_and_has_no_blanks() -> None:
    assert evenly([*"abcdefghi", " "], 3) == ["a", "d", "g"]
    assert evenly(["a", ""], 3) == ["a"]


# Bad input -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--gsm8k", "absent.jsonl"], "no file or folder at 'absent.jsonl'"),
        (["--texts", "mine=absent"], "no file or folder at 'absent'"),
        (["--texts", "GSM8K=absent"], "there is a column of that name"),
    ],
)
def test_a_wrong_request_is_told_and_exits_with_2(
    arguments: list[str], told: str, measured: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert text_quality.main(arguments) == 2

    assert told in capsys.readouterr().err
    assert not measured.exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--n", "0"], "'0' is no count"),
        (["--n", "many"], "'many' is no count"),
        (["--texts", "mine"], "write NAME=PATH or NAME=PATH:COLUMN"),
    ],
)
def test_a_wrong_argument_is_told_and_exits_with_2(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        text_quality.main(arguments)

    assert caught.value.code == 2
    assert told in capsys.readouterr().err


def test_a_column_that_is_not_there_is_told(file: Path) -> None:
    with pytest.raises(RequestError, match="name one of its own: question"):
        of_path(str(file), "problem")


def test_texts_that_are_all_blank_are_told(measured: Path, tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "blank.csv").write_text('text\n" "\n', "utf-8")

    assert text_quality.main(["--texts", f"mine={tmp_path / 'blank.csv'}"]) == 2

    assert "mine: no texts" in capsys.readouterr().err
