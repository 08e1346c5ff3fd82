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
from typing import Any

from synthgen.generators.omega._composing import (
    PORTS,
    SOURCES,
    clashes,
    drawn,
    lettered,
    part,
    sensitive_place,
    whole_answer,
    wording,
)
from synthgen.generators.omega._pairs import NOTE, OfPairs, key_of_part, mean_cost
from synthgen.generators.omega._port import Place
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

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
TELLINGS = 5  # of each wording; they differ in the wordings of the parts


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
class Pipe(OfPairs[Piped]):
    """A problem that misses a number, which is made of the answer to another problem.

    First parts are families with whole answers; second parts are families with a number that a
    letter can stand for: an entry of a matrix, a cell of a grid, a divisor. Any two go together,
    and the listing has them all.

    Both parts matter in every row: with Q + 1 for Q, K is one greater and the answer another one;
    with K kept and another number of the second problem one greater, the answer is another one too;
    and it is neither Q nor K. (Prime factors have one number; another question about it has another
    answer.)
    The cost is that of both solutions, in the parts' own difficulty: the mean of the two.
    """

    version = 3
    Params = Piped
    firsts = SOURCES
    seconds = tuple(PORTS)
    proof = "proofs_of_both_parts"
    templates = tuple(range(len(WORDINGS) * TELLINGS))

    def draw(self, rng: Stream, level: int) -> Piped:
        """A problem of each family at this level; drawn again where one does not matter."""
        pairs = self.wanted()
        while True:
            first, second = rng.choice(pairs)
            given, asked = drawn(rng, first, level), drawn(rng, second, level)
            if clashes(first, given, "KQ") or clashes(second, asked, "KQ"):
                continue
            n = whole_answer(first, given)
            place = sensitive_place(rng, second, asked)
            if n is None or place is None:
                continue
            modulus, k = rng.randint(*MODULI), PORTS[second].get(asked, place)
            if n % modulus < modulus - 1 and part(second).solve(asked).answer not in (n, k):
                texts = part(first).encode(given), part(second).encode(asked)
                return Piped(first, texts[0], second, texts[1], place, modulus, k - n % modulus, n)

    def key_of(self, params: Piped) -> Any:
        """The keys of both problems, the place, and the modulus."""
        p = params
        keys = key_of_part(p.first, p.given), key_of_part(p.second, p.asked)
        return [p.first, keys[0], p.second, keys[1], p.place, p.modulus]

    def slots(self, params: Piped) -> dict[str, Any]:
        """The map in words."""
        c, m = params.shift, params.modulus
        shift = f" {'-' if c < 0 else '+'} {abs(c)}" if c else ""
        rule = f"Q mod {m} is the remainder, from 0 to {m - 1}, of Q on division by {m}"
        return {
            "map": f"K = (Q mod {m}){shift}, where {rule}",
            "note": NOTE.format(letters="K and Q"),
        }

    def problem(self, params: Piped, template: int) -> str:
        """Both problems in wordings of their own, within one of eight frames."""
        telling, frame = divmod(template, len(WORDINGS))
        first, second = part(params.first), part(params.second)
        numbers = 3 * telling + frame, telling + 5 * frame
        one = first.problem(first.decode(params.given), wording(params.first, numbers[0]))
        asked, at = second.decode(params.asked), wording(params.second, numbers[1])
        two = lettered(params.second, asked, params.place, at)
        return WORDINGS[frame].format(first=one, second=two, **self.slots(params))

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
        cost = mean_cost((params.first, one.cost), (params.second, two.cost))
        return Solution(two.answer, steps, cost)

    def prove(self, params: Piped, answer: Any) -> bool:
        """The first family's proof holds for Q, the map gives the K drawn, the second's holds."""
        first, second = part(params.first), part(params.second)
        asked = second.decode(params.asked)
        k, n = PORTS[second.name].get(asked, params.place), params.answer
        if k - params.shift != n % params.modulus:
            return False
        return first.prove(first.decode(params.given), n) and second.prove(asked, answer)
