"""Common points of a circle and a curve by isolated roots, for the proof of `comp_circles_algebra`.

A curve is taken apart into pieces y = N/M with a polynomial that must not be negative there, each
piece is put into the equation of the circle, and roots are isolated by Sturm's theorem. Nothing is
factored by looking for whole roots, and curves that are not made to fit the circle do as well.
"""

from collections.abc import Iterator
from fractions import Fraction
from math import isqrt
from typing import NamedTuple

from synthgen.generators.omega._circle_curves import Numbers
from synthgen.generators.omega._circle_given import Circle
from synthgen.generators.omega._functions_roots import (
    Poly,
    at,
    combined,
    primitive,
    product,
    refined,
    roots_between,
    sturm,
)


class Piece(NamedTuple):
    """y = over/under where `sign` is not negative, or where it is positive; constants first."""

    over: Poly
    under: Poly
    sign: Poly
    is_strict: bool


def total(circle: Circle, kind: str, numbers: Numbers, ask: str, bits: int) -> Fraction:
    """What is asked of all common points, off by less than 2**(24 - bits).

    Values change by less than 2**20 times as much as a root, and there are at most eight roots.
    """
    value = Fraction(0)
    for x, y in _points(circle, kind, numbers, bits):
        value += {"x": x, "y": y, "squares": x * x + y * y}[ask]
    return value


def _points(
    circle: Circle, kind: str, numbers: Numbers, bits: int
) -> Iterator[tuple[Fraction, Fraction]]:
    reach = isqrt(circle.square) + 2
    low, high = Fraction(circle.x - reach), Fraction(circle.x + reach)
    for piece in pieces(kind, numbers):
        simple = _square_free(_equation(circle, piece))
        for root in roots_between(simple, low, high):
            ends = root.low, root.high
            if root.low != root.high:
                ends = refined(simple, *ends, bits)
            x = (ends[0] + ends[1]) / 2
            sign = at(piece.sign, x)
            # a value that is not 0 is greater: it is an integer of a field of degree four at most,
            # and its other conjugates are below 2**10
            near = 0 if abs(sign) < Fraction(1, 1 << 30) else sign
            if near > 0 or (near == 0 and not piece.is_strict):
                yield x, at(piece.over, x) / at(piece.under, x)


def pieces(kind: str, numbers: Numbers) -> list[Piece]:
    """The curve as fractions of polynomials."""
    if kind == "hyperbola":
        u, w, k = numbers
        return [Piece([k - u * w, w], [-u, 1], [1], False)]
    if kind in ("line", "parabola"):
        return [Piece(list(reversed(numbers)), [1], [1], False)]
    if kind == "bent":
        s, b, c, d = numbers
        inner = [c, b, 1]
        return _halves(combined(inner, s, [d], 1), combined(inner, -s, [d], 1), inner)
    p, *poly = numbers if kind == "even" else (numbers[1], numbers[0], numbers[2])
    away, sides = [-p, 1], []
    for sign in (1, -1):
        side: Poly = []
        for c in poly:
            side = combined(product(side, away), sign, [c], 1)
        sides.append(side)
    return _halves(sides[0], sides[1], away)


def _halves(here: Poly, there: Poly, sign: Poly) -> list[Piece]:
    return [Piece(here, [1], sign, False), Piece(there, [1], [-x for x in sign], True)]


def _equation(circle: Circle, piece: Piece) -> Poly:
    """((x - h)^2 - R^2) under^2 + (over - c under)^2."""
    h, c, square = circle
    rise = combined(piece.over, 1, piece.under, -c)
    flat = product([h * h - square, -2 * h, 1], product(piece.under, piece.under))
    return primitive(combined(flat, 1, product(rise, rise), 1))


def _square_free(p: Poly) -> Poly:
    """p over its greatest common divisor with its derivative, the end of Sturm's chain."""
    divisor = sturm(p)[-1]
    if len(divisor) == 1:
        return p
    rest, quotient = [Fraction(x) for x in p], []
    while len(rest) >= len(divisor):
        factor = rest[-1] / divisor[-1]
        quotient.append(factor)
        shift = len(rest) - len(divisor)
        rest = [x - (factor * divisor[i - shift] if i >= shift else 0) for i, x in enumerate(rest)]
        rest.pop()
    scale = 1
    for x in quotient:
        scale *= x.denominator
    return primitive([int(x * scale) for x in reversed(quotient)])
