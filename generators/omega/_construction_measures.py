"""What is asked about a finished figure, and its exact value or certified rounding."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from synthgen.generators.omega._construction import (
    Command,
    Line,
    Point,
    Things,
    as_circle,
    as_point,
    line_of,
)
from synthgen.generators.omega._construction_numbers import (
    Exact,
    angle_half_up,
    half_up,
    root_half_up,
)
from synthgen.generators.omega._construction_operations import (
    distance_square,
)

Answer = Decimal | Fraction


class Measure(NamedTuple):
    """What a question is about (as in `Operation.takes`), and the form of its value.

    `plain` is a number of the field, `root` the square root of one, `angle` that of two vectors.
    """

    takes: str
    form: str


MEASURES = {
    "distance": Measure("pp", "root"),
    "gap": Measure("pl", "root"),
    "angle": Measure("ppp", "angle"),
    "tilt": Measure("ll", "angle"),
    "area": Measure("ppp", "plain"),
    "radius": Measure("c", "root"),
    "power": Measure("pc", "plain"),
    "tangent_length": Measure("pc", "root"),
}


def vectors(things: Things, asked: Command) -> tuple[Point, Point]:
    """The two vectors whose angle is asked; of two lines the angle that is not obtuse."""
    name, *arguments = asked
    if name == "angle":
        p, q, r = (as_point(things[argument]) for argument in arguments)
        return p.minus(q).reduced(), r.minus(q).reduced()
    g, h = (along(line_of(things, argument)) for argument in arguments)
    return (g, h) if g.dot(h).sign >= 0 else (g, h.times(Exact(-1)))


def along(line: Line) -> Point:
    """The direction (b, -a) of a line."""
    return Point(line.b, line.a.times(Exact(-1)))


def quantity(things: Things, asked: Command) -> Exact:
    """The value of a plain question; of a root, what it is the root of."""
    name, *arguments = asked
    if name == "gap":
        return distance_square(as_point(things[arguments[0]]), line_of(things, arguments[1]))
    if name == "radius":
        return as_circle(things[arguments[0]]).square
    if name in ("power", "tangent_length"):
        circle = as_circle(things[arguments[1]])
        away = as_point(things[arguments[0]]).minus(circle.centre)
        return away.square.minus(circle.square).reduced()
    p, q, *rest = (as_point(things[argument]) for argument in arguments)
    if not rest:
        return q.minus(p).square
    doubled = q.minus(p).cross(rest[0].minus(p))
    return doubled.times(Exact(doubled.sign, 0, 2)).reduced()


def answer_of(things: Things, asked: Command, exact: bool) -> Answer | None:
    """The answer; None where it is trivial (0, a right angle) or its rounding is a tie."""
    form = MEASURES[asked[0]].form
    if form == "angle":
        u, v = vectors(things, asked)
        dot, cross = u.dot(v), u.cross(v)
        trivial = dot.sign == 0 or cross.sign == 0
        return None if trivial else _decimal(angle_half_up(dot, cross))
    value = quantity(things, asked)
    if value.sign == 0 or (form == "root" and value.sign < 0):
        return None
    if form == "plain" and exact:
        return Fraction(value.p, value.n)
    return _decimal(half_up(value) if form == "plain" else root_half_up(value))


def _decimal(hundredths: int | None) -> Decimal | None:
    return None if hundredths is None else Decimal(hundredths).scaleb(-2)
