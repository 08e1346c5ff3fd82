"""Moebius maps x -> (a x + b) / (c x + d): what + - * / with known numbers make of an unknown."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Moebius:
    """The map x -> (a x + b) / (c x + d)."""

    a: Fraction
    b: Fraction
    c: Fraction
    d: Fraction

    @property
    def is_invertible(self) -> bool:
        """Whether different x have different values."""
        return self.a * self.d != self.b * self.c

    def at(self, x: Fraction) -> Fraction:
        """The value at x. Raises ZeroDivisionError."""
        return (self.a * x + self.b) / (self.c * x + self.d)

    def solve(self, y: Fraction) -> Fraction:
        """The only x whose value is y. Raises ZeroDivisionError where there is none."""
        return (self.d * y - self.b) / (self.a - self.c * y)

    def then(self, op: str, other: Fraction) -> "Moebius":
        """The map of `f(x) op other`."""
        a, b, c, d = self.a, self.b, self.c, self.d
        match op:
            case "+":
                return Moebius(a + other * c, b + other * d, c, d)
            case "-":
                return Moebius(a - other * c, b - other * d, c, d)
            case "*":
                return Moebius(other * a, other * b, c, d)
        return Moebius(a, b, other * c, other * d)

    def under(self, op: str, other: Fraction) -> "Moebius":
        """The map of `other op f(x)`."""
        a, b, c, d = self.a, self.b, self.c, self.d
        match op:
            case "-":
                return Moebius(other * c - a, other * d - b, c, d)
            case "/":
                return Moebius(other * c, other * d, a, b)
        return self.then(op, other)


IDENTITY = Moebius(Fraction(1), Fraction(0), Fraction(0), Fraction(1))
