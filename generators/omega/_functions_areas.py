"""The second method for areas: rules of quadrature between joints and crossings.

Between neighbouring joints of both chains, found backwards, f - g is one polynomial. The midpoint
rule is exact for degree 1, Simpson's for degree 3, Boole's for degree 5, the rule of seven points
for degree 7; they need nothing but values of f - g.
"""

from fractions import Fraction
from itertools import pairwise

from synthgen.generators.omega._functions_cells import (
    narrowed,
    sign_of_difference,
    zeros_of_difference,
)
from synthgen.generators.omega._functions_grammar import Chain
from synthgen.generators.omega._functions_inverse import UnclearError, evaluate, joints

RULES = {  # weights by the highest exact degree: the closed rules of Newton and Cotes
    1: (1,),
    3: (1, 4, 1),
    5: (7, 32, 12, 32, 7),
    7: (41, 216, 27, 272, 27, 216, 41),
}
SMOOTH = ("quad", "cube")  # their turns are inside a formula
WIDTH = Fraction(1, 1 << 15)  # of a crossing that is irrational
MOST_BELOW = 100  # denominators of rational crossings that are no zeros of lines
DEGREES = {"quad": 2, "cube": 3, "rat": 99}


def area_between(f: Chain, g: Chain, low: int, high: int) -> tuple[Fraction, Fraction]:
    """The area between two graphs, between two fractions; equal where all crossings are rational.

    Raises UnclearError where an end of a piece is irrational or a degree above 7.
    """
    degree = max(_degree(f), _degree(g))
    weights = next((rule for top, rule in RULES.items() if degree <= top), None)
    if weights is None:
        raise UnclearError
    first, last = Fraction(low), Fraction(high)
    cuts: set[Fraction] = set()
    for chain in (f, g):
        for joint in joints(chain, first, last, but=SMOOTH):
            if joint.low != joint.high:
                raise UnclearError
            cuts.add(joint.low)
    doubt = Fraction(0)
    for span in zeros_of_difference(f, g, first, last):
        near, width = _crossing(f, g, span)
        cuts.add(near)
        doubt += 2 * width * abs(evaluate(f, near) - evaluate(g, near))
    area = sum(
        (abs(_integral(f, g, a, b, weights)) for a, b in pairwise(sorted(cuts))), Fraction(0)
    )
    return area - doubt, area + doubt


def _degree(chain: Chain) -> int:
    degree = 1
    for kind, _ in chain:
        degree *= DEGREES.get(kind, 1)
    return degree


def _crossing(f: Chain, g: Chain, span: tuple[Fraction, Fraction]) -> tuple[Fraction, Fraction]:
    """A point at most `width` from a crossing, and that width; 0 where the crossing is rational.

    f - g is monotone on the span, so at the far end from its zero it is largest.
    """
    low, high = narrowed(f, g, span, WIDTH)
    near = ((low + high) / 2).limit_denominator(MOST_BELOW) if low < high else low
    if low <= near <= high and sign_of_difference(f, g, near) == 0:
        return near, Fraction(0)
    gaps = [abs(evaluate(f, t) - evaluate(g, t)) for t in (low, high)]
    return (low if gaps[0] > gaps[1] else high), high - low


def _integral(
    f: Chain, g: Chain, low: Fraction, high: Fraction, weights: tuple[int, ...]
) -> Fraction:
    """The integral of f - g by a closed rule, or by the midpoint rule for a single weight."""
    n = len(weights) - 1
    points = [low + (high - low) * i / n for i in range(n + 1)] if n else [(low + high) / 2]
    gaps = [evaluate(f, t) - evaluate(g, t) for t in points]
    terms = [weight * gap for weight, gap in zip(weights, gaps, strict=True)]
    return (high - low) * sum(terms, Fraction(0)) / sum(weights)
