"""Sums of arithmetic series, such as 7 + 10 + 13 + ... with 20 terms."""

from dataclasses import dataclass
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

TERMS = {1: (5, 10), 2: (20, 50), 3: (100, 1000)}  # the number of terms at each level
FIRST = (1, 99)
STEP = (1, 20)


@dataclass(frozen=True, slots=True)
class Series:
    """The first term, what is added each time, and the number of terms."""

    first: int
    step: int
    terms: int


@generators.register("tutorial/series")
class SeriesSum(DrawnFamily[Series]):
    """The sum of an arithmetic series, rising or falling."""

    version = 1
    levels = tuple(TERMS)
    Params = Series
    answer_type = "integer"
    proof = "term_by_term"
    cost_scale = 12.0
    templates = (
        "Find the sum of the first {terms} terms of the series {opening} + ...",
        "What do the first {terms} terms of the sequence {listed}, ... add up to?",
        "A series starts at {first}, each term is {step} {more} than the last. Add {terms} terms.",
    )

    def draw(self, rng: Stream, level: int) -> Series:
        """A first term, a step up or down, and as many terms as the level says."""
        sign = rng.choice((1, -1))
        return Series(rng.randint(*FIRST), sign * rng.randint(*STEP), rng.randint(*TERMS[level]))

    def capacity_of(self, level: int) -> int:
        """Half of what `draw` can say: a series and its reverse have one key."""
        low, high = TERMS[level]
        return FIRST[1] * 2 * STEP[1] * (high - low + 1) // 2

    def key_of(self, params: Series) -> Any:
        """Both ends and the length: read backwards, a series is the same sum."""
        return [*sorted((params.first, _last(params))), params.terms]

    def slots(self, params: Series) -> dict[str, Any]:
        """The values that the templates name."""
        opening = [params.first + i * params.step for i in range(3)]
        return {
            "first": params.first,
            "step": abs(params.step),
            "more": "more" if params.step > 0 else "less",
            "terms": params.terms,
            "listed": ", ".join(map(str, opening)),
            "opening": " + ".join(map(_signed, opening)),
        }

    def solve(self, params: Series) -> Solution:
        """Gauss: first and last, second and last but one, all pairs have the same sum."""
        last = _last(params)
        pair = params.first + last
        answer = pair * params.terms // 2
        jumps = params.terms - 1
        steps = (
            Step(
                "Find the last term", f"{params.first} + {jumps} * {_signed(params.step)} = {last}"
            ),
            Step("Add the first and the last term", f"{params.first} + {_signed(last)} = {pair}"),
            Step(
                "Multiply by half of the number of terms", f"{params.terms} * {_signed(pair)} / 2"
            ),
            Step(f"The sum is {answer}"),
        )
        return Solution(answer, steps, cost=len(f"{last}{pair}{answer}"))

    def prove(self, params: Series, answer: Any) -> bool:
        """Add the terms one by one."""
        total, term = 0, params.first
        for _ in range(params.terms):
            total, term = total + term, term + params.step
        return bool(total == answer)


def _last(params: Series) -> int:
    """The last term."""
    return params.first + (params.terms - 1) * params.step


def _signed(number: int) -> str:
    """A number as it stands after a sign: -3 in brackets."""
    return f"({number})" if number < 0 else str(number)
