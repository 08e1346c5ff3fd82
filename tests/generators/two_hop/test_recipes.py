"""The shipped recipes: predicted counts, and what their shards hold."""

import json
import re
from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from synthgen.api import run_recipe
from synthgen.engine.run import RunResult
from synthgen.recipe.load import load_recipe
from synthgen.recipe.resolve import resolve
from synthgen.row import Row
from synthgen.schema import rows_of
from synthgen.shards import read_parquet

PREDICTED = {
    ("atomic", "train"): (40_000, 40_000),
    ("inferred", "train"): (273_600, 273_600),
    ("inferred", "test_iid"): (3_000, 3_611),
    ("inferred", "test_ood"): (1_961, 1_961),
    ("inferred", "test_mixed"): (3_000, 75_906),
}


def rows(run: RunResult) -> list[Row]:
    splits = run.manifest["splits"].values()
    paths = [run.folder / shard["path"] for split in splits for shard in split["shards"]]
    return [row for path in paths for row in rows_of(read_parquet(path))]


def test_the_plan_predicts_every_count_of_the_papers() -> None:
    plan = resolve(load_recipe("two_hop"))

    counts = {
        (component.name, cell.split): (rows, component.capacities[cell])
        for component in plan.components
        for cell, rows in plan.targets[component.name].items()
    }
    assert counts == PREDICTED


@pytest.mark.parametrize("phi", [3.6, 5.4, 7.2, 9.0, 12.6, 18.0])
def test_the_papers_ratios_give_their_numbers_of_chains(phi: float) -> None:
    overrides = {"components.1.config.ratio": phi, "components.1.splits": {"train": 1}}

    plan = resolve(load_recipe("two_hop", overrides))

    (capacity,) = plan.component("inferred").capacities.values()
    assert capacity == round(phi * 38_000)


@pytest.mark.slow
@pytest.mark.parametrize("noise", [{}, {"share": 0.05, "hops": [1]}], ids=str)
def test_the_shards_hold_what_was_predicted_and_leak_nothing(
    tmp_path: Path, noise: dict[str, Any]
) -> None:
    run = run_recipe("two_hop", tmp_path / "run", {"components.1.config.noise": noise})
    found = rows(run)

    counts = Counter((row.component, row.split) for row in found)
    assert counts == {key: count for key, (count, _) in PREDICTED.items()}
    # From the rows of single facts alone: the graph, and which of its facts are held out.
    to, held = {}, set()
    for row in found:
        if row.component == "atomic":
            head, relation = _numbers(row.prompt[0].content)
            to[head, relation] = _numbers(row.answer)[0]
            held |= {(head, relation)} if row.tags else set()
    assert (len(to), len(held)) == (40_000, 2_000)
    wrong = 0
    for row in found:
        if row.component == "inferred":
            head, first, second = _numbers(row.prompt[0].content)
            bridge = to[head, first]
            outside = [(head, first) in held, (bridge, second) in held]
            side = "test_ood" if all(outside) else "test_mixed" if any(outside) else "kept"
            assert side == {"train": "kept", "test_iid": "kept"}.get(row.split, row.split)
            said = _numbers(row.response or "")
            assert said[1] == to[bridge, second] == _numbers(row.answer)[0]
            wrong += said[0] != bridge
            assert (said[0] != bridge) == ("noise_hop_1" in row.tags)
    assert wrong == int(Fraction(str(noise.get("share", 0))) * 273_600 + Fraction(1, 2))


def _numbers(text: str) -> list[int]:
    return list(map(int, re.findall(r"\d+", text)))


def test_the_small_recipe_keeps_facts_of_test_chains_apart(tmp_path: Path) -> None:
    run = run_recipe("two_hop_small", tmp_path / "run", {"limit": 700}, engine="inline")

    for row in rows(run):
        params = json.loads(row.params)
        if row.component == "documents":
            assert params["head"] not in params["entities"]
    assert {row.component for row in rows(run)} == {"facts", "documents", "chains"}
