"""A problem as data: what `Row.params` holds, and how it becomes a problem again.

An instance names frames with their modules, targets, roles and numbers. Building it draws nothing:
the same instance is the same program and the same facts, and `program` repeats the relations so
that a reader of the row sees what is computed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final, TypeVar

from synthgen.generators.flames.building.build import Build, Fixed, printed
from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.building.frame import Choice
from synthgen.generators.flames.building.general_details import GENERAL
from synthgen.generators.flames.english.people import PRONOUNS
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value, plain
from synthgen.generators.flames.story.edits import edited
from synthgen.generators.flames.story.phrases import Reference, Speak
from synthgen.generators.flames.story.problem import Problem, View
from synthgen.generators.flames.story.turning import turned

T = TypeVar("T")

VIEWS: Final[dict[str, View]] = {
    "fobar": "fobar",
    "self_verification": "self_verification",
    "ask_me_anything": "ask_me_anything",
}

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
class Edit:
    """A change to a built problem: what kind, on which number, with whom, and the new numbers."""

    kind: str
    on: str
    person: str = ""
    values: dict[str, Number] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Instance:
    """A whole problem; its answer is that of the last part, or the given number that is `hidden`.

    `view` says how a hidden number is told. `plan` fixes the document plan where that matters.
    """

    parts: tuple[Part, ...]
    currency: str = "dollar"
    edits: tuple[Edit, ...] = ()
    hidden: str = ""
    view: str = ""
    plan: int | None = None
    program: tuple[str, ...] = field(default=(), compare=False)


def instance_of(part: Part, d: Build, currency: str) -> Instance:
    """The instance of one part that was just built."""
    instance = Instance((part,), currency_of([d], currency))
    _remember(instance, joined([d], instance))
    return instance


def currency_of(done: Sequence[Build], wanted: str) -> str:
    """The currency of built parts: what is sold by the gallon is paid for in dollars."""
    measures = [q.measure for d in done for q in d.quantities.values()]
    gallons = any(base == "gallon" for measure in measures for base, _ in measure)
    return "dollar" if gallons else wanted


def with_program(instance: Instance) -> Instance:
    """An instance whose `program` says what it computes."""
    relations = problem_of(instance).needed
    return replace(
        instance, program=tuple(f"{r.out} = {r.op}({', '.join(r.args)})" for r in relations)
    )


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
        d = Build(part.modules, part.target, None, fixed, part=place, links=links)
        FRAMES[part.frame].build(d)
        add_details(d, part.frame, part.details)
        done.append(d)
    return done


def sources_of(
    instance: Instance,
) -> tuple[dict[str, Quantity], set[Value], set[str]]:
    """What the last part is built on: its links; numbers and words that the others have taken."""
    before = builds(instance.parts[:-1])
    last = instance.parts[-1]
    links = {last.link: before[-1].quantities[before[-1].asked]} if last.link else {}
    quantities = [q for d in before for q in d.quantities.values()]
    shown = {printed(q.form, q.value) for q in quantities if q.role == "given"}
    taken = {told.partition("|")[0] for d in before for told in d.roles.values()}
    return links, shown, taken


def add_details(d: Build, frame: str, details: Sequence[str]) -> None:
    """Say what does not matter; its numbers are distractors."""
    for number, name in enumerate(details, 1):
        with d.detail(number):
            if name in GENERAL:
                GENERAL[name](d)
            else:
                FRAMES[frame].detail(d, name)


def assemble(instance: Instance) -> Problem:
    """The problem of an instance, with its edits, turned round where a number is hidden."""
    problem = joined(builds(instance.parts), instance)
    for edit in instance.edits:
        problem = edited(problem, edit.kind, edit.on, edit.person, _values(edit))
    if instance.hidden:
        problem = turned(problem, instance.hidden, VIEWS[instance.view])
    return problem


# The problems of the last instances: one row asks for its own several times. An instance stays with
# its problem, so its identity is not given to another.
_RECENT: dict[int, tuple[Instance, Problem]] = {}
_REMEMBERED: Final = 16


def problem_of(instance: Instance) -> Problem:
    """The problem of an instance; the last few are remembered."""
    if id(instance) not in _RECENT:
        _remember(instance, assemble(instance))
    return _RECENT[id(instance)][1]


def _remember(instance: Instance, problem: Problem) -> None:
    while len(_RECENT) >= _REMEMBERED:
        del _RECENT[next(iter(_RECENT))]
    _RECENT[id(instance)] = (instance, problem)


def _values(edit: Edit) -> dict[str, Value]:
    return {name: to_value(number) for name, number in edit.values.items()}


def joined(done: Sequence[Build], instance: Instance) -> Problem:
    """A problem made of built parts; what links them is called by its name."""
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
        currency=currency_of(done, instance.currency),
        tenses=tuple(tenses) or ("present",),
        concepts=tuple(dict.fromkeys(concepts)),
        marks=tuple(mark for d in done for mark in d.marks),
        phrases=_references(done, instance.parts),
    )


def _references(done: Sequence[Build], parts: Sequence[Part]) -> dict[str, Speak]:
    """How each later part calls the answer of the part before it: as things, or as a cost."""
    found: dict[str, Speak] = {}
    for before, part in zip(done[:-1], parts[1:], strict=True):
        told = before.tellings[before.asked]
        kind = FRAMES[part.frame].imports[part.link]
        found[before.asked] = Reference(told.labels if kind == "costs" else told.things, told.cast)
    return found


def _merged(maps: Sequence[Mapping[str, T]]) -> dict[str, T]:
    return {name: value for one in maps for name, value in one.items()}


def problem_key(instance: Instance) -> list[object]:
    """The exact problem without what may change places: the names of people."""
    parts: list[object] = [_part_key(part) for part in instance.parts]
    edits = [[edit.kind, edit.on, edit.values] for edit in instance.edits]
    return [*parts, edits, instance.hidden, instance.view]


def _part_key(part: Part) -> list[object]:
    things = {name: told for name, told in part.roles.items() if not _is_person(told)}
    return [part.frame, part.modules, part.target, part.link, part.values, things]


def _is_person(told: str) -> bool:
    return told.partition("|")[2].partition("|")[0] in PRONOUNS
