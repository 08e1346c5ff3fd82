"""Which candidates become rows: the first n survivors of each cell, in index order.

Components are settled in the order of the hash of their names, and within one held-out splits come
first; a repeat of a row that is already kept is dropped. The choice of a component therefore never
depends on the components that come after it, nor on the order of the recipe.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from synthgen import canonical
from synthgen.engine.keys import INSTANCE, PROMPT, SIDE, TEXT
from synthgen.engine.rejects import SELECT, reject_table
from synthgen.engine.specs import CandidateSpec, read_keys
from synthgen.filtering import SetFilter
from synthgen.recipe.plan import ComponentPlan, Plan
from synthgen.recipe.targets import Cell
from synthgen.splits import TRAIN

LEAK = "held_out_elsewhere"


@dataclass(slots=True)
class Kept:
    """The kept rows of one cell: (candidate file, row in it) in index order."""

    files: list[str] = field(default_factory=list)
    rows: list[tuple[int, int]] = field(default_factory=list)
    seen: int = 0
    dropped: Counter[str] = field(default_factory=Counter)


class Sides:
    """On which side of a split each prompt and each group stands.

    Groups are kept apart by construction; this sees to prompts, which two tasks may share, and to
    sources that overlap.
    """

    def __init__(self) -> None:
        self._split: dict[bytes, str] = {}

    def clash(self, keys: tuple[bytes, ...], split: str) -> bool:
        """Whether one of the keys already stands in another split."""
        return any(self._split.get(key, split) != split for key in keys)

    def add(self, keys: tuple[bytes, ...], split: str) -> None:
        """Note a kept row."""
        for key in keys:
            self._split[key] = split


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
        table = read_keys(self.folder / spec.path, self._columns())
        file = len(kept.files)
        kept.files.append(spec.path)
        sides = zip(table.column(SIDE).to_pylist(), table.column(PROMPT).to_pylist(), strict=True)
        keys = list(sides)
        clashes = [self.sides.clash(pair, cell.split) for pair in keys]
        lost = [(i, LEAK) for i, clash in enumerate(clashes) if clash]
        free = [i for i, clash in enumerate(clashes) if not clash]
        part = table.take(free) if lost else table
        decisions = self.filter.admit(part, want - len(kept.rows), component.tellings)
        last = -1
        for i, decision in zip(free, decisions, strict=False):
            last = i
            if decision.keep:
                kept.rows.append((file, i))
                self.sides.add(keys[i], cell.split)
            else:
                lost.append((i, decision.reason))
        full = len(kept.rows) >= want
        lost = sorted((i, reason) for i, reason in lost if not full or i < last)
        kept.seen += last + 1 if full else table.num_rows
        kept.dropped.update(reason for _, reason in lost)
        self._note(component.name, spec, lost)

    def _note(self, component: str, spec: CandidateSpec, lost: list[tuple[int, str]]) -> None:
        if not lost:
            return
        names = ("task", "split", "index", "config", "id", "prompt")
        rows = read_keys(self.folder / spec.path, names).take([i for i, _ in lost])
        reasons = [reason for _, reason in lost]
        self.rejects.append(reject_table(component, SELECT, reasons, rows))

    def _columns(self) -> tuple[str, ...]:
        return (*self.filter.columns, INSTANCE, TEXT, PROMPT, SIDE)


def settle_order(plan: Plan) -> list[ComponentPlan]:
    """Components by the hash of their names: who wins a duplicate does not hang on the recipe."""
    return sorted(plan.components, key=lambda c: canonical.digest("component", c.name))


def cell_order(targets: dict[Cell, int]) -> Iterator[Cell]:
    """Held-out splits first, so that a repeat is dropped from train."""
    return iter(sorted(targets, key=lambda cell: (cell.split == TRAIN, cell.slug)))
