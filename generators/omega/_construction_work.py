"""Worked solutions of constructions: the coordinates of each object, step by step.

Vectors are written as pairs, so that a computation is a chain of equal pairs or numbers; a line is
its equation, a circle its centre and the square of its radius.
"""

from synthgen.generators.omega._construction import (
    Circle,
    Command,
    Figure,
    Line,
    Point,
    Things,
    as_point,
    line_of,
    names_of,
)
from synthgen.generators.omega._construction_given import place
from synthgen.generators.omega._construction_numbers import Exact
from synthgen.generators.omega._construction_styles import SHAPES
from synthgen.generators.omega._construction_words import phrase
from synthgen.steps import Step


class Work:
    """The steps of a solution, and the objects found so far."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self.things: Things = place(figure.given)
        self.steps: list[Step] = []
        self.work = 0
        self._joined: set[frozenset[str]] = set()

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

    def begin(self) -> None:
        """Say where the figure is placed."""
        kind = self.figure.given[0][0]
        points = [(n, t.text) for n, t in self.things.items() if isinstance(t, Point)]
        placed = ", ".join(f"{n} = {where}" for n, where in points)
        if kind in SHAPES:
            self.say(f"Choose coordinates with {placed}, which fit all that is given")
            if kind == "sides":
                a, b, c = (self.point(n) for n, _ in points)
                self.say("Check", f"{points[0][0]}{points[2][0]}^2", *squared(c, a))
                self.say("Check", f"{points[1][0]}{points[2][0]}^2", *squared(c, b))
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
            checks = " and ".join(" = ".join(on_line(found, end)) for end in (one, other))
            self.say(f"Line {argument} has the equation {found.text}", checks)


# Pieces of computations ------------------------------------------------------------------------


def products(*pairs: tuple[Exact, Exact]) -> str:
    """A sum of products: `3 * 1 + 4 * (-2)`."""
    return " + ".join(f"{a.factor} * {b.factor}" for a, b in pairs)


def dot_text(u: Point, v: Point) -> str:
    """A scalar product, written out."""
    return products((u.x, v.x), (u.y, v.y))


def length_text(v: Point) -> str:
    """The square of a length, written out."""
    return f"{v.x.factor}^2 + {v.y.factor}^2"


def squared(p: Point, q: Point) -> tuple[str, str]:
    """The square of a distance, computed."""
    d = q.minus(p).reduced()
    return length_text(d), d.square.text


def on_line(g: Line, p: Point) -> tuple[str, str]:
    """That a point is on a line: its left side, computed."""
    return dot_text(g.normal, p), g.c.text


def off_line(work: Work, name: str, p: Point, line: str, g: Line) -> Exact:
    """Say how far a point is off a line, in normal vectors."""
    minus = f" - {g.c.term}" if g.c.sign else ""
    share = g.excess(p)
    work.say(
        f"{name} is off {line} by λ times its normal vector {g.normal.text}",
        "λ",
        f"({dot_text(g.normal, p)}{minus})/({length_text(g.normal)})",
        share.text,
    )
    return share


def solve(work: Work, command: Command, g: Line, h: Line) -> None:
    """Cramer's rule."""
    det = g.normal.cross(h.normal)
    made = work.things[command[1]]
    point = made.centre if isinstance(made, Circle) else as_point(made)
    work.say("The determinant of the two equations", determinant(g.a, h.b, h.a, g.b), det.text)
    over = f"/{det.factor}"
    work.say("Cramer's rule", "x", f"({determinant(g.c, h.b, h.c, g.b)}){over}", point.x.text)
    work.say("Cramer's rule", "y", f"({determinant(g.a, h.c, h.a, g.c)}){over}", point.y.text)


def determinant(a: Exact, b: Exact, c: Exact, d: Exact) -> str:
    """a * b - c * d, written out."""
    return f"{a.factor} * {b.factor} - {c.factor} * {d.factor}"
