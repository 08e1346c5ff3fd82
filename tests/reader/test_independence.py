"""The reader is independent: it imports nothing of the package."""

import ast
from pathlib import Path

import pytest

FILES = sorted(Path(__file__).parent.glob("*.py"))
READER = [file for file in FILES if not file.name.startswith("test_")]
STANDARD = ("collections", "dataclasses", "fractions", "functools", "itertools", "math", "re")
ALLOWED = (*STANDARD, "typing")


@pytest.mark.parametrize("file", READER, ids=lambda file: file.name)
def test_the_reader_imports_nothing_of_the_package(file: Path) -> None:
    nodes = list(ast.walk(ast.parse(file.read_text())))
    names = [alias.name for n in nodes if isinstance(n, ast.Import) for alias in n.names]
    names += [str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)]

    foreign = [name for name in names if name.split(".")[0] not in ALLOWED]

    assert all(f"{name}.".startswith("tests.reader.") for name in foreign), foreign
