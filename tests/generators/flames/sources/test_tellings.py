"""The tellings of rows: their words, their numbers, their solutions."""

import re
from dataclasses import replace
from fractions import Fraction

import pytest

from synthgen.generators.flames.audit.equations import equation_count, equation_faults
from synthgen.generators.flames.sources.details import Detail, draw_details
from synthgen.generators.flames.sources.inverse import hideable
from synthgen.generators.flames.sources.slots import can_be_x, with_x
from synthgen.generators.flames.sources.tellings import (
    CLOSINGS,
    Telling,
    UntellableError,
    ask_me_anything,
    fobar,
    unfolded,
    with_details,
)
from synthgen.generators.flames.sources.text_numbers import text_numbers
from synthgen.generators.flames.sources.text_program import (
    TextProgram,
    answer_of,
    read_program,
)
from synthgen.seeding import Stream
from tests.generators.flames.sources.rows import CONDITION, GOOD, program


def numbers(text: str) -> list[Fraction]:
    return sorted(number.exact for number in text_numbers(text))


def changed(read: TextProgram, hidden: str) -> list[Fraction]:
    """The numbers that an inverse telling should have."""
    values = list(read.values.values())
    values.remove(read.values[hidden])
    return sorted([*values, answer_of(read, read.values)])


@pytest.mark.parametrize(
    ("name", "hidden", "words"),
    [
        ("pens", "n0", "Lena has x pens in a drawer."),
        ("pens", "n2", "Marco gives x pens to his sister."),
        ("bakery", "n1", "Each roll costs $x."),
        ("hike", "n2", "Ingrid walks x% of the distance"),
    ],
)
def test_x_takes_the_place_of_the_number_alone(name: str, hidden: str, words: str) -> None:
    told = fobar(program(name), hidden)

    assert words in told.problem
    assert told.answer == program(name).values[hidden]
    assert numbers(told.problem) == changed(program(name), hidden)


@pytest.mark.parametrize("plan", range(len(CLOSINGS) * 2))
def test_the_question_stays_and_x_is_asked_last(plan: int) -> None:
    read = program("tickets")
    told = fobar(read, "n2", plan)

    assert read.sentences[-1] in told.problem
    assert len(re.findall(r"\bx\b", told.problem)) == 2
    assert re.search(r"\b63\b", told.problem)


def test_words_that_x_cannot_replace_are_left_alone() -> None:
    assert not can_be_x(program("pens"), "n1")  # twice
    assert not can_be_x(program("orchard"), "n1")  # a third
    with pytest.raises(UntellableError):
        fobar(program("pens"), "n1")


def test_an_article_before_x_is_an() -> None:
    read = read_program(
        "Al takes a 20-minute walk and a nap of 45 minutes. How many minutes is that in all?",
        "<<20+45=65>>65\n#### 65",
    )
    assert isinstance(read, TextProgram)

    assert with_x(read, "n0").startswith("Al takes an x-minute walk")


@pytest.mark.parametrize("name", GOOD)
def test_every_solution_is_true_and_ends_in_the_answer(name: str) -> None:
    read = program(name)
    tellings: list[Telling] = []
    for plan in range(5):
        tellings += [fobar(read, n, plan) for n in hideable(read) if can_be_x(read, n)]
        details = draw_details(read, 1, Stream.of(name, plan))
        tellings += [with_details(read, details, plan)] if details else []

    assert tellings
    for told in tellings:
        work = "\n".join(told.solution)
        assert not equation_faults(work)
        assert equation_count(work) >= 1
        assert str(told.answer) in work.replace(",", "") or "." in told.solution[-1]


@pytest.mark.parametrize(
    ("name", "hidden", "sentences"),
    [
        (
            "tickets",
            "n1",
            (
                "There are 18 tables in a hall. Each table has a certain number of chairs.",
                "There are 63 chairs left in the hall. How many chairs does each table have?",
            ),
        ),
        (
            "bakery",
            "n2",
            ("Each roll costs $0.50. On Monday, Priya buys", "bags of rolls does Priya buy"),
        ),
        ("bakery", "n1", ("costs a certain amount.", "How much does each roll cost?")),
        (
            "weeks",
            "n0",
            (
                "Nadia reads a certain number of pages a day.",
                "Nadia reads 280 pages in 5 weeks. How many pages does Nadia read a day?",
            ),
        ),
    ],
)
def test_a_number_is_hidden_and_asked_in_natural_words(
    name: str, hidden: str, sentences: tuple[str, ...]
) -> None:
    read = replace(program(name))
    if name == "weeks":
        with pytest.raises(UntellableError):  # the number of weeks would stand in the question only
            ask_me_anything(read, "n1")
    try:
        told = ask_me_anything(read, hidden)
    except UntellableError:
        pytest.fail(f"{name} {hidden} has natural words")

    assert all(part in told.problem for part in sentences), told.problem
    assert numbers(told.problem) == changed(read, hidden)
    assert not re.search(r"\bx\b", told.problem)


def test_a_condition_of_the_question_becomes_a_sentence() -> None:
    read = read_program(CONDITION[0].replace("Each candle burns for 5 hours. ", ""), CONDITION[1])
    assert isinstance(read, TextProgram)

    told = ask_me_anything(read, "n1", plan=3)

    assert "candles to Felix. Ruth has 8 candles left." in told.problem
    assert told.problem.endswith("How many candles does Ruth give to Felix?")
    assert unfolded(program("pens")) == program("pens")


def test_a_number_whose_hiding_is_not_unique_is_refused() -> None:
    with pytest.raises(UntellableError, match="does not give n0 back"):
        fobar(program("orchard"), "n0")


def test_details_stand_between_the_sentences_and_change_nothing() -> None:
    read = program("tickets")
    detail = Detail("hotel", 111, gap=1, past=False)

    told = with_details(read, (detail,))

    assert told.answer == 63
    assert told.problem.startswith(
        "There are 18 tables in a hall. The hotel on the seafront has 111 balconies. Each table"
    )
    assert told.kept["details"] == [{"detail": "hotel", "topic": "off", "numbers": "out"}]


@pytest.mark.parametrize(
    "detail",
    [
        Detail("hotel", 108, gap=1, past=False),  # a result of the row
        Detail("hotel", 111, gap=9, past=False),  # no such place
        Detail("gardener", 120, gap=1, past=False, person="Nora"),  # the row has a garden
    ],
)
def test_details_that_do_not_fit_are_refused(detail: Detail) -> None:
    with pytest.raises(UntellableError, match="do not fit"):
        with_details(program("tickets"), (detail,))


def test_no_detail_stands_between_a_pronoun_and_its_name() -> None:
    read = program("orchard")
    gaps = {one.gap for plan in range(60) for one in draw_details(read, 1, Stream.of(plan))}

    assert gaps == {0, 3}  # not before "He eats" and not before "His aunt"
