"""The world of `two_hop`: a random knowledge graph, its held-out facts and its chains.

The base distribution of "Grokked Transformers are Implicit Reasoners" (arXiv 2405.15071): each head
has `out_degree` distinct relations, each with a uniformly random tail.
"""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from typing import Any, Self

from pydantic import Field, model_validator

from synthgen import canonical
from synthgen.config import Options
from synthgen.generators.two_hop import bulk
from synthgen.generators.two_hop.walks import Layer, Walks
from synthgen.seeding import Permutation, Stream
from synthgen.world import World

KEPT, HELD, ANY = "kept", "held", "any"  # which facts a step of a chain may take
# The weight of the most popular entity. The others are rounded to integers, so that the last bit of
# a power, which differs between processors, changes no graph (but with a chance of one in 10**5).
_HEAVIEST = 1 << 32


class GraphConfig(Options):
    """The size and shape of a knowledge graph, and what of it is held out."""

    entities: int = Field(2000, ge=2, le=1_000_000, description="things that facts are about")
    relations: int = Field(200, ge=1, le=100_000, description="kinds of facts")
    out_degree: int = Field(
        20, ge=1, le=10_000, description="facts of each entity, with as many distinct relations"
    )
    zipf: float = Field(
        0.0,
        ge=0,
        le=4,
        description="popularity of entities as tails: the i-th weighs 1 / i**zipf; 0 is uniform",
    )
    self_facts: bool = Field(
        False, description="let a fact lead back to its own entity, as the papers do"
    )
    held_out_facts: float = Field(
        0.05, ge=0, lt=1, description="share of facts that no train chain uses"
    )
    held_out_chains: float = Field(
        0.005, ge=0, lt=1, description="share of the other chains that is kept for test_iid"
    )

    @model_validator(mode="after")
    def _relations_are_enough(self) -> Self:
        if self.out_degree > self.relations:
            raise ValueError(
                f"out_degree: {self.out_degree} distinct relations, of only {self.relations}"
            )
        return self


class KnowledgeGraph(World):
    """Facts (head, relation, tail), numbered by head and then by relation."""

    Config = GraphConfig
    config: GraphConfig

    @property
    def facts(self) -> int:
        """The number of facts."""
        return self.config.entities * self.config.out_degree

    @cached_property
    def relations(self) -> Any:
        """The relation of each fact."""
        config = self.config
        rng = Stream.of(*self.stream_path, "relations")
        drawn = bulk.subsets(rng, config.entities, config.out_degree, config.relations)
        return drawn.ravel().astype("int32")

    @cached_property
    def tails(self) -> Any:
        """The tail of each fact."""
        import numpy as np

        config = self.config
        rng = Stream.of(*self.stream_path, "tails")
        if config.zipf:
            places = np.arange(1, config.entities + 1, dtype=np.float64)
            weights = np.rint(np.maximum(_HEAVIEST / places**config.zipf, 1)).astype(np.int64)
            tails = bulk.weighted(rng, self.facts, weights)
        else:
            tails = bulk.below(rng, self.facts, config.entities)
        if not config.self_facts:
            tails = _elsewhere(tails, config, rng)
        return tails.astype(np.int32)

    @cached_property
    def held(self) -> Any:
        """Whether each fact is held out: exactly the share asked for, rounded."""
        import numpy as np

        order = Permutation(self.facts, canonical.digest(*self.stream_path, "held_out_facts"))
        held = np.zeros(self.facts, bool)
        held[order.many(np.arange(rounded(self.config.held_out_facts, self.facts)))] = True
        return held

    @property
    def kept_facts(self) -> int:
        """The number of facts that train chains may use."""
        return self.facts - rounded(self.config.held_out_facts, self.facts)

    @cached_property
    def layer(self) -> Layer:
        """The facts as edges between entities."""
        import numpy as np

        starts = np.arange(self.config.entities + 1, dtype=np.int64) * self.config.out_degree
        return Layer(starts, self.tails)

    def walks(self, *kinds: str) -> Walks:
        """The chains whose steps take facts of the kinds given, one for each hop."""
        if kinds not in self._walks:
            rest = self.walks(*kinds[1:]) if len(kinds) > 1 else None
            self._walks[kinds] = Walks(self.layer, self._masks[kinds[0]], rest)
        return self._walks[kinds]

    def fact(self, head: int, relation: int) -> int:
        """The number of a fact. Raises ValueError where the head has no such relation."""
        start = head * self.config.out_degree
        mine = self.relations[start : start + self.config.out_degree]
        place = int(mine.searchsorted(relation))
        if place == len(mine) or mine[place] != relation:
            raise ValueError(f"entity {head} has no relation {relation}")
        return start + place

    def tail(self, head: int, relation: int) -> int:
        """Where a relation leads. Raises ValueError where the head has no such relation."""
        return int(self.tails[self.fact(head, relation)])

    def facts_of(self, head: int) -> Iterator[tuple[int, int]]:
        """The facts of an entity as (relation, tail)."""
        mine = slice(head * self.config.out_degree, (head + 1) * self.config.out_degree)
        return zip(self.relations[mine].tolist(), self.tails[mine].tolist(), strict=True)

    def holds(self, heads: Any, relations: Any, entities: Any) -> bool:
        """Whether n chains of k facts are true, read off the facts of each head side by side.

        Arrays of n, n x k and n x k.
        """
        import numpy as np

        known = self.relations.reshape(-1, self.config.out_degree)
        ends = self.tails.reshape(known.shape)
        at = heads
        for hop in range(relations.shape[1]):
            same = known[at] == relations[:, hop, None]
            reached = np.where(same, ends[at], -1).max(axis=1)
            if (reached != entities[:, hop]).any():
                return False
            at = entities[:, hop]
        return True

    @cached_property
    def _walks(self) -> dict[tuple[str, ...], Walks]:
        return {}

    @cached_property
    def _masks(self) -> dict[str, Any]:
        return {KEPT: ~self.held, HELD: self.held, ANY: None}


def rounded(share: float, n: int) -> int:
    """The integer nearest to a share of n; a half counts up. Shares are the decimals written.

    >>> rounded(0.05, 40_000), rounded(7.2, 38_000), rounded(0.5, 3)
    (2000, 273600, 2)
    """
    return int(Fraction(str(share)) * n + Fraction(1, 2))


def _elsewhere(tails: Any, config: GraphConfig, rng: Stream) -> Any:
    """The tails with those drawn again that equal their heads."""
    import numpy as np

    heads = np.repeat(np.arange(config.entities), config.out_degree)
    own = np.flatnonzero(tails == heads)
    shift = 1 + bulk.below(rng, len(own), config.entities - 1)
    tails[own] = (heads[own] + shift) % config.entities
    return tails
