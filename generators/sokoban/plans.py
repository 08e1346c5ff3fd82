"""Shortest plans by A* over pushes, counted in moves or in pushes.

Nodes of the search by moves are (boxes, player's cell after a push), a step is a walk and a push;
nodes of the search by pushes are (boxes, lowest cell that the player can walk to). The bound of
`Bounds.least` is consistent in both, so the first time that a node is taken up is the best one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush

from synthgen.generators.sokoban.board import Board, Layout, flood, step
from synthgen.generators.sokoban.bounds import FAR, Bounds, bounds_of

BUDGET = 200_000  # nodes taken up: some seconds, and far more than generated levels need


@dataclass(frozen=True, slots=True)
class Plan:
    """A shortest plan as numbers of actions; `cost` is in moves or in pushes, as was asked."""

    actions: tuple[int, ...]
    cost: int
    expanded: int


@dataclass(frozen=True, slots=True)
class Unsolvable:
    """No plan exists (or none within the limit that was given): the search came to its end."""

    expanded: int


@dataclass(frozen=True, slots=True)
class OutOfBudget:
    """The budget ran out first: nothing is known of a plan, except that it costs `least`."""

    expanded: int
    least: int


Outcome = Plan | Unsolvable | OutOfBudget
Node = tuple[int, int]  # boxes, and a player's cell


@dataclass(frozen=True, slots=True)
class Push:
    """A push that can come next: after `walk` steps, of the box at `cell`, by an action."""

    walk: int
    action: int
    cell: int


def least_moves(board: Board, limit: int = FAR, budget: int = BUDGET) -> Outcome:
    """A plan of the fewest moves, of at most `limit` moves."""
    return _search(board, limit, budget, by_moves=True)


def least_pushes(board: Board, limit: int = FAR, budget: int = BUDGET) -> Outcome:
    """A plan of the fewest pushes, of at most `limit` pushes."""
    return _search(board, limit, budget, by_moves=False)


def _search(board: Board, limit: int, budget: int, by_moves: bool) -> Outcome:
    layout, bounds = board.layout, bounds_of(board.layout)
    floor, width, offsets = layout.floor, layout.width, layout.offsets
    start: Node = (board.boxes, board.player)
    best: dict[Node, int] = {start: 0}
    came: dict[Node, tuple[Node, int, int]] = {}
    first = bounds.least(board.boxes)
    heap = [(first, 0, start)] if first <= limit else []
    done: set[Node] = set()
    while heap:
        total, _, node = heappop(heap)
        if node in done:
            continue
        if node[0] == layout.goals:
            return Plan(_actions(board, node, came), total, len(done))
        if len(done) >= budget:
            return OutOfBudget(len(done), total)
        done.add(node)
        boxes, cost = node[0], best[node]
        for push in pushes(layout, bounds, *node):
            cell = push.cell + offsets[push.action]
            moved = boxes ^ (1 << push.cell) ^ (1 << cell)
            after = cost + (push.walk + 1 if by_moves else 1)
            estimate = after + bounds.least(moved)
            if estimate > limit or bounds.is_frozen(cell, moved):
                continue
            if by_moves:
                place = push.cell
            else:
                region = flood(1 << push.cell, floor & ~moved, width)
                place = (region & -region).bit_length() - 1
            key = (moved, place)
            if after < best.get(key, FAR):
                best[key] = after
                came[key] = (node, push.action, push.cell)
                heappush(heap, (estimate, -after, key))
    return Unsolvable(len(done))


def pushes(layout: Layout, bounds: Bounds, boxes: int, player: int) -> Iterator[Push]:
    """Every push that keeps the box on a live cell, nearest first.

    One flood from the player meets all places to push from in the order of their distance.
    """
    width, free = layout.width, layout.floor & ~boxes
    open_cells = free & bounds.live
    places = (
        ((boxes & open_cells << width) << width) & free,
        ((boxes & open_cells >> width) >> width) & free,
        ((boxes & open_cells << 1) << 1) & free,
        ((boxes & open_cells >> 1) >> 1) & free,
    )
    left = places[0] | places[1] | places[2] | places[3]
    offsets = layout.offsets
    rim = seen = 1 << player
    walk = 0
    while rim and left:
        if rim & left:
            for action, place in enumerate(places):
                hit = rim & place
                while hit:
                    low = hit & -hit
                    hit ^= low
                    yield Push(walk, action, low.bit_length() - 1 + offsets[action])
            left &= ~rim
        rim = (rim << 1 | rim >> 1 | rim << width | rim >> width) & free & ~seen
        seen |= rim
        walk += 1


def walk_between(layout: Layout, boxes: int, start: int, end: int) -> tuple[int, ...]:
    """A shortest walk; of several the first in the order up, down, left, right."""
    free, width = layout.floor & ~boxes, layout.width
    rims = [1 << end]
    seen = 1 << end
    while not rims[-1] >> start & 1:
        rim = rims[-1]
        rim = (rim << 1 | rim >> 1 | rim << width | rim >> width) & free & ~seen
        if not rim:
            raise ValueError(f"no walk from cell {start} to cell {end}")
        rims.append(rim)
        seen |= rim
    actions, cell = [], start
    for rim in reversed(rims[:-1]):
        action = next(a for a in range(4) if rim >> step(cell, a, width) & 1)
        actions.append(action)
        cell = step(cell, action, width)
    return tuple(actions)


def _actions(board: Board, end: Node, came: dict[Node, tuple[Node, int, int]]) -> tuple[int, ...]:
    """The walks and pushes that led to a node."""
    legs = []
    node = end
    while node in came:
        node, action, cell = came[node]
        legs.append((node[0], action, cell))
    actions: list[int] = []
    player = board.player
    for boxes, action, cell in reversed(legs):
        stand = cell - board.layout.offsets[action]
        actions += walk_between(board.layout, boxes, player, stand)
        actions.append(action)
        player = cell
    return tuple(actions)
