"""A run may be killed at any moment: what is finished stays, and the same command goes on."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.engine.runs import (
    MAIN,
    command,
    environment,
    recipe_file,
    run,
    run_toys,
    snapshot,
    toy,
)

# Shards of 40 candidates: a kill hits a run of a second in many different states.
SMALL_SHARDS = f"import synthgen.engine.candidates as c; c.SHARD_ROWS = 40; {MAIN}"
PARTS = [toy("slow", share=3, config={"sleep_ms": 2}), toy("few", "drawn", config={"count": 200})]


class Killed(BaseException):
    """Ends a run as a kill does, but in this process."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A recipe and its uninterrupted run in `out`."""
    folder = tmp_path_factory.mktemp("kill")
    path = recipe_file(folder, PARTS, 400, output={"rows_per_shard": 150})
    assert command(*_recipe(path, folder / "out"), code=SMALL_SHARDS).returncode == 0
    return folder


def _recipe(path: Path, out: Path, workers: int = 2) -> list[Any]:
    return ["recipe", path, "--out", out, "--engine", "process", "--workers", workers]


def _start(path: Path, out: Path) -> "subprocess.Popen[str]":
    """Begin a run in a process group of its own; returns when it is at work."""
    line = [sys.executable, "-c", SMALL_SHARDS, *map(str, _recipe(path, out))]
    process = subprocess.Popen(
        line,
        env=environment(),
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heed_ctrl_c,
    )
    _wait_until(lambda: (out / ".work" / "lock").exists() or process.poll() is not None)
    return process


def _heed_ctrl_c() -> None:
    """As at a terminal: what a shell starts in the background is born deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _wait_until(happened: Callable[[], object], seconds: float = 30) -> None:
    limit = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < limit, "waited in vain"
        time.sleep(0.01)


def _alive(group: int) -> list[int]:
    """The processes of a group that have not ended."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, owner = stat.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(owner) == group and state != "Z":
            found.append(int(stat.parent.name))
    return found


def _kill_parent(process: "subprocess.Popen[str]") -> None:
    process.kill()


def _kill_group(process: "subprocess.Popen[str]") -> None:
    os.killpg(process.pid, signal.SIGKILL)


def _kill_at(home: Path, out: Path, moment: float, kill: Callable[[Any], None]) -> None:
    """Kill a run at a moment of its work, in shares of the uninterrupted run's; then resume it."""
    seconds = json.loads((home / "out" / "run.json").read_text())["seconds"]
    process = _start(home / "recipe.yaml", out)
    time.sleep(moment * seconds)
    kill(process)
    process.communicate()
    resumed = command(*_recipe(home / "recipe.yaml", out), code=SMALL_SHARDS)
    assert resumed.returncode == 0, resumed.stderr
    assert snapshot(out) == snapshot(home / "out")
    _wait_until(lambda: not _alive(process.pid), seconds=5)


MOMENTS = [*range(3), *(pytest.param(n, marks=pytest.mark.slow) for n in range(3, 20))]


@pytest.mark.parametrize("number", MOMENTS)
def test_a_run_killed_at_random_goes_on_to_the_same_bytes(
    home: Path, tmp_path: Path, number: int
) -> None:
    kill = (_kill_parent, _kill_group)[number % 2]

    _kill_at(home, tmp_path / "out", random.Random(f"kill {number}").random(), kill)


def test_a_crash_before_any_write_leaves_what_can_be_resumed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("synthgen.engine.candidates.SHARD_ROWS", 20)
    path = recipe_file(tmp_path, [toy("a")], 40, mixture={"splits": {"train": 1}})
    writes = _crash(monkeypatch, path, tmp_path / "whole", at=-1)
    whole = snapshot(tmp_path / "whole")

    for at in range(writes):
        with pytest.raises(Killed):
            _crash(monkeypatch, path, tmp_path / f"{at}", at=at)
        run(path, tmp_path / f"{at}")
        assert snapshot(tmp_path / f"{at}") == whole, f"crashed before write {at}"


def _crash(monkeypatch: pytest.MonkeyPatch, path: Path, out: Path, at: int) -> int:
    """Run and die before the file of a number gets its name; returns how many got theirs."""
    done = 0
    replace = Path.replace

    def replace_or_die(self: Path, target: Path) -> Path:
        nonlocal done
        if done == at:
            raise Killed
        done += 1
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", replace_or_die)
        run(path, out)
    return done


def test_temporary_files_of_a_killed_run_are_removed(tmp_path: Path) -> None:
    path = recipe_file(tmp_path, [toy("a")], 40)
    run(path, tmp_path / "out")
    whole = snapshot(tmp_path / "out")
    (tmp_path / "out" / "manifest.json").unlink()
    for place in ("data/.train-00000-of-00001.parquet.77.tmp", ".manifest.json.77.tmp"):
        (tmp_path / "out" / place).write_text("half")

    run(path, tmp_path / "out")

    assert snapshot(tmp_path / "out") == whole


def test_a_second_run_in_the_same_directory_is_refused(home: Path, tmp_path: Path) -> None:
    process = _start(home / "recipe.yaml", tmp_path / "out")
    os.kill(process.pid, signal.SIGSTOP)
    second = [
        command(*_recipe(home / "recipe.yaml", tmp_path / "out"), *flag)
        for flag in ([], ["--fresh"])
    ]
    os.kill(process.pid, signal.SIGCONT)
    process.communicate()

    for refused in second:
        assert refused.returncode == 2
        assert "another run is at work in" in refused.stderr
        assert len(refused.stderr.splitlines()) == 2  # the recipe's name, and that
    assert process.returncode == 0
    assert snapshot(tmp_path / "out") == snapshot(home / "out")


def test_ctrl_c_ends_at_once_with_130_and_the_same_command_goes_on(
    home: Path, tmp_path: Path
) -> None:
    path, out = tmp_path / "recipe.yaml", tmp_path / "out"
    recipe_file(tmp_path, [toy("slow", rows=200, config={"sleep_ms": 500})])
    process = _start(path, out)
    _wait_until(lambda: len(_alive(process.pid)) == 4)  # it, a tracker, two workers
    os.killpg(process.pid, signal.SIGINT)  # a terminal sends it to the whole group
    began = time.monotonic()
    _, said = process.communicate(timeout=30)

    assert process.returncode == 130
    assert time.monotonic() - began < 8  # a shard of 40 rows takes 20 s
    assert "interrupted; the same command goes on from here" in said
    assert "Traceback" not in said
    _wait_until(lambda: not _alive(process.pid), seconds=5)
    recipe_file(tmp_path, [toy("slow", rows=200)])
    assert command(*_recipe(path, out), "--fresh").returncode == 0


def test_a_worker_that_dies_is_said_in_words_and_the_same_command_goes_on(
    home: Path, tmp_path: Path
) -> None:
    process = _start(home / "recipe.yaml", tmp_path / "out")
    _wait_until(lambda: _workers(process.pid))
    os.kill(_workers(process.pid)[0], signal.SIGKILL)
    _, said = process.communicate(timeout=30)

    assert process.returncode == 1
    assert "synthgen: a worker process died (out of memory, or killed)" in said
    assert "Traceback" not in said
    resumed = command(*_recipe(home / "recipe.yaml", tmp_path / "out"), code=SMALL_SHARDS)
    assert resumed.returncode == 0
    assert snapshot(tmp_path / "out") == snapshot(home / "out")


def _workers(group: int) -> list[int]:
    lines = {pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in _alive(group)}
    return [pid for pid, line in lines.items() if b"spawn_main" in line]


DAMAGES: dict[str, Callable[[Path], object]] = {
    "truncated": lambda path: path.write_bytes(path.read_bytes()[:-10]),
    "empty": lambda path: path.write_bytes(b""),
    "changed": lambda path: path.write_bytes(path.read_bytes()[:-1] + b"?"),
    "missing": lambda path: path.unlink(),
}


@pytest.fixture
def interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run that crashed at its manifest: all its candidates, records and shards are there."""
    monkeypatch.setattr("synthgen.engine.candidates.SHARD_ROWS", 40)
    path = recipe_file(tmp_path, [toy("a"), toy("b", config={"raise_every": 30})], 200)
    path.write_text(path.read_text().replace('"version"', '"max_error_rate": 0.2, "version"'))
    writes = _crash(monkeypatch, path, tmp_path / "whole", at=-1)
    with pytest.raises(Killed):
        _crash(monkeypatch, path, tmp_path / "out", at=writes - 1)
    return tmp_path


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("kind", ["candidates/a", "records", "rejects", "../data"])
def test_what_was_damaged_is_made_again(interrupted: Path, kind: str, damage: str) -> None:
    out = interrupted / "out"
    for path in sorted((out / ".work" / kind).iterdir()):
        DAMAGES[damage](path)

    run(interrupted / "recipe.yaml", out)

    assert snapshot(out) == snapshot(interrupted / "whole")


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_shard_of_a_finished_run_is_made_again(tmp_path: Path, damage: str) -> None:
    out = run_toys(tmp_path, [toy("a")], 100)
    whole = snapshot(out)
    DAMAGES[damage](out / "data" / "test-00000-of-00001.parquet")

    assert not run(tmp_path / "recipe.yaml", out).already_finished
    assert snapshot(out) == whole


def test_a_finished_run_run_again_writes_nothing(home: Path) -> None:
    places = [home / "out", *sorted((home / "out").rglob("*"))]
    before = {path: path.stat().st_mtime_ns for path in places}

    again = command(*_recipe(home / "recipe.yaml", home / "out"))

    assert again.returncode == 0
    assert "every file is as its manifest says" in again.stderr
    assert {path: path.stat().st_mtime_ns for path in places} == before
    assert sorted((home / "out").rglob("*")) == places[1:]
