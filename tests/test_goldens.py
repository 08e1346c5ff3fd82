from pathlib import Path

import pytest

from synthgen.registry import generators
from synthgen.testing import goldens
from synthgen.testing.goldens import ChangedRowsError, Golden


def _golden(version: int, **rows: str) -> Golden:
    return {"version": version, "rows": rows}


@pytest.mark.parametrize("name", generators.names())
def test_a_version_keeps_its_rows(name: str, goldens_path: Path) -> None:
    stored = goldens.read(goldens_path).get(name)

    fault = goldens.fault(name, stored, goldens.golden(generators.get(name)))

    assert fault is None, fault


def test_no_golden_outlives_its_generator(goldens_path: Path) -> None:
    gone = sorted(goldens.read(goldens_path).keys() - set(generators.names()))

    assert not gone, f"goldens of unknown generators {gone}: {goldens.UPDATE}"


@pytest.mark.parametrize(
    ("current", "words"),
    [
        (_golden(1, default="b"), "rows of x changed (default): bump its version and run pytest"),
        (_golden(1), "rows of x changed (default): bump its version"),
        (_golden(2, default="b"), "the golden of x is out of date: run pytest --update-goldens"),
        (_golden(1, default="a", more="c"), "the golden of x is out of date: run pytest"),
        (_golden(0, default="a"), "x went back from version 1 to 0"),
    ],
)
def test_a_fault_says_what_to_do(current: Golden, words: str) -> None:
    fault = goldens.fault("x", _golden(1, default="a"), current)

    assert fault is not None
    assert fault.startswith(words)


def test_a_new_generator_needs_a_golden() -> None:
    assert goldens.fault("x", None, _golden(1)) == "x has no golden: run pytest --update-goldens"


def test_an_update_refuses_changed_rows_of_the_same_version() -> None:
    cls = generators.get("scan")
    stored = {"scan": {**goldens.golden(cls), "rows": {"default": "0" * 16}}}

    with pytest.raises(
        ChangedRowsError, match=r"rows of scan changed \(default\): bump its version"
    ):
        goldens.updated(stored, [cls])


def test_an_update_takes_bumped_versions_and_drops_what_is_gone() -> None:
    cls = generators.get("scan")
    stored = {"scan": _golden(cls.version - 1, default="0"), "gone": _golden(1, default="0")}

    current = goldens.updated(stored, [cls])

    assert current == {"scan": goldens.golden(cls)}


def test_goldens_are_written_as_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    stored = {"x": _golden(1, default="a")}

    goldens.write(path, stored)

    assert goldens.read(path) == stored
