"""Published basics: common divisors, prime factors, expressions, linear systems.

From level 2 on the public code hides constants behind definitions, see `_sentences`. Numbers grow
beyond what the families' own proofs hold, primes to 20 digits, expressions to 60: such questions
are settled here.
"""

import re
from fractions import Fraction
from math import gcd, lcm, prod
from typing import Any

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega._exact import bareiss
from synthgen.generators.omega._infix import Token
from synthgen.generators.omega._systems import Equation, Vector
from synthgen.generators.omega.algebra_linear_equation import System
from synthgen.generators.omega.arithmetic_gcd import Pair
from synthgen.generators.omega.arithmetic_list_prime_factors import (
    RANKS,
    TOP,
    WITNESSED,
    Factored,
)
from synthgen.generators.omega.arithmetic_mixed import (
    MOST_ANSWER,
    MOST_DIGITS,
    Expression,
    Mixed,
)
from synthgen.generators.omega.published._sentences import (
    DIVIDES_BY_0,
    EQUATIONS,
    EXPRESSION,
    Polynomial,
    Scope,
    names,
    tokens_of,
    told,
)
from synthgen.generators.omega.published._wordings import bounded, wordings
from synthgen.steps import Solution, Step

_DIVISORS = wordings(
    r"(?:Calculate|What is) the (?:greatest|highest) common (?:divisor|factor) of "
    rf"{EXPRESSION} and {EXPRESSION}[.?]"
)
_SECOND = wordings(
    rf"(?:What is|Find) the (largest|second-largest|third-largest) prime factor of {EXPRESSION}[.?]"
)
_LISTED = wordings(rf"(?:List|What are) the prime factors of {EXPRESSION}[.?]")
_FORM = r"Express your answer as an integer or in the form p/q where p and q are coprime\."
_VALUES = wordings(
    rf"(?:Calculate|Evaluate) {EXPRESSION}\.(?: {_FORM})?",
    rf"What is (?:the value of )?{EXPRESSION}\?(?: {_FORM})?",
    rf"{EXPRESSION} {_FORM}",
)
_SYSTEMS = wordings(rf"Solve {EQUATIONS} for ([a-z])\.")


def _any(patterns: tuple[re.Pattern[str], ...], text: str) -> re.Match[str] | None:
    return next(filter(None, (pattern.fullmatch(text) for pattern in patterns)), None)


# Common divisors -------------------------------------------------------------------------------


@reads("omega/arithmetic_gcd")
def read_divisor(text: str) -> Pair:
    """Two whole numbers, neither of them 0; their signs do not matter."""
    found: Pair = told(text, _divisor)
    return found


def _divisor(text: str, scope: Scope) -> Pair | None:
    found = _any(_DIVISORS, text)
    if found is None:
        return None
    a, b = (abs(_whole(scope.number(part))) for part in found.groups())
    if a == b == 0:
        raise IllPosedError("every number divides 0 and 0")
    if 0 in (a, b):
        raise UnreadError("a number is 0")
    return Pair(a, b)


def _whole(value: Fraction) -> int:
    if value.denominator != 1:
        raise IllPosedError("a number is not whole", str(value))
    return value.numerator


# Prime factors ---------------------------------------------------------------------------------

# No composite number below _WITNESSED passes for these bases (Sorenson and Webster,
# arXiv 1509.00864).
_BASES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
_BOUND = 3_317_044_064_679_887_385_961_981


@reads("omega/arithmetic_list_prime_factors")
def read_primes(text: str) -> Factored | Settled:
    """A number, and which of its distinct prime factors is asked for."""
    found: Factored | Settled = told(text, _primes)
    return found


def _primes(text: str, scope: Scope) -> Factored | Settled | None:
    ranked, listed = _any(_SECOND, text), _any(_LISTED, text)
    if ranked is None and listed is None:
        return None
    question = ranked[1] if ranked else "list"
    n = _whole(scope.number(ranked[2] if ranked else listed[1] if listed else ""))
    if n < 2:
        raise IllPosedError("the number has no prime factors", str(n))
    primes = _factors(bounded(n, MOST_FACTORED, "the number"))
    distinct = sorted(set(primes))
    if question != "list" and len(distinct) < RANKS[question]:
        reason = "the number has fewer prime factors than are asked for"
        raise IllPosedError(reason, f"{n} has the prime factors {distinct}")
    if distinct[-1] < WITNESSED and (len(distinct) == 1 or distinct[-2] < TOP):
        return Factored(n, primes, question)
    return _factored(n, primes, question)


MOST_FACTORED = 10**26  # two primes of 13 digits are found in seconds
MOST_UNKNOWNS = 8  # for the key, unknowns that look alike are tried in all orders


def _factors(n: int) -> tuple[int, ...]:
    """The prime factors with repeats, ascending."""
    from sympy import factorint

    powers: dict[int, int] = factorint(n)
    return tuple(int(p) for p in sorted(powers) for _ in range(powers[p]))


def _factored(n: int, primes: tuple[int, ...], question: str) -> Settled:
    """The answer from a factorization that is multiplied out and whose primes are tested."""
    if prod(primes) != n or not all(map(_is_prime, primes)):
        raise UnreadError("the factorization could not be proven", f"{n}: {primes}")
    distinct = sorted(set(primes))
    answer: Any = distinct if question == "list" else distinct[-RANKS[question]]
    step = Step("The prime factorization is", f"{n} = {' * '.join(map(str, primes))}")
    kind = "list" if question == "list" else "integer"
    return Settled([n, question], kind, Solution(answer, (step,), len(primes)), "miller_rabin")


def _is_prime(n: int) -> bool:
    """The strong test for the bases; False beyond its bound."""
    if n in _BASES:
        return True
    if n >= _BOUND or any(n % p == 0 for p in _BASES):
        return False
    twos = ((n - 1) & (1 - n)).bit_length() - 1
    return all(_passes(pow(base, n >> twos, n), twos, n) for base in _BASES)


def _passes(power: int, twos: int, n: int) -> bool:
    return power == 1 or any(pow(power, 1 << i, n) == n - 1 for i in range(twos))


# Expressions -----------------------------------------------------------------------------------


@reads("omega/arithmetic_mixed")
def read_value(text: str) -> Expression | Settled:
    """An expression, with the values of defined names put in."""
    found: Expression | Settled = told(text, _value)
    return found


def _value(text: str, scope: Scope) -> Expression | Settled | None:
    found = _any(_VALUES, text)
    if found is None:
        return None
    reader = _Prefix(found[1], scope)
    expression = Expression(tuple(reader.read()))
    try:
        solution = Mixed().solve(expression)
    except ZeroDivisionError:
        raise IllPosedError(DIVIDES_BY_0, found[1]) from None
    answer: Fraction = solution.answer
    digits = sum(len(str(abs(t))) for t in expression.tokens if isinstance(t, int))
    if digits <= MOST_DIGITS and max(abs(answer.numerator), answer.denominator) <= MOST_ANSWER:
        return expression
    over, under = _uncancelled(iter(expression.tokens))
    if over * answer.denominator != under * answer.numerator or not under:
        raise UnprovenError(f"uncancelled fractions refused {answer}")
    return Settled(Mixed().key_of(expression), "rational", solution, "uncancelled_fractions")


class _Prefix:
    """An expression in prefix order, as the family holds it."""

    def __init__(self, text: str, scope: Scope) -> None:
        self.tokens, self.scope, self.text = tokens_of(text)[::-1], scope, text

    def read(self) -> list[Token]:
        whole = self.chain("+-", self.product)
        if self.tokens:
            raise UnreadError("the expression cannot be read", self.text)
        return whole

    def product(self) -> list[Token]:
        return self.chain("*/", self.signed)

    def chain(self, signs: str, part: Any) -> list[Token]:
        result: list[Token] = part()
        while self.tokens and self.tokens[-1] in tuple(signs):
            sign = self.tokens.pop()
            result = [sign, *result, *part()]
        return result

    def signed(self) -> list[Token]:
        token = self.tokens.pop() if self.tokens else ""
        if token == "-":
            inner = self.signed()
            first = inner[0]
            return [-first] if len(inner) == 1 and isinstance(first, int) else ["*", -1, *inner]
        if token == "(":
            inner = self.chain("+-", self.product)
            if not self.tokens or self.tokens.pop() != ")":
                raise UnreadError("a bracket is not closed", self.text)
            return inner
        if isinstance(token, int):
            return [token]
        if token not in self.scope.values:
            raise UnreadError("a name is not defined", self.text)
        value = self.scope.values[token]
        whole = value.denominator == 1
        return [value.numerator] if whole else ["/", value.numerator, value.denominator]


def _uncancelled(tokens: Any) -> tuple[int, int]:
    """The value over an uncancelled denominator: integers alone, no common divisors."""
    token = next(tokens)
    if isinstance(token, int):
        return token, 1
    (a, b), (c, d) = _uncancelled(tokens), _uncancelled(tokens)
    if token in "+-":
        return a * d + (b * c if token == "+" else -b * c), b * d
    return (a * c, b * d) if token == "*" else (a * d, b * c)


# Systems ---------------------------------------------------------------------------------------


@reads("omega/algebra_linear_equation")
def read_system(text: str) -> System:
    """As many equations as unknowns, in which defined names are replaced by their values."""
    found: System = told(text, _system)
    return found


def _system(text: str, scope: Scope) -> System | None:
    found = _any(_SYSTEMS, text)
    if found is None:
        return None
    rows = scope.equations(found[1])
    unknown = sorted(set().union(*map(names, rows)) | {found[2]})
    bounded(len(unknown), MOST_UNKNOWNS, "the system")
    if len(rows) != len(unknown):
        reason = "there are not as many equations as unknowns"
        raise IllPosedError(reason, f"{len(rows)} equations in {', '.join(unknown)}")
    equations = tuple(_equation(row, unknown) for row in rows)
    if bareiss([equation.left[:-1] for equation in equations]) == 0:
        raise IllPosedError("there is not exactly one solution", found[1])
    return System(tuple(unknown), equations, unknown.index(found[2]))


def _equation(row: Polynomial, unknown: list[str]) -> Equation:
    """Whole coefficients on the left, the number on the right."""
    if any(sum(power for _, power in term) > 1 for term in row):
        raise UnreadError("the equations are not linear")
    common = lcm(*(value.denominator for value in row.values()))
    whole = {term: int(value * common) for term, value in row.items()}
    left = tuple(whole.get(((name, 1),), 0) for name in unknown)
    zeros: Vector = (0,) * (len(unknown) + 1)
    divisor = gcd(*left, whole.get((), 0)) or 1
    right = (*zeros[1:], -whole.get((), 0) // divisor)
    return Equation(0, zeros, (*(a // divisor for a in left), 0), right)
