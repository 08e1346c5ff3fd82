"""Grids with blocked cells: how they are listed in a question, and their key.

A cell is (x, y), counted from (0, 0) in the bottom left corner; a walk goes right and up to the top
right corner.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from synthgen.seeding import Stream

Cell = tuple[int, int]
Cells = tuple[Cell, ...]

SIZES = {1: (5, 9), 2: (10, 19), 3: (20, 29), 4: (30, 39), 5: (40, 49)}  # of both sides, by level
EMPTY, BLOCKED = ".", "#"


@dataclass(frozen=True, slots=True)
class Blocked:
    """A grid and its blocked cells, in the order in which they are listed."""

    width: int
    height: int
    cells: Cells


def key_of(params: Blocked) -> Any:
    """The grid as one number, the least of the four that mirroring and going back make of it.

    Mirrored in the diagonal, a walk to the right goes up; turned by 180 degrees, walks are walked
    from their end.
    """
    width, height = params.width, params.height
    plain = _picture(params)
    mirrored = "".join(plain[x::width] for x in range(width))
    forms = [(width, height, text) for text in (plain, plain[::-1])]
    forms += [(height, width, text) for text in (mirrored, mirrored[::-1])]
    wide, high, picture = min(forms)
    return [wide, high, f"{int(picture, 2):x}"]


def _picture(params: Blocked) -> str:
    """A character a cell, row by row from the bottom: 1 where it is blocked."""
    cells = bytearray(b"0" * (params.width * params.height))
    for x, y in params.cells:
        cells[y * params.width + x] = 49  # "1"
    return cells.decode()


def slots(params: Blocked) -> dict[str, Any]:
    """Sizes, corners, and the blocked cells in four notations."""
    width, height = params.width, params.height
    rows: dict[int, list[int]] = {}
    for x, y in sorted(params.cells):
        rows.setdefault(y, []).append(x)
    return {
        "width": width,
        "height": height,
        "right": width - 1,
        "top": height - 1,
        "count": len(params.cells),
        "cells": ", ".join(f"({x}, {y})" for x, y in params.cells),
        "by_rows": "\n".join(f"y = {y}: x = {_numbers(rows[y])}" for y in sorted(rows)),
        "by_rows_inline": "; ".join(f"in row {y}: {_numbers(rows[y])}" for y in sorted(rows)),
        "map": _map(params, rows),
    }


def _numbers(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))


def _map(params: Blocked, rows: dict[int, list[int]]) -> str:
    """The top row first, S in the corner of the start and T in that of the end."""
    lines = []
    for y in range(params.height - 1, -1, -1):
        line = [EMPTY] * params.width
        for x in rows.get(y, ()):
            line[x] = BLOCKED
        lines.append(line)
    lines[-1][0], lines[0][-1] = "S", "T"
    return "\n".join(map("".join, lines))


def inner_cells(width: int, height: int) -> list[Cell]:
    """All cells but the two corners between which one walks."""
    cells = [(x, y) for y in range(height) for x in range(width)]
    return cells[1:-1]


def random_walk(rng: Stream, width: int, height: int) -> set[Cell]:
    """The cells of a walk from corner to corner, its steps right and up in random order."""
    steps = [1] * (width - 1) + [0] * (height - 1)
    rng.shuffle(steps)
    x = y = 0
    cells = {(0, 0)}
    for right in steps:
        x, y = x + right, y + 1 - right
        cells.add((x, y))
    return cells


def spans(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Rising numbers as first and last of each unbroken run.

    >>> spans([1, 2, 3, 7])
    [(1, 3), (7, 7)]
    """
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
