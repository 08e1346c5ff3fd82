"""Every start of a layout by its exact push distance, found backwards from the solved boards.

A pull is a push undone. Going back from all solved boards, breadth first, the first time that a
board is met tells the fewest pushes that solve it; so every board found is solvable, and how far
away it is can be chosen instead of hoped for.
"""

from synthgen.generators.sokoban.board import Board, Layout, cells_of, flood
from synthgen.seeding import Stream

Node = tuple[int, int]  # boxes, and the region that the player can walk in


class Retrograde:
    """The boards of a layout in layers: `layers[d]` are those that take d pushes.

    `most` bounds the depth and `budget` the boards; a layer that would break the budget is left
    out whole, so the depths of those kept are exact.
    """

    def __init__(self, layout: Layout, most: int, budget: int) -> None:
        self.layout = layout
        self.layers: list[list[Node]] = [self._solved()]
        seen = set(self.layers[0])
        while len(self.layers) <= most:
            rim = self._before(self.layers[-1], seen, budget)
            if not rim:
                break
            self.layers.append(rim)

    @property
    def depth(self) -> int:
        """The depth of the last layer."""
        return len(self.layers) - 1

    def draw(self, rng: Stream, depth: int) -> Board:
        """A board of a depth, uniform over boxes and regions; the player anywhere in the region."""
        boxes, region = rng.choice(self.layers[depth])
        cells = list(cells_of(region))
        return Board(self.layout, boxes, rng.choice(cells))

    def _solved(self) -> list[Node]:
        """All boxes on goals, and each region where the player may stand."""
        goals, free = self.layout.goals, self.layout.floor & ~self.layout.goals
        nodes = []
        while free:
            region = flood(free & -free, free, self.layout.width)
            nodes.append((goals, region))
            free ^= region
        return nodes

    def _before(self, layer: list[Node], seen: set[Node], budget: int) -> list[Node]:
        """The boards one pull away that have not been seen; none where the budget is broken."""
        floor, width = self.layout.floor, self.layout.width
        found: list[Node] = []
        for boxes, region in layer:
            for offset in (-width, width, -1, 1):
                for cell in _pulled(boxes, region, floor, offset):
                    moved = boxes ^ (1 << cell) ^ (1 << cell + offset)
                    free = floor & ~moved
                    node = (moved, flood(1 << cell + 2 * offset, free, width))
                    if node not in seen:
                        seen.add(node)
                        found.append(node)
            if len(seen) > budget:
                return []
        return found


def _pulled(boxes: int, region: int, floor: int, offset: int) -> list[int]:
    """The boxes that a player in the region can pull by an offset, stepping back himself."""
    free = floor & ~boxes
    if offset > 0:
        beside = boxes & region >> offset & free >> 2 * offset
    else:
        beside = boxes & region << -offset & free << -2 * offset
    return list(cells_of(beside))
