"""Numbers of crossings of two graphs (OMEGA `algebra_func_intersection`, arXiv 2506.18880).

The public code looks for sign changes on 5,000 points and rounds to two decimals, which merges
roots: 1,114 reported where there are 1,500. Here f - g is an explicit polynomial, up to a positive
denominator, on each of finitely many intervals, and its roots are counted by formulas or by Sturm's
theorem. As in the public levels g has one layer less than f.
"""

from typing import Any

from synthgen.generators.omega._functions_cells import zeros_of_difference
from synthgen.generators.omega._functions_draw import begin
from synthgen.generators.omega._functions_grammar import Pair, canonical_key, split_wave
from synthgen.generators.omega._functions_inverse import UnclearError, wave_ends
from synthgen.generators.omega._functions_pairs import (
    KINDS,
    Meeting,
    TwoFunctions,
    comparing_steps,
    draw_pair,
    meeting,
    pair_cost,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

ANSWERS = {1: (1, 40), 2: (2, 60), 3: (2, 80), 4: (3, 99), 5: (3, 99)}
WAVES = 3  # one pair in three begins with a wave


@generators.register("omega/algebra_func_intersection")
class FunctionIntersection(TwoFunctions):
    """The number of common points of the graphs of two composed functions over an interval."""

    version = 2
    answer_type = "integer"
    proof = "interval_subdivision"
    cost_scale = 90.0
    capacities = {1: 20_000, 2: 40_000, 3: 40_000, 4: 40_000, 5: 40_000}
    templates = (
        (
            "In how many points do the graphs of f and g meet over the interval [{low}, {high}]? "
            "Here {f_maps}, and {g_maps}.{note}"
        ),
        (
            "Let {f_steps}, and let {g_steps}. Count the real numbers x with {low} <= x <= {high} "
            "for which f(x) = g(x).{note}"
        ),
        (
            "Consider the curves\n\n$$y = {f_latex} \\quad\\text{{and}}\\quad y = {g_latex}.$$\n\n"
            "How many intersection points with ${low} \\le x \\le {high}$ do they have?{latex_note}"
        ),
        (
            "Two functions are given for {low} <= x <= {high} by\n\nf(x) = {f_plain}\n"
            "g(x) = {g_plain}\n\nHow many solutions does the equation f(x) = g(x) have?{note}"
        ),
        (
            "Find the number of solutions of {f_plain} = {g_plain} in the closed interval "
            "[{low}, {high}].{note}"
        ),
        (
            "The function g is given by {g_maps}, and the function f by {f_maps}. Determine how "
            "often their graphs intersect between x = {low} and x = {high}.{note}"
        ),
        (
            "How many elements does the set\n\n$$\\left\\{{x \\in [{low}, {high}] : {f_latex} = "
            "{g_latex}\\right\\}}$$\n\nhave?{latex_note}"
        ),
        (
            "Restrict two functions to {low} <= x <= {high}: the first is built by {f_steps}, the "
            "second by {g_steps}. At how many x do they have the same value?{note}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Pair:
        """Two chains that meet as often as the level wants."""
        least, most = ANSWERS[level]
        waves = rng.below(WAVES) == 0
        return draw_pair(
            rng,
            level,
            KINDS,
            lambda: begin(rng, waves),
            lambda found: least <= found.turns.times * len(found.roots) <= most,
        )

    def key_of(self, params: Pair) -> Any:
        """The pair or its mirror image, whichever comes first."""
        return canonical_key(params.low, params.high, params.f, params.g)

    def solve(self, params: Pair) -> Solution:
        """Piece by piece; it costs the formulas compared and four for each layer and piece."""
        found = meeting(params)
        count = found.turns.times * len(found.roots)
        steps = (*comparing_steps(params, found), _last_step(found, count))
        return Solution(count, steps, pair_cost(found))

    def prove(self, params: Pair, answer: Any) -> bool:
        """Intervals that are cut until each has no zero of f - g or one between two signs."""
        wave, f = split_wave(params.f)
        g = split_wave(params.g)[1]
        try:
            ends = wave_ends(params.low, params.high, wave)
            zeros = zeros_of_difference(f, g, min(ends), max(ends))
        except UnclearError:
            return False
        return bool(len(zeros) * (len(ends) - 1) == answer)


def _last_step(found: Meeting, count: int) -> Step:
    numbers = [len(cell.roots) for cell in found.cells]
    inside = sum(numbers)
    total = f"{' + '.join(map(str, numbers))} = {inside}" if len(numbers) > 1 else str(inside)
    if found.turns.times == 1:
        return Step("The number of common points is", total)
    return Step(
        f"The number of such t is {total}, with none at an end of a swing. Each is taken once "
        f"on each of the {found.turns.times} swings",
        f"{found.turns.times} * {inside} = {count}",
    )
