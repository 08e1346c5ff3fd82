"""How many common points two curves have, by the parameter k of one of them, with the work.

The number changes where a discriminant is 0, or where a line passes an extremum of a curve.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from synthgen.generators.omega._written import written
from synthgen.steps import Step


@dataclass(frozen=True, slots=True)
class Curves:
    """Two curves, the ends of the range of k, and the number of common points.

    The first curve is y = `poly`, or its absolute value; the second one y = slope * x + k, or
    y = k * x + `slope` where the kind is "slope".
    """

    kind: str
    poly: tuple[int, ...]
    slope: int
    low: int
    high: int
    points: int
    is_chance: bool


def shape(poly: tuple[int, ...]) -> tuple[int, int, int]:
    """h, s and c of (x - h)^3 - 3 s^2 (x - h) + c."""
    _, p, q, r = poly
    h = -p // 3
    s = isqrt((3 * h * h - q) // 3)
    return h, s, r - 3 * s * s * h + h**3


def changes(params: Curves) -> tuple[list[Step], list[tuple[int, int]]]:
    """How the number of points hangs on k, said; the ranges of integers with the one asked for."""
    rule = {"level": _level, "slope": _slope, "absolute": _absolute, "cubic": _cubic}
    return rule[params.kind](params)


def _level(params: Curves) -> tuple[list[Step], list[tuple[int, int]]]:
    (a, b, c), m = params.poly, params.slope
    p, edge = b - m, c - Fraction((b - m) ** 2, 4 * a)
    inner = f"({c} - k)" if c else "(-k)"
    value = f"{p * p - 4 * a * c} + " if p * p != 4 * a * c else ""
    equation = f"{written((a, p, c), 'x')} - k = 0"
    steps = [
        Step("At a common point both values of y are equal", equation),
        Step(
            "Its discriminant",
            f"{_factor(p)}^2 - 4*{a}*{inner} = {value}{4 * a}k, which is 0 for k = {edge}",
        ),
        Step(f"So there are 2 points for k > {edge}, 1 for k = {edge}, and none for k < {edge}"),
    ]
    hits = {
        0: [(params.low, _below(edge))],
        1: _at(edge),
        2: [(_above(edge), params.high)],
    }
    return steps, hits[params.points]


def _slope(params: Curves) -> tuple[list[Step], list[tuple[int, int]]]:
    (a, b, c), n = params.poly, params.slope
    size = 4 * a * (c - n)
    root = isqrt(size)
    exact = root * root == size
    inner = root - 1 if exact else root
    middle, square = (f"+ ({b} - k)x", f"({b} - k)^2") if b else ("- kx", "k^2")
    steps = [
        Step(
            "At a common point both values of y are equal",
            f"{a if a > 1 else ''}x^2 {middle} + {c - n} = 0",
        ),
        Step("Its discriminant", f"{square} - 4*{a}*{c - n} = {square} - {size}"),
        Step(
            f"It is positive where {square} > {size}, and {size} "
            + (f"= {root}^2" if exact else f"lies between {root}^2 and {root + 1}^2")
        ),
        Step(
            f"So for integers k there are 2 points if k < {b - inner - exact} or "
            f"k > {b + inner + exact}, "
            + (f"1 if k = {b - root} or k = {b + root}, " if exact else "")
            + f"and none if {b - inner} <= k <= {b + inner}"
        ),
    ]
    hits = {
        0: [(b - inner, b + inner)],
        1: [(b - root, b - root), (b + root, b + root)] if exact else [],
        2: [(params.low, b - root - 1), (b + root + 1, params.high)],
    }
    return steps, hits[params.points]


def _absolute(params: Curves) -> tuple[list[Step], list[tuple[int, int]]]:
    _, b, c = params.poly
    w = Fraction(b * b, 4) - c
    steps = [
        Step(
            f"The parabola y = {written(params.poly, 'x')} has its lowest point at x = "
            f"{Fraction(-b, 2)}, where y = {-w}; the absolute value turns it up to a peak of "
            f"height {w} between two zeros"
        ),
        Step(
            f"The line y = k meets the curve in no point for k < 0, in 2 for k = 0, in 4 for "
            f"0 < k < {w}, in 3 for k = {w}, and in 2 for k > {w}"
        ),
    ]
    hits = {2: [(0, 0), (_above(w), params.high)], 4: [(1, _below(w))]}
    return steps, hits[params.points]


def _cubic(params: Curves) -> tuple[list[Step], list[tuple[int, int]]]:
    h, s, c = shape(params.poly)
    derivative = written((3, -6 * h, 3 * h * h - 3 * s * s), "x")
    low, high = c - 2 * s**3, c + 2 * s**3
    steps = [
        Step(
            "The derivative is 0 at the extrema",
            f"{derivative} = 0, so x = {h - s} or x = {h + s}",
        ),
        Step(f"There the cubic has its maximum y = {high} and its minimum y = {low}"),
        Step(
            f"The line y = k meets it in 3 points for {low} < k < {high}, in 2 for k = {low} and "
            f"k = {high}, and in 1 for all other k"
        ),
    ]
    hits = {
        1: [(params.low, low - 1), (high + 1, params.high)],
        2: [(low, low), (high, high)],
        3: [(low + 1, high - 1)],
    }
    return steps, hits[params.points]


def _below(x: Fraction) -> int:
    """The greatest integer below x."""
    return -(-x.numerator // x.denominator) - 1


def _above(x: Fraction) -> int:
    return x.numerator // x.denominator + 1


def _at(x: Fraction) -> list[tuple[int, int]]:
    return [(int(x), int(x))] if x.denominator == 1 else []


def _factor(number: int) -> str:
    return f"({number})" if number < 0 else str(number)
