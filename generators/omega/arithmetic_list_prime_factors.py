"""Prime factors of a number (OMEGA `arithmetic_list_prime_factors`, arXiv 2506.18880).

The public levels bound the entropy of the number, 4-7 to 18-25 decimal digits, and name a
`max_value` of 25 to 800, which their code uses as the least second-largest prime factor. Here the
number has that many digits, and its second-largest prime factor is at least that value. The public
code asks for the second-largest prime factor only, though it is named after a list.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from math import comb, isqrt, prod
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

DIGITS = {1: (4, 7), 2: (8, 12), 3: (12, 15), 4: (15, 18), 5: (18, 25)}
LEAST_SECOND = {1: 25, 2: 100, 3: 200, 4: 400, 5: 800}
SPREAD = 4  # the two largest primes are below this many times the least second-largest

TOP = SPREAD * max(LEAST_SECOND.values())
PRIMES = [n for n in range(2, TOP) if all(n % p for p in range(2, isqrt(n) + 1))]

TWO_DIGIT_PRIMES = 21
COUNTED = 150_000  # the keys of level 1: a million draws give 225,000 different ones

WITNESSES = (2, 3)  # they expose every composite below 1,373,653 (Pomerance et al. 1980)
WITNESSED = 1_373_653

QUESTIONS = ("list", "list", "sum")  # twice: the family is named after the list
RANKS = {"largest": 1, "second-largest": 2, "third-largest": 3}
COUNTS = {2: "two", 3: "three"}
WORDINGS = {
    "list": (
        "List the distinct prime factors of {n} in increasing order, in square brackets.",
        "What are the prime factors of {n}? Give an ascending list in square brackets, each once.",
        "Find all primes that divide {n}. Write them as an increasing list in square brackets.",
        "Which primes divide {n}? Answer with an ascending list in square brackets, no repeats.",
        "Factorise {n} and list its different prime factors, in ascending order, as [p, q, ...].",
        "Let n = {n}. List the primes p for which n/p is a whole number, increasing, as [p, ...].",
        "Break {n} down into primes. Which different primes occur? Give an ascending list [...].",
        "Give the prime divisors of {n}, each once, as an increasing list in square brackets.",
    ),
    "nth": (
        "What is the {rank} of the distinct prime factors of {n}?",
        "Find the {rank} prime factor of {n}, leaving repetitions aside.",
        "Among the different primes that divide {n}, which is the {rank}?",
        "Determine the {rank} prime divisor of {n}, counting each prime once.",
        "Factorise {n}. What is the {rank} of its different prime factors?",
        "Let n = {n}. Of all primes p for which n/p is a whole number, which is the {rank}?",
        "Break {n} down into primes. Which of the different primes that occur is the {rank}?",
        "Consider the prime factors of {n}, repeated ones counted once. Give the {rank} of them.",
    ),
    "sum": (
        "What is the sum of the distinct prime factors of {n}?",
        "Add up all different primes that divide {n}. What is the sum?",
        "Find the sum of the prime factors of {n}, counting each prime once.",
        "Determine the sum of the prime divisors of {n}; repeated ones count once.",
        "Factorise {n}. What is the sum of its different prime factors?",
        "Let n = {n}. What is the sum of all primes p for which n/p is a whole number?",
        "Break {n} down into primes. What is the sum of the different primes that occur?",
        "Consider the prime factors of {n}, repeated ones counted once. Give their sum.",
    ),
}


@dataclass(frozen=True, slots=True)
class Factored:
    """A number with its primes, ascending and with repeats, and what is asked of them.

    `primes` is the certificate of the proof; the solution does not look at it. `question` is
    "list", "sum" or one of `RANKS`.
    """

    n: int
    primes: tuple[int, ...]
    question: str


@generators.register("omega/arithmetic_list_prime_factors")
class PrimeFactors(DrawnFamily[Factored]):
    """The distinct prime factors of a number, their sum, or the n-th largest, by trial division.

    Numbers are made of primes, so that the work is known: the largest prime is found as soon as the
    second-largest is divided out. Rows about one number stay on one side of a split.
    """

    version = 1
    levels = tuple(DIGITS)
    Params = Factored
    proof = "factorization_miller_rabin"
    cost_scale = 400.0
    templates = tuple(zip(*WORDINGS.values(), strict=True))

    def draw(self, rng: Stream, level: int) -> Factored:
        """Two primes of the level's size, and smaller ones until there are digits enough."""
        digits = rng.randint(*DIGITS[level])
        primes = rng.sample(_sizes(level), 2)
        second, n = min(primes), prod(primes)
        while n < 10 ** (digits - 1):
            primes.append(_filler(rng, min(second, (10**digits - 1) // n)))
            n *= primes[-1]
        questions = (*QUESTIONS, *RANKS)[: len(set(primes)) + len(QUESTIONS)]
        return Factored(n, tuple(sorted(primes)), rng.choice(questions))

    def capacity_of(self, level: int) -> int:
        """Level 1: counted. Beyond: the two largest primes, and primes of two digits.

        Two-digit primes are never too large until d - 1 of d digits may be full, and then primes
        of one digit can fill them: by unique factorization all these numbers differ.
        """
        if level == 1:
            return COUNTED
        largest = (SPREAD * LEAST_SECOND[level]) ** 2
        fillers = (DIGITS[level][1] - 1 - len(str(largest))) // 2
        return comb(len(_sizes(level)), 2) * comb(TWO_DIGIT_PRIMES + fillers - 1, fillers)

    def key_of(self, params: Factored) -> Any:
        """The number and the question."""
        return [params.n, params.question]

    def group_of(self, params: Factored) -> Any:
        """The number: who has seen its factors once can answer every question about it."""
        return params.n

    def slots(self, params: Factored) -> dict[str, Any]:
        """The number, and which of its factors is asked for."""
        return {"n": params.n, "rank": params.question}

    def problem(self, params: Factored, template: int) -> str:
        """The question in the words of a template for its kind."""
        kind = "nth" if params.question in RANKS else params.question
        return WORDINGS[kind][template].format(**self.slots(params))

    def answer_type_of(self, params: Factored) -> str:
        """A list, or an integer."""
        return "list" if params.question == "list" else "integer"

    def solve(self, params: Factored) -> Solution:
        """Trial division, a prime a step; it costs the digits that are divided by all primes."""
        powers, steps, cost = _divide_out(params.n)
        shown = " * ".join(_power(p, e) for p, e in powers.items())
        steps.append(Step("The prime factorization is", f"{params.n} = {shown}", shown))
        answer, last = _conclude(list(powers), params.question)
        return Solution(answer, (*steps, *last), cost)

    def prove(self, params: Factored, answer: Any) -> bool:
        """The certificate: primes (Miller and Rabin) with the product n are all there are."""
        if prod(params.primes) != params.n or not all(map(_is_prime, params.primes)):
            return False
        distinct = sorted(set(params.primes))
        if params.question == "list":
            return bool(answer == distinct)
        if params.question == "sum":
            return bool(answer == sum(distinct))
        return bool(answer == distinct[-RANKS[params.question]])


@cache
def _sizes(level: int) -> list[int]:
    """The primes that may be the two largest of a level."""
    least = LEAST_SECOND[level]
    return PRIMES[bisect_left(PRIMES, least) : bisect_left(PRIMES, SPREAD * least)]


def _filler(rng: Stream, limit: int) -> int:
    """A prime up to `limit` (at least 2), about uniform in its number of bits."""
    bits = rng.randint(2, limit.bit_length())
    return PRIMES[rng.below(bisect_right(PRIMES, min(limit, (1 << bits) - 1)))]


def _divide_out(n: int) -> tuple[dict[int, int], list[Step], int]:
    """The primes of n with their exponents, the steps, and the digits divided."""
    powers: dict[int, int] = {}
    steps: list[Step] = []
    rest, digits, cost = n, len(str(n)), 0
    for p in PRIMES:
        if p * p > rest:
            break
        cost += digits
        if rest % p == 0:
            whole = rest
            while rest % p == 0:
                rest //= p
                powers[p] = powers.get(p, 0) + 1
            steps.append(_found(whole, p, powers[p], rest))
            digits = len(str(rest))
    if rest > 1:
        powers[rest] = 1
        steps.append(_prime(rest))
    return powers, steps, cost


def _found(whole: int, p: int, exponent: int, rest: int) -> Step:
    shown = _power(p, exponent) if rest == 1 else f"{_power(p, exponent)} * {rest}"
    why = f"The smallest prime factor of {whole} is {p}"
    return Step(why, f"{whole} = {shown}", str(p), str(whole), remaining=str(rest))


def _prime(rest: int) -> Step:
    root = isqrt(rest)
    beyond = f"{root + 1}^2 = {(root + 1) ** 2} is greater"
    why = f"{rest} is prime, because no prime up to {root} divides it and {beyond}"
    return Step(why, output=str(rest), input=str(rest))


def _power(p: int, exponent: int) -> str:
    return str(p) if exponent == 1 else f"{p}^{exponent}"


def _conclude(distinct: list[int], question: str) -> tuple[Any, tuple[Step, ...]]:
    """The answer from the ascending distinct primes, and what is left to say."""
    if question == "list":
        return distinct, ()
    if question == "sum":
        total = sum(distinct)
        work = f"{' + '.join(map(str, distinct))} = {total}"
        return total, (Step("Add the distinct primes", work, str(total)),)
    rank = RANKS[question]
    falling = distinct[::-1][:rank]
    answer = falling[-1]
    why = f"The largest of these primes is {answer}"
    if rank > 1:
        top = ", ".join(map(str, falling))
        why = f"The {COUNTS[rank]} largest of these primes are {top}, so the {question} is {answer}"
    return answer, (Step(why, output=str(answer)),)


def _is_prime(n: int) -> bool:
    """Miller and Rabin with fixed bases: exact below `WITNESSED`, False from there on."""
    if n in WITNESSES:
        return True
    if n < 2 or n % 2 == 0 or n >= WITNESSED:
        return False
    twos = ((n - 1) & (1 - n)).bit_length() - 1
    return all(_passes(n, base, twos) for base in WITNESSES)


def _passes(n: int, base: int, twos: int) -> bool:
    power = pow(base, n >> twos, n)
    return power == 1 or any(pow(power, 1 << i, n) == n - 1 for i in range(twos))
