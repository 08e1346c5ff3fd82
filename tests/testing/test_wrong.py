from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.judging import canonical, judge_plain
from synthgen.testing import wrong_answers, wrong_values

ANSWERS = [
    ("integer", 0),
    ("integer", -12),
    ("rational", Fraction(3, 4)),
    ("rational", 5),
    ("decimal", Decimal("2.50")),
    ("boolean", True),
    ("choice", "A"),
    ("choice", "Z"),
    ("list", [2, 3, 5]),
    ("list", [Fraction(1, 2)]),
    ("list", ["b", "a"]),
    ("list", []),
    ("set", {2, 3}),
    ("set", set[int]()),
    ("text", "New York"),
    ("text", "a"),
    ("text", "I_WALK I_WALK"),
]


@pytest.mark.parametrize(("answer_type", "value"), ANSWERS)
def test_the_smallest_wrong_answers_are_wrong(answer_type: str, value: Any) -> None:
    answer = canonical(answer_type, value)
    wrong = wrong_answers(answer_type, answer)

    assert wrong
    assert judge_plain(answer_type, answer, answer).correct
    assert [text for text in wrong if judge_plain(answer_type, answer, text).correct] == []


@given(st.integers())
def test_no_neighbour_of_an_integer_is_the_integer(value: int) -> None:
    assert value not in wrong_values(value)


@given(st.recursive(st.integers(), lambda inner: st.lists(inner) | st.tuples(inner, inner)))
def test_neighbours_keep_the_type_and_differ(value: Any) -> None:
    wrong = wrong_values(value)

    assert wrong
    assert all(type(item) is type(value) and item != value for item in wrong)


def test_types_of_a_task_of_its_own_have_no_known_neighbours() -> None:
    assert wrong_answers("moves", "LLRU") == ()
