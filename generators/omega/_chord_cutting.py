"""The cells of a regular polygon cut by its diagonals, one diagonal after the other.

This is the second method of the families that trace cells; it knows nothing of tracing.

Let L be the line through the vertices i and j, at the distance cos((j-i) pi/n) in the direction
(i+j) pi/n. For a point where two such lines meet, its distance from a third, times the sine of the
first two's angle, is a determinant: a fourth of a sum of six numbers +-2 sin(m pi/n). Times i, the
sum is an algebraic integer in the 2n-th cyclotomic field. Its conjugates are at most 12 in absolute
value and come in pairs, and their product is an integer; for n <= 25 there are at most 22, so that
it is 0 or at least 12**-10 > 1e-11. Floats err by less than 1e-14.
"""

from math import cos, pi, sin

from synthgen.generators.omega._chord_order import Ends

ZERO = 1e-12

Corner = tuple[float, float, int, int]  # a point, and the vertices on the side that begins there


def cut_cells(n: int, diagonals: tuple[Ends, ...], turn: int) -> list[list[Corner]]:
    """The cells that diagonals, by their ends from 1, make with their copies turned by `turn`."""
    cells = [[(*_corner(n, i), i, i + 1) for i in range(n)]]
    lines = {frozenset((a % n, b % n)) for a, b in diagonals}
    lines |= {frozenset(((a + turn) % n, (b + turn) % n)) for a, b in diagonals}
    for i, j in map(sorted, lines):
        cells = [part for cell in cells for part in _cut(n, cell, i, j)]
    return cells


def _corner(n: int, i: int) -> tuple[float, float]:
    return cos(2 * pi * i / n), sin(2 * pi * i / n)


def _cut(n: int, cell: list[Corner], i: int, j: int) -> list[list[Corner]]:
    """The parts of a convex cell on both sides of the line through two vertices."""
    x0, y0, c0 = _line(n, i, j)
    away = [x * x0 + y * y0 - c0 for x, y, _, _ in cell]
    if min(away) > -ZERO or max(away) < ZERO:
        return [cell]
    parts: tuple[list[Corner], list[Corner]] = ([], [])
    for at, corner in enumerate(cell):
        here, there = away[at], away[(at + 1) % len(cell)]
        x, y, one, other = corner
        if abs(here) <= ZERO:
            enters = there > 0
            parts[enters].append(corner)
            parts[not enters].append((x, y, i, j))
        else:
            parts[here > 0].append(corner)
            if abs(there) > ZERO and (here > 0) != (there > 0):
                x, y = _meeting(n, (i, j), (one, other))
                parts[here > 0].append((x, y, i, j))
                parts[there > 0].append((x, y, one, other))
    return list(parts)


def _line(n: int, i: int, j: int) -> tuple[float, float, float]:
    return cos((i + j) * pi / n), sin((i + j) * pi / n), cos((j - i) * pi / n)


def _meeting(n: int, one: Ends, other: Ends) -> tuple[float, float]:
    (a, b, c), (d, e, f) = _line(n, *one), _line(n, *other)
    det = a * e - b * d
    return (c * e - b * f) / det, (a * f - c * d) / det
