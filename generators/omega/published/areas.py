"""Published questions about the area between two functions, rounded to one decimal.

The integral of |f - g| is enclosed cell by cell until its rounding is certain: where the sign of
f - g is, by the midpoint rule with bounds of the second derivative, elsewhere by the largest value.
The public code gives 5.0 where its integration fails, and integrates across poles; there is no area
then.
"""

from decimal import Decimal
from fractions import Fraction
from heapq import heapify, heappop, heappush
from math import floor, fsum, inf
from typing import NamedTuple

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega.published._chains import Chain, chain_of, checked
from synthgen.generators.omega.published._reaches import Reach, Span, minus, plus, reach, times
from synthgen.generators.omega.published._roots import Cell, cells_of
from synthgen.generators.omega.published._wordings import match, wordings
from synthgen.generators.omega.published.functions import F
from synthgen.generators.omega.published.meetings import FG, G
from synthgen.steps import Solution, Step

MOST_CELLS = 40_000
FIRST_CELLS = 16
NARROW = 1e-11
FAR = 1e6  # of values: with less than NARROW to a pole they are larger

_NUMBER = r"-?\d{1,3}(?:\.\d{1,20})?"
_LOW, _HIGH = rf"x = (?P<low>{_NUMBER})", rf"x = (?P<high>{_NUMBER})"
_ROUNDED = r"Round(?: your answer)? to 1 decimal place\."
_AREAS = wordings(
    rf"Find the area of the region bounded by the curves {F}, {G}, {_LOW}, and {_HIGH}\. "
    rf"{_ROUNDED}",
    rf"Calculate the area enclosed between the functions {FG} from {_LOW} to {_HIGH}\. {_ROUNDED}",
    rf"Determine the area of the region enclosed by the graphs of {FG} between the vertical lines "
    rf"{_LOW} and {_HIGH}\. {_ROUNDED}",
)


class Strip(NamedTuple):
    """The part of the area over a cell: it lies between two numbers, `doubt` apart."""

    doubt: float  # first and negative, for the heap
    cell: Cell
    low: float
    high: float


@reads("omega/algebra_func_area")
def read_area(text: str) -> Settled:
    """The area between two graphs and two vertical lines."""
    found = match(_AREAS, text)
    f, g = checked(chain_of(found["f"])), checked(chain_of(found["g"]))
    low, high = Fraction(found["low"]), Fraction(found["high"])
    if low >= high:
        raise UnreadError("the lines are not in order", f"{low}, {high}")
    if f == g:
        raise IllPosedError("the functions are the same")
    area, answer = _area(f, g, float(low), float(high))
    step = Step(f"The area is {(area[0] + area[1]) / 2:.6f}, rounded {answer}")
    key = ("area", *sorted((f, g)), str(low), str(high))
    return Settled(key, "decimal", Solution(answer, (step,), 1), "enclosed_strips")


def _area(f: Chain, g: Chain, low: float, high: float) -> tuple[Span, Decimal]:
    """Bounds of the area, and the number with one decimal to which both are rounded."""
    strips = [_strip(f, g, cell) for cell in cells_of(low, high, FIRST_CELLS)]
    heapify(strips)
    wanted = 0.04
    while True:
        _refine(f, g, strips, wanted)
        total = fsum(s.low for s in strips), fsum(s.high for s in strips)
        slack = 1e-12 * (1 + total[1])
        area = total[0] - slack, total[1] + slack
        tenths = {floor(10 * end + 0.5) for end in area}
        if len(tenths) == 1:
            return area, Decimal(tenths.pop()).scaleb(-1)
        if area[1] - area[0] < 1e-8 + 4 * slack:
            raise UnprovenError(f"the rounding of {area[0]:.9f} is uncertain")
        wanted /= 4


def _refine(f: Chain, g: Chain, strips: list[Strip], wanted: float) -> None:
    """Halve the strips in most doubt until all the doubt together is less than what is wanted."""
    doubt = -fsum(s.doubt for s in strips)
    while not doubt < wanted:
        if len(strips) > MOST_CELLS:
            raise UnreadError("the functions swing more often than the audit integrates")
        for _ in range(1 + len(strips) // 8):
            worst = heappop(strips)
            for cell in cells_of(*worst.cell, 2):
                heappush(strips, _strip(f, g, cell))
        doubt = -fsum(s.doubt for s in strips)


def _strip(f: Chain, g: Chain, cell: Cell) -> Strip:
    one, other = reach(f, *cell), reach(g, *cell)
    low, high = minus(one.hull, other.hull)
    width = cell[1] - cell[0]
    largest = max(-low, high)
    if largest == inf and width < NARROW:
        _refuse_pole(one, other, cell)
    least = max(low, -high, 0.0)
    found = _bounds(width, least, largest)
    if least and one.slope and other.slope and one.bend and other.bend:
        middle = (cell[0] + cell[1]) / 2
        at = minus(reach(f, middle, middle).hull, reach(g, middle, middle).hull)
        found = _sharper(found, at, width, minus(one.slope, other.slope), low > 0)
        bend = minus(one.bend, other.bend)
        if -inf < bend[0] and bend[1] < inf:
            rest = times(bend, (width**3 / 24, width**3 / 24))
            found = _narrower(found, plus(times(at, (width, width)), rest), low > 0)
    doubt = found[1] - found[0]
    return Strip(-doubt if doubt == doubt else -inf, cell, *found)


def _bounds(width: float, least: float, largest: float) -> Span:
    return width * least * (1 - 1e-15), width * largest * (1 + 1e-15)


def _sharper(found: Span, at: Span, width: float, slope: Span, above: bool) -> Span:
    """By the mean value: slopes between two numbers put the integral off by a part of w²/8."""
    off = (slope[1] - slope[0]) * width * width / 8 * (1 + 1e-12)
    return _narrower(found, plus(times(at, (width, width)), (-off, off)), above)


def _narrower(found: Span, other: Span, above: bool) -> Span:
    """Both bounds together, of f - g where it is positive and of g - f otherwise."""
    low, high = other if above else (-other[1], -other[0])
    if not low <= high:
        return found
    return max(found[0], low), min(found[1], high)


def _refuse_pole(one: Reach, other: Reach, cell: Cell) -> None:
    """Raise IllPosedError at a pole of one function."""
    for f, g in ((one, other), (other, one)):
        nearest = min(max(a, -b, 0.0) for a, b in f.spans)
        if g.slope is not None and nearest > FAR + max(map(abs, g.hull)):
            raise IllPosedError("a function has a pole between the lines", f"x = {cell[0]:.6f}")
    raise UnprovenError(f"a pole at x = {cell[0]:.9f}")
