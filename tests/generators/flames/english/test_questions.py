"""Statements turned into questions: what moves to the front, and what cannot be asked."""

import pytest

from synthgen.generators.flames.english.clauses import clause
from synthgen.generators.flames.english.orthography import sentence, tidy
from synthgen.generators.flames.english.people import Person, References
from synthgen.generators.flames.english.questions import can_ask, indirect, question
from synthgen.generators.flames.english.teller import Cast, Numbers, Teller
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import CENT, PLAIN, of
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.seeding import Stream

MIA, OMAR = Person("Mia", "she"), Person("Omar", "he")
LAP, HOUR, YEAR = Noun("lap", "laps"), Noun("hour", "hours"), Noun("year", "years")
GALLON, MILE = Noun("gallon", "gallons"), Noun("mile", "miles")
EGG = Noun("egg", "eggs", kind="food")
CAST: Cast = {
    "B": MIA,
    "O": OMAR,
    "T": "the school",
    "laps": Quantity("laps", "count", of("lap"), 12, "given", LAP),
    "hours": Quantity("hours", "count", of("hour"), 3, "given", HOUR),
    "years": Quantity("years", "count", of("year"), 9, "given", YEAR),
    "eggs": Quantity("eggs", "count", of("egg"), 12, "given", EGG),
    "gas": Quantity("gas", "count", of("gallon"), 12, "given", GALLON),
    "miles": Quantity("miles", "count", of("mile"), 12, "given", MILE),
    "cost": Quantity("cost", "money", of(CENT), 1200, "given"),
    "share": Quantity("share", "percent", PLAIN, 20, "given"),
}


def teller() -> Teller:
    return Teller(Stream.of("questions", 3), True, Numbers(), References((MIA, OMAR)))


def asked(template: str, slot: str) -> str:
    flat = clause(template).draw(Stream.of("clause"))
    assert can_ask(flat, slot)
    return sentence(question(teller(), flat, CAST, slot), "?")


@pytest.mark.parametrize(
    ("template", "slot", "told"),
    [
        ("{B} <run> {laps} in the park", "laps", "How many laps did Mia run in the park?"),
        # comparisons stand beside "how many"
        (
            "{B} <run> {laps} more than {O!} in the park",
            "laps",
            "How many more laps did Mia run than Omar in the park?",
        ),
        (
            "{B} <run> {laps} fewer than {O!}",
            "laps",
            "How many fewer laps did Mia run than Omar?",
        ),
        (
            "{B's} speed <be-> {miles} an hour lower than that of {O!}",
            "miles",
            "How many miles an hour lower was Mia's speed than that of Omar?",
        ),
        # what is counted and how far goes with it, where and when stays behind
        (
            "there <be> {gas} of gas in the tank before the start",
            "gas",
            "How many gallons of gas were there in the tank before the start?",
        ),
        (
            "{B} <let> {gas} of water run into the pool",
            "gas",
            "How many gallons of water did Mia let run into the pool?",
        ),
        ("the flood <be-> {years} ago", "years", "How many years ago was the flood?"),
        # a preposition that belongs to the verb stays with it
        (
            "the plan <call-> for {laps} around the field",
            "laps",
            "How many laps did the plan call for around the field?",
        ),
        ("{B} <put> in {eggs}", "eggs", "How many eggs did Mia put in?"),
        ("{B} <rest> for {hours}", "hours", "For how many hours did Mia rest?"),
        (
            "{B} <drive> at {miles} per hour on the way",
            "miles",
            "At how many miles per hour did Mia drive on the way?",
        ),
        # what else is said of the number is left out
        (
            "then {B} <find> {eggs} and <give> them away",
            "eggs",
            "How many eggs did Mia find?",
        ),
        (
            "{B} <run> {laps} every weekday and nothing on weekends",
            "laps",
            "How many laps did Mia run every weekday?",
        ),
        (
            "{B} <help> {eggs}, all of them cracked, in the kitchen",
            "eggs",
            "How many eggs did Mia help?",
        ),
        (
            "{B} <welcome> {eggs}, and no seat <stay-> empty",
            "eggs",
            "How many eggs did Mia welcome?",
        ),
        (
            "{T} <leave-> {eggs} for {B!}, {O!}, and {T} to share",
            "eggs",
            "How many eggs did the school leave for Mia, Omar, and the school to share?",
        ),
        # a person before a verb is a subject, behind "of" an object
        (
            "{B} <eat> {eggs} because {B} was hungry",
            "eggs",
            "How many eggs did Mia eat because she was hungry?",
        ),
        (
            "the brother of {B} <eat-> {eggs} at {T}",
            "eggs",
            "How many eggs did the brother of Mia eat at the school?",
        ),
    ],
)
def test_a_statement_becomes_a_question(template: str, slot: str, told: str) -> None:
    assert asked(template, slot) == told


@pytest.mark.parametrize(
    ("template", "slot"),
    [
        ("{hours} after {B} <start>, {O} <start>", "hours"),
        ("{laps} in a row, {B} <run> around the park", "laps"),
        ("the rule <apply-> to up to {hours}", "hours"),
        ("{B} <put> {cost} worth of gas into the tank", "cost"),
        ("a coupon worth {cost} <be-> in the mail", "cost"),
        ("{B} <fall> {eggs} short of the record", "eggs"),
        ("{B} <run> all day", "laps"),
    ],
)
def test_some_clauses_cannot_give_a_number_up(template: str, slot: str) -> None:
    assert not can_ask(clause(template).draw(Stream.of("clause")), slot)


@pytest.mark.parametrize(
    ("template", "can"),
    [
        ("{B} <sell> {share} of the eggs", True),
        ("everything there <be-> {share} off", False),
        ("the bank <charge-> {share} simple interest", False),
        ("{B} <order> {share} more stone than the yard <need->", False),
    ],
)
def test_a_percentage_is_asked_where_it_is_of_something(template: str, can: bool) -> None:
    assert can_ask(clause(template).draw(Stream.of("clause")), "share", "percent") is can


def test_an_indirect_question_keeps_the_order_of_a_statement() -> None:
    flat = clause("{B} <run> {laps} more than {O!}").draw(Stream.of("clause"))

    told = tidy(indirect(teller(), flat, CAST, "laps"))

    assert told == "how many more laps Mia ran than Omar"


def test_a_pronoun_for_one_person_is_never_they_beside_another() -> None:
    kelly = Person("Kelly", "they")
    known = References((kelly, OMAR), sentence=1, last={"Kelly": 0, "Omar": 0})
    alone = References((kelly, OMAR), sentence=1, last={"Kelly": 0})

    assert known.call(kelly, "subject")[0] == "Kelly"
    assert alone.call(kelly, "subject")[0] == "they"
