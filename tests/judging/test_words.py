"""Booleans, choices and free text."""

import pytest

from synthgen.judging import judge_plain

LABELS = """
B|b|(B)|[B]|B)|B.|B:|option B|Option (B)|**B**|`B`|$B$|\\text{B}|\\boxed{\\textbf{(B)}}|(B) Paris
B. A cat|The answer is (B).|The correct answer is **B) Paris**|I am sure: B
"""
NOT_B = """
|A|BC|BB|B or C|(B) or (C)|(B) and C|B and C|B, C|not B|(A) (B)|(B) (A)|B/C|(B) is wrong
B is wrong|B. or C.|(B) but C|Bob|This is not B
"""


def cases(table: str) -> list[str]:
    return [case for line in table.strip().split("\n") for case in line.split("|")]


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "Yes.",
        "TRUE!",
        "**Yes**",
        r"\boxed{\text{Yes}}",
        "Answer: true",
        "The answer is Yes.",
    ],
)
def test_yes_and_true_say_the_same(text: str) -> None:
    assert judge_plain("boolean", "yes", text).correct
    assert not judge_plain("boolean", "no", text).correct


@pytest.mark.parametrize("text", ["no", "yes and no", "not true", "yesterday", "1", "No, yes", "y"])
def test_a_text_that_is_not_yes_earns_nothing(text: str) -> None:
    assert not judge_plain("boolean", "yes", text).correct


@pytest.mark.parametrize(
    "text",
    cases(LABELS),
)
def test_a_choice_is_a_label_with_or_without_its_option(text: str) -> None:
    assert judge_plain("choice", "B", text).correct


@pytest.mark.parametrize(
    "text",
    cases(NOT_B),
)
def test_two_labels_or_a_denied_one_are_no_choice(text: str) -> None:
    assert not judge_plain("choice", "B", text).correct


@pytest.mark.parametrize(
    "text",
    [
        "new york",
        '"New York".',
        "“New  York”",
        "Ｎｅｗ York",
        "Answer: **New York**",
        "**Answer: New York**",
        "**Answer:** New York",
        "The city is New York",
        "The answer is\n\nNew York",
        r"\boxed{\text{New York}}",
    ],
)
def test_text_is_folded_before_it_is_compared(text: str) -> None:
    assert judge_plain("text", "New York", text).correct


@pytest.mark.parametrize(
    "text", ["York", "New York or Leeds", "not New York", "NewYork", "New", ""]
)
def test_a_part_of_the_text_earns_nothing(text: str) -> None:
    assert not judge_plain("text", "New York", text).correct


@pytest.mark.parametrize("answer", ["*", "a*", "_", ".", "...", '"', "x}", "{", "the answer is 7"])
def test_marks_alone_are_texts_too(answer: str) -> None:
    assert judge_plain("text", answer, f"Answer: {answer}").correct
    assert not judge_plain("text", answer, "").correct
    assert not judge_plain("text", answer, "a").correct


def test_underscores_may_be_escaped_as_latex_asks() -> None:
    assert judge_plain("text", "I_WALK I_RUN", r"\boxed{\text{I\_WALK I\_RUN}}").correct
