"""Details that do not matter: nothing that the story counts, nobody who was not introduced."""

import re

import pytest

from synthgen.generators.flames.building.catalogue import CHOICES, FRAMES
from synthgen.generators.flames.building.details import draw_details
from synthgen.generators.flames.building.draw import draw_part
from synthgen.generators.flames.building.general_details import GENERAL
from synthgen.generators.flames.building.instance import Instance, instance_of, problem_of
from synthgen.generators.flames.story.compose import compose
from synthgen.generators.flames.story.problem import Problem
from synthgen.seeding import Stream

CLOCK = ("leisure", "sleep", "the_way")  # details that tell minutes or hours


def drawn(frame: str, number: int) -> Instance:
    rng = Stream.of("detailed", frame, number)
    part, d = draw_part(frame, CHOICES[frame][number % len(CHOICES[frame])], rng)
    return instance_of(part, d, "dollar")


def detailed(frame: str) -> list[tuple[set[str], Problem]]:
    """Problems with details, and the names of these."""
    found = []
    for number in range(25):
        rng = Stream.of("details", frame, number)
        made = draw_details(drawn(frame, number), 2, rng)
        if made is not None:
            found.append(({told["detail"] for told in made[1]}, problem_of(made[0])))
    return found


@pytest.mark.parametrize(
    "frame", ["bus_intervals", "day_plan", "tank_flow", "laps", "wages_overtime"]
)
def test_time_beside_time_would_matter(frame: str) -> None:
    timed = {"second", "minute", "hour"}

    for names, problem in detailed(frame):
        needed = [q for q in problem.quantities.values() if q.role != "distractor"]
        bases = {base for q in needed for base, _ in q.measure}
        if bases & timed or any(q.form == "clock" for q in needed):
            assert not names & set(CLOCK)


def test_an_age_beside_ages_would_matter() -> None:
    assert all("a_relative" not in names for names, _ in detailed("ages"))


@pytest.mark.parametrize("frame", sorted(FRAMES))
def test_general_details_are_about_other_things(frame: str) -> None:
    for names, problem in detailed(frame):
        if names <= set(GENERAL):
            told = problem.quantities.values()
            idle = {q.noun_kind for q in told if q.role == "distractor"} - {""}
            assert not idle & {q.noun_kind for q in told if q.role != "distractor"}


@pytest.mark.parametrize("frame", sorted(FRAMES))
def test_a_relative_is_told_of_as_whose_relative(frame: str) -> None:
    for number, (names, problem) in enumerate(detailed(frame)):
        if not names & {"a_relative", "pets"}:
            continue
        idle = [fact for fact in problem.facts if fact.idle and "H" in fact.cast]
        text = compose(problem, Stream.of("relatives", frame, number)).problem
        for fact in idle:
            person = fact.cast["H"]
            kin = getattr(person, "kin", "")
            if kin:
                assert re.search(rf"{kin} {getattr(person, 'name', '')}\b", text), text


def test_every_general_detail_is_told_somewhere() -> None:
    found = {name for frame in FRAMES for names, _ in detailed(frame) for name in names}

    assert set(GENERAL) <= found
