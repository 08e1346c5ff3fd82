"""Published questions about where two functions meet: how often, and at which x, rounded.

The public code looks for changes of sign on 5,000 points, counts rounded places, and drops what it
cannot refine. Here the common points are isolated, see `_roots`. A sum or mean is rounded, not its
terms; a place halfway between two integers has no nearest one.
"""

from fractions import Fraction

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generators.omega.published._chains import Chain, chain_of, checked
from synthgen.generators.omega.published._roots import Cell, common_points, halved, refined, sign
from synthgen.generators.omega.published._wordings import match, wordings
from synthgen.generators.omega.published.functions import INTERVAL, F
from synthgen.generators.omega.published.turning_points import HALF, NARROW, Bracket, nearest
from synthgen.steps import Solution, Step

G = r"g\(x\) = (?P<g>[^=]+?)"
FG = rf"{F} and {G}"
MOST_ADDED = 1_000
PROOF = "isolated_common_points"

_COUNTS = wordings(
    rf"How many points of intersection exist between the functions {FG} in the range -10 ≤ x ≤ "
    r"10\?",
    rf"Find the number of times the graphs of {FG} intersect in the interval {INTERVAL}\.",
    rf"How many solutions does the equation (?P<f>[^=]+?) = (?P<g>[^=]+?) have for x in the "
    rf"interval {INTERVAL}\?",
    rf"Determine the number of intersection points between the functions {FG} where -10 ≤ x ≤ "
    r"10\.",
)
_WHERE = rf"(?:the functions |the graphs of )?{FG} (?:intersect|meet) in the (?:interval {INTERVAL}"
_WHERE += r"|range -10 ≤ x ≤ 10)"
_ORDINALS = ("first", "second", "third")
_ORDINAL = rf"(?P<ask>{'|'.join(_ORDINALS)})"
_ROUNDED = r"\(rounded to the nearest integer\)"
_PLACES = wordings(
    rf"Find the integer value closest to the x-coordinate where {_WHERE}\.",
    rf"At what integer value \(rounded\) do the functions {FG} intersect in the interval "
    rf"{INTERVAL}\?",
    r"Round to the nearest integer: what is the (?:(?P<ask>leftmost|rightmost) )?x-coordinate "
    rf"where {_WHERE}\?",
    rf"Find the integer closest to the (?P<ask>smallest|largest) x-value where {_WHERE}\.",
    rf"Find the (?P<ask>sum|average) of all x-coordinates {_ROUNDED} where {_WHERE}\.",
    rf"If you (?P<ask>add) up all the x-coordinates where {_WHERE} and round to the nearest "
    r"integer, what do you get\?",
    rf"What is the (?P<ask>mean) value of the x-coordinates {_ROUNDED} where {_WHERE}\?",
    rf"When ordered from left to right, what is the {_ORDINAL} x-coordinate {_ROUNDED} where "
    rf"{_WHERE}\?",
    rf"Find the {_ORDINAL} intersection point \(counting from left to right\) between the "
    rf"functions {FG} in the interval {INTERVAL}, rounded to the nearest integer\.",
)


@reads("omega/algebra_func_intersection")
def read_meetings(text: str) -> Settled:
    """The number of common points in [-10, 10]."""
    found = match(_COUNTS, text)
    f, g = checked(chain_of(found["f"])), checked(chain_of(found["g"]))
    number = len(_cells(f, g))
    step = Step(f"There are {number} intervals with one common point each, and no other ones")
    return Settled(("count", f, g), "integer", Solution(number, (step,), 1), PROOF)


@reads("omega/algebra_func_intersection_coords")
def read_places(text: str) -> Settled:
    """One of the common points, their sum or their mean, rounded to the nearest integer."""
    found = match(_PLACES, text).groupdict()
    f, g, ask = checked(chain_of(found["f"])), checked(chain_of(found["g"])), found.get("ask")
    cells = _cells(f, g)
    if not cells:
        raise IllPosedError("the functions do not meet")
    chosen, share = _chosen(cells, ask)
    brackets = [refined(f, g, cell, NARROW) for cell in chosen]
    if len(brackets) == 1:
        brackets = [_decided(f, g, brackets[0])]
    low, high = (sum(ends) / share for ends in zip(*brackets, strict=True))
    exact = _sum_of_roots(f, g, len(chosen))
    if exact is not None and low <= exact / share <= high:
        low = high = exact / share
    answer = nearest((low, high))
    near = float((low + high) / 2)
    step = Step(f"The number is {near:.6f}, rounded {answer}")
    return Settled((ask or "only", f, g), "integer", Solution(answer, (step,), 1), PROOF)


def _cells(f: Chain, g: Chain) -> list[Cell]:
    if f == g:
        raise IllPosedError("the functions are the same")
    return common_points(f, g, -10.0, 10.0)


def _chosen(cells: list[Cell], ask: str | None) -> tuple[list[Cell], int]:
    """The cells that are asked about, and by what their sum is divided."""
    if ask is None:
        if len(cells) > 1:
            raise IllPosedError("the functions meet more than once", f"{len(cells)} times")
        return cells, 1
    if ask in ("leftmost", "smallest"):
        return cells[:1], 1
    if ask in ("rightmost", "largest"):
        return cells[-1:], 1
    if ask in _ORDINALS:
        k = _ORDINALS.index(ask)
        if k >= len(cells):
            raise IllPosedError("the functions meet less often", f"{len(cells)} times")
        return cells[k : k + 1], 1
    if len(cells) > MOST_ADDED:
        raise UnreadError("more common points than the audit adds")
    return cells, len(cells) if ask in ("average", "mean") else 1


def _sum_of_roots(f: Chain, g: Chain, number: int) -> Fraction | None:
    """The sum of so many different roots of f - g, if it is a polynomial of that degree (Vieta)."""
    if any(layer.kind not in ("lin", "quad") for layer in f + g):
        return None
    p, q = _polynomial(f), _polynomial(g)
    size = max(len(p), len(q))
    both = zip(p + [0] * (size - len(p)), q + [0] * (size - len(q)), strict=True)
    difference = [a - b for a, b in both]
    while difference and not difference[-1]:
        difference.pop()
    if len(difference) != number + 1 or number < 1:
        return None
    return Fraction(-difference[-2], difference[-1])


def _polynomial(chain: Chain) -> list[int]:
    """The coefficients, the constant first."""
    p = [0, 1]
    for kind, args in chain:
        result = [args[-1]] + [0] * (2 * len(p) - 2 if kind == "quad" else len(p) - 1)
        for i, a in enumerate(p):
            result[i] += args[-2] * a
            for j, b in enumerate(p if kind == "quad" else ()):
                result[i + j] += args[0] * a * b
        p = result
    return p


def _decided(f: Chain, g: Chain, bracket: Bracket) -> Bracket:
    """A bracket on one side of the nearest half of an integer."""
    low, high = bracket
    half = Fraction(int((high + HALF) // 1)) - HALF
    if low < half < high:
        return halved(f, g, bracket, sign(f, g, low), half)
    return bracket
