"""Each of the sixteen rules refuses a text that breaks it, and takes one that keeps it."""

from dataclasses import replace

import pytest

from synthgen.generators.flames.audit.rules import rule_faults
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import CENT, PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.story.problem import Inverse, Problem, Telling

EGG = Noun("egg", "eggs", kind="food")
LAMP = Noun("lamp", "lamps", kind="thing")
MUG = Noun("mug", "mugs", kind="thing")
ITEM = Noun("item", "items", kind="thing")
MINUTE, METER, FOOT = Noun("minute", "minutes"), Noun("meter", "meters"), Noun("foot", "feet")


def count(name: str, value: int, noun: Noun, role: str = "given") -> Quantity:
    return Quantity(name, "count", of(noun.sg), value, role, noun)  # type: ignore[arg-type]


def problem(
    *quantities: Quantity,
    relation: Relation,
    marks: tuple[str, ...] = (),
    asks: tuple[str, ...] = (),
) -> Problem:
    """A program of one relation, without facts: the rules read the text."""
    return Problem(
        quantities={one.name: one for one in quantities},
        relations=(relation,),
        facts=(),
        asked=relation.out,
        tellings={relation.out: Telling(relation.out, {}, marks=asks)},
        marks=marks,
    )


def bought(*, marks: tuple[str, ...] = (), asks: tuple[str, ...] = ()) -> Problem:
    """12 eggs at $3 each cost $36."""
    price = Quantity("p", "money", per(of(CENT), of("egg")), 300, "given")
    cost = Quantity("cost", "money", of(CENT), 3600, "derived")
    relation = Relation("cost", "prod", ("n", "p"))
    return problem(count("n", 12, EGG), price, cost, relation=relation, marks=marks, asks=asks)


def left(*, asks: tuple[str, ...] = (), form: str = "count") -> Problem:
    """12 eggs less 5 eggs."""
    given = count("n", 12, EGG), count("k", 5, EGG), count("left", 7, EGG, "derived")
    return problem(*given, relation=Relation("left", "diff", ("n", "k")), asks=asks)


def summed() -> Problem:
    """12 lamps and 5 mugs are 17 things."""
    given = count("a", 12, LAMP), count("b", 5, MUG), count("all", 17, ITEM, "derived")
    return problem(*given, relation=Relation("all", "sum", ("a", "b")))


def measured(noun: Noun, other: Noun) -> Problem:
    """Two lengths or times."""
    given = count("a", 12, noun), count("b", 5, other), count("left", 7, noun, "derived")
    return problem(*given, relation=Relation("left", "diff", ("a", "b")))


def part() -> Problem:
    """20 % of 50 eggs."""
    share = Quantity("p", "percent", PLAIN, 20, "given")
    given = share, count("n", 50, EGG), count("out", 10, EGG, "derived")
    return problem(*given, relation=Relation("out", "percent_of", ("p", "n")))


BUYS = "Mia buys 12 eggs. Each egg costs $3. How much does she pay?"
HAS = "Mia has 12 eggs. She eats 5 eggs."
CASES = {
    "1 a number is wrong": (bought(), "rule 1", BUYS.replace("12", "13"), BUYS),
    "1 a number is missing": (bought(), "rule 1", BUYS.replace("12 eggs", "eggs"), BUYS),
    "1 a number is too many": (bought(), "rule 1", BUYS.replace("pay", "pay at 3 shops"), BUYS),
    "2 a base is missing": (
        left(),
        "rule 2",
        "Mia has 12 eggs. Omar has 5 fewer eggs. How many eggs does Omar have?",
        "Mia has 12 eggs. Omar has 5 fewer eggs than Mia. How many eggs does Omar have?",
    ),
    "3 times more": (
        bought(),
        "rule 3",
        BUYS.replace("Each egg", "Omar buys three times more than Mia. Each egg"),
        BUYS,
    ),
    "4 percent of what": (
        part(),
        "rule 4",
        "There are 50 eggs. Mia takes 20%. How many eggs does she take?",
        "There are 50 eggs. Mia takes 20% of the eggs. How many eggs does she take?",
    ),
    "5 when": (
        left(asks=("time",)),
        "'time'",
        f"{HAS} How many eggs does she have?",
        f"{HAS} How many eggs does she have left?",
    ),
    "6 and 8 for each of what": (
        bought(),
        "rule 8",
        "Mia buys 12 eggs. Eggs cost $3. How much does she pay?",
        BUYS,
    ),
    "7 both together": (
        left(asks=("joint",)),
        "'joint'",
        f"{HAS} How many eggs do they have?",
        f"{HAS} How many eggs do they have together?",
    ),
    "9 rounded up": (
        left(asks=("round_up",)),
        "'round_up'",
        f"{HAS} How many eggs are there?",
        f"{HAS} How many eggs are needed at least?",
    ),
    "9 rounded down": (
        left(asks=("round_down",)),
        "'round_down'",
        f"{HAS} How many eggs are there?",
        f"{HAS} How many full eggs are there?",
    ),
    "9 each of them": (
        left(asks=("each",)),
        "'each'",
        f"{HAS} How many eggs do they get?",
        f"{HAS} How many eggs does each person get?",
    ),
    "10 what a total adds up": (
        summed(),
        "rule 10",
        "Mia has 12 lamps and 5 others. How many items are there?",
        "Mia has 12 lamps and 5 mugs. How many items are there?",
    ),
    "11 at the same time": (
        bought(marks=("same_time",)),
        "'same_time'",
        BUYS,
        BUYS.replace("Each", "At the same time, each"),
    ),
    "12 in which order": (
        bought(marks=("sequence",)),
        "'sequence'",
        BUYS,
        BUYS.replace("Each", "Then each"),
    ),
    "13 put back or not": (
        bought(marks=("replacement",)),
        "'replacement'",
        BUYS,
        BUYS.replace("Each", "She puts it back. Each"),
    ),
    "14 closed or open": (
        bought(marks=("loop",)),
        "'loop'",
        BUYS,
        BUYS.replace("Each", "The fence runs all the way around. Each"),
    ),
    "14 nothing else": (
        bought(marks=("closed",)),
        "'closed'",
        BUYS,
        BUYS.replace("Each", "There is nothing else. Each"),
    ),
    "15 one currency": (bought(), "rule 15", BUYS.replace("pay?", "pay in £?"), BUYS),
    "15 one system of units": (
        measured(METER, FOOT),
        "rule 15",
        "A rope is 12 meters long. She cuts off 5 feet. How many meters are left?",
        "",
    ),
    "16 one question": (
        left(),
        "rule 16",
        f"How many does she have? {HAS} How many eggs are left?",
        f"{HAS} How many eggs are left?",
    ),
    "16 at the end": (
        left(),
        "rule 16",
        f"How many eggs are left? {HAS}",
        f"{HAS} How many eggs are left?",
    ),
    "16 in which unit": (
        measured(MINUTE, MINUTE),
        "rule 16",
        "She has 12 minutes and walks for 5 minutes. How long can she rest?",
        "She has 12 minutes and walks for 5 minutes. How many minutes can she rest?",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_rule_refuses_what_breaks_it(name: str) -> None:
    asked, fault, bad, _ = CASES[name]

    assert any(fault in found for found in rule_faults(asked, bad)), rule_faults(asked, bad)


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case[3]])
def test_a_rule_takes_what_keeps_it(name: str) -> None:
    asked, fault, _, good = CASES[name]

    assert not [found for found in rule_faults(asked, good) if fault in found]


def test_a_plain_text_breaks_no_rule() -> None:
    assert rule_faults(bought(), BUYS) == []


def test_two_systems_of_units_can_be_allowed() -> None:
    text = "A rope is 12 meters long. She cuts off 5 feet. How many meters are left?"

    assert rule_faults(replace(measured(METER, FOOT), allowed=("two_systems",)), text) == []


def test_a_fobar_problem_asks_twice_and_says_x() -> None:
    turned = replace(left(), inverse=Inverse("k", "fobar"))
    said = "Mia has 12 eggs. She eats x eggs. How many eggs are left? If it is 7 eggs, what is {}?"

    assert rule_faults(turned, said.format("x")) == []
    without = said.replace("x eggs", "some eggs").format("it")
    assert any("rule 16" in found for found in rule_faults(turned, without))
