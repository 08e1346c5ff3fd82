"""Answers with two decimals whose rounding is certain."""

from decimal import Decimal
from fractions import Fraction
from math import floor

from synthgen.generators.omega._functions_roots import Root
from synthgen.generators.omega._functions_text import decimals

PLACES = 2
MARGIN = Fraction(1, 1000)  # from the nearest tie: numbers with four decimals settle the rounding


def total(roots: list[Root], share: int = 1) -> tuple[Fraction, Fraction]:
    """The sum of roots over a number, between two fractions."""
    return sum(r.low for r in roots) / Fraction(share), sum(r.high for r in roots) / Fraction(share)


def rounded(low: Fraction, high: Fraction, margin: Fraction = MARGIN) -> Decimal | None:
    """The two-decimal number next to whatever lies in between; None near a tie.

    >>> rounded(Fraction(1, 3), Fraction(1, 3)), rounded(Fraction(1, 8), Fraction(1, 8))
    (Decimal('0.33'), None)
    """
    scale = 10**PLACES
    first, last = (
        floor((low - margin) * scale + Fraction(1, 2)),
        floor((high + margin) * scale + Fraction(1, 2)),
    )
    return Decimal(first).scaleb(-PLACES) if first == last else None


def is_rounding(answer: Decimal, low: Fraction, high: Fraction) -> bool:
    """Whether all numbers from low to high are nearer to the answer than to its neighbours."""
    half = Fraction(1, 2 * 10**PLACES)
    return Fraction(answer) - half < low <= high < Fraction(answer) + half


def approximated(root: Root) -> str:
    """A root with its sign of equality and four decimals at most.

    >>> approximated(Root(Fraction(2, 3), Fraction(2, 3)))
    '= 2/3 ≈ 0.6667'
    """
    text = decimals((root.low + root.high) / 2)
    if root.low < root.high:
        return f"≈ {text}"
    return f"= {text}" if Fraction(text) == root.low else f"= {root.low} ≈ {text}"


def added(roots: list[Root]) -> str:
    """The sum of roots with four decimals, worked out."""
    near = [decimals((root.low + root.high) / 2) for root in roots]
    terms = " + ".join(f"({text})" if text.startswith("-") else text for text in near)
    low, high = total(roots)
    exact = low == high and all(
        Fraction(text) == root.low for text, root in zip(near, roots, strict=True)
    )
    return f"{terms} {'=' if exact else '≈'} {decimals((low + high) / 2)}"
