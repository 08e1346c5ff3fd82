"""Plug-ins of a recipe: local files and modules that register generators and filters."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import yaml

from synthgen.api import run_recipe
from synthgen.errors import RecipeError, RequestError
from synthgen.recipe.load import recipe_from
from synthgen.recipe.resolve import resolve
from synthgen.registry import filters, generators, load_plugin

ROOT = Path(__file__).parents[1]

DOUBLES = '''
from dataclasses import dataclass

from synthgen.family import DrawnFamily
from synthgen.registry import generators
from synthgen.steps import Solution, Step


@dataclass(frozen=True, slots=True)
class Number:
    n: int


@generators.register("NAME")
class Double(DrawnFamily):
    """Twice a number."""

    Params = Number
    proof = "halving"
    templates = ("What is twice {n}?", "Double {n}.")

    def draw(self, rng, level):
        return Number(rng.below(10**6))

    def capacity_of(self, level):
        return 10**6

    def key_of(self, params):
        return params.n

    def slots(self, params):
        return {"n": params.n}

    def solve(self, params):
        return Solution(2 * params.n, (Step(f"Add {params.n} to itself"),), 1.0)

    def prove(self, params, answer):
        return answer % 2 == 0 and answer // 2 == params.n
'''
ODD = '''
from synthgen.config import Options
from synthgen.filtering import KEEP, Decision, RowFilter
from synthgen.registry import filters


class OddConfig(Options):
    last: int = 1


@filters.register("no_last_digit")
class NoLastDigit(RowFilter):
    """Drops rows whose answer ends in a digit."""

    Config = OddConfig

    @classmethod
    def prepare(cls, config):
        return Digit(str(config.last))

    def decide(self, row):
        if row.answer.endswith(self.prepared.text):
            return Decision(keep=False, reason="last_digit")
        return KEEP


class Digit:
    """What workers unpickle: its class is known only where the plug-in is loaded."""

    def __init__(self, text):
        self.text = text
'''


@pytest.fixture(autouse=True)
def _own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plug-ins of a test register nothing for the others."""
    for registry in (generators, filters):
        registry.names()
        monkeypatch.setattr(registry, "_classes", dict(registry._classes))


def plugin(folder: Path, text: str, name: str = "plugin.py") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def recipe(folder: Path, **keys: Any) -> dict[str, Any]:
    return {
        "version": 1,
        "name": "plugged",
        "plugins": ["plugin.py"],
        "components": [
            {"name": "d", "generator": "mine/double", "rows": 120},
            {"name": "s", "source": "s", "splits": {"train": 30}},
        ],
        "sources": {"s": {"path": "s.jsonl", "columns": {"answer": "a"}, "splits": {"train": 1}}},
        "filters": [{"type": "no_last_digit", "last": 4}],
        **keys,
    }


@pytest.fixture(name="folder")
def recipe_folder(tmp_path: Path) -> Path:
    plugin(tmp_path, DOUBLES.replace("NAME", "mine/double") + ODD)
    lines = [json.dumps({"problem": f"p{i}", "a": i}) + "\n" for i in range(40)]
    (tmp_path / "s.jsonl").write_text("".join(lines))
    (tmp_path / "r.yaml").write_text(yaml.safe_dump(recipe(tmp_path)))
    return tmp_path


def test_a_plug_in_works_in_both_engines_alike(folder: Path) -> None:
    inline = run_recipe(folder / "r.yaml", folder / "inline", engine="inline")
    process = run_recipe(folder / "r.yaml", folder / "process", engine="process", workers=2)

    assert process.manifest == inline.manifest
    table = pq.read_table(folder / "inline" / "data" / "train-00000-of-00001.parquet")
    answers = table["answer"].to_pylist()
    assert set(table["component"].to_pylist()) == {"d", "s"}
    assert not [answer for answer in answers if answer.endswith("4")]
    dropped = inline.manifest["components"]["d"]["dropped"]
    assert [n > 0 for key, n in dropped.items() if "no_last_digit" in key] == [True]


def test_workers_that_make_rows_of_a_source_alone_know_the_plug_in(folder: Path) -> None:
    source_alone = [
        component for component in recipe(folder)["components"] if "source" in component
    ]

    run = run_recipe(
        folder / "r.yaml",
        folder / "out",
        {"components": source_alone},
        engine="process",
        workers=1,
    )

    assert run.rows == 30


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "FileNotFoundError: no Python file at "),
        ("import nowhere_at_all", "No module named 'nowhere_at_all'"),
        ("def f(:", "SyntaxError"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        (DOUBLES.replace("NAME", "omega/arithmetic_gcd"), "two classes register"),
        (
            DOUBLES.replace("NAME", "x/y")
            + DOUBLES.replace("NAME", "x/y").replace("class Double", "class Twice"),
            "two classes register the generator 'x/y'",
        ),
    ],
    ids=["missing", "import", "syntax", "exit", "shipped name", "twice"],
)
def test_a_broken_plug_in_is_a_fault_of_the_recipe(
    text: str | None, message: str, folder: Path
) -> None:
    (folder / "plugin.py").unlink()
    if text is not None:
        plugin(folder, text)

    with pytest.raises(RecipeError) as caught:
        resolve(recipe_from({**recipe(folder), "plugins": [str(folder / "plugin.py")]}))

    told = {fault.key: fault.message for fault in caught.value.faults}
    assert message in told.get("plugins.0", "")


def test_a_shipped_name_is_kept_even_where_its_file_is_not_loaded_yet(tmp_path: Path) -> None:
    path = plugin(tmp_path, DOUBLES.replace("NAME", "omega/arithmetic_gcd"))
    script = (
        "from synthgen.errors import RequestError\n"
        "from synthgen.registry import generators, load_plugin\n"
        f"try:\n    load_plugin({str(path)!r})\n"
        "except RequestError as error:\n    print('refused')\n"
        "print(generators.get('omega/arithmetic_gcd').__module__)\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.split() == ["refused", "synthgen.generators.omega.arithmetic_gcd"]


def test_a_plug_in_that_changed_under_a_running_process_is_refused(tmp_path: Path) -> None:
    path = plugin(tmp_path, DOUBLES.replace("NAME", "mine/double"))
    load_plugin(str(path))
    load_plugin(str(path))
    plugin(tmp_path, DOUBLES.replace("NAME", "mine/double").replace("2 *", "3 *"))

    with pytest.raises(RequestError, match="has changed since this process loaded it"):
        load_plugin(str(path))


def test_a_module_may_be_a_plug_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plugin(tmp_path, DOUBLES.replace("NAME", "module/double"), "a_module_of_doubles.py")
    monkeypatch.syspath_prepend(str(tmp_path))

    load_plugin("a_module_of_doubles")

    assert "module/double" in generators
