"""A clean run verifies; whatever is tampered with is found and named."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import synthgen
from synthgen.engine.manifest import row_ids_hash
from synthgen.engine.verify import verify_run
from synthgen.errors import RequestError
from synthgen.row import Row, content_id
from synthgen.schema import batch_of, rows_of
from synthgen.shards import file_sha256
from tests.engine.runs import TOYS, command, manifest, run_toys, toy

Change = Callable[[dict[str, Any]], object]
TRAIN = "data/train-00000-of-00001.parquet"
TEST = "data/test-00000-of-00001.parquet"


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    parts = [toy("a", share=2), toy("b", "unproven"), toy("c", repeat=2)]
    return run_toys(tmp_path_factory.mktemp("verify"), parts, 200)


@pytest.fixture
def folder(clean: Path, tmp_path: Path) -> Path:
    """A copy to tamper with."""
    shutil.copytree(clean, tmp_path / "out")
    return tmp_path / "out"


def _edit(folder: Path, shard: str, change: Callable[[list[dict[str, Any]]], object]) -> None:
    """Change rows of a shard as a careful forger does: every hash and count fits again."""
    values = [
        {name: getattr(row, name) for name in Row.__slots__}
        for row in rows_of(pq.read_table(folder / shard))
    ]
    change(values)
    _replace(folder, shard, pa.Table.from_batches([batch_of([Row(**v) for v in values])]))


def _replace(folder: Path, shard: str, table: Any) -> None:
    pq.write_table(table, folder / shard)
    found = manifest(folder)
    for split in found["splits"].values():
        for entry in split["shards"]:
            path = folder / entry["path"]
            entry["rows"] = pq.read_metadata(path).num_rows
            entry |= {"bytes": path.stat().st_size, "sha256": file_sha256(path)}
            entry["ids"] = row_ids_hash(path)
        split["rows"] = sum(entry["rows"] for entry in split["shards"])
    (folder / "manifest.json").write_text(json.dumps(found))


def _rehash(row: dict[str, Any]) -> None:
    names = ("task", "form", "prompt", "response", "answer", "epoch")
    row["id"] = content_id(*(row[name] for name in names))


def _first(change: Change) -> Callable[[list[dict[str, Any]]], object]:
    """Change the first row that claims a proof, and its id."""

    def edit(found: list[dict[str, Any]]) -> None:
        row = next(row for row in found if row["verified_by"])
        change(row)
        _rehash(row)

    return edit


def test_a_clean_run_verifies(clean: Path) -> None:
    report = verify_run(clean)

    assert report.faults == []
    assert report.rows == 200
    assert report.proofs["proven"] + report.proofs["unproven"] == 200
    assert report.proofs["unproven"] > 5


def test_a_flipped_byte_is_found(folder: Path) -> None:
    data = bytearray((folder / TRAIN).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / TRAIN).write_bytes(data)

    assert verify_run(folder).faults == [f"{TRAIN} is not the file that was written"]


def test_a_missing_shard_is_found(folder: Path) -> None:
    (folder / TEST).unlink()

    assert verify_run(folder).faults == [f"{TEST} is missing"]


EDITS: dict[str, tuple[Change, str]] = {
    "answer": (lambda row: row.update(answer="7"), "the answer is '7', proven is"),
    "prompt": (
        lambda row: row.update(prompt=(row["prompt"][0]._replace(content="What is 1 + 1?"),)),
        "the prompt is not what its params and skin say",
    ),
    "response": (
        lambda row: row.update(response="The answer is 7."),
        "refuses the row's own words",
    ),
    "key": (lambda row: row.update(key="0" * 32), "the key or the group is not that of its params"),
    "group": (lambda row: row.update(group="0" * 32), "the key or the group is not that of"),
    "params": (lambda row: row.update(params='{"n":1,"level":1}'), "the prompt is not what"),
    "no params": (lambda row: row.update(params="{}"), "it cannot be proven again: "),
    "task": (lambda row: row.update(task="toys/none"), "it cannot be proven again: unknown gen"),
    "version": (lambda row: row.update(version=9), "drawn by toys/counted version 9"),
    "config": (lambda row: row.update(config='{"x":1}'), "does not accept config"),
    "broken config": (lambda row: row.update(config="{"), "it cannot be proven again: "),
    "bad skin": (
        lambda row: row.update(skin=row["skin"].replace('"template":', '"template":9')),
        "it cannot be proven again: IndexError",
    ),
    "level": (lambda row: row.update(level=row["level"] + 1), "drawn again, it differs in level"),
    "difficulty": (lambda row: row.update(difficulty=0.25), "drawn again, it differs in diffic"),
    "index": (lambda row: row.update(index=row["index"] + 1), "drawn again, it differs in "),
    "broken skin": (lambda row: row.update(skin="[]"), "it cannot be proven again: "),
}


@pytest.mark.parametrize("what", EDITS)
def test_an_edited_row_is_found_though_every_hash_fits(folder: Path, what: str) -> None:
    change, words = EDITS[what]
    _edit(folder, TRAIN, _first(change))

    report = verify_run(folder)

    assert any(words in fault for fault in report.faults), report.faults
    assert all(fault.startswith("train-00000-of-00001.parquet: ") for fault in report.faults)


def test_an_id_that_is_not_the_hash_of_its_row_is_found(folder: Path) -> None:
    _edit(folder, TRAIN, lambda found: found[0].update(id="0" * 32))

    assert ["the id is not the hash" in fault for fault in verify_run(folder).faults] == [True]


@pytest.mark.parametrize("split", ["train", "test"])
def test_a_row_moved_to_another_split_is_found(folder: Path, split: str) -> None:
    """A test row among the train rows, under its own name or under theirs."""
    row: dict[str, Any] = {}
    _edit(folder, TEST, lambda found: row.update(found.pop(0)))
    _edit(folder, TRAIN, lambda found: found.append({**row, "split": split}))

    assert verify_run(folder).faults


def test_a_row_that_stands_in_two_splits_is_found(folder: Path) -> None:
    rows: list[dict[str, Any]] = []
    _edit(folder, TEST, rows.extend)
    _edit(folder, TRAIN, lambda found: found.append({**rows[0], "split": "train"}))

    faults = verify_run(folder).faults

    assert any("stands in test and train" in fault for fault in faults), faults


def test_another_schema_is_found(folder: Path) -> None:
    table = pq.read_table(folder / TRAIN)
    _replace(folder, TRAIN, table.append_column("score", pa.nulls(table.num_rows)))

    assert "the schema is not that of a row" in verify_run(folder).faults[0]


MANIFESTS: dict[str, tuple[Change, str]] = {
    "rows": (lambda m: m.update(rows=201), "200 rows, the manifest says 201"),
    "component": (
        lambda m: m["components"]["a"].update(rows=1),
        "'a' has 100 rows, the manifest says 1",
    ),
    "shard": (lambda m: m["splits"]["test"]["shards"][0].update(rows=1), "not those of the manif"),
    "split": (lambda m: m["splits"]["test"].update(rows=1), "test has 20 rows"),
    "dropped split": (lambda m: m["splits"].pop("test"), "the manifest says"),
}


@pytest.mark.parametrize("what", MANIFESTS)
def test_changed_counts_in_the_manifest_are_found(folder: Path, what: str) -> None:
    change, words = MANIFESTS[what]
    found = manifest(folder)
    change(found)
    (folder / "manifest.json").write_text(json.dumps(found))

    report = verify_run(folder)

    assert any(words in fault for fault in report.faults), report.faults


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"rows": 3}'])
def test_a_manifest_that_is_none_is_refused(folder: Path, text: str) -> None:
    (folder / "manifest.json").write_text(text)

    with pytest.raises(RequestError, match="holds no finished run"):
        verify_run(folder)


def test_the_command_names_the_fault_and_exits_with_1(folder: Path) -> None:
    _edit(folder, TRAIN, _first(lambda row: row.update(answer="7")))

    done = command("verify", folder, "--plugin", TOYS, "--json")

    said = json.loads(done.stdout)
    assert done.returncode == 1
    assert (said["ok"], said["rows"], said["fault_count"]) == (False, 200, 2)
    assert "the answer is '7', proven is" in said["faults"][0]


def test_the_command_asks_for_the_plug_in_that_it_does_not_load_by_itself(clean: Path) -> None:
    done = command("verify", clean)

    assert done.returncode == 1
    assert "unknown generator 'toys/" in done.stderr
    assert done.stderr.splitlines()[-1].endswith("proven again with --plugin FILE")


def test_the_command_says_that_a_clean_run_is_clean(clean: Path) -> None:
    done = command("verify", clean, "--plugin", TOYS)

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("200 rows: ")
    assert "0 faults" in done.stdout


def test_datasets_loads_the_directory(clean: Path, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    from datasets import load_dataset

    loaded = load_dataset(str(clean), cache_dir=str(tmp_path))

    sizes = {split: part["rows"] for split, part in manifest(clean)["splits"].items()}
    assert {split: part.num_rows for split, part in loaded.items()} == sizes
    verdict = synthgen.judge(loaded["train"][0], loaded["train"][0]["response"])
    assert verdict.correct
