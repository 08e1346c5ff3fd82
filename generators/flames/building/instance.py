"""A problem as data: what `Row.params` holds, and how it becomes a problem again.

An instance names frames with their modules, targets, roles and numbers. Building it draws nothing:
the same instance is the same program and the same facts, and `program` repeats the relations so
that a reader of the row sees what is computed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeVar

from synthgen.generators.flames.building.build import Build, Fixed
from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.building.frame import Choice
from synthgen.generators.flames.english.people import PRONOUNS
from synthgen.generators.flames.program.relations import Value, plain
from synthgen.generators.flames.story.problem import Problem

T = TypeVar("T")

Number = int | str  # a fraction is written "3/4"


@dataclass(frozen=True, slots=True)
class Part:
    """One frame's share of a problem; its number `link` is the answer of the part before."""

    frame: str
    modules: tuple[str, ...]
    target: str
    roles: dict[str, str]
    values: dict[str, Number]
    link: str = ""
    details: tuple[str, ...] = ()

    @property
    def choice(self) -> Choice:
        """The modules and the target."""
        return Choice(self.modules, self.target)


@dataclass(frozen=True, slots=True)
class Instance:
    """A whole problem; its answer is that of the last part."""

    parts: tuple[Part, ...]
    currency: str = "dollar"
    program: tuple[str, ...] = field(default=(), compare=False)


def instance_of(parts: Sequence[Part], done: Sequence[Build], currency: str) -> Instance:
    """An instance with its program in words."""
    relations = [relation for d in done for relation in d.relations]
    program = tuple(f"{r.out} = {r.op}({', '.join(r.args)})" for r in relations)
    return Instance(tuple(parts), currency, program)


def part_of(frame: str, d: Build, link: str = "", details: tuple[str, ...] = ()) -> Part:
    """What a build drew or took, as data."""
    values = {name: to_number(value) for name, value in d.values.items()}
    modules = tuple(sorted(d.modules))
    return Part(frame, modules, d.target, dict(d.roles), values, link, details)


def to_number(value: Value) -> Number:
    """A value as JSON holds it."""
    return value if isinstance(value, int) else str(value)


def to_value(number: Number) -> Value:
    """A value from JSON. Raises ValueError."""
    return number if isinstance(number, int) else plain(Fraction(number))


def fixed_of(part: Part) -> Fixed:
    """A part's roles and numbers, to be taken rather than drawn."""
    values = {name: to_value(number) for name, number in part.values.items()}
    return Fixed(values, part.roles)


def builds(parts: Sequence[Part]) -> list[Build]:
    """Every part built again from its data. Raises Inapplicable where the data lack something."""
    done: list[Build] = []
    for place, part in enumerate(parts):
        links = {part.link: done[-1].quantities[done[-1].asked]} if part.link else {}
        fixed = fixed_of(part)
        d = Build(part.modules, part.target, None, fixed, prefix=prefix(place), links=links)
        FRAMES[part.frame].build(d)
        add_details(d, part.frame, part.details)
        done.append(d)
    return done


def add_details(d: Build, frame: str, details: Sequence[str]) -> None:
    """Say what does not matter; its numbers are distractors."""
    d.idle = True
    for name in details:
        FRAMES[frame].detail(d, name)
    d.idle = False


def prefix(place: int) -> str:
    """What keeps the names of parts apart: none for the first, "2." for the second."""
    return f"{place + 1}." if place else ""


def assemble(instance: Instance) -> Problem:
    """The problem of an instance."""
    return problem_of(builds(instance.parts), instance)


def problem_of(done: Sequence[Build], instance: Instance) -> Problem:
    """A problem made of built parts."""
    first, last = done[0], done[-1]
    concepts = [c for part in instance.parts for c in FRAMES[part.frame].concepts]
    tenses = [tense for tense in first.tenses if all(tense in d.tenses for d in done)]
    return Problem(
        quantities=_merged([d.quantities for d in done]),
        relations=tuple(relation for d in done for relation in d.relations),
        facts=tuple(fact for d in done for fact in d.facts),
        asked=last.asked,
        tellings=_merged([d.tellings for d in done]),
        joints=tuple(joint for d in done for joint in d.joints),
        settings=first.settings,
        currency=instance.currency,
        tenses=tuple(tenses) or ("present",),
        concepts=tuple(dict.fromkeys(concepts)),
        marks=tuple(mark for d in done for mark in d.marks),
    )


def _merged(maps: Sequence[Mapping[str, T]]) -> dict[str, T]:
    return {name: value for one in maps for name, value in one.items()}


def problem_key(instance: Instance) -> list[object]:
    """The exact problem without what may change places: the names of people."""
    return [_part_key(part) for part in instance.parts]


def _part_key(part: Part) -> list[object]:
    things = {name: told for name, told in part.roles.items() if not _is_person(told)}
    return [part.frame, part.modules, part.target, part.link, part.values, things]


def _is_person(told: str) -> bool:
    return told.partition("|")[2].partition("|")[0] in PRONOUNS
