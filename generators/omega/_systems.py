"""Linear equations: as they are written, in standard form, at a point, and free of symmetries."""

from dataclasses import dataclass
from itertools import chain, permutations, product
from math import gcd
from typing import Any

from synthgen.seeding import Stream

COEFFICIENT = 6  # the largest absolute value of a coefficient that is drawn
FACTORS = (-3, -2, 2, 3, 4, 5)  # of brackets

Vector = tuple[int, ...]  # a coefficient for each variable, then the number without one


@dataclass(frozen=True, slots=True)
class Equation:
    """factor*(bracket) + left = right; a factor of 0 is no bracket."""

    factor: int
    bracket: Vector
    left: Vector
    right: Vector


class Draft:
    """An equation on its way out of the standard form; every operation keeps its meaning."""

    def __init__(self, row: list[int], value: int) -> None:
        self.left = [*row, 0]
        self.right = [*([0] * len(row)), value]
        self.factor = 0
        self.bracket = [0] * len(self.left)

    def hide(self, rng: Stream) -> None:
        """Move a term, add one to both sides, or put a bracket; the left side keeps a variable."""
        kind = rng.below(3)
        if kind == 0 and sum(map(bool, self.left[:-1])) > 1:
            self._move(rng.choice([j for j, a in enumerate(self.left) if a]))
        elif kind == 1 or self.factor:
            self._add(rng)
        else:
            self._factor_out(rng)

    def equation(self) -> Equation:
        """The equation as it is written."""
        return Equation(self.factor, tuple(self.bracket), tuple(self.left), tuple(self.right))

    def _move(self, j: int) -> None:
        self.right[j] -= self.left[j]
        self.left[j] = 0

    def _add(self, rng: Stream) -> None:
        """Add a multiple of a variable of the left side, or a number."""
        used = [j for j, a in enumerate(self.left[:-1]) if a]
        j = rng.choice([*used, len(self.left) - 1])
        term = nonzero(rng, COEFFICIENT)
        if self.left[j] + term == 0:
            term *= -1
        self.left[j] += term
        self.right[j] += term

    def _factor_out(self, rng: Stream) -> None:
        """Write two terms of the left side, or one and a new number, as a multiple of a bracket."""
        used = [j for j, a in enumerate(self.left[:-1]) if a]
        self.factor = rng.choice(FACTORS)
        for j in rng.sample([*used, len(self.left) - 1], 2):
            if j in used:
                inner = _quotient(self.left[j], self.factor)
                self.left[j] -= self.factor * inner
            else:
                inner = nonzero(rng, COEFFICIENT)
                self.right[j] += self.factor * inner
            self.bracket[j] = inner


def _quotient(a: int, b: int) -> int:
    """A nonzero integer near a/b."""
    return round(a / b) or (1 if a * b > 0 else -1)


def nonzero(rng: Stream, bound: int) -> int:
    """A number of either sign, at most `bound` in absolute value."""
    value = rng.randint(1, bound)
    return -value if rng.below(2) else value


def written(equation: Equation, names: tuple[str, ...]) -> str:
    """The equation as a question shows it."""
    bracket = [(equation.factor, f"({form(equation.bracket, names)})")] if equation.factor else []
    left = join([*bracket, *_terms(equation.left, names)])
    return f"{left} = {form(equation.right, names)}"


def form(vector: Vector, names: tuple[str, ...]) -> str:
    """One side of an equation, the number last."""
    return join(_terms(vector, names))


def _terms(vector: Vector, names: tuple[str, ...]) -> list[tuple[int, str]]:
    return [(a, name) for a, name in zip(vector, (*names, ""), strict=True) if a]


def join(terms: list[tuple[int, str]]) -> str:
    """`2*x - y + 3` for (2, x), (-1, y), (3, "")."""
    text = ""
    for a, name in terms:
        sign = (" - " if a < 0 else " + ") if text else ("-" if a < 0 else "")
        number = "" if name and abs(a) == 1 else str(abs(a))
        text += f"{sign}{number}{'*' if name and number else ''}{name}"
    return text or "0"


def canonical(equations: tuple[Equation, ...], asked: int) -> tuple[list[Vector], int]:
    """The rows in lowest terms and the asked variable, in the least order of the variables.

    Variables are ordered by the look of their coefficients and of the rows these stand in; only
    variables that look the same are tried in all orders.
    """
    rows = [lowest(collected(equation)) for equation in equations]
    faces = [_face(row) for row in rows]
    looks: dict[Any, list[int]] = {}
    for j in range(len(rows)):
        shown = ((face, row[j] * sign) for row, (face, sign) in zip(rows, faces, strict=True))
        looks.setdefault(tuple(sorted(shown)), []).append(j)
    alike = (permutations(looks[look]) for look in sorted(looks))
    orders = [list(chain.from_iterable(order)) for order in product(*alike)]
    return min((_arranged(rows, order), order.index(asked)) for order in orders)


def _face(row: Vector) -> tuple[Any, int]:
    """What a row shows whatever the order of its variables and its sign; and the sign it shows.

    A row that equals its negative up to order shows no sign: 0.
    """
    *coefficients, value = row
    plus = (value, tuple(sorted(coefficients)))
    minus = (-value, tuple(sorted(-a for a in coefficients)))
    return max(plus, minus), (plus > minus) - (plus < minus)


def _arranged(rows: list[Vector], order: list[int]) -> list[Vector]:
    """The rows with their variables in an order, the first coefficient positive, sorted."""
    arranged = []
    for row in rows:
        new = [row[j] for j in order]
        sign = 1 if next(a for a in new if a) > 0 else -1
        arranged.append((*(sign * a for a in new), sign * row[-1]))
    return sorted(arranged)


def collected(equation: Equation) -> Vector:
    """The coefficients with all variables on the left, and the number on the right."""
    parts = zip(equation.bracket, equation.left, equation.right, strict=True)
    *row, number = (equation.factor * inner + left - right for inner, left, right in parts)
    return (*row, -number)


def lowest(row: Vector) -> Vector:
    """The row divided by the greatest common divisor of its entries."""
    common = gcd(*row)
    return tuple(a // common for a in row)


def excess(equation: Equation, point: list[int]) -> int:
    """How much the left side exceeds the right one at a point."""

    def value(vector: Vector) -> int:
        return vector[-1] + sum(map(int.__mul__, vector, point))

    left = equation.factor * value(equation.bracket) + value(equation.left)
    return left - value(equation.right)
