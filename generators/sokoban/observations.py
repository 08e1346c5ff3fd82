"""A board in the words of a row, and back: five ways to show it, each with its reader.

Rows and columns are counted from 1, rows from the top, columns from the left; a cell is
(row, column). A grid shows every cell by the row's own symbols; the other three name the cells that
are no wall. Readers look for the one paragraph of a prompt that is a board.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

from synthgen.generators.sokoban.replay import Cell, Scene

# The ids of the slot `symbols`, in the order of XSB's characters.
SYMBOLS = ("wall", "floor", "goal", "box", "player", "box_on_goal", "player_on_goal")
GLYPHS = dict(zip("# .$@*+", SYMBOLS, strict=True))

OBSERVATIONS = ("grid", "spaced_grid", "coordinates", "json", "prose")
GRIDS = OBSERVATIONS[:2]

_CELL = re.compile(r"\((\d+), (\d+)\)")
_NUMBER = re.compile(r"\d+")


class UnreadableError(ValueError):
    """A text shows no board, or several."""


# Writing ---------------------------------------------------------------------------------------


def show(rows: Sequence[str], kind: str, symbols: Mapping[str, str]) -> str:
    """XSB rows as a paragraph. `symbols` maps the ids of `SYMBOLS` to the row's own symbols."""
    if kind in GRIDS:
        between = " " if kind == "spaced_grid" else ""
        return "\n".join(between.join(symbols[GLYPHS[glyph]] for glyph in row) for row in rows)
    return _LISTS[kind](rows)


def _cells(rows: Sequence[str], glyphs: str) -> list[Cell]:
    """The cells with one of some XSB characters, counted from 1."""
    return [
        (r, c) for r, row in enumerate(rows, 1) for c, glyph in enumerate(row, 1) if glyph in glyphs
    ]


def _parts(rows: Sequence[str]) -> dict[str, list[Cell]]:
    return {
        "free": _cells(rows, " .$@*+"),
        "goals": _cells(rows, ".*+"),
        "boxes": _cells(rows, "$*"),
        "player": _cells(rows, "@+"),
    }


def _coordinates(rows: Sequence[str]) -> str:
    lines = [f"Size: {len(rows)} rows, {len(rows[0])} columns"]
    names = ("Cells without a wall", "Goals", "Boxes", "Player")
    for name, cells in zip(names, _parts(rows).values(), strict=True):
        lines.append(f"{name}: {', '.join(map(str, cells))}")
    return "\n".join(lines)


def _json(rows: Sequence[str]) -> str:
    parts = _parts(rows)
    size = {"rows": len(rows), "columns": len(rows[0])}
    return json.dumps({**size, **parts, "player": parts["player"][0]})


def _prose(rows: Sequence[str]) -> str:
    """Sentences; the free cells row by row, as stretches of columns."""
    parts = _parts(rows)
    lines = []
    for number in range(1, len(rows) + 1):
        columns = [column for row, column in parts["free"] if row == number]
        if columns:
            many = "columns" if len(columns) > 1 else "column"
            lines.append(f"in row {number}, {many} {_stretches(columns)}")
    (player,) = parts["player"]
    return (
        f"The board has {len(rows)} rows and {len(rows[0])} columns. All of it is wall except "
        f"these cells: {'; '.join(lines)}. The player is in {_in_words(player)}. "
        f"{_told('box', 'boxes', parts['boxes'])} {_told('goal', 'goals', parts['goals'])}"
    )


def _told(one: str, many: str, cells: list[Cell]) -> str:
    listed = "; ".join(map(_in_words, cells))
    return f"The {one} is in {listed}." if len(cells) == 1 else f"The {many} are in {listed}."


def _in_words(cell: Cell) -> str:
    return f"row {cell[0]}, column {cell[1]}"


def _stretches(columns: list[int]) -> str:
    """Rising numbers with runs drawn together: `2 to 4 and 6`."""
    starts = [columns[0], *(b for a, b in pairwise(columns) if b > a + 1)]
    ends = [*(a for a, b in pairwise(columns) if b > a + 1), columns[-1]]
    told = [f"{a} to {b}" if b > a else f"{a}" for a, b in zip(starts, ends, strict=True)]
    return f"{', '.join(told[:-1])} and {told[-1]}" if told[:-1] else told[-1]


_LISTS: dict[str, Callable[[Sequence[str]], str]] = {
    "coordinates": _coordinates,
    "json": _json,
    "prose": _prose,
}


def rows_of(scene: Scene) -> tuple[str, ...]:
    """The XSB rows of a scene whose cells count from 1, up to its last wall."""
    height, width = max(r for r, _ in scene.walls), max(c for _, c in scene.walls)
    return tuple(
        "".join(_glyph(scene, (r, c)) for c in range(1, width + 1)) for r in range(1, height + 1)
    )


def _glyph(scene: Scene, cell: Cell) -> str:
    if cell in scene.walls:
        return "#"
    if cell in scene.goals:
        return "+" if cell == scene.player else "*" if cell in scene.boxes else "."
    return "@" if cell == scene.player else "$" if cell in scene.boxes else " "


# Reading ---------------------------------------------------------------------------------------


def read_scene(text: str, kind: str, symbols: Mapping[str, str]) -> Scene:
    """The board that a prompt shows, its cells counted from 1. Raises UnreadableError."""
    found = []
    for paragraph in text.split("\n\n"):
        scene = _READERS[kind](paragraph, symbols)
        if scene is not None:
            found.append(scene)
    if len(found) != 1:
        raise UnreadableError(f"the text shows {len(found)} boards as {kind}, not one")
    return found[0]


def _read_grid(paragraph: str, symbols: Mapping[str, str]) -> Scene | None:
    """Lines of symbols with nothing between them; no symbol begins another."""
    lines = paragraph.split("\n")
    if max(map(len, symbols.values())) == 1:
        return _read_cells(list(map(list, lines)), symbols)
    pattern = re.compile("|".join(map(re.escape, symbols.values())))
    cut = [pattern.findall(line) for line in lines]
    whole = all("".join(found) == line for found, line in zip(cut, lines, strict=True))
    return _read_cells(cut, symbols) if whole else None


def _read_spaced_grid(paragraph: str, symbols: Mapping[str, str]) -> Scene | None:
    return _read_cells([line.split(" ") for line in paragraph.split("\n")], symbols)


def _read_cells(lines: list[list[str]], symbols: Mapping[str, str]) -> Scene | None:
    ids = {symbol: name for name, symbol in symbols.items()}
    if len(lines) < 3 or len(set(map(len, lines))) > 1 or not ids.keys() >= set().union(*lines):
        return None
    where: dict[str, set[Cell]] = {name: set() for name in SYMBOLS}
    for r, line in enumerate(lines, 1):
        for c, symbol in enumerate(line, 1):
            where[ids[symbol]].add((r, c))
    return _scene(
        where["wall"],
        where["goal"] | where["box_on_goal"] | where["player_on_goal"],
        where["box"] | where["box_on_goal"],
        where["player"] | where["player_on_goal"],
    )


def _scene(
    walls: set[Cell], goals: Iterable[Cell], boxes: Iterable[Cell], players: Iterable[Cell]
) -> Scene | None:
    players = list(players)
    if len(players) != 1:
        return None
    return Scene(frozenset(walls), frozenset(goals), frozenset(boxes), players[0])


def _within(size: Sequence[int], free: Iterable[Cell], *rest: Iterable[Cell]) -> Scene | None:
    """The scene of a board of (rows, columns) whose cells are walls where they are not free."""
    height, width = size
    board = {(r, c) for r in range(1, height + 1) for c in range(1, width + 1)}
    return _scene(board - set(free), *rest)


def _read_coordinates(paragraph: str, symbols: Mapping[str, str]) -> Scene | None:
    lines = paragraph.split("\n")
    if len(lines) != 5 or not lines[0].startswith("Size: "):
        return None
    size = [int(number) for number in _NUMBER.findall(lines[0])]
    return _within(size, *map(_cells_in, lines[1:]))


def _cells_in(line: str) -> list[Cell]:
    return [(int(row), int(column)) for row, column in _CELL.findall(line)]


def _read_json(paragraph: str, symbols: Mapping[str, str]) -> Scene | None:
    if not paragraph.startswith('{"rows": '):
        return None
    told = json.loads(paragraph)
    free, goals, boxes = ([(r, c) for r, c in told[name]] for name in ("free", "goals", "boxes"))
    row, column = told["player"]
    return _within((told["rows"], told["columns"]), free, goals, boxes, [(row, column)])


def _read_prose(paragraph: str, symbols: Mapping[str, str]) -> Scene | None:
    sentences = paragraph.removesuffix(".").split(". ")
    if len(sentences) != 5 or not sentences[0].startswith("The board has "):
        return None
    size = [int(number) for number in _NUMBER.findall(sentences[0])]
    free = []
    for line in sentences[1].partition(": ")[2].split("; "):
        row, _, columns = line.partition(", ")
        for stretch in columns.replace(" and ", ", ").split(", "):
            numbers = [int(number) for number in _NUMBER.findall(stretch)]
            free += [(int(row.split()[-1]), c) for c in range(numbers[0], numbers[-1] + 1)]
    rest = [_NUMBER.findall(sentence) for sentence in sentences[2:]]
    player, boxes, goals = (
        [(int(r), int(c)) for r, c in zip(numbers[::2], numbers[1::2], strict=True)]
        for numbers in rest
    )
    return _within(size, free, goals, boxes, player)


_READERS: dict[str, Callable[[str, Mapping[str, str]], Scene | None]] = {
    "grid": _read_grid,
    "spaced_grid": _read_spaced_grid,
    "coordinates": _read_coordinates,
    "json": _read_json,
    "prose": _read_prose,
}
