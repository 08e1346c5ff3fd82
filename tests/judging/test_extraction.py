"""Where the final answer is found in a response."""

import pytest

from synthgen.judging import extract


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (r"So \boxed{12}.", "12"),
        (r"So \fbox{12}.", "12"),
        (r"\boxed{\frac{1}{2}}", r"\frac{1}{2}"),
        (r"\boxed{\{2, 3\}}", r"\{2, 3\}"),
        (r"\boxed {12}", "12"),
        ("Add.\n#### 12", "12"),
        ("Add.\n  ####12\n", "12"),
        ("#### Answer: 12", "12"),
        ("The answer is 12", "12"),
        ("the ANSWER IS: 12", "12"),
        ("Final answer: 12", "12"),
        ("Final answer 12", "12"),
        ("**Answer:** 12", "12"),
        ("**Answer**: 12", "12"),
        ("**Answer: 12**", "12"),
        ("_Answer:_ 12", "12"),
        ("**Final Answer**\n\n12", "12"),
        ("The answer is:\n\\[\n12\n\\]", "12"),
        ("The answer is $12$. I hope it is correct.", "$12$"),
    ],
)
def test_a_marked_answer_is_the_only_reading(text: str, answer: str) -> None:
    assert extract(text) == (answer,)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (r"\boxed{1} and \boxed{2}", "2"),
        (r"\boxed{\boxed{2}}", "2"),
        ("#### 1\n#### 2", "2"),
        ("Answer: 1\nno, answer: 2", "2"),
        ("Answer: answer: 2", "2"),
    ],
)
def test_of_equal_markers_the_last_one_speaks(text: str, answer: str) -> None:
    assert extract(text) == (answer,)


@pytest.mark.parametrize(
    "text",
    [
        "\\boxed{2}\n#### 3\nThe answer is 4",
        "The answer is 4\n#### 3\n\\boxed{2}",
        "#### 2\nThe answer is 4",
        "The answer is 2\n#### Step 3: check\nIt holds.",
    ],
)
def test_the_strongest_marker_speaks_wherever_it_stands(text: str) -> None:
    assert extract(text) == ("2",)


@pytest.mark.parametrize(
    "text", ["", "  \n ", "\x00", "\u200b", "Answer:", r"\boxed{}", r"12 \boxed{ }", "**", "$$"]
)
def test_nothing_said_is_no_reading(text: str) -> None:
    assert extract(text) == ()


def test_a_box_that_never_closes_is_no_box() -> None:
    assert extract(r"\boxed{1} then \boxed{2") == ("1",)


def test_without_a_marker_the_whole_the_last_line_and_its_tail_are_tried() -> None:
    assert extract("First\nx = 12") == ("First\nx = 12", "x = 12", "12")


@pytest.mark.parametrize("text", ["x != 12", "x >= 12", "at 12:30", "1==2", "this"])
def test_a_line_without_a_clear_separator_has_no_tail(text: str) -> None:
    assert extract(text) == (text,)


def test_isnt_is_not_is() -> None:
    assert extract("The answer isn't 12") == ("The answer isn't 12",)


def test_only_the_end_of_a_long_text_is_read() -> None:
    assert extract(r"\boxed{1}" + " word" * 20_000 + "\n7")[1:] == ("7",)
