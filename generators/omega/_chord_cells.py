"""The cells into which diagonals cut a regular polygon, traced along their sides.

Directions are integers: from a to b, 0 <= a < b < n, a diagonal goes at (a + b) * 180/n degrees and
a quarter turn, so its direction is a + b, and a + b + n backwards, modulo 2n. A cell lies to the
left of each of its sides; at a corner one turns left as far as possible.
"""

from functools import cached_property
from itertools import combinations, pairwise
from typing import NamedTuple

from synthgen.generators.omega._chord_order import Ends, crossings


def picture(n: int, diagonals: tuple[Ends, ...], turn: int) -> tuple[Ends, ...]:
    """The diagonals and their copies, each once, with ends from 0."""
    ends = [((a + t - 1) % n, (b + t - 1) % n) for t in (0, turn) for a, b in diagonals]
    return tuple(dict.fromkeys((min(pair), max(pair)) for pair in ends))


class Met(NamedTuple):
    """A point of a diagonal: its number, its place from 0 to 1, the others through it."""

    point: int
    place: float
    others: tuple[Ends, ...]


class Diagram:
    """Diagonals of a regular n-gon with vertices 0 to n - 1; other points have numbers from n."""

    def __init__(self, n: int, diagonals: tuple[Ends, ...]) -> None:
        self.n = n
        self.diagonals = diagonals
        self.points = n
        self._of: dict[tuple[Ends, Ends], int] = {}
        self.met = {chord: self._along(chord) for chord in diagonals}

    def relative(self, chord: Ends, other: Ends) -> Ends | None:
        """The ends of the other one, counted from the first end; None if they do not cross."""
        a, b = chord
        c, d = sorted(((other[0] - a) % self.n, (other[1] - a) % self.n))
        return (c, d) if 0 < c < b - a < d else None

    @property
    def pieces(self) -> int:
        """Sides of the polygon and parts of diagonals."""
        return self.n + sum(len(met) + 1 for met in self.met.values())

    @cached_property
    def cells(self) -> list[list[int]]:
        """The corners of each cell, counterclockwise; all of them are corners.

        Diagonals end at vertices of the polygon only, so none ends inside a side of a cell.
        """
        ways = self._ways()
        turns = {point: sorted(there) for point, there in ways.items()}
        left = {(point, way) for point, there in ways.items() for way in there}
        left -= self._outside()
        found = []
        for start in sorted(left):
            if start in left:
                found.append(self._traced(start, ways, turns, left))
        return found

    def _along(self, chord: Ends) -> list[Met]:
        """The points of a diagonal in order."""
        table = crossings(self.n, chord[1] - chord[0])
        ranked: dict[int, list[Ends]] = {}
        for other in self.diagonals:
            ends = self.relative(chord, other)
            if ends:
                ranked.setdefault(table.rank[ends], []).append(other)
        return [
            Met(self._numbered((chord, *others)), table.place[rank], tuple(others))
            for rank, others in sorted(ranked.items())
        ]

    def _numbered(self, through: tuple[Ends, ...]) -> int:
        """The number of the point that these diagonals have in common."""
        point = self._of.get((through[0], through[1]))
        if point is None:
            point, self.points = self.points, self.points + 1
            for one, other in combinations(through, 2):
                self._of[one, other] = self._of[other, one] = point
        return point

    def _ways(self) -> dict[int, dict[int, int]]:
        """From each point, the neighbours by direction."""
        n = self.n
        ways: dict[int, dict[int, int]] = {point: {} for point in range(self.points)}
        sides = [(i, i + 1) for i in range(n - 1)] + [(0, n - 1)]
        for a, b in (*sides, *self.diagonals):
            line = [a, *(met.point for met in self.met.get((a, b), ())), b]
            forth, back = (a + b) % (2 * n), (a + b + n) % (2 * n)
            for one, other in pairwise(line):
                ways[one][forth] = other
                ways[other][back] = one
        return ways

    def _outside(self) -> set[Ends]:
        """The starts and directions of the sides when the polygon lies to the right."""
        n = self.n
        return {(i + 1, (2 * i + 1 + n) % (2 * n)) for i in range(n - 1)} | {(0, n - 1)}

    def _traced(
        self,
        start: Ends,
        ways: dict[int, dict[int, int]],
        turns: dict[int, list[int]],
        left: set[Ends],
    ) -> list[int]:
        """The cell to the left of a way; its ways are taken from those that are left."""
        corners = []
        here = start
        while here in left:
            left.remove(here)
            point, way = here
            corners.append(point)
            goal = ways[point][way]
            there = turns[goal]
            back = there.index((way + self.n) % (2 * self.n))
            here = (goal, there[back - 1])  # the next way clockwise from where one came
        return corners
