"""The second method for two functions: intervals that are cut until each is certain.

f - g and its slope are enclosed over an interval in fixed point, every bound rounded outwards. An
interval where f - g cannot be 0 is done with; one where the slope cannot be 0 has one zero or none,
as the exact signs at its two ends tell; any other is halved (Moore 1966, "Interval Analysis").
"""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from synthgen.generators.omega._functions_grammar import Chain
from synthgen.generators.omega._functions_inverse import UnclearError, evaluate

BITS = 44  # of all fixed-point numbers, after the point
ONE = 1 << BITS
DEEPEST = 34  # halvings of one unit of x
SECANTS = 4  # cuts between two trials of the place where a line would have its zero
MOST = 20_000  # intervals before the proof gives up

Bounds = tuple[int, int, int, int]  # of the value, of the slope
Span = tuple[Fraction, Fraction]


def _product(a: int, b: int, c: int, d: int) -> tuple[int, int]:
    """Bounds of [a, b] * [c, d]."""
    ends = (a * c, a * d, b * c, b * d)
    return min(ends) >> BITS, -(-max(ends) >> BITS)


def _square(a: int, b: int) -> tuple[int, int]:
    low = 0 if a <= 0 <= b else min(a * a, b * b) >> BITS
    return low, -(-max(a * a, b * b) >> BITS)


def _scaled(factor: int, low: int, high: int) -> tuple[int, int]:
    return (factor * low, factor * high) if factor >= 0 else (factor * high, factor * low)


def _then(value: tuple[int, int], slope: tuple[int, int], d0: int, d1: int) -> Bounds:
    """A layer's value, and its slope times that of its argument."""
    return (*value, *_product(*slope, d0, d1))


def _shift(value: tuple[int, int], k: int) -> tuple[int, int]:
    return value[0] + k * ONE, value[1] + k * ONE


def _lin(v0: int, v1: int, d0: int, d1: int, a: int, b: int) -> Bounds:
    return (*_shift(_scaled(a, v0, v1), b), *_scaled(a, d0, d1))


def _quad(v0: int, v1: int, d0: int, d1: int, a: int, h: int, k: int) -> Bounds:
    w0, w1 = v0 - h * ONE, v1 - h * ONE
    return _then(_shift(_scaled(a, *_square(w0, w1)), k), _scaled(2 * a, w0, w1), d0, d1)


def _cube(v0: int, v1: int, d0: int, d1: int, a: int, c: int, k: int) -> Bounds:
    square = _square(v0, v1)
    factor = square[0] - 3 * c * c * ONE, square[1] - 3 * c * c * ONE
    slope = square[0] - c * c * ONE, square[1] - c * c * ONE
    value = _scaled(a, *_product(v0, v1, *factor))
    return _then(_shift(value, k), _scaled(3 * a, *slope), d0, d1)


def _fold(v0: int, v1: int, h: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """|v - h| and its slope."""
    w0, w1 = v0 - h * ONE, v1 - h * ONE
    if w0 >= 0:
        return (w0, w1), (1, 1)
    if w1 <= 0:
        return (-w1, -w0), (-1, -1)
    return (0, max(-w0, w1)), (-1, 1)


def _steps(slope: tuple[int, int], d0: int, d1: int) -> tuple[int, int]:
    """A slope in whole numbers times that of the argument."""
    ends = (slope[0] * d0, slope[0] * d1, slope[1] * d0, slope[1] * d1)
    return min(ends), max(ends)


def _abs(v0: int, v1: int, d0: int, d1: int, a: int, h: int, k: int) -> Bounds:
    value, slope = _fold(v0, v1, h)
    return (*_shift(_scaled(a, *value), k), *_steps(_scaled(a, *slope), d0, d1))


def _vee(v0: int, v1: int, d0: int, d1: int, a: int, b: int, h: int, k: int) -> Bounds:
    _, sign = _fold(v0, v1, h)
    ends = [a * abs(v - h * ONE) + b * v for v in (v0, v1)]
    if sign[0] < sign[1]:
        ends.append(b * h * ONE)
    low, high = _scaled(a, *sign)
    return (*_shift((min(ends), max(ends)), k), *_steps((low + b, high + b), d0, d1))


def _max(v0: int, v1: int, d0: int, d1: int, c: int) -> Bounds:
    slope = (int(v0 >= c * ONE), int(v1 > c * ONE))
    return max(v0, c * ONE), max(v1, c * ONE), *_steps(slope, d0, d1)


def _min(v0: int, v1: int, d0: int, d1: int, c: int) -> Bounds:
    slope = (int(v1 <= c * ONE), int(v0 < c * ONE))
    return min(v0, c * ONE), min(v1, c * ONE), *_steps(slope, d0, d1)


def _tri(v0: int, v1: int, d0: int, d1: int, m: int, a: int, k: int) -> Bounds:
    half = m * ONE // 2
    first, last = v0 // half, (v1 - 1) // half
    ends = [half - abs(v % (2 * half) - half) for v in (v0, v1)]
    if first >= last:
        value, slope = (min(ends), max(ends)), (1, 1) if first % 2 == 0 else (-1, -1)
    else:
        value, slope = (0, half), (-1, 1)
        if last == first + 1:  # over one turn: a top after an even half, else a bottom
            value = (min(ends), half) if first % 2 == 0 else (0, max(ends))
    return (*_shift(_scaled(a, *value), k), *_steps(_scaled(a, *slope), d0, d1))


def _rat(v0: int, v1: int, d0: int, d1: int, a: int, c: int, k: int) -> Bounds:
    s0, s1 = _square(v0, v1)
    low, high = ONE * ONE // (s1 + c * ONE), -(-ONE * ONE // (s0 + c * ONE))
    inner = _product(v0, v1, *_square(low, high))
    return _then(_shift(_scaled(a, low, high), k), _scaled(-2 * a, *inner), d0, d1)


_LAYERS: dict[str, Callable[..., Bounds]] = {
    "lin": _lin,
    "quad": _quad,
    "cube": _cube,
    "abs": _abs,
    "vee": _vee,
    "max": _max,
    "min": _min,
    "tri": _tri,
    "rat": _rat,
}


def _bounds(chain: Chain, low: int, high: int) -> Bounds:
    found: Bounds = (low, high, ONE, ONE)
    for kind, args in chain:
        found = _LAYERS[kind](*found, *args)
    return found


def zeros_of_difference(f: Chain, g: Chain, low: Fraction, high: Fraction) -> list[Span]:
    """Disjoint intervals [a, b), in order, with one zero of f - g each, and all zeros in them.

    Raises UnclearError where a zero is a corner or a double one.
    """
    first, last = floor(low * ONE), ceil(high * ONE)
    marks = [first, *range((first // ONE + 1) * ONE, last, ONE), last]
    waiting = [(a, b, 0) for a, b in pairwise(marks)][::-1]
    found, seen = [], 0
    while waiting:
        a, b, depth = waiting.pop()
        seen += 1
        p0, p1, d0, d1 = _bounds(f, a, b)
        q0, q1, e0, e1 = _bounds(g, a, b)
        if p1 < q0 or q1 < p0:
            continue
        if d1 < e0 or e1 < d0:
            span = (Fraction(a, ONE), Fraction(b, ONE))
            if _has_zero(f, g, *span):
                found.append(span)
        elif depth == DEEPEST or seen > MOST:
            raise UnclearError
        else:
            waiting += [((a + b) // 2, b, depth + 1), (a, (a + b) // 2, depth + 1)]
    return found


def sign_of_difference(f: Chain, g: Chain, t: Fraction) -> int:
    """The sign of f(t) - g(t)."""
    one, other = evaluate(f, t), evaluate(g, t)
    return (one > other) - (one < other)


def _has_zero(f: Chain, g: Chain, low: Fraction, high: Fraction) -> bool:
    """Whether a strictly monotone f - g has its zero in [low, high)."""
    first = sign_of_difference(f, g, low)
    return first == 0 or first * sign_of_difference(f, g, high) < 0


def narrowed(f: Chain, g: Chain, span: Span, width: Fraction) -> Span:
    """A part of such an interval that holds its zero and is at most that wide.

    Halved, and now and then tried where a linear f - g would have its zero: once no corner is left
    in between, a line's zero is found exactly.
    """
    low, high = span
    before, after = (evaluate(f, t) - evaluate(g, t) for t in span)
    steps = 0
    while high - low > width or steps == 0:
        if steps % SECANTS == 0:  # a trial only: as ends such fractions would grow
            trial = low + (high - low) * before / (before - after)
            if sign_of_difference(f, g, trial) == 0:
                return trial, trial
        steps += 1
        middle = (low + high) / 2
        gap = evaluate(f, middle) - evaluate(g, middle)
        if gap == 0:
            return middle, middle
        if (gap > 0) == (before > 0):
            low, before = middle, gap
        else:
            high, after = middle, gap
    return low, high
