"""Grids with blocked cells: how they are listed in a question, and their key.

A cell is (x, y), counted from (0, 0) in the bottom left corner; a walk goes right and up to the top
right corner.
"""

from collections.abc import Callable, Iterable
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


def slots(params: Blocked, template: str | None = None) -> dict[str, Any]:
    """Sizes, corners, and the blocked cells in the notations that a template names, or in all."""
    values: dict[str, Any] = {
        "width": params.width,
        "height": params.height,
        "right": params.width - 1,
        "top": params.height - 1,
        "count": len(params.cells),
    }
    for name, write in NOTATIONS.items():
        if template is None or f"{{{name}}}" in template:
            values[name] = write(params)
    return values


def _pairs(params: Blocked) -> str:
    return ", ".join(f"({x}, {y})" for x, y in params.cells)


def _by_rows(params: Blocked) -> str:
    return "\n".join(f"y = {y}: x = {_numbers(xs)}" for y, xs in _rows(params).items())


def _by_rows_inline(params: Blocked) -> str:
    return "; ".join(f"{_numbers(xs)} in row {y}" for y, xs in _rows(params).items())


def _rows(params: Blocked) -> dict[int, list[int]]:
    """The blocked columns of each row that has any, from below."""
    rows: dict[int, list[int]] = {}
    for y, x in sorted((y, x) for x, y in params.cells):
        rows.setdefault(y, []).append(x)
    return rows


def _numbers(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))


def _map(params: Blocked) -> str:
    """The top row first, S in the corner of the start and T in that of the end."""
    lines = [[EMPTY] * params.width for _ in range(params.height)]
    for x, y in params.cells:
        lines[-1 - y][x] = BLOCKED
    lines[-1][0], lines[0][-1] = "S", "T"
    return "\n".join(map("".join, lines))


NOTATIONS: dict[str, Callable[[Blocked], str]] = {
    "cells": _pairs,
    "by_rows": _by_rows,
    "by_rows_inline": _by_rows_inline,
    "map": _map,
}


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
