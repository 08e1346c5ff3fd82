"""Which solution of a model counts."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.errors import RequestError
from synthgen.llm.outcome import REFUSED, Failure, Outcome, Reply
from synthgen.llm.talk import UnusableError
from synthgen.solving import Solving, answered, chosen, reward_of


def sampled(*answers: object) -> list[Outcome]:
    """Solutions that give these answers; None gives none."""
    return [
        Reply("I cannot say." if one is None else f"Work {n}: \\boxed{{{one}}}", "m")
        for n, one in enumerate(answers)
    ]


def answer_of(choice: Any, *answers: object) -> str:
    try:
        return chosen(sampled(*answers), choice).answer
    except UnusableError as error:
        return error.reason


@pytest.mark.parametrize(
    ("answers", "first", "majority", "majority_first", "strict"),
    [
        ((7, 7, 7), "7", "7", "7", "7"),
        ((3, 7, 7), "3", "7", "7", "no_majority"),
        ((3, 7, 8), "3", "no_majority", "3", "no_majority"),
        ((3, 7), "3", "no_majority", "3", "no_majority"),
        ((None, 7, 7), "no_answer", "7", "7", "no_majority"),
        ((None, 7, None), "no_answer", "no_majority", "7", "no_majority"),
        ((None, None), "no_answer", "no_answer", "no_answer", "no_answer"),
        (("1/2", "0.5", "2/4"), "1/2", "1/2", "1/2", "1/2"),
    ],
)
def test_each_choice_takes_its_solution(
    answers: tuple[object, ...], first: str, majority: str, majority_first: str, strict: str
) -> None:
    told = [answer_of(c, *answers) for c in ("first", "majority", "majority_first", "strict")]

    assert told == [first, majority, majority_first, strict]


def test_the_vote_is_told_only_where_more_than_half_agree() -> None:
    assert chosen(sampled(7, 7, 3), "first").vote == "2 of 3"
    assert chosen(sampled(3, 7, 7), "first").vote == ""
    assert chosen(sampled(7), "first").vote == ""
    assert chosen(sampled(7, 7, 3), "first").votes == {"7": 2, "3": 1}


def test_a_known_answer_wants_a_solution_that_gives_it() -> None:
    assert chosen(sampled(3, 7), "first", ("integer", "7")).solution == "Work 1: 7"
    with pytest.raises(UnusableError, match="other_answer"):
        chosen(sampled(3, None), "first", ("integer", "7"))


def test_a_failure_keeps_its_reason() -> None:
    refused = Failure(REFUSED, "I cannot help with that.")

    with pytest.raises(UnusableError, match="refused: I cannot help"):
        chosen([refused], "first")
    assert chosen([refused, *sampled(7)], "majority_first").answer == "7"


@pytest.mark.parametrize(
    ("text", "answer_type", "answer", "work"),
    [
        ("So \\boxed{12}.", "integer", "12", "So 12."),
        ("\\boxed{\\frac{3}{4}} it is", "rational", "3/4", "\\frac{3}{4} it is"),
        ("First \\boxed{1}, then \\boxed{2.50}", "decimal", "2.50", "First 1, then 2.50"),
        ("\\boxed{Tuesday}", "text", "Tuesday", "Tuesday"),
    ],
)
def test_the_answer_stands_in_the_last_box(
    text: str, answer_type: str, answer: str, work: str
) -> None:
    found = answered(text)

    assert found is not None
    assert (found.answer_type, found.answer, found.work) == (answer_type, answer, work)


@given(st.text(max_size=200))
def test_any_text_is_answered_or_not(text: str) -> None:
    found = answered(f"{text}\\boxed{{{text}")
    assert found is None or found.answer


def longest(problem: str, solution: str) -> float:
    """A reward that likes long solutions."""
    return len(solution)


def best_of(*texts: str) -> str:
    """The answer that the longest solution gives."""
    solving = Solving("What is it?", "default", len(texts), "reward", None, longest)
    talk = solving.solve()
    next(talk)
    try:
        talk.send([Reply(text, "m") for text in texts])
    except StopIteration as end:
        return str(end.value.answer)
    raise AssertionError("the conversation goes on")


def test_a_reward_chooses_among_the_solutions_that_answer() -> None:
    assert best_of("\\boxed{1}", "So we see: \\boxed{2}", "A long text without an answer.") == "2"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("math:no_such", "cannot be loaded"),
        ("no_such_module:f", "cannot be loaded"),
        ("math", "write it as module:function"),
        ("math:pi", "is no function"),
    ],
)
def test_a_reward_that_is_none_is_refused(name: str, message: str) -> None:
    with pytest.raises(RequestError, match=message):
        reward_of(name)
