"""The faces that diagonals make of a regular polygon, in floats and by angles alone."""

from cmath import exp, phase, pi
from collections import Counter
from itertools import pairwise

Pair = tuple[int, int]


def vertex(n: int, i: int) -> complex:
    return exp(2j * pi * i / n)


def crossing(n: int, one: Pair, other: Pair) -> complex | None:
    """Where two segments between vertices cross inside the circle."""
    (a, b), (c, d) = sorted(one), sorted(other)
    if {a, b} & {c, d} or (a < c < b) == (a < d < b):
        return None
    p, q, r, s = (vertex(n, i) for i in (a, b, c, d))
    u, v = q - p, s - r
    t = ((r - p).conjugate() * v).imag / (u.conjugate() * v).imag
    return p + t * u


def face_sizes(n: int, segments: set[Pair]) -> Counter[int]:
    """The faces of the drawing, by angles between neighbouring points."""
    points = [vertex(n, i) for i in range(1, n + 1)]
    neighbours: dict[int, set[int]] = {}

    def number(z: complex) -> int:
        near = (i for i, point in enumerate(points) if abs(point - z) < 1e-7)
        found = next(near, len(points))
        if found == len(points):
            points.append(z)
        return found

    lines = [sorted(s) for s in segments] + [[i, i % n + 1] for i in range(1, n + 1)]
    for a, b in lines:
        inner = (crossing(n, (a, b), other) for other in segments)
        found = {number(z) for z in inner if z is not None} | {a - 1, b - 1}
        along = sorted(found, key=lambda i: abs(points[i] - points[a - 1]))
        for x, y in pairwise(along):
            neighbours.setdefault(x, set()).add(y)
            neighbours.setdefault(y, set()).add(x)
    around = {
        x: sorted(ys, key=lambda y: phase(points[y] - points[x])) for x, ys in neighbours.items()
    }
    return walked(around, points)


def walked(around: dict[int, list[int]], points: list[complex]) -> Counter[int]:
    """Faces of positive area by their number of corners."""
    ways = {(x, y) for x, ys in around.items() for y in ys}
    sizes: Counter[int] = Counter()
    while ways:
        x, y = start = min(ways)
        face = []
        while True:
            ways.remove((x, y))
            face.append(points[x])
            x, y = y, around[y][around[y].index(x) - 1]
            if (x, y) == start:
                break
        if area(face) > 1e-9:
            sizes[len(face)] += 1
    return sizes


def area(corners: list[complex]) -> float:
    turned = [*corners[1:], corners[0]]
    return sum((a.conjugate() * b).imag for a, b in zip(corners, turned, strict=True)) / 2
