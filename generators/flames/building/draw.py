"""Drawing problems: a frame and a choice that fit a level, then roles and numbers."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from synthgen.generators.flames.building.build import Build, Fixed, Inapplicable, printed
from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.building.frame import Choice
from synthgen.generators.flames.building.instance import Instance, Part, instance_of, part_of
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value
from synthgen.seeding import Stream

# Relations of a problem by level. GSM8K's problems have 3.2 on average, 95 % of them 1 to 6.
LEVELS: Final = {1: (1, 2), 2: (3, 4), 3: (5, 8)}
TRIES: Final = 50  # builds of one choice before it is given up; most succeed at the first
CURRENCIES: Final = ("dollar",) * 17 + ("pound", "euro", "euro")


class NoProblemError(Exception):
    """A choice could not be built in so many tries."""


@lru_cache(maxsize=64)
def choices_at(low: int, high: int) -> dict[str, tuple[Choice, ...]]:
    """For each frame that has any, its choices with so many relations."""
    found = {
        name: tuple(choice for choice, size in sorted(frame.sizes.items()) if low <= size <= high)
        for name, frame in FRAMES.items()
    }
    return {name: choices for name, choices in found.items() if choices}


def draw_instance(rng: Stream, level: int) -> Instance:
    """A problem of one frame, each frame that reaches the level as likely as another."""
    by_frame = choices_at(*LEVELS[level])
    names = list(by_frame)
    for _ in range(TRIES):
        name = rng.choice(names)
        part, d = draw_part(name, rng.choice(by_frame[name]), rng)
        if is_good(d):
            return instance_of([part], [d], rng.choice(CURRENCIES))
    raise NoProblemError(f"no problem of level {level} in {TRIES} tries")


def draw_part(
    name: str,
    choice: Choice,
    rng: Stream,
    fixed: Fixed | None = None,
    *,
    prefix: str = "",
    link: str = "",
    links: Mapping[str, Quantity] | None = None,
    taken: Iterable[str] = (),
    printed: Iterable[Value] = (),
) -> tuple[Part, Build]:
    """One frame with a choice, drawn. Raises NoProblemError."""
    taken, printed = frozenset(taken), frozenset(printed)
    for _ in range(TRIES):
        d = Build(
            choice.modules,
            choice.target,
            rng,
            fixed,
            prefix=prefix,
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


def is_good(d: Build) -> bool:
    """Whether the answer is no number that the text gives, nor 0 or 1."""
    answer = printed_of(d.quantities[d.asked])
    given = {printed_of(one) for one in d.quantities.values() if one.role == "given"}
    return answer not in given and answer not in (0, 1)


def printed_of(quantity: Quantity) -> Value:
    """The number that stands in a text for a quantity."""
    return printed(quantity.form, quantity.value)
