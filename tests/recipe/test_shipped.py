"""The recipes that synthgen ships resolve, and SCAN's has the published lines."""

import json
from collections import Counter
from pathlib import Path

import pytest

from synthgen.api import run_recipe
from synthgen.recipe.load import load_recipe, shipped
from synthgen.recipe.resolve import resolve
from synthgen.schema import rows_of
from synthgen.shards import read_parquet

QUESTIONS = [
    {"question": f"What is {i} + {i}?", "answer": f"Add.\n#### {2 * i}"} for i in range(900)
]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    """What a recipe's `required` paths may be set to."""
    path = tmp_path / "questions.jsonl"
    path.write_text("\n".join(map(json.dumps, QUESTIONS)))
    keys = ("sources.gsm8k.path", "decontaminate.against.0.path")
    return dict.fromkeys(keys, str(path))


def _requires(recipe: str, key: str) -> bool:
    """Whether a recipe has a path to be given at a key."""
    return "required" in recipe and f"\n{key.partition('.')[0]}:" in recipe


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_recipe_resolves(name: str, files: dict[str, str]) -> None:
    required = {key: path for key, path in files.items() if _requires(shipped()[name], key)}

    plan = resolve(load_recipe(name, {**required, "limit": 200}))

    assert sum(sum(cells.values()) for cells in plan.targets.values()) == 200


def test_the_add_primitive_split_of_scan_has_the_published_counts() -> None:
    plan = resolve(load_recipe("scan_addprim_jump"))

    splits: Counter[str] = Counter()
    for cells in plan.targets.values():
        splits.update({cell.split: count for cell, count in cells.items()})
    assert splits == {"train": 14_670, "test": 7_706}


@pytest.mark.slow
def test_the_add_primitive_split_of_scan_repeats_jump_to_a_tenth_of_its_lines(
    tmp_path: Path,
) -> None:
    run = run_recipe("scan_addprim_jump", tmp_path / "scan")

    (train,) = run.manifest["splits"]["train"]["shards"]
    commands = Counter(
        json.loads(row.params)["command"]
        for row in rows_of(read_parquet(run.folder / train["path"]))
    )
    assert commands.pop("jump") == 1_467
    assert len(commands) == sum(commands.values()) == 13_203
