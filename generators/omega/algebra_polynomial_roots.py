"""The second largest root of a polynomial with rational roots (OMEGA `algebra_polynomial_roots`).

Degrees are the public ones (arXiv 2506.18880). The public levels bound the entropy of the roots,
3-5 to 15-20 decimal digits; here that is the number of digits, in numerators and denominators, of
all roots together. Their `ops` count composed modules, 1 to 2-3: from level 2 on, half of the
polynomials are told as a difference of two sides or as a sum of two polynomials. The public code
makes no item beyond level 1, since it does not import the module that it composes with.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import gcd
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._rational_roots import (
    LARGEST,
    MOST_DENOMINATOR,
    Poly,
    poly_text,
    split,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

DEGREES = {1: 3, 2: 4, 3: 5, 4: 6, 5: 7}
DIGITS = {1: (3, 5), 2: (5, 10), 3: (9, 12), 4: (12, 15), 5: (15, 20)}
CAPACITY = 10**6


@dataclass(frozen=True, slots=True)
class Equation:
    """A polynomial as the difference of two; where the right one is empty it is a single one.

    `sign` is -1 for left = right, and 1 for left + right = 0.
    """

    left: Poly
    right: Poly
    sign: int
    variable: str


@generators.register("omega/algebra_polynomial_roots")
class PolynomialRoots(DrawnFamily[Equation]):
    """The numerator and denominator, added, of the second largest of distinct rational roots.

    A negative root -n/m counts as (-n)/m, with m > 0, so the answer may be negative. The cost is
    the number of products in the divisions by linear factors times the digits of the largest
    coefficient.
    """

    version = 1
    levels = tuple(DEGREES)
    Params = Equation
    answer_type = "integer"
    proof = "sturm"
    cost_scale = 60.0
    templates = (
        "{statement} All its solutions are rational. Write the second largest of them as n/m in "
        "lowest terms with m > 0, and find n + m.",
        "{statement} Its solutions are rational numbers. If the second largest one is n/m, with "
        "coprime integers n and m and m > 0, what is n + m?",
        "{statement} Every solution for {x} is a rational number. Find them, order them by size, "
        "and give n + m, where the fraction n/m (lowest terms, m positive) is the second largest.",
        "{statement} Calculate n + m for the second largest root n/m, which is rational like all "
        "the roots; n and m are coprime and m is positive.",
        "{statement} The roots are distinct rational numbers. Leave out the largest of them. What "
        "is n + m for the largest of the rest, written as n/m in lowest terms with m > 0?",
        "{statement} Of the numbers {x} for which that holds, all of them rational, let n/m be "
        "the second largest (n and m coprime, m > 0). Determine n + m.",
        "{statement} Express the second largest of the rational roots as a reduced fraction n/m "
        "with positive denominator and return the sum of n and m.",
        "{statement} Only fractions (or whole numbers) solve this. Let n/m in lowest terms, m > 0, "
        "be the solution that exactly one other solution exceeds. Compute n + m.",
    )

    def draw(self, rng: Stream, level: int) -> Equation:
        """Distinct roots with so many digits, expanded, times a small factor."""
        roots = _roots(rng, DEGREES[level], rng.randint(*DIGITS[level]))
        poly = _expanded(roots)
        factor = rng.choice((1, 1, 1, -1, 2, 3))
        poly = tuple(factor * c for c in poly)
        variable = rng.choice("xyztuwabk")
        if level == 1 or rng.below(2):
            return Equation(poly, (), -1, variable)
        sign = rng.choice((1, -1))
        right = tuple(_share(rng, c) for c in poly)
        right = (0, *right[1:]) if rng.below(2) else right
        left = tuple(c - sign * r for c, r in zip(poly, right, strict=True))
        return Equation(left, _stripped(right), sign, variable)

    def capacity_of(self, level: int) -> int:
        """Two integers of one digit and a third root of two, at level 1, halved; else far more."""
        return 15_000 if level == 1 else CAPACITY

    def key_of(self, params: Equation) -> Any:
        """The primitive polynomial with a positive leading coefficient."""
        return _primitive(_total(params))

    def slots(self, params: Equation) -> dict[str, Any]:
        """The equation as a sentence."""
        x = params.variable
        left = poly_text(params.left, x)
        if not params.right:
            statement = f"Consider the equation {left} = 0."
        elif params.sign < 0:
            statement = f"Consider the equation {left} = {poly_text(params.right, x)}."
        else:
            right = poly_text(params.right, x)
            statement = f"Let f({x}) = {left} and g({x}) = {right}, and let f({x}) + g({x}) = 0."
        return {"statement": statement, "x": x}

    def solve(self, params: Equation) -> Solution:
        """Roots are split off one by one by the rational root theorem and Horner's scheme."""
        steps: list[Step] = []
        poly = _total(params)
        if params.right:
            side = "Bring everything to one side" if params.sign < 0 else "Add the polynomials"
            steps.append(Step(side, f"{poly_text(poly, params.variable)} = 0"))
        small = _primitive(poly)
        if small != poly:
            divisor = poly[0] // small[0]
            shown = poly_text(small, params.variable)
            steps.append(Step(f"Divide by {divisor}", f"{shown} = 0"))
        roots, cost = split(small, params.variable, steps)
        roots.sort(reverse=True)
        steps.append(Step("The roots from the largest on are", ", ".join(map(str, roots))))
        n, m = roots[1].numerator, roots[1].denominator
        reads = f"{n}/{m}" if m > 1 else f"{n}, which is {n}/1"
        steps.append(Step(f"The second largest is {reads}, so n + m", f"{n} + {m} = {n + m}"))
        return Solution(n + m, tuple(steps), cost)

    def prove(self, params: Equation, answer: Any) -> bool:
        """Sturm's theorem: all roots are real and distinct; the one with this sum is the second.

        Of all fractions n/m with that sum the polynomial has the root that one root exceeds.
        """
        chain = _sturm(_total(params))
        lead = abs(_total(params)[0])
        roots = (Fraction(answer - m, m) for m in range(1, LARGEST) if lead % m == 0)
        return any(
            _value(chain[0], root) == 0 and _above(chain, root) == 1
            for root in roots
            if root.numerator + root.denominator == answer
        )


# Draws -----------------------------------------------------------------------------------------


def _roots(rng: Stream, number: int, digits: int) -> list[Fraction]:
    """So many distinct roots of one to three digits each, with that many digits together."""
    lengths = [1] * number
    while sum(lengths) < digits:
        at = rng.below(number)
        lengths[at] += lengths[at] < 3
    roots: list[Fraction] = []
    for length in lengths:
        root = _root(rng, length)
        while root in roots:
            root = _root(rng, length)
        roots.append(root)
    return roots


def _root(rng: Stream, length: int) -> Fraction:
    """One digit: an integer; two: half of them integers; three: a fraction."""
    whole = length == 1 or (length == 2 and rng.below(2))
    while True:
        m = 1 if whole else rng.randint(2, MOST_DENOMINATOR)
        top = length - (m > 1)
        n = rng.randint(10 ** (top - 1) if top > 1 else 0, 10**top - 1)
        if gcd(n, m) == 1:
            return Fraction(-n if rng.below(2) else n, m)


def _expanded(roots: Sequence[Fraction]) -> Poly:
    """The product of the factors m*x - n."""
    poly = [1]
    for root in roots:
        n, m = root.numerator, root.denominator
        poly = [m * a - n * b for a, b in zip([*poly, 0], [0, *poly], strict=True)]
    return tuple(poly)


def _share(rng: Stream, coefficient: int) -> int:
    """Something of the coefficient's size for the other side."""
    size = abs(coefficient) + 5
    return rng.randint(-size, size)


def _stripped(poly: Poly) -> Poly:
    """Without leading zeros; a constant at least."""
    first = next((i for i, c in enumerate(poly) if c), len(poly) - 1)
    return poly[first:]


# The telling -----------------------------------------------------------------------------------


def _total(params: Equation) -> Poly:
    """The polynomial whose roots are asked for."""
    right = (0,) * (len(params.left) - len(params.right)) + params.right
    return tuple(a + params.sign * b for a, b in zip(params.left, right, strict=True))


def _primitive(poly: Poly) -> Poly:
    """Divided by what the coefficients share, with a positive first one."""
    divisor = gcd(*poly) * (1 if poly[0] > 0 else -1)
    return tuple(c // divisor for c in poly)


# The proof -------------------------------------------------------------------------------------


def _sturm(poly: Poly) -> list[Poly]:
    """Sturm's chain: negated remainders, each divided by a positive number."""
    degree = len(poly) - 1
    slope = tuple(c * (degree - i) for i, c in enumerate(poly[:-1]))
    chain = [poly, slope]
    while len(chain[-1]) > 1:
        rest = _negated_rest(chain[-2], chain[-1])
        if not rest:
            break
        chain.append(rest)
    return chain


def _negated_rest(over: Poly, under: Poly) -> Poly:
    """Minus the remainder, times a positive number."""
    rest, lead = list(over), under[0]
    while len(rest) >= len(under):
        first = rest[0]
        sign = 1 if lead > 0 else -1
        rest = [abs(lead) * c for c in rest]
        for i, c in enumerate(under):
            rest[i] -= sign * first * c
        rest = rest[1:]
    while rest and rest[0] == 0:
        rest = rest[1:]
    common = gcd(*rest) if rest else 1
    return tuple(-c // common for c in rest)


def _value(poly: Poly, at: Fraction) -> Fraction:
    return sum((c * at ** (len(poly) - 1 - i) for i, c in enumerate(poly)), Fraction(0))


def _above(chain: list[Poly], root: Fraction) -> int:
    """The number of roots above a number: changes of sign at it, less those far to the right."""
    return _changes([_value(poly, root) for poly in chain]) - _changes([p[0] for p in chain])


def _changes(values: Sequence[Fraction | int]) -> int:
    signs = [value > 0 for value in values if value]
    return sum(a != b for a, b in pairwise(signs))
