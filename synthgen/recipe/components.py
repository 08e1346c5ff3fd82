"""Components, resolved: what gives the rows of each cell, and how much exists."""

from synthgen.errors import suggest
from synthgen.recipe.cells import Cells, Resolved, asked_splits
from synthgen.recipe.model import ComponentSpec
from synthgen.recipe.named import Named
from synthgen.recipe.plan import ComponentPlan
from synthgen.recipe.targets import Cell
from synthgen.recipe.yaml_text import KeyPath


def resolve_component(i: int, cells: list[Cell], named: Named) -> ComponentPlan | None:
    """The plan of the i-th component; None, with faults noted, where it has any."""
    component = named.recipe.components[i]
    at: KeyPath = ("components", i)
    before = named.faults.noted
    voices: dict[str, str] = {}
    filters = named.row_filters(component.filters, (*at, "filters"))
    if component.source is not None:
        addresses, capacities, what = _source_cells(at, component, cells, named)
    else:
        drawn = Cells(at, component, named)
        voices = drawn.voices
        addresses, capacities, what = drawn.resolve(cells)
    if named.faults.noted > before:
        return None
    return ComponentPlan(
        name=component.name,
        kind=component.kinds[0][0],
        what=component.strategy or what,
        repeat=component.repeat,
        tellings=component.tellings,
        require_proof=component.require_proof,
        filters=filters,
        addresses=addresses,
        capacities=capacities,
        voices=voices,
    )


def _source_cells(
    at: KeyPath, component: ComponentSpec, cells: list[Cell], named: Named
) -> Resolved:
    source, faults = str(component.source), named.faults
    if source not in named.recipe.sources:
        known = suggest(source, named.recipe.sources)
        faults.add((*at, "source"), f"unknown source {source!r}{known}")
    for key in ("config", "levels", "forms", "skin", "world"):
        if getattr(component, key):
            faults.add((*at, key), "a source's rows are as they are; this key is not for it")
    if component.require_proof:
        faults.add((*at, "require_proof"), "rows of a source carry no proof: none would be left")
    table = named.sources.get(source)
    asked, place = asked_splits(at, component, named)
    unknown = [split for split in asked if table is not None and split not in table.splits]
    if table is not None and unknown:
        known = ", ".join(sorted(table.splits))
        message = f"the source {source!r} has no split {unknown[0]!r}; it has: {known}"
        faults.add(place, message)
    sizes = {cell: table.size(cell.split) if table is not None else 0 for cell in cells}
    return dict.fromkeys(cells), sizes, source
