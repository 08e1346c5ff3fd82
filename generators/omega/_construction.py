"""Figures of Euclid's kind: commands, and the points, lines and circles that they stand for.

A command is a tuple of texts: what it does, the name it gives, and what it starts from (names, two
points in a row for the line through them, numbers). All coordinates are exact.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from math import gcd, lcm
from typing import NamedTuple

from synthgen.generators.omega._construction_numbers import Exact, square

Command = tuple[str, ...]

ZERO, ONE, TWO = Exact(0), Exact(1), Exact(2)
HALF, ROOT2, ROOT3 = Exact(1, 0, 2), Exact(0, 1, 2, 2), Exact(0, 1, 2, 3)  # √2/2, √3/2
TURNS = {
    90: (ZERO, ONE),
    60: (HALF, ROOT3),
    120: (Exact(-1, 0, 2), ROOT3),
    30: (ROOT3, HALF),
    150: (Exact(0, -1, 2, 3), HALF),
    45: (ROOT2, ROOT2),
    135: (Exact(0, -1, 2, 2), ROOT2),
}  # cosine and sine


@dataclass(frozen=True, slots=True)
class Figure:
    """What is given, the steps of the construction in order, and what is asked about it."""

    given: tuple[Command, ...]
    steps: tuple[Command, ...]
    asked: Command


class Point(NamedTuple):
    """A point, or a vector."""

    x: Exact
    y: Exact

    def plus(self, other: "Point") -> "Point":
        """The sum of two vectors."""
        return Point(self.x.plus(other.x), self.y.plus(other.y))

    def minus(self, other: "Point") -> "Point":
        """The vector from the other point to this one."""
        return Point(self.x.minus(other.x), self.y.minus(other.y))

    def times(self, factor: Exact) -> "Point":
        """The vector stretched."""
        return Point(self.x.times(factor), self.y.times(factor))

    def dot(self, other: "Point") -> Exact:
        """The scalar product."""
        return self.x.times(other.x).plus(self.y.times(other.y)).reduced()

    def cross(self, other: "Point") -> Exact:
        """The area of the parallelogram of two vectors, positive counterclockwise."""
        return self.x.times(other.y).minus(self.y.times(other.x)).reduced()

    @property
    def square(self) -> Exact:
        """The square of the length."""
        return self.dot(self)

    def reduced(self) -> "Point":
        """The coordinates in lowest terms."""
        return Point(self.x.reduced(), self.y.reduced())

    @property
    def text(self) -> str:
        """As in `(3/2, -1)`."""
        return f"({self.x.text}, {self.y.text})"


class Line(NamedTuple):
    """ax + by = c."""

    a: Exact
    b: Exact
    c: Exact

    def excess(self, point: Point) -> Exact:
        """(ax + by - c)/(a² + b²): so many normal vectors (a, b) the point is off the line."""
        off = self.a.times(point.x).plus(self.b.times(point.y)).minus(self.c)
        return off.over(square(self.a).plus(square(self.b))).reduced()

    @property
    def normal(self) -> Point:
        """(a, b)."""
        return Point(self.a, self.b)

    @property
    def text(self) -> str:
        """As in `3x - 4y = 7`."""
        terms: list[str] = []
        for value, name in ((self.a, "x"), (self.b, "y")):
            if value.sign == 0:
                continue
            size = value if value.sign > 0 else ZERO.minus(value)
            shown = "" if size.reduced()[:3] == (1, 0, 1) else size.text
            shown = f"({shown})" if size.q and size.p else shown
            lead = ("-" if value.sign < 0 else "") if not terms else f" {'-+'[value.sign > 0]} "
            terms.append(f"{lead}{shown}{name}")
        return f"{''.join(terms)} = {self.c.text}"


class Circle(NamedTuple):
    """The centre, the square of the radius, and the names of points that are known to be on it."""

    centre: Point
    square: Exact
    known: tuple[str, ...] = ()


Thing = Point | Line | Circle
Things = dict[str, Thing]
_NAMES = re.compile("[A-Z]1?")


@lru_cache(maxsize=4096)
def names_of(argument: str) -> tuple[str, ...]:
    """The names in an argument: two points of a line, or the one name that it is.

    >>> names_of("AB1"), names_of("g"), names_of("17")
    (('A', 'B1'), ('g',), ())
    """
    points = tuple(_NAMES.findall(argument))
    return points or (() if argument.lstrip("-").isdigit() else (argument,))


def line_of(things: Things, argument: str) -> Line:
    """The line of a name, or of two points. Raises ZeroDivisionError where these coincide."""
    if argument in things:
        return as_line(things[argument])
    one, other = (as_point(things[name]) for name in names_of(argument))
    return join(one, other)


def as_point(thing: Thing) -> Point:
    """The thing, which is a point."""
    if not isinstance(thing, Point):
        raise TypeError(f"{thing} is no point")
    return thing


def as_line(thing: Thing) -> Line:
    """The thing, which is a line."""
    if not isinstance(thing, Line):
        raise TypeError(f"{thing} is no line")
    return thing


def as_circle(thing: Thing) -> Circle:
    """The thing, which is a circle."""
    if not isinstance(thing, Circle):
        raise TypeError(f"{thing} is no circle")
    return thing


# Lines -----------------------------------------------------------------------------------------


def line(a: Exact, b: Exact, c: Exact) -> Line:
    """The line ax + by = c with integers without common divisor, the first of them positive.

    In a field with a root, a (or b where a is 0) becomes an integer.
    """
    lead = a if a.sign else b
    if lead.q:
        a, b, c = (value.over(lead) for value in (a, b, c))
        lead = ONE
    n = lcm(a.n, b.n, c.n)
    parts = [(v.p * (n // v.n), v.q * (n // v.n), v.d) for v in (a, b, c)]
    common = gcd(*(part for p, q, _ in parts for part in (p, q)))
    if not common or not (a.sign or b.sign):
        raise ZeroDivisionError("a line needs a direction")
    common = -common if lead.sign < 0 else common
    return Line(*(Exact(p // common, q // common, 1, d) for p, q, d in parts))


def join(p: Point, q: Point) -> Line:
    """The line through two points."""
    return across(p, Point(q.y.minus(p.y), p.x.minus(q.x)))


def across(p: Point, normal: Point) -> Line:
    """The line through a point at right angles to a vector."""
    return line(normal.x, normal.y, normal.dot(p))


def midway(p: Point, q: Point) -> Line:
    """The perpendicular bisector of a segment."""
    return across(p.plus(q).times(HALF), q.minus(p))


def meet(g: Line, h: Line) -> Point:
    """The common point of two lines. Raises ZeroDivisionError for parallels."""
    det = g.normal.cross(h.normal)
    x = g.c.times(h.b).minus(h.c.times(g.b)).over(det)
    y = g.a.times(h.c).minus(h.a.times(g.c)).over(det)
    return Point(x, y).reduced()
