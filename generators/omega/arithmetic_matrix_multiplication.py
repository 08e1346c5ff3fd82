"""Products of two matrices (OMEGA `arithmetic_matrix_multiplication`, arXiv 2506.18880).

Dimensions, bounds and questions are the public ones. Asked are the sum of all entries of AB, its
trace, one entry, or the sum of the absolute values: numbers that need ever more of the product.
The sum needs none of it: it is the column sums of A times the row sums of B.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from operator import mul
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._leverrier import product
from synthgen.generators.omega._matrices import (
    CAPACITY_CAP,
    Rows,
    dot,
    formats,
    table,
    total,
    transposed,
    vector,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

SHAPES = {
    1: ((3, 5), 8),
    2: ((4, 6), 10),
    3: ((6, 7), 12),
    4: ((7, 8), 15),
    5: ((9, 10), 20),
    6: ((10, 11), 25),
    7: ((12, 14), 30),
}
ASKED = ("sum", "trace", "entry", "absolute")
QUANTITY = {
    "sum": "the sum of all entries of {name}",
    "trace": "the trace of {name}",
    "entry": "the entry of {name} in row {row} and column {column}",
    "absolute": "the sum of the absolute values of all entries of {name}",
}
READ = 16  # a number to read is as much work as 16 products, so that size outweighs the question


@dataclass(frozen=True, slots=True)
class Factors:
    """Two matrices, what is asked of their product, and the place of an asked entry, from 1."""

    left: Rows
    right: Rows
    asked: str
    row: int = 0
    column: int = 0


@generators.register("omega/arithmetic_matrix_multiplication")
class MatrixMultiplication(DrawnFamily[Factors]):
    """A number that a product of matrices determines, with no more of the product than needed.

    The cost is the numbers to read plus a sixteenth of the products to form: an entry takes 3 to
    14 of these, all absolute values up to 2,744.
    """

    version = 1
    levels = tuple(SHAPES)
    Params = Factors
    answer_type = "integer"
    proof = "packed_product"
    cost_scale = 120.0
    templates = (
        "Let\n\nA = {a_nested}\n\nB = {b_nested}\n\nFind {ab}.",
        (
            "Compute {ab}, where\n\n$$A = \\begin{{pmatrix}} {a_latex} \\end{{pmatrix}}, \\quad "
            "B = \\begin{{pmatrix}} {b_latex} \\end{{pmatrix}}.$$"
        ),
        (
            "The {m} x {k} matrix A has the rows\n\n{a_lines}\n\nand the {k} x {p} matrix B has "
            "the rows\n\n{b_lines}\n\nWhat is {ab}?"
        ),
        (
            "Multiply A = [{a_semicolons}] by B = [{b_semicolons}], A on the left; semicolons "
            "separate rows. Determine {c} for C = AB."
        ),
        (
            "Two matrices are given as lists of rows.\n\nA = {a_nested}\nB = {b_nested}\n\nTheir "
            "product in this order is C = A @ B. What is {c}{counted}?"
        ),
        (
            "A has the row vectors {a_vectors}, from top to bottom, and B has the row vectors "
            "{b_vectors}. Give {ab}."
        ),
        (
            "Linear maps f and g are given by f(x) = Ax and g(x) = Bx with\n\n"
            "$$A = \\begin{{bmatrix}} {a_latex} \\end{{bmatrix}}, \\qquad "
            "B = \\begin{{bmatrix}} {b_latex} \\end{{bmatrix}}.$$\n\nThe map that applies g first "
            "and then f has the matrix C = AB. Find {c}."
        ),
        (
            "I need {c}, where C is the matrix product AB.\n\nRows of A:\n{a_lines}\n\n"
            "Rows of B:\n{b_lines}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Factors:
        """Dimensions and entries uniform within the level; a trace needs a square product."""
        dimensions, bound = SHAPES[level]
        asked = rng.choice(ASKED)
        m, k, p = (rng.randint(*dimensions) for _ in range(3))
        if asked == "trace":
            p = m
        place = (rng.randint(1, m), rng.randint(1, p)) if asked == "entry" else (0, 0)
        return Factors(table(rng, m, k, bound), table(rng, k, p, bound), asked, *place)

    def capacity_of(self, level: int) -> int:
        """Sums with all dimensions at their least: a key holds two products and n! orders, thrice.

        That is 17**18 / 432 at level 1, and capped.
        """
        return CAPACITY_CAP

    def key_of(self, params: Factors) -> Any:
        """An entry or a trace is a set of pairs of factors; a sum knows no order.

        The transpose of a product is the product of the transposes in the other order.
        """
        left, right = params.left, params.right
        if params.asked == "entry":
            column = [row[params.column - 1] for row in right]
            return params.asked, _pairs(left[params.row - 1], column)
        if params.asked == "trace":
            return params.asked, _pairs(chain(*left), chain(*transposed(right)))
        return params.asked, min(
            _free_of_order(left, right), _free_of_order(transposed(right), transposed(left))
        )

    def slots(self, params: Factors) -> dict[str, Any]:
        """The factors in all formats, and what is asked of AB or, by another name, of C."""
        quantity, place = QUANTITY[params.asked], {"row": params.row, "column": params.column}
        return {
            "m": len(params.left),
            "k": len(params.right),
            "p": len(params.right[0]),
            "ab": quantity.format(name="AB", **place),
            "c": quantity.format(name="C", **place),
            "counted": ", counted from 1" if params.asked == "entry" else "",
            **formats(params.left, "a_"),
            **formats(params.right, "b_"),
        }

    def solve(self, params: Factors) -> Solution:
        """As much of the product as the question needs."""
        answer, products, steps = SOLVERS[params.asked](params)
        m, k, p = len(params.left), len(params.right), len(params.right[0])
        return Solution(answer, tuple(steps), (m + p) * k + products / READ)

    def prove(self, params: Factors, answer: Any) -> bool:
        """The whole product, each row of it in one sum of long integers, and then the question."""
        rows = product(params.left, params.right)
        match params.asked:
            case "sum":
                value = sum(sum(row) for row in rows)
            case "trace":
                value = sum(row[i] for i, row in enumerate(rows))
            case "entry":
                value = rows[params.row - 1][params.column - 1]
            case _:
                value = sum(abs(x) for row in rows for x in row)
        return bool(value == answer)


def _pairs(left: Iterable[int], right: Iterable[int]) -> list[list[int]]:
    return sorted(sorted(pair) for pair in zip(left, right, strict=True))


def _free_of_order(left: Rows, right: Rows) -> tuple[Rows, Rows]:
    """The factors when neither the rows of A, nor the columns of B, nor the inner order matter."""
    looks = [
        (sorted(column), sorted(row)) for column, row in zip(transposed(left), right, strict=True)
    ]
    order = sorted(range(len(looks)), key=looks.__getitem__)
    rows = sorted(tuple(row[k] for k in order) for row in left)
    columns = sorted(zip(*(right[k] for k in order), strict=True))
    return tuple(rows), tuple(columns)


# The worked solutions --------------------------------------------------------------------------

Work = tuple[int, int, list[Step]]


def _entry(params: Factors) -> Work:
    """The answer, the number of products, and the steps."""
    i, j = params.row, params.column
    row, column = params.left[i - 1], [entries[j - 1] for entries in params.right]
    steps = [
        Step(f"Row {i} of A is {vector(row)}, and column {j} of B is {vector(column)}"),
        Step("Their dot product is the entry", dot(row, column)),
    ]
    return sum(map(mul, row, column)), len(row), steps


def _trace(params: Factors) -> Work:
    steps = [
        Step("The trace needs only the diagonal entries of AB, row i of A times column i of B")
    ]
    diagonal = []
    for i, (row, column) in enumerate(zip(params.left, transposed(params.right), strict=True), 1):
        diagonal.append(sum(map(mul, row, column)))
        steps.append(Step(f"Entry ({i}, {i})", dot(row, column)))
    steps.append(Step("Add them", total(diagonal)))
    return sum(diagonal), len(diagonal) * len(params.right), steps


def _sum(params: Factors) -> Work:
    steps = [
        Step(
            "An entry of AB is a sum of a_ik * b_kj over k. Over all rows i and columns j these "
            "add up to (sum of column k of A) * (sum of row k of B), summed over k"
        )
    ]
    columns, rows = transposed(params.left), params.right
    for k, column in enumerate(columns, 1):
        steps.append(Step(f"Column {k} of A", total(column)))
    for k, row in enumerate(rows, 1):
        steps.append(Step(f"Row {k} of B", total(row)))
    left, right = list(map(sum, columns)), list(map(sum, rows))
    steps.append(Step("Multiply and add", dot(left, right)))
    return sum(map(mul, left, right)), len(left), steps


def _absolute(params: Factors) -> Work:
    columns = transposed(params.right)
    first = dot(params.left[0], columns[0])
    steps = [
        Step("The signs of all entries matter, so form the whole product, rows of A times columns"),
        Step("For example, row 1 of A times column 1 of B", first),
    ]
    sums = []
    for i, row in enumerate(params.left, 1):
        entries = [sum(map(mul, row, column)) for column in columns]
        sums.append(sum(map(abs, entries)))
        text = f"{vector(entries)}, whose absolute values add up to {sums[-1]}"
        steps.append(Step(f"Row {i} of AB", text))
    steps.append(Step("Add the sums of the rows", total(sums)))
    return sum(sums), len(sums) * len(params.right) * len(columns), steps


SOLVERS = {"entry": _entry, "trace": _trace, "sum": _sum, "absolute": _absolute}
