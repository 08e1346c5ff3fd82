"""Walks that stay on one side of a line: a table of the grid, or reflection (OMEGA
`trans_gridworld`, arXiv 2506.18880).

The published setting trains on tables over blocked grids and tests what a closed form answers; its
test set is written by hand. Here the blocked cells are all cells beyond a slanted line. In a small
grid a table counts the walks; in a grid of millions of cells the reflection principle leaves two
binomial coefficients, and Lucas's theorem their remainders.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import comb, factorial
from typing import Any

from synthgen.generators.omega._tactics import NEW, OLD, PairedTactics, Worked, said
from synthgen.registry import generators
from synthgen.seeding import Stream

PRIMES = (17, 19, 23, 29, 31)  # of level 2: below them numbers of few digits repeat
SIDES = (4, 14)  # of a level 1 grid: at most 225 cells
ABOVE = (29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)  # all its steps
LEAST = 9  # digit of n: two numbers k differ, so the draw ends
NEAR = 4  # base-p digits of level 2 are so near to 0 or n_i: C(n_i, k_i) is worked out by hand


@dataclass(frozen=True, slots=True)
class Walk:
    """Steps right and up, how far y may exceed x on the way, and the modulus."""

    right: int
    up: int
    slack: int
    prime: int


@generators.register("omega/trans_gridworld")
class ReflectedPaths(PairedTactics[Walk]):
    """The number of monotone walks that keep y - x within a bound, modulo a small prime.

    The work of the old tactic is one operation a cell of the grid, (right + 1) * (up + 1). The
    proof of level 1 is the closed form in exact integers. At level 2 it takes the binomials from
    factorials by Wilson's theorem and Legendre's formula, and counts a scaled-down grid by a table.
    """

    Params = Walk
    proof = "other_tactic"
    templates = (
        (
            "A walk on integer points goes from (0, 0) to ({right}, {up}) with steps (+1, 0) and "
            "(0, +1). All points (x, y) with y > x + {slack} are blocked. Let N be the number of "
            "walks that visit no blocked point. Find N mod {prime}, the remainder between 0 and "
            "{last}."
        ),
        (
            "A robot starts in the bottom left cell of a grid with {columns} columns and {rows} "
            "rows and wants to reach the top right cell, moving one cell right or one cell up at a "
            "time. Columns and rows are numbered from 0, from the left and from the bottom. A cell "
            "whose row number exceeds its column number by more than {slack} must not be entered. "
            "What is the remainder of the number of possible routes on division by {prime}?"
        ),
        (
            "In an election Ada gets {right} votes and Ben gets {up}. The votes are counted one at "
            "a time. In how many orders, as sequences of the names Ada and Ben, is Ben never more "
            "than {slack} {votes} ahead of Ada? Give the remainder of that number modulo {prime}."
        ),
        (
            "How many words with {right} letters R and {up} letters U have no beginning in which "
            "the letters U outnumber the letters R by {more} or more? As the number can be large, "
            "give what remains of it after division by {prime}."
        ),
        (
            "An account holds {slack} {coins}. Exactly {right} times one coin is paid in, and "
            "exactly {up} times one coin is taken out; each of these happens at a moment of its "
            "own, and the account never goes below 0. Count the possible orders of payments in and "
            "out, and reduce the count modulo {prime} to a number from 0 to {last}."
        ),
        (
            "Let W be the number of lattice paths of {total} unit steps, {right} to the east and "
            "{up} to the north, that start at the origin and never touch the line y = x + {more}. "
            "Which of the numbers 0, 1, ..., {last} is congruent to W modulo {prime}?"
        ),
        (
            "Modulo {prime}, how many sequences s_1, ..., s_{total} are there that contain {right} "
            "times the number -1 and {up} times the number 1, and in which no partial sum "
            "s_1 + ... + s_k is greater than {slack}? The answer is a number from 0 to {last}."
        ),
    )

    def draw(self, rng: Stream, level: int) -> Walk:
        """A grid with a line that cuts off a corner but neither end."""
        if level == OLD:
            prime = rng.choice(ABOVE)  # below the number of steps, a fourth of the counts leave 0
            right, up = rng.randint(*SIDES), rng.randint(*SIDES)
            return Walk(right, up, rng.randint(max(0, up - right), up - 1), prime)
        return _large(rng, rng.choice(PRIMES))

    def capacity_of(self, level: int) -> int:
        """All forms of level 1, counted; of level 2 those of prime 31, each digit of n at least 9.

        Then 8 or 10 values of each digit of k are near an end. A pair of such k gives an instance
        after a reflection, and a walk backwards is the same: at most 8 pairs share a key.
        """
        if level == NEW:
            return int((31 - LEAST) ** 3 * comb(8 * 10 * 10, 2) // 8)
        return _small_forms() * len(ABOVE)

    def key_of(self, params: Walk) -> Any:
        """The walk or the same walk backwards."""
        return _form(params.right, params.up, params.slack), params.prime

    def slots(self, params: Walk) -> dict[str, Any]:
        """The numbers, and those next to them."""
        return {
            "right": params.right,
            "up": params.up,
            "slack": params.slack,
            "prime": params.prime,
            "columns": params.right + 1,
            "rows": params.up + 1,
            "more": params.slack + 1,
            "last": params.prime - 1,
            "total": params.right + params.up,
            "votes": "vote" if params.slack == 1 else "votes",
            "coins": "coin" if params.slack == 1 else "coins",
        }

    def work(self, params: Walk) -> int:
        """The cells of the table."""
        return (params.right + 1) * (params.up + 1)

    def old(self, params: Walk) -> Worked:
        """Row by row; a number is the sum of the numbers to the left and below."""
        right, up, slack, p = params.right, params.up, params.slack, params.prime
        lines: list[str | tuple[str, str]] = [
            "Take the steps as moves on points: to the right, x grows by 1 (the sort of step that "
            f"occurs {right} times), and up, y grows by 1 (the sort that occurs {up} times). The "
            f"rule says that y <= x + {slack} all the way from (0, 0) to ({right}, {up})",
            "Let N(x, y) be the number of allowed ways to (x, y), modulo "
            f"{p}. The last step comes from the left or from below, so N(x, y) = N(x - 1, y) + "
            "N(x, y - 1), where forbidden points and points outside the grid count 0",
        ]
        row = [1] * (right + 1)
        for y in range(up + 1):
            first = max(0, y - slack)
            if y:
                row = [n % p for n in accumulate(row[first:])]
                row = [0] * first + row
            numbers = ", ".join(map(str, row[first:]))
            lines.append((f"Row y = {y}, x from {first} to {right}", numbers))
        answer = row[right]
        lines.append(f"So N({right}, {up}) leaves the remainder {answer}")
        return Worked(answer, said(*lines))

    def new(self, params: Walk) -> Worked:
        """All walks less those that meet the line, mirrored at their first meeting."""
        n, k, p = params.right + params.up, params.right, params.prime
        shift = params.slack + 1
        other = k + shift
        left, first = _lucas(n, k, p)
        right, second = _lucas(n, other, p)
        answer = (left - right) % p
        lines: list[str | tuple[str, str]] = [
            "Take the steps as moves on points: to the right, x grows by 1 (the sort of step that "
            f"occurs {k} times), and up, y grows by 1 (the sort that occurs {params.up} times). "
            f"The rule says that y <= x + {params.slack} all the way from (0, 0) to "
            f"({k}, {params.up}). A table of {self.work(params)} points is out of reach, so count "
            "by reflection",
            f"Without the rule there are C({n}, {k}) walks, one for each choice of the steps to "
            "the right",
            f"A walk breaks the rule when it meets the line y = x + {shift}. Mirror its part up to "
            f"the first meeting in that line: the start becomes (-{shift}, {shift}). As the "
            f"mirrored start and the end ({k}, {params.up}) lie on different sides of the line, "
            "every walk between them meets the line, and mirroring back gives each walk that "
            "breaks the rule exactly once",
            f"From (-{shift}, {shift}) to ({k}, {params.up}) there are again {n} steps, of which "
            f"{k} + {shift} = {other} go to the right, so C({n}, {other}) walks break the rule",
            f"The number is C({n}, {k}) - C({n}, {other}). By Lucas's theorem a binomial "
            f"coefficient is congruent modulo {p} to the product of those of its digits in base "
            f"{p}",
            *first,
            *second,
            (f"The difference modulo {p}", f"{left} - {right} ≡ {answer}"),
        ]
        return Worked(answer, said(*lines))

    def prove(self, params: Walk, answer: Any) -> bool:
        """The closed form exactly, or from factorials together with a small table."""
        n, k, other = _ends(params)
        if self.affordable(params):
            return bool((comb(n, k) - comb(n, other)) % params.prime == answer)
        p = params.prime
        value = (_by_factorials(n, k, p) - _by_factorials(n, other, p)) % p
        return bool(value == answer) and _reflection_holds(params)


# The draw --------------------------------------------------------------------------------------


def _large(rng: Stream, p: int) -> Walk:
    """Digits of n in base p, and two numbers whose digits are near an end of those of n."""
    digits = [rng.randint(LEAST, p - 1) for _ in range(3)]
    n = _number(digits, p)
    k, other = sorted(_number(_near(rng, digits), p) for _ in range(2))
    while k == other or k + other == n:
        k, other = sorted(_number(_near(rng, digits), p) for _ in range(2))
    if k + other < n:  # the end would lie beyond the line
        k, other = n - other, n - k
    return Walk(k, n - k, other - k - 1, p)


def _near(rng: Stream, digits: list[int]) -> list[int]:
    """Digits that cause no carry, the first of them not at an end."""
    found = []
    for i, digit in enumerate(digits):
        low = 1 if i == 0 else 0
        value = rng.randint(low, min(digit - low, NEAR))
        found.append(digit - value if rng.below(2) else value)
    return found


def _number(digits: list[int], p: int) -> int:
    value = 0
    for digit in digits:
        value = value * p + digit
    return value


def _form(right: int, up: int, slack: int) -> tuple[int, int, int]:
    return min((right, up, slack), (up, right, right + slack - up))


@lru_cache(maxsize=1)
def _small_forms() -> int:
    """The walks of level 1 up to direction."""
    sides = range(SIDES[0], SIDES[1] + 1)
    walks = ((a, b, d) for a in sides for b in sides for d in range(max(0, b - a), b))
    return len({_form(*walk) for walk in walks})


# The new tactic --------------------------------------------------------------------------------


def _lucas(n: int, k: int, p: int) -> tuple[int, list[tuple[str, str]]]:
    """C(n, k) modulo p, digit by digit."""
    pairs = list(zip(*(_digits(m, p, len(_digits(n, p))) for m in (n, k)), strict=True))
    residues, terms = [], []
    for top, low in pairs:
        value = comb(top, low)
        residues.append(value % p)
        reduced = f" ≡ {value % p}" if value >= p else ""
        terms.append(f"C({top}, {low}) = {value}{reduced}")
    value = 1
    for residue in residues:
        value = value * residue % p
    texts = [", ".join(map(str, digits)) for digits in zip(*pairs, strict=True)]
    product = " * ".join(map(str, residues))
    return value, [
        (f"The digits of {n} are {texts[0]} and those of {k} are {texts[1]}", "; ".join(terms)),
        (f"So C({n}, {k}) modulo {p}", f"{product} ≡ {value}"),
    ]


def _digits(value: int, p: int, length: int = 0) -> list[int]:
    """The digits in base p, the highest first, with zeros in front up to a length."""
    digits: list[int] = []
    while value:
        value, digit = divmod(value, p)
        digits.append(digit)
    return [0] * (length - len(digits)) + digits[::-1]


# The proof -------------------------------------------------------------------------------------


def _ends(params: Walk) -> tuple[int, int, int]:
    return params.right + params.up, params.right, params.right + params.slack + 1


def _by_factorials(n: int, k: int, p: int) -> int:
    """C(n, k) = n! / (k! (n - k)!) modulo p, powers of p apart."""
    (top, a), (low, b), (rest, c) = (_stripped(m, p) for m in (n, k, n - k))
    if a > b + c:
        return 0
    return top * pow(low * rest, -1, p) % p


def _stripped(m: int, p: int) -> tuple[int, int]:
    """m! without its factors p, modulo p, and their number.

    Between two multiples of p the product is -1 by Wilson's theorem; the multiples are (m // p)!.
    """
    value, power = 1, 0
    while m:
        value = value * factorial(m % p) * (-1) ** (m // p % 2) % p
        m //= p
        power += m
    return value, power


def _reflection_holds(params: Walk) -> bool:
    """Whether a table of the same shape, 12 steps at most a side, counts what the formula says."""
    scale = max(params.right, params.up) // 12 + 1
    right, up = params.right // scale, params.up // scale
    slack = max(up - right, min(params.slack // scale, up))
    *_, last = _table(right, up, slack)
    return last[right] == comb(right + up, right) - comb(right + up, right + slack + 1)


def _table(right: int, up: int, slack: int) -> Iterator[list[int]]:
    row = [1] + [0] * right
    for y in range(up + 1):
        row = list(accumulate(n if y <= x + slack else 0 for x, n in enumerate(row)))
        row = [n if y <= x + slack else 0 for x, n in enumerate(row)]
        yield row
