"""Words shuffled until no letter is kept (OMEGA `combinatory_probability_no_fixed`).

The setting, its levels and what they hold are in `_shuffles`.
"""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import groupby, permutations
from math import comb, factorial, gcd, perm, prod

from synthgen.generators.omega._shuffles import Counts, Shuffle, Shuffles
from synthgen.registry import generators
from synthgen.steps import Solution, Step

FACTORS = {1: "1 - x", 2: "1 - 4x + 2x^2", 3: "1 - 9x + 18x^2 - 6x^3"}
PARTS = {1: "once", 2: "twice", 3: "three times"}

Choice = tuple[tuple[int, int], ...]  # (copies in the word, copies there are) of each letter in it


@generators.register("omega/combinatory_probability_no_fixed")
class NoFixed(Shuffles):
    """The probability that a shuffle leaves no place of a random word with the letter it had."""

    version = 1

    def questions(self, counts: Counts, length: int, level: int) -> Iterator[tuple[int, int]]:
        """One question a multiset, about no letter in particular."""
        yield -1, -1

    def events(self, params: Shuffle) -> tuple[str, str]:
        """No place keeps its letter."""
        return (
            "no place of the word holds the same letter before and after the shuffle",
            "every place of the word gets a letter different from the one it held before",
        )

    def solve(self, params: Shuffle) -> Solution:
        """By how often letters occur in the word; within a case by inclusion and exclusion."""
        length = params.length
        steps = _opening(params)
        good, products = 0, []
        for shape, choices in _choices(params):
            drawn, terms = _drawn(choices)
            derangements, work = _derangements(shape)
            name = _named(shape)
            steps.append(
                Step(
                    f"{name} can be drawn in",
                    f"{terms} = {drawn} {'way' if drawn == 1 else 'ways'}",
                )
            )
            steps.append(Step("The shuffles that keep no letter", work, str(derangements)))
            products.append(f"{drawn} * {derangements}")
            good += drawn * derangements
        sets, orders = comb(sum(params.counts), length), factorial(length)
        total = sets * orders
        steps += _closing(" + ".join(products), good, f"{sets} * {orders}", total)
        chance = Fraction(good, total)
        return Solution(chance.numerator + chance.denominator, tuple(steps), self.cost(params))

    def probability(self, params: Shuffle) -> Fraction:
        """Compositions are weighed by drawing in order; shuffles of each are listed."""
        ways: Counter[Counts] = Counter({(): 1})
        for copies in params.counts:
            longer: Counter[Counts] = Counter()
            for shape, weight in ways.items():
                placed = sum(shape)
                for n in range(min(copies, params.length - placed) + 1):
                    new = tuple(sorted((*shape, n))) if n else shape
                    # n places of those filled so far, and ordered copies for them
                    mixes = perm(placed + n, n) // perm(n) * perm(copies, n)
                    longer[new] += weight * mixes
            ways = longer
        good = sum(w * _listed(s) for s, w in ways.items() if sum(s) == params.length)
        draws = perm(sum(params.counts), params.length)
        return Fraction(good, draws * perm(params.length))


# The worked solution ---------------------------------------------------------------------------


def _opening(params: Shuffle) -> list[Step]:
    length, total = params.length, sum(params.counts)
    sets = comb(total, length)
    return [
        Step(
            f"The {length} letters are one of C({total}, {length}) = {sets} equally likely "
            f"selections, and whatever word they form, its {length}! = {factorial(length)} "
            "shuffles are equally likely; how many of them keep no letter in its place depends "
            "only on how often the letters occur in the word"
        ),
        Step(
            f"A letter that fills more than half of the {length} places cannot avoid all of "
            f"them, so no letter may occur more than {PARTS[length // 2]}"
        ),
        Step(
            "Shuffles are counted by inclusion and exclusion: j copies of a letter that occurs c "
            "times stand on j of its own c places in C(c, j)^2 * j! ways, with the sign (-1)^j; "
            "this gives the factor "
            + ", ".join(f"{FACTORS[c]} for c = {c}" for c in range(1, length // 2 + 1))
            + f". In the product of these factors x^k is replaced by ({length} - k)!, the number "
            "of orders of all other letters"
        ),
    ]


def _choices(params: Shuffle) -> list[tuple[Counts, dict[Choice, int]]]:
    """For each falling sequence of occurrences, which letters have them; equal letters merge."""
    most = params.length // 2
    found: dict[Choice, int] = {(): 1}
    for copies in sorted(params.counts, reverse=True):
        longer: dict[Choice, int] = {}
        for choice, times in found.items():
            left = params.length - sum(n for n, _ in choice)
            for n in range(min(copies, left, most) + 1):
                new = tuple(sorted((*choice, (n, copies)), reverse=True)) if n else choice
                longer[new] = longer.get(new, 0) + times
        found = longer
    shapes: dict[Counts, dict[Choice, int]] = {}
    for choice, times in found.items():
        shape = tuple(n for n, _ in choice)
        if sum(shape) == params.length:
            shapes.setdefault(shape, {})[choice] = times
    return sorted(shapes.items(), reverse=True)


def _drawn(choices: dict[Choice, int]) -> tuple[int, str]:
    """The number of selections, and the sum that gives it."""
    total, terms = 0, []
    for choice, times in sorted(choices.items(), reverse=True):
        total += times * prod(comb(copies, n) for n, copies in choice)
        factors = [f"C({copies}, {n})" for n, copies in choice]
        terms.append(" * ".join([str(times), *factors] if times > 1 else factors))
    return total, " + ".join(terms)


def _named(shape: Counts) -> str:
    """The occurrences in words.

    >>> _named((2, 2, 1))
    'Two letters twice and one letter once'
    """
    numbers = ("no", "one", "two", "three", "four", "five", "six")
    parts = []
    for times, same in groupby(shape):
        n = len(tuple(same))
        parts.append(f"{numbers[n]} {'letters' if n > 1 else 'letter'} {PARTS[times]}")
    return " and ".join(
        [", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts
    ).capitalize()


@lru_cache(maxsize=64)
def _derangements(shape: Counts) -> tuple[int, str]:
    """The number of shuffles that keep no letter, and how it is computed."""
    length, product = sum(shape), [1]
    for n in shape:
        factor = [(-1) ** j * comb(n, j) ** 2 * factorial(j) for j in range(n + 1)]
        product = [
            sum(product[i] * factor[k - i] for i in range(k + 1) if i < len(product) and k - i <= n)
            for k in range(len(product) + n)
        ]
    number = sum(a * factorial(length - k) for k, a in enumerate(product))
    powers = (
        f"({FACTORS[n]})" + (f"^{len(tuple(same))}" if shape.count(n) > 1 else "")
        for n, same in groupby(shape)
    )
    values = _signed([(a, f"{abs(a)} * {length - k}!") for k, a in enumerate(product)])
    polynomial = _signed([(a, _monomial(abs(a), k)) for k, a in enumerate(product)])
    written = " * ".join(powers)
    if len(shape) == 1:
        written = written[1:-1]
    shown = polynomial if written == polynomial else f"{written} = {polynomial}"
    return number, f"{shown}, which becomes {values} = {number}"


def _monomial(value: int, power: int) -> str:
    name = "" if power == 0 else "x" if power == 1 else f"x^{power}"
    return f"{value if value > 1 or not name else ''}{name}"


def _signed(terms: list[tuple[int, str]]) -> str:
    """The terms joined by their signs; the first is positive."""
    return "".join(
        (" + " if a > 0 else " - ") * (i > 0) + text for i, (a, text) in enumerate(terms) if a
    )


def _closing(products: str, good: int, whole: str, total: int) -> list[Step]:
    """The quotient in lowest terms, and the sum that is asked for."""
    common = gcd(good, total)
    m, n = good // common, total // common
    reduced = f" = {m}/{n}" if common > 1 else ""
    return [
        Step("Selections with a shuffle that keeps no letter", f"{products} = {good}"),
        Step("Selections with any shuffle", f"{whole} = {total}"),
        Step(
            f"The probability is {good}/{total}{reduced}"
            + (", in lowest terms" if common == 1 else ""),
        ),
        Step("So m + n", f"{m} + {n} = {m + n}"),
    ]


# The proof -------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _listed(shape: Counts) -> int:
    """Orders of the tokens of a word that keep no letter in its place, one by one."""
    word = [letter for letter, n in enumerate(shape) for _ in range(n)]
    return sum(
        all(a != b for a, b in zip(word, order, strict=True)) for order in permutations(word)
    )
