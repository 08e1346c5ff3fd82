"""The worked solution in the row's own words: what is where, which box goes where, leg by leg.

Every sentence is read off a trace of the plan, move by move, so that each of them can be checked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from synthgen.generators.sokoban.replay import Cell, Scene

STYLES = 3

# The words of the text below, so that no name of a move is one of them.
OWN_WORDS = (
    "I write cells as row column with rows counted from the top and columns left both starting at "
    "A cell are numbered on Cells player is box boxes goal goals stays its makes way comes back "
    "goes to meant for will end Push This leaves pushed by Walk walks Now every after move moves "
    "of them a push pushes That takes has All So next"
)


@dataclass(frozen=True, slots=True)
class Leg:
    """A walk, or pushes of one box in one direction: where it begins and ends, and its moves.

    The cells are the player's for a walk, the box's for pushes.
    """

    is_push: bool
    start: Cell
    end: Cell
    player: Cell
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """A plan carried out: its legs, and for each box its first and last cell."""

    legs: tuple[Leg, ...]
    boxes: tuple[tuple[Cell, Cell], ...]
    moved: frozenset[Cell]
    pushes: int


def trace(scene: Scene, actions: Sequence[str]) -> Trace:
    """Follow a plan on a scene. Raises ValueError for a move that is impossible."""
    where = {box: box for box in sorted(scene.boxes)}  # first cell -> present cell
    legs: list[Leg] = []
    moved: set[Cell] = set()
    pushes = 0
    for action in actions:
        following = scene.after(action)
        if following is None:
            raise ValueError(f"{action} is blocked at {scene.player}")
        left, came = scene.boxes - following.boxes, following.boxes - scene.boxes
        if left:
            (start,), (end,) = left, came
            first = next(box for box, cell in where.items() if cell == start)
            where[first] = end
            moved.add(first)
            pushes += 1
            leg = Leg(True, start, end, following.player, (action,))
        else:
            leg = Leg(False, scene.player, following.player, following.player, (action,))
        legs.append(leg)
        scene = following
    return Trace(_joined(legs), tuple(where.items()), frozenset(moved), pushes)


def _joined(legs: Sequence[Leg]) -> tuple[Leg, ...]:
    """Single moves drawn together: walks, and pushes of one box in one direction."""
    joined: list[Leg] = []
    for leg in legs:
        last = joined[-1] if joined else None
        if last and last.is_push == leg.is_push and last.end == leg.start and _goes_on(last, leg):
            actions = (*last.actions, *leg.actions)
            joined[-1] = Leg(leg.is_push, last.start, leg.end, leg.player, actions)
        else:
            joined.append(leg)
    return tuple(joined)


def _goes_on(last: Leg, leg: Leg) -> bool:
    return not leg.is_push or last.actions[-1] == leg.actions[0]


def reasoning(
    scene: Scene, actions: Sequence[str], names: Mapping[str, str], style: int, asked: int = 0
) -> str:
    """The solution as text. `asked` is the number of moves that are asked for; 0 is all."""
    followed = trace(scene, actions)
    lines = [_map(scene, style), _matching(followed, style)]
    lines += [_leg(leg, names, style) for leg in followed.legs]
    if style == 1:
        lines[2:] = [f"{number}. {line}" for number, line in enumerate(lines[2:], 1)]
    lines.append(_end(followed, len(actions), style))
    if asked:
        told = " ".join(names[action] for action in actions[:asked])
        lines.append(_next(told, min(asked, len(actions))))
    return "\n".join(lines)


def _map(scene: Scene, style: int) -> str:
    boxes, goals = sorted(scene.boxes), sorted(scene.goals)
    counted = (
        "I write cells as (row, column), with rows counted from the top and columns from the left, "
        "both starting at 1",
        "A cell is (row, column); rows are numbered from the top, columns from the left, from 1 on",
        "Cells are (row, column), counted from 1 at the top left",
    )[style]
    are = "is" if len(boxes) == 1 else "are"
    boxes_are = f"the {_many('box', 'boxes', boxes)} {are} at {_listed(boxes)}"
    goals_are = f"the {_many('goal', 'goals', goals)} {are} at {_listed(goals)}"
    return f"{counted}. The player is at {_at(scene.player)}, {boxes_are}, and {goals_are}."


def _matching(followed: Trace, style: int) -> str:
    """Which box ends on which goal."""
    parts = []
    for first, last in followed.boxes:
        box = f"the box at {_at(first)}"
        if first not in followed.moved:
            parts.append(f"{box} stays on its goal")
        elif first == last:
            parts.append(f"{box} makes way and comes back")
        else:
            verb = ("goes to", "is meant for", "will end on")[style]
            parts.append(f"{box} {verb} the goal at {_at(last)}")
    text = "; ".join(parts)
    return f"{text[0].upper()}{text[1:]}."


def _leg(leg: Leg, names: Mapping[str, str], style: int) -> str:
    told = " ".join(names[action] for action in leg.actions)
    start, end = _at(leg.start), _at(leg.end)
    if leg.is_push:
        return (
            f"Push the box from {start} to {end}: {told}. This leaves the player at "
            f"{_at(leg.player)}.",
            f"The box at {start} is pushed to {end} by {told}.",
            f"Push {start} -> {end}: {told}",
        )[style]
    return (
        f"Walk from {start} to {end}: {told}.",
        f"The player walks from {start} to {end} by {told}.",
        f"Walk {start} -> {end}: {told}",
    )[style]


def _end(followed: Trace, moves: int, style: int) -> str:
    pushes = f"{followed.pushes} of them {'a push' if followed.pushes == 1 else 'pushes'}"
    if followed.pushes == moves:
        pushes = "all of them pushes"
    count = f"{moves} moves, {pushes}," if moves > 1 else "1 move, a push,"
    return (
        f"Now every box is on a goal, after {count.rstrip(',')}.",
        f"That takes {count} and every goal has its box.",
        f"All boxes are on goals: {count.rstrip(',')}.",
    )[style]


def _next(told: str, count: int) -> str:
    return f"So the next move is {told}." if count == 1 else f"So the next moves are {told}."


def _many(one: str, many: str, cells: Sequence[Cell]) -> str:
    return one if len(cells) == 1 else many


def _at(cell: Cell) -> str:
    return f"({cell[0]}, {cell[1]})"


def _listed(cells: Sequence[Cell]) -> str:
    """Cells in words: `(1, 2), (3, 4) and (5, 6)`."""
    *rest, last = map(_at, cells)
    return f"{', '.join(rest)} and {last}" if rest else last
