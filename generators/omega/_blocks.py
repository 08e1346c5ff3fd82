"""Symmetric integer matrices whose eigenvalues are at most square roots, drawn and taken apart.

Such a matrix falls into groups of indices. A group of two has a quadratic characteristic
polynomial; a group of three, drawn with the eigenvector (1, s, t) for signs s and t, a cubic one
with a whole root; a larger group is c I + b u u^T, with the eigenvalues c and c + b |u|^2.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import gcd, isqrt

from synthgen.generators.omega._matrices import Rows, factor, nested, total, vector
from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._surds import Surd, surd, whole
from synthgen.seeding import Stream
from synthgen.steps import Step

Table = list[list[int]]

SMALL = (1, 2, 2, 3, 3, 3)  # sizes of groups; those above 3 are drawn apart


# Drawing ---------------------------------------------------------------------------------------


def draw_symmetric(rng: Stream, n: int, bound: int) -> Table:
    """Groups along the diagonal."""
    rows: Table = [[0] * n for _ in range(n)]
    start = 0
    while start < n:
        block = _draw_group(rng, n - start, bound)
        for i, row in enumerate(block, start):
            rows[i][start : start + len(row)] = row
        start += len(block)
    return rows


def _draw_group(rng: Stream, most: int, bound: int) -> Table:
    if most > 3 and rng.below(5) < 2:
        return _draw_rank_one(rng, rng.randint(4, most), bound)
    size = rng.choice([size for size in SMALL if size <= most])
    if size == 3:
        return _draw_three(rng, bound)
    a, b, d = rng.randint(-bound, bound), _nonzero(rng, bound), rng.randint(-bound, bound)
    return [[a, b], [b, d]] if size == 2 else [[a]]


def _draw_three(rng: Stream, bound: int) -> Table:
    """The diagonal is what makes (1, s, t) an eigenvector of x."""
    third = bound // 3
    b, c, e = (_nonzero(rng, third) for _ in range(3))
    x = rng.randint(2 * third - bound, bound - 2 * third)
    s, t = (1 - 2 * rng.below(2) for _ in range(2))
    return [
        [x - s * b - t * c, b, c],
        [b, x - s * b - s * t * e, e],
        [c, e, x - t * c - s * t * e],
    ]


def _draw_rank_one(rng: Stream, size: int, bound: int) -> Table:
    most = rng.randint(1, isqrt(bound))
    u = [_nonzero(rng, most) for _ in range(size)]
    b = _nonzero(rng, bound // max(x * x for x in u))
    squares = [b * x * x for x in u]
    c = rng.randint(-bound - min(squares), bound - max(squares))
    return [[b * x * y + c * (i == j) for j, y in enumerate(u)] for i, x in enumerate(u)]


def _nonzero(rng: Stream, bound: int) -> int:
    value = rng.randint(1, bound)
    return -value if rng.below(2) else value


# Worked ----------------------------------------------------------------------------------------


def groups(rows: Rows) -> list[list[int]]:
    """The indices that entries outside the diagonal join, in groups."""
    left, found = set(range(len(rows))), []
    while left:
        group, new = set[int](), {min(left)}
        while new:
            group |= new
            new = {j for i in new for j in left if rows[i][j]} - group
        left -= group
        found.append(sorted(group))
    return found


def eigenvalues(rows: Rows, steps: list[Step]) -> list[Surd]:
    """All eigenvalues of a symmetric matrix that falls into groups as drawn, with the steps."""
    parts = groups(rows)
    if len(parts) == len(rows):
        diagonal = [row[i] for i, row in enumerate(rows)]
        text = ", ".join(map(str, diagonal))
        steps.append(
            Step("The matrix is diagonal, and its eigenvalues are its entries there", text)
        )
        return list(map(whole, diagonal))
    if len(parts) > 1:
        texts = [f"{{{', '.join(str(i + 1) for i in part)}}}" for part in parts]
        steps.append(
            Step(
                f"Outside the diagonal an entry is not 0 only within the groups {listed(texts)} of "
                "indices. Renumbered by groups the matrix is block diagonal, and its eigenvalues "
                "are those of the blocks"
            )
        )
    values: list[Surd] = []
    for part in parts:
        block = [[rows[i][j] for j in part] for i in part]
        name = (
            f"The block of {listed([str(i + 1) for i in part])}" if len(parts) > 1 else "The matrix"
        )
        if len(part) == 1:
            steps.append(Step(f"{name} has the eigenvalue {block[0][0]}"))
            values.append(whole(block[0][0]))
        else:
            values += _WORKED.get(len(part), _rank_one)(block, name, steps)
    return values


def _two(block: Table, name: str, steps: list[Step]) -> list[Surd]:
    (a, b), (_, d) = block
    steps.append(
        Step(
            f"{name} is {nested(block)}, with the trace {total([a, d])} and the determinant "
            f"{a} * {factor(d)} - {factor(b)}^2 = {a * d - b * b}, so its eigenvalues solve "
            f"{_polynomial([1, -a - d, a * d - b * b])} = 0"
        )
    )
    return _quadratic(-a - d, a * d - b * b, steps)


def _three(block: Table, name: str, steps: list[Step]) -> list[Surd]:
    """The characteristic polynomial, its whole root of least size, and what is left."""
    (a, b, c), (_, d, e), (_, _, f) = block
    minors = [a * d - b * b, a * f - c * c, d * f - e * e]
    last = a * minors[2] - b * (b * f - c * e) + c * (b * e - c * d)
    steps.append(
        Step(
            f"{name} is {nested(block)}, with the trace {total([a, d, f])}, principal minors "
            f"of size 2 that add up to {total(minors)}, and the determinant {last}"
        )
    )
    p, q, r = -a - d - f, sum(minors), -last
    sizes = range(3 * max(max(map(abs, row)) for row in block) + 1)
    x = next(x for k in sizes for x in (k, -k) if x**3 + p * x * x + q * x + r == 0)
    why = total([x**3, p * x * x, q * x, r]) if x else "the constant term is 0"
    steps.append(
        Step(
            f"So its eigenvalues solve {_polynomial([1, p, q, r])} = 0. One of them is {x}, as "
            f"{why}; divide by {_polynomial([1, -x])}",
            f"{_polynomial([1, p + x, q + x * (p + x)])} = 0",
        )
    )
    return [whole(x), *_quadratic(p + x, q + x * (p + x), steps)]


def _quadratic(p: int, q: int, steps: list[Step]) -> list[Surd]:
    """The roots of x^2 + p x + q."""
    under = p * p - 4 * q
    large, small = surd(-p, (1, under)), surd(-p, (-1, under))
    square = f"{factor(p)}^2"
    product = f"- 4 * {factor(q)}"
    values = large.decimal() if under == 0 else f"{large.decimal()} or {small.decimal()}"
    steps.append(
        Step(
            f"Its discriminant is {square} {product} = {under}, so x = ({-p} ± √{under})/2, "
            f"which is {values}"
        )
    )
    return [large, small]


def _rank_one(block: Table, name: str, steps: list[Step]) -> list[Surd]:
    """c I + b u u^T, read off the first row and the entry below it."""
    size = len(block)
    first = Fraction(block[0][1] * block[0][2], block[1][2])
    line = [first, *map(Fraction, block[0][1:])]
    scale = line[0].denominator
    u = [int(x * scale) for x in line]
    common = gcd(*u)
    u = [x // common for x in u]
    b, rest = divmod(block[0][1], u[0] * u[1])
    c = block[0][0] - b * u[0] * u[0]
    fits = all(
        block[i][j] == b * u[i] * u[j] + c * (i == j) for i in range(size) for j in range(size)
    )
    if rest or not fits:
        raise ValueError(f"no multiple of the unit matrix plus one of rank 1: {block}")
    squares = sum(x * x for x in u)
    steps.append(
        Step(
            f"Outside the diagonal the rows of {name[0].lower()}{name[1:]} are proportional: it "
            f"has the entry {b} * u_i * u_j in its row i and column j, with {c} added on the "
            f"diagonal, for u = {vector(u)}"
        )
    )
    steps.append(
        Step(
            f"So u is an eigenvector with the eigenvalue {c} + {factor(b)} * (u_1^2 + ... + "
            f"u_{size}^2) = {c} + {factor(b)} * {squares} = {c + b * squares}, and the "
            f"{size - 1} independent vectors that are orthogonal to u have the eigenvalue {c}"
        )
    )
    return [whole(c + b * squares), *[whole(c)] * (size - 1)]


_WORKED = {2: _two, 3: _three}


def _polynomial(coefficients: Sequence[int]) -> str:
    """`x^2 - 3*x + 2` for [1, -3, 2]."""
    text, degree = "", len(coefficients) - 1
    for k, c in enumerate(coefficients):
        if c:
            power = degree - k
            x = "" if power == 0 else "x" if power == 1 else f"x^{power}"
            size = "" if abs(c) == 1 and x else str(abs(c))
            sign = (" - " if c < 0 else " + ") if text else ("-" if c < 0 else "")
            text += f"{sign}{size}{'*' if size and x else ''}{x}"
    return text
