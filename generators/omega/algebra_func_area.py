"""Areas between two graphs (OMEGA `algebra_func_area`, arXiv 2506.18880).

The public code integrates |f - g| numerically and answers 5.0 where that fails, also where a pole
lies inside the interval. Here f and g are polynomials on each of finitely many intervals. Where all
crossings are rational the area is a fraction and is asked for exactly; else with two decimals, and
instances within 1/1000 of a tie are not drawn. Bounds on the area are the public ones, by level.
"""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any, NamedTuple

from synthgen.generators.omega._functions_areas import area_between
from synthgen.generators.omega._functions_draw import Grown
from synthgen.generators.omega._functions_grammar import Pair, canonical_key
from synthgen.generators.omega._functions_inverse import UnclearError
from synthgen.generators.omega._functions_pairs import (
    Cell,
    Meeting,
    TwoFunctions,
    bracket_steps,
    comparing_steps,
    draw_pair,
    meeting,
    pair_cost,
)
from synthgen.generators.omega._functions_roots import (
    Poly,
    Root,
    at,
    combined,
    exact_root,
    sign_at,
)
from synthgen.generators.omega._functions_rounding import is_rounding, rounded
from synthgen.generators.omega._functions_text import decimals, polynomial
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

KINDS = ("lin", "quad", "cube", "abs", "vee", "tri", "max", "min")  # no logarithms
LARGEST = {1: 50, 2: 100, 3: 150, 4: 250, 5: 500}  # the public `max_answer`
MOST_BELOW = 100  # the largest denominator of an exact answer and of its crossings
MOST = 8  # crossings

ZERO = Fraction(0)
SCALE = 60  # divisible by the exponents of all antiderivatives


class Part(NamedTuple):
    """Where one graph lies above the other, between two cuts of a cell."""

    start: Root
    end: Root
    gap: Poly  # of the upper function minus the lower one, times `under`
    under: int
    f_above: bool
    low: Fraction
    high: Fraction

    @property
    def whole(self) -> Poly:
        """The antiderivative of `gap`, times `SCALE`."""
        return [0, *(c * SCALE // i for i, c in enumerate(self.gap, 1))]

    def value(self, t: Fraction) -> Fraction:
        """The antiderivative of the difference."""
        return at(self.whole, t) / (SCALE * self.under)


@generators.register("omega/algebra_func_area")
class FunctionArea(TwoFunctions):
    """The area between two graphs over an interval, exact or to two decimals."""

    version = 2
    proof = "quadrature_between_joints"
    cost_scale = 110.0
    capacities = {1: 20_000, 2: 40_000, 3: 40_000, 4: 40_000, 5: 40_000}
    asks = {
        "exact": {"form": "as an integer or a fraction in lowest terms"},
        "rounded": {"form": "rounded to two decimals"},
    }
    templates = (
        (
            "Find the area between the graphs of f and g over the interval [{low}, {high}], "
            "{form}. Here {f_maps}, and {g_maps}.{note}"
        ),
        (
            "Let {f_steps}, and let {g_steps}. How large is the region that lies between the two "
            "graphs for {low} <= x <= {high}? Give its area {form}.{note}"
        ),
        (
            "Consider the curves\n\n$$y = {f_latex} \\quad\\text{{and}}\\quad y = {g_latex}$$\n\n"
            "for ${low} \\le x \\le {high}$. What area do they enclose together with the lines "
            "$x = {low}$ and $x = {high}$? Answer {form}.{latex_note}"
        ),
        (
            "Two functions are given for {low} <= x <= {high} by\n\nf(x) = {f_plain}\n"
            "g(x) = {g_plain}\n\nCompute the integral of |f(x) - g(x)| over this interval, {form}."
            "{note}"
        ),
        (
            "The function g is given by {g_maps}, and the function f by {f_maps}. Compute, {form}, "
            "the area enclosed by their graphs between x = {low} and x = {high}. Parts on either "
            "side count as positive.{note}"
        ),
        (
            "Evaluate\n\n$$\\int_{{{low}}}^{{{high}}} |f(x) - g(x)| \\, dx$$\n\nfor the functions "
            "on [{low}, {high}] that are built by {f_steps} and by {g_steps}. Give the value "
            "{form}.{note}"
        ),
        (
            "The plane region between\n\n$$y = {f_latex}, \\qquad y = {g_latex}$$\n\nin the strip "
            "${low} \\le x \\le {high}$ has a certain area. Determine it {form}.{latex_note}"
        ),
        (
            "Integrate the distance between the graphs of\n\ng(x) = {g_plain}\nf(x) = {f_plain}\n\n"
            "from x = {low} to x = {high}, and state the result {form}.{note}"
        ),
    )

    def answer_type_of(self, params: Pair) -> str:
        """A fraction or a decimal."""
        return "rational" if params.ask == "exact" else "decimal"

    def draw(self, rng: Stream, level: int) -> Pair:
        """Two chains that cross; exact where the area is a fraction that can be written."""
        pair = draw_pair(
            rng, level, KINDS, lambda: _begin(rng, level), lambda found: _fits(found, level)
        )
        ask = "exact" if _is_exact(_parts(meeting(pair))) else "rounded"
        return Pair(pair.low, pair.high, pair.f, pair.g, ask)

    def key_of(self, params: Pair) -> Any:
        """The pair or its mirror image, whichever comes first."""
        return canonical_key(params.low, params.high, params.f, params.g)

    def solve(self, params: Pair) -> Solution:
        """Integrals between all cuts; it costs what comparing costs and four for each integral."""
        found = meeting(Pair(params.low, params.high, params.f, params.g))
        parts = _parts(found)
        low, high = _area(parts)
        answer = low if params.ask == "exact" else rounded(low, high)
        steps = (
            *comparing_steps(params, found),
            *bracket_steps(found),
            *_last_steps(parts, answer),
        )
        return Solution(answer, steps, pair_cost(found) + 4 * len(parts))

    def prove(self, params: Pair, answer: Any) -> bool:
        """Quadrature, exact for these degrees, between joints and crossings."""
        try:
            low, high = area_between(params.f, params.g, params.low, params.high)
        except UnclearError:
            return False
        if params.ask == "exact":
            return bool(low == high == answer)
        return is_rounding(answer, low, high)


def _begin(rng: Stream, level: int) -> Grown:
    """An interval, wider at higher levels as the area may be larger."""
    width = rng.randint(3, 4 + 2 * level)
    low = -rng.randint(0, width)
    return Grown(low, low + width, ())


def _fits(found: Meeting, level: int) -> bool:
    """Whether the graphs cross, in an area within the level's bound whose rounding is certain."""
    if not 1 <= len(found.roots) <= MOST:
        return False
    parts = _parts(found)
    low, high = _area(parts)
    return high <= LARGEST[level] and (_is_exact(parts) or rounded(low, high) is not None)


def _is_exact(parts: list[Part]) -> bool:
    low, high = _area(parts)
    cuts = [root.low for part in parts for root in (part.start, part.end)]
    return low == high and max(t.denominator for t in [low, *cuts]) <= MOST_BELOW


def _parts(found: Meeting) -> list[Part]:
    return [part for cell in found.cells for part in _parts_of(cell)]


def _parts_of(cell: Cell) -> list[Part]:
    f, g = cell.f, cell.g
    gap, under = combined(f.over, g.under[0], g.over, -f.under[0]), f.under[0] * g.under[0]
    cuts = [exact_root(f.low), *cell.roots, exact_root(f.high)]
    parts = []
    for start, end in pairwise(cuts):
        above = sign_at(gap, (start.high + end.low) / 2) > 0
        part = Part(start, end, gap if above else [-c for c in gap], under, above, ZERO, ZERO)
        low, high = _integral(part)
        parts.append(part._replace(low=low, high=high))
    return parts


def _integral(part: Part) -> tuple[Fraction, Fraction]:
    """The integral between two roots, between two fractions."""
    value = part.value(part.end.low) - part.value(part.start.low)
    doubt = _doubt(part, part.start) + _doubt(part, part.end)
    return value - doubt, value + doubt


def _doubt(part: Part, root: Root) -> Fraction:
    """How much the antiderivative changes between the bounds of a root, at most.

    The difference there is at most that at the low bound plus the width times a bound of the
    slope for |x| <= 14, which all intervals keep.
    """
    width = root.high - root.low
    if width == 0:
        return ZERO
    slope = sum(i * abs(c) * 14 ** (i - 1) for i, c in enumerate(part.gap) if i)
    largest: Fraction = abs(at(part.gap, root.low)) + width * slope
    return width * largest / part.under


def _area(parts: list[Part]) -> tuple[Fraction, Fraction]:
    return sum((p.low for p in parts), ZERO), sum((p.high for p in parts), ZERO)


# The worked solution ---------------------------------------------------------------------------


def _last_steps(parts: list[Part], answer: Fraction | Decimal | None) -> list[Step]:
    steps = [Step("Integrate the upper function minus the lower one between all these places")]
    steps += [_part_step(part) for part in parts]
    exact = all(part.low == part.high for part in parts)
    terms = [_short(part) for part in parts]
    if exact:
        area = sum((part.low for part in parts), ZERO)
        near = f" ≈ {decimals(area)}" if isinstance(answer, Decimal) else ""
        steps.append(Step("The area is", f"{' + '.join(terms)} = {area}{near}"))
    else:
        low, high = _area(parts)
        steps.append(Step("The area is", f"{' + '.join(terms)} ≈ {decimals((low + high) / 2)}"))
    if isinstance(answer, Decimal):
        steps.append(Step("Rounded to two decimals", str(answer)))
    return steps


def _short(part: Part) -> str:
    return str(part.low) if part.low == part.high else decimals((part.low + part.high) / 2, 5)


def _part_step(part: Part) -> Step:
    gap = polynomial(part.gap, part.under)
    whole = polynomial(part.whole, SCALE * part.under)
    ends = [r.text if r.low == r.high else decimals(r.low) for r in (part.start, part.end)]
    above = "f - g" if part.f_above else "g - f"
    exact = part.low == part.high
    why = f"From x = {ends[0]} to x = {ends[1]} integrate {above} = {gap} by F(x) = {whole}"
    if exact:
        values = [part.value(r.low) for r in (part.end, part.start)]
        second = f"({values[1]})" if values[1] < 0 else str(values[1])
        return Step(why, f"{values[0]} - {second} = {part.low}")
    return Step(why, f"F({ends[1]}) - F({ends[0]}) ≈ {_short(part)}")
