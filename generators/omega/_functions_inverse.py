"""The second method of the function families: equations solved backwards, layer by layer.

The solutions of f(x) = y are the solutions t of the last layer's equation, then for each of them
those of the layer before, and so on. Numbers are enclosed between two fractions, which are equal
where the number is rational: roots of the rationals' squares and cubes are irrational or found
exactly, and every later operation keeps an irrational number irrational. So a comparison that an
enclosure does not decide is not a coincidence; it raises `UnclearError`, and the proof refuses.
"""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor, isqrt
from typing import NamedTuple

from synthgen.generators.omega._functions_grammar import Chain, Layer

BITS = 80  # of an enclosure after the binary point


class UnclearError(Exception):
    """An enclosure is too wide, or a set of solutions is not finite."""


class Number(NamedTuple):
    """An enclosure; the number itself where both ends are equal."""

    low: Fraction
    high: Fraction


def exactly(number: Fraction | int) -> Number:
    """The enclosure of a rational number."""
    return Number(Fraction(number), Fraction(number))


def compare(number: Number, other: Fraction | int) -> int:
    """-1, 0 or 1 as the number is less than, equal to or greater than a rational one."""
    if number.high < other:
        return -1
    if number.low > other:
        return 1
    if number.low == number.high:
        return 0
    raise UnclearError


def _affine(number: Number, factor: Fraction, shift: Fraction | int) -> Number:
    ends = number.low * factor + shift, number.high * factor + shift
    return Number(min(ends), max(ends))


def _root(number: Number) -> Number:
    """The square root of a number that is not negative."""
    exact = _exact_root(number.low) if number.low == number.high else None
    if exact is not None:
        return exactly(exact)
    scale = 1 << BITS
    low = isqrt(floor(number.low * scale * scale))
    high = isqrt(ceil(number.high * scale * scale)) + 1
    return Number(Fraction(low, scale), Fraction(high, scale))


def _exact_root(square: Fraction) -> Fraction | None:
    root = Fraction(isqrt(square.numerator), isqrt(square.denominator))
    return root if root * root == square else None


# Solutions of one layer ------------------------------------------------------------------------

Span = tuple[Fraction, Fraction]


def solutions(layer: Layer, y: Number, span: Span) -> list[Number]:
    """All t with layer(t) = y; those of the periodic kinds within the span at least.

    Where a flat part lies at y, the end of it stands for it.
    """
    return list(_SOLUTIONS[layer[0]](y, span, *layer[1]))


def _both(centre: int, away: Number) -> Iterator[Number]:
    sign = compare(away, 0)
    if sign >= 0:
        yield _affine(away, Fraction(1), centre)
    if sign > 0:
        yield _affine(away, Fraction(-1), centre)


def _lin(y: Number, span: Span, a: int, b: int) -> Iterable[Number]:
    return (_affine(y, Fraction(1, a), Fraction(-b, a)),)


def _quad(y: Number, span: Span, a: int, h: int, k: int) -> Iterable[Number]:
    square = _affine(y, Fraction(1, a), Fraction(-k, a))
    return _both(h, _root(square)) if compare(square, 0) >= 0 else ()


def _abs(y: Number, span: Span, a: int, h: int, k: int) -> Iterable[Number]:
    return _both(h, _affine(y, Fraction(1, a), Fraction(-k, a)))


def _rat(y: Number, span: Span, a: int, c: int, k: int) -> Iterable[Number]:
    part = _affine(y, Fraction(1, a), Fraction(-k, a))
    if compare(part, 0) <= 0:
        return ()
    square = Number(1 / part.high - c, 1 / part.low - c)
    return _both(0, _root(square)) if compare(square, 0) >= 0 else ()


def _vee(y: Number, span: Span, a: int, b: int, h: int, k: int) -> Iterator[Number]:
    right = _affine(y, Fraction(1, b + a), Fraction(a * h - k, b + a))
    left = _affine(y, Fraction(1, b - a), Fraction(-a * h - k, b - a))
    if compare(right, h) >= 0:
        yield right
    if compare(left, h) < 0:
        yield left


def _bound(sign: int) -> Callable[..., Iterable[Number]]:
    def solve(y: Number, span: Span, c: int) -> Iterable[Number]:
        return (y,) if compare(y, c) * sign >= 0 else ()

    return solve


def _tri(y: Number, span: Span, m: int, a: int, k: int) -> Iterator[Number]:
    away = _affine(y, Fraction(1, a), Fraction(-k, a))
    low, high = compare(away, 0), compare(away, Fraction(m, 2))
    if low < 0 or high > 0:
        return
    for n in range(floor(span[0] / m) - 1, ceil(span[1] / m) + 2):
        yield _affine(away, Fraction(1), n * m)
        if low > 0 > high:
            yield _affine(away, Fraction(-1), n * m)


def _mod(y: Number, span: Span, m: int) -> Iterator[Number]:
    if compare(y, 0) >= 0 > compare(y, m):
        for n in range(floor(span[0] / m), ceil(span[1] / m) + 1):
            yield _affine(y, Fraction(1), n * m)


def _cube(y: Number, span: Span, a: int, c: int, k: int) -> Iterator[Number]:
    """The three branches of t^3 - 3*c^2*t, which turns at -c with 2*c^3 and at c with -2*c^3."""
    y = _affine(y, Fraction(1, a), Fraction(-k, a))
    top, far = 2 * c**3, 2 * c + 2 + ceil(max(abs(y.low), abs(y.high)))
    over, under = compare(y, top), compare(y, -top)
    if over <= 0:
        yield exactly(-c) if over == 0 else _cubic(y, c, -far, -c, True)
    if over < 0 <= under:
        yield exactly(c) if under == 0 else _cubic(y, c, -c, c, False)
    if under > 0:
        yield _cubic(y, c, c, far, True)


def _cubic(y: Number, c: int, low: int, high: int, rising: bool) -> Number:
    if y.low == y.high:
        below = y.low.denominator  # a rational root's denominator divides it
        near = _bisected(y.low, c, low, high, rising)
        root = Fraction(round(Fraction(near * below, 1 << BITS)), below)
        if root**3 - 3 * c * c * root == y.low:
            return exactly(root)
    ends = [_bisected(end, c, low, high, rising) for end in {y.low, y.high}]
    return Number(Fraction(min(ends), 1 << BITS), Fraction(max(ends) + 1, 1 << BITS))


def _bisected(y: Fraction, c: int, low: int, high: int, rising: bool) -> int:
    """floor(2**BITS * t) for the solution t on a branch."""
    low, high = low << BITS, high << BITS
    slope, target = 3 * c * c << 2 * BITS, y.numerator << 3 * BITS
    while high - low > 1:
        middle = (low + high) // 2
        over = (middle**3 - slope * middle) * y.denominator > target
        low, high = (low, middle) if over == rising else (middle, high)
    return low


_SOLUTIONS: dict[str, Callable[..., Iterable[Number]]] = {
    "lin": _lin,
    "quad": _quad,
    "cube": _cube,
    "abs": _abs,
    "vee": _vee,
    "max": _bound(1),
    "min": _bound(-1),
    "tri": _tri,
    "mod": _mod,
    "rat": _rat,
}


# Chains ----------------------------------------------------------------------------------------


def evaluate(chain: Chain, t: Fraction) -> Fraction:
    """The value of a chain without a wave, in the words of its definition."""
    for kind, args in chain:
        t = _DEFINITIONS[kind](t, *args)
    return t


def _nearest(t: Fraction, m: int, a: int, k: int) -> Fraction:
    return a * abs(t - m * round(t / m)) + k


_DEFINITIONS: dict[str, Callable[..., Fraction]] = {
    "lin": lambda t, a, b: t * a + b,
    "quad": lambda t, a, h, k: k + a * (t - h) * (t - h),
    "cube": lambda t, a, c, k: k + a * t * (t * t - 3 * c * c),
    "abs": lambda t, a, h, k: k + a * (t - h if t > h else h - t),
    "vee": lambda t, a, b, h, k: k + b * t + a * (t - h if t > h else h - t),
    "max": lambda t, c: t if t > c else Fraction(c),
    "min": lambda t, c: t if t < c else Fraction(c),
    "tri": _nearest,
    "mod": lambda t, m: t - m * floor(t / m),
    "rat": lambda t, a, c, k: k + Fraction(a) / (c + t * t),
}


def _turns(layer: Layer, span: Span) -> list[Fraction]:
    """Where a layer can turn, kink or jump within a span, ends included."""
    kind, args = layer
    if kind == "cube":
        found = [Fraction(-args[1]), Fraction(args[1])]
    elif kind in ("tri", "mod"):
        half = Fraction(args[0], 2 if kind == "tri" else 1)
        found = [half * n for n in range(ceil(span[0] / half), floor(span[1] / half) + 1)]
    elif kind == "lin":
        found = []
    else:
        place = {"quad": 1, "abs": 1, "vee": 2, "max": 0, "min": 0}.get(kind)
        found = [Fraction(0 if place is None else args[place])]
    return [t for t in found if span[0] <= t <= span[1]]


def spans(chain: Chain, span: tuple[Fraction, Fraction]) -> list[Span]:
    """What each layer's argument lies in."""
    found = [span]
    for kind, args in chain[:-1]:
        if kind == "mod":
            span = (Fraction(0), Fraction(args[0]))
        else:
            at = [*span, *_turns((kind, args), span)]
            values = [evaluate(((kind, args),), t) for t in at]
            span = (min(values), max(values))
        found.append(span)
    return found


def pulled_back(chain: Chain, y: Number, bounds: list[Span], flat: bool = True) -> list[Number]:
    """All t within the first span with chain(t) = y; where not `flat`, no flat part may be at y."""
    found = [y]
    for layer, span in zip(reversed(chain), reversed(bounds[: len(chain)]), strict=True):
        flats = not flat and layer[0] in ("max", "min")
        if flats and any(compare(number, layer[1][0]) == 0 for number in found):
            raise UnclearError
        found = [
            t
            for number in found
            for t in solutions(layer, number, span)
            if compare(t, span[0]) >= 0 >= compare(t, span[1])
        ]
    return found


def joints(chain: Chain, low: Fraction, high: Fraction, but: tuple[str, ...] = ()) -> list[Number]:
    """Where some layer turns, kinks or jumps: between neighbours the chain is one monotone formula.

    In rising order, with the ends of the interval; layers of the kinds `but` are left out.
    """
    bounds = spans(chain, (low, high))
    found = [exactly(low), exactly(high)]
    for i, layer in enumerate(chain):
        for turn in _turns(layer, bounds[i]) if layer[0] not in but else ():
            found += pulled_back(chain[:i], exactly(turn), bounds)
    found.sort()
    return [found[0], *(b for a, b in pairwise(found) if b.low > a.high)]


def runs(chain: Chain, low: Fraction, high: Fraction) -> list[tuple[int, Number]]:
    """The maximal rises (1), falls (-1) and flat parts (0) of a continuous chain, each with its
    beginning; told from the values at two rational points between neighbouring joints."""
    found: list[tuple[int, Number]] = []
    for a, b in pairwise(joints(chain, low, high)):
        early, late = _between(a.high, b.low)
        first, second = evaluate(chain, early), evaluate(chain, late)
        sign = (second > first) - (second < first)
        if not found or found[-1][0] != sign:
            found.append((sign, a))
    return found


def _between(low: Fraction, high: Fraction) -> tuple[Fraction, Fraction]:
    """Two short fractions between two others, in order."""
    bits = 2
    while (high - low) * (1 << bits) < 4:
        bits += 1
    scale = 1 << bits
    return Fraction(floor(low * scale) + 1, scale), Fraction(ceil(high * scale) - 1, scale)


def wave_ends(low: int, high: int, wave: Layer | None) -> list[Fraction]:
    """The values of a wave where it turns over [low, high], ends included, one by one."""
    if wave is None:
        return [Fraction(low), Fraction(high)]
    kind, (a, m, c, k) = wave
    ends = []
    for x in range(low, high + 1, m):
        quarters = Fraction(2 * (x - c), m) - (1 if kind == "sin" else 0)
        if quarters.denominator > 1 or quarters % 2:
            raise UnclearError
        ends.append(Fraction(k + (a if quarters % 4 == 0 else -a)))
    if low + m * (len(ends) - 1) != high:
        raise UnclearError
    return ends
