"""Published questions about the place of a local extremum, rounded to the nearest integer.

The places are found by bisection with exact signs on the course of the function, see `_courses`.
Questions are ill-posed where there is no such extremum, where several have the same height or one
is asked for and there are several, and where the place lies halfway between two integers: the
public code rounds to the even one, schools round up.
"""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from math import floor

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega.published._chains import WAVES, Chain, chain_of, checked, turn
from synthgen.generators.omega.published._courses import (
    Part,
    Place,
    Spot,
    around,
    course,
    direction,
)
from synthgen.generators.omega.published._enclosures import Number, at, compare, over_pi
from synthgen.generators.omega.published._wordings import match, wordings
from synthgen.generators.omega.published.functions import INTERVAL, F, extrema, is_turn, kind_of
from synthgen.steps import Solution, Step

MOST_AVERAGED = 1_000
NARROW = Fraction(1, 1 << 40)
HALF = Fraction(1, 2)

Bracket = tuple[Fraction, Fraction]

_ROUNDED = r"Round to the nearest integer\."
_COORDINATES = wordings(
    r"Find the x-coordinate of the (?:(?P<ask>leftmost|rightmost) )?local "
    r"(?P<kind>minimum|maximum|extremum) "
    rf"(?:with the (?P<height>largest|smallest) y-value )?of the function {F} in the interval "
    rf"{INTERVAL}\. {_ROUNDED}",
    r"Find the (?P<ask>average) of all x-coordinates of local (?P<kind>minima|maxima|extrema) of "
    rf"the function {F} in the interval {INTERVAL}\. {_ROUNDED}",
    r"(?P<ask>How many) local (?P<kind>minima|maxima|extrema(?: \(both minima and maxima\))?) does "
    rf"the function {F} have in the interval {INTERVAL}\?",
)


@reads("omega/algebra_func_extrema_coords")
def read_coordinates(text: str) -> Settled:
    """The place of one local extremum, or the mean of all."""
    found = match(_COORDINATES, text).groupdict()
    chain, kind = checked(chain_of(found["f"])), kind_of(found["kind"])
    ask = found["ask"] or found.get("height") or "only"
    if ask == "How many":
        return extrema(chain, kind)
    parts = around(course(chain, places=True))
    spots = list(_extrema(parts, kind))
    if not spots:
        raise IllPosedError("there is no such extremum")
    answer, bracket = _asked(chain, parts, spots, ask)
    near = float((bracket[0] + bracket[1]) / 2)
    step = Step(f"The place is x = {near:.6f}, rounded {answer}")
    key = (ask, kind, chain)
    return Settled(key, "integer", Solution(answer, (step,), 1), "bisection_by_exact_signs")


def _extrema(parts: list[Part], kind: int) -> Iterable[Spot]:
    for i, part in enumerate(parts[1:-1], 1):
        if not isinstance(part, Spot):
            if not direction(part):
                raise IllPosedError("the function is constant, and every point an extremum")
        elif part.value is not None and is_turn(
            direction(parts[i - 1]), direction(parts[i + 1]), kind
        ):
            yield part


def _asked(chain: Chain, parts: list[Part], spots: list[Spot], ask: str) -> tuple[int, Bracket]:
    infinite = Spot(None) in parts
    if ask == "average":
        if infinite:
            raise IllPosedError("there are infinitely many such extrema")
        return _mean(chain, spots)
    if ask in ("leftmost", "rightmost"):
        spot = spots[0 if ask == "leftmost" else -1]
        beyond = parts[: parts.index(spot)] if ask == "leftmost" else parts[parts.index(spot) :]
        if Spot(None) in beyond:
            raise IllPosedError("there are infinitely many such extrema before any other one")
    elif ask == "only":
        if len(spots) > 1:
            raise IllPosedError("there are several such extrema", f"{len(spots)} or more")
        spot = spots[0]
    else:
        spot = _highest(spots, 1 if ask == "largest" else -1)
    bracket = place_of(chain, spot.place)
    return nearest(bracket), bracket


def _highest(spots: list[Spot], sign: int) -> Spot:
    """The spot with the largest value (1) or the smallest one (-1)."""
    best, ties = spots[0], 1
    for spot in spots[1:]:
        order = compare(_value(spot), _value(best)) * sign
        if order > 0:
            best, ties = spot, 1
        ties += order == 0
    if ties > 1:
        raise IllPosedError("several such extrema have the same height", f"{ties} or more")
    return best


def _value(spot: Spot) -> Number:
    assert spot.value is not None  # of extrema only
    return spot.value


# Places ------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def place_of(chain: Chain, place: Place | None) -> Bracket:
    """Two numbers between which a place lies, on one side of the nearest half of an integer."""
    if place is None:
        raise UnprovenError("a place is not known")
    if place.before is None or place.after is None:
        return place.value, place.value
    low, high = place_of(chain, place.before)[1], place_of(chain, place.after)[0]
    first, last = low, high
    while high - low > NARROW:
        low, high = _halved(chain, place, low, high, (low + high) / 2)
    half = floor(high + HALF) - HALF
    if low < half < high:
        low, high = _halved(chain, place, low, high, half)
    if low < high and (low == first or high == last):
        raise UnprovenError("two places are too near to each other")
    return low, high


def _halved(chain: Chain, place: Place, low: Fraction, high: Fraction, x: Fraction) -> Bracket:
    side = _side(chain, place, x)
    if side == 0:
        return x, x
    return (low, x) if (side > 0) == place.rises else (x, high)


def _side(chain: Chain, place: Place, x: Fraction) -> int:
    """Whether the layers before the place's own are above (1) or below its value at x."""
    u = at(chain[: place.depth], x)
    layer = chain[place.depth] if place.depth < len(chain) else None
    if layer is None or layer.kind not in WAVES:
        return compare(u, place.value)
    _, b, c, _ = layer.args
    low, high = over_pi(c)
    crest = place.value + (HALF if layer.kind == "sin" else 0)
    targets = sorted(((crest - low) / b, (crest - high) / b))
    first, second = compare(u, targets[0]), compare(u, targets[1])
    if first != second:
        raise UnprovenError("a crest is too near")
    return first


def nearest(bracket: Bracket) -> int:
    """The integer next to a place. Raises IllPosedError where two are as near."""
    low, high = bracket
    if low == high and (low - HALF).denominator == 1:
        raise IllPosedError(TIE, str(low))
    answer = floor(high + HALF)
    if low + HALF < answer:
        raise UnprovenError("the rounding is uncertain")
    return answer


TIE = "the number lies halfway between two integers"


def _mean(chain: Chain, spots: list[Spot]) -> tuple[int, Bracket]:
    if len(spots) > MOST_AVERAGED:
        raise UnreadError("more extrema than the audit averages", f"{MOST_AVERAGED} at most")
    brackets = [place_of(chain, spot.place) for spot in spots]
    low, high = (sum(ends) / len(spots) for ends in zip(*brackets, strict=True))
    axis = _axis(chain)
    if axis is not None and low <= axis <= high and _is_paired(brackets, axis):
        low = high = axis
    return nearest((low, high)), (low, high)


def _axis(chain: Chain) -> Fraction | None:
    """The axis of symmetry of a function whose first turn comes after linear layers only."""
    a, b = 1, 0
    for layer in chain:
        if layer.kind == "lin":
            a, b = layer.args[0] * a, layer.args[0] * b + layer.args[1]
            continue
        middle = turn(layer)
        return None if middle is None else (middle - b) / a
    return None


def _is_paired(brackets: list[Bracket], axis: Fraction) -> bool:
    """Whether the places, from left to right, can be mirror images of each other.

    The mirror image of a turn is one, and turns are further apart than the brackets are wide.
    """
    pairs = zip(brackets, reversed(brackets), strict=True)
    apart = all(a[1] < b[0] for a, b in pairwise(brackets))
    return apart and all(a[0] + b[0] <= 2 * axis <= a[1] + b[1] for a, b in pairs)
