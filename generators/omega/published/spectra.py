"""Published questions about eigenvalues and singular values.

Their matrices are dense, so that no worked solution of the families fits them. Values are found in
floating point, and their rounding is proven by exact enclosures. "The largest eigenvalue by
absolute value" is an eigenvalue and has a sign, which the public code drops; that it is rounded the
public question does not say.
"""

from collections.abc import Iterable
from dataclasses import replace

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega._leverrier import characteristic, product
from synthgen.generators.omega._matrices import transposed
from synthgen.generators.omega._spectra import (
    SHIFT,
    absolute,
    enclosures,
    roots_above,
    rounds_to,
    square_root,
)
from synthgen.generators.omega.arithmetic_matrix_eigenvalues import MatrixEigenvalues, Spectrum
from synthgen.generators.omega.arithmetic_matrix_svd import MatrixSingularValues, Values
from synthgen.generators.omega.published._wordings import MATRIX, Rows, match, square, wordings
from synthgen.steps import Solution, Step

Interval = tuple[int, int]

_EIGENVALUE = (
    r"(the largest eigenvalue by absolute value|the sum of absolute values of all eigenvalues)"
)
_EIGENVALUES = wordings(
    rf"Find the eigenvalues of the matrix and calculate {_EIGENVALUE}: {MATRIX}",
    rf"(?:Calculate|What is|Determine) {_EIGENVALUE} (?:for|of) the (?:following )?matrix[:?] "
    rf"{MATRIX}",
)
_SINGULAR = (
    r"the rounded (largest singular value|sum of all singular values|difference between the "
    r"largest and smallest singular values)"
)
_SINGULARS = wordings(
    rf"Find the Singular Value Decomposition \(SVD\) of the matrix and determine {_SINGULAR}: "
    rf"{MATRIX}",
    rf"Calculate {_SINGULAR} from the SVD of: {MATRIX}",
    rf"What is {_SINGULAR} in the SVD of the following matrix\? {MATRIX}",
    rf"Compute {_SINGULAR} from the singular value decomposition of the matrix: {MATRIX}",
)


@reads("omega/arithmetic_matrix_eigenvalues")
def read_eigenvalues(text: str) -> Settled:
    """A symmetric or a triangular matrix, whose eigenvalues are real."""
    found = match(_EIGENVALUES, text)
    rows = square(found[2])
    values = _eigenvalues(rows)
    asked = "sum" if "sum" in found[1] else "largest"
    key = MatrixEigenvalues().key_of(Spectrum(rows, asked))
    if asked == "sum":
        return _settled(key, _total(map(absolute, values)), "The sum of the absolute values")
    value = _largest(rows, values)
    found_one = _settled([key, value[0] > 0], value, "The eigenvalue")
    return replace(found_one, slips={"the sign is dropped": abs(found_one.solution.answer)})


@reads("omega/arithmetic_matrix_svd")
def read_singular_values(text: str) -> Settled:
    """A square matrix and what is asked of its singular values, in so many words rounded."""
    found = match(_SINGULARS, text)
    rows = square(found[2])
    gram = product(transposed(rows), rows)
    roots = sorted(map(square_root, _enclosed(gram)))
    if "sum" in found[1]:
        asked, value = "sum", _total(roots)
    elif "difference" in found[1]:
        asked, value = "spread", (roots[-1][0] - roots[0][1], roots[-1][1] - roots[0][0])
    else:
        asked, value = "largest", roots[-1]
    return _settled(MatrixSingularValues().key_of(Values(rows, asked)), value, "The value")


def _eigenvalues(rows: Rows) -> list[Interval]:
    below = any(any(row[:i]) for i, row in enumerate(rows))
    above = any(any(row[i + 1 :]) for i, row in enumerate(rows))
    if not (below and above):
        return [(row[i] << SHIFT, row[i] << SHIFT) for i, row in enumerate(rows)]
    if rows != transposed(rows):
        raise UnreadError("the matrix is neither symmetric nor triangular")
    return _enclosed(rows)


def _enclosed(symmetric: Rows | list[list[int]]) -> list[Interval]:
    """Enclosures of the eigenvalues of a symmetric matrix, by Descartes' rule of signs."""
    import numpy as np

    guesses = np.linalg.eigvalsh(np.array(symmetric, float)).tolist()
    found = enclosures(characteristic(symmetric), guesses)
    if found is None:
        raise UnprovenError("the eigenvalues could not be enclosed")
    return found


def _largest(rows: Rows, values: list[Interval]) -> Interval:
    """The one with the largest absolute value; raises IllPosedError where two signs have it."""
    largest = max(values, key=absolute)
    floor = absolute(largest)[0]
    rivals = (v for v in values if absolute(v)[1] >= floor)
    if any((v[0] < 0) != (largest[0] < 0) for v in rivals):
        detail = f"{largest[0] / 2**SHIFT:.4f} or {-largest[0] / 2**SHIFT:.4f}"
        if roots_above(_symmetric_part(characteristic(rows)), floor - 1):
            reason = "two eigenvalues of opposite signs have the largest absolute value"
            raise IllPosedError(reason, detail)
        raise UnreadError("the signs of the two largest eigenvalues differ", detail)
    return largest


def _symmetric_part(coefficients: list[int]) -> list[int]:
    """The greatest common divisor of p(x) and p(-x): its roots come with both signs."""
    from sympy import Poly, gcd
    from sympy.abc import x

    turned = [c * (-1) ** k for k, c in enumerate(coefficients)]
    common = Poly(gcd(Poly(coefficients, x), Poly(turned, x)), x)
    return [int(c) for c in common.all_coeffs()]


def _total(values: Iterable[Interval]) -> Interval:
    low, high = zip(*values, strict=True)
    return sum(low), sum(high)


def _settled(key: object, value: Interval, what: str) -> Settled:
    """The integer to which the whole interval rounds; raises UnprovenError if there is none."""
    middle = (value[0] + value[1]) // 2
    answer = (middle + (1 << SHIFT - 1)) >> SHIFT
    if not rounds_to(value, answer):
        raise UnprovenError(f"the rounding of {middle / 2**SHIFT} is uncertain")
    step = Step(f"{what} is {middle / 2**SHIFT:.6f}, rounded {answer}")
    return Settled(key, "integer", Solution(answer, (step,), 1), "descartes_enclosures")
