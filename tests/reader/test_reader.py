"""The independent reader solves the texts of word problems, and cannot when a fact is missing."""

import re
from fractions import Fraction

import pytest

from synthgen.generators.flames.building.catalogue import CHOICES
from synthgen.generators.flames.building.draw import draw_part
from synthgen.generators.flames.building.instance import instance_of, problem_of
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.story.compose import compose
from synthgen.generators.flames.story.problem import Problem
from synthgen.seeding import Stream
from tests.reader.stories import CHECKERS, OPEN, STORIES
from tests.reader.text import NUMBER, UnderdeterminedError, UnreadableError, numbers, sentences

NAMES = sorted(STORIES)
PARSED = 0.99  # of the texts of a story that is covered
CHECKED = 0.9  # of the texts of a story that has a checker


def told(name: str, number: int) -> tuple[str, Problem]:
    """A text of a story, and its problem."""
    rng = Stream.of("reader", name, number)
    choice = CHOICES[name][number % len(CHOICES[name])]
    part, d = draw_part(name, choice, rng)
    problem = problem_of(instance_of(part, d, rng.choice(("dollar", "dollar", "euro", "pound"))))
    return compose(problem, rng).problem, problem


def answer(quantity: Quantity) -> Fraction:
    return Fraction(quantity.value) / (100 if quantity.form == "money" else 1)


def read(name: str, count: int) -> tuple[list[str], list[str]]:
    """The texts that are not understood, and those that are understood wrongly."""
    unread, wrong = [], []
    solve = {**STORIES, **CHECKERS}[name]
    for number in range(count):
        text, problem = told(name, number)
        try:
            found = solve(text)
        except (UnreadableError, UnderdeterminedError) as error:
            unread.append(f"{text} [{type(error).__name__}: {error}]")
            continue
        if found != answer(problem.answer):
            wrong.append(f"{text} [read as {found}, not {answer(problem.answer)}]")
    return unread, wrong


def check(name: str, count: int, least: float = PARSED) -> None:
    unread, wrong = read(name, count)

    assert not wrong, "\n".join(wrong[:5])
    assert len(unread) <= (1 - least) * count, f"{len(unread)}:\n" + "\n".join(unread[:5])


@pytest.mark.parametrize("name", NAMES)
def test_texts_are_read_and_solved(name: str) -> None:
    check(name, 100)


@pytest.mark.parametrize("name", sorted(CHECKERS))
def test_texts_are_checked(name: str) -> None:
    check(name, 100, CHECKED)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_thousand_texts_are_read_and_solved(name: str) -> None:
    check(name, 1000)


@pytest.mark.parametrize("name", NAMES)
def test_a_text_without_one_of_its_facts_is_underdetermined(name: str) -> None:
    tried = lucky = 0
    for number in range(40):
        text, problem = told(name, number)
        *facts, question = sentences(text)
        for place, fact in enumerate(facts):
            if not numbers(fact):
                continue
            left = " ".join([*facts[:place], *facts[place + 1 :], question])
            tried += 1
            try:
                found = STORIES[name](left)
            except (UnderdeterminedError, UnreadableError):
                continue
            assert name in OPEN, f"{left} [solved: {found}]"
            lucky += found == answer(problem.answer)
    assert tried > 10
    assert lucky <= 0.05 * tried  # a rounded answer may stay


@pytest.mark.parametrize("name", NAMES)
def test_another_number_in_the_text_gives_another_answer(name: str) -> None:
    same = tried = 0
    for number in range(40):
        text, problem = told(name, number)
        found = [one for one in numbers(text) if one.kind in ("plain", "money", "percent")]
        for one in found:
            changed = _with_number(text, one.start, one.end)
            if changed is None:
                continue
            tried += 1
            try:
                same += STORIES[name](changed) == answer(problem.answer)
            except (UnreadableError, UnderdeterminedError):
                continue
    assert tried > 20
    assert same <= 0.05 * tried  # a rounded answer may stay


def _with_number(text: str, start: int, end: int) -> str | None:
    """The text with a whole number in digits made more than twice as large."""
    digits = re.search(r"\d[\d,]*", text[start:end])
    if digits is None or "/" in text[start:end] or NUMBER.match(text, start) is None:
        return None
    value = 2 * int(digits[0].rstrip(",").replace(",", "")) + 3
    return f"{text[: start + digits.start()]}{value}{text[start + digits.end() :]}"
