"""Exact numbers of the construction families: (p + q√d)/n, and roundings that exact signs certify.

One figure lives in one field: the rationals, or the rationals with √2 or √3. Operations do not
cancel, as a formula has few of them; `reduced` does, where a number becomes part of an object.
"""

from math import gcd, isqrt
from typing import NamedTuple

# The first 50 decimals of pi.
_PI = 314159265358979323846264338327950288419716939937510
_ONE = 10**50


class Exact(NamedTuple):
    """(p + q√d)/n with n > 0; d is 0 in a number that no root has met yet."""

    p: int
    q: int = 0
    n: int = 1
    d: int = 0

    def plus(self, other: "Exact") -> "Exact":
        """The sum."""
        p, q, n, d = self
        r, s, m, e = other
        if n == m:
            return Exact(p + r, q + s, n, d or e)
        return Exact(p * m + r * n, q * m + s * n, n * m, d or e)

    def minus(self, other: "Exact") -> "Exact":
        """The difference."""
        p, q, n, d = self
        r, s, m, e = other
        if n == m:
            return Exact(p - r, q - s, n, d or e)
        return Exact(p * m - r * n, q * m - s * n, n * m, d or e)

    def times(self, other: "Exact") -> "Exact":
        """The product."""
        p, q, n, d = self
        r, s, m, e = other
        d = d or e
        if q or s:
            return Exact(p * r + d * q * s, p * s + q * r, n * m, d)
        return Exact(p * r, 0, n * m, d)

    def over(self, other: "Exact") -> "Exact":
        """The quotient. Raises ZeroDivisionError."""
        r, s, m, d = other
        norm = r * r - d * s * s
        if not norm:
            raise ZeroDivisionError("division of an exact number by 0")
        if norm < 0:
            r, s, norm = -r, -s, -norm
        return self.times(Exact(r * m, -s * m, norm, d))

    def reduced(self) -> "Exact":
        """The same number in lowest terms."""
        p, q, n, d = self
        common = gcd(p, q, n)
        return self if common == 1 else Exact(p // common, q // common, n // common, d)

    @property
    def sign(self) -> int:
        """-1, 0 or 1, by squaring where p and q√d pull apart."""
        p, q, _, d = self
        if not q:
            return (p > 0) - (p < 0)
        if p >= 0 and q > 0:
            return 1
        if p <= 0 and q < 0:
            return -1
        return 1 if (p * p > d * q * q) == (p > 0) else -1

    @property
    def height(self) -> int:
        """The largest of the integers that the number in lowest terms is written with."""
        return max(abs(self.p), abs(self.q), self.n)

    @property
    def text(self) -> str:
        """As in `3/2`, `-√3`, `(1 + 3√3)/2`.

        >>> Exact(-3, 0, 2).text, Exact(0, 1, 2, 3).text, Exact(1, -2, 1, 2).text
        ('-3/2', '√3/2', '1 - 2√2')
        """
        p, q, n, d = self.reduced()
        below = f"/{n}" if n > 1 else ""
        if not q:
            return f"{p}{below}"
        root = f"{abs(q) if abs(q) > 1 else ''}√{d}"
        if not p:
            return f"{'-' if q < 0 else ''}{root}{below}"
        total = f"{p} {'-' if q < 0 else '+'} {root}"
        return f"({total}){below}" if below else total

    @property
    def factor(self) -> str:
        """The text, in brackets where it stands in a product or behind a sign."""
        plain = not self.q and self.p >= 0 and self.reduced().n == 1
        return self.text if plain else f"({self.text})"

    @property
    def term(self) -> str:
        """The text, in brackets where it could not stand behind a minus."""
        return f"({self.text})" if (self.q and self.p) or self.sign < 0 else self.text

    def root(self) -> "Exact | None":
        """The square root, where the field holds it; of p + q√d with q none is looked for."""
        p, q, n, d = self
        if q or p < 0:
            return None
        whole = isqrt(p * n)
        if whole * whole == p * n:
            return Exact(whole, 0, n, d).reduced()
        whole = isqrt(p * n * d)
        if d and whole * whole == p * n * d:
            return Exact(0, whole, n * d, d).reduced()
        return None

    def floor(self, scale: int) -> int:
        """The floor of the number times a positive integer."""
        p, q, n, d = self
        root = isqrt(q * q * d * scale * scale)
        if q < 0:
            root = -root - (root * root != q * q * d * scale * scale)
        return (p * scale + root) // n


def square(value: Exact) -> Exact:
    """The number times itself."""
    return value.times(value)


def half_up(value: Exact) -> int | None:
    """The hundredths nearest to a number; None where two are as near."""
    doubled = value.floor(200)
    if value.times(Exact(200)).minus(Exact(doubled)).sign == 0 and doubled % 2:
        return None
    return (doubled + 1) // 2


def root_half_up(value: Exact) -> int | None:
    """The hundredths nearest to the square root of a number >= 0; None where two are as near."""
    doubled = isqrt(value.floor(40_000))
    if value.times(Exact(40_000)).minus(Exact(doubled * doubled)).sign == 0 and doubled % 2:
        return None
    return (doubled + 1) // 2


def angle_half_up(dot: Exact, cross: Exact) -> int | None:
    """The hundredths of a degree nearest to the angle of two vectors, from 0° to 180°.

    The scaled products are off by less than 1 in 10**40 or so and the series by less than 10**-40,
    so a number of hundredths within 10**-20 of a half is refused as undecided.
    """
    hundredths = degrees(dot, cross, 10**22)
    whole, rest = divmod(hundredths + 5 * 10**19, 10**20)
    return whole if 1 < rest < 10**20 - 1 else None


def degrees(dot: Exact, cross: Exact, scale: int) -> int:
    """The angle of two vectors in degrees, times a scale up to 10**22, off by 1 at the most."""
    x, y = dot.floor(_ONE), abs(cross.floor(_ONE))
    turned = _arctan(min(abs(x), y), max(abs(x), y))
    angle = turned if y <= abs(x) else _PI // 2 - turned
    angle = _PI - angle if x < 0 else angle
    return angle * 180 * scale // _PI


def _arctan(y: int, x: int) -> int:
    """The arctangent of y/x for 0 <= y <= x, in units of 10**-50, off by some hundred units.

    Halving the angle four times brings the argument below 1/16: then 21 terms are enough.
    """
    for _ in range(4):
        y, x = y, x + isqrt(x * x + y * y)
    term = total = y * _ONE // x
    ratio = term * term // _ONE
    for k in range(1, 22):
        term = -term * ratio // _ONE
        total += term // (2 * k + 1)
    return total << 4
