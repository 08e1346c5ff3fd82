"""Powers of a matrix (OMEGA `arithmetic_matrix_power`, arXiv 2506.18880).

Sizes, bounds, exponents and kinds of matrices are the public ones, triangular ones at level 1 only.
The public code computes in 64-bit integers; entries reach 20 digits at level 7 and are exact here.

A sum of all entries, or one entry, of A^k needs no matrix product: k products of A with a vector
give it. Only for the sum of the absolute values the whole power is formed, by squaring.
"""

from dataclasses import dataclass
from math import factorial
from operator import mul
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._leverrier import power
from synthgen.generators.omega._matrices import (
    CAPACITY_CAP,
    Rows,
    dot,
    formats,
    free_of_numbering,
    mirrored,
    negated,
    table,
    total,
    transposed,
    vector,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

SHAPES = {  # size, bound, exponents
    1: (3, 3, (2, 3)),
    2: (4, 4, (3, 4)),
    3: (5, 5, (4, 5)),
    4: (6, 6, (4, 5)),
    5: (8, 12, (5, 7)),
    6: (10, 14, (6, 8)),
    7: (12, 16, (7, 9)),
}
KINDS = ("general", "symmetric")
ASKED = ("sum", "entry", "absolute")
QUANTITY = {
    "sum": "the sum of all entries of {name}",
    "entry": "the entry of {name} in row {row} and column {column}",
    "absolute": "the sum of the absolute values of all entries of {name}",
}
MOST_SPELLED = 4  # rows up to which each product with a vector is spelled out


@dataclass(frozen=True, slots=True)
class Power:
    """A square matrix, an exponent, what is asked, and the place of an asked entry, from 1."""

    rows: Rows
    exponent: int
    asked: str
    row: int = 0
    column: int = 0


@generators.register("omega/arithmetic_matrix_power")
class MatrixPower(DrawnFamily[Power]):
    """A number that a power of a matrix determines, by products with vectors where these do.

    The cost is the entries of A met by multiplying a vector by A so often, and half as many again
    where the whole power is needed.
    """

    version = 1
    levels = tuple(SHAPES)
    Params = Power
    answer_type = "integer"
    proof = "packed_power"
    cost_scale = 200.0
    templates = (
        "Let A = {nested}. Find {power}.",
        "Compute {power} for\n\n$$A = \\begin{{pmatrix}} {latex} \\end{{pmatrix}}.$$",
        (
            "The square matrix A has these rows:\n\n{lines}\n\nIt is multiplied by itself until "
            "{k} factors A stand in the product, which is called P. What is {p}?"
        ),
        (
            "Given the {n} x {n} matrix A = [{semicolons}], with rows separated by semicolons, let "
            "P = A^{k}. Determine {p}."
        ),
        (
            "A matrix is stored as a list of rows, A = {nested}, and P is the matrix product of "
            "{k} copies of A. What is {p} in exact integer arithmetic{counted}?"
        ),
        (
            "The row vectors {vectors} form a matrix A, the first on top. With "
            "A^{k} as the product of {k} copies of A, give {power}."
        ),
        (
            "A linear map f of {n}-dimensional space is given by the matrix\n\n"
            "$$A = \\begin{{bmatrix}} {latex} \\end{{bmatrix}}.$$\n\nApplying f {k} times in a row "
            "is a linear map with the matrix P = A^{k}. Find {p}."
        ),
        "For the matrix A with rows\n\n{lines}\n\nI want to know {power}. What is it?",
    )

    def draw(self, rng: Stream, level: int) -> Power:
        """Uniform entries, then made symmetric or, at level 1, triangular."""
        n, bound, exponents = SHAPES[level]
        rows = table(rng, n, n, bound)
        kind = rng.choice((*KINDS, "triangular") if level == 1 else KINDS)
        if kind == "symmetric":
            rows = mirrored(rows)
        elif kind == "triangular":
            rows = _one_side(rows, upper=rng.below(2) == 0)
        asked = rng.choice(ASKED)
        place = _place(rng, rows) if asked == "entry" else (0, 0)
        return Power(rows, rng.randint(*exponents), asked, *place)

    def capacity_of(self, level: int) -> int:
        """Sums of general matrices; a key holds n! orders of the indices, and the transpose."""
        n, bound, (low, high) = SHAPES[level]
        matrices = (2 * bound + 1) ** (n * n) // (2 * factorial(n))
        return int(min(matrices * (high - low + 1), CAPACITY_CAP))

    def key_of(self, params: Power) -> Any:
        """The matrix free of the numbering of its indices, of transposition, and of a sign.

        The sign is free where only absolute values count.
        """
        i, j, rows = params.row - 1, params.column - 1, params.rows
        sign = sum(map(sum, rows)) if params.asked == "absolute" else 1
        signed = [rows] * (sign >= 0) + [negated(rows)] * (sign <= 0)
        forms = {_free(one, i, j) for one in signed}
        forms |= {_free(transposed(one), j, i) for one in signed}
        return params.asked, params.exponent, i == j, min(forms)

    def slots(self, params: Power) -> dict[str, Any]:
        """The matrix in all formats, and what is asked of A^k or, by another name, of P."""
        quantity, place = QUANTITY[params.asked], {"row": params.row, "column": params.column}
        return {
            "n": len(params.rows),
            "k": params.exponent,
            "power": quantity.format(name=f"A^{params.exponent}", **place),
            "p": quantity.format(name="P", **place),
            "counted": ", rows and columns counted from 1" if params.asked == "entry" else "",
            **formats(params.rows),
        }

    def solve(self, params: Power) -> Solution:
        """Products with a vector, or repeated squaring."""
        entries = len(params.rows) ** 2 * params.exponent
        if params.asked == "absolute":
            answer, steps = _by_squaring(params)
            return Solution(answer, tuple(steps), entries * 1.5)
        answer, steps = _by_vectors(params)
        return Solution(answer, tuple(steps), entries)

    def prove(self, params: Power, answer: Any) -> bool:
        """The whole power, its rows in one integer each, multiplied by A from the left."""
        rows = power(params.rows, params.exponent)
        if params.asked == "entry":
            return bool(rows[params.row - 1][params.column - 1] == answer)
        size = abs if params.asked == "absolute" else int
        return bool(sum(size(x) for row in rows for x in row) == answer)


def _one_side(rows: Rows, upper: bool) -> Rows:
    return tuple(
        tuple(x if (i <= j) == upper or i == j else 0 for j, x in enumerate(row))
        for i, row in enumerate(rows)
    )


def _place(rng: Stream, rows: Rows) -> tuple[int, int]:
    """A place where a triangular matrix has no 0 for certain."""
    i, j = rng.randint(1, len(rows)), rng.randint(1, len(rows))
    lower = not any(any(row[k + 1 :]) for k, row in enumerate(rows))
    upper = not any(any(row[:k]) for k, row in enumerate(rows))
    return (max(i, j), min(i, j)) if lower else (min(i, j), max(i, j)) if upper else (i, j)


def _free(rows: Rows, i: int, j: int) -> Rows:
    """The matrix free of numbering, but for the row and the column of an asked entry."""
    return free_of_numbering(rows, [2 * (k == i) + (k == j) for k in range(len(rows))])


# The worked solutions --------------------------------------------------------------------------


def _by_vectors(params: Power) -> tuple[int, list[Step]]:
    """A^k times a vector of ones, or times a unit vector: their sum, or a component."""
    rows, k, i, j = params.rows, params.exponent, params.row, params.column
    again = "multiply it by A again and again" if k > 3 else "multiply it by A"
    if params.asked == "sum":
        why = (
            f"The sum of all entries of A^{k} is the sum of the components of A^{k} times the "
            f"vector of ones. A times that vector holds the row sums of A; {again}"
        )
        first, values = "The row sums of A", list(map(sum, rows))
    else:
        why = f"Column {j} of A^{k} is A^{k - 1} times column {j} of A; begin with it"
        why += f" and {again}" if k > 2 else ""
        first, values = f"Column {j} of A", [row[j - 1] for row in rows]
    steps = [Step(why.replace("A^1 ", "A ")), Step(first, f"v1 = {vector(values)}")]
    for exponent in range(2, k + (params.asked == "sum")):
        values = _times(rows, values, exponent, steps)
    if params.asked == "sum":
        steps.append(Step(f"Add the components of v{k}", total(values)))
        return sum(values), steps
    steps.append(Step(f"Row {i} of A times v{k - 1}", dot(rows[i - 1], values)))
    return sum(map(mul, rows[i - 1], values)), steps


def _times(rows: Rows, values: list[int], exponent: int, steps: list[Step]) -> list[int]:
    """A times a vector, row by row for small matrices, else with the first row as the example."""
    result = [sum(map(mul, row, values)) for row in rows]
    spelled = rows if len(rows) <= MOST_SPELLED else rows[:1]
    for i, row in enumerate(spelled, 1):
        steps.append(Step(f"Row {i} of A times v{exponent - 1}", dot(row, values)))
    rest = "" if len(spelled) == len(rows) else "With the other rows in the same way, "
    steps.append(
        Step(f"{rest}{'v' if rest else 'So v'}{exponent} = A * v{exponent - 1} = {vector(result)}")
    )
    return result


def _by_squaring(params: Power) -> tuple[int, list[Step]]:
    """A^2, and from there squares and products with A along the bits of the exponent."""
    steps = [
        Step(
            "The signs of all entries matter, so form the whole power; an entry is a row of the "
            "left factor times a column of the right one"
        )
    ]
    rows, reached = params.rows, 1
    for bit in f"{params.exponent:b}"[1:]:
        rows = _matrix(rows, reached, rows, reached, steps)
        reached *= 2
        if bit == "1":
            rows = _matrix(rows, reached, params.rows, 1, steps)
            reached += 1
    sums = [sum(map(abs, row)) for row in rows]
    for i, value in enumerate(sums, 1):
        steps.append(Step(f"The absolute values in row {i} of A^{reached} add up to {value}"))
    steps.append(Step("Add these sums", total(sums)))
    return sum(sums), steps


def _matrix(left: Rows, a: int, right: Rows, b: int, steps: list[Step]) -> Rows:
    """The product of A^a and A^b, with its first entry spelled out."""
    columns = transposed(right)
    names = " * ".join("A" if k == 1 else f"A^{k}" for k in (a, b))
    result = tuple(tuple(sum(map(mul, row, column)) for column in columns) for row in left)
    steps.append(Step(f"First entry of A^{a + b} = {names}", dot(left[0], columns[0])))
    text = "\n".join(f"  {vector(row)}" for row in result)
    steps.append(Step(f"All rows of A^{a + b}:\n{text}"))
    return result
