"""How lines and circles of a construction are found: the steps of a worked solution."""

from collections.abc import Callable

from synthgen.generators.omega._construction import (
    ZERO,
    Circle,
    Command,
    Point,
    as_circle,
    as_line,
)
from synthgen.generators.omega._construction_numbers import Exact
from synthgen.generators.omega._construction_points import bisected, sides_of
from synthgen.generators.omega._construction_work import (
    Work,
    dot_text,
    length_text,
    off_line,
    on_line,
    solve,
    squared,
)


def _line(work: Work, command: Command, a: str, b: str) -> None:
    p, q = work.point(a), work.point(b)
    work.say(f"The vector from {a} to {b}", f"{q.text} - {p.text}", q.minus(p).reduced().text)
    _conclude_line(work, command, p)


def _conclude_line(work: Work, command: Command, p: Point) -> None:
    work.conclude(command, *on_line(as_line(work.things[command[1]]), p))


def _perpendicular(work: Work, command: Command, a: str, g: str) -> None:
    old, new = work.equation(g).normal, as_line(work.things[command[1]]).normal
    _conclude_line(work, command, work.point(a))
    work.say(
        f"The normal vectors {new.text} and {old.text} of the two lines are perpendicular",
        dot_text(new, old),
        "0",
    )


def _parallel(work: Work, command: Command, a: str, g: str) -> None:
    old, new = work.equation(g).normal, as_line(work.things[command[1]]).normal
    _conclude_line(work, command, work.point(a))
    ratio = (new.x.over(old.x) if old.x.sign else new.y.over(old.y)).reduced()
    if new != old:
        work.say("The normal vectors are parallel", new.text, f"{ratio.factor} * {old.text}")


def _perpendicular_bisector(work: Work, command: Command, a: str, b: str) -> None:
    p, q = work.point(a), work.point(b)
    middle = Point(*(v.over(Exact(2)) for v in p.plus(q))).reduced()
    work.say(f"The midpoint of {a}{b}", f"({p.text} + {q.text})/2", middle.text)
    work.say(f"The vector from {a} to {b}", f"{q.text} - {p.text}", q.minus(p).reduced().text)
    _conclude_line(work, command, middle)


def _bisector(work: Work, command: Command, a: str, b: str, c: str) -> None:
    p, q, r = work.point(a), work.point(b), work.point(c)
    u, v = p.minus(q).reduced(), r.minus(q).reduced()
    ratio = u.square.over(v.square).reduced().root() or ZERO
    work.say(f"{b}{a}^2", *squared(q, p))
    work.say(f"{b}{c}^2", *squared(q, r))
    work.say(
        f"{b}{a} is {ratio.text} times as long as {b}{c}; the bisector has the direction of "
        "the sum of vectors of equal length",
        f"{u.text} + {ratio.factor} * {v.text}",
        u.plus(v.times(ratio)).reduced().text,
    )
    _conclude_line(work, command, q)


def _tangent(work: Work, command: Command, x: str, name: str) -> None:
    p, centre = work.point(x), as_circle(work.things[name]).centre
    out = p.minus(centre).reduced()
    work.say(
        f"The tangent is perpendicular to the radius to {x}", f"{p.text} - {centre.text}", out.text
    )
    _conclude_line(work, command, p)


def _radical(work: Work, command: Command, one: str, other: str) -> None:
    c, d = as_circle(work.things[one]), as_circle(work.things[other])
    work.say(f"Circle {one} has the equation {_circle(c)}, circle {other} {_circle(d)}")
    work.say(
        f"Subtract the equation of {one} from that of {other}; the coefficients of x and y",
        f"2 * ({c.centre.text} - {d.centre.text})",
        c.centre.minus(d.centre).times(Exact(2)).reduced().text,
    )
    left = d.centre.square.minus(d.square), c.centre.square.minus(c.square)
    parts = [f"({length_text(x.centre)} - {x.square.term})" for x in (d, c)]
    work.say("The constant term on the left", " - ".join(parts), left[0].minus(left[1]).text)
    work.conclude(command)


def _circle(circle: Circle) -> str:
    """The equation, with 0 on the right."""
    parts = []
    for name, value in zip("xy", circle.centre, strict=True):
        size = value if value.sign > 0 else ZERO.minus(value)
        sign = "-" if value.sign > 0 else "+"
        parts.append(f"({name} {sign} {size.text})^2" if value.sign else f"{name}^2")
    return f"{' + '.join(parts)} - {circle.square.term} = 0"


def _about(work: Work, command: Command, a: str, b: str) -> None:
    work.conclude(command, *squared(work.point(a), work.point(b)))


def _diameter(work: Work, command: Command, a: str, b: str) -> None:
    p, q = work.point(a), work.point(b)
    centre = as_circle(work.things[command[1]]).centre
    work.say(f"The midpoint of {a}{b}", f"({p.text} + {q.text})/2", centre.text)
    work.conclude(command, *squared(centre, p))


def _circumcircle(work: Work, command: Command, a: str, b: str, c: str) -> None:
    g, h = bisected(work, a, b), bisected(work, a, c)
    solve(work, command, g, h)
    centre = as_circle(work.things[command[1]]).centre
    work.conclude(command, *squared(centre, work.point(a)))


def _touching(work: Work, command: Command, a: str, g: str) -> None:
    _distance_from_line(work, command, a, work.point(a), g)


def _distance_from_line(work: Work, command: Command, name: str, p: Point, g: str) -> None:
    base = work.equation(g)
    k = off_line(work, name, p, f"line {g}", base)
    square = as_circle(work.things[command[1]]).square
    work.conclude(command, f"{k.factor}^2 * ({length_text(base.normal)})", square.text)


def _incircle(work: Work, command: Command, a: str, b: str, c: str) -> None:
    sides = sides_of(work, a, b, c)
    centre = as_circle(work.things[command[1]]).centre
    terms = (f"{s.factor} * {work.point(n).text}" for s, n in zip(sides, (a, b, c), strict=True))
    total = sides[0].plus(sides[1]).plus(sides[2])
    work.say("The incentre", f"({' + '.join(terms)})/{total.factor}", centre.text)
    _distance_from_line(work, command, "The incentre", centre, f"{a}{b}")


CURVES: dict[str, Callable[..., None]] = {
    "line": _line,
    "perpendicular": _perpendicular,
    "parallel": _parallel,
    "perpendicular_bisector": _perpendicular_bisector,
    "bisector": _bisector,
    "tangent": _tangent,
    "radical": _radical,
    "circle": _about,
    "diameter": _diameter,
    "circumcircle": _circumcircle,
    "touching": _touching,
    "incircle": _incircle,
}
