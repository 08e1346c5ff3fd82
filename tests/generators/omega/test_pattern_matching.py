"""Random words and patterns, read from the prompts; chances by listing what can be drawn."""

import json
import re
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from itertools import permutations, product
from typing import NamedTuple

from tests.generators.omega.letters import length, multiset
from tests.generators.omega.sampling import family, some_rows
from tests.generators.omega.test_probability import check_equations
from tests.generators.omega.tiers import fewer_counts, levels

NAME = "omega/combinatory_pattern_matching"
LENGTHS = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}
TOTALS = {1: (4, 6), 2: (6, 8), 3: (9, 10), 4: (10, 12), 5: (12, 14)}


class Question(NamedTuple):
    """What a prompt says."""

    counts: dict[str, int]
    length: int
    regex: str


def read(text: str) -> Question:
    """The question of a prompt; the pattern in words must agree with the expression."""
    found = set(re.findall(r"[A-Z]\.\*[A-Z]|[A-Z][A-Z][+*]|[A-Z][+*][A-Z]", text))
    assert len(found) == 1, text
    regex = found.pop()
    counts = multiset(text.replace(regex, "?"))
    words = re.search(
        r"(one or more|zero or more) letters ([A-Z]) followed by one ([A-Z])|"
        r"one ([A-Z]) followed by (one or more|zero or more) letters ([A-Z])|"
        r"begins with ([A-Z]) and ends with ([A-Z])|two different copies of ([A-Z])",
        text,
    )
    if words is not None:
        before, b1, a1, a2, after, b2, first, last, same = (g or "" for g in words.groups())
        sign = "+" if "one or more" in (before, after) else "*"
        told = {
            f"{b1}{sign}{a1}": bool(before),
            f"{a2}{b2}{sign}": bool(after),
            f"{first}.*{last}": bool(first),
            f"{same}.*{same}": bool(same),
        }
        assert [r for r, holds in told.items() if holds] == [regex], text
    else:
        assert "fully match" in text
    return Question(counts, length(text), regex)


def mean(question: Question) -> Fraction:
    """Every substring is as likely as the first draws of its length to be a given string."""
    total = sum(question.counts.values())
    result = Fraction(0)
    for size in range(1, question.length + 1):
        chance = Fraction(0)
        for string in product(question.counts, repeat=size):
            if re.fullmatch(question.regex, "".join(string)):
                chance += drawn(string, question.counts, total)
        result += chance * (question.length - size + 1)
    return result


def drawn(string: tuple[str, ...], counts: dict[str, int], total: int) -> Fraction:
    """The chance to draw that string, letter by letter."""
    left, over, under = Counter(counts), 1, 1
    for i, letter in enumerate(string):
        over, under = over * left[letter], under * (total - i)
        left[letter] -= 1
    return Fraction(over, under)


def listing(letters: str, size: int, regex: str) -> Fraction:
    """The mean over all ordered draws of tokens."""
    words = ["".join(word) for word in permutations(letters, size)]
    spans = [(i, j) for i in range(size) for j in range(i + 1, size + 1)]
    hits = sum(bool(re.fullmatch(regex, word[i:j])) for word in words for i, j in spans)
    return Fraction(hits, len(words))


@fewer_counts
@levels
def test_prompts_have_the_answers_that_another_count_finds(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        expected = mean(read(row.prompt[-1].content))
        answer = Fraction(row.answer)

        assert re.fullmatch(r"\d+\.\d\d", row.answer)
        assert abs(answer - expected) < Fraction(1, 200)
        work = (row.response or "").rsplit("\n\n", 1)[0]
        assert f" = {expected}." in work
        for line in work.splitlines():
            check_equations(line)


def test_the_reader_agrees_with_a_listing_of_all_tokens() -> None:
    for letters in ("AAB", "AABB", "AABCC"):
        for regex in ("A.*B", "A.*A", "AB+", "A+B", "AB*", "A*B"):
            question = Question(dict(Counter(letters)), 3, regex)
            assert mean(question) == listing(letters, 3, regex)


@levels
def test_levels_hold_their_ranges(level: int) -> None:
    questions = [read(row.prompt[-1].content) for row in some_rows(NAME, level, 120)]
    low, high = TOTALS[level]

    assert {q.length for q in questions} == {LENGTHS[level]}
    assert {sum(q.counts.values()) for q in questions} == set(range(low, high + 1))
    assert {len(q.counts) for q in questions} == {2, 3, 4, 5}


def test_all_six_looks_of_the_patterns_occur() -> None:
    patterns = {json.loads(row.params)["pattern"] for row in some_rows(NAME, 3, 200)}
    assert len(patterns) == 6


def test_no_instance_occurs_twice() -> None:
    generator = family(NAME)
    keys = {generator.place_instance(generator.unrank(i), 0).key for i in range(generator.count())}

    assert len(keys) == generator.count() > 5000


def test_reading_backwards_and_other_letters_are_no_part_of_the_key() -> None:
    generator = family(NAME)
    make, letters = generator.Params, ("A", "B", "C")
    alike = [
        (
            make((3, 1, 2), letters, 3, "{a}{b}+", 0, 1),
            make((2, 3, 1), letters, 3, "{b}+{a}", 1, 2),
        ),
        (
            make((3, 1, 2), letters, 3, "{a}.*{b}", 0, 1),
            make((1, 3, 2), letters, 3, "{a}.*{b}", 0, 1),
        ),
        (
            make((3, 1, 2), letters, 3, "{a}.*{a}", 0, 0),
            make((1, 2, 3), letters, 3, "{a}.*{a}", 2, 2),
        ),
    ]

    for one, other in alike:
        assert generator.key_of(one) == generator.key_of(other)
        assert generator.solve(one).answer == generator.solve(other).answer
    assert generator.key_of(alike[0][0]) != generator.key_of(
        make((3, 1, 2), letters, 3, "{a}{b}+", 1, 0)
    )


def test_the_proof_refuses_the_smallest_wrong_answers() -> None:
    generator = family(NAME)
    for row in generator.rows("train", 100):
        params, right = generator.decode(row.params), Decimal(row.answer)
        wrong = [right + step for step in map(Decimal, ("0.01", "-0.01", "0.001", "1"))]

        assert generator.prove(params, right)
        assert not any(generator.prove(params, answer) for answer in wrong)
