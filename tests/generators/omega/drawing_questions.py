"""What a construction is asked for, by the wordings of the questions."""

from collections.abc import Callable
from typing import Any

from mpmath import mp  # type: ignore[import-untyped]

from tests.generators.omega.drawing_figures import Circle, Line, foot
from tests.generators.omega.drawing_objects import CIRCLE, LINE, P


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
