"""Values of published functions at rational arguments: exact, or in decimals between two bounds.

Up to a wave or an exponential all values are rational. After it they are rational at a few
arguments (sin(π/6), e^0) and transcendental at the others, so that more decimals always tell such a
value from a rational number: sin(πu + c) with rational u and c is algebraic only for c = 0, and
then rational only for multiples of π/6 or π/2 (Niven); e^u is transcendental for rational u != 0
(Lindemann). Algebraic values, like sin(π/5), are told apart too unless a later layer happens to
make them equal; then `UnprovenError` is raised.

The decimals of Python's `decimal` are rounded down and up; its exponential is correctly rounded.
"""

from decimal import MAX_EMAX, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from synthgen.generating import UnprovenError
from synthgen.generators.omega.published._chains import WAVES, Chain, Layer, value

DIGITS = (30, 60, 120, 240, 480)

Bounds = tuple[Decimal, Decimal]


class Enclosed(NamedTuple):
    """A wave or an exponential at a rational argument, and the layers after it."""

    layer: Layer
    at: Fraction
    after: Chain = ()


Number = Fraction | Enclosed


def applied(layer: Layer, u: Number) -> Number:
    """A layer at a number. Raises ZeroDivisionError at its pole."""
    if isinstance(u, Enclosed):
        return u._replace(after=(*u.after, layer))
    if layer.kind in WAVES:
        return _wave(layer, u)
    if layer.kind == "exp":
        a, _, c = layer.args
        return Enclosed(layer, u) if u else Fraction(a + c)
    return value(layer, u)


def at(chain: Chain, x: Fraction) -> Number:
    """A function at a number. Raises ZeroDivisionError where it is not defined."""
    result: Number = x
    for layer in chain:
        result = applied(layer, result)
        if isinstance(result, Enclosed) and layer.kind == "rat" and _is_pole(result):
            raise ZeroDivisionError("a pole")
    return result


def _is_pole(number: Enclosed) -> bool:
    before = number._replace(after=number.after[:-1])
    _, _, c, d = number.after[-1].args
    return compare(before, Fraction(-d, c)) == 0


def _wave(layer: Layer, u: Fraction) -> Number:
    """The exact value where it is rational; else the argument within one period."""
    a, b, c, d = layer.args
    turns = b * u % 2  # of half a turn
    if c:
        return Enclosed(layer, turns / b)
    shift = turns if layer.kind == "sin" else turns + Fraction(1, 2)
    # From 0 to 1/2 of half a turn: sin takes its values there again and again.
    shift %= 2
    sign = 1 if shift < 1 else -1
    shift = shift % 1
    shift = min(shift, 1 - shift)
    known = _SINES.get(shift)
    if known is not None:
        return a * sign * known + d
    return Enclosed(Layer("sin", (a * sign, 1, 0, d)), shift)


_SINES = {Fraction(0): Fraction(0), Fraction(1, 6): Fraction(1, 2), Fraction(1, 2): Fraction(1)}


def compare(number: Number, other: Number) -> int:
    """-1, 0 or 1. Raises UnprovenError where the numbers cannot be told apart."""
    if number == other:
        return 0
    if isinstance(number, Fraction) and isinstance(other, Fraction):
        return 1 if number > other else -1
    for digits in DIGITS:
        (a, b), (c, d) = bounds(number, digits), bounds(other, digits)
        if b < c:
            return -1
        if d < a:
            return 1
    raise UnprovenError(f"{number} and {other} agree in {DIGITS[-1]} digits")


@lru_cache(maxsize=4096)
def bounds(number: Number, digits: int) -> Bounds:
    """Two decimals between which a number lies."""
    steps = _Rounded(digits)
    if isinstance(number, Fraction):
        return steps.ratio(number)
    found = steps.transcendental(number.layer, number.at)
    for layer in number.after:
        found = steps.layer(layer, found)
    return found


class _Rounded:
    """Interval arithmetic with so many digits."""

    def __init__(self, digits: int) -> None:
        limits = {"Emax": MAX_EMAX, "Emin": MIN_EMIN, "traps": []}
        self.digits = digits
        self.down = Context(digits, ROUND_FLOOR, **limits)  # type: ignore[arg-type]
        self.up = Context(digits, ROUND_CEILING, **limits)  # type: ignore[arg-type]

    def ratio(self, q: Fraction) -> Bounds:
        n, d = Decimal(q.numerator), Decimal(q.denominator)
        return self.down.divide(n, d), self.up.divide(n, d)

    def plus(self, x: Bounds, y: Bounds) -> Bounds:
        return self.down.add(x[0], y[0]), self.up.add(x[1], y[1])

    def times(self, x: Bounds, y: Bounds) -> Bounds:
        pairs = [(p, q) for p in x for q in y]
        return (
            min(self.down.multiply(p, q) for p, q in pairs),
            max(self.up.multiply(p, q) for p, q in pairs),
        )

    def over(self, x: Bounds, y: Bounds) -> Bounds:
        """Raises UnprovenError where the divisor may be 0."""
        if y[0] <= 0 <= y[1]:
            raise UnprovenError("a divisor may be 0")
        pairs = [(p, q) for p in x for q in y]
        return (
            min(self.down.divide(p, q) for p, q in pairs),
            max(self.up.divide(p, q) for p, q in pairs),
        )

    def whole(self, n: int) -> Bounds:
        return self.ratio(Fraction(n))

    def affine(self, a: int, x: Bounds, b: int) -> Bounds:
        return self.plus(self.times(self.whole(a), x), self.whole(b))

    def layer(self, layer: Layer, u: Bounds) -> Bounds:
        """A layer of rational values over an interval."""
        kind, args = layer
        if kind == "lin":
            return self.affine(args[0], u, args[1])
        if kind == "quad":
            return self.plus(self.times(self.affine(args[0], u, args[1]), u), self.whole(args[2]))
        if kind == "abs":
            low, high = self.affine(1, u, args[1])
            # `-low` would be rounded to the 28 digits of the context of the thread
            size = (
                max(low, high.copy_negate(), Decimal(0)),
                max(low.copy_negate(), high),
            )
            return self.affine(args[0], size, args[2])
        a, b, c, d = args
        return self.over(self.affine(a, u, b), self.affine(c, u, d))

    def transcendental(self, layer: Layer, u: Fraction) -> Bounds:
        if layer.kind == "exp":
            a, b, c = layer.args
            exponent = self.ratio(b * u)
            power = (
                self.down.next_minus(self.down.exp(exponent[0])),
                self.up.next_plus(self.up.exp(exponent[1])),
            )
            return self.affine(a, (max(power[0], Decimal(0)), power[1]), c)
        a, b, c, d = layer.args
        turns = b * u % 2
        return self.affine(a, sine_or_cosine(layer.kind, turns, c, self.digits), d)


def sine_or_cosine(kind: str, turns: Fraction, c: int, digits: int) -> Bounds:
    """sin or cos of π*turns + c by its series, off by less than 10**-digits.

    The terms of |angle| < 12 grow to 10**5 at most; with 15 more digits in a fixed point the errors
    of a few hundred truncated terms stay below the bound.
    """
    unit = 10 ** (digits + 15)
    angle = pi_digits(digits + 20) * turns.numerator // (turns.denominator * 10**5) + c * unit
    square = angle * angle // unit
    term, k = (angle, 1) if kind == "sin" else (unit, 0)
    total = 0
    while term:
        total += term
        term = -term * square // (unit * (k + 1) * (k + 2))
        term += term == -1  # floor division never leaves -1
        k += 2
    scale, off = Decimal(10) ** -(digits + 15), 10**10
    exact = Context(digits + 40)
    return exact.multiply(Decimal(total - off), scale), exact.multiply(Decimal(total + off), scale)


@lru_cache(maxsize=16)
def pi_digits(digits: int) -> int:
    """π * 10**digits by Machin's formula, off by 1 at most."""
    unit = 10 ** (digits + 10)

    def arctan(n: int) -> int:
        power, total, k = unit // n, 0, 0
        while power:
            total += (-1) ** k * (power // (2 * k + 1))
            power //= n * n
            k += 1
        return total

    return 4 * (4 * arctan(5) - arctan(239)) // 10**10


def over_pi(c: int) -> tuple[Fraction, Fraction]:
    """c/π between two fractions, or 0 exactly."""
    digits = 60
    pi = pi_digits(digits)
    ends = Fraction(c * 10**digits, pi - 1), Fraction(c * 10**digits, pi + 1)
    return min(ends), max(ends)
