"""Ranks of matrices (OMEGA `arithmetic_matrix_rank`, arXiv 2506.18880).

Sizes, bounds and the target, a rank uniform from 1 to n - 1, are the public ones. The public matrix
is a product of two random factors whose rank nobody checks, and 0.13 % of level 1 have another one.
Here the factors are a unit lower trapezoid and an echelon form, so the rank is certain, and row
reduction stays in small whole numbers.
"""

from dataclasses import dataclass
from math import comb, factorial, prod
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._factored import combined, echelon, shuffled
from synthgen.generators.omega._leverrier import characteristic, product
from synthgen.generators.omega._matrices import (
    CAPACITY_CAP,
    FACTORED,
    Rows,
    formats,
    free_of_order_and_side,
    negated,
    transposed,
)
from synthgen.generators.omega._reduction import Reduction
from synthgen.generators.omega._scenes import listed
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution

PIVOTS = (1, 1, 1, 1, 2, 3, 4, 5, 7)
COMBINED = 3  # rows that are added to a row, at most
CHOICES = (6, 12, 8)  # of 1, 2, 3 multipliers whose absolute values add up to at most 3


@dataclass(frozen=True, slots=True)
class Table:
    """A matrix by rows."""

    rows: Rows


@generators.register("omega/arithmetic_matrix_rank")
class MatrixRank(DrawnFamily[Table]):
    """The rank of a square matrix, by row reduction to echelon form.

    The cost is the n * n entries to read, plus a quarter of the numbers other than 0 that row
    operations meet. Of the n - 1 answers of a level each is as likely; they are counts.
    """

    version = 1
    levels = tuple(FACTORED)
    Params = Table
    answer_type = "integer"
    proof = "gram_characteristic_polynomial"
    cost_scale = 80.0
    templates = (
        "Find the rank of the matrix A = {nested}.",
        (
            "What is the rank of\n\n$$A = \\begin{{pmatrix}} {latex} \\end{{pmatrix}}$$\n\nover "
            "the rational numbers?"
        ),
        (
            "A matrix A has the rows\n\n{lines}\n\nHow many rows other than zero remain when A is "
            "brought into row echelon form?"
        ),
        (
            "Determine the dimension of the column space of the {n} x {n} matrix "
            "A = [{semicolons}], whose rows are separated by semicolons."
        ),
        (
            "Let the rows of a matrix be the vectors {vectors}. What is the largest number of them "
            "that are linearly independent?"
        ),
        (
            "A linear map from R^{n} to R^{n} is given by x -> Ax with\n\n"
            "$$A = \\begin{{bmatrix}} {latex} \\end{{bmatrix}}.$$\n\nWhat is the dimension of its "
            "image?"
        ),
        (
            "The solutions of Ax = 0 form a space of dimension {n} - r, where\n\nA = {nested}.\n\n"
            "Compute r."
        ),
        (
            "Here is a table of numbers:\n\n{lines}\n\nAll of its rows are linear combinations of "
            "r of them, but not of fewer. Find r."
        ),
        "The row vectors {vectors} span a subspace of R^{n}. Give its dimension.",
    )

    def draw(self, rng: Stream, level: int) -> Table:
        """An echelon form of the target rank, rows of it combined, in another order."""
        n, bound = FACTORED[level]
        fitting = [pivot for pivot in PIVOTS if pivot <= bound]
        rank = rng.randint(1, n - 1)
        pivots = [rng.choice(fitting) * (1 - 2 * rng.below(2)) for _ in range(rank)]
        upper = echelon(rng, n, pivots, bound)
        return Table(shuffled(rng, *combined(rng, upper, bound, COMBINED)))

    def capacity_of(self, level: int) -> int:
        """Rank n - 1 with pivots 1 or -1 in the first columns, and entries of at most 1 after them.

        These echelon forms and the multipliers with which up to three rows are added give different
        matrices. A key holds n! orders of the rows, n! of the columns, a sign and the transpose.
        """
        n, _ = FACTORED[level]
        forms = prod(2 * 3 ** (n - 1 - i) for i in range(n - 1))
        rows = (sum(comb(i, k) * ways for k, ways in enumerate(CHOICES, 1)) for i in range(1, n))
        keys: int = forms * prod(rows) // (4 * factorial(n) ** 2)
        return min(keys, CAPACITY_CAP)

    def key_of(self, params: Table) -> Any:
        """The matrix free of the order of rows and columns, of transposition and of a sign."""
        sign = sum(map(sum, params.rows))
        signed = [params.rows] * (sign >= 0) + [negated(params.rows)] * (sign <= 0)
        return min(map(free_of_order_and_side, signed))

    def slots(self, params: Table) -> dict[str, Any]:
        """The matrix in all formats."""
        return {"n": len(params.rows), **formats(params.rows)}

    def solve(self, params: Table) -> Solution:
        """Clear column after column, and count the rows that were needed for it."""
        work = Reduction(params.rows, [()] * len(params.rows))
        work.say(
            "Reduce the rows, which keeps the rank. For each column take the first row not "
            "yet used that has an entry there, and clear the column in the rows not yet used"
        )
        work.eliminate()
        rank = len(work.order)
        leads = [
            f"row {i + 1} begins in column {k + 1}"
            for i, k in zip(work.order, work.pivots, strict=True)
        ]
        rest = "the other row is" if rank == len(params.rows) - 1 else "all other rows are"
        work.say(f"Now {listed(leads)}; {rest} 0")
        work.say(
            "Rows that begin in different columns are linearly independent, so the rank is their "
            f"number, {rank}"
        )
        return Solution(rank, tuple(work.steps), len(params.rows) ** 2 + work.cost / 4)

    def prove(self, params: Table, answer: Any) -> bool:
        """A^T A has the rank of A, and is diagonalisable: its root 0 is n - rank times one."""
        coefficients = characteristic(product(transposed(params.rows), params.rows))
        rank = max(k for k, c in enumerate(coefficients) if c)
        return bool(rank == answer)
