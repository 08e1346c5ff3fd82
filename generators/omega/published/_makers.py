"""What the sentences of published constructions do to a figure."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from synthgen.audit.readers import IllPosedError
from synthgen.generators.omega._construction_intervals import Complex, Interval, whole
from synthgen.generators.omega.published import _planes as plane
from synthgen.generators.omega.published._planes import Chance, Circle, ImpossibleError, Line
from synthgen.generators.omega.published._statements import Statement, half_turns, labels


class Figure(dict[str, Any]):
    """The things of a figure; a point that no sentence introduces lies anywhere."""

    def __init__(self, chance: Chance) -> None:
        super().__init__()
        self.chance = chance

    def __missing__(self, name: str) -> Complex:
        self[name] = self.chance.point()
        made: Complex = self[name]
        return made

    def build(self, given: list[Statement]) -> None:
        """Follow the statements. Raises ImpossibleError or ZeroDivisionError."""
        for name, makes, takes in given:
            made = _MAKERS[name](self, *takes)
            self.update(zip(makes, made if isinstance(made, list) else [made], strict=True))


def point_of(figure: Figure, name: str) -> Complex:
    found: Complex = _of_kind(figure, name, Complex, "point")
    return found


def circle_of(figure: Figure, name: str) -> Circle:
    found: Circle = _of_kind(figure, name, Circle, "circle")
    return found


def _line(figure: Figure, text: str) -> Line:
    """A line by its name, or through the ends of a segment."""
    names = labels(text)
    if len(names) == 2:
        return plane.join(point_of(figure, names[0]), point_of(figure, names[1]))
    found: Line = _of_kind(figure, text, Line, "line")
    return found


def _of_kind(figure: Figure, name: str, kind: type, word: str) -> Any:
    if kind is not Complex and name not in figure:
        raise IllPosedError(f"a {word} is named that no sentence introduces", name)
    thing = figure[name]
    if type(thing) is not kind:
        raise IllPosedError(f"something else is taken for a {word}", name)
    return thing


# What the statements do --------------------------------------------------------------------------


def _number(text: str) -> Interval:
    value = Fraction(text)
    return whole(value.numerator).over(whole(value.denominator))


Maker = Callable[..., Any]


def _takes(kinds: str, make: Maker) -> Maker:
    """A maker of things out of names: p points, l lines, c circles, v vectors, n numbers.

    A star gives it all that is left as points, an exclamation mark the choices of the figure.
    """

    def made(figure: Figure, *texts: str) -> Any:
        values: list[Any] = [figure.chance] if kinds[0] == "!" else []
        left = list(texts)
        for kind in kinds.lstrip("!"):
            if kind == "*":
                values.append([point_of(figure, text) for text in left])
                break
            values.append(_KINDS[kind](figure, left.pop(0)))
        return make(*values)

    return made


_KINDS: dict[str, Callable[[Figure, str], Any]] = {
    "p": point_of,
    "v": lambda figure, name: _of_kind(figure, name, _Vector, "vector"),
    "l": _line,
    "c": circle_of,
    "n": lambda _, text: _number(text),
    "t": lambda _, text: plane.turned_by(half_turns(text)),
    "i": lambda _, text: int(text),
}


class _Vector(tuple[Complex]):
    """A vector, not to be taken for a point."""


def _disc(centre: Complex, radius: Interval) -> Circle:
    return Circle(centre, radius.times(radius))


def _apart_on(chance: Chance, line: Line, point: Complex, distance: Interval) -> Complex:
    return plane.cut(line, _disc(point, distance), chance.side())


def _apart_on_foot(chance: Chance, line: Line, point: Complex, distance: Interval) -> Complex:
    return plane.cut(line, _disc(plane.foot(point, line), distance), chance.side())


def _at(chance: Chance, circle: Circle) -> Complex:
    return circle.centre.plus(chance.direction().scaled(plane.root(circle.square)))


def _touching(chance: Chance, radius: Interval, circle: Circle, side: int) -> list[Any]:
    reach = plane.root(circle.square).plus(plane.signed(radius, side))
    if plane.is_negative(reach):
        raise ImpossibleError(reach)
    centre = circle.centre.plus(chance.direction().scaled(reach))
    return [_disc(centre, radius), centre]


def _touching_two(chance: Chance, radius: Interval, one: Circle, other: Circle) -> list[Any]:
    rings = [_disc(c.centre, plane.root(c.square).plus(radius)) for c in (one, other)]
    centre = plane.crossing(rings[0], rings[1], chance.side())
    return [_disc(centre, radius), centre]


def _chord(chance: Chance, circle: Circle, length: Interval) -> list[Complex]:
    start = _at(chance, circle)
    return [start, plane.crossing(circle, _disc(start, length), chance.side())]


def _stray_chord(chance: Chance, circle: Circle, length: Interval) -> list[Complex]:
    half, direction = length.halved(), chance.direction()
    height = plane.root(circle.square.minus(half.times(half)))
    return [
        circle.centre.plus(direction.scaled(reach))
        for reach in (height.minus(half), height.plus(half))
    ]


def _around(points: list[Complex]) -> Circle:
    return plane.around(*points[:3])


def _mirrored_line(line: Line, axis: Line) -> Line:
    ends = line.point, line.point.plus(line.along)
    return plane.join(*(plane.mirrored(end, axis) for end in ends))


_MAKERS: dict[str, Maker] = {
    "on_circle": _takes("!c", _at),
    "on_line": _takes(
        "!l", lambda chance, g: plane.foot(chance.point(), g)
    ),
    "on_segment": _takes("!pp", lambda chance, a, b: a.plus(b.minus(a).scaled(chance.share()))),
    "apart": _takes("!pn", lambda chance, a, n: a.plus(chance.direction().scaled(n))),
    "apart_on": _takes("!lpn", _apart_on),
    "apart_on_foot": _takes("!lpn", _apart_on_foot),
    "join": _takes("pp", plane.join),
    "parallel": _takes("pl", lambda a, g: Line(a, g.along)),
    "perpendicular": _takes("pl", plane.across),
    "middle_line": _takes(
        "pp", lambda a, b: plane.across(plane.middle(a, b), plane.join(a, b))
    ),
    "bisector": _takes("ppp", plane.bisector),
    "meet": _takes("ll", plane.meet),
    "meet_segment": _takes(
        "lpp", lambda g, a, b: plane.within(plane.meet(g, plane.join(a, b)), a, b)
    ),
    "meet_segments": _takes(
        "pppp",
        lambda a, b, c, d: plane.within(
            plane.within(plane.meet(plane.join(a, b), plane.join(c, d)), a, b), c, d
        ),
    ),
    "cut": _takes("!lc", lambda chance, g, c: plane.cut(g, c, chance.side())),
    "cut_segment": _takes(
        "!cpp",
        lambda chance, c, a, b: plane.within(
            plane.cut(plane.join(a, b), c, chance.side()), a, b
        ),
    ),
    "cross": _takes("!cc", lambda chance, c, d: plane.crossing(c, d, chance.side())),
    "circle": _takes("pp", lambda a, b: Circle(a, b.minus(a).norm())),
    "around": _takes("*", _around),
    "disc": _takes("pn", _disc),
    "centre": _takes("c", lambda c: c.centre),
    "midpoint": _takes("pp", plane.middle),
    "mirror_point": _takes("pp", plane.about),
    "mirror": _takes("pl", plane.mirrored),
    "inverse": _takes("pc", plane.inverse),
    "mirror_line_point": _takes("lp", lambda g, a: Line(plane.about(g.point, a), g.along)),
    "mirror_line": _takes("ll", _mirrored_line),
    "mirror_circle": _takes("cl", lambda c, g: Circle(plane.mirrored(c.centre, g), c.square)),
    "mirror_circle_point": _takes("cp", lambda c, a: Circle(plane.about(c.centre, a), c.square)),
    "vector": _takes("pp", lambda a, b: _Vector((b.minus(a),))),
    "translate": _takes("pv", lambda a, vector: a.plus(vector[0])),
    "rotate": _takes("ptp", lambda a, turn, b: b.plus(a.minus(b).times(turn))),
    "tangent": _takes("!pc", lambda chance, a, c: plane.tangent(a, c, chance.side())),
    "polar": _takes("pc", plane.polar),
    "incircle": _takes("ppp", plane.incircle),
    "circumcenter": _takes("ppp", lambda a, b, c: plane.around(a, b, c).centre),
    "centroid": _takes("ppp", plane.centroid),
    "orthocenter": _takes("ppp", plane.orthocentre),
    "incenter": _takes("ppp", lambda a, b, c: plane.incircle(a, b, c).centre),
    "touch_outside": _takes("!nc", lambda chance, n, c: _touching(chance, n, c, 1)),
    "touch_inside": _takes("!nc", lambda chance, n, c: _touching(chance, n, c, -1)),
    "touch_two": _takes("!ncc", _touching_two),
    "chord": _takes("!cn", _chord),
    "stray_chord": _takes("!cn", _stray_chord),
    "polygon": _takes("!ipn", plane.regular),
}  # fmt: skip
