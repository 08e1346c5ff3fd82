"""Whose directory it is, and what happens when it cannot be written."""

import os
from pathlib import Path

import pytest

from synthgen.engine.folder import clear
from synthgen.errors import RequestError, WorkError
from tests.engine.runs import MAIN, command, recipe_file, run, run_toys, snapshot, toy

# A file that grows beyond the limit fails with EFBIG, as on a full disk with ENOSPC.
SMALL_SHARDS = "import synthgen.engine.candidates as c; c.SHARD_ROWS = 40\n"
SMALL_DISK = f"""
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
{MAIN}
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a recipe and its finished run."""
    run_toys(tmp_path, [toy("a")], 100)
    return tmp_path


def test_the_rows_of_another_recipe_are_refused_unless_fresh(home: Path) -> None:
    before = snapshot(home / "out")
    other = recipe_file(home / "other", [toy("b")], 30)

    with pytest.raises(RequestError, match=r"rows of another recipe.*--fresh"):
        run(other, home / "out")
    assert snapshot(home / "out") == before

    run(other, home / "out", fresh=True)
    run(other, home / "new")
    assert snapshot(home / "out") == snapshot(home / "new")


@pytest.mark.parametrize("change", [{"seed": 43}, {"output": {"rows_per_shard": 7}}])
def test_a_changed_recipe_is_refused_unless_fresh(home: Path, change: dict[str, object]) -> None:
    changed = recipe_file(home, [toy("a")], 100, **change)

    with pytest.raises(RequestError, match="this one before it changed"):
        run(changed, home / "out")
    assert not run(changed, home / "out", fresh=True).already_finished


def test_fresh_makes_an_unchanged_recipe_again(home: Path) -> None:
    before = snapshot(home / "out")

    assert not run(home / "recipe.yaml", home / "out", fresh=True).already_finished
    assert snapshot(home / "out") == before


@pytest.mark.parametrize("fresh", [False, True])
def test_a_foreign_directory_is_refused_and_left_as_it_is(tmp_path: Path, fresh: bool) -> None:
    out = tmp_path / "thesis"
    (out / "data").mkdir(parents=True)
    (out / "data" / "chapter.txt").write_text("years of work")

    with pytest.raises(RequestError, match="not empty and holds no synthgen run"):
        run(recipe_file(tmp_path, [toy("a")], 30), out, fresh=fresh)
    assert [str(path.relative_to(out)) for path in out.rglob("*")] == ["data", "data/chapter.txt"]


def test_an_empty_directory_is_taken(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()

    assert run_toys(tmp_path, [toy("a")], 30)


def test_clear_removes_what_a_run_writes_and_nothing_else(home: Path) -> None:
    out = home / "out"
    (out / "data" / "notes.txt").write_text("mine")
    (out / "sketches").mkdir()
    (out / "replies.sqlite").write_text("paid for")

    clear(out)

    left = sorted(str(path.relative_to(out)) for path in out.rglob("*"))
    assert left == ["data", "data/notes.txt", "replies.sqlite", "sketches"]


def test_clear_leaves_nothing_of_a_run(home: Path) -> None:
    clear(home / "out")

    assert list((home / "out").iterdir()) == []


def test_an_unreadable_lock_is_taken_for_another_recipe(home: Path) -> None:
    (home / "out" / "recipe.lock.yaml").write_text("{")

    with pytest.raises(RequestError, match="rows of another recipe"):
        run(home / "recipe.yaml", home / "out")
    assert not run(home / "recipe.yaml", home / "out", fresh=True).already_finished


def test_out_may_not_be_a_file(tmp_path: Path) -> None:
    path = recipe_file(tmp_path, [toy("a")], 30)

    with pytest.raises(RequestError, match="is a file; give a directory"):
        run(path, path)


def test_a_directory_that_cannot_be_made_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = recipe_file(tmp_path, [toy("a")], 30)

    done = command("recipe", path, "--out", path / "below", "--engine", "inline")

    assert done.returncode == 1
    assert "synthgen: cannot write" in done.stderr.splitlines()[-1]
    assert "Not a directory" in done.stderr
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_directory_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = recipe_file(tmp_path, [toy("a")], 30)
    (tmp_path / "out").mkdir(mode=0o555)

    with pytest.raises(WorkError, match=r"cannot write .*: Permission denied"):
        run(path, tmp_path / "out")


def test_a_full_disk_keeps_what_is_finished(tmp_path: Path) -> None:
    """Candidates, 40 rows a shard, fit below the limit; the final shard of 600 does not."""
    path = recipe_file(tmp_path, [toy("a", rows=600)], mixture={"splits": {"train": 1}})
    line = ["recipe", path, "--out", tmp_path / "out", "--engine", "process", "--workers", 1]
    run(path, tmp_path / "whole")

    failed = command(*line, code=SMALL_SHARDS + SMALL_DISK)
    assert failed.returncode == 1
    assert "synthgen: cannot write" in failed.stderr
    assert "train-00000-of-00001.parquet" in failed.stderr
    assert "put that right and run the same command again" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert not [file for file in tmp_path.rglob("*") if file.name.endswith(".tmp")]

    resumed = command(*line, code=SMALL_SHARDS + MAIN)
    assert resumed.returncode == 0, resumed.stderr
    assert "16 shards were there already" in resumed.stdout
    assert snapshot(tmp_path / "out") == snapshot(tmp_path / "whole")
