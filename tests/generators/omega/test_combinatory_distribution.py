"""Distributions, read from the prompts and counted again: by listing, and by Burnside's lemma."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import permutations, product
from math import prod
from typing import Any, NamedTuple

import pytest

from synthgen.generating import Generator
from synthgen.registry import generators
from synthgen.row import Row
from tests.generators.omega.sampling import mean_difficulties, templates
from tests.generators.omega.tiers import tiered

NAME = "omega/combinatory_distribution"
MOST = {1: (2, 2, 4), 2: (3, 3, 6), 3: (4, 4, 8), 4: (4, 4, 11), 5: (4, 4, 12), 6: (5, 5, 13)}
LEVELS = tuple(MOST)
INSTANCES = {1: 9, 2: 92, 3: 561, 4: 2295, 5: 1716, 6: 9630}


def family(level: int | None = None, seed: int = 11, tellings: int = 1) -> Any:
    cls: type[Generator[Any]] = generators.get(NAME)
    return cls(cls.Config(level=level, tellings=tellings), seed=seed)


def rows(level: int | None, count: int) -> Iterator[Row]:
    generator = family(level)
    yield from generator.rows("train", min(count, generator.capacity("train")))


# The independent reader ------------------------------------------------------------------------


class Question(NamedTuple):
    """What a prompt says."""

    counts: tuple[int, ...]
    sizes: tuple[int, ...]
    labelled: bool


def read(text: str) -> Question:
    """The question of a prompt: items, boxes, and whether boxes are said to be identical."""
    boxes = re.search(
        r"(\d+) (?:boxes|jars|vases|packets)(, numbered 1 (?:and|to) \d,)? that hold "
        r"((?:\d+(?:, | and | ))+)(?:letter|marble|tulip|stamp)s?(?: (each)| in this order)?",
        text,
    )
    assert boxes is not None, text
    number, numbered, hold, each = boxes.groups()
    sizes = tuple(map(int, re.findall(r"\d+", hold)))
    sizes *= int(number) if each else 1
    rest = text.replace(boxes.group(), "")
    items = re.findall(r"(\d+) (letters?) ([A-Z])\b|(\d+) ([a-z]+) (?:marble|tulip|stamp)s?", rest)
    counts = {a[2] or a[4]: int(a[0] or a[3]) for a in items}
    assert len(counts) == len(items)
    assert len(sizes) == int(number)
    assert sum(sizes) == sum(counts.values())
    identical = "are identical, so that exchanging their contents gives nothing new" in text
    different = re.search(r"all (boxes|jars|vases|packets) are different", text, re.IGNORECASE)
    assert bool(numbered) == bool(different) != identical
    return Question(tuple(counts.values()), sizes, bool(numbered))


def fillings(question: Question) -> int:
    """By listing where that is feasible, otherwise by Burnside's lemma."""
    return listing(question) if sum(question.counts) <= 8 else burnside(question)


def listing(question: Question) -> int:
    """Write all words, cut them into boxes, forget the order within boxes and among equal ones."""
    seen = set()
    for word in words(question.counts):
        letters = iter(word)
        boxes = [tuple(sorted(next(letters) for _ in range(size))) for size in question.sizes]
        seen.add(tuple(boxes if question.labelled else sorted(boxes)))
    return len(seen)


def words(counts: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    if not any(counts):
        yield ()
    for kind, left in enumerate(counts):
        if left:
            fewer = (*counts[:kind], left - 1, *counts[kind + 1 :])
            yield from ((kind, *tail) for tail in words(fewer))


def burnside(question: Question) -> int:
    """The mean number of fillings that an exchange of equal boxes leaves as they are."""
    sizes = question.sizes
    exchanges = [
        p
        for p in permutations(range(len(sizes)))
        if all(sizes[p[i]] == size for i, size in enumerate(sizes))
    ]
    if question.labelled:
        exchanges = [tuple(range(len(sizes)))]
    fixed = [unchanged(tuple(sorted(question.counts)), cycles(p, sizes)) for p in exchanges]
    number, rest = divmod(sum(fixed), len(exchanges))
    assert rest == 0
    return number


def cycles(exchange: tuple[int, ...], sizes: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """Size and length of each cycle of boxes."""
    found, seen = [], set()
    for start in range(len(exchange)):
        length, box = 0, start
        while box not in seen:
            seen.add(box)
            length, box = length + 1, exchange[box]
        if length:
            found.append((sizes[start], length))
    return tuple(sorted(found))


@cache
def unchanged(counts: tuple[int, ...], boxes: tuple[tuple[int, int], ...]) -> int:
    """Fillings in which the boxes of each cycle have the same contents."""
    if not boxes:
        return int(not any(counts))
    (size, length), *others = boxes
    choices = product(*(range(min(size, left // length) + 1) for left in counts))
    return sum(
        unchanged(
            tuple(sorted(left - length * n for left, n in zip(counts, content, strict=True))),
            tuple(others),
        )
        for content in choices
        if sum(content) == size
    )


@tiered(30, 500, 10_000)
@pytest.mark.parametrize("level", LEVELS)
def test_prompts_have_the_answers_that_another_count_finds(level: int, count: int) -> None:
    for row in rows(level, count):
        assert row.answer == str(fillings(read(row.prompt[-1].content))), row.prompt
        check_response(row)


# The worked solution ---------------------------------------------------------------------------


def check_response(row: Row) -> None:
    """All amounts are listed once, leave what is said, and all sums are right."""
    response = row.response or ""
    for items, state, text in re.findall(
        r"The (\d*).*? can go into (\(.*?\)) as: (.*)\.$", response, re.MULTILINE
    ):
        check_placements(int(items or 1), state, text)
    for text, value in re.findall(r"((?:\d+ \* \d+(?: \+ )?)+) = (\d+)", response):
        products = [prod(map(int, term.split(" * "))) for term in text.split(" + ")]
        assert sum(products) == int(value)
    assert f"= {row.answer}.\n" in response


def check_placements(items: int, state: str, text: str) -> None:
    free = groups(state)
    listed = []
    for part in text.split("; "):
        amounts, _, left = part.partition(", leaving ")
        for amount in map(groups, re.findall(r"\([^)]*\)", amounts)):
            listed.append(amount)
            if left:
                assert groups(left) == remaining(free, amount)
    assert len(set(listed)) == len(listed)
    assert set(listed) == set(placements(free, items))
    if stated := re.search(r", in (\d+) ways?$", text):
        assert int(stated.group(1)) == len(listed)


def groups(text: str) -> tuple[tuple[int, ...], ...]:
    """`(3, {2, 2})` as `((3,), (2, 2))`."""
    parts = re.findall(r"\{[^}]*\}|\d+", text)
    return tuple(tuple(map(int, re.findall(r"\d+", part))) for part in parts)


@cache
def placements(free: tuple[tuple[int, ...], ...], items: int) -> list[tuple[tuple[int, ...], ...]]:
    shape = [len(group) for group in free]
    found = []
    for flat in product(*(range(min(n, items) + 1) for group in free for n in group)):
        numbers = iter(flat)
        amount = tuple(tuple(next(numbers) for _ in range(length)) for length in shape)
        falling = all(list(group) == sorted(group, reverse=True) for group in amount)
        if sum(flat) == items and falling:
            found.append(amount)
    return found


def remaining(
    free: tuple[tuple[int, ...], ...], amount: tuple[tuple[int, ...], ...]
) -> tuple[tuple[int, ...], ...]:
    """The free places left; boxes stay joined if they were joined and got the same."""
    left: list[tuple[int, ...]] = []
    for places, group in zip(free, amount, strict=True):
        boxes = Counter(n - got for n, got in zip(places, group, strict=True))
        left += [(n,) * number for n, number in boxes.items() if n]
    return tuple(sorted(left, key=lambda group: (group[0], len(group)), reverse=True))


# The family's own claims -----------------------------------------------------------------------


def test_the_reader_counts_what_can_be_counted_by_hand() -> None:
    assert listing(Question((2, 1), (2, 1), True)) == 2  # AA|B, AB|A
    assert listing(Question((2, 2), (2, 2), True)) == 3  # AA|BB, AB|AB, BB|AA
    assert listing(Question((2, 2), (2, 2), False)) == 2


@pytest.mark.parametrize("labelled", [True, False])
def test_listing_and_burnside_agree(labelled: bool) -> None:
    for counts in [(3, 3), (2, 2, 2), (4, 1, 1), (1, 1, 2, 3)]:
        for sizes in [(sum(counts) - 2, 1, 1), (sum(counts) - 4, 2, 2)]:
            question = Question(counts, sizes, labelled)
            assert listing(question) == burnside(question)


@pytest.mark.parametrize("level", LEVELS)
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    generator = family(level)
    for row in rows(level, 20):
        params, right = generator.decode(row.params), int(row.answer)
        wrong = {right + 1, right - 1, -right, 2 * right, 0, right + 1000}
        assert generator.prove(params, right)
        assert not any(generator.prove(params, answer) for answer in wrong)


def test_the_proof_tells_identical_boxes_from_numbered_ones() -> None:
    generator = family()
    numbered = generator.Params((2, 2), ("A", "B"), (2, 2), True)
    identical = generator.Params((2, 2), ("A", "B"), (2, 2), False)
    assert generator.prove(numbered, 3)
    assert generator.prove(identical, 2)


@pytest.mark.parametrize("level", LEVELS)
def test_levels_keep_their_maxima_and_are_complete(level: int) -> None:
    generator = family(level)
    assert generator.count() == INSTANCES[level]
    questions = [read(row.prompt[-1].content) for row in rows(level, 200)]
    sums = [(len(q.counts), len(q.sizes), sum(q.counts)) for q in questions]
    assert all(a <= b for s in sums for a, b in zip(s, MOST[level], strict=True))
    if level > 1:
        assert all(any(a > b for a, b in zip(s, MOST[level - 1], strict=True)) for s in sums)


def test_no_instance_occurs_twice() -> None:
    generator = family()
    keys = [generator.place_instance(generator.unrank(i), 0).key for i in range(generator.count())]
    assert len(set(keys)) == len(keys) == sum(INSTANCES.values())


def test_names_and_order_are_no_part_of_the_key() -> None:
    generator = family()
    one = generator.Params((2, 1), ("red", "blue"), (1, 2), True, "marbles")
    other = generator.Params((1, 2), ("A", "B"), (2, 1), True, "letters")
    assert generator.key_of(one) == generator.key_of(other)


def test_exchanging_items_and_boxes_stays_on_one_side_of_a_split() -> None:
    generator = family()
    one = generator.Params((3, 1), ("A", "B"), (2, 2), True)
    other = generator.Params((2, 2), ("A", "B"), (3, 1), True)
    assert generator.key_of(one) != generator.key_of(other)
    assert generator.group_of(one) == generator.group_of(other)


def test_train_has_more_than_a_thousand_rows_and_seeds_tell_them_differently() -> None:
    assert family().capacity("train") > 10_000
    texts = {row.prompt for seed in (1, 2, 3) for row in family(1, seed).rows("train", 8)}
    assert len(texts) > 16


def test_all_wordings_and_all_scenes_are_used() -> None:
    found = list(rows(None, 200))
    assert templates(found) == set(range(7))
    assert len({json.loads(row.params)["scene"] for row in found}) == 4


def test_difficulty_rises_with_the_level() -> None:
    means = mean_difficulties(NAME, 80)
    assert means == sorted(means)
    assert means[0] < 0.2
    assert means[-1] > 0.7
