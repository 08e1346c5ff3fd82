"""Circles against curves (OMEGA composition `comp_circles_algebra`, arXiv 2506.18880).

MEET of `geometry_circle` and `algebra_func_intersection`: a circle is given by points or a tangent,
a curve by a function, and asked is a sum over their common points. The published set names only the
two skills. The public code finds crossings in floats; here a curve goes through whole points of the
circle, so that the polynomial of degree four for the common points can be factored by hand.

No problem is drawn that one part alone would answer: the circle moved to the right by one (only the
first part changes) and the curve moved up by one (only the second part changes) must each have
another answer. So the sum of x is not asked where Vieta's rule gives it for any circle.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._circle_curves import (
    Numbers,
    draw_curve,
    flipped,
    formula,
    mirrored,
)
from synthgen.generators.omega._circle_given import Circle, Given, draw_circle, found, give, named
from synthgen.generators.omega._circle_isolation import total
from synthgen.generators.omega._circle_meeting import Found, Meeting, SplitError
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

KINDS = {
    1: ("line",),
    2: ("fold",),
    3: ("parabola",),
    4: ("hyperbola",),
    5: ("even", "bent"),
}
WAYS = {
    1: ("point", "diameter"),
    2: ("point", "diameter", "tangent"),
    3: ("diameter", "tangent", "equation"),
    4: ("tangent", "equation", "three"),
    5: ("tangent", "equation", "three"),
}
WORK = {"line": 4, "fold": 9, "parabola": 16, "hyperbola": 24, "even": 34, "bent": 34}
FIRST = {"point": 1, "diameter": 2, "tangent": 3, "equation": 3, "three": 5}
ASKS = {
    "x": "the sum of the x-coordinates of all common points",
    "y": "the sum of the y-coordinates of all common points",
    "squares": "the sum of the squares of the distances from the origin to all common points",
}
LEAST = 2  # common points
APART = Fraction(1, 1000)  # answers of changed problems are known to 1/60,000
CERTAIN, NEAR, LARGEST = 256, Fraction(1, 1 << 200), 1 << 28
COUNTED = {1: 9000, 2: 9500, 3: 7500, 4: 9500, 5: 8000}


@dataclass(frozen=True, slots=True)
class CircleAndCurve:
    """A circle by what is given of it, a curve by its kind and numbers, and what is asked."""

    way: str
    given: Given
    kind: str
    numbers: Numbers
    ask: str


@generators.register("omega/comp_circles_algebra")
class CompCirclesAlgebra(DrawnFamily[CircleAndCurve]):
    """A sum over the common points of a circle, given by points or a tangent, and a curve.

    Lines (level 1), absolute values of lines (2), parabolas (3), hyperbolas (4), parabolas in
    |x - p| and absolute values of parabolas (5). The cost is the square of the degree for each
    branch, somewhat more where a letter is put for a term, and the work for the circle.
    """

    version = 1
    levels = tuple(KINDS)
    Params = CircleAndCurve
    answer_type = "rational"
    proof = "isolated_roots"
    cost_scale = 20.0
    templates = (
        "Let C be {circle}, and let G be the graph of y = {f}. Find {ask} of C and G.",
        (
            "In the coordinate plane, {circle} and the curve y = {f} are drawn. What is {ask} of "
            "the two? Give the exact value."
        ),
        (
            "The function f is defined by f(x) = {f}. Consider its graph together with {circle}. "
            "Determine {ask}. Points of contact count once, like all others."
        ),
        "What is {ask} of the curve\n\n$$y = {f}$$\n\nand {circle}?",
        (
            "Two curves are given:\n\n(1) {circle},\n(2) the graph of the function "
            "x -> {f}.\n\nCompute {ask}, as an integer or a fraction in lowest terms."
        ),
        (
            "Take {circle}. The graph of f(x) = {f} meets it in some points; these are the common "
            "points of the two. Calculate {ask}."
        ),
        (
            "A point (x, y) is said to be common if it lies on {circle} and satisfies y = {f}. How "
            "large is {ask}?"
        ),
        (
            "First find an equation of {circle}. Then put y = {f} into it, and find the points "
            "that this curve and the circle have in common. Your result should be {ask}."
        ),
    )

    def draw(self, rng: Stream, level: int) -> CircleAndCurve:
        """A circle, and a curve through whole points of it; drawn again where a part is idle."""
        while True:
            circle, kind = draw_circle(rng), rng.choice(KINDS[level])
            numbers = draw_curve(rng, kind, circle)
            way, ask = rng.choice(WAYS[level]), rng.choice(tuple(ASKS))
            given = give(rng, way, circle)
            if numbers is not None and _is_sensitive(circle, kind, numbers, ask):
                return CircleAndCurve(way, given, kind, numbers, ask)

    def capacity_of(self, level: int) -> int:
        """Fewer than the distinct keys among 10,000 draws."""
        return COUNTED[level]

    def key_of(self, params: CircleAndCurve) -> Any:
        """Circle, curve and question, or those mirrored in an axis that keeps the answer."""
        circle = _circle(params)
        images = [(params.numbers, circle)]
        if params.ask != "x":
            images += [mirrored(params.kind, *image) for image in images]
        if params.ask != "y":
            images += [flipped(params.kind, *image) for image in images]
        return [params.kind, *min(images), params.ask]

    def slots(self, params: CircleAndCurve) -> dict[str, Any]:
        """The circle, the function, and the question."""
        return {
            "circle": named(params.way, params.given),
            "f": formula(params.kind, params.numbers),
            "ask": ASKS[params.ask],
        }

    def solve(self, params: CircleAndCurve) -> Solution:
        """The circle's equation, the function put into it, its roots; then the sum."""
        steps, circle = found(params.way, params.given)
        meeting = Meeting(circle, params.kind, params.numbers)
        steps += [*meeting.steps, *_sums(circle, meeting.found, params.ask)]
        cost = WORK[params.kind] + FIRST[params.way]
        return Solution(_asked(circle, meeting.found, params.ask), tuple(steps), cost)

    def prove(self, params: CircleAndCurve, answer: Any) -> bool:
        """Roots isolated to 256 bits, a sum to 232; wrong answers are off by more than 2**-179.

        Irrational roots are those of quadratic factors. A difference of sums, times the divisors in
        them (on lines below 2**7, else below 2**27) and times the answer's denominator, is an
        integer of a field of degree four (on lines) or two, whose conjugates are below 2**13 times
        these numbers. So it is 0, or the difference is at least 2**-(4 * 35 + 3 * 13).
        """
        circle = _through(params)
        value = total(circle, params.kind, params.numbers, params.ask, CERTAIN)
        right = Fraction(answer)
        return right.denominator < LARGEST and abs(value - right) < NEAR


# The draw --------------------------------------------------------------------------------------


def _circle(params: CircleAndCurve) -> Circle:
    return found(params.way, params.given)[1]


def _is_sensitive(circle: Circle, kind: str, numbers: Numbers, ask: str) -> bool:
    """Whether there are points enough, and another circle and another curve change the answer."""
    try:
        points = Meeting(circle, kind, numbers).found
    except SplitError:
        return False
    if sum(point.number for point in points) < LEAST:
        return False
    if kind == "fold" and len({p.x >= p.number * numbers[1] for p in points}) < 2:
        return False  # only one of its lines meets the circle
    answer = _asked(circle, points, ask)
    moved = circle._replace(x=circle.x + 1)
    others = ((moved, numbers), (circle, _lifted(kind, numbers)))
    return all(abs(total(c, kind, n, ask, 40) - answer) > APART for c, n in others)


def _lifted(kind: str, numbers: Numbers) -> Numbers:
    """The curve one higher."""
    if kind == "hyperbola":
        u, w, k = numbers
        return u, w + 1, k
    return *numbers[:-1], numbers[-1] + 1


# The solution ----------------------------------------------------------------------------------


def _asked(circle: Circle, points: list[Found], ask: str) -> Fraction:
    """The sum; on the circle x^2 + y^2 = 2hx + 2cy + (R^2 - h^2 - c^2)."""
    x, y = sum((p.x for p in points), Fraction(0)), sum((p.y for p in points), Fraction(0))
    if ask == "squares":
        h, c, square = circle
        return 2 * h * x + 2 * c * y + (square - h * h - c * c) * sum(p.number for p in points)
    return x if ask == "x" else y


def _sums(circle: Circle, points: list[Found], ask: str) -> list[Step]:
    """Add up coordinates, and for the squares what the circle makes of them."""
    steps = []
    for name, parts in (("x", [p.x for p in points]), ("y", [p.y for p in points])):
        if ask in (name, "squares"):
            text = " + ".join(map(_bracketed, parts))
            value = f" = {sum(parts)}" if len(parts) > 1 else ""
            steps.append(Step(f"The sum of all {name}", text + value))
    if ask == "squares":
        steps += _squared(circle, points)
    return steps


def _squared(circle: Circle, points: list[Found]) -> list[Step]:
    h, c, square = circle
    number, rest = sum(p.number for p in points), square - h * h - c * c
    x, y = sum(p.x for p in points), sum(p.y for p in points)
    value = _asked(circle, points, "squares")
    return [
        Step(
            "The square of the distance from the origin is x^2 + y^2, and by the equation of the "
            "circle",
            f"x^2 + y^2 = {_linear(2 * h, 2 * c, rest)}",
        ),
        Step(
            f"So over the {number} points the sum is",
            " + ".join(
                f"{_bracketed(a)}*{_bracketed(b)}"
                for a, b in ((2 * h, x), (2 * c, y), (number, rest))
            )
            + f" = {value}",
        ),
    ]


def _bracketed(x: Fraction | int) -> str:
    return f"({x})" if x < 0 else str(x)


def _linear(a: int, b: int, c: int) -> str:
    """`2x - 4y + 7`."""
    text = ""
    for number, name in ((a, "x"), (b, "y"), (c, "")):
        if number:
            sign = (" - " if number < 0 else " + ") if text else ("-" if number < 0 else "")
            text += f"{sign}{abs(number)}{name}"
    return text or "0"


# The proof -------------------------------------------------------------------------------------


def _through(params: CircleAndCurve) -> Circle:
    """The circle from x^2 + y^2 + Dx + Ey + F = 0, with D, E and F by Cramer's rule or at once."""
    g = params.given
    if params.way == "three":
        rows = [(g[i], g[i + 1], 1, -(g[i] ** 2) - g[i + 1] ** 2) for i in (0, 2, 4)]
        det = _minor(rows, (0, 1, 2))
        d, e, f = (_minor(rows, columns) // det for columns in ((3, 1, 2), (0, 3, 2), (0, 1, 3)))
    elif params.way == "diameter":  # (x - a)(x - d) + (y - b)(y - e) = 0
        d, e, f = -g[0] - g[2], -g[1] - g[3], g[0] * g[2] + g[1] * g[3]
    elif params.way == "equation":
        d, e, f = g
    else:
        d, e, f = -2 * g[0], -2 * g[1], 0
    if params.way == "point":
        f = -(g[2] ** 2) - g[3] ** 2 - d * g[2] - e * g[3]
    elif params.way == "tangent":  # the foot of the perpendicular from the centre is on the circle
        p, q, r = g[2:]
        scale = Fraction(r - p * g[0] - q * g[1], p * p + q * q)
        x, y = g[0] + scale * p, g[1] + scale * q
        f = int(-x * x - y * y - d * x - e * y)
    return Circle(-d // 2, -e // 2, (d * d + e * e) // 4 - f)


def _minor(rows: list[tuple[int, int, int, int]], columns: tuple[int, int, int]) -> int:
    (a, b, c), (d, e, f), (g, h, i) = ([row[j] for j in columns] for row in rows)
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
