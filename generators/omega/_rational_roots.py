"""Rational roots of polynomials, split off one by one by Horner's scheme, with the work."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from math import gcd

from synthgen.steps import Step

MOST_DENOMINATOR = 9
LARGEST = 99  # of numerators

Poly = tuple[int, ...]  # coefficients from the highest power to the constant


def poly_text(poly: Poly, x: str) -> str:
    """The polynomial as text.

    >>> poly_text((2, 0, -1, 5), "x")
    '2*x^3 - x + 5'
    """
    text = ""
    for i, c in enumerate(poly):
        power = len(poly) - 1 - i
        name = "" if power == 0 else x if power == 1 else f"{x}^{power}"
        size = "" if abs(c) == 1 and name else f"{abs(c)}{'*' * bool(name)}"
        sign = (" - " if c < 0 else " + ") if text else "-" * (c < 0)
        text += f"{sign}{size}{name}" if c else ""
    return text or "0"


def split(poly: Poly, x: str, steps: list[Step]) -> tuple[list[Fraction], int]:
    """All roots, each split off in a step, and the work."""
    roots: list[Fraction] = []
    cost = 0
    if poly[-1] == 0:
        product = f"{x}*({poly_text(poly[:-1], x)})"
        steps.append(Step(f"{x} = 0 is a root", f"{poly_text(poly, x)} = {product}"))
        roots, poly = [Fraction(0)], poly[:-1]
    steps.append(
        Step(
            f"By the rational root theorem the numerator of {'another' if roots else 'a'} root "
            f"divides {abs(poly[-1])} and its denominator divides {poly[0]}"
        )
    )
    simplest_first = iter(_candidates())
    while len(poly) > 2:
        root = Fraction(*_next_root(poly, simplest_first))
        roots.append(root)
        cost += (len(poly) - 1) * len(str(max(map(abs, poly))))
        rest, shown = _divided(poly, root)
        factor = poly_text((root.denominator, -root.numerator), x)
        steps.append(Step(f"Trying such numbers, Horner's scheme for {x} = {root} is", shown))
        product = f"({factor})*({poly_text(rest, x)})"
        steps.append(Step("The last number is 0, and so", f"{poly_text(poly, x)} = {product}"))
        poly = rest
    last = Fraction(-poly[1], poly[0])
    steps.append(Step("The last factor is 0 for", f"{x} = {last}"))
    return [*roots, last], cost


def _divided(poly: Poly, root: Fraction) -> tuple[Poly, str]:
    """The quotient by m*x - n, and Horner's scheme in words."""
    row, texts = [poly[0]], [str(poly[0])]
    for c in poly[1:]:
        value = row[-1] * root + c
        sign = "-" if c < 0 else "+"
        shown = f"({root})" if root < 0 or root.denominator > 1 else str(root)
        texts.append(f"{row[-1]}*{shown} {sign} {abs(c)} = {value}")
        row.append(int(value))
    return tuple(b // root.denominator for b in row[:-1]), ", ".join(texts)


def _next_root(poly: Poly, candidates: Iterator[tuple[int, int]]) -> tuple[int, int]:
    """The next of the candidates that is a root; roots are distinct, so none is passed twice.

    Where n/m is a root, n divides the last and m the first coefficient, and m - n the value at 1.
    """
    first, last, at_one = poly[0], poly[-1], sum(poly)
    for n, m in candidates:
        if n and (last % n or first % m or (m != n and at_one % (m - n))):
            continue
        if _horner(poly, n, m) == 0:
            return n, m
    raise ValueError(f"no root n/m with |n| <= {LARGEST}, m <= {MOST_DENOMINATOR} in {poly}")


@cache
def _candidates() -> tuple[tuple[int, int], ...]:
    """All fractions that are roots here, those with small parts first."""
    found = [
        (sign * n, m)
        for n in range(LARGEST + 1)
        for m in range(1, MOST_DENOMINATOR + 1)
        for sign in ((1, -1) if n else (1,))
        if gcd(n, m) == 1
    ]
    return tuple(sorted(found, key=lambda f: (max(abs(f[0]), f[1]), f[1], -f[0])))


def _horner(poly: Poly, n: int, m: int) -> int:
    """m^degree times the value at n/m."""
    value, power = 0, 1
    for c in poly:
        value = value * n + c * power
        power *= m
    return value
