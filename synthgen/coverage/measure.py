"""What a train set covers, in numbers: by test type, by k, and for every shorter train set."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from synthgen.coverage.graph import Coverage
from synthgen.coverage.table import Table
from synthgen.coverage.truth import Quality, quality, true_classes

ENOUGH = 0.99  # of a test type: from here on it counts as covered


@dataclass(frozen=True, eq=False)
class Measured:
    """A train set, as positions in a table in the order of its rows, and its tests by type."""

    table: Table
    train: Any
    tests: Mapping[str, Any]
    safe: bool = False

    @cached_property
    def coverage(self) -> Coverage:
        """Of the whole train set."""
        return Coverage(self.table, self.train, self.safe)

    @property
    def ks(self) -> range:
        """The k at which anything but the train set is covered."""
        most = max((int(self._cutoffs(name).max(initial=0)) for name in self.tests), default=0)
        return range(1, most + 1)

    def shares(self, name: str) -> dict[int, float]:
        """For each k the share of a test type that is covered."""
        cutoffs = self._cutoffs(name)
        return {k: float((cutoffs >= k).mean()) if len(cutoffs) else 0.0 for k in self.ks}

    def qualities(self) -> dict[str, dict[int, Quality]]:
        """For each split of the positions and each k, how true the classes are."""
        import numpy as np

        truths = [true_classes(split, self.table.outputs) for split in self.table.splits]
        present = [np.unique(split.fragments[self.train]) for split in self.table.splits]
        found: dict[str, dict[int, Quality]] = {split.label: {} for split in self.table.splits}
        for k in self.ks:
            known = zip(self.table.splits, self.coverage.classes(k), truths, present, strict=True)
            for split, classes, truth, fragments in known:
                found[split.label][k] = quality(classes, truth, fragments)
        return found

    def rows_needed(self, name: str, k: int) -> int | None:
        """The fewest first train rows that cover 99 % of a test type at k; None if all do not.

        By bisection: more rows hardly ever cover less, though one can contradict what two
        fragments have in common.
        """
        if self.shares(name).get(k, 0.0) < ENOUGH:
            return None
        low, high = 0, len(self.train)
        while high - low > max(high // 100, 1):  # to one in a hundred
            middle = (low + high) // 2
            part = Coverage(self.table, self.train[:middle], self.safe)
            enough = part.covered(k)[self.tests[name]].mean() >= ENOUGH
            low, high = (low, middle) if enough else (middle, high)
        return high

    def _cutoffs(self, name: str) -> Any:
        return self.coverage.cutoffs[self.tests[name]]
