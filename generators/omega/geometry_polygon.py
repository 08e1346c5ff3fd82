"""Constructions on a polygon (OMEGA `geometry_polygon`, arXiv 2506.18880).

The public polygons are regular ones of 3 to 11 sides. Exact coordinates that fit a worked solution
need a field with one square root: the square, the hexagon (√3) and the octagon (√2) are kept, and
rectangles, rhombi, kites, trapezoids and parallelograms take the place of the others. Vertices are
named counterclockwise, so that a rotation has one meaning.

A construction of length n has n commands: the polygon, each step, and the measurement.
"""

from synthgen.generators.omega._construction import Command
from synthgen.generators.omega._construction_draw import Menu
from synthgen.generators.omega._construction_family import Construction
from synthgen.registry import generators
from synthgen.seeding import Stream

MOST = 16  # sides, heights and the arms of diagonals
RADIUS = 12  # of regular polygons

OPERATIONS = {
    "midpoint": 4,
    "divide": 3,
    "mirror_point": 3,
    "mirror_line": 5,
    "foot": 4,
    "meet": 5,
    "rotate": 5,
    "translate": 3,
    "parallelogram": 2,
    "centroid": 2,
    "perpendicular": 3,
    "parallel": 3,
    "perpendicular_bisector": 2,
    "circumcentre": 1,
    "circle": 2,
    "antipode": 2,
    "tangent": 2,
}
MEASURES = {"distance": 5, "gap": 3, "angle": 4, "tilt": 2, "area": 4, "radius": 2, "power": 1}
NAMES = {4: ("ABCD", "PQRS", "KLMN", "EFGH", "WXYZ"), 6: ("ABCDEFO", "PQRSTUM", "GHIJKLO")}


@generators.register("omega/geometry_polygon")
class PolygonConstruction(Construction):
    """A polygon by its lengths, then midpoints, images, lines and their intersections."""

    version = 2
    menu = Menu({**OPERATIONS, "second_line": 2, "bisector": 1}, MEASURES)
    rooted = {
        "hexagon": Menu(OPERATIONS, MEASURES, turns=(60, 90, 120)),
        "octagon": Menu(OPERATIONS, MEASURES, turns=(45, 90, 135)),
    }

    def give(self, rng: Stream, level: int) -> tuple[Command, ...]:
        """One polygon in three is regular with more than four sides."""
        kind = rng.choice(
            (
                *("hexagon", "hexagon", "octagon", "square", "rectangle", "rhombus"),
                *("kite", "right_trapezoid", "trapezoid", "slanted"),
            )
        )
        if kind == "octagon":
            return ((kind, "ABCDEFGHO", str(rng.randint(2, RADIUS))),)
        if kind == "hexagon":
            return ((kind, rng.choice(NAMES[6]), str(rng.randint(2, RADIUS))),)
        return ((kind, rng.choice(NAMES[4]), *map(str, _sizes(kind, rng))),)


def _sizes(kind: str, rng: Stream) -> tuple[int, ...]:
    """The numbers of a kind, as its text takes them; no rectangle or rhombus is a square."""
    if kind == "square":
        return (rng.randint(2, MOST),)
    if kind == "rhombus":
        one, other = rng.sample(range(1, MOST // 2 + 1), 2)
        return one, other
    if kind == "kite":
        short, long = sorted(rng.sample(range(1, MOST), 2))
        return short, long, rng.randint(1, MOST // 2)
    one, other = rng.sample(range(2, MOST + 1), 2)
    if kind == "rectangle":
        return one, other
    if kind == "slanted":
        base = rng.randint(4, MOST)
        return base, rng.randint(1, base - 1), rng.randint(2, MOST)
    if kind == "trapezoid":
        one, other = rng.sample(range(1, MOST // 2 + 1), 2)
    return one, other, rng.randint(2, MOST)
