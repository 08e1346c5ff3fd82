"""Matrices drawn as products of sparse triangular factors, which row reduction takes apart again.

A random 12 x 12 matrix has a determinant of 18 digits: no student reduces it by hand. Here
A = L U with a unit lower triangular L, so the multipliers of the elimination are the entries of L,
and only as many rows are changed as L has entries. The rows are then put into any order in which
each still comes before the rows that it is subtracted from: taking for each column the first row
with an entry finds the same multipliers.
"""

from collections.abc import Sequence
from operator import mul

from synthgen.generators.omega._matrices import Rows, uniform
from synthgen.seeding import Stream

MULTIPLIERS = (-2, 1, -1, 3, 2, -1, -3, 1, -2, 2, -1, 1)
TRIED = MULTIPLIERS + MULTIPLIERS

Table = list[list[int]]


def unit_upper(rng: Stream, pivots: Sequence[int], bound: int, entries: int) -> Table:
    """V D for a unit upper triangular V and the diagonal D of pivots; up to `entries` a row.

    Clearing a column from its pivot upward then takes whole multiples, the entries of V.
    """
    n = len(pivots)
    rows = []
    for i in range(n):
        row = [0] * n
        row[i] = pivots[i]
        for j in rng.sample(range(i + 1, n), min(n - 1 - i, rng.randint(1, entries))):
            row[j] = pivots[j] * _multiplier(rng, bound // abs(pivots[j]))
        rows.append(row)
    return rows


def echelon(rng: Stream, size: int, pivots: Sequence[int], bound: int) -> Table:
    """A square matrix with as many rows as pivots in echelon form, the others 0.

    The entries after a pivot go up to half the bound, or less, so that rows can be combined.
    """
    rows = [[0] * size for _ in range(size)]
    columns = sorted(rng.sample(range(size), len(pivots)))
    columns[0] = columns[0] if rng.below(4) == 0 else 0  # columns of zeros give much away
    for row, column, pivot in zip(rows, columns, pivots, strict=False):
        row[column] = pivot
        row[column + 1 :] = uniform(rng, size - column - 1, rng.randint(1, max(1, bound // 2)))
    return rows


def combined(rng: Stream, upper: Table, bound: int, entries: int) -> tuple[Table, Table]:
    """L U and L, for a unit lower triangular L with up to `entries` a row; no entry over the bound.

    From a random one on, the first of four multipliers that keeps the bound is taken; where none
    does, it is 0. Rows of U that are 0 are not used.
    """
    rows, lower, rank = [], [], sum(map(any, upper))
    for i, start in enumerate(upper):
        row, multipliers, used = list(start), [0] * len(upper), min(i, rank)
        for k in rng.sample(range(used), min(used, rng.randint(1, entries))):
            start_at = rng.below(len(MULTIPLIERS))
            for m in TRIED[start_at : start_at + 4]:
                changed = [x + m * y for x, y in zip(row, upper[k], strict=True)]
                if max(changed) <= bound and min(changed) >= -bound:
                    row, multipliers[k] = changed, m
                    break
        rows.append(row)
        lower.append(multipliers)
    return rows, lower


def shuffled(rng: Stream, rows: Table, lower: Table) -> Rows:
    """The rows in a random order that keeps each one before those it is subtracted from."""
    left, order = list(range(len(rows))), []
    while left:
        free = [i for i in left if not any(lower[i][k] for k in left)]
        at = rng.choice(free)
        left.remove(at)
        order.append(at)
    return tuple(tuple(rows[i]) for i in order)


def symmetric(rng: Stream, pivots: Sequence[int], bound: int, entries: int) -> Rows:
    """L D L^T with a sparse unit lower triangular L; each pivot should divide those before it."""
    n = len(pivots)
    lower: Table = [[int(i == j) for j in range(n)] for i in range(n)]
    rows: Table = [[0] * n for _ in range(n)]
    for i in range(n):
        entries_of_row = _products(lower, pivots, i)
        for k in rng.sample(range(i), min(i, rng.randint(1, entries))):
            lower[i][k] = rng.choice(MULTIPLIERS)
            changed = _products(lower, pivots, i)
            if max(map(abs, changed)) > bound:
                lower[i][k] = 0
            else:
                entries_of_row = changed
        for j, entry in enumerate(entries_of_row):
            rows[i][j] = rows[j][i] = entry
    return tuple(map(tuple, rows))


def _multiplier(rng: Stream, most: int) -> int:
    """Mostly small; one in five is anything up to `most`, so that entries fill the bound."""
    if rng.below(5) == 0 or most < 3:
        size = rng.randint(1, max(1, most))
        return -size if rng.below(2) else size
    return rng.choice(MULTIPLIERS)


def _products(lower: Table, pivots: Sequence[int], i: int) -> list[int]:
    """Row i of L D L^T, up to the diagonal."""
    scaled = list(map(mul, lower[i], pivots))
    return [sum(map(mul, scaled, row)) for row in lower[: i + 1]]
