"""Which chains of k hops stand in which split, and how many of them there are.

The splits of "Grokked Transformers" and of the work on chain of thought (arXiv 2502.04667): a chain
of kept facts is train, but for an exact share that makes test_iid; a chain of held-out facts is
test_ood; what mixes the two, which the papers drop, is test_mixed.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from synthgen import canonical
from synthgen.generators.two_hop.graph import ANY, HELD, KEPT, KnowledgeGraph, rounded
from synthgen.generators.two_hop.walks import Walks
from synthgen.seeding import Permutation
from synthgen.splits import TRAIN

IID, OOD, MIXED = "test_iid", "test_ood", "test_mixed"
CHAIN_SPLITS = (TRAIN, IID, OOD, MIXED)


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of facts from a head: each relation, and the entity that it leads to.

    In a document the facts are all of the head.
    """

    head: int
    relations: tuple[int, ...]
    entities: tuple[int, ...]


class ChainSplits:
    """The chains of `hops` facts of a graph, by split; a chain is a row of fact numbers."""

    def __init__(self, graph: KnowledgeGraph, hops: int) -> None:
        self.graph, self.hops = graph, hops

    @property
    def total(self) -> int:
        """All chains."""
        return int(self.graph.config.entities * self.graph.config.out_degree**self.hops)

    @cached_property
    def sizes(self) -> dict[str, int]:
        """The chains of each split."""
        sizes = {TRAIN: self._kept.total - self._held_back, IID: self._held_back}
        sizes |= {OOD: self._held.total}
        return {**sizes, MIXED: self.total - self._kept.total - self._held.total}

    def facts(self, split: str, places: Any) -> Any:
        """The chains at the places of a split, given as an int64 array."""
        if split == TRAIN:
            return self._kept.edges(self._order.many(places + self._held_back))
        if split == IID:
            return self._kept.edges(self._order.many(places))
        if split == OOD:
            return self._held.edges(places)
        return self._mixed_facts(places)

    def split_of(self, facts: list[int]) -> str:
        """The split of a chain."""
        import numpy as np

        chain = np.array([facts])
        held = self.graph.held[chain[0]]
        if held.all():
            return OOD
        if held.any():
            return MIXED
        place = self._order.inverse(int(self._kept.ranks(chain)[0]))
        return IID if place < self._held_back else TRAIN

    @cached_property
    def _kept(self) -> Walks:
        return self.graph.walks(*[KEPT] * self.hops)

    @cached_property
    def _held(self) -> Walks:
        return self.graph.walks(*[HELD] * self.hops)

    @cached_property
    def _held_back(self) -> int:
        return rounded(self.graph.config.held_out_chains, self._kept.total)

    @cached_property
    def _order(self) -> Permutation:
        path = (*self.graph.stream_path, "held_out_chains", self.hops)
        return Permutation(self._kept.total, canonical.digest(*path))

    @cached_property
    def _mixed(self) -> list[Walks]:
        """The mixed chains by where the first change is: any facts follow it."""
        parts = []
        for first, other in ((KEPT, HELD), (HELD, KEPT)):
            for same in range(1, self.hops):
                kinds = [first] * same + [other] + [ANY] * (self.hops - same - 1)
                parts.append(self.graph.walks(*kinds))
        return parts

    def _mixed_facts(self, places: Any) -> Any:
        import numpy as np

        ends = np.cumsum([walks.total for walks in self._mixed])
        which = np.searchsorted(ends, places, side="right")
        facts = np.empty((len(places), self.hops), np.int64)
        for part, walks in enumerate(self._mixed):
            mine = which == part
            facts[mine] = walks.edges(places[mine] - (ends[part] - walks.total))
        return facts
