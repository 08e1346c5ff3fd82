"""Stretches of letters round a polygon that match a pattern, for `comp_n_gon`.

A stretch is three or more vertices that follow each other clockwise, but not all of them, so that
its ends are the ends of a diagonal.
"""

from collections.abc import Callable
from dataclasses import dataclass

# The regular expression, and what it means of three or more letters.
PATTERNS = {
    "{a}.+{b}": "begins with {a} and ends with {b}, whatever is between them",
    "{a}.+{a}": "begins and ends with {a}, whatever is between them",
    "{a}[^{a}]+{a}": "begins and ends with {a} and has no {a} between them",
    "{a}{b}+{a}": "begins and ends with {a} and has only {b} between them",
    "{a}..?{b}": "begins with {a}, ends with {b} and has one or two letters between them",
    "{a}{b}+": "is one {a} followed by letters {b} only",
    "{b}+{a}": "consists of letters {b} only, followed by one {a}",
    "{a}+{b}+": "is one or more letters {a} followed by one or more letters {b}",
}
ONE_LETTER = ("{a}.+{a}", "{a}[^{a}]+{a}")
FITS: dict[str, Callable[[str, str, str], bool]] = {
    "{a}.+{b}": lambda s, a, b: s[0] == a and s[-1] == b,
    "{a}.+{a}": lambda s, a, b: s[0] == s[-1] == a,
    "{a}[^{a}]+{a}": lambda s, a, b: s[0] == s[-1] == a and s.count(a) == 2,
    "{a}{b}+{a}": lambda s, a, b: s == a + b * (len(s) - 2) + a,
    "{a}..?{b}": lambda s, a, b: len(s) < 5 and s[0] == a and s[-1] == b,
    "{a}{b}+": lambda s, a, b: s == a + b * (len(s) - 1),
    "{b}+{a}": lambda s, a, b: s == b * (len(s) - 1) + a,
    "{a}+{b}+": lambda s, a, b: s[0] == a and s == a * s.count(a) + b * s.count(b) and s[-1] == b,
}
# What a pattern is when words are read the other way round: a pattern, and whether a and b change
# places in it. The others, but for those that are symmetric, change only their letters' places.
REVERSED = {"{a}{b}+": ("{b}+{a}", False), "{b}+{a}": ("{a}{b}+", False)}
SYMMETRIC = ("{a}.+{a}", "{a}[^{a}]+{a}", "{a}{b}+{a}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """First and last vertex, numbered from 1, and the letters from the one to the other."""

    first: int
    last: int
    letters: str


def stretches(word: str, pattern: str, a: str, b: str) -> list[Stretch]:
    """The stretches that match, in the order of their first vertices, shorter ones first."""
    n, twice, fits = len(word), word * 2, FITS[pattern]
    return [
        Stretch(i + 1, (i + size - 1) % n + 1, twice[i : i + size])
        for i in range(n)
        for size in range(3, n)
        if fits(twice[i : i + size], a, b)
    ]


def diagonals(found: list[Stretch]) -> tuple[tuple[int, int], ...]:
    """The ends of the stretches, each pair once, as it comes first."""
    pairs: dict[frozenset[int], tuple[int, int]] = {}
    for stretch in found:
        ends = (stretch.first, stretch.last)
        pairs.setdefault(frozenset(ends), ends)
    return tuple(pairs.values())


def least_reading(word: str, pattern: str, a: str, b: str) -> tuple[str, str]:
    """The pattern, and the least of the words that rotation and reading backwards make.

    Letters are renamed: a to A, b to B, all others to C, for no pattern tells these apart.
    """
    names = {a: "A"} if pattern in ONE_LETTER else {a: "A", b: "B"}
    plain = "".join(names.get(letter, "C") for letter in word)
    mirrored, swaps = REVERSED.get(pattern, (pattern, pattern not in SYMMETRIC))
    back = plain[::-1].translate(str.maketrans("AB", "BA")) if swaps else plain[::-1]
    readings = ((pattern, _first_rotation(plain)), (mirrored, _first_rotation(back)))
    return min(readings)


def _first_rotation(word: str) -> str:
    return min(word[i:] + word[:i] for i in range(len(word)))
