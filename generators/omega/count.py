"""COUNT: for how many numbers two problems fit together (composition, as in OMEGA).

OMEGA (arXiv 2506.18880) has seven composed sets and no generator for them. Here the second problem
has a letter K in place of a number, and the first problem has an integer answer Q; asked is for how
many K of a range the second answer agrees with Q: up to a multiple of m, or, where the second
answer is a greatest common divisor, with a number G made of Q. Any family of `SOURCES` goes with
any family that has a law in K (`_laws`), and `config: {first: ..., second: ...}` picks a pair.
"""

from dataclasses import dataclass
from math import gcd
from typing import Any

from synthgen.generators.omega._composing import (
    SOURCES,
    clashes,
    drawn,
    lettered,
    part,
    whole_answer,
    wording,
)
from synthgen.generators.omega._congruences import solve_law
from synthgen.generators.omega._laws import LAWFUL, Law, Lettered, derivation, drawn_lettered
from synthgen.generators.omega._pairs import NOTE, OfPairs, key_of_part, mean_cost
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

LIMITS = (50, 999)
STEPS = (2, 4, 5, 8, 10, 20, 25)  # divisors of 1000, modulo which determinants are known
MODULI = tuple(range(3, 31))
MOST_DIVISOR = 40
LEAST, TRIES = 2, 6
WORDINGS = (
    (
        "Part 1. {first}\n\nCall the answer of part 1 Q.{map}\n\nPart 2. {second}\n\nThe answer "
        "of part 2 depends on K. For how many whole numbers K from 1 to {limit} {is_2}?\n\n{note}"
    ),
    (
        "First problem: {first}\n\nSecond problem, in which K is not given: {second}\n\nLet Q be "
        "the answer to the first problem.{map} Count the whole numbers K with 1 <= K <= {limit} "
        "for which {second_is}.\n\n{note}"
    ),
    (
        "How many of the numbers K = 1, 2, ..., {limit} are such that {ii_is}?\n\n(i) {first}\n\n"
        "(ii) {second}\n\nHere Q is the answer to question (i).{map} {note}"
    ),
    (
        "Let Q be the answer to this question:\n\n{first}\n\n{map_first}Now consider a question "
        "about a number K:\n\n{second}\n\nDifferent K may give different answers. Find the number "
        "of K in the set {{1, 2, ..., {limit}}} for which {this_is}. {note}"
    ),
    (
        "Exercise 1: {first}\n\nExercise 2: {second}\n\nIn exercise 2 the number K has been left "
        "open, and Q is the result of exercise 1.{map} {note}\n\nWith how many whole numbers from "
        "1 to {limit} in place of K does it come about that {exercise_is}?"
    ),
    (
        "A computer puts each of the whole numbers from 1 to {limit} in the place of K and answers "
        "this question each time:\n\n{second}\n\nIt compares the results with the answer Q to "
        "another question:\n\n{first}\n\n{map_first}How often will it find that {result_is}? {note}"
    ),
    (
        "Two questions:\n\n1. {second}\n\n2. {first}\n\nQ stands for the answer to question 2."
        "{map} Find out for which whole numbers K from 1 to {limit} {q1_is}, and give the number "
        "of these K. {note}"
    ),
    (
        "Question A: {first}\n\nQuestion B: {second}\n\nQ is the answer to A.{map} The answer to B "
        "is a function of K. What is the number of K, 1 <= K <= {limit} and K whole, where "
        "{b_is}? {note}"
    ),
)
SUBJECTS = {
    "second_is": "the answer to the second problem",
    "ii_is": "the answer to question (ii)",
    "this_is": "the answer to this question",
    "exercise_is": "the result of exercise 2",
    "result_is": "the result",
    "q1_is": "the answer to question 1",
    "b_is": "the answer to B",
}
TELLINGS = 5  # of each wording; they differ in the wordings of the parts


@dataclass(frozen=True, slots=True)
class Counted:
    """Two problems, the first as JSON with its answer, and for which K up to `limit` they agree.

    The second answer and Q differ by a multiple of `modulus`; or, with a greatest common divisor,
    it is G = (Q mod `modulus`) + `shift`.
    """

    first: str
    given: str
    answer: int
    second: Lettered
    limit: int
    modulus: int
    shift: int


@generators.register("omega/count")
class Count(OfPairs[Counted]):
    """The number of K for which the answer to one problem agrees with the answer to another.

    First parts are families with whole answers; second parts are families whose answer is a simple
    law of one of their numbers, u + v*K or gcd(K, b). Any two go together.

    Both parts matter in every row: with Q + 1 for Q, and with another number of the second problem
    greater, the count is another one.
    The cost is that of both solutions, in the parts' own difficulty: the mean of the two, where the
    second one is solved for two values of K.
    """

    version = 1
    Params = Counted
    firsts = SOURCES
    seconds = LAWFUL
    proof = "proofs_of_both_parts_and_trial_of_all"
    templates = tuple(range(len(WORDINGS) * TELLINGS))

    def draw(self, rng: Stream, level: int) -> Counted:
        """A problem of each family at this level; drawn again where one does not matter."""
        pairs = self.wanted()
        while True:
            first, second = rng.choice(pairs)
            found = drawn_lettered(rng, second, level, "GKQ")
            given = drawn(rng, first, level)
            n = None if clashes(first, given, "GKQ") else whole_answer(first, given)
            if n is None:
                continue
            numbers = _numbers(rng, n, *found)
            if numbers is not None:
                return Counted(first, part(first).encode(given), n, found[0], *numbers)

    def key_of(self, params: Counted) -> Any:
        """The keys of both problems, and the numbers that join them."""
        p = params
        joined = p.limit, p.modulus, p.shift
        return [p.first, key_of_part(p.first, p.given), p.second.key(), *joined]

    def slots(self, params: Counted) -> dict[str, Any]:
        """The agreement as clauses about different subjects, and the map where there is one."""
        m, c = params.modulus, params.shift
        shift = f" {'-' if c < 0 else '+'} {abs(c)}" if c else ""
        map_ = (
            f"Let G = (Q mod {m}){shift}, where Q mod {m} is the remainder, from 0 to {m - 1}, of "
            f"Q on division by {m}."
        )
        divisor = bool(params.second.law.of)
        says = (
            "{} equals G" if divisor else f"{{}} and Q differ by a multiple of {m} (or not at all)"
        )
        asks = "is it equal to G" if divisor else f"do it and Q differ by a multiple of {m}"
        letters = "G, K and Q" if divisor else "K and Q"
        return {
            "map": f" {map_}" if divisor else "",
            "map_first": f"{map_} " if divisor else "",
            "limit": params.limit,
            "is_2": asks if divisor else f"{asks} (or not at all)",
            "note": NOTE.format(letters=letters),
            **{name: says.format(subject) for name, subject in SUBJECTS.items()},
        }

    def problem(self, params: Counted, template: int) -> str:
        """Both problems in wordings of their own, within one of eight frames."""
        telling, frame = divmod(template, len(WORDINGS))
        first, second = part(params.first), params.second
        one = wording(params.first, 3 * telling + frame)
        two = wording(second.name, telling + 5 * frame)
        return WORDINGS[frame].format(
            first=first.problem(first.decode(params.given), one),
            second=lettered(second.name, second.params(), second.place, two),
            **self.slots(params),
        )

    def solve(self, params: Counted) -> Solution:
        """The first answer, the second one as a law of K, and the K in the range that agree."""
        first, p = part(params.first), params
        one = first.solve(first.decode(p.given))
        q = int(one.answer)
        steps = [
            Step("Begin with the problem without K, whose answer is Q"), *one.steps,
            Step(f"So Q = {q}. Now the problem with K"),
        ]  # fmt: skip
        more, law, cost = derivation(p.second, "the problem with K")
        steps += more
        if law.of:
            number, last = _divisors(law.of, q % p.modulus + p.shift, p, q)
        else:
            number, last = _classes(law, q, p)
        costs = (p.first, one.cost), (p.second.name, cost)
        return Solution(number, (*steps, *last), mean_cost(*costs))

    def prove(self, params: Counted, answer: Any) -> bool:
        """The parts' own proofs hold for Q and for the law; then every K of the range is tried."""
        first, p = part(params.first), params
        if not first.prove(first.decode(p.given), p.answer) or not p.second.certified():
            return False
        return bool(_trial(p.second.law, p.answer, p.limit, p.modulus, p.shift) == answer)


# The draw --------------------------------------------------------------------------------------


def _numbers(rng: Stream, n: int, problem: Lettered, other: Law) -> tuple[int, int, int] | None:
    """A range, a modulus and a shift with which both parts matter."""
    law = problem.law
    for _ in range(TRIES):
        limit, shift = rng.randint(*LIMITS), 0
        if law.of:
            modulus = rng.randint(5, 60)
            divisors = [d for d in range(1, MOST_DIVISOR) if law.of % d == 0]
            shift = rng.choice(divisors) - n % modulus
        else:
            modulus = rng.choice(STEPS if law.modulus else MODULI)
        if n % modulus == modulus - 1:  # with Q + 1 the remainder would begin again
            continue
        right = _number(law, n, limit, modulus, shift)
        others = [
            _number(law, n + 1, limit, modulus, shift),
            _number(other, n, limit, modulus, shift),
        ]
        if LEAST <= right < limit and right not in others:
            return limit, modulus, shift
    return None


def _number(law: Law, q: int, limit: int, modulus: int, shift: int) -> int:
    """What `_trial` gives, in less time: for the draw, which looks at many numbers."""
    if law.of:
        wanted = q % modulus + shift
        return sum(gcd(k, law.of) == wanted for k in range(wanted, limit + 1, wanted))
    period, start = law.d * modulus, law.u - law.d * q
    step = period // gcd(law.v, period)  # from one K that agrees to the next
    first = (k for k in range(1, min(step, limit) + 1) if (start + law.v * k) % period == 0)
    return sum((limit - k) // step + 1 for k in first)


def _trial(law: Law, q: int, limit: int, modulus: int, shift: int) -> int:
    """The number of K that agree, one by one."""
    if law.of:
        wanted = q % modulus + shift
        return sum(gcd(k, law.of) == wanted for k in range(1, limit + 1))
    period, start = law.d * modulus, law.u - law.d * q  # (value - q) * d = start + v*K
    return sum((start + law.v * k) % period == 0 for k in range(1, limit + 1))


# The solution ----------------------------------------------------------------------------------


def _classes(law: Law, q: int, params: Counted) -> tuple[int, list[Step]]:
    m, limit = params.modulus, params.limit
    steps, found = solve_law(law, q % m, m)
    why = f"Q = {q} ≡ {q % m} (mod {m})"
    if law.modulus:
        why += f", and {m} divides {law.modulus}, so that the remainder need not be taken"
    steps.insert(0, Step(why))
    if found is None:
        return 0, steps
    a, n = found
    start = a or n
    if start > limit:
        return 0, [*steps, Step(f"The least positive one, {start}, is above {limit}")]
    number = (limit - start) // n + 1
    last = start + n * (number - 1)
    steps.append(
        Step(
            f"The least of these from 1 to {limit} is {start}, the greatest is {last}, so that "
            "their number is",
            f"({last} - {start})/{n} + 1 = {number}",
        )
    )
    return number, steps


def _divisors(b: int, d: int, params: Counted, q: int) -> tuple[int, list[Step]]:
    """K = d*t with t free of the prime factors of b/d."""
    m, c = params.modulus, params.shift
    shift = f" {'-' if c < 0 else '+'} {abs(c)} = {d}" if c else ""
    steps = [Step(f"Q mod {m} = {q % m}, so G = {q % m}{shift}")]
    rest, top = b // d, params.limit // d
    primes = [p for p in range(2, top + 1) if rest % p == 0 and all(p % r for r in range(2, p))]
    if d == 1:
        common = f"gcd(K, {b}) = 1 holds if K = t has no prime factor in common with {b}"
    else:
        common = (
            f"gcd(K, {b}) = {d} holds if K = {d}*t where t has no prime factor in common with "
            f"{b}/{d} = {rest}"
        )
    steps.append(Step(f"{common}; K <= {params.limit} means t <= {top}"))
    number, last = _coprime(primes, top, rest)
    return number, [*steps, *last]


def _coprime(primes: list[int], top: int, rest: int) -> tuple[int, list[Step]]:
    """The t up to `top` that none of the primes divides, prime by prime."""
    if not primes:
        return top, [
            Step(f"No prime up to {top} divides {rest}, so all of these t count", str(top))
        ]
    named = ", ".join(map(str, primes))
    steps = [Step(f"Primes up to {top} that divide {rest}", named)]
    left = list(range(1, top + 1))
    for p in primes:
        gone = [t for t in left if t % p == 0]
        left = [t for t in left if t % p]
        one = len(gone) == 1
        what = "multiple" if one else "multiples"
        earlier = "" if p == primes[0] else f" that {'is' if one else 'are'} left"
        steps.append(
            Step(
                f"Leave out {len(gone)} {what} of {p}{earlier}",
                f"{len(left) + len(gone)} - {len(gone)} = {len(left)}",
            )
        )
    return len(left), steps
