"""Extremal numbers whose digits keep a rule of divisibility (OMEGA, qr_sum).

The public code (arXiv 2506.18880, `digit_sum`) takes a quotient or remainder 0 for a missing answer
(14-23 % of the rows have none), gives another number than the Q + R asked for in 4 % of the rows of
level 1 and 12-18 % of levels 2 to 4, and repeats itself in 69-75 % of 1,000 draws. Here every
question has an answer, and it is the one asked for. Digits and divisors are the public ones; new
are the remainder, there always 0, and the place from the end, there 1, 3 or 10.

From level 4 on N may be the way to another number, as in the public template of two stages, which
says "maximum" where its code takes the minimum: the least common multiple of the digits of N is S,
and M, one digit longer, is the greatest number that S divides in both directions.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import lcm
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._digit_search import Rule, search
from synthgen.generators.omega._digit_stages import both_ways, greatest_both_ways
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

DIGITS = {1: (1, 2), 2: (3, 3), 3: (4, 4), 4: (5, 5), 5: (6, 7)}
DIVISORS = {1: (3, 7), 2: (3, 9), 3: (3, 9), 4: (3, 9), 5: (5, 12)}
KINDS = ("change1", "change2", "swap", "alternating", "sum", "reverse")
FEWEST_DIGITS = {"change1": 2, "change2": 3, "swap": 2, "alternating": 2, "sum": 1, "reverse": 2}
MOST_RANK = 10
CAPACITIES = {1: 5000, 2: 8000, 3: 8000, 4: 8000, 5: 11_000}
RANKS = (
    "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
FORMS = ("number", "quotient_and_remainder", "remainder")
TWO_STAGES, STAGED_FROM = "two_stages", 4  # a form, and the first level that has it
STAGED_TRIES = 12  # rules; some kinds have no fitting one, as with the greatest reversible number


@dataclass(frozen=True, slots=True)
class Extremal:
    """A rule, which number from the end is N, from which end, and what is asked about N."""

    kind: str
    digits: int
    divisor: int
    remainder: int
    target: int
    rank: int
    greatest: bool
    form: str


@generators.register("omega/numbertheory_qr_sum")
class ExtremalNumbers(DrawnFamily[Extremal]):
    """The k-th greatest or smallest number of some digits that keeps a rule, or its parts.

    The cost is 10 for each digit and 1 for each number up to the one sought, and 5 for the second
    of two stages.
    """

    version = 2
    levels = tuple(DIGITS)
    Params = Extremal
    answer_type = "integer"
    proof = "digit_automaton"
    cost_scale = 45.0
    templates = (
        "Let N be the {which} {digits}-digit positive integer with the property that {rule}. {ask}",
        "Among the positive integers with {digits} {digit_noun}, consider those for which the "
        "following holds: {rule}. Let N be the {which} of them. {ask}",
        "A positive integer of {digits} {digit_noun} is called good if {rule}. The {which} good "
        "number is N. {ask}",
        "{Ask} Here N denotes the {which} {digits}-digit positive integer such that {rule}.",
        "Suppose that N has {digits} {digit_noun} and the property that {rule}, and that it is "
        "the {which} such positive integer. {ask}",
        "Property: {rule}.\n\nN is the {which} positive integer with exactly {digits} "
        "{digit_noun} that has this property. {ask}",
        "Which positive integers of {digits} {digit_noun} are such that {rule}? Call the {which} "
        "one N. {ask}",
        "List, in {order} order, the {digits}-digit positive integers with the property that "
        "{rule}, and let N be number {rank} in the list. {ask}",
    )

    def draw(self, rng: Stream, level: int) -> Extremal:
        """A kind of rule, then all else at random until there are so many numbers that keep it.

        That takes about 3 draws, and 10 where two digits are changed. Two stages need an N without
        a digit 0; if there soon is none, the question is about N itself.
        """
        digits = rng.randint(*DIGITS[level])
        digits += digits == 1 and rng.below(4) > 0  # a single digit offers little
        kind = rng.choice([k for k in KINDS if digits >= FEWEST_DIGITS[k]])
        staged = level >= STAGED_FROM and rng.below(4) == 0
        tries = STAGED_TRIES if staged else 0
        while True:
            form = TWO_STAGES if tries > 0 else rng.choice(FORMS[: 3 if digits > 1 else 1])
            params = _guess(rng, level, kind, digits, form)
            numbers = search(_rule(params), params.rank, params.greatest).numbers
            if numbers and (form != TWO_STAGES or _reaches(params, numbers[-1])):
                return params
            tries -= 1

    def capacity_of(self, level: int) -> int:
        """Some fewer than the distinct keys that 20,000 draws gave; more draws give more."""
        return CAPACITIES[level]

    def group_of(self, params: Extremal) -> Any:
        """All but what is asked about N."""
        p = params
        rule = (p.kind, p.digits, p.divisor, p.remainder, p.target)
        return *rule, p.rank, p.greatest

    def key_of(self, params: Extremal) -> Any:
        """The whole question."""
        return *self.group_of(params), params.form

    def slots(self, params: Extremal) -> dict[str, Any]:
        """The rule and the request in words."""
        p = params
        end = "greatest" if p.greatest else "smallest"
        ask = _ask(p)
        return {
            "which": f"{RANKS[p.rank - 1]} {end}".strip(),
            "digits": p.digits,
            "digit_noun": "digit" if p.digits == 1 else "digits",
            "rule": _described(p),
            "order": "falling" if p.greatest else "rising",
            "rank": p.rank,
            "ask": ask,
            "Ask": ask,
        }

    def solve(self, params: Extremal) -> Solution:
        """The rule is turned into conditions on single digits, from the end that is asked for."""
        p = params
        found = search(_rule(p), p.rank, p.greatest)
        number = found.numbers[-1]
        steps = list(found.steps)
        order = "falling" if p.greatest else "rising"
        if p.rank > 1:
            listed = ", ".join(map(str, found.numbers))
            steps.append(Step(f"In {order} order these numbers begin {listed}, so N = {number}"))
        else:
            steps.append(Step(f"The {'greatest' if p.greatest else 'smallest'} is N = {number}"))
        if p.form == TWO_STAGES:
            number = _second_stage(p, number, steps)
        unit, name = _unit(p), "M" if p.form == TWO_STAGES else "N"
        answer, (q, r) = number, divmod(number, unit)
        if p.form in ("quotient_and_remainder", TWO_STAGES):
            answer = q + r
            steps.append(
                Step(f"{name} = {number} = {q} * {unit} + {r}, so Q + R = {q} + {r} = {answer}")
            )
        elif p.form == "remainder":
            answer = r
            steps.append(Step(f"{number} = {q} * {unit} + {r}, so the remainder is {answer}"))
        cost = 10 * p.digits + p.rank + 5 * (p.form == TWO_STAGES)
        return Solution(answer, tuple(steps), cost)

    def prove(self, params: Extremal, answer: Any) -> bool:
        """Numbers are tried digit by digit from the end asked for, as the rule says."""
        number, unit = next(_kept(params)), _unit(params)
        if params.form == TWO_STAGES:
            number = greatest_both_ways(params.digits + 1, _multiple(number)) or 0
        forms = {
            "number": number,
            "quotient_and_remainder": number // unit + number % unit,
            TWO_STAGES: number // unit + number % unit,
            "remainder": number % unit,
        }
        return bool(forms[params.form] == answer)


def _guess(rng: Stream, level: int, kind: str, digits: int, form: str) -> Extremal:
    divisor = rng.randint(*DIVISORS[level])
    remainder = 0 if rng.below(2) else rng.below(divisor)
    target = rng.randint(1, 9) if kind.startswith("change") else 0
    rank = rng.randint(1, MOST_RANK if digits > 1 else 3)
    return Extremal(kind, digits, divisor, remainder, target, rank, bool(rng.below(2)), form)


def _rule(params: Extremal) -> Rule:
    return Rule(params.kind, params.digits, params.divisor, params.remainder, params.target)


def _reaches(params: Extremal, number: int) -> bool:
    """Whether no digit is 0, and there is a number of the second stage other than 99...9."""
    multiple, digits = _multiple(number), params.digits + 1
    if not multiple or (10**digits - 1) % multiple == 0:
        return False
    return bool(both_ways(digits, multiple).numbers)


def _multiple(number: int) -> int:
    return lcm(*map(int, str(number)))


def _second_stage(params: Extremal, number: int, steps: list[Step]) -> int:
    multiple = _multiple(number)
    found = both_ways(params.digits + 1, multiple)
    digits = ", ".join(sorted(set(str(number))))
    steps.append(
        Step(f"The digits of N are {digits}, and their least common multiple is S = {multiple}")
    )
    steps += [*found.steps, Step(f"The greatest is M = {found.numbers[0]}")]
    return found.numbers[0]


def _unit(params: Extremal) -> int:
    """The number whose only digit other than 0 is a 1 in the first place of N, or of M."""
    return int(10 ** (params.digits - (params.form != TWO_STAGES)))


# The telling -----------------------------------------------------------------------------------


def _described(params: Extremal) -> str:
    """The rule as a clause."""
    p = params
    rest = (
        f"leaves the remainder {p.remainder} when divided by {p.divisor}"
        if p.remainder
        else f"is divisible by {p.divisor}"
    )
    both = rest.replace("leaves", "leave").replace("is d", "are d")
    return {
        "sum": f"the sum of the digits {rest}" if p.digits > 1 else f"the only digit {rest}",
        "alternating": "the alternating sum of the digits (first digit minus second plus third "
        f"and so on) {rest}",
        "reverse": f"both the number and the number formed by reversing its digits {both}",
        "change1": f"whenever one of the digits is changed to {p.target} (or left, if it is "
        f"{p.target}), the resulting number {rest}",
        "change2": f"whenever two of the digits are changed to {p.target} (or left, if they are "
        f"{p.target}), the resulting number {rest}",
        "swap": f"whenever two adjacent digits swap their places, the resulting number {rest}",
    }[p.kind]


def _ask(params: Extremal) -> str:
    unit = _unit(params)
    return {
        "number": "Find N.",
        "quotient_and_remainder": "Find Q + R, where Q and R are the quotient and the remainder "
        f"when N is divided by {unit}.",
        TWO_STAGES: "Let S be the least common multiple of the digits of N, and let M be the "
        f"greatest {params.digits + 1}-digit positive integer such that both M and the number "
        "formed by reversing its digits are divisible by S. Find Q + R, where Q and R are the "
        f"quotient and the remainder when M is divided by {unit}.",
        "remainder": f"Find the remainder when N is divided by {unit}.",
    }[params.form]


# The proof -------------------------------------------------------------------------------------

# What is known of a beginning of N, modulo the divisor: its value, its value without the last
# digit, the last digit, and the values of what one change and what two changes make of it.
State = tuple[int, int, int, frozenset[int], frozenset[int]]

NOTHING: State = (0, 0, 0, frozenset(), frozenset())


def _kept(params: Extremal) -> Iterator[int]:
    """The number that the question is about, found by trying digits from the end asked for."""
    for place, number in enumerate(_search(params, NOTHING, 0, 0, set()), start=1):
        if place == params.rank:
            yield number


def _search(
    params: Extremal, state: State, depth: int, number: int, dead: set[tuple[int, State]]
) -> Iterator[int]:
    """Numbers that keep the rule and begin with some digits, in order; `dead` states lead to none.

    Two numbers made by changes among these digits differ by an amount that later digits do not
    alter; where it is no multiple of the divisor there is nothing to find.
    """
    _, _, _, once, twice = state
    made = twice if params.kind == "change2" else once
    scale = 10 ** (params.digits - depth)
    if (depth, state) in dead or len({x * scale % params.divisor for x in made}) > 1:
        return
    if depth == params.digits:
        if made == {params.remainder}:
            yield number
        return
    found = False
    digits = range(0 if depth else 1, 10)
    for x in reversed(digits) if params.greatest else digits:
        longer = _longer(params, state, depth, x)
        for found_number in _search(params, longer, depth + 1, 10 * number + x, dead):
            found = True
            yield found_number
    if not found:
        dead.add((depth, state))


def _longer(params: Extremal, state: State, depth: int, x: int) -> State:
    """What is known after one more digit."""
    value, before, last, once, twice = state
    m, t = params.divisor, params.target
    whole = (10 * value + x) % m
    if params.kind == "sum":
        return 0, 0, 0, frozenset({(sum(once) + x) % m}), twice
    if params.kind == "alternating":
        return 0, 0, 0, frozenset({(sum(once) + (x if depth % 2 == 0 else -x)) % m}), twice
    if params.kind == "reverse":
        backwards = (before + x * 10**depth) % m
        end = depth + 1 == params.digits
        return whole, backwards, 0, frozenset({whole, backwards} if end else ()), twice
    follow = {(10 * a + x) % m for a in once}
    if params.kind == "swap":
        swapped = {(100 * before + 10 * x + last) % m} if depth else set()
        return whole, value, x, frozenset(follow | swapped), twice
    pairs = {(10 * a + x) % m for a in twice} | {(10 * a + t) % m for a in once}
    return whole, 0, 0, frozenset(follow | {(10 * value + t) % m}), frozenset(pairs)
