"""Singular values (OMEGA `arithmetic_matrix_svd`, arXiv 2506.18880).

Sizes, bounds and questions are the public ones. The public matrices are random, and their singular
values are roots of polynomials of degree 12 that a student neither finds nor rounds. Here nearly
all rows are orthogonal, or all columns: blocks of reflections are scaled, and some rows of a block
are mixed in pairs. The Gram matrix then falls into blocks of size 1 and 2, a singular value is a
root or half a sum of two roots, and its rounding, which is asked for in words, is certain.
"""

from dataclasses import dataclass
from functools import cache
from math import comb
from typing import Any

from synthgen.family import DrawnFamily
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
from synthgen.generators.omega._singular_values import (
    Table,
    asked_value,
    gram_of,
    gram_steps,
    of_pair,
    pairs_of,
    singles,
)
from synthgen.generators.omega._spectra import enclosures, rounds_to, square_root
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution

ASKED = ("largest", "sum", "spread")
DRAWN = ("sum", "sum", *ASKED)  # two in five of the largest values of level 1 are 4
QUANTITY = {
    "largest": "the largest singular value of {name}",
    "sum": "the sum of all singular values of {name}",
    "spread": "the difference between the largest and the smallest singular value of {name}",
}

FOUND = 12_284  # keys in 40,000 draws of level 1, where the bound by counting is 609


@dataclass(frozen=True, slots=True)
class Values:
    """A square matrix and what is asked of its singular values."""

    rows: Rows
    asked: str


@generators.register("omega/arithmetic_matrix_svd")
class MatrixSingularValues(DrawnFamily[Values]):
    """Singular values from the Gram matrix of nearly orthogonal rows or columns.

    The cost is the n * n products of two rows, and 4 for each pair of rows that is not orthogonal.
    """

    version = 1
    levels = tuple(FACTORED)
    Params = Values
    answer_type = "integer"
    proof = "descartes_enclosures"
    cost_scale = 60.0
    templates = (
        "Find {a}, rounded to the nearest integer, for A = {nested}.",
        (
            "To the nearest integer, what is {a}, where\n\n"
            "$$A = \\begin{{pmatrix}} {latex} \\end{{pmatrix}}?$$"
        ),
        (
            "A matrix A has the rows\n\n{lines}\n\nThe singular values of A are the square roots "
            "of the eigenvalues of A^T A, repeated with their multiplicities. Compute {a} and "
            "round it to the nearest integer."
        ),
        (
            "Let A = U S V^T be a singular value decomposition of the {n} x {n} matrix "
            "A = [{semicolons}], where semicolons separate rows and S is diagonal. Give {s}, as "
            "the nearest integer."
        ),
        (
            "The list of rows of a square matrix M is {nested}. Determine {m}; round to the "
            "nearest integer. A singular value counts as often as its multiplicity says, and 0 "
            "may be one."
        ),
        (
            "Stack the row vectors {vectors}, the first on top, to form a matrix M. I need {m}, "
            "rounded to the nearest integer."
        ),
        (
            "For\n\n$$M = \\begin{{bmatrix}} {latex} \\end{{bmatrix}}$$\n\ncalculate {m}. "
            "State the integer that is nearest to it."
        ),
        (
            "Given is the {n} x {n} matrix M with these rows:\n\n{lines}\n\nWhat is {m}, to the "
            "nearest integer?"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Values:
        """Blocks along the diagonal, their rows and columns in any order, perhaps transposed."""
        n, bound = FACTORED[level]
        rows: Table = [[0] * n for _ in range(n)]
        start = 0
        while start < n:
            block = _block(rng, n - start, bound)
            for i, row in enumerate(block, start):
                rows[i][start : start + len(block)] = row
            start += len(block)
        rng.shuffle(rows)
        order = rng.sample(range(n), n)
        told: Rows = tuple(tuple(row[j] for j in order) for row in rows)
        return Values(transposed(told) if rng.below(2) else told, rng.choice(DRAWN))

    def capacity_of(self, level: int) -> int:
        """What 40,000 draws of level 1 reached; for higher levels see `_capacity`."""
        return FOUND if level == 1 else _capacity(*FACTORED[level])

    def key_of(self, params: Values) -> Any:
        """The matrix free of the order of rows and columns, of transposition and of a sign."""
        sign = sum(map(sum, params.rows))
        signed = [params.rows] * (sign >= 0) + [negated(params.rows)] * (sign <= 0)
        return params.asked, min(map(free_of_order_and_side, signed))

    def slots(self, params: Values) -> dict[str, Any]:
        """The matrix in all formats, and what is asked of A, M or the diagonal of S."""
        names = {
            "largest": "the largest diagonal entry of S",
            "sum": "the trace of S",
            "spread": "the difference between the largest and the smallest diagonal entry of S",
        }
        return {
            "n": len(params.rows),
            "a": QUANTITY[params.asked].format(name="A"),
            "m": QUANTITY[params.asked].format(name="M"),
            "s": names[params.asked],
            **formats(params.rows),
        }

    def solve(self, params: Values) -> Solution:
        """Dot products of rows, or of columns where more of these are orthogonal."""
        lines, name = params.rows, "row"
        pairs = pairs_of(gram := gram_of(lines))
        if pairs is None:
            lines, name = transposed(params.rows), "column"
            pairs = pairs_of(gram := gram_of(lines))
        if pairs is None:
            raise ValueError(f"neither rows nor columns are orthogonal but for pairs: {params}")
        steps = gram_steps(lines, gram, pairs, name)
        values = singles(gram, pairs, name, steps)
        for i, j in pairs:
            values += of_pair(gram, i, j, name, steps)
        answer = asked_value(params.asked, values, steps)
        return Solution(answer, tuple(steps), len(gram) ** 2 + 4 * len(pairs))

    def prove(self, params: Values, answer: Any) -> bool:
        """Enclosures of the eigenvalues of A^T A, counted by Descartes' rule, and their roots."""
        import numpy as np

        gram = product(transposed(params.rows), params.rows)
        found = enclosures(characteristic(gram), np.linalg.eigvalsh(np.array(gram, float)).tolist())
        if found is None:
            return False
        roots = sorted(map(square_root, found))
        if params.asked == "largest":
            return rounds_to(roots[-1], answer)
        if params.asked == "spread":
            (low, high), (least, most) = roots[-1], roots[0]
            return rounds_to((low - most, high - least), answer)
        return rounds_to((sum(low for low, _ in roots), sum(high for _, high in roots)), answer)


# Drawing ---------------------------------------------------------------------------------------


def _block(rng: Stream, most: int, bound: int) -> Table:
    """Orthogonal rows of one length, scaled, and some of them mixed in pairs; signs of columns."""
    base = _orthogonal(rng, rng.randint(1, most), bound)
    factor = max(1, bound // max(abs(x) for row in base for x in row))
    rng.shuffle(base)
    rows: Table = []
    while base:
        row = base.pop()
        if base and factor > 1 and rng.below(3):
            rows += _mixed(rng, row, base.pop(), factor)
        else:
            times = rng.randint(1, factor)
            rows.append([times * x for x in row])
    signs = [1 - 2 * rng.below(2) for _ in rows]
    return [[sign * x for sign, x in zip(signs, row, strict=True)] for row in rows]


def _orthogonal(rng: Stream, size: int, bound: int) -> Table:
    """Orthogonal rows of one length: of a rotation, a quaternion, or the reflection 2J/n - I."""
    if size == 1:
        return [[1]]
    if size == 2 or (size == 4 and rng.below(3)):
        most = rng.randint(1, bound)
        a, b, c, d = (rng.randint(1, most) for _ in range(4))
        if size == 2:
            return [[a, b], [-b, a]]
        return [[a, b, c, d], [-b, a, -d, c], [-c, d, a, -b], [-d, -c, b, a]]
    off, on = (1, size // 2) if size % 2 == 0 else (2, size)
    return [[off - on * (i == j) for j in range(size)] for i in range(size)]


def _mixed(rng: Stream, row: list[int], other: list[int], factor: int) -> Table:
    """Two independent sums a * row + b * other, where |a| + |b| is at most the factor."""
    (a, b), (c, d) = (_coefficients(rng, factor) for _ in range(2))
    if a * d == b * c:
        d = -d
    return [[p * x + q * y for x, y in zip(row, other, strict=True)] for p, q in ((a, b), (c, d))]


def _coefficients(rng: Stream, factor: int) -> tuple[int, int]:
    a = rng.randint(1, factor - 1)
    return a, rng.randint(1, factor - a) * (1 - 2 * rng.below(2))


@cache
def _capacity(n: int, bound: int) -> int:
    """Matrices of one reflection of even size with all rows mixed, and perhaps a number alone.

    Rows in another order, columns in any order or sign, have the same dot products of rows up to
    their order; so a key has at most two sets of these, with the transpose, for each question.
    """
    even = n - n % 2
    factor = bound // max(1, even // 2 - 1)
    sums = [(a, b) for a in range(1, factor) for b in range(a - factor, factor - a + 1) if b]
    pairs = {
        (*sorted((a * a + b * b, c * c + d * d)), a * c + b * d)
        for a, b in sums
        for c, d in sums
        if a * d != b * c
    }
    sets = comb(len(pairs) + even // 2 - 1, even // 2) * (bound if n % 2 else 1)
    return min(len(ASKED) * sets // 2, CAPACITY_CAP)
