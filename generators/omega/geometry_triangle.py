"""Constructions on a triangle (OMEGA `geometry_triangle`, arXiv 2506.18880).

The triangle is given by lengths and angles that determine it up to congruence, and by the sense of
its vertices, so nothing hangs on a free choice. The public code keeps an answer on which eighteen
of twenty random runs agree; here coordinates are exact, in the field of the rationals or with one
square root.

A construction of length n has n commands: the triangle, each step, and the measurement.
"""

from functools import lru_cache
from math import isqrt

from synthgen.generators.omega._construction import Command
from synthgen.generators.omega._construction_draw import Menu
from synthgen.generators.omega._construction_family import Construction
from synthgen.registry import generators
from synthgen.seeding import Stream

LONGEST = 40  # side of a triangle with whole sides and a whole height
MOST = 16  # legs, bases and heights of the others

MEASURES = {"distance": 4, "gap": 3, "angle": 3, "tilt": 1, "area": 4, "radius": 3, "power": 1}
MENU = Menu(
    operations={
        "incentre": 2,
        "incircle": 2,
        "bisector_foot": 3,
        "bisector": 2,
        "centroid": 3,
        "circumcentre": 2,
        "orthocentre": 2,
        "circumcircle": 3,
        "foot": 5,
        "midpoint": 6,
        "divide": 3,
        "meet": 4,
        "mirror_line": 4,
        "mirror_point": 4,
        "parallelogram": 5,
        "rotate": 4,
        "perpendicular": 3,
        "parallel": 3,
        "perpendicular_bisector": 3,
        "touching": 2,
        "circle": 1,
        "second_line": 5,
        "antipode": 2,
        "tangent": 2,
        "inverse": 3,
    },
    measures=MEASURES,
    corners=3,
)


def _with_root(*turns: int) -> Menu:
    """The menu of triangles that need a square root: without what makes long numbers there."""
    return Menu(
        operations={
            "centroid": 4,
            "circumcentre": 3,
            "orthocentre": 3,
            "foot": 4,
            "midpoint": 4,
            "divide": 2,
            "meet": 3,
            "mirror_line": 4,
            "mirror_point": 3,
            "parallelogram": 3,
            "translate": 2,
            "rotate": 5,
            "perpendicular": 3,
            "parallel": 3,
            "perpendicular_bisector": 3,
            "circle": 2,
            "circumcircle": 2,
            "antipode": 2,
            "tangent": 2,
        },
        measures=MEASURES,
        turns=turns,
        corners=3,
    )


@generators.register("omega/geometry_triangle")
class TriangleConstruction(Construction):
    """A triangle by lengths, then its centres, bisectors, altitudes, circles, and what follows."""

    version = 2
    menu = MENU
    rooted = {
        "equilateral": _with_root(60, 90, 120),
        "angle_60": _with_root(60, 90, 120),
        "angle_45": _with_root(45, 90, 135),
    }

    def give(self, rng: Stream, level: int) -> tuple[Command, ...]:
        """One triangle in three is a Heronian one, one in four needs a square root."""
        names = rng.choice(("ABC", "PQR", "KLM", "DEF", "XYZ", "RST", "UVW", "FGH"))
        kind = rng.choice(
            (
                *("sides", "sides", "sides", "sides", "right", "right", "height", "height"),
                *("isosceles", "equilateral", "angle_60", "angle_45"),
            )
        )
        return ((kind, names, *map(str, _sizes(kind, rng))),)


def _sizes(kind: str, rng: Stream) -> tuple[int, ...]:
    """The numbers of a kind, as its text takes them."""
    if kind == "sides":
        return rng.choice(heronian(LONGEST))
    if kind == "height":
        base = rng.randint(4, MOST)
        return base, rng.randint(1, base - 1), rng.randint(3, MOST)
    if kind == "equilateral":
        return (rng.randint(2, MOST),)
    if kind == "isosceles":
        return rng.randint(2, MOST // 2), rng.randint(3, MOST)
    one, other = rng.sample(range(2, MOST + 1), 2)
    return one, other


@lru_cache(maxsize=1)
def heronian(longest: int) -> tuple[tuple[int, int, int], ...]:
    """Sides AB, BC, CA of triangles in which the altitude from C and its foot are whole, too.

    Two right triangles with whole sides share the altitude; their feet add up or overlap.
    """
    found = set()
    for height in range(3, longest + 1):
        feet = [
            x for x in range(1, longest + 1) if isqrt(x * x + height**2) ** 2 == x * x + height**2
        ]
        for x in feet:
            for base in (*(x + y for y in feet), *(x - y for y in feet if y < x), x):
                sides = (base, isqrt((base - x) ** 2 + height**2), isqrt(x * x + height**2))
                if max(sides) <= longest:
                    found.add(sides)
    return tuple(sorted(found))
