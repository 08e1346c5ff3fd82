"""Shuffled words, read from the prompts and counted again by listing draws and shuffles."""

import re
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from itertools import combinations, permutations
from typing import NamedTuple

import pytest

from synthgen.row import Row
from tests.generators.omega.letters import length, multiset
from tests.generators.omega.sampling import check_refusals, family, some_rows
from tests.generators.omega.tiers import fewer_counts, levels

PREFIX = "omega/combinatory_probability_"
NAMES = tuple(
    PREFIX + name
    for name in (
        "no_fixed",
        "no_specific_letter_fixed",
        "exactly_n_specific_letter_fixed",
        "at_least_n_specific_letter_fixed",
    )
)
RANGES = {
    1: ((2, 3), (4, 6)),
    2: ((3, 4), (6, 8)),
    3: ((4, 5), (8, 9)),
    4: ((4, 5), (10, 11)),
    5: ((5, 6), (11, 12)),
}

names = pytest.mark.parametrize("name", NAMES)


# The independent reader ------------------------------------------------------------------------


class Question(NamedTuple):
    """What a prompt says: the letters, the length, the letter asked about and the places kept."""

    letters: tuple[str, ...]
    length: int
    letter: str
    low: int
    high: int


def read(text: str) -> Question:
    """The question of a prompt."""
    counts = multiset(text)
    letters = tuple(letter for letter, n in counts.items() for _ in range(n))
    assert "a place that gets another copy of its letter counts as unchanged" in text
    assert "m + n" in text
    if re.search(r"holds the same letter before and after|letter different from the one it", text):
        return Question(letters, length(text), "", 0, 0)
    found = re.search(r"holds? the letter ([A-Z]) both|held the letter ([A-Z]) holds", text)
    found = found or re.search(r"the letter ([A-Z]) is found again", text)
    assert found is not None, text
    letter = next(filter(None, found.groups()))
    amount = re.search(r"(exactly|at least) (\d+|one) (?:places?|of the places)", text)
    if amount is None:
        assert re.search(r"no place of the word holds|none of the places", text)
        return Question(letters, length(text), letter, 0, 0)
    number = 1 if amount[2] == "one" else int(amount[2])
    return Question(letters, length(text), letter, number, number if amount[1] == "exactly" else 99)


def probability(question: Question) -> Fraction:
    """Over all selections of tokens; words that differ in names only are shuffled once."""
    counts = Counter(
        pattern(question, draw) for draw in combinations(question.letters, question.length)
    )
    good = sum(times * listing(*key) for key, times in counts.items())
    return Fraction(good, counts.total() * len(list(permutations(range(question.length)))))


def pattern(question: Question, draw: tuple[str, ...]) -> tuple[str, str, int, int]:
    letters = Counter(draw)
    if question.letter:
        n = letters[question.letter]
        return "x" * n + "." * (len(draw) - n), "x", question.low, question.high
    shape = sorted(letters.values(), reverse=True)
    return "".join(chr(97 + i) * n for i, n in enumerate(shape)), "", 0, 0


@cache
def listing(word: str, letter: str, low: int, high: int) -> int:
    """How many shuffles keep the letter (any letter, if none is named) in so many places."""
    kept = (
        sum(a == b and letter in ("", a) for a, b in zip(word, order, strict=True))
        for order in permutations(word)
    )
    return sum(low <= number <= high for number in kept)


def without_a_shortcut(letters: str, size: int, kept: Callable[[str, str], bool]) -> Fraction:
    """All ordered draws of tokens and all their shuffles."""
    pairs = [
        ("".join(word), "".join(order))
        for word in permutations(letters, size)
        for order in permutations(word)
    ]
    return Fraction(sum(kept(*pair) for pair in pairs), len(pairs))


@fewer_counts
@levels
@names
def test_prompts_have_the_answers_that_a_listing_finds(name: str, level: int, count: int) -> None:
    for row in some_rows(name, level, count):
        chance = probability(read(row.prompt[-1].content))

        assert row.answer == str(chance.numerator + chance.denominator), row.prompt
        check_response(row, chance)


def check_response(row: Row, chance: Fraction) -> None:
    """Every equation of numbers, products and binomials holds, and the fraction is said."""
    text = (row.response or "").rsplit("\n\n", 1)[0]
    for line in text.splitlines():
        check_equations(line)
    assert str(chance) in text
    assert text.endswith(
        f"{chance.numerator} + {chance.denominator} = {chance.numerator + chance.denominator}."
    )


def check_equations(line: str) -> None:
    for chain in re.findall(r"[-+*/()C,!x\d^ ]+(?: = [-+*/()C,!x\d^ ]+)+", line):
        sides = [side.strip(" ,") for side in chain.split(" = ")]
        values = [value(side) for side in sides if side]
        assert len(set(values)) == 1, line


def value(text: str) -> Fraction:
    """A number, or sums, products and quotients of numbers, factorials and binomials; x is 7."""
    text = re.sub(r"(?<=[\d)])(?=x)|(?<=\))(?=\()", "*", text).replace("x", "7")
    text = re.sub(r"C\((\d+), (\d+)\)", r"comb(\1,\2)", text)
    text = re.sub(r"(\d+)!", r"factorial(\1)", text)
    return Fraction(Reader(text).total())


class Reader:
    """Recursive descent over what `value` leaves."""

    def __init__(self, text: str) -> None:
        self.tokens = re.findall(r"\d+|[a-z]+|[-+*/(),^]", text)

    def take(self, allowed: str) -> str:
        return self.tokens.pop(0) if self.tokens and self.tokens[0] in allowed.split() else ""

    def total(self) -> Fraction:
        result = self.product()
        while sign := self.take("+ -"):
            result += self.product() if sign == "+" else -self.product()
        return result

    def product(self) -> Fraction:
        result = self.power()
        while sign := self.take("* /"):
            result = result * self.power() if sign == "*" else result / self.power()
        return result

    def power(self) -> Fraction:
        result = self.atom()
        return Fraction(result ** int(self.tokens.pop(0))) if self.take("^") else result

    def atom(self) -> Fraction:
        if name := self.take("comb factorial"):
            assert self.take("(")
            numbers = [self.total()]
            while self.take(","):
                numbers.append(self.total())
            assert self.take(")")
            return Fraction(subsets(*map(int, numbers)) if name == "comb" else orders(*numbers))
        if self.take("("):
            result = self.total()
            assert self.take(")")
            return result
        return Fraction(self.tokens.pop(0))


def subsets(n: int, k: int) -> int:
    return sum(1 for _ in combinations(range(n), k))


def orders(n: Fraction) -> int:
    return 1 if n < 2 else int(n) * orders(n - 1)


# The families' own claims ----------------------------------------------------------------------


def test_the_reader_agrees_with_a_listing_of_all_tokens() -> None:
    def kept(letter: str, word: str, order: str) -> int:
        return sum(a == b and letter in ("", a) for a, b in zip(word, order, strict=True))

    for letters in ("AAB", "AABB", "AABBC", "AAABC"):
        for size in (2, 3):
            for letter in ("", "A", "B"):
                for low, high in ((0, 0), (1, 1), (1, 99), (2, 99)):
                    question = Question(tuple(letters), size, letter, low, high)
                    chance = without_a_shortcut(
                        letters,
                        size,
                        lambda w, o: low <= kept(letter, w, o) <= high,  # noqa: B023
                    )
                    if letter or low == 0:
                        assert probability(question) == chance


@levels
@names
def test_levels_hold_their_ranges(name: str, level: int) -> None:
    questions = [read(row.prompt[-1].content) for row in some_rows(name, level, 150)]
    lengths, letters = RANGES[level]

    assert {q.length for q in questions} == set(range(lengths[0], lengths[1] + 1))
    assert {len(q.letters) for q in questions} == set(range(letters[0], letters[1] + 1))
    assert max(3, level) in {len(set(q.letters)) for q in questions}


@names
def test_no_instance_occurs_twice(name: str) -> None:
    generator = family(name)
    keys = {generator.place_instance(generator.unrank(i), 0).key for i in range(generator.count())}

    assert len(keys) == generator.count()


@names
def test_letters_and_their_order_are_no_part_of_the_key(name: str) -> None:
    generator = family(name)
    asked = -1 if name.endswith("/combinatory_probability_no_fixed") else 1
    hits = 1 if "_n_" in name else -1
    one = generator.Params((2, 1, 3), ("A", "B", "C"), 3, asked, hits)
    other = generator.Params((3, 1, 2), ("X", "Y", "Z"), 3, asked, hits)

    assert generator.key_of(one) == generator.key_of(other)
    assert generator.solve(one).answer == generator.solve(other).answer


@names
def test_the_proof_refuses_the_smallest_wrong_answers(name: str) -> None:
    check_refusals(family(name), 50, lambda n: (n - 2, n - 1, n + 1, n + 2, 0))
