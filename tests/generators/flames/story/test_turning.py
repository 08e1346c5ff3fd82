"""Turning problems round: operations undone, what can be hidden, and how it is asked."""

from collections.abc import Sequence

import pytest

from synthgen.generators.flames.english.clauses import clauses
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.english.teller import Cast
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.program.relations import Value, evaluate
from synthgen.generators.flames.story.compose import compose
from synthgen.generators.flames.story.problem import Fact, Problem, Telling, View
from synthgen.generators.flames.story.solution import solve
from synthgen.generators.flames.story.turning import (
    UNDONE,
    hideable,
    recover,
    turned,
    undo,
    undone_as,
    way_to,
)
from synthgen.seeding import Stream

MIA, EGG = Person("Mia", "she"), Noun("egg", "eggs", kind="food")


def quantity(name: str, value: Value, role: str = "given") -> Quantity:
    return Quantity(name, "count", of("egg"), value, role, EGG)  # type: ignore[arg-type]


def problem(told: str, *relations: Relation, values: Sequence[int] = (12, 5, 3)) -> Problem:
    """Eggs a, b, c, of which `told` tells the first."""
    known: dict[str, Value] = dict(zip("abc", values, strict=True))
    quantities = {name: quantity(name, value) for name, value in known.items()}
    for relation in relations:
        known[relation.out] = evaluate(relation.op, [known[arg] for arg in relation.args])
        quantities[relation.out] = quantity(relation.out, known[relation.out], "derived")
    cast: Cast = {"B": MIA, **quantities}
    facts = (
        Fact("a", clauses(told), cast, ("a",)),
        Fact("b", clauses("a fox <take-> {b}"), cast, ("b",)),
        Fact("c", clauses("{B} <find> {c} in the barn"), cast, ("c",)),
    )
    asked = relations[-1].out
    telling = Telling(asked, cast, clauses(f"{{B}} <have> {{{asked}}} in the end"))
    return Problem(quantities, relations, facts, asked, {asked: telling}, tenses=("past",))


SUM = Relation("out", "sum", ("a", "b", "c"))


@pytest.mark.parametrize("op", UNDONE)
def test_what_is_undone_comes_out_again(op: str) -> None:
    for one, other in ((12, 5), (80, 20), (7, 3)):
        values: dict[str, Value] = {"x": one, "y": other}
        relation = Relation("out", op, ("x", "y"))
        out = evaluate(op, [one, other])
        for lost in ("x", "y"):
            assert undo(relation, lost, out, values) == values[lost]
            how, names = undone_as(relation, lost)
            known = {**values, "out": out}
            assert evaluate(how, [known[name] for name in names]) == values[lost]


@pytest.mark.parametrize("op", ["max", "ceil_quot"])
def test_what_cannot_be_undone_is_refused(op: str) -> None:
    relation = Relation("out", op, ("x", "y"))

    with pytest.raises(ValueError, match="cannot be undone"):
        undo(relation, "x", 3, {"x": 7, "y": 3})
    with pytest.raises(ValueError, match="cannot be undone"):
        undone_as(relation, "x")


def test_a_number_with_one_way_to_the_answer_is_hidden() -> None:
    plain = problem(
        "{B} <have> {a}", Relation("m", "sum", ("a", "b")), Relation("out", "diff", ("m", "c"))
    )

    assert [step.relation.out for step in way_to(plain, "a")] == ["out", "m"]
    assert hideable(plain, "fobar") == ("a", "b", "c")
    assert recover(plain, "a") == 12


@pytest.mark.parametrize(
    "relations",
    [
        (Relation("m", "sum", ("a", "b")), Relation("out", "prod", ("m", "a"))),  # used twice
        (Relation("m", "max", ("a", "b")), Relation("out", "sum", ("m", "c"))),
        (Relation("m", "floor_quot", ("a", "b")), Relation("out", "sum", ("m", "c"))),
    ],
)
def test_twice_used_or_rounded_numbers_are_not(relations: tuple[Relation, ...]) -> None:
    told = problem("{B} <have> {a}", *relations)

    assert way_to(told, "a") == ()
    assert "a" not in hideable(told, "fobar")


@pytest.mark.parametrize(
    "told",
    [
        "^each of them <give-> {a}",  # a question at the end is too far from them
        "those hens <give+> {a}",
        "a basket of {a} <be-> on the table",  # cannot be asked in these words
    ],
)
def test_a_natural_question_needs_words_that_stand_alone(told: str) -> None:
    asked = problem(told, SUM)

    assert "a" not in hideable(asked, "self_verification")
    assert "b" in hideable(asked, "self_verification")


@pytest.mark.parametrize("view", ["fobar", "self_verification", "ask_me_anything"])
def test_the_hidden_number_is_never_told(view: View) -> None:
    back = turned(problem("{B} <have> {a} at first", SUM), "a", view)

    for plan in range(60):
        rng = Stream.of("turning", plan)
        text = compose(back, rng)
        assert "12" not in text.problem
        assert "20" in text.problem
        assert text.problem.endswith("?") or view == "fobar"
        assert any("12" in line for line in solve(back, text, rng))


def test_how_a_hidden_number_is_asked() -> None:
    natural = turned(problem("{B} also <lose> {a} to a fox", SUM), "a", "self_verification")
    texts = {compose(natural, Stream.of("turning", plan)).problem for plan in range(80)}

    assert any("eggs did she lose to the fox?" in text for text in texts), texts
    assert not any("also" in text.rpartition(".")[2] for text in texts)
