"""Matrices as questions write them, drawn, and free of the order of their rows and columns."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import chain, permutations, product
from math import factorial, prod
from typing import Any

from synthgen.seeding import Stream

Rows = tuple[tuple[int, ...], ...]

CAPACITY_CAP = 10**15  # the true bounds have up to 266 digits: no row count needs them
SQUARES = {1: (3, 10), 2: (4, 12), 3: (6, 15), 4: (7, 18), 5: (9, 25), 6: (10, 30), 7: (12, 35)}
"""Size and bound of the entries of a level: determinants, inverses and eigenvalues."""
FACTORED = {1: (4, 4), 2: (5, 6), 3: (6, 10), 4: (7, 12), 5: (9, 18), 6: (10, 22), 7: (12, 26)}
"""The same for ranks and singular values."""

_CHUNK = 8  # entries cut from one random number
_MOST_ORDERS = 24  # of indices that look alike


# As text ---------------------------------------------------------------------------------------


def formats(rows: Rows, name: str = "") -> dict[str, str]:
    """A matrix in the formats that templates name, with a name before each where there are two."""
    cells = [[str(entry) for entry in row] for row in rows]
    return {
        f"{name}nested": nested(rows),
        f"{name}latex": r" \\ ".join(" & ".join(row) for row in cells),
        f"{name}lines": "\n".join(" ".join(row) for row in cells),
        f"{name}semicolons": "; ".join(" ".join(row) for row in cells),
        f"{name}vectors": ", ".join(f"({', '.join(row)})" for row in cells),
    }


def nested(rows: Iterable[Iterable[int]]) -> str:
    """The matrix as a list of lists."""
    return str([list(row) for row in rows])


def factor(value: object) -> str:
    """A number as a factor or a later term: in brackets if negative."""
    text = str(value)
    return f"({text})" if text.startswith("-") else text


def total(values: Sequence[int | Fraction]) -> str:
    """`3 - 4 + 0 = -1` for [3, -4, 0]."""
    text = str(values[0]) + "".join(f" {'-' if v < 0 else '+'} {abs(v)}" for v in values[1:])
    return f"{text} = {sum(values)}" if len(values) > 1 else text


def dot(left: Sequence[int], right: Sequence[int]) -> str:
    """`3 * 4 + 2 * (-5) = 12 - 10 = 2` for [3, 2] and [4, -5]."""
    products = [x * y for x, y in zip(left, right, strict=True)]
    terms = (f"{factor(x)} * {factor(y)}" for x, y in zip(left, right, strict=True))
    return f"{' + '.join(terms)} = {total(products)}"


def vector(values: Iterable[object]) -> str:
    """`(1, -2, 3)`."""
    return f"({', '.join(map(str, values))})"


# Drawn -----------------------------------------------------------------------------------------


def uniform(rng: Stream, count: int, bound: int) -> list[int]:
    """So many entries from -bound to bound, several from each random number."""
    base, entries = 2 * bound + 1, list[int]()
    while len(entries) < count:
        size = min(_CHUNK, count - len(entries))
        number = rng.below(base**size)
        for _ in range(size):
            number, digit = divmod(number, base)
            entries.append(digit - bound)
    return entries


def table(rng: Stream, height: int, width: int, bound: int) -> Rows:
    """A matrix of uniform entries."""
    entries = uniform(rng, height * width, bound)
    return tuple(tuple(entries[i : i + width]) for i in range(0, len(entries), width))


def mirrored(rows: Rows) -> Rows:
    """The symmetric matrix with the lower triangle of the given one."""
    n = range(len(rows))
    return tuple(tuple(rows[max(i, j)][min(i, j)] for j in n) for i in n)


def transposed(rows: Iterable[Sequence[int]]) -> Rows:
    """Rows become columns."""
    return tuple(zip(*rows, strict=True))


def negated(rows: Rows) -> Rows:
    """Every entry with the other sign."""
    return tuple(tuple(-x for x in row) for row in rows)


def is_triangular(rows: Rows) -> bool:
    """Whether all entries on one side of the diagonal are 0."""
    upper = not any(any(row[:i]) for i, row in enumerate(rows))
    return upper or not any(any(row[i + 1 :]) for i, row in enumerate(rows))


# Free of order ---------------------------------------------------------------------------------


def free_of_numbering(rows: Rows, marks: Sequence[int] | None = None) -> Rows:
    """A square matrix under the order of its indices, rows and columns alike, that comes first.

    Indices are ordered by colour refinement: by what stands in their row and column, and that
    twice. Those that look the same keep their order, unless few orders of them are to be tried.
    `marks` are colours to begin with.
    """
    n = range(len(rows))
    columns = transposed(rows)
    colours = list(marks or [0] * len(rows))
    for _ in range(2):
        looks: list[Any] = [
            (colours[i], rows[i][i], sorted(zip(rows[i], columns[i], colours, strict=True)))
            for i in n
        ]
        colours = _ranks(looks)
        if len(set(colours)) == len(rows):
            break
    return min(tuple(tuple(rows[i][j] for j in order) for i in order) for order in _orders(colours))


def free_of_order(rows: Rows, marks: tuple[int, int] | None = None) -> Rows:
    """A matrix with columns ordered by colour refinement, and then its rows sorted.

    `marks` are a row and a column that are told from the others, and come first.
    """
    row_colours = [int(marks is None or i != marks[0]) for i in range(len(rows))]
    column_colours = [int(marks is None or j != marks[1]) for j in range(len(rows[0]))]
    for _ in range(2):
        row_colours = _ranks([
            (colour, sorted(zip(row, column_colours, strict=True)))
            for colour, row in zip(row_colours, rows, strict=True)
        ])  # fmt: skip
        column_colours = _ranks([
            (colour, sorted(zip(column, row_colours, strict=True)))
            for colour, column in zip(column_colours, zip(*rows, strict=True), strict=True)
        ])  # fmt: skip
        if len(set(column_colours)) == len(column_colours):
            break
    order = sorted(range(len(rows[0])), key=column_colours.__getitem__)
    arranged = [
        (colour, tuple(row[j] for j in order))
        for colour, row in zip(row_colours, rows, strict=True)
    ]
    return tuple(row for _, row in sorted(arranged))


def free_of_order_and_side(rows: Rows) -> Rows:
    """`free_of_order` of a matrix or of its transpose.

    The one whose rows hold less is taken, order apart, and both are tried only where that is equal.
    """
    turned = transposed(rows)
    one, other = (sorted(map(sorted, table)) for table in (rows, turned))
    sides = [rows] * (one <= other) + [turned] * (other <= one and turned != rows)
    return min(map(free_of_order, sides))


def _ranks(looks: list[Any]) -> list[int]:
    ordered = sorted(looks)
    return [ordered.index(look) for look in looks]


def _orders(colours: list[int]) -> Iterator[Sequence[int]]:
    """Orders by colour; every order of those of one colour, as long as these are few."""
    by_colour: dict[int, list[int]] = {}
    for i in sorted(range(len(colours)), key=colours.__getitem__):
        by_colour.setdefault(colours[i], []).append(i)
    classes = by_colour.values()
    if prod(factorial(len(alike)) for alike in classes) > _MOST_ORDERS:
        yield list(chain.from_iterable(classes))
        return
    for order in product(*map(permutations, classes)):
        yield list(chain.from_iterable(order))
