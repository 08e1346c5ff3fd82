"""A number hidden behind x."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.generators.flames.agents.masking import masked
from synthgen.llm.talk import UnusableError
from synthgen.seeding import Stream


def test_the_number_and_x_give_the_text_back() -> None:
    text = "A coat costs $1,250.50 and a hat $20. What do they cost?"
    found = {masked(text, Stream.of("mask", n)) for n in range(20)}

    assert {one.value for one in found} == {"1250.50", "20"}
    assert {one.text for one in found} == {
        "A coat costs $x and a hat $20. What do they cost?",
        "A coat costs $1,250.50 and a hat $x. What do they cost?",
    }


@pytest.mark.parametrize(
    "text",
    [
        "How many are left?",
        "He has 3 apples and 3 pears. How many in all?",
        "At 9:30 on 5/6 he read 1/2 of B12.",
        "If x is 3, what is y?",
    ],
)
def test_a_text_without_a_number_to_hide_is_unusable(text: str) -> None:
    with pytest.raises(UnusableError):
        masked(text, Stream.of("mask"))


@given(st.text(max_size=80), st.integers(0, 99))
def test_any_text_is_masked_or_refused(text: str, seed: int) -> None:
    try:
        found = masked(text, Stream.of("mask", seed))
    except UnusableError:
        return
    before, _, after = found.text.partition("x")
    assert text.startswith(before)
    assert text.endswith(after)
