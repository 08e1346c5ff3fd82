"""Where local extrema lie (OMEGA `algebra_func_extrema_coords`, arXiv 2506.18880).

Asked for are the x-coordinates of the leftmost, rightmost, highest and lowest extremum, as in the
public set, and the average of all, with two decimals. The public code takes finite differences on
1,000 points; here f is a formula on each of finitely many intervals, and the zeros of its
derivative lie between fractions. Instances near a tie of rounding, or with two highest or lowest
extrema, are not drawn.
"""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from synthgen.generators.omega._functions_draw import SMOOTH, begin, grow
from synthgen.generators.omega._functions_grammar import Chain, Function, swings
from synthgen.generators.omega._functions_inverse import UnclearError, evaluate, runs
from synthgen.generators.omega._functions_pairs import formula_steps, quadratic_note, sturm_note
from synthgen.generators.omega._functions_pieces import Piece, UnfitError, pieces_of
from synthgen.generators.omega._functions_roots import (
    Poly,
    Root,
    combined,
    derivative,
    exact_root,
    is_square_free,
    primitive,
    product,
    roots_between,
    sign_at,
    sturm,
)
from synthgen.generators.omega._functions_rounding import (
    added,
    approximated,
    is_rounding,
    rounded,
    total,
)
from synthgen.generators.omega._functions_single import DEPTHS, OneFunction
from synthgen.generators.omega._functions_text import decimals, polynomial
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

HIGHEST = 4  # the largest degree of a derivative's numerator
MOST = 9  # extrema
LONGEST = {1: 6, 2: 8, 3: 9, 4: 10, 5: 11}  # values on a path, ends included
LEAST = {"leftmost": 1, "rightmost": 1, "highest": 2, "lowest": 2, "average": 2}
APART = Fraction(1, 100)  # between the values of the highest extremum and the next
NEAR = Fraction(1, 10**6)  # by which the proof may miss a value at an irrational extremum


class Turn(NamedTuple):
    """An extremum: where it lies, and whether it is a maximum."""

    at: Root
    is_top: bool
    height: Fraction


@generators.register("omega/algebra_func_extrema_coords")
class ExtremaCoords(OneFunction):
    """The place of a local extremum, or the average of all, to two decimals."""

    version = 1
    answer_type = "decimal"
    proof = "signs_between_joints"
    cost_scale = 60.0
    capacities = {1: 20_000, 2: 40_000, 3: 40_000, 4: 40_000, 5: 40_000}
    asks = {
        "leftmost": {"what": "the x-coordinate of the leftmost local extremum"},
        "rightmost": {"what": "the x-coordinate of the rightmost local extremum"},
        "highest": {"what": "the x-coordinate of the local extremum with the largest y-coordinate"},
        "lowest": {"what": "the x-coordinate of the local extremum with the smallest y-coordinate"},
        "average": {"what": "the average of the x-coordinates of all local extrema"},
    }
    templates = (
        (
            "In the open interval ({low}, {high}), find {what} of f, rounded to two decimals, "
            "where {f_maps}.{note}"
        ),
        (
            "Let {f_steps}. Considering only {low} < x < {high}, determine {what} of f. Corners "
            "count as well as smooth turns. Give two decimals.{note}"
        ),
        (
            "Consider\n\n$$f(x) = {f_latex}$$\n\non the open interval $({low}, {high})$. What is "
            "{what} of $f$? Round to two decimal places.{latex_note}"
        ),
        (
            "The graph of\n\nf(x) = {f_plain}\n\nis drawn for {low} <= x <= {high}. Compute {what} "
            "of f strictly between the ends, to the nearest hundredth.{note}"
        ),
        (
            "A function is built in steps: {f_steps}. Leave the ends of {low} <= x <= {high} out "
            "of account and report {what} of f, rounded to two decimals.{note}"
        ),
        (
            "Given the maps {f_maps}, find {what} of the function f for {low} < x < {high}, "
            "whether or not f is differentiable there. Round to hundredths.{note}"
        ),
        (
            "Give, with two digits after the decimal point, {what} of the curve\n\n"
            "$$y = {f_latex}$$\n\nbetween $x = {low}$ and $x = {high}$, ends excluded; corners of "
            "the curve count.{latex_note}"
        ),
        (
            "For f(x) = {f_plain}, look at the open interval ({low}, {high}). To two decimal "
            "places, what is {what} of f there?{note}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Function:
        """A chain without flat parts whose extrema can be told apart."""
        while True:
            start = begin(rng, waves=False)
            grown = grow(rng, DEPTHS[level], SMOOTH, start, LONGEST[level])
            if grown is None:
                continue
            for ask in rng.sample(tuple(LEAST), len(LEAST)):
                params = Function(grown.low, grown.high, grown.layers, ask)
                if _fits(params):
                    return params

    def key_of(self, params: Function) -> Any:
        """All of it: a mirror image has another answer."""
        return params.low, params.high, params.layers, params.ask

    def solve(self, params: Function) -> Solution:
        """By derivatives; it costs the formulas written and four for each layer."""
        chain = params.layers
        turns = _turns(params.low, params.high, chain)
        answer = rounded(*_asked(list(turns), params.ask))
        parts = [pieces_of(params.low, params.high, chain[: i + 1]) for i in range(len(chain))]
        cost = sum(map(len, parts)) + len(parts[-1]) + 4 * len(chain)
        steps = (*_slope_steps(params), *_last_steps(turns, params.ask, answer))
        return Solution(answer, steps, cost)

    def prove(self, params: Function, answer: Any) -> bool:
        """Joints of the layers, found backwards, and signs of f(b) - f(a) between them."""
        try:
            found = runs(params.layers, Fraction(params.low), Fraction(params.high))
        except UnclearError:
            return False
        turns = []
        for (before, _), (after, at) in pairwise(found):
            if before * after != -1:
                return False
            turns.append(Turn(Root(*at), before > 0, evaluate(params.layers, at.low)))
        if len(turns) < LEAST[params.ask] or not _is_clear(turns, params.ask, NEAR):
            return False
        return is_rounding(answer, *_asked(turns, params.ask))


def _asked(turns: list[Turn], ask: str) -> tuple[Fraction, Fraction]:
    """The number asked for, between two fractions."""
    if ask == "average":
        return total([turn.at for turn in turns], len(turns))
    if ask in ("highest", "lowest"):
        best = max if ask == "highest" else min
        return best(turns, key=lambda turn: turn.height).at[:2]
    return turns[0 if ask == "leftmost" else -1].at[:2]


def _is_clear(turns: list[Turn], ask: str, apart: Fraction) -> bool:
    """Whether one extremum alone is the highest or lowest, where that is asked."""
    heights = sorted(turn.height for turn in turns)
    if ask == "highest":
        return heights[-1] - heights[-2] > apart
    return ask != "lowest" or heights[1] - heights[0] > apart


def _fits(params: Function) -> bool:
    """Whether there are few extrema, the one asked for is alone, and the answer is certain."""
    try:
        turns = list(_turns(params.low, params.high, params.layers))
    except UnfitError:
        return False
    ask = params.ask
    if not LEAST[ask] <= len(turns) <= MOST or not _is_clear(turns, ask, APART):
        return False
    return bool(rounded(*_asked(turns, ask)))  # neither near a tie nor 0.00


@lru_cache(maxsize=64)
def _turns(low: int, high: int, chain: Chain) -> tuple[Turn, ...]:
    """The extrema from left to right."""
    places: list[tuple[Root, Piece]] = []
    signs: list[int] = []
    for piece in pieces_of(low, high, chain):
        slope = _slope(piece)
        roots = _roots(slope, piece)
        ends = [exact_root(piece.low), *roots, exact_root(piece.high)]
        places += [(root, piece) for root in ends[:-1]]
        signs += [sign_at(slope, (a.high + b.low) / 2) for a, b in pairwise(ends)]
    if 0 in signs:
        raise UnfitError
    return tuple(
        Turn(root, one > 0, piece.value(root.low))
        for (one, two), (root, piece) in zip(pairwise(signs), places[1:], strict=True)
        if one != two
    )


def _slope(piece: Piece) -> Poly:
    """A polynomial with the sign of the derivative."""
    over = product(derivative(piece.over), piece.under)
    return primitive(combined(over, 1, product(piece.over, derivative(piece.under)), -1))


def _roots(slope: Poly, piece: Piece) -> list[Root]:
    """Where the derivative is 0 strictly inside."""
    if not 1 <= len(slope) <= HIGHEST + 1:
        raise UnfitError
    at_end = not (sign_at(slope, piece.low) and sign_at(slope, piece.high))
    if len(slope) > 2 and (at_end or not is_square_free(sturm(slope))):
        raise UnfitError
    return roots_between(slope, piece.low, piece.high)


# The worked solution ---------------------------------------------------------------------------


def _slope_steps(params: Function) -> list[Step]:
    steps = [Step("Write f layer by layer, as formulas on intervals")]
    turns = swings(params.low, params.high, None)
    steps += formula_steps(turns, "f", "u", params.layers, "x")
    if any(len(p.under) > 1 for p in pieces_of(params.low, params.high, params.layers)):
        steps.append(Step("Denominators are positive, so f' has the sign of its numerator"))
    return steps + [_slope_step(p) for p in pieces_of(params.low, params.high, params.layers)]


def _slope_step(piece: Piece) -> Step:
    slope = _slope(piece)
    where = f"For {piece.low} < x < {piece.high}"
    if len(slope) == 1:
        return Step(f"{where} f {'rises' if slope[0] > 0 else 'falls'}")
    roots = _roots(slope, piece)
    why = f"{where} f' has the sign of {polynomial(slope)}{_reason(slope, piece, roots)}"
    ends = [exact_root(piece.low), *roots, exact_root(piece.high)]
    signs = [sign_at(slope, (a.high + b.low) / 2) for a, b in pairwise(ends)]
    words = ["rises" if sign > 0 else "falls" for sign in signs]
    told = f"f {words[0]}"
    for root, word in zip(roots, words[1:], strict=True):
        told += f" up to x {approximated(root)}, then {word}"
    return Step(why, told)


def _reason(slope: Poly, piece: Piece, roots: list[Root]) -> str:
    if len(slope) == 2:
        return f", which is 0 at x = {Fraction(-slope[0], slope[1])}"
    if len(slope) == 3:
        return quadratic_note(slope, len(roots), "x")
    return sturm_note(slope, piece.low, piece.high, "x")


def _last_steps(turns: tuple[Turn, ...], ask: str, answer: Decimal | None) -> list[Step]:
    listed = "; ".join(
        f"{'maximum' if turn.is_top else 'minimum'} at x {approximated(turn.at)}"
        + (f" with f {_height(turn)}" if ask in ("highest", "lowest") else "")
        for turn in turns
    )
    steps = [Step("f changes its direction at these places inside the interval", listed)]
    roots = [turn.at for turn in turns]
    low, high = _asked(list(turns), ask)
    if ask == "average":
        steps.append(Step("The sum of these x is", added(roots)))
        mean, whole = decimals((low + high) / 2), decimals((low + high) / 2 * len(turns))
        sign = "=" if Fraction(mean) == low == high else "≈"
        steps.append(Step("Their average is", f"{whole} / {len(turns)} {sign} {mean}"))
    else:
        chosen = next(root for root in roots if root[:2] == (low, high))
        steps.append(Step(f"The {ask} of them is at", f"x {approximated(chosen)}"))
    steps.append(Step("Rounded to two decimals", str(answer)))
    return steps


def _height(turn: Turn) -> str:
    exact = turn.at.low == turn.at.high
    text = decimals(turn.height)
    return f"= {text}" if exact and Fraction(text) == turn.height else f"≈ {text}"
