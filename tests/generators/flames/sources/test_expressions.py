"""Expressions and calculator marks: what is written is what is read."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.generators.flames.sources.annotations import (
    AnnotationError,
    annotations,
    final_answer,
    read_annotation,
)
from synthgen.generators.flames.sources.expressions import (
    Expression,
    ExpressionError,
    Name,
    Number,
    Operation,
    decimal_text,
    parse,
    value_of,
    write,
)

DECIMALS = st.builds(
    lambda units, places: Fraction(units, 10**places), st.integers(0, 10**6), st.integers(0, 4)
)
LEAVES = st.one_of(st.builds(Number, DECIMALS), st.builds(Name, st.sampled_from(["n0", "s1"])))
TREES: st.SearchStrategy[Expression] = st.recursive(
    LEAVES,
    lambda parts: st.builds(Operation, st.sampled_from("+-*/"), parts, parts),
    max_leaves=8,
)


@given(TREES)
def test_an_expression_is_read_back_as_it_was_written(tree: Expression) -> None:
    text = write(tree)
    if len(text) <= 200:
        assert parse(text) == tree


@given(DECIMALS)
def test_a_decimal_is_written_exactly(value: Fraction) -> None:
    assert Fraction(decimal_text(value)) == value


def test_a_number_that_is_no_decimal_has_no_text() -> None:
    with pytest.raises(ExpressionError, match="1/3"):
        decimal_text(Fraction(1, 3))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("48/2", 24),
        ("1,200*.5", 600),
        ("2*(3+4.5)", 15),
        ("10-4-3", 3),
        ("60*5%", 3),
        ("24/3/2", 4),
    ],
)
def test_marks_are_calculated_from_the_left(text: str, value: int) -> None:
    assert value_of(parse(text), {}) == value


@pytest.mark.parametrize("text", ["", "3+", "(3", "3)", "3 4", "__import__", "2**3", "-3", "a*2"])
def test_what_is_no_expression_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse(text)


def test_a_long_text_is_refused_before_it_is_read() -> None:
    with pytest.raises(ExpressionError, match="characters"):
        parse("(" * 5000)


def test_the_marks_of_a_solution_are_read_in_order() -> None:
    found = annotations("He has 3*4=<<3*4=12>>12, then 12/5=<<12/5=2.4>>2.4.\n#### 2.4")

    assert [one.value for one in found] == [12, Fraction(12, 5)]


@pytest.mark.parametrize("text", ["10/3=3.33", "5*2=11", "5*2", "x=4", "3+4=3+4", "1/0=0"])
def test_a_mark_that_does_not_hold_exactly_is_refused(text: str) -> None:
    with pytest.raises(AnnotationError):
        read_annotation(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [("...\n#### 1,250", 1250), ("#### 4.5", Fraction(9, 2)), ("no answer", None)],
)
def test_the_answer_stands_behind_the_hashes(text: str, value: Fraction | None) -> None:
    assert final_answer(text) == value
