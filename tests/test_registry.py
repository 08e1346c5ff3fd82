"""Names to classes: loaded when asked for, from the package, from other packages, from plug-ins."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from synthgen.errors import UnknownNameError
from synthgen.registry import Registry, filters, generators

ROOT = Path(__file__).parents[1]

CLASSES = '''
from dataclasses import dataclass

from synthgen.family import DrawnFamily
from synthgen.filtering import KEEP, RowFilter
from synthgen.steps import Solution, Step


@dataclass(frozen=True, slots=True)
class Number:
    n: int


class Double(DrawnFamily):
    """Twice a number."""

    Params = Number
    proof = "halving"
    templates = ("What is twice {n}?",)

    def draw(self, rng, level):
        return Number(rng.below(10**6))

    def capacity_of(self, level):
        return 10**6

    def key_of(self, params):
        return params.n

    def slots(self, params):
        return {"n": params.n}

    def solve(self, params):
        return Solution(2 * params.n, (Step(f"Add {params.n} to itself"),), 1.0)

    def prove(self, params, answer):
        return answer % 2 == 0 and answer // 2 == params.n


class All(RowFilter):
    """Keeps all rows."""

    def decide(self, row):
        return KEEP
'''


def elsewhere(script: str, *paths: Path) -> str:
    """What a script prints in a fresh process that sees packages in `paths`."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": ":".join(map(str, (ROOT, *paths)))},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


# The package's own --------------------------------------------------------------------------------


def test_asking_for_one_generator_imports_its_file_alone() -> None:
    script = (
        "import sys; from synthgen.registry import generators; "
        "generators.get('omega/arithmetic_gcd'); "
        "print(*sorted(m for m in sys.modules if m.startswith('synthgen.generators.')))"
    )

    loaded = elsewhere(script).split()

    assert loaded == ["synthgen.generators.omega", "synthgen.generators.omega.arithmetic_gcd"]


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("omega/arithmetic_gdc", "omega/arithmetic_gcd"), ("arithmetic_gcd", "omega/arithmetic_gcd")],
)
def test_an_unknown_name_names_the_nearest(name: str, nearest: str) -> None:
    with pytest.raises(UnknownNameError, match=f"{name}.*did you mean '{nearest}'"):
        generators.get(name)


@pytest.mark.parametrize(
    "name",
    ["", "/", "..", "omega", "omega/", "os/path", "__init__", "omega/arithmetic_gcd/x", "a b"],
)
def test_what_is_no_generator_is_no_generator(name: str) -> None:
    assert name not in generators
    with pytest.raises(UnknownNameError):
        generators.get(name)


def test_names_are_sorted_and_each_is_its_class_name() -> None:
    for registry in (generators, filters):
        names = registry.names()
        assert names == sorted(names)
        assert [registry.get(name).name for name in names] == names


def test_two_classes_with_one_name_are_refused() -> None:
    registry: Registry[Any] = Registry("thing", "synthgen.recipes")
    registry.register("x")(type("One", (), {"__module__": "a"}))

    with pytest.raises(ValueError, match=r"two classes register the thing 'x': a\.One and a\.Two"):
        registry.register("x")(type("Two", (), {"__module__": "a"}))


# Other packages -----------------------------------------------------------------------------------


def install(folder: Path, entry_points: str) -> None:
    """A package and the metadata that an installer leaves beside it."""
    info = folder / "thirdparty-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: thirdparty\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(entry_points)
    (folder / "thirdparty.py").write_text(CLASSES)


POINTS = """[synthgen.generators]
third/double = thirdparty:Double

[synthgen.filters]
third_all = thirdparty:All
"""
BROKEN = """[synthgen.generators]
third/gone = thirdparty:Missing
third/none = nowhere.at_all:Double
third/text = thirdparty:ODD_TEXT
"""


def test_an_installed_package_brings_generators_and_filters_by_entry_points(tmp_path: Path) -> None:
    install(tmp_path, POINTS)
    script = (
        "import json, synthgen\n"
        "from synthgen.registry import filters, generators\n"
        "row = synthgen.generator('third/double', seed=1).row('train', 0)\n"
        "known = ['third/double' in generators.names(), 'third_all' in filters.names()]\n"
        "print(json.dumps([row.task, synthgen.redraw(row) == row, filters.get('third_all').name,\n"
        "    synthgen.judge(row, row.response).correct, *known]))\n"
    )

    assert json.loads(elsewhere(script, tmp_path)) == [
        "third/double",
        True,
        "third_all",
        True,
        True,
        True,
    ]


@pytest.mark.parametrize("name", ["third/gone", "third/none", "third/text"])
def test_a_broken_entry_point_is_named_and_breaks_nothing_else(name: str, tmp_path: Path) -> None:
    install(tmp_path, BROKEN)
    (tmp_path / "thirdparty.py").write_text("ODD_TEXT = 'no class'\n")
    script = (
        "from synthgen.errors import RequestError\n"
        "from synthgen.registry import generators\n"
        "generators.get('omega/arithmetic_gcd')\n"
        "assert 'omega/arithmetic_gcd' in generators\n"
        f"try:\n    generators.get({name!r})\n"
        "except RequestError as error:\n    print(error)\n"
    )

    told = elsewhere(script, tmp_path)

    assert name in told or "thirdparty:ODD_TEXT" in told
    assert "Traceback" not in told
    assert len(told.splitlines()) == 1


def test_two_packages_that_offer_one_name_are_refused(tmp_path: Path) -> None:
    install(tmp_path, POINTS)
    other = tmp_path / "other-1.0.dist-info"
    other.mkdir()
    (other / "METADATA").write_text("Metadata-Version: 2.1\nName: other\nVersion: 1.0\n")
    (other / "entry_points.txt").write_text("[synthgen.generators]\nthird/double = other:Double\n")
    script = (
        "from synthgen.errors import RequestError\n"
        "from synthgen.registry import generators\n"
        "try:\n    generators.get('third/double')\n"
        "except RequestError as error:\n    print(error)\n"
    )

    assert "two packages offer the generator 'third/double'" in elsewhere(script, tmp_path)
