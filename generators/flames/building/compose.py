"""Composition: another story takes up what a story ends with.

The link is the answer of the story so far: "the remaining eggs", "the money left". It is told by
that name and never by its number, so without the first story the second cannot be solved.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from synthgen.generators.flames.audit.needs import is_sound
from synthgen.generators.flames.building.build import Build, Fixed
from synthgen.generators.flames.building.catalogue import FRAMES, SIZES
from synthgen.generators.flames.building.draw import (
    Accepts,
    NoProblemError,
    choices_in,
    draw_part,
)
from synthgen.generators.flames.building.frame import Choice
from synthgen.generators.flames.building.instance import (
    Instance,
    Part,
    builds,
    problem_of,
)
from synthgen.generators.flames.english.clauses import Clause, Flat, Slot
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.program.skeleton import skeleton
from synthgen.seeding import Stream

MOST_FACTS: Final = 8  # of all stories together: about a hundred words
MOST_RELATIONS: Final = 3  # of a story that is put behind another
TRIES: Final = 25  # numbers of other stories that are tried as the link
LINK_TRIES: Final = 5  # builds of one: what does not fit at once, a class of things say, never does
OWNER: Final = "B"


def ends_with(instance: Instance) -> set[str]:
    """What a story ends with that another can take up: things, a cost."""
    if instance.hidden or instance.edits:
        return set()
    problem, last = problem_of(instance), instance.parts[-1]
    told = problem.tellings[problem.asked]
    is_cost = last.target in FRAMES[last.frame].costs and bool(told.labels)
    return {name for name, there in (("things", told.things), ("costs", is_cost)) if there}


def composed(
    instance: Instance, rng: Stream, accepts: Accepts, frames: Sequence[str] = ()
) -> Instance | None:
    """The story with another behind it, of one of the frames; None where none fits."""
    ends = ends_with(instance)
    ports = [
        (frame, name)
        for frame, name, kind in importing()
        if kind in ends and (not frames or frame in frames)
    ]
    done = builds(instance.parts) if ports else ()
    for frame, name in rng.sample(ports, min(TRIES, len(ports))):
        found = _linked(instance, done, frame, name, rng, accepts)
        if found is not None:
            return found
    return None


@cache
def importing() -> tuple[tuple[str, str, str], ...]:
    """Every frame that can take something up, the number that it is, and what it must be."""
    return tuple(
        (name, number, kind)
        for name, frame in FRAMES.items()
        for number, kind in frame.imports.items()
    )


def _linked(
    instance: Instance,
    done: Sequence[Build],
    frame: str,
    name: str,
    rng: Stream,
    accepts: Accepts,
) -> Instance | None:
    last = done[-1]
    choices = [c for c in choices_in(frame, accepts) if SIZES[frame][c] <= MOST_RELATIONS]
    if not choices:
        return None
    choice = rng.choice(choices)
    found = _second(instance, frame, choice, name, done, rng)
    if found is None:
        return None
    part, d = found
    answer = last.quantities[last.asked]
    if not accepts(_structure(d)):
        return None
    child = replace(instance, parts=(*instance.parts, part))
    problem = problem_of(child)
    is_used = any(answer.name in relation.args for relation in problem.needed)
    if not is_used or len(problem.facts) > MOST_FACTS or not is_sound(problem):
        return None
    return child


def _second(
    instance: Instance, frame: str, choice: Choice, name: str, done: Sequence[Build], rng: Stream
) -> tuple[Part, Build] | None:
    last, role = done[-1], FRAMES[frame].owner
    owner = next((d.roles[OWNER] for d in done if _has_owner(d)), "")
    if not owner and _is_owned(frame, choice):
        return None
    fixed = Fixed(roles={role: owner} if owner else {})
    shown = {printed for d in done for printed in d.printed}
    taken = {told.partition("|")[0] for d in done for told in d.roles.values()}
    try:
        part, d = draw_part(
            frame,
            choice,
            rng,
            fixed,
            part=len(instance.parts),
            link=name,
            links={name: last.quantities[last.asked]},
            taken=taken,
            printed=shown,
            tries=LINK_TRIES,
        )
    except NoProblemError:
        return None
    is_stranger = not owner and isinstance(d.cast.get(role), Person)
    return None if is_stranger else (part, d)


@lru_cache(maxsize=4096)
def _is_owned(frame: str, choice: Choice) -> bool:
    """Whether a story is a person's as a rule: somebody new in it would be a stranger."""
    _, d = draw_part(frame, choice, Stream.of("owner", frame, *choice))
    return isinstance(d.cast.get(FRAMES[frame].owner), Person)


def _has_owner(d: Build) -> bool:
    """Whether a story has its person, and names them however it is told."""
    if not isinstance(d.cast.get(OWNER), Person) or OWNER not in d.roles:
        return False
    return any(_names_always(fact.clauses) for fact in d.facts)


def _names_always(told: Sequence[Clause]) -> bool:
    return all(
        any(slot.name == OWNER for slot in _slots(flat))
        for clause in told
        for flat in clause.expansions
    )


def _slots(flat: Flat) -> list[Slot]:
    return [node for node in flat if isinstance(node, Slot)]


def _structure(d: Build) -> str:
    """The structure of the second story alone, the link as a number that it is given."""
    links = {quantity.name: quantity for quantity in d.links.values()}
    return skeleton(d.relations, {**links, **d.quantities}, d.asked)
