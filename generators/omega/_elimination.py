"""Worked solutions of linear systems: equations that close among themselves, one set after another.

Whole numbers only: a combination of two equations is brought to lowest terms, and a value that is
found is put in rather than combined.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import gcd, lcm
from typing import NamedTuple

from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._systems import (
    Equation,
    Vector,
    collected,
    form,
    join,
    lowest,
    written,
)
from synthgen.steps import Step


class _Row(NamedTuple):
    """An equation in standard form with its number in the solution."""

    number: int
    entries: Vector

    @property
    def variables(self) -> set[int]:
        return {j for j, a in enumerate(self.entries[:-1]) if a}


class Elimination:
    """The equations, the values found so far, and the steps that found them."""

    def __init__(self, equations: Sequence[Equation], names: tuple[str, ...], asked: int) -> None:
        self.names = names
        self.asked = asked
        self.equations = equations
        self.rows = [_Row(i, lowest(collected(e))) for i, e in enumerate(equations, 1)]
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
