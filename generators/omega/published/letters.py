"""Published questions about letters: boxes, shuffled words, matches in random words.

They leave open whether letters are drawn with replacement, whether equal letters differ, and what
an occurrence of a pattern is. They are read as the public code computes: without replacement, equal
letters alike, an occurrence is a substring that matches as a whole.
"""

import re
from decimal import Decimal
from fractions import Fraction
from math import perm
from operator import mul

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega._matching_substrings import Matching
from synthgen.generators.omega._shuffles import Shuffle
from synthgen.generators.omega.combinatory_distribution import Distribution
from synthgen.generators.omega.combinatory_pattern_matching import PATTERNS, mean
from synthgen.generators.omega.published._wordings import bounded, match, multiset, wordings
from synthgen.steps import Solution, Step

MOST_LETTERS = 15  # in boxes: the proof of the family holds numbers in four bits
MOST_PLACES = 8  # of a word, whose shuffles and whose matches are listed

_BOXES = wordings(
    r"Divide the letters from {(.+)} into (\d+) (distinctively labeled|undistinguishable) boxes "
    r"with sizes \[([\d, ]+)\]\. How many ways\?",
    r"You have {(.+)} and need to distribute them into (\d+) (different|identical) boxes with "
    r"capacities \[([\d, ]+)\]\. (?:In how many ways can this be done|How many distinct "
    r"distributions are possible)\?",
    r"Given the letters {(.+)}, place them into (\d+) (labeled|indistinguishable) boxes with sizes "
    r"\[([\d, ]+)\]\. (?:How many distinct arrangements are possible|In how many ways can you do "
    r"this)\?",
    r"Distribute the letters {(.+)} among (\d+) (distinguishable|identical) (?:boxes with "
    r"capacities|containers that can hold) \[([\d, ]+)\](?: letters respectively)?\. How many "
    r"different (?:distributions|arrangements) exist\?",
    r"Arrange the letters {(.+)} into (\d+) (uniquely identified|undistinguishable) boxes (?:that "
    r"can hold|with capacities) \[([\d, ]+)\](?: letters respectively)?\. Find the (?:total )?"
    r"number of possible (?:arrangements|distributions)\.",
)
_ALIKE = ("undistinguishable", "identical", "indistinguishable")

_OPENING = (
    r"(?:What is the probability of such event happening: )?Form a word by randomly choosing "
    r"(\d+) letters from the multiset {(.+)}, shuffle the letters in the word, what is the "
    r"probability of "
)
_CLOSING = (
    r"\?(?: If the probability can be written as the form \$\\frac{m}{n}\$, where \$m\$ and \$n\$ "
    r"are relatively prime integers, find \$m \+ n\$\.)"
)
_STAYS = r"(?:remains in (?:its original|the same) position|occupy any of their original positions)"
_NONE = wordings(rf"{_OPENING}no same letter {_STAYS}{_CLOSING}")
_NO_LETTER = wordings(rf"{_OPENING}no letter '([a-z])' {_STAYS}{_CLOSING}")
_EXACTLY = wordings(rf"{_OPENING}exact(?:ly)? (\d+) letter '([a-z])' {_STAYS}{_CLOSING}")
_AT_LEAST = wordings(rf"{_OPENING}at least (\d+) letter '([a-z])' {_STAYS}{_CLOSING}")

_ROUNDED = r"Round (?:your answer )?to 2 decimal places\."
_MATCHES = wordings(
    r"Form a word by randomly choosing (\d+) letters from the multiset {(.+)}\. What is the "
    rf"expected number of occurrences of the pattern '(.+)' in each word\? {_ROUNDED}",
    r"When randomly selecting (\d+) letters from the multiset {(.+)} to form a word, what is the "
    rf"expected number of matches of the pattern '(.+)'\? {_ROUNDED}",
    r"If you form a word of length (\d+) by randomly selecting letters from the multiset {(.+)}, "
    rf"what is the expected number of times the pattern '(.+)' appears\? {_ROUNDED}",
)
_ALONE = re.compile(r"(?P<a>[a-z])(?P=a)[*+]|(?P<c>[a-z])[*+](?P=c)")
_SHAPES = {
    re.compile(
        re.escape(shape.format(a="1", b="2"))
        .replace("1", "(?P<a>[a-z])", 1)
        .replace("1", "(?P=a)")
        .replace("2", "(?P<b>[a-z])")
    ): shape
    for shape in sorted(PATTERNS, key=lambda shape: shape.count("{a}"), reverse=True)
}


@reads("omega/combinatory_distribution")
def read_boxes(text: str) -> Distribution:
    """Letters and boxes; boxes called alike of which no two have a size in common are labelled."""
    found = match(_BOXES, text)
    kinds, counts = multiset(found[1])
    sizes = tuple(map(int, found[4].split(", ")))
    if len(sizes) != int(found[2]):
        raise IllPosedError("the number of boxes is not that of their sizes", found[0])
    if sum(sizes) != sum(counts):
        reason = "the boxes do not hold all letters exactly"
        raise IllPosedError(reason, f"{sum(counts)} letters for {sum(sizes)} places")
    bounded(sum(counts), MOST_LETTERS, "the number of letters")
    labelled = found[3] not in _ALIKE or len(set(sizes)) == len(sizes)
    return Distribution(counts, kinds, sizes, labelled)


@reads("omega/combinatory_probability_no_fixed")
def read_none(text: str) -> Shuffle:
    """A word of which no place keeps its letter."""
    found = match(_NONE, text)
    return _shuffle(found[1], found[2], "", -1)


@reads("omega/combinatory_probability_no_specific_letter_fixed")
def read_no_letter(text: str) -> Shuffle:
    """A word of which no place keeps a letter; it need not hold the letter."""
    found = match(_NO_LETTER, text)
    return _shuffle(found[1], found[2], found[3], -1)


@reads("omega/combinatory_probability_exactly_n_specific_letter_fixed")
def read_exactly(text: str) -> Shuffle:
    """A word of which so many places keep a letter."""
    found = match(_EXACTLY, text)
    return _shuffle(found[1], found[2], found[4], int(found[3]))


@reads("omega/combinatory_probability_at_least_n_specific_letter_fixed")
def read_at_least(text: str) -> Shuffle:
    """A word of which so many places or more keep a letter."""
    found = match(_AT_LEAST, text)
    return _shuffle(found[1], found[2], found[4], int(found[3]))


def _shuffle(length: str, listed: str, letter: str, hits: int) -> Shuffle:
    letters, counts = multiset(listed)
    _drawn(int(length), counts)
    asked = _place(letter, letters) if letter else -1
    return Shuffle(counts, letters, int(length), asked, hits)


@reads("omega/combinatory_pattern_matching")
def read_matches(text: str) -> Matching | Settled:
    """A word and a pattern; `ab*` with the same letter twice, `aa*`, is made by the public code."""
    found = match(_MATCHES, text)
    letters, counts = multiset(found[2])
    length = int(found[1])
    _drawn(length, counts)
    alone = _ALONE.fullmatch(found[3])
    if alone:
        return _runs(_place(alone["a"] or alone["c"], letters), counts, length, found[3].count("*"))
    for pattern, shape in _SHAPES.items():
        named = pattern.fullmatch(found[3])
        if named:
            names = named.groupdict()
            a, b = (_place(letter, letters) for letter in (names["a"], names.get("b", names["a"])))
            matching = Matching(counts, letters, length, shape, a, b)
            _certain(mean(matching))
            return matching
    raise UnreadError("the pattern is none of the family's", found[3])


def _runs(letter: int, counts: tuple[int, ...], length: int, stars: int) -> Settled:
    """The mean number of runs of one letter, by linearity and by listing all words."""
    copies, total = counts[letter], sum(counts)
    shortest = 1 if stars else 2
    chances = (Fraction(perm(copies, run), perm(total, run)) for run in range(shortest, length + 1))
    places = range(length - shortest + 1, 0, -1)
    exact = sum(map(mul, places, chances), Fraction(0))
    shape = "{a}{a}*" if stars else "{a}{a}+"
    if exact != mean(Matching(counts, (), length, shape, letter, letter)):
        raise UnprovenError(f"listed_words refused {exact}")
    _certain(exact)
    answer = Decimal(round(exact * 100)).scaleb(-2)
    step = Step("By linearity over the runs of the letter the expected number is", str(exact))
    key = [length, shape, copies, sorted(counts)]
    return Settled(key, "decimal", Solution(answer, (step,), length), "listed_words")


def _certain(exact: Fraction) -> None:
    if (200 * exact) % 2 == 1:
        reason = "the value lies halfway between two hundredths, and no rule of rounding is named"
        raise IllPosedError(reason, str(exact))


def _drawn(length: int, counts: tuple[int, ...]) -> None:
    if length > sum(counts):
        raise IllPosedError("more letters are drawn than there are", f"{length} of {sum(counts)}")
    bounded(length, MOST_PLACES, "the word")


def _place(letter: str, letters: tuple[str, ...]) -> int:
    if letter not in letters:
        raise IllPosedError("the letter is not in the multiset", letter)
    return letters.index(letter)
