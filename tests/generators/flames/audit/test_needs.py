"""The sensitivity audit: an idle given, a detail that matters, an answer that is given away."""

from dataclasses import replace

import pytest

from synthgen.generators.flames.audit.needs import idle_faults, is_sound
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of
from synthgen.generators.flames.program.quantity import Quantity, Relation, Role
from synthgen.generators.flames.program.relations import Value, evaluate
from synthgen.generators.flames.story.problem import Problem, Telling

EGG = Noun("egg", "eggs", kind="food")


def quantity(name: str, value: Value, role: Role = "given") -> Quantity:
    return Quantity(name, "count", of("egg"), value, role, EGG)


def problem(a: int, b: int, *more: Quantity, op: str = "sum") -> Problem:
    """Eggs by one operation of two numbers."""
    out = quantity("out", evaluate(op, [a, b]), "derived")
    given = (quantity("a", a), quantity("b", b), *more, out)
    return Problem(
        quantities={one.name: one for one in given},
        relations=(Relation("out", op, ("a", "b")),),
        facts=(),
        asked="out",
        tellings={"out": Telling("out", {})},
    )


def test_every_given_matters() -> None:
    assert idle_faults(problem(12, 5)) == []
    assert is_sound(problem(12, 5))


def test_a_given_that_does_not_matter_is_found() -> None:
    faults = idle_faults(problem(12, 5, quantity("c", 3)))

    assert [fault.split()[0] for fault in faults] == ["c"]


def test_a_detail_does_not_matter() -> None:
    assert idle_faults(problem(12, 5, quantity("c", 3, "distractor"))) == []


def test_a_detail_that_matters_is_found() -> None:
    told = problem(12, 5)
    planted = replace(told.quantities["b"], role="distractor")
    wrong = replace(told, quantities={**told.quantities, "b": planted})

    assert [fault.split()[0] for fault in idle_faults(wrong)] == ["b"]


def test_the_smaller_of_two_is_idle_only_if_no_value_of_it_changes_anything() -> None:
    assert idle_faults(problem(12, 5, op="max")) == []  # ten times as many would be the most


@pytest.mark.parametrize(
    ("a", "b", "op"),
    [
        (10, 5, "diff"),  # the answer is 5, which stands in the text
        (6, 5, "diff"),  # the answer is 1
        (5, 5, "diff"),  # nothing is left
    ],
)
def test_an_answer_that_is_given_away_is_not_worth_asking(a: int, b: int, op: str) -> None:
    assert not is_sound(problem(a, b, op=op))
