"""The shapes that a construction starts from, by the wordings that give them."""

from collections.abc import Callable
from typing import Any

from mpmath import mp, mpc, mpf  # type: ignore[import-untyped]

from tests.generators.omega.drawing_figures import line_circle, power_line


def by_sides(ab: int, bc: int, ca: int) -> list[Any]:
    """The third vertex where two circles meet, on the left of the first side."""
    a, b = mpc(0), mpc(ab)
    points = line_circle(power_line((a, mpf(ca)), (b, mpf(bc))), (a, mpf(ca)))
    return [a, b, max(points, key=lambda p: p.imag)]


def sas(ab: int, ac: int, degrees: int) -> list[Any]:
    return [mpc(0), mpc(ab), ac * mp.expjpi(mpf(degrees) / 180)]


def box(ab: Any, start: Any, cd: Any, height: Any) -> list[Any]:
    """Two parallel sides; the upper one begins at `start` over the lower."""
    return [mpc(0), mpc(ab), mpc(start + cd, height), mpc(start, height)]


def regular(n: int, radius: int) -> list[Any]:
    return [radius * mp.expjpi(mpf(2 * k) / n) for k in range(n)] + [mpc(0)]


def diagonals(left: Any, right: Any, across: Any) -> list[Any]:
    return [mpc(-left), mpc(0, -across), mpc(right), mpc(0, across)]


N = r"(\d+)"
# A pattern with the names of the vertices first (in any order after), and the vertices.
SHAPES: tuple[tuple[str, Callable[..., list[Any]]], ...] = (
    (rf"Triangle (\w+) has sides \w+ = {N}, \w+ = {N} and \w+ = {N}", by_sides),
    (rf"The sides of triangle (\w+) are \w+ = {N}, \w+ = {N} and \w+ = {N}", by_sides),
    (
        rf"Triangle (\w+) has a right angle at \w, with \w+ = {N} and \w+ = {N}",
        lambda ca, cb: [mpc(ca), mpc(0, cb), mpc(0)],
    ),
    (
        rf"In triangle (\w+), angle \w is right, \w+ = {N} and \w+ = {N}",
        lambda ca, cb: [mpc(ca), mpc(0, cb), mpc(0)],
    ),
    (
        rf"In triangle (\w+), side \w+ has length {N}; the altitude from \w has length {N} and "
        rf"meets segment \w+ at distance {N} from \w",
        lambda base, height, off: [mpc(0), mpc(base), mpc(off, height)],
    ),
    (
        rf"Triangle (\w+) has base \w+ = {N} and height {N}, and the foot of the height lies on "
        rf"the base, {N} from \w",
        lambda base, height, off: [mpc(0), mpc(base), mpc(off, height)],
    ),
    (
        rf"Triangle (\w+) is isosceles with \w+ = \w+, base \w+ = {N} and height {N} over",
        lambda base, height: [mpc(0), mpc(base), mpc(mpf(base) / 2, height)],
    ),
    (
        rf"In the isosceles triangle (\w+), \w+ = \w+, \w+ = {N}, and the altitude from \w has "
        rf"length {N}",
        lambda base, height: [mpc(0), mpc(base), mpc(mpf(base) / 2, height)],
    ),
    (rf"Triangle (\w+) is equilateral with side {N}", lambda a: by_sides(a, a, a)),
    (rf"All sides of triangle (\w+) have length {N}", lambda a: by_sides(a, a, a)),
    (
        rf"In triangle (\w+), the angle at \w is {N}°, \w+ = {N} and \w+ = {N}",
        lambda degrees, ab, ac: sas(ab, ac, degrees),
    ),
    (
        rf"Triangle (\w+) has \w+ = {N}, \w+ = {N}, and an angle of {N}° between them",
        sas,
    ),
    (rf"(\w+) is a square with side {N}", lambda a: box(a, 0, a, a)),
    (rf"The square (\w+) has sides of length {N}", lambda a: box(a, 0, a, a)),
    (rf"(\w+) is a rectangle with \w+ = {N} and \w+ = {N}", lambda a, b: box(a, 0, a, b)),
    (rf"The rectangle (\w+) has sides \w+ = {N} and \w+ = {N}", lambda a, b: box(a, 0, a, b)),
    (
        rf"(\w+) is a rhombus with diagonals \w+ = {N} and \w+ = {N}",
        lambda a, b: diagonals(mpf(a) / 2, mpf(a) / 2, mpf(b) / 2),
    ),
    (
        rf"The diagonals of rhombus (\w+) are \w+ = {N} and \w+ = {N}",
        lambda a, b: diagonals(mpf(a) / 2, mpf(a) / 2, mpf(b) / 2),
    ),
    (
        rf"(\w+) is a convex kite with \w+ = \w+ and \w+ = \w+; diagonal \w+ has length {N}, and "
        rf"the diagonals meet at distance {N} from \w and {N} from \w",
        lambda across, a, b: diagonals(a, b, mpf(across) / 2),
    ),
    (
        rf"The convex kite (\w+), with \w+ = \w+ and \w+ = \w+, has \w+ = {N}; its diagonals cross "
        rf"at distance {N} from \w and {N} from \w",
        lambda across, a, b: diagonals(a, b, mpf(across) / 2),
    ),
    (
        rf"(\w+) is a trapezoid with \w+ parallel to \w+ and right angles at \w and \w; \w+ = {N}, "
        rf"\w+ = {N} and \w+ = {N}",
        lambda a, c, h: box(a, 0, c, h),
    ),
    (
        rf"The convex trapezoid (\w+) has right angles at \w and \w, \w+ = {N}, \w+ = {N} and "
        rf"\w+ = {N}",
        lambda a, c, h: box(a, 0, c, h),
    ),
    (
        rf"(\w+) is an isosceles trapezoid with \w+ = \w+; its parallel sides are \w+ = {N} and "
        rf"\w+ = {N}, and its height is {N}",
        lambda a, c, h: box(a, mpf(a - c) / 2, c, h),
    ),
    (
        rf"The isosceles trapezoid (\w+) has parallel sides \w+ = {N} and \w+ = {N}, which are {N} "
        "apart",
        lambda a, c, h: box(a, mpf(a - c) / 2, c, h),
    ),
    (
        rf"(\w+) is a parallelogram with \w+ = {N}; the perpendicular from \w to \w+ has length "
        rf"{N} and meets segment \w+ at distance {N} from \w",
        lambda a, h, off: box(a, off, a, h),
    ),
    (
        rf"The parallelogram (\w+) has \w+ = {N} and height {N} over \w+; the foot of the height "
        rf"from \w lies on segment \w+, {N} from \w",
        lambda a, h, off: box(a, off, a, h),
    ),
    (rf"(\w+ is a regular hexagon with centre \w) and side {N}", lambda a: regular(6, a)),
    (
        rf"The regular hexagon (\w+ has centre \w) and circumradius {N}",
        lambda a: regular(6, a),
    ),
    (
        rf"(\w+ is a regular octagon with centre \w) and circumradius {N}",
        lambda a: regular(8, a),
    ),
    (
        rf"The regular octagon (\w+ is inscribed in a circle with centre \w) and radius {N}",
        lambda a: regular(8, a),
    ),
)
