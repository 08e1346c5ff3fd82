"""Real roots of integer polynomials: counted by Sturm's theorem, isolated, and found exactly.

A polynomial is a list of integers, the constant first, without zeros at its end; 0 is empty.
"""

from fractions import Fraction
from itertools import pairwise
from math import gcd, isqrt
from typing import NamedTuple

from synthgen.generators.omega._functions_text import decimals

Poly = list[int]

DIGITS = 40  # bits after the point to which an irrational root is enclosed


class Root(NamedTuple):
    """A root between two fractions, which are equal where it is rational; `text` shows it."""

    low: Fraction
    high: Fraction
    text: str = ""


def trimmed(p: Poly) -> Poly:
    """The polynomial without zeros at its end, which it loses."""
    while p and p[-1] == 0:
        p.pop()
    return p


def combined(p: Poly, a: int, q: Poly, b: int) -> Poly:
    """a*p + b*q."""
    n = max(len(p), len(q))
    p, q = p + [0] * (n - len(p)), q + [0] * (n - len(q))
    return trimmed([a * x + b * y for x, y in zip(p, q, strict=True)])


def product(p: Poly, q: Poly) -> Poly:
    """p*q."""
    if not p or not q:
        return []
    result = [0] * (len(p) + len(q) - 1)
    for i, x in enumerate(p):
        for j, y in enumerate(q):
            result[i + j] += x * y
    return result


def primitive(p: Poly) -> Poly:
    """The polynomial over the greatest common divisor of its coefficients; signs stay."""
    common = gcd(*p) if p else 1
    return [x // common for x in p] if common > 1 else p


def derivative(p: Poly) -> Poly:
    """p'."""
    return [i * x for i, x in enumerate(p)][1:]


def at(p: Poly, t: Fraction) -> Fraction:
    """p(t), by Horner's rule on numerator and denominator."""
    over, under, value, scale = t.numerator, t.denominator, 0, 1
    for x in reversed(p):
        value = value * over + x * scale
        scale *= under
    return Fraction(value * under, scale)


def sign_at(p: Poly, t: Fraction) -> int:
    """The sign of p(t), without a fraction being reduced."""
    return _sign(p, t.numerator, t.denominator)


def _sign(p: Poly, over: int, under: int) -> int:
    value, scale = 0, 1
    for x in reversed(p):
        value = value * over + x * scale
        scale *= under
    return (value > 0) - (value < 0)


def sturm(p: Poly) -> list[Poly]:
    """Sturm's chain p, p', and negated remainders, each made primitive."""
    chain = [primitive(p), primitive(derivative(p))]
    while len(chain[-1]) > 1:
        rest = _negated_remainder(chain[-2], chain[-1])
        if not rest:
            break
        chain.append(primitive(rest))
    return chain


def _negated_remainder(p: Poly, q: Poly) -> Poly:
    """A positive multiple of -(p mod q)."""
    p, lead = list(p), abs(q[-1])
    sign = 1 if q[-1] > 0 else -1
    while len(p) >= len(q):
        top, shift = sign * p[-1], len(p) - len(q)
        p = [lead * x for x in p]
        for i, x in enumerate(q):
            p[i + shift] -= top * x
        trimmed(p)
    return [-x for x in p]


def is_square_free(chain: list[Poly]) -> bool:
    """Whether the first polynomial of a Sturm chain has simple roots only."""
    return len(chain[-1]) == 1


def signs(chain: list[Poly], t: Fraction) -> list[int]:
    """The signs of the chain at t."""
    return [sign_at(p, t) for p in chain]


def changes(found: list[int]) -> int:
    """Changes of sign, zeros left out."""
    kept = [sign for sign in found if sign]
    return sum(a != b for a, b in pairwise(kept))


def count(chain: list[Poly], low: Fraction, high: Fraction) -> int:
    """The distinct roots in (low, high], where low is no multiple root."""
    return changes(signs(chain, low)) - changes(signs(chain, high))


def roots_between(p: Poly, low: Fraction, high: Fraction) -> list[Root]:
    """The roots strictly between two numbers that are none, of a polynomial with simple roots."""
    if len(p) <= 1:
        return []
    if len(p) == 2:
        t = Fraction(-p[0], p[1])
        return [exact_root(t)] if low < t < high else []
    square = p[1] * p[1] - 4 * p[0] * p[2] if len(p) == 3 else -1
    if len(p) == 3 and (square < 0 or isqrt(square) ** 2 == square):
        pair = [] if square < 0 else rational_pair(p, isqrt(square))
        return [exact_root(t) for t in pair if low < t < high]
    return [_named(p, root) for root in _isolated(p, sturm(p), low, high)]


def exact_root(t: Fraction) -> Root:
    """A rational root."""
    return Root(t, t, str(t))


def rational_pair(p: Poly, root: int) -> list[Fraction]:
    """The roots of a quadratic whose discriminant has that root."""
    return sorted({Fraction(-p[1] - root, 2 * p[2]), Fraction(-p[1] + root, 2 * p[2])})


def _isolated(p: Poly, chain: list[Poly], low: Fraction, high: Fraction) -> list[Root]:
    number = count(chain, low, high)
    if number == 0:
        return []
    if number == 1:
        return [Root(*refined(p, low, high, DIGITS))]
    for part in (Fraction(1, 2), Fraction(3, 7), Fraction(4, 9), Fraction(6, 11), Fraction(8, 17)):
        middle = low + part * (high - low)
        if sign_at(p, middle):
            return _isolated(p, chain, low, middle) + _isolated(p, chain, middle, high)
    raise ValueError("more roots than the degree")


def refined(p: Poly, low: Fraction, high: Fraction, bits: int) -> tuple[Fraction, Fraction]:
    """The one root between two numbers, exact where it is rational, else within 2**-bits."""
    ends = _bisected(p, low, high, 1 << bits)
    root = _rational_root(p, *ends)
    return ends if root is None else (root, root)


def _bisected(p: Poly, low: Fraction, high: Fraction, scale: int) -> tuple[Fraction, Fraction]:
    """Neighbouring multiples of 1/scale, or an end and one, with the root between them."""
    a, b = int(-(-low * scale // 1)), int(high * scale // 1)
    first, last = sign_at(p, low), sign_at(p, high)
    if _sign(p, a, scale) != first:
        return low, Fraction(a, scale)
    if _sign(p, b, scale) != last:
        return Fraction(b, scale), high
    while b - a > 1:
        middle = (a + b) // 2
        a, b = (middle, b) if _sign(p, middle, scale) == first else (a, middle)
    return Fraction(a, scale), Fraction(b, scale)


def _rational_root(p: Poly, low: Fraction, high: Fraction) -> Fraction | None:
    """A root with a denominator up to 12, which divides the first coefficient, if there is one."""
    for under in range(1, 13):
        if p[-1] % under == 0:
            root = Fraction(round((low + high) / 2 * under), under)
            if low <= root <= high and sign_at(p, root) == 0:
                return root
    return None


def _named(p: Poly, root: Root) -> Root:
    """The root with its text: a formula for a quadratic, and a decimal."""
    if root.low == root.high:
        return exact_root(root.low)
    near = f"≈ {decimals((root.low + root.high) / 2)}"
    return root._replace(text=near if len(p) > 3 else f"{_surd(p, root)} {near}")


def _surd(p: Poly, root: Root) -> str:
    """A quadratic's irrational root as (m + k*sqrt(d))/n."""
    square, under = p[1] * p[1] - 4 * p[0] * p[2], 2 * p[2]
    outer, inner = 1, square
    for k in range(2, isqrt(square) + 1):
        while inner % (k * k) == 0:
            inner, outer = inner // (k * k), outer * k
    middle, common = -p[1], gcd(p[1], outer, under)
    middle, outer, under = middle // common, outer // common, under // common
    upper = root.low * under > middle
    if under < 0:
        middle, under, upper = -middle, -under, not upper
    part = f"sqrt({inner})" if outer == 1 else f"{outer}*sqrt({inner})"
    sign = "+" if upper else "-"
    whole = f"{middle} {sign} {part}" if middle else (part if upper else f"-{part}")
    if under == 1:
        return whole
    return f"({whole})/{under}" if middle else f"{whole}/{under}"
