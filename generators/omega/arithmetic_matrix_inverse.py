"""Inverses of matrices (OMEGA `arithmetic_matrix_inverse`, arXiv 2506.18880).

Sizes, bounds, kinds of matrices, the scale c = 2n * bound and the questions are the public ones.
The public answers are rounded floats, and at 12 x 12 every question states the scale 1/839 where
1/840 is meant. Here all numbers are exact and rounding is asked for in words; a value is never
halfway between two integers, as c has more factors 2 than any denominator.

Of the entry with the largest absolute value the public question leaves the sign open, and two
entries may tie; here it is the absolute value itself that is asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import factorial, prod
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._factored import combined, shuffled, symmetric, unit_upper
from synthgen.generators.omega._leverrier import determinant_and_adjugate
from synthgen.generators.omega._matrices import (
    CAPACITY_CAP,
    SQUARES,
    Rows,
    factor,
    formats,
    free_of_numbering,
    free_of_order,
    free_of_order_and_side,
    total,
    transposed,
)
from synthgen.generators.omega._reduction import Number, Reduction, quotient
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution

KINDS = ("general", "general", "symmetric", "triangular")
PIVOTS = (1, 1, 1, 1, 1, 1, 2, 3, 3, 5, 6, 7, 9)  # one factor 2 at most: c has one at every level
ASKED = ("sum", "absolute", "trace", "largest", "entry")
QUANTITY = {
    "sum": "the sum of all entries of {name}",
    "absolute": "the sum of the absolute values of all entries of {name}",
    "trace": "the trace of {name}",
    "largest": "the largest absolute value among the entries of {name}",
    "entry": "the entry of {name} in row {row} and column {column}",
}

SCALED = (
    "The matrix to invert is A/{c} with the integer matrix A of the question; its inverse is "
    "{c} * A^-1"
)


@dataclass(frozen=True, slots=True)
class Scaled:
    """The matrix A of M = A/c, c, what is asked of the inverse of M, and a place, from 1."""

    rows: Rows
    scale: int
    asked: str
    row: int = 0
    column: int = 0


@generators.register("omega/arithmetic_matrix_inverse")
class MatrixInverse(DrawnFamily[Scaled]):
    """A number that the inverse of a scaled integer matrix determines, by row reduction of A.

    A sum or an entry needs one system A x = b, the other questions all of the inverse. The cost is
    the n * n entries to read, plus a quarter of the numbers other than 0 that row operations meet.
    """

    version = 1
    levels = tuple(SQUARES)
    Params = Scaled
    answer_type = "integer"
    proof = "faddeev_leverrier"
    cost_scale = 80.0
    templates = (
        ("Let M = (1/{c}) A with A = {nested}. Find {m_inverse}, rounded to the nearest integer."),
        (
            "Consider the matrix\n\n$$M = \\frac{{1}}{{{c}}} \\begin{{pmatrix}} {latex} "
            "\\end{{pmatrix}}.$$\n\nWhat is {m_inverse}? Round it to the nearest integer."
        ),
        (
            "The rows of a matrix A are\n\n{lines}\n\nDivide all entries by {c} and call the "
            "inverse of the result B. To the nearest integer, what is {b}?"
        ),
        (
            "Compute {b}, to the nearest integer, where B is the inverse of the {n} x {n} matrix "
            "(1/{c}) * [{semicolons}], whose rows are separated by semicolons."
        ),
        (
            "A = {nested} is a list of rows, and M is A with every entry divided by {c}. Let B be "
            "the inverse of M, so that M B = I. Determine {b} exactly, then round to the nearest "
            "integer."
        ),
        (
            "A matrix A has the row vectors {vectors}, the first on top. Invert (1/{c}) A to get "
            "B, and give {b} as the nearest integer."
        ),
        (
            "For which matrix B is\n\n$$\\frac{{1}}{{{c}}} \\begin{{bmatrix}} {latex} "
            "\\end{{bmatrix}} B = I\\,?$$\n\nReport {b}, rounded to the nearest integer."
        ),
        (
            "Entries of a matrix are given in units of 1/{c}:\n\n{lines}\n\nSo the first one "
            "stands for {first}. Call the inverse of this matrix B. I want {b}, rounded to "
            "the nearest integer."
        ),
    )

    def draw(self, rng: Stream, level: int) -> Scaled:
        """Sparse triangular factors, multiplied; an asked entry is one that is not 0."""
        n, bound = SQUARES[level]
        rows, scale, asked = _draw_rows(rng, n, bound), 2 * n * bound, rng.choice(ASKED)
        if asked != "entry":
            return Scaled(rows, scale, asked)
        column = rng.randint(1, n)
        work = Reduction(rows, [[int(i == column - 1)] for i in range(n)])
        work.eliminate()
        row = rng.choice([i for i, x in enumerate(work.values(), 1) if x])
        return Scaled(rows, scale, asked, row, column)

    def capacity_of(self, level: int) -> int:
        """Sums, absolute sums and largest entries for banded upper triangular matrices V D.

        A column with pivot d and up to three entries above it has 2 * (bound // d) values for each.
        A key holds at most n! orders of the rows, n! of the columns, and the transpose.
        """
        n, bound = SQUARES[level]
        columns = (sum(2 * (2 * (bound // d)) ** min(j, 3) for d in set(PIVOTS)) for j in range(n))
        keys: int = 3 * (prod(columns) // (2 * factorial(n) ** 2))
        return min(keys, CAPACITY_CAP)

    def key_of(self, params: Scaled) -> Any:
        """The matrix free of what the question does not see: order, numbering, transposition."""
        i, j = params.row - 1, params.column - 1
        rows, turned = params.rows, transposed(params.rows)
        match params.asked:
            case "trace":
                return params.asked, min(free_of_numbering(rows), free_of_numbering(turned))
            case "entry":  # entry (i, j) of the inverse belongs to row j and column i of A
                return params.asked, min(free_of_order(rows, (j, i)), free_of_order(turned, (i, j)))
        return params.asked, free_of_order_and_side(rows)

    def slots(self, params: Scaled) -> dict[str, Any]:
        """The matrix in all formats, and what is asked of M^-1 or, by another name, of B."""
        quantity, place = QUANTITY[params.asked], {"row": params.row, "column": params.column}
        return {
            "n": len(params.rows),
            "c": params.scale,
            "first": f"{params.rows[0][0]}/{params.scale}",
            "m_inverse": quantity.format(name="the inverse of M", **place),
            "b": quantity.format(name="B", **place),
            **formats(params.rows),
        }

    def solve(self, params: Scaled) -> Solution:
        """One system for a sum or an entry, else Gauss and Jordan on A next to the identity."""
        if params.asked in ("sum", "entry"):
            value, work = _by_system(params)
        else:
            value, work = _by_inverse(params)
        answer = _rounded(params, value, work)
        return Solution(answer, tuple(work.steps), len(params.rows) ** 2 + work.cost / 4)

    def prove(self, params: Scaled, answer: Any) -> bool:
        """The inverse as adjugate over determinant, both from Faddeev and LeVerrier's recursion."""
        determinant, adjugate = determinant_and_adjugate(params.rows)
        if determinant == 0:
            return False
        match params.asked:
            case "sum":
                value = sum(map(sum, adjugate))
            case "trace":
                value = sum(row[i] for i, row in enumerate(adjugate))
            case "entry":
                value = adjugate[params.row - 1][params.column - 1]
            case "largest":
                value = max(abs(x) for row in adjugate for x in row)
            case _:
                value = sum(abs(x) for row in adjugate for x in row)
        if params.asked in ("largest", "absolute"):
            determinant = abs(determinant)
        distance = abs(params.scale * value - answer * determinant)
        return bool(2 * distance < abs(determinant))


# Drawing ---------------------------------------------------------------------------------------


def _draw_rows(rng: Stream, n: int, bound: int) -> Rows:
    kind = rng.choice(KINDS)
    pivots = [_signed(rng, rng.choice(PIVOTS)) for _ in range(n)]
    if kind == "symmetric":
        return symmetric(rng, _dividing(rng, n), bound, 2)
    if kind == "triangular":
        rows = unit_upper(rng, pivots, bound, 3)
        if rng.below(2):
            rows = [row[::-1] for row in rows[::-1]]
        return tuple(map(tuple, rows))
    upper = unit_upper(rng, pivots, bound, 3)
    return shuffled(rng, *combined(rng, upper, bound, 3))


def _dividing(rng: Stream, n: int) -> list[int]:
    """Pivots of which each divides those before it."""
    value, pivots = rng.choice(PIVOTS), []
    for _ in range(n):
        if rng.below(2):
            value = rng.choice([d for d in range(1, value + 1) if value % d == 0])
        pivots.append(_signed(rng, value))
    return pivots


def _signed(rng: Stream, value: int) -> int:
    return -value if rng.below(2) else value


# The worked solutions --------------------------------------------------------------------------


def _by_system(params: Scaled) -> tuple[Number, Reduction]:
    """The sum of the solution of A x = (1, ..., 1), or a component of that of A x = e_j."""
    n, c, j = len(params.rows), params.scale, params.column
    right = [[int(params.asked == "sum" or i == j - 1)] for i in range(n)]
    work = Reduction(params.rows, right)
    work.say(SCALED.format(c=c))
    if params.asked == "sum":
        ones = "The sum of all entries of A^-1 is x1 + ... + x{n}, where A x is the vector of ones"
        work.say(ones.format(n=n))
    else:
        work.say(
            f"Column {j} of A^-1 is the solution of A x = e, where e is 1 in place {j} and 0 "
            f"elsewhere, so x{params.row} is asked for"
        )
    work.say("Reduce the rows [A | right-hand side]")
    work.eliminate()
    if params.asked == "entry":
        value = work.values(params.row - 1)[params.row - 1]
        return value, work
    values = work.values()
    work.say("Add the components", total(values))
    return _sum(values), work


def _by_inverse(params: Scaled) -> tuple[Number, Reduction]:
    """All of A^-1, and what is asked of it."""
    n, c = len(params.rows), params.scale
    work = Reduction(params.rows, [[int(i == j) for j in range(n)] for i in range(n)])
    work.say(SCALED.format(c=c))
    work.say("Invert A, reducing the rows [A | I]")
    work.eliminate()
    work.back()
    inverse = _divided(work)
    sizes = [list(map(abs, work.rows[at][n:])) for at in work.order]
    pivots = [abs(work.rows[at][k]) for k, at in enumerate(work.order)]
    match params.asked:
        case "trace":
            values = [row[i] for i, row in enumerate(inverse)]
            work.say("The trace of A^-1", total(values))
            return _sum(values), work
        case "largest":
            largest = max(map(quotient, map(max, sizes), pivots))
            work.say(f"The largest absolute value among the entries of A^-1 is {largest}")
            return largest, work
    sums = list(map(quotient, map(sum, sizes), pivots))
    work.say("Absolute values, row by row, add up to", ", ".join(map(str, sums)))
    work.say("Add these", total(sums))
    return _sum(sums), work


def _divided(work: Reduction) -> list[list[Number]]:
    """The rows of the inverse, in the order of the pivots, each divided by its pivot."""
    n = work.size
    work.say("Each row now has one entry left of the bar; divide by it to get the rows of A^-1")
    inverse = []
    for k, at in enumerate(work.order):
        row = work.rows[at]
        inverse.append([quotient(x, row[k]) for x in row[n:]])
        by = f"row {at + 1} divided by {row[k]}" if row[k] != 1 else f"row {at + 1}"
        work.say(f"Row {k + 1} of A^-1 ({by})", f"({', '.join(map(str, inverse[-1]))})")
    return inverse


def _sum(values: Sequence[Number]) -> Number:
    return quotient(sum(values, Fraction(0)), 1)


def _rounded(params: Scaled, value: Number, work: Reduction) -> int:
    """The value times c, rounded; it is never halfway."""
    scaled = Fraction(value) * params.scale
    work.say(f"Multiply by {params.scale}", f"{params.scale} * {factor(value)} = {scaled}")
    answer: int = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    if scaled.denominator > 1:
        low, high = answer - Fraction(1, 2), answer + Fraction(1, 2)
        between = f"{_half(low)} < {scaled} < {_half(high)}"
        work.say(f"As {between}, the nearest integer is {answer}")
    return answer


def _half(value: Fraction) -> str:
    return f"{'-' if value < 0 else ''}{abs(value.numerator) // 2}.5"
