"""Complex numbers in interval arithmetic of 256 bits: what proofs of constructions compute with.

An interval holds the true value, so a comparison that it leaves in no doubt is proven.
"""

from math import isqrt
from typing import NamedTuple

BITS = 256
_UNIT = 1 << BITS


class Interval(NamedTuple):
    """middle ± radius, in units of 2**-256."""

    middle: int
    radius: int = 0

    def plus(self, other: "Interval") -> "Interval":
        """The sum."""
        return Interval(self.middle + other.middle, self.radius + other.radius)

    def minus(self, other: "Interval") -> "Interval":
        """The difference."""
        return Interval(self.middle - other.middle, self.radius + other.radius)

    def times(self, other: "Interval") -> "Interval":
        """The product."""
        a, r = self
        b, s = other
        return Interval(a * b >> BITS, (abs(a) * s + abs(b) * r + r * s >> BITS) + 2)

    def over(self, other: "Interval") -> "Interval":
        """The quotient. Raises ZeroDivisionError where the divisor may be 0."""
        a, r = self
        b, s = other
        least = abs(b) - s
        if least <= 0:
            raise ZeroDivisionError("division by an interval around 0")
        middle = (a << BITS) // b
        return Interval(middle, ((r << BITS) + abs(middle) * s) // least + 2)

    def root(self) -> "Interval":
        """The square root. Raises ValueError where the number may be negative."""
        low, high = self.middle - self.radius, self.middle + self.radius
        if low < 0:
            raise ValueError("the root of an interval around 0")
        least, most = isqrt(low << BITS), isqrt(high << BITS) + 1
        return Interval((least + most) // 2, (most - least) // 2 + 1)

    def halved(self) -> "Interval":
        """Half of it."""
        return Interval(self.middle >> 1, (self.radius >> 1) + 1)


def whole(n: int) -> Interval:
    """An integer."""
    return Interval(n << BITS)


def ratio(m: int, n: int) -> Interval:
    """A fraction."""
    return whole(m).over(whole(n))


class Complex(NamedTuple):
    """A complex number with intervals as parts."""

    re: Interval
    im: Interval

    def plus(self, other: "Complex") -> "Complex":
        """The sum."""
        return Complex(self.re.plus(other.re), self.im.plus(other.im))

    def minus(self, other: "Complex") -> "Complex":
        """The difference."""
        return Complex(self.re.minus(other.re), self.im.minus(other.im))

    def times(self, other: "Complex") -> "Complex":
        """The product."""
        a, b = self
        c, d = other
        return Complex(a.times(c).minus(b.times(d)), a.times(d).plus(b.times(c)))

    def conjugate(self) -> "Complex":
        """The mirror image in the real axis."""
        return Complex(self.re, Interval(-self.im.middle, self.im.radius))

    def norm(self) -> Interval:
        """|z|²."""
        return self.re.times(self.re).plus(self.im.times(self.im))

    def over(self, other: "Complex") -> "Complex":
        """The quotient."""
        norm = other.norm()
        product = self.times(other.conjugate())
        return Complex(product.re.over(norm), product.im.over(norm))

    def scaled(self, factor: Interval) -> "Complex":
        """A real multiple."""
        return Complex(self.re.times(factor), self.im.times(factor))


NIL = whole(0)
TURN = Complex(whole(0), whole(1))
HALF = ratio(1, 2)


def real(n: int | Interval) -> Complex:
    """A real number as a complex one."""
    return Complex(whole(n) if isinstance(n, int) else n, NIL)


def at(x: int, y: int) -> Complex:
    """x + iy."""
    return Complex(whole(x), whole(y))


def unit(degrees: int) -> Complex:
    """The number of length 1 at an angle that is a multiple of 15° among 30°, 45°, 60°, ...

    A half turn is -1; others are square roots: |1 + z| z' = 1 + z has half the angle of z.
    """
    if degrees < 0:
        return unit(-degrees).conjugate()
    if degrees in (180, 360):
        return real(-1 if degrees == 180 else 1)
    if degrees == 90:
        return TURN
    if degrees == 60:
        return Complex(HALF, ratio(3, 4).root())
    if degrees in (120, 150, 135):
        return unit(degrees - 90).times(TURN)
    bisected = real(1).plus(unit(2 * degrees))
    return bisected.scaled(whole(1).over(bisected.norm().root()))
