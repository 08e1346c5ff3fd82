"""The command line: results on stdout, messages on stderr, exit codes 0, 1, 2, 130."""

import json
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import yaml

import synthgen
from synthgen.recipe.load import load_recipe
from synthgen.recipe.resolve import resolve
from synthgen.schema import rows_of
from tests.command_line import Said, called

GCD = "omega/arithmetic_gcd"
HEAVY = ("torch", "transformers", "datasets", "openai", "sympy", "ray", "pyarrow", "numpy")
ROOT = Path(__file__).parents[1]
RECIPE = """version: 1
name: mine
components:
  - {name: small, generator: omega/arithmetic_gcd, share: 1, levels: {3: 1}}
  - {name: large, generator: omega/arithmetic_gcd, share: 3, levels: {4: 1, 5: 1}}
mixture: {total: 400, splits: {train: 0.9, validation: 0.05, test: 0.05}}
"""


@pytest.fixture(name="say")
def command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Any:
    """Call the command line in this process, in a directory that holds one recipe."""
    monkeypatch.chdir(tmp_path)
    Path("mine.yaml").write_text(RECIPE)

    return partial(called, monkeypatch, capsys)


def in_process(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def train_rows(folder: Path) -> list[synthgen.Row]:
    return list(rows_of(pq.read_table(folder / "data" / "train-00000-of-00001.parquet")))


# Looking around -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["generators", "filters", "strategies", "recipes"])
def test_lists_are_json_objects_with_a_name(say: Any, kind: str) -> None:
    said = say("list", kind, "--json")

    entries = json.loads(said.out)
    assert said.code == 0
    assert said.err == ""
    assert all(entry["name"] and isinstance(entry["summary"], str) for entry in entries)
    known = {"generators": GCD, "filters": "duplicates", "recipes": "quickstart"}
    assert known.get(kind) in [*(entry["name"] for entry in entries), None]


def test_everything_is_listed_by_kind(say: Any) -> None:
    assert set(json.loads(say("list", "--json").out)) == {
        "generators",
        "filters",
        "strategies",
        "recipes",
    }
    table = say("list").out
    assert GCD in table
    assert "quickstart" in table


def test_a_generator_is_shown_with_fields_levels_capacity_and_three_samples(say: Any) -> None:
    shown = json.loads(say("show", GCD, "--json").out)

    assert shown["name"] == GCD
    assert shown["levels"] == [1, 2, 3, 4, 5]
    assert {field["name"] for field in shown["fields"]} >= {"level", "form", "tellings", "skin"}
    assert [name for name, _ in shown["capacity"]] == ["all", "1", "2", "3", "4", "5"]
    assert all(count["train"] > 0 for _, count in shown["capacity"])
    rows = list(synthgen.generator(GCD).rows("train", 3))
    assert [synthgen.Row.from_mapping(sample) for sample in shown["samples"]] == rows


def test_people_see_the_same_of_a_generator(say: Any) -> None:
    shown = say("show", GCD).out

    assert shown.count("(omega/arithmetic_gcd, train, level") == 3
    assert "capacity" in shown
    assert "answer_formats" in shown


@pytest.mark.parametrize("name", ["duplicates", "quickstart", "quickstart.yaml"])
def test_filters_and_recipes_are_shown(say: Any, name: str) -> None:
    said = say("show", name)
    as_json = json.loads(say("show", name, "--json").out)

    assert said.code == 0
    assert as_json["name"] == name.removesuffix(".yaml")
    assert as_json["name"] in said.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("show", "omega/arithmetic_gdc"), "did you mean 'omega/arithmetic_gcd'?"),
        (("show", "quickstrat"), "did you mean 'quickstart'?"),
        (("list", "generator"), "did you mean 'generators'?"),
        (("generate", "arithmetic_gdc", "-n", 1, "--out", "x"), "'omega/arithmetic_gcd'?"),
        (("generate", GCD, "-n", 1, "--out", "x", "--set", "levl=1"), "levl: unknown key; did you"),
        (("generate", GCD, "-n", 1, "--out", "x", "--set", "level"), "write --set key=value"),
        (("generate", GCD, "-n", 1, "--out", "x", "--set", "level=9"), "allowed: 1, 2, 3, 4, 5"),
        (("generate", GCD, "-n", 1, "--out", "x", "--split", "dev"), "train, validation, test"),
        (("generate", GCD, "-n", 10**6, "--out", "x", "--set", "level=1"), "distinct rows in"),
        (("generate", GCD, "-n", 0, "--out", "x"), "'-n'"),
        (("generate", GCD), "-n"),
        (("recipe", "quickstrat"), "did you mean 'quickstart'?"),
        (("recipe", "mine.yaml", "--limit", 0), "'--limit'"),
        (("recipe", "mine.yaml", "--workers", 0), "'--workers'"),
        (("recipe", "mine.yaml", "--engine", "ray"), "known: auto, inline, process"),
        (("recipe", "mine.yaml", "--set", "mixture.totl=5"), "did you mean 'total'?"),
        (("recipe", "mine.yaml", "--set", "components.smal.share=5"), "did you mean 'small'?"),
        (("recipe", "mine.yaml", "--fresh-replies"), "this one makes none"),
        (("verify", "nowhere"), "there is no manifest.json"),
        (("recip",), "recip"),
    ],
)
def test_a_wrong_request_exits_2_and_says_what_is_right(
    say: Any, arguments: tuple[object, ...], message: str, tmp_path: Path
) -> None:
    said = say(*arguments)

    assert said.code == 2
    assert message in said.err
    assert said.out == ""
    assert "Traceback" not in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.yaml"]


def test_the_version_is_told(say: Any) -> None:
    assert say("--version") == Said(0, f"synthgen {synthgen.__version__}\n", "")


def test_debug_shows_the_traceback() -> None:
    script = "import sys; sys.argv = ['synthgen', 'show', 'x', '--debug']\n"
    script += "from synthgen.cli import main; main()"

    done = in_process(script)

    assert "Traceback" in done.stderr
    assert "UnknownNameError" in done.stderr


def test_an_interrupted_command_says_so_and_exits_130(
    say: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("synthgen.commands.look.list_command", interrupted)

    said = say("list")

    assert said.code == 130
    assert "interrupted; the same command goes on from here" in said.err


# Making rows --------------------------------------------------------------------------------------


def test_generate_agrees_with_python_row_by_row(say: Any, tmp_path: Path) -> None:
    said = say("generate", GCD, "-n", 60, "--seed", 5, "--out", "x", "--set", "level=3")

    rows = list(synthgen.generator(GCD, seed=5, level=3).rows("train", 60))
    assert said.code == 0
    assert train_rows(tmp_path / "x") == rows
    assert "60 rows (train 60) in x" in said.out


def test_generate_takes_nested_options_and_other_splits(say: Any, tmp_path: Path) -> None:
    skin = ("--set", "skin.answer_formats=[boxed]", "--set", "form=answer")

    said = say("generate", GCD, "-n", 9, "--split", "test", "--out", "x", *skin, "--json")

    generator = synthgen.generator(GCD, skin={"answer_formats": ["boxed"]}, form="answer")
    rows = list(generator.rows("test", 9))
    table = pq.read_table(tmp_path / "x" / "data" / "test-00000-of-00001.parquet")
    assert list(rows_of(table)) == rows
    assert json.loads(said.out)["splits"]["test"]["rows"] == 9


def test_a_recipe_runs_and_runs_again_to_the_same_end(say: Any, tmp_path: Path) -> None:
    command = ("recipe", "mine.yaml", "--limit", 80, "--out", "run", "--engine", "inline")

    first, again, checked = say(*command), say(*command), say("verify", "run", "--json")

    assert (first.code, again.code, checked.code) == (0, 0, 0)
    assert "recipe: mine.yaml" in first.err
    assert "80 rows (train 72, validation 4, test 4) in run" in first.out.replace("\n", " ")
    assert "was finished before" in again.err
    assert json.loads(checked.out)["ok"] is True


def test_a_broken_run_exits_1(say: Any, tmp_path: Path) -> None:
    say("generate", GCD, "-n", 5, "--out", "x")
    (tmp_path / "x" / "data" / "train-00000-of-00001.parquet").write_bytes(b"")

    said = say("verify", "x")

    assert said.code == 1
    assert "train-00000-of-00001.parquet is not the file that was written" in said.err


def test_a_dry_run_prints_the_plan_and_writes_nothing(say: Any, tmp_path: Path) -> None:
    said = say("recipe", "mine.yaml", "--dry-run")
    as_json = json.loads(say("recipe", "mine.yaml", "--dry-run", "--json").out)

    assert "400 rows" in said.out
    assert sum(cell["rows"] for cell in as_json["cells"]) == as_json["rows"] == 400
    assert [path.name for path in tmp_path.iterdir()] == ["mine.yaml"]


def test_what_is_printed_is_a_recipe_of_the_same_hash(say: Any, tmp_path: Path) -> None:
    said = say("recipe", "mine.yaml", "--print", "--set", "mixture.total=77")

    (tmp_path / "printed.yaml").write_text(said.out)
    again = resolve(load_recipe(tmp_path / "printed.yaml"))
    assert again.hash == resolve(load_recipe("mine.yaml", {"mixture.total": 77})).hash
    assert yaml.safe_load(said.out)["locked"]["recipe"] == again.hash


def test_a_preview_shows_rows_of_each_component(say: Any, tmp_path: Path) -> None:
    rows = json.loads(say("recipe", "mine.yaml", "--preview", 2, "--json").out)

    assert [row["component"] for row in rows] == ["large", "large", "small", "small"]
    assert [path.name for path in tmp_path.iterdir()] == ["mine.yaml"]


# Imports ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "what",
    [
        "import synthgen",
        "from synthgen.cli import main\nmain()",
    ],
    ids=["import", "help"],
)
def test_a_start_imports_nothing_heavy(what: str) -> None:
    script = (
        "import sys, atexit\nsys.argv = ['synthgen', '--help']\n"
        f"atexit.register(lambda: print('LOADED', *(m for m in {HEAVY!r} if m in sys.modules)))\n"
    )

    done = in_process(script + what)

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "LOADED"
