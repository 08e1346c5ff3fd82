"""Published questions about one function: its zeros, its local extrema, where it rises and falls.

Counts are read off the course of the function, see `_courses`. A function is defined where all its
layers are, also where what is undefined would cancel. A local extremum is one of the function on
the line: a corner is one as well as a smooth turn, the end of the interval only if the function
turns there. Between its turns and poles such a function is strictly monotone, and at a turn no
interval with f' > 0 goes on, so that all three wordings about signs ask for the same number.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from math import inf

from synthgen.audit.readers import IllPosedError, Settled, reads
from synthgen.generators.omega.published._chains import Chain, chain_of, checked
from synthgen.generators.omega.published._courses import (
    Block,
    Part,
    Spot,
    Stretch,
    around,
    course,
    direction,
    endless,
    filled,
    less,
)
from synthgen.generators.omega.published._enclosures import compare
from synthgen.generators.omega.published._wordings import match, wordings
from synthgen.steps import Solution, Step

F = r"f\(x\) = (?P<f>[^=]+?)"
INTERVAL = r"\[-10, 10\]"

_ZEROS = wordings(
    rf"How many zeros does the function {F} have in the interval {INTERVAL}\?",
    rf"Find the number of x-intercepts of the function {F} where -10 ≤ x ≤ 10\.",
    rf"How many solutions does the equation (?P<f>[^=]+?) = 0 have in the range {INTERVAL}\?",
    rf"Determine the number of values x in {INTERVAL} where {F} equals zero\.",
)
_KINDS = r"(?P<kind>extrema \(minima and maxima combined\)|minima|maxima|minimum|maximum|extrema)"
_EXTREMA = wordings(
    rf"How many local {_KINDS} does the function {F} have in the interval {INTERVAL}\?",
    rf"Find the total number of local (?P<kind>minima and maxima) for {F} where -10 ≤ x ≤ 10\.",
    rf"Find the number of local {_KINDS} points for {F} where -10 ≤ x ≤ 10\.",
    rf"Determine the (?:total )?count of local (?:(?P<kind>minima|maxima)|extrema points) for the "
    rf"function {F} in the interval {INTERVAL}\.",
)
_SIGNS = wordings(
    rf"On how many maximal connected intervals within {INTERVAL} is the derivative of {F} "
    r"(?P<sign>positive|negative)\?",
    rf"For the function {F}, find the number of maximal connected intervals in {INTERVAL} where "
    r"f'\(x\) (?P<sign>[<>]) 0\.",
    rf"Determine the number of maximal connected intervals in {INTERVAL} where the function {F} is "
    r"strictly (?P<sign>increasing|decreasing)\.",
)

END = "what lies at an end of the interval is left out"
HOLE = "the function is taken to be defined where what is undefined cancels"
ZERO = Fraction(0)

Parts = Sequence[Part]
Count = Callable[[Parts], float]


@reads("omega/algebra_func_zeros")
def read_zeros(text: str) -> Settled:
    """The number of zeros in [-10, 10]."""
    chain = checked(chain_of(match(_ZEROS, text)["f"]))
    return counted(chain, "zeros", "zeros", zeros)


@reads("omega/algebra_func_extrema")
def read_extrema(text: str) -> Settled:
    """The number of local extrema, minima or maxima in [-10, 10]."""
    found = match(_EXTREMA, text)
    return extrema(checked(chain_of(found["f"])), kind_of(found["kind"] or "extrema"))


@reads("omega/algebra_func_derivative_sign")
def read_signs(text: str) -> Settled:
    """The number of maximal intervals on which the function rises or falls."""
    found = match(_SIGNS, text)
    sign = 1 if found["sign"] in ("positive", ">", "increasing") else -1
    chain = checked(chain_of(found["f"]))
    name = "rising" if sign > 0 else "falling"
    return counted(chain, name, f"{name} stretches", lambda parts: _monotone(parts, sign))


def kind_of(words: str) -> int:
    """1 for maxima, -1 for minima, 0 for both."""
    if "and" in words or "extrem" in words:
        return 0
    return 1 if words.startswith("max") else -1


def extrema(chain: Chain, kind: int) -> Settled:
    """How many local extrema of a kind there are."""
    name = {0: "extrema", 1: "maxima", -1: "minima"}[kind]
    return counted(chain, name, f"local {name}", lambda parts: turns(parts, kind))


def counted(chain: Chain, ask: str, what: str, count: Count) -> Settled:
    """A question settled by counting on the course; raises IllPosedError for infinitely many."""
    parts = around(course(chain))
    number = count(parts)
    if number == inf:
        raise IllPosedError(f"there are infinitely many {what}")
    step = Step(f"The course of the function from -10 to 10 has {int(number)} {what}")
    solution = Solution(int(number), (step,), 1)
    slips = {END: count(endless(parts)), HOLE: count(filled(parts))}
    counts = {why: int(n) for why, n in slips.items()}
    return Settled((ask, chain), "integer", solution, "exact_course", counts)


# Counts ------------------------------------------------------------------------------------------


def zeros(parts: Parts) -> float:
    """Spots with the value 0 and stretches across it, without the parts at both ends."""
    return sum(map(_zeros_of, parts[1:-1]))


def _zeros_of(part: Part) -> float:
    if isinstance(part, Spot):
        return part.value is not None and compare(part.value, ZERO) == 0
    if isinstance(part, Block):
        once = sum(map(_zeros_of, part.parts))
        return once and once * part.times
    if part.start == part.end:
        return inf if part.start == 0 else 0
    return less(part.start, ZERO) == less(ZERO, part.end) and ZERO not in (part.start, part.end)


def turns(parts: Parts, kind: int) -> float:
    """Spots at which a rise meets a fall: of the parts between the first and the last."""
    total: float = 0
    for i, part in enumerate(parts):
        if isinstance(part, Block):
            once = turns((*part.parts, part.parts[0]), kind)
            total += once and once * part.times
        elif isinstance(part, Stretch) and not direction(part):
            raise IllPosedError("the function is constant, and every point an extremum")
        elif isinstance(part, Spot) and part.value is not None:
            total += is_turn(direction(parts[i - 1]), direction(parts[i + 1]), kind)
    return total


def is_turn(before: int, after: int, kind: int) -> bool:
    """Whether a function turns between two directions, into a maximum (1) or a minimum (-1)."""
    return before == -after != 0 and kind in (0, before)


def _monotone(parts: Parts, sign: int) -> float:
    total: float = 0
    for part in parts[1:-1]:
        if isinstance(part, Block):
            once = sum(direction(inner) == sign for inner in part.parts)
            total += once and once * part.times
        else:
            total += direction(part) == sign
    return total
