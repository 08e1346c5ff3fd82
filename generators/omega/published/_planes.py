"""Points, lines and circles of published constructions, in complex intervals of 256 bits.

What a sentence leaves open is chosen: where a free point lies, which of two common points is meant,
which way round a polygon goes. `ImpossibleError` or `ZeroDivisionError` is raised where with these
choices there is no such figure.
"""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import isqrt
from typing import NamedTuple

from synthgen.generators.omega._construction_intervals import (
    BITS,
    TURN,
    Complex,
    Interval,
    ratio,
    whole,
)
from synthgen.generators.omega.published._enclosures import sine_or_cosine
from synthgen.seeding import Stream

_SPREAD = 8  # free points lie in a square of this half side
_FINE = 1 << 30
_HALF = ratio(1, 2)
_TWO = whole(2)


class ImpossibleError(ValueError):
    """A number that must not be negative is: so far the figure is from existing."""

    def __init__(self, value: Interval) -> None:
        super().__init__("no such figure")
        self.value = value


class Line(NamedTuple):
    """Through a point, in a direction."""

    point: Complex
    along: Complex


class Circle(NamedTuple):
    """A centre and the square of the radius."""

    centre: Complex
    square: Interval


class Chance:
    """The choices of one figure, a function of its number; all of one kind in the first two."""

    def __init__(self, number: int, is_counterclockwise: bool = False) -> None:
        self.number, self.stream = number, Stream.of("published figure", number)
        self.is_counterclockwise = is_counterclockwise

    def side(self) -> int:
        """1 or -1."""
        if self.number < 2:
            return 1 - 2 * self.number
        return 1 - 2 * self.stream.below(2)

    def share(self) -> Interval:
        """A number between 0 and 1."""
        return ratio(self.stream.below(_FINE - 1) + 1, _FINE)

    def point(self) -> Complex:
        """Somewhere near the origin."""
        x, y = (self.stream.randint(-_SPREAD * _FINE, _SPREAD * _FINE) for _ in "xy")
        return Complex(ratio(x, _FINE), ratio(y, _FINE))

    def direction(self) -> Complex:
        """A vector of length 1."""
        t = Fraction(self.stream.randint(-_FINE, _FINE), _FINE)
        below = 1 + t * t
        cosine, sine = (1 - t * t) / below, 2 * t / below
        unit = Complex(_interval(cosine), _interval(sine))
        for _ in range(self.stream.below(4)):
            unit = unit.times(TURN)
        return unit


def _interval(value: Fraction) -> Interval:
    return ratio(value.numerator, value.denominator)


# Numbers -----------------------------------------------------------------------------------------


def root(value: Interval) -> Interval:
    """The square root; of an interval around 0 all roots that there may be."""
    if value.middle - value.radius >= 0:
        return value.root()
    if value.middle + value.radius < 0:
        raise ImpossibleError(value)
    return Interval(0, isqrt((value.middle + value.radius) << BITS) + 1)


def size(vector: Complex) -> Interval:
    """The length of a vector."""
    return root(vector.norm())


def dot(u: Complex, v: Complex) -> Interval:
    """The scalar product."""
    return u.conjugate().times(v).re


def cross(u: Complex, v: Complex) -> Interval:
    """The signed area of the parallelogram."""
    return u.conjugate().times(v).im


def signed(value: Interval, side: int) -> Interval:
    """The value or its negative."""
    return value if side > 0 else Interval(-value.middle, value.radius)


def is_negative(value: Interval) -> bool:
    """Whether a number is certainly below 0."""
    return value.middle + value.radius < 0


@lru_cache(maxsize=256)
def turned_by(half_turns: Fraction) -> Complex:
    """The number of length 1 at an angle given in half turns, counterclockwise."""
    return Complex(
        *(_of_bounds(sine_or_cosine(name, half_turns, 0, 85)) for name in ("cos", "sin"))
    )


def _of_bounds(bounds: tuple[Decimal, Decimal]) -> Interval:
    low, high = (Fraction(bound) * (1 << BITS) for bound in bounds)
    middle = int((low + high) / 2)
    return Interval(middle, int(high - low) + 2)


# Constructions -----------------------------------------------------------------------------------


def join(a: Complex, b: Complex) -> Line:
    """The line through two points."""
    along = b.minus(a)
    along.norm()
    return Line(a, along)


def across(point: Complex, line: Line) -> Line:
    """The line through a point at right angles to a line."""
    return Line(point, line.along.times(TURN))


def middle(a: Complex, b: Complex) -> Complex:
    """The midpoint."""
    return a.plus(b).scaled(_HALF)


def foot(point: Complex, line: Line) -> Complex:
    """The point of a line nearest to a point."""
    share = dot(line.along, point.minus(line.point)).over(line.along.norm())
    return line.point.plus(line.along.scaled(share))


def mirrored(point: Complex, line: Line) -> Complex:
    """The mirror image of a point."""
    return about(point, foot(point, line))


def about(point: Complex, centre: Complex) -> Complex:
    """The image of a point in a half turn."""
    return centre.scaled(_TWO).minus(point)


def meet(g: Line, h: Line) -> Complex:
    """The common point of two lines."""
    share = cross(h.point.minus(g.point), h.along).over(cross(g.along, h.along))
    return g.point.plus(g.along.scaled(share))


def within(point: Complex, a: Complex, b: Complex) -> Complex:
    """The point, which must not lie beyond the ends of a segment."""
    for one, other in ((a, b), (b, a)):
        share = dot(point.minus(one), other.minus(one)).over(other.minus(one).norm())
        if is_negative(share):
            raise ImpossibleError(share)
    return point


def bisector(a: Complex, b: Complex, c: Complex) -> Line:
    """The bisector of the angle at b."""
    u, v = a.minus(b), c.minus(b)
    u, v = u.scaled(size(v)), v.scaled(size(u))
    if is_negative(dot(u, v)):  # also of a straight angle
        return Line(b, u.minus(v).times(TURN))
    return Line(b, u.plus(v))


def around(a: Complex, b: Complex, c: Complex) -> Circle:
    """The circumcircle: its centre o has o·u = |u|²/2 and o·v = |v|²/2, seen from a."""
    u, v = b.minus(a), c.minus(a)
    area = cross(u, v).times(_TWO)
    vector = u.scaled(v.norm()).minus(v.scaled(u.norm())).times(TURN)
    centre = vector.scaled(whole(1).over(area))
    return Circle(a.plus(centre), centre.norm())


def centroid(a: Complex, b: Complex, c: Complex) -> Complex:
    """A third of the sum."""
    return a.plus(b).plus(c).scaled(ratio(1, 3))


def orthocentre(a: Complex, b: Complex, c: Complex) -> Complex:
    """The sum of the vertices, seen from the circumcentre."""
    return a.plus(b).plus(c).minus(around(a, b, c).centre.scaled(_TWO))


def incircle(a: Complex, b: Complex, c: Complex) -> Circle:
    """Its centre is the mean of the vertices, weighted by the opposite sides."""
    u, v, w = size(b.minus(c)), size(c.minus(a)), size(a.minus(b))
    total = a.scaled(u).plus(b.scaled(v)).plus(c.scaled(w))
    centre = total.scaled(whole(1).over(u.plus(v).plus(w)))
    height = cross(b.minus(a), centre.minus(a))
    return Circle(centre, height.times(height).over(b.minus(a).norm()))


def inverse(point: Complex, circle: Circle) -> Complex:
    """On the ray from the centre, at r² over the distance."""
    vector = point.minus(circle.centre)
    return circle.centre.plus(vector.scaled(circle.square.over(vector.norm())))


def cut(line: Line, circle: Circle, side: int) -> Complex:
    """One of the two points of a line on a circle."""
    nearest = foot(circle.centre, line)
    reach = root(circle.square.minus(nearest.minus(circle.centre).norm()))
    return nearest.plus(line.along.scaled(signed(reach, side).over(size(line.along))))


def crossing(one: Circle, other: Circle, side: int) -> Complex:
    """One of the two common points of circles, on their line of equal powers."""
    axis = other.centre.minus(one.centre)
    power = one.square.minus(other.square).plus(axis.norm())
    point = one.centre.plus(axis.scaled(power.over(axis.norm().times(_TWO))))
    return cut(Line(point, axis.times(TURN)), one, side)


def tangent(point: Complex, circle: Circle, side: int) -> Line:
    """One of the two tangents from a point; on the circle there is one."""
    vector = point.minus(circle.centre)
    excess = vector.norm().minus(circle.square)
    if abs(excess.middle) <= excess.radius:
        return Line(point, vector.times(TURN))
    touched = crossing(circle, Circle(point, excess), side)
    return join(point, touched)


def polar(point: Complex, circle: Circle) -> Line:
    """At right angles to the ray from the centre, through the inverse point."""
    vector = point.minus(circle.centre)
    return Line(inverse(point, circle), vector.times(TURN))


def regular(chance: Chance, sides: int, centre: Complex, radius: Interval) -> list[Complex]:
    """The vertices of a regular polygon, in one sense of rotation or the other."""
    first = chance.direction().scaled(radius)
    side = 1 if chance.is_counterclockwise else chance.side()
    steps = (turned_by(Fraction(2 * k * side, sides)) for k in range(sides))
    return [centre.plus(first.times(step)) for step in steps]


def area(points: list[Complex]) -> Interval:
    """The area of a polygon, which must not cross itself."""
    total = whole(0)
    for a, b in zip(points, [*points[1:], points[0]], strict=True):
        total = total.plus(cross(a.minus(points[0]), b.minus(points[0])))
    return signed(total, -1 if total.middle < 0 else 1).halved()
