"""Same recipe, same bytes: whatever the workers, the hash seed, the order of components."""

from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from synthgen.errors import RequestError
from tests.engine.runs import (
    command,
    manifest,
    of,
    rows,
    run,
    run_toys,
    snapshot,
    toy,
)

MIXED = [
    toy("counted", share=3, levels={1: 2, 3: 1}),
    toy("few", "drawn", share=2, config={"count": 300}, repeat=2),
    toy("again", "drawn", share=1, config={"count": 300}, forms={"cot": 1, "answer": 1}),
    toy("faulty", share=1, config={"raise_every": 97}),
]
KEYS: dict[str, Any] = {
    "filters": [{"type": "toys/sieve", "drop_every": 14, "tag_every": 6}],
    "output": {"rows_per_shard": 200},
    "max_error_rate": 0.1,
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a recipe, and its run by the inline engine in `out`."""
    folder = tmp_path_factory.mktemp("same")
    run_toys(folder, MIXED, 700, **KEYS)
    return folder


@pytest.mark.parametrize("workers", [1, 2])
def test_workers_do_not_change_a_byte(home: Path, tmp_path: Path, workers: int) -> None:
    run(home / "recipe.yaml", tmp_path / "out", engine="process", workers=workers)

    assert snapshot(tmp_path / "out") == snapshot(home / "out")


@pytest.mark.parametrize("seed", ["4242"])
def test_pythonhashseed_does_not_change_a_byte(home: Path, tmp_path: Path, seed: str) -> None:
    done = command("recipe", home / "recipe.yaml", "--out", tmp_path / "out", PYTHONHASHSEED=seed)

    assert done.returncode == 0, done.stderr
    assert snapshot(tmp_path / "out") == snapshot(home / "out")


def test_the_order_of_components_does_not_change_a_byte(home: Path, tmp_path: Path) -> None:
    out = run_toys(tmp_path, MIXED[::-1], 700, **KEYS)

    assert snapshot(out) == snapshot(home / "out")


def test_the_lock_file_reproduces_the_run(home: Path, tmp_path: Path) -> None:
    run(home / "out" / "recipe.lock.yaml", tmp_path / "again")

    assert snapshot(tmp_path / "again") == snapshot(home / "out")


def test_an_edited_lock_file_is_refused(home: Path, tmp_path: Path) -> None:
    text = (home / "out" / "recipe.lock.yaml").read_text()
    edited = tmp_path / "edited.yaml"
    edited.write_text(text.replace("seed: 42", "seed: 43"))

    with pytest.raises(RequestError, match="not be those of the lock: its keys were edited"):
        run(edited, tmp_path / "out")


def test_another_seed_gives_other_rows(home: Path, tmp_path: Path) -> None:
    out = run_toys(tmp_path, MIXED, 700, seed=43, **KEYS)

    counted = [[row["key"] for row in of("counted", rows(d))] for d in (out, home / "out")]
    assert manifest(out)["recipe"] != manifest(home / "out")["recipe"]
    assert counted[0][:20] != counted[1][:20]


def test_a_new_component_leaves_the_others_as_they_were(home: Path, tmp_path: Path) -> None:
    """Its share is added to the total, so that every other component keeps its count."""
    out = run_toys(tmp_path, [*MIXED, toy("new", share=7)], 1400, **KEYS)

    for split in ("train", "validation", "test"):
        for name in ("counted", "faulty"):  # no repeat of theirs stands in another component
            assert _ids(out, name, split) == _ids(home / "out", name, split)


def test_candidates_know_nothing_of_other_components(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("synthgen.engine.run.forget_work", lambda folder: None)
    few = toy("few", "drawn", rows=200, config={"count": 500})
    rival = toy("rival", "drawn", rows=150, config={"count": 500})

    alone = run_toys(tmp_path / "alone", [few])
    together = run_toys(tmp_path / "together", [few, rival])

    for split in ("train", "validation", "test"):
        ids, others = _candidates(alone, split), _candidates(together, split)
        assert 0 < len(ids) <= len(others)  # the rival takes some: more are drawn
        assert others[: len(ids)] == ids


def test_twice_the_total_contains_the_total(tmp_path: Path) -> None:
    parts = [toy("counted"), toy("few", "drawn", config={"count": 4000})]

    once, twice = (run_toys(tmp_path / str(n), parts, n) for n in (500, 1000))

    for split in ("train", "validation", "test"):
        for name in ("counted", "few"):
            short = _ids(once, name, split)
            assert short == _ids(twice, name, split)[: len(short)]


def test_the_length_of_shards_does_not_change_the_order_of_rows(tmp_path: Path) -> None:
    whole, cut = (
        run_toys(tmp_path / str(n), MIXED, 700, **{**KEYS, "output": {"rows_per_shard": n}})
        for n in (1000, 33)
    )

    assert len(list((whole / "data").iterdir())) == 3
    assert len(list((cut / "data").iterdir())) > 20
    for split in ("train", "validation", "test"):
        assert rows(whole, split) == rows(cut, split)


def _ids(folder: Path, component: str, split: str) -> list[str]:
    return [row["id"] for row in of(component, rows(folder, split))]


def _candidates(folder: Path, split: str) -> list[str]:
    files = sorted((folder / ".work" / "candidates" / "few").glob(f"{split}-*.parquet"))
    return [id_ for file in files for id_ in pq.read_table(file)["id"].to_pylist()]
