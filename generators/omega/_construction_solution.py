"""Worked solutions of constructions: the coordinates of each object, step by step.

Vectors are written as pairs, so that a computation is a chain of equal pairs or numbers; a line is
its equation, a circle its centre and the square of its radius.
"""

from collections.abc import Callable

from synthgen.generators.omega._construction import (
    OPERATIONS,
    TURNS,
    ZERO,
    Circle,
    Command,
    Figure,
    Line,
    Point,
    Things,
    across,
    as_circle,
    as_line,
    as_point,
    chord,
    join,
    line_of,
    midway,
    names_of,
    note_incidence,
    run,
    side,
    turned,
)
from synthgen.generators.omega._construction_given import place
from synthgen.generators.omega._construction_numbers import Exact
from synthgen.generators.omega._construction_words import SHAPES, phrase
from synthgen.steps import Step


class Work:
    """The steps of a solution, and the objects found so far."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self.things: Things = place(figure.given)
        self.steps: list[Step] = []
        self.work = 0
        self._joined: set[frozenset[str]] = set()

    def construct(self) -> None:
        """Say where the figure is placed, then carry out its commands."""
        self._begin()
        for command in self.figure.steps:
            name, made, *arguments = command
            thing = run(self.things, command)
            self.things[made] = thing
            note_incidence(self.things, command)
            NARRATORS[name](self, command, *arguments)
            self.work += OPERATIONS[name].work

    def say(self, why: str, *equals: str) -> None:
        """A step: words, and what is equal."""
        self.steps.append(Step(why, " = ".join(equals)))

    def conclude(self, command: Command, *equals: str) -> None:
        """The step that gives an object its coordinates."""
        made = command[1]
        thing = self.things[made]
        why = f"{made} is {phrase(command, 0)}"
        if isinstance(thing, Point):
            self.say(why, made, *equals, thing.text)
        elif isinstance(thing, Line):
            self.say(f"{why}, with the equation {thing.text}", *equals)
        else:
            centre, square = thing.centre.text, thing.square.text
            self.say(f"{why}, with centre {centre} and squared radius {square}", *equals)

    def _begin(self) -> None:
        kind, name, *_ = self.figure.given[0]
        points = [(n, t.text) for n, t in self.things.items() if isinstance(t, Point)]
        placed = ", ".join(f"{n} = {where}" for n, where in points)
        if kind in SHAPES:
            self.say(f"Choose coordinates with {placed}, which fit all that is given")
            if kind == "sides":
                a, b, c = (self.point(n) for n, _ in points)
                self.say("Check", f"{points[0][0]}{points[2][0]}^2", *_squared(c, a))
                self.say("Check", f"{points[1][0]}{points[2][0]}^2", *_squared(c, b))
        else:
            self.say(f"The given points are {placed}")
            for n, thing in self.things.items():
                if isinstance(thing, Circle):
                    self.say(
                        f"Circle {n} has centre {thing.centre.text} and squared radius "
                        f"{thing.square.text}"
                    )

    def point(self, name: str) -> Point:
        """The point of a name."""
        return as_point(self.things[name])

    def equation(self, argument: str) -> Line:
        """The line of an argument; of one through two points the equation is said once."""
        found = line_of(self.things, argument)
        if argument not in self.things:
            self._say_join(argument, found)
        return found

    def _say_join(self, argument: str, found: Line) -> None:
        ends = names_of(argument)
        if frozenset(ends) not in self._joined:
            self._joined.add(frozenset(ends))
            one, other = (self.point(name) for name in ends)
            along = other.minus(one).reduced()
            self.say(
                f"Line {argument} has the direction {along.text} and the equation {found.text}",
                *_on(found, one),
            )


# Pieces of computations ------------------------------------------------------------------------


def _products(*pairs: tuple[Exact, Exact]) -> str:
    """A sum of products: `3 * 1 + 4 * (-2)`."""
    return " + ".join(f"{a.factor} * {b.factor}" for a, b in pairs)


def _dot(u: Point, v: Point) -> str:
    return _products((u.x, v.x), (u.y, v.y))


def _length(v: Point) -> str:
    return f"{v.x.factor}^2 + {v.y.factor}^2"


def _squared(p: Point, q: Point) -> tuple[str, str]:
    """The square of a distance, computed."""
    d = q.minus(p).reduced()
    return _length(d), d.square.text


def _on(g: Line, p: Point) -> tuple[str, str]:
    """That a point is on a line: its left side, computed."""
    return _dot(g.normal, p), g.c.text


def _off(work: Work, name: str, p: Point, g: Line) -> Exact:
    """Say how far a point is off a line, in normal vectors."""
    minus = f" - {g.c.factor}" if g.c.sign else ""
    k = g.excess(p)
    work.say(
        f"{name} is off the line by k times its normal vector {g.normal.text}",
        "k",
        f"({_dot(g.normal, p)}{minus})/({_length(g.normal)})",
        k.text,
    )
    return k


def _solve(work: Work, command: Command, g: Line, h: Line) -> None:
    """Cramer's rule."""
    det = g.normal.cross(h.normal)
    point = as_point(work.things[command[1]])
    work.say("The determinant of the two equations", _minus(g.a, h.b, h.a, g.b), det.text)
    work.say("Cramer's rule for x", f"({_minus(g.c, h.b, h.c, g.b)})/{det.factor}", point.x.text)
    work.say("Cramer's rule for y", f"({_minus(g.a, h.c, h.a, g.c)})/{det.factor}", point.y.text)


def _minus(a: Exact, b: Exact, c: Exact, d: Exact) -> str:
    return f"{a.factor} * {b.factor} - {c.factor} * {d.factor}"


# Points ----------------------------------------------------------------------------------------


def _midpoint(work: Work, command: Command, a: str, b: str) -> None:
    work.conclude(command, f"({work.point(a).text} + {work.point(b).text})/2")


def _divide(work: Work, command: Command, a: str, b: str, m: str, n: str) -> None:
    p, q = work.point(a), work.point(b)
    work.conclude(command, f"{p.text} + {m}/{int(m) + int(n)} * ({q.text} - {p.text})")


def _mirror_point(work: Work, command: Command, a: str, b: str) -> None:
    work.conclude(command, f"2 * {work.point(b).text} - {work.point(a).text}")


def _mirror_line(work: Work, command: Command, a: str, g: str) -> None:
    p, axis = work.point(a), work.equation(g)
    k = _off(work, a, p, axis)
    work.conclude(command, f"{p.text} - 2 * {k.factor} * {axis.normal.text}")


def _foot(work: Work, command: Command, a: str, g: str) -> None:
    p, base = work.point(a), work.equation(g)
    k = _off(work, a, p, base)
    work.conclude(command, f"{p.text} - {k.factor} * {base.normal.text}")


def _meet(work: Work, command: Command, g: str, h: str) -> None:
    _solve(work, command, work.equation(g), work.equation(h))
    work.conclude(command)


def _rotate(work: Work, command: Command, a: str, o: str, degrees: str) -> None:
    p, centre, angle = work.point(a), work.point(o), int(degrees)
    d = p.minus(centre).reduced()
    new = turned(d, angle)
    cosine, sine = TURNS[abs(angle)]
    sine = sine if angle > 0 else ZERO.minus(sine)
    way = "counterclockwise" if angle > 0 else "clockwise"
    work.say(f"The vector from {o} to {a}", f"{p.text} - {centre.text}", d.text)
    turn = f"({_minus(d.x, cosine, d.y, sine)}, {_products((d.x, sine), (d.y, cosine))})"
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
    _solve(work, command, g, h)
    work.conclude(command)


def _altitude(work: Work, a: str, b: str, c: str) -> Line:
    p, q, r = work.point(a), work.point(b), work.point(c)
    g = across(p, r.minus(q))
    work.say(
        f"The altitude from {a} is perpendicular to {b}{c}, which has the direction "
        f"{r.minus(q).reduced().text}; its equation is {g.text}",
        *_on(g, p),
    )
    return g


def _bisected(work: Work, a: str, b: str) -> Line:
    p, q = work.point(a), work.point(b)
    g = midway(p, q)
    middle = Point(*(v.over(Exact(2)) for v in p.plus(q))).reduced()
    work.say(
        f"The perpendicular bisector of {a}{b} passes through {middle.text} at right angles to "
        f"{q.minus(p).reduced().text}; its equation is {g.text}",
        *_on(g, middle),
    )
    return g


def _circumcentre(work: Work, command: Command, a: str, b: str, c: str) -> None:
    g, h = _bisected(work, a, b), _bisected(work, a, c)
    _solve(work, command, g, h)
    work.conclude(command)


def _sides(work: Work, a: str, b: str, c: str) -> list[Exact]:
    """The lengths of the sides opposite three points."""
    return [_side(work, b, c), _side(work, c, a), _side(work, a, b)]


def _side(work: Work, a: str, b: str) -> Exact:
    p, q = work.point(a), work.point(b)
    square, value = _squared(p, q)
    length = side(p, q)
    work.say(f"The length {a}{b}", f"√({square})", f"√({value})", length.text)
    return length


def _incentre(work: Work, command: Command, a: str, b: str, c: str) -> None:
    sides = _sides(work, a, b, c)
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
        f"The points {x} + t * {d.text} are on {name} for t = 0 and for t",
        f"-2 * ({_dot(out, d)})/({_length(d)})",
        t.text,
    )
    work.conclude(command, f"{p.text} + {t.factor} * {d.text}")


def _second_circle(work: Work, command: Command, x: str, one: str, other: str) -> None:
    p = work.point(x)
    c, d = as_circle(work.things[one]).centre, as_circle(work.things[other]).centre
    axis = join(c, d)
    work.say(f"The line of centres of {one} and {other} is {axis.text}", *_on(axis, c))
    k = _off(work, x, p, axis)
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
    work.say("Its squared length", _length(d), d.square.text)
    work.conclude(
        command, f"{circle.centre.text} + {circle.square.factor}/{d.square.factor} * {d.text}"
    )


# Lines and circles -----------------------------------------------------------------------------


def _line(work: Work, command: Command, a: str, b: str) -> None:
    p, q = work.point(a), work.point(b)
    work.say(f"The vector from {a} to {b}", f"{q.text} - {p.text}", q.minus(p).reduced().text)
    _conclude_line(work, command, p)


def _conclude_line(work: Work, command: Command, p: Point) -> None:
    work.conclude(command, *_on(as_line(work.things[command[1]]), p))


def _direction(work: Work, command: Command, a: str, g: str) -> None:
    work.equation(g)
    _conclude_line(work, command, work.point(a))


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
    work.say(f"{b}{a}^2", *_squared(q, p))
    work.say(f"{b}{c}^2", *_squared(q, r))
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
    work.say(
        f"Subtract {one}: {_circle(c)} from {other}: {_circle(d)}. What is left is linear, "
        "with the coefficients of x and y",
        f"2 * ({c.centre.text} - {d.centre.text})",
        c.centre.minus(d.centre).times(Exact(2)).reduced().text,
    )
    left = d.centre.square.minus(d.square), c.centre.square.minus(c.square)
    work.say(
        "and the constant term",
        f"({_length(d.centre)} - {d.square.factor}) - ({_length(c.centre)} - {c.square.factor})",
        left[0].minus(left[1]).text,
    )
    work.conclude(command)


def _circle(circle: Circle) -> str:
    """The equation, with 0 on the right."""
    parts = []
    for name, value in zip("xy", circle.centre, strict=True):
        size = value if value.sign > 0 else ZERO.minus(value)
        parts.append(
            f"({name} {'-' if value.sign > 0 else '+'} {size.text})^2"
            if value.sign
            else f"{name}^2"
        )
    return f"{' + '.join(parts)} - {circle.square.factor} = 0"


def _about(work: Work, command: Command, a: str, b: str) -> None:
    work.conclude(command, *_squared(work.point(a), work.point(b)))


def _diameter(work: Work, command: Command, a: str, b: str) -> None:
    p, q = work.point(a), work.point(b)
    centre = as_circle(work.things[command[1]]).centre
    work.say(f"The midpoint of {a}{b}", f"({p.text} + {q.text})/2", centre.text)
    work.conclude(command, *_squared(centre, p))


def _circumcircle(work: Work, command: Command, a: str, b: str, c: str) -> None:
    g, h = _bisected(work, a, b), _bisected(work, a, c)
    centre = as_circle(work.things[command[1]]).centre
    det = g.normal.cross(h.normal)
    work.say("The determinant of the two equations", _minus(g.a, h.b, h.a, g.b), det.text)
    work.say("Cramer's rule for x", f"({_minus(g.c, h.b, h.c, g.b)})/{det.factor}", centre.x.text)
    work.say("Cramer's rule for y", f"({_minus(g.a, h.c, h.a, g.c)})/{det.factor}", centre.y.text)
    work.conclude(command, *_squared(centre, work.point(a)))


def _touching(work: Work, command: Command, a: str, g: str) -> None:
    p, base = work.point(a), work.equation(g)
    _distance_from_line(work, command, a, p, base)


def _distance_from_line(work: Work, command: Command, name: str, p: Point, base: Line) -> None:
    k = _off(work, name, p, base)
    square = as_circle(work.things[command[1]]).square
    work.conclude(command, f"{k.factor}^2 * ({_length(base.normal)})", square.text)


def _incircle(work: Work, command: Command, a: str, b: str, c: str) -> None:
    sides = _sides(work, a, b, c)
    centre = as_circle(work.things[command[1]]).centre
    terms = (f"{s.factor} * {work.point(n).text}" for s, n in zip(sides, (a, b, c), strict=True))
    total = sides[0].plus(sides[1]).plus(sides[2])
    work.say("The incentre", f"({' + '.join(terms)})/{total.factor}", centre.text)
    _distance_from_line(work, command, "The incentre", centre, work.equation(f"{a}{b}"))


NARRATORS: dict[str, Callable[..., None]] = {
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
    "line": _line,
    "perpendicular": _direction,
    "parallel": _direction,
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
