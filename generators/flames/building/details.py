"""Drawing details that do not matter into a problem: how near they are, how large their numbers."""

from dataclasses import replace
from typing import Any, Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.building.general_details import GENERAL
from synthgen.generators.flames.building.instance import (
    Instance,
    add_details,
    fixed_of,
    part_of,
    problem_of,
    sources_of,
)
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.story.planner import kin_in, named_in
from synthgen.generators.flames.story.problem import Problem
from synthgen.seeding import Stream

TRIES: Final = 20
_TIMES: Final = {"second": "clock", "minute": "clock", "hour": "clock", "year": "age"}
IN_TOPIC: Final = 0.6  # of details are the frame's own, where it has any left


def draw_details(
    instance: Instance, count: int, rng: Stream
) -> tuple[Instance, list[dict[str, Any]]] | None:
    """The instance with so many details in its last part, and what they are; None if there are
    none that fit.
    """
    for _ in range(TRIES):
        names = _names(instance.parts[-1].frame, count, rng)
        found = _with_details(instance, names, rng)
        if found is None:
            continue
        problem = problem_of(found)
        if _is_apart(problem, names) and _is_known(problem):
            return found, _told(problem, names)
    return None


def _names(frame: str, count: int, rng: Stream) -> tuple[str, ...]:
    own, general = list(FRAMES[frame].details), sorted(GENERAL)
    names: list[str] = []
    for _ in range(count):
        pool = own if own and rng.random() < IN_TOPIC else general
        name = rng.choice(pool)
        pool.remove(name)
        names.append(name)
    return tuple(names)


def _with_details(instance: Instance, names: tuple[str, ...], rng: Stream) -> Instance | None:
    last = instance.parts[-1]
    links, printed, taken = sources_of(instance)
    d = Build(
        last.modules,
        last.target,
        rng,
        fixed_of(last),
        part=len(instance.parts) - 1,
        links=links,
        taken=taken,
        printed=printed,
    )
    try:
        FRAMES[last.frame].build(d)
        add_details(d, last.frame, names)
    except Inapplicable:
        return None
    part = part_of(last.frame, d, last.link, names)
    return replace(instance, parts=(*instance.parts[:-1], part))


def _is_apart(problem: Problem, names: tuple[str, ...]) -> bool:
    """Whether no general detail is about things or units of a class that the problem counts."""
    quantities = problem.quantities.values()
    general = {f"d{i}." for i, name in enumerate(names, 1) if name in GENERAL}
    idle = [q for q in quantities if any(mark in q.name for mark in general)]
    counted = [one for one in quantities if one.role != "distractor"]
    return not set().union(*map(_classes, idle)) & set().union(*map(_classes, counted))


def _is_known(problem: Problem) -> bool:
    """Whether the story names those whose relatives its details are about."""
    named = set().union(*(named_in(fact) for fact in problem.facts if not fact.idle))
    return all(kin_in(fact) <= named for fact in problem.facts if fact.idle)


def _classes(quantity: Quantity) -> set[str]:
    """What a number is about: a class of things, or time in the day, or age."""
    found = {_TIMES[base] for base, _ in quantity.measure if base in _TIMES}
    if quantity.form in ("clock", "age"):
        found.add(quantity.form)
    return found | ({quantity.noun_kind} if quantity.noun_kind else set())


def _told(problem: Problem, names: tuple[str, ...]) -> list[dict[str, Any]]:
    """What the details are, for lineage: in or off topic, their numbers in the range or out."""
    given = [q.value for q in problem.printed() if q.role == "given"]
    low, high = min(given), max(given)
    numbers = [q for q in problem.printed() if q.role == "distractor"]
    found = []
    for i, name in enumerate(names, 1):
        within = all(low <= q.value <= high for q in numbers if _is_of(q, i))
        topic = "off" if name in GENERAL else "in"
        found.append({"detail": name, "topic": topic, "numbers": "in" if within else "out"})
    return found


def _is_of(quantity: Quantity, number: int) -> bool:
    return f"d{number}." in quantity.name
