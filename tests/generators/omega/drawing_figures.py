"""Points, lines and circles of the plane, computed with mpmath.

Points are complex numbers of 40 digits, lines pairs of points, circles centre and radius.
"""

from typing import Any

from mpmath import mp, mpc, mpf  # type: ignore[import-untyped]

mp.dps = 40
CLOSE = mpf(10) ** -25

Line = tuple[Any, Any]
Circle = tuple[Any, Any]


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
