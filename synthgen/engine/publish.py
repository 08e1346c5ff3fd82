"""From kept candidates to final shards: the order of rows, and which rows stand where."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from synthgen import canonical
from synthgen.engine.order import interleave, ranks_within
from synthgen.engine.select import Kept
from synthgen.engine.specs import FinalSpec
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

    def origins(self) -> tuple[list[str], Any]:
        """The candidate files, and for each row in final order (file, row in it, epoch)."""
        import numpy as np

        files: list[str] = []
        found = np.empty((self.rows, 3), np.int32)
        for number, (name, cell) in enumerate(self.cells):
            kept = self.kept[name, cell]
            mine = np.flatnonzero(self.cell_of == number)
            epochs, places = np.divmod(self.place_in[mine], len(kept.rows))
            for epoch in range(1, int(epochs.max()) + 1):
                again = epochs == epoch
                places[again] = self._permuted(name, cell, epoch, places[again])
            found[mine, 0] = np.array(kept.owners)[places] + len(files)
            found[mine, 1] = np.array(kept.rows)[places]
            found[mine, 2] = epochs
            files += kept.files
        return files, found

    def _permuted(self, name: str, cell: Cell, epoch: int, places: Any) -> list[int]:
        """Places within a cell in the order of an epoch of their own."""
        key = canonical.digest("epoch", self.plan.recipe.seed, name, cell.slug, epoch)
        permute = Permutation(len(self.kept[name, cell].rows), key)
        return [permute(place) for place in places.tolist()]


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
    files, origins = layout.origins()
    for number in range(count):
        rows = origins[number * size : (number + 1) * size]
        path = f"data/{layout.split}-{number:05d}-of-{count:05d}.parquet"
        yield _final(folder, path, files, rows, plan.recipe.output.compression)


def _final(folder: Path, path: str, files: list[str], origins: Any, compression: str) -> FinalSpec:
    """One final shard, with only the candidate files that it takes rows from."""
    import numpy as np

    used, places = np.unique(origins[:, 0], return_inverse=True)
    origins = np.column_stack([places, origins[:, 1:]]).astype(np.int32)
    names = tuple(files[i] for i in used.tolist())
    return FinalSpec(str(folder), path, names, origins.tobytes(), compression)
