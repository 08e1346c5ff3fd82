"""Expected numbers of matches in random words (OMEGA `combinatory_pattern_matching`).

Lengths, numbers of letters, kinds of letters and patterns are the public ones (arXiv 2506.18880).
The public question does not say whether letters are put back, nor what an occurrence is; the public
code draws without replacement and counts the substrings that match as a whole, which the question
says here. The public answer is the rounded sum of floats; here it is the rounded fraction, and an
expectation that lies halfway between two hundredths is left out.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import product
from math import perm
from typing import Any

from synthgen.family import CountableFamily
from synthgen.generating import Placed
from synthgen.generators.omega._matching_substrings import (
    LINEARITY,
    Counts,
    Matching,
    ends,
    runs,
    substrings,
)
from synthgen.generators.omega._scenes import SCENES, listed
from synthgen.registry import generators
from synthgen.row import Reject
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

LENGTHS = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}
TOTALS = {1: (4, 6), 2: (6, 8), 3: (9, 10), 4: (10, 12), 5: (12, 14)}
KINDS = (2, 5)
MOST_ALIKE = 9  # an answer has at most one in nine of a level's instances

# The regular expression, and what it means. A word read backwards is as likely, so that b before a
# run of a's and a run of a's before b differ in nothing but their looks.
PATTERNS = {
    "{a}.*{b}": "begins with {a} and ends with {b}, with any letters or none between them",
    "{a}.*{a}": "begins and ends with two different copies of {a}, whatever is between them",
    "{a}{b}+": "is one {a} followed by one or more letters {b}",
    "{b}+{a}": "is one or more letters {b} followed by one {a}",
    "{a}{b}*": "is one {a} followed by zero or more letters {b}",
    "{b}*{a}": "is zero or more letters {b} followed by one {a}",
}
MIRRORED = {"{b}+{a}": "{a}{b}+", "{b}*{a}": "{a}{b}*"}


@generators.register("omega/combinatory_pattern_matching")
class PatternMatching(CountableFamily[Matching]):
    """The expected number of substrings of a random word that match a pattern, to two decimals.

    The cost is the number of substrings long enough to match: 1 to 3 in words of two letters, 15
    to 21 in words of six.
    """

    version = 1
    levels = tuple(LENGTHS)
    Params = Matching
    answer_type = "decimal"
    proof = "listed_words"
    cost_scale = 8.0
    templates = (
        (
            "From the multiset {{{pairs}}} (letter: number of copies) {length} letters are drawn "
            "at random without replacement and written in the order drawn. What is the expected "
            "number of substrings of this word that match the regular expression {regex} as a "
            "whole, that is, of contiguous substrings of which each {meaning}? {Places}. Round "
            "to two decimal places."
        ),
        (
            "A bag holds {amounts}. Somebody draws {length} letters one by one without putting "
            "any back, which makes a word. How many times does the pattern {regex} match in it on "
            "average? A match is any block of consecutive letters that {meaning}. {Places}. Give "
            "the answer rounded to 2 decimals."
        ),
        (
            "Let w be a random word of {length} letters, drawn without replacement from "
            "{{{copies}}}, all draws being equally likely. Let X be the number of pairs (i, j) "
            "with 1 <= i <= j <= {length} for which the letters i to j of w, taken together, "
            "fully match the regular expression {regex}. Find E[X], rounded to two decimal places."
        ),
        (
            "What is the expected number of matches of the pattern {regex} in a random word of "
            "{length} letters made from {amounts}, each letter being used at most once? Here "
            "a match is a contiguous substring that {meaning}. {Places}. Answer to two decimals."
        ),
        (
            "Random experiment: draw {length} of the letters {copies} without replacement and "
            "put them in a row as drawn.\n\nCount: all contiguous substrings, by position, that "
            "match {regex} entirely (in words: the substring {meaning}).\n\nCompute the mean of "
            "this count, rounded to two decimal places."
        ),
        (
            "{Places}. With this convention, a substring of a word is a hit when it {meaning}; "
            "as a regular expression that is {regex}. How many hits does a word of length "
            "{length} have on average, if its letters are drawn at random without replacement "
            "from the multiset {{{pairs}}}? Round the mean to 2 decimal places."
        ),
        (
            "There are {total} letter cards: {copies}. They are shuffled, and the top {length} "
            "are laid in a row. Call a stretch of neighbouring cards good if it {meaning} "
            "(pattern: {regex}). What is the expected number of good stretches, counted by where "
            "they begin and end, to two decimal places?"
        ),
        (
            "The letters of {amounts} are on separate cards, {length} of which are dealt in a row "
            "at random. On average, how many contiguous substrings of the word that appears match "
            "{regex} from end to end? In other words, each of them {meaning}. {Places}. State the "
            "average to two decimal places."
        ),
    )

    def count(self) -> int:
        """The number of instances of the active levels."""
        return len(self._domain)

    def unrank(self, rank: int) -> Matching:
        """The instance of a rank, with letters A, B, ... from many copies to few."""
        return self._domain[rank]

    def level_of(self, params: Matching) -> int:
        """The level of the word's length."""
        return next(level for level, length in LENGTHS.items() if length == params.length)

    def key_of(self, params: Matching) -> Any:
        """The length, the pattern up to reading backwards, the copies of its letters, the others.

        Where the pattern is `a.*b` its two letters are exchanged by reading backwards.
        """
        used = [params.a] if params.pattern == "{a}.*{a}" else [params.a, params.b]
        pattern = MIRRORED.get(params.pattern, params.pattern)
        copies = [params.counts[i] for i in used]
        if pattern == "{a}.*{b}":
            copies.sort()
        others = sorted(n for i, n in enumerate(params.counts) if i not in used)
        return params.length, pattern, copies, others

    def place(self, split: str, where: int) -> Placed[Matching] | Reject:
        """The instance with letters, an order and a direction of its own."""
        placed = super().place(split, where)
        if isinstance(placed, Reject):
            return placed
        return replace(placed, instance=_dress(placed.instance, self.stream(split, where, "names")))

    def slots(self, params: Matching) -> dict[str, Any]:
        """The multiset in three notations, the pattern and its meaning."""
        pairs = list(zip(params.letters, params.counts, strict=True))
        a, b = params.letters[params.a], params.letters[params.b]
        return {
            "length": params.length,
            "total": sum(params.counts),
            "pairs": ", ".join(f"{letter}: {n}" for letter, n in pairs),
            "copies": ", ".join(letter for letter, n in pairs for _ in range(n)),
            "amounts": listed([SCENES["letters"].amount(n, letter) for letter, n in pairs]),
            "regex": params.pattern.format(a=a, b=b),
            "meaning": PATTERNS[params.pattern].format(a=a, b=b),
            "Places": "Substrings that begin or end at different places are counted separately",
        }

    def solve(self, params: Matching) -> Solution:
        """By linearity: a substring matches with a chance that depends on its length alone."""
        if ".*" in params.pattern:
            mean, steps = ends(params)
        else:
            mean, steps = runs(params)
        answer = Decimal(round(mean * 100)).scaleb(-2)
        exact = Decimal(int(mean * 10**4)).scaleb(-4)
        shown = f"{exact.normalize():f}" if mean == Fraction(exact) else f"{exact}..."
        steps.append(Step(f"As a decimal this is {shown}, to two decimals {answer}"))
        return Solution(answer, (Step(LINEARITY), *steps), substrings(params))

    def prove(self, params: Matching, answer: Any) -> bool:
        """All words over a, b and other letters are listed and their matches counted."""
        exact = 100 * Fraction(answer)
        return exact.denominator == 1 and 2 * abs(100 * mean(params) - exact) < 1

    @cached_property
    def _domain(self) -> tuple[Matching, ...]:
        return tuple(m for level in self.active_levels for m in _listed(level))


# The domain ------------------------------------------------------------------------------------


def _listed(level: int) -> Iterator[Matching]:
    """The instances of a level whose rounded answer is certain and not 0, common ones thinned."""
    hundredths = {matching: 100 * mean(matching) for matching in _matchings(level)}
    certain = {m: h for m, h in hundredths.items() if 2 * h > 1 and (2 * h) % 2 != 1}
    answers: Counter[int] = Counter()
    for matching, value in certain.items():
        answers[round(value)] += 1
        if answers[round(value)] <= len(certain) // MOST_ALIKE:
            yield matching


def _matchings(level: int) -> Iterator[Matching]:
    low, high = TOTALS[level]
    for total in range(low, high + 1):
        for counts in _partitions(total, total - 1, KINDS[1]):
            letters = SCENES["letters"].kinds[: len(counts)]
            new = [i for i, n in enumerate(counts) if n not in counts[:i]]
            for a in new:
                yield Matching(counts, letters, LENGTHS[level], "{a}.*{a}", a, a)
            for a, b in _pairs(counts):
                if a < b:
                    yield Matching(counts, letters, LENGTHS[level], "{a}.*{b}", a, b)
                for pattern in ("{a}{b}+", "{a}{b}*"):
                    yield Matching(counts, letters, LENGTHS[level], pattern, a, b)


def _pairs(counts: Counts) -> Iterator[tuple[int, int]]:
    """Two letters for each pair of numbers of copies; falling pairs come as a < b."""
    seen = set()
    places = range(len(counts))
    for a, b in ((a, b) for a in places for b in places if a != b):
        if (counts[a], counts[b]) not in seen:
            seen.add((counts[a], counts[b]))
            yield a, b


def _partitions(total: int, most: int, parts: int) -> Iterator[Counts]:
    """Falling sequences of at most `parts` positive numbers up to `most` with that total."""
    if total == 0:
        yield ()
    elif parts:
        for first in range(min(most, total), 0, -1):
            rests = _partitions(total - first, first, parts - 1)
            yield from ((first, *rest) for rest in rests)


# The telling -----------------------------------------------------------------------------------


def _dress(params: Matching, rng: Stream) -> Matching:
    """Other letters, another order of the kinds, and perhaps the pattern read backwards."""
    order = list(range(len(params.counts)))
    rng.shuffle(order)
    letters = sorted(rng.sample(SCENES["letters"].kinds, len(order)))
    a, b, pattern = order.index(params.a), order.index(params.b), params.pattern
    if rng.below(2):
        backwards = {there: back for back, there in MIRRORED.items()}
        pattern = backwards.get(pattern, pattern)
        a, b = (b, a) if pattern == "{a}.*{b}" else (a, b)
    counts = tuple(params.counts[i] for i in order)
    return replace(params, counts=counts, letters=tuple(letters), pattern=pattern, a=a, b=b)


# The proof -------------------------------------------------------------------------------------


def mean(params: Matching) -> Fraction:
    """The exact expected number, by listing words."""
    same = params.a == params.b
    copies = params.counts[params.a], 0 if same else params.counts[params.b]
    return _mean_of(params.pattern, params.length, *copies, sum(params.counts))


@lru_cache(maxsize=1 << 14)
def _mean_of(pattern: str, length: int, a: int, b: int, total: int) -> Fraction:
    """The mean number of matches over all words, weighed by the draws that make them."""
    matches = sum(
        times * perm(a, i) * perm(b, j) * perm(total - a - b, length - i - j)
        for (i, j), times in _matches(pattern, length).items()
    )
    return Fraction(matches, perm(total, length))


@lru_cache(maxsize=64)
def _matches(pattern: str, length: int) -> Counter[tuple[int, int]]:
    """Matches in all words over a, b and o, by how many a and b the words hold."""
    regex = re.compile(pattern.format(a="a", b="b"))
    found: Counter[tuple[int, int]] = Counter()
    spans = [(i, j) for i in range(length) for j in range(i + 1, length + 1)]
    for letters in product("abo", repeat=length):
        word = "".join(letters)
        number = sum(regex.fullmatch(word, i, j) is not None for i, j in spans)
        found[word.count("a"), word.count("b")] += number
    return found
