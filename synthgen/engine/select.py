"""Which candidates become rows: the first n survivors of each cell, in index order.

Components are settled in the order of the hash of their names, and within one held-out splits come
first; a repeat of a row that is already kept is dropped. The choice of a component therefore never
depends on the components that come after it, nor on the order of the recipe.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from synthgen import canonical
from synthgen.engine.rejects import ADDRESS, SELECT, dropped_rows
from synthgen.engine.specs import CandidateSpec, read_keys
from synthgen.filtering import Decision, SetFilter
from synthgen.keys import CONTENT, INSTANCE, PROMPT, SIDE, TEXT
from synthgen.recipe.plan import ComponentPlan, Plan
from synthgen.recipe.targets import Cell
from synthgen.splits import TRAIN, side_of

LEAK = Decision(keep=False, reason="held_out_elsewhere")


@dataclass(slots=True)
class Kept:
    """The kept rows of one cell in index order: row `rows[i]` of file `files[owners[i]]`."""

    files: list[str] = field(default_factory=list)
    owners: "array[int]" = field(default_factory=lambda: array("i"))
    rows: "array[int]" = field(default_factory=lambda: array("i"))
    dropped: Counter[str] = field(default_factory=Counter)

    def cut(self, count: int) -> None:
        """Keep only the first rows."""
        del self.owners[count:], self.rows[count:]


class Sides:
    """On which side of a split each prompt, group and instance stands.

    Groups are kept apart by construction; this sees to prompts, which two tasks may share, to
    sources that overlap, and to children of a strategy that are instances of a held-out split.
    """

    def __init__(self) -> None:
        self._keys: dict[str, set[bytes]] = {}

    def clashes(self, columns: Sequence[list[bytes]], split: str) -> set[int]:
        """The rows of which a key already stands in another split.

        `columns` are prompts, groups and instances; splits of one side share all but prompts.
        """
        others = [(name, keys) for name, keys in self._keys.items() if name != split]
        pairs = [
            (column, keys)
            for name, keys in others
            for column in (columns[:1] if side_of(name) == side_of(split) else columns)
        ]
        return {i for column, keys in pairs for i, key in enumerate(column) if key in keys}

    def add(self, columns: Sequence[list[bytes]], rows: list[int], split: str) -> None:
        """Note kept rows."""
        keys = self._keys.setdefault(split, set())
        for column in columns:
            keys.update(map(column.__getitem__, rows))


class Selector:
    """Selects cell by cell; `more` makes further candidates of a cell and returns their specs."""

    def __init__(
        self,
        plan: Plan,
        folder: Path,
        make_filter: Callable[[], SetFilter],
        more: Callable[[ComponentPlan, Cell, Kept], list[CandidateSpec]],
    ) -> None:
        self.plan, self.folder, self.more = plan, folder, more
        self.make_filter = make_filter
        self.across = plan.recipe.duplicates.across_components
        self.filter = make_filter()
        self.sides = Sides()
        self.rejects: list[Any] = []

    def select(
        self, candidates: dict[tuple[str, Cell], list[CandidateSpec]]
    ) -> dict[tuple[str, Cell], Kept]:
        """The kept rows of every cell; a cell that stays short has fewer than its target."""
        kept = {}
        for component in settle_order(self.plan):
            if not self.across:
                self.filter = self.make_filter()
            for cell in cell_order(self.plan.targets[component.name]):
                specs = candidates[component.name, cell]
                kept[component.name, cell] = self._cell(component, cell, specs)
        return kept

    def _cell(self, component: ComponentPlan, cell: Cell, specs: list[CandidateSpec]) -> Kept:
        want = self.plan.unique(component, cell)
        kept = Kept()
        queue = list(specs)
        while len(kept.rows) < want:
            if not queue:
                queue = self.more(component, cell, kept)
                if not queue:
                    break
            self._admit(component, cell, queue.pop(0), kept, want)
        return kept

    def _admit(
        self, component: ComponentPlan, cell: Cell, spec: CandidateSpec, kept: Kept, want: int
    ) -> None:
        import pyarrow as pa

        table = read_keys(self.folder / spec.path, self._columns())
        sides = [table.column(name).to_pylist() for name in (PROMPT, SIDE, CONTENT)]
        clashes = self.sides.clashes(sides, cell.split)
        free = [i for i in range(table.num_rows) if i not in clashes]
        part = table.take(pa.array(free, pa.int64())) if clashes else table
        decisions = self.filter.admit(part, want - len(kept.rows), component.tellings)
        seen = list(zip(free, decisions, strict=False))
        rows = [i for i, decision in seen if decision.keep]
        self.sides.add(sides, rows, cell.split)
        kept.owners.extend([len(kept.files)] * len(rows))
        kept.rows.extend(rows)
        kept.files.append(spec.path)
        end = rows[-1] if len(kept.rows) >= want else table.num_rows
        lost = dict.fromkeys(clashes, LEAK)
        lost |= {i: decision for i, decision in seen if not decision.keep}
        lost = {i: lost[i] for i in sorted(lost) if i < end}
        kept.dropped.update(decision.reason for decision in lost.values())
        self._note(component.name, spec, lost)

    def _note(self, component: str, spec: CandidateSpec, lost: dict[int, Decision]) -> None:
        if not lost:
            return
        rows = read_keys(self.folder / spec.path, (*ADDRESS, "id", "prompt")).take(list(lost))
        self.rejects.append(dropped_rows(component, SELECT, list(lost.values()), rows))

    def _columns(self) -> tuple[str, ...]:
        return (*self.filter.columns, INSTANCE, TEXT, PROMPT, SIDE, CONTENT)


def settle_order(plan: Plan) -> list[ComponentPlan]:
    """Components by the hash of their names: who wins a duplicate does not hang on the recipe."""
    return sorted(plan.components, key=lambda c: canonical.digest("component", c.name))


def cell_order(targets: dict[Cell, int]) -> Iterator[Cell]:
    """Held-out splits first, so that a repeat is dropped from train."""
    return iter(sorted(targets, key=lambda cell: (cell.split == TRAIN, cell.slug)))
