"""How points of a construction are found: the steps of a worked solution for each operation."""

from collections.abc import Callable

from synthgen.generators.omega._construction import (
    TURNS,
    ZERO,
    Command,
    Line,
    Point,
    across,
    as_circle,
    join,
    midway,
)
from synthgen.generators.omega._construction_numbers import Exact
from synthgen.generators.omega._construction_operations import (
    chord,
    side,
    turned,
)
from synthgen.generators.omega._construction_work import (
    Work,
    determinant,
    dot_text,
    length_text,
    off_line,
    on_line,
    products,
    solve,
    squared,
)


def _midpoint(work: Work, command: Command, a: str, b: str) -> None:
    work.conclude(command, f"({work.point(a).text} + {work.point(b).text})/2")


def _divide(work: Work, command: Command, a: str, b: str, m: str, n: str) -> None:
    p, q = work.point(a), work.point(b)
    work.conclude(command, f"{p.text} + {m}/{int(m) + int(n)} * ({q.text} - {p.text})")


def _mirror_point(work: Work, command: Command, a: str, b: str) -> None:
    work.conclude(command, f"2 * {work.point(b).text} - {work.point(a).text}")


def _mirror_line(work: Work, command: Command, a: str, g: str) -> None:
    p, axis = work.point(a), work.equation(g)
    k = off_line(work, a, p, f"line {g}", axis)
    work.conclude(command, f"{p.text} - 2 * {k.factor} * {axis.normal.text}")


def _foot(work: Work, command: Command, a: str, g: str) -> None:
    p, base = work.point(a), work.equation(g)
    k = off_line(work, a, p, f"line {g}", base)
    work.conclude(command, f"{p.text} - {k.factor} * {base.normal.text}")


def _meet(work: Work, command: Command, g: str, h: str) -> None:
    solve(work, command, work.equation(g), work.equation(h))
    work.conclude(command)


def _rotate(work: Work, command: Command, a: str, o: str, degrees: str) -> None:
    p, centre, angle = work.point(a), work.point(o), int(degrees)
    d = p.minus(centre).reduced()
    new = turned(d, angle)
    cosine, sine = TURNS[abs(angle)]
    sine = sine if angle > 0 else ZERO.minus(sine)
    way = "counterclockwise" if angle > 0 else "clockwise"
    work.say(f"The vector from {o} to {a}", f"{p.text} - {centre.text}", d.text)
    turn = f"({determinant(d.x, cosine, d.y, sine)}, {products((d.x, sine), (d.y, cosine))})"
    work.say(f"Turn it by {abs(angle)}° {way}", turn, new.text)
    work.conclude(command, f"{centre.text} + {new.text}")


def _translate(work: Work, command: Command, a: str, b: str, c: str) -> None:
    p, q, r = work.point(a), work.point(b), work.point(c)
    work.conclude(command, f"{p.text} + {r.text} - {q.text}")


def _centroid(work: Work, command: Command, a: str, b: str, c: str) -> None:
    total = " + ".join(work.point(name).text for name in (a, b, c))
    work.conclude(command, f"({total})/3")


def _orthocentre(work: Work, command: Command, a: str, b: str, c: str) -> None:
    g, h = _altitude(work, a, b, c), _altitude(work, b, c, a)
    solve(work, command, g, h)
    work.conclude(command)


def _altitude(work: Work, a: str, b: str, c: str) -> Line:
    p, q, r = work.point(a), work.point(b), work.point(c)
    g = across(p, r.minus(q))
    work.say(
        f"The altitude from {a} is perpendicular to {b}{c}, which has the direction "
        f"{r.minus(q).reduced().text}; its equation is {g.text}",
        *on_line(g, p),
    )
    return g


def bisected(work: Work, a: str, b: str) -> Line:
    """Say the perpendicular bisector of two points."""
    p, q = work.point(a), work.point(b)
    g = midway(p, q)
    middle = Point(*(v.over(Exact(2)) for v in p.plus(q))).reduced()
    work.say(
        f"The perpendicular bisector of {a}{b} passes through {middle.text} at right angles to "
        f"{q.minus(p).reduced().text}; its equation is {g.text}",
        *on_line(g, middle),
    )
    return g


def _circumcentre(work: Work, command: Command, a: str, b: str, c: str) -> None:
    g, h = bisected(work, a, b), bisected(work, a, c)
    solve(work, command, g, h)
    work.conclude(command)


def sides_of(work: Work, a: str, b: str, c: str) -> list[Exact]:
    """The lengths of the sides opposite three points."""
    return [_side(work, b, c), _side(work, c, a), _side(work, a, b)]


def _side(work: Work, a: str, b: str) -> Exact:
    p, q = work.point(a), work.point(b)
    square, _ = squared(p, q)
    length = side(p, q)
    work.say(f"The length {a}{b}", f"√({square})", length.text)
    return length


def _incentre(work: Work, command: Command, a: str, b: str, c: str) -> None:
    sides = sides_of(work, a, b, c)
    names = (a, b, c)
    terms = (f"{s.factor} * {work.point(n).text}" for s, n in zip(sides, names, strict=True))
    total = sides[0].plus(sides[1]).plus(sides[2])
    work.conclude(command, f"({' + '.join(terms)})/{total.factor}")


def _bisector_foot(work: Work, command: Command, a: str, b: str, c: str) -> None:
    w, v = _side(work, a, b), _side(work, a, c)
    p, q = work.point(b), work.point(c)
    share = w.over(w.plus(v))
    work.say(
        f"The bisector divides {b}{c} in the ratio {a}{b} : {a}{c}, so the share of "
        f"{b}{c} next to {b}",
        f"{w.factor}/({w.text} + {v.text})",
        share.text,
    )
    work.conclude(command, f"{p.text} + {share.factor} * ({q.text} - {p.text})")


def _second_line(work: Work, command: Command, x: str, y: str, name: str) -> None:
    p, q, circle = work.point(x), work.point(y), as_circle(work.things[name])
    d, out = q.minus(p).reduced(), p.minus(circle.centre).reduced()
    work.say(f"The vector from {x} to {y}", f"{q.text} - {p.text}", d.text)
    work.say(
        f"The vector from the centre of {name} to {x}", f"{p.text} - {circle.centre.text}", out.text
    )
    t = chord(p, d, circle)
    work.say(
        f"The points {x} + λ * {d.text} are on {name} for λ = 0, which is {x}, and for",
        "λ",
        f"-2 * ({dot_text(out, d)})/({length_text(d)})",
        t.text,
    )
    work.conclude(command, f"{p.text} + {t.factor} * {d.text}")


def _second_circle(work: Work, command: Command, x: str, one: str, other: str) -> None:
    p = work.point(x)
    c, d = as_circle(work.things[one]).centre, as_circle(work.things[other]).centre
    axis = join(c, d)
    work.say(f"The line of centres of {one} and {other} is {axis.text}", *on_line(axis, c))
    k = off_line(work, x, p, "that line", axis)
    work.say("The circles are symmetric in that line, so it mirrors one common point in the other")
    work.conclude(command, f"{p.text} - 2 * {k.factor} * {axis.normal.text}")


def _antipode(work: Work, command: Command, x: str, name: str) -> None:
    centre = as_circle(work.things[name]).centre
    work.conclude(command, f"2 * {centre.text} - {work.point(x).text}")


def _inverse(work: Work, command: Command, a: str, name: str) -> None:
    p, circle = work.point(a), as_circle(work.things[name])
    d = p.minus(circle.centre).reduced()
    work.say(
        f"The vector from the centre of {name} to {a}", f"{p.text} - {circle.centre.text}", d.text
    )
    work.say("Its squared length", length_text(d), d.square.text)
    work.conclude(
        command, f"{circle.centre.text} + {circle.square.factor}/{d.square.factor} * {d.text}"
    )


POINTS: dict[str, Callable[..., None]] = {
    "midpoint": _midpoint,
    "divide": _divide,
    "mirror_point": _mirror_point,
    "mirror_line": _mirror_line,
    "foot": _foot,
    "meet": _meet,
    "rotate": _rotate,
    "translate": _translate,
    "parallelogram": _translate,
    "centroid": _centroid,
    "circumcentre": _circumcentre,
    "orthocentre": _orthocentre,
    "incentre": _incentre,
    "bisector_foot": _bisector_foot,
    "second_line": _second_line,
    "second_circle": _second_circle,
    "antipode": _antipode,
    "inverse": _inverse,
}
