"""PIPE: the answer to one problem is a number of another one (composition, as in OMEGA).

OMEGA (arXiv 2506.18880) has seven composed sets and no generator for them; mathematics_dataset
composes its modules by names for the values of others. Here any family with integer answers goes
before any family with a port (`generators/omega/_composing.py`): `compatible()` lists the pairs,
and `config: {first: ..., second: ...}` picks one.

The second problem is drawn as its own family draws it. The map from the first answer Q to the
number K that it misses is stated, K = (Q mod m) + c, and c is chosen so that K is the number that
was drawn. So difficulty and answers are those of the parts, and every K is a legal one.
"""

from dataclasses import dataclass
from typing import Any, Literal

from pydantic import Field

from synthgen.config import BaseConfig
from synthgen.family import DrawnFamily
from synthgen.generators.omega._composing import (
    PORTS,
    Place,
    compatible,
    depends,
    lettered,
    part,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

First = Literal[
    "omega/algebra_linear_equation",
    "omega/arithmetic_gcd",
    "omega/arithmetic_list_prime_factors",
    "omega/arithmetic_matrix_determinant",
    "omega/arithmetic_matrix_multiplication",
    "omega/arithmetic_matrix_rank",
    "omega/arithmetic_mixed",
    "omega/logic_gridworld_blocked",
    "omega/logic_gridworld_rookmove",
]
Second = Literal[
    "omega/algebra_linear_equation",
    "omega/arithmetic_gcd",
    "omega/arithmetic_matrix_determinant",
    "omega/arithmetic_mixed",
]
MODULI = (5, 60)
WORDINGS = (
    (
        "Part 1. {first}\n\nCall the answer of part 1 Q, and let {map}.\n\n"
        "Part 2. {second}\n\n{note} Only the answer of part 2 is asked for."
    ),
    (
        "This task has two problems, and the second one needs the first.\n\nFirst "
        "problem: {first}\n\nSecond problem, with Q for the answer to the first one, and {map}: "
        "{second}\n\n{note} "
        "Give the answer to the second problem."
    ),
    (
        "Solve the first question, turn its answer Q into K by the rule, and answer the second "
        "question.\n\nFirst question: {first}\n\nRule: {map}.\n\nSecond "
        "question: {second}\n\n{note}"
    ),
    (
        "Let Q be the answer to this question:\n\n{first}\n\nLet {map}. With this K, answer the "
        "following:\n\n{second}\n\n{note}"
    ),
    (
        "What is the answer to question (ii)?\n\n(i) {first}\n\n(ii) {second}\n\nIn question (ii), "
        "{map}, and Q is the answer to question (i). {note}"
    ),
    (
        "The number K is needed below. With Q for the answer to the auxiliary question, {map}.\n\n"
        "Question: {second}\n\nAuxiliary question: {first}\n\n{note} Answer the question, not the "
        "auxiliary one."
    ),
    (
        "Two steps:\n\n1. {first}\n\n2. {second}\n\nIn step 2, {map}, and Q is the result of step "
        "1.\n\n{note} What counts is the result of step 2."
    ),
    (
        "Somebody solved one exercise and used its result Q in the next one, where {map}.\n\n"
        "Exercise 1: {first}\n\nExercise 2: {second}\n\n{note} What is the answer to exercise 2?"
    ),
)
NOTE = "Apart from K and Q, letters of the one have nothing to do with letters of the other."
TELLINGS = 5  # of each wording; they differ in the wordings of the parts


class PipeConfig(BaseConfig):
    """Which families are piped."""

    first: First | None = Field(
        None, description="the family whose answer is used; by default any, drawn for each row"
    )
    second: Second | None = Field(
        None, description="the family that misses a number; by default any, drawn for each row"
    )


@dataclass(frozen=True, slots=True)
class Piped:
    """Two problems by the names of their families and their params, as JSON.

    The number at `place` of the second is the answer of the first modulo `modulus`, plus `shift`.
    `answer` is that answer, for the proof; the solution does not look at it.
    """

    first: str
    given: str
    second: str
    asked: str
    place: Place
    modulus: int
    shift: int
    answer: int


@generators.register("omega/pipe")
class Pipe(DrawnFamily[Piped]):
    """A problem that misses a number, which is made of the answer to another problem.

    First parts: linear equations, gcd, prime factors (not lists), determinants, products and ranks
    of matrices, mixed arithmetic with a whole answer, blocked paths and rook moves. Second parts:
    gcd, mixed arithmetic, determinants, linear equations. Any two go together.

    Both parts matter in every row: with Q + 1 for Q, K is one greater and the answer another one;
    with K kept and another number of the second problem one greater, the answer is another one too;
    and it is neither Q nor K.
    The cost is that of both solutions, in the parts' own difficulty: the mean of the two.
    """

    version = 1
    levels = (1, 2, 3, 4, 5)
    Params = Piped
    Config = PipeConfig
    config: PipeConfig
    proof = "proofs_of_both_parts"
    cost_scale = 1.0
    templates = tuple(range(len(WORDINGS) * TELLINGS))

    def draw(self, rng: Stream, level: int) -> Piped:
        """A problem of each family at this level; drawn again where one does not matter."""
        pairs = [
            (a, b)
            for a, b, _ in compatible()
            if self.config.first in (None, a) and self.config.second in (None, b)
        ]
        while True:
            names = rng.choice(pairs)
            first, second = map(part, names)
            given, asked = first.draw(rng, level), second.draw(rng, level)
            if first.answer_type_of(given) not in ("integer", "rational"):
                continue
            n = first.solve(given).answer
            place = _sensitive_place(rng, second, asked)
            if n.denominator != 1 or place is None:
                continue
            n = int(n)
            modulus, k = rng.randint(*MODULI), PORTS[second.name].get(asked, place)
            if n % modulus < modulus - 1 and second.solve(asked).answer not in (n, k):
                texts = first.encode(given), second.encode(asked)
                return Piped(
                    names[0], texts[0], names[1], texts[1], place, modulus, k - n % modulus, n
                )

    def capacity_of(self, level: int) -> int:
        """A thousandth of the least pair of families, and at most 10**9: gcds before gcds."""
        names = {a for a, b, _ in compatible() if self.config.first in (None, a)}
        others = {b for a, b, _ in compatible() if self.config.second in (None, b)}
        least = min(part(a).capacity_of(level) for a in names)
        return min(10**9, least * min(part(b).capacity_of(level) for b in others) // 1000)

    def key_of(self, params: Piped) -> Any:
        """The keys of both problems, the place, and the modulus."""
        first, second = part(params.first), part(params.second)
        keys = first.key_of(first.decode(params.given)), second.key_of(second.decode(params.asked))
        return [params.first, keys[0], params.second, keys[1], params.place, params.modulus]

    def slots(self, params: Piped) -> dict[str, Any]:
        """The map in words."""
        c, m = params.shift, params.modulus
        shift = f" {'-' if c < 0 else '+'} {abs(c)}" if c else ""
        rule = f"Q mod {m} is the remainder, from 0 to {m - 1}, of Q on division by {m}"
        return {
            "map": f"K = (Q mod {m}){shift}, where {rule}",
            "note": NOTE,
        }

    def problem(self, params: Piped, template: int) -> str:
        """Both problems in wordings of their own, within one of eight frames."""
        first, second = part(params.first), part(params.second)
        telling, wording = divmod(template, len(WORDINGS))
        one = first.problem(first.decode(params.given), (3 * telling + wording) % _many(first))
        asked, at = second.decode(params.asked), (telling + 5 * wording) % _many(second)
        two = lettered(second, asked, params.place, at, "K")
        return WORDINGS[wording].format(first=one, second=two, **self.slots(params))

    def answer_type_of(self, params: Piped) -> str:
        """The second problem's."""
        second = part(params.second)
        return second.answer_type_of(second.decode(params.asked))

    def solve(self, params: Piped) -> Solution:
        """The solution of the first problem, the map, the solution of the second."""
        first, second = part(params.first), part(params.second)
        given = first.decode(params.given)
        one = first.solve(given)
        n, m, c = int(one.answer), params.modulus, params.shift
        k = n % m + c
        asked = PORTS[second.name].put(second.decode(params.asked), params.place, k)
        two = second.solve(asked)
        sign = f" {'-' if c < 0 else '+'} {abs(c)} = {k}" if c else ""
        map_ = Step(
            f"So Q is {n}, whose remainder on division by {m} is {n % m}", f"K = {n % m}{sign}"
        )
        steps = (
            Step("Begin with the first of the two problems, whose answer is Q"), *one.steps, map_,
            Step(f"Now the other problem, with {k} for K"), *two.steps,
        )  # fmt: skip
        costs = [s.cost / (s.cost + f.cost_scale) for f, s in ((first, one), (second, two))]
        mean = sum(costs) / 2
        return Solution(two.answer, steps, mean / (1 - mean))

    def prove(self, params: Piped, answer: Any) -> bool:
        """The first family's proof holds for Q, the map gives the K drawn, the second's holds."""
        first, second = part(params.first), part(params.second)
        asked = second.decode(params.asked)
        k, n = PORTS[second.name].get(asked, params.place), params.answer
        if k - params.shift != n % params.modulus:
            return False
        return first.prove(first.decode(params.given), n) and second.prove(asked, answer)


def _sensitive_place(rng: Stream, family: DrawnFamily[Any], params: Any) -> Place | None:
    """A place on which the answer hangs, beside another one on which it hangs too."""
    places = PORTS[family.name].places(params)
    rng.shuffle(places)
    found: Place | None = None
    for place in places[:4]:
        if depends(family, params, place):
            if found is not None:
                return found
            found = place
    return None


def _many(family: DrawnFamily[Any]) -> int:
    return len(family.templates)
