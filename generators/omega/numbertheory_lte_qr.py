"""Primes whose powers divide n^a + c, and the numbers they divide it for (OMEGA, lte_qr).

Of the public level-3 questions (arXiv 2506.18880, `prime_mod`) 13 % are ill-posed, as they ask for
the largest m among infinitely many, 5 % have a wrong answer, because the prime power searched is
not the one asked for, and 5 % have none. Here the largest m is sought up to p^k, every prime power
is the one in the text, and there always is a solution. Exponents, primes and the windows of the
answers are the public ones; c, there -2 to 2, goes up to 99, and the modulus p^k has a range for
each level, since the windows of levels 1 to 3 overlap.
"""

from functools import lru_cache
from math import gcd
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._power_roots import Lifting, obstacle, refusal, written
from synthgen.generators.omega._prime_power_words import Divisible, asks, power_text, prime_phrases
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

EXPONENTS = {1: (1, 5), 2: (1, 5), 3: (1, 5), 4: (2, 6), 5: (2, 6)}
ANSWERS = {1: (1, 10), 2: (1, 100), 3: (10, 100), 4: (100, 1000), 5: (1000, 10**7)}
MODULI = {1: (2, 64), 2: (16, 512), 3: (64, 4000), 4: (512, 50_000), 5: (8000, 60**5)}
PRIMES = tuple(q for q in range(2, 200) if all(q % d for d in range(2, q)))
MOST_PRIME = {1: 40, 2: 40, 3: 40, 4: 60, 5: 60}
LARGEST_C = 99
LARGEST_PRIME = 150  # of those that are searched; larger ones are drawn again
CAPACITIES = {1: 7000, 2: 6500, 3: 4300, 4: 5200, 5: 8500}
TRIED = 6  # at most so many primes are refused before the one that is sought

ONE_IN = {1: 9, 2: 3, 3: 5, 4: 2, 5: 2, 7: 2}  # of these answers: else 3 is a quarter of level 1

KINDS = ("least", "both", "largest", "class", "count", "count_and_least")


@generators.register("omega/numbertheory_lte_qr")
class PrimePowers(DrawnFamily[Divisible]):
    """The least prime p such that p^k divides some n^a + c, and then the least such n, and others.

    The cost is the number of bits of p^k, up to which solutions are lifted, and of the answer.
    """

    version = 2
    levels = tuple(EXPONENTS)
    Params = Divisible
    answer_type = "integer"
    proof = "unit_group"
    cost_scale = 20.0
    templates = (
        "Let p be {prime}. Find {ask}.",
        "Let p be {prime2}. What is {ask2}?",
        "Determine {ask2}, where p is {prime}.",
        "If p denotes {prime2}, what is {ask}?",
        "Consider {prime}, and call it p. Compute {ask2}.",
        "What is {ask}? Here p stands for {prime}.",
        "Define p as {prime2}. Your task is to find {ask}.",
        "Sought is {ask2}, when p is {prime2}. Which number is it?",
        "Call {prime} p, and then find {ask}.",
    )

    def draw(self, rng: Stream, level: int) -> Divisible:
        """Exponents and c at random until p^k and the answer are within the level's ranges.

        That takes about 5 draws, most of them ended by the prime.
        """
        while True:
            params = _guess(rng, level)
            prime = _prime(params)
            low, high = MODULI[level]
            if not prime or params.c % prime == 0 or not low <= prime**params.k <= high:
                continue
            answer = _answer(params, prime)
            low, high = ANSWERS[level]
            if low <= answer <= high and rng.below(ONE_IN.get(answer, 1)) == 0:
                return params

    def capacity_of(self, level: int) -> int:
        """Some fewer than the distinct keys that 20,000 draws gave; more draws give more."""
        return CAPACITIES[level]

    def key_of(self, params: Divisible) -> Any:
        """All of the question; where p is given, c modulo p^k."""
        p = params
        c = p.c % p.given**p.k if p.kind.startswith("count") else p.c
        return p.kind, p.a, c, p.k, p.also, p.given

    def slots(self, params: Divisible) -> dict[str, Any]:
        """The prime and the number sought, each in words and in congruences."""
        p = params
        prime, prime2 = prime_phrases(p)
        divides = (
            f"p^{p.k} divides {written('m', p.a, p.c)}"
            if p.k > 1
            else (f"p divides {written('m', p.a, p.c)}")
        )
        congruent = f"{written('m', p.a, p.c)} ≡ 0 (mod {power_text('p', p.k)})"
        ask, ask2 = asks(p, divides, congruent)
        return {"prime": prime, "prime2": prime2, "ask": ask, "ask2": ask2}

    def solve(self, params: Divisible) -> Solution:
        """Primes in order until one is not refused; its solutions are lifted power by power."""
        steps: list[Step] = []
        prime = params.given if params.kind.startswith("count") else _search(params, steps)
        work = Lifting(prime, params.a, params.c)
        work.climb(params.k)
        roots = list(work.roots)
        if params.also > params.k and not work.smooth:
            work.climb(params.also)
        steps += work.steps
        answer = _conclude(params, prime, roots, steps)
        cost = (prime**params.k).bit_length() + answer.bit_length()
        return Solution(answer, tuple(steps), cost)

    def prove(self, params: Divisible, answer: Any) -> bool:
        """Solutions are one of them times the a-th roots of unity, powers of a primitive root."""
        prime = params.given if params.kind.startswith("count") else _least_prime(params)
        unity = _unity(prime, params.k, params.a)
        if params.kind == "count":
            some = _is_power(prime, -params.c, params.a, params.k)
            return bool(answer == len(unity) * some)
        m = answer - len(unity) if params.kind == "count_and_least" else answer
        q = prime**params.k
        if not 0 < m < q or (pow(m, params.a, q) + params.c) % q:
            return False
        best = max if params.kind == "largest" else min
        return bool(best(m * z % q for z in unity) == m)


# Draws -----------------------------------------------------------------------------------------


def _guess(rng: Stream, level: int) -> Divisible:
    """Exponents, c and, where p is given, a prime."""
    kind = rng.choice(KINDS if level < 3 else KINDS[:4] + KINDS[5:])  # few solutions at most
    low, high = EXPONENTS[level]
    a = rng.randint(low, high)
    k = rng.randint(max(low, 2) if kind == "least" else low, high - (kind == "both"))
    c = rng.randint(1, LARGEST_C) * rng.choice((1, -1))
    also, given = k, 0
    if kind in ("both", "largest"):
        also = rng.randint(k + (kind == "both"), high)
    elif kind == "class":
        given = rng.randint(2, 9)
        c = rng.choice((1, c))
    elif kind != "least":
        given = rng.choice([q for q in PRIMES if q < MOST_PRIME[level]])
        a = max(a, 2)  # else there always is exactly one solution
    return Divisible(kind, a, c, k, also, given)


def _prime(params: Divisible) -> int:
    """The prime of the question, or 0 where it is large or many are refused before it."""
    if params.kind.startswith("count"):
        return params.given
    for prime in _candidates(params)[: TRIED + 1]:
        if not obstacle(prime, params.a, params.c, params.also):
            return prime
    return 0


def _candidates(params: Divisible) -> list[int]:
    step = params.given if params.kind == "class" else 1
    return [q for q in PRIMES if (q - 1) % step == 0 and q < LARGEST_PRIME]


def _answer(params: Divisible, prime: int) -> int:
    work = Lifting(prime, params.a, params.c)
    work.climb(params.k)
    return _value(params.kind, work.roots) if work.roots else 0


def _value(kind: str, roots: list[int]) -> int:
    if kind == "count":
        return len(roots)
    if kind == "count_and_least":
        return len(roots) + roots[0]
    return roots[-1] if kind == "largest" else roots[0]


# The worked solution ---------------------------------------------------------------------------


def _search(params: Divisible, steps: list[Step]) -> int:
    """The least prime that is not refused, after the lines that refuse smaller ones."""
    if params.kind == "class":
        steps.append(
            Step(f"The primes that are 1 more than a multiple of {params.given} are tried")
        )
    for prime in _candidates(params):
        e = obstacle(prime, params.a, params.c, params.also)
        if not e:
            steps.append(Step(f"Take p = {prime}"))
            return prime
        steps.append(refusal(prime, params.a, params.c, e))
    raise ValueError(f"no prime below {LARGEST_PRIME} for {params}")


def _conclude(params: Divisible, prime: int, roots: list[int], steps: list[Step]) -> int:
    """The number that is asked for, out of the solutions modulo p^k."""
    q, answer = prime**params.k, _value(params.kind, roots)
    if params.also > params.k and params.a % prime:
        reason = (
            f"As {prime} does not divide {params.a} nor a solution, solutions go on in the same way"
            if params.a > 1
            else f"Likewise, n ≡ {-params.c} leads"
        )
        steps.append(
            Step(f"{reason} to every power, so {prime}^{params.also} occurs too and p = {prime}")
        )
    shown = ", ".join(map(str, roots))
    if len(roots) > 1:
        steps.append(Step(f"The solutions from 1 to {q} are {shown}"))
    else:
        steps.append(Step(f"The only solution from 1 to {q} is {shown}"))
    if params.kind.startswith("count"):
        number = len(roots)
        steps.append(Step(f"Their number is {number}"))
        if params.kind == "count_and_least":
            text = f"N + M = {number} + {roots[0]} = {answer}"
            steps.append(Step(f"The least of them is {roots[0]}, so {text}"))
    elif len(roots) > 1:
        which = "largest" if params.kind == "largest" else "least"
        steps.append(Step(f"The {which} of them is {answer}"))
    return answer


# The proof -------------------------------------------------------------------------------------


def _least_prime(params: Divisible) -> int:
    """The least prime, of the class if there is one, for which -c is an a-th power."""
    for prime in PRIMES:
        if params.kind == "class" and prime % params.given != 1:
            continue
        if _is_power(prime, -params.c, params.a, params.also):
            return prime
    return 0


def _is_power(prime: int, number: int, a: int, k: int) -> bool:
    """Whether the number is an a-th power modulo prime^k.

    Units modulo powers of odd primes form a cyclic group. Otherwise all n are tried, modulo a
    power that is just too high to divide the number.
    """
    if prime > 2 and number % prime:
        order = (prime - 1) * prime ** (k - 1)
        return bool(pow(number, order // gcd(a, order), prime**k) == 1)
    q = prime**k
    while number % prime == 0 and number % (q // prime):
        q //= prime
    return any((pow(n, a, q) - number) % q == 0 for n in range(q))


@lru_cache(maxsize=1 << 12)
def _unity(prime: int, k: int, a: int) -> tuple[int, ...]:
    """The a-th roots of 1 modulo prime^k."""
    q = prime**k
    if prime == 2:
        return tuple(n for n in range(1, q, 2) if pow(n, a, q) == 1)
    order = (prime - 1) * prime ** (k - 1)
    root = pow(_primitive_root(prime, k), order // gcd(a, order), q)
    return tuple(pow(root, i, q) for i in range(gcd(a, order)))


@lru_cache(maxsize=1 << 10)
def _primitive_root(prime: int, k: int) -> int:
    """A generator modulo an odd prime that is one modulo its square, and so modulo all powers."""
    for g in range(2, prime * prime):
        orders = {d for d in range(2, prime) if (prime - 1) % d == 0} | {1}
        small = any(pow(g, (prime - 1) // d, prime) == 1 for d in orders - {1})
        if g % prime and not small and (k == 1 or pow(g, prime - 1, prime * prime) != 1):
            return g
    return 1
