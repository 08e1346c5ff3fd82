"""Integers, rationals and decimals: the same number in other writing, and what is not one."""

import sys

import pytest

from synthgen.judging import judge_plain
from synthgen.judging.lexer import MAX_DEPTH, read_number

TWELVE = """
12|+12|12.0|012|12.|24/2|1.2e1|1.2 * 10^1|1.2\\times 10^{1}|\\frac{24}{2}|$12$|\\(12\\)|**12**
`12`|$12|\\$12|€12|£ 12|12 apples|12 cm|12cm|12 cm^2|12 m/s|12 \\text{ cm}|12\\,\\mathrm{cm}|12%
12°C|12^\\circ|1200%|x = 12|f(2) = 12|3 * 4 = 12|(12)|{12}|\\text{12}|1\u200b2|\u200f12\u200f
The total is 12.|So we get: 12|12 dollars per day|The answer is **12** apples.|**The answer is 12.**
"""
NOT_TWELVE = """
123|112|-12|12.5|1 2|1,2|1_2|12,|12!|12?|12^2|12x|12i|12abc|12e|12\\pi|0xC|0b1100|0o14|not 12
12 or 13|12 and 13|12 and a half|12, 13|12 13|12-13|12 million|a dozen|twelve|about 12|12 is wrong
12:30|12/0|$1$2|x != 12|x \\neq 12|not x = 12|It is not the case that x = 12
١٢|１２|\\frac{12}{1|12/1/1|12 apples or 13|12**1|NaN|inf
The answer is 12 or 13|The answer is not 12|Answer: 12 \\boxed{}|\\boxed{12} \\boxed{13}|12 12|1e1.2
"""
THREE_QUARTERS = """
3/4|6/8|3 / 4|0.75|.75|75%|75\\%|75 percent|x = 3/4|-3/-4|\\frac{3}{4}|\\frac34|\\dfrac 3 4
\\tfrac{3}4|\\frac{-3}{-4}|\\frac{\\frac{3}{2}}{2}|\\frac{1.5}{2}
"""


def cases(table: str) -> list[str]:
    return [case for line in table.strip().split("\n") for case in line.split("|")]


@pytest.mark.parametrize("text", cases(TWELVE))
def test_an_integer_is_right_however_it_is_written(text: str) -> None:
    assert judge_plain("integer", "12", text).correct


@pytest.mark.parametrize("text", cases(NOT_TWELVE))
def test_no_part_of_a_text_earns_credit(text: str) -> None:
    assert not judge_plain("integer", "12", text).correct


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", "\\,", "~", ",", "_", "{,}"])
def test_thousands_are_parted_in_groups_of_three(space: str) -> None:
    assert judge_plain("integer", "-1234567", f"\u22121{space}234{space}567").correct
    assert not judge_plain("integer", "123456", f"12{space}34{space}56").correct


@pytest.mark.parametrize("text", ["-$5", "-\\$5", "$-5", "$-5$", "\u22125", "- 5", "-5.00"])
def test_a_sign_may_stand_on_either_side_of_the_currency(text: str) -> None:
    assert judge_plain("integer", "-5", text).correct


@pytest.mark.parametrize("text", ["0x0", "0x", "0xF", "0b", "0b0", "0o", "00x0"])
def test_other_bases_are_not_numbers_not_even_zero(text: str) -> None:
    assert not judge_plain("integer", "0", text).correct


@pytest.mark.parametrize(
    "text",
    cases(THREE_QUARTERS),
)
def test_a_rational_is_right_where_it_is_exactly_equal(text: str) -> None:
    assert judge_plain("rational", "3/4", text).correct


@pytest.mark.parametrize("text", ["1 1/2", r"1\frac{1}{2}", r"1 \frac12", "1.5", "150%", "3/2"])
def test_a_mixed_number_adds_its_proper_fraction(text: str) -> None:
    assert judge_plain("rational", "3/2", text).correct


@pytest.mark.parametrize(
    "text", ["0.333", "0." + "3" * 500, "33%", "1/3/1", "1/33", "1 /", "0 4/12/1"]
)
def test_a_rational_is_wrong_where_it_is_only_near(text: str) -> None:
    assert not judge_plain("rational", "1/3", text).correct


@pytest.mark.parametrize("text", ["2.5", "2.50", "2.499", "2.505", "2.495", "5/2", "250%", "25e-1"])
def test_a_decimal_is_right_where_it_rounds_to_the_answer_or_equals_it(text: str) -> None:
    assert judge_plain("decimal", "2.50", text).correct


@pytest.mark.parametrize(
    "text", ["3", "2.6", "2.49", "2.51", "2.4949", "2.5051", "-2.50", "2499/1000"]
)
def test_a_decimal_is_wrong_where_it_is_coarser_or_too_far(text: str) -> None:
    assert not judge_plain("decimal", "2.50", text).correct


def test_a_decimal_answer_without_places_is_exact() -> None:
    assert judge_plain("decimal", "3", "3.0").correct
    assert not judge_plain("decimal", "3", "2.7").correct


def test_a_percent_sign_is_a_unit_or_a_hundredth() -> None:
    assert judge_plain("decimal", "50", "50%").correct
    assert judge_plain("decimal", "0.50", "50%").correct
    assert not judge_plain("decimal", "0.50", "5%").correct


def test_long_numbers_are_compared_whatever_the_limit_of_the_interpreter() -> None:
    limit = sys.get_int_max_str_digits()
    try:
        sys.set_int_max_str_digits(640)
        assert judge_plain("integer", "9" * 4_000, "9" * 4_000).correct
        assert not judge_plain("integer", "9" * 4_000, "9" * 3_999 + "8").correct
    finally:
        sys.set_int_max_str_digits(limit)


@pytest.mark.parametrize("text", ["9" * 4_001, "1e401", "1e-401", "1e0000001", r"10*10^{999999}"])
def test_beyond_the_bounds_nothing_is_a_number(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(("depth", "understood"), [(MAX_DEPTH, True), (MAX_DEPTH + 1, False)])
def test_fractions_nest_to_a_bound(depth: int, understood: bool) -> None:
    nested = r"\frac{" * depth + "1" + "}{2}" * depth

    assert (read_number(nested) is not None) == understood


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("7", "wrong value: '7', expected '12'"),
        ("abc", "not an integer: 'abc'"),
        ("", "no answer found"),
        ("12", "equal"),
    ],
)
def test_the_reason_says_what_was_read(text: str, reason: str) -> None:
    assert judge_plain("integer", "12", text).reason == reason
