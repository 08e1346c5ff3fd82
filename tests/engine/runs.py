"""Small recipes over the toys, and what a run left behind."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from synthgen.api import run_recipe
from synthgen.engine.run import RunResult

ROOT = Path(__file__).parents[2]
TOYS = Path(__file__).with_name("toys.py")
MAIN = "from synthgen.cli import main; main()"
CHANGING = ("run.json",)  # times


def toy(name: str, kind: str = "counted", **keys: Any) -> dict[str, Any]:
    """A component; its share is 1 where it has no rows."""
    counted = keys.keys() & {"rows", "share", "splits"}
    return {"name": name, "generator": f"toys/{kind}", **({} if counted else {"share": 1}), **keys}


def recipe_file(
    folder: Path, components: list[dict[str, Any]], total: int | None = None, **keys: Any
) -> Path:
    """Write a recipe; JSON is YAML."""
    mixture = {"splits": {"train": 0.8, "validation": 0.1, "test": 0.1}, **keys.pop("mixture", {})}
    mixture |= {"total": total} if total is not None else {}
    data = {"version": 1, "name": "toys", "plugins": [str(TOYS)], "components": components}
    path = folder / "recipe.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**data, "mixture": mixture, **keys}, indent=1))
    return path


def run(path: Path, out: Path, **keys: Any) -> RunResult:
    """Run a recipe in this process, inline unless asked otherwise."""
    return run_recipe(path, out, **{"engine": "inline", **keys})


def run_toys(
    folder: Path, components: list[dict[str, Any]], total: int | None = None, **keys: Any
) -> Path:
    """Write a recipe, run it, and name the directory of the run."""
    run(recipe_file(folder, components, total, **keys), folder / "out")
    return folder / "out"


def environment(**variables: str) -> dict[str, str]:
    """The environment of a command, which finds the package without its being installed."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **variables}


def command(
    *arguments: Any, code: str = MAIN, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own."""
    line = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(
        line, env=environment(**variables), capture_output=True, text=True, timeout=120
    )


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but those that hold times."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in CHANGING
    }


def manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a run."""
    read: dict[str, Any] = json.loads((folder / "manifest.json").read_text())
    return read


def rows(folder: Path, split: str = "train") -> list[dict[str, Any]]:
    """The rows of a split in their order."""
    files = sorted((folder / "data").glob(f"{split}-*.parquet"))
    return [row for file in files for row in pq.read_table(file).to_pylist()]


def rejects(folder: Path) -> list[dict[str, Any]]:
    """The rows that were dropped."""
    found: list[dict[str, Any]] = pq.read_table(folder / "rejects" / "rejects.parquet").to_pylist()
    return found


def of(component: str, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows of a component."""
    return [row for row in found if row["component"] == component]
