"""Boards as integers: all cells that rook moves to the right or up can reach, in a few shifts.

A cell is a bit. Rows are a bit longer than the board is wide, so that no run goes on in the next
row. A run over n cells takes log2(n) shifts (the "occluded fill" of chess programs): the cells of a
board of 49 x 49 that take one more move are found in 10 microseconds.
"""

from collections.abc import Iterable
from itertools import groupby, pairwise

from synthgen.generators.omega._gridworld import Cell
from synthgen.seeding import Stream

CUTS = 10  # the most cells that are put in shorter ways


class Board:
    """The free cells, and what is reached in them."""

    def __init__(self, width: int, height: int, cells: Iterable[Cell]) -> None:
        self.width, self.height, self.stride = width, height, width + 1
        self.start, self.end = 1, self.bit((width - 1, height - 1))
        row = (1 << width) - 1
        self.free = sum(row << y * self.stride for y in range(height))
        for cell in cells:
            self.free ^= self.bit(cell)
        self._ladders: dict[int, list[tuple[int, int]]] = {}

    def bit(self, cell: Cell) -> int:
        """The bit of a cell."""
        return 1 << cell[1] * self.stride + cell[0]

    def cell(self, bit: int) -> Cell:
        """The cell of a bit."""
        y, x = divmod(bit.bit_length() - 1, self.stride)
        return x, y

    def layers(self) -> list[int]:
        """The cells that take 0, 1, 2, ... moves, until the end is among them or none are new."""
        reached = self.start
        layers = [self.start]
        while layers[-1] and not reached & self.end:
            more = self._run(reached, 1) | self._run(reached, self.stride)
            layers.append(more & ~reached)
            reached = more
        return layers if layers[-1] else layers[:-1]

    def way(self, layers: list[int]) -> list[Cell]:
        """The cells between moves on a way to the end that is in the last layer."""
        at = self.end
        corners = [at]
        for layer in reversed(layers[:-1]):
            at = self._back(at, 1, layer) or self._back(at, self.stride, layer)
            corners.append(at)
        return [self.cell(bit) for bit in reversed(corners)]

    def rows_of(self, bits: int) -> str:
        """Cells as text: `y = 3: x = 2-5, 7; y = 4-6: x = 2`."""
        row = (1 << self.width) - 1
        rows = [bits >> y * self.stride & row for y in range(self.height)]
        texts, y = [], 0
        for xs, group in groupby(rows):
            last = y + len(list(group)) - 1
            if xs:
                texts.append(f"y = {_span(y, last)}: x = {_spans(xs)}")
            y = last + 1
        return "; ".join(texts)

    def cut(self, rng: Stream, moves: int, way: set[Cell], most: int) -> list[Cell]:
        """Block cells of ways with fewer moves, but none of `way`."""
        cut: list[Cell] = []
        while len(cut) < min(most, CUTS):
            layers = self.layers()
            if len(layers) > moves:
                break
            cells = [cell for cell in between(self.way(layers)) if cell not in way]
            if not cells:
                break
            cut.append(rng.choice(cells))
            self.free ^= self.bit(cut[-1])
            self._ladders = {}
        return cut

    def close(self, rng: Stream, most: int) -> list[Cell]:
        """Block the cells of a diagonal that lie on ways to the end; at most `most`, or 2.

        Not in the first third, where a few moves show that the end is out of reach.
        """
        live = self._flood(self.start, 1) & self._flood(self.end, -1)
        last = self.width + self.height - 2
        diagonals = list(range(last // 3, last))
        rng.shuffle(diagonals)
        for diagonal in diagonals:
            rows = range(max(0, diagonal - self.width + 1), min(diagonal + 1, self.height))
            cells = [(diagonal - y, y) for y in rows if live & self.bit((diagonal - y, y))]
            if len(cells) <= max(most, 2):
                return cells
        return []

    def _flood(self, bits: int, sign: int) -> int:
        before = 0
        while bits != before:
            before = bits
            bits = self._run(bits, sign) | self._run(bits, sign * self.stride)
        return bits

    def _run(self, bits: int, step: int) -> int:
        """All cells on free runs from some cells, each cell a step after the last."""
        for shift, free in self._ladders.get(step) or self._ladder(step):
            bits |= free & (bits << shift if shift > 0 else bits >> -shift)
        return bits

    def _ladder(self, step: int) -> list[tuple[int, int]]:
        """For shifts by 1, 2, 4, ... steps, the cells before which so many are free."""
        free, ladder, shift = self.free, [], step
        while free:
            ladder.append((shift, free))
            free &= free << shift if shift > 0 else free >> -shift
            shift *= 2
        self._ladders[step] = ladder
        return ladder

    def _back(self, at: int, step: int, layer: int) -> int:
        """The nearest cell of a layer from which a run comes; 0 if there is none."""
        at >>= step
        while at & self.free and not at & layer:
            at >>= step
        return at & self.free & layer


def between(corners: list[Cell]) -> list[Cell]:
    """The cells of a way that lie between its corners, and the corners but the first and last."""
    cells = []
    for (a, b), (c, d) in pairwise(corners):
        cells += [(x, b) for x in range(a + 1, c + 1)]
        cells += [(a, y) for y in range(b + 1, d + 1)]
    return cells[:-1]


def _spans(row: int) -> str:
    """The bits of a row as runs.

    >>> _spans(0b10111100)
    '2-5, 7'
    """
    texts = []
    while row:
        first = row & -row
        after = row + first & ~row  # adding carries through the run, into the zero behind it
        low, high = first.bit_length() - 1, after.bit_length() - 2
        texts.append(_span(low, high))
        row &= row + first
    return ", ".join(texts)


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"
