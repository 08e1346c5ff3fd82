"""Constructions on a circle (OMEGA `geometry_circle`, arXiv 2506.18880).

The public code draws free points on its circles, so that answers come by a vote of twenty runs;
here circles and points have coordinates. A circle and a line, or two circles, have two common
points: one of them is always known already, and the other is asked for by naming the first.

A construction of length n has n commands: the circle, each given point, each step, the measurement.
"""

from functools import lru_cache

from synthgen.generators.omega._construction import Command
from synthgen.generators.omega._construction_draw import Menu
from synthgen.generators.omega._construction_family import Construction
from synthgen.registry import generators
from synthgen.seeding import Stream

RADII = (5, 10, 13, 15, 17, 20, 25)  # with points of whole coordinates off the axes
SIDE = 6  # coordinates of centres go from -6 to 6
AWAY = 12  # of free points from the centre, along each axis

MENU = Menu(
    operations={
        "second_line": 8,
        "second_circle": 6,
        "tangent": 5,
        "antipode": 3,
        "inverse": 3,
        "radical": 2,
        "circle": 3,
        "diameter": 4,
        "circumcircle": 4,
        "touching": 2,
        "midpoint": 3,
        "foot": 3,
        "meet": 4,
        "mirror_line": 2,
        "mirror_point": 1,
        "rotate": 1,
        "perpendicular": 2,
        "parallel": 2,
        "perpendicular_bisector": 1,
        "circumcentre": 1,
        "parallelogram": 1,
    },
    measures={
        "distance": 3,
        "gap": 3,
        "angle": 3,
        "tilt": 2,
        "area": 3,
        "radius": 6,
        "power": 5,
        "tangent_length": 3,
    },
)


@generators.register("omega/geometry_circle")
class CircleConstruction(Construction):
    """A circle with points on it, then chords, tangents, more circles, inverses, radical axes."""

    version = 2
    menu = MENU

    def give(self, rng: Stream, level: int) -> tuple[Command, ...]:
        """A circle and two points on it; beyond level 1 often a third point, on it or elsewhere."""
        letters = rng.choice(("OABC", "MABC", "CPQR", "OPQR", "MDEF", "OKLN", "SXYZ"))
        centre, names = letters[0], letters[1:]
        x, y, radius = rng.randint(-SIDE, SIDE), rng.randint(-SIDE, SIDE), rng.choice(RADII)
        circle = rng.choice("ωγΓ")
        third = rng.below(3) if level > 1 else 0
        ways = rng.sample(_vectors(radius), 3 if third == 1 else 2)
        given: list[Command] = [("disc", circle, centre, str(x), str(y), str(radius))]
        for name, (dx, dy) in zip(names, ways, strict=False):
            given.append(("on", name, circle, str(x + dx), str(y + dy)))
        if third == 2:
            dx, dy = _off_circle(rng, radius)
            given.append(("point", names[2], str(x + dx), str(y + dy)))
        return tuple(given)


def _off_circle(rng: Stream, radius: int) -> tuple[int, int]:
    """A way from the centre that does not end at the centre or on the circle."""
    while True:
        dx, dy = rng.randint(-AWAY, AWAY), rng.randint(-AWAY, AWAY)
        if dx * dx + dy * dy not in (0, radius * radius):
            return dx, dy


@lru_cache(maxsize=len(RADII))
def _vectors(radius: int) -> tuple[tuple[int, int], ...]:
    """All vectors of whole numbers that have this length."""
    span = range(-radius, radius + 1)
    return tuple((x, y) for x in span for y in span if x * x + y * y == radius * radius)
