"""Numbers and words that a build does not draw, so that others can be drawn to fit them."""

from collections.abc import Sequence

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.program.relations import Value


def settled(d: Build, name: str) -> Value:
    """The value of a number that a parent or an earlier story settles; 0 where it is drawn."""
    linked = d.links.get(name)
    return linked.value if linked is not None else d.fixed.values.get(name, 0)


def picked(d: Build, name: str, options: Sequence[str]) -> str:
    """One of several words, as `Build.pick`; a parent's must be one of them too."""
    word = d.pick(name, options)
    if word not in options:
        raise Inapplicable(f"{word!r} does not fit the parts that are in")
    return word
