"""Polygons with vertices of two colours, turned (OMEGA `geometry_polygon_color`).

The numbers of vertices, 6-7 to 14-15, and the shares of the three questions, .2, .4 and .4, are the
public ones (arXiv 2506.18880). The public draw gives every vertex either colour with equal chance,
and the number of fillings is then mostly 0 in the larger polygons; here a number is chosen first.
Where no vertex has the asked colour "all of them" says nothing: the polygons here have one.

Half of a turn or less is enough: turned by k, and turned by n - k, the same pairs of vertices meet.
"""

from itertools import combinations, product
from math import comb
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._colored import ASKS, BLANK, BLANKS, FILLINGS, Coloured, Words
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

SIZES = {1: (6, 7), 2: (8, 9), 3: (10, 11), 4: (12, 13), 5: (14, 15)}
KINDS = ("moved", "most", "most", "fillings", "fillings")
PALETTES = (("red", "blue"), ("black", "white"), ("green", "yellow"), ("purple", "gold"))
SWAP = str.maketrans("01", "10")
TRIES = 6


@generators.register("omega/geometry_polygon_color")
class PolygonColor(DrawnFamily[Coloured]):
    """How vertices of one colour come onto those of the other when a polygon is turned.

    The cost is n * n / 4 for the pairs of vertices that are compared, more or less, in each of the
    three questions; a question about one rotation counts four fifths of that, as it is easier.
    """

    version = 2
    levels = tuple(SIZES)
    Params = Coloured
    answer_type = "integer"
    proof = "every_rotation"
    cost_scale = 30.0
    templates = (
        (
            "The vertices of a regular {n}-gon are coloured as follows, in clockwise order: "
            "{sentence}. {ask[0]}"
        ),
        (
            "A regular polygon has {n} vertices with the numbers {first} to {end}, clockwise. "
            "Of these, {classes}. {ask[1]}"
        ),
        "Colours of the vertices of a regular {n}-gon, clockwise:\n\n{lines}\n\n{ask[2]}",
        (
            "Clockwise from vertex {first} to vertex {end}, the vertices of a regular {n}-gon are "
            "{words}. {ask[3]}"
        ),
        (
            "A regular {n}-gon is drawn on paper, and its vertices are marked, clockwise from "
            "vertex {first} to vertex {end}, {letters}{legend}. {ask[4]}"
        ),
        (
            "{n} people sit at a round table with {n} seats at equal distances. Clockwise from "
            "seat {first} to seat {end}, the colours that they wear are: {people}. {ask[5]}"
        ),
        (
            "Let s = {string} be a cyclic string, with indices modulo {n}, of which {first} is the "
            "first. It lists the vertices of a regular {n}-gon clockwise{legend}, so that a shift "
            "by k is a rotation. {ask[6]}"
        ),
        (
            "The {n} vertices of a regular polygon are numbered clockwise from {first} to {end}. "
            "Their colours: {classes}. {ask[7]}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Coloured:
        """Colours at random, but for fillings, where their number is chosen first."""
        kind, n = rng.choice(KINDS), rng.randint(*SIZES[level])
        if kind == "fillings":
            vertices = _with_blanks(rng, n)
        else:
            vertices = f"{rng.randint(1, 2**n - 2):0{n}b}"
        asked, first, palette = rng.below(2), rng.below(2), rng.choice(PALETTES)
        if not asked:
            vertices = vertices.translate(SWAP)
        turn = rng.randint(1, n - 1) if kind == "moved" else 0
        return Coloured(kind, vertices, first, palette, asked, turn)

    def capacity_of(self, level: int) -> int:
        """Polygons over the most that can be alike: 4 n with two colours, 2 n with blanks.

        Small enough to be drawn: twelve times as many keys exist at most.
        """
        return sum(
            (2**n - 2) * (n // 2) // (4 * n)
            + (2**n - 2) // (4 * n)
            + comb(n, BLANKS) * sum(comb(n - BLANKS, m) for m in range(1, n // 2 + 1)) // (2 * n)
            for n in SIZES[level]
        )

    def key_of(self, params: Coloured) -> Any:
        """The question, the turn up to direction, and the least of the polygon's twins.

        Rotated, reflected and with colours exchanged it has the same answer, since as many vertices
        of one colour come onto the other as the other way round; with blanks the asked colour is
        exchanged too.
        """
        n, twins = len(params.vertices), [params.vertices, params.vertices.translate(SWAP)]
        if params.kind == "fillings":
            twins = twins[1 - params.asked : 2 - params.asked]
        twins += [twin[::-1] for twin in twins]
        least = min((twin * 2)[i : i + n] for twin in twins for i in range(n))
        return params.kind, min(params.turn, n - params.turn), least

    def slots(self, params: Coloured) -> dict[str, Any]:
        """The colours in several notations, and the question in the words of each template."""
        return Words(params).slots(ASKS[params.kind])

    def solve(self, params: Coloured) -> Solution:
        """By the vertices of the asked colour and where each rotation takes them."""
        n, work = len(params.vertices), _Work(params)
        questions = {"moved": work.moved, "most": work.most, "fillings": work.fillings}
        answer = questions[params.kind]()
        return Solution(answer, tuple(work.steps), n * n / (5 if params.kind == "moved" else 4))

    def prove(self, params: Coloured, answer: Any) -> bool:
        """Every filling as a string, and every rotation of it laid on it, place by place."""
        other = str(1 - params.asked)
        laid = str(params.asked) + other  # the asked colour on the other one
        found = []
        for colours in product("01", repeat=params.vertices.count(BLANK)):
            fill = iter(colours)
            whole = "".join(next(fill) if c == BLANK else c for c in params.vertices)
            turned = [whole[-k:] + whole[:-k] for k in range(len(whole))]
            onto = [sum(a + b == laid for a, b in zip(t, whole, strict=True)) for t in turned]
            found.append((onto, whole.count(str(params.asked))))
        if params.kind == "fillings":
            return bool(sum(max(onto) == all_asked for onto, all_asked in found) == answer)
        onto, _ = found[0]
        right = onto[params.turn] if params.kind == "moved" else max(onto)
        return bool(right == answer)


# The draw --------------------------------------------------------------------------------------


def _with_blanks(rng: Stream, n: int) -> str:
    """Three blanks, and so many ones that a number of fillings drawn before may come out."""
    target = rng.below(FILLINGS + 1)
    for _ in range(TRIES):
        places = rng.sample(range(n), BLANKS + rng.randint(1, n // 2))
        blanks, ones = places[:BLANKS], places[BLANKS:]
        if _fillings(n, blanks, ones) == target:
            break
    return "".join(BLANK if i in blanks else "01"[i in ones] for i in range(n))


def _fillings(n: int, blanks: list[int], ones: list[int]) -> int:
    """How many ways to make some of the blanks ones let the ones leave all their places."""
    full, known = 2**n - 1, sum(1 << i for i in ones)
    count = 0
    for bits in product((0, 1), repeat=BLANKS):
        mask = known + sum(bit << i for bit, i in zip(bits, blanks, strict=True))
        doubled = mask << n | mask
        count += any(not (doubled >> k) & full & mask for k in range(1, n // 2 + 1))
    return count


# The solution ----------------------------------------------------------------------------------


class _Work:
    """A solution under way; vertices go by their numbers in the question."""

    def __init__(self, params: Coloured) -> None:
        self.n = len(params.vertices)
        self.first, self.turn = params.first, params.turn
        self.asked, self.other = params.palette[params.asked], params.palette[1 - params.asked]
        numbered = list(enumerate(params.vertices, params.first))
        self.ones = [i for i, c in numbered if c == str(params.asked)]
        self.blanks = [i for i, c in numbered if c == BLANK]
        self.steps: list[Step] = []

    def moved(self) -> int:
        """Where the vertices of the asked colour go, and what was there."""
        count = self._turned(self.turn)
        self._say(f"So the number asked for is {count}")
        return count

    def most(self) -> int:
        """The same for every rotation up to half a turn."""
        self._say(
            "Each colour keeps its number of vertices, so as many places change from "
            f"{self.other} to {self.asked} as from {self.asked} to {self.other}. Turned by "
            f"{self.n} - k, the same pairs of places meet as when turned by k, the other way "
            f"round. So it is enough to try 1 to {self.n // 2}"
        )
        counts = [self._turned(k) for k in range(1, self.n // 2 + 1)]
        self._say(f"The largest of these numbers is {max(counts)}")
        return max(counts)

    def fillings(self) -> int:
        """What each rotation allows the blanks to be, and all that some rotation allows."""
        self._say(
            f"No {self.asked} vertex may come onto a {self.asked} one, so no two {self.asked} "
            "vertices may be as far apart as the polygon is turned, counted the short way. There "
            f"are {self.asked} vertices, so it has to be turned, by k = 1 to {self.n // 2} "
            "positions one way or the other"
        )
        allowed: list[tuple[int, ...]] = []
        for k in range(1, self.n // 2 + 1):
            allowed += self._allowed(k)
            if len(set(allowed)) == FILLINGS:
                self._say(f"So all {FILLINGS} ways are possible")
                return FILLINGS
        found = sorted(set(allowed), key=lambda part: (len(part), part))
        made = ", ".join(map(_set, found))
        which = f"which {'is' if len(found) == 1 else 'are'} {len(found)}"
        together = f"Together the blanks made {self.asked} can be {made}, {which}"
        self._say(f"{together} way{'s' * (len(found) > 1)}" if found else "So there are 0 ways")
        return len(found)

    def _turned(self, k: int) -> int:
        """Say where the vertices of the asked colour go; how many onto the other colour."""
        goals = [(i - self.first + k) % self.n + self.first for i in self.ones]
        free = [i for i in goals if i not in self.ones]
        several = len(goals) > 1
        went = f"vertices {_row(self.ones)} come" if several else f"vertex {_row(self.ones)} comes"
        some = f"{_row(free)} {'were' if len(free) > 1 else 'was'}" if several else "which was"
        which = f"of which {some}" if several else some
        if not free:
            which = "none of which was" if several else "which was not"
        self._say(
            f"Turned by {k}, the {self.asked} {went} to {_row(goals)}, {which} {self.other}",
            f"{len(free)}",
        )
        return len(free)

    def _allowed(self, k: int) -> list[tuple[int, ...]]:
        """Say which sets of blanks may have the asked colour when the polygon is turned by k."""
        clash = [pair for pair in combinations(self.ones, 2) if self._apart(*pair) == k]
        if clash:
            x, y = clash[0]
            self._say(f"k = {k}: {x} and {y} are {self.asked}", "impossible")
            return []
        bound = {
            b: next(i for i in self.ones if self._apart(b, i) == k)
            for b in self.blanks
            if any(self._apart(b, i) == k for i in self.ones)
        }
        free = [b for b in self.blanks if b not in bound]
        pairs = [pair for pair in combinations(free, 2) if self._apart(*pair) == k]
        sets = [
            part
            for size in range(len(free) + 1)
            for part in combinations(free, size)
            if not any(set(pair) <= set(part) for pair in pairs)
        ]
        rules = [f"{b} must be {self.other}, because {i} is {self.asked}" for b, i in bound.items()]
        rules += [f"{x} and {y} must not both be {self.asked}" for x, y in pairs]
        rule = "; ".join(rules) or "nothing stands in the way"
        made = ", ".join(map(_set, sets))
        self._say(f"k = {k}", f"{rule}; the blanks made {self.asked} can be {made}")
        return sets

    def _apart(self, x: int, y: int) -> int:
        """The distance of two vertices, the short way round."""
        return min((x - y) % self.n, (y - x) % self.n)

    def _say(self, why: str, computation: str = "") -> None:
        self.steps.append(Step(why, computation))


def _row(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))


def _set(part: tuple[int, ...]) -> str:
    return f"{{{', '.join(map(str, part))}}}"
