# ruff: noqa: E501 (questions stand on one line each, as they are published)
"""Readers of published questions about functions.

Questions are in the published wording, about functions of our own; the answers were found by hand.
"""

from time import perf_counter

import pytest

from synthgen.audit import Kind
from synthgen.generators.omega.published import _roots
from tests.generators.omega.published import checked

ON = "in the interval [-10, 10]"

RIGHT = [
    # family, question, answer, a wrong answer
    ("zeros", f"How many zeros does the function f(x) = 1x^2 - 4 have {ON}?", "2", "3"),
    # touched at x = 1, crossed nowhere
    ("zeros", "Find the number of x-intercepts of the function f(x) = 2|x - 1| where -10 ≤ x ≤ 10.", "1", "2"),
    # sin = -1 once in each of ten periods
    ("zeros", "How many solutions does the equation 2sin(1πx + 1) + 2 = 0 have in the range [-10, 10]?", "10", "9"),
    # at all integers, both ends included
    ("zeros", "Determine the number of values x in [-10, 10] where f(x) = -3sin(1πx) equals zero.", "21", "19"),
    # at x = 6; the pole is none
    ("zeros", f"How many zeros does the function f(x) = (-1(1x - 1) + 5)/(1(1x - 1)) have {ON}?", "1", "0"),
    # e^x never vanishes, however small
    ("zeros", f"How many zeros does the function f(x) = 1e^(2(-5x^2 - 3)) have {ON}?", "0", "1"),
    # | |x| - 3 |: minima at -3 and 3, a maximum at 0
    ("extrema", f"How many local extrema (minima and maxima combined) does the function f(x) = 1|(1|x|) - 3| have {ON}?", "3", "1"),
    ("extrema", "Find the number of local minimum points for f(x) = 1|(1|x|) - 3| where -10 ≤ x ≤ 10.", "2", "0"),
    ("extrema", f"Determine the total count of local extrema points for the function f(x) = 2x^2 - 3x {ON}.", "1", "2"),
    # crests of cos(πx + 1) stand at even numbers less 1/π, from -8.3 to 9.7
    ("extrema", f"How many local maxima does the function f(x) = 3cos(1πx + 1) - 2 have {ON}?", "10", "11"),
    ("extrema", "Find the total number of local minima and maxima for f(x) = 1sin(2πx + 3) where -10 ≤ x ≤ 10.", "40", "39"),
    # the power is largest at 2, and 10^-62 at -10
    ("extrema", "Find the number of local minimum points for f(x) = -3|(-1e^(1(-1x^2 + 4x - 2))) - 2| + 1 where -10 ≤ x ≤ 10.", "1", "2"),
    ("derivative_sign", "On how many maximal connected intervals within [-10, 10] is the derivative of f(x) = -2|(1x^2 - 4)| + 1 positive?", "2", "3"),
    # 1 + 1/x falls on both sides of its pole
    ("derivative_sign", "For the function f(x) = (1x + 1)/(1x), find the number of maximal connected intervals in [-10, 10] where f'(x) < 0.", "2", "1"),
    ("derivative_sign", "Determine the number of maximal connected intervals in [-10, 10] where the function f(x) = 5x + 2 is strictly decreasing.", "0", "1"),
    ("extrema_coords", f"Find the x-coordinate of the local minimum of the function f(x) = 3x^2 - 4x {ON}. Round to the nearest integer.", "1", "0"),
    ("extrema_coords", f"Find the x-coordinate of the leftmost local minimum of the function f(x) = 2|(1x^2 - 5)| {ON}. Round to the nearest integer.", "-2", "2"),
    # ||x - 2| - 4| has minima at -2 and 6, and a maximum between them
    ("extrema_coords", f"Find the x-coordinate of the local maximum with the largest y-value of the function f(x) = 1|(1|x - 2|) - 4| {ON}. Round to the nearest integer.", "2", "-2"),
    ("extrema_coords", f"Find the average of all x-coordinates of local minima of the function f(x) = 1|(1|x - 2|) - 4| {ON}. Round to the nearest integer.", "2", "3"),
    ("extrema_coords", f"How many local extrema (both minima and maxima) does the function f(x) = 1|(1|x - 2|) - 4| have {ON}?", "3", "2"),
    ("extrema_coords", f"How many local minima does the function f(x) = -1|x| have {ON}?", "0", "1"),
    ("intersection", "How many points of intersection exist between the functions f(x) = 1x^2 - 5 and g(x) = 3x - 1 in the range -10 ≤ x ≤ 10?", "2", "1"),
    # sin(πx) = x/3: by symmetry 0 and, for x > 0, one in (0, 1) and two in (2, 3)
    ("intersection", f"Find the number of times the graphs of f(x) = 3sin(1πx) and g(x) = 1x intersect {ON}.", "7", "5"),
    ("intersection", f"How many solutions does the equation 2e^(1x) - 3 = -1x + 1 have for x {ON}?", "1", "2"),
    ("intersection", "Determine the number of intersection points between the functions f(x) = (1x + 1)/(1x - 1) and g(x) = 1x where -10 ≤ x ≤ 10.", "2", "3"),
    ("intersection_coords", f"At what integer value (rounded) do the functions f(x) = -2x + 1 and g(x) = 1e^(1x) + 3 intersect {ON}?", "-1", "0"),
    # x^2 = 3x + 2 at (3 ± √17)/2 = -0.56 and 3.56
    ("intersection_coords", f"Round to the nearest integer: what is the leftmost x-coordinate where f(x) = 1x^2 and g(x) = 3x + 2 intersect {ON}?", "-1", "1"),
    ("intersection_coords", f"Find the integer closest to the largest x-value where the functions f(x) = 1x^2 and g(x) = 3x + 2 meet {ON}.", "4", "3"),
    ("intersection_coords", f"Find the sum of all x-coordinates (rounded to the nearest integer) where f(x) = 1x^2 and g(x) = 3x + 2 intersect {ON}.", "3", "4"),
    ("intersection_coords", f"When ordered from left to right, what is the second x-coordinate (rounded to the nearest integer) where f(x) = 1x^2 and g(x) = 3x + 2 intersect {ON}?", "4", "-1"),
    ("intersection_coords", f"What is the mean value of the x-coordinates (rounded to the nearest integer) where the functions f(x) = 1x^2 and g(x) = 4x + 3 meet {ON}?", "2", "1"),
    # both have a corner at 2, where they touch
    ("intersection", f"Find the number of times the graphs of f(x) = 2|x - 2| and g(x) = -1|x - 2| intersect {ON}.", "1", "0"),
    # 1/x^2 = x at 1, away from the pole at 0
    ("intersection", f"Find the number of times the graphs of f(x) = 1((1x - 1)/(1x))^2 - 2((1x - 1)/(1x)) + 1 and g(x) = 1x intersect {ON}.", "1", "2"),
    # from -1 to 2: x + 2 - x^2 has the integral 9/2
    ("area", "Find the area of the region bounded by the curves f(x) = 1x^2, g(x) = 1x + 2, x = -1.0, and x = 2.0. Round your answer to 1 decimal place.", "4.5", "4.4"),
    # both signs: 9/2 and, from 2 to 3, 11/6
    ("area", "Calculate the area enclosed between the functions f(x) = 1x^2 and g(x) = 1x + 2 from x = -1 to x = 3. Round to 1 decimal place.", "6.3", "2.7"),
    # |sin| over one period: 4/π
    ("area", "Determine the area of the region enclosed by the graphs of f(x) = 2sin(1πx) and g(x) = 1sin(1πx) between the vertical lines x = 0.0 and x = 2.0. Round to 1 decimal place.", "1.3", "0.0"),
]  # fmt: skip

FAULTS = [
    # family, question, kind, part of the reason
    ("zeros", f"How many zeros does the function f(x) = 2sin(3π((1x + 1)/(2x))) have {ON}?", "infinitely many"),
    # (x)/(x) - 1 is 0 wherever it is defined
    ("zeros", f"How many zeros does the function f(x) = 1((1x)/(1x)) - 1 have {ON}?", "infinitely many"),
    ("extrema", f"How many local maxima does the function f(x) = (2x + 2)/(1x + 1) have {ON}?", "constant"),
    ("extrema", f"How many local minima does the function f(x) = 1cos(2π((1x + 1)/(1x - 3))) have {ON}?", "infinitely many"),
    ("extrema_coords", f"Find the x-coordinate of the local minimum of the function f(x) = 1x^2 - 3x {ON}. Round to the nearest integer.", "halfway"),
    ("extrema_coords", f"Find the x-coordinate of the local minimum with the smallest y-value of the function f(x) = 2|(1x^2 - 5)| {ON}. Round to the nearest integer.", "same height"),
    ("extrema_coords", f"Find the x-coordinate of the local minimum of the function f(x) = 2|(1x^2 - 5)| {ON}. Round to the nearest integer.", "several"),
    ("extrema_coords", f"Find the x-coordinate of the local maximum of the function f(x) = 2|x - 1| {ON}. Round to the nearest integer.", "no such"),
    # symmetric about 1/2
    ("extrema_coords", f"Find the average of all x-coordinates of local minima of the function f(x) = 1|(1x^2 - 1x - 5)| {ON}. Round to the nearest integer.", "halfway"),
    ("intersection", f"Find the number of times the graphs of f(x) = 3sin(1π((1x + 1)/(1x - 2))) and g(x) = 1x - 2 intersect {ON}.", "infinitely often"),
    ("intersection", f"Find the number of times the graphs of f(x) = 1x and g(x) = 1x intersect {ON}.", "the same"),
    ("intersection_coords", f"At what integer value (rounded) do the functions f(x) = 1x^2 and g(x) = 3x + 2 intersect {ON}?", "more than once"),
    ("intersection_coords", f"At what integer value (rounded) do the functions f(x) = 1x^2 + 5 and g(x) = 1x intersect {ON}?", "do not meet"),
    ("intersection_coords", f"When ordered from left to right, what is the third x-coordinate (rounded to the nearest integer) where f(x) = 1x^2 and g(x) = 3x + 2 intersect {ON}?", "less often"),
    ("intersection_coords", f"Find the sum of all x-coordinates (rounded to the nearest integer) where f(x) = 2x^2 and g(x) = 1x + 2 intersect {ON}.", "halfway"),
    ("area", "Calculate the area enclosed between the functions f(x) = (1x + 2)/(1x - 1) and g(x) = 1x + 2 from x = 0.1 to x = 2.3. Round to 1 decimal place.", "pole"),
]  # fmt: skip


@pytest.mark.parametrize(("family", "question", "answer", "other"), RIGHT)
def test_what_is_stated_is_right_or_wrong(
    family: str, question: str, answer: str, other: str
) -> None:
    assert checked(f"algebra_func_{family}", question, answer).kind is Kind.RIGHT
    found = checked(f"algebra_func_{family}", question, other)
    assert (found.kind, found.right) == (Kind.WRONG, answer)


@pytest.mark.parametrize(("family", "question", "reason"), FAULTS)
def test_questions_without_a_unique_answer_are_ill_posed(
    family: str, question: str, reason: str
) -> None:
    found = checked(f"algebra_func_{family}", question, "1")

    assert found.kind is Kind.ILL_POSED, found
    assert reason in found.reason


@pytest.mark.parametrize(("family", "question", "answer", "other"), RIGHT)
def test_changed_questions_are_not_read(
    family: str, question: str, answer: str, other: str
) -> None:
    for changed in (f"{question} Add one.", f"Twice: {question}", question.replace("x", "y")):
        assert checked(f"algebra_func_{family}", changed, answer).kind is Kind.UNREAD
    assert checked(f"algebra_func_{family}", question, "").kind is Kind.ILL_POSED


@pytest.mark.parametrize(
    "text",
    [
        "1(" * 2000 + "x" + ")" * 2000,
        "9" * 5000 + "x",
        "1|" * 3000 + "x",
        "2x^2 + 1(3x) - 5",
        "1(x) + 0x^2",
        "0x + 3",
        "1e^(1(2e^(1x)))",
        "1sin(1π(1cos(1πx)))",
        "2x +",
        "",
        "1x^2" + " + 1x^2" * 500,
    ],
)
def test_functions_of_another_grammar_are_not_read(text: str) -> None:
    began = perf_counter()
    for question in (
        f"How many zeros does the function f(x) = {text} have {ON}?",
        f"Find the number of times the graphs of f(x) = {text} and g(x) = 1x intersect {ON}.",
    ):
        family = "zeros" if "zeros" in question else "intersection"
        assert checked(f"algebra_func_{family}", question, "1").kind is Kind.UNREAD
    assert perf_counter() - began < 2


def test_a_turn_at_an_end_that_is_left_out_is_named() -> None:
    question = f"How many local maxima does the function f(x) = 3cos(2πx) have {ON}?"

    found = checked("algebra_func_extrema", question, "19")

    assert (found.kind, found.right) == (Kind.WRONG, "21")
    assert "end of the interval" in found.reason


def test_zeros_of_a_fraction_of_a_fraction_are_counted() -> None:
    # 1/(2x - 1) for u = 1 + 1/x
    inner = "((1x + 1)/(1x))"
    question = f"How many zeros does the function f(x) = (1{inner} - 1)/(-1{inner} + 3) have {ON}?"

    found = checked("algebra_func_zeros", question, "0")

    assert found.kind is Kind.RIGHT, found


def test_a_zero_where_the_function_is_not_defined_is_named() -> None:
    inner = "((1x + 1)/(1x))"  # infinite at 0, where the limit of the whole is 2 - 2
    question = (
        f"How many zeros does the function f(x) = 1((2{inner} + 1)/(1{inner} + 3)) - 2 have {ON}?"
    )

    found = checked("algebra_func_zeros", question, "1")

    assert (found.kind, found.right) == (Kind.WRONG, "0")
    assert "cancels" in found.reason


def test_functions_that_swing_too_often_are_given_up_in_bounded_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_roots, "MOST_CELLS", 2_000)  # of 40,000: a twentieth of the time
    inner = "x"
    for _ in range(6):
        inner = f"(5{inner}^2 + 4{inner} + 3)"
    question = f"Find the number of times the graphs of f(x) = 3sin(3π{inner}) and g(x) = 1x intersect {ON}."
    began = perf_counter()

    found = checked("algebra_func_intersection", question, "1")

    assert found.kind is Kind.UNREAD
    assert perf_counter() - began < 5
