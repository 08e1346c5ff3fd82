"""The path of a function: the values between which it runs, strictly monotone or constant.

Of a chain of layers the path follows from the inside out and needs no coordinate: where t runs from
3 to -2, |t| runs from 3 to 0 and on to 2. All its numbers are rational whatever the degree, where
the equation f(x) = 0 of six layers has roots that no formula gives.
"""

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from synthgen.generators.omega._functions_grammar import (
    Chain,
    Layer,
    Rational,
    breaks,
    limit,
    value,
)

Stretch = tuple[Rational, Rational]


class Path(NamedTuple):
    """`points` are the values where the path turns, kinks or jumps, first and last included.

    Between two points lies an open stretch, from one limit to another; the values in between are
    taken once each, or the stretch is constant.
    """

    points: list[Rational]
    stretches: list[Stretch]


def straight(low: Rational, high: Rational) -> Path:
    """The path of t itself."""
    return Path([low, high], [(low, high)])


def follow(path: Path, layer: Layer) -> Path:
    """The path of a layer over a path."""
    points, stretches = [value(layer, path.points[0])], []
    for (start, end), last in zip(path.stretches, path.points[1:], strict=True):
        for a, b in pairwise(_stops(layer, start, end)):
            stretches.append(_ends(layer, a, b))
            points.append(value(layer, b))
        points[-1] = value(layer, last)
    return _merged(points, stretches)


def pieces_ahead(path: Path, layer: Layer) -> int:
    """How many stretches the path of a layer will have at most."""
    return sum(len(breaks(layer, min(s), max(s))) + 1 for s in path.stretches)


def _ends(layer: Layer, a: Rational, b: Rational) -> Stretch:
    """The limits at the ends of a stretch on which the layer is monotone, or its one value."""
    if a == b:
        return value(layer, a), value(layer, a)
    return limit(layer, a, a > b), limit(layer, b, a < b)


def _merged(points: list[Rational], stretches: list[Stretch]) -> Path:
    """The path with neighbouring constant stretches of one value made one."""
    path = Path(points[:1], [])
    for stretch, last in zip(stretches, points[1:], strict=True):
        if stretch[0] == stretch[1] == path.points[-1] and path.stretches[-1:] == [stretch]:
            path.points[-1] = last
        else:
            path.points.append(last)
            path.stretches.append(stretch)
    return path


def _stops(layer: Layer, start: Rational, end: Rational) -> list[Rational]:
    if start < end:
        return [start, *breaks(layer, start, end), end]
    return [start, *reversed(breaks(layer, end, start)), end]


@lru_cache(maxsize=512)
def path_of(low: int, high: int, chain: Chain) -> Path:
    """The path of a chain without a wave as t runs from low to high."""
    return follow(path_of(low, high, chain[:-1]), chain[-1]) if chain else straight(low, high)


def crossings(path: Path, level: Rational = 0) -> int | None:
    """How often the open stretches take a value; None where one of them is constant at it."""
    count = 0
    for start, end in path.stretches:
        if start == end == level:
            return None
        count += min(start, end) < level < max(start, end)
    return count


def directions(path: Path) -> list[int]:
    """1, -1 or 0 for each maximal rise, fall or constant part of a continuous path."""
    runs: list[int] = []
    for start, end in path.stretches:
        sign = (end > start) - (end < start)
        if not runs or runs[-1] != sign:
            runs.append(sign)
    return runs


def span(path: Path) -> tuple[Rational, Rational]:
    """The least and the greatest of the values and limits."""
    ends = [end for stretch in path.stretches for end in stretch]
    return min(ends + path.points), max(ends + path.points)


def arrows(path: Path) -> str:
    """The path as text; at a jump the limit that is not taken bears a star.

    >>> arrows(follow(straight(-1, 3), ("mod", (2,))))
    '1 → 2*|0 → 2*|0 → 1'
    """
    texts = [str(path.points[0])]
    for i, (start, end) in enumerate(path.stretches):
        before = path.stretches[i - 1][1] if i else path.points[0]
        if before != start:
            texts[-1] = f"{texts[-1]}|{_starred(start, path.points[i])}"
        texts.append(_starred(end, path.points[i + 1]))
    last = path.stretches[-1][1]
    if last != path.points[-1]:
        texts[-1] = f"{texts[-1]}|{path.points[-1]}"
    return " → ".join(texts)


def _starred(end: Rational, point: Rational) -> str:
    return str(end) if end == point else f"{end}*"
