"""What each command of a construction makes, in exact coordinates."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from synthgen.generators.omega._construction import (
    ONE,
    TURNS,
    TWO,
    ZERO,
    Circle,
    Command,
    Line,
    Point,
    Thing,
    Things,
    across,
    as_line,
    as_point,
    join,
    line,
    line_of,
    meet,
    midway,
    names_of,
)
from synthgen.generators.omega._construction_numbers import Exact, square

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
