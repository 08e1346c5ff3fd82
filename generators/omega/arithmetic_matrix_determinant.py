"""Determinants modulo 1000 (OMEGA `arithmetic_matrix_determinant`, arXiv 2506.18880).

Sizes, bounds and kinds of matrices are the public ones. The public answers are rounded floats, at
12 x 12 wrong in 95 % of the rows; here every number is an exact integer, and the wording says which
representative of the residue class is asked for.

The worked solution stays modulo 1000: subtracting a multiple of a row keeps a determinant, and so
does, modulo 1000, replacing an entry by its residue. No number shown passes three digits before a
product, where Bareiss's elimination reaches thirty digits at 12 x 12 and fractions are worse.
"""

from dataclasses import dataclass
from math import gcd
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._exact import bareiss
from synthgen.generators.omega._matrices import (
    CAPACITY_CAP,
    SQUARES,
    Rows,
    factor,
    formats,
    is_triangular,
    transposed,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

MODULUS = 1000
KINDS = ("general", "general", "symmetric", "triangular")

METHOD = (
    "Below, ≡ means congruent modulo 1000. Subtracting a multiple of one row from another row "
    "keeps the determinant, and modulo 1000 every entry may be replaced by its residue between "
    "-499 and 500. So clear the first column by means of one row, expand along that column, and "
    "repeat with the smaller matrix B, whose rows are numbered anew. The first entries, once 0, "
    "are left out"
)


@dataclass(frozen=True, slots=True)
class Matrix:
    """A square matrix by rows."""

    rows: Rows


@generators.register("omega/arithmetic_matrix_determinant")
class MatrixDeterminant(DrawnFamily[Matrix]):
    """The determinant of an integer matrix modulo 1000, by row reduction modulo 1000.

    Half of the matrices are general, a quarter symmetric, a quarter triangular. All but one of the
    diagonal entries of a triangular matrix are coprime to 10: of free products of twelve numbers
    about half are 0 modulo 1000.
    """

    version = 1
    levels = tuple(SQUARES)
    Params = Matrix
    answer_type = "integer"
    proof = "bareiss"
    cost_scale = 60.0
    templates = (
        (
            "Find det(A) mod 1000, the number from 0 to 999 that differs from the determinant by a "
            "multiple of 1000, for\n\nA = {nested}"
        ),
        (
            "Compute the determinant of\n\n$$A = \\begin{{pmatrix}} {latex} \\end{{pmatrix}}$$\n\n"
            "and give its remainder modulo 1000. The remainder lies between 0 and 999, also when "
            "the determinant is negative."
        ),
        (
            "A square matrix A has these rows:\n\n{lines}\n\nFor exactly one integer r with "
            "0 <= r <= 999 the difference det(A) - r is divisible by 1000. Find r."
        ),
        (
            "Let D be the determinant of the {n} x {n} matrix\n\nA = [{semicolons}]\n\nwhose rows "
            "are separated by semicolons. Write D = 1000*q + r with integers q and r, where "
            "0 <= r < 1000. What is r?"
        ),
        (
            "A matrix is stored as a list of its rows:\n\nA = {nested}\n\nWhat does det(A) % 1000 "
            "give in exact integer arithmetic? Here % is Python's operator, whose result is one "
            "of 0, 1, ..., 999."
        ),
        (
            "What is the least non-negative residue modulo 1000 of the determinant\n\n"
            "$$\\det A = \\begin{{vmatrix}} {latex} \\end{{vmatrix}}\\,?$$"
        ),
        (
            "The entries of a {n} x {n} matrix A, row by row, are\n\n{lines}\n\nHow far is det(A) "
            "above the largest multiple of 1000 that does not exceed it?"
        ),
        (
            "Row vectors {vectors} are stacked, the first on top, to form a square matrix A. "
            "Reduce its determinant modulo 1000 and report the representative among 0, 1, ..., 999."
        ),
    )

    def draw(self, rng: Stream, level: int) -> Matrix:
        """Entries uniform within the level's bound, then made symmetric or triangular."""
        n, bound = SQUARES[level]
        rows = [[rng.randint(-bound, bound) for _ in range(n)] for _ in range(n)]
        kind = rng.choice(KINDS)
        if kind == "symmetric":
            rows = [[rows[max(i, j)][min(i, j)] for j in range(n)] for i in range(n)]
        elif kind == "triangular":
            _clear_one_side(rows, rng, bound)
        return Matrix(tuple(map(tuple, rows)))

    def capacity_of(self, level: int) -> int:
        """Every matrix is drawn, and a key holds at most two, so half of them; capped."""
        n, bound = SQUARES[level]
        half: int = (2 * bound + 1) ** (n * n) // 2
        return min(half, CAPACITY_CAP)

    def key_of(self, params: Matrix) -> Any:
        """The matrix or its transpose, whichever comes first: their determinants are equal."""
        return min(params.rows, transposed(params.rows))

    def slots(self, params: Matrix) -> dict[str, Any]:
        """The matrix in the formats that the templates name."""
        return {"n": len(params.rows), **formats(params.rows)}

    def solve(self, params: Matrix) -> Solution:
        """The product of the diagonal, or row reduction down to 3 x 3 and an expansion."""
        work = _Work(params.rows)
        if is_triangular(params.rows):
            answer = work.multiply_diagonal()
        elif work.reduce():
            answer = work.expand()
        else:
            answer = 0
        return Solution(answer, tuple(work.steps), work.products)

    def prove(self, params: Matrix, answer: Any) -> bool:
        """Bareiss's fraction-free elimination gives the exact determinant."""
        return bool(bareiss(params.rows) % MODULUS == answer)


class _Work:
    """A determinant under way: det A is congruent to `factor` times the determinant of `block`."""

    def __init__(self, rows: Rows) -> None:
        self.block = [list(row) for row in rows]
        self.factor = 1
        self.steps: list[Step] = []
        self.products = 0

    def multiply_diagonal(self) -> int:
        """The determinant of a triangular matrix."""
        self._say("A is triangular, so its determinant is the product of its diagonal entries")
        value, *others = (row[i] for i, row in enumerate(self.block))
        for i, entry in enumerate(others, 1):
            left, value = _residue(value), _residue(value) * entry
            reduced = _reduced(value) if i < len(others) else ""
            self._say(
                "Multiply by the next diagonal entry",
                f"{left} * {factor(entry)} = {value}{reduced}",
            )
        self.products = len(self.block)
        return self._finish(value)

    def reduce(self) -> bool:
        """Rounds of elimination down to 3 x 3; False as soon as the determinant is seen to be 0."""
        if len(self.block) > 3:
            self._say(METHOD)
        while len(self.block) > 3:
            common = gcd(MODULUS, *(row[0] for row in self.block))
            if common == MODULUS:
                self._say("The first column is 0 modulo 1000, so det A ≡ 0; the answer is 0")
                return False
            at = self._pivot_row(common)
            self._expand_column(at, self._clear_column(at, common))
            if self.factor == 0:
                self._say("The factor is 0 modulo 1000, so det A ≡ 0; the answer is 0")
                return False
        return True

    def expand(self) -> int:
        """The expansion of a 3 x 3 matrix along its first row."""
        name = "B" if self.steps else "A"
        self._say(f"Expand {name} along its first row")
        a, b, c = self.block[0]
        m, n, k = (self._minor(j) for j in range(3))
        value = a * m - b * n + c * k
        terms = f"{a} * {factor(m)} - {factor(b)} * {factor(n)} + {factor(c)} * {factor(k)}"
        sign = "≡" if any("≡" in step.computation for step in self.steps[-3:]) else "="
        reduced = _reduced(value) if name == "B" else ""
        self._say(f"Together det {name} {sign} {terms} = {value}{reduced}")
        self.products += 12
        if name == "B":
            left, value = _residue(value), self.factor * _residue(value)
            self._say(f"So det A ≡ {self.factor} * {factor(left)} = {value}")
        return self._finish(value)

    def _pivot_row(self, common: int) -> int:
        """A row whose first entry divides, modulo 1000, those of all other rows."""
        column = [row[0] for row in self.block]
        fit = [i for i, entry in enumerate(column) if gcd(entry, MODULUS) == common]
        if fit:
            return min(fit, key=lambda i: abs(column[i]))
        target, source = _sum_that_divides(column, common)
        added = zip(self.block[target], self.block[source], strict=True)
        self.block[target] = [_residue(x + y) for x, y in added]
        self.products += len(column)
        self._say(
            "Modulo 1000 no first entry divides all the others, so add "
            f"row {source + 1} to row {target + 1}, which becomes {self.block[target]}"
        )
        return target

    def _clear_column(self, at: int, common: int) -> int:
        """Subtract multiples of row `at` from the others and drop it; its first entry."""
        top = self.block.pop(at)
        pivot = top[0]
        inverse = pow(pivot // common, -1, MODULUS // common)
        shown = common == 1 and abs(pivot) > 1
        hint = f", and {factor(pivot)} * {inverse} = {pivot * inverse} ≡ 1" if shown else ""
        self._say(f"Row {at + 1} begins with {pivot}{hint}; with it clear the first column")
        for i, row in enumerate(self.block):
            times = _residue(row[0] // common * inverse, MODULUS // common)
            rest = [_residue(x - times * y) for x, y in zip(row, top, strict=True)][1:]
            label = f"Row {i + 1 + (i >= at)}"
            if times:
                label += f" - {factor(times)} * row {at + 1}"
                self.products += len(rest)
            if times and abs(pivot) > 1:
                left, right, value = (row[0], inverse, times) if shown else (pivot, times, row[0])
                product = left * right
                congruent = "" if product == value else f" ≡ {value}"
                label += f", as {left} * {factor(right)} = {product}{congruent}"
            self._say(label, str(rest))
            self.block[i] = rest
        return pivot

    def _expand_column(self, at: int, pivot: int) -> None:
        left, right = self.factor, -pivot if at % 2 else pivot
        self.factor = _residue(left * right)
        relation = f"det A ≡ {left} * {factor(right)} * det B ≡" if left != 1 else "det A ≡"
        self._say(
            f"Expand along the first column, with the sign {'-' if at % 2 else '+'} because the "
            f"row number {at + 1} is {'even' if at % 2 else 'odd'}",
            f"{relation} {self.factor} * det B, where B has the rows just listed",
        )

    def _minor(self, without: int) -> int:
        (p, q), (r, s) = (row[:without] + row[without + 1 :] for row in self.block[1:])
        value = p * s - q * r
        self._say(
            f"Without row 1 and column {without + 1} remains [[{p}, {q}], [{r}, {s}]]",
            f"{p} * {factor(s)} - {factor(q)} * {factor(r)} = {value}{_reduced(value)}",
        )
        return _residue(value)

    def _finish(self, value: int) -> int:
        """Bring the value between 0 and 999 by a multiple of 1000."""
        times, answer = divmod(value, MODULUS)
        if times:
            sign = "-" if times > 0 else "+"
            text = f"{value} {sign} {abs(times)} * 1000 = {answer}"
            self._say("Bring it between 0 and 999", text)
        else:
            self._say(f"Already between 0 and 999, this is the answer: {answer}")
        return answer

    def _say(self, why: str, computation: str = "") -> None:
        self.steps.append(Step(why, computation))


def _clear_one_side(rows: list[list[int]], rng: Stream, bound: int) -> None:
    """Make a matrix triangular, with a diagonal whose product is seldom 0 modulo 1000."""
    upper, free = rng.below(2), rng.below(len(rows))
    for i, row in enumerate(rows):
        for j in range(len(row)):
            if (j < i) if upper else (j > i):
                row[j] = 0
        while row[i] == 0 or (i != free and gcd(row[i], MODULUS) > 1):
            row[i] = rng.randint(-bound, bound)


def _sum_that_divides(column: list[int], common: int) -> tuple[int, int]:
    """Two rows whose first entries add up to a number that divides all of them modulo 1000.

    One entry is divisible by 2 as seldom as any, another by 5; their sum is so by both.
    """
    n = len(column)
    pairs = ((i, j) for i in range(n) for j in range(n) if i != j)
    return next(p for p in pairs if gcd(column[p[0]] + column[p[1]], MODULUS) == common)


def _residue(value: int, modulus: int = MODULUS) -> int:
    """The residue of least absolute value; half the modulus counts as positive."""
    value %= modulus
    return value - modulus if 2 * value > modulus else value


def _reduced(value: int) -> str:
    return "" if _residue(value) == value else f" ≡ {_residue(value)} (mod 1000)"
