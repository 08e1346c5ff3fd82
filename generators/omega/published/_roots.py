"""Where two published functions meet: intervals with exactly one common point each.

The interval is halved until on a cell the functions have no common value, or their difference is
strictly monotone: then its exact signs at both ends tell whether it has a zero. What remains after
many halvings are points where the functions touch, or share a pole or a corner.
"""

from collections import deque
from collections.abc import Iterator
from fractions import Fraction
from math import inf

from synthgen.audit.readers import IllPosedError, UnreadError
from synthgen.generating import UnprovenError
from synthgen.generators.omega.published._chains import WAVES, Chain, Layer
from synthgen.generators.omega.published._enclosures import at, compare
from synthgen.generators.omega.published._reaches import Reach, minus, reach

MOST_CELLS = 40_000
NARROW = 1e-13
MOST_DENOMINATOR = 1_000
SHARE = 0.4973  # where cells are cut: not at round numbers, which are often poles or zeros

Cell = tuple[float, float]


def sign(f: Chain, g: Chain, x: Fraction) -> int:
    """The sign of f - g. Raises ZeroDivisionError where it is not defined."""
    return compare(at(f, x), at(g, x))


def common_points(f: Chain, g: Chain, low: float, high: float) -> list[Cell]:
    """Cells, from left to right, with one common point each, not at its left end.

    Raises IllPosedError where there are infinitely many, UnreadError where there are too many, and
    UnprovenError where a point cannot be decided.
    """
    found: list[Cell] = []
    waiting = deque([(low, high)])
    cells = 0
    while waiting:
        cells += 1
        if cells > MOST_CELLS:
            raise UnreadError("the functions swing more often than the audit computes")
        cell = waiting.popleft()
        state = _look(f, g, cell, low)
        if state is None:
            if cell[1] - cell[0] < NARROW and _meets_in_corner(f, g, cell):
                found.append(cell)
                continue
            if cell[1] - cell[0] < NARROW:
                raise UnprovenError(f"the functions cannot be told apart at x = {cell[0]:.9f}")
            middle = cell[0] + (cell[1] - cell[0]) * SHARE
            waiting += [(cell[0], middle), (middle, cell[1])]
        elif state:
            found.append(cell)
    return sorted(found)


def _look(f: Chain, g: Chain, cell: Cell, low: float) -> bool | None:
    """Whether there is a common point in a cell; None if that is not clear."""
    one, other = reach(f, *cell), reach(g, *cell)
    if not any(a[0] <= b[1] and b[0] <= a[1] for a in one.spans for b in other.spans):
        return False
    if one.slope is None or other.slope is None:
        _refuse_endless(f, other, cell)
        _refuse_endless(g, one, cell)
        return None
    slope = minus(one.slope, other.slope)
    if slope[0] <= 0 <= slope[1]:
        return None
    first, last = (sign(f, g, Fraction(x)) for x in cell)
    if cell[0] == low and first == 0:
        return True
    return first != 0 and last != first


def _meets_in_corner(f: Chain, g: Chain, cell: Cell) -> bool:
    """Whether the functions meet at one rational number in a cell and certainly nowhere else.

    On each side of it what turns there is replaced by what it is on that side, a line.
    """
    x = Fraction((cell[0] + cell[1]) / 2).limit_denominator(MOST_DENOMINATOR)
    try:
        if not cell[0] < x < cell[1] or sign(f, g, x) != 0:
            return False
    except ZeroDivisionError:
        return False
    for end in cell:
        one, other = _sided(f, x, end), _sided(g, x, end)
        low, high = sorted((float(x), end))
        slopes = reach(one, low, high).slope, reach(other, low, high).slope
        if slopes[0] is None or slopes[1] is None:
            return False
        slope = minus(slopes[0], slopes[1])
        if slope[0] <= 0 <= slope[1]:
            return False
    return True


def _sided(chain: Chain, x: Fraction, end: float) -> Chain:
    """The chain between two numbers, with lines for the corners at the first of them."""
    found: Chain = ()
    for layer in chain:
        if layer.kind == "abs" and compare(at(found, x), Fraction(-layer.args[1])) == 0:
            a, b, c = layer.args
            slope = reach(found, min(float(x), end), max(float(x), end)).slope
            if slope and (slope[0] > 0 or slope[1] < 0):
                a = a if (slope[0] > 0) == (end > x) else -a
                layer = Layer("lin", (a, a * b + c))
        found = (*found, layer)
    return found


def _refuse_endless(f: Chain, other: Reach, cell: Cell) -> None:
    """Raise IllPosedError where f swings infinitely often across all values of the other one."""
    k = next((k for k, layer in enumerate(f) if layer.kind in WAVES), None)
    if k is None or other.slope is None:
        return
    argument = reach(f[:k], *cell)
    if all(abs(end) < inf for span in argument.spans for end in span):
        return
    a, _, _, d = f[k].args
    low, high = other.hull
    for span in reach(f[k + 1 :], float(d - abs(a)), float(d + abs(a))).spans:
        slack = 1e-9 * (1 + abs(low) + abs(high))
        if span[0] + slack < low and high < span[1] - slack:
            raise IllPosedError("the functions meet infinitely often")


def refined(f: Chain, g: Chain, cell: Cell, width: Fraction) -> tuple[Fraction, Fraction]:
    """A common point between two numbers, by exact signs."""
    low, high = map(Fraction, cell)
    if sign(f, g, high) == 0:
        return high, high
    first = sign(f, g, low)
    if first == 0:
        return low, low
    while high - low > width:
        low, high = halved(f, g, (low, high), first, (low + high) / 2)
    return low, high


def halved(
    f: Chain, g: Chain, bracket: tuple[Fraction, Fraction], first: int, x: Fraction
) -> tuple[Fraction, Fraction]:
    """The part of a bracket, on one side of x, in which the common point lies."""
    here = sign(f, g, x)
    if here == 0:
        return x, x
    return (x, bracket[1]) if here == first else (bracket[0], x)


def cells_of(low: float, high: float, parts: int) -> Iterator[Cell]:
    """An interval in equal parts."""
    for k in range(parts):
        yield low + (high - low) * k / parts, low + (high - low) * (k + 1) / parts
