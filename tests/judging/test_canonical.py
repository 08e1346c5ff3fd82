"""Canonical answers, and the malformed ones that are refused."""

from decimal import Decimal
from fractions import Fraction

import pytest

from synthgen.judging import PLAIN_TYPES, Verdict, canonical, judge_plain


@pytest.mark.parametrize(
    ("answer_type", "value", "answer"),
    [
        ("integer", -12, "-12"),
        ("rational", Fraction(6, 8), "3/4"),
        ("rational", Fraction(-5), "-5"),
        ("rational", 5, "5"),
        ("decimal", Decimal("2.50"), "2.50"),
        ("decimal", Decimal("1E+2"), "100"),
        ("decimal", Decimal("-0.00"), "0.00"),
        ("decimal", Decimal("1E-7"), "0.0000001"),
        ("boolean", True, "yes"),
        ("boolean", False, "no"),
        ("choice", "b", "B"),
        ("list", (2, Fraction(1, 2), Decimal("0.50"), "x y"), "[2, 1/2, 0.50, x y]"),
        ("list", [], "[]"),
        ("set", {10, 9, Fraction(1, 2)}, "{1/2, 9, 10}"),
        ("set", frozenset({"b", "a", 3}), "{3, a, b}"),
        ("set", {Decimal("0.75"), Fraction(1, 2), 1}, "{1/2, 0.75, 1}"),
        ("set", set(), "{}"),
        ("text", "  New \n York ", "New York"),
    ],
)
def test_a_value_has_one_canonical_answer(answer_type: str, value: object, answer: str) -> None:
    assert canonical(answer_type, value) == answer


@pytest.mark.parametrize(
    ("answer_type", "value"),
    [
        ("integer", True),
        ("integer", 1.0),
        ("integer", "12"),
        ("integer", 10**4_000),
        ("rational", 0.5),
        ("rational", Fraction(1, 10**4_000)),
        ("decimal", 2.5),
        ("decimal", Decimal("NaN")),
        ("decimal", Decimal("1e999999")),
        ("boolean", 1),
        ("choice", "BC"),
        ("choice", 2),
        ("list", "abc"),
        ("list", ["a, b"]),
        ("list", ["a]"]),
        ("list", [""]),
        ("list", [True]),
        ("list", [[1]]),
        ("set", [1]),
        ("set", {1, None}),
        ("text", " "),
        ("text", "\ud800"),
        ("text", "x" * 40_000),
        ("text", 12),
        ("moves", "UDLR"),
    ],
)
def test_a_value_without_a_canonical_answer_is_refused(answer_type: str, value: object) -> None:
    with pytest.raises(ValueError, match=answer_type):
        canonical(answer_type, value)


def test_a_huge_element_is_refused_before_the_set_is_sorted() -> None:
    with pytest.raises(ValueError, match="at most 4,000 digits"):
        canonical("set", {1, Decimal("1e999999999")})


@pytest.mark.parametrize(
    ("answer_type", "answer"),
    [
        *((answer_type, "") for answer_type in PLAIN_TYPES),
        *(("integer", answer) for answer in ("1.0", "+1", "01", "-0", "1,234", "one", "9" * 4_001)),
        *(("rational", answer) for answer in ("1/0", "0.5", "1/-2", "0/3", "1 / 2", "1/02")),
        *(("decimal", answer) for answer in ("1e3", ".5", "5.", "1/2", "NaN", "1\n")),
        *(("boolean", answer) for answer in ("Yes", "true", "1")),
        *(("choice", answer) for answer in ("b", "BC", "(B)", "B\n")),
        *(("list", answer) for answer in ("1, 2", "{1, 2}", "[1, 2", "[1, , 2]", "[", "[[1]")),
        *(("set", answer) for answer in ("1, 2", "[1, 2]", "{1, 2", "{", "}{")),
    ],
)
def test_a_malformed_answer_names_its_type(answer_type: str, answer: str) -> None:
    with pytest.raises(ValueError, match=f"malformed {answer_type} answer"):
        judge_plain(answer_type, answer, "12")


def test_an_unknown_type_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match="unknown answer type 'moves'; known: integer"):
        judge_plain("moves", "U", "U")


def test_a_score_lies_between_nought_and_one() -> None:
    with pytest.raises(ValueError, match=r"not 1\.5"):
        Verdict(True, 1.5, "too good")
