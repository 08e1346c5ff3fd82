"""Drawing problems: a frame and a choice that fit a level, then roles and numbers."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Final

from synthgen.generators.flames.audit.needs import is_sound
from synthgen.generators.flames.building.build import Build, Fixed, Inapplicable
from synthgen.generators.flames.building.catalogue import CHOICES, FRAMES, SIZES
from synthgen.generators.flames.building.frame import Choice
from synthgen.generators.flames.building.instance import (
    Instance,
    Part,
    instance_of,
    part_of,
    problem_of,
)
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value
from synthgen.generators.flames.program.skeleton import skeleton
from synthgen.seeding import Stream

# Relations of a problem by level. GSM8K's problems have 3.2 on average, 95 % of them 1 to 6.
LEVELS: Final = {1: (1, 2), 2: (3, 4), 3: (5, 8)}
TRIES: Final = 50  # builds of one choice before it is given up; most succeed at the first
CURRENCIES: Final = ("dollar",) * 17 + ("pound", "euro", "euro")


Accepts = Callable[[str], bool]  # whether a structure is one of the split that is drawn for


class NoProblemError(Exception):
    """A choice could not be built in so many tries."""


@lru_cache(maxsize=64)
def choices_at(
    low: int, high: int, accepts: Accepts | None = None
) -> dict[str, tuple[Choice, ...]]:
    """For each frame that has any, its choices with so many relations, of structures accepted."""
    found = {
        name: tuple(
            choice
            for choice, size in sorted(SIZES[name].items())
            if low <= size <= high and (accepts is None or accepts(usual_structure(name, choice)))
        )
        for name, frame in FRAMES.items()
    }
    return {name: choices for name, choices in found.items() if choices}


@lru_cache(maxsize=4096)
def usual_structure(name: str, choice: Choice) -> str:
    """The structure that a choice has as a rule; units and roles can change it.

    It says where to look for a structure of a held-out split, which one in twenty is.
    """
    _, d = draw_part(name, choice, Stream.of("structure", name, *choice))
    return skeleton(d.relations, d.quantities, d.asked)


@lru_cache(maxsize=512)
def choices_in(name: str, accepts: Accepts) -> list[Choice]:
    """The choices of a frame whose usual structure is accepted."""
    return [choice for choice in CHOICES[name] if accepts(usual_structure(name, choice))]


def draw_instance(rng: Stream, level: int, accepts: Accepts | None = None) -> Instance:
    """A problem of one frame, each frame that reaches the level as likely as another.

    With `accepts`, of those whose structure is accepted as a rule; a caller still has to look.
    """
    by_frame = choices_at(*LEVELS[level], accepts) or choices_at(*LEVELS[level])
    names = list(by_frame)
    for _ in range(TRIES):
        name = rng.choice(names)
        part, d = draw_part(name, rng.choice(by_frame[name]), rng)
        instance = instance_of(part, d, rng.choice(CURRENCIES))
        if is_sound(problem_of(instance)):
            return instance
    raise NoProblemError(f"no problem of level {level} in {TRIES} tries")


def draw_of_frame(name: str, rng: Stream, accepts: Accepts) -> Instance | None:
    """A problem of one frame, of a structure that is accepted; None where none comes out."""
    choices = choices_in(name, accepts) or CHOICES[name]
    try:
        part, d = draw_part(name, rng.choice(choices), rng)
    except NoProblemError:
        return None
    if not accepts(skeleton(d.relations, d.quantities, d.asked)):
        return None
    instance = instance_of(part, d, rng.choice(CURRENCIES))
    return instance if is_sound(problem_of(instance)) else None


def draw_part(
    name: str,
    choice: Choice,
    rng: Stream,
    fixed: Fixed | None = None,
    *,
    part: int = 0,
    link: str = "",
    links: Mapping[str, Quantity] | None = None,
    taken: Iterable[str] = (),
    printed: Iterable[Value] = (),
    tries: int = TRIES,
) -> tuple[Part, Build]:
    """One frame with a choice, drawn. Raises NoProblemError."""
    taken, printed = frozenset(taken), frozenset(printed)
    for _ in range(tries):
        d = Build(
            choice.modules,
            choice.target,
            rng,
            fixed,
            part=part,
            links=links,
            taken=taken,
            printed=printed,
        )
        try:
            FRAMES[name].build(d)
        except Inapplicable:
            continue
        return part_of(name, d, link), d
    raise NoProblemError(f"{name} {choice} cannot be built")
