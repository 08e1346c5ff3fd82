"""Constructions from points of the plane (OMEGA `geometry_basic`, arXiv 2506.18880).

The public code builds a figure with random free choices, runs it twenty times and keeps it if at
least eighteen runs agree to four decimals; that is no proof, and the two decimals that it asks for
are stored as four. Here every object is determined by the text, its coordinates are exact, and the
rounding is certified.

A construction of length n has n commands: each given point, each step, and the measurement. All of
them are needed for the answer.
"""

from synthgen.generators.omega._construction import Command
from synthgen.generators.omega._construction_draw import Menu
from synthgen.generators.omega._construction_family import Construction
from synthgen.registry import generators
from synthgen.seeding import Stream

SIDE = 8  # coordinates of given points go from -8 to 8

MENU = Menu(
    operations={
        "midpoint": 3,
        "divide": 3,
        "mirror_point": 2,
        "mirror_line": 4,
        "foot": 4,
        "meet": 5,
        "rotate": 4,
        "translate": 2,
        "parallelogram": 2,
        "centroid": 2,
        "circumcentre": 1,
        "orthocentre": 1,
        "perpendicular": 3,
        "parallel": 3,
        "perpendicular_bisector": 3,
        "circle": 2,
        "diameter": 1,
        "second_line": 3,
        "tangent": 2,
        "antipode": 1,
    },
    measures={"distance": 4, "gap": 3, "angle": 3, "tilt": 2, "area": 3, "radius": 3, "power": 2},
)


@generators.register("omega/geometry_basic")
class Basic(Construction):
    """Three or four points by their coordinates, then midpoints, lines, images and circles."""

    version = 2
    menu = MENU

    def give(self, rng: Stream, level: int) -> tuple[Command, ...]:
        """Three points not on a line, at level 1; later three or four, no three on a line."""
        number = 3 if level == 1 else rng.randint(3, 4)
        names = rng.choice(("ABCD", "PQRS", "KLMN", "ABCP", "DEFG", "XYZW"))[:number]
        points: list[tuple[int, int]] = []
        while len(points) < number:
            new = (rng.randint(-SIDE, SIDE), rng.randint(-SIDE, SIDE))
            if not _in_line(points, new):
                points.append(new)
        return tuple(
            ("point", name, str(x), str(y)) for name, (x, y) in zip(names, points, strict=True)
        )


def _in_line(points: list[tuple[int, int]], new: tuple[int, int]) -> bool:
    """Whether a point is one of those given or in line with two of them."""
    x, y = new
    return new in points or any(
        (a - x) * (d - y) == (b - y) * (c - x)
        for i, (a, b) in enumerate(points)
        for c, d in points[:i]
    )
