"""Shortest ways of a leaper over a board: a bound, a search within it, and why fewer are too few.

A move of strides a and b brings x + y nearer to the end by a + b at most, and each coordinate by
the longer stride. A search for a way of n moves that gives up where the moves left are too few by
this bound goes nearly straight to the end: of 32 moves on a board of 49 x 49 it looks at about as
many cells. Where it fails, the cells that are within the bound after each move are the proof.
"""

from typing import NamedTuple

Cell = tuple[int, int]


class Refutation(NamedTuple):
    """The cells that are possible after each move; the last are none, or all but the end."""

    backwards: bool
    layers: list[list[Cell]]


class Search:
    """The moves of a leaper, and ways of a number of moves from (0, 0) to an end."""

    def __init__(self, width: int, height: int, strides: tuple[int, int], end: Cell) -> None:
        self.width, self.height, self.end = width, height, end
        self.short, self.long = sorted(strides)
        if self.short % 2 == self.long % 2 == 0:
            raise ValueError(f"one of the strides must be odd, got {strides}")
        self.sum = self.short + self.long
        # a move changes x + y by an odd number, or else, if both strides are odd, x itself
        self.parity = sum(end) % 2 if self.sum % 2 else end[0] % 2
        pairs = ((self.short, self.long), (self.long, self.short))
        self.moves = [(s * p, t * q) for p, q in pairs for s in (1, -1) for t in (1, -1)]
        self.dead: set[tuple[Cell, int]] = set()

    def need(self, cell: Cell, other: Cell) -> int:
        """A lower bound for the moves between two cells, without parity."""
        dx, dy = abs(cell[0] - other[0]), abs(cell[1] - other[1])
        return max(-(-(dx + dy) // self.sum), -(-max(dx, dy) // self.long))

    def bound(self) -> int:
        """The bound for the whole way, of the right parity."""
        least = self.need((0, 0), self.end)
        return least + (least + self.parity) % 2

    def way(self, moves: int) -> list[Cell] | None:
        """The cells of a way of so many moves, if there is one."""
        self.dead.clear()
        return self._way((0, 0), moves)

    def _way(self, cell: Cell, left: int) -> list[Cell] | None:
        if not left:
            return [cell] if cell == self.end else None
        for after in self._nearest(cell, left - 1):
            if (after, left) not in self.dead:
                rest = self._way(after, left - 1)
                if rest:
                    return [cell, *rest]
                self.dead.add((after, left))
        return None

    def _nearest(self, cell: Cell, left: int) -> list[Cell]:
        """The cells after a move from which so many moves may be enough, the nearest first."""
        x, y = self.end
        cells = [c for c in self.neighbours(cell) if self.need(c, self.end) <= left]
        return sorted(cells, key=lambda c: (abs(x - c[0]) + abs(y - c[1]), c))

    def neighbours(self, cell: Cell) -> list[Cell]:
        """The cells of the board that are a move away."""
        x, y = cell
        cells = ((x + dx, y + dy) for dx, dy in self.moves)
        return [c for c in cells if 0 <= c[0] < self.width and 0 <= c[1] < self.height]

    def refutation(self, moves: int) -> Refutation:
        """Why there is no way of so many moves, from the end that takes fewer cells."""
        both = (
            Refutation(False, self._layers((0, 0), self.end, moves)),
            Refutation(True, self._layers(self.end, (0, 0), moves)),
        )
        return min(both, key=lambda refutation: sum(map(len, refutation.layers)))

    def _layers(self, start: Cell, end: Cell, moves: int) -> list[list[Cell]]:
        layers, cells = [], {start}
        while cells and moves:
            moves -= 1
            after = {c for cell in cells for c in self.neighbours(cell)}
            cells = {c for c in after if self.need(c, end) <= moves}
            layers.append(sorted(cells))
        return layers


def flood(width: int, height: int, strides: tuple[int, int], start: Cell) -> list[int]:
    """The cells that take 0, 1, 2, ... moves from a cell, as bits x + y * width.

    A move is a shift; cells that would leave their row are masked out before it.
    """
    shifts = []
    a, b = strides
    row = (1 << width) - 1
    rows = sum(1 << y * width for y in range(height))
    for dx, dy in ((a, b), (a, -b), (b, a), (b, -a)):
        stays = rows * (row >> dx) if dx < width else 0
        shifts.append((dx + dy * width, stays))
    board = (1 << width * height) - 1
    new = seen = 1 << start[1] * width + start[0]
    layers = []
    while new:
        layers.append(new)
        more = 0
        for shift, stays in shifts:
            # there, and back: the cells that such a move comes from are those it leads to, moved
            there = new & stays
            more |= there << shift if shift >= 0 else there >> -shift
            back = new >> shift if shift >= 0 else new << -shift
            more |= back & stays
        new = more & board & ~seen
        seen |= new
    return layers
