"""What a construction begins with, and where the solution puts it: exactly, counterclockwise.

Regular polygons are those whose vertices lie in one field with a square root: the hexagon and the
equilateral triangle with √3, the octagon with √2. (A regular 5-, 7- or 9-gon is not among them.)
"""

from collections.abc import Callable, Sequence

from synthgen.generators.omega._construction import (
    HALF,
    ONE,
    ROOT2,
    ROOT3,
    ZERO,
    Circle,
    Command,
    Point,
    Things,
    names_of,
)
from synthgen.generators.omega._construction_numbers import Exact

Numbers = Sequence[int]


def _at(x: int | Exact, y: int | Exact) -> Point:
    return Point(*(Exact(v) if isinstance(v, int) else v.reduced() for v in (x, y)))


def _sides(n: Numbers) -> list[Point]:
    """AB, BC, CA with a rational height on AB."""
    c, a, b = n
    x = Exact(c * c + b * b - a * a, 0, 2 * c)
    y = Exact(b * b).minus(x.times(x)).reduced().root()
    if y is None:
        raise ValueError(f"the triangle with the sides {n} has no rational height")
    return [_at(0, 0), _at(c, 0), _at(x, y)]


def _slanted(n: Numbers, cosine: Exact, sine: Exact) -> list[Point]:
    """AB, and AC at an angle from it."""
    side = Exact(n[1])
    return [_at(0, 0), _at(n[0], 0), _at(side.times(cosine), side.times(sine))]


def _ring(unit: Sequence[tuple[Exact, Exact]], radius: int) -> list[Point]:
    """The vertices of a regular polygon with its centre at the origin, then the centre."""
    points = [Point(x, y).times(Exact(radius)).reduced() for x, y in unit]
    return [*points, _at(0, 0)]


def _opposite(values: list[tuple[Exact, Exact]]) -> list[tuple[Exact, Exact]]:
    return values + [(ZERO.minus(x), ZERO.minus(y)) for x, y in values]


_HEXAGON = _opposite([(ONE, ZERO), (HALF, ROOT3), (ZERO.minus(HALF), ROOT3)])
_OCTAGON = _opposite([(ONE, ZERO), (ROOT2, ROOT2), (ZERO, ONE), (ZERO.minus(ROOT2), ROOT2)])

PLACES: dict[str, Callable[[Numbers], list[Point]]] = {
    "sides": _sides,
    "right": lambda n: [_at(n[0], 0), _at(0, n[1]), _at(0, 0)],
    "height": lambda n: [_at(0, 0), _at(n[0], 0), _at(n[1], n[2])],
    "isosceles": lambda n: [_at(0, 0), _at(2 * n[0], 0), _at(n[0], n[1])],
    "equilateral": lambda n: _slanted([n[0], n[0]], HALF, ROOT3),
    "angle_60": lambda n: _slanted(n, HALF, ROOT3),
    "angle_45": lambda n: _slanted(n, ROOT2, ROOT2),
    "square": lambda n: [_at(0, 0), _at(n[0], 0), _at(n[0], n[0]), _at(0, n[0])],
    "rectangle": lambda n: [_at(0, 0), _at(n[0], 0), _at(n[0], n[1]), _at(0, n[1])],
    "rhombus": lambda n: [_at(-n[0], 0), _at(0, -n[1]), _at(n[0], 0), _at(0, n[1])],
    "kite": lambda n: [_at(-n[0], 0), _at(0, -n[2]), _at(n[1], 0), _at(0, n[2])],
    "right_trapezoid": lambda n: [_at(0, 0), _at(n[0], 0), _at(n[1], n[2]), _at(0, n[2])],
    "trapezoid": lambda n: [_at(-n[0], 0), _at(n[0], 0), _at(n[1], n[2]), _at(-n[1], n[2])],
    "slanted": lambda n: [_at(0, 0), _at(n[0], 0), _at(n[0] + n[1], n[2]), _at(n[1], n[2])],
    "hexagon": lambda n: _ring(_HEXAGON, n[0]),
    "octagon": lambda n: _ring(_OCTAGON, n[0]),
}
ROOTED = {"equilateral": 3, "angle_60": 3, "hexagon": 3, "angle_45": 2, "octagon": 2}


def place(given: tuple[Command, ...]) -> Things:
    """The objects that are given."""
    things: Things = {}
    for command in given:
        kind, names, *arguments = command
        if kind == "point":
            things[names] = _at(*map(int, arguments))
        elif kind in PLACES:
            points = PLACES[kind]([int(number) for number in arguments])
            things |= zip(names_of(names), points, strict=True)
        elif kind == "disc":
            centre, x, y, radius = arguments
            things[centre] = _at(int(x), int(y))
            things[names] = Circle(_at(int(x), int(y)), Exact(int(radius) ** 2))
        else:  # a point on a circle
            things[names] = _at(*map(int, arguments[1:]))
    return _with_incidence(things)


def _with_incidence(things: Things) -> Things:
    """Circles that are given know which given points are on them."""
    points = [(name, thing) for name, thing in things.items() if isinstance(thing, Point)]
    circles = [(name, thing) for name, thing in things.items() if isinstance(thing, Circle)]
    for circle, thing in circles:
        on_it = (
            name
            for name, point in points
            if point.minus(thing.centre).square.minus(thing.square).sign == 0
        )
        things[circle] = thing._replace(known=tuple(on_it))
    return things
