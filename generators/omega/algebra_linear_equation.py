"""Systems of linear equations (OMEGA `algebra_linear_equation`, arXiv 2506.18880).

The public levels set the number of variables, 2 to 6, and the number of operations that hide the
standard form, 1 to 3-4; so here. The integer solution comes first and the system is built round it.

A dense system of six equations is bad teaching: eliminating from it is bookkeeping over huge
numbers. Here the variables fall into groups of one to three; the equations of a group also hold a
few variables of earlier groups, and all is shuffled. Who solves it looks for equations that close
among themselves, which people do too.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import factorial, gcd, lcm
from typing import Any, NamedTuple

from synthgen.family import DrawnFamily
from synthgen.generators.omega._exact import bareiss
from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._systems import (
    COEFFICIENT,
    Draft,
    Equation,
    Vector,
    canonical,
    collected,
    excess,
    form,
    join,
    lowest,
    nonzero,
    written,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step


class Knobs(NamedTuple):
    """The size of a level."""

    variables: int
    operations: tuple[int, int]
    bound: int
    """The largest absolute value in the solution."""


KNOBS = {
    1: Knobs(2, (1, 1), 10),
    2: Knobs(3, (2, 3), 12),
    3: Knobs(4, (2, 3), 15),
    4: Knobs(5, (2, 3), 20),
    5: Knobs(6, (3, 4), 25),
}
LETTERS = "abcdfghjkmnpqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class System:
    """As many equations as variables, and the variable that is asked for."""

    names: tuple[str, ...]
    equations: tuple[Equation, ...]
    asked: int


@generators.register("omega/algebra_linear_equation")
class LinearEquation(DrawnFamily[System]):
    """A linear system for one of its variables, by elimination in groups that close."""

    version = 1
    levels = tuple(KNOBS)
    Params = System
    answer_type = "integer"
    proof = "cramer"
    cost_scale = 50.0
    templates = (
        "Solve the following system of equations for {asked}.\n\n{lines}",
        "Suppose that {inline}. What is the value of {asked}?",
        "Find {asked} if\n\n$$\\begin{{cases}} {latex} \\end{{cases}}$$",
        "The numbers {names} satisfy\n\n{numbered}\n\nDetermine {asked}.",
        (
            "Here are {n} equations in {n} unknowns:\n\n{bullets}\n\nThey have exactly one common "
            "solution. Which value does {asked} take in it?"
        ),
        "Let {names} be real numbers with {inline}. Compute {asked}.",
        "All of these hold at once: {semicolons}. What must {asked} be?",
    )

    def draw(self, rng: Stream, level: int) -> System:
        """A solution, equations round it in groups, and operations that hide the standard form."""
        knobs = KNOBS[level]
        n = knobs.variables
        solution = [rng.randint(-knobs.bound, knobs.bound) for _ in range(n)]
        order = rng.sample(range(n), n)
        rows: list[list[int]] = []
        while len(rows) < n:
            size = rng.randint(1 if rows else 2, min(3, n - len(rows)))
            rows += _group(rng, order, len(rows), size)
        last_group = order[n - size :]
        asked = rng.choice(last_group if rng.below(4) else order)
        rng.shuffle(rows)
        drafts = [Draft(row, sum(map(int.__mul__, row, solution))) for row in rows]
        for _ in range(rng.randint(*knobs.operations)):
            rng.choice(drafts).hide(rng)
        names = tuple(sorted(rng.sample(LETTERS, n)))
        return System(names, tuple(draft.equation() for draft in drafts), asked)

    def capacity_of(self, level: int) -> int:
        """Systems of a pair of equations and, after it, equations in the first and a new variable.

        Primitive rows are distinct equations, and with another solution another right-hand side
        follows. A key holds at most n! orders of the rows times n! orders of the variables.
        """
        n, _, bound = KNOBS[level]
        sizes = range(1, COEFFICIENT + 1)
        rows = 2 * sum(gcd(a, b) == 1 for a in sizes for b in sizes)
        systems: int = rows * (rows - 1) * rows ** (n - 2) * (2 * bound + 1) ** n
        return systems // factorial(n) ** 2

    def key_of(self, params: System) -> Any:
        """The set of equations in lowest terms, and which variable is asked; names are none."""
        return canonical(params.equations, params.asked)

    def group_of(self, params: System) -> Any:
        """The set of equations, whichever variable is asked."""
        return canonical(params.equations, params.asked)[0]

    def slots(self, params: System) -> dict[str, Any]:
        """The equations in the formats that the templates name."""
        texts = [written(equation, params.names) for equation in params.equations]
        return {
            "n": len(texts),
            "asked": params.names[params.asked],
            "names": listed(list(params.names)),
            "lines": "\n".join(texts),
            "bullets": "\n".join(f"• {text}" for text in texts),
            "numbered": "\n".join(f"({i}) {text}" for i, text in enumerate(texts, 1)),
            "inline": listed(texts),
            "semicolons": "; ".join(texts),
            "latex": r" \\ ".join(text.replace("*", "") for text in texts),
        }

    def solve(self, params: System) -> Solution:
        """Standard form, then group after group: earlier values put in, the rest eliminated.

        The cost counts the terms handled, times the equations among which to look for them.
        """
        work = _Work(params)
        answer = work.solve()
        return Solution(answer, tuple(work.steps), work.cost * len(params.equations))

    def prove(self, params: System, answer: Any) -> bool:
        """Cramer's rule on the numbers that the two sides give; the solution is put in again."""
        n = len(params.names)
        origin = [excess(equation, [0] * n) for equation in params.equations]
        matrix = [
            [excess(e, [int(i == j) for i in range(n)]) - start for j in range(n)]
            for e, start in zip(params.equations, origin, strict=True)
        ]
        whole = bareiss(matrix)
        if whole == 0:
            return False
        point = []
        for j in range(n):
            pairs = zip(matrix, origin, strict=True)
            part = bareiss([[*row[:j], -start, *row[j + 1 :]] for row, start in pairs])
            if part % whole:
                return False
            point.append(part // whole)
        return point[params.asked] == answer and not any(
            excess(equation, point) for equation in params.equations
        )


# Drawing ---------------------------------------------------------------------------------------


def _group(rng: Stream, order: list[int], known: int, size: int) -> list[list[int]]:
    """Independent equations in `size` new variables and up to two of the `known` earlier ones."""
    rows = [[0] * len(order) for _ in range(size)]
    new = order[known : known + size]
    while bareiss([[row[j] for j in new] for row in rows]) == 0:
        for row in rows:
            for j in new:
                row[j] = nonzero(rng, COEFFICIENT)
    for row in rows:
        for j in rng.sample(order[:known], min(known, rng.randint(2 - min(size, 2), 2))):
            row[j] = nonzero(rng, COEFFICIENT)
    return rows


# The worked solution ---------------------------------------------------------------------------


class _Row(NamedTuple):
    """An equation in standard form with its number in the solution."""

    number: int
    entries: Vector

    @property
    def variables(self) -> set[int]:
        return {j for j, a in enumerate(self.entries[:-1]) if a}


class _Work:
    """The equations, the values found so far, and the steps that found them."""

    def __init__(self, params: System) -> None:
        self.names = params.names
        self.asked = params.asked
        self.equations = params.equations
        self.rows = [_Row(i, lowest(collected(e))) for i, e in enumerate(params.equations, 1)]
        self.values: dict[int, int] = {}
        self.steps: list[Step] = []
        self.cost = 0
        self.last_number = len(self.rows)

    def solve(self) -> int:
        """The value of the asked variable."""
        groups = _needed(_groups(self.rows, self.asked), self.asked)
        self._open(sorted(row for rows, _ in groups for row in rows))
        for rows, variables in groups:
            self._solve_group(rows, variables)
        return self.values[self.asked]

    def _open(self, needed: list[_Row]) -> None:
        """Number the equations and bring those that are needed into standard form."""
        only = ""
        if len(needed) < len(self.rows):
            numbers = listed([f"({row.number})" for row in needed])
            only = f"; {numbers} are enough for {self.names[self.asked]}"
        numbers = "(1) and (2)" if len(self.rows) == 2 else f"(1) to ({len(self.rows)})"
        self._say(f"Number the equations {numbers} in the given order{only}")
        for row in needed:
            equation = self.equations[row.number - 1]
            text, entries = written(equation, self.names), collected(equation)
            if text != self._text(entries):
                self._say(f"Rewrite {text}", self._numbered(row.number, entries))
            elif entries != row.entries:
                self._say(f"Divide {text} by {gcd(*entries)}", self._numbered(*row))
            else:
                self._say("Keep", self._numbered(*row))
            self.cost += 1

    def _solve_group(self, rows: list[_Row], variables: set[int]) -> None:
        """Eliminate within a group, then go back through the rows that eliminated."""
        if len(variables) == 1:
            self._find(rows[0])
            return
        if len(rows) < len(self.rows):
            numbers = listed([f"({row.number})" for row in rows])
            names = listed([self.names[j] for j in sorted(variables)])
            self._say(f"In {numbers} only {names} are unknown")
        rows = [self._put_in(row) for row in rows]
        used = []
        while len(rows) > 1 and self.asked not in self.values:
            pivot, j = self._choose(rows)
            rows.remove(pivot)
            rows = list(self._without(j, rows, pivot))
            used.append(pivot)
        for row in (*rows, *reversed(used)):
            if self.asked not in self.values and row.variables - self.values.keys():
                self._find(row)

    def _without(self, j: int, rows: list[_Row], pivot: _Row) -> Iterator[_Row]:
        """The rows without a variable, until the asked one is found."""
        for row in rows:
            if self.asked not in self.values:
                yield self._eliminate(j, row, pivot)

    def _choose(self, rows: list[_Row]) -> tuple[_Row, int]:
        """The row and variable, not the asked one, whose elimination multiplies least."""

        def growth(choice: tuple[_Row, int]) -> int:
            pivot, j = choice
            others = (row.entries[j] for row in rows if row is not pivot and row.entries[j])
            return sum(lcm(a, pivot.entries[j]) ** 2 // abs(a) for a in others)

        choices = ((row, j) for row in rows for j in sorted(row.variables) if j != self.asked)
        return min(choices, key=growth)

    def _eliminate(self, j: int, row: _Row, pivot: _Row) -> _Row:
        """The multiple of a row less the multiple of another that no longer holds a variable."""
        a, b = row.entries[j], pivot.entries[j]
        if a == 0:
            return row
        if j in self.values:  # the pivot is that value: put it in, as a person would
            unknown = row.variables - self.values.keys()
            if len(unknown) > 1:
                return self._put_in(row)
            if unknown:
                self._find(row)
            return row
        common = lcm(a, b)
        times, less = common // abs(a), common // abs(a) * a // b
        entries = tuple(
            times * x - less * y for x, y in zip(row.entries, pivot.entries, strict=True)
        )
        combination = join([(times, f"({row.number})"), (-less, f"({pivot.number})")])
        self.cost += len(row.variables) + len(pivot.variables)
        return self._new(f"Take {combination} to eliminate {self.names[j]}", entries)

    def _new(self, why: str, entries: Vector) -> _Row:
        """A new equation in lowest terms; one with a single variable gives its value."""
        self.last_number += 1
        row = _Row(self.last_number, lowest(entries))
        text = self._numbered(row.number, entries)
        if len(row.variables) == 1:
            (j,) = row.variables
            sign = row.entries[j]  # 1 or -1, as the value is an integer
            row = _Row(row.number, tuple(sign * a for a in row.entries))
            self.values[j] = row.entries[-1]
            text = f"({row.number}) {self._text(entries)}"
            text += "" if entries[j] == 1 else f", so {self._value(j)}"
        self._say(why, text)
        return row

    def _put_in(self, row: _Row) -> _Row:
        """The row with the values found so far put in, as a new equation if there are any."""
        known = sorted(row.variables & self.values.keys())
        if not known:
            return row
        text, entries = self._reduced(row, known)
        self.last_number += 1
        new = _Row(self.last_number, lowest(entries))
        if new.entries != entries:
            text += f", or {self._text(new.entries)}"
        self._say(f"Put {self._known(known)} into ({row.number})", f"({new.number}) {text}")
        return new

    def _find(self, row: _Row) -> None:
        """The value of the only variable of a row that is not known yet."""
        known = sorted(row.variables & self.values.keys())
        (j,) = row.variables - self.values.keys()
        text, entries = self._reduced(row, known)
        self.values[j] = entries[-1] // entries[j]
        if entries[j] != 1:
            text += f", so {self._value(j)}"
        why = f"Put {self._known(known)} into ({row.number})" if known else f"From ({row.number})"
        self._say(why, text)

    def _reduced(self, row: _Row, known: list[int]) -> tuple[str, Vector]:
        """A row with known values on the right, as text and as entries."""
        entries, text = list(row.entries), str(row.entries[-1])
        for j in known:
            a, value = entries[j], self.values[j]
            product = f"({value})" if value < 0 else str(value)
            product = product if abs(a) == 1 else f"{abs(a)}*{product}"
            text += f" {'-' if a > 0 else '+'} {product}"
            entries[j] = 0
            entries[-1] -= a * value
        self.cost += len(row.variables)
        right = f"{text} = {entries[-1]}" if known else text
        return f"{form((*entries[:-1], 0), self.names)} = {right}", tuple(entries)

    def _numbered(self, number: int, entries: Vector) -> str:
        """An equation with its number, and in lowest terms where it is not yet."""
        least = lowest(entries)
        shorter = f", or {self._text(least)}" if least != entries else ""
        return f"({number}) {self._text(entries)}{shorter}"

    def _text(self, entries: Vector) -> str:
        return f"{form((*entries[:-1], 0), self.names)} = {entries[-1]}"

    def _known(self, known: list[int]) -> str:
        return listed([self._value(j) for j in known])

    def _value(self, j: int) -> str:
        return f"{self.names[j]} = {self.values[j]}"

    def _say(self, why: str, computation: str = "") -> None:
        self.steps.append(Step(why, computation))


def _groups(rows: list[_Row], asked: int) -> Iterator[tuple[list[_Row], set[int]]]:
    """The smallest sets of equations with as many unknowns, one after another, up to the asked."""
    left, known = list(rows), set[int]()
    while asked not in known:
        closed = (
            (list(chosen), unknown)
            for size in range(1, len(left) + 1)
            for chosen in combinations(left, size)
            if len(unknown := set[int]().union(*(r.variables for r in chosen)) - known) == size
        )
        chosen, unknown = next(closed)
        yield chosen, unknown
        known |= unknown
        left = [row for row in left if row not in chosen]


def _needed(
    groups: Iterator[tuple[list[_Row], set[int]]], asked: int
) -> list[tuple[list[_Row], set[int]]]:
    """The groups on which the asked variable depends, in order."""
    needed, kept = {asked}, []
    for rows, variables in reversed(list(groups)):
        if variables & needed:
            needed |= set[int]().union(*(row.variables for row in rows))
            kept.append((rows, variables))
    return kept[::-1]
