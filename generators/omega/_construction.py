"""Figures of Euclid's kind: commands, and the points, lines and circles that they stand for.

A command is a tuple of texts: what it does, the name it gives, and what it starts from (names, two
points in a row for the line through them, numbers). All coordinates are exact.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import gcd, lcm
from typing import Any, NamedTuple

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


# Points ----------------------------------------------------------------------------------------


def turned(vector: Point, degrees: int) -> Point:
    """The vector turned counterclockwise, by one of `TURNS` or its negative."""
    cosine, sine = TURNS[abs(degrees)]
    sine = sine if degrees > 0 else ZERO.minus(sine)
    return Point(
        vector.x.times(cosine).minus(vector.y.times(sine)),
        vector.x.times(sine).plus(vector.y.times(cosine)),
    ).reduced()


def side(p: Point, q: Point) -> Exact:
    """The distance of two points; ValueError where the field does not hold it."""
    root = q.minus(p).square.root()
    if root is None:
        raise ValueError("the distance is not in the field")
    return root


def centroid(a: Point, b: Point, c: Point) -> Point:
    """A third of the sum."""
    return a.plus(b).plus(c).times(Exact(1, 0, 3))


def orthocentre(a: Point, b: Point, c: Point) -> Point:
    """Where two altitudes meet."""
    return meet(across(a, c.minus(b)), across(b, c.minus(a)))


def circumcentre(a: Point, b: Point, c: Point) -> Point:
    """Where two perpendicular bisectors meet."""
    return meet(midway(a, b), midway(a, c))


def incentre(a: Point, b: Point, c: Point) -> Point:
    """The mean of the vertices, weighted by the opposite sides."""
    if c.minus(a).cross(b.minus(a)).sign == 0:
        raise ZeroDivisionError("three points on a line")
    u, v, w = side(b, c), side(c, a), side(a, b)
    total = a.times(u).plus(b.times(v)).plus(c.times(w))
    return total.times(ONE.over(u.plus(v).plus(w)))


def again(x: Point, y: Point, circle: Circle) -> Point:
    """Where the line from a point x of a circle to y meets the circle again."""
    d = y.minus(x)
    return x.plus(d.times(chord(x, d, circle)))


def chord(x: Point, d: Point, circle: Circle) -> Exact:
    """The t for which x + t d is on the circle again; 0 along a tangent."""
    return x.minus(circle.centre).dot(d).times(Exact(-2)).over(d.square).reduced()


def mirrored(p: Point, axis: Line) -> Point:
    """The mirror image in a line."""
    return p.minus(axis.normal.times(axis.excess(p).times(TWO)))


def inverse(p: Point, circle: Circle) -> Point:
    """The point on the ray from the centre, at r² over the distance."""
    d = p.minus(circle.centre)
    return circle.centre.plus(d.times(circle.square.over(d.square)))


def divided(p: Point, q: Point, m: int, n: int) -> Point:
    """The point of the segment that is m : n away from its ends."""
    return p.plus(q.minus(p).times(Exact(m, 0, m + n)))


def bisector_foot(a: Point, b: Point, c: Point) -> Point:
    """Where the bisector of the angle at a meets the opposite side: c : b from B."""
    if c.minus(a).cross(b.minus(a)).sign == 0:
        raise ZeroDivisionError("three points on a line")
    w, v = side(a, b), side(a, c)
    return b.plus(c.minus(b).times(w.over(w.plus(v))))


# Circles and lines of circles ------------------------------------------------------------------


def radical(one: Circle, other: Circle) -> Line:
    """The points of equal power: the difference of both equations."""
    normal = other.centre.minus(one.centre).times(TWO)
    right = other.centre.square.minus(other.square).minus(one.centre.square).plus(one.square)
    return line(normal.x, normal.y, right)


def distance_square(p: Point, g: Line) -> Exact:
    """The square of the distance of a point from a line."""
    excess = g.excess(p)
    return square(excess).times(g.normal.square).reduced()


def bisector(a: Point, b: Point, c: Point) -> Line:
    """The bisector of the angle at the second point, its direction a sum of equal lengths."""
    u, v = a.minus(b), c.minus(b)
    if u.cross(v).sign == 0:
        raise ZeroDivisionError("no angle")
    ratio = u.square.over(v.square).reduced().root()
    if ratio is None:
        raise ValueError("the direction is not in the field")
    return join(b, b.plus(u).plus(v.times(ratio)))


def common_point(one: Circle, other: Circle, known: Point) -> Point:
    """The second common point: the known one, mirrored in the line of centres."""
    return mirrored(known, join(one.centre, other.centre))


def _about(centre: Point, p: Point) -> Circle:
    return Circle(centre, p.minus(centre).square)


def _touching(centre: Point, g: Line) -> Circle:
    return Circle(centre, distance_square(centre, g))


class Operation(NamedTuple):
    """What a command starts from, what it makes, how, and how much work that is.

    `takes` has a letter for each argument: p a point, l a line, c a circle, o a point known to be
    on the circle that comes next, n a number.
    """

    takes: str
    makes: str
    make: Callable[..., Any]
    work: int = 1


OPERATIONS: dict[str, Operation] = {
    "midpoint": Operation("pp", "p", lambda a, b: divided(a, b, 1, 1)),
    "divide": Operation("ppnn", "p", divided),
    "mirror_point": Operation("pp", "p", lambda a, b: b.plus(b).minus(a)),
    "mirror_line": Operation("pl", "p", mirrored, 2),
    "foot": Operation("pl", "p", lambda p, g: p.minus(g.normal.times(g.excess(p))), 2),
    "meet": Operation("ll", "p", meet, 2),
    "rotate": Operation("ppn", "p", lambda a, b, n: b.plus(turned(a.minus(b), n)), 2),
    "translate": Operation("ppp", "p", lambda a, b, c: a.plus(c).minus(b)),
    "parallelogram": Operation("ppp", "p", lambda a, b, c: a.plus(c).minus(b)),
    "centroid": Operation("ppp", "p", centroid),
    "circumcentre": Operation("ppp", "p", circumcentre, 3),
    "orthocentre": Operation("ppp", "p", orthocentre, 3),
    "incentre": Operation("ppp", "p", incentre, 3),
    "bisector_foot": Operation("ppp", "p", bisector_foot, 2),
    "second_line": Operation("opc", "p", again, 2),
    "second_circle": Operation("occ", "p", lambda x, c, d: common_point(c, d, x), 3),
    "antipode": Operation("oc", "p", lambda x, c: c.centre.plus(c.centre).minus(x)),
    "inverse": Operation("pc", "p", inverse, 2),
    "line": Operation("pp", "l", join),
    "perpendicular": Operation(
        "pl", "l", lambda p, g: across(p, Point(g.b, ZERO.minus(g.a))), 1
    ),
    "parallel": Operation("pl", "l", lambda p, g: across(p, g.normal)),
    "perpendicular_bisector": Operation("pp", "l", midway),
    "bisector": Operation("ppp", "l", bisector, 2),
    "tangent": Operation("oc", "l", lambda x, c: across(x, x.minus(c.centre))),
    "radical": Operation("cc", "l", radical, 2),
    "circle": Operation("pp", "c", _about),
    "diameter": Operation("pp", "c", lambda a, b: _about(divided(a, b, 1, 1), a)),
    "circumcircle": Operation("ppp", "c", lambda a, b, c: _about(circumcentre(a, b, c), a), 3),
    "touching": Operation("pl", "c", _touching, 2),
    "incircle": Operation("ppp", "c", lambda a, b, c: _touching(incentre(a, b, c), join(a, b)), 3),
}  # fmt: skip

ON_IT = {"circle": (1,), "diameter": (0, 1), "circumcircle": (0, 1, 2)}  # arguments on the circle


def value_of(things: Things, kind: str, argument: str) -> Any:
    """What an argument stands for."""
    if kind == "n":
        return int(argument)
    return line_of(things, argument) if kind == "l" else things[argument]


def run(things: Things, command: Command) -> Thing:
    """The object that a command makes.

    Raises ZeroDivisionError where there is none, ValueError where the field does not hold it.
    """
    name, _, *arguments = command
    operation = OPERATIONS[name]
    values = [value_of(things, *pair) for pair in zip(operation.takes, arguments, strict=True)]
    made = operation.make(*values)
    if operation.makes == "p":
        return as_point(made).reduced()
    if operation.makes == "c":
        known = tuple(arguments[i] for i in ON_IT.get(name, ()))
        return Circle(made.centre.reduced(), made.square.reduced(), known)
    return as_line(made)


def note_incidence(things: Things, command: Command) -> None:
    """Remember that a point made on circles is on them."""
    name, made, *arguments = command
    if name in ("second_line", "second_circle", "antipode"):
        for argument in arguments[1:]:
            thing = things[argument]
            if isinstance(thing, Circle):
                things[argument] = thing._replace(known=(*thing.known, made))


def used_by(command: Command) -> Sequence[str]:
    """The names that a command starts from."""
    return [name for argument in command[2:] for name in names_of(argument)]
