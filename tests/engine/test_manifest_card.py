"""What a run says of itself: the manifest and the dataset card."""

import os
import re
import socket
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import yaml

from synthgen.shards import file_sha256
from tests.engine.runs import manifest, recipe_file, rejects, rows, run, run_toys, toy

SPLITS = ("train", "validation", "test")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("place_of_its_own")
    parts = [
        toy("a", share=3, repeat=2),
        toy("b", "drawn", share=1, config={"count": 40}, splits={"train": 1}),
    ]
    return run_toys(home, parts, 250, output={"rows_per_shard": 90})


def _card(folder: Path) -> tuple[dict[str, Any], str]:
    """The YAML on top and the text below it."""
    _, head, text = (folder / "README.md").read_text().split("---\n", 2)
    return yaml.safe_load(head), text


@pytest.mark.parametrize("name", ["manifest.json", "README.md"])
def test_it_holds_no_time_host_or_path(folder: Path, name: str) -> None:
    text = (folder / name).read_text()

    assert "place_of_its_own" not in text
    assert str(Path.home()) not in text
    assert socket.gethostname() not in text
    assert not re.search(r"\d\d:\d\d|\b20\d\d-\d\d", text)
    assert f'"{os.getpid()}"' not in text


def test_the_manifest_lists_every_shard_with_its_hash(folder: Path) -> None:
    found = manifest(folder)

    listed = [shard for split in found["splits"].values() for shard in split["shards"]]
    assert {s["path"] for s in listed} == {f"data/{p.name}" for p in (folder / "data").iterdir()}
    for shard in listed:
        path = folder / shard["path"]
        assert shard["sha256"] == file_sha256(path)
        assert (shard["bytes"], shard["rows"]) == (
            path.stat().st_size,
            pq.read_table(path).num_rows,
        )


def test_the_counts_of_the_manifest_are_those_of_the_files(folder: Path) -> None:
    found = manifest(folder)

    counts = {split: len(rows(folder, split)) for split in SPLITS}
    assert {split: part["rows"] for split, part in found["splits"].items()} == counts
    assert found["rows"] == sum(counts.values()) == 250
    assert found["rejects"] == len(rejects(folder))
    assert {name: part["rows"] for name, part in found["components"].items()} == {"a": 188, "b": 62}
    assert found["components"]["a"]["distinct"] < found["components"]["a"]["rows"]


def test_the_card_of_a_run_is_read_by_the_hub(folder: Path) -> None:
    head, _ = _card(folder)

    (config,) = head["configs"]
    assert [entry["split"] for entry in config["data_files"]] == list(SPLITS)
    for entry in config["data_files"]:
        files = list(folder.glob(entry["path"]))
        assert sum(pq.read_metadata(f).num_rows for f in files) == len(rows(folder, entry["split"]))
    assert head["size_categories"] == ["n<1K"]


def test_the_card_tells_splits_components_and_what_was_dropped(folder: Path) -> None:
    _, text = _card(folder)

    assert "| train | 212 |" in text
    assert "| a | toys/counted | 188 | 75.20% | 2 |" in text
    assert "| b | select | dup" in text


def test_the_card_shows_the_recipe_with_the_names_of_its_files(folder: Path) -> None:
    text = _card(folder)[1].split("```yaml\n")[1].split("```")[0]
    recipe = yaml.safe_load(text)

    assert recipe["seed"] == 42
    assert [component["name"] for component in recipe["components"]] == ["a", "b"]
    assert recipe["plugins"] == ["toys.py"]  # where it lies is nobody's business


def test_a_limit_is_marked_in_manifest_and_card(tmp_path: Path) -> None:
    path = recipe_file(tmp_path, [toy("a", share=99), toy("b")], 1000)

    run(path, tmp_path / "out", overrides={"limit": 50})

    found = manifest(tmp_path / "out")
    assert found["limited"] == {"limit": 50, "of": 1000}
    assert {name: part["rows"] for name, part in found["components"].items()} == {"a": 49, "b": 1}
    assert "**Cut short**: `--limit 50` of the recipe's 1,000" in _card(tmp_path / "out")[1]


def test_a_limit_that_cuts_nothing_is_not_marked(tmp_path: Path) -> None:
    path = recipe_file(tmp_path, [toy("a")], 40)

    run(path, tmp_path / "out", overrides={"limit": 400})

    assert "limited" not in manifest(tmp_path / "out")
    assert "Cut short" not in _card(tmp_path / "out")[1]
