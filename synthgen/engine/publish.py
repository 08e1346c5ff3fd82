"""From kept candidates to final shards: the order of rows, and which rows stand where."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from synthgen import canonical
from synthgen.engine.order import interleave, ranks_within
from synthgen.engine.select import Kept
from synthgen.engine.specs import FinalSpec, Take
from synthgen.recipe.plan import Plan
from synthgen.recipe.targets import Cell
from synthgen.seeding import Permutation

SPLIT_ORDER = ("train", "validation", "test")


class Layout:
    """The rows of one split in final order: for each, its cell and its place within the cell."""

    def __init__(self, plan: Plan, split: str, kept: dict[tuple[str, Cell], Kept]) -> None:
        self.plan, self.split, self.kept = plan, split, kept
        self.cells = sorted(
            (
                (component, cell)
                for component, cells in plan.targets.items()
                for cell, count in cells.items()
                if cell.split == split and count
            ),
            key=lambda pair: (pair[0], pair[1].slug),
        )
        self.cell_of, self.place_in = self._arrange()

    @property
    def rows(self) -> int:
        """The rows of the split."""
        return len(self.cell_of)

    def _arrange(self) -> tuple[Any, Any]:
        """Components by largest deficit, then the cells of each by largest deficit."""
        import numpy as np

        counts = [self.plan.targets[name][cell] for name, cell in self.cells]
        order = self.plan.recipe.mixture.order
        if order == "concatenate":
            labels = np.repeat(np.arange(len(counts)), counts)
        else:
            labels = self._interleaved(counts)
        if order == "shuffle":
            key = canonical.digest("shuffle", self.plan.recipe.seed, self.split)
            permute = Permutation(len(labels), key)
            labels = labels[[permute(i) for i in range(len(labels))]]
        return labels, ranks_within(labels)

    def _interleaved(self, counts: list[int]) -> Any:
        import numpy as np

        names = sorted({name for name, _ in self.cells})
        totals = dict.fromkeys(names, 0)
        for (name, _), count in zip(self.cells, counts, strict=True):
            totals[name] += count
        components = interleave(totals)
        labels = np.empty(len(components), np.int64)
        for position, name in enumerate(names):
            mine = [i for i, (owner, _) in enumerate(self.cells) if owner == name]
            within = interleave({f"{k:06d}": counts[i] for k, i in enumerate(mine)})
            labels[components == position] = np.asarray(mine, np.int64)[within]
        return labels

    def origin(self, index: int) -> tuple[str, int, int]:
        """The candidate file, the row in it, and the epoch of the row at a final index."""
        name, cell = self.cells[int(self.cell_of[index])]
        kept = self.kept[name, cell]
        epoch, place = divmod(int(self.place_in[index]), len(kept.rows))
        if epoch:
            key = canonical.digest("epoch", self.plan.recipe.seed, name, cell.slug, epoch)
            place = Permutation(len(kept.rows), key)(place)
        file, row = kept.rows[place]
        return kept.files[file], row, epoch


def final_specs(
    plan: Plan, folder: Path, kept: dict[tuple[str, Cell], Kept]
) -> dict[str, list[FinalSpec]]:
    """The final shards of each split, `data/<split>-00000-of-0000N.parquet`."""
    found = {cell.split for cells in plan.targets.values() for cell in cells}
    ordered = [s for s in SPLIT_ORDER if s in found] + sorted(found - set(SPLIT_ORDER))
    return {split: list(_shards(plan, folder, Layout(plan, split, kept))) for split in ordered}


def _shards(plan: Plan, folder: Path, layout: Layout) -> Iterator[FinalSpec]:
    size = plan.recipe.output.rows_per_shard
    count = -(-layout.rows // size)
    for number in range(count):
        rows = range(number * size, min((number + 1) * size, layout.rows))
        yield _final(plan, folder, layout, rows, f"{number:05d}-of-{count:05d}")


def _final(plan: Plan, folder: Path, layout: Layout, rows: range, number: str) -> FinalSpec:
    by_file: dict[str, list[tuple[int, int, int]]] = {}
    for position, index in enumerate(rows):
        file, row, epoch = layout.origin(index)
        by_file.setdefault(file, []).append((row, epoch, position))
    taken = [entry for file in sorted(by_file) for entry in by_file[file]]
    order = [0] * len(rows)
    for at, (_, _, position) in enumerate(taken):
        order[position] = at
    takes = tuple(
        Take(file, tuple(r for r, _, _ in by_file[file]), tuple(e for _, e, _ in by_file[file]))
        for file in sorted(by_file)
    )
    return FinalSpec(
        folder=str(folder),
        path=f"data/{layout.split}-{number}.parquet",
        takes=takes,
        order=tuple(order),
        compression=plan.recipe.output.compression,
    )
