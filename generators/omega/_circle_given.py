"""Circles with whole centres, given in five ways, for `comp_circles_algebra`.

A circle is given by whole numbers: "point" and "tangent" begin with the centre; "diameter" has its
ends, "three" has three points, "equation" the numbers D, E, F of x^2 + y^2 + Dx + Ey + F = 0.
"""

from collections.abc import Callable
from functools import lru_cache
from math import gcd
from typing import NamedTuple

from synthgen.generators.omega._written import written
from synthgen.seeding import Stream
from synthgen.steps import Step

Given = tuple[int, ...]
SQUARES = (25, 50, 65, 85, 100, 125, 130, 145, 169, 170)  # of radii; 12 or 16 whole points each
SIDE = 6  # coordinates of centres go from -6 to 6


class Circle(NamedTuple):
    """The centre, and the square of the radius."""

    x: int
    y: int
    square: int

    def __str__(self) -> str:
        return f"{less('x', self.x)}^2 + {less('y', self.y)}^2 = {self.square}"


def less(name: str, number: int) -> str:
    """The difference as a factor: `(x - 3)`, `(x + 3)` or `x`."""
    return f"({written((1, -number), name)})" if number else name


def place(x: object, y: object) -> str:
    """A point as text."""
    return f"({x}, {y})"


@lru_cache(maxsize=len(SQUARES))
def vectors(square: int) -> tuple[tuple[int, int], ...]:
    """The whole vectors of a length."""
    span = range(-13, 14)
    return tuple((x, y) for x in span for y in span if x * x + y * y == square)


# Drawing ---------------------------------------------------------------------------------------


def draw_circle(rng: Stream) -> Circle:
    """Any centre near the origin, any radius."""
    return Circle(rng.randint(-SIDE, SIDE), rng.randint(-SIDE, SIDE), rng.choice(SQUARES))


def give(rng: Stream, way: str, circle: Circle) -> Given:
    """Numbers that say which circle it is."""
    x, y, square = circle
    on = [(x + dx, y + dy) for dx, dy in rng.sample(vectors(square), 3)]
    (a, b), (d, e), (f, g) = on
    if way == "point":
        return x, y, a, b
    if way == "diameter":
        return a, b, 2 * x - a, 2 * y - b
    if way == "tangent":
        p, q = a - x, b - y
        common = gcd(p, q) * (1 if (p, q) > (0, 0) else -1)
        p, q = p // common, q // common
        return x, y, p, q, p * a + q * b
    if way == "three":
        return a, b, d, e, f, g
    return -2 * x, -2 * y, x * x + y * y - square


# Words -----------------------------------------------------------------------------------------


def named(way: str, given: Given) -> str:
    """The circle as a noun phrase."""
    if way == "point":
        x, y, a, b = given
        return f"the circle with center {place(x, y)} that passes through {place(a, b)}"
    if way == "diameter":
        a, b, d, e = given
        return f"the circle with the segment from {place(a, b)} to {place(d, e)} as a diameter"
    if way == "tangent":
        x, y, p, q, r = given
        return f"the circle with center {place(x, y)} that touches the line {_line(p, q, r)}"
    if way == "three":
        a, b, d, e, f, g = given
        return f"the circle through {place(a, b)}, {place(d, e)} and {place(f, g)}"
    return f"the circle with the equation {_general(given)} = 0"


def _line(p: int, q: int, r: int, names: str = "xy") -> str:
    """`3x - 4y = 7`."""
    terms = [(c, name) for c, name in zip((p, q), names, strict=True) if c]
    return f"{_terms(terms)} = {r}"


def _general(given: Given) -> str:
    d, e, f = given
    return _terms([(c, name) for c, name in ((d, "x"), (e, "y"), (f, "")) if c], "x^2 + y^2")


def _terms(terms: list[tuple[int, str]], text: str = "") -> str:
    for c, name in terms:
        sign = (" - " if c < 0 else " + ") if text else ("-" if c < 0 else "")
        text += sign + ("" if abs(c) == 1 and name else str(abs(c))) + name
    return text


# The solution ----------------------------------------------------------------------------------


def found(way: str, given: Given) -> tuple[list[Step], Circle]:
    """How centre and radius follow, and the circle."""
    rules: dict[str, Callable[[Given], tuple[list[Step], Circle]]] = {
        "point": _of_point,
        "diameter": _of_diameter,
        "tangent": _of_tangent,
        "three": _of_three,
        "equation": _of_equation,
    }
    steps, circle = rules[way](given)
    return [*steps, Step("So the equation of the circle is", str(circle))], circle


def _radius(x: int, y: int, a: int, b: int) -> tuple[Step, Circle]:
    """From the centre and a point."""
    dx, dy = a - x, b - y
    square = dx * dx + dy * dy
    why = (
        f"The square of the radius is that of the distance from {place(x, y)} to {place(a, b)}, "
        f"which differ by {dx} and {dy}"
    )
    return Step(why, f"{dx * dx} + {dy * dy} = {square}"), Circle(x, y, square)


def _of_point(given: Given) -> tuple[list[Step], Circle]:
    x, y, a, b = given
    step, circle = _radius(x, y, a, b)
    return [step], circle


def _of_diameter(given: Given) -> tuple[list[Step], Circle]:
    a, b, d, e = given
    x, y = (a + d) // 2, (b + e) // 2
    step, circle = _radius(x, y, a, b)
    return [Step("The center is the midpoint of the diameter", place(x, y)), step], circle


def _of_tangent(given: Given) -> tuple[list[Step], Circle]:
    x, y, p, q, r = given
    value, norm = p * x + q * y, p * p + q * q
    gap = abs(value - r)
    square = gap * gap // norm
    steps = [
        Step(
            f"The radius is the distance of the center from the line; the left side of "
            f"{_line(p, q, r)} has the value {value} at the center, which differs from {r} by {gap}"
        ),
        Step(
            f"The normal vector {place(p, q)} of the line has the squared length {norm}, so the "
            f"square of the radius is",
            f"{gap}^2/{norm} = {square}",
        ),
    ]
    return steps, Circle(x, y, square)


def _of_three(given: Given) -> tuple[list[Step], Circle]:
    a, b, d, e, f, g = given
    rows = [_bisector(a, b, d, e), _bisector(a, b, f, g)]
    (p, q, r), (s, t, u) = rows
    det = p * t - q * s
    x, y = (r * t - q * u) // det, (p * u - r * s) // det
    steps = [
        Step(f"The center (u, v) is as far from {place(a, b)} as from {place(*other)}", text)
        for other, text in zip(
            ((d, e), (f, g)), (_line(*row, names="uv") for row in rows), strict=True
        )
    ]
    steps.append(Step("These two equations give the center", f"u = {x}, v = {y}"))
    step, circle = _radius(x, y, a, b)
    return [*steps, step], circle


def _bisector(a: int, b: int, d: int, e: int) -> tuple[int, int, int]:
    """2(d - a)u + 2(e - b)v = d^2 + e^2 - a^2 - b^2, in lowest terms.

    Half of the right side is whole where the bisector passes through a whole point.
    """
    row = (2 * (d - a), 2 * (e - b), d * d + e * e - a * a - b * b)
    common = gcd(*row)
    return row[0] // common, row[1] // common, row[2] // common


def _of_equation(given: Given) -> tuple[list[Step], Circle]:
    d, e, f = given
    x, y = -d // 2, -e // 2
    total = x * x + y * y - f
    step = Step(
        f"Complete the squares: with {x * x} and {y * y} added on both sides and {f} taken to the "
        f"right, the right side becomes",
        f"{x * x} + {y * y} - {f if f >= 0 else f'({f})'} = {total}",
    )
    return [step], Circle(x, y, total)
