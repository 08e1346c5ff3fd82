"""Tuples whose weighted powers add up to a multiple of a prime power (OMEGA, ordered_lte).

Bases, exponents and numbers of variables are the public ones (arXiv 2506.18880, `triple_count`);
coefficients, there up to 4, go up to 12, since level 1 of the public code has 53 questions. Of its
one-variable answers all are wrong by one (the text admits a = 0, the code does not), and the text
of levels 4 and 5 asks about integers where the code takes positive ones: here the text says what is
counted. "Relatively coprime" is said as gcd(a, b, c) = 1. The windows of the answers are the public
ones; at level 5, where 1,000 to 10,000,000 holds no remainder modulo 1000, the window is on N.
"""

from collections import Counter
from functools import lru_cache
from itertools import product
from math import gcd
from operator import mul
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._tuple_counts import (
    Tuples,
    count,
    periods,
    single,
    solutions,
    terms_of,
    without_factors,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

BASES = {1: (2, 3), 2: (3, 4), 3: (3, 4), 4: (3, 4), 5: (3, 4)}
LIMITS = {1: (2, 3), 2: (3, 4), 3: (2, 3), 4: (2, 3), 5: (2, 3)}  # exponents of b
MODULI = (2, 3)
VARIABLES = {1: (1, 2, 2), 2: (1, 2, 2), 3: (2, 3, 3), 4: (3, 3, 4), 5: (3, 3, 4)}
ANSWERS = {1: (1, 10), 2: (1, 100), 3: (10, 100), 4: (100, 999), 5: (1000, 10**7)}
CAPACITIES = {1: 300, 2: 300, 3: 2000, 4: 10_000, 5: 11_000}
LARGEST = 12
# Few numbers of tuples are possible: without this 81 is the answer of a third of level 3.
ONE_IN = {
    1: {2: 5, 3: 6, 4: 11, 5: 4, 8: 6, 9: 10, 10: 7},
    2: {10: 3, 24: 2, 28: 3, 33: 2, 81: 4},
    3: {16: 2, 24: 4, 27: 3, 32: 2, 45: 4, 64: 3, 81: 9},
}
MODULUS = 1000
COPRIME_COST = 20

KINDS = {1: "integers", 2: "ordered pairs", 3: "ordered triples", 4: "ordered quadruples"}


@generators.register("omega/numbertheory_ordered_lte")
class OrderedTuples(DrawnFamily[Tuples]):
    """The number of tuples with base^modulus dividing their weighted sum of powers, modulo 1000.

    The cost is 8 for each variable, whose powers are tabulated, 20 for the sum over common factors,
    and the number of bits of N.
    """

    version = 2
    levels = tuple(BASES)
    Params = Tuples
    answer_type = "integer"
    proof = "listed_classes"
    cost_scale = 30.0
    templates = (
        "Let N be the number of {what} such that {terms} is divisible by {divisor}. "
        "Find N mod 1000.",
        "How many {what} make {terms} a multiple of {divisor}? Give the remainder that their "
        "number leaves when divided by 1000.",
        "Count the {what2} that satisfy {terms} ≡ 0 (mod {divisor}). What is the count modulo "
        "1000?",
        "Find the remainder of M when divided by 1000, where M is the number of {what2} for which "
        "{divisor} divides {terms}.",
        "Denote by S the set of all {what} for which {terms} is a multiple of {divisor}. Determine "
        "|S| mod 1000, a number from 0 to 999.",
        "Suppose that {terms} is a multiple of {divisor}. For how many {what} is that so? As this "
        "number may be large, give its remainder modulo 1000.",
        "Consider the congruence\n\n{terms} ≡ 0 (mod {divisor})\n\nand let N count the {what2} "
        "that solve it. Which of the numbers 0, 1, ..., 999 is congruent to N modulo 1000?",
        "What is N mod 1000, if exactly N {what} have the property that {divisor} divides {terms}?",
    )

    def draw(self, rng: Stream, level: int) -> Tuples:
        """All at random until the number is within the level's window and not a common one.

        That takes 7 draws at level 1 and fewer elsewhere. Coefficients that all share the factor
        of the base are not used: they would cancel.
        """
        low, high = ANSWERS[level]
        while True:
            params = _guess(rng, level)
            number = count(params) if _is_proper(params) else 0
            within = low <= (number if level == max(ANSWERS) else number % MODULUS) <= high
            if within and rng.below(ONE_IN.get(level, {}).get(number % MODULUS, 1)) == 0:
                return params

    def capacity_of(self, level: int) -> int:
        """Some fewer than the distinct keys that 20,000 draws gave; more draws give more."""
        return CAPACITIES[level]

    def key_of(self, params: Tuples) -> Any:
        """The coefficients in order, up to a common sign."""
        p = params
        plus, minus = sorted(p.coefficients), sorted(-c for c in p.coefficients)
        return p.base, p.limit, p.modulus, max(plus, minus), p.coprime

    def group_of(self, params: Tuples) -> Any:
        """The key with coefficients modulo base^modulus: such questions have the same solutions."""
        p, q = params, params.base**params.modulus
        plus, minus = (sorted(sign * c % q for c in p.coefficients) for sign in (1, -1))
        return p.base, p.limit, p.modulus, max(plus, minus), p.coprime

    def slots(self, params: Tuples) -> dict[str, Any]:
        """What is counted, in two wordings, the sum of powers and its divisor."""
        p, size = params, len(params.coefficients)
        names = "abcd"[:size]
        limit = f"{p.base}^{p.limit}"
        if size == 1:
            what = f"integers a with 0 <= a <= {limit}"
            what2 = f"non-negative integers a not exceeding {limit} = {p.base**p.limit}"
        else:
            tuples = f"{KINDS[size]} ({', '.join(names)}) of positive integers"
            what = f"{tuples} with {', '.join(names)} <= {limit}"
            what2 = f"{tuples} not exceeding {limit} = {p.base**p.limit}"
        if p.coprime:
            what += " and gcd(a, b, c) = 1"
            what2 += " and without a common factor greater than 1"
        terms = terms_of(p)
        return {"what": what, "what2": what2, "terms": terms, "divisor": f"{p.base}^{p.modulus}"}

    def solve(self, params: Tuples) -> Solution:
        """Powers are tabulated by residue, and tables of sums are made from them."""
        steps = [Step(f"Let N be the number of these {KINDS[len(params.coefficients)]}")]
        steps.append(periods(params))
        if params.coprime:
            number = without_factors(params, steps)
        elif len(params.coefficients) == 1:
            number = single(params, steps)
        else:
            number = solutions(params, params.base**params.limit, steps)
        answer = number % MODULUS
        last = f"N = {number}, which leaves the remainder {answer} modulo 1000"
        steps.append(Step(last if number >= MODULUS else f"N = {number} is below 1000 already"))
        cost = 8 * len(params.coefficients) + COPRIME_COST * params.coprime + number.bit_length()
        return Solution(answer, tuple(steps), cost)

    def prove(self, params: Tuples, answer: Any) -> bool:
        """Tuples are listed by the residues of their powers; numbers of tuples come from a list."""
        p, q = params, params.base**params.modulus
        size, start = len(p.coefficients), int(len(p.coefficients) > 1)
        tuples = _listed(p.base, p.limit, q, size, start, p.coprime)
        good = [
            number
            for values, number in tuples.items()
            if sum(map(mul, p.coefficients, values)) % q == 0
        ]
        return bool(sum(good) % MODULUS == answer)


# Draws and tellings ----------------------------------------------------------------------------


def _guess(rng: Stream, level: int) -> Tuples:
    size = rng.choice(VARIABLES[level])
    base, limit = rng.randint(*BASES[level]), rng.randint(*LIMITS[level])
    coprime = level == max(BASES) and size == 3
    signs = (1,) if size == 1 else (1, -1)
    coefficients = [rng.randint(1, LARGEST) * rng.choice(signs) for _ in range(size)]
    return Tuples(base, limit, rng.randint(*MODULI), tuple(coefficients), coprime)


def _is_proper(params: Tuples) -> bool:
    """Whether the factor of the base does not cancel; a single power may keep some of it."""
    common = gcd(*params.coefficients)
    if len(params.coefficients) == 1:
        return bool(common % params.base**params.modulus)
    return gcd(common, params.base) == 1


# The proof -------------------------------------------------------------------------------------


@lru_cache(maxsize=256)
def _listed(
    base: int, limit: int, q: int, size: int, start: int, coprime: bool
) -> dict[tuple[int, ...], int]:
    """How many tuples have powers with given residues modulo q; coprime triples one by one."""
    numbers = range(start, base**limit + 1)
    residues = [x**base % q for x in numbers]
    if coprime:
        return Counter(
            (residues[a - 1], residues[b - 1], residues[c - 1])
            for a, b, c in product(numbers, repeat=3)
            if gcd(a, b, c) == 1
        )
    often = Counter(residues)
    tuples: dict[tuple[int, ...], int] = {(): 1}
    for _ in range(size):
        tuples = {(*values, r): n * often[r] for values, n in tuples.items() for r in often}
    return tuples
