"""Which chains, facts or documents there are, in which split, and in which order."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from synthgen.coverage.table import Table, check_size
from synthgen.errors import RequestError
from synthgen.generating import Placed
from synthgen.generators.two_hop.chains import CHAIN_SPLITS, Chain, ChainSplits
from synthgen.generators.two_hop.graph import ANY, KnowledgeGraph, rounded
from synthgen.generators.two_hop.numbered import Numbered
from synthgen.generators.two_hop.options import ATOMIC, DOCUMENTS, INFERRED, TwoHopConfig
from synthgen.generators.two_hop.relations import RELATIONS
from synthgen.generators.two_hop.telling import SYMBOLS
from synthgen.generators.two_hop.walks import MOST
from synthgen.splits import TRAIN

RULE = "held_out_facts"


class FactDomain(Numbered[Chain]):
    """Chains, facts and documents of a knowledge graph, by number; nothing is listed."""

    Config = TwoHopConfig
    config: TwoHopConfig
    world_type = KnowledgeGraph

    @property
    def graph(self) -> KnowledgeGraph:
        """The world."""
        world = self.world
        assert isinstance(world, KnowledgeGraph)
        return world

    @property
    def sides(self) -> tuple[str, ...]:
        """Single facts are all train; chains have three kinds of tests."""
        return CHAIN_SPLITS if self.config.part == INFERRED else (TRAIN,)

    @property
    def split_rule(self) -> str | None:
        """The rule of the papers."""
        return RULE

    @property
    def row_levels(self) -> tuple[int, ...]:
        """The number of hops."""
        return (self.config.hops if self.config.part == INFERRED else 1,)

    @cached_property
    def sizes(self) -> Mapping[str, int]:
        """The chains of each split, or all facts or documents."""
        if self.config.part == INFERRED:
            return self.chains.sizes
        portion = self._portion if self.config.part == DOCUMENTS else 1
        return {TRAIN: self.graph.facts // portion}

    def wanted(self, split: str) -> int:
        """All; of train chains as many as the ratio asks for, where it does."""
        size, ratio = self.sizes[split], self.config.ratio
        if ratio is None or split != TRAIN or self.config.part != INFERRED:
            return size
        return min(size, rounded(ratio, self.graph.kept_facts))

    def domain_key(self) -> str:
        """What the set of instances depends on: not on how many are taken, nor on noise."""
        told = {"form", "tellings", "skin", "noise", "ratio"}
        kept = {name: v for name, v in self.config.changed().items() if name not in told}
        return f"{self.name}:{self.version}:{self._world_hash}:{sorted(kept.items())!r}"

    def belongs(self, placed: Placed[Chain], split: str) -> bool:
        """By the facts of a chain."""
        chain = placed.instance
        if self.config.part != INFERRED:
            return split == TRAIN
        heads = (chain.head, *chain.entities[:-1])
        facts = list(map(self.graph.fact, heads, chain.relations))
        return self.chains.split_of(facts) == split

    def instances(self, split: str, places: Any) -> Iterator[Chain]:
        """The instances at places of a split, in the graph's own order."""
        heads, relations, entities = self.arrays(split, places)
        rows = (heads.tolist(), relations.tolist(), entities.tolist())
        for head, steps, reached in zip(*rows, strict=True):
            yield Chain(head, tuple(steps), tuple(reached))

    def arrays(self, split: str, places: Any) -> tuple[Any, Any, Any]:
        """Heads, relations and entities of the instances at places of a split.

        Arrays of n, n x k and n x k for n places and k hops.
        """
        facts = self._facts(split, places)
        heads = facts[:, 0] // self.graph.config.out_degree
        return heads, self.graph.relations[facts], self.graph.tails[facts]

    def table(self) -> Table | None:
        """All chains with where they lead, for coverage; single facts have no parts to swap."""
        import numpy as np

        if self.config.part != INFERRED:
            return None
        check_size(self.name, self.chains.total, self.config.hops + 1)
        walks = self.graph.walks(*[ANY] * self.config.hops)
        facts = walks.edges(np.arange(walks.total))
        heads = facts[:, 0] // self.graph.config.out_degree
        names = ("h", *(f"r{hop + 1}" for hop in range(self.config.hops)))
        inputs = np.column_stack([heads, self.graph.relations[facts]])
        return Table(names, inputs, self.graph.tails[facts[:, -1]])

    @cached_property
    def chains(self) -> ChainSplits:
        """The chains by split."""
        return ChainSplits(self.graph, self.config.hops)

    def _facts(self, split: str, places: Any) -> Any:
        import numpy as np

        places = np.asarray(places, np.int64)
        if self.config.part == INFERRED:
            return self.chains.facts(split, places)
        if self.config.part == ATOMIC:
            return places[:, None]
        return places[:, None] * self._portion + np.arange(self._portion)

    @property
    def _portion(self) -> int:
        return self.config.facts_per_document

    def _check_config(self) -> None:
        super()._check_config()
        config, graph = self.config, self.graph.config
        chains = graph.entities * graph.out_degree**config.hops
        if config.part == INFERRED and chains >= MOST:
            raise RequestError(
                f"{self.name}: {chains:.1e} chains of {config.hops} facts are more than can be "
                f"numbered ({MOST:.1e}); take fewer hops, or a world with a smaller out_degree"
            )
        if config.skin.telling != SYMBOLS and graph.relations > len(RELATIONS):
            raise RequestError(
                f"{self.name}: the natural telling has {len(RELATIONS)} relations, the world "
                f"{graph.relations:,}; take fewer, or skin: {{telling: symbols}}"
            )
        if config.part == DOCUMENTS and graph.self_facts:
            raise RequestError(f"{self.name}: documents need a world with self_facts: false")
        if config.part == DOCUMENTS and graph.out_degree % config.facts_per_document:
            raise RequestError(
                f"{self.name}: facts_per_document: {config.facts_per_document} does not divide the "
                f"world's out_degree {graph.out_degree}"
            )
