"""Reads the grids of the gridworld families out of their prompts."""

import re
from typing import NamedTuple

Cell = tuple[int, int]


class Grid(NamedTuple):
    """Width, height and blocked cells."""

    width: int
    height: int
    blocked: frozenset[Cell]


def read_grid(text: str) -> Grid:
    """The grid of a prompt, from a map, from lists by rows or from pairs of coordinates."""
    if lines := re.findall(r"^[.#ST]+$", text, re.MULTILINE):
        return read_map(lines)
    width, height = read_size(text)
    rows = re.findall(r"^y = (\d+): x = ([\d, ]+)$", text, re.MULTILINE)
    rows += [(y, xs) for xs, y in re.findall(r"(?<=[:;] )([\d, ]+) in row (\d+)", text)]
    if rows:
        found = [(x, int(y)) for y, xs in rows for x in numbers(xs)]
    else:
        pairs = re.findall(r"\((\d+), (\d+)\)", text)
        found = [(int(x), int(y)) for x, y in pairs]
        found = [c for c in found if c not in ((0, 0), (width - 1, height - 1))]
    assert len(set(found)) == len(found)
    if said := re.search(r"There are (\d+) walled", text):
        assert len(found) == int(said.group(1))
    return Grid(width, height, frozenset(found))


def read_map(lines: list[str]) -> Grid:
    assert lines[-1][0] == "S"
    assert lines[0][-1] == "T"
    assert len({len(line) for line in lines}) == 1
    upwards = lines[::-1]
    cells = {(x, y) for y, line in enumerate(upwards) for x, c in enumerate(line) if c == "#"}
    return Grid(len(lines[0]), len(lines), frozenset(cells))


def read_size(text: str) -> tuple[int, int]:
    """Width and height, in whichever words they are given."""
    for pattern in (
        r"(\d+) columns and (\d+) rows",
        r"(\d+) (?:cells|squares) wide and (?:is )?(\d+) (?:cells|squares) high",
        r"grid of (\d+) by (\d+) cells \(width by height\)",
        r"hall of (\d+) by (\d+) tiles \(width by height\)",
        r"with (\d+) streets from south to north .*? and (\d+) streets from west to east",
        r"floor of (\d+) by (\d+) tiles",
        r"(\d+) x (\d+) grid \(width x height\)",
        r"0 <= x < (\d+) and 0 <= y < (\d+)",
    ):
        if found := re.search(pattern, text):
            return int(found.group(1)), int(found.group(2))
    for pattern in (
        r"0 <= x <= (\d+) (?:from left to right )?and 0 <= y <= (\d+)",
        r"from \(0, 0\) to \s?\((\d+), (\d+)\)",
    ):
        if found := re.search(pattern, text):
            return int(found.group(1)) + 1, int(found.group(2)) + 1
    raise AssertionError(text)


def numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]
