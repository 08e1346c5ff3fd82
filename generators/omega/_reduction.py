"""Worked solutions of A X = B by row operations, with whole numbers for as long as they stay whole.

Rows keep their numbers: a pivot row is the first row, among those not yet used, with an entry in
the column at hand. Matrices of the families are drawn so that all multipliers are integers; others
give fractions and the same steps.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from synthgen.generators.omega._matrices import factor
from synthgen.steps import Step

Number = int | Fraction


class Reduction:
    """Rows of A next to rows of B, under row operations."""

    def __init__(self, left: Sequence[Sequence[int]], right: Sequence[Sequence[int]]) -> None:
        self.size = len(left[0])
        self.rows: list[list[Any]] = [[*a, *b] for a, b in zip(left, right, strict=True)]
        self.order: list[int] = []
        self.pivots: list[int] = []
        self.steps: list[Step] = []
        self.cost = 0

    def eliminate(self) -> None:
        """Clear each column below its pivot row; `order` and `pivots` are the rows and columns."""
        left = list(range(len(self.rows)))
        for k in range(self.size):
            at = next((i for i in left if self.rows[i][k]), None)
            if at is None:
                continue
            left.remove(at)
            self.order.append(at)
            self.pivots.append(k)
            targets = [i for i in left if self.rows[i][k]]
            if targets:
                self.say(f"Clear column {k + 1} with row {at + 1}")
            for i in targets:
                self.subtract(i, at, k)

    def back(self) -> None:
        """Clear each column above its pivot row, the last column first."""
        pairs = list(zip(self.order, self.pivots, strict=True))
        for last in range(len(pairs) - 1, 0, -1):
            at, k = pairs[last]
            targets = [i for i, _ in pairs[:last] if self.rows[i][k]]
            if targets:
                self.say(f"Clear the rest of column {k + 1} with row {at + 1}")
            for i in targets:
                self.subtract(i, at, k)

    def subtract(self, i: int, at: int, k: int) -> None:
        """Subtract the multiple of row `at` from row i that clears its column k."""
        row, top = self.rows[i], self.rows[at]
        times = quotient(row[k], top[k])
        self.rows[i] = [x - times * y if y else x for x, y in zip(row, top, strict=True)]
        self.cost += len(row) - row.count(0)
        sign, size = ("-", times) if times > 0 else ("+", -times)
        multiple = f"row {at + 1}" if size == 1 else f"{size} * row {at + 1}"
        self.say(f"Row {i + 1} {sign} {multiple}", self.text(i))

    def text(self, i: int) -> str:
        """`[1, 2 | 0, 3]`."""
        row, n = self.rows[i], self.size
        right = f" | {', '.join(map(str, row[n:]))}" if len(row) > n else ""
        return f"[{', '.join(map(str, row[:n]))}{right}]"

    def values(self, wanted: int = 0) -> list[Number]:
        """The solution of A x = b by putting in, last unknown first, down to the wanted one."""
        x: list[Any] = [0] * self.size
        for at, k in reversed(list(zip(self.order, self.pivots, strict=True))[wanted:]):
            row = self.rows[at]
            known = [j for j in range(k + 1, self.size) if row[j]]
            right = row[-1] - sum(row[j] * x[j] for j in known)
            x[k] = quotient(right, row[k])
            self.say(f"Row {at + 1}", self._put_in(k, row, known, right, x))
            self.cost += 1 + len(known)
        return x

    def _put_in(self, k: int, row: list[Any], known: list[int], right: Any, x: list[Any]) -> str:
        """`2*x1 - x3 = 5, and with x3 = 1 this is 2*x1 = 6, so x1 = 3`."""
        text = f"{_form(row[:-1])} = {row[-1]}"
        if known:
            put = " ".join(
                f"{'-' if row[j] > 0 else '+'} {_times(abs(row[j]), x[j])}" for j in known
            )
            text += f", so {_form([0] * k + [row[k]])} = {row[-1]} {put} = {right}"
        if row[k] == 1:
            return text
        return f"{text}{' and' if known else ', so'} x{k + 1} = {x[k]}"

    def say(self, why: str, computation: str = "") -> None:
        """Add a step."""
        self.steps.append(Step(why, computation))


def quotient(a: Number, b: Number) -> Number:
    """a/b, an int where it is one."""
    if not a:
        return 0
    if abs(b) == 1:
        return a * b
    if isinstance(a, int) and isinstance(b, int) and a % b == 0:
        return a // b
    value = Fraction(a) / b
    return value.numerator if value.denominator == 1 else value


def _form(coefficients: Sequence[Any]) -> str:
    text = ""
    for j, a in enumerate(coefficients, 1):
        if a:
            sign = (" - " if a < 0 else " + ") if text else ("-" if a < 0 else "")
            text += f"{sign}{'' if abs(a) == 1 else f'{abs(a)}*'}x{j}"
    return text


def _times(size: Any, value: Any) -> str:
    return factor(value) if size == 1 else f"{size} * {factor(value)}"
