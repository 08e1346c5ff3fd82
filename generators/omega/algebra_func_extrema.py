"""Numbers of local extrema (OMEGA `algebra_func_extrema`, arXiv 2506.18880).

The public code looks for sign changes of finite differences on 1,000 points. Here no layer has a
flat part or a jump, so that every turn is an extremum and there are no others: f = a(b(x)) turns
where b does, and where b passes a turn of a.
"""

from itertools import pairwise
from typing import Any

from synthgen.generators.omega._functions_draw import SMOOTH, begin, grow
from synthgen.generators.omega._functions_grammar import (
    Function,
    Swings,
    canonical_key,
    split_wave,
)
from synthgen.generators.omega._functions_inverse import UnclearError, runs, wave_ends
from synthgen.generators.omega._functions_paths import directions
from synthgen.generators.omega._functions_single import DEPTHS, OneFunction, counted, turned_over
from synthgen.generators.omega._functions_steps import Followed, chains_cost, times
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

MOST = 99
WAVES = 3  # one function in three begins with a wave
NOUNS = {
    "extrema": ("local extremum", "local extrema"),
    "maxima": ("local maximum", "local maxima"),
    "minima": ("local minimum", "local minima"),
}
OPPOSITE = {"maxima": "minima", "minima": "maxima"}


@generators.register("omega/algebra_func_extrema")
class FunctionExtrema(OneFunction):
    """The number of local extrema, maxima or minima inside an interval, along the path of f."""

    version = 2
    answer_type = "integer"
    proof = "signs_between_joints"
    cost_scale = 50.0
    capacities = {1: 20_000, 2: 40_000, 3: 40_000, 4: 40_000, 5: 40_000}
    asks = {
        "extrema": {"nouns": "local extrema (maxima and minima together)"},
        "maxima": {"nouns": "local maxima"},
        "minima": {"nouns": "local minima"},
    }
    templates = (
        "How many {nouns} does f have in the open interval ({low}, {high}), where {f_maps}?{note}",
        (
            "Let {f_steps}. Count the {nouns} of f at points x with {low} < x < {high}. A corner "
            "counts like a smooth turn.{note}"
        ),
        (
            "Consider\n\n$$f(x) = {f_latex}.$$\n\nFind the number of {nouns} of $f$ in the open "
            "interval $({low}, {high})$.{latex_note}"
        ),
        (
            "The graph of\n\nf(x) = {f_plain}\n\nis drawn for {low} <= x <= {high}. How many "
            "{nouns} does it have strictly between the ends?{note}"
        ),
        (
            "A function is built in steps: {f_steps}. Restrict it to {low} <= x <= {high} and "
            "leave the two ends of the interval out of account. What is the number of its {nouns}?"
            "{note}"
        ),
        (
            "Given the maps {f_maps}, determine how many {nouns} the function f has for "
            "{low} < x < {high}, whether or not f is differentiable there.{note}"
        ),
        (
            "Between $x = {low}$ and $x = {high}$, ends excluded, how many {nouns} are there on "
            "the curve\n\n$$y = {f_latex}\\,?$$\n\nCorners count as well as smooth turns."
            "{latex_note}"
        ),
        (
            "For f(x) = {f_plain}, find how many points of the open interval ({low}, {high}) are "
            "{nouns} of f.{note}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Function:
        """A chain without flat parts and jumps."""
        while True:
            ask = rng.choice(("extrema", "extrema", "maxima", "minima"))
            grown = grow(rng, DEPTHS[level], SMOOTH, begin(rng, rng.below(WAVES) == 0))
            if grown is None:
                continue
            params = Function(grown.low, grown.high, grown.layers, ask)
            turns = grown.turns
            if 1 <= _total(directions(grown.path), turns, ask) <= MOST:
                return params

    def key_of(self, params: Function) -> Any:
        """The function, its mirror image or their negatives, whichever comes first."""
        over = turned_over(params, OPPOSITE)
        return over.ask, canonical_key(over.low, over.high, over.layers)

    def solve(self, params: Function) -> Solution:
        """Along the path; it costs the numbers on it and four for each layer."""
        work = Followed(params)
        signs = directions(work.path)
        count = _total(signs, work.swings, params.ask)
        steps = (*work.steps(), *_last_steps(work, signs, params.ask, count))
        return Solution(count, steps, chains_cost(work.values, len(params.layers)))

    def prove(self, params: Function, answer: Any) -> bool:
        """Signs of f(b) - f(a) at rational points a < b between all neighbouring joints of f."""
        wave, rest = split_wave(params.layers)
        try:
            ends = wave_ends(params.low, params.high, wave)
            signs = [sign for sign, _ in runs(rest, min(ends), max(ends))]
        except UnclearError:
            return False
        turns = list(pairwise(signs)) * (len(ends) - 1)
        turns += [(-signs[0], signs[0])] * ends[1:-1].count(min(ends))
        turns += [(signs[-1], -signs[-1])] * ends[1:-1].count(max(ends))
        if (0, 0) in turns or any(a * b != -1 for a, b in turns):
            return False
        # On a swing down the path is read backwards: a maximum stays one.
        maxima = turns.count((1, -1))
        counts = {"extrema": len(turns), "maxima": maxima, "minima": len(turns) - maxima}
        return bool(counts[params.ask] == answer)


def inner_ends(turns: Swings) -> tuple[int, int]:
    """How often a wave turns inside the interval at its low and at its high end."""
    if turns.times % 2:
        return turns.lows - 1, turns.highs - 1
    if turns.lows > turns.highs:
        return turns.lows - 2, turns.highs
    return turns.lows, turns.highs - 2


def _kinds(signs: list[int], turns: Swings) -> tuple[int, int, int, int]:
    """Maxima and minima inside a swing, and at the inner turns of the wave."""
    inside = list(pairwise(signs))
    lows, highs = inner_ends(turns)
    maxima = (signs[0] < 0) * lows + (signs[-1] > 0) * highs
    return inside.count((1, -1)), inside.count((-1, 1)), maxima, lows + highs - maxima


def _asked(maxima: int, minima: int, ask: str) -> int:
    return {"extrema": maxima + minima, "maxima": maxima, "minima": minima}[ask]


def _total(signs: list[int], turns: Swings, ask: str) -> int:
    over, under, maxima, minima = _kinds(signs, turns)
    return turns.times * _asked(over, under, ask) + _asked(maxima, minima, ask)


def _last_steps(work: Followed, signs: list[int], ask: str, count: int) -> list[Step]:
    over, under, maxima, minima = _kinds(signs, work.swings)
    place = "on a swing" if work.wave is not None else "inside the interval"
    steps = [
        Step(
            f"The numbers strictly inside this list are the turns of f {place}: f rises to "
            f"{counted(over, *NOUNS['maxima'])} and falls to {counted(under, *NOUNS['minima'])}"
        )
    ]
    if work.wave is None:
        steps.append(Step(f"So f has {counted(count, *NOUNS[ask])} there"))
        return steps
    lows, highs = inner_ends(work.swings)
    steps.append(
        Step(
            f"Where {work.at} turns inside the interval, f turns back too: {work.at} = "
            f"{work.swings.low} is taken {times(lows)} there and {work.at} = "
            f"{work.swings.high} {times(highs)}, which makes "
            f"{counted(maxima, *NOUNS['maxima'])} and {counted(minima, *NOUNS['minima'])}"
        )
    )
    inside, turning = _asked(over, under, ask), _asked(maxima, minima, ask)
    steps.append(
        Step(
            f"On {work.swings.times} swings and at their turns the number of {NOUNS[ask][1]} is",
            f"{work.swings.times} * {inside} + {turning} = {count}",
        )
    )
    return steps
