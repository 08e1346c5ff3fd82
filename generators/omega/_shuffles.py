"""Words drawn from a multiset of letters and shuffled: the domain and the telling of four families.

OMEGA's `combinatory_probability_*` (arXiv 2506.18880) share their draw and differ in the event. The
public question leaves open whether letters are drawn with replacement, whether all words or all
letters are equally likely, and whether a place that gets another copy of its letter counts as
changed; the public code draws letters without replacement and compares letters. Here the question
says so.

The public levels give ranges of word lengths and of numbers of letters, of which the public code
reads the lower ends only, and fix the number of kinds at max(3, level): up to the names of the
letters that leaves a single multiset to level 1. Here the whole ranges are used, with any number of
kinds from 2 to all letters different. Names and order of the letters are symmetries; what
remains is listed, so a family is complete. Instances with probability 0 or 1 are left out, and
where an answer belongs to more than a ninth of a level (7 at level 1) the surplus is.
"""

from abc import abstractmethod
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import product
from math import factorial, perm
from typing import Any, NamedTuple

from synthgen.family import CountableFamily
from synthgen.generating import Placed
from synthgen.generators.omega._scenes import SCENES, listed
from synthgen.row import Reject
from synthgen.seeding import Stream

Counts = tuple[int, ...]


class Limits(NamedTuple):
    """Inclusive ranges of a level."""

    lengths: tuple[int, int]
    letters: tuple[int, int]


LIMITS = {
    1: Limits((2, 3), (4, 6)),
    2: Limits((3, 4), (6, 8)),
    3: Limits((4, 5), (8, 9)),
    4: Limits((4, 5), (10, 11)),
    5: Limits((5, 6), (11, 12)),
}

MOST_ALIKE = 9  # an answer has at most one in nine of a level's instances
ALIKE = (
    "Equal letters look the same, so a place that gets another copy of its letter counts as "
    "unchanged"
)


@dataclass(frozen=True, slots=True)
class Shuffle:
    """A multiset, the length of the word, the letter asked about and its number of places.

    `asked` is a place in `letters`, and `hits` the number in the event; -1 where the event has
    none.
    """

    counts: Counts
    letters: tuple[str, ...]
    length: int
    asked: int = -1
    hits: int = -1


class Shuffles(CountableFamily[Shuffle]):
    """The probability of an event when a random word from a multiset is shuffled, as m + n.

    The cost is the binary logarithm of the number of outcomes, ordered draws with shuffles, in
    eighths: those are what a listing goes through, 24 at least and 479,001,600 at most.
    """

    levels = tuple(LIMITS)
    Params = Shuffle
    answer_type = "integer"
    proof = "listed_shuffles"
    cost_scale = 120.0
    templates = (
        (
            "From the multiset {{{pairs}}}, in which each letter is followed by its number of "
            "copies, {length} letters are drawn at random without replacement and put down in a "
            "row, in the order in which they are drawn. Then this word is shuffled, so that all "
            "orders of its letters are equally likely. The probability that {event} is m/n, where "
            "m and n are coprime positive integers. Find m + n. {Alike}."
        ),
        (
            "A bag holds {amounts}. Somebody draws {length} letters one after another, at random "
            "and without putting any back, and lays them out as a word, which is afterwards "
            "shuffled at random. {Alike}. Write the probability that {event2} as a fraction m/n "
            "in lowest terms and give m + n."
        ),
        (
            "Let {length} letters be taken at random, without replacement, from the multiset "
            "{{{copies}}} to form a word w, and let v be a uniformly random rearrangement of the "
            "{length} letters of w. What is m + n, if m/n is the probability, in lowest terms, "
            "that in the passage from w to v {event2}? {Alike}."
        ),
        (
            "What is the probability that {event}, when a word of {length} letters is formed from "
            "the letters {copies} (each letter listed is drawn at most once, and all draws are "
            "equally likely) and its letters are then shuffled at random? {Alike}. Answer with "
            "m + n, where m/n is the probability in lowest terms."
        ),
        (
            "There are {amounts} on {total} tiles. Step one: choose {length} tiles at random and "
            "place them side by side in random order. Step two: pick these {length} tiles up and "
            "place them side by side in random order again.\n\nLet m/n, a reduced fraction, be "
            "the probability that {event}. Determine m + n. {Alike}."
        ),
        (
            "Consider the random experiment:\n\n- letters available: {pairs} (letter: copies);\n"
            "- draw {length} of them at random without replacement, and write them as a word;\n"
            "- shuffle the letters of the word, every order having the same chance.\n\n{Alike}. "
            "The event is that {event2}. Its probability in lowest terms is m/n; report m + n."
        ),
        (
            "{Alike}; with this in mind, find the chance that {event} if one shuffles a word of "
            "length {length} whose letters were drawn at random, without replacement, from "
            "{amounts}. The shuffle is uniform. Give the sum m + n of numerator and denominator "
            "of the reduced fraction m/n."
        ),
        (
            "A random word of {length} letters is made from {total} letter cards, namely "
            "{copies}, each card being used at most once. The cards of the word are shuffled and "
            "laid out again in the same {length} places. If the probability that {event2} equals "
            "m/n with coprime m and n, how much is m + n? {Alike}."
        ),
    )

    @abstractmethod
    def questions(self, counts: Counts, length: int, level: int) -> Iterator[tuple[int, int]]:
        """What can be asked of a multiset in falling order: `asked` and `hits`."""

    @abstractmethod
    def probability(self, params: Shuffle) -> Fraction:
        """The probability of the event, by listing shuffles: the proof, and what the domain is."""

    @abstractmethod
    def events(self, params: Shuffle) -> tuple[str, str]:
        """The event as a clause, in two wordings."""

    def count(self) -> int:
        """The number of instances of the active levels."""
        return len(self._domain)

    def unrank(self, rank: int) -> Shuffle:
        """The instance of a rank, with letters A, B, ... from many copies to few."""
        return self._domain[rank]

    def level_of(self, params: Shuffle) -> int:
        """The lowest level whose ranges hold the instance."""
        return _level(params.length, sum(params.counts))

    def key_of(self, params: Shuffle) -> Any:
        """The length, the copies of the letter asked about, those of the others, and the hits."""
        others = sorted(n for i, n in enumerate(params.counts) if i != params.asked)
        asked = params.counts[params.asked] if params.asked >= 0 else 0
        return params.length, asked, others, params.hits

    def place(self, split: str, where: int) -> Placed[Shuffle] | Reject:
        """The instance with letters and an order of its own, which its key does not hold."""
        placed = super().place(split, where)
        if isinstance(placed, Reject):
            return placed
        return replace(placed, instance=_dress(placed.instance, self.stream(split, where, "names")))

    def slots(self, params: Shuffle) -> dict[str, Any]:
        """The multiset in three notations, the event in two, and what equal letters mean."""
        pairs = list(zip(params.letters, params.counts, strict=True))
        event, event2 = self.events(params)
        return {
            "length": params.length,
            "total": sum(params.counts),
            "pairs": ", ".join(f"{letter}: {n}" for letter, n in pairs),
            "copies": ", ".join(letter for letter, n in pairs for _ in range(n)),
            "amounts": listed([SCENES["letters"].amount(n, letter) for letter, n in pairs]),
            "event": event,
            "event2": event2,
            "Alike": ALIKE,
        }

    def prove(self, params: Shuffle, answer: Any) -> bool:
        """All shuffles of a word of each composition are listed, and what is drawn is weighed."""
        chance = self.probability(params)
        return bool(chance.numerator + chance.denominator == answer)

    def cost(self, params: Shuffle) -> int:
        """Eight times the binary logarithm of the number of draws and shuffles, rounded up."""
        outcomes = perm(sum(params.counts), params.length) * factorial(params.length)
        return (outcomes**8).bit_length()

    @cached_property
    def _domain(self) -> tuple[Shuffle, ...]:
        return tuple(shuffle for level in self.active_levels for shuffle in self._listed(level))

    def _listed(self, level: int) -> Iterator[Shuffle]:
        """The instances of a level; of each answer no more than a ninth of what there is."""
        chances = {shuffle: self.probability(shuffle) for shuffle in self._shuffles(level)}
        possible = {shuffle: p for shuffle, p in chances.items() if 0 < p < 1}
        answers: Counter[int] = Counter()
        for shuffle, chance in possible.items():
            answer = chance.numerator + chance.denominator
            answers[answer] += 1
            if answers[answer] <= len(possible) // MOST_ALIKE:
                yield shuffle

    def _shuffles(self, level: int) -> Iterator[Shuffle]:
        lengths, totals = (range(low, high + 1) for low, high in LIMITS[level])
        for length, total in product(lengths, totals):
            if _level(length, total) == level:
                for counts in _partitions(total, total - 1):
                    yield from self._asked(counts, length, level)

    def _asked(self, counts: Counts, length: int, level: int) -> Iterator[Shuffle]:
        names = SCENES["letters"].kinds[: len(counts)]
        for asked, hits in self.questions(counts, length, level):
            yield Shuffle(counts, names, length, asked, hits)


def _level(length: int, total: int) -> int:
    """The lowest level whose ranges hold both; ranges of neighbouring levels meet."""
    fits = (
        level
        for level, (lengths, totals) in LIMITS.items()
        if lengths[0] <= length <= lengths[1] and totals[0] <= total <= totals[1]
    )
    return next(fits)


def _partitions(total: int, most: int) -> Iterator[Counts]:
    """Falling sequences of positive numbers up to `most` with that total."""
    if total == 0:
        yield ()
    for first in range(min(most, total), 0, -1):
        yield from ((first, *rest) for rest in _partitions(total - first, first))


def _dress(params: Shuffle, rng: Stream) -> Shuffle:
    """Other letters, and another order of the kinds."""
    order = list(range(len(params.counts)))
    rng.shuffle(order)
    letters = sorted(rng.sample(SCENES["letters"].kinds, len(order)))
    counts = tuple(params.counts[i] for i in order)
    asked = order.index(params.asked) if params.asked >= 0 else -1
    return replace(params, counts=counts, letters=tuple(letters), asked=asked)
