"""MEET: one number under the conditions of two problems (composition, as in OMEGA).

OMEGA (arXiv 2506.18880) has seven composed sets and no generator for them. Here the same letter K
stands in two problems, each in place of a number, and of both answers something is said: the
remainder on division by a number, or the value of a greatest common divisor. Asked is the smallest
positive K. Any two families that have a law in K (`_laws`) go together, and
`config: {first: ..., second: ...}` picks a pair.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import gcd, lcm
from typing import Any

from synthgen.generators.omega._composing import PORTS, lettered, wording
from synthgen.generators.omega._congruences import Class, both, solve_law
from synthgen.generators.omega._laws import (
    INTEGRAL,
    LAWFUL,
    Law,
    Lettered,
    derivation,
    drawn_lettered,
)
from synthgen.generators.omega._pairs import OfPairs, mean_cost
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

MODULI = tuple(range(5, 41))
STEPS = (5, 8, 10, 20, 25, 40, 50)  # divisors of 1000, modulo which determinants are known
LARGEST, LEAST = 3000, 5  # of the number K that is chosen, and of the answer
MOST_DIVISOR = 40
MOST_TRIED = 10  # of the numbers whose greatest common divisors are looked at
TRIES = 30
WORDINGS = (
    (
        "Part 1. {first}\n\nPart 2. {second}\n\nK is the same number in both parts. Find the "
        "smallest positive whole number K with which {part_1} and {part_2}.{note}"
    ),
    (
        "First problem: {first}\n\nSecond problem: {second}\n\nBoth problems are about one whole "
        "number K > 0. Let K be as small as possible such that {first_problem}, while "
        "{second_problem}. What is K?{note}"
    ),
    (
        "What is the least whole number K >= 1 for which {i} and {ii}?\n\n(i) {first}\n\n(ii) "
        "{second}\n\nThe letter K stands for the same number in (i) and (ii).{note}"
    ),
    (
        "A number K was rubbed out in two exercises, the same number in both.\n\nExercise 1: "
        "{first}\n\nExercise 2: {second}\n\nFrom the solutions one still knows this: "
        "{exercise_1}, and {exercise_2}. Which is the smallest positive whole number that K can "
        "have been?{note}"
    ),
    (
        "Consider the positive whole numbers K that meet two conditions.\n\nFor the first, take "
        "the question: {first}\nThe condition is that {its_1}.\n\nFor the second, take the "
        "question: {second}\nThe condition is that {its_2}.\n\nGive the smallest of these K.{note}"
    ),
    (
        "Find K.\n\nA. {first}\n\nB. {second}\n\nHere K is a positive whole number with two "
        "properties: {a}; {b}. No smaller positive whole number has both of them.{note}"
    ),
    (
        "Two questions have the same unknown K:\n\n1. {first}\n\n2. {second}\n\nTry K = 1, 2, 3, "
        "and so on. What is the first K that makes it true that {q1} and that {q2}?{note}"
    ),
    (
        "Determine the minimum of all whole numbers K > 0 such that both of these hold: "
        "{one}; {other}.\n\nProblem one: {first}\n\nProblem two: {second}{note}"
    ),
)
SUBJECTS = {
    "part_1": "the answer of part 1", "part_2": "the answer of part 2",
    "first_problem": "the answer to the first problem",
    "second_problem": "the answer to the second problem",
    "i": "the answer to question (i)", "ii": "the answer to question (ii)",
    "exercise_1": "the result of exercise 1", "exercise_2": "the result of exercise 2",
    "its_1": "its answer", "its_2": "its answer",
    "a": "the answer to A", "b": "the answer to B",
    "q1": "the answer to question 1", "q2": "the answer to question 2",
    "one": "the answer to problem one", "other": "the answer to problem two",
}  # fmt: skip
FIRSTS = ("part_1", "first_problem", "i", "exercise_1", "its_1", "a", "q1", "one")
NOTE = "\n\nApart from K, letters of the one have nothing to do with letters of the other."
REMAINDERS = " Remainders are not negative."
TELLINGS = 5  # of each wording; they differ in the wordings of the parts


@dataclass(frozen=True, slots=True)
class Condition:
    """The answer is a whole number with that remainder; or it is `value`, if `modulus` is 0."""

    value: int
    modulus: int = 0

    def holds(self, law: Law, k: int) -> bool:
        """Whether it holds for a value of K."""
        if law.of:
            return gcd(k, law.of) == self.value
        period = law.d * self.modulus
        return (law.u + law.v * k - law.d * self.value) % period == 0


@dataclass(frozen=True, slots=True)
class Met:
    """Two problems with K in them, and a condition on the answer to each."""

    first: Lettered
    one: Condition
    second: Lettered
    other: Condition


@generators.register("omega/meet")
class Meet(OfPairs[Met]):
    """The smallest number that meets a condition of each of two problems.

    Both parts are families whose answer is a simple law of one of their numbers, u + v*K or
    gcd(K, b). Any two go together.

    Both parts matter in every row: without either condition, and with another number of either
    problem greater, the answer is another one.
    The cost is that of both solutions, in the parts' own difficulty: the mean of the two, where
    each is solved for two values of K.
    """

    version = 1
    Params = Met
    firsts = LAWFUL
    seconds = LAWFUL
    proof = "proofs_of_both_parts_and_trial_of_all"
    templates = tuple(range(len(WORDINGS) * TELLINGS))

    @classmethod
    def listing(cls) -> list[dict[str, str]]:
        """Every pair, with the numbers that K stands for in both families."""
        return [
            {"first": a, "second": b, "K stands for": f"{PORTS[a].what}, and {PORTS[b].what}"}
            for a, b in cls.compatible()
        ]

    def draw(self, rng: Stream, level: int) -> Met:
        """A problem of each family at this level; drawn again where one does not matter."""
        pairs = self.wanted()
        while True:
            names = rng.choice(pairs)
            one, other = (drawn_lettered(rng, name, level, "K") for name in names)
            for _ in range(TRIES):
                conditions = _conditions(rng, one[0].law, other[0].law)
                if conditions and _sensitive(one, other, conditions):
                    return Met(one[0], conditions[0], other[0], conditions[1])

    def key_of(self, params: Met) -> Any:
        """Both problems with their conditions, in either order."""
        p = params
        parts = [(p.first, p.one), (p.second, p.other)]
        return sorted([[*x.key(), c.value, c.modulus] for x, c in parts], key=repr)

    def slots(self, params: Met) -> dict[str, Any]:
        """The conditions as clauses about different subjects."""
        p = params
        remainders = any(c.modulus and c.value for c in (p.one, p.other))
        clauses = {
            name: _clause(subject, *((p.first, p.one) if name in FIRSTS else (p.second, p.other)))
            for name, subject in SUBJECTS.items()
        }
        return {"note": NOTE + REMAINDERS * remainders, **clauses}

    def problem(self, params: Met, template: int) -> str:
        """Both problems in wordings of their own, within one of eight frames."""
        telling, frame = divmod(template, len(WORDINGS))
        numbers = 3 * telling + frame, telling + 5 * frame
        one, two = (
            lettered(x.name, x.params(), x.place, wording(x.name, number))
            for x, number in zip((params.first, params.second), numbers, strict=True)
        )
        return WORDINGS[frame].format(first=one, second=two, **self.slots(params))

    def solve(self, params: Met) -> Solution:
        """Each answer as a law of K, each condition as a class of K, and the least of both."""
        steps: list[Step] = []
        classes: list[Class] = []
        laws, costs = [], []
        for which, problem, condition in (
            ("first", params.first, params.one),
            ("second", params.second, params.other),
        ):
            more, law, cost = derivation(problem, f"the {which} of the two problems")
            last, found = _class(law, condition)
            if found is None:
                raise ValueError(f"no K meets {condition}")
            steps += [*more, *last]
            classes.append(found)
            laws.append((law, condition))
            costs.append((problem.name, cost))
        joined, whole = both(*classes)
        if whole is None:
            raise ValueError("no K meets both conditions")
        answer, last = _least(whole, laws)
        return Solution(answer, (*steps, *joined, *last), mean_cost(*costs))

    def prove(self, params: Met, answer: Any) -> bool:
        """The parts' own proofs hold for the laws; then K = 1, 2, 3, ... are tried."""
        p = params
        if not (p.first.certified() and p.second.certified() and 0 < answer <= LARGEST):
            return False
        return bool(_first((p.first.law, p.one), (p.second.law, p.other), answer) == answer)


# The draw and the telling ----------------------------------------------------------------------


def _conditions(rng: Stream, one: Law, other: Law) -> tuple[Condition, Condition] | None:
    """Conditions that a number chosen at random meets."""
    step = lcm(*(_divisor(rng, law.of) for law in (one, other) if law.of))
    k = step * rng.randint(1, max(1, LARGEST // step))
    if k > LARGEST or any(law.at(k).denominator > 1 for law in (one, other)):
        return None
    first, second = (_condition(rng, law, k) for law in (one, other))
    return first, second


def _divisor(rng: Stream, b: int) -> int:
    return rng.choice([d for d in range(1, MOST_DIVISOR) if b % d == 0])


def _condition(rng: Stream, law: Law, k: int) -> Condition:
    if law.of:
        return Condition(gcd(k, law.of))
    modulus = rng.choice(STEPS if law.modulus else MODULI)
    return Condition(int(law.at(k)) % modulus, modulus)


def _sensitive(
    one: tuple[Lettered, Law], other: tuple[Lettered, Law], given: tuple[Condition, Condition]
) -> bool:
    """Whether the least K is another one without a condition or with another problem."""
    parts = (one[0].law, given[0]), (other[0].law, given[1])
    answer = _first(*parts, LARGEST)
    if answer < LEAST or any(_first(p, p, answer) == answer for p in parts):
        return False
    changed = [
        _first((one[1], given[0]), parts[1], answer),
        _first(parts[0], (other[1], given[1]), answer),
    ]
    return answer not in changed and _tried(parts, answer) <= MOST_TRIED


def _first(one: tuple[Law, Condition], other: tuple[Law, Condition], limit: int) -> int:
    """The least K up to a limit, one by one; 0 if there is none."""
    fit = (
        k for k in range(1, limit + 1) if one[1].holds(one[0], k) and other[1].holds(other[0], k)
    )
    return next(fit, 0)


def _tried(parts: Iterable[tuple[Law, Condition]], answer: int) -> int:
    """How many K up to the answer are left to the gcd to decide."""
    return sum(
        all(k % c.value == 0 if law.of else c.holds(law, k) for law, c in parts)
        for k in range(1, answer + 1)
    )


def _clause(subject: str, problem: Lettered, condition: Condition) -> str:
    value, m = condition.value, condition.modulus
    if not m:
        return f"{subject} is {value}"
    whole = "" if problem.name in INTEGRAL else "a whole number that "
    if not value:
        return f"{subject} is {whole and 'a whole number '}divisible by {m}"
    verb = f"is {whole}leaves" if whole else "leaves"
    return f"{subject} {verb} the remainder {value} on division by {m}"


# The solution ----------------------------------------------------------------------------------


def _class(law: Law, condition: Condition) -> tuple[list[Step], Class | None]:
    """The K that can meet a condition: of a gcd the multiples of its value."""
    if law.of:
        d = condition.value
        if d == 1:
            return [Step(f"{law} is to be 1, which is left for the end")], (0, 1)
        return [Step(f"For {law} to be {d}, K must be a multiple of {d}")], (0, d)
    steps, found = solve_law(law, condition.value, condition.modulus)
    if law.modulus:
        why = f"{condition.modulus} divides {law.modulus}, so that remainders need not be taken"
        steps.insert(0, Step(why))
    return steps, found


def _least(whole: Class, laws: list[tuple[Law, Condition]]) -> tuple[int, list[Step]]:
    """The least positive number of a class whose greatest common divisors are as they should be."""
    a, n = whole
    k, steps = a or n, list[Step]()
    divisors = [(law.of, c.value) for law, c in laws if law.of]
    if not divisors:
        return k, [Step(f"The smallest positive K is {k}")]
    steps.append(
        Step(f"So K ≡ {a} (mod {n}); try these in turn" if n > 1 else "Try K = 1, 2, 3 and so on")
    )
    while True:
        found = [(b, d, gcd(k, b)) for b, d in divisors]
        shown = " and ".join(f"gcd({k}, {b}) = {g}" for b, _, g in found)
        if all(d == g for _, d, g in found):
            return k, [*steps, Step(f"K = {k}", f"{shown}, as it should be")]
        bad = ", ".join(str(d) for _, d, g in found if d != g)
        steps.append(Step(f"K = {k}", f"{shown}, where {bad} is needed"))
        k += n
