"""Components, resolved: what draws each cell, under which config and seed, and how much exists."""

from typing import Any

from pydantic import ValidationError

from synthgen import canonical
from synthgen.address import Address
from synthgen.errors import RequestError, suggest
from synthgen.generating import Generator
from synthgen.recipe.model import ComponentSpec, StreamSpec
from synthgen.recipe.named import Named
from synthgen.recipe.plan import ComponentPlan
from synthgen.recipe.targets import Cell
from synthgen.recipe.yaml_text import KeyPath
from synthgen.seeding import row_seed


def resolve_component(i: int, cells: list[Cell], named: Named) -> ComponentPlan | None:
    """The plan of the i-th component; None, with faults noted, where it has any."""
    component = named.recipe.components[i]
    at: KeyPath = ("components", i)
    before = len(named.faults.found)
    filters = named.row_filters(component.filters, (*at, "filters"))
    if component.source is not None:
        addresses, capacities, what = _source_cells(at, component, cells, named)
    else:
        addresses, capacities, what = _Cells(at, component, named).resolve(cells)
    if len(named.faults.found) > before:
        return None
    return ComponentPlan(
        name=component.name,
        kind=component.kinds[0][0],
        what=what,
        repeat=component.repeat,
        tellings=component.tellings,
        require_proof=component.require_proof,
        filters=filters,
        addresses=addresses,
        capacities=capacities,
    )


Resolved = tuple[dict[Cell, Address | None], dict[Cell, int], str]


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
    unknown = sorted({cell.split for cell in cells} - set(table.splits if table else ()))
    if table is not None and unknown:
        known = ", ".join(sorted(table.splits))
        faults.add((*at, "splits"), f"the source has no split {unknown[0]!r}; it has: {known}")
    sizes = {cell: table.size(cell.split) if table is not None else 0 for cell in cells}
    return dict.fromkeys(cells), sizes, source


class _Cells:
    """The cells of a component that a generator draws, directly or through a seed stream."""

    def __init__(self, at: KeyPath, component: ComponentSpec, named: Named) -> None:
        self.at, self.component, self.named = at, component, named
        self.faults = named.faults
        self.spec, self.place = self._stream()
        self.task = (self.spec.generator if self.spec is not None else None) or ""
        self.stream_name = component.name
        if component.stream is not None:
            self.stream_name = f"seeds/{component.stream}"

    def resolve(self, cells: list[Cell]) -> Resolved:
        """The address and the capacity of every cell."""
        nothing: Resolved = ({}, {}, self.task)
        if self.spec is None:
            return nothing
        cls = self.named.generator((*self.place, "generator"), self.task)
        world = self._world(self.spec)
        if cls is None or world is None:
            return nothing
        addresses: dict[Cell, Address | None] = {}
        capacities = {}
        for cell in cells:
            address = self._address(cls, self.spec, world, cell)
            capacity = None if address is None else self._capacity(address, cell)
            if capacity is None:
                return nothing
            addresses[cell], capacities[cell] = address, capacity
        return addresses, capacities, self.task

    def _stream(self) -> tuple[ComponentSpec | StreamSpec | None, KeyPath]:
        name, seeds = self.component.stream, self.named.recipe.seeds
        if name is None:
            return self.component, self.at
        for key in ("config", "levels", "forms", "world"):
            if getattr(self.component, key):
                self.faults.add((*self.at, key), f"this belongs in seeds.{name}")
        if name not in seeds:
            message = f"unknown seed stream {name!r}{suggest(name, seeds)}"
            self.faults.add((*self.at, "stream"), message)
            return None, self.at
        return seeds[name], ("seeds", name)

    def _world(self, spec: ComponentSpec | StreamSpec) -> str | None:
        """The named world as JSON, empty where none is named; None, and a fault, if wrong."""
        if spec.world is None:
            return ""
        at = (*self.place, "world")
        if spec.world not in self.named.recipe.worlds:
            known = suggest(spec.world, self.named.recipe.worlds)
            self.faults.add(at, f"unknown world {spec.world!r}{known}")
            return None
        owner, world = self.named.worlds[spec.world]
        if owner != self.task:
            self.faults.add(at, f"the world {spec.world!r} is of {owner}, not of {self.task}")
            return None
        return world

    def _address(
        self,
        cls: type[Generator[Any]],
        spec: ComponentSpec | StreamSpec,
        world: str,
        cell: Cell,
    ) -> Address | None:
        component = self.component
        values: dict[str, Any] = dict(spec.config)
        values |= {"level": cell.level} if cell.level is not None else {}
        values |= {"form": cell.form} if cell.form is not None else {}
        values |= {"tellings": component.tellings} if component.tellings != 1 else {}
        values |= {"skin": component.skin} if component.skin else {}
        try:
            config = canonical.dumps(cls.Config.parse(values).changed())
        except ValidationError as error:
            self.faults.add_invalid((*self.place, "config"), error, cls.Config)
            return None
        seed = row_seed(self.named.recipe.seed, self.stream_name)
        return Address(self.task, config, seed, world, self.named.plugins)

    def _capacity(self, address: Address, cell: Cell) -> int | None:
        try:
            generator = address.build()
        except RequestError as error:
            key = "levels" if "level" in str(error) else "forms"
            holder = self.component.stream and self.named.recipe.seeds.get(self.component.stream)
            named = getattr(holder or self.component, key)
            self.faults.add((*self.place, key if named else "config"), str(error))
            return None
        if cell.split not in generator.splits:
            known = ", ".join(generator.splits)
            message = f"{self.task} has no split {cell.split!r} here; it has: {known}"
            own = self.component.splits is not None
            self.faults.add((*self.at, "splits") if own else ("mixture", "splits"), message)
            return None
        return generator.capacity(cell.split)
