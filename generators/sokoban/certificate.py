"""Proves that a plan is shortest, and which first moves a shortest plan may have.

The second method beside the search for plans: breadth first over single moves on sets of cells,
forwards, then marked backwards from the end. A board is left out only where it is provably too far
from its end: each box needs the pushes that bring it to the nearest goal if it were alone. It sees
many more boards than the search does, so it is bounded.
"""

from dataclasses import dataclass

from synthgen.generators.sokoban.replay import MOVES, Cell, Scene

BUDGET = 50_000  # boards: a third of a second

State = tuple[Cell, frozenset[Cell]]


class OutOfBudgetError(Exception):
    """The proof would look at more boards than are allowed."""


@dataclass(frozen=True, slots=True)
class Shortest:
    """The ways to begin of all shortest plans: lines of as many actions as were asked for."""

    moves: int
    beginnings: frozenset[tuple[str, ...]]


def shortest(scene: Scene, most: int, ask: int = 1, budget: int = BUDGET) -> Shortest | None:
    """All shortest plans' first `ask` moves; None where no plan has at most `most` moves.

    With `ask` 0 only their length, for half of the time. Raises OutOfBudgetError.
    """
    layers = _forwards(scene, most, budget)
    if layers is None:
        return None
    moves = len(layers) - 1
    if not ask:
        return Shortest(moves, frozenset())
    ends = {state for state in layers[-1] if state[1] == scene.goals}
    # Going back, `useful[i]` are the boards of layer i that a shortest plan passes.
    useful = [ends]
    for layer in reversed(layers[:-1]):
        useful.append({s for s in layer if any(t in useful[-1] for t in _after(scene, s).values())})
    useful.reverse()
    lines: dict[tuple[str, ...], State] = {(): (scene.player, scene.boxes)}
    for following in useful[1 : ask + 1]:
        lines = {
            (*line, action): there
            for line, state in lines.items()
            for action, there in _after(scene, state).items()
            if there in following
        }
    return Shortest(moves, frozenset(lines))


def _forwards(scene: Scene, most: int, budget: int) -> list[set[State]] | None:
    """The boards by the number of moves to them, up to the first solved one."""
    start: State = (scene.player, scene.boxes)
    layers, seen = [{start}], {start}
    alone = _pushes_alone(scene)
    least: dict[frozenset[Cell], int] = {}
    while not any(boxes == scene.goals for _, boxes in layers[-1]):
        left = most - len(layers)
        rim = set()
        for state in layers[-1]:
            for there in _after(scene, state).values():
                boxes = there[1]
                if there in seen:
                    continue
                if boxes not in least:
                    least[boxes] = sum(alone.get(box, most + 1) for box in boxes)
                if least[boxes] <= left:
                    rim.add(there)
        seen |= rim
        if len(seen) > budget:
            raise OutOfBudgetError(f"more than {budget:,} boards")
        if not rim:
            return None
        layers.append(rim)
    return layers


def _pushes_alone(scene: Scene) -> dict[Cell, int]:
    """The pushes that a lone box needs from a cell to the nearest goal; dead cells are missing."""
    known = dict.fromkeys(scene.goals, 0)
    queue = list(scene.goals)
    for row, column in queue:
        for down, right in MOVES.values():
            cell, behind = (row - down, column - right), (row - 2 * down, column - 2 * right)
            if cell not in known and not {cell, behind} & scene.walls:
                known[cell] = known[row, column] + 1
                queue.append(cell)
    return known


def _after(scene: Scene, state: State) -> dict[str, State]:
    """The boards one move away, by action."""
    (row, column), boxes = state
    found = {}
    for action, (down, right) in MOVES.items():
        there = (row + down, column + right)
        if there in scene.walls:
            continue
        if there not in boxes:
            found[action] = (there, boxes)
            continue
        beyond = (row + 2 * down, column + 2 * right)
        if beyond not in scene.walls and beyond not in boxes:
            found[action] = (there, boxes - {there} | {beyond})
    return found
