"""Which rows are programs, and which are refused."""

from fractions import Fraction

import pytest
from pydantic import TypeAdapter

from synthgen.generators.flames.sources.checks import program_holds
from synthgen.generators.flames.sources.text_program import (
    Refusal,
    TextProgram,
    answer_of,
    evaluate,
    read_program,
)
from tests.generators.flames.sources.rows import GOOD, PENS, program


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("pens", ("n0 * n1", "s0 - n2")),
        ("bakery", ("n2 * n0", "s0 * n1")),
        ("hike", ("n0 * n1", "s0 * n2 / 100")),
        ("orchard", ("n0 * n1", "n0 - s0", "s1 + n2")),
        ("weeks", ("n1 * 7", "s0 * n0")),
        ("tickets", ("n0 * n1", "s0 - n2")),
    ],
)
def test_each_operand_is_a_number_of_the_text(name: str, steps: tuple[str, ...]) -> None:
    assert program(name).steps == steps


@pytest.mark.parametrize("name", GOOD)
def test_a_program_gives_the_rows_answer(name: str) -> None:
    answer = GOOD[name][1].rpartition("#### ")[2]

    assert answer_of(program(name), program(name).values) == Fraction(answer)


@pytest.mark.parametrize("name", GOOD)
def test_a_program_is_read_back_from_json(name: str) -> None:
    adapter = TypeAdapter(TextProgram)

    assert adapter.validate_json(adapter.dump_json(program(name)), strict=True) == program(name)


def refused(question: str, answer: str) -> str:
    found = read_program(question, answer)
    assert isinstance(found, Refusal), found
    return found.reason


ROWS = [
    (
        "operand_ambiguous",  # which four?
        "Ann has 4 cats and 4 dogs. Each cat eats 3 cans. How many cans do the cats eat?",
        "<<4*3=12>>12\n#### 12",
    ),
    (
        "operand_ambiguous",  # a result like a number of the text
        "Ann has 12 cats, 4 rugs and 3 toys a rug. How many toys and cats has she?",
        "<<4*3=12>>\n<<12+12=24>>\n#### 24",
    ),
    (
        "operand_ambiguous",  # seven days of the week, or of the journey?
        "Bo runs 7 laps a day. How many laps does Bo run in 5 weeks?",
        "<<5*7=35>>\n<<35*7=245>>\n#### 245",
    ),
    (
        "operand_unknown",
        "Mia and Jo share 18 figs. How many figs does each girl get?",
        "<<18/2=9>>9\n#### 9",
    ),
    (
        "operand_unknown",  # two thirds are what a third leaves
        "Of 24 jars a third are blue. The others cost $5 each. How much do the others cost?",
        "<<24*(2/3)=16>>16\n<<16*5=80>>\n#### 80",
    ),
    (
        "number_unused",
        "Ann has 12 cats, and 5 of them are black. She gets 3 more cats. How many cats has she?",
        "<<12+3=15>>15\n#### 15",
    ),
    (
        "number_implied",
        "Ann has 6 pairs of shoes. She buys 2 scarves. How many shoes and scarves has she?",
        "<<6*2=12>>12\n#### 12",
    ),
    (
        "number_repeated",  # two seconds, and there and back
        "A snail crosses 15 tiles and comes home again. Each tile takes 2 seconds. How long?",
        "<<15*2=30>>30\n<<30*2=60>>60\n#### 60",
    ),
    (
        "number_unreadable",
        "The shop opens at 8 am for 5 hours. How many hours are 6 such days?",
        "<<5*6=30>>30\n#### 30",
    ),
    (
        "result_unused",
        "Ann has 12 cats and 5 dogs. How many animals has she?",
        "<<12-5=7>>7\n<<12+5=17>>17\n#### 17",
    ),
    (
        "answer_differs",
        "Ann has 12 cats and 5 dogs. How many animals has she?",
        "<<12+5=17>>17\n#### 18",
    ),
    ("answer_missing", "Ann has 12 cats and 5 dogs. How many?", "<<12+5=17>>17"),
    ("annotation_missing", "Ann has 12 cats. How many cats has she?", "She has 12.\n#### 12"),
    ("annotation_unreadable", "Ann has 10 figs and 3 cats. How many?", "<<10/3=3.3>>\n#### 3"),
    ("answer_not_positive", "Ann has 5 figs and eats 5 figs. How many?", "<<5-5=0>>0\n#### 0"),
    (
        "text_odd",
        "Ann has 4 figs, five times more than Bo. How many figs have they?",
        "<<4*5=20>>\n#### 20",
    ),
]


@pytest.mark.parametrize(("reason", "question", "answer"), ROWS)
def test_a_row_that_is_not_surely_one_program_is_refused(
    reason: str, question: str, answer: str
) -> None:
    assert refused(question, answer) == reason


def test_a_step_that_is_told_twice_is_one_step() -> None:
    question, answer = PENS

    again = answer.replace("\n", "\nAs said, 24*2=<<24*2=48>>48.\n", 1)

    assert read_program(question, again) == read_program(question, answer)


def test_a_number_one_that_no_step_uses_is_a_factor() -> None:
    found = read_program(
        "One bag holds 12 figs. Ann has 5 bags. How many figs has Ann?", "<<12*5=60>>60\n#### 60"
    )

    assert isinstance(found, TextProgram)
    assert found.used == ("n1", "n2")


@pytest.mark.parametrize("name", GOOD)
def test_the_checks_accept_true_values_and_refuse_the_nearest_wrong_ones(name: str) -> None:
    values = evaluate(program(name), program(name).values)
    assert program_holds(program(name), values)

    for changed in values:
        wrong = {**values, changed: values[changed] + Fraction(1, 100)}
        assert not program_holds(program(name), wrong), changed


def test_the_checks_want_every_value() -> None:
    values = evaluate(program("pens"), program("pens").values)

    assert not program_holds(program("pens"), {**values, "s9": Fraction(1)})
    assert not program_holds(program("pens"), {"n0": Fraction(24)})
