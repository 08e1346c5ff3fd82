"""Random colours of a polygon's vertices (OMEGA composition `comp_vertex_color`, arXiv 2506.18880).

LIFT of `geometry_polygon_color` by a probability: some vertices have a colour, each of the others
gets one at random, and asked is how likely a rotation takes every blue vertex to a place where a
red one was. The published set names only the two skills; its pattern is the octagon of AIME 2024,
where no vertex has a colour yet and the answer is m + n for 115/256. One polygon of each number of
vertices would make a handful of questions, so here most vertices are given.

No problem is drawn that one part alone would answer: exchanging two given vertices of different
colours (only the first part changes) and another probability of blue (only the second part changes)
must each give another answer.
"""

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, product
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._scenes import listed
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

SIZES = {1: (6, 7), 2: (8, 9), 3: (10, 11), 4: (12, 13), 5: (14, 15)}
BLANKS = {1: (3, 4), 2: (3, 4), 3: (4, 4), 4: (4, 5), 5: (5, 5)}
ODDS = (  # of the second colour
    *((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6)),
    *((1, 8), (3, 8), (5, 8), (7, 8), (1, 10), (3, 10), (7, 10), (9, 10)),
)
PALETTES = (("red", "blue"), ("black", "white"), ("green", "yellow"), ("purple", "gold"))
BLANK = "?"
COUNTED = {1: 380, 2: 2300, 3: 3100, 4: 3500, 5: 3500}


@dataclass(frozen=True, slots=True)
class RandomColours:
    """Vertices clockwise from 1: "1" has the second colour of the palette, "?" none yet.

    A vertex without a colour gets the second one with probability `odds`, numerator first.
    """

    vertices: str
    odds: tuple[int, int]
    palette: tuple[str, str]


@generators.register("omega/comp_vertex_color")
class CompVertexColor(DrawnFamily[RandomColours]):
    """The probability that a randomly coloured polygon can be rotated off itself, as m + n.

    The cost is the pairs of vertices that rotations compare, and the ways to colour the others.
    """

    version = 1
    levels = tuple(SIZES)
    Params = RandomColours
    proof = "every_rotation_of_every_colouring"
    cost_scale = 60.0
    templates = (
        (
            "The vertices of a regular {n}-gon are numbered 1 to {n} clockwise. {Given}. Each of "
            "the other vertices is colored {b} with probability {x} and {a} with probability {y}, "
            "independently. The probability that the {n}-gon can then be rotated so that every {b} "
            "vertex comes to a position where there was a {a} vertex is p/q in lowest terms. Find "
            "p + q."
        ),
        (
            "Clockwise, the {n} vertices of a regular polygon are: {words}. Each undecided vertex "
            "becomes {b} with probability {x}, else {a}, independently of the others. What is the "
            "probability that some rotation of the polygon moves all {b} vertices onto the former "
            "places of {a} ones? Answer with p + q, where p/q is the probability in lowest terms."
        ),
        (
            "{n} people sit at equal distances around a table, in seats 1 to {n}, clockwise. By "
            "seat, the colors that they wear are: {words}. Whoever is undecided chooses {b} with "
            "probability {x} and {a} with probability {y}; the choices are independent. Let p/q, "
            "in lowest terms, be the probability that everybody can then move on by one and the "
            "same number of seats so that no one in {b} takes a seat that someone in {b} has left. "
            "Find p + q."
        ),
        (
            "What is p + q, if p/q is the probability, in lowest terms, of the following event? A "
            "regular {n}-gon, its vertices colored {a} and {b}, can be turned about its center so "
            "that each {b} vertex lands where a {a} vertex was. Of the vertices, numbered "
            "clockwise from 1 to {n}, {given}; every other one is {b} with probability {x} and {a} "
            "otherwise, independently."
        ),
        (
            "Consider a necklace of {n} beads at equal distances, numbered 1 to {n} around the "
            "circle. {Given}. The colors of the remaining beads are random and independent: {b} "
            "with probability {x}, {a} with probability {y}. The necklace is called good if it can "
            "be rotated so that all {b} beads lie where {a} beads were. It is good with "
            "probability p/q, a reduced fraction. Determine p + q."
        ),
        (
            "A cyclic string of length {n} has the letters {string}, where {B} stands for {b}, {A} "
            "for {a}, and each ? is replaced at random, independently, by {B} with probability {x} "
            "and by {A} with probability {y}. With what probability p/q (in lowest terms) is there "
            "a cyclic shift of the result that has {A} in every position where the result has {B}? "
            "Give p + q."
        ),
        (
            "Colors of the vertices of a regular {n}-gon, clockwise:\n\n{lines}\n\nA vertex marked "
            "? gets a color at random, {b} with probability {x} and {a} with probability {y}, "
            "independently of the others. Find the probability that a rotation exists after which "
            "no {b} vertex lies in the former place of a {b} vertex. If it is p/q in lowest terms, "
            "what is p + q?"
        ),
        (
            "Let p/q in lowest terms be the chance that the set of {b} vertices of a regular "
            "{n}-gon can be made disjoint from itself by a rotation, where vertices are numbered "
            "1 to {n} in clockwise order, {given}, and each further vertex is {b} with probability "
            "{x} and {a} with probability {y}, independently. How much is p + q?"
        ),
    )

    def draw(self, rng: Stream, level: int) -> RandomColours:
        """A polygon with blanks; drawn again where one part does not matter."""
        low, high = SIZES[level]
        while True:
            n, blanks = rng.randint(low, high), rng.randint(*BLANKS[level])
            ones = rng.randint(1, n // 2 - 1)
            places = rng.sample(range(n), blanks + ones)
            vertices = "".join(
                BLANK if i in places[:blanks] else "01"[i in places] for i in range(n)
            )
            params = RandomColours(vertices, rng.choice(ODDS), rng.choice(PALETTES))
            if _sensitive(params):
                return params

    def capacity_of(self, level: int) -> int:
        """Six tenths of the distinct keys among 6,000 draws, which were 642 at level 1."""
        return COUNTED[level]

    def key_of(self, params: RandomColours) -> Any:
        """The least of the polygon's rotations and reflections, and the odds."""
        n, v = len(params.vertices), params.vertices
        return [min((w * 2)[i : i + n] for w in (v, v[::-1]) for i in range(n)), params.odds]

    def slots(self, params: RandomColours) -> dict[str, Any]:
        """The colours in several notations, and the odds."""
        (a, b), (p, q) = params.palette, params.odds
        names = {"0": a, "1": b, BLANK: "undecided"}
        letters = {"0": a[0].upper(), "1": b[0].upper(), BLANK: BLANK}
        marked = [(i, c) for i, c in enumerate(params.vertices, 1)]
        parts = []
        for mark, colour in (("1", b), ("0", a)):
            numbers = [str(i) for i, c in marked if c == mark]
            if numbers:
                parts.append(f"{listed(numbers)} {'are' if len(numbers) > 1 else 'is'} {colour}")
        given = "; ".join(f"number{'s' * (' are ' in part)} {part}" for part in parts)
        return {
            "n": len(params.vertices), "a": a, "b": b, "A": letters["0"], "B": letters["1"],
            "x": f"{p}/{q}", "y": f"{q - p}/{q}",
            "given": given.replace("; ", " and "), "Given": given.capitalize(),
            "words": ", ".join(names[c] for c in params.vertices),
            "string": "".join(letters[c] for c in params.vertices),
            "lines": "\n".join(f"{i}: {BLANK if c == BLANK else names[c]}" for i, c in marked),
        }  # fmt: skip

    def solve(self, params: RandomColours) -> Solution:
        """What each rotation allows the undecided vertices to be; then the union of all that."""
        n, blanks = len(params.vertices), _places(params.vertices, BLANK)
        steps = [_opening(params)]
        found: set[tuple[int, ...]] = set()
        for k in range(1, n // 2 + 1):
            step, sets = _allowed(params, k)
            steps.append(step)
            found.update(sets)
        chance = _count(params, steps, found, len(blanks))
        p, q = chance.numerator, chance.denominator
        steps.append(Step("The sum of numerator and denominator", f"{p} + {q} = {p + q}"))
        return Solution(p + q, tuple(steps), n * n / 4 + 2 ** len(blanks))

    def prove(self, params: RandomColours, answer: Any) -> bool:
        """Every colouring as a bit mask, and every rotation of it laid over it."""
        n, (p, q) = len(params.vertices), params.odds
        full = (1 << n) - 1
        known = int(params.vertices.replace(BLANK, "0"), 2)
        bits = [1 << (n - 1 - i) for i, c in enumerate(params.vertices) if c == BLANK]
        good = 0
        for picks in product((0, 1), repeat=len(bits)):
            mask = known + sum(bit for bit, pick in zip(bits, picks, strict=True) if pick)
            if any(not (mask << k | mask >> (n - k)) & full & mask for k in range(n)):
                good += p ** sum(picks) * (q - p) ** (len(bits) - sum(picks))
        chance = Fraction(good, q ** len(bits))
        return bool(chance.numerator + chance.denominator == answer)


# The draw --------------------------------------------------------------------------------------


def _sensitive(params: RandomColours) -> bool:
    """Whether two given vertices, exchanged, and other odds each change the answer."""
    v = params.vertices
    if "0" not in v:
        return False
    i, j = v.index("1"), v.index("0")
    low, high = min(i, j), max(i, j)
    swapped = v[:low] + v[high] + v[low + 1 : high] + v[low] + v[high + 1 :]
    p, q = params.odds
    odds = (q - p, q) if 2 * p != q else (1, 3)
    right = _chance(params)
    if not 0 < right < 1:
        return False
    others = (replace(params, vertices=swapped), replace(params, odds=odds))
    sums = [c.numerator + c.denominator for c in (right, *map(_chance, others))]
    return sums[0] not in sums[1:]


def _chance(params: RandomColours) -> Fraction:
    n, (p, q) = len(params.vertices), params.odds
    full = (1 << n) - 1
    masks = [(sum(1 << i for i, c in enumerate(params.vertices) if c == "1"), 1)]
    for i, c in enumerate(params.vertices):
        if c == BLANK:
            masks = [(m | bit << i, w * (p if bit else q - p)) for m, w in masks for bit in (0, 1)]
    good = 0
    for mask, weight in masks:
        doubled = mask << n | mask
        if any(not (doubled >> k) & full & mask for k in range(1, n // 2 + 1)):
            good += weight
    return Fraction(good, q ** params.vertices.count(BLANK))


# The solution ----------------------------------------------------------------------------------


def _places(vertices: str, mark: str) -> list[int]:
    return [i for i, c in enumerate(vertices, 1) if c == mark]


def _rules(vertices: str, k: int) -> tuple[list[int], dict[int, int], list[tuple[int, int]]]:
    """A pair of given vertices at distance k, blanks at distance k from one, and free pairs."""
    n, ones, blanks = len(vertices), _places(vertices, "1"), _places(vertices, BLANK)

    def apart(x: int, y: int) -> bool:
        return (x - y) % n in (k, n - k)

    clash = next((list(pair) for pair in combinations(ones, 2) if apart(*pair)), [])
    bound = {b: i for b in blanks for i in ones if apart(b, i)}
    free = [b for b in blanks if b not in bound]
    return clash, bound, [pair for pair in combinations(free, 2) if apart(*pair)]


def _sets(vertices: str, k: int) -> list[tuple[int, ...]]:
    """The sets of blanks that may be of the second colour when the polygon turns by k."""
    clash, bound, pairs = _rules(vertices, k)
    if clash:
        return []
    free = [b for b in _places(vertices, BLANK) if b not in bound]
    return [
        part
        for size in range(len(free) + 1)
        for part in combinations(free, size)
        if not any(x in part and y in part for x, y in pairs)
    ]


def _weight(params: RandomColours, sets: set[tuple[int, ...]], blanks: int) -> Fraction:
    p, q = params.odds
    good = sum(p ** len(part) * (q - p) ** (blanks - len(part)) for part in sets)
    return Fraction(good, q**blanks)


def _opening(params: RandomColours) -> Step:
    b, n = params.palette[1], len(params.vertices)
    return Step(
        f"Turned by k places, {b} comes onto {b} exactly when two {b} places are k apart, counted "
        f"the short way. Some places are {b} already, so k is not 0, and a turn by {n} - k is one "
        f"by k the other way; try k = 1 to {n // 2}"
    )


def _allowed(params: RandomColours, k: int) -> tuple[Step, list[tuple[int, ...]]]:
    """What a turn by k says about the undecided vertices, and the sets that it allows."""
    a, b = params.palette
    clash, bound, pairs = _rules(params.vertices, k)
    if clash:
        return Step(f"k = {k}: {clash[0]} and {clash[1]} are {b}", "impossible"), []
    sets = _sets(params.vertices, k)
    rules = [f"{x} must be {a}, because {i} is {b}" for x, i in bound.items()]
    rules += [f"{x} and {y} must not both be {b}" for x, y in pairs]
    rule = "; ".join(rules) or "nothing stands in the way"
    largest = [s for s in sets if not any(set(s) < set(t) for t in sets)]
    made = " or of ".join(map(_set, largest))
    said = f"the others made {b} can be any part of {made}" if largest[0] else f"none can be {b}"
    return Step(f"k = {k}", f"{rule}; {said}"), sets


def _count(
    params: RandomColours, steps: list[Step], found: set[tuple[int, ...]], blanks: int
) -> Fraction:
    """Say how many sets of each size are allowed, and what they weigh."""
    b, (p, q) = params.palette[1], params.odds
    terms = []
    for size in range(blanks + 1):
        sets = sorted(part for part in found if len(part) == size)
        if sets:
            which = ", ".join(map(_set, sets)) if size else "always allowed by one of these turns"
            steps.append(Step(f"{size} of the open places {b}, {_ways(len(sets))}", which))
            terms.append(f"{len(sets)} * {_power(p, q, size, blanks)}")
    chance = _weight(params, found, blanks)
    text = f"{' + '.join(terms)} = {chance}"
    steps.append(
        Step(f"A set of j places has the chance ({p}/{q})^j * ({q - p}/{q})^({blanks} - j)", text)
    )
    return chance


def _ways(count: int) -> str:
    return f"{count} way{'s' * (count != 1)}"


def _power(p: int, q: int, size: int, blanks: int) -> str:
    return f"{p**size * (q - p) ** (blanks - size)}/{q**blanks}"


def _set(part: tuple[int, ...]) -> str:
    return f"{{{', '.join(map(str, part))}}}"
