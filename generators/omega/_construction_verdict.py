"""Whether an answer to a construction is right, by intervals of complex numbers.

A rounding that the intervals leave in no doubt is proven. An exact answer must lie in an interval
narrower than 2**-100: no other fraction with a denominator of less than 50 bits is so near.
"""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from synthgen.generators.omega._construction import Command, Figure, names_of
from synthgen.generators.omega._construction_intervals import (
    BITS,
    Complex,
    Interval,
    at,
    ratio,
    real,
    whole,
)
from synthgen.generators.omega._construction_proof import (
    FRAMES,
    MAKERS,
    Ring,
    height_square,
    joined,
)

_NARROW = 1 << (BITS - 100)
_SMALL = 1 << 50


def confirms(figure: Figure, answer: Any) -> bool:
    """Whether the answer is right; False also where the intervals cannot tell."""
    try:
        things = _rebuilt(figure)
        name = figure.asked[0]
        values = [_value(things, argument) for argument in figure.asked[1:]]
        if name in ("angle", "tilt"):
            return _confirms_angle(name, values, answer)
        return _confirms_number(_number(name, values), answer)
    except (ZeroDivisionError, ValueError):
        return False


def _rebuilt(figure: Figure) -> dict[str, Any]:
    things: dict[str, Any] = {}
    for command in figure.given:
        _give(things, command)
    for name, made, *arguments in figure.steps:
        takes, make = MAKERS[name]
        values = [
            int(argument) if kind == "n" else _value(things, argument)
            for kind, argument in zip(takes, arguments, strict=True)
        ]
        things[made] = make(*values)
    return things


def _give(things: dict[str, Any], command: Command) -> None:
    kind, names, *arguments = command
    if kind in FRAMES:
        points = FRAMES[kind](*map(int, arguments))
        things |= zip(names_of(names), points, strict=True)
    elif kind == "disc":
        centre, x, y, radius = arguments
        things[centre] = at(int(x), int(y))
        things[names] = Ring(things[centre], whole(int(radius) ** 2))
    else:
        things[names] = at(int(arguments[-2]), int(arguments[-1]))


def _value(things: dict[str, Any], argument: str) -> Any:
    """An object, or the line through two points."""
    names = names_of(argument)
    return things[argument] if len(names) == 1 else joined(*(things[name] for name in names))


# Numbers ---------------------------------------------------------------------------------------


def _number(name: str, values: list[Any]) -> Interval:
    if name == "distance":
        return _length(values[0], values[1])
    if name == "gap":
        return height_square(values[0], values[1]).root()
    if name == "radius":
        ring: Ring = values[0]
        return ring.square.root()
    if name == "area":
        return _area(values[0], values[1], values[2])
    power = _power(values[0], values[1])
    return power.root() if name == "tangent_length" else power


def _length(a: Complex, b: Complex) -> Interval:
    return a.minus(b).norm().root()


def _area(a: Complex, b: Complex, c: Complex) -> Interval:
    return _size(b.minus(a).conjugate().times(c.minus(a)).im.halved())


def _power(point: Complex, ring: Ring) -> Interval:
    return point.minus(ring.centre).norm().minus(ring.square)


def _size(value: Interval) -> Interval:
    return value if value.middle >= 0 else Interval(-value.middle, value.radius)


def _confirms_number(value: Interval, answer: Any) -> bool:
    if isinstance(answer, Decimal):
        hundredths = int(answer.scaleb(2))
        low, high = ratio(2 * hundredths - 1, 200), ratio(2 * hundredths + 1, 200)
        return _positive(value.minus(low)) and _positive(high.minus(value))
    exact = Fraction(answer)
    off = value.minus(ratio(exact.numerator, exact.denominator))
    near = abs(off.middle) <= off.radius < _NARROW
    return near and exact.denominator < _SMALL


def _positive(value: Interval) -> bool:
    return value.middle > value.radius


# Angles ----------------------------------------------------------------------------------------


def _confirms_angle(name: str, values: list[Any], answer: Decimal) -> bool:
    """Turn the second vector back by the ends of the rounding interval, and look at the sides."""
    if name == "angle":
        p, q, r = values
        between = r.minus(q).times(p.minus(q).conjugate())
        between = Complex(between.re, _size(between.im))
    else:
        g, h = values
        between = h.along.times(g.along.conjugate())
        between = Complex(_size(between.re), _size(between.im))
    hundredths = int(answer.scaleb(2))
    if not 0 < hundredths < 18_000:
        return False
    low, high = (_turn(2 * hundredths + side) for side in (-1, 1))
    over = between.times(low.conjugate()).im
    under = high.times(between.conjugate()).im
    return _positive(over) and _positive(under)


def _turn(steps: int) -> Complex:
    """The number of length 1 at so many times 1/200 of a degree, by its series.

    The angle is divided by 2**8 first: x < 2**-6, and after 24 terms less than 2**-200 is missing.
    """
    x = _pi().times(ratio(steps, 36_000 << 8))
    term, total = real(1), real(1)
    for k in range(1, 25):
        term = term.times(Complex(whole(0), x.times(ratio(1, k))))
        total = total.plus(term)
    rest = 1 << (BITS - 200)
    value = Complex(*(Interval(part.middle, part.radius + rest) for part in total))
    for _ in range(8):
        value = value.times(value)
    return value


@lru_cache(maxsize=1)
def _pi() -> Interval:
    """Machin: pi = 16 arctan(1/5) - 4 arctan(1/239); 120 terms leave less than 2**-500."""
    pi = whole(0)
    for times, n in ((16, 5), (-4, 239)):
        for k in range(120):
            pi = pi.plus(ratio(times * (-1) ** k, (2 * k + 1) * n ** (2 * k + 1)))
    return Interval(pi.middle, pi.radius + 1)
