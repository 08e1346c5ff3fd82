"""Diagonals found by a pattern, and rotated (OMEGA composition `comp_n_gon`, arXiv 2506.18880).

PIPE and LIFT of `combinatory_pattern_matching` and `geometry_polygon_rotation`: the vertices of a
polygon bear letters, a diagonal is drawn where letters match a pattern, all are rotated, and asked
is a probability or a mean over the regions. The published set names only the two skills. Regions
alone would make a dozen answers; the sum of numerator and denominator makes some hundred.

No problem is drawn that one part alone would answer: exchanging the first two neighbouring letters
that differ (only the first part changes) and another turn (only the second part changes) must each
give another answer.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations
from math import comb
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._chord_cells import Diagram, picture
from synthgen.generators.omega._chord_cutting import cut_cells
from synthgen.generators.omega._chord_steps import Work
from synthgen.generators.omega._lettered import (
    PATTERNS,
    diagonals,
    least_reading,
    stretches,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

DIAGONALS = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}
VERTICES = {1: (7, 11), 2: (7, 11), 3: (7, 11), 4: (8, 11), 5: (8, 11)}
ASKS = ("chance", "mean", "alike")
LETTERS = "ABCEFGHKLMNRSTUWXYZ"  # not D, P and V, which name other things in some tellings
COUNTED = {1: 5000, 2: 5000, 3: 4500, 4: 4200, 5: 4000}


@dataclass(frozen=True, slots=True)
class LetteredPolygon:
    """Letters clockwise from vertex 1, a pattern in a and b, the turn, what is asked.

    Asked is the "chance" of a region with `sides` sides, the "mean" number of sides, or the chance
    that two regions are "alike" in it; `sides` is 0 for the last two.
    """

    word: str
    pattern: str
    a: str
    b: str
    turn: int
    ask: str
    sides: int


@generators.register("omega/comp_n_gon")
class CompNGon(DrawnFamily[LetteredPolygon]):
    """A chance or a mean over the regions made by a pattern's diagonals and their copies, as p + q.

    The cost is the number of pairs of diagonals in the picture, each of which may cross, and of the
    pieces into which they cut each other and the sides, and one for each letter.
    """

    version = 1
    levels = tuple(DIAGONALS)
    Params = LetteredPolygon
    proof = "regular_expression_and_cut_by_cut"
    cost_scale = 80.0
    templates = (
        (
            "The vertices of a regular {n}-gon are numbered 1 to {n} clockwise and bear, in this "
            "order, the letters {commas}. Whenever at least 3 and at most {most} consecutive "
            "vertices, read clockwise (after vertex {n} comes vertex 1), spell a word that matches "
            "the regular expression {regex} as a whole, the diagonal between the first and the "
            "last of them is drawn. In words: the word {meaning}. Then the drawn diagonals are "
            "rotated clockwise about the center by {steps}, and the rotated copies are drawn as "
            "well. All these diagonals divide the {n}-gon into regions. {Ask}"
        ),
        (
            "Letters are written at the corners of a regular polygon, clockwise: {dashes}, where "
            "corner 1 has the first letter and corner {n} the last.\n\n(1) Start at any corner and "
            "read 3, 4, ... or {most} letters clockwise. If what is read {meaning} (as a regular "
            "expression, matched entirely: {regex}), join the corner where the reading begins to "
            "the one where it ends by a segment.\n(2) Add to the figure a copy of all segments "
            "that is turned clockwise by {turn} * 360/{n} degrees about the center.\n\n{Ask} The "
            "regions are the parts into which all segments together cut the polygon."
        ),
        (
            "{Ask} Here is the figure. A regular {n}-gon has vertices V_1, ..., V_{n}, in "
            "clockwise order, and V_i is marked with the i-th letter of {word}. A block is a "
            "sequence of 3 to {most} vertices that follow one another clockwise, past V_{n} on to "
            "V_1 if need be. For every block whose letters fully match {regex}, which says that "
            "the string {meaning}, the chord from its first to its last vertex is drawn. A "
            "clockwise rotation that takes V_1 to V_{goal} makes further chords of these. The "
            "chords and the rotated chords, taken together, cut the polygon into its regions."
        ),
        (
            "Consider the cyclic string {word} of length {n}, with positions 1 to {n}. Its "
            "positions are the vertices of a regular {n}-gon, clockwise. Let D be the set of all "
            "diagonals from i to j for which the substring from position i on to position j "
            "(cyclically, with at least 3 and at most {most} letters) {meaning}; that is, it is "
            "matched from end to end by {regex}. Let D' be the diagonals from i + {turn} to "
            "j + {turn} modulo {n}, for all diagonals in D. The lines of D and D' cut the polygon "
            "into regions. {Ask}"
        ),
        (
            "Vertices of a regular {n}-gon, clockwise, with their labels:\n\n{lines}\n\nDraw a "
            "diagonal from vertex x to vertex y if the labels met on the way clockwise from x to "
            "y, those of x and y included, form a word of 3 to {most} letters that {meaning} "
            "(regular expression for the whole word: {regex}). Draw also every diagonal that "
            "comes from one of these by a clockwise rotation by {steps} about the center; only "
            "diagonals move, labels stay. {Ask} A region is a part of the polygon that no "
            "diagonal divides."
        ),
        (
            "On a circle stand {n} pegs at equal distances, marked, clockwise from peg 1, "
            "{commas}. A thread is stretched between two pegs whenever a run of neighboring pegs, "
            "read clockwise from one of the two to the other, {meaning}. A run has at least 3 and "
            "at most {most} pegs and may pass from peg {n} on to peg 1; in short, its marks must "
            "match {regex} completely. For each thread from peg i to peg j there is one more, from "
            "peg i + {turn} to peg j + {turn}, where {n} is subtracted from numbers above {n}. The "
            "threads divide the {n}-gon that the pegs span into regions. {Ask}"
        ),
        (
            "The word {word} is written round a regular {n}-gon, one letter at each vertex, "
            "clockwise and beginning at vertex 1. Find all places where 3 or more consecutive "
            "letters in clockwise order, but no more than {most} of them, are a match of the "
            "pattern {regex} from end to end (the letters form a string that {meaning}), and each "
            "time connect the vertex of the first letter with that of the last one. Put on top "
            "the same diagonals rotated by {steps} clockwise. The picture then consists of regions "
            "within the {n}-gon. {Ask}"
        ),
        (
            "A stained window has the shape of a regular {n}-gon; its corners 1, 2, ..., {n}, "
            "clockwise, carry the letters {dashes}. Lead strips run from corner to corner. There "
            "is one from corner i to corner j if the letters from i clockwise to j (3 to {most} "
            "letters in all) make a sequence that {meaning}, or, as a regular expression for the "
            "whole sequence, {regex}. In addition, each of these strips has a copy, turned about "
            "the center so that corner 1 would come to corner {goal}. The regions are the panes of "
            "glass between the strips. {Ask}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> LetteredPolygon:
        """Any letters with as many diagonals as the level wants, where both parts matter."""
        while True:
            n, pattern = rng.randint(*VERTICES[level]), rng.choice(tuple(PATTERNS))
            letters = rng.sample(LETTERS, rng.randint(2, 4))
            a, b = letters[:2]
            word = "".join(rng.choice([*letters, a, b]) for _ in range(n))
            chords = diagonals(stretches(word, pattern, a, b))
            if len(chords) != DIAGONALS[level]:
                continue
            turn = rng.randint(1, n - 1)
            ask = rng.choice(ASKS)
            sides = rng.choice(sorted(_tally(n, chords, turn))) if ask == "chance" else 0
            params = LetteredPolygon(word, pattern, a, b, turn, ask, sides)
            if _is_sensitive(params):
                return params

    def capacity_of(self, level: int) -> int:
        """Fewer than the distinct keys among 10,000 draws."""
        return COUNTED[level]

    def key_of(self, params: LetteredPolygon) -> Any:
        """The letters up to names, rotation and reading backwards; the turn up to its sense."""
        p, n = params, len(params.word)
        reading = least_reading(p.word, p.pattern, p.a, p.b)
        return [*reading, min(p.turn, n - p.turn), p.ask, p.sides]

    def slots(self, params: LetteredPolygon) -> dict[str, Any]:
        """The letters in four notations, the pattern and its meaning, the turn, the question."""
        p, n = params, len(params.word)
        return {
            "n": n, "most": n - 1, "word": p.word,
            "commas": ", ".join(p.word), "dashes": "-".join(p.word),
            "lines": "\n".join(f"{i}: {letter}" for i, letter in enumerate(p.word, 1)),
            "regex": p.pattern.format(a=p.a, b=p.b),
            "meaning": PATTERNS[p.pattern].format(a=p.a, b=p.b),
            "turn": p.turn, "goal": p.turn + 1,
            "steps": "one vertex" if p.turn == 1 else f"{p.turn} vertices",
            "Ask": _question(p.ask, p.sides),
        }  # fmt: skip

    def solve(self, params: LetteredPolygon) -> Solution:
        """The stretches that match, then the regions traced along their sides."""
        steps, chords = _matching(params)
        diagram = Diagram(len(params.word), picture(len(params.word), chords, params.turn))
        work = Work(diagram, chords, params.turn)
        tally = work.tally()
        steps += work.steps
        value = _value(Counter(tally), params.ask, params.sides)
        steps += _lifted(tally, params.ask, params.sides, value)
        p, q = value.numerator, value.denominator
        steps.append(Step("In lowest terms this is p/q, and p + q is", f"{p} + {q} = {p + q}"))
        cost = comb(len(diagram.diagonals), 2) + diagram.pieces + diagram.n
        return Solution(p + q, tuple(steps), cost)

    def prove(self, params: LetteredPolygon, answer: Any) -> bool:
        """Stretches by Python's regular expressions; one diagonal after the other cuts cells."""
        n, regex = len(params.word), re.compile(params.pattern.format(a=params.a, b=params.b))
        chords = tuple(
            (i, j)
            for i in range(1, n + 1)
            for j in range(i + 2, i + n - 1)
            if regex.fullmatch((params.word * 2)[i - 1 : j])
        )
        sizes = [len(cell) for cell in cut_cells(n, chords, params.turn)]
        if params.ask == "alike":
            pairs = [x == y for x, y in combinations(sizes, 2)]
            value = Fraction(sum(pairs), len(pairs))
        else:
            good = sizes.count(params.sides) if params.sides else sum(sizes)
            value = Fraction(good, len(sizes))
        return bool(value.numerator + value.denominator == answer)


# The draw --------------------------------------------------------------------------------------


def _tally(n: int, chords: tuple[tuple[int, int], ...], turn: int) -> Counter[int]:
    return Counter(len(cell) for cell in Diagram(n, picture(n, chords, turn)).cells)


def _value(tally: Counter[int], ask: str, sides: int) -> Fraction:
    """The part of the cells that have so many sides, the mean, or the part of alike pairs."""
    if ask == "alike":
        same = sum(comb(count, 2) for count in tally.values())
        return Fraction(same, max(1, comb(tally.total(), 2)))  # one region makes no pair
    good = tally[sides] if sides else sum(size * count for size, count in tally.items())
    return Fraction(good, tally.total())


def _is_sensitive(params: LetteredPolygon) -> bool:
    """Whether other letters and another turn each change the answer; chances are not 0 or 1."""
    word, n, t = params.word, len(params.word), params.turn
    at = next(i for i in range(n - 1) if word[i] != word[i + 1])
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    turn = t % (n - 1) + 1
    turn = turn % (n - 1) + 1 if turn + t == n else turn  # as far the other way: the same picture
    values = [
        _answer(p) for p in (params, replace(params, word=swapped), replace(params, turn=turn))
    ]
    return values[0] > 2 and values[0] not in values[1:]


def _answer(params: LetteredPolygon) -> int:
    chords = diagonals(stretches(params.word, params.pattern, params.a, params.b))
    value = _value(_tally(len(params.word), chords, params.turn), params.ask, params.sides)
    return value.numerator + value.denominator


# The text --------------------------------------------------------------------------------------


def _question(ask: str, sides: int) -> str:
    if ask == "alike":
        return (
            "Two different regions are chosen at random, each pair with the same probability. The "
            "probability that they have the same number of sides is p/q in lowest terms. What is "
            "p + q?"
        )
    if ask == "mean":
        return (
            "Let p/q, in lowest terms, be the mean number of sides of a region, over all regions. "
            "Find p + q."
        )
    shape = {3: "a triangle", 4: "a quadrilateral", 5: "a pentagon", 6: "a hexagon"}
    return (
        "One of the regions is chosen at random, each with the same probability. The probability "
        f"that it is {shape.get(sides, f'a polygon with {sides} sides')} is p/q in lowest terms. "
        "What is p + q?"
    )


def _matching(params: LetteredPolygon) -> tuple[list[Step], tuple[tuple[int, int], ...]]:
    """Read from each vertex on where a match can begin; the diagonals found."""
    p, n = params, len(params.word)
    start = p.b if p.pattern == "{b}+{a}" else p.a
    found = stretches(p.word, p.pattern, p.a, p.b)
    places = [i for i, letter in enumerate(p.word, 1) if letter == start]
    meaning = PATTERNS[p.pattern].format(a=p.a, b=p.b)
    steps = [
        Step(
            f"First the diagonals. A stretch of 3 to {n - 1} letters fits if it {meaning}. It "
            f"begins with {start}, so read clockwise from each {start}, {n - 1} letters on"
        )
    ]
    for i in places:
        fits = [f"{s.letters} to vertex {s.last}" for s in found if s.first == i]
        read = (p.word * 2)[i - 1 : i + n - 2]
        steps.append(Step(f"{read} from vertex {i}", "; ".join(fits) or "nothing fits"))
    chords = diagonals(found)
    names = ", ".join(f"{a}-{b}" for a, b in chords)
    again = len(found) - len(chords)
    twice = f", {again} of them found from both ends" if again else ""
    steps.append(Step(f"That makes {len(chords)} diagonals{twice}", names))
    return steps, chords


def _lifted(tally: dict[int, int], ask: str, sides: int, value: Fraction) -> list[Step]:
    """From the numbers of regions to what is asked of them."""
    total = sum(tally.values())
    if ask == "alike":
        return _alike(tally, total, value)
    if ask == "chance":
        part, count = f"{tally[sides]}/{total}", tally[sides]
        have = "has" if count == 1 else "have"
        why = f"{count} of the {total} regions {have} {sides} sides, so the probability is"
        return [Step(why, _reduced(part, value))]
    parts = " + ".join(f"{count} * {size}" for size, count in tally.items())
    sides = sum(size * count for size, count in tally.items())
    why = "The mean number of sides is the sum of all sides over the number of regions"
    return [Step(why, _reduced(f"({parts}) / {total} = {sides}/{total}", value))]


def _alike(tally: dict[int, int], total: int, value: Fraction) -> list[Step]:
    """Pairs within the sizes, and pairs of all."""
    terms = [f"{count} * {count - 1} / 2" for count in tally.values()]
    same, pairs = sum(comb(count, 2) for count in tally.values()), comb(total, 2)
    return [
        Step("Pairs of regions with equally many sides", f"{' + '.join(terms)} = {same}"),
        Step("Pairs of any two regions", f"{total} * {total - 1} / 2 = {pairs}"),
        Step("So the probability is", _reduced(f"{same}/{pairs}", value)),
    ]


def _reduced(text: str, value: Fraction) -> str:
    """The text, and the value in lowest terms unless it ends in it."""
    return text if text.split(" = ")[-1] == str(value) else f"{text} = {value}"
