"""A chain as a rational function on each of finitely many intervals with rational ends.

The ends are the arguments at which some layer turns, kinks or changes its formula. Where one of
them is irrational `UnfitError` is raised: such chains are not drawn, so that every formula holds on
an interval that can be written down.
"""

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from math import gcd, isqrt
from typing import NamedTuple

from synthgen.generators.omega._functions_grammar import Chain, Layer, Rational, breaks
from synthgen.generators.omega._functions_paths import path_of, span
from synthgen.generators.omega._functions_roots import (
    Poly,
    at,
    combined,
    count,
    is_square_free,
    product,
    rational_pair,
    sign_at,
    sturm,
)


class UnfitError(Exception):
    """A chain has an irrational break."""


class Piece(NamedTuple):
    """over/under on [low, high], where under is positive."""

    low: Fraction
    high: Fraction
    over: Poly
    under: Poly

    def value(self, t: Fraction) -> Fraction:
        """The value at a rational argument."""
        return at(self.over, t) / at(self.under, t)


@lru_cache(maxsize=512)
def pieces_of(low: int, high: int, chain: Chain) -> tuple[Piece, ...]:
    """The pieces of a chain without a wave and without `mod`, from left to right."""
    if not chain:
        return (Piece(Fraction(low), Fraction(high), [0, 1], [1]),)
    before, layer = pieces_of(low, high, chain[:-1]), chain[-1]
    at_breaks = breaks(layer, *span(path_of(low, high, chain[:-1])))
    found = [part for piece in before for part in _cut(piece, layer, at_breaks)]
    return _merged([_formula(part, layer) for part in found])


def _cut(piece: Piece, layer: Layer, at_breaks: list[Rational]) -> list[Piece]:
    """The piece in parts on which the layer has one formula."""
    if layer[0] in ("lin", "quad", "cube", "rat"):
        return [piece]
    cuts = sorted({t for level in at_breaks for t in _reached(piece, level)})
    ends = [piece.low, *cuts, piece.high]
    return [piece._replace(low=a, high=b) for a, b in pairwise(ends)]


def _reached(piece: Piece, level: Rational) -> list[Fraction]:
    """Where a piece takes a value strictly inside. Raises UnfitError where that is irrational."""
    p = combined(piece.over, level.denominator, piece.under, -level.numerator)
    if len(p) <= 1:
        return []
    if len(p) == 2:
        t = Fraction(-p[0], p[1])
        return [t] if piece.low < t < piece.high else []
    if len(p) == 3:
        square = p[1] * p[1] - 4 * p[0] * p[2]
        if square <= 0:  # touched at most, and no formula changes there
            return []
        if isqrt(square) ** 2 == square:
            pair = rational_pair(p, isqrt(square))
            return [t for t in pair if piece.low < t < piece.high]
    if _has_root(p, piece.low, piece.high):
        raise UnfitError
    return []


def _has_root(p: Poly, low: Fraction, high: Fraction) -> bool:
    """Whether there is a root strictly between two numbers; True too where that is unclear."""
    chain = sturm(p)
    if not is_square_free(chain):
        return True
    return count(chain, low, high) - (sign_at(p, high) == 0) > 0


def _formula(piece: Piece, layer: Layer) -> Piece:
    """The piece after the layer."""
    kind, args = layer
    over, under = piece.over, piece.under
    smooth = _SMOOTH.get(kind)
    if smooth is not None:
        return _reduced(piece, *smooth(over, under, *args))
    a, b = _affine(layer, _typical(piece, layer))
    return _reduced(piece, combined(over, a, under, b), under)


def _typical(piece: Piece, layer: Layer) -> Fraction:
    """A value inside the piece that is no break; one may be touched, as at the turn of x^2.

    On a constant piece at a break any formula holds.
    """
    width = piece.high - piece.low
    for part in (2, 3, 5, 7, 11):
        u = piece.value(piece.low + width / part)
        if u not in breaks(layer, u - 1, u + 1):
            break
    return u


def _reduced(piece: Piece, over: Poly, under: Poly) -> Piece:
    common = gcd(*over, *under)
    return piece._replace(over=[x // common for x in over], under=[x // common for x in under])


def _quad(n: Poly, d: Poly, a: int, h: int, k: int) -> tuple[Poly, Poly]:
    shifted = combined(n, 1, d, -h)
    below = product(d, d)
    return combined(product(shifted, shifted), a, below, k), below


def _cube(n: Poly, d: Poly, a: int, c: int, k: int) -> tuple[Poly, Poly]:
    below = product(d, d)
    inner = product(n, combined(product(n, n), 1, below, -3 * c * c))
    return combined(inner, a, product(below, d), k), product(below, d)


def _rat(n: Poly, d: Poly, a: int, c: int, k: int) -> tuple[Poly, Poly]:
    square = product(d, d)
    below = combined(product(n, n), 1, square, c)
    return combined(square, a, below, k), below


_SMOOTH: dict[str, Callable[..., tuple[Poly, Poly]]] = {
    "lin": lambda n, d, a, b: (combined(n, a, d, b), d),
    "quad": _quad,
    "cube": _cube,
    "rat": _rat,
}


def _affine(layer: Layer, u: Fraction) -> tuple[int, int]:
    """The factor and the constant of a layer near an argument u that is no break."""
    kind, args = layer
    if kind == "max" or kind == "min":
        passes = (u > args[0]) == (kind == "max")
        return (1, 0) if passes else (0, args[0])
    if kind == "tri":
        m, a, k = args
        n = round(u / m)
        sign = a if u > n * m else -a
        return sign, k - sign * n * m
    a, b, h, k = args if kind == "vee" else (args[0], 0, *args[1:])
    sign = a if u > h else -a
    return sign + b, k - sign * h


def _merged(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Neighbours with the same formula made one."""
    found: list[Piece] = []
    for piece in pieces:
        if found and found[-1][2:] == piece[2:]:
            found[-1] = found[-1]._replace(high=piece.high)
        else:
            found.append(piece)
    return tuple(found)


def overlaid(f: tuple[Piece, ...], g: tuple[Piece, ...]) -> list[tuple[Piece, Piece]]:
    """The pieces of two functions on their common refinement."""
    cuts = sorted({piece.low for piece in f + g} | {f[-1].high})
    found, i, j = [], 0, 0
    for a, b in pairwise(cuts):
        i += f[i].high <= a
        j += g[j].high <= a
        found.append((f[i]._replace(low=a, high=b), g[j]._replace(low=a, high=b)))
    return found


def difference(f: Piece, g: Piece) -> Poly:
    """A polynomial with the sign and the zeros of f - g on their interval."""
    p = combined(product(f.over, g.under), 1, product(g.over, f.under), -1)
    common = gcd(*p) if p else 1
    return [x // common for x in p]
