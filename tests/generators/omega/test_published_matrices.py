"""Published questions about matrices, against numpy, fractions of sympy, and plain loops."""

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from sympy import Matrix

from synthgen.audit import Kind
from synthgen.seeding import Stream
from tests.generators.omega.published import checked, nested
from tests.generators.omega.tiers import counts

SQUARES = [3, 4, 6, 7, 9, 12]


def drawn(rng: Stream, rows: int, columns: int, bound: int = 12) -> list[list[int]]:
    return [[rng.randint(-bound, bound) for _ in range(columns)] for _ in range(rows)]


def streams(name: str, count: int) -> list[Stream]:
    return [Stream.of(name, i) for i in range(count)]


def position(rng: Stream, rows: int, columns: int) -> tuple[int, int]:
    return rng.randint(1, rows), rng.randint(1, columns)


def of(matrix: Any, what: str, at: tuple[int, int]) -> Any:
    """What is asked of a matrix of exact entries."""
    entries = [x for row in matrix for x in row]
    if what == "the sum of all entries":
        return sum(entries)
    if what.startswith("the sum of absolute values"):
        return sum(map(abs, entries))
    if what.startswith("the trace"):
        return sum(row[i] for i, row in enumerate(matrix))
    if "largest" in what:
        return max(entries, key=abs)
    return matrix[at[0] - 1][at[1] - 1]


QUESTIONS = [
    "the sum of all entries",
    "the sum of absolute values of all entries",
    "the trace (sum of diagonal elements)",
    "the value of the entry with the largest absolute value",
    "the value at position ({}, {})",
]


def told(rng: Stream, rows: int, columns: int, without: tuple[int, ...] = ()) -> tuple[str, Any]:
    """A question and a place."""
    at = position(rng, rows, columns)
    kept = [q for i, q in enumerate(QUESTIONS) if i not in without]
    return rng.choice(kept).format(*at), at


@counts
def test_inverses(count: int) -> None:
    settled = 0
    for rng in streams("inverses", min(count, 500)):
        n, c = rng.choice((3, 4, 6)), rng.randint(10, 200)
        rows = drawn(rng, n, n)
        exact = Matrix(rows)
        if exact.det() == 0:
            continue
        inverse = [[Fraction(int(x.p), int(x.q)) * c for x in exact.inv().row(i)] for i in range(n)]
        what, at = told(rng, n, n)
        value = of(inverse, what, at)
        question = (
            f"For the inverse of 1/{c} times the matrix below, what is {what} rounded to the "
            f"nearest integer?\n{nested(rows)}"
        )
        found = checked("arithmetic_matrix_inverse", question, round(value))
        tie = "largest" in what and -value in [x for row in inverse for x in row]
        ill_posed = tie or (2 * value) % 2 == 1
        assert found.kind is (Kind.ILL_POSED if ill_posed else Kind.RIGHT), found
        assert checked("arithmetic_matrix_inverse", question, round(value) + 1).kind is not (
            Kind.RIGHT
        )
        settled += 1
    assert settled > count // 2 or settled > 250


def test_an_inverse_with_the_scale_that_was_meant_is_wrong_and_named() -> None:
    rows = [[1, 0, 0], [0, 2, 0], [0, 0, 4]]
    question = (
        "Find the sum of all entries of the inverse of matrix 1/839 * A where A =\n"
        f"{nested(rows)}\nRound your answer to the nearest integer."
    )

    assert checked("arithmetic_matrix_inverse", question, 1468).kind is Kind.RIGHT
    found = checked("arithmetic_matrix_inverse", question, 1470)
    assert (found.kind, found.right) == (Kind.WRONG, "1468")
    assert "1 larger" in found.reason


@pytest.mark.parametrize(
    ("rows", "what", "reason"),
    [
        ([[1, 2], [2, 4]], QUESTIONS[0], "no inverse"),
        ([[2, 0], [0, 1]], "the value at position (1, 1)", "halfway"),
        ([[1, 0], [0, -1]], QUESTIONS[3], "opposite signs"),
        ([[1, 0], [0, 1]], "the value at position (3, 1)", "outside the matrix"),
    ],
)
def test_ill_posed_inverses(rows: Any, what: str, reason: str) -> None:
    question = (
        f"Find the inverse of 1/41 times the matrix and calculate {what} of the inverse. Round "
        f"your answer to the nearest integer:\n{nested(rows)}"
    )

    found = checked("arithmetic_matrix_inverse", question, 1)

    assert found.kind is Kind.ILL_POSED
    assert reason in found.reason


@counts
def test_powers(count: int) -> None:
    for rng in streams("powers", min(count, 500)):
        n, k = rng.choice((3, 5, 8)), rng.randint(2, 9)
        rows = drawn(rng, n, n)
        result = np.linalg.matrix_power(np.array(rows, object), k).tolist()
        what, at = told(rng, n, n, without=(2, 3))
        question = f"Find {what} of the {k}th power of the matrix:\n{nested(rows)}"
        value = of(result, what, at)

        assert checked("arithmetic_matrix_power", question, value).kind is Kind.RIGHT
        assert checked("arithmetic_matrix_power", question, value + 1).kind is Kind.WRONG


def test_an_overflow_of_64_bits_is_named() -> None:
    rows = [[9, 9, 9], [9, 9, 9], [9, 9, 9]]
    question = f"What is the sum of all entries of the matrix A^20 where A is:\n{nested(rows)}?"
    wrapped = (27**20 * 3 + 2**63) % 2**64 - 2**63

    found = checked("arithmetic_matrix_power", question, wrapped)

    assert (found.kind, found.right) == (Kind.WRONG, str(27**20 * 3))
    assert "64 bits" in found.reason


@counts
def test_products(count: int) -> None:
    for rng in streams("products", min(count, 500)):
        m, k, p = (rng.randint(3, 9) for _ in range(3))
        left, right = drawn(rng, m, k), drawn(rng, k, p)
        result = (np.array(left, object) @ np.array(right, object)).tolist()
        what, at = told(rng, m, p, without=(3,) if m == p else (2, 3))
        question = (
            f"Find {what} of the product of the following matrices:\nA =\n{nested(left)}\n"
            f"B =\n{nested(right)}"
        )
        value = of(result, what, at)

        assert checked("arithmetic_matrix_multiplication", question, value).kind is Kind.RIGHT
        assert checked("arithmetic_matrix_multiplication", question, value - 1).kind is Kind.WRONG


def test_a_product_that_is_none_is_ill_posed() -> None:
    question = (
        f"What is {QUESTIONS[0]} when matrix A is multiplied by matrix B?\nA = {{}}\nB = {{}}"
    )
    told_so = question.format(nested([[1, 2]]), nested([[3, 4]]))

    assert checked("arithmetic_matrix_multiplication", told_so, 1).kind is Kind.ILL_POSED


@counts
def test_ranks(count: int) -> None:
    for rng in streams("ranks", min(count, 500)):
        n = rng.choice((4, 5, 7))
        rank = rng.randint(1, n - 1)
        left, right = drawn(rng, n, rank, 4), drawn(rng, rank, n, 4)
        rows = (np.array(left) @ np.array(right)).tolist()
        question = f"Compute the rank of the given {n}x{n} matrix:\n{nested(rows)}"
        value = int(Matrix(rows).rank())

        assert checked("arithmetic_matrix_rank", question, value).kind is Kind.RIGHT
        assert checked("arithmetic_matrix_rank", question, value + 1).kind is Kind.WRONG


# Spectra ---------------------------------------------------------------------------------------


def eigenvalue_question(rows: Any, what: str) -> str:
    return f"What is {what} for the following matrix?\n{nested(rows)}"


LARGEST = "the largest eigenvalue by absolute value"
SUM = "the sum of absolute values of all eigenvalues"


@counts
def test_eigenvalues(count: int) -> None:
    for rng in streams("eigenvalues", min(count, 300)):
        n = rng.choice((3, 4, 6, 9))
        half = drawn(rng, n, n)
        rows = [[half[max(i, j)][min(i, j)] for j in range(n)] for i in range(n)]
        values = np.linalg.eigvalsh(np.array(rows, float))
        largest, total = max(values, key=abs), np.abs(values).sum()
        if min(abs(value + largest) for value in values) < 1e-9:
            found = checked("arithmetic_matrix_eigenvalues", eigenvalue_question(rows, LARGEST), 1)
            assert found.kind is Kind.ILL_POSED
            continue
        for what, value in ((LARGEST, largest), (SUM, total)):
            if abs(value - round(value)) > 0.49:
                continue
            question = eigenvalue_question(rows, what)
            assert checked("arithmetic_matrix_eigenvalues", question, round(value)).kind is (
                Kind.RIGHT
            )
        if round(largest) < 0:
            wrong = -round(largest)
            question = eigenvalue_question(rows, LARGEST)
            found = checked("arithmetic_matrix_eigenvalues", question, wrong)
            assert (found.kind, found.reason) == (Kind.WRONG, "the sign is dropped")


@pytest.mark.parametrize(
    "rows",
    [
        [[5, 1, 2], [0, -5, 7], [0, 0, 1]],
        [[0, 3], [3, 0]],
        [[1, 7, 0], [7, -1, 0], [0, 0, 2]],  # plus and minus the root of 50
    ],
)
def test_two_largest_eigenvalues_of_opposite_signs_are_ill_posed(rows: Any) -> None:
    found = checked("arithmetic_matrix_eigenvalues", eigenvalue_question(rows, LARGEST), 5)

    assert found.kind is Kind.ILL_POSED
    assert checked("arithmetic_matrix_eigenvalues", eigenvalue_question(rows, SUM), 0).right


@counts
def test_singular_values(count: int) -> None:
    for rng in streams("singular values", min(count, 300)):
        n = rng.choice((4, 5, 7))
        rows = drawn(rng, n, n)
        if rng.below(3) == 0:
            rows[0] = rows[-1]
        values = np.linalg.svd(np.array(rows, float), compute_uv=False)
        asked = {
            "largest singular value": values[0],
            "sum of all singular values": values.sum(),
            "difference between the largest and smallest singular values": values[0] - values[-1],
        }
        for what, value in asked.items():
            if abs(value - round(value)) < 0.49:
                question = f"Calculate the rounded {what} from the SVD of:\n{nested(rows)}"
                assert checked("arithmetic_matrix_svd", question, round(value)).kind is Kind.RIGHT
                found = checked("arithmetic_matrix_svd", question, round(value) + 1)
                assert (found.kind, found.right) == (Kind.WRONG, str(round(value)))
