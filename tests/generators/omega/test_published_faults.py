"""Readers of published wordings find the known faults, and say what is wrong.

Questions are in the published format, about instances of our own.
"""

from types import SimpleNamespace as Some
from typing import Any

import pytest

from synthgen.audit import Kind
from tests.generators.omega.published import checked, nested
from tests.generators.omega.published_tellings import (
    TELLINGS,
    chips,
    chords,
    determinant,
    divisor,
    leap,
)

BIG = [[(7 * i * i + 13 * j + 5 * i * j) % 71 - 35 for j in range(12)] for i in range(12)]

FAULTS: list[tuple[str, str, str, Kind, str, str]] = [
    # family, question, what is stated, kind, reason, what is right
    ("arithmetic_gcd", divisor(Some(a=12, b=18)), "3", Kind.WRONG, "another", "6"),
    (
        "arithmetic_gcd",
        "Suppose 4*k = k + 7. What is the highest common divisor of k and 6?",
        "1",
        Kind.ILL_POSED,
        "not whole",
        "",
    ),
    (
        "arithmetic_list_prime_factors",
        "What is the second-largest prime factor of 169?",
        "13",
        Kind.ILL_POSED,
        "fewer prime factors",
        "",
    ),
    (
        "arithmetic_list_prime_factors",  # beyond the family's own proof
        "Find the second-largest prime factor of 1000000016000000063.",
        "1000000009",
        Kind.WRONG,
        "",
        "1000000007",
    ),
    (
        "arithmetic_mixed",
        "Let w = 4 - 2*2. Calculate 5/w + 1.",
        "1",
        Kind.ILL_POSED,
        "divides by 0",
        "",
    ),
    (
        "arithmetic_mixed",  # more digits than the family's own proof holds
        "Evaluate (-123456789012345)/(-987654321098765) - (-10**1)/3.",
        "1",
        Kind.UNREAD,
        "",
        "",
    ),
    (
        "arithmetic_mixed",
        "Evaluate 1000000000000000000000/(-3) + 2/((-1000000000000000000000)/5).",
        "-1/3",
        Kind.WRONG,
        "",
        f"{-(10**41) - 3}/{3 * 10**20}",
    ),
    (
        "algebra_linear_equation",
        "Solve 2*x + 3*y = 7, 4*x + 6*y = 14 for x.",
        "2",
        Kind.ILL_POSED,
        "not exactly one",
        "",
    ),
    (
        "algebra_linear_equation",
        "Let a(t) = t**2 - 7. Let b be a(3). Solve b*x - 3*y = 1, x + y + 0 = 8 for y.",
        "4",
        Kind.WRONG,
        "",
        "3",
    ),
    (
        "algebra_polynomial_roots",  # roots 1/13, -5/17 and -2, beyond the family's denominators
        "Let c = 21 - 4. For the polynomial (13*x - 1)*(c*x + 5)*(x + 2), find the second largest "
        "root in the form n/m where n and m are coprime integers. What is n + m?",
        "14",
        Kind.WRONG,
        "",
        "12",
    ),
    (
        "algebra_polynomial_roots",  # a root that is repeated counts once
        "If 4*t**3 - 8*t**2 + 5*t - 1 = 0, what is n + m where n/m is the second largest root in "
        "simplified form?",
        "3",
        Kind.RIGHT,
        "",
        "3",
    ),
    (
        "algebra_polynomial_roots",
        "Suppose x**2 - 4*x + 4 = 0. If the second largest root can be written as n/m where n and "
        "m are coprime, what is n + m?",
        "3",
        Kind.ILL_POSED,
        "no second root",
        "",
    ),
    (
        "algebra_polynomial_roots",
        "Suppose x**2 - 2 = 0. Express the second largest root as n/m where n and m are coprime "
        "and return n + m.",
        "3",
        Kind.UNREAD,
        "not all roots",
        "",
    ),
    (
        "arithmetic_matrix_determinant",
        f"Calculate the determinant of the matrix, round to the nearest integer, then find the "
        f"result modulo 1000:\n{nested(BIG)}",
        "x",
        Kind.WRONG,
        "",
        "0",
    ),
    (
        "combinatory_distribution",
        "Divide the letters from {'a': 3, 'b': 2} into 2 undistinguishable boxes with sizes "
        "[2, 2]. How many ways?",
        "3",
        Kind.ILL_POSED,
        "do not hold all letters",
        "",
    ),
    (
        "combinatory_distribution",  # labelled or not is no difference here
        "Divide the letters from {'a': 2, 'b': 1} into 2 undistinguishable boxes with sizes "
        "[2, 1]. How many ways?",
        "2",
        Kind.RIGHT,
        "",
        "2",
    ),
    (
        "combinatory_pattern_matching",  # a single letter twice, which the family never asks
        "Form a word by randomly choosing 2 letters from the multiset {g: 2, x: 2}. What is the "
        "expected number of occurrences of the pattern 'gg*' in each word? Round your answer to 2 "
        "decimal places.",
        "1.5",
        Kind.WRONG,
        "",
        "1.17",
    ),
    (
        "combinatory_pattern_matching",
        "If you form a word of length 2 by randomly selecting letters from the multiset {a: 1, "
        "b: 5, c: 10}, what is the expected number of times the pattern 'a.*b' appears? Round to "
        "2 decimal places.",
        "0.02",
        Kind.RIGHT,
        "",
        "0.02",
    ),
    (
        "combinatory_pattern_matching",
        "If you form a word of length 2 by randomly selecting letters from the multiset {a: 3, "
        "b: 2, c: 11}, what is the expected number of times the pattern 'a.*b' appears? Round to "
        "2 decimal places.",
        "0.03",
        Kind.ILL_POSED,
        "halfway",
        "",
    ),
    (
        "combinatory_probability_no_fixed",
        TELLINGS["combinatory_probability_no_fixed"](
            Some(letters=("A",), counts=(2,), length=3, asked=-1, hits=-1)
        ),
        "1",
        Kind.ILL_POSED,
        "more letters are drawn",
        "",
    ),
    ("logic_gridworld_knight_move", leap(7, 5, 1, 2, 3, 6), "3", Kind.ILL_POSED, "outside", ""),
    ("logic_gridworld_knight_move", leap(5, 5, 1, 2, 5, 2), "3", Kind.ILL_POSED, "outside", ""),
    ("logic_gridworld_knight_move", leap(5, 6, 3, 4, 1, 2), "3", Kind.ILL_POSED, "reached", ""),
    ("logic_gridworld_knight_move", leap(8, 8, 2, 1, 7, 7), "5", Kind.WRONG, "another", "6"),
]


@pytest.mark.parametrize(("family", "question", "stated", "kind", "reason", "right"), FAULTS)
def test_known_faults_are_found(
    family: str, question: str, stated: str, kind: Kind, reason: str, right: str
) -> None:
    found = checked(family, question, stated)

    assert found.kind is kind, found
    assert reason in found.reason
    assert found.right == right


def test_chips_of_both_colours_are_named() -> None:
    given = Some(size=4, cells=((0, 1), (2, 1), (2, 3)), is_first=(False,) * 3, is_full=False)

    for stated in (7, 8):  # 4 that are right, 3 that are given, 1 that may have been left out
        found = checked("logic_puzzles_grid_chip", chips(given), stated)
        assert (found.kind, found.right) == (Kind.WRONG, "4")
        assert "the other colour" in found.reason
    assert "another" in checked("logic_puzzles_grid_chip", chips(given), 9).reason
    assert checked("logic_puzzles_grid_chip", chips(given), 4).kind is Kind.RIGHT


def test_perpendicular_lines_that_do_not_meet_are_named() -> None:
    told = chords(Some(n=12, diagonals=((1, 3), (4, 6), (2, 8))))

    found = checked("geometry_perpendicular_intersection", told, 2)

    # 1-3 is perpendicular to both others and meets 2-8 only
    assert (found.kind, found.right) == (Kind.WRONG, "1")
    assert "do not meet" in found.reason
    assert checked("geometry_perpendicular_intersection", told, 1).kind is Kind.RIGHT


def test_a_side_is_no_diagonal() -> None:
    told = chords(Some(n=8, diagonals=((1, 8), (3, 7), (2, 6))))

    assert checked("geometry_perpendicular_intersection", told, 1).kind is Kind.ILL_POSED


@pytest.mark.parametrize(
    ("cells", "is_first", "reason"),
    [
        (((0, 1), (0, 2)), (True, False), "break the rules"),
        (((0, 1), (4, 2)), (False, False), "outside"),
    ],
)
def test_chips_that_cannot_be_are_ill_posed(cells: Any, is_first: Any, reason: str) -> None:
    given = Some(size=4, cells=cells, is_first=is_first, is_full=False)

    found = checked("logic_puzzles_grid_chip", chips(given), 4)

    assert (found.kind, reason in found.reason) == (Kind.ILL_POSED, True)


def test_a_large_determinant_in_floating_point_is_named() -> None:
    import numpy as np

    places = range(12)
    rows = [[(37 * i * i + 61 * j * j * i + 17 * j) % 71 - 35 for j in places] for i in places]
    question = determinant(Some(rows=rows))
    floating = round(float(np.linalg.det(np.array(rows)))) % 1000

    found = checked("arithmetic_matrix_determinant", question, str(floating))

    assert found.kind is Kind.WRONG
    assert "floating point" in found.reason
