"""The grammar of the function families: chains of layers on an interval, all of whose values at
rational arguments are rational.

The public grammar (OMEGA `algebra_func_*`) composes anything with anything and counts on a grid of
floats: 88 zeros reported where there are 91, 53 where there are infinitely many. Here a layer is
one of the kinds below with integer arguments, a chain is a sequence of layers from the inside out,
and a cosine or sine may only be the first layer, on an interval that it crosses in whole swings:
between neighbouring extremes it takes each value once, so that counts need no value of it.

    lin(a, b)        a*t + b                      tri(m, a, k)     a*dist(t, mZ) + k
    quad(a, h, k)    a*(t - h)^2 + k              mod(m)           t mod m
    cube(a, c, k)    a*(t^3 - 3*c^2*t) + k        rat(a, c, k)     a/(t^2 + c) + k, c > 0
    abs(a, h, k)     a*|t - h| + k                max(c), min(c)   max(t, c), min(t, c)
    vee(a, b, h, k)  a*|t - h| + b*t + k          cos, sin(a, m, c, k)  a*cos(pi*(t - c)/m) + k
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple

Layer = tuple[str, tuple[int, ...]]
Chain = tuple[Layer, ...]
Rational = int | Fraction  # whole values are kept as integers, which are ten times as fast

WAVES = ("cos", "sin")
FLAT = ("max", "min")  # kinds that are constant on intervals


@dataclass(frozen=True, slots=True)
class Function:
    """A chain of layers on the integer interval [low, high]; `ask` says what is asked of it."""

    low: int
    high: int
    layers: Chain
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two chains on one interval; where they begin with a wave it is the same one."""

    low: int
    high: int
    f: Chain
    g: Chain
    ask: str = ""


class Swings(NamedTuple):
    """How the interval of x maps to that of t, the argument of the layers after the wave.

    t goes from end to end of [low, high] `times` times; the low end is taken at `lows` places and
    the high end at `highs`; `rises` of the swings go upwards. Without a wave t is x itself.
    """

    low: int
    high: int
    times: int
    lows: int
    highs: int
    rises: int


def split_wave(layers: Chain) -> tuple[Layer | None, Chain]:
    """The wave at the beginning, if there is one, and the other layers."""
    return (layers[0], layers[1:]) if layers and layers[0][0] in WAVES else (None, layers)


def swings(low: int, high: int, wave: Layer | None) -> Swings:
    """The swings of a wave over [low, high].

    >>> swings(-10, 10, ("cos", (3, 5, 0, 1)))
    Swings(low=-2, high=4, times=4, lows=2, highs=3, rises=2)
    """
    if wave is None:
        return Swings(low, high, 1, 1, 1, 1)
    a, m, c, k = wave[1]
    times = (high - low) // m
    odd = (low - c) // m % 2  # half a turn or more past the crest of the wave
    ends = times // 2 + 1, (times + 1) // 2  # at the end where it begins, and at the other one
    up = (odd == 1) != (a < 0)  # whether it begins at its low end
    lows, highs = ends if up else ends[::-1]
    rises = (times + 1) // 2 if up else times // 2
    return Swings(k - abs(a), k + abs(a), times, lows, highs, rises)


# Values ----------------------------------------------------------------------------------------


def value(layer: Layer, t: Rational) -> Rational:
    """The value of a layer other than a wave at a rational argument."""
    return _VALUES[layer[0]](t, *layer[1])


def whole(number: Fraction) -> Rational:
    """The number, as an integer if it is one."""
    return number.numerator if number.denominator == 1 else number


def _tri(t: Rational, m: int, a: int, k: int) -> Rational:
    past = t % m
    return a * (past if 2 * past <= m else m - past) + k


_VALUES: dict[str, Callable[..., Rational]] = {
    "lin": lambda t, a, b: a * t + b,
    "quad": lambda t, a, h, k: a * (t - h) ** 2 + k,
    "cube": lambda t, a, c, k: a * (t**3 - 3 * c * c * t) + k,
    "abs": lambda t, a, h, k: a * abs(t - h) + k,
    "vee": lambda t, a, b, h, k: a * abs(t - h) + b * t + k,
    "max": lambda t, c: t if t > c else c,
    "min": lambda t, c: t if t < c else c,
    "tri": _tri,
    "mod": lambda t, m: t % m,
    "rat": lambda t, a, c, k: whole(Fraction(a) / (t * t + c) + k),
}


def limit(layer: Layer, t: Rational, rising: bool) -> Rational:
    """The limit of a layer as its argument comes to t, rising or falling; only `mod` jumps."""
    kind, args = layer
    if kind == "mod" and rising and t % args[0] == 0:
        return args[0]
    return value(layer, t)


def breaks(layer: Layer, low: Rational, high: Rational) -> list[Rational]:
    """The arguments strictly between low and high where a layer turns, kinks or jumps."""
    kind, args = layer
    if kind in ("tri", "mod"):
        step = whole(Fraction(args[0], 2 if kind == "tri" else 1))
        return [n * step for n in range(int(low // step) + 1, int(-(-high // step)))]
    return [t for t in _BREAKS[kind](*args) if low < t < high]


_BREAKS: dict[str, Callable[..., tuple[Any, ...]]] = {
    "lin": lambda a, b: (),
    "quad": lambda a, h, k: (h,),
    "cube": lambda a, c, k: (-c, c),
    "abs": lambda a, h, k: (h,),
    "vee": lambda a, b, h, k: (h,),
    "max": lambda c: (c,),
    "min": lambda c: (c,),
    "rat": lambda a, c, k: (0,),
}


# Symmetries ------------------------------------------------------------------------------------


def shifted(layer: Layer, by: int) -> Layer:
    """A layer with `by` added to it; not for `max`, `min` and `mod`."""
    return layer[0], (*layer[1][:-1], layer[1][-1] + by)


def upright(chain: Chain) -> Chain:
    """The chain or its negative: that whose last layer begins with a positive factor."""
    kind, args = chain[-1]
    scale = _NEGATED.get(kind, ())
    if not scale or args[scale.index(-1)] > 0:
        return chain
    return (*chain[:-1], (kind, tuple(sign * x for sign, x in zip(scale, args, strict=True))))


_NEGATED = {
    "lin": (-1, -1),
    "quad": (-1, 1, -1),
    "cube": (-1, 1, -1),
    "abs": (-1, 1, -1),
    "vee": (-1, -1, 1, -1),
    "tri": (1, -1, -1),
    "rat": (-1, 1, -1),
    "cos": (-1, 1, 1, -1),
    "sin": (-1, 1, 1, -1),
}


def mirrored(low: int, high: int, *chains: Chain) -> tuple[int, int, tuple[Chain, ...]] | None:
    """The interval and the chains after x -> -x, where the grammar can write them."""
    turned: list[Chain] = []
    for (kind, args), *rest in chains:
        image = _MIRRORED[kind](*args)
        if image is None:
            return None
        turned.append(((kind, image), *rest))
    return -high, -low, tuple(turned)


_MIRRORED: dict[str, Callable[..., tuple[int, ...] | None]] = {
    "lin": lambda a, b: (-a, b),
    "quad": lambda a, h, k: (a, -h, k),
    "cube": lambda a, c, k: (-a, c, k),
    "abs": lambda a, h, k: (a, -h, k),
    "vee": lambda a, b, h, k: (a, -b, -h, k),
    "max": lambda c: None,
    "min": lambda c: None,
    "tri": lambda m, a, k: (m, a, k),
    "mod": lambda m: None,
    "rat": lambda a, c, k: (a, c, k),
    "cos": lambda a, m, c, k: (a, m, -c % (2 * m), k),
    "sin": lambda a, m, c, k: (-a, m, -c % (2 * m), k),
}


def canonical_key(low: int, high: int, *chains: Chain) -> Any:
    """The interval and chains or their mirror image, whichever comes first."""
    plain = (low, high, tuple(_reduced(chain) for chain in chains))
    image = mirrored(low, high, *plain[2])
    return plain if image is None else min(plain, image)


def _reduced(chain: Chain) -> Chain:
    """A wave's shift modulo its period of 2*m."""
    wave, rest = split_wave(chain)
    if wave is None:
        return chain
    kind, (a, m, c, k) = wave
    return ((kind, (a, m, c % (2 * m), k)), *rest)
