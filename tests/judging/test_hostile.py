"""Texts made to break a judge; each gets a verdict, and none of them is right."""

import pytest

from synthgen.judging import PLAIN_TYPES, Verdict, judge_plain
from synthgen.testing.hostile import ANSWERS, HOSTILE, KIB_64


def test_every_plain_type_is_tested() -> None:
    assert tuple(ANSWERS) == PLAIN_TYPES


@pytest.mark.parametrize("answer_type", PLAIN_TYPES)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_judged_wrong(answer_type: str, name: str) -> None:
    verdict = judge_plain(answer_type, ANSWERS[answer_type], HOSTILE[name])

    assert isinstance(verdict, Verdict)
    assert (verdict.correct, verdict.score) == (False, 0.0)
    assert len(verdict.reason.encode()) < 1_000


@pytest.mark.parametrize("answer_type", PLAIN_TYPES)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_in_a_box_is_judged_wrong(answer_type: str, name: str) -> None:
    text = "\\boxed{" + HOSTILE[name][:60_000] + "}"

    assert not judge_plain(answer_type, ANSWERS[answer_type], text).correct


@pytest.mark.parametrize("answer_type", ["text", "list", "set"])
def test_a_long_answer_meets_combining_marks_without_sorting_them_all(answer_type: str) -> None:
    answer = {"text": "x" * 30_000, "list": "[a, b]", "set": "{a, b}"}[answer_type]
    marks = "a" + "\u0315\u0300" * 32_000

    assert not judge_plain(answer_type, answer, f"[{marks}, b]").correct


@pytest.mark.parametrize("answer_type", PLAIN_TYPES)
def test_only_the_last_64_kib_are_judged(answer_type: str) -> None:
    answer = ANSWERS[answer_type]

    assert judge_plain(answer_type, answer, "(" * 10**6 + f"\nAnswer: {answer}").correct
    assert not judge_plain(answer_type, answer, f"Answer: {answer}\n" + "x" * KIB_64).correct
