"""Random rows under a given matrix (OMEGA composition `comp_matrix_rank`, arXiv 2506.18880).

LIFT of `arithmetic_matrix_rank` by a probability: the first rows of a matrix over the integers
modulo a prime are given, the other entries are drawn at random, and asked is the probability of a
rank. The published set names only the two skills. Over a finite field the question is well-posed
without a distribution on all integers, and has an answer in closed form.

No problem is drawn that one part alone would answer: a given block of one rank less (only the
first part changes), and another number of random rows or another rank that is asked for (only the
second part changes), must each give another answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import factorial
from operator import mul
from typing import Any, NamedTuple

from synthgen.family import DrawnFamily
from synthgen.generators.omega._residue_rows import Row, add_row, eliminate
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step


class Limits(NamedTuple):
    """Columns of the matrix, given rows, random rows, and primes."""

    columns: tuple[int, int]
    given: tuple[int, int]
    random: tuple[int, int]
    primes: tuple[int, ...]


LIMITS = {
    1: Limits((3, 4), (2, 3), (1, 2), (2, 3, 5)),
    2: Limits((4, 5), (3, 4), (1, 2), (2, 3, 5)),
    3: Limits((5, 6), (4, 5), (2, 3), (2, 3, 5)),
    4: Limits((6, 7), (5, 6), (2, 3), (2, 3)),
    5: Limits((7, 8), (6, 7), (3, 4), (2, 3)),
}
LARGEST = 10**12  # of the answers


@dataclass(frozen=True, slots=True)
class Lifted:
    """The given rows modulo `prime`, the number of random ones, and the event.

    `relation` is "exactly" or "at least"; the rank in question is `target`.
    """

    prime: int
    given: tuple[Row, ...]
    random: int
    relation: str
    target: int


@generators.register("omega/comp_matrix_rank")
class CompMatrixRank(DrawnFamily[Lifted]):
    """The probability of a rank when random rows are put under a given matrix modulo a prime.

    The cost is the entries of the given rows that elimination goes through, and the pairs of a
    random row and a rank.
    """

    version = 1
    levels = tuple(LIMITS)
    Params = Lifted
    proof = "column_rank_and_count_of_matrices"
    cost_scale = 60.0
    templates = (
        (
            "Work with matrices over the integers modulo {p}. The first {g} rows of a matrix with "
            "{n} columns are\n\n{lines}\n\nand {below} below them, whose entries are drawn "
            "from {values}, independently and uniformly. The probability that the matrix has rank "
            "{event} (modulo {p}) is a/b in lowest terms. Find a + b."
        ),
        (
            "Let G = {list} be a matrix over the field with {p} elements, given by its rows. "
            "{Put} G, with independent entries, each equally likely to be any of {values}. Let "
            "a/b be the probability, as a reduced fraction, that the rank over this field is then "
            "{event}. What is a + b?"
        ),
        (
            "What is the probability that a matrix of {total} x {n} elements of GF({p}) has rank "
            "{event}, if its first {g} rows are {tuples}, and {others} filled with independent "
            "uniformly random elements of GF({p})? Write the probability as a/b in "
            "lowest terms and answer with a + b."
        ),
        (
            "A computer stores the vectors\n\n{lines}\n\nand adds {more} of length {n} whose "
            "entries are chosen at random from {values}, each with the same chance, independently. "
            "All arithmetic is modulo {p}. The dimension of the space that all {total} vectors "
            "span is {event} with probability a/b, where a and b are coprime. Give a + b."
        ),
        (
            "Consider the system of linear equations in {n} unknowns modulo {p} with the "
            "coefficient rows {tuples}. Now {join}, with coefficients drawn independently and "
            "uniformly from {values}. With which probability has the coefficient matrix of all "
            "{total} equations rank {event}, modulo {p}? Reduce the fraction and give the sum of "
            "its numerator and denominator."
        ),
        (
            "All entries are integers modulo {p}. Given are {g} rows:\n\n{lines}\n\nEach of the "
            "{n} entries of {further} is random: one of {values}, independent of the others "
            "and with equal chances. If the {total} rows together have rank {event} with "
            "probability a/b (in lowest terms), how much is a + b?"
        ),
        (
            "Over the field of integers modulo {p}, take the {g} vectors {tuples} and {more} with "
            "{n} random coordinates each, where all elements of the field are equally likely and "
            "coordinates are independent. Find the probability that the largest number of linearly "
            "independent vectors among these {total} is {event}. Answer with the sum of "
            "numerator and denominator of the reduced fraction."
        ),
        (
            "The matrix M has {total} rows and {n} columns and its entries are integers modulo "
            "{p}. Its upper part is {list}; the entries of {lower} are independent and "
            "uniform on {values}. Let a/b, in lowest terms, be the chance that rank M is {event}, "
            "the rank being taken modulo {p}. Compute a + b."
        ),
    )

    def draw(self, rng: Stream, level: int) -> Lifted:
        """A block of a chosen rank, and an event; drawn again where one part does not matter."""
        limits = LIMITS[level]
        while True:
            prime, n = rng.choice(limits.primes), rng.randint(*limits.columns)
            g = min(rng.randint(*limits.given), n)
            more, rank = rng.randint(*limits.random), rng.randint(max(1, g - 2), min(g, n - 1))
            relation = rng.choice(("exactly", "exactly", "at least"))
            target = rng.randint(rank, min(n, rank + more))
            if _sensitive(prime, n, rank, more, relation, target):
                break
        given = _block(rng, prime, g, n, rank)
        return Lifted(prime, given, more, relation, target)

    def capacity_of(self, level: int) -> int:
        """An eighth of the least matrices modulo the largest prime, up to the order of rows.

        Of full rank are 0.28 of them at least, which is among the ranks drawn; each has an event.
        """
        limits = LIMITS[level]
        g, n, p = limits.given[0], limits.columns[0], limits.primes[-1]
        return int(p ** (g * n) // factorial(g) // 8)

    def key_of(self, params: Lifted) -> Any:
        """The given rows in any order, and the event."""
        event = [params.random, params.relation, params.target]
        return [params.prime, sorted(params.given), *event]

    def slots(self, params: Lifted) -> dict[str, Any]:
        """The given rows in three notations, and clauses for the random ones."""
        g, n, k, p = len(params.given), len(params.given[0]), params.random, params.prime
        one = k == 1
        values = ", ".join(map(str, range(p - 1)))
        tuples = [f"({', '.join(map(str, row))})" for row in params.given]
        return {
            "p": p, "n": n, "g": g, "total": g + k,
            "values": f"{values} and {p - 1}",
            "event": f"at least {params.target}" if params.relation == "at least"
            else str(params.target),
            "lines": "\n".join(" ".join(map(str, row)) for row in params.given),
            "list": f"[{', '.join(f'[{t[1:-1]}]' for t in tuples)}]",
            "tuples": " and ".join(filter(None, (", ".join(tuples[:-1]), tuples[-1]))),
            "below": "one more row stands" if one else f"{k} more rows stand",
            "Put": f"{'One random row is' if one else f'{k} random rows are'} put below",
            "others": "the last row is" if one else f"the other {k} rows are",
            "more": "one more vector" if one else f"{k} more vectors",
            "join": "one equation joins them" if one else f"{k} equations join them",
            "further": "one further row" if one else f"{k} further rows",
            "lower": "its last row" if one else f"its last {k} rows",
        }  # fmt: skip

    def solve(self, params: Lifted) -> Solution:
        """Elimination for the rank of the given rows, then the rank after each random row."""
        p, n = params.prime, len(params.given[0])
        steps, rank = eliminate(params.given, p)
        steps.append(
            Step(
                f"The given rows span {p}^{rank} of the {p}^{n} vectors. A random row leaves rank "
                f"r as it is with probability 1/{p}^({n} - r), when it is one of the {p}^r vectors "
                f"spanned so far, and else raises it by one"
            )
        )
        chances = {rank: Fraction(1)}
        for i in range(1, params.random + 1):
            chances = add_row(steps, i, chances, p, n)
        hits = [r for r in chances if _holds(params, r)]
        chance = sum((chances[r] for r in hits), Fraction())
        if len(hits) > 1:
            terms = " + ".join(str(chances[r]) for r in hits)
            steps.append(
                Step(f"Rank {params.target} or more has the probability", f"{terms} = {chance}")
            )
        a, b = chance.numerator, chance.denominator
        steps.append(
            Step(f"So the probability asked for is {chance}, and a + b is", f"{a} + {b} = {a + b}")
        )
        return Solution(a + b, tuple(steps), len(params.given) * n + 4 * params.random)

    def prove(self, params: Lifted, answer: Any) -> bool:
        """The rank of the columns, and a count of the matrices of each rank.

        Modulo the span of the given rows the random ones are a uniform k x d matrix, and of rank j
        there are (p**k - 1) ... (p**k - p**(j-1)) * (p**d - 1) ... (p**d - p**(j-1)) over
        (p**j - 1) ... (p**j - p**(j-1)).
        """
        p, n, k = params.prime, len(params.given[0]), params.random
        rank = _column_rank(params.given, p)
        wanted = range(params.target, n + 1 if params.relation == "at least" else params.target + 1)
        good = sum(_matrices(p, k, n - rank, j) for j in range(k + 1) if rank + j in wanted)
        total = p ** (k * (n - rank))
        chance = Fraction(good, total)
        return bool(chance.numerator + chance.denominator == answer)


# The draw --------------------------------------------------------------------------------------


def _block(rng: Stream, p: int, g: int, n: int, rank: int) -> tuple[Row, ...]:
    """A g x n matrix of that rank, as a product of two factors of full rank."""
    left, right = _full(rng, p, rank, g), _full(rng, p, rank, n)
    columns = list(zip(*right, strict=True))
    return tuple(_times(p, line, columns) for line in zip(*left, strict=True))


def _full(rng: Stream, p: int, rank: int, n: int) -> list[Row]:
    """`rank` independent rows: unit triangular ones times (1 | random), columns in any order."""
    order = rng.sample(range(n), n)
    wide = [[_unit(rng, p, j, i) for j in range(n)] for i in range(rank)]
    columns = [[row[j] for row in wide] for j in order]
    lower = [[_unit(rng, p, i, j) for j in range(rank)] for i in range(rank)]
    return [_times(p, row, columns) for row in lower]


def _times(p: int, row: Sequence[int], columns: Sequence[Sequence[int]]) -> Row:
    return tuple([sum(map(mul, row, column)) % p for column in columns])


def _unit(rng: Stream, p: int, i: int, j: int) -> int:
    """An entry of a lower triangular matrix with a diagonal of ones."""
    if i == j:
        return 1
    return rng.below(p) if i > j else 0


def _sensitive(p: int, n: int, rank: int, more: int, relation: str, target: int) -> bool:
    """Whether the answer is no certainty and both parts matter to it."""
    right = _chance(p, n, rank, more, relation, target)
    if not 0 < right < 1 or right.numerator + right.denominator > LARGEST:
        return False
    other = _chance(p, n, rank - 1, more, relation, target)
    later = _chance(p, n, rank, more + 1, relation, target)
    raised = _chance(p, n, rank, more, relation, target + 1)
    sums = [chance.numerator + chance.denominator for chance in (right, other, later, raised)]
    return sums[0] not in sums[1:]


@lru_cache(maxsize=4096)
def _chance(p: int, n: int, rank: int, more: int, relation: str, target: int) -> Fraction:
    """The probability of the event by the rank after each row."""
    if rank > n:
        return Fraction(0)
    if more == 0:
        return Fraction(rank >= target if relation == "at least" else rank == target)
    stay = Fraction(p**rank, p**n)
    after = [_chance(p, n, rank + up, more - 1, relation, target) for up in (0, 1)]
    return stay * after[0] + (1 - stay) * after[1]


# The solution ----------------------------------------------------------------------------------


def _holds(params: Lifted, rank: int) -> bool:
    return rank == params.target or (params.relation == "at least" and rank > params.target)


# The proof -------------------------------------------------------------------------------------


def _column_rank(rows: tuple[Row, ...], p: int) -> int:
    """How many columns are no combination of those before, by a basis with leading ones."""
    basis: dict[int, list[int]] = {}
    for column in zip(*rows, strict=True):
        rest = list(column)
        for i in range(len(rest)):
            if rest[i] and i in basis:
                lead = rest[i]
                rest = [(x - lead * y) % p for x, y in zip(rest, basis[i], strict=True)]
            elif rest[i]:
                inverse = next(t for t in range(1, p) if t * rest[i] % p == 1)
                basis[i] = [inverse * x % p for x in rest]
                break
    return len(basis)


def _matrices(p: int, k: int, d: int, j: int) -> int:
    """How many k x d matrices modulo p have rank j."""
    over = under = 1
    for i in range(j):
        over *= (p**k - p**i) * (p**d - p**i)
        under *= p**j - p**i
    return over // under
