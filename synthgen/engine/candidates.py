"""Candidate ranges: how many rows to draw for a cell, first and in refills, from counts alone."""

import json
from dataclasses import dataclass
from math import isqrt
from pathlib import Path

from synthgen.address import Address
from synthgen.engine.specs import CandidateSpec
from synthgen.recipe.plan import ComponentPlan, FilterPlan, Plan
from synthgen.recipe.targets import Cell
from synthgen.seeds import seeds_from

SHARD_ROWS = 2000  # candidates a shard: 0.2 s of work for a fast family, 200 s at 10 rows/s
REFILL_MARGIN = 20  # one row in twenty more than the yield so far asks for
MAX_YIELD_LOSS = 1000  # a cell that keeps fewer than one candidate in a thousand is given up,
JUDGED_ROWS = 5000  # judged over at least so many: one in a thousand shows with 99.3 %


@dataclass
class Drawing:
    """The candidates of one cell so far: the contiguous range [0, stop).

    `judged` and `kept` say how far the yield was judged, and how many rows were kept by then.
    """

    stop: int = 0
    judged: int = 0
    kept: int = 0


class Ranges:
    """Plans candidate shards; the same counts give the same ranges on every machine."""

    def __init__(
        self, plan: Plan, folder: Path, filter_files: dict[FilterPlan, str], sources: dict[str, str]
    ) -> None:
        self.plan, self.folder = plan, folder
        self.filter_files, self.sources = filter_files, sources
        self.drawings: dict[tuple[str, Cell], Drawing] = {}

    def first(self, component: ComponentPlan, cell: Cell) -> list[CandidateSpec]:
        """The first range: the need, a fiftieth and three sigma more."""
        need = self.plan.unique(component, cell)
        return self._extend(component, cell, need + need // 50 + 3 * isqrt(need) // 10)

    def refill(self, component: ComponentPlan, cell: Cell, kept: int) -> list[CandidateSpec]:
        """What the yield so far says is missing; empty when the cell is exhausted."""
        drawing = self.drawings[component.name, cell]
        need = self.plan.unique(component, cell)
        gained, drawn = kept - drawing.kept, drawing.stop - drawing.judged
        if drawn >= JUDGED_ROWS:
            if gained * MAX_YIELD_LOSS < drawn:
                return []
            drawing.judged, drawing.kept = drawing.stop, kept
        missing = need - kept
        more = missing * drawing.stop // max(kept, 1) if kept else 2 * drawing.stop
        if not gained:
            more = max(more, drawing.stop)
        more = min(max(more, missing) + more // REFILL_MARGIN + 1, 10 * drawing.stop + SHARD_ROWS)
        return self._extend(component, cell, drawing.stop + more)

    def _extend(self, component: ComponentPlan, cell: Cell, stop: int) -> list[CandidateSpec]:
        drawing = self.drawings.setdefault((component.name, cell), Drawing())
        end = self._end(component, cell)
        stop = stop if end is None else min(stop, end)
        specs = []
        for start in range(drawing.stop, stop, SHARD_ROWS):
            specs.append(self._spec(component, cell, start, min(start + SHARD_ROWS, stop)))
        drawing.stop = max(drawing.stop, stop)
        return specs

    def _end(self, component: ComponentPlan, cell: Cell) -> int | None:
        """The end of a cell's index range; None where instances are drawn without end."""
        address = component.addresses[cell]
        if address is None:
            return component.capacities[cell]
        return address.build().index_end(cell.split)

    def _parents(self, address: Address | None) -> tuple[tuple[str, str], ...]:
        """The files of the sources among a strategy's seeds."""
        names = [one.source for one in seeds_from(address.seeds)] if address is not None else []
        wanted = {f"{name}/" for name in names if name is not None}
        return tuple(
            (key, place)
            for key, place in sorted(self.sources.items())
            if f"{key.rpartition('/')[0]}/" in wanted
        )

    def _spec(self, component: ComponentPlan, cell: Cell, start: int, stop: int) -> CandidateSpec:
        place = f".work/candidates/{file_name(component.name)}/{cell.slug}"
        filters = (*component.filters, *self.plan.filters)
        address = component.addresses[cell]
        return CandidateSpec(
            folder=str(self.folder),
            path=f"{place}-{start:09d}-{stop:09d}.parquet",
            component=component.name,
            split=cell.split,
            start=start,
            stop=stop,
            address=address,
            source=self.sources[f"{component.what}/{cell.split}"] if address is None else None,
            filters=tuple((f.name, f.config, self.filter_files[f]) for f in filters),
            require_proof=component.require_proof,
            plugins=self.plan.plugins,
            parents=self._parents(address),
        )


def file_name(name: str) -> str:
    """A component's name as a folder's name; different names stay different."""
    return json.dumps(name).strip('"').replace("%", "%25").replace("/", "%2F").replace("..", "%2E.")
