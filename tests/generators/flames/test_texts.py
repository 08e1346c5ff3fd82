"""The texts as a whole: how varied, how readable, how often one is like another."""

import json
from collections import Counter
from collections.abc import Iterable

import pytest

from benchmarks.problem_texts import evenly, of_generator, of_recipe
from benchmarks.text_quality import below
from synthgen.generators.flames.word_problem import WordProblem
from synthgen.report.english import sentences, skeleton
from synthgen.report.text_quality import measure
from synthgen.row import Row

ITEMS = 1000  # what the floors are measured on
MOST_OF_A_FRAME = 0.08
LEAST_STRUCTURES = 250
ROWS, LEAST_FORMS, MOST_OF_A_FORM = 15_000, 3_000, 0.005  # of the whole mixture


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return list(WordProblem(seed=1).rows("train", ITEMS))


def masked(text: str) -> tuple[str, ...]:
    """A text without its numbers and names."""
    return tuple(map(skeleton, sentences(text)))


def frames(rows: Iterable[Row]) -> Counter[str]:
    return Counter(json.loads(row.params)["parts"][0]["frame"] for row in rows)


def test_word_problems_reach_every_floor() -> None:
    assert below(measure(of_generator("flames/word_problem", ITEMS) or [])) == []


def test_the_mixture_reaches_every_floor() -> None:
    assert below(measure(evenly(of_recipe("flames", ITEMS) or [], ITEMS))) == []


def test_no_kind_of_story_is_more_than_its_share(rows: list[Row]) -> None:
    counts = frames(rows)

    assert len(counts) >= 40
    assert max(counts.values()) <= MOST_OF_A_FRAME * ITEMS


def test_a_thousand_problems_have_many_structures(rows: list[Row]) -> None:
    assert len({row.group for row in rows}) >= LEAST_STRUCTURES


@pytest.mark.slow
def test_the_whole_mixture_repeats_no_text() -> None:
    texts = of_recipe("flames", ROWS) or []

    forms = Counter(map(masked, texts))

    assert len(texts) == ROWS
    assert len(forms) >= LEAST_FORMS
    assert max(forms.values()) <= MOST_OF_A_FORM * ROWS
