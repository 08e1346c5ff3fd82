"""Published questions about matrices of integers, written as lists of rows.

The public code computes in floating point and in 64-bit integers: 95 % of the determinants of
12 x 12 matrices are wrong. Its inverses at this size state the scale 1/839 where 1/840 was meant;
they are computed with the scale that is stated.
"""

import re
from collections.abc import Sequence
from fractions import Fraction

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega._leverrier import determinant_and_adjugate, product
from synthgen.generators.omega.arithmetic_matrix_determinant import MODULUS, Matrix
from synthgen.generators.omega.arithmetic_matrix_inverse import MatrixInverse, Scaled
from synthgen.generators.omega.arithmetic_matrix_multiplication import Factors
from synthgen.generators.omega.arithmetic_matrix_power import Power
from synthgen.generators.omega.arithmetic_matrix_rank import Table
from synthgen.generators.omega.published._wordings import (
    MATRIX,
    Rows,
    bounded,
    match,
    matrix,
    square,
    wordings,
)
from synthgen.steps import Solution, Step

MOST_POWER = 100

_NEAREST = r"[Rr]ound to the nearest integer"
_DETERMINANTS = wordings(
    rf"Calculate the determinant of the matrix, {_NEAREST}, then find the result modulo 1000: "
    rf"{MATRIX}",
    rf"Find the determinant of the following matrix\. {_NEAREST}, then give your answer modulo "
    rf"1000: {MATRIX}",
    rf"Compute \|A\| for the matrix A = {MATRIX} {_NEAREST}, then take the result modulo 1000\.",
    rf"What is the determinant of the matrix: {MATRIX}\? {_NEAREST}, then express your answer "
    r"modulo 1000\.",
    rf"Determine the value of det\(A\) where A = {MATRIX} {_NEAREST}, then give your answer as "
    r"det\(A\) mod 1000\.",
)

_ASKED = {
    r"the sum of all entries": "sum",
    r"the sum of absolute values(?: of all entries)?": "absolute",
    r"the trace \(sum of diagonal elements\)": "trace",
    r"the value of the entry with the largest absolute value": "largest",
    r"the value at position \((?P<row>\d+), (?P<column>\d+)\)": "entry",
}
_WHAT = f"(?P<what>{'|'.join(_ASKED)})"
_FIRST, _SECOND = MATRIX.replace("(", "(?P<a>", 1), MATRIX.replace("(", "(?P<b>", 1)

_INVERSES = wordings(
    rf"Find the inverse of 1/(?P<c>\d+) times the matrix and calculate {_WHAT} of the inverse\. "
    rf"Round your answer to the nearest integer: {_FIRST}",
    rf"Calculate the inverse matrix of 1/(?P<c>\d+) times the following and determine {_WHAT} of "
    rf"the resulting matrix\. Your answer should be rounded to the nearest integer: {_FIRST}",
    rf"Find {_WHAT} of the inverse of matrix 1/(?P<c>\d+) \* A where A = {_FIRST} Round your "
    r"answer to the nearest integer\.",
    rf"For the inverse of 1/(?P<c>\d+) times the matrix below, what is {_WHAT} rounded to the "
    rf"nearest integer\? {_FIRST}",
)
_POWERS = wordings(
    rf"Calculate the matrix power A\^(?P<k>\d+) and find {_WHAT} of the result: A = {_FIRST}",
    rf"Find {_WHAT} of the (?P<k>\d+)(?:th|st|nd|rd) power of the matrix: {_FIRST}",
    rf"What is {_WHAT} of the matrix A\^(?P<k>\d+) where A is: {_FIRST}\?",
    rf"For the matrix power A\^(?P<k>\d+) where A = {_FIRST}, determine {_WHAT}\.",
)
_FACTORS = rf"A = {_FIRST} B = {_SECOND}"
_PRODUCTS = wordings(
    rf"Calculate the matrix product AB and find {_WHAT} of the result: {_FACTORS}",
    rf"Find {_WHAT} of the product of the following matrices: {_FACTORS}",
    rf"What is {_WHAT} when matrix A is multiplied by matrix B\? {_FACTORS}",
    rf"Compute {_WHAT} of the product matrix AB given: {_FACTORS}",
)
_RANKS = wordings(
    rf"(?:Find|Determine|What is) the rank of the (?:following )?matrix: {MATRIX}\??",
    rf"Calculate the rank of matrix A where A = {MATRIX}",
    rf"Compute the rank of the given \d+x\d+ matrix: {MATRIX}",
)


def _floating(params: Matrix) -> int:
    """The determinant in floating point, whose 53 bits are too few from about 10 x 10 on."""
    import numpy as np

    return round(float(np.linalg.det(np.array(params.rows)))) % MODULUS


@reads(
    "omega/arithmetic_matrix_determinant",
    slips={"the determinant was computed in floating point": _floating},
)
def read_determinant(text: str) -> Matrix:
    """A square matrix; the residue from 0 to 999 is taken."""
    return Matrix(square(match(_DETERMINANTS, text)[1]))


def _asked(found: re.Match[str], rows: int, columns: int) -> tuple[str, int, int]:
    """What is asked, and the place of an entry, which must lie in the matrix."""
    asked = next(asked for what, asked in _ASKED.items() if re.fullmatch(what, found["what"]))
    row, column = int(found["row"] or 0), int(found["column"] or 0)
    if asked == "entry" and not (0 < row <= rows and 0 < column <= columns):
        raise IllPosedError("the position lies outside the matrix", f"({row}, {column})")
    if asked == "trace" and rows != columns:
        raise IllPosedError("a matrix that is not square has no trace", f"{rows} x {columns}")
    return asked, row, column


# Inverses --------------------------------------------------------------------------------------

SCALE = "the answer is that of a scale whose denominator is 1 larger"


def _meant(params: Scaled) -> int:
    """The answer for a denominator of the scale that is 1 larger: 840 for 839."""
    return round(_value(*_inverted(params.rows), params) * (params.scale + 1))


@reads(
    "omega/arithmetic_matrix_inverse",
    slips={SCALE: _meant},
)
def read_inverse(text: str) -> Scaled | Settled:
    """A scaled matrix; the entry with the largest absolute value is asked for with its sign."""
    found = match(_INVERSES, text)
    rows = square(found["a"])
    params = Scaled(rows, int(found["c"]), *_asked(found, len(rows), len(rows)))
    adjugate, determinant = _inverted(rows)
    value = params.scale * _value(adjugate, determinant, params)
    if (2 * value) % 2 == 1:
        raise IllPosedError("the value lies halfway between two integers", str(value))
    if params.asked != "largest":
        return params
    step = Step(f"The exact value is {value}, rounded {round(value)}")
    key = ["signed", MatrixInverse().key_of(params), value > 0]
    solution = Solution(round(value), (step,), len(rows))
    return Settled(key, "integer", solution, "adjugate", {SCALE: _meant(params)})


def _inverted(rows: Rows) -> tuple[list[list[int]], int]:
    """The adjugate and the determinant, which are multiplied with the matrix again."""
    determinant, adjugate = determinant_and_adjugate(rows)
    if determinant == 0:
        raise IllPosedError("the matrix has no inverse")
    unit = [[determinant * (i == j) for j in range(len(rows))] for i in range(len(rows))]
    if product(rows, adjugate) != unit:
        raise UnprovenError("the adjugate does not invert the matrix")
    return adjugate, determinant


def _value(adjugate: Sequence[Sequence[int]], determinant: int, params: Scaled) -> Fraction:
    """What is asked, of the inverse of the unscaled matrix."""
    entries = [Fraction(x, determinant) for row in adjugate for x in row]
    match params.asked:
        case "sum":
            return sum(entries, Fraction(0))
        case "absolute":
            return sum(map(abs, entries), Fraction(0))
        case "trace":
            return sum(entries[:: len(adjugate) + 1], Fraction(0))
        case "largest":
            return _largest(entries)
    return entries[(params.row - 1) * len(adjugate) + params.column - 1]


def _largest(entries: list[Fraction]) -> Fraction:
    largest = max(map(abs, entries))
    if {largest, -largest} <= set(entries):
        reason = "two entries of opposite signs have the largest absolute value"
        raise IllPosedError(reason, f"{largest} and {-largest}")
    return largest if largest in entries else -largest


# Powers, products, ranks -----------------------------------------------------------------------


def _wrapped(params: Power) -> int:
    """The answer in 64-bit integers, which overflow in silence."""
    import numpy as np

    result = np.linalg.matrix_power(np.array(params.rows, np.int64), params.exponent)
    match params.asked:
        case "sum":
            return int(result.sum())
        case "absolute":
            return int(np.abs(result).sum())
    return int(result[params.row - 1, params.column - 1])


@reads(
    "omega/arithmetic_matrix_power",
    slips={"numbers overflowed 64 bits": _wrapped},
)
def read_power(text: str) -> Power:
    """A square matrix and an exponent."""
    found = match(_POWERS, text)
    rows = square(found["a"])
    asked, row, column = _asked(found, len(rows), len(rows))
    bounded(int(found["k"]), MOST_POWER, "the exponent")
    if asked not in ("sum", "absolute", "entry") or found["k"] == "0":
        raise UnreadError("the question is none of the family's", found["what"])
    return Power(rows, int(found["k"]), asked, row, column)


@reads("omega/arithmetic_matrix_multiplication")
def read_product(text: str) -> Factors:
    """Two matrices, the first with as many columns as the second has rows."""
    found = match(_PRODUCTS, text)
    left, right = matrix(found["a"]), matrix(found["b"])
    if len(left[0]) != len(right):
        detail = f"{len(left[0])} columns, {len(right)} rows"
        raise IllPosedError("the matrices cannot be multiplied", detail)
    asked, row, column = _asked(found, len(left), len(right[0]))
    if asked == "largest":
        raise UnreadError("the question is none of the family's", found["what"])
    return Factors(left, right, asked, row, column)


@reads("omega/arithmetic_matrix_rank")
def read_rank(text: str) -> Table:
    """A matrix."""
    return Table(matrix(match(_RANKS, text)[1]))
