"""What readers of matrix families share: matrices found in prompts, and equations checked in work.

Nothing here comes from the generators: the formats are read with expressions of their own.
"""

import ast
import json
import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby, pairwise
from typing import Any

import pytest

from synthgen.row import Row
from tests.generators.omega import sampling

Table = list[list[int]]

LEVELS = (1, 2, 3, 4, 5, 6, 7)
# Size and bound of the entries by level: of matrices at large, and of such of a low rank
GENERAL = {1: (3, 10), 2: (4, 12), 3: (6, 15), 4: (7, 18), 5: (9, 25), 6: (10, 30), 7: (12, 35)}
BOUNDED = {1: (4, 4), 2: (5, 6), 3: (6, 10), 4: (7, 12), 5: (9, 18), 6: (10, 22), 7: (12, 26)}
levels = pytest.mark.parametrize("level", LEVELS)


def family(name: str, level: int | None = None, seed: int = 11) -> Any:
    return sampling.family(f"omega/{name}", level, seed)


# Reading ---------------------------------------------------------------------------------------


def read_matrices(text: str) -> list[Table]:
    """All matrices of a prompt, in whichever format they are written."""
    if found := re.findall(r"\[\[.*?\]\]", text):
        return [json.loads(table) for table in found]
    if found := re.findall(r"\\begin\{[pbv]matrix\}(.*?)\\end", text):
        return [[integers(row) for row in table.split(r"\\")] for table in found]
    if found := re.findall(r"\[(-?\d[-\d ;]*;[-\d ;]*)\]", text):
        return [[integers(row) for row in table.split(";")] for table in found]
    if found := re.split(r"(?i)row vectors|vectors", text)[1:]:
        return [[integers(row) for row in re.findall(r"\(([-\d, ]+)\)", part)] for part in found]
    numeric = groupby(text.splitlines(), lambda line: bool(re.fullmatch(r"-?\d[-\d ]*", line)))
    return [[integers(line) for line in lines] for is_table, lines in numeric if is_table]


def read_matrix(text: str) -> Table:
    """The only matrix of a prompt."""
    (table,) = read_matrices(text)
    return table


def integers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"-?\d+", text)]


def asked_place(text: str) -> tuple[int, int] | None:
    """The row and column of an asked entry, from 0."""
    found = re.search(r"entry of [^.]*? in row (\d+) and column (\d+)", text)
    return (int(found[1]) - 1, int(found[2]) - 1) if found else None


def kind_of(matrix: Table) -> str:
    """Symmetric, else triangular, else general."""
    if matrix == [list(column) for column in zip(*matrix, strict=True)]:
        return "symmetric"
    n = range(len(matrix))
    sides = [
        all(matrix[i][j] == 0 for i in n for j in n if side * i > side * j) for side in (1, -1)
    ]
    return "triangular" if any(sides) else "general"


def work_of(row: Row) -> list[str]:
    """The lines of the worked solution."""
    return (row.response or "").rpartition("\n\n")[0].splitlines()


# Checking --------------------------------------------------------------------------------------


def check_equations(line: str) -> int:
    """Every `=` between two sides in numbers holds; how many there are."""
    checked = 0
    sides = line.removesuffix(".").split(" = ")
    for left, right in pairwise(sides):
        values = (_left_value(left), _right_value(right))
        if None not in values:
            assert values[0] == values[1], line
            checked += 1
    return checked


def _left_value(text: str) -> Fraction | None:
    """The numbers that a side ends with, unless they belong to something without a value here."""
    found = re.search(r"(?<![\w.√±^|(])[-+*/^() \d]+$", text)
    if not found or re.match(r" *[-+*/^] |[)^]", found[0]):
        return None
    return None if re.search(r"[x√±\])]$", text[: found.start()]) else _value(found[0])


def _right_value(text: str) -> Fraction | None:
    found = re.match(r"[-+*/^() \d]+", text)
    after = text[found.end() :] if found else ""
    if not found:
        return None
    if re.match(r"\.\d|[\w√±]", after) and not found[0].endswith(" "):
        return None  # `6.7015...` or `2*x`
    return _value(found[0])


def _value(text: str) -> Fraction | None:
    try:
        return _evaluated(ast.parse(text.strip().replace("^", "**"), mode="eval").body)
    except SyntaxError:
        return None


def _evaluated(node: ast.expr) -> Fraction | None:
    match node:
        case ast.Constant(value=int(number)):
            return Fraction(number)
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            value = _evaluated(inner)
            return None if value is None else -value
        case ast.BinOp(left=left, op=operator, right=right):
            one, other = _evaluated(left), _evaluated(right)
            if one is None or other is None:
                return None
            return _applied(operator, one, other)
    return None


def _applied(operator: ast.operator, one: Fraction, other: Fraction) -> Fraction | None:
    match operator:
        case ast.Add():
            return one + other
        case ast.Sub():
            return one - other
        case ast.Mult():
            return one * other
        case ast.Div():
            return one / other
        case ast.Pow():
            return Fraction(one ** int(other))
    return None


def check_with(line: str, values: list[Fraction]) -> int:
    """The equations of a line with x1, x2, ... replaced by values; how many hold."""
    put = re.sub(r"x(\d+)", lambda found: f"({values[int(found[1]) - 1]})", line.removesuffix("."))
    checked = 0
    for part in re.split(r", so | and ", put.partition(": ")[2]):
        sides = [_value(side) for side in part.split(" = ")]
        assert None not in sides, line
        assert len(set(sides)) == 1, line
        checked += len(sides) - 1
    return checked


def replayed(table: list[list[Fraction]], lines: list[str]) -> Iterator[int]:
    """Row operations of a solution, done again; yields the changed row when it is as written."""
    for line in lines:
        if found := re.match(r"Row (\d+) ([-+]) (?:([\d/]+) \* )?row (\d+): \[(.*)\]\.$", line):
            i, k = int(found[1]) - 1, int(found[4]) - 1
            times = Fraction(found[3] or 1) * (1 if found[2] == "+" else -1)
            table[i] = [x + times * y for x, y in zip(table[i], table[k], strict=True)]
            shown = [Fraction(x) for x in re.findall(r"-?\d+(?:/\d+)?", found[5])]
            assert shown == table[i], line
            yield i
