"""The substitution graph over the whole domain: what train inputs reach, and for which k."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from synthgen.coverage.classes import Alike, alike
from synthgen.coverage.table import Split, Table


@dataclass(frozen=True, eq=False)
class Coverage:
    """What a train set covers of a table; `train` are the positions of its inputs.

    `safe` merges classes only where no two members contradict each other.
    """

    table: Table
    train: Any
    safe: bool = False

    @cached_property
    def alike(self) -> list[Alike]:
        """For each split of the positions which fragments are alike."""
        return [alike(split, self.table.outputs, self.train) for split in self.table.splits]

    @property
    def most(self) -> int:
        """The largest k at which any two fragments are equivalent."""
        return max((pairs.most for pairs in self.alike), default=0)

    def classes(self, k: int) -> list[Any]:
        """For each split the class of each fragment."""
        return [pairs.safe_classes(k) if self.safe else pairs.classes(k) for pairs in self.alike]

    def covered(self, k: int) -> Any:
        """Whether each input is connected to a train input.

        Two inputs are connected where they differ in fragments of one class alone: where both
        have the same class and the same context. So inputs and (class, context) are the two sides
        of a bipartite graph, searched from the train inputs on.
        """
        import numpy as np

        buckets = [
            _buckets(split, classes)
            for split, classes in zip(self.table.splits, self.classes(k), strict=True)
            if (classes != np.arange(len(classes))).any()
        ]
        return _reached(self.table.size, self.train, buckets)

    @cached_property
    def cutoffs(self) -> Any:
        """For each input the largest k at which it is covered; 0 where it is at none.

        Train inputs are covered at every k.
        """
        import numpy as np

        cutoffs = np.zeros(self.table.size, np.int32)
        for k in range(1, self.most + 1):
            covered = self.covered(k)
            cutoffs[covered] = k
            if not self.safe and covered.sum() == len(self.train):
                break
        cutoffs[self.train] = self.most
        return cutoffs


def _buckets(split: Split, classes: Any) -> tuple[Any, int]:
    """The number of each input's (class, context), and how many numbers there are."""
    import numpy as np

    codes = classes[split.fragments].astype(np.int64) * split.context_count + split.contexts
    count = split.fragment_count * split.context_count
    if count <= 4 * len(codes):
        return codes, count
    kinds, numbers = np.unique(codes, return_inverse=True)
    return numbers, len(kinds)


def _reached(size: int, train: Any, buckets: Sequence[tuple[Any, int]]) -> Any:
    """The inputs of all components that hold a train input."""
    import numpy as np

    covered = np.zeros(size, bool)
    covered[train] = True
    before = 0
    while before != (now := int(covered.sum())):
        before = now
        for numbers, count in buckets:
            hit = np.zeros(count, bool)
            hit[numbers[covered]] = True
            covered |= hit[numbers]
    return covered
