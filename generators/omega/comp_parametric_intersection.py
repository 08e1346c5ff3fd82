"""Curves that meet so many times (OMEGA composition `comp_parametric_intersection`).

COUNT and LIFT of `algebra_func_intersection` by a parameter (arXiv 2506.18880): for how many whole
numbers k in a range do two curves have exactly so many common points, or with what probability, if
k is drawn at random. The published set names only the two skills. The public code counts crossings
of floats on a grid, and takes a point of contact for none or for two; here the number of points
changes where a discriminant is 0 or a line passes an extremum, and contacts are asked for too.

No problem is drawn that one part alone would answer: the first curve moved up by one (only the
first part changes) and the range of k moved by half of its length (only the second part changes)
must each have another answer.
"""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import isqrt
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._parametric_curves import Curves, changes, shape
from synthgen.generators.omega._written import written
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

KINDS = {
    1: ("level",),
    2: ("level", "slope"),
    3: ("slope", "absolute"),
    4: ("absolute", "cubic"),
    5: ("cubic",),
}
WORK = {"level": 1, "slope": 2, "absolute": 3, "cubic": 5}
LENGTHS = {1: (20, 40), 2: (20, 50), 3: (30, 60), 4: (40, 80), 5: (50, 90)}
POINTS = {"level": (0, 2), "slope": (0, 1, 2), "absolute": (2, 4, 4), "cubic": (1, 2, 3)}
CAPACITY = 2000  # fewer than the first numbers of a curve and ends of a range give


@generators.register("omega/comp_parametric_intersection")
class CompParametricIntersection(DrawnFamily[Curves]):
    """How many k, or how likely a k, gives two curves a given number of common points.

    Parabolas with lines y = mx + k (levels 1 and 2) and y = kx + n (2 and 3), the absolute value of
    a parabola with y = k (3 and 4), cubics with y = k (4 and 5). The cost is 1, 2, 3 and 5 for
    these, as there are more values of k to find, and a hundredth for each k of the range.
    """

    version = 2
    levels = tuple(KINDS)
    Params = Curves
    proof = "sturm_for_every_k"
    cost_scale = 3.0
    templates = (
        "Take {one} and {two}. {Question}",
        "Consider {one} together with {two}. {Question}",
        "{Question} The curves are {one} and {two}.",
        "Two curves in the plane are given: {one}, and {two}, where k is a parameter. {Question}",
        "Let C be {one} and let L be {two}, which depends on k. {Question}",
        "A parameter k moves {two}, while {one} stays as it is. {Question}",
        "Think of {one} and, for each k, of {two}. Points of contact count once. {Question}",
        "The number of solutions of a system of two equations depends on k: the first equation is "
        "that of {one}, the second that of {two}, and solutions are common points. {Question}",
    )

    def draw(self, rng: Stream, level: int) -> Curves:
        """Curves and a range round the values of k where the number of points changes."""
        while True:
            kind = rng.choice(KINDS[level])
            poly, slope = _curve(rng, kind)
            ends = _ends(kind, poly, slope)
            length = rng.randint(*LENGTHS[level])
            low = int(rng.choice(ends)) - rng.randint(2, length - 2)
            points = rng.choice(POINTS[kind])
            is_touch = (kind, points) in (("slope", 1), ("cubic", 2))
            params = Curves(
                kind, poly, slope, low, low + length - 1, points, is_touch or rng.below(2) == 1
            )
            if _is_sensitive(params):
                return params

    def capacity_of(self, level: int) -> int:
        """Far fewer than there are: the constant, a coefficient and the range alone give more."""
        return CAPACITY

    def key_of(self, params: Curves) -> Any:
        """The curves or their mirror image in the y axis, and the question."""
        poly, ends = params.poly, (params.low, params.high)
        images = [(poly, params.slope, ends)]
        if len(poly) == 3:
            mirrored = poly[0], -poly[1], poly[2]
            if params.kind == "slope":
                images.append((mirrored, params.slope, (-ends[1], -ends[0])))
            else:
                images.append((mirrored, -params.slope, ends))
        return [params.kind, *min(images), params.points, params.is_chance]

    def slots(self, params: Curves) -> dict[str, Any]:
        """Both curves, and the question."""
        points = f"exactly {params.points} common point{'s' * (params.points != 1)}"
        points = points.replace("exactly 0 common", "no common")
        ends = f"from {params.low} to {params.high}"
        question = (
            f"For how many integers k {ends} (both included) do the two curves have {points}?"
        )
        if params.is_chance:
            question = (
                f"What is p + q, if an integer k is drawn uniformly at random {ends} (both "
                f"included) and p/q, in lowest terms, is the probability that the two curves have "
                f"{points}?"
            )
        first, second = _names(params)
        return {
            "one": first, "two": second,
            "Question": question,
        }  # fmt: skip

    def solve(self, params: Curves) -> Solution:
        """The values of k where the number of points changes, then the integers between them."""
        steps, hits = changes(params)
        n = params.high - params.low + 1
        parts = [(max(a, params.low), min(b, params.high)) for a, b in hits]
        parts = [(a, b) for a, b in parts if a <= b]
        good = sum(b - a + 1 for a, b in parts)
        shown = ", ".join(str(a) if a == b else f"{a} to {b}" for a, b in parts)
        steps.append(
            Step(
                f"Of the integers from {params.low} to {params.high} these are {shown}",
                " + ".join(str(b - a + 1) for a, b in parts)
                + (f" = {good}" if len(parts) > 1 else ""),
            )
        )
        answer = good
        if params.is_chance:
            chance = Fraction(good, n)
            answer = chance.numerator + chance.denominator
            reduced = "" if chance.denominator == n else f" = {chance}"
            steps.append(Step(f"There are {n} integers in the range", f"{good}/{n}{reduced}"))
            steps.append(
                Step("So p + q is", f"{chance.numerator} + {chance.denominator} = {answer}")
            )
        return Solution(answer, tuple(steps), WORK[params.kind] + n / 100)

    def prove(self, params: Curves, answer: Any) -> bool:
        """For every k, the distinct real roots of the difference are counted by Sturm's chain."""
        good = 0
        for k in range(params.low, params.high + 1):
            *head, b, c = params.poly
            if params.kind == "slope":
                found = _sturm([*head, b - k, c - params.slope])
            elif params.kind == "absolute":
                above = _sturm([*head, b, c - k]) if k >= 0 else 0
                found = above + (_sturm([*head, b, c + k]) if k > 0 else 0)
            else:
                found = _sturm([*head, b - params.slope, c - k])
            good += found == params.points
        chance = Fraction(good, params.high - params.low + 1)
        right = chance.numerator + chance.denominator if params.is_chance else good
        return bool(answer == right)


# The draw --------------------------------------------------------------------------------------


def _curve(rng: Stream, kind: str) -> tuple[tuple[int, ...], int]:
    """The coefficients of the first curve, and the known number of the second one."""
    if kind == "cubic":
        h, s, c = rng.randint(-4, 4), rng.randint(1, 3), rng.randint(-30, 30)
        return (1, -3 * h, 3 * h * h - 3 * s * s, 3 * s * s * h - h**3 + c), 0
    a = 1 if kind == "absolute" else rng.randint(1, 3)
    b = rng.randint(-9, 9)
    if kind == "level":
        m = 2 * rng.randint(-4, 4) + b % 2 if a == 1 else rng.randint(-6, 6)
        return (a, b, rng.randint(-20, 20)), m
    if kind == "absolute":
        return (1, b, b * b // 4 - rng.randint(5, 40)), 0
    n = rng.randint(-20, 20)
    root = rng.randint(2, 9)
    gap = root * root // a if rng.below(2) else rng.randint(1, 20)
    return (a, b, n + max(gap, 1)), n


def _ends(kind: str, poly: tuple[int, ...], slope: int) -> list[Fraction]:
    """Values of k, rounded where they are roots, where the number of points changes."""
    if kind == "cubic":
        _, s, c = shape(poly)
        return [Fraction(c - 2 * s**3), Fraction(c + 2 * s**3)]
    a, b, c = poly
    if kind == "level":
        return [c - Fraction((b - slope) ** 2, 4 * a)]
    if kind == "absolute":
        return [Fraction(0), Fraction(b * b, 4) - c]
    root = isqrt(4 * a * (c - slope))
    return [Fraction(b - root), Fraction(b + root)]


def _is_sensitive(params: Curves) -> bool:
    """Whether some k fit and some do not, and each part matters."""
    n = params.high - params.low + 1
    lifted = replace(params, poly=(*params.poly[:-1], params.poly[-1] + 1))
    moved = replace(params, low=params.low + n // 2, high=params.high + n // 2)
    good, *others = (_good(p) for p in (params, lifted, moved))
    return 0 < good < n and good not in others


def _good(params: Curves) -> int:
    _, hits = changes(params)
    return sum(max(0, min(b, params.high) - max(a, params.low) + 1) for a, b in hits)


# The telling -----------------------------------------------------------------------------------


def _names(params: Curves) -> tuple[str, str]:
    text = written(params.poly, "x")
    if params.kind == "absolute":
        return f"the curve y = |{text}|", "the line y = k"
    if params.kind == "slope":
        tail = f" {'+' if params.slope > 0 else '-'} {abs(params.slope)}" if params.slope else ""
        first, second = text, f"the line y = kx{tail}"
    else:
        line = f"{written((params.slope, 0), 'x')} + k" if params.slope else "k"
        first, second = text, f"the line y = {line}"
    return f"the {'cubic' if params.kind == 'cubic' else 'parabola'} y = {first}", second


# The proof -------------------------------------------------------------------------------------


def _sturm(poly: list[int]) -> int:
    """The distinct real roots, by sign changes of Sturm's chain at minus and plus infinity."""
    degree = len(poly) - 1
    chain = [poly, [c * (degree - i) for i, c in enumerate(poly[:-1])]]
    while len(chain[-1]) > 1:
        rest, by = chain[-2], chain[-1]
        while len(rest) >= len(by):  # times the square of the leading coefficient: no sign changes
            lead = rest[0] * by[0]
            padded = [*by, *([0] * (len(rest) - len(by)))]
            rest = [by[0] ** 2 * x - lead * y for x, y in zip(rest, padded, strict=True)][1:]
        while rest and not rest[0]:
            rest = rest[1:]
        if not rest:
            break
        chain.append([-x for x in rest])
    right = [p[0] > 0 for p in chain]
    left = [(p[0] > 0) == (len(p) % 2 == 1) for p in chain]
    changes = [sum(x != y for x, y in pairwise(s)) for s in (left, right)]
    return changes[0] - changes[1]
