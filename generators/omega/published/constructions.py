"""Published constructions with points, lines and circles, and a measurement in the finished figure.

Their sentences leave much open: where the first point lies, which tangent is meant, which way round
a polygon goes. The public code builds each figure twenty times with random choices and keeps it if
eighteen measurements agree. Here figures are built from many choices in intervals of 256 bits. Two
measurements that certainly differ prove that the question has several answers. Where all agree to
20 digits at least, the measurement depends on no choice: it is an algebraic function of numbers
that are drawn with 30 bits each, and such a function, unless constant, seldom has one value twice.

An angle is measured from 0 to π and turns are counterclockwise; a polygon is named in order.
"""

from contextlib import suppress
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega._construction_intervals import BITS, Complex, Interval
from synthgen.generators.omega._construction_numbers import Exact, degrees
from synthgen.generators.omega.published import _planes as plane
from synthgen.generators.omega.published._enclosures import pi_digits
from synthgen.generators.omega.published._makers import Figure, circle_of, point_of
from synthgen.generators.omega.published._planes import Chance, ImpossibleError
from synthgen.generators.omega.published._statements import (
    Statement,
    labels,
    statements,
)
from synthgen.steps import Solution, Step

FIGURES = 12
TRIES = 48
FEW = 12  # by how much a figure fails to exist: more values than choices of a side would give
NARROW = Fraction(1, 10**20)

SENSE = "clockwise or counterclockwise makes a difference, and is not said of the polygon"
MISTAKES = {
    "angle": ("area", "the area of the triangle is stated, not the angle"),
    "circumcenter": ("centroid", "the centroid is taken for the circumcenter"),
    "apart_on": ("apart_on_foot", "a distance from a point is measured from its foot on the line"),
    "chord": ("stray_chord", "the ends of a chord are not on the circle"),
}

Bounds = tuple[Fraction, Fraction]


@reads(
    "omega/geometry_basic",
    "omega/geometry_circle",
    "omega/geometry_polygon",
    "omega/geometry_triangle",
)
def read_construction(text: str) -> Settled:
    """A construction in sentences, and what is to be measured."""
    given, asked = statements(text)
    given = _tidy(given)
    value = _measured(given, asked)
    answer = _rounded(value, 2)
    near = float((value[0] + value[1]) / 2)
    step = Step(f"In {FIGURES} figures the measurement is {near:.6f}, rounded {answer}")
    slips = _slips(given, asked)
    key = _renamed([*given, asked])
    solution = Solution(answer, (step,), len(given))
    return Settled(key, "decimal", solution, "figures_in_intervals", slips)


def _tidy(given: list[Statement]) -> list[Statement]:
    """The statements, none of which gives a name again that is known."""
    known: set[str] = set()
    for statement in given:
        for name in statement.makes:
            if name in known:
                raise IllPosedError("a name is given twice", name)
        if statement.name == "polygon" and len(statement.makes) != int(statement.takes[0]):
            raise IllPosedError("a polygon has more or fewer vertices than sides")
        known |= {*statement.makes, *_names(statement)}
    return given


def _names(statement: Statement) -> list[str]:
    return [name for text in statement.takes if "pi" not in text for name in labels(text)]


def _renamed(given: list[Statement]) -> Any:
    """The statements with the names of things in the order in which they come."""
    order: dict[str, str] = {}

    def plain(text: str) -> str:
        if "pi" in text or not labels(text):
            return text
        return ".".join(order.setdefault(name, f"n{len(order)}") for name in labels(text))

    return [
        [statement.name, *(plain(text) for text in (*statement.takes, *statement.makes))]
        for statement in given
    ]


# Measurements ------------------------------------------------------------------------------------


class _Agreed:
    """What several figures say of one number."""

    def __init__(self) -> None:
        self.found: list[Bounds] = []

    def add(self, bounds: Bounds) -> bool:
        """Whether all of them may still be the same number."""
        self.found.append(bounds)
        return self.bounds[0] <= self.bounds[1]

    @property
    def bounds(self) -> Bounds:
        """What is common to all."""
        return max(low for low, _ in self.found), min(high for _, high in self.found)

    @property
    def detail(self) -> str:
        """Two of the numbers."""
        values = sorted(float(low) for low, _ in self.found)
        return f"{values[0]:.4f} or {values[-1]:.4f}"


def _measured(given: list[Statement], asked: Statement) -> Bounds:
    """What all figures measure. Raises IllPosedError where two of them differ."""
    agreed = _tried(given, asked)
    if agreed.bounds[0] > agreed.bounds[1]:
        turned = any(statement.name == "polygon" for statement in given)
        again = _tried(given, asked, is_counterclockwise=True) if turned else agreed
        decided = again.bounds[0] <= again.bounds[1]
        raise IllPosedError(SENSE if decided else "the figure is not determined", agreed.detail)
    if any(high - low > NARROW for low, high in agreed.found):
        raise UnprovenError("the measurement is not sharp")
    return agreed.bounds


def _tried(given: list[Statement], asked: Statement, is_counterclockwise: bool = False) -> _Agreed:
    """Figures measured until there are enough, or two of them differ.

    Raises IllPosedError where there is no figure, for a few reasons that come again and again, and
    UnreadError where there are too few.
    """
    agreed, impossible, missed = _Agreed(), 0, set[int]()
    for number in range(TRIES):
        figure = Figure(Chance(number, is_counterclockwise))
        try:
            figure.build(given)
            if not agreed.add(_measure(asked, figure)) or len(agreed.found) == FIGURES:
                return agreed
        except ImpossibleError as error:
            missed.add(error.value.middle >> BITS // 2)
            impossible += 1
        except ZeroDivisionError:
            continue
    if impossible == TRIES and len(missed) <= FEW:
        raise IllPosedError("there is no such figure")
    if len(agreed.found) < FIGURES // 2:
        raise UnreadError("too few such figures are found", f"{len(agreed.found)} of {TRIES} tries")
    return agreed


def _measure(asked: Statement, figure: Figure) -> Bounds:
    name, _, takes = asked
    if name == "radius":
        return _bounds(plane.root(circle_of(figure, takes[0]).square))
    points = [point_of(figure, text) for text in takes]
    if name == "distance":
        return _bounds(plane.size(points[0].minus(points[1])))
    if name == "area":
        return _bounds(plane.area(points))
    if name == "angle":
        return _angle(points[0].minus(points[1]), points[2].minus(points[1]))
    circle = plane.incircle(*points) if name == "inradius" else plane.around(*points)
    return _bounds(plane.root(circle.square))


def _bounds(value: Interval) -> Bounds:
    unit = 1 << BITS
    return (
        Fraction(value.middle - value.radius, unit),
        Fraction(value.middle + value.radius, unit),
    )


def _angle(u: Complex, v: Complex) -> Bounds:
    """The angle of two vectors in radians. Raises ZeroDivisionError where one is nearly 0."""
    dot, cross = plane.dot(u, v), plane.cross(u, v)
    off = dot.radius + cross.radius
    if max(abs(dot.middle), abs(cross.middle)) <= off << 80:
        raise ZeroDivisionError("no angle")
    scale = 10**22
    turned = degrees(Exact(dot.middle, 0, 1 << BITS), Exact(cross.middle, 0, 1 << BITS), scale)
    value = Fraction(turned * pi_digits(40), 180 * scale * 10**40)
    return value - Fraction(1, 10**21), value + Fraction(1, 10**21)


def _rounded(value: Bounds, places: int) -> Decimal:
    """The decimal next to a number. Raises IllPosedError where two are as near."""
    scale = 10**places
    low, high = (floor(end * scale + Fraction(1, 2)) for end in value)
    if low != high:
        raise IllPosedError(f"the number lies halfway between two with {places} decimals")
    return Decimal(low).scaleb(-places)


def _slips(given: list[Statement], asked: Statement) -> dict[str, Decimal]:
    """What is stated where mistakes of the public code are made: one, or all that can be."""
    made = {s.name for s in (*given, asked)} & MISTAKES.keys()
    found: dict[str, Decimal] = {}
    for names in (*({name} for name in sorted(made)), made)[: len(made) + (len(made) > 1)]:
        told = [_mistaken(statement, names) for statement in (*given, asked)]
        with suppress(UnreadError, UnprovenError):
            why = "; ".join(MISTAKES[name][1] for name in sorted(names))
            found[why] = _rounded(_measured(told[:-1], told[-1]), 2)
    return found


def _mistaken(statement: Statement, names: set[str]) -> Statement:
    if statement.name not in names:
        return statement
    return statement._replace(name=MISTAKES[statement.name][0])
