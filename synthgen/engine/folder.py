"""The run's directory: whose it is, who works in it, what lies there."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import yaml

from synthgen.errors import RequestError, WorkError
from synthgen.recipe.lock import lock_text
from synthgen.recipe.plan import Plan
from synthgen.shards import write_text

LOCK = "recipe.lock.yaml"
MANIFEST = "manifest.json"
CARD = "README.md"
TIMES = "run.json"
WORK = ".work"
OURS = ("data", "rejects", WORK, LOCK, MANIFEST, CARD, TIMES)


def claim(folder: Path, plan: Plan, *, fresh: bool) -> None:
    """Make the directory this recipe's, or refuse.

    Raises RequestError where it holds another recipe's rows or files of another kind.
    """
    if folder.exists() and not folder.is_dir():
        raise RequestError(f"--out {folder} is a file; give a directory")
    owner = _owner(folder)
    if owner is None and folder.exists() and any(folder.iterdir()) and not _abandoned(folder):
        raise RequestError(
            f"{folder} is not empty and holds no synthgen run; choose another --out directory"
        )
    if owner not in (None, plan.hash) and not fresh:
        raise RequestError(
            f"{folder} holds the rows of another recipe (or of this one before it changed); "
            "choose another --out directory, or replace them with --fresh"
        )
    if fresh:
        clear(folder)
    if owner != plan.hash or fresh:
        write_text(folder / LOCK, lock_text(plan))


def clear(folder: Path) -> None:
    """Remove what a run writes, and nothing else."""
    for name in OURS:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def forget_work(folder: Path) -> None:
    """Remove the candidates of a finished run; the final shards need them no more."""
    shutil.rmtree(folder / WORK, ignore_errors=True)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the directory for one run; the system lets go of it however the run ends."""
    import fcntl

    path = folder / WORK / "lock"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise WorkError(f"cannot write {path}: {error.strerror}") from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise RequestError(f"another run is at work in {folder}; wait for it or stop it") from None
    finally:
        os.close(descriptor)


def _owner(folder: Path) -> str | None:
    """The hash of the recipe whose rows lie here; None where there is no lock."""
    try:
        data = yaml.safe_load((folder / LOCK).read_text(encoding="utf-8"))
        return str(data["locked"]["recipe"])
    except FileNotFoundError:
        return None
    except (OSError, yaml.YAMLError, TypeError, KeyError, UnicodeDecodeError):
        return "unreadable"


def _abandoned(folder: Path) -> bool:
    """Whether all that lies here is the beginning of a run that was killed before its lock."""
    names = {entry.name for entry in folder.iterdir()}
    return names <= {WORK} or all(name.startswith(f".{LOCK}.") for name in names - {WORK})
