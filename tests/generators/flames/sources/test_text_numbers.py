"""The numbers of free English."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.generators.flames.english.numerals import digits, spell
from synthgen.generators.flames.sources.text_numbers import (
    UnreadableError,
    implied_values,
    text_numbers,
)


def read(text: str) -> list[tuple[str, str]]:
    return [(number.value, number.form) for number in text_numbers(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He has 1,200 coins.", [("1200", "digits")]),
        ("It costs $4.50.", [("9/2", "money")]),
        ("It costs $.75 a bag.", [("3/4", "money")]),
        ("She saves 15% of it.", [("15", "percent")]),
        ("She saves 15 percent of it.", [("15", "percent")]),
        ("A pin costs 20 cents.", [("20", "cents")]),
        ("About $2 million", [("2000000", "money")]),
        ("twenty-four boys", [("24", "spelled")]),
        ("one hundred and five men", [("105", "spelled")]),
        ("half of it", [("1/2", "fraction")]),
        ("two-thirds of them", [("2/3", "fraction")]),
        ("a fifth of them", [("1/5", "fraction")]),
        ("3/4 of them", [("3/4", "fraction")]),
        ("2 1/2 cups", [("5/2", "fraction")]),
        ("three and a half hours", [("7/2", "fraction")]),
        ("twice as many", [("2", "times")]),
        ("a dozen eggs", [("12", "dozen")]),
        ("3 dozen eggs", [("3", "digits")]),
        ("on the 5th day, the third one", []),
        ("each one of the other ones", []),
        ("One cat and 1 dog", [("1", "one"), ("1", "one")]),
        ("a 5-mile walk", [("5", "digits")]),
    ],
)
def test_numbers_are_read_with_their_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "at 5:30",
        "at 7 pm",
        "on May 3",
        "dozens of eggs",
        "halfway there",
        "he finds a quarter",
        "a size 4x4 board",
        "30kg of sand",
        "five twenty boxes",
        "a half dozen rolls",
    ],
)
def test_what_could_be_read_in_two_ways_is_not_read(text: str) -> None:
    with pytest.raises(UnreadableError):
        text_numbers(text)


@given(st.integers(2, 999_999))
def test_numbers_in_digits_and_in_words_are_the_same(value: int) -> None:
    for written in (digits(value), str(value), spell(value), spell(value).replace("-", " ")):
        (found,) = text_numbers(f"There are {written} of them")

        assert found.exact == value


@given(st.integers(2, 900), st.integers(2, 900))
def test_a_number_stands_where_it_is_said_to(first: int, second: int) -> None:
    text = f"Of {first} hens, ${second} worth and {spell(first)} more"

    told = [text[number.start : number.end] for number in text_numbers(text)]

    assert told == [str(first), f"${second}", spell(first)]


def test_words_may_mean_numbers_that_are_not_printed() -> None:
    assert Fraction(2) in implied_values("They both have 5 hats.")
    assert implied_values("On the fourth day they rest.") == {Fraction(4)}
    assert not implied_values("They have 5 hats.")
