"""Ranks of cyclic matrices: row reduction, or the roots of a polynomial (OMEGA
`trans_matrix_rank`, arXiv 2506.18880).

The published setting trains on row reduction and tests matrices whose structure gives the rank; its
test set is 10 items written by hand. Here each row is the row above moved by one column. The small
matrices are reduced; of those with hundreds of rows, vectors of powers of a root of unity are
eigenvectors, and the rank is the number of roots at which a polynomial is not 0.
"""

from dataclasses import dataclass
from functools import cache
from math import gcd
from typing import Any

from synthgen.generators.omega._prime_field import roots_of_unity
from synthgen.generators.omega._reduction import Reduction
from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._tactics import NEW, OLD, PairedTactics, Worked, said
from synthgen.registry import generators
from synthgen.seeding import Stream

SIZES = {OLD: (4, 10), NEW: (204, 960)}
CONSTANTS = (-3, -2, -1, 1, 2, 3)
DIVISOR = (
    12  # of a large size; shifts share a factor 2 or 3 with it, else few ranks are below n - 2
)
SHIFTS = tuple(k for k in range(2, 101) if k % 2 == 0 or k % 3 == 0)


@dataclass(frozen=True, slots=True)
class Cyclic:
    """The number of rows, and the entries of row 0 other than 0 as pairs (column, value).

    The row holds the coefficients of (x^g - a)(x^h - b); the four numbers are kept, too.
    """

    size: int
    shifts: tuple[int, int]
    constants: tuple[int, int]


@generators.register("omega/trans_matrix_rank")
class CyclicRank(PairedTactics[Cyclic]):
    """The rank of an n x n matrix whose rows are one row moved on, n^3 operations to reduce.

    Entry (i, (i + k) mod n) is the coefficient of x^k in (x^g - a)(x^h - b). The proof of level 1
    is the count of roots of unity. At level 2 the polynomial is evaluated at all n roots of unity
    of a prime field: each that is no zero gives an independent eigenvector. The prime is above
    10^12; it has further zeros in one of a billion cases, which the proof would refuse. Ranks are
    counts.
    """

    Params = Cyclic
    proof = "other_tactic"
    templates = (
        (
            "Both the rows and the columns of a square matrix A are numbered from 0 to {last}. For "
            "each row i, {entries}, where column numbers are taken modulo {n}; all other entries "
            "are 0. What is the rank of A?"
        ),
        (
            "Let A be the matrix with rows and columns 0, 1, ..., {last} in which {rule}, "
            "and every other entry is 0. Column numbers beyond {last} start again from 0. Find "
            "the dimension of the space spanned by the rows of A."
        ),
        (
            "Row 0 of a matrix with {n} rows and {n} columns, numbered from 0, has {row} and "
            "zeros elsewhere. Each further row is the row above moved one column to the right, "
            "with the last entry put in front. Determine the rank of the matrix."
        ),
        (
            "A circulant matrix of size {n} x {n} is given by its first row, which has {row} and 0 "
            "in all other columns (counted from 0); every row is the previous one turned "
            "cyclically to the right by one place. What is the largest number of its rows that "
            "are linearly independent?"
        ),
        (
            "Numbers x_0, x_1, ..., x_{last} are sent to the numbers y_0, ..., y_{last} by "
            "{sums} for i = 0, ..., {last}, where indices are read modulo {n}. This is a linear "
            "map. What is the dimension of its image?"
        ),
        (
            "Consider the system of {n} equations {equation}, i = 0, 1, ..., {last}, in the "
            "unknowns x_0, ..., x_{last}, whose indices are taken modulo {n}. Its rational "
            "solutions form a space of dimension {n} - r. Find r."
        ),
    )

    def draw(self, rng: Stream, level: int) -> Cyclic:
        """Two factors x^g - a, of which the first has a root of unity as zero."""
        while True:
            params = _small(rng) if level == OLD else _large(rng)
            if len(_entries(params)) > 1 and params.shifts[0] != params.shifts[1]:
                return params

    def capacity_of(self, level: int) -> int:
        """Level 1 is listed. At level 2 a size, two shifts below half of it, a = 1 or -1 and b.

        Where |b| > 1, the entries of each absolute value lie one shift apart, and the offset of
        the two pairs is the other shift, so all five numbers can be read from the key.
        """
        if level == OLD:
            return _small_keys()
        sizes = (SIZES[NEW][1] - SIZES[NEW][0]) // DIVISOR + 1
        return sizes * len(SHIFTS) * (len(SHIFTS) - 1) * 2 * 4

    def key_of(self, params: Cyclic) -> Any:
        """The row as it stands in any row, read in either direction, up to a sign."""
        return _key(params)

    def slots(self, params: Cyclic) -> dict[str, Any]:
        """The entries in several notations."""
        entries = sorted(_entries(params).items())
        return {
            "n": params.size,
            "last": params.size - 1,
            "entries": listed([f"the entry in column {_plus(k)} is {c}" for k, c in entries]),
            "rule": listed([f"the entry (i, {_plus(k)}) is {c} for all i" for k, c in entries]),
            "row": listed([f"{c} in column {k}" for k, c in entries]),
            "sums": "y_i = " + _terms(entries),
            "equation": _terms(entries) + " = 0",
        }

    def work(self, params: Cyclic) -> int:
        """A multiplication for each entry of each row under each pivot."""
        return params.size**3

    def old(self, params: Cyclic) -> Worked:
        """Row reduction."""
        rows = _rows(params)
        work = Reduction(rows, [()] * len(rows))
        work.say(
            "Write out the matrix of the coefficients, its rows and columns now numbered from 1: "
            + "; ".join(f"row {i} is {row}" for i, row in enumerate(map(list, rows), 1))
        )
        work.say(
            "Reduce the rows, which keeps the rank. For each column take the first row not yet "
            "used that has an entry there, and clear the column in the rows not yet used"
        )
        work.eliminate()
        rank = len(work.order)
        leads = [
            f"row {i + 1} begins in column {k + 1}"
            for i, k in zip(work.order, work.pivots, strict=True)
        ]
        rest = len(rows) - rank
        zero = "" if not rest else "; the other row is 0" if rest == 1 else "; all others are 0"
        work.say(f"Now {listed(leads)}{zero}")
        work.say(f"Rows that begin in different columns are independent, so the rank is {rank}")
        return Worked(rank, tuple(work.steps))

    def new(self, params: Cyclic) -> Worked:
        """Eigenvectors from roots of unity, and inclusion and exclusion over the two factors."""
        n, (g, h), (a, b) = params.size, params.shifts, params.constants
        entries = sorted(_entries(params).items())
        polynomial = _terms(entries, "x^{}")
        one, lines_one = _zeros(n, g, a)
        two, lines_two = _zeros(n, h, b)
        both, lines_both = _common(params)
        zeros = one + two - both
        lines = [
            f"The matrix is circulant: row i has the coefficients of p(x) = {polynomial} from "
            f"column i on. For each of the {n} complex numbers w with w^{n} = 1, the roots of "
            f"unity, the vector (1, w, w^2, ..., w^{n - 1}) is sent to p(w) times itself, and "
            f"these {n} vectors are independent, so the rank is the number of w with p(w) other "
            "than 0",
            f"Exponents count modulo {n}, and p(x) is the product of {_factored(g, a)} and "
            f"{_factored(h, b)}",
            *lines_one,
            *lines_two,
            *lines_both,
            f"So p is 0 at {one} + {two} - {both} = {zeros} of the {n} roots of unity, and the "
            f"rank is {n} - {zeros} = {n - zeros}",
        ]
        return Worked(n - zeros, said(*lines))

    def prove(self, params: Cyclic, answer: Any) -> bool:
        """The roots of unity counted by formula, or one by one in a finite field."""
        if self.affordable(params):
            n, (g, h), (a, b) = params.size, params.shifts, params.constants
            zeros = _zeros(n, g, a)[0] + _zeros(n, h, b)[0] - _common(params)[0]
            return bool(n - zeros == answer)
        return bool(_rank_in_field(params) == answer)


# The draw --------------------------------------------------------------------------------------


def _small(rng: Stream) -> Cyclic:
    n = rng.randint(*SIZES[OLD])
    g, h = rng.randint(1, n - 1), rng.randint(1, n - 1)
    return Cyclic(n, (g, h), (rng.choice(CONSTANTS), rng.choice(CONSTANTS)))


def _large(rng: Stream) -> Cyclic:
    low, high = SIZES[NEW]
    n = DIVISOR * rng.randint(low // DIVISOR, high // DIVISOR)
    g, h = rng.choice(SHIFTS), rng.choice(SHIFTS)
    return Cyclic(n, (g, h), (rng.choice((1, -1)), rng.choice(CONSTANTS)))


def _entries(params: Cyclic) -> dict[int, int]:
    """The entries of row 0 other than 0, by column."""
    n, (g, h), (a, b) = params.size, params.shifts, params.constants
    found: dict[int, int] = {}
    for k, c in ((g + h, 1), (g, -b), (h, -a), (0, a * b)):
        found[k % n] = found.get(k % n, 0) + c
    return {k: c for k, c in found.items() if c}


def _rows(params: Cyclic) -> list[tuple[int, ...]]:
    n, entries = params.size, _entries(params)
    return [tuple(entries.get((j - i) % n, 0) for j in range(n)) for i in range(n)]


def _key(params: Cyclic) -> Any:
    n, entries = params.size, _entries(params)
    forms = []
    for sign in (1, -1):
        for turn in (1, -1):
            for start in entries:
                forms.append(sorted(((k - start) * turn % n, sign * c) for k, c in entries.items()))
    return n, min(forms)


@cache
def _small_keys() -> int:
    """The distinct keys of level 1."""
    values = CONSTANTS
    sizes = range(SIZES[OLD][0], SIZES[OLD][1] + 1)
    keys = {
        repr(_key(params))
        for n in sizes
        for g in range(1, n)
        for h in range(1, g)
        for a in values
        for b in values
        if len(_entries(params := Cyclic(n, (g, h), (a, b)))) > 1
    }
    return len(keys)


# Words -----------------------------------------------------------------------------------------


def _plus(k: int) -> str:
    return f"i + {k}" if k else "i"


def _terms(entries: list[tuple[int, int]], power: str = "x_(i+{})") -> str:
    """`2*x_i - x_(i+3)`, or the polynomial."""
    text = ""
    for k, c in entries:
        sign = (" - " if c < 0 else " + ") if text else ("-" if c < 0 else "")
        name = power.format(k) if k else ("x_i" if "_" in power else "")
        size = str(abs(c)) if abs(c) > 1 or not name else ""
        text += f"{sign}{size}{'*' if size and name else ''}{name}"
    return text


def _factored(g: int, a: int) -> str:
    return f"x^{g} {'-' if a > 0 else '+'} {abs(a)}"


# The new tactic --------------------------------------------------------------------------------


def _zeros(n: int, g: int, a: int) -> tuple[int, list[str]]:
    """The n-th roots of unity with w^g = a."""
    if abs(a) > 1:
        return 0, [f"w^{g} has absolute value 1, so it is {a} for none of them"]
    d = gcd(n, g)
    if a == 1:
        return d, [f"w^{g} = 1 holds for gcd({n}, {g}) = {d} of the {n} roots of unity"]
    e = gcd(n, 2 * g)
    return e - d, [
        f"w^{g} = -1 holds where w^{2 * g} = 1 but not w^{g} = 1: for gcd({n}, {2 * g}) - "
        f"gcd({n}, {g}) = {e} - {d} = {e - d} of the {n} roots of unity"
    ]


def _common(params: Cyclic) -> tuple[int, list[str]]:
    """The n-th roots of unity at which both factors are 0.

    With u = gcd(g, h) both say that w^(2u) = 1, and w^u = 1 only fits a = b = 1. Where a or b is
    -1, w^u = -1 is left, and it depends on g/u and h/u whether that gives a and b.
    """
    n, (g, h), (a, b) = params.size, params.shifts, params.constants
    if max(abs(a), abs(b)) > 1:
        return 0, []
    d = gcd(n, gcd(g, h))
    if a == b == 1:
        return d, [f"Both hold where w^{d} = 1, d = gcd({n}, {g}, {h}) = {d}: for {d} of them"]
    e = gcd(n, 2 * gcd(g, h))
    u = gcd(g, h)
    fits = (-1) ** (g // u) == a and (-1) ** (h // u) == b
    reason = f"Both say that w^(2*{u}) = 1, where {u} = gcd({g}, {h}), so w^{u} is 1 or -1"
    if not fits:
        return 0, [
            f"{reason}; then w^{g} = (w^{u})^{g // u} and w^{h} = (w^{u})^{h // u} are not {a} and "
            f"{b}, so both never hold"
        ]
    return e - d, [
        f"{reason}; as w^{g} = (w^{u})^{g // u} and w^{h} = (w^{u})^{h // u}, both hold where "
        f"w^{u} = -1: for gcd({n}, {2 * u}) - gcd({n}, {u}) = {e} - {d} = {e - d} of them"
    ]


# The proof -------------------------------------------------------------------------------------


def _rank_in_field(params: Cyclic) -> int:
    """The roots of unity of a large prime field at which the polynomial is not 0."""
    n, entries = params.size, _entries(params)
    q, powers = roots_of_unity(n)
    zeros = 0
    items = list(entries.items())
    for t in range(n):
        zeros += sum([c * powers[k * t % n] for k, c in items]) % q == 0
    return n - zeros
