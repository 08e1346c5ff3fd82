"""Halves of whole numbers and roots, (a + b√d + ...)/2: floors and roundings by integer roots.

Eigenvalues of 2 x 2 matrices and singular values of pairs of rows are of this form. Radicands are
free of squares and differ, so a number with roots left is irrational, and every question of where
it lies ends after finitely many digits.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import isqrt
from typing import NamedTuple

DIGITS = 4  # that are written


class Surd(NamedTuple):
    """(twice + sum of b * √d)/2 for the pairs (b, d) of `roots`."""

    twice: int
    roots: tuple[tuple[int, int], ...] = ()

    def __neg__(self) -> "Surd":
        return Surd(-self.twice, tuple((-b, d) for b, d in self.roots))

    def __abs__(self) -> "Surd":
        return -self if self.floor(0) < 0 else self

    def bounds(self, digits: int) -> tuple[int, int]:
        """Whole numbers around 2 * 10**digits times the value; equal if it has no roots."""
        low: int = self.twice * 10**digits
        high = low
        for b, d in self.roots:
            root = isqrt(b * b * d * 100**digits)
            low += root if b > 0 else -root - 1
            high += root + 1 if b > 0 else -root
        return low, high

    def floor(self, digits: int) -> int:
        """10**digits times the value, rounded down."""
        extra = 8
        while True:
            low, high = self.bounds(digits + extra)
            if low // (2 * 10**extra) == high // (2 * 10**extra):
                return int(low // (2 * 10**extra))
            extra *= 2

    def decimal(self) -> str:
        """`3`, or four digits of a value that is not whole and has more: `6.7015...`."""
        if not self.roots and self.twice % 2 == 0:
            return str(self.twice // 2)
        size = abs(self)
        whole, rest = divmod(size.floor(DIGITS), 10**DIGITS)
        return f"{'-' if size is not self else ''}{whole}.{rest:0{DIGITS}d}..."


def surd(twice: int, *roots: tuple[int, int]) -> Surd:
    """(twice + sum of b * √d)/2 for pairs (b, d); squares leave their roots.

    >>> surd(1, (1, 12), (-1, 9))
    Surd(twice=-2, roots=((2, 3),))
    """
    kept: dict[int, int] = {}
    for b, d in roots:
        outside, inside = _square_free(d)
        kept[inside] = kept.get(inside, 0) + b * outside
    twice += kept.pop(1, 0)
    return Surd(twice, tuple((b, d) for d, b in sorted(kept.items()) if b and d))


@lru_cache(maxsize=1 << 14)
def _square_free(d: int) -> tuple[int, int]:
    """d = outside**2 * inside with a square-free inside."""
    outside, f = 1, 2
    while f * f <= d:
        while d % (f * f) == 0:
            d //= f * f
            outside *= f
        f += 1
    return outside, d


def whole(value: int) -> Surd:
    """An integer."""
    return Surd(2 * value)


def rounded_sum(values: Sequence[Surd]) -> int:
    """The integer nearest to a sum, which is not halfway between two."""
    digits = DIGITS
    while digits < 10**4:
        pairs = [value.bounds(digits) for value in values]
        unit = 10**digits
        low = (sum(pair[0] for pair in pairs) + unit) // (2 * unit)
        high = (sum(pair[1] for pair in pairs) + unit) // (2 * unit)
        if low == high:
            return int(low)
        digits *= 2
    raise ValueError(f"a sum halfway between two integers: {values}")


def sum_text(values: Sequence[Surd], answer: int) -> str:
    """`6.7015... + 2 lies between 8.7015 and 8.7016`, by what the cut decimals leave open."""
    cut = [value for value in values if value.roots]
    low = sum(value.floor(DIGITS) for value in values)
    text = " + ".join(value.decimal() for value in values)
    if not cut:
        return f"{text} = {answer}" if len(values) > 1 else f"{text}"
    return f"{text} lies between {_places(low)} and {_places(low + len(cut))}"


def _places(value: int) -> str:
    return f"{value // 10**DIGITS}.{value % 10**DIGITS:0{DIGITS}d}"
