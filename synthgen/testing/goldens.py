"""Golden hashes of rows: a version's rows never change without a new version.

The file holds, for each generator, its version and a hash over the first twenty train rows of the
default config, of each level and of each other form. A hash may change only with the version.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from synthgen.generating import Generator
from synthgen.testing.cases import cases, fingerprint

Golden = dict[str, Any]  # {"version": 1, "rows": {"default": "16 hex", "level=1": ...}}

UPDATE = "run pytest --update-goldens"


class ChangedRowsError(Exception):
    """Rows changed and the version did not."""


def golden(cls: type[Generator[Any]]) -> Golden:
    """The version of a generator and the hashes of its rows."""
    rows = {
        str(case).removeprefix(cls.name).strip() or "default": fingerprint(case.sample())
        for case in cases(cls)
    }
    return {"version": cls.version, "rows": rows}


def fault(name: str, stored: Golden | None, current: Golden) -> str | None:
    """What is wrong with a generator's stored golden, and what to do; None when it agrees.

    >>> stored = {"version": 1, "rows": {"default": "a"}}
    >>> fault("x", stored, {"version": 1, "rows": {"default": "b"}})
    'rows of x changed (default): bump its version and run pytest --update-goldens'
    """
    if stored is None:
        return f"{name} has no golden: {UPDATE}"
    if changed := _changed(name, stored, current):
        return changed
    return None if stored == current else f"the golden of {name} is out of date: {UPDATE}"


def updated(
    stored: dict[str, Golden], classes: Iterable[type[Generator[Any]]]
) -> dict[str, Golden]:
    """The goldens of all classes; raises ChangedRowsError where a version was not bumped."""
    current = {cls.name: golden(cls) for cls in classes}
    both = sorted(stored.keys() & current.keys())
    changed = [_changed(name, stored[name], current[name]) for name in both]
    if any(changed):
        raise ChangedRowsError("\n".join(filter(None, changed)))
    return current


def read(path: Path) -> dict[str, Golden]:
    """The goldens of a file; none where there is no file."""
    stored: dict[str, Golden] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return stored


def write(path: Path, goldens: dict[str, Golden]) -> None:
    """Write goldens with a line for each hash, so that a change reads well in a diff."""
    path.write_text(json.dumps(goldens, indent=2, sort_keys=True) + "\n", "utf-8")


def _changed(name: str, stored: Golden, current: Golden) -> str | None:
    """Whether hashes changed or went away under a version that was not bumped."""
    if current["version"] > stored["version"]:
        return None
    if current["version"] < stored["version"]:
        return f"{name} went back from version {stored['version']} to {current['version']}"
    lost = [label for label, value in stored["rows"].items() if current["rows"].get(label) != value]
    where = ", ".join(lost)
    return f"rows of {name} changed ({where}): bump its version and {UPDATE}" if lost else None
