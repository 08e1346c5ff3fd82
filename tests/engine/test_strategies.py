"""Strategies in recipes: parents are rows of seed streams, children stay where their roots are."""

import json
from pathlib import Path
from typing import Any

import pytest

from synthgen.api import redraw
from synthgen.engine.verify import verify_run
from synthgen.errors import RequestError
from synthgen.row import Row
from tests.engine.runs import manifest, of, recipe_file, rejects, rows, run, run_toys, snapshot

SEEDS = {"numbers": {"generator": "toys/counted", "levels": {1: 0.5, 3: 0.5}}}


def raised(
    name: str = "raised", seeds: tuple[str, ...] = ("numbers",), **keys: Any
) -> dict[str, Any]:
    """A component of the toy strategy."""
    strategy = keys.pop("strategy", "raised")
    return {"name": name, "strategy": strategy, "seeds": list(seeds), "share": 1, **keys}


def lineage(row: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(row["lineage"])
    return found


def source_file(folder: Path, count: int = 300) -> Path:
    path = folder / "numbers.jsonl"
    lines = [{"question": f"Which number is {i}?", "answer": str(i)} for i in range(count)]
    path.write_text("\n".join(map(json.dumps, lines)))
    return path


def test_a_child_names_its_parent_and_is_made_of_it(tmp_path: Path) -> None:
    out = run_toys(tmp_path, [raised()], 200, seeds=SEEDS)

    for row in rows(out):
        told = lineage(row)
        assert told["strategy"] == "raised"
        assert told["root"] == "toys/counted"
        assert json.loads(row["params"])["n"] == told["raised"] + 100_000


def test_parents_are_the_rows_of_the_stream_itself(tmp_path: Path) -> None:
    stream = {"name": "plain", "stream": "numbers", "share": 4}
    out = run_toys(tmp_path, [raised(), stream], 2000, seeds=SEEDS)

    parents = {lineage(row)["parents"][0]["key"] for row in of("raised", rows(out))}
    plain = {row["key"] for row in of("plain", rows(out))}

    assert parents & plain
    assert {row["seed"] for row in of("plain", rows(out))} == {
        lineage(row)["parents"][0]["seed"] for row in of("raised", rows(out))
    }


def test_no_parent_is_taken_twice_before_all_are_taken(tmp_path: Path) -> None:
    seeds = {"numbers": {"generator": "toys/counted", "config": {"count": 900, "level": 1}}}
    out = run_toys(tmp_path, [raised()], 200, seeds=seeds)

    parents = [lineage(row)["parents"][0]["key"] for row in rows(out)]

    assert len(set(parents)) == len(parents)


def test_the_levels_of_a_stream_are_mixed_as_asked(tmp_path: Path) -> None:
    out = run_toys(tmp_path, [raised()], 500, seeds=SEEDS)

    configs = [json.loads(lineage(row)["parents"][0]["config"])["level"] for row in rows(out)]

    assert set(configs) == {1, 3}
    assert 120 < configs.count(1) < 280


def test_children_are_on_the_side_of_their_roots(tmp_path: Path) -> None:
    stream = {"name": "plain", "stream": "numbers", "share": 4}
    out = run_toys(tmp_path, [raised(), stream], 3000, seeds=SEEDS)

    sides = {split: {row["group"] for row in rows(out, split)} for split in ("train", "test")}

    assert not sides["train"] & sides["test"]
    assert not verify_run(out).faults


def test_a_child_that_is_an_instance_of_a_held_out_split_is_dropped_from_train(
    tmp_path: Path,
) -> None:
    component = raised(config={"modulo": 60}, tellings=2)
    out = run_toys(tmp_path, [component], 60, seeds=SEEDS, duplicates={"across_components": False})

    lost = {row["reason"] for row in rejects(out)}
    keys = {split: {row["key"] for row in rows(out, split)} for split in ("train", "test")}

    assert "held_out_elsewhere" in lost
    assert not keys["train"] & keys["test"]


def test_a_parent_without_a_child_is_a_gap_and_no_fault(tmp_path: Path) -> None:
    out = run_toys(tmp_path, [raised(config={"refuse_parents": 2})], 100, seeds=SEEDS)

    assert "not_applicable" in {row["reason"] for row in rejects(out)}
    assert all(lineage(row)["raised"] % 2 for row in rows(out))


def test_workers_and_order_change_no_byte(tmp_path: Path) -> None:
    source = {
        "mine": {
            "path": str(source_file(tmp_path)),
            "columns": {"problem": "question", "answer": "answer"},
        }
    }
    parts = [raised(), raised("mined", ("mine",)), raised("both", ("numbers", "mine"))]
    one = recipe_file(tmp_path / "a", parts, 300, seeds=SEEDS, sources=source)
    other = recipe_file(tmp_path / "b", parts[::-1], 300, seeds=SEEDS, sources=source)

    run(one, tmp_path / "a" / "out")
    run(other, tmp_path / "b" / "out", engine="process", workers=2)

    mine, theirs = (snapshot(tmp_path / name / "out") for name in ("a", "b"))
    assert {k: v for k, v in mine.items() if k.startswith("data/")} == {
        k: v for k, v in theirs.items() if k.startswith("data/")
    }


def test_another_component_leaves_the_children_as_they_were(tmp_path: Path) -> None:
    alone = run_toys(tmp_path / "a", [raised(rows=100, share=None)], seeds=SEEDS)
    beside = run_toys(
        tmp_path / "b",
        [raised(rows=100, share=None), raised("other", rows=50, share=None)],
        seeds=SEEDS,
    )

    ids = {row["id"] for row in rows(alone)}

    assert ids == {row["id"] for row in of("raised", rows(beside))}


def test_a_child_of_a_stream_is_drawn_again_from_its_row(tmp_path: Path) -> None:
    out = run_toys(tmp_path, [raised()], 50, seeds=SEEDS)

    for data in rows(out)[:10]:
        row = Row.from_mapping(data)
        assert redraw(row) == row


def test_a_child_of_a_users_row_is_proven_but_not_drawn_again(tmp_path: Path) -> None:
    source = {
        "mine": {
            "path": str(source_file(tmp_path)),
            "columns": {"problem": "question", "answer": "answer"},
        }
    }
    out = run_toys(tmp_path, [raised(seeds=("mine",))], 50, sources=source)

    row = Row.from_mapping(rows(out)[0])
    report = verify_run(out)

    assert not report.faults
    assert report.proofs["proven"] == 50
    with pytest.raises(RequestError, match="a user's file"):
        redraw(row)


def test_the_versions_of_the_seeds_generators_are_recorded(tmp_path: Path) -> None:
    out = run_toys(tmp_path, [raised()], 20, seeds=SEEDS)

    assert manifest(out)["generators"] == {"toys/counted": 1, "toys/raised": 1}
    assert manifest(out)["components"]["raised"]["strategy"] == "raised"


def test_a_strategy_may_have_no_seeds(tmp_path: Path) -> None:
    out = run_toys(tmp_path, [raised(strategy="rootless", seeds=())], 60)

    assert not verify_run(out).faults
    assert "parents" not in lineage(rows(out)[0])
