"""Canonical text: one spelling for equal values, and the folding that duplicates see."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from synthgen.canonical import digest, dumps, fold_text, squeeze_text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.text() | st.text(st.characters(max_codepoint=127)))
def test_folding_is_casefolding_with_single_spaces(text: str) -> None:
    assert fold_text(text) == " ".join(text.casefold().split())


@given(st.text() | st.text(st.characters(max_codepoint=127)))
def test_squeezing_is_casefolding_without_spaces(text: str) -> None:
    assert squeeze_text(text) == "".join(text.casefold().split()).encode()


@given(VALUES, VALUES)
def test_equal_texts_are_equal_values(one: Any, other: Any) -> None:
    assert (dumps(one) == dumps(other)) == (dumps([one]) == dumps([other]))
    assert (digest(one) == digest(other)) == (dumps(one) == dumps(other))


def test_where_a_part_ends_cannot_be_mistaken() -> None:
    assert len({digest("ab", "c"), digest("a", "bc"), digest("abc"), digest(["ab", "c"])}) == 4
