"""The three families about one letter of a shuffled word: how often it is found where it stood.

Only two numbers of the multiset matter, the copies of that letter and the letters altogether. With
the length of the word that is 16 to 30 cases a level, too few to hold whole cases out: they meet
with other letters in other splits. So that cases with many other letters do not prevail, the kinds
are no more than the public number, max(3, level).
"""

from abc import abstractmethod
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import permutations
from math import comb, gcd
from typing import ClassVar

from synthgen.generators.omega._shuffles import Counts, Shuffle, Shuffles
from synthgen.steps import Solution, Step

MOST_HITS = 3  # the public code asks about 1 to 3 places


class Hits(Shuffles):
    """The probability of an event about the places that hold a letter before and after."""

    asks_hits: ClassVar[bool] = True

    @abstractmethod
    def holds(self, found: int, hits: int) -> bool:
        """Whether the event happens when the letter is found again in `found` places."""

    def questions(self, counts: Counts, length: int, level: int) -> Iterator[tuple[int, int]]:
        """Each letter whose number of copies is new, with 1 to 3 places where a number is asked."""
        if len(counts) > max(3, level):
            return
        for asked, copies in enumerate(counts):
            if copies not in counts[:asked]:
                most = min(MOST_HITS, copies, length)
                hits = range(1, most + 1) if self.asks_hits else (-1,)
                yield from ((asked, number) for number in hits)

    def solve(self, params: Shuffle) -> Solution:
        """By the number of copies drawn: where they stand after the shuffle is all that matters."""
        length, letter = params.length, params.letters[params.asked]
        copies, total = params.counts[params.asked], sum(params.counts)
        steps = _opening(params)
        sets, value = comb(total, length), Fraction(0)
        parts, values = [], []
        for c in range(max(0, length - total + copies), min(copies, length) + 1):
            ways = [(j, comb(c, j) * comb(length - c, c - j)) for j in range(c + 1)]
            kept = [(j, n) for j, n in ways if n and self.holds(j, params.hits)]
            if not kept:
                continue
            drawn, places = comb(copies, c) * comb(total - copies, length - c), comb(length, c)
            good = sum(n for _, n in kept)
            steps.append(
                Step(
                    f"{c} {_copies(c)} of {letter} in the word",
                    f"C({copies}, {c}) * C({total - copies}, {length - c}) = {drawn} "
                    f"{'selection' if drawn == 1 else 'selections'}; "
                    + _places(length, c, kept, good, places),
                )
            )
            parts.append(f"{drawn} * {good}/{places}" if good < places else f"{drawn}")
            values.append(str(Fraction(drawn * good, places)))
            value += Fraction(drawn * good, places)
        chance = value / sets
        steps += _closing(parts, values, value, sets)
        return Solution(chance.numerator + chance.denominator, tuple(steps), self.cost(params))

    def probability(self, params: Shuffle) -> Fraction:
        """Copies are drawn one by one, and all shuffles of a word with so many are listed."""
        copies, total = params.counts[params.asked], sum(params.counts)
        chance = Fraction(0)
        for c, drawn in _draws(copies, total - copies, params.length):
            found = _found(params.length, c)
            good = sum(orders for j, orders in found if self.holds(j, params.hits))
            chance += drawn * Fraction(good, sum(orders for _, orders in found))
        return chance


# The worked solution ---------------------------------------------------------------------------


def _opening(params: Shuffle) -> list[Step]:
    letter, length = params.letters[params.asked], params.length
    copies, total = params.counts[params.asked], sum(params.counts)
    return [
        Step(
            f"Only the letter {letter} matters: of the {total} letters {copies} {_are(copies)} "
            f"{letter} and {total - copies} {_are(total - copies)} not. There are "
            f"C({total}, {length}) = {comb(total, length)} "
            f"equally likely selections of {length} letters"
        ),
        Step(
            f"Suppose that the word holds c copies of {letter}. After the shuffle every set of c "
            f"of the {length} places is equally likely to hold them, C({length}, c) sets in all; "
            f"j of these places are among the c where {letter} stood before, and c - j among the "
            f"{length} - c others, in C(c, j) * C({length} - c, c - j) of them"
        ),
    ]


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _copies(number: int) -> str:
    return "copy" if number == 1 else "copies"


def _places(length: int, c: int, kept: list[tuple[int, int]], good: int, places: int) -> str:
    """How many sets of places make the event happen."""
    if good == places:
        return f"the event happens in all C({length}, {c}) = {places} {_sets(places)} of places"
    terms = " + ".join(f"C({c}, {j}) * C({length - c}, {c - j})" for j, _ in kept)
    values = f" = {' + '.join(str(n) for _, n in kept)}" if len(kept) > 1 else ""
    cases = " and ".join(filter(None, [", ".join(str(j) for j, _ in kept[:-1]), str(kept[-1][0])]))
    return (
        f"with j = {cases} the event happens in {terms}{values} = {good} of "
        f"C({length}, {c}) = {places} {_sets(places)} of places"
    )


def _sets(number: int) -> str:
    return "set" if number == 1 else "sets"


def _closing(parts: list[str], values: list[str], value: Fraction, sets: int) -> list[Step]:
    m, n = value.numerator, value.denominator * sets
    common = gcd(m, n)
    reduced = f"{m // common}/{n // common}"
    texts = [" + ".join(parts), " + ".join(values), str(value)]
    sums = [f"({text}) / {sets}" if {" ", "/"} & set(text) else f"{text}/{sets}" for text in texts]
    shown = " = ".join(dict.fromkeys([*sums, reduced]))
    return [
        Step("The probability is the mean over all selections", shown),
        Step(
            f"In lowest terms m/n is {reduced}, so m + n",
            f"{m // common} + {n // common} = {(m + n) // common}",
        ),
    ]


# The proof -------------------------------------------------------------------------------------


def _draws(copies: int, others: int, length: int) -> list[tuple[int, Fraction]]:
    """The chances of the numbers of copies, letter by letter."""
    chances = [Fraction(1)] + [Fraction(0)] * length
    for drawn in range(length):
        left = copies + others - drawn
        for c in range(drawn, -1, -1):
            one = chances[c] * Fraction(copies - c, left)
            chances[c + 1] += one
            chances[c] -= one
    return [(c, chance) for c, chance in enumerate(chances) if chance]


@lru_cache(maxsize=64)
def _found(length: int, copies: int) -> tuple[tuple[int, int], ...]:
    """In how many orders of the tokens of a word a letter is found again in j places."""
    tokens = range(length)
    orders = Counter(
        sum(token < copies for token in order[:copies]) for order in permutations(tokens)
    )
    return tuple(orders.items())
