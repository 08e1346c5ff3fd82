"""Sizes of eigenvalues (OMEGA `arithmetic_matrix_eigenvalues`, arXiv 2506.18880).

Sizes and bounds are the public ones, and so are the kinds: symmetric, also where the public code
has no kind, and triangular. The public question asks for the eigenvalue that is largest by absolute
value, and in 49 % of its rows the answer has lost the sign; it rounds and does not say so. Here the
absolute value is asked for, and rounding in words.

A random symmetric matrix gives a polynomial of degree 12 that nobody solves by hand. Here it falls
into groups of indices (`_blocks`), hidden by the numbering, and triangular matrices are renumbered
in half of the cases. A sum that is not whole is irrational, so no rounding is in doubt.
"""

from dataclasses import dataclass
from math import factorial
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._blocks import draw_symmetric, eigenvalues
from synthgen.generators.omega._leverrier import characteristic
from synthgen.generators.omega._matrices import (
    CAPACITY_CAP,
    SQUARES,
    Rows,
    formats,
    free_of_numbering,
    is_triangular,
    negated,
    transposed,
    uniform,
)
from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._spectra import SHIFT, absolute, enclosures, rounds_to
from synthgen.generators.omega._surds import Surd, rounded_sum, sum_text, whole
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

KINDS = ("symmetric", "symmetric", "symmetric", "triangular")
ASKED = ("largest", "sum")
QUANTITY = {
    "largest": "the largest absolute value of an eigenvalue of {name}",
    "sum": "the sum of the absolute values of all eigenvalues of {name}",
}


@dataclass(frozen=True, slots=True)
class Spectrum:
    """A square matrix and what is asked of its eigenvalues."""

    rows: Rows
    asked: str


@generators.register("omega/arithmetic_matrix_eigenvalues")
class MatrixEigenvalues(DrawnFamily[Spectrum]):
    """The largest size of an eigenvalue, or the sum of all, from blocks or a triangle.

    The cost is the n * n entries to read, and 2 for each step of the solution.
    """

    version = 1
    levels = tuple(SQUARES)
    Params = Spectrum
    answer_type = "integer"
    proof = "descartes_enclosures"
    cost_scale = 60.0
    templates = (
        "Find {a}, rounded to the nearest integer, for A = {nested}.{counted}",
        (
            "Let\n\n$$A = \\begin{{pmatrix}} {latex} \\end{{pmatrix}}.$$\n\nTo the nearest "
            "integer, what is {a}?{counted}"
        ),
        (
            "A matrix A has the rows\n\n{lines}\n\nAll of its eigenvalues are real. Compute {a} "
            "and round it to the nearest integer.{counted}"
        ),
        (
            "Consider the characteristic polynomial of the {n} x {n} matrix A = [{semicolons}], "
            "whose rows are separated by semicolons. All its roots are real. Give {roots}, as the "
            "nearest integer.{counted_roots}"
        ),
        (
            "The list of rows of a square matrix M is {nested}. Determine {m}; round to the "
            "nearest integer.{counted}"
        ),
        (
            "Stack the row vectors {vectors}, the first on top, to form a matrix M. I need {m}, "
            "rounded to the nearest integer.{counted}"
        ),
        (
            "For\n\n$$M = \\begin{{bmatrix}} {latex} \\end{{bmatrix}}$$\n\ncalculate {m}. State "
            "the integer that is nearest to it.{counted}"
        ),
        (
            "Given is the {n} x {n} matrix M with these rows:\n\n{lines}\n\nWhat is {m}, to the "
            "nearest integer?{counted}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Spectrum:
        """A symmetric or a triangular matrix within a bound of its own, perhaps renumbered.

        Without the bound of its own, two in five of the largest of twelve diagonal entries would be
        the level's bound.
        """
        n, bound = SQUARES[level]
        kind, own = rng.choice(KINDS), rng.randint(bound // 2, bound)
        if kind == "symmetric":
            rows = draw_symmetric(rng, n, own)
        else:
            rows = _draw_triangular(rng, n, bound, own)
        if kind == "symmetric" or rng.below(2):
            order = rng.sample(range(n), n)
            rows = [[rows[i][j] for j in order] for i in order]
        return Spectrum(tuple(map(tuple, rows)), rng.choice(ASKED))

    def capacity_of(self, level: int) -> int:
        """Triangular matrices; a key holds at most n! numberings, a sign and the transpose.

        Diagonals are counted within half of the bound, where all are drawn.
        """
        n, bound = SQUARES[level]
        matrices = (2 * (bound // 2) + 1) ** n * (2 * bound + 1) ** (n * (n - 1) // 2)
        return int(min(len(ASKED) * matrices // (4 * factorial(n)), CAPACITY_CAP))

    def key_of(self, params: Spectrum) -> Any:
        """The matrix free of numbering, of transposition, and of a sign."""
        trace = sum(row[i] for i, row in enumerate(params.rows))
        signed = [params.rows] * (trace >= 0) + [negated(params.rows)] * (trace <= 0)
        forms = {form for one in signed for form in (one, transposed(one))}
        return params.asked, min(map(free_of_numbering, forms))

    def slots(self, params: Spectrum) -> dict[str, Any]:
        """The matrix in all formats, and what is asked of A, of M or of the roots."""
        roots = {
            "largest": "the largest absolute value of a root",
            "sum": "the sum of the absolute values of all roots",
        }
        several = params.asked == "sum"
        return {
            "n": len(params.rows),
            "a": QUANTITY[params.asked].format(name="A"),
            "m": QUANTITY[params.asked].format(name="M"),
            "roots": roots[params.asked],
            "counted": " Count eigenvalues with their multiplicities." if several else "",
            "counted_roots": " Count roots with their multiplicities." if several else "",
            **formats(params.rows),
        }

    def solve(self, params: Spectrum) -> Solution:
        """The eigenvalues of the blocks, or the diagonal entries, and their absolute values."""
        steps: list[Step] = []
        if params.rows == transposed(params.rows):
            values = eigenvalues(params.rows, steps)
        else:
            values = list(map(whole, _diagonal(params.rows, steps)))
        answer = _asked(params.asked, values, steps)
        return Solution(answer, tuple(steps), len(params.rows) ** 2 + 2 * len(steps))

    def prove(self, params: Spectrum, answer: Any) -> bool:
        """Enclosures of the roots of the characteristic polynomial, counted by Descartes' rule.

        A matrix that is not symmetric is proven by dividing its polynomial by linear factors.
        """
        coefficients = characteristic(params.rows)
        found = _enclosed(params.rows, coefficients)
        if found is None:
            return False
        sizes = list(map(absolute, found))
        ends: list[list[int]] = [[size[k] for size in sizes] for k in (0, 1)]
        join = max if params.asked == "largest" else sum
        return rounds_to((join(ends[0]), join(ends[1])), answer)


def _draw_triangular(rng: Stream, n: int, bound: int, own: int) -> list[list[int]]:
    """Upper or lower triangular, the diagonal within its own bound."""
    rows = [uniform(rng, n, bound) for _ in range(n)]
    upper = rng.below(2) == 0
    for i, value in enumerate(uniform(rng, n, own)):
        rows[i] = [x if (j > i) == upper else 0 for j, x in enumerate(rows[i])]
        rows[i][i] = value
    return rows


def _enclosed(rows: Rows, coefficients: list[int]) -> list[tuple[int, int]] | None:
    import numpy as np

    if rows == transposed(rows):
        return enclosures(coefficients, np.linalg.eigvalsh(np.array(rows, float)).tolist())
    for i, row in enumerate(rows):  # Horner's rule; the last value is the remainder
        value, quotient = 0, []
        for c in coefficients:
            value = value * row[i] + c
            quotient.append(value)
        if quotient.pop():
            return None
        coefficients = quotient
    return [(row[i] << SHIFT, row[i] << SHIFT) for i, row in enumerate(rows)]


# The worked solution ---------------------------------------------------------------------------


def _diagonal(rows: Rows, steps: list[Step]) -> list[int]:
    """The diagonal entries, once a numbering is found in which the matrix is triangular."""
    values = [row[i] for i, row in enumerate(rows)]
    text = ", ".join(map(str, values))
    if is_triangular(rows):
        steps.append(
            Step(
                "A triangular matrix has its diagonal entries as eigenvalues; here these are", text
            )
        )
        return values
    steps.append(
        Step(
            "If a row is 0 outside the diagonal, its diagonal entry is an eigenvalue, and the "
            "others are those of the matrix without this row and the column of the same number"
        )
    )
    left = list(range(len(rows)))
    while left:
        at = next(i for i in left if not any(rows[i][j] for j in left if j != i))
        first = len(left) == len(rows)
        where = "In" if first else "Among what is left, in" if len(left) > 1 else "At last, in"
        steps.append(Step(f"{where} row {at + 1} this is {values[at]}"))
        left.remove(at)
    return values


def _asked(asked: str, values: list[Surd], steps: list[Step]) -> int:
    """The largest absolute value or the sum of all, rounded."""
    sizes = list(map(abs, values))
    if asked == "sum":
        answer = rounded_sum(sizes)
        steps.append(Step("The sum of the absolute values", sum_text(sizes, answer)))
        exact = not any(size.roots for size in sizes)
    else:
        largest = max(sizes, key=lambda size: size.floor(12))
        answer = rounded_sum([largest])
        texts = [size.decimal() for size in sizes]
        steps.append(Step(f"The absolute values are {listed(texts)}"))
        steps.append(Step(f"The largest of them is {largest.decimal()}"))
        exact = not largest.roots
    if not exact:
        steps.append(Step(f"The nearest integer is {answer}"))
    return answer
