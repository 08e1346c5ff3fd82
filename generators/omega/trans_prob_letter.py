"""Scores of shuffled words: by cases, or by symmetry (OMEGA `trans_prob_letter`, arXiv 2506.18880).

The published setting trains on probabilities of shuffled letters by cases and tests what symmetry
and linearity answer; its test set is 32 items written by hand. Here letters have points, and the
question is an expected score: all arrangements of a short word are listed, while in a word with
billions of arrangements each place, or each letter, is looked at by itself.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import comb, factorial, prod
from typing import Any

from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._tactics import NEW, OLD, PairedTactics, Worked, said
from synthgen.registry import generators
from synthgen.seeding import Stream

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
EVENTS = {
    "pairs": "for every place whose letter is equal to the letter {gap_places} further right, the "
    "points of that letter are scored",
    "after": "the points of all letters to the right of the last {first} are scored",
    "kept": "for every place that shows the same letter as in the original order, the points of "
    "that letter are scored",
}
SHORT = {"pairs": 45, "after": 45, "kept": 30}  # arrangements that a solution lists
POINTS = 9
KINDS, COPIES = (5, 7), (4, 12)  # of level 2
GAPS = 6


@dataclass(frozen=True, slots=True)
class Letters:
    """Copies and points of each letter, what scores, and the distance of a pair (else 0)."""

    counts: tuple[int, ...]
    points: tuple[int, ...]
    names: tuple[str, ...]
    event: str
    gap: int


@generators.register("omega/trans_prob_letter")
class LetterScores(PairedTactics[Letters]):
    """The expected score of a shuffled word as m/n, with m + n for the answer.

    The work of the old tactic is one operation a letter of every distinct arrangement. The proof of
    level 1 is the new tactic. At level 2 arrangements are counted by multinomial coefficients:
    those with a given letter at given places, or with a given place of the last letter.
    """

    Params = Letters
    proof = "other_tactic"
    templates = (
        (
            "The letters of the word {word} are shuffled at random, all orders being equally "
            "likely. {Points}. After the shuffle, {event}. The expected total is m/n in lowest "
            "terms. Find m + n."
        ),
        (
            "Tiles with the letters {tiles} lie in a row in this order and are then put into a "
            "random order. {Points}. Now {event}. Write the expected score as a fraction m/n in "
            "lowest terms and give m + n."
        ),
        (
            "In a game, {event}, once the letters of {word} have been put into a uniformly random "
            "order. {Points}. If the mean score over all orders is m/n with coprime positive "
            "integers m and n, what is m + n?"
        ),
        (
            "{Points}. The string {word} is permuted uniformly at random. Then {event}. Let m/n, "
            "in lowest terms, be the expected value of the sum. Compute m + n."
        ),
        (
            "A machine shows the letters {tiles} from left to right, then shuffles them so that "
            "every order has the same chance, and counts: {event}. {Points}. What does it count on "
            "average? The answer is a reduced fraction m/n; report m + n."
        ),
        (
            "Someone writes down {word}, draws its letters one by one at random without putting "
            "any back, and writes them from left to right. In the new word, {event}. {Points}. "
            "Find m + n, where m/n is the expected score in lowest terms."
        ),
    )

    def draw(self, rng: Stream, level: int) -> Letters:
        """A short word whose arrangements can be listed, or a long one."""
        event = rng.choice(tuple(EVENTS))
        if level == OLD:
            counts = list(rng.choice(_short_shapes(SHORT[event])))
        else:
            counts = [rng.randint(*COPIES) for _ in range(rng.randint(*KINDS))]
        rng.shuffle(counts)
        gap = rng.randint(1, min(GAPS, sum(counts) - 1)) if event == "pairs" else 0
        points = tuple(rng.randint(1, POINTS) for _ in counts)
        names = tuple(sorted(rng.sample(LETTERS, len(counts))))
        return Letters(tuple(counts), points, names, event, gap)

    def capacity_of(self, level: int) -> int:
        """Level 1: the words of two kinds, counted. Level 2: seven kinds, kept places.

        A key is a multiset of (copies, points); all pairs of these differ at most in their order.
        """
        if level == NEW:
            return comb((COPIES[1] - COPIES[0] + 1) * POINTS, KINDS[1])
        pairs, kept = (
            [s for s in _short_shapes(SHORT[event]) if len(s) == 2] for event in ("pairs", "kept")
        )
        gaps = sum(min(GAPS, sum(s) - 1) for s in pairs)
        return (gaps + len(kept)) * POINTS * (POINTS + 1) // 2

    def key_of(self, params: Letters) -> Any:
        """Copies and points, whatever the letters are; a letter that ends the wait stays first."""
        pairs = list(zip(params.counts, params.points, strict=True))
        if params.event == "after":  # the points of the first letter never count
            return params.event, params.counts[0], sorted(pairs[1:])
        return params.event, params.gap, sorted(pairs)

    def slots(self, params: Letters) -> dict[str, Any]:
        """The word, the points in words and the rule of the score."""
        word = _word(params)
        points = [
            f"each {name} is worth {p} {'point' if p == 1 else 'points'}"
            for name, p in zip(params.names, params.points, strict=True)
        ]
        text = listed(points)
        places = "1 place" if params.gap == 1 else f"{params.gap} places"
        event = EVENTS[params.event].format(gap_places=places, first=params.names[0])
        return {"word": word, "tiles": ", ".join(word), "Points": "E" + text[1:], "event": event}

    def work(self, params: Letters) -> int:
        """The letters in all distinct arrangements."""
        return _arrangements(params.counts) * sum(params.counts)

    def old(self, params: Letters) -> Worked:
        """The score of every arrangement, and the mean."""
        word = _word(params)
        points = dict(zip(params.names, params.points, strict=True))
        scores = [(text, _score(params, text, word, points)) for text in _orders(params)]
        number, total = len(scores), sum(score for _, score in scores)
        sums = Counter(score for _, score in scores)
        parts = [f"{times} * {score}" for score, times in sorted(sums.items()) if score]
        lines: list[str | tuple[str, str]] = [
            f"Equal letters cannot be told apart, so the {sum(params.counts)} letters have "
            f"{number} distinct arrangements, {_quotient(params.counts)} = {number}, all equally "
            "likely. List each with its score",
            "; ".join(f"{text} {score}" for text, score in scores),
            ("Together these are", f"{' + '.join(parts)} = {total}"),
        ]
        return _ended(lines, f"{total}/{number}", Fraction(total, number))

    def new(self, params: Letters) -> Worked:
        """The expectation of a sum is the sum of the expectations, and places are alike."""
        lines, shown, mean = {"pairs": _pairs, "after": _after, "kept": _kept}[params.event](params)
        opening = (
            f"The {_quotient(params.counts)} arrangements are too many to list. The expected total "
            "is the sum of the expected contributions, whether or not these are independent"
        )
        return _ended([opening, *lines], shown, mean)

    def prove(self, params: Letters, answer: Any) -> bool:
        """The other tactic's value, or counts of arrangements."""
        if self.affordable(params):
            *_, mean = {"pairs": _pairs, "after": _after, "kept": _kept}[params.event](params)
        else:
            mean = _counted(params)
        return bool(mean.numerator + mean.denominator == answer)


def _ended(lines: list[Any], shown: str, mean: Fraction) -> Worked:
    m, n = mean.numerator, mean.denominator
    reduced = "" if shown == f"{m}/{n}" else f" = {m}/{n}"
    answer = m + n
    return Worked(
        answer,
        said(*lines, f"The expected total is {shown}{reduced}, so m + n = {m} + {n} = {answer}"),
    )


def _word(params: Letters) -> str:
    return "".join(name * n for name, n in zip(params.names, params.counts, strict=True))


def _quotient(counts: tuple[int, ...]) -> str:
    """`6!/(3! * 2! * 1!)`."""
    return f"{sum(counts)}!/({' * '.join(f'{n}!' for n in counts)})"


@cache
def _arrangements(counts: tuple[int, ...]) -> int:
    return factorial(sum(counts)) // prod(map(factorial, counts))


@cache
def _short_shapes(most: int) -> tuple[tuple[int, ...], ...]:
    """Falling copies of two letters or more, 4 to 9 letters, with few arrangements."""
    shapes = (shape for n in range(4, 10) for shape in _partitions(n, n))
    return tuple(s for s in shapes if len(s) > 1 < s[0] and _arrangements(s) <= most)


def _partitions(n: int, most: int) -> Iterator[tuple[int, ...]]:
    if n == 0:
        yield ()
    for first in range(min(n, most), 0, -1):
        for rest in _partitions(n - first, first):
            yield (first, *rest)


# The old tactic --------------------------------------------------------------------------------


def _orders(params: Letters) -> Iterator[str]:
    """All distinct arrangements in alphabetical order."""
    left = dict(zip(params.names, params.counts, strict=True))

    def longer(text: str) -> Iterator[str]:
        if not any(left.values()):
            yield text
        for name in params.names:
            if left[name]:
                left[name] -= 1
                yield from longer(text + name)
                left[name] += 1

    return longer("")


def _score(params: Letters, text: str, word: str, points: dict[str, int]) -> int:
    if params.event == "after":
        return sum(points[c] for c in text[text.rindex(params.names[0]) + 1 :])
    other = word if params.event == "kept" else text[params.gap :]
    return sum(points[c] for c, d in zip(text, other, strict=False) if c == d)


# The new tactic --------------------------------------------------------------------------------

Means = tuple[list[str], str, Fraction]


def _pairs(params: Letters) -> Means:
    """Two places at a distance hold the same letter as often as any two places."""
    n, gap = sum(params.counts), params.gap
    ways = [c * (c - 1) for c in params.counts]
    total = sum(w * p for w, p in zip(ways, params.points, strict=True))
    terms = [
        f"{c} * {c - 1} * {p}" for c, p in zip(params.counts, params.points, strict=True) if c > 1
    ]
    lines = [
        f"There are {n} - {gap} = {n - gap} places with another place {gap} further right. By "
        "symmetry any two places are filled like the first two: both hold a letter with c copies "
        f"with probability c(c - 1)/({n} * {n - 1}) = c(c - 1)/{n * (n - 1)}",
        f"Times the points, added over the letters {_those(params)}: {_sum(terms, total)}, over "
        f"{n * (n - 1)}",
    ]
    return lines, f"{n - gap} * {total}/{n * (n - 1)}", Fraction((n - gap) * total, n * (n - 1))


def _after(params: Letters) -> Means:
    """A letter comes after all copies of another as often as any of them comes last."""
    first, *others = params.counts
    total = sum(c * p for c, p in zip(others, params.points[1:], strict=True))
    terms = [f"{c} * {p}" for c, p in zip(others, params.points[1:], strict=True)]
    name = params.names[0]
    copies = "the one" if first == 1 else f"all {first}"
    lines = [
        f"Take any single letter other than {name}. Of it and {copies} {name}, {first + 1} "
        f"letters, each is the last one equally often, so it stands to the right of the last "
        f"{name} with probability 1/{first + 1}",
        f"The points of all letters other than {name} are {_sum(terms, total)}",
    ]
    return lines, f"{total}/{first + 1}", Fraction(total, first + 1)


def _kept(params: Letters) -> Means:
    """A place shows a given letter as often as any other place."""
    n = sum(params.counts)
    total = sum(c * c * p for c, p in zip(params.counts, params.points, strict=True))
    terms = [f"{c} * {c} * {p}" for c, p in zip(params.counts, params.points, strict=True)]
    lines = [
        f"A letter with c copies had c places. After the shuffle each of the {n} places shows it "
        f"with probability c/{n}, so those c places keep it c * c/{n} times on average",
        f"Times the points, added over the letters {_those(params)}: {_sum(terms, total)}, over "
        f"{n}",
    ]
    return lines, f"{total}/{n}", Fraction(total, n)


def _those(params: Letters) -> str:
    """The letters that contribute, in order."""
    many = 1 if params.event == "pairs" else 0
    names = [name for name, c in zip(params.names, params.counts, strict=True) if c > many]
    return listed(names)


def _sum(terms: list[str], total: int) -> str:
    return f"{' + '.join(terms)} = {total}"


# The proof -------------------------------------------------------------------------------------


def _counted(params: Letters) -> Fraction:
    """The mean from numbers of arrangements, each a multinomial coefficient."""
    counts, n = params.counts, sum(params.counts)
    everything = _multinomial(counts)
    if params.event == "after":  # the last of the first letter at place t
        first = counts[0]
        rest = Fraction(sum(c * p for c, p in zip(counts[1:], params.points[1:], strict=True)))
        right = sum((n - t) * comb(t - 1, first - 1) for t in range(first, n + 1))
        return rest / (n - first) * right / comb(n, first)
    taken = 2 if params.event == "pairs" else 1
    total = 0
    for i, (c, p) in enumerate(zip(counts, params.points, strict=True)):
        places = n - params.gap if params.event == "pairs" else c
        if c >= taken:
            total += p * places * _multinomial((*counts[:i], c - taken, *counts[i + 1 :]))
    return Fraction(total, everything)


def _multinomial(counts: tuple[int, ...]) -> int:
    """Places for one letter after the other."""
    ways, free = 1, sum(counts)
    for c in counts:
        ways *= comb(free, c)
        free -= c
    return ways
