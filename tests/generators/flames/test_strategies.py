"""What each embedded strategy promises of its children, checked on programs and on texts."""

import json
import re
from collections import Counter
from fractions import Fraction
from functools import cache
from typing import Any

import pytest

from synthgen.api import generator
from synthgen.errors import RequestError
from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.building.instance import Instance, problem_of
from synthgen.generators.flames.program.relations import Value, evaluate
from synthgen.generators.flames.story.problem import Problem
from synthgen.generators.flames.telling import Narrated
from synthgen.row import Row
from synthgen.splits import bucket
from synthgen.strategies import strategies
from synthgen.strategy import Strategy

ROOT = "flames/word_problem"
COUNT = 60
NAMES = sorted(name for name, cls in strategies().items() if issubclass(cls, Narrated))
WITH_PARENTS = [name for name in NAMES if strategies()[name].default_seeds]
OPTIONS: dict[str, dict[str, Any]] = {
    "distraction_insertion": {"details": [1, 3]},
    "iterative_composition": {"iterations": 2},
    "suggester_editor": {"rounds": 2},
}


def strategy(name: str, **config: Any) -> Strategy[Instance]:
    built = generator(f"flames/{name}", seed=11, **{**OPTIONS.get(name, {}), **config})
    assert isinstance(built, Strategy)
    return built


@cache
def children(name: str) -> tuple[Row, ...]:
    return tuple(strategy(name).rows("train", COUNT))


def lineage(row: Row) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(row.lineage)
    return found


def instance(row: Row) -> Instance:
    return strategy(row.task.removeprefix("flames/")).decode(row.params)


def parent_row(row: Row, which: int = 0) -> Row:
    """The parent, drawn again from its address."""
    address = lineage(row)["parents"][which]
    source = type(generator(address["task"]))(seed=address["seed"])
    found = source.row(row.split, address["index"])
    assert isinstance(found, Row)
    assert found.key == address["key"]
    return found


def parent(row: Row) -> Instance:
    decoded: Instance = generator(ROOT).decode(parent_row(row).params)
    return decoded


def run(problem: Problem, changed: dict[str, Value]) -> Value:
    """The answer of a program, by the test's own reading of its relations."""
    values = {**problem.values, **changed}
    for relation in problem.needed:
        values[relation.out] = evaluate(relation.op, [values[arg] for arg in relation.args])
    return values[problem.asked]


@pytest.mark.parametrize("name", NAMES)
def test_children_are_rows_and_never_fail(name: str) -> None:
    outcomes = [strategy(name).outcome("train", i) for i in range(150)]

    faults = [one for one in outcomes if not isinstance(one, Row) and one.fault]

    assert not faults
    assert sum(isinstance(one, Row) for one in outcomes) > 30


@pytest.mark.parametrize("name", WITH_PARENTS)
def test_a_child_has_its_roots_group_and_side(name: str) -> None:
    for row in children(name)[:20]:
        root = parent_row(row)

        assert row.group == root.group
        assert lineage(row)["root"] == ROOT
        assert bucket(ROOT, row.group) == "train"


@pytest.mark.parametrize("name", WITH_PARENTS)
def test_parents_of_held_out_rows_are_held_out(name: str) -> None:
    for row in strategy(name).rows("validation", 3):
        assert parent_row(row).split == "validation"
        assert bucket(ROOT, row.group) == "validation"


def test_a_suggestion_makes_a_problem_deeper_and_is_kept() -> None:
    for row in children("suggester_editor"):
        rounds = lineage(row)["rounds"]
        before, after = problem_of(parent(row)), problem_of(instance(row))

        assert len(rounds) == 2
        assert all(one["chosen"] in one["suggestions"] and one["told"] for one in rounds)
        assert len(after.needed) >= len(before.needed) + 2


def test_an_edit_keeps_the_numbers_that_it_does_not_replace() -> None:
    for row in children("suggester_editor"):
        before, after = problem_of(parent(row)), problem_of(instance(row))
        given = {q.name: q.value for q in before.quantities.values() if q.role == "given"}

        assert {name: after.values[name] for name in given} == given


def test_a_composition_needs_its_first_story() -> None:
    for row in children("iterative_composition"):
        made = instance(row)
        problem = problem_of(made)
        of_first = {q.name for q in problem.printed() if not q.name[0].isdigit()}
        links = [part.link for part in made.parts[1:]]

        assert all(links)
        assert lineage(row)["composed"] == [part.frame for part in made.parts[1:]]
        assert of_first
        for name in of_first:
            changes = [
                problem.values[name] + 1,
                2 * problem.values[name] + 1,
                problem.values[name] * 10,
            ]
            assert any(_gives(problem, name, v) != problem.values[problem.asked] for v in changes)


def test_a_composition_does_not_print_the_answer_of_its_first_story() -> None:
    for row in children("iterative_composition"):
        problem = problem_of(instance(row))
        printed = {q.name for q in problem.printed()}
        first = problem_of(parent(row)).asked

        assert first not in printed
        assert problem.quantities[first].role == "derived"


def test_details_leave_the_answer_and_are_kept() -> None:
    for row in children("distraction_insertion"):
        root = parent_row(row)
        idle = [q for q in problem_of(instance(row)).printed() if q.role == "distractor"]

        assert row.answer == root.answer
        assert 1 <= len(lineage(row)["details"]) <= 3
        assert len(idle) >= len(lineage(row)["details"])
        assert row.prompt != root.prompt


def test_details_may_be_counted() -> None:
    rows = list(strategy("distraction_insertion", details=[3, 3]).rows("train", 20))

    assert {len(lineage(row)["details"]) for row in rows} == {3}


@pytest.mark.parametrize("details", [(0, 2), (3, 1), (1, 9)])
def test_a_number_of_details_is_from_one_to_three(details: tuple[int, int]) -> None:
    with pytest.raises(RequestError, match="from 1 to 3"):
        strategy("distraction_insertion", details=details)


def test_a_paraphrase_has_the_program_and_other_words() -> None:
    for row in children("paraphrase"):
        root = parent_row(row)
        words = [set(re.findall(r"[a-z]+", text(one).lower())) for one in (row, root)]

        assert row.answer == root.answer
        assert problem_of(instance(row)).relations == problem_of(parent(row)).relations
        assert len(words[0] & words[1]) / len(words[0] | words[1]) < 0.75
        assert lineage(row)["overlap"] <= 0.6


def text(row: Row) -> str:
    return row.prompt[-1].content


@pytest.mark.parametrize("name", ["fobar", "self_verification", "ask_me_anything"])
def test_a_hidden_number_is_the_only_one_that_gives_the_answer(name: str) -> None:
    for row in children(name):
        problem = problem_of(instance(row))
        hidden = lineage(row)["hidden"]
        true = problem.values[hidden["number"]]
        stated = problem.values[problem.asked]

        assert Fraction(hidden["value"]) == true
        assert Fraction(hidden["statement"]) == stated
        others = [true * k for k in (2, 3, Fraction(1, 2))]
        others += [true + d for d in range(-40, 41) if d and true + d > 0]
        assert all(_gives(problem, hidden["number"], other) != stated for other in others)


def _gives(problem: Problem, name: str, value: Value) -> Value | None:
    try:
        return run(problem, {name: value})
    except ZeroDivisionError:
        return None


def test_x_stands_for_the_hidden_number_and_is_asked() -> None:
    for row in children("fobar"):
        assert re.search(r"(?<![a-z])x(?![a-z])", text(row))
        assert re.search(r"\bx = ", row.response or "")


@pytest.mark.parametrize("name", ["self_verification", "ask_me_anything"])
def test_a_natural_inverse_never_says_x(name: str) -> None:
    for row in children(name):
        assert not re.search(r"(?<![a-z])x(?![a-z])", text(row).split("\n\n")[0])


def test_all_numbers_of_a_parent_are_asked_in_turn() -> None:
    built = strategy("ask_me_anything")
    asked: dict[str, list[str]] = {}
    for i in range(built.turns * 30):
        row = built.row("train", i)
        if isinstance(row, Row):
            told = lineage(row)
            asked.setdefault(told["parents"][0]["key"], []).append(told["hidden"]["number"])

    assert all(len(set(numbers)) == len(numbers) for numbers in asked.values())
    assert max(map(len, asked.values())) >= 2


def test_the_taxonomy_gives_every_kind_of_story_its_share() -> None:
    built = strategy("taxonomy_key_concepts")
    rows = [built.row("train", i) for i in range(4 * len(FRAMES))]
    stories = Counter(lineage(row)["story"] for row in rows if isinstance(row, Row))

    assert set(stories) == set(FRAMES)
    assert set(stories.values()) <= {3, 4}
    for row in rows:
        if isinstance(row, Row):
            told = lineage(row)
            assert told["topic"] == FRAMES[told["story"]].topic
            assert told["concept"] in FRAMES[told["story"]].concepts


def test_a_new_problem_is_inspired_by_one_on_the_same_topic() -> None:
    for row in children("few_shot"):
        assert FRAMES[instance(row).parts[0].frame].topic == lineage(row)["topic"]
        assert problem_of(instance(row)).relations != problem_of(parent(row)).relations


@pytest.mark.parametrize("name", ["key_concepts", "seeded_key_concepts"])
def test_a_problem_on_concepts_has_them(name: str) -> None:
    for row in children(name):
        taught = {c for part in instance(row).parts for c in FRAMES[part.frame].concepts}
        parents = [parent_row(row, i) for i in range(len(lineage(row)["parents"]))]
        known = {
            concept
            for one in parents
            for part in generator(ROOT).decode(one.params).parts
            for concept in FRAMES[part.frame].concepts
        }

        assert taught & known


def test_two_concepts_meet_in_two_stories_where_these_can_be_linked() -> None:
    built = strategy("key_concepts")
    rows = [row for row in built.rows("train", 150) if len(instance(row).parts) == 2]

    assert len(rows) >= 5
    for row in rows:
        for part, concept in zip(instance(row).parts, lineage(row)["concepts"], strict=True):
            assert concept in FRAMES[part.frame].concepts


def test_two_concepts_that_one_story_teaches_are_taught_by_it() -> None:
    for row in strategy("seeded_key_concepts").rows("train", 60):
        parents = FRAMES[parent(row).parts[0].frame].concepts
        made = instance(row).parts
        if len(made) == 1:
            assert set(FRAMES[made[0].frame].concepts) & set(parents)
