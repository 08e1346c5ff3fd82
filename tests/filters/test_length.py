from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from synthgen.filters.length import Length, LengthConfig
from synthgen.registry import filters
from synthgen.schema import batch_of
from synthgen.testing.rows import make_row

texts = st.text(st.characters(codec="utf-8"), max_size=12)
prompts = st.lists(texts, max_size=3)


def length(**bounds: int | None) -> Length:
    return Length(LengthConfig.parse(bounds))


@pytest.mark.parametrize(
    ("bounds", "reason"),
    [
        ({"min_chars": 11}, "too_short"),
        ({"max_chars": 9}, "too_long"),
        ({"max_prompt_chars": 5}, "prompt_too_long"),
        ({"max_response_chars": 3}, "response_too_long"),
        ({"min_chars": 10, "max_chars": 10, "max_prompt_chars": 6, "max_response_chars": 4}, ""),
    ],
)
def test_bounds_are_inclusive_and_name_what_was_too_long(
    bounds: dict[str, int], reason: str
) -> None:
    decision = length(**bounds).decide(make_row(["abc", "def"], "1234"))

    assert decision == (not reason, reason, ())


def test_a_missing_response_has_no_characters() -> None:
    assert length(max_chars=3).decide(make_row("abc", None)).keep


def test_characters_are_code_points_not_bytes() -> None:
    row = make_row("日本𝔸", None)

    assert length(max_chars=3).decide(row).keep
    assert length(max_chars=3).decide_batch(batch_of([row]))[0].keep


@settings(deadline=None)
@given(
    parts=st.lists(st.tuples(prompts, st.none() | texts), max_size=6),
    bounds=st.fixed_dictionaries(
        {"min_chars": st.integers(1, 12)},
        optional={
            "max_chars": st.integers(12, 25),
            "max_prompt_chars": st.integers(6, 20),
            "max_response_chars": st.integers(6, 12),
        },
    ),
    start=st.integers(0, 6),
)
def test_a_batch_is_decided_as_its_rows_are(
    parts: list[tuple[list[str], str | None]],
    bounds: dict[str, int],
    start: int,
) -> None:
    rows = [make_row(*part) for part in parts]
    judge = length(**bounds)

    decided = judge.decide_batch(batch_of(rows)[start:])

    assert decided == [judge.decide(row) for row in rows[start:]]


@pytest.mark.parametrize(
    ("bounds", "message"),
    [
        ({}, "give at least one of min_chars, max_chars"),
        ({"min_chars": 5, "max_chars": 4}, "at least 5 and at most 4"),
        ({"min_chars": 10, "max_prompt_chars": 4, "max_response_chars": 5}, "at most 9"),
        ({"max_chars": 0}, "greater than or equal to 1"),
        ({"max_char": 3}, "not permitted"),
    ],
)
def test_bounds_that_keep_all_or_nothing_are_refused(bounds: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        LengthConfig.parse(bounds)


def test_the_registry_knows_it_by_name() -> None:
    assert filters.get("length") is Length
