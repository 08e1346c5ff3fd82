"""What is shipped is what lies on disk, and nothing of this machine."""

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from importlib import resources
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import synthgen

ROOT = Path(__file__).parent.parent
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT: dict[str, Any] = PYPROJECT["project"]
SETUPTOOLS: dict[str, Any] = PYPROJECT["tool"]["setuptools"]
LINKS = ("filters", "generators", "recipes")

# The top level is fixed; a file or folder that is not listed here is a mistake.
HOUSE = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "CITATION.cff",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "benchmarks",
    "constraints.txt",
    "docs",
    "filters",
    "generators",
    "pyproject.toml",
    "recipes",
    "synthgen",
    "tests",
}


def _tracked() -> list[Path]:
    """The files that git knows or would add."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout: there is no list of tracked files")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).exists()]


# Packages --------------------------------------------------------------------------------------


def test_every_folder_of_the_package_is_listed() -> None:
    listed = set(SETUPTOOLS["packages"])

    assert listed == set(_packages(ROOT / "synthgen", "synthgen"))


def _packages(folder: Path, name: str) -> Iterator[str]:
    """The folders that hold Python files or data, through the links, as dotted names."""
    yield name
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and entry.name != "__pycache__" and _holds_files(entry):
            yield from _packages(entry, f"{name}.{entry.name}")


def _holds_files(folder: Path) -> bool:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return any("__pycache__" not in path.parts for path in files)


@pytest.mark.parametrize("name", LINKS)
def test_links_lead_to_the_folders_at_the_top(name: str) -> None:
    link = ROOT / "synthgen" / name

    assert link.is_symlink()
    assert link.readlink() == Path("..", name)
    assert (link / "__init__.py").is_file()
    assert SETUPTOOLS["package-dir"][f"synthgen.{name}"] == name


def test_every_data_file_of_the_package_is_shipped() -> None:
    patterns = SETUPTOOLS["package-data"]
    lost = []
    for package in SETUPTOOLS["packages"]:
        folder = ROOT.joinpath(*package.split("."))
        shipped = {path for pattern in patterns.get(package, []) for path in folder.glob(pattern)}
        files = (path for path in folder.iterdir() if path.is_file() and path.suffix != ".py")
        lost += [path.relative_to(ROOT).as_posix() for path in files if path not in shipped]

    assert not lost, f"add them to package-data: {lost}"


def test_types_are_shipped() -> None:
    assert (ROOT / "synthgen" / "py.typed").is_file()
    assert "py.typed" in SETUPTOOLS["package-data"]["synthgen"]


def test_shipped_recipes_are_resources() -> None:
    folder = resources.files("synthgen.recipes")

    names = {entry.name for entry in folder.iterdir() if entry.name.endswith(".yaml")}

    assert names == {path.name for path in (ROOT / "recipes").glob("*.yaml")}
    assert "quickstart.yaml" in names
    assert all(folder.joinpath(name).read_text(encoding="utf-8") for name in names)


# Metadata --------------------------------------------------------------------------------------


def test_the_version_can_be_read_without_importing() -> None:
    assert SETUPTOOLS["dynamic"]["version"] == {"attr": "synthgen.__version__"}
    tree = ast.parse((ROOT / "synthgen" / "__init__.py").read_text(encoding="utf-8"))

    values = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__"
    ]

    assert values == [synthgen.__version__]


def test_the_changelog_knows_the_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert re.search(rf"^## {re.escape(synthgen.__version__)}\b", text, re.MULTILINE)


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")

    assert PROJECT["license"] == "Apache-2.0"
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


# Requirements ----------------------------------------------------------------------------------


def _names(requirements: list[str]) -> set[str]:
    return {canonicalize_name(Requirement(text).name) for text in requirements}


def _pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.partition("#")[0].strip() for line in lines]
    return {canonicalize_name(p.partition("==")[0]): p.partition("==")[2] for p in pins if p}


def test_dev_holds_every_tool_that_the_gate_calls() -> None:
    dev = _names(PROJECT["optional-dependencies"]["dev"])

    assert {"build", "mypy", "pytest", "ruff", "sphinx"} <= dev
    assert "torch" not in dev


def test_dev_holds_what_the_documentation_needs() -> None:
    extras = PROJECT["optional-dependencies"]

    assert set(extras["docs"]) <= set(extras["dev"])


def test_constraints_pin_exactly_what_is_named() -> None:
    extras = PROJECT["optional-dependencies"]
    named = _names(PROJECT["dependencies"]) | _names(extras["dev"])
    pins = _pins()

    assert all(pins.values()), "every line is NAME==VERSION"
    assert named <= set(pins)
    assert pins["torch"] == "2.13.0"


def test_constraints_pin_all_that_is_brought_along() -> None:
    asked = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]

    brought = _closure([Requirement(text) for text in asked])

    assert brought <= set(_pins()), sorted(brought - set(_pins()))


def _closure(todo: list[Requirement]) -> set[str]:
    """The names of what the requirements bring into this environment, with themselves."""
    seen: set[tuple[str, str]] = set()
    while todo:
        asked = todo.pop()
        for extra in ("", *asked.extras):
            if (asked.name, extra) not in seen:
                seen.add((asked.name, extra))
                todo += _required(asked.name, extra)
    return {canonicalize_name(name) for name, _ in seen}


def _required(name: str, extra: str) -> list[Requirement]:
    try:
        found = [Requirement(text) for text in requires(name) or []]
    except PackageNotFoundError:
        return []
    return [r for r in found if r.marker is None or r.marker.evaluate({"extra": extra})]


# The repository --------------------------------------------------------------------------------


def test_the_top_level_is_the_house() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in _tracked()}

    assert names <= HOUSE


def test_no_file_names_a_place_of_one_machine() -> None:
    places = tuple(f"/{name}/" for name in ("work", "root"))  # this file is read, too
    found = []
    for path in _tracked():
        if path.is_symlink() or path.is_dir():
            continue
        text = path.read_bytes().decode("utf-8", "ignore")
        found += [f"{path.relative_to(ROOT)}: {place}" for place in places if place in text]

    assert not found


def test_the_gate_can_be_run() -> None:
    gate = ROOT / ".ci" / "run"

    assert gate.stat().st_mode & 0o100
    assert gate.read_text(encoding="utf-8").startswith("#!/usr/bin/env bash\nset -euo pipefail\n")
