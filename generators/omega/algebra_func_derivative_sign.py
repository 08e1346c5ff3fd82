"""Numbers of rises or falls (OMEGA `algebra_func_derivative_sign`, arXiv 2506.18880).

The public question is how many maximal intervals have f' > 0 (or < 0), read off 200 finite
differences. It is not well posed where f has corners or f' a single zero: is x + |x|/2 one rise or
two? Here it is how many maximal intervals f is strictly increasing (or decreasing) on, which
depends on the values of f alone. Flat parts separate rises and count as neither.
"""

from itertools import pairwise
from typing import Any

from synthgen.generators.omega._functions_draw import SMOOTH, begin, grow
from synthgen.generators.omega._functions_grammar import (
    FLAT,
    Function,
    Swings,
    mirrored,
    split_wave,
)
from synthgen.generators.omega._functions_inverse import UnclearError, runs, wave_ends
from synthgen.generators.omega._functions_paths import directions
from synthgen.generators.omega._functions_single import DEPTHS, OneFunction, counted, turned_over
from synthgen.generators.omega._functions_steps import Followed, chains_cost
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

LEAST, MOST = 2, 99
WAVES = 3  # one function in three begins with a wave
OPPOSITE = {"increasing": "decreasing", "decreasing": "increasing"}
RISES, FALLS = ("rise", "rises"), ("fall", "falls")


@generators.register("omega/algebra_func_derivative_sign")
class DerivativeSign(OneFunction):
    """The number of maximal intervals on which a function rises, or falls, along its path."""

    version = 2
    answer_type = "integer"
    proof = "signs_between_joints"
    cost_scale = 50.0
    capacities = {1: 20_000, 2: 40_000, 3: 40_000, 4: 40_000, 5: 40_000}
    asks = {
        "increasing": {"adjective": "increasing", "verb": "rises", "noun": "rise"},
        "decreasing": {"adjective": "decreasing", "verb": "falls", "noun": "fall"},
    }
    templates = (
        (
            "On how many maximal intervals within [{low}, {high}] is f strictly {adjective}, where "
            "{f_maps}?{note}"
        ),
        (
            "Let {f_steps}, for {low} <= x <= {high}. Divide the interval into the parts of "
            "greatest possible length on which f is strictly {adjective}, strictly {opposite}, or "
            "constant. How many of them are of the {adjective} kind?{note}"
        ),
        (
            "Consider\n\n$$f(x) = {f_latex}, \\qquad {low} \\le x \\le {high}.$$\n\nFind the "
            "number of maximal intervals on which $f$ is strictly {adjective}.{latex_note}"
        ),
        (
            "Going from left to right along the graph of\n\nf(x) = {f_plain}\n\nfrom x = {low} to "
            "x = {high}, how many separate times does f {noun}? A {noun} without interruption "
            "counts once, corners in it or not; a level stretch interrupts it.{note}"
        ),
        (
            "A function on [{low}, {high}] is defined by {f_maps}. Count the maximal intervals "
            "where f {verb} strictly.{note}"
        ),
        (
            "Determine the sign pattern of the slope of f on [{low}, {high}], where {f_steps}. How "
            "many maximal intervals of strict {noun} are there? Points without a derivative do not "
            "interrupt a {noun} that goes on behind them.{note}"
        ),
        (
            "How many intervals are needed, at least, to cover all parts of "
            "$[{low}, {high}]$ where the function\n\n$$f(x) = {f_latex}$$\n\nis strictly "
            "{adjective}, if $f$ has to be strictly {adjective} on each of them?{latex_note}"
        ),
        (
            "For f(x) = {f_plain} and {low} <= x <= {high}, count the longest possible intervals "
            "on each of which x < y implies f(x) {sign} f(y).{note}"
        ),
    )

    def slots(self, params: Function) -> dict[str, Any]:
        """What all single functions have, and the words of the direction."""
        up = params.ask == "increasing"
        opposite = OPPOSITE[params.ask]
        return {**super().slots(params), "opposite": opposite, "sign": "<" if up else ">"}

    def draw(self, rng: Stream, level: int) -> Function:
        """A chain without jumps, on an interval with two or more intervals of the kind asked."""
        while True:
            ask = rng.choice(("increasing", "decreasing"))
            start = begin(rng, rng.below(WAVES) == 0)
            grown = grow(rng, DEPTHS[level], SMOOTH + FLAT, start)
            if grown is None:
                continue
            turns = grown.turns
            if LEAST <= _total(directions(grown.path), turns, ask) <= MOST:
                return Function(grown.low, grown.high, grown.layers, ask)

    def key_of(self, params: Function) -> Any:
        """The function or its mirror image or their negatives: the latter two exchange the asks."""
        over = turned_over(params, OPPOSITE)
        plain = (over.low, over.high, over.layers, over.ask)
        image = mirrored(over.low, over.high, over.layers)
        if image is None:
            return plain
        return min(plain, (image[0], image[1], image[2][0], OPPOSITE[over.ask]))

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
        wanted = 1 if params.ask == "increasing" else -1
        count = sum(signs.count(wanted if b > a else -wanted) for a, b in pairwise(ends))
        return bool(count == answer)


def _total(signs: list[int], turns: Swings, ask: str) -> int:
    wanted = 1 if ask == "increasing" else -1
    return turns.rises * signs.count(wanted) + (turns.times - turns.rises) * signs.count(-wanted)


def _last_steps(work: Followed, signs: list[int], ask: str, count: int) -> list[Step]:
    up, down = signs.count(1), signs.count(-1)
    told = f"{counted(up, *RISES)} and {counted(down, *FALLS)}"
    joined = "Arrows in the same direction that follow each other make one interval. "
    if work.wave is None:
        why = f"In this list f has {told}, so it is strictly {ask} on {_intervals(count)}"
        return [Step(joined + why)]
    s, t = work.swings, work.at
    first, second = (up, down) if ask == "increasing" else (down, up)
    return [
        Step(f"{joined}On one swing of {t} upwards f has {told}"),
        Step(
            f"On a swing downwards f takes the list backwards, so there rises and falls change "
            f"places. Where {t} turns, f turns back, so no interval goes on from swing to swing"
        ),
        Step(
            f"With {counted(s.rises, 'swing', 'swings')} up and {s.times - s.rises} down, the "
            f"number of intervals with f {ask} is",
            f"{s.rises} * {first} + {s.times - s.rises} * {second} = {count}",
        ),
    ]


def _intervals(count: int) -> str:
    return counted(count, "interval", "intervals")
