"""What every frame must hold to: choices, audits, wordings, words for every number, details."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from synthgen.generators.flames.building import sizes
from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.building.catalogue import FRAMES, SIZES, TOPICS
from synthgen.generators.flames.building.draw import draw_part
from synthgen.generators.flames.building.instance import (
    Instance,
    add_details,
    fixed_of,
    instance_of,
    part_of,
    problem_of,
)
from synthgen.generators.flames.building.sizes import as_text, worked_out
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
    choices = sorted(SIZES[name])
    part, d = draw_part(name, choices[number % len(choices)], Stream.of("test", name, number))
    return instance_of(part, d, "dollar")


def told(instance: Instance, plan: int) -> str:
    problem = problem_of(instance)
    return compose(problem, Stream.of("plan", plan, problem.asked)).problem


@pytest.mark.parametrize("name", NAMES)
def test_every_target_and_module_can_be_had(name: str) -> None:
    frame, found = FRAMES[name], SIZES[name]

    assert {choice.target for choice in found} == set(frame.targets)
    assert {m for choice in found for m in choice.modules} == set(frame.modules)
    assert len(set(found.values())) >= 2


@pytest.mark.parametrize("name", NAMES)
def test_tellings_pass_the_audits(name: str) -> None:
    generator = WordProblem()

    for number in range(150):
        skin = replace(PLAIN, template=number)
        text = generator.tell(drawn(name, number), 1, skin).prompt[0].content
        assert not LOOSE.search(text), f"{number}: {LOOSE.search(text)}: {text}"


@pytest.mark.parametrize("name", NAMES)
def test_a_problem_has_many_wordings(name: str) -> None:
    largest = max(range(len(SIZES[name])), key=lambda n: len(problem_of(drawn(name, n)).facts))

    texts = {re.sub(r"\d[\d,.]*", "N", told(drawn(name, largest), plan)) for plan in range(200)}

    assert len(texts) >= 120


@pytest.mark.parametrize("name", NAMES)
def test_every_number_has_words_of_its_own(name: str) -> None:
    for number in range(2 * len(SIZES[name])):
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
    for number in range(len(SIZES[name])):
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


def test_the_table_of_sizes_is_what_the_frames_make(request: pytest.FixtureRequest) -> None:
    found = as_text({name: worked_out(frame) for name, frame in FRAMES.items()})
    table = Path(sizes.__file__).with_name(sizes.FILE)

    if request.config.getoption("--update-goldens"):
        table.write_text(found)

    assert table.read_text() == found, "run pytest --update-goldens on this file"


def test_a_frame_that_is_not_in_the_table_is_worked_out() -> None:
    class Unlisted(type(FRAMES["packing"])):  # type: ignore[misc]
        name = "unlisted"

    assert sizes.sizes_of(Unlisted()) == SIZES["packing"]


def test_there_are_frames_for_every_topic() -> None:
    assert len(FRAMES) >= 44
    assert len(TOPICS) >= 11
