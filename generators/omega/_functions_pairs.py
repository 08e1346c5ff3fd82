"""Two functions on one interval: drawn so that their graphs cross, and compared piece by piece.

Graphs cross at simple zeros of f - g away from the ends of pieces: there they do cross, and a
difference in the answer between touching and crossing does not arise.
"""

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from math import floor
from typing import Any, NamedTuple

from synthgen.family import DrawnFamily
from synthgen.generators.omega._functions_draw import Grown, grow
from synthgen.generators.omega._functions_grammar import (
    Chain,
    Pair,
    Swings,
    shifted,
    split_wave,
    swings,
)
from synthgen.generators.omega._functions_pieces import (
    Piece,
    UnfitError,
    difference,
    overlaid,
    pieces_of,
)
from synthgen.generators.omega._functions_roots import (
    Poly,
    Root,
    changes,
    is_square_free,
    roots_between,
    sign_at,
    signs,
    sturm,
)
from synthgen.generators.omega._functions_steps import listed_pieces, swinging
from synthgen.generators.omega._functions_text import (
    LATEX_NOTES,
    NOTES,
    decimals,
    function_slots,
    note,
    polynomial,
    quotient,
    variable,
    write,
)
from synthgen.seeding import Stream
from synthgen.steps import Step

HIGHEST = 4  # the largest degree of a difference
LONGEST = {1: 5, 2: 6, 3: 8, 4: 9, 5: 11}  # values on each path
PARTNERS = 3  # chains that are tried for g before another f is drawn
SHIFTS = 4  # shifts of f that are tried with each of them
KINDS = ("lin", "quad", "cube", "abs", "vee", "tri", "rat", "max", "min")


class Cell(NamedTuple):
    """An interval of t on which f and g have one formula each; `gap` has the sign of f - g."""

    f: Piece
    g: Piece
    gap: Poly
    roots: tuple[Root, ...]


class Meeting(NamedTuple):
    """Two functions of t over its range, cell by cell."""

    turns: Swings
    f: Chain
    g: Chain
    cells: tuple[Cell, ...]

    @property
    def roots(self) -> list[Root]:
        """All t at which f and g agree, in rising order."""
        return [root for cell in self.cells for root in cell.roots]


@lru_cache(maxsize=64)
def meeting(params: Pair) -> Meeting:
    """The cells of a pair. Raises UnfitError where an end of a piece is irrational, where the
    graphs touch, coincide or meet at the end of a piece, or where a degree is too high."""
    wave, f = split_wave(params.f)
    g = split_wave(params.g)[1]
    turns = swings(params.low, params.high, wave)
    parts = overlaid(pieces_of(turns.low, turns.high, f), pieces_of(turns.low, turns.high, g))
    return Meeting(turns, f, g, tuple(_cell(*part) for part in parts))


def _cell(f: Piece, g: Piece) -> Cell:
    gap = difference(f, g)
    if not 1 <= len(gap) <= HIGHEST + 1 or not (sign_at(gap, f.low) and sign_at(gap, f.high)):
        raise UnfitError
    if len(gap) > 2 and not is_square_free(sturm(gap)):
        raise UnfitError
    return Cell(f, g, gap, tuple(roots_between(gap, f.low, f.high)))


def draw_pair(
    rng: Stream,
    level: int,
    kinds: tuple[str, ...],
    start: Callable[[], Grown],
    fits: Callable[[Meeting], bool],
) -> Pair:
    """f of `level` + 1 layers and g of `level` layers, f shifted so that `fits` holds."""
    while True:
        one = grow(rng, level + 1, kinds, begun := start(), LONGEST[level])
        for _ in range(PARTNERS if one else 0):
            two = grow(rng, level, kinds, begun, LONGEST[level])
            pair = one and two and _met(rng, one, two, fits)
            if pair:
                return pair


def _met(rng: Stream, one: Grown, two: Grown, fits: Callable[[Meeting], bool]) -> Pair | None:
    for _ in range(SHIFTS):
        pair = _shifted(rng, one, two)
        if _is_fit(pair, fits):
            return pair
    return None


def _is_fit(pair: Pair, fits: Callable[[Meeting], bool]) -> bool:
    try:
        return fits(meeting(pair))
    except UnfitError:
        return False


def _shifted(rng: Stream, one: Grown, two: Grown) -> Pair:
    """f less an integer that brings its graph to that of g, somewhere near a random point."""
    turns, f, g = one.turns, split_wave(one.layers)[1], split_wave(two.layers)[1]
    t = turns.low + (turns.high - turns.low) * Fraction(rng.randint(1, 15), 16)
    f_at, g_at = (_value(pieces_of(turns.low, turns.high, chain), t) for chain in (f, g))
    layers = (*one.layers[:-1], shifted(one.layers[-1], floor(g_at - f_at)))
    return Pair(one.low, one.high, layers, two.layers)


def _value(pieces: tuple[Piece, ...], t: Fraction) -> Fraction:
    return next(piece.value(t) for piece in pieces if t <= piece.high)


# Telling ---------------------------------------------------------------------------------------


class TwoFunctions(DrawnFamily[Pair]):
    """A family whose instance is two functions and what is asked of them."""

    levels = (1, 2, 3, 4, 5)
    Params = Pair
    asks: dict[str, dict[str, str]] = {}  # slots of each thing that may be asked
    capacities: dict[int, int] = {}

    def capacity_of(self, level: int) -> int:
        """Less than a tenth of what repeats among thousands of draws tell of levels 1 and 2.

        Zeros have the fewest: 1,215 repeats in 40,000 draws of level 1. Higher levels have more.
        """
        return self.capacities[level]

    def slots(self, params: Pair) -> dict[str, Any]:
        """The interval, both functions in each notation, what is asked, and definitions."""
        return {
            "low": params.low,
            "high": params.high,
            "note": note(NOTES, params.f, params.g),
            "latex_note": note(LATEX_NOTES, params.f, params.g),
            **self.asks.get(params.ask, {}),
            **function_slots("f", "u", params.f),
            **function_slots("g", "v", params.g),
        }


def pair_cost(found: Meeting) -> float:
    """Work of comparing: formulas written, terms of the equations solved; four for each layer."""
    low, high, layers = found.turns.low, found.turns.high, 0
    formulas = 0
    for chain in (found.f, found.g):
        for i in range(len(chain)):
            formulas += len(pieces_of(low, high, chain[: i + 1]))
            layers += 1
    return formulas + sum(len(cell.gap) for cell in found.cells) + 4 * layers


def comparing_steps(params: Pair, found: Meeting) -> list[Step]:
    """Both functions in pieces, and the zeros of their difference on each."""
    wave = split_wave(params.f)[0]
    t = "x" if wave is None else "t"
    steps = [Step("Write both functions layer by layer, as formulas on intervals")]
    if wave is not None:
        steps.append(Step(f"Both functions depend on t = {write(wave, 'x')} alone"))
        steps.append(Step(swinging(wave, "t", params.low, params.high)))
    for name, letter, chain in (("f", "u", found.f), ("g", "v", found.g)):
        steps += formula_steps(found.turns, name, letter, chain, t)
    if any(len(p.under) > 1 for cell in found.cells for p in cell[:2]):
        steps.append(Step("All denominators are positive, so only numerators decide below"))
    steps += [_cell_step(cell, t) for cell in found.cells]
    return steps


def formula_steps(turns: Swings, name: str, letter: str, chain: Chain, t: str) -> list[Step]:
    """Each layer of a chain as formulas in t."""
    label = f"{name}(x)" if t == "x" else name
    if not chain:
        return [Step(f"{label} is t itself")]
    steps = []
    for i, layer in enumerate(chain, 1):
        inner = variable(letter, i - 1) if i > 1 else t
        rule = write(layer, inner)
        formulas = listed_pieces(pieces_of(turns.low, turns.high, chain[:i]), t)
        why = f"{label if i == len(chain) else variable(letter, i)} = {rule}"
        steps.append(Step(why) if formulas == rule else Step(f"{why}, that is", formulas))
    return steps


def _cell_step(cell: Cell, t: str) -> Step:
    low, high, gap = cell.f.low, cell.f.high, cell.gap
    where = f"For {low} <= {t} <= {high}"
    if len(gap) == 1:
        sign = "above" if gap[0] > 0 else "below"
        return Step(f"{where} f - g is constant, and f lies {sign} g")
    one, other = (quotient(p.over, p.under, t) for p in cell[:2])
    equation, reduced = f"{one} = {other}", f"{polynomial(gap, 1, t)} = 0"
    plain = f"{equation} becomes {reduced}" if equation != reduced else f"is {reduced}"
    why = f"{where} the equation {plain}"
    return Step(f"{why}{_reason(cell, t)}", _solutions(cell.roots, t))


def _reason(cell: Cell, t: str) -> str:
    """What shows that there are these roots and no others in the cell."""
    gap = cell.gap
    if len(gap) == 2:
        return "" if cell.roots else f", so {t} = {Fraction(-gap[0], gap[1])}, which lies outside"
    if len(gap) == 3:
        return quadratic_note(gap, len(cell.roots), t)
    return sturm_note(gap, cell.f.low, cell.f.high, t)


def sturm_note(p: Poly, low: Fraction, high: Fraction, t: str) -> str:
    """Sturm's theorem for the roots between two numbers."""
    chain = sturm(p)
    rows = [_signs(signs(chain, end)) for end in (low, high)]
    before, after = (changes(signs(chain, end)) for end in (low, high))
    told = "; ".join(polynomial(q, 1, t) for q in chain)
    return (
        f". Its Sturm chain (up to positive factors) is {told}, with the signs {rows[0]} at "
        f"{t} = {low} and {rows[1]} at {t} = {high}, so the number of zeros inside is "
        f"{before} - {after} = {before - after}"
    )


def quadratic_note(p: Poly, inside: int, t: str) -> str:
    """The discriminant, and solutions that lie outside."""
    square = p[1] ** 2 - 4 * p[0] * p[2]
    if square < 0 or inside == 2:
        return f" with the discriminant {square}"
    far = Fraction(2 * max(map(abs, p)) + 1)  # beyond all roots (Cauchy 1829)
    both = " and ".join(_solution(root, t) for root in roots_between(p, -far, far))
    which = "one of them inside" if inside else "both outside"
    return f" with the discriminant {square} and the zeros {both}, {which}"


def _signs(found: list[int]) -> str:
    return "(" + " ".join("+" if s > 0 else "-" if s < 0 else "0" for s in found) + ")"


def _solutions(roots: tuple[Root, ...], t: str) -> str:
    if not roots:
        return "no solution inside"
    return ", ".join(_solution(root, t) for root in roots)


def _solution(root: Root, t: str) -> str:
    return f"{t} {root.text if root.text[0] == '≈' else '= ' + root.text}"


def bracket_steps(found: Meeting) -> list[Step]:
    """Signs that enclose the roots of higher degree, which no formula gave."""
    steps = []
    for cell in found.cells:
        for root in cell.roots if len(cell.gap) > 3 else ():
            near = round(root.low * 10**4)
            before, after = Fraction(near - 1, 10**4), Fraction(near + 1, 10**4)
            one, other = sign_at(cell.gap, before), sign_at(cell.gap, after)
            if root.low != root.high and one * other < 0:
                words = ("negative", "positive") if one < 0 else ("positive", "negative")
                steps.append(
                    Step(
                        f"By bisection: {polynomial(cell.gap)} is {words[0]} at "
                        f"x = {decimals(before)} and {words[1]} at x = {decimals(after)}"
                    )
                )
    return steps
