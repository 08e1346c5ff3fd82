"""A stranger who draws constructions: reads them from the text alone, and computes with mpmath.

Points are complex numbers of 40 digits, lines pairs of points, circles centre and radius. The
second common point of two curves is found by computing both and taking the one not named.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from mpmath import mp, mpc, mpf  # type: ignore[import-untyped]

mp.dps = 40
CLOSE = mpf(10) ** -25

Line = tuple[Any, Any]
Circle = tuple[Any, Any]

P = r"([A-Z]1?)"
LINE = r"line (\w+)"
CIRCLE = r"circle (\w)"


# Figures ---------------------------------------------------------------------------------------


def cross(u: Any, v: Any) -> Any:
    return u.real * v.imag - u.imag * v.real


def dot(u: Any, v: Any) -> Any:
    return u.real * v.real + u.imag * v.imag


def foot(p: Any, g: Line) -> Any:
    a, b = g
    return a + (b - a) * dot(p - a, b - a) / dot(b - a, b - a)


def meet(g: Line, h: Line) -> Any:
    (a, b), (c, d) = g, h
    return a + (b - a) * cross(c - a, d - c) / cross(b - a, d - c)


def upright(p: Any, g: Line) -> Line:
    return p, p + (g[1] - g[0]) * mpc(0, 1)


def bisector_of_segment(a: Any, b: Any) -> Line:
    return upright((a + b) / 2, (a, b))


def circumcentre(a: Any, b: Any, c: Any) -> Any:
    return meet(bisector_of_segment(a, b), bisector_of_segment(b, c))


def orthocentre(a: Any, b: Any, c: Any) -> Any:
    return meet(upright(a, (b, c)), upright(c, (a, b)))


def halving(a: Any, b: Any, c: Any) -> Line:
    """The bisector of the angle at b."""
    angle = mp.arg((a - b) / abs(a - b)) + mp.arg((c - b) / (a - b)) / 2
    return b, b + mp.expjpi(angle / mp.pi)


def incentre(a: Any, b: Any, c: Any) -> Any:
    return meet(halving(a, b, c), halving(b, c, a))


def line_circle(g: Line, circle: Circle) -> list[Any]:
    centre, radius = circle
    near = foot(centre, g)
    along = (g[1] - g[0]) / abs(g[1] - g[0])
    half = mp.sqrt(max(radius**2 - abs(near - centre) ** 2, 0))
    return [near + along * half, near - along * half]


def power_line(one: Circle, other: Circle) -> Line:
    (c, r), (d, s) = one, other
    far = abs(d - c)
    along = (far**2 + r**2 - s**2) / (2 * far)
    return upright(c + (d - c) / far * along, (c, d))


def other_of(points: list[Any], known: Any) -> Any:
    """The one of two points that is not the known one."""
    first, second = sorted(points, key=lambda p: abs(p - known))
    assert abs(first - known) < CLOSE < abs(second - known)
    return second


def inverse(p: Any, circle: Circle) -> Any:
    centre, radius = circle
    away = p - centre
    return centre + away / abs(away) * (radius**2 / abs(away))


def touching(p: Any, g: Line) -> Circle:
    return p, abs(p - foot(p, g))


def through(a: Any, b: Any, c: Any) -> Circle:
    centre = circumcentre(a, b, c)
    return centre, abs(b - centre)


def turn(p: Any, o: Any, degrees: int) -> Any:
    return o + (p - o) * mp.expjpi(mpf(degrees) / 180)


def split(a: Any, b: Any, m: int, n: int) -> Any:
    return (n * a + m * b) / (m + n)


# Objects ---------------------------------------------------------------------------------------

# A pattern, the kinds of its groups (p point, l line, c circle, n number), and the object.
# A group of the kind x is the name of the object itself.
OBJECTS: tuple[tuple[str, str, Callable[..., Any]], ...] = (
    (rf"midpoint of segment {P}{P}", "pp", lambda a, b: (a + b) / 2),
    (rf"point halfway between {P} and {P}", "pp", lambda a, b: (a + b) / 2),
    (
        rf"point that, counted from {P}, divides segment {P}{P} in the ratio (\d) : (\d)",
        "pppnn",
        lambda a, b, c, m, n: split(a, c if a == b else b, m, n),
    ),
    (
        rf"point of segment {P}{P} for which {P}{P} : {P}{P} = (\d) : (\d)",
        "ppsxxsnn",
        lambda a, b, m, n: split(a, b, m, n),
    ),
    (rf"reflection of {P} in point {P}", "pp", lambda a, b: 2 * b - a),
    (
        rf"point on the extension of segment {P}{P} beyond {P} with {P}{P} = {P}{P}",
        "ppssxss",
        lambda a, b: 2 * b - a,
    ),
    (rf"reflection of {P} across {LINE}", "pl", lambda p, g: 2 * foot(p, g) - p),
    (rf"mirror image of {P} in {LINE}", "pl", lambda p, g: 2 * foot(p, g) - p),
    (rf"foot of the perpendicular from {P} to {LINE}", "pl", foot),
    (rf"orthogonal projection of {P} onto {LINE}", "pl", foot),
    (rf"intersection of {LINE} and {LINE}", "ll", meet),
    (rf"point where {LINE} and {LINE} meet", "ll", meet),
    (
        rf"image of {P} under the (\d+)° counterclockwise rotation about {P}",
        "pnp",
        lambda p, n, o: turn(p, o, n),
    ),
    (
        rf"image of {P} under the (\d+)° clockwise rotation about {P}",
        "pnp",
        lambda p, n, o: turn(p, o, -n),
    ),
    (rf"point obtained when {P} is turned about {P} by (\d+)° counterclockwise", "ppn", turn),
    (
        rf"point obtained when {P} is turned about {P} by (\d+)° clockwise",
        "ppn",
        lambda p, o, n: turn(p, o, -n),
    ),
    (
        rf"image of {P} under the translation that takes {P} to {P}",
        "ppp",
        lambda p, a, b: p + b - a,
    ),
    (
        rf"point for which the vector {P}{P} equals the vector {P}{P}",
        "pxpp",
        lambda p, a, b: p + b - a,
    ),
    (
        rf"fourth vertex of the parallelogram with consecutive vertices {P}, {P} and {P}",
        "ppp",
        lambda a, b, c: c + (a - b),
    ),
    (rf"point for which {P}{P}{P}{P} is a parallelogram", "pppx", lambda a, b, c: c + (a - b)),
    (rf"centroid of triangle {P}{P}{P}", "ppp", lambda a, b, c: (a + b + c) / 3),
    (
        rf"point where the medians of triangle {P}{P}{P} meet",
        "ppp",
        lambda a, b, c: meet((a, (b + c) / 2), (b, (a + c) / 2)),
    ),
    (rf"circumcentre of triangle {P}{P}{P}", "ppp", circumcentre),
    (rf"point at equal distances from {P}, {P} and {P}", "ppp", circumcentre),
    (rf"orthocentre of triangle {P}{P}{P}", "ppp", orthocentre),
    (rf"common point of the altitudes of triangle {P}{P}{P}", "ppp", orthocentre),
    (rf"incentre of triangle {P}{P}{P}", "ppp", incentre),
    (rf"common point of the three angle bisectors of triangle {P}{P}{P}", "ppp", incentre),
    (
        rf"point where the bisector of angle {P}{P}{P} meets segment {P}{P}",
        "pppss",
        lambda b, a, c: meet(halving(b, a, c), (b, c)),
    ),
    (
        rf"point of segment {P}{P} for which line {P}{P} bisects angle {P}{P}{P}",
        "sssxppp",
        lambda b, a, c: meet(halving(b, a, c), (b, c)),
    ),
    (
        rf"second intersection, besides {P}, of line {P}{P} with {CIRCLE}",
        "sppc",
        lambda a, b, c: other_of(line_circle((a, b), c), a),
    ),
    (
        rf"point other than {P} where line {P}{P} meets {CIRCLE}",
        "sppc",
        lambda a, b, c: other_of(line_circle((a, b), c), a),
    ),
    (
        rf"second intersection, besides {P}, of {CIRCLE} and {CIRCLE}",
        "pcc",
        lambda p, c, d: other_of(line_circle(power_line(c, d), c), p),
    ),
    (
        rf"point other than {P} where {CIRCLE} and {CIRCLE} meet",
        "pcc",
        lambda p, c, d: other_of(line_circle(power_line(c, d), d), p),
    ),
    (
        rf"point of {CIRCLE} diametrically opposite {P}",
        "cp",
        lambda c, p: other_of(line_circle((c[0], p), c), p),
    ),
    (
        rf"other end of the diameter of {CIRCLE} from {P}",
        "cp",
        lambda c, p: other_of(line_circle((c[0], p), c), p),
    ),
    (rf"inverse of {P} with respect to {CIRCLE}", "pc", inverse),
    (rf"image of {P} under inversion in {CIRCLE}", "pc", inverse),
    (rf"line through {P} and {P}", "pp", lambda a, b: (a, b)),
    (rf"line joining {P} to {P}", "pp", lambda a, b: (a, b)),
    (rf"line through {P} perpendicular to {LINE}", "pl", upright),
    (rf"perpendicular to {LINE} through {P}", "lp", lambda g, p: upright(p, g)),
    (rf"line through {P} parallel to {LINE}", "pl", lambda p, g: (p, p + g[1] - g[0])),
    (rf"parallel to {LINE} through {P}", "lp", lambda g, p: (p, p + g[1] - g[0])),
    (rf"perpendicular bisector of segment {P}{P}", "pp", bisector_of_segment),
    (rf"line of all points equidistant from {P} and {P}", "pp", bisector_of_segment),
    (rf"bisector of angle {P}{P}{P}", "ppp", halving),
    (rf"line that halves angle {P}{P}{P}", "ppp", halving),
    (rf"tangent to {CIRCLE} at {P}", "cp", lambda c, p: upright(p, (c[0], p))),
    (rf"line that touches {CIRCLE} at {P}", "cp", lambda c, p: upright(p, (c[0], p))),
    (rf"radical axis of {CIRCLE} and {CIRCLE}", "cc", power_line),
    (
        rf"line of all points that have equal powers with respect to {CIRCLE} and {CIRCLE}",
        "cc",
        power_line,
    ),
    (rf"circle with centre {P} that passes through {P}", "pp", lambda a, b: (a, abs(b - a))),
    (rf"circle about {P} through {P}", "pp", lambda a, b: (a, abs(b - a))),
    (rf"circle with diameter {P}{P}", "pp", lambda a, b: ((a + b) / 2, abs(b - a) / 2)),
    (
        rf"circle that has segment {P}{P} as a diameter",
        "pp",
        lambda a, b: ((a + b) / 2, abs(b - a) / 2),
    ),
    (rf"circumcircle of triangle {P}{P}{P}", "ppp", through),
    (rf"circle through {P}, {P} and {P}", "ppp", through),
    (rf"circle with centre {P} that touches {LINE}", "pl", touching),
    (rf"circle about {P} to which {LINE} is tangent", "pl", touching),
    (
        rf"incircle of triangle {P}{P}{P}",
        "ppp",
        lambda a, b, c: touching(incentre(a, b, c), (a, b)),
    ),
    (
        rf"circle inscribed in triangle {P}{P}{P}",
        "ppp",
        lambda a, b, c: touching(incentre(a, b, c), (b, c)),
    ),
)
KIND = {"p": "point", "l": "line", "c": "circle"}


def angle(a: Any, b: Any, c: Any) -> Any:
    return abs(mp.degrees(mp.arg((a - b) / (c - b))))


def tilt(g: Line, h: Line) -> Any:
    size = abs(mp.degrees(mp.arg((g[1] - g[0]) / (h[1] - h[0]))))
    return min(size, 180 - size)


def power(p: Any, c: Circle) -> Any:
    return abs(p - c[0]) ** 2 - c[1] ** 2


def area(a: Any, b: Any, c: Any) -> Any:
    """Heron's formula."""
    u, v, w = abs(b - a), abs(c - b), abs(a - c)
    s = (u + v + w) / 2
    return mp.sqrt(s * (s - u) * (s - v) * (s - w))


QUESTIONS: tuple[tuple[str, str, Callable[..., Any]], ...] = (
    (rf"the length of segment {P}{P}", "pp", lambda a, b: abs(a - b)),
    (rf"the distance between {P} and {P}", "pp", lambda a, b: abs(a - b)),
    (rf"the distance from {P} to {LINE}", "pl", lambda p, g: abs(p - foot(p, g))),
    (rf"the distance of point {P} from {LINE}", "pl", lambda p, g: abs(p - foot(p, g))),
    (rf"the size of angle {P}{P}{P} in degrees", "ppp", angle),
    (rf"the measure in degrees of angle {P}{P}{P}", "ppp", angle),
    (rf"the acute angle between {LINE} and {LINE} in degrees", "ll", tilt),
    (rf"the measure in degrees of the acute angle that {LINE} makes with {LINE}", "ll", tilt),
    (rf"the area of triangle {P}{P}{P}", "ppp", area),
    (rf"the area enclosed by triangle {P}{P}{P}", "ppp", area),
    (rf"the radius of {CIRCLE}", "c", lambda c: c[1]),
    (rf"the length of a radius of {CIRCLE}", "c", lambda c: c[1]),
    (
        rf"the power of {P} with respect to {CIRCLE} \(squared distance from the centre minus "
        r"squared radius\)",
        "pc",
        power,
    ),
    (
        rf"the square of the distance from {P} to the centre of {CIRCLE}, less the square of its "
        "radius",
        "pc",
        power,
    ),
    (
        rf"the length of the tangents from {P} to {CIRCLE}, up to the point of contact",
        "pc",
        lambda p, c: mp.sqrt(power(p, c)),
    ),
    (
        rf"the distance from {P} to the points of contact of its tangents to {CIRCLE}",
        "pc",
        lambda p, c: mp.sqrt(power(p, c)),
    ),
)

# What is given ---------------------------------------------------------------------------------


def by_sides(ab: int, bc: int, ca: int) -> list[Any]:
    """The third vertex where two circles meet, on the left of the first side."""
    a, b = mpc(0), mpc(ab)
    points = line_circle(power_line((a, mpf(ca)), (b, mpf(bc))), (a, mpf(ca)))
    return [a, b, max(points, key=lambda p: p.imag)]


def sas(ab: int, ac: int, degrees: int) -> list[Any]:
    return [mpc(0), mpc(ab), ac * mp.expjpi(mpf(degrees) / 180)]


def box(ab: Any, start: Any, cd: Any, height: Any) -> list[Any]:
    """Two parallel sides; the upper one begins at `start` over the lower."""
    return [mpc(0), mpc(ab), mpc(start + cd, height), mpc(start, height)]


def regular(n: int, radius: int) -> list[Any]:
    return [radius * mp.expjpi(mpf(2 * k) / n) for k in range(n)] + [mpc(0)]


def diagonals(left: Any, right: Any, across: Any) -> list[Any]:
    return [mpc(-left), mpc(0, -across), mpc(right), mpc(0, across)]


N = r"(\d+)"
# A pattern with the names of the vertices first (in any order after), and the vertices.
SHAPES: tuple[tuple[str, Callable[..., list[Any]]], ...] = (
    (rf"Triangle (\w+) has sides \w+ = {N}, \w+ = {N} and \w+ = {N}", by_sides),
    (rf"The sides of triangle (\w+) are \w+ = {N}, \w+ = {N} and \w+ = {N}", by_sides),
    (
        rf"Triangle (\w+) has a right angle at \w, with \w+ = {N} and \w+ = {N}",
        lambda ca, cb: [mpc(ca), mpc(0, cb), mpc(0)],
    ),
    (
        rf"In triangle (\w+), angle \w is right, \w+ = {N} and \w+ = {N}",
        lambda ca, cb: [mpc(ca), mpc(0, cb), mpc(0)],
    ),
    (
        rf"In triangle (\w+), side \w+ has length {N}; the altitude from \w has length {N} and "
        rf"meets segment \w+ at distance {N} from \w",
        lambda base, height, off: [mpc(0), mpc(base), mpc(off, height)],
    ),
    (
        rf"Triangle (\w+) has base \w+ = {N} and height {N}, and the foot of the height lies on "
        rf"the base, {N} from \w",
        lambda base, height, off: [mpc(0), mpc(base), mpc(off, height)],
    ),
    (
        rf"Triangle (\w+) is isosceles with \w+ = \w+, base \w+ = {N} and height {N} over",
        lambda base, height: [mpc(0), mpc(base), mpc(mpf(base) / 2, height)],
    ),
    (
        rf"In the isosceles triangle (\w+), \w+ = \w+, \w+ = {N}, and the altitude from \w has "
        rf"length {N}",
        lambda base, height: [mpc(0), mpc(base), mpc(mpf(base) / 2, height)],
    ),
    (rf"Triangle (\w+) is equilateral with side {N}", lambda a: by_sides(a, a, a)),
    (rf"All sides of triangle (\w+) have length {N}", lambda a: by_sides(a, a, a)),
    (
        rf"In triangle (\w+), the angle at \w is {N}°, \w+ = {N} and \w+ = {N}",
        lambda degrees, ab, ac: sas(ab, ac, degrees),
    ),
    (
        rf"Triangle (\w+) has \w+ = {N}, \w+ = {N}, and an angle of {N}° between them",
        sas,
    ),
    (rf"(\w+) is a square with side {N}", lambda a: box(a, 0, a, a)),
    (rf"The square (\w+) has sides of length {N}", lambda a: box(a, 0, a, a)),
    (rf"(\w+) is a rectangle with \w+ = {N} and \w+ = {N}", lambda a, b: box(a, 0, a, b)),
    (rf"The rectangle (\w+) has sides \w+ = {N} and \w+ = {N}", lambda a, b: box(a, 0, a, b)),
    (
        rf"(\w+) is a rhombus with diagonals \w+ = {N} and \w+ = {N}",
        lambda a, b: diagonals(mpf(a) / 2, mpf(a) / 2, mpf(b) / 2),
    ),
    (
        rf"The diagonals of rhombus (\w+) are \w+ = {N} and \w+ = {N}",
        lambda a, b: diagonals(mpf(a) / 2, mpf(a) / 2, mpf(b) / 2),
    ),
    (
        rf"(\w+) is a convex kite with \w+ = \w+ and \w+ = \w+; diagonal \w+ has length {N}, and "
        rf"the diagonals meet at distance {N} from \w and {N} from \w",
        lambda across, a, b: diagonals(a, b, mpf(across) / 2),
    ),
    (
        rf"The convex kite (\w+), with \w+ = \w+ and \w+ = \w+, has \w+ = {N}; its diagonals cross "
        rf"at distance {N} from \w and {N} from \w",
        lambda across, a, b: diagonals(a, b, mpf(across) / 2),
    ),
    (
        rf"(\w+) is a trapezoid with \w+ parallel to \w+ and right angles at \w and \w; \w+ = {N}, "
        rf"\w+ = {N} and \w+ = {N}",
        lambda a, c, h: box(a, 0, c, h),
    ),
    (
        rf"The convex trapezoid (\w+) has right angles at \w and \w, \w+ = {N}, \w+ = {N} and "
        rf"\w+ = {N}",
        lambda a, c, h: box(a, 0, c, h),
    ),
    (
        rf"(\w+) is an isosceles trapezoid with \w+ = \w+; its parallel sides are \w+ = {N} and "
        rf"\w+ = {N}, and its height is {N}",
        lambda a, c, h: box(a, mpf(a - c) / 2, c, h),
    ),
    (
        rf"The isosceles trapezoid (\w+) has parallel sides \w+ = {N} and \w+ = {N}, which are {N} "
        "apart",
        lambda a, c, h: box(a, mpf(a - c) / 2, c, h),
    ),
    (
        rf"(\w+) is a parallelogram with \w+ = {N}; the perpendicular from \w to \w+ has length "
        rf"{N} and meets segment \w+ at distance {N} from \w",
        lambda a, h, off: box(a, off, a, h),
    ),
    (
        rf"The parallelogram (\w+) has \w+ = {N} and height {N} over \w+; the foot of the height "
        rf"from \w lies on segment \w+, {N} from \w",
        lambda a, h, off: box(a, off, a, h),
    ),
    (rf"(\w+ is a regular hexagon with centre \w) and side {N}", lambda a: regular(6, a)),
    (
        rf"The regular hexagon (\w+ has centre \w) and circumradius {N}",
        lambda a: regular(6, a),
    ),
    (
        rf"(\w+ is a regular octagon with centre \w) and circumradius {N}",
        lambda a: regular(8, a),
    ),
    (
        rf"The regular octagon (\w+ is inscribed in a circle with centre \w) and radius {N}",
        lambda a: regular(8, a),
    ),
)

# Texts -----------------------------------------------------------------------------------------

DEFINITIONS = (
    r"(?:(?:First|Next|Then|After that|Now|Finally), l|L)et (?P<name>\w+) be the (?P<what>.+)\.",
    r"(?:\d+\. )?(?:Point|Line|Circle) (?P<name>\w+) is the (?P<what>.+)\.",
    r"- (?P<name>\w+): the (?P<what>.+)",
    r"(?:Construct|Draw|Mark) the (?P<what>.+) and call it (?P<name>\w+)\.",
    r"The (?P<what>.+) is called (?P<name>\w+)\.",
    r"Denote by (?P<name>\w+) the (?P<what>.+)\.",
    r"(?:One constructs in turn: )?(?P<name>\w+), the (?P<what>.+)[;.]",
)
ASKED = (
    r"(?:Find|What is|Determine|Work out|Calculate|Compute|Wanted:|"
    r"In the figure that is described here, find) (.+?)[.?]"
)


class Reader:
    """The figure of a prompt, step by step; shapes get the coordinates that are handed over."""

    def __init__(self, text: str, placed: dict[str, Any] | None = None) -> None:
        self.things: dict[str, Any] = {}
        self.made: list[str] = []
        self.value: Any = None
        self._question = ""
        self._given(text)
        self.shape = {} if "(" in text.split(".")[0] else dict(self.things)
        self.things |= placed or {}
        for sentence in re.split(r"(?<=[.?;])\s+|\n+", text):
            self._read(sentence)
        self._answer()

    def _given(self, text: str) -> None:
        for name, x, y in re.findall(r"\b([A-Z]1?)(?: = )?\((-?\d+), (-?\d+)\)", text):
            self.things[name] = mpc(int(x), int(y))
        for pattern in (
            r"(\w) (?:be the circle with|has) centre (\w)\(.*?\) and radius (\d+)",
            r"circle (\w) about (\w)\(.*?\) has radius (\d+)",
        ):
            for name, centre, radius in re.findall(pattern, text):
                self.things[name] = (self.things[centre], mpf(int(radius)))
        for pattern, place in SHAPES:
            if found := re.search(pattern, text):
                names, *sizes = found.groups()
                vertices = re.findall(r"[A-Z]", names)
                self.things |= zip(vertices, place(*map(int, sizes)), strict=True)
                assert "counterclockwise" in text

    def _read(self, sentence: str) -> None:
        for pattern in DEFINITIONS:
            found = re.fullmatch(pattern, sentence)
            if found and self._define(found["name"], found["what"]):
                return
        if found := re.fullmatch(ASKED, sentence):
            self._question = found[1]

    def _define(self, name: str, what: str) -> bool:
        for pattern, kinds, make in OBJECTS:
            if found := re.fullmatch(pattern, what):
                groups = found.groups()
                if pattern.startswith("point that, counted"):
                    kinds = "sppnn"
                    if groups[0] == groups[1]:
                        make = split
                assert name not in self.things
                for kind, group in zip(kinds, groups, strict=True):
                    assert kind != "x" or group == name
                values = [
                    self._value(k, g) for k, g in zip(kinds, groups, strict=True) if k in "plcn"
                ]
                self.things[name] = make(*values)
                self.made.append(name)
                return True
        return False

    def _value(self, kind: str, text: str) -> Any:
        if kind == "n":
            return int(text)
        if kind != "l" or text in self.things:
            return self.things[text]
        one, other = re.findall(r"[A-Z]1?", text)
        return self.things[one], self.things[other]

    def _answer(self) -> None:
        for pattern, kinds, measure in QUESTIONS:
            if found := re.fullmatch(pattern, self._question):
                values = map(self._value, kinds, found.groups())
                self.value = measure(*values)


# Calculations ----------------------------------------------------------------------------------


class Calculation:
    """Reads an expression: numbers, roots, pairs as complex numbers, and given letters."""

    TOKEN = re.compile(r"\d+\.\d+|\d+|arctan|[-+*/^(),|√°]|[a-z]")

    def __init__(self, text: str, **letters: Any) -> None:
        self.tokens = [*self.TOKEN.findall(text), ""]
        assert re.sub(r"\s", "", text) == "".join(self.tokens), text
        self.letters = letters
        self.at = 0

    def value(self) -> Any:
        value = self._sum()
        assert self.tokens[self.at] == "", self.tokens[self.at :]
        return value

    def _next(self, *tokens: str) -> str:
        token: str = self.tokens[self.at]
        if token and token in tokens:
            self.at += 1
            return token
        return ""

    def _sum(self) -> Any:
        value = self._product()
        while sign := self._next("+", "-"):
            term = self._product()
            value = value + term if sign == "+" else value - term
        return value

    def _product(self) -> Any:
        value = self._signed()
        while sign := self._next("*", "/"):
            factor = self._signed()
            value = value * factor if sign == "*" else value / factor
        return value

    def _signed(self) -> Any:
        if self._next("-"):
            return -self._signed()
        value = self._power()
        while self.tokens[self.at] in ("√", *self.letters) and self.tokens[self.at]:
            value = value * self._power()
        return value

    def _power(self) -> Any:
        value = self._atom()
        if self._next("^"):
            assert self._next("2")
            value = value * value
        self._next("°")
        return value

    def _atom(self) -> Any:
        if self._next("("):
            value = self._sum()
            if self._next(","):
                value = mpc(value, self._sum())
            assert self._next(")")
            return value
        if self._next("|"):
            value = abs(self._sum())
            assert self._next("|")
            return value
        if self._next("√"):
            return mp.sqrt(self._atom())
        if self._next("arctan"):
            return mp.degrees(mp.atan(self._atom()))
        token = self.tokens[self.at]
        self.at += 1
        return self.letters[token] if token in self.letters else mpf(token)


def check_chain(text: str) -> Any:
    """All computable members of a chain of equations are equal; the last of them."""
    exact, _, rounded = text.partition(" ≈ ")
    values: list[Any] = []
    for part in exact.split(" = "):
        if re.fullmatch(r"[A-Za-z]1?|[A-Z]1?[A-Z]1?\^2", part):
            continue
        if "..." in part:
            truncated = mpf(re.sub(r"\.\.\.|°", "", part))
            assert truncated * values[-1] >= 0, text
            assert abs(truncated) < abs(values[-1]) < abs(truncated) + mpf("0.0001"), text
        else:
            values.append(Calculation(part).value())
    assert values, text
    for one, other in pairwise(values):
        assert abs(one - other) < CLOSE, text
    if rounded:
        assert abs(mpf(rounded.rstrip("°")) - values[-1]) <= mpf("0.005"), text
    return values[-1]
