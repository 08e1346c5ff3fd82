"""LIFT: a number of a problem is drawn at random (composition, as in OMEGA).

OMEGA (arXiv 2506.18880) has seven composed sets and no generator for them. Here the second problem
has a letter K in place of a number, and K is random: one of the numbers from 1 to L, where L is
made of the answer to the first problem, or one of the prime factors that the first problem asks to
list. Asked is the expected value of the second answer, or the probability that it is a multiple of
a number. Any family of `SOURCES` goes with any family that has a law in K (`_laws`), and
`config: {first: ..., second: ...}` picks a pair.
"""

from dataclasses import dataclass
from fractions import Fraction
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
from synthgen.generators.omega._laws import (
    INTEGRAL,
    LAWFUL,
    Law,
    Lettered,
    derivation,
    drawn_lettered,
)
from synthgen.generators.omega._pairs import NOTE, OfPairs, key_of_part, mean_cost
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

SIZES = (12, 90)
LISTED = (8, 24)  # of a range whose greatest common divisors are listed
MODULI = (5, 60)
STEPS = (2, 4, 5, 8, 10, 20, 25)  # divisors of 1000, modulo which determinants are known
MULTIPLES = tuple(range(2, 13))
TRIES = 6
WORDINGS = (
    (
        "Part 1. {first}\n\nCall the answer of part 1 Q. {random}\n\nPart 2. {second}\n\nThe "
        "answer of part 2 is then random, too. What is {part_2}? {form}\n\n{note}"
    ),
    (
        "First problem: {first}\n\nSecond problem, with a random number K: {second}\n\nLet Q be "
        "the answer to the first problem. {random} Find {second_problem}.\n\n{form} {note}"
    ),
    (
        "What is {ii}?\n\n(i) {first}\n\n(ii) {second}\n\nHere Q is the answer to question (i). "
        "{random} {form} {note}"
    ),
    (
        "Let Q be the answer to this question:\n\n{first}\n\n{random} The following question is "
        "about this K:\n\n{second}\n\nCompute {this}. {form}\n\n{note}"
    ),
    (
        "Exercise 1: {first}\n\nExercise 2: {second}\n\nIn exercise 2 the number K is left to "
        "chance. With Q for the result of exercise 1, it goes like this. {random} {note}\n\n"
        "Determine {exercise}. {form}"
    ),
    (
        "A program first answers this question, and calls the answer Q:\n\n{first}\n\n{random} "
        "The program has drawn such a K, and now it answers this question:\n\n{second}\n\nWhat is "
        "{result}? {form} {note}"
    ),
    (
        "Two questions:\n\n1. {second}\n\n2. {first}\n\nQ stands for the answer to question 2. "
        "{random} Calculate {q1}. {form} {note}"
    ),
    (
        "Question A: {first}\n\nQuestion B: {second}\n\nQ is the answer to A. {random} So the "
        "answer to B is a random number. Give {b}. {form}\n\n{note}"
    ),
)
SUBJECTS = {
    "part_2": "the answer of part 2",
    "second_problem": "the answer to the second problem",
    "ii": "the answer to question (ii)",
    "this": "the answer to this question",
    "exercise": "the result of exercise 2",
    "result": "its second answer",
    "q1": "the answer to question 1",
    "b": "the answer to B",
}
FORM = "Write the result as a whole number or a fraction in lowest terms."
TELLINGS = 5  # of each wording; they differ in the wordings of the parts


@dataclass(frozen=True, slots=True)
class Lifted:
    """Two problems, the first as JSON with its answer, and what is asked of the second.

    K is one of the numbers from 1 to L = (Q mod `modulus`) + `shift`, or, where `modulus` is 0, of
    the list `answer`; otherwise `answer` holds Q alone. Asked is the mean of the second answer, or
    where `multiple` is not 0 the probability that it is a multiple of that.
    """

    first: str
    given: str
    answer: tuple[int, ...]
    second: Lettered
    modulus: int
    shift: int
    multiple: int


@generators.register("omega/lift")
class Lift(OfPairs[Lifted]):
    """The mean answer to a problem with a random number, whose law another problem gives.

    First parts are families with whole answers, which make the range of the random number, and
    lists of prime factors, from which it is drawn; second parts are families whose answer is a
    simple law of one of their numbers, u + v*K or gcd(K, b). Any two go together. Instead of the
    mean the probability of a multiple is asked for in some rows, for determinants in most.

    Both parts matter in every row: with a range that is one longer, or a list without its last
    number, and with another number of the second problem greater, the answer is another one.
    The cost is that of both solutions, in the parts' own difficulty: the mean of the two, where the
    second one is solved for two values of K.
    """

    version = 1
    Params = Lifted
    firsts = SOURCES
    seconds = LAWFUL
    answer_type = "rational"
    proof = "proofs_of_both_parts_and_sum_over_all"
    templates = tuple(range(len(WORDINGS) * TELLINGS))

    def draw(self, rng: Stream, level: int) -> Lifted:
        """A problem of each family at this level; drawn again where one does not matter."""
        pairs = self.wanted()
        while True:
            first, second = rng.choice(pairs)
            found = drawn_lettered(rng, second, level, "KLQ")
            given = drawn(rng, first, level)
            answer = () if clashes(first, given, "KLQ") else _answer(first, given)
            numbers = _numbers(rng, answer, *found) if answer else None
            if numbers is not None:
                return Lifted(first, part(first).encode(given), answer, found[0], *numbers)

    def key_of(self, params: Lifted) -> Any:
        """The keys of both problems, and the numbers that join them."""
        p = params
        joined = p.modulus, p.shift, p.multiple
        return [p.first, key_of_part(p.first, p.given), p.second.key(), *joined]

    def slots(self, params: Lifted) -> dict[str, Any]:
        """The random number in words, and what is asked about different subjects."""
        whole = "" if params.second.name in INTEGRAL else "a whole number and "
        asks = (
            f"the probability that {{}} is {whole}a multiple of {params.multiple}"
            if params.multiple
            else "the expected value of {}"
        )
        return {
            "random": _random(params),
            "form": FORM,
            "note": NOTE.format(letters="K, L and Q" if params.modulus else "K and Q"),
            **{name: asks.format(subject) for name, subject in SUBJECTS.items()},
        }

    def problem(self, params: Lifted, template: int) -> str:
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

    def solve(self, params: Lifted) -> Solution:
        """The values of K, the second answer as a law of K, and its mean or the chance."""
        first, p = part(params.first), params
        one = first.solve(first.decode(p.given))
        steps = [Step("Begin with the problem without K, whose answer is Q"), *one.steps]
        if p.modulus:
            values = _values((int(one.answer),), p.modulus, p.shift)
            steps.append(_size(int(one.answer), p.modulus, p.shift))
        else:
            values = list(one.answer)
            steps.append(Step(f"So K is one of {len(values)} numbers", _joined(values)))
        more, law, cost = derivation(p.second, "the problem with K")
        steps += [Step("Now the problem with K"), *more]
        if p.multiple:
            answer, last = _chance(law, len(values), p.multiple)
        elif p.modulus and not law.of:
            answer, last = _mean(law, len(values))
        else:
            answer, last = _listed(law, values)
        costs = (p.first, one.cost), (p.second.name, cost)
        return Solution(answer, (*steps, *last), mean_cost(*costs))

    def prove(self, params: Lifted, answer: Any) -> bool:
        """The parts' own proofs hold for Q and for the law; then all values of K are added up."""
        first, p = part(params.first), params
        claimed: Any = p.answer[0] if p.modulus else list(p.answer)
        if not first.prove(first.decode(p.given), claimed) or not p.second.certified():
            return False
        return bool(
            _by_values(p.second.law, _values(p.answer, p.modulus, p.shift), p.multiple) == answer
        )


# The draw and the telling ----------------------------------------------------------------------


def _answer(name: str, params: Any) -> tuple[int, ...]:
    """The answer, or the numbers of it where it is a list; nothing where it is neither."""
    family = part(name)
    if family.answer_type_of(params) == "list":
        return tuple(family.solve(params).answer)
    n = whole_answer(name, params)
    return () if n is None else (n,)


def _numbers(
    rng: Stream, answer: tuple[int, ...], problem: Lettered, other: Law
) -> tuple[int, int, int] | None:
    """A modulus, a shift and a multiple with which both parts matter."""
    law = problem.law
    for _ in range(TRIES):
        modulus = shift = multiple = 0
        if len(answer) == 1:
            modulus = rng.randint(*MODULI)
            shift = rng.randint(*(LISTED if law.of else SIZES)) - answer[0] % modulus
            if law.modulus or (not law.of and rng.below(3) == 0):
                multiple = rng.choice(STEPS if law.modulus else MULTIPLES)
        values = _values(answer, modulus, shift)
        fewer = _values(answer, modulus, shift + 1) if modulus else values[:-1]
        right = _by_values(law, values, multiple)
        others = [_by_values(law, fewer, multiple), _by_values(other, values, multiple)]
        if right not in others and not (multiple and right in (0, 1)):
            return modulus, shift, multiple
    return None


def _values(answer: tuple[int, ...], modulus: int, shift: int) -> list[int]:
    if not modulus:
        return list(answer)
    return list(range(1, answer[0] % modulus + shift + 1))


def _by_values(law: Law, values: list[int], multiple: int) -> Fraction:
    """The mean of the answers, or the share of multiples, one by one.

    A multiple divides the modulus, if there is one, and d is 1 then.
    """
    count = len(values)
    if law.of:
        return Fraction(sum(gcd(k, law.of) for k in values), count)
    tops = [law.u + law.v * k for k in values]
    if multiple:
        return Fraction(sum(top % (law.d * multiple) == 0 for top in tops), count)
    if law.modulus:
        tops = [top % law.modulus for top in tops]
    return Fraction(sum(tops), law.d * count)


def _random(params: Lifted) -> str:
    m, c = params.modulus, params.shift
    if not m:
        return "K is one of the numbers in the list Q, drawn at random, each with the same chance."
    shift = f" {'-' if c < 0 else '+'} {abs(c)}" if c else ""
    return (
        f"K is one of the whole numbers from 1 to L, drawn at random, each with the same chance, "
        f"where L = (Q mod {m}){shift}, and Q mod {m} is the remainder, from 0 to {m - 1}, of Q on "
        f"division by {m}."
    )


# The solution ----------------------------------------------------------------------------------


def _size(q: int, m: int, c: int) -> Step:
    shift = f" {'-' if c < 0 else '+'} {abs(c)} = {q % m + c}" if c else ""
    return Step(
        f"So Q is {q}, whose remainder on division by {m} is {q % m}", f"L = {q % m}{shift}"
    )


def _joined(values: list[Any]) -> str:
    return ", ".join(map(str, values))


def _mean(law: Law, size: int) -> tuple[Fraction, list[Step]]:
    """The mean of u + v*K is u + v times the mean of K."""
    middle = Fraction(size + 1, 2)
    answer = (law.u + law.v * middle) / law.d
    times = f"{'-' if law.v < 0 else '+'} {abs(law.v)} * {middle}"
    text = f"{law.u} {times} = {law.u + law.v * middle}"
    steps = [
        Step("The mean of the numbers from 1 to L", f"(1 + {size})/2 = {middle}"),
        Step(
            "The mean of a number plus a multiple of K is that number plus the multiple of the "
            f"mean of K; so the mean of {law} is",
            text if law.d == 1 else f"({law.u} {times})/{law.d} = {answer}",
        ),
    ]
    return answer, steps


def _chance(law: Law, size: int, multiple: int) -> tuple[Fraction, list[Step]]:
    """The number of K for which the answer is a multiple, over the number of all."""
    steps, found = solve_law(law, 0, multiple)
    if law.modulus:
        why = f"{multiple} divides {law.modulus}, so that the remainder need not be taken"
        steps.insert(0, Step(why))
    number = 0
    if found is not None:
        a, n = found
        good = list(range(a or n, size + 1, n))
        number = len(good)
        shown = _joined(good) if number <= 12 else f"{good[0]}, {good[1]}, ..., {good[-1]}"
        these = "this is one number" if number == 1 else f"these are {number} numbers"
        steps.append(Step(f"From 1 to {size} {these}", shown))
    chance = Fraction(number, size)
    reduced = "" if chance.denominator == size else f" = {chance}"
    return chance, [*steps, Step("The probability is", f"{number}/{size}{reduced}")]


def _listed(law: Law, values: list[int]) -> tuple[Fraction, list[Step]]:
    """Value by value; of greatest common divisors only small prime powers matter."""
    steps = [_powers(law.of, values)] if law.of else []
    answers = [law.at(k) for k in values]
    count = len(values)
    if law.of and values == list(range(1, count + 1)):
        steps.append(Step(f"So for K = 1, 2, ..., {count} the answers are", _joined(answers)))
    else:
        for k, answer in zip(values, answers, strict=True):
            steps.append(Step(f"For K = {k} the answer is", _value(law, k, answer)))
    total = sum(answers, Fraction())
    mean = total / count
    added = " + ".join(str(a) if a >= 0 else f"({a})" for a in answers)
    steps.append(Step("Add the answers", f"{added} = {total}"))
    reduced = "" if mean.denominator == count else f" = {mean}"
    shown = f"{total}/{count}{reduced}" if total.denominator == 1 else f"({total})/{count} = {mean}"
    return mean, [*steps, Step(f"Divide by their number, {count}", shown)]


def _powers(b: int, values: list[int]) -> Step:
    """What matters of b to the gcd with small numbers."""
    if values != list(range(1, len(values) + 1)):
        return Step(f"A prime number K has the gcd K with {b} if it divides {b}, and else 1")
    top = len(values)
    primes = [p for p in range(2, top + 1) if all(p % r for r in range(2, p))]
    powers = [p**e for p in primes for e in range(1, top) if p**e <= top]
    good = [q for q in powers if b % q == 0]
    divides = f"{_joined(good)} divide" if len(good) > 1 else f"{_joined(good) or 'none'} divides"
    return Step(f"Of the powers of primes up to {top}, {divides} {b}, and the others do not")


def _value(law: Law, k: int, answer: Fraction) -> str:
    if law.of:
        return str(answer)
    worked = f"{law.u} {'-' if law.v < 0 else '+'} {abs(law.v)}*{k}"
    if law.modulus:
        return f"{worked} = {law.u + law.v * k}, and modulo {law.modulus} that is {answer}"
    return f"{worked} = {answer}" if law.d == 1 else f"({worked})/{law.d} = {answer}"
