"""Coordinates of crossings of two graphs (OMEGA `algebra_func_intersection_coords`).

The public code (arXiv 2506.18880) finds crossings on a grid of floats and makes one integer of
them; here a coordinate, or the sum of all of them, is asked for with two decimals. Every root lies
between two fractions 2**-40 apart, and instances within 1/1000 of a tie are not drawn, so that the
rounding is certain, and can be seen from numbers with four decimals.
"""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from synthgen.generators.omega._functions_cells import narrowed, zeros_of_difference
from synthgen.generators.omega._functions_draw import begin
from synthgen.generators.omega._functions_grammar import Pair
from synthgen.generators.omega._functions_inverse import UnclearError
from synthgen.generators.omega._functions_pairs import (
    KINDS,
    Meeting,
    TwoFunctions,
    bracket_steps,
    comparing_steps,
    draw_pair,
    meeting,
    pair_cost,
)
from synthgen.generators.omega._functions_roots import Root
from synthgen.generators.omega._functions_rounding import (
    added,
    approximated,
    is_rounding,
    rounded,
    total,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

MOST = 9  # crossings
LEAST = {"leftmost": 1, "rightmost": 1, "second_left": 2, "second_right": 2, "sum": 2}
PLACES = {"leftmost": 0, "rightmost": -1, "second_left": 1, "second_right": -2}
NAMES = {
    "leftmost": "The leftmost",
    "rightmost": "The rightmost",
    "second_left": "The second from the left",
    "second_right": "The second from the right",
}
WIDTH = Fraction(1, 1 << 14)  # to which the proof narrows a crossing


@generators.register("omega/algebra_func_intersection_coords")
class IntersectionCoords(TwoFunctions):
    """A coordinate of the common points of two graphs, to two decimals with certain rounding."""

    version = 2
    answer_type = "decimal"
    proof = "interval_subdivision"
    cost_scale = 90.0
    capacities = {1: 20_000, 2: 40_000, 3: 40_000, 4: 40_000, 5: 40_000}
    asks = {
        "leftmost": {"what": "the x-coordinate of the leftmost intersection point"},
        "rightmost": {"what": "the x-coordinate of the rightmost intersection point"},
        "second_left": {
            "what": "the x-coordinate of the second intersection point (from the left)"
        },
        "second_right": {
            "what": "the x-coordinate of the second intersection point (from the right)"
        },
        "sum": {"what": "the sum of the x-coordinates of all intersection points"},
    }
    templates = (
        (
            "The graphs of f and g intersect over the interval [{low}, {high}], where {f_maps}, "
            "and {g_maps}. Find {what}, rounded to two decimals.{note}"
        ),
        (
            "Let {f_steps}, and let {g_steps}. Considering only {low} <= x <= {high}, determine "
            "{what} of the graphs of f and g. Give two decimals.{note}"
        ),
        (
            "Consider the curves\n\n$$y = {f_latex} \\quad\\text{{and}}\\quad y = {g_latex}$$\n\n"
            "for ${low} \\le x \\le {high}$. What is {what}? Round to two decimal places."
            "{latex_note}"
        ),
        (
            "Two functions are given for {low} <= x <= {high} by\n\nf(x) = {f_plain}\n"
            "g(x) = {g_plain}\n\nCompute {what} of their graphs, to the nearest hundredth.{note}"
        ),
        (
            "Solve f(x) = g(x) for {low} <= x <= {high}, where\n\ng(x) = {g_plain}\n"
            "f(x) = {f_plain}\n\nand report {what} of the two graphs, rounded to two decimals."
            "{note}"
        ),
        (
            "The function g is given by {g_maps}, and the function f by {f_maps}. Between "
            "x = {low} and x = {high} their graphs cross. To two decimal places, what is {what}?"
            "{note}"
        ),
        (
            "Give, with two digits after the decimal point, {what} of the curves\n\n"
            "$$y = {f_latex}, \\qquad y = {g_latex}$$\n\nin the strip "
            "${low} \\le x \\le {high}$.{latex_note}"
        ),
        (
            "Restrict two functions to {low} <= x <= {high}: the first is built by {f_steps}, the "
            "second by {g_steps}. Find {what} of their graphs and round it to hundredths.{note}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Pair:
        """Two chains that cross, where the coordinate asked for is not near a tie."""
        ask = rng.choice(tuple(LEAST))
        pair = draw_pair(
            rng, level, KINDS, lambda: begin(rng, waves=False), lambda found: _fits(found, ask)
        )
        return Pair(pair.low, pair.high, pair.f, pair.g, ask)

    def key_of(self, params: Pair) -> Any:
        """All of it: a mirror image has another answer."""
        return params.low, params.high, params.f, params.g, params.ask

    def solve(self, params: Pair) -> Solution:
        """Piece by piece; it costs the formulas compared and four for each layer and piece."""
        found = meeting(Pair(params.low, params.high, params.f, params.g))
        answer = _rounded(found.roots, params.ask)
        steps = (*comparing_steps(params, found), *_last_steps(found, params.ask, answer))
        return Solution(answer, steps, pair_cost(found))

    def prove(self, params: Pair, answer: Any) -> bool:
        """Crossings found by cutting intervals, each narrowed by exact signs of f - g."""
        f, g = params.f, params.g
        try:
            spans = zeros_of_difference(f, g, Fraction(params.low), Fraction(params.high))
        except UnclearError:
            return False
        if len(spans) < LEAST[params.ask]:
            return False
        zeros = [Root(*narrowed(f, g, span, WIDTH)) for span in spans]
        return is_rounding(answer, *_asked(zeros, params.ask))


def _asked(roots: list[Root], ask: str) -> tuple[Fraction, Fraction]:
    """The number asked for, between two fractions."""
    if ask == "sum":
        return total(roots)
    return roots[PLACES[ask]][:2]


def _rounded(roots: list[Root], ask: str) -> Decimal | None:
    return rounded(*_asked(roots, ask))


def _fits(found: Meeting, ask: str) -> bool:
    """Whether there are enough crossings, and the answer is certain and no symmetry's 0."""
    roots = found.roots
    if not LEAST[ask] <= len(roots) <= MOST:
        return False
    return bool(_rounded(roots, ask))


def _last_steps(found: Meeting, ask: str, answer: Any) -> list[Step]:
    near = [approximated(root) for root in found.roots]
    listed = ", ".join(f"x {number}" for number in near)
    steps = [*bracket_steps(found), Step("From left to right the graphs meet at", listed)]
    if ask == "sum":
        steps.append(Step("Their sum is", added(found.roots)))
    else:
        place = PLACES[ask]
        steps.append(Step(f"{NAMES[ask]} is at", f"x {near[place]}"))
    steps.append(Step("Rounded to two decimals", str(answer)))
    return steps
