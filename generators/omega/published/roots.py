"""Published questions about the second largest root of a polynomial with rational roots.

Coefficients, exponents and whole polynomials are hidden behind definitions, see `_sentences`. Of a
root that is repeated each root counts once, as in the public code.
"""

from fractions import Fraction
from math import gcd, lcm, prod

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega._rational_roots import LARGEST, MOST_DENOMINATOR
from synthgen.generators.omega.algebra_polynomial_roots import Equation, PolynomialRoots
from synthgen.generators.omega.published._sentences import (
    EXPRESSION,
    Polynomial,
    Scope,
    names,
    told,
)
from synthgen.generators.omega.published._wordings import wordings
from synthgen.steps import Solution, Step

MOST_DEGREE = 12

_COPRIME = r"n/m where n and m are coprime"
_ROOTS = wordings(
    rf"Let {EXPRESSION} = 0\. Find the second largest root in the form of {_COPRIME} to each "
    r"other\. Return n \+ m\.",
    rf"Let {EXPRESSION} = 0\. Calculate the second largest root as {_COPRIME} integers\. What is n "
    r"\+ m\?",
    rf"Suppose {EXPRESSION} = 0\. If the second largest root can be written as {_COPRIME}, what is "
    r"n \+ m\?",
    rf"Suppose {EXPRESSION} = 0\. Express the second largest root as {_COPRIME} and return n \+ "
    r"m\.",
    rf"For {EXPRESSION} = 0, find the second largest root in simplified form n/m and return n \+ "
    r"m\.",
    rf"Find the value of n \+ m, where n/m is the second largest root of {EXPRESSION} = 0 in its "
    r"simplest form\.",
    rf"For the polynomial {EXPRESSION}, find the second largest root in the form {_COPRIME} "
    r"integers\. What is n \+ m\?",
    rf"If {EXPRESSION} = 0, what is n \+ m where n/m is the second largest root in simplified "
    r"form\?",
    rf"Express the second largest root of {EXPRESSION} = 0 as {_COPRIME} and calculate n \+ m\.",
)


@reads("omega/algebra_polynomial_roots")
def read_root(text: str) -> Equation | Settled:
    """A polynomial whose distinct roots are all rational, made primitive and free of repeats."""
    found: Equation | Settled = told(text, _equation)
    return found


def _equation(text: str, scope: Scope) -> Equation | Settled | None:
    found = next(filter(None, (pattern.fullmatch(text) for pattern in _ROOTS)), None)
    if found is None:
        return None
    polynomial = scope.polynomial(found[1])
    unknown = sorted(names(polynomial))
    if len(unknown) != 1:
        raise UnreadError("it is no polynomial in one unknown", ", ".join(unknown))
    coefficients = _without_repeats(_coefficients(polynomial))
    if len(coefficients) < 3:
        raise IllPosedError("there is no second root", found[1])
    roots, equation = _roots(coefficients), Equation(coefficients, (), -1, unknown[0])
    if all(abs(r.numerator) <= LARGEST and r.denominator <= MOST_DENOMINATOR for r in roots):
        return equation
    answer = roots[1].numerator + roots[1].denominator
    step = Step("The roots from the largest on are", ", ".join(map(str, roots)))
    solution = Solution(answer, (step,), len(roots))
    key = PolynomialRoots().key_of(equation)
    return Settled(key, "integer", solution, "multiplied_out")


def _coefficients(polynomial: Polynomial) -> tuple[int, ...]:
    """From the highest power to the constant, whole and without a common factor."""
    powers = {sum(power for _, power in term): value for term, value in polynomial.items()}
    degree = max(powers)
    if degree > MOST_DEGREE:
        raise UnreadError("the degree is larger than the audit computes", str(degree))
    values = [powers.get(k, Fraction(0)) for k in range(degree, -1, -1)]
    common = lcm(*(value.denominator for value in values))
    whole = [int(value * common) for value in values]
    divisor = gcd(*whole)
    return tuple(c // divisor for c in whole)


def _without_repeats(coefficients: tuple[int, ...]) -> tuple[int, ...]:
    """The polynomial with each of its roots once."""
    from sympy import Poly
    from sympy.abc import x

    single = Poly(coefficients, x).sqf_part().primitive()[1]
    return tuple(int(c) for c in single.all_coeffs())


def _roots(coefficients: tuple[int, ...]) -> list[Fraction]:
    """The roots, falling; multiplied out again, their linear factors give the polynomial."""
    from sympy import Poly
    from sympy.abc import x

    factors = [factor.all_coeffs() for factor, _ in Poly(coefficients, x).factor_list()[1]]
    if any(len(factor) > 2 for factor in factors):
        raise UnreadError("not all roots are rational", str(coefficients))
    roots = sorted((Fraction(int(-b), int(a)) for a, b in factors), reverse=True)
    product = [coefficients[0] // prod(root.denominator for root in roots)]
    for root in roots:
        n, m = root.numerator, root.denominator
        product = [m * a - n * b for a, b in zip([*product, 0], [0, *product], strict=True)]
    if product != list(coefficients):
        raise UnprovenError(f"linear factors with the roots {roots} do not give the polynomial")
    return roots
