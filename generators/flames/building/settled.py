"""Numbers that a build does not draw, so that others can be drawn to fit them."""

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.program.relations import Value


def settled(d: Build, name: str) -> Value:
    """The value of a number that a parent or an earlier story settles; 0 where it is drawn."""
    linked = d.links.get(name)
    return linked.value if linked is not None else d.fixed.values.get(name, 0)
