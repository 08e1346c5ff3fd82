"""The last steps of a worked solution: from coordinates to what is asked."""

from decimal import Decimal
from math import isqrt

from synthgen.generators.omega._construction import (
    Command,
    Figure,
    Point,
    as_circle,
)
from synthgen.generators.omega._construction_curves import CURVES
from synthgen.generators.omega._construction_measures import (
    MEASURES,
    Answer,
    answer_of,
    quantity,
    vectors,
)
from synthgen.generators.omega._construction_numbers import Exact, degrees
from synthgen.generators.omega._construction_operations import (
    OPERATIONS,
    note_incidence,
    run,
)
from synthgen.generators.omega._construction_points import POINTS
from synthgen.generators.omega._construction_words import question
from synthgen.generators.omega._construction_work import Work, determinant, dot_text, length_text
from synthgen.steps import Solution

MEASURING = 2  # the work of a measurement, in the unit of `Operation.work`
NARRATORS = {**POINTS, **CURVES}
SHOWN = 4  # decimals of a number that goes on


def solution(figure: Figure, exact: bool) -> Solution:
    """The answer of a figure with its worked solution; the cost is the work of all commands.

    Raises ValueError where the question has no answer.
    """
    work = Work(figure)
    work.begin()
    for command in figure.steps:
        name, made, *arguments = command
        work.things[made] = run(work.things, command)
        note_incidence(work.things, command)
        NARRATORS[name](work, command, *arguments)
    cost = sum(OPERATIONS[command[0]].work for command in figure.steps)
    answer = answer_of(work.things, figure.asked, exact)
    if answer is None:
        raise ValueError(f"{figure.asked} has no answer that can be asked for")
    _measure(work, figure.asked, answer)
    return Solution(answer, tuple(work.steps), cost + MEASURING)


def _measure(work: Work, asked: Command, answer: Answer) -> None:
    name, *arguments = asked
    if MEASURES[name].form == "angle":
        _angle(work, asked, answer)
    elif name == "area":
        _area(work, asked, answer)
    elif name == "distance":
        one, other = (work.point(argument) for argument in arguments)
        d = other.minus(one).reduced()
        square = quantity(work.things, asked)
        work.say(f"The square of {''.join(arguments)}", length_text(d), square.text)
        _root(work, asked, square, answer)
    elif name == "gap":
        _gap(work, asked, answer)
    elif name == "radius":
        _root(work, asked, as_circle(work.things[arguments[0]]).square, answer)
    else:
        _power(work, asked, answer)


def _gap(work: Work, asked: Command, answer: Answer) -> None:
    _, point, g = asked
    p, line = work.point(point), work.equation(g)
    off = line.a.times(p.x).plus(line.b.times(p.y)).minus(line.c).reduced()
    minus = f" - {line.c.term}" if line.c.sign else ""
    left = f"{dot_text(line.normal, p)}{minus}"
    work.say(
        f"Put {point} into the equation {line.text}, left side minus right side", left, off.text
    )
    square = quantity(work.things, asked)
    norm = length_text(line.normal)
    work.say("The square of the distance", f"{off.factor}^2/({norm})", square.text)
    _root(work, asked, square, answer)


def _power(work: Work, asked: Command, answer: Answer) -> None:
    name, point, circle = asked
    p, thing = work.point(point), as_circle(work.things[circle])
    d = p.minus(thing.centre).reduced()
    work.say(
        f"The vector from the centre of {circle} to {point}",
        f"{p.text} - {thing.centre.text}",
        d.text,
    )
    value = quantity(work.things, asked)
    why = f"The power of {point} with respect to {circle}"
    work.say(why, f"{length_text(d)} - {thing.square.term}", value.text)
    if name == "tangent_length":
        work.say("The power is the square of the length of a tangent")
        _root(work, asked, value, answer)
    else:
        _decimals(work, asked, value, answer)


def _area(work: Work, asked: Command, answer: Answer) -> None:
    _, a, b, c = asked
    p, q, r = (work.point(name) for name in (a, b, c))
    u, v = q.minus(p).reduced(), r.minus(p).reduced()
    work.say(f"The vector from {a} to {b}", f"{q.text} - {p.text}", u.text)
    work.say(f"The vector from {a} to {c}", f"{r.text} - {p.text}", v.text)
    doubled = u.cross(v)
    work.say("Their determinant", _area_text(u, v), doubled.text)
    value = quantity(work.things, asked)
    work.say("The area is half of its absolute value", f"|{doubled.text}|/2", value.text)
    _decimals(work, asked, value, answer)


def _decimals(work: Work, asked: Command, value: Exact, answer: Answer) -> None:
    """Round a number of a field with a root; a rational one is the answer as it is."""
    if isinstance(answer, Decimal):
        work.say(_sentence(question(asked, 0)), f"{value.text} {_rounded(value, answer)}")


def _rounded(value: Exact, answer: Answer) -> str:
    """The answer with its sign of equality; decimals that go on stand between."""
    if not value.q and 10**SHOWN % value.n == 0:
        return f"= {answer}" if 100 % value.n == 0 else f"≈ {answer}"
    size = Exact(value.sign).times(value)
    sign = "-" if value.sign < 0 else ""
    return f"= {sign}{_truncated(size.floor(10**SHOWN))}... ≈ {answer}"


def _root(work: Work, asked: Command, square: Exact, answer: Answer) -> None:
    root = square.root()
    near = f"{_truncated(isqrt(square.floor(10 ** (2 * SHOWN))))}... ≈ {answer}"
    if root is not None and not root.q:
        near = f"{root.text} {'=' if 100 % root.n == 0 else '≈'} {answer}"
    work.say(_sentence(question(asked, 0)), _radical(square), near)


def _radical(value: Exact) -> str:
    plain = value.n == 1 and not value.q
    return f"√{value.text}" if plain else f"√({value.text})"


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _angle(work: Work, asked: Command, answer: Answer) -> None:
    u, v = vectors(work.things, asked)
    if asked[0] == "angle":
        _, a, b, c = asked
        p, q, r = (work.point(name) for name in (a, b, c))
        work.say(f"The vector from {b} to {a}", f"{p.text} - {q.text}", u.text)
        work.say(f"The vector from {b} to {c}", f"{r.text} - {q.text}", v.text)
    else:
        _directions(work, asked, u, v)
    dot, cross = u.dot(v), u.cross(v)
    work.say(
        "Their scalar product",
        f"{u.x.factor} * {v.x.factor} + {u.y.factor} * {v.y.factor}",
        dot.text,
    )
    work.say("Their determinant", _area_text(u, v), cross.text)
    _arctangent(work, asked, dot, cross, answer)


def _directions(work: Work, asked: Command, u: Point, v: Point) -> None:
    for argument, vector in zip(asked[1:], (u, v), strict=True):
        line = work.equation(argument)
        why = f"Line {argument}, {line.text}, has the direction {vector.text}"
        work.say(why, dot_text(line.normal, vector), "0")


def _arctangent(work: Work, asked: Command, dot: Exact, cross: Exact, answer: Answer) -> None:
    size = Exact(cross.sign).times(cross)
    ratio = size.over(Exact(dot.sign).times(dot)).reduced()
    text = f"arctan({ratio.text})"
    if dot.sign < 0:
        text = f"180° - {text}"
        work.say("The scalar product is negative, so the angle is obtuse")
    exact = _known_angle(dot, cross)
    near = (
        f"{_truncated(degrees(dot, cross, 10**SHOWN))}...° ≈" if exact is None else f"{exact:f}° ="
    )
    work.say(_sentence(question(asked, 0)), text, f"{near} {answer}°")


def _known_angle(dot: Exact, cross: Exact) -> Decimal | None:
    """The angle, if it is a multiple of 7.5°.

    Tangents p + q√d of rational parts of a turn belong to such angles, and among tangents of a few
    digits none is as near to theirs as 10**-18.
    """
    times, off = divmod(degrees(dot, cross, 10**20) + 5, 75 * 10**19)
    return Decimal(times * 75).scaleb(-1).normalize() if off <= 10 else None


def _area_text(u: Point, v: Point) -> str:
    return determinant(u.x, v.y, u.y, v.x)


def _truncated(units: int) -> str:
    """Units of 10**-SHOWN, a floor, as the decimal of a positive number that goes on."""
    whole, rest = divmod(units, 10**SHOWN)
    return f"{whole}.{rest:0{SHOWN}}"
