"""What a layout says of any boxes on it: live cells, push distances, a lower bound, deadlocks."""

from functools import lru_cache
from itertools import permutations

from synthgen.generators.sokoban.board import Layout, cells_of

FAR = 10**6  # no goal can be reached; above any number of pushes
FEW = 3  # boxes up to which all orders of goals are tried


class Bounds:
    """Tables of one layout.

    `live` are the cells from which a box alone can be pushed to a goal; a box elsewhere is lost.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.goals = tuple(cells_of(layout.goals))
        self._tables = [_push_distances(layout, goal) for goal in self.goals]
        self.live = sum(1 << cell for cell in set().union(*self._tables))
        self._squares: dict[int, tuple[tuple[int, int], ...]] = {}
        self._known: dict[int, int] = {}

    def least(self, boxes: int) -> int:
        """A lower bound of the pushes left: the cheapest matching of boxes with goals.

        Each box keeps to its own push distance as if it were alone; a push lowers the bound by one
        at most. FAR where boxes cannot all have a goal.
        """
        known = self._known.get(boxes)
        if known is None:
            known = self._known[boxes] = self._match(tuple(cells_of(boxes)))
        return known

    def distance(self, cell: int, goal: int) -> int:
        """The pushes that bring a lone box from a cell to the goal of a number."""
        return self._tables[goal].get(cell, FAR)

    def is_frozen(self, cell: int, boxes: int) -> bool:
        """Whether a box just pushed to `cell` fills a square of 2 x 2 that can never be undone."""
        squares = self._squares.get(cell)
        if squares is None:
            squares = self._squares[cell] = _squares(self.layout, cell)
        for square, walls in squares:
            if not square & ~(boxes | walls) and square & boxes & ~self.layout.goals:
                return True
        return False

    def _match(self, cells: tuple[int, ...]) -> int:
        rows = [[table.get(cell, FAR) for table in self._tables] for cell in cells]
        if len(rows) <= FEW:
            orders = permutations(range(len(rows)))
            return min(sum(row[goal] for row, goal in zip(rows, o, strict=True)) for o in orders)
        return min(_cheapest(rows), FAR)


@lru_cache(maxsize=256)  # a few layouts at a time: a row's solver and its steps ask for one
def bounds_of(layout: Layout) -> Bounds:
    """The tables of a layout, kept for the next question."""
    return Bounds(layout)


def _push_distances(layout: Layout, goal: int) -> dict[int, int]:
    """For each cell the least pushes of a lone box to the goal, found by pulling it away."""
    known, rim, far = {goal: 0}, 1 << goal, 0
    seen, floor = rim, layout.floor
    up, down, one = layout.width, layout.width, 1
    while rim:
        far += 1
        # A box pulled to cell y needs floor at y, and beyond it for the player.
        rim = (
            (rim >> up & floor & floor << up)
            | (rim << down & floor & floor >> down)
            | (rim >> one & floor & floor << one)
            | (rim << one & floor & floor >> one)
        ) & ~seen
        seen |= rim
        known.update(dict.fromkeys(cells_of(rim), far))
    return known


def _squares(layout: Layout, cell: int) -> tuple[tuple[int, int], ...]:
    """The squares of 2 x 2 that a cell of the floor is in, with the walls in each."""
    width = layout.width
    block = 1 | 2 | 1 << width | 2 << width
    squares = (block << cell + corner for corner in (0, -1, -width, -width - 1))
    return tuple((square, square & ~layout.floor) for square in squares)


def _cheapest(rows: list[list[int]]) -> int:
    """The cheapest perfect matching by subsets of goals: k * 2**k sums for k boxes."""
    best = {0: 0}
    for row in rows:
        following: dict[int, int] = {}
        for taken, cost in best.items():
            for goal, extra in enumerate(row):
                if not taken >> goal & 1:
                    after, total = taken | 1 << goal, cost + extra
                    if total < following.get(after, total + 1):
                        following[after] = total
        best = following
    return best[(1 << len(rows)) - 1]
