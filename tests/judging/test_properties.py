"""What holds for every answer: it is right in every telling, and another value never is."""

from contextlib import suppress
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from synthgen.judging import PLAIN_TYPES, canonical, judge_plain
from synthgen.judging.words import fold

TELLINGS = (
    "{}",
    "Some steps = 3.\n\nAnswer: {}",
    "\\boxed{{{}}}",
    "So $\\boxed{{{}}}$.",
    "First.\n#### {}",
    "The answer is {}.",
    "the final answer is: {}",
    "**Answer:** {}",
    "**Final answer:** {}",
)
WORDS = st.text("abcdefgh", min_size=1, max_size=5)
FRACTIONS = st.fractions(max_denominator=10**6)
ELEMENTS = st.one_of(st.integers(), FRACTIONS, WORDS)
VALUES: dict[str, st.SearchStrategy[object]] = {
    "integer": st.integers(),
    "rational": FRACTIONS,
    "decimal": st.decimals(allow_nan=False, allow_infinity=False, places=3),
    "boolean": st.booleans(),
    "choice": st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "list": st.lists(ELEMENTS, max_size=6),
    "set": st.sets(ELEMENTS, max_size=6),
    "text": st.text("abc XYZ", min_size=1, max_size=8).filter(str.strip),
}
ANY_TEXT = st.text(st.characters(codec=None), max_size=60)  # lone surrogates too
MARKUP = (
    r"\boxed{ } #### answer: is \frac{ \text{ $ \( \) { [ ( ) ] , ; 1 12 - . e9 / % ** _ \ = : and"
)
FRAGMENTS = st.sampled_from(MARKUP.split())
# 9 tellings of 8 types: 25 examples of each are 1,800; no deadline, since machines are shared.
FEW = settings(max_examples=25, deadline=None)


def equal(answer_type: str, first: str, second: str) -> bool:
    return fold(first) == fold(second) if answer_type == "text" else first == second


@pytest.mark.parametrize("answer_type", PLAIN_TYPES)
@pytest.mark.parametrize("telling", TELLINGS)
def test_an_answer_is_right_in_every_telling(answer_type: str, telling: str) -> None:
    @FEW
    @given(VALUES[answer_type])
    def holds(value: object) -> None:
        answer = canonical(answer_type, value)
        assert judge_plain(answer_type, answer, telling.format(answer)).correct

    holds()


@pytest.mark.parametrize("answer_type", PLAIN_TYPES)
@pytest.mark.parametrize("telling", TELLINGS)
def test_another_value_is_never_right(answer_type: str, telling: str) -> None:
    @FEW
    @given(VALUES[answer_type], VALUES[answer_type])
    def holds(value: object, other: object) -> None:
        answer, told = canonical(answer_type, value), canonical(answer_type, other)
        assume(not equal(answer_type, answer, told))
        assert not judge_plain(answer_type, answer, telling.format(told)).correct

    holds()


@pytest.mark.parametrize("telling", TELLINGS[:7])
def test_any_text_at_all_is_right_in_its_own_telling(telling: str) -> None:
    @FEW
    @given(st.one_of(st.text(max_size=30), st.lists(FRAGMENTS, max_size=6).map(" ".join)))
    def holds(value: str) -> None:
        try:
            answer = canonical("text", value)
        except ValueError:
            return
        assert judge_plain("text", answer, telling.format(answer)).correct

    holds()


@pytest.mark.parametrize("answer_type", PLAIN_TYPES)
def test_no_text_raises(answer_type: str) -> None:
    @FEW
    @given(VALUES[answer_type], st.one_of(ANY_TEXT, st.lists(FRAGMENTS, max_size=12).map("".join)))
    def holds(value: object, text: str) -> None:
        verdict = judge_plain(answer_type, canonical(answer_type, value), text)
        assert verdict.score == float(verdict.correct)
        assert verdict.reason.encode()

    holds()


@pytest.mark.parametrize("answer_type", PLAIN_TYPES)
def test_no_answer_raises_anything_but_a_value_error(answer_type: str) -> None:
    @FEW
    @given(ANY_TEXT, ANY_TEXT)
    def holds(answer: str, text: str) -> None:
        with suppress(ValueError):
            judge_plain(answer_type, answer, text)

    holds()


@FEW
@given(st.fractions(), st.integers(-3, 3))
def test_equal_rationals_are_equal_in_all_writings(value: Fraction, by: int) -> None:
    assume(by != 0)
    above, below = value.numerator * by, value.denominator * by

    answer = canonical("rational", value)

    assert judge_plain("rational", answer, rf"\frac{{{above}}}{{{below}}}").correct
    assert judge_plain("rational", answer, f"{above:,}/{below:,}").correct


@FEW
@given(st.decimals(-(10**6), 10**6, places=4), st.integers(-60, 60))
def test_a_decimal_is_right_up_to_half_a_unit_of_its_last_place(value: Decimal, off: int) -> None:
    answer = canonical("decimal", value)
    told = canonical("decimal", value + Decimal(off).scaleb(-6))

    assert judge_plain("decimal", answer, told).correct == (abs(off) <= 50)
