"""Solutions by a model, and which of them counts.

FLAMES (arXiv 2508.16514, Table 1) found the number of rows kept to matter more than agreement:
`first` on all problems beat `strict` on those where three agree. So `first` is the default, and the
vote is kept in the row whichever is chosen.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from math import inf
from typing import Any, Final, Literal

from synthgen.errors import RequestError
from synthgen.judging import canonical_text, extract, judge_plain
from synthgen.llm.outcome import Failure, Outcome, Reply
from synthgen.llm.request import Request
from synthgen.llm.talk import Ask, Talk, UnusableError
from synthgen.row import Message

Choice = Literal["first", "majority", "majority_first", "strict", "reward"]
Reward = Callable[[str, str], float]
"""A score of (problem, solution), the higher the better; the same for the same texts."""

VERSION: Final = 1
INSTRUCTIONS: Final = (
    "Solve the problem below. Work step by step, keep each step short, and check the units. "
    "Write the final answer once, at the very end, as \\boxed{...} with nothing but the number "
    "or expression inside.\n\n<<problem>>"
)
FIRST: Final = ("first", "reward")  # one that a reward has put in front
_TYPES: Final = ("integer", "decimal", "rational", "text")
NO_ANSWER: Final = "no_answer"
NO_MAJORITY: Final = "no_majority"
OTHER_ANSWER: Final = "other_answer"


@dataclass(frozen=True, slots=True)
class Solved:
    """The solution that counts. `votes` holds each sampled answer with how many gave it."""

    solution: str
    answer: str
    answer_type: str
    votes: dict[str, int]
    vote: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """One solution that gives an answer; `value` is the same for 0.5 and 1/2."""

    work: str
    answer_type: str
    answer: str
    value: str


@dataclass(frozen=True, slots=True)
class Solving:
    """How a problem is solved: by which endpoint, how often, and which solution counts.

    `known` is the answer's type and text where the strategy fixes it: then a solution that
    disagrees does not count.
    """

    problem: str
    voice: str
    solutions: int
    choice: Choice
    known: tuple[str, str] | None = None
    reward: Reward | None = None

    @staticmethod
    def prompt_label() -> str:
        """How a row's lineage names the instructions."""
        return f"solve/{VERSION}"

    def solve(self) -> Talk[Solved]:
        """The chosen solution. Raises UnusableError where none counts."""
        text = INSTRUCTIONS.replace("<<problem>>", self.problem)
        requests = [
            Request((Message("user", text),), sample=sample) for sample in range(self.solutions)
        ]
        outcomes = yield [Ask(request, self.voice) for request in requests]
        if self.reward is not None:
            outcomes = self._by_reward(outcomes, self.reward)
        return chosen(outcomes, self.choice, self.known)

    def _by_reward(self, outcomes: Sequence[Outcome], reward: Reward) -> list[Outcome]:
        """The solutions that answer, the best first, and then the others."""
        scores = [
            -reward(self.problem, one.text)
            if isinstance(one, Reply) and answered(one.text) is not None
            else inf
            for one in outcomes
        ]
        return [outcomes[i] for i in sorted(range(len(scores)), key=lambda i: (scores[i], i))]


def reward_of(name: str) -> Reward:
    """The function that `module:function` names. Raises RequestError where there is none."""
    module, colon, function = name.partition(":")
    try:
        found = getattr(import_module(module), function) if colon else None
    except (ImportError, AttributeError) as error:
        raise RequestError(f"the reward {name!r} cannot be loaded: {error}") from None
    if not callable(found):
        raise RequestError(f"the reward {name!r} is no function; write it as module:function")
    reward: Reward = found
    return reward


def chosen(
    outcomes: Sequence[Outcome], choice: Choice, known: tuple[str, str] | None = None
) -> Solved:
    """The solution that counts, of all that were sampled. Raises UnusableError.

    A solution without an answer votes for nothing: it can lose a majority, never make one.
    """
    asked = outcomes[:1] if choice in FIRST else outcomes
    if all(isinstance(one, Failure) for one in asked):
        failure = asked[0]
        assert isinstance(failure, Failure)
        raise UnusableError(failure.reason, failure.detail)
    found = [None if isinstance(one, Failure) else answered(one.text) for one in outcomes]
    votes = Counter(one.value for one in found if one is not None)
    if known is not None:
        return _known(found, known, votes)
    index = _index(found, choice, votes)
    solution = found[index]
    assert solution is not None
    agreeing = votes[solution.value]
    told = f"{agreeing} of {len(found)}" if 2 * agreeing > len(found) > 1 else ""
    return Solved(solution.work, solution.answer, solution.answer_type, dict(votes), told)


def _index(found: list[Answered | None], choice: Choice, votes: Counter[str]) -> int:
    """The place of the solution that counts."""
    with_answer = [i for i, one in enumerate(found) if one is not None]
    if not with_answer:
        raise UnusableError(NO_ANSWER, f"none of {len(found)} solutions gives an answer")
    if choice in FIRST:
        if found[0] is None:
            raise UnusableError(NO_ANSWER, "the first solution gives no answer")
        return 0
    needed = len(found) if choice == "strict" else len(found) // 2 + 1
    top, count = votes.most_common(1)[0]
    if count >= needed:
        return next(i for i in with_answer if _value(found[i]) == top)
    if choice == "majority_first":
        return with_answer[0]
    raise UnusableError(NO_MAJORITY, f"{count} of {len(found)} agree, {needed} are needed")


def _known(found: list[Answered | None], known: tuple[str, str], votes: Counter[str]) -> Solved:
    answer_type, answer = known
    for one in found:
        if one is not None and judge_plain(answer_type, answer, f"Answer: {one.answer}").correct:
            return Solved(one.work, answer, answer_type, dict(votes))
    raise UnusableError(OTHER_ANSWER, f"no solution gives {answer!r}: {dict(votes)}")


def _value(one: Answered | None) -> str | None:
    return None if one is None else one.value


def answered(text: str) -> Answered | None:
    r"""The answer of a solution and the work before it; None where it gives none.

    >>> answered("3 + 4 = 7, so \\boxed{7}.")
    Answered(work='3 + 4 = 7, so 7.', answer_type='integer', answer='7', value='7')
    >>> answered("I do not know what is asked.")
    """
    box = text.rfind("\\boxed{")
    readings = extract(text) if box >= 0 else ()
    for reading in readings[:1]:
        for answer_type in _TYPES:
            answer = canonical_text(answer_type, reading)
            if answer is not None:
                value = canonical_text("rational", reading) or answer
                return Answered(_unboxed(text), answer_type, answer, value)
    return None


def _unboxed(text: str) -> str:
    """The work with its boxes opened: the row closes in a format of its own."""
    parts: list[Any] = []
    rest = text
    while (start := rest.find("\\boxed{")) >= 0:
        end, depth = start + len("\\boxed{"), 1
        while end < len(rest) and depth:
            depth += {"{": 1, "}": -1}.get(rest[end], 0)
            end += 1
        parts += [rest[:start], rest[start + len("\\boxed{") : end - 1]]
        rest = rest[end:]
    return "".join([*parts, rest]).strip()
