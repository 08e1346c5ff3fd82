"""Tuples whose weighted powers add up to a multiple of a prime power (OMEGA, ordered_lte).

Bases, exponents and numbers of variables are the public ones (arXiv 2506.18880, `triple_count`);
coefficients, there up to 4, go up to 12, since level 1 of the public code has 53 questions. Of its
one-variable answers all are wrong by one (the text admits a = 0, the code does not), and the text
of levels 4 and 5 asks about integers where the code takes positive ones: here the text says what is
counted. "Relatively coprime" is said as gcd(a, b, c) = 1. The windows of the answers are the public
ones; at level 5, where 1,000 to 10,000,000 holds no remainder modulo 1000, the window is on N.
"""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import gcd
from operator import mul
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

BASES = {1: (2, 3), 2: (3, 4), 3: (3, 4), 4: (3, 4), 5: (3, 4)}
LIMITS = {1: (2, 3), 2: (3, 4), 3: (2, 3), 4: (2, 3), 5: (2, 3)}  # exponents of b
MODULI = (2, 3)
VARIABLES = {1: (1, 2, 2), 2: (1, 2, 2), 3: (2, 3, 3), 4: (3, 3, 4), 5: (3, 3, 4)}
ANSWERS = {1: (1, 10), 2: (1, 100), 3: (10, 100), 4: (100, 999), 5: (1000, 10**7)}
CAPACITIES = {1: 300, 2: 300, 3: 2200, 4: 12_000, 5: 13_000}
LARGEST = 12
# Few numbers of tuples are possible: without this 81 is the answer of a third of level 3.
ONE_IN = {
    1: {2: 5, 3: 6, 4: 11, 5: 4, 8: 6, 9: 10, 10: 7},
    2: {10: 3, 24: 2, 28: 3, 33: 2, 81: 4},
    3: {16: 2, 24: 4, 27: 3, 32: 2, 45: 4, 64: 3, 81: 9},
}
MODULUS = 1000
COPRIME_COST = 20

NAMES = {1: "integers", 2: "ordered pairs", 3: "ordered triples", 4: "ordered quadruples"}


@dataclass(frozen=True, slots=True)
class Tuples:
    """Variables up to base^limit, coefficients of their base-th powers, and base^modulus.

    A single variable may be 0; if `coprime`, the variables have no common factor.
    """

    base: int
    limit: int
    modulus: int
    coefficients: tuple[int, ...]
    coprime: bool = False


@generators.register("omega/numbertheory_ordered_lte")
class OrderedTuples(DrawnFamily[Tuples]):
    """The number of tuples with base^modulus dividing their weighted sum of powers, modulo 1000.

    The cost is 8 for each variable, whose powers are tabulated, 20 for the sum over common factors,
    and the number of bits of N.
    """

    version = 1
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
            number = _count(params) if _is_proper(params) else 0
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
            tuples = f"{NAMES[size]} ({', '.join(names)}) of positive integers"
            what = f"{tuples} with {', '.join(names)} <= {limit}"
            what2 = f"{tuples} not exceeding {limit} = {p.base**p.limit}"
        if p.coprime:
            what += " and gcd(a, b, c) = 1"
            what2 += " and without a common factor greater than 1"
        terms = _terms(p)
        return {"what": what, "what2": what2, "terms": terms, "divisor": f"{p.base}^{p.modulus}"}

    def solve(self, params: Tuples) -> Solution:
        """Powers are tabulated by residue, and tables of sums are made from them."""
        steps = [_periods(params)]
        if params.coprime:
            number = _without_factors(params, steps)
        elif len(params.coefficients) == 1:
            number = _single(params, steps)
        else:
            number = _solutions(params, params.base**params.limit, steps)
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


def _terms(params: Tuples, part: slice = slice(None)) -> str:
    """The sum of powers, or a part of it, as text."""
    text = ""
    for c, name in list(zip(params.coefficients, "abcd", strict=False))[part]:
        sign = " - " if c < 0 else " + "
        sign = sign if text else "-" * (c < 0)
        text += f"{sign}{'' if abs(c) == 1 else abs(c)}{name}^{params.base}"
    return text


# Counts and the worked solution ----------------------------------------------------------------


def _count(params: Tuples) -> int:
    """The number of tuples."""
    steps: list[Step] = []
    if params.coprime:
        return _without_factors(params, steps)
    if len(params.coefficients) == 1:
        return _single(params, steps)
    return _solutions(params, params.base**params.limit, steps)


def _periods(params: Tuples) -> Step:
    b, period, q = params.base, params.base ** (params.modulus - 1), params.base**params.modulus
    return Step(
        f"Modulo {q}, the power (x + {period}t)^{b} is congruent to x^{b}: in the binomial "
        f"theorem all other terms are divisible by {b}*{period} = {q} or by {period}^2 = "
        f"{period**2}. So x^{b} depends only on x modulo {period}"
    )


def _single(params: Tuples, steps: list[Step]) -> int:
    """One variable, from 0 on: whole periods, and the upper end."""
    b, q, (c,) = params.base, params.base**params.modulus, params.coefficients
    period, top = q // b, b**params.limit
    good = [r for r in range(period) if c * r**b % q == 0]
    steps.append(
        Step(f"Modulo {period}, {_terms(params)} is divisible by {q} for a", _joined(good))
    )
    number: int = len(good) * (top // period) + 1
    steps.append(
        Step(
            f"From 0 to {top - 1} each residue modulo {period} occurs {_often(top // period)}, and "
            f"{top} ≡ 0 is one more",
            f"N = {len(good)}*{top // period} + 1 = {number}",
        )
    )
    return number


def _solutions(params: Tuples, top: int, steps: list[Step]) -> int:
    """Two to four variables from 1 to `top`: sums of half of them are matched with the others."""
    b, q = params.base, params.base**params.modulus
    powers = _powers(b, q, top)
    steps.append(Step(f"For x = 1 to {top} the residue of x^{b} modulo {q} is", _table(powers)))
    tables = [_scaled(powers, c, q) for c in params.coefficients]
    names = [_terms(params, slice(i, i + 1)) for i in range(len(tables))]
    for name, table in zip(names, tables, strict=True):
        steps.append(Step(f"So the residue of {name} is", _table(table)))
    halves = [slice(0, 2), slice(2, 4)] if len(tables) == 4 else [slice(0, 2), slice(2, 3)]
    if len(tables) > 2:
        names = [_terms(params, half) for half in halves]
        tables = [_summed(tables[half], q) for half in halves]
        for name, table in list(zip(names, tables, strict=True))[: len(params.coefficients) - 2]:
            steps.append(Step(f"The residue of {name} is", _table(table)))
    return _matched(tables, names, q, steps)


def _matched(tables: list[Counter[int]], names: list[str], q: int, steps: list[Step]) -> int:
    """The number of pairs of residues that add up to a multiple of q."""
    left, right = tables
    pairs = [(left[r], right[-r % q]) for r in sorted(left) if right[-r % q]]
    number = sum(x * y for x, y in pairs)
    terms = " + ".join(f"{x}*{y}" for x, y in pairs)
    steps.append(
        Step(
            f"For the total to be divisible by {q}, the residues r of {names[0]} and {q} - r of "
            f"{names[1]} go together, and 0 and 0",
            f"{terms} = {number}" if terms else "there are no such pairs",
        )
    )
    return number


def _scaled(powers: Counter[int], c: int, q: int) -> Counter[int]:
    """The residues of c times a power."""
    table: Counter[int] = Counter()
    for r, times in powers.items():
        table[c * r % q] += times
    return table


def _summed(tables: list[Counter[int]], q: int) -> Counter[int]:
    """The residues of the sum of one or two."""
    if len(tables) == 1:
        return tables[0]
    table: Counter[int] = Counter()
    for (r, m), (s, n) in product(*(t.items() for t in tables)):
        table[(r + s) % q] += m * n
    return table


def _table(counts: Counter[int]) -> str:
    return ", ".join(f"{r} ({_often(n)})" for r, n in sorted(counts.items()))


def _often(times: int) -> str:
    return {1: "once", 2: "twice"}.get(times, f"{times} times")


def _joined(numbers: list[int]) -> str:
    texts = list(map(str, numbers))
    return " and ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)


@lru_cache(maxsize=1 << 10)
def _moebius(n: int) -> int:
    """0 where a square divides n, else 1 or -1 by the number of its primes."""
    sign, rest = 1, n
    for p in range(2, n + 1):
        if rest % p == 0:
            rest //= p
            sign = -sign
            if rest % p == 0:
                return 0
    return sign


def _without_factors(params: Tuples, steps: list[Step]) -> int:
    """Inclusion and exclusion over the common factor d, in groups that have the same numbers."""
    top = params.base**params.limit
    steps.append(
        Step(
            "Count all triples, and by inclusion and exclusion over common factors d take M(d) "
            "times mu(d), where M(d) is the number of solutions with a, b, c all divisible by d, "
            "and mu(d) is 1 or -1 if d is a product of an even or odd number of different primes, "
            "else 0. To begin with, d = 1"
        )
    )
    number = _solutions(params, top, steps)
    products = [str(number)]
    for (m, modulus), ds in _groups(params.base, params.modulus, top).items():
        sign = sum(map(_moebius, ds))
        count = _solutions_up_to(params.coefficients, params.base, modulus, m)
        steps.append(_group_step(params, m, modulus, ds, sign, count))
        number += sign * count
        if sign and count:
            times = f"{abs(sign)}*" if abs(sign) > 1 else ""
            products.append(f"{'+' if sign > 0 else '-'} {times}{count}")
    steps.append(Step("Altogether", f"N = {' '.join(products)} = {number}"))
    return number


def _groups(base: int, modulus: int, top: int) -> dict[tuple[int, int], list[int]]:
    """The d > 1 without square factors, by the bound and the modulus for what is left."""
    q, p = base**modulus, 2 if base == 4 else base
    groups: dict[tuple[int, int], list[int]] = {}
    for d in range(2, top + 1):
        if _moebius(d):
            left = q // gcd(q, p**base) if d % p == 0 else q
            groups.setdefault((top // d, left), []).append(d)
    return groups


@lru_cache(maxsize=1 << 10)
def _powers(base: int, q: int, top: int) -> Counter[int]:
    return Counter(pow(x, base, q) for x in range(1, top + 1))


def _solutions_up_to(coefficients: tuple[int, ...], base: int, q: int, top: int) -> int:
    """The number of triples up to `top`, without words."""
    tables = [_scaled(_powers(base, q, top), c, q) for c in coefficients]
    first = _summed(tables[:2], q)
    return sum(n * first[-r % q] for r, n in tables[2].items())


def _group_step(params: Tuples, m: int, modulus: int, ds: list[int], sign: int, count: int) -> Step:
    b, q = params.base, params.base**params.modulus
    if sign == 0:
        return Step(f"d = {_joined(ds)}: M(d) is the same for all, and mu adds up to 0")
    many = f"d = {_joined(ds)}: {'then' if len(ds) == 1 else 'in each case'} a, b and c are d"
    bound = f"times numbers x, y and z of 1 to {m}" if m > 1 else "itself"
    terms = _terms(params).replace("a", "x").replace("b", "y").replace("c", "z")
    if modulus == 1:
        why = f"{q} divides d^{b}, so that all triples are solutions"
    elif modulus == q:
        why = f"d is prime to {b}, so that the condition is {terms} ≡ 0 (mod {q})"
    else:
        why = (
            f"d^{b} is 16 times an odd number, so that the condition is {terms} ≡ 0 (mod {modulus})"
        )
    powers = ""
    if modulus > 1 and m > 1:
        powers = f", while x^{b} is {_table(_powers(b, modulus, m))}"
    adds = f", and mu adds up to {sign}" if len(ds) > 1 else f", and mu(d) = {sign}"
    return Step(f"{many} {bound}, and {why}{powers}; so M(d) = {count}{adds}")


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
