"""Greatest common divisors of two numbers (OMEGA `arithmetic_gcd`, arXiv 2506.18880).

The public levels bound the entropy of a question, 4-7 to 25-30 decimal digits; here the digits of
both numbers together are within those figures.
"""

from dataclasses import dataclass
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

DIGITS = {1: (4, 7), 2: (10, 12), 3: (15, 20), 4: (20, 25), 5: (25, 30)}
UNFORCED = 5  # one pair in five is given no common factor
NESTED = 4  # of the pairs where one divides the other (at level 1 one in eight) one in four is kept


@dataclass(frozen=True, slots=True)
class Pair:
    """Two positive numbers."""

    a: int
    b: int


@generators.register("omega/arithmetic_gcd")
class Gcd(DrawnFamily[Pair]):
    """The greatest common divisor of two numbers, by Euclid's algorithm.

    Two random numbers are coprime with chance 6/pi**2 = 0.61 (Cesàro), and a model would learn to
    answer 1. Four pairs in five are therefore given a common factor, uniform in its number of bits,
    which leaves the answer 1 to about one row in eight at every level.
    """

    version = 1
    levels = tuple(DIGITS)
    Params = Pair
    answer_type = "integer"
    proof = "bezout"
    cost_scale = 28.0
    templates = (
        "Calculate the greatest common divisor of {a} and {b}.",
        "What is the greatest common factor of {a} and {b}?",
        "Find gcd({a}, {b}).",
        "What is the largest whole number that divides both {a} and {b}?",
        "Work out the highest common factor (HCF) of {a} and {b}.",
        "Let a = {a} and b = {b}. What is the greatest common divisor of a and b?",
        "Which is the greatest of the positive integers that divide both {a} and {b}?",
        "Find the greatest integer g for which {a}/g and {b}/g are both whole numbers.",
        "By which whole number are both parts of the fraction {a}/{b} divided to reduce it fully?",
        "{a} = g * x and {b} = g * y, where x and y are coprime positive integers. What is g?",
    )

    def draw(self, rng: Stream, level: int) -> Pair:
        """Digits of both numbers within the level's bounds, the shorter with at least two fifths.

        Where one number divides the other, three draws in four are made again.
        """
        pair = _pair(rng, rng.randint(*DIGITS[level]))
        while max(pair.a, pair.b) % min(pair.a, pair.b) == 0 and rng.below(NESTED):
            pair = _pair(rng, rng.randint(*DIGITS[level]))
        return pair

    def capacity_of(self, level: int) -> int:
        """A fortieth of the ordered pairs with the most digits, halved evenly.

        All of these can be drawn, those without a forced factor too; half of them or more differ
        as unordered pairs. A fortieth, because pairs with a forced factor are drawn more often: at
        level 1 the 202,500 distinct ones take about 360,000 draws.
        """
        return int(81 * 10 ** (DIGITS[level][1] - 2)) // 40

    def key_of(self, params: Pair) -> Any:
        """The unordered pair."""
        return sorted((params.a, params.b))

    def slots(self, params: Pair) -> dict[str, Any]:
        """The two numbers."""
        return {"a": params.a, "b": params.b}

    def solve(self, params: Pair) -> Solution:
        """Euclid's algorithm, a division a step; it costs the digits of the divisors."""
        a, b = max(params.a, params.b), min(params.a, params.b)
        steps = []
        cost = 0
        while b:
            quotient, rest = divmod(a, b)
            work = f"{a} = {quotient} * {b} + {rest}"
            steps.append(Step(f"Divide {a} by {b}", work, str(rest), f"{a}, {b}"))
            cost += len(str(b))
            a, b = b, rest
        why = (
            "The remainder is 0, so by Euclid's algorithm the greatest common divisor is the last "
        )
        steps.append(Step(f"{why}divisor, {a}", output=str(a)))
        return Solution(a, tuple(steps), cost)

    def prove(self, params: Pair, answer: Any) -> bool:
        """It divides both numbers, and x*a + y*b makes it, so any common divisor divides it.

        Divided by the answer the numbers must be coprime: x is then the inverse of a modulo b.
        The inverse need not be trusted, it is checked.
        """
        if answer <= 0 or params.a % answer or params.b % answer:
            return False
        a, b = params.a // answer, params.b // answer
        try:
            x = pow(a, -1, b)
        except ValueError:
            return False
        return bool((x * a - 1) % b == 0)


def _pair(rng: Stream, digits: int) -> Pair:
    """Two numbers; their forced factor has at most two thirds of the digits of the shorter one."""
    shortest = max(2, digits * 2 // 5)
    first = rng.randint(shortest, digits - shortest)
    factor = _factor(rng, 10 ** (min(first, digits - first) * 2 // 3))
    return Pair(_multiple(rng, factor, first), _multiple(rng, factor, digits - first))


def _factor(rng: Stream, limit: int) -> int:
    """1, or a number of 2 to `limit`, uniform in its number of bits."""
    if rng.below(UNFORCED) == 0:
        return 1
    bits = rng.randint(2, limit.bit_length())
    return rng.randint(1 << (bits - 1), min((1 << bits) - 1, limit))


def _multiple(rng: Stream, factor: int, digits: int) -> int:
    """A multiple of `factor` with that many digits, uniformly."""
    return factor * rng.randint(-(-(10 ** (digits - 1)) // factor), (10**digits - 1) // factor)
