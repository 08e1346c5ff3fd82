"""A zigzag and a line: crossings one by one, or by periods and bounds (OMEGA
`trans_func_intersection`, arXiv 2506.18880).

The published setting trains on crossings found by solving and tests what symmetry, periodicity and
bounds answer; its test set is 50 items written by hand. Here a periodic zigzag meets a line. A few
straight pieces are solved one by one; of thousands, each between the bounds is met exactly once.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import product
from math import prod
from typing import Any

from synthgen.generators.omega._tactics import NEW, OLD, PairedTactics, Worked, said
from synthgen.registry import generators
from synthgen.seeding import Stream

OPERATIONS = 10  # for one piece: an equation, its solution, and whether it lies in the piece
HALVES = (1, 6)  # half a period
STEEP = (1, 6)
WIDTHS = {OLD: (3, 14), NEW: (500, 9999)}
START = 40
LEAST, MOST = 3, 20  # pieces at level 1


@dataclass(frozen=True, slots=True)
class Zigzag:
    """Half the period, the slope of the pieces, and a line (x + start) / width.

    `falling` mirrors the line in the y-axis.
    """

    half: int
    steep: int
    start: int
    width: int
    falling: bool


@generators.register("omega/trans_func_intersection")
class ZigzagCrossings(PairedTactics[Zigzag]):
    """The number of common points of a line and a periodic zigzag.

    The work of the old tactic is ten operations for each piece between the places where the line is
    at the bottom and at the top of the zigzag. The proof of both levels counts, without bounds, the
    periods in which the rising or the falling piece is met, from inequalities for the period's
    number; at level 1 the new tactic must agree as well. Answers are counts.
    """

    Params = Zigzag
    proof = "other_tactic"
    templates = (
        (
            "For real x let d(x) be the distance from x to the nearest multiple of {period}. In "
            "how many points does the graph of y = {f} meet the line y = {line}?"
        ),
        (
            "How many real numbers x satisfy {f} = {line}, where d(x) is the least distance "
            "between x and an integer multiple of {period}?"
        ),
        (
            "A zigzag is the graph of f(x) = {f}; here d(x) stands for the distance of x from the "
            "closest number among 0, {period}, -{period}, {double}, -{double} and so on. Count the "
            "common points of the zigzag and the line y = {line}."
        ),
        (
            "The function f has period {period}, and f(x) = {abs} for -{half} <= x <= {half}. "
            "Find the number of intersections of its graph with the straight line y = {line}."
        ),
        (
            "Let f be periodic with period {period} and given by f(x) = {abs} on the interval "
            "[-{half}, {half}]. How many solutions does f(x) = {line} have in the real numbers?"
        ),
        (
            "A point moves up and down: at time t, which may be negative, its height is {ft}, "
            "where d(t) is the distance from t to the nearest multiple of {period}. A second "
            "point has height {linet} at time t. At how many times are both at the same height?"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Zigzag:
        """A line less steep than the zigzag, and at level 1 one that few pieces reach."""
        while True:
            low, high = WIDTHS[level]
            params = Zigzag(
                rng.randint(*HALVES),
                rng.randint(*STEEP),
                rng.randint(-START, START),
                rng.randint(low, high),
                rng.below(2) == 1,
            )
            if level == NEW or LEAST <= _pieces(params) <= MOST:
                return params

    def capacity_of(self, level: int) -> int:
        """Every choice of the four numbers; at level 1 those with a fitting number of pieces."""
        if level == OLD:
            return _few()
        sizes = [b - a + 1 for a, b in (HALVES, STEEP, (-START, START), WIDTHS[NEW])]
        return prod(sizes)

    def key_of(self, params: Zigzag) -> Any:
        """All but the mirror."""
        return params.half, params.steep, params.start, params.width

    def slots(self, params: Zigzag) -> dict[str, Any]:
        """The two functions in several notations."""
        steep, start = params.steep, params.start
        times = "" if steep == 1 else f"{steep}"
        return {
            "period": 2 * params.half,
            "double": 4 * params.half,
            "half": params.half,
            "f": f"{times}*d(x)" if times else "d(x)",
            "ft": f"{times}*d(t)" if times else "d(t)",
            "abs": f"{times}*|x|" if times else "|x|",
            "line": _line("x", start, params),
            "linet": _line("t", start, params),
        }

    def work(self, params: Zigzag) -> int:
        """Ten operations a piece."""
        return OPERATIONS * _pieces(params)

    def old(self, params: Zigzag) -> Worked:
        """Each piece gives a linear equation."""
        half, steep, start, width = params.half, params.steep, params.start, params.width
        first, last = _range(params)
        mirror = _mirrored(params)
        lines: list[str | tuple[str, str]] = [
            *mirror,
            f"The zigzag f lies between 0 and {steep * half}, and the line y = {_rising(params)} "
            f"is there only for x from {first} to {last}. Go through the straight pieces of f in "
            "this range",
        ]
        found: set[Fraction] = set()
        for k in range(first // half, -(-last // half)):
            rising = k % 2 == 0
            node = k * half if rising else (k + 1) * half
            slope = steep if rising else -steep
            # slope * (x - node) = (x + start) / width
            x = Fraction(start + slope * node * width, slope * width - 1)
            inside = k * half <= x <= (k + 1) * half
            note = ", already found" if x in found else "" if inside else ", outside"
            found |= {x} if inside else set()
            inner = _plus("x", -node) if rising else f"{node} - x"
            piece = inner if steep == 1 else f"{steep}*({inner})"
            lines.append(
                (
                    f"On [{k * half}, {(k + 1) * half}]",
                    f"{piece} = {_rising(params)} gives x = {x}{note}",
                )
            )
        lines.append(f"These are {len(found)} different points")
        return Worked(len(found), said(*lines))

    def new(self, params: Zigzag) -> Worked:
        """Bounds, and one crossing on each piece between them."""
        half, steep = params.half, params.steep
        first, last = _range(params)
        low, high = -(-first // half), last // half
        lines: list[str | tuple[str, str]] = [
            *_mirrored(params),
            f"The zigzag f lies between 0 and {steep * half}, and the line y = {_rising(params)} "
            f"is there only for x from {first}, where it is 0, to {last}, where it is "
            f"{steep * half}. All common points lie between, both ends included",
            f"The pieces of f are the intervals {_interval(half)}: f rises from 0 to "
            f"{steep * half} for even k, and falls back for odd k. On each piece f minus the line "
            f"is monotone, as the slopes of f, {steep} and -{steep}, are steeper than 1/"
            f"{params.width}",
            f"On a piece within the bounds f goes from one bound to the other and the line stays "
            "between, so there is exactly one common point. These are the pieces from k = "
            f"{low} to k = {high - 1}: {high} - {_brackets(low)} = {high - low} pieces",
        ]
        extra, cut = _cut(params, low, high)
        count = high - low + extra
        lines.append(
            "Where two pieces meet, f is 0 or at the top, and the line is that only at its ends, "
            "so no point is counted twice"
        )
        lines += cut
        lines.append(f"The number of points is {high - low} + {extra} = {count}")
        return Worked(count, said(*lines))

    def prove(self, params: Zigzag, answer: Any) -> bool:
        """Periods met, by inequalities; within the budget the bounds say the same."""
        agreed = not self.affordable(params) or self.new(params).answer == answer
        return bool(agreed and _met(params) == answer)


def _pieces(params: Zigzag) -> int:
    first, last = _range(params)
    return -(-last // params.half) - first // params.half


def _range(params: Zigzag) -> tuple[int, int]:
    """Where the rising line is 0 and where it is as high as the zigzag."""
    return -params.start, params.steep * params.half * params.width - params.start


def _plus(name: str, value: int) -> str:
    return f"{name} {'-' if value < 0 else '+'} {abs(value)}" if value else name


def _line(name: str, start: int, params: Zigzag) -> str:
    """The line as the question writes it."""
    down = f"{start} - {name}" if start else f"-{name}"
    top = down if params.falling else _plus(name, start)
    return f"({top})/{params.width}" if start else f"{top}/{params.width}"


def _rising(params: Zigzag) -> str:
    top = _plus("x", params.start)
    return f"({top})/{params.width}" if params.start else f"x/{params.width}"


def _mirrored(params: Zigzag) -> list[str]:
    """The opening."""
    if not params.falling:
        return []
    return [
        "The zigzag is its own mirror image in the y-axis, so replace x by -x: the number of "
        f"common points stays the same, and the line becomes y = {_rising(params)}"
    ]


def _brackets(value: int) -> str:
    return f"({value})" if value < 0 else str(value)


def _interval(half: int) -> str:
    return f"[{half}*k, {half}*(k + 1)]" if half > 1 else "[k, k + 1]"


def _cut(params: Zigzag, low: int, high: int) -> tuple[int, list[str]]:
    """Common points on the pieces that the bounds cut through."""
    first, last = _range(params)
    count, lines = 0, list[str]()
    if first != low * params.half:
        falls = (low - 1) % 2
        count += falls
        lines.append(
            f"Piece k = {low - 1} is cut at x = {first}, where f is above the line. It "
            + ("falls to 0, below the line: one point" if falls else "rises to the top: no point")
        )
    if last != high * params.half:
        falls = high % 2
        count += falls
        lines.append(
            f"Piece k = {high} is cut at x = {last}, where f is below the line. It "
            + ("begins at the top, above it: one point" if falls else "begins at 0: no point")
        )
    return count, lines


@cache
def _few() -> int:
    """The instances of level 1, mirror images apart."""
    ranges = [range(a, b + 1) for a, b in (HALVES, STEEP, (-START, START), WIDTHS[OLD])]
    return sum(
        LEAST <= _pieces(Zigzag(a, b, c, d, False)) <= MOST for a, b, c, d in product(*ranges)
    )


def _met(params: Zigzag) -> int:
    """Numbers k of periods whose rising or falling piece is met, less points on both."""
    half, steep, start, width = params.half, params.steep, params.start, params.width
    period, slope = 2 * half, steep * width
    # rising: x = k*period + u with 0 <= u <= half, and (slope - 1)*u = k*period + start
    rising = _count(-start, half * (slope - 1) - start, period)
    # falling: x = k*period - v with 0 <= v <= half, and (slope + 1)*v = k*period + start
    falling = _count(-start, half * (slope + 1) - start, period)
    bottom = _count(-start, -start, period)
    top = _count(half * (slope - 1) - start, half * (slope - 1) - start, period)
    return rising + falling - bottom - top


def _count(low: int, high: int, step: int) -> int:
    """Multiples of a step from low to high."""
    return high // step - -(-low // step) + 1
