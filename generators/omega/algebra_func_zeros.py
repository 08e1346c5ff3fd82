"""Numbers of zeros (OMEGA `algebra_func_zeros`, arXiv 2506.18880).

The public code counts sign changes on 5,000 points and rounds roots to two decimals: of three items
checked by hand all were wrong, one with infinitely many zeros. Here the zeros of the grammar's
functions are counted exactly, however close they lie; a zero that the graph only touches counts.
"""

from math import ceil, floor
from typing import Any

from synthgen.generators.omega._functions_draw import Grown, begin, grow
from synthgen.generators.omega._functions_grammar import (
    Function,
    canonical_key,
    shifted,
    split_wave,
    upright,
)
from synthgen.generators.omega._functions_inverse import (
    UnclearError,
    compare,
    exactly,
    pulled_back,
    spans,
    wave_ends,
)
from synthgen.generators.omega._functions_paths import Path, crossings, span
from synthgen.generators.omega._functions_single import DEPTHS, OneFunction, counted
from synthgen.generators.omega._functions_steps import Followed, chains_cost, times
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

KINDS = ("lin", "quad", "cube", "abs", "vee", "tri", "rat", "max", "min", "mod")
ANSWERS = {1: (1, 40), 2: (2, 60), 3: (3, 80), 4: (4, 99), 5: (4, 99)}
NOUNS = ("zero", "zeros")
WAVES = 3  # one function in three begins with a wave
SHIFTS = 6  # values that are tried for zero before another function is drawn


@generators.register("omega/algebra_func_zeros")
class FunctionZeros(OneFunction):
    """The number of zeros of a composed function on an interval, along the path of its values."""

    version = 2
    answer_type = "integer"
    proof = "solved_backwards"
    cost_scale = 60.0
    capacities = {1: 20_000, 2: 40_000, 3: 40_000, 4: 40_000, 5: 40_000}
    templates = (
        "How many zeros does f have in the closed interval [{low}, {high}], where {f_maps}?{note}",
        (
            "Let {f_steps}. Count the real numbers x with {low} <= x <= {high} for which "
            "f(x) = 0.{note}"
        ),
        (
            "Consider\n\n$$f(x) = {f_latex}.$$\n\nHow many distinct real solutions does the "
            "equation $f(x) = 0$ have in $[{low}, {high}]$?{latex_note}"
        ),
        (
            "A function is given for {low} <= x <= {high} by\n\nf(x) = {f_plain}\n\nIn how many "
            "points does its graph meet the x-axis? Points where it only touches the axis count."
            "{note}"
        ),
        (
            "Find the number of x in [{low}, {high}] at which the function f vanishes. It is built "
            "in steps: {f_steps}.{note}"
        ),
        (
            "The maps {f_maps} are defined for real x. Determine how many different x between "
            "{low} and {high}, ends included, satisfy f(x) = 0.{note}"
        ),
        (
            "Determine the number of elements of the set\n\n$$\\{{x \\in [{low}, {high}] : "
            "{f_latex} = 0\\}}.$$\n\nThe set is finite.{latex_note}"
        ),
        (
            "Solve {f_plain} = 0 on the interval {low} <= x <= {high}. How many different "
            "solutions are there?{note}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Function:
        """A chain, shifted by an integer so that it has zeros."""
        while True:
            start = begin(rng, rng.below(WAVES) == 0)
            grown = grow(rng, DEPTHS[level], KINDS, start)
            found = grown and _with_zeros(rng, grown, *ANSWERS[level])
            if found:
                return found

    def key_of(self, params: Function) -> Any:
        """The function, its mirror image or their negatives, whichever comes first."""
        return canonical_key(params.low, params.high, upright(params.layers))

    def solve(self, params: Function) -> Solution:
        """Along the path; it costs the numbers on it and four for each layer."""
        work = Followed(params)
        inside, ends = _listed_zeros(work.path)
        count, steps = _count(work, inside, ends)
        cost = chains_cost(work.values, len(params.layers))
        return Solution(count, (*work.steps(), *steps), cost)

    def prove(self, params: Function, answer: Any) -> bool:
        """All solutions of f(x) = 0, found backwards from 0 and counted one by one."""
        wave, rest = split_wave(params.layers)
        try:
            ends = wave_ends(params.low, params.high, wave)
            low, high = min(ends), max(ends)
            zeros = pulled_back(rest, exactly(0), spans(rest, (low, high)), flat=False)
            count = 0
            for t in zeros:
                edge = next((end for end in (low, high) if compare(t, end) == 0), None)
                count += len(ends) - 1 if edge is None else ends.count(edge)
        except UnclearError:
            return False
        return bool(count == answer)


def _with_zeros(rng: Stream, grown: Grown, least: int, most: int) -> Function | None:
    """The function less one of its values, where it then has a fitting number of zeros."""
    low, high = span(grown.path)
    turns = grown.turns
    for _ in range(SHIFTS):
        level = rng.randint(ceil(low), floor(high)) if ceil(low) <= floor(high) else 0
        crossed = crossings(grown.path, level)
        points = [p == level for p in grown.path.points]
        if crossed is None:
            continue
        ends = points[0] * turns.lows + points[-1] * turns.highs
        if least <= turns.times * (crossed + sum(points[1:-1])) + ends <= most:
            layers = (*grown.layers[:-1], shifted(grown.layers[-1], -level))
            return Function(grown.low, grown.high, layers)
    return None


def _listed_zeros(path: Path) -> tuple[int, tuple[bool, bool]]:
    """Zeros strictly inside the path, and whether its ends are zeros."""
    crossed = crossings(path)
    inside = (crossed or 0) + sum(p == 0 for p in path.points[1:-1])
    return inside, (path.points[0] == 0, path.points[-1] == 0)


def _count(work: Followed, inside: int, ends: tuple[bool, bool]) -> tuple[int, list[Step]]:
    """The number of zeros, and the last steps."""
    steps = [_crossed(work.path), _taken(work.path)]
    s = work.swings
    if work.wave is None:
        count = inside + sum(ends)
        steps.append(Step(f"Together f has {counted(count, *NOUNS)}"))
        return count, steps
    parts, terms = [f"{counted(inside, *NOUNS)} strictly between the ends of a swing"], []
    terms.append(f"{s.times} * {inside}")
    for is_zero, end, number in zip(ends, (s.low, s.high), (s.lows, s.highs), strict=True):
        if is_zero:
            parts.append(f"a zero at {work.at} = {end}, which is taken {times(number)}")
            terms.append(str(number))
    count = s.times * inside + ends[0] * s.lows + ends[1] * s.highs
    why = f"That makes {' and '.join(parts)}. On all {s.times} swings"
    steps.append(Step(why, f"{' + '.join(terms)} = {count}"))
    return count, steps


def _crossed(path: Path) -> Step:
    across = [(a, b) for a, b in path.stretches if min(a, b) < 0 < max(a, b)]
    if not across:
        return Step("No arrow crosses 0")
    crossing = "; ".join(f"{a} → {b}" for a, b in across)
    number = "One arrow crosses" if len(across) == 1 else f"{len(across)} arrows cross"
    return Step(f"{number} 0, with one zero each", crossing)


def _taken(path: Path) -> Step:
    taken = sum(p == 0 for p in path.points)
    if not taken:
        return Step("None of the values at the ends of arrows is 0")
    return Step(f"The value 0 itself is taken {times(taken)} at ends of arrows")
