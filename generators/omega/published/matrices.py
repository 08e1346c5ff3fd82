"""Published questions about matrices of integers, written as lists of rows."""

from synthgen.audit.readers import reads
from synthgen.generators.omega.arithmetic_matrix_determinant import MODULUS, Matrix
from synthgen.generators.omega.published._wordings import MATRIX, match, square, wordings

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


def _floating(params: Matrix) -> int:
    """The determinant in floating point, whose 53 bits are too few from about 9 x 9 on."""
    import numpy as np

    return round(float(np.linalg.det(np.array(params.rows)))) % MODULUS


@reads(
    "omega/arithmetic_matrix_determinant",
    slips={"the determinant was computed in floating point": _floating},
)
def read_determinant(text: str) -> Matrix:
    """A square matrix; the residue from 0 to 999 is taken."""
    return Matrix(square(match(_DETERMINANTS, text)[1]))
