"""Rows in another process, where Python hashes strings otherwise."""

import inspect
import json
import os
import subprocess
import sys
from typing import Any

from synthgen.errors import RequestError
from synthgen.generating import Generator
from synthgen.registry import generators, load_plugin
from synthgen.splits import TRAIN
from synthgen.testing.cases import cases, fingerprint

_ROWS = 5  # rows of each level and form
_SCRIPT = (
    "import json, sys; from synthgen.testing.processes import fingerprints; "
    "print(json.dumps(fingerprints(json.loads(sys.argv[1]))))"
)


def check_other_process(*classes: type[Generator[Any]]) -> None:
    """A process with another PYTHONHASHSEED makes the same rows; one process for all classes.

    A class that no package registers is loaded there as a plug-in, from its source file.
    """
    wanted = {cls.name: _fingerprint(cls) for cls in classes}
    found = _elsewhere([(cls.name, inspect.getfile(cls)) for cls in classes])
    moved = sorted(name for name in wanted if found[name] != wanted[name])
    if moved:
        raise AssertionError(f"rows change with the process: {', '.join(moved)}")


def fingerprints(sources: list[tuple[str, str]]) -> dict[str, str]:
    """A hash of the first rows of each generator, given as (name, source file)."""
    return {name: _fingerprint(_loaded(name, file)) for name, file in sources}


def _fingerprint(cls: type[Generator[Any]]) -> str:
    return fingerprint(row for case in cases(cls) for row in case.sample(TRAIN, _ROWS))


def _loaded(name: str, file: str) -> type[Generator[Any]]:
    try:
        return generators.get(name)
    except RequestError:
        load_plugin(file)
        return generators.get(name)


def _elsewhere(sources: list[tuple[str, str]]) -> dict[str, str]:
    hash_seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    paths = os.pathsep.join(path for path in sys.path if path)
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, json.dumps(sources)],
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise AssertionError(f"rows cannot be made in another process:\n{done.stderr}")
    found: dict[str, str] = json.loads(done.stdout)
    return found
