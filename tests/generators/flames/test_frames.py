"""What every frame must hold to: choices, audits, wordings, words for every number, details."""

import re
from dataclasses import replace
from functools import cache

import pytest

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.building.draw import draw_part
from synthgen.generators.flames.building.instance import (
    Instance,
    add_details,
    fixed_of,
    instance_of,
    part_of,
    problem_of,
)
from synthgen.generators.flames.english.clauses import Slot
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.story.compose import compose
from synthgen.generators.flames.telling import check
from synthgen.generators.flames.word_problem import WordProblem
from synthgen.seeding import Stream
from synthgen.skin import Skin

NAMES = sorted(FRAMES)
PLAIN = Skin(0, "sentence", 2, ask_first=False)  # asks for nothing
LOOSE = re.compile(
    r" {2}|\b([a-z]+) \1\b|[{}<>|\[\]\x01]| [,.;?!]|(?<![ap]\.m)[,;.] ?[,;.?]"
    r"|\ba (?!eu)[aeio]\w|\bNone\b"
)


@cache
def drawn(name: str, number: int) -> Instance:
    """A problem of a frame; numbers go through its choices."""
    choices = sorted(FRAMES[name].sizes)
    part, d = draw_part(name, choices[number % len(choices)], Stream.of("test", name, number))
    return instance_of(part, d, "dollar")


def told(instance: Instance, plan: int) -> str:
    problem = problem_of(instance)
    return compose(problem, Stream.of("plan", plan, problem.asked)).problem


@pytest.mark.parametrize("name", NAMES)
def test_every_target_and_module_can_be_had(name: str) -> None:
    frame = FRAMES[name]

    assert {choice.target for choice in frame.sizes} == set(frame.targets)
    assert {m for choice in frame.sizes for m in choice.modules} == set(frame.modules)
    assert len(set(frame.sizes.values())) >= 2


@pytest.mark.parametrize("name", NAMES)
def test_tellings_pass_the_audits(name: str) -> None:
    generator = WordProblem()

    for number in range(150):
        skin = replace(PLAIN, template=number)
        text = generator.tell(drawn(name, number), 1, skin).prompt[0].content
        assert not LOOSE.search(text), f"{number}: {LOOSE.search(text)}: {text}"


@pytest.mark.parametrize("name", NAMES)
def test_a_problem_has_many_wordings(name: str) -> None:
    largest = max(
        range(len(FRAMES[name].sizes)), key=lambda n: len(problem_of(drawn(name, n)).facts)
    )

    texts = {re.sub(r"\d[\d,.]*", "N", told(drawn(name, largest), plan)) for plan in range(200)}

    assert len(texts) >= 120


@pytest.mark.parametrize("name", NAMES)
def test_every_number_has_words_of_its_own(name: str) -> None:
    for number in range(2 * len(FRAMES[name].sizes)):
        problem = problem_of(drawn(name, number))
        for quantity in problem.printed():
            facts = [fact for fact in problem.facts if quantity.name in fact.gives]
            assert len(facts) == 1, f"{quantity.name} is told by {len(facts)} facts"
            slots = {slot for clause in facts[0].clauses for slot in clause.slots}
            names = [n for n, role in facts[0].cast.items() if role is quantity]
            plain = any(Slot(one) in slots for one in names)
            assert plain, f"{quantity.name} never stands as a noun phrase of its own"
        for relation in problem.needed:
            telling = problem.tellings[relation.out]
            assert len(telling.claims) >= 2, f"{relation.out} has {len(telling.claims)} claims"
            assert telling.labels, f"{relation.out} has no label"


@pytest.mark.parametrize("name", NAMES)
def test_every_clause_of_a_fact_tells_the_same_numbers(name: str) -> None:
    for number in range(len(FRAMES[name].sizes)):
        problem = problem_of(drawn(name, number))
        for fact in problem.facts:
            for clause in fact.clauses:
                roles = [fact.cast[slot.name] for slot in clause.slots]
                given = {one.name for one in roles if isinstance(one, Quantity)}
                assert given >= set(fact.gives), f"{clause.text!r} does not tell {fact.gives}"


@pytest.mark.parametrize("name", NAMES)
def test_details_do_not_matter(name: str) -> None:
    assert len(FRAMES[name].details) >= 2
    for number in range(40):
        instance = drawn(name, number)
        part = instance.parts[0]
        for detail in FRAMES[name].details:
            d = _with_details(part.frame, instance, detail, number)
            problem = problem_of(instance_of(part_of(name, d, details=(detail,)), d, "dollar"))
            assert problem.answer.value == problem_of(instance).answer.value
            text = compose(problem, Stream.of("plan", number)).problem
            check(problem, text, "")
            assert not LOOSE.search(text), text


def _with_details(name: str, instance: Instance, detail: str, number: int) -> Build:
    part = instance.parts[0]
    rng = Stream.of("detail", name, number)
    d = Build(part.modules, part.target, rng, fixed_of(part))
    FRAMES[name].build(d)
    add_details(d, name, (detail,))
    return d
