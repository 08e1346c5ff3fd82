"""Where diagonals of a regular n-gon cross a diagonal, in exact order.

With s(j) = sin(180 j / n degrees) the chord from a vertex to the j-th next has a length of 2 s(j)
radii. Let c-d cross a-b in P. The triangles APC and DPB are similar, and so are APD and CPB; hence

    AP : PB = (AC * AD) : (BC * BD).

Two crossings of a-b are one point exactly when their ratios are equal, an equation of products of
four sines. With w = exp(i pi / n), 2i s(j) is w**j - w**-j, so that the equation is one of integer
polynomials in w and holds when their difference is divisible by the 2n-th cyclotomic polynomial.
Ratios that differ by more than 1e-9 in floats differ; closer ones are tested, and must be equal.
"""

from functools import cache
from itertools import pairwise
from math import pi, sin
from typing import NamedTuple

Ends = tuple[int, int]

CLOSE = 1e-9  # relative; four sines and a division in floats err by less than 1e-14


class Crossings(NamedTuple):
    """The crossings of the diagonal from vertex 0 to vertex k, by the ends of the other one.

    `rank` grows from vertex 0 to vertex k, and is equal where the point is; `place` is the part of
    the diagonal between vertex 0 and a rank's point.
    """

    rank: dict[Ends, int]
    place: tuple[float, ...]


@cache
def crossings(n: int, k: int) -> Crossings:
    """All diagonals c-d with 0 < c < k < d < n, in the order of their points."""
    s = [sin(pi * j / n) for j in range(n)]
    ratios = sorted(
        (s[c] * s[d] / (s[k - c] * s[d - k]), (c, d)) for c in range(1, k) for d in range(k + 1, n)
    )
    rank, places = {ratios[0][1]: 0}, [_place(ratios[0][0])]
    for (before, one), (ratio, other) in pairwise(ratios):
        if ratio > before * (1 + CLOSE):
            places.append(_place(ratio))
        elif not same_point(n, k, one, other):
            raise ArithmeticError(
                f"{one} and {other} cross 0-{k} of {n} too close to be told apart"
            )
        rank[other] = len(places) - 1
    return Crossings(rank, tuple(places))


def _place(ratio: float) -> float:
    return ratio / (1 + ratio)


def sines(n: int, k: int, one: Ends, other: Ends) -> tuple[list[int], list[int]]:
    """The j of the s(j) whose products are equal if two crossings are, less what both sides have.

    s(n - j) is s(j), and s(n/2) is 1.
    """
    (c, d), (e, f) = one, other
    left, right = [[c, d, k - e, f - k], [e, f, k - c, d - k]]
    left, right = ([min(j, n - j) for j in side if 2 * j != n] for side in (left, right))
    for j in tuple(left):
        if j in right:
            left.remove(j)
            right.remove(j)
    return sorted(left), sorted(right)


def same_point(n: int, k: int, one: Ends, other: Ends) -> bool:
    """Whether two diagonals cross the diagonal 0-k in one point, exactly."""
    (c, d), (e, f) = one, other
    difference = [0] * n
    for sign, product in ((1, (c, d, k - e, f - k)), (-1, (e, f, k - c, d - k))):
        for exponent, factor in _expanded(product):
            turns, power = divmod(exponent, n)
            difference[power] += -sign * factor if turns % 2 else sign * factor  # w**n is -1
    return not any(_remainder(difference, cyclotomic(2 * n)))


def _expanded(product: tuple[int, ...]) -> list[Ends]:
    """The terms (exponent, coefficient) of the product of all w**j - w**-j."""
    terms = [(0, 1)]
    for j in product:
        terms = [(e + j, f) for e, f in terms] + [(e - j, -f) for e, f in terms]
    return terms


@cache
def cyclotomic(m: int) -> tuple[int, ...]:
    """The coefficients of the m-th cyclotomic polynomial, the constant first.

    >>> cyclotomic(12)
    (1, 0, -1, 0, 1)
    """
    poly = [-1, *[0] * (m - 1), 1]
    for d in range(1, m):
        if m % d == 0:
            poly = _quotient(poly, cyclotomic(d))
    return tuple(poly)


def _quotient(poly: list[int], monic: tuple[int, ...]) -> list[int]:
    rest, degree = list(poly), len(monic) - 1
    found = [0] * (len(poly) - degree)
    for i in reversed(range(len(found))):
        found[i] = rest[i + degree]
        for j, coefficient in enumerate(monic):
            rest[i + j] -= found[i] * coefficient
    return found


def _remainder(poly: list[int], monic: tuple[int, ...]) -> list[int]:
    rest, degree = list(poly), len(monic) - 1
    for i in reversed(range(len(rest) - degree)):
        lead = rest[i + degree]
        if lead:
            for j, coefficient in enumerate(monic):
                rest[i + j] -= lead * coefficient
    return rest
