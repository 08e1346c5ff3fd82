"""How many relations every choice of every frame has: a table, since trying them takes seconds.

A choice is one of a frame's where it can be built and each of its givens is needed. Working that
out for all frames takes two seconds; the table is read in a millisecond, and a test holds it to
what `worked_out` finds.
"""

import json
from functools import cache
from importlib import resources
from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Choice, Frame
from synthgen.seeding import Stream

FILE: Final = "sizes.json"
TRIALS: Final = 60  # builds after which a choice is taken for impossible


def sizes_of(frame: Frame) -> dict[Choice, int]:
    """A frame's choices and their sizes: from the table, or worked out where it is not in it."""
    table = _table()
    return table[frame.name] if frame.name in table else worked_out(frame)


def worked_out(frame: Frame) -> dict[Choice, int]:
    """Every choice that can be built and leaves no given idle, and its number of relations."""
    found = {choice: _size(frame, choice) for choice in frame.choices()}
    return {choice: size for choice, size in found.items() if size}


def as_text(sizes: dict[str, dict[Choice, int]]) -> str:
    """The table as JSON, a choice a line."""
    plain = {
        name: {_spelled(choice): size for choice, size in sorted(found.items())}
        for name, found in sorted(sizes.items())
    }
    return json.dumps(plain, indent=1) + "\n"


@cache
def _table() -> dict[str, dict[Choice, int]]:
    text = resources.files("synthgen.generators.flames.building").joinpath(FILE).read_text()
    return {
        name: {_read(choice): size for choice, size in found.items()}
        for name, found in json.loads(text).items()
    }


def _spelled(choice: Choice) -> str:
    return "/".join((choice.target, *choice.modules))


def _read(text: str) -> Choice:
    target, *modules = text.split("/")
    return Choice(tuple(modules), target)


def _size(frame: Frame, choice: Choice) -> int:
    """The relations that the answer needs; 0 where the choice cannot be built or leaves idle."""
    for trial in range(TRIALS):
        d = Build(choice.modules, choice.target, Stream.of("size", frame.name, *choice, trial))
        try:
            frame.build(d)
        except Inapplicable:
            continue
        return needed_size(d)
    return 0


def needed_size(d: Build) -> int:
    """The number of relations behind the answer, 0 where a given is not behind it."""
    by_out = {relation.out: relation for relation in d.relations}
    needed: set[str] = set()
    queue = [d.asked]
    while queue:
        name = queue.pop()
        if name not in needed:
            needed.add(name)
            queue += by_out[name].args if name in by_out else ()
    idle = [q.name for q in d.quantities.values() if q.role == "given" and q.name not in needed]
    return 0 if idle else sum(name in by_out for name in needed)
