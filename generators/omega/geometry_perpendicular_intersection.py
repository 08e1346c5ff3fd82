"""Diagonals that meet at right angles (OMEGA `geometry_perpendicular_intersection`).

Numbers of diagonals, 6-7 to 14-15, and of vertices, 6 to 15 with one odd number in twenty, are the
public ones (arXiv 2506.18880). The public question does not say that the polygon is regular; here
it does, and it says that a common end counts as meeting. The public code counts perpendicular lines
wherever they meet, by a tolerance of 10**4 where 10**-4 was meant: 22 % of its answers at level 5
are wrong. Here angles are integers modulo the number of vertices.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import comb
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._scenes import listed
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

Diagonal = tuple[int, int]

DIAGONALS = {1: (6, 7), 2: (8, 9), 3: (10, 11), 4: (12, 13), 5: (14, 15)}
EVEN, ODD = (6, 8, 10, 12, 14), (7, 9, 11, 13, 15)
ODD_SHARE = 20  # one row in twenty has an odd number of vertices, and so no right angle


@dataclass(frozen=True, slots=True)
class Chords:
    """The number of vertices, and diagonals by the numbers of their ends, from 1."""

    n: int
    diagonals: tuple[Diagonal, ...]


@generators.register("omega/geometry_perpendicular_intersection")
class PerpendicularIntersection(DrawnFamily[Chords]):
    """The number of pairs of given diagonals of a regular polygon that meet at a right angle.

    The cost is the number of pairs of diagonals, whose directions are compared, and of pairs of
    perpendicular lines, of which it is seen whether they meet: 15 to 33 at level 1, 91 to 160 at
    level 5.
    """

    version = 1
    levels = tuple(DIAGONALS)
    Params = Chords
    answer_type = "integer"
    proof = "inscribed_arcs"
    cost_scale = 60.0
    templates = (
        (
            "The vertices of a regular {n}-gon are numbered 1 to {n} in counterclockwise order. "
            "Draw the diagonals {from_to}. How many distinct pairs of these diagonals meet at a "
            "right angle, in the interior of the polygon or at one of its vertices?"
        ),
        (
            "How many unordered pairs of the diagonals {dashes} of a regular {n}-gon are "
            "perpendicular and have a point in common? Here i-j joins the vertices i and j, the "
            "vertices are numbered 1, 2, ..., {n} in order around the polygon, and a common end "
            "counts as a common point."
        ),
        (
            "Let P_1, P_2, ..., P_{n} be the consecutive vertices of a regular polygon, and "
            "consider the following {k} of its diagonals:\n\n{points}\n\nDetermine the number of "
            "pairs of them that intersect at an angle of 90 degrees. Diagonals that meet only in a "
            "vertex of the polygon are included; lines that would meet outside it are not."
        ),
        (
            "On a circle lie {n} equally spaced points, numbered clockwise from 1 to {n}. Line "
            "segments connect {and_pairs}. Count the pairs of segments that are at right angles to "
            "each other and that touch or cross."
        ),
        (
            "A round board has {n} nails along its edge, at equal distances from one to the next, "
            "with the numbers 1 to {n} in order. Straight threads are stretched between the nails "
            "{and_pairs}. For how many pairs of threads is it true that the two threads cross, or "
            "share a nail, and make a right angle there?"
        ),
        (
            "Regular polygon: {n} vertices, labelled 1 to {n} counterclockwise.\n"
            "Diagonals drawn: {sets}.\n"
            "Two of the diagonals make a good pair if they are perpendicular and meet, either "
            "inside the polygon or on its boundary. How many good pairs are there?"
        ),
        (
            "Somebody draws {k} diagonals into a regular {n}-gon with vertices 1, 2, ..., {n} (in "
            "this order around it). Their ends are\n\n{lines}\n\nIn how many ways can one choose "
            "two of the drawn diagonals so that these two meet, at an end or in between, and form "
            "a right angle?"
        ),
        (
            "In the complex plane let z_j = exp(2*pi*i*j/{n}) for j = 1, ..., {n}. For each pair "
            "(j, k) in the list {tuples}, draw the closed segment from z_j to z_k. What is the "
            "number of unordered pairs of segments that have a point in common and are "
            "perpendicular to each other?"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Chords:
        """A third of the sets are any; the others have few directions, and so many right angles."""
        k = rng.randint(*DIAGONALS[level])
        odd = rng.below(ODD_SHARE) == 0
        n = rng.choice([n for n in (ODD if odd else EVEN) if n * (n - 3) // 2 >= k])
        pool = list(_all(n)) if odd or rng.below(3) == 0 else _of_few_directions(rng, n, k)
        chosen = rng.sample(pool, k)
        return Chords(n, tuple((b, a) if rng.below(2) else (a, b) for a, b in chosen))

    def capacity_of(self, level: int) -> int:
        """The sets of the fewest diagonals in the largest even polygon, 28 of which may be alike.

        All of them are drawn, since a third of the sets are any.
        """
        n = EVEN[-1]
        return comb(n * (n - 3) // 2, DIAGONALS[level][0]) // (2 * n)

    def key_of(self, params: Chords) -> Any:
        """The least of the sets that rotations and reflections make."""
        n, bits = params.n, _numbered(params.n)
        mirrored = [(-a, -b) for a, b in params.diagonals]
        return n, min(
            sum([bits[(a + turn) % n][(b + turn) % n] for a, b in pairs])
            for pairs in (params.diagonals, mirrored)
            for turn in range(n)
        )

    def slots(self, params: Chords) -> dict[str, Any]:
        """The diagonals in several notations."""
        pairs = params.diagonals
        return {
            "n": params.n,
            "k": len(pairs),
            "from_to": listed([f"from vertex {a} to vertex {b}" for a, b in pairs]),
            "dashes": ", ".join(f"{a}-{b}" for a, b in pairs),
            "points": ", ".join(f"P_{a} P_{b}" for a, b in pairs),
            "and_pairs": "; ".join(f"{a} and {b}" for a, b in pairs),
            "sets": ", ".join(f"{{{a}, {b}}}" for a, b in pairs),
            "lines": "\n".join(f"- {a} and {b}" for a, b in pairs),
            "tuples": ", ".join(f"({a}, {b})" for a, b in pairs),
        }

    def solve(self, params: Chords) -> Solution:
        """By directions: two diagonals whose ends have sums n/2 apart, modulo n, may be a pair."""
        n, pairs = params.n, params.diagonals
        steps, compared = [Step(_method(n))], comb(len(pairs), 2)
        if n % 2:
            steps.append(Step(f"{n} is odd, so this never happens, and there are 0 such pairs"))
            return Solution(0, tuple(steps), compared)
        sums = {pair: sum(pair) % n for pair in pairs}
        shown = ", ".join(f"{_name(pair)}: {sums[pair]}" for pair in pairs)
        steps.append(Step(f"The sums modulo {n} are", shown))
        counts = []
        for r in range(n // 2):
            found = [(x, y) for x in pairs if sums[x] == r for y in pairs if sums[y] == r + n // 2]
            if found:
                met, text = _tested(found)
                steps.append(Step(f"Sums {r} and {r + n // 2}", text))
                counts.append(met)
                compared += len(found)
        answer = sum(counts)
        steps.append(Step(_conclusion(counts)))
        return Solution(answer, tuple(steps), compared)

    def prove(self, params: Chords, answer: Any) -> bool:
        """By arcs: an angle inside a circle is half the sum of its arc and the opposite one."""
        found = sum(_right(params.n, x, y) for x, y in combinations(params.diagonals, 2))
        return bool(found == answer)


# The draw --------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _all(n: int) -> tuple[Diagonal, ...]:
    ends = combinations(range(1, n + 1), 2)
    return tuple((a, b) for a, b in ends if 1 < b - a < n - 1)


def _of_few_directions(rng: Stream, n: int, k: int) -> list[Diagonal]:
    """All diagonals of some pairs of perpendicular directions, at least k of them."""
    pool: list[Diagonal] = []
    for r in rng.sample(range(n // 2), n // 2):
        if len(pool) < k:
            pool += [pair for pair in _all(n) if sum(pair) % (n // 2) == r]
    return pool


@lru_cache(maxsize=16)
def _numbered(n: int) -> tuple[tuple[int, ...], ...]:
    """A bit for each diagonal, found by its ends modulo n."""
    bits = [[0] * n for _ in range(n)]
    for i, (a, b) in enumerate(_all(n)):
        bits[a % n][b % n] = bits[b % n][a % n] = 1 << i
    return tuple(map(tuple, bits))


# The solution ----------------------------------------------------------------------------------


def _method(n: int) -> str:
    half = str(n // 2) if n % 2 == 0 else f"{n}/2"
    return (
        "Write a-b for the diagonal between the vertices a and b, and let the vertex j lie at the "
        f"angle j * 360/{n} degrees. Then a-b is perpendicular to the line through the centre at "
        f"the angle (a + b) * 180/{n}, halfway between its ends. Two diagonals are perpendicular "
        "exactly when these angles differ by an odd multiple of 90, that is, when the sums a + b "
        f"differ by {half} modulo {n}"
    )


def _name(pair: Diagonal) -> str:
    return f"{pair[0]}-{pair[1]}"


def _tested(found: list[tuple[Diagonal, Diagonal]]) -> tuple[int, str]:
    """How many of the perpendicular pairs meet, and why."""
    met, texts = 0, []
    for x, y in found:
        common, (low, high) = set(x) & set(y), sorted(x)
        inside = [low < end < high for end in y]
        if common:
            how = f"meet in {common.pop()}"
        elif inside[0] != inside[1]:
            how = f"cross, as just one end of {_name(y)} lies between {low} and {high}"
        else:
            where = "both ends" if inside[0] else "no end"
            how = f"do not meet, as {where} of {_name(y)} lie{'' if inside[0] else 's'} between "
            how += f"{low} and {high}"
        met += not how.startswith("do not")
        texts.append(f"{_name(x)} and {_name(y)} {how}")
    return met, "; ".join(texts)


def _conclusion(counts: list[int]) -> str:
    if not counts:
        return "No two sums differ by that much, so there are 0 such pairs"
    total = f"{' + '.join(map(str, counts))} = " if len(counts) > 1 else ""
    return f"The number of pairs that meet at a right angle is {total}{sum(counts)}"


# The proof -------------------------------------------------------------------------------------


def _right(n: int, x: Diagonal, y: Diagonal) -> bool:
    """Whether two diagonals meet at a right angle; half the circle is n/2 arcs.

    At a common end the angle stands over the arc between the other ends (Thales). At a crossing it
    is half the sum of the arcs from a to c and from b to d, if the ends follow as a, c, b, d.
    """
    a, b = x
    for here, there in ((a, b), (b, a)):
        if here in y:
            other = y[0] if y[1] == here else y[1]
            return 2 * abs(there - other) == n
    c, d = sorted((end - a) % n for end in y)
    middle = (b - a) % n
    return c < middle < d and 2 * (c + d - middle) == n
