"""Which values a published function takes on an interval, and which its derivatives take.

Layers are monotone between their turns, so that the values are read off the ends of the interval
and the turns inside. Bounds are floats, put outwards by more than their rounding errors: those of
+, -, * and / are half a unit in the last place each, those of `math.sin`, `cos` and `exp` a unit at
most with common libraries, of which four are allowed here.
"""

from math import ceil, cos, exp, floor, inf, pi, sin
from typing import NamedTuple

from synthgen.generators.omega.published._chains import WAVES, Chain, Layer

Span = tuple[float, float]

EPS = 2.0**-50
TINY = 1e-300
_LARGEST = 1.7e308


class Reach(NamedTuple):
    """Values lie in one of the spans, with infinite ends where a pole may lie in the interval.

    `slope` and `bend` hold the first and the second derivative; they are None where there may be a
    pole. At a corner the slopes lie between those of both sides, and `bend` is infinite.
    """

    spans: tuple[Span, ...]
    slope: Span | None
    bend: Span | None

    @property
    def hull(self) -> Span:
        """The least and the largest bound."""
        return min(a for a, _ in self.spans), max(b for _, b in self.spans)


def reach(chain: Chain, low: float, high: float) -> Reach:
    """The values of a function on [low, high]."""
    found = Reach(((low, high),), (1.0, 1.0), (0.0, 0.0))
    for layer in chain:
        found = _after(layer, found)
    return found


def _after(layer: Layer, u: Reach) -> Reach:
    spans: list[Span] = []
    for span in u.spans:
        spans += _values(layer, span)
    if len(spans) > 2:
        below = [span for span in spans if span[0] == -inf] or [min(spans)]
        above = [span for span in spans if span not in below] or below
        spans = [_hull(below), _hull(above)]
    if len(spans) > 1 or u.slope is None or u.bend is None or not _finite(spans[0]):
        return Reach(tuple(spans), None, None)
    first, second = _derivatives(layer, u.spans[0])
    slope = times(first, u.slope)
    bend = plus(times(second, times(u.slope, u.slope)), times(first, u.bend))
    return Reach(tuple(spans), slope, bend)


def _hull(spans: list[Span]) -> Span:
    return min(a for a, _ in spans), max(b for _, b in spans)


def _finite(span: Span) -> bool:
    return max(-span[0], span[1]) < _LARGEST


# Arithmetic of bounds ----------------------------------------------------------------------------


def wider(low: float, high: float, off: float) -> Span:
    """The span with both ends put outwards; what is not a number becomes infinite."""
    off = off + TINY
    a, b = low - off, high + off
    return (a if a == a else -inf), (b if b == b else inf)


def plus(x: Span, y: Span) -> Span:
    """The sum of two spans."""
    a, b = x[0] + y[0], x[1] + y[1]
    return wider(a, b, EPS * max(abs(a), abs(b)))


def minus(x: Span, y: Span) -> Span:
    """The difference of two spans."""
    return plus(x, (-y[1], -y[0]))


def times(x: Span, y: Span) -> Span:
    """The product of two spans."""
    products = [p * q if p and q else 0.0 for p in x for q in y]
    a, b = min(products), max(products)
    return wider(a, b, EPS * max(abs(a), abs(b)))


# Values ------------------------------------------------------------------------------------------


def _values(layer: Layer, u: Span) -> list[Span]:
    kind, args = layer
    if kind == "rat":
        return _fraction(args, u)
    if kind in WAVES:
        return [_swung(layer, u)]
    ends = [_value(layer, u[0]), _value(layer, u[1])]
    middle = {"quad": -args[1] / (2 * args[0]), "abs": -args[1]}.get(kind)
    if (
        middle is not None
        and u[0] <= middle + EPS * abs(middle)
        and (middle - EPS * abs(middle) <= u[1])
    ):
        ends.append(_value(layer, middle))
    low = min(value - off for value, off in ends)
    high = max(value + off for value, off in ends)
    return [(low if low == low else -inf, high if high == high else inf)]


def _value(layer: Layer, u: float) -> tuple[float, float]:
    """The value of a continuous layer and a bound of its error; of infinity the limit."""
    kind, args = layer
    if kind == "exp":
        a, b, c = args
        exponent = b * u
        power = inf if exponent > 709 else exp(exponent)
        if power == inf:
            return (inf if a > 0 else -inf), 0.0 if u in (inf, -inf) else inf
        value = a * power + c
        # The error of the exponent counts as often as the exponent is large.
        size = abs(exponent) if exponent > -inf else 0.0
        return value, EPS * (abs(a) * power * (4 + size) + abs(value)) + TINY
    if u in (inf, -inf):
        grows = args[0] > 0 if kind != "lin" else (args[0] > 0) == (u > 0)
        return (inf if grows else -inf), 0.0
    if kind == "lin":
        value, size = args[0] * u + args[1], abs(args[0] * u)
    elif kind == "quad":
        value = (args[0] * u + args[1]) * u + args[2]
        size = (abs(args[0] * u) + abs(args[1])) * abs(u)
    else:
        value, size = args[0] * abs(u + args[1]) + args[2], abs(args[0]) * (abs(u) + abs(args[1]))
    return value, EPS * (size + abs(value) + abs(args[-1])) + TINY


def _fraction(args: tuple[int, ...], u: Span) -> list[Span]:
    a, b, c, d = args if args[2] > 0 else tuple(-x for x in args)
    (low, low_off, before), (high, high_off, after) = (_divided(a, b, c, d, end) for end in u)
    if a * d == b * c:
        constant = wider(a / c, a / c, EPS * abs(a / c))
        return [constant] if before == after != 0 else [constant, constant]
    rises = a * d > b * c
    if before == after != 0:  # on one side of the pole
        return [(low - low_off, high + high_off) if rises else (high - high_off, low + low_off)]
    # Up to the pole and on from the other infinity; nearest to the pole values are large.
    low = low if before else low if rises else -low
    high = high if after else -high if rises else high
    if rises:
        return [(-inf, high + high_off), (low - low_off, inf)]
    return [(-inf, low + low_off), (high - high_off, inf)]


def _divided(a: int, b: int, c: int, d: int, u: float) -> tuple[float, float, int]:
    """The value of a fraction, a bound of its error, and the side of the pole that u lies on.

    Very near to the pole the side is 0 and the value one that those near it exceed in size.
    """
    if u in (inf, -inf):
        return a / c, EPS * abs(a / c), 1 if u > 0 else -1
    over, under = a * u + b, c * u + d
    off = EPS * (abs(c * u) + abs(d))
    error = EPS * (abs(a * u) + abs(b))
    if abs(under) <= 2 * off:
        return max(abs(over) - error, 0.0) / (4 * off + TINY), 0.0, 0
    value = over / under
    error = 2 * (error + abs(value) * off) / abs(under)
    return value, error + EPS * abs(value) + TINY, 1 if under > 0 else -1


def _angles(layer: Layer, u: Span) -> Span | None:
    """The angles of a wave; None where they may be all."""
    _, b, c, _ = layer.args
    ends = sorted((b * pi * u[0] + c, b * pi * u[1] + c))
    if not _finite((ends[0], ends[1])):
        return None
    size = max(abs(ends[0]), abs(ends[1])) + abs(c)
    low, high = wider(ends[0], ends[1], 8 * EPS * size)
    return (low, high) if high - low < 2 * pi else None


def _swung(layer: Layer, u: Span) -> Span:
    a, _, _, d = layer.args
    low, high = _between(layer.kind, _angles(layer, u))
    ends = sorted((a * low + d, a * high + d))
    return wider(ends[0], ends[1], EPS * (abs(a) + abs(d)))


def _between(kind: str, angles: Span | None) -> Span:
    """The values of sin or cos between two angles."""
    if angles is None:
        return -1.0, 1.0
    function, shift = (sin, 0.5) if kind == "sin" else (cos, 0.0)
    low, high = sorted(map(function, angles))
    slack = EPS * (abs(angles[0]) + abs(angles[1]) + 1)
    first = ceil(angles[0] / pi - shift - slack)
    for crest in range(first, floor(angles[1] / pi - shift + slack) + 1):
        low, high = (low, 1.0) if crest % 2 == 0 else (-1.0, high)
    return max(low - EPS, -1.0), min(high + EPS, 1.0)


# Derivatives -------------------------------------------------------------------------------------


def _derivatives(layer: Layer, u: Span) -> tuple[Span, Span]:
    """The first and the second derivative of a layer."""
    kind, args = layer
    a = args[0]
    if kind == "lin":
        return (a, a), (0.0, 0.0)
    if kind == "quad":
        return plus(times((2.0 * a, 2.0 * a), u), (args[1], args[1])), (2.0 * a, 2.0 * a)
    if kind == "abs":
        low, high = plus(u, (args[1], args[1]))
        if low >= 0 or high <= 0:
            return ((a, a) if low >= 0 else (-a, -a)), (0.0, 0.0)
        return (-abs(a), abs(a)), (-inf, inf)
    if kind == "exp":
        b, c = args[1:]
        power = minus(_values(layer, u)[0], (c, c))
        return times((b, b), power), times((b * b, b * b), power)
    if kind == "rat":
        return _slopes(args, u)
    b = args[1]
    angles = _angles(layer, u)
    turned, sign = ("cos", 1) if kind == "sin" else ("sin", -1)
    factor = wider(a * b * pi, a * b * pi, 4 * EPS * abs(a * b * pi))
    square = times(factor, wider(b * pi, b * pi, 4 * EPS * abs(b * pi)))
    first = times(times((sign, sign), factor), _between(turned, angles))
    return first, times(times((-1.0, -1.0), square), _between(kind, angles))


def _slopes(args: tuple[int, ...], u: Span) -> tuple[Span, Span]:
    """det/(cu + d)^2 and -2c*det/(cu + d)^3."""
    a, b, c, d = args
    det = float(a * d - b * c)
    if not det:
        return (0.0, 0.0), (0.0, 0.0)
    low, high = plus(times((c, c), u), (d, d))
    if low <= 0 <= high:
        return (-inf, inf), (-inf, inf)
    inverse = wider(1 / high, 1 / low, EPS * max(abs(1 / low), abs(1 / high)))
    square = times(inverse, inverse)
    if square[0] < 0:
        square = (0.0, square[1])
    first = times((det, det), square)
    return first, times((-2.0 * c * det, -2.0 * c * det), times(square, inverse))
