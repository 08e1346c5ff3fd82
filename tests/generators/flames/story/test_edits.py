"""Edits on a small story: what they tell, that they prove, and where they do not apply."""

from dataclasses import replace

import pytest

from synthgen.generators.flames.audit.needs import is_sound
from synthgen.generators.flames.audit.rules import rule_faults
from synthgen.generators.flames.english.clauses import clauses
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.english.teller import Cast
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import CENT, of, per
from synthgen.generators.flames.program.proof import holds
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.program.relations import Value
from synthgen.generators.flames.story.compose import compose
from synthgen.generators.flames.story.edits import edited
from synthgen.generators.flames.story.owning import owned_answer, owned_given
from synthgen.generators.flames.story.problem import Fact, Problem, Telling
from synthgen.seeding import Stream

MIA, EGG = Person("Mia", "she"), Noun("egg", "eggs", kind="food")
HOUR = Noun("hour", "hours")
OMAR = "Omar|he|cousin"


def story(
    told: str = "{B} <buy> {n} at the market",
    *,
    price: str = "{p} <be-> the price of each egg",
    claims: str = "{B} <pay> {cost}\n{B} <spend> {cost}",
    labels: str = "",
    noun: Noun = EGG,
) -> Problem:
    """24 of something at 25 cents each."""
    n = Quantity("n", "count", of(noun.sg), 24, "given", noun)
    p = Quantity("p", "money", per(of(CENT), of(noun.sg)), 25, "given")
    cost = Quantity("cost", "money", of(CENT), 600, "derived")
    cast: Cast = {"B": MIA, "n": n, "p": p, "cost": cost, "T": "the truck"}
    return Problem(
        quantities={"n": n, "p": p, "cost": cost},
        relations=(Relation("cost", "prod", ("n", "p")),),
        facts=(
            Fact("n", clauses(told), cast, ("n",), kind="event"),
            Fact("p", clauses(price), cast, ("p",), kind="rule"),
        ),
        asked="cost",
        tellings={"cost": Telling("cost", cast, clauses(claims), clauses(labels))},
        tenses=("past",),
    )


def texts(problem: Problem) -> set[str]:
    return {compose(problem, Stream.of("edits", plan)).problem for plan in range(60)}


VALUES: dict[str, dict[str, Value]] = {
    "times": {"k": 3, "base": 8},
    "more": {"k": 7, "base": 17},
    "fewer": {"k": 9, "base": 33},
    "shared": {"all": 34, "base": 10},
    "dozens": {"k": 2},
    "both": {"more": 150},
}


@pytest.mark.parametrize("kind", VALUES)
def test_an_edit_is_deeper_and_holds(kind: str) -> None:
    before = story()
    after = edited(before, kind, "cost" if kind == "both" else "n", OMAR, VALUES[kind])

    assert len(after.needed) > len(before.needed)
    assert after.values["cost"] == 600
    assert all(holds(relation, after.values) for relation in after.needed)
    assert is_sound(after)
    for text in texts(after):
        assert rule_faults(after, text) == [], text


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("times", "Mia bought three times as many eggs as Omar at the market"),
        ("more", "more eggs than Omar at the market"),
        ("fewer", "fewer eggs than Omar at the market"),
        ("shared", "Mia and her cousin Omar bought 34 eggs together"),
        ("dozens", "dozen eggs at the market"),
        ("both", "How much did Mia and Omar"),
    ],
)
def test_what_an_edit_says(kind: str, said: str) -> None:
    after = edited(story(), kind, "cost" if kind == "both" else "n", OMAR, VALUES[kind])

    assert any(said in text for text in texts(after)), texts(after)


def test_others_are_told_of_without_places() -> None:
    after = edited(story(), "times", "n", OMAR, VALUES["times"])

    for text in texts(after):
        assert text.count("at the market") == 1


def test_times_and_what_money_is_for_are_told_of_others_too() -> None:
    owned = owned_given(story("{B} <buy> {n} in the spring"), "n")

    assert owned is not None
    assert owned.bare.nodes == owned.clauses[0].nodes


@pytest.mark.parametrize(
    "told",
    [
        "{B} <know> that {T} <hold-> {n}",  # the truck's
        "{B} <dream> of {n}",
        "{B} <list> {n} as broken",
        "{B} <buy> {n}, and the rest <be-> there already",
        "{B} <have> {n} left",
        "{B} <buy> {n} for each of the guests",
        "{B} <buy> {n} and <boil> them",
        "{n} <be> on the list of {B}",
        "{B} <have> {n} behind {B}",
        "{B} also <buy> {n}",
        "{B} <sell> {n} at the market",  # of whose stock does somebody else sell?
    ],
)
def test_a_number_that_is_nobodys_own_is_left_alone(told: str) -> None:
    assert owned_given(story(told), "n") is None
    with pytest.raises(ValueError, match="cannot be made"):
        edited(story(told), "more", "n", OMAR, VALUES["more"])


def test_a_question_that_names_nobody_cannot_be_asked_of_two() -> None:
    assert owned_given(story(claims="the eggs <cost+> {cost}"), "n") is None
    assert owned_given(story(claims="", labels="the cost of the eggs"), "n") is None


def test_a_question_that_names_nobody_is_left_out() -> None:
    both = story(claims="the eggs <cost+> {cost}\n{B} <pay> {cost}", labels="the cost")

    after = edited(both, "more", "n", OMAR, VALUES["more"])

    asked = after.tellings["cost"]
    assert [claim.text for claim in asked.claims] == ["{B} <pay> {cost}"]
    assert not asked.labels


def test_them_would_be_anybodys() -> None:
    pointing = story(price="each of them <cost-> {p}")
    either = story(price="each of them <cost-> {p}\neach egg <cost-> {p}")

    assert owned_given(pointing, "n") is None
    after = edited(either, "more", "n", OMAR, VALUES["more"])
    assert all("of them" not in text for text in texts(after))


def test_hours_are_compared_and_never_added() -> None:
    worked = story("{B} <work> {n} at the market", noun=HOUR)

    edited(worked, "more", "n", OMAR, VALUES["more"])
    with pytest.raises(ValueError, match="cannot be made"):
        edited(worked, "shared", "n", OMAR, VALUES["shared"])


@pytest.mark.parametrize("claims", ["{B} <pay> {cost} for the eggs", "{B} <be> {cost} short"])
def test_an_answer_with_more_to_it_is_not_added_up(claims: str) -> None:
    assert owned_answer(story(claims=claims)) is None


def test_two_people_are_not_one() -> None:
    pair = replace(MIA, name="Mia and Ana", group=True)
    told = story()
    facts = tuple(replace(fact, cast={**fact.cast, "B": pair}) for fact in told.facts)

    assert owned_given(replace(told, facts=facts), "n") is None
