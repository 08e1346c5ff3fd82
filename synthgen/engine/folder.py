"""The run's directory: whose it is, who works in it, what lies there."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import yaml

from synthgen.errors import RequestError, WorkError
from synthgen.llm.log import REPLIES
from synthgen.recipe.lock import lock_text
from synthgen.recipe.plan import Plan
from synthgen.shards import write_text

LOCK = "recipe.lock.yaml"
MANIFEST = "manifest.json"
CARD = "README.md"
TIMES = "run.json"
WORK = ".work"
SHARDS = "data/*-[0-9]*-of-[0-9]*.parquet"
REJECTS = "rejects/rejects.parquet"
TEMPORARY = (".*.[0-9]*.tmp", "data/.*.[0-9]*.tmp", "rejects/.*.[0-9]*.tmp")  # left by a kill


def check_owner(folder: Path, plan: Plan, *, fresh: bool) -> None:
    """Raise RequestError where the directory holds another recipe's rows or foreign files."""
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


def claim(folder: Path, plan: Plan, *, fresh: bool) -> None:
    """Make the directory this recipe's; only by who holds it `alone`. Raises RequestError."""
    check_owner(folder, plan, fresh=fresh)
    if fresh:
        clear(folder)
    _remove(folder, *TEMPORARY)
    if fresh or _owner(folder) is None:
        write_text(folder / LOCK, lock_text(plan))


def clear(folder: Path) -> None:
    """Remove what a run writes, and nothing else: a user's file in `data` stays."""
    _remove(folder, MANIFEST, SHARDS, REJECTS, CARD, TIMES, LOCK, *TEMPORARY)
    for path in (folder / WORK).glob("*"):
        if path.is_dir():
            shutil.rmtree(path)
    for name in ("data", "rejects"):
        with suppress(OSError):  # it is not there, or not empty
            (folder / name).rmdir()


def _remove(folder: Path, *patterns: str) -> None:
    for pattern in patterns:
        for path in folder.glob(pattern):
            path.unlink()


def forget_work(folder: Path) -> None:
    """Remove the candidates of a finished run; the final shards need them no more."""
    shutil.rmtree(folder / WORK, ignore_errors=True)


def forget_replies(folder: Path) -> None:
    """Remove what models said, and the files that SQLite keeps beside it."""
    _remove(folder, f"{REPLIES}*")


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
        if not path.exists() or not os.path.samestat(os.fstat(descriptor), path.stat()):
            raise BlockingIOError  # a run that just ended has removed the file
    except BlockingIOError:
        os.close(descriptor)
        raise RequestError(f"another run is at work in {folder}; wait for it or stop it") from None
    try:
        yield
    finally:
        os.close(descriptor)


def _owner(folder: Path) -> str | None:
    """The hash of the recipe whose rows lie here; None where there is no lock."""
    try:
        data = yaml.safe_load((folder / LOCK).read_text(encoding="utf-8"))
        return str(data["locked"]["recipe"])
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, yaml.YAMLError, TypeError, KeyError, UnicodeDecodeError):
        return "unreadable"


def _abandoned(folder: Path) -> bool:
    """Whether all that lies here is the beginning of a run that was killed before its lock."""
    names = {entry.name for entry in folder.iterdir() if not entry.name.startswith(REPLIES)}
    return names <= {WORK} or all(name.startswith(f".{LOCK}.") for name in names - {WORK})
