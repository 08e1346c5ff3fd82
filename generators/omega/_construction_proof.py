"""A second look at a construction: complex numbers in interval arithmetic.

Nothing is shared with the solution. A line is a point and a direction, a circle a centre and a
squared radius, and every formula is one of complex numbers. Shapes that are given by lengths are
put elsewhere, by their sides and angles.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from synthgen.generators.omega._construction_intervals import (
    HALF,
    TURN,
    Complex,
    Interval,
    at,
    ratio,
    real,
    unit,
    whole,
)


class Straight(NamedTuple):
    """The line through a point in a direction."""

    point: Complex
    along: Complex


class Ring(NamedTuple):
    """A circle by its centre and the square of its radius."""

    centre: Complex
    square: Interval


# Constructions ---------------------------------------------------------------------------------


def _middle(a: Complex, b: Complex) -> Complex:
    return a.plus(b).scaled(HALF)


def _flip(z: Complex, line: Straight) -> Complex:
    """In the line's own frame the mirror image is the conjugate."""
    own = z.minus(line.point).over(line.along)
    return line.point.plus(own.conjugate().times(line.along))


def _cross(g: Straight, h: Straight) -> Complex:
    """Along g until the offset from h, measured across h, is used up."""
    offset = h.point.minus(g.point).over(h.along).im
    return g.point.plus(g.along.scaled(offset.over(g.along.over(h.along).im)))


def joined(a: Complex, b: Complex) -> Straight:
    """The line through two points."""
    return Straight(a, b.minus(a))


def _centre(a: Complex, b: Complex, c: Complex) -> Complex:
    """With a at 0: b c (b' - c') / (b' c - b c'), where ' conjugates."""
    u, v = b.minus(a), c.minus(a)
    top = u.times(v).times(u.conjugate().minus(v.conjugate()))
    return a.plus(top.over(u.conjugate().times(v).minus(u.times(v.conjugate()))))


def _altitudes(a: Complex, b: Complex, c: Complex) -> Complex:
    """Euler's line: the orthocentre is a + b + c less twice the circumcentre."""
    centre = _centre(a, b, c)
    return a.plus(b).plus(c).minus(centre.plus(centre))


def _length(z: Complex) -> Interval:
    return z.norm().root()


def _halving(a: Complex, b: Complex, c: Complex) -> Straight:
    """The bisector of the angle at b, by the sum of unit vectors."""
    u, v = a.minus(b), c.minus(b)
    return Straight(b, u.scaled(_length(v)).plus(v.scaled(_length(u))))


def _inner(a: Complex, b: Complex, c: Complex) -> Complex:
    return _cross(_halving(c, a, b), _halving(a, b, c))


def _inscribed(a: Complex, b: Complex, c: Complex) -> Ring:
    centre = _inner(a, b, c)
    return Ring(centre, height_square(centre, joined(a, b)))


def _weighted(a: Complex, b: Complex, m: int, n: int) -> Complex:
    return a.scaled(ratio(n, m + n)).plus(b.scaled(ratio(m, m + n)))


def _chord(x: Complex, y: Complex, ring: Ring) -> Complex:
    """The centre, mirrored in the diameter across the chord, carries x to the other end."""
    across = Straight(ring.centre, y.minus(x).times(TURN))
    return _flip(x, across)


def height_square(z: Complex, line: Straight) -> Interval:
    """The square of the distance from a line."""
    height = z.minus(line.point).over(line.along).im
    return height.times(height).times(line.along.norm())


def _equal_powers(one: Ring, other: Ring) -> Straight:
    """Across the line of centres, at (d² + r² - s²) / 2d² of the way."""
    d = other.centre.minus(one.centre)
    share = d.norm().plus(one.square).minus(other.square).over(d.norm()).halved()
    return Straight(one.centre.plus(d.scaled(share)), d.times(TURN))


def _inverted(z: Complex, ring: Ring) -> Complex:
    own = z.minus(ring.centre).conjugate()
    return ring.centre.plus(real(ring.square).over(own))


def _upright(a: Complex, b: Complex) -> Straight:
    return Straight(_middle(a, b), b.minus(a).times(TURN))


def _ring_through(a: Complex, b: Complex, c: Complex) -> Ring:
    centre = _centre(a, b, c)
    return Ring(centre, b.minus(centre).norm())


MAKERS: dict[str, tuple[str, Callable[..., Any]]] = {
    "midpoint": ("pp", _middle),
    "divide": ("ppnn", _weighted),
    "mirror_point": ("pp", lambda a, b: b.plus(b.minus(a))),
    "mirror_line": ("pl", _flip),
    "foot": ("pl", lambda z, g: _middle(z, _flip(z, g))),
    "meet": ("ll", _cross),
    "rotate": ("ppn", lambda a, o, n: o.plus(a.minus(o).times(unit(n)))),
    "translate": ("ppp", lambda a, b, c: a.plus(c.minus(b))),
    "parallelogram": ("ppp", lambda a, b, c: a.plus(c.minus(b))),
    "centroid": ("ppp", lambda a, b, c: a.plus(b.plus(c)).scaled(ratio(1, 3))),
    "circumcentre": ("ppp", _centre),
    "orthocentre": ("ppp", _altitudes),
    "incentre": ("ppp", _inner),
    "bisector_foot": ("ppp", lambda a, b, c: _cross(_halving(b, a, c), joined(b, c))),
    "second_line": ("ppc", _chord),
    "second_circle": ("pcc", lambda x, c, d: _flip(x, joined(c.centre, d.centre))),
    "antipode": ("pc", lambda x, c: c.centre.plus(c.centre.minus(x))),
    "inverse": ("pc", _inverted),
    "line": ("pp", joined),
    "perpendicular": ("pl", lambda z, g: Straight(z, g.along.times(TURN))),
    "parallel": ("pl", lambda z, g: Straight(z, g.along)),
    "perpendicular_bisector": ("pp", _upright),
    "bisector": ("ppp", _halving),
    "tangent": ("pc", lambda x, c: Straight(x, x.minus(c.centre).times(TURN))),
    "radical": ("cc", _equal_powers),
    "circle": ("pp", lambda a, b: Ring(a, b.minus(a).norm())),
    "diameter": ("pp", lambda a, b: Ring(_middle(a, b), b.minus(a).scaled(HALF).norm())),
    "circumcircle": ("ppp", _ring_through),
    "touching": ("pl", lambda z, g: Ring(z, height_square(z, g))),
    "incircle": ("ppp", _inscribed),
}  # fmt: skip


# What is given ---------------------------------------------------------------------------------


def _by_sides(c: int, a: int, b: int) -> list[Complex]:
    """The third vertex at 0, the first on the real axis; the cosine rule gives the angle there."""
    cosine = ratio(a * a + b * b - c * c, 2 * a * b)
    sine = whole(1).minus(cosine.times(cosine)).root()
    return [real(b), Complex(cosine, sine).scaled(whole(a)), real(0)]


def _between(a: int, b: int, degrees: int) -> list[Complex]:
    """A triangle by two sides and the angle at its first vertex, which is at 0."""
    return [real(0), unit(90).times(real(a)), unit(90).times(unit(degrees)).times(real(b))]


def _diagonals(left: int, right: int, down: int, up: int) -> list[Complex]:
    """A quadrilateral by the arms of its perpendicular diagonals, the first vertex upwards."""
    arms = ((left, 90), (down, 180), (right, -90), (up, 360))
    return [unit(degrees).times(real(arm)) for arm, degrees in arms]


def _polygon(corners: int, radius: int) -> list[Complex]:
    """A regular polygon, its first vertex in the direction i, then the centre."""
    vertex, turn = unit(90).times(real(radius)), unit(360 // corners)
    points = []
    for _ in range(corners):
        points.append(vertex)
        vertex = vertex.times(turn)
    return [*points, real(0)]


def _legs(base: int, side: Complex, top: int) -> list[Complex]:
    """A trapezoid by its base along i, the way from its first vertex to its last, and its top."""
    up = unit(90)
    first, second = real(0), up.times(real(base))
    last = up.times(side)
    return [first, second, last.plus(up.times(real(top))), last]


FRAMES: dict[str, Callable[..., list[Complex]]] = {
    "sides": _by_sides,
    "right": lambda a, b: [at(0, a), at(-b, 0), real(0)],
    "height": lambda a, b, c: [real(0), at(0, a), at(-c, b)],
    "isosceles": lambda a, b: [at(0, -a), at(0, a), at(-b, 0)],
    "equilateral": lambda a: _between(a, a, 60),
    "angle_60": lambda a, b: _between(a, b, 60),
    "angle_45": lambda a, b: _between(a, b, 45),
    "square": lambda a: _legs(a, at(0, a), a),
    "rectangle": lambda a, b: _legs(a, at(0, b), a),
    "rhombus": lambda a, b: _diagonals(a, a, b, b),
    "kite": lambda a, b, c: _diagonals(a, b, c, c),
    "right_trapezoid": lambda a, b, c: _legs(a, at(0, c), b),
    "trapezoid": lambda a, b, c: _legs(2 * a, at(a - b, c), 2 * b),
    "slanted": lambda a, b, c: _legs(a, at(b, c), a),
    "hexagon": lambda a: _polygon(6, a),
    "octagon": lambda a: _polygon(8, a),
}  # fmt: skip
