"""A stranger who solves rows from their text alone.

It knows the wordings of boards and legends, and nothing of how they are made: its boards are
dictionaries of cells, its search is plain breadth-first.
"""

import json
import re
from collections import deque
from dataclasses import dataclass

Cell = tuple[int, int]

KINDS = {
    "a wall": "wall",
    "empty floor": "floor",
    "a goal": "goal",
    "a box": "box",
    "the player": "player",
    "a box on a goal": "box goal",
    "the player on a goal": "player goal",
}
_SYMBOL = re.compile(r"(\S+) is (a wall|empty floor|a goal|a box on a goal|a box|the player on a "
                     r"goal|the player)(?=[,.\n]| and |\Z)")  # fmt: skip
_MOVE = re.compile(
    r"(?:- )?(\S+)(?:: one (?:row|column) toward the (top|bottom|left|right)(?: edge)?"
    r"| moves the player (?:to the )?(up|down|left|right))"
)
_PLAIN = re.compile(r"The possible moves are (\S+), (\S+), (\S+) and (\S+)\.")
STEPS = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}


@dataclass(frozen=True)
class Position:
    """What a prompt shows: walls, goals, boxes and the player, and which step each name makes."""

    walls: frozenset[Cell]
    goals: frozenset[Cell]
    boxes: frozenset[Cell]
    player: Cell
    moves: dict[str, Cell]


def read(prompt: str) -> Position:
    """The position of a prompt, however it is told."""
    parts = _json(prompt) or _coordinates(prompt) or _prose(prompt) or _grid(prompt)
    assert parts is not None, prompt
    walls, goals, boxes, player = parts
    return Position(walls, goals, boxes, player, moves_of(prompt))


def moves_of(prompt: str) -> dict[str, Cell]:
    """The names of the moves as the prompt explains them, or as it lists them in order."""
    explained = {m[1]: STEPS[_way(m[2] or m[3])] for m in _MOVE.finditer(prompt)}
    if len(explained) == 4:
        return explained
    listed = _PLAIN.search(prompt)
    assert listed is not None, prompt
    return dict(zip(listed.groups(), STEPS.values(), strict=True))


def _way(word: str) -> str:
    return {"top": "up", "bottom": "down"}.get(word, word)


def after(position: Position, name: str) -> Position | None:
    """The position after a move; None where it cannot be made."""
    down, right = position.moves[name]
    row, column = position.player
    there, beyond = (row + down, column + right), (row + 2 * down, column + 2 * right)
    boxes = position.boxes
    if there in position.walls:
        return None
    if there in boxes:
        if beyond in position.walls or beyond in boxes:
            return None
        boxes = (boxes - {there}) | {beyond}
    return Position(position.walls, position.goals, boxes, there, position.moves)


def play(position: Position, names: list[str]) -> Position:
    """The position after all moves; each must be possible."""
    for name in names:
        following = after(position, name)
        assert following is not None, (name, names)
        position = following
    return position


def fewest_moves(position: Position) -> int:
    """The length of a shortest solution, by looking at every position in turn."""
    queue = deque([(position, 0)])
    seen = {(position.player, position.boxes)}
    while queue:
        here, count = queue.popleft()
        if here.boxes == here.goals:
            return count
        for name in here.moves:
            there = after(here, name)
            if there is not None and (there.player, there.boxes) not in seen:
                seen.add((there.player, there.boxes))
                queue.append((there, count + 1))
    raise AssertionError("no solution")


Parts = tuple[frozenset[Cell], frozenset[Cell], frozenset[Cell], Cell]


def _parts(height: int, width: int, free: set[Cell], goals: set[Cell], boxes: set[Cell],
           player: Cell) -> Parts:  # fmt: skip
    every = {(r, c) for r in range(1, height + 1) for c in range(1, width + 1)}
    return frozenset(every - free), frozenset(goals), frozenset(boxes), player


def _json(prompt: str) -> Parts | None:
    line = next((line for line in prompt.split("\n") if line.startswith('{"rows"')), None)
    if line is None:
        return None
    told = json.loads(line)
    free, goals, boxes = ({(r, c) for r, c in told[name]} for name in ("free", "goals", "boxes"))
    row, column = told["player"]
    return _parts(told["rows"], told["columns"], free, goals, boxes, (row, column))


def _coordinates(prompt: str) -> Parts | None:
    size = re.search(r"^Size: (\d+) rows, (\d+) columns$", prompt, re.MULTILINE)
    if size is None:
        return None
    sets = []
    for name in ("Cells without a wall", "Goals", "Boxes", "Player"):
        line = re.search(rf"^{name}: (.*)$", prompt, re.MULTILINE)
        assert line is not None
        sets.append({(int(r), int(c)) for r, c in re.findall(r"\((\d+), (\d+)\)", line[1])})
    free, goals, boxes, (player,) = sets
    return _parts(int(size[1]), int(size[2]), free, goals, boxes, player)


def _prose(prompt: str) -> Parts | None:
    size = re.search(r"The board has (\d+) rows and (\d+) columns\.", prompt)
    if size is None:
        return None
    free: set[Cell] = set()
    told = re.search(r"except these cells: ([^.]*)\.", prompt)
    assert told is not None
    for row, columns in re.findall(r"in row (\d+), columns? ([^;]*)", told[1]):
        for first, last in re.findall(r"(\d+)(?: to (\d+))?", columns):
            free |= {(int(row), c) for c in range(int(first), int(last or first) + 1)}
    (player,), boxes, goals = (
        {(int(r), int(c)) for r, c in re.findall(r"row (\d+), column (\d+)", sentence)}
        for sentence in (
            re.search(pattern, prompt)[0]  # type: ignore[index]
            for pattern in (r"The player is in [^.]*", r"The box(?:es)? (?:is|are) in [^.]*",
                            r"The goals? (?:is|are) in [^.]*")
        )
    )  # fmt: skip
    return _parts(int(size[1]), int(size[2]), free, goals, boxes, player)


def _grid(prompt: str) -> Parts | None:
    symbols = {m[1]: KINDS[m[2]] for m in _SYMBOL.finditer(prompt)}
    assert len(symbols) == 7, prompt
    for paragraph in prompt.split("\n\n"):
        lines = [line.split(" ") if " " in line else list(line) for line in paragraph.split("\n")]
        if len(lines) > 2 and set().union(*lines) <= symbols.keys():
            kinds = {
                (r, c): symbols[symbol]
                for r, line in enumerate(lines, 1)
                for c, symbol in enumerate(line, 1)
            }
            (player,) = (cell for cell, kind in kinds.items() if "player" in kind)
            walls, goals, boxes = (
                frozenset(cell for cell, kind in kinds.items() if word in kind)
                for word in ("wall", "goal", "box")
            )
            return walls, goals, boxes, player
    return None
