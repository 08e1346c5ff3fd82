"""Roots of a greatest common divisor (OMEGA composition `comp_polynomial_gcd`, arXiv 2506.18880).

MEET of `algebra_polynomial_roots` and `arithmetic_gcd`: two polynomials are given expanded, and
asked is a number made of the roots of their greatest common divisor. The published set names only
the two skills.

No problem is drawn that one part alone would answer: the same question about the roots of the first
polynomial (the second one changed into it) and of the second polynomial (the first one changed into
it) must each have another answer.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import comb, gcd, prod
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._written import written
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

Poly = tuple[int, ...]  # coefficients from the highest power to the constant

COMMON = {1: (2, 2), 2: (2, 2), 3: (2, 3), 4: (3, 3), 5: (3, 4)}  # degree of the divisor
DEGREES = {1: (3, 3), 2: (3, 4), 3: (4, 5), 4: (5, 6), 5: (6, 7)}
LARGEST = {1: 9, 2: 9, 3: 9, 4: 9, 5: 9}  # of the roots, in absolute value
PRIME = 2**61 - 1
MOST = 10**9

ASKS = {
    "largest": "the largest root of d",
    "smallest": "the smallest root of d",
    "sum": "the sum of all roots of d",
    "product": "the product of all roots of d",
    "squares": "the sum of the squares of all roots of d",
}


@dataclass(frozen=True, slots=True)
class TwoPolynomials:
    """Two polynomials in a variable, and what is asked of the roots of their divisor."""

    first: Poly
    second: Poly
    ask: str
    variable: str


@generators.register("omega/comp_polynomial_gcd")
class CompPolynomialGcd(DrawnFamily[TwoPolynomials]):
    """A number made of the roots of the gcd of two polynomials, by Euclid's algorithm.

    The roots of the divisor are distinct integers other than 0. The cost is the product of the two
    degrees, for the products in the divisions, times the digits of the largest coefficient.
    """

    version = 2
    levels = tuple(COMMON)
    Params = TwoPolynomials
    proof = "common_integer_roots_and_modular_degree"
    cost_scale = 80.0
    templates = (
        "Let d be the greatest common divisor of f({x}) = {f} and g({x}) = {g}. What is {ask}?",
        (
            "Two polynomials are given:\n\nf({x}) = {f}\ng({x}) = {g}\n\nTheir monic greatest "
            "common divisor is d({x}). Find {ask}."
        ),
        (
            "Find {ask}, where d is the polynomial of highest degree, with leading coefficient 1, "
            "that divides both {f} and {g} (over the rational numbers)."
        ),
        "Compute d = gcd({f}, {g}) in Q[{x}], taken monic. Then give {ask}.",
        (
            "The polynomials\n\n$$f = {f_tex}, \\qquad g = {g_tex}$$\n\nhave the monic greatest "
            "common divisor d. Determine {ask}."
        ),
        (
            "What is {ask}, if d is the monic greatest common divisor of the polynomials with the "
            "coefficients {f_list} and {g_list}, each listed from the highest power of {x} down to "
            "the constant?"
        ),
        (
            "Among the common divisors of p({x}) = {f} and q({x}) = {g} with rational "
            "coefficients and leading coefficient 1, let d be the one of the highest degree. "
            "Calculate {ask}."
        ),
        (
            "Write f = d*u and g = d*v with polynomials u and v in {x} that have no common factor, "
            "and d monic, for f = {f} and g = {g}. How much is {ask}?"
        ),
    )

    def draw(self, rng: Stream, level: int) -> TwoPolynomials:
        """Common roots, and for each polynomial its own; drawn again where one is not needed."""
        bound = LARGEST[level]
        while True:
            m, n = rng.randint(*DEGREES[level]), rng.randint(*DEGREES[level])
            r = rng.randint(*COMMON[level])
            values = [*range(-bound, 0), *range(1, bound + 1)]
            roots = rng.sample(values, m + n - r)
            common, own, other = roots[:r], roots[r:m], roots[m:]
            stretch = [rng.choice((1, 1, 2, 3)) for _ in range(2)]
            first = _factors(common, own, stretch[0])
            second = _factors(common, other, stretch[1])
            ask = rng.choice(tuple(ASKS))
            right = _asked(ask, [Fraction(root) for root in common])
            sets = [[Fraction(-b, a) for a, b in factors] for factors in (first, second)]
            if len(set(first + second)) == m + n - r and all(
                _asked(ask, roots) != right for roots in sets
            ):
                return TwoPolynomials(_expand(first), _expand(second), ask, rng.choice("xyztn"))

    def capacity_of(self, level: int) -> int:
        """A sixteenth of the pairs of monic polynomials of least degrees, at most 10**9.

        Sets of common roots and of the others; half as many as the pairs are unordered. Each has
        one of the five questions at least, the squares; an eighth, as degrees and stretches differ.
        """
        n, r, d = 2 * LARGEST[level], COMMON[level][0], DEGREES[level][0]
        pairs = comb(n, r) * comb(n - r, d - r) * comb(n - d, d - r)
        return int(min(pairs // 16, MOST))

    def key_of(self, params: TwoPolynomials) -> Any:
        """The two polynomials in either order, and the question; the variable is a name."""
        return [sorted((params.first, params.second)), params.ask]

    def slots(self, params: TwoPolynomials) -> dict[str, Any]:
        """The polynomials in three notations, and the question."""
        x, f, g = params.variable, params.first, params.second
        return {
            "x": x, "f": written(f, x), "g": written(g, x), "ask": ASKS[params.ask],
            "f_tex": written(f, x, "^{%d}"), "g_tex": written(g, x, "^{%d}"),
            "f_list": str(list(f)), "g_list": str(list(g)),
        }  # fmt: skip

    def solve(self, params: TwoPolynomials) -> Solution:
        """Euclid's algorithm with whole coefficients, then the divisor's linear factors."""
        x = params.variable
        steps, divisor = _euclid(params)
        roots = _split(steps, divisor, x)
        answer = _finish(steps, params.ask, roots)
        digits = max(len(str(abs(c))) for c in params.first + params.second)
        cost = (len(params.first) - 1) * (len(params.second) - 1) * digits
        return Solution(answer, tuple(steps), cost)

    def prove(self, params: TwoPolynomials, answer: Any) -> bool:
        """Common integer roots, by values; there are as many as the gcd modulo a prime has degree.

        The degree modulo a prime that divides no leading coefficient is at least the true one.
        """
        f, g = params.first, params.second
        common = [r for r in range(-20, 21) if not _value(f, r) and not _value(g, r)]
        if f[0] % PRIME == 0 or g[0] % PRIME == 0 or len(common) != _modular_degree(f, g):
            return False
        right = {
            "largest": max(common),
            "smallest": min(common),
            "sum": sum(common),
            "product": prod(common),
            "squares": sum(r * r for r in common),
        }
        return bool(right[params.ask] == answer)


# The draw --------------------------------------------------------------------------------------


def _factors(common: list[int], own: list[int], stretch: int) -> list[tuple[int, int]]:
    """Linear factors a*x + b, in lowest terms; the first of its own is stretched."""
    factors = [(1, -root) for root in common]
    for i, root in enumerate(own):
        a = stretch if i == 0 else 1
        factors.append((a // gcd(a, root), -root // gcd(a, root)))
    return factors


def _expand(factors: list[tuple[int, int]]) -> Poly:
    poly = [1]
    for a, b in factors:
        poly = [a * c + b * d for c, d in zip([*poly, 0], [0, *poly], strict=True)]
    return tuple(poly)


def _asked(ask: str, roots: list[Fraction]) -> Fraction:
    """What is asked, for any roots."""
    if ask in ("largest", "smallest"):
        return max(roots) if ask == "largest" else min(roots)
    if ask == "product":
        return prod(roots, start=Fraction(1))
    return sum((r * r if ask == "squares" else r for r in roots), Fraction())


# The solution ----------------------------------------------------------------------------------


def _euclid(params: TwoPolynomials) -> tuple[list[Step], Poly]:
    """Divisions with remainder until one is 0; remainders are divided by their common factor."""
    x, a, b = params.variable, params.first, params.second
    if len(a) < len(b):
        a, b = b, a
    steps = [
        Step(
            "Use Euclid's algorithm. Factors that are numbers do not matter, so a polynomial is "
            "multiplied by a number where the quotient would have fractions, and a remainder is "
            "divided by the common divisor of its coefficients"
        )
    ]
    while True:
        times, quotient, rest = _divide(a, b)
        left = f"{times}*({written(a, x)})" if times > 1 else written(a, x)
        by = _times(quotient[0]) if len(quotient) == 1 else f"({written(quotient, x)})*"
        right = written(b, x) if by == "" and not rest else f"{by}({written(b, x)})"
        if not rest:
            steps.append(Step(f"Divide by {written(b, x)}", f"{left} = {right}"))
            break
        small = _primitive(rest)
        by = _times(rest[0] // small[0])
        tail = f", and {written(rest, x)} = {by}({written(small, x)})" if by else ""
        work = f"{left} = {right} + ({written(rest, x)}){tail}"
        steps.append(Step(f"Divide by {written(b, x)}", work))
        a, b = b, small
    b = _primitive(b)
    steps.append(
        Step(
            "The division leaves no remainder, so the greatest common divisor is "
            f"d = {written(b, x)}"
        )
    )
    return steps, b


def _times(factor: int) -> str:
    """What stands before a bracket: `3*`, `-`, or nothing."""
    return {1: "", -1: "-"}.get(factor, f"{factor}*")


def _divide(a: Poly, b: Poly) -> tuple[int, Poly, Poly]:
    """The least positive `times` with times*a = quotient*b + rest in whole numbers."""
    times, quotient, rest = 1, list[int](), list(a)
    while len(rest) >= len(b):
        factor = abs(b[0]) // gcd(rest[0], b[0])
        times *= factor
        quotient = [factor * c for c in quotient]
        rest = [factor * c for c in rest]
        lead = rest[0] // b[0]
        quotient.append(lead)
        padded = [*b, *([0] * (len(rest) - len(b)))]
        rest = [c - lead * d for c, d in zip(rest, padded, strict=True)][1:]
    while rest and not rest[0]:
        rest.pop(0)
    common = gcd(times, *quotient, *rest)
    shrunk = [[c // common for c in poly] for poly in (quotient, rest)]
    return times // common, tuple(shrunk[0]), tuple(shrunk[1])


def _primitive(poly: Poly) -> Poly:
    """Divided by the common divisor of the coefficients, with a positive first one."""
    common = gcd(*poly) * (1 if poly[0] > 0 else -1)
    return tuple(c // common for c in poly)


def _split(steps: list[Step], poly: Poly, x: str) -> list[int]:
    """The integer roots, split off one by one: each divides the constant term."""
    roots: list[int] = []
    steps.append(Step(f"Integer roots of d divide its constant term, {poly[-1]}; try them in turn"))
    while len(poly) > 1:
        root = next(r for r in _tried(poly[-1]) if not _horner(poly, r)[-1])
        *quotient, _ = _horner(poly, root)
        roots.append(root)
        factor = written((1, -root), x)
        if len(poly) > 2:
            work = f"{written(poly, x)} = ({factor})*({written(tuple(quotient), x)})"
            steps.append(Step(f"{x} = {root} is a root", work))
        else:
            steps.append(Step(f"The last factor, {factor}, has the root {root}"))
        poly = tuple(quotient)
    return sorted(roots)


def _tried(constant: int) -> list[int]:
    """Divisors by size, positive ones first."""
    size = abs(constant)
    return [s * d for d in range(1, size + 1) if size % d == 0 for s in (1, -1)]


def _horner(poly: Poly, root: int) -> list[int]:
    """The coefficients of the quotient by x - root, and the remainder."""
    out = [poly[0]]
    for c in poly[1:]:
        out.append(out[-1] * root + c)
    return out


def _finish(steps: list[Step], ask: str, roots: list[int]) -> int:
    answer = int(_asked(ask, [Fraction(r) for r in roots]))
    shown = [f"({r})" if r < 0 else str(r) for r in roots]
    steps.append(Step(f"The roots of d are {', '.join(map(str, roots))}"))
    signs = {"sum": " + ", "product": " * "}
    if ask == "squares":
        steps.append(Step("Add the squares", f"{' + '.join(f'{s}^2' for s in shown)} = {answer}"))
    elif ask in signs:
        verb = "Add them" if ask == "sum" else "Multiply them"
        steps.append(Step(verb, f"{signs[ask].join(shown)} = {answer}"))
    else:
        steps.append(Step(f"The {ask} one is {answer}"))
    return answer


# The proof -------------------------------------------------------------------------------------


def _value(poly: Poly, at: int) -> int:
    return sum(c * at**i for i, c in enumerate(reversed(poly)))


def _modular_degree(f: Poly, g: Poly) -> int:
    """The degree of the greatest common divisor modulo `PRIME`."""
    a, b = [[c % PRIME for c in poly] for poly in (f, g)]
    while b:
        inverse = pow(b[0], -1, PRIME)
        while len(a) >= len(b):
            lead = a[0] * inverse % PRIME
            head = [(c - lead * d) % PRIME for c, d in zip(a, b, strict=False)]
            a = [*head, *a[len(b) :]][1:]
        while a and not a[0]:
            a = a[1:]
        a, b = b, a
    return len(a) - 1
