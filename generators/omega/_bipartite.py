"""Cells of a grid up to the order of its rows and of its columns: small bipartite graphs.

A cell joins its row to its column. Rows and columns without a cell do not matter, and the connected
parts are told apart one by one, each by colour refinement: lines of one colour are told apart by
the colours that they meet, and where that does not suffice one of them is singled out.
"""

from collections.abc import Iterable, Iterator
from typing import Any

Cell = tuple[int, int]
Line = tuple[int, int]  # 0 and a row, or 1 and a column
Colours = dict[Line, int]
Meets = dict[Line, list[Line]]
Form = list[list[int]]


def parts(cells: Iterable[Cell]) -> list[Form]:
    """The least form of each connected part, sorted."""
    meets: Meets = {}
    for row, column in cells:
        meets.setdefault((0, row), []).append((1, column))
        meets.setdefault((1, column), []).append((0, row))
    return sorted(_form(part, meets) for part in _connected(meets))


def _connected(meets: Meets) -> Iterator[list[Line]]:
    seen: set[Line] = set()
    for start in meets:
        if start in seen:
            continue
        part, new = [], [start]
        seen.add(start)
        while new:
            part.append(line := new.pop())
            new += [other for other in meets[line] if other not in seen]
            seen.update(new)
        yield part


def _form(part: list[Line], meets: Meets) -> Form:
    """The least list of cells that any colouring with all colours different gives."""
    is_tree = sum(len(meets[line]) for line in part) == 2 * (len(part) - 1)
    return min(_forms({line: line[0] for line in part}, meets, is_tree))


def _forms(colours: Colours, meets: Meets, is_tree: bool) -> Iterator[Form]:
    colours = _refined(colours, meets)
    alike = _first_alike(colours)
    if not alike:
        yield sorted(
            [colours[line], colours[other]]
            for line in colours
            if line[0] == 0
            for other in meets[line]
        )
        return
    # lines of a colour can be exchanged in a tree, and where they meet the same lines
    if is_tree or all(sorted(meets[line]) == sorted(meets[alike[0]]) for line in alike):
        alike = alike[:1]
    for line in alike:
        yield from _forms({**colours, line: -1}, meets, is_tree)


def _refined(colours: Colours, meets: Meets) -> Colours:
    """Colours from 0, as fine as what lines meet makes them."""
    number = 0
    while True:
        signs: dict[Line, Any] = {
            line: (colour, sorted(colours[other] for other in meets[line]))
            for line, colour in colours.items()
        }
        ranked: list[Any] = []
        for sign in sorted(signs.values()):
            if not ranked or ranked[-1] != sign:
                ranked.append(sign)
        colours = {line: ranked.index(sign) for line, sign in signs.items()}
        if len(ranked) == number:
            return colours
        number = len(ranked)


def _first_alike(colours: Colours) -> list[Line]:
    """The lines of the first colour that several have."""
    by_colour: dict[int, list[Line]] = {}
    for line, colour in sorted(colours.items()):
        by_colour.setdefault(colour, []).append(line)
    return next((by_colour[c] for c in sorted(by_colour) if len(by_colour[c]) > 1), [])
