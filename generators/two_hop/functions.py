"""The world of `two_hop/tables`: random functions over tokens, and what train rows see of them.

The tasks of "The Coverage Principle" (arXiv 2505.20278): two-hop t = f2(f1(x1, x2), x3) and its
longer kin, parallel two-hop t = f3(f1(x1, x2), f2(x3, x4)), and the path-ambiguous non-tree
t = f2(f1(x1, x2), x2, x3). Every function is a full random table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from synthgen import canonical
from synthgen.config import Options
from synthgen.errors import RequestError
from synthgen.generators.two_hop import bulk
from synthgen.generators.two_hop.graph import rounded
from synthgen.generators.two_hop.walks import MOST, Layer, Walks
from synthgen.seeding import Permutation, Stream
from synthgen.world import World

CHAIN, PARALLEL, NONTREE = "chain", "parallel", "nontree"
MOST_ENTRIES = 20_000_000  # entries of all tables: 4 bytes each, and 8 for each of their counts


class FunctionsConfig(Options):
    """How functions are composed, and how much of them train rows use."""

    structure: Literal["chain", "parallel", "nontree"] = Field(
        "chain",
        description="a chain of `hops` functions; f3(f1(x1, x2), f2(x3, x4)); or "
        "f2(f1(x1, x2), x2, x3), whose second step looks at x2 again",
    )
    hops: int = Field(2, ge=2, le=6, description="functions in a chain")
    tokens: int = Field(50, ge=2, le=2000, description="tokens: inputs and values of functions")
    seen: float = Field(
        0.7, gt=0, le=1, description="share of each table that train rows are drawn from"
    )
    train_rows: int = Field(
        20_000, ge=1, le=10**7, description="train rows; an entry that none uses counts as unseen"
    )
    shared: bool = Field(False, description="one function in the place of all (chain, parallel)")

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.structure == NONTREE and self.shared:
            raise ValueError("shared: the functions of nontree have different inputs")
        if self.structure != CHAIN and self.hops != 2:
            raise ValueError(f"hops: only a chain has hops, {self.structure} has one shape")
        size = self.tokens ** (2 if self.structure == CHAIN else 3)
        if size > MOST_ENTRIES:
            raise ValueError(f"tokens: tables of {size:,} entries, at most {MOST_ENTRIES:,}")
        if self.tokens ** (self.hops + 1) >= MOST:
            raise ValueError(f"tokens: more than {MOST:,} inputs; take fewer tokens or hops")
        return self


@dataclass(frozen=True)
class Hop:
    """A step of a walk that applies a function, or only reads a token where `function` is None.

    `entries` holds for each edge of the layer the entry of the function's table that it uses.
    """

    layer: Layer
    function: int | None = None
    entries: Any = None


class Functions(World):
    """Tables, the walks through them, and the train rows, numbered and never listed."""

    Config = FunctionsConfig
    config: FunctionsConfig

    @property
    def functions(self) -> int:
        """The number of functions."""
        return {CHAIN: self.config.hops, PARALLEL: 3, NONTREE: 2}[self.config.structure]

    @property
    def inputs(self) -> int:
        """The tokens of an input."""
        return {CHAIN: self.config.hops + 1, PARALLEL: 4, NONTREE: 3}[self.config.structure]

    @property
    def domain(self) -> int:
        """The number of inputs."""
        return int(self.config.tokens**self.inputs)

    @cached_property
    def tables(self) -> list[Any]:
        """The values of each function, flat: the entry of (a, b) is a * tokens + b."""
        import numpy as np

        n = self.config.tokens
        sizes = [n * n] * self.functions
        if self.config.structure == NONTREE:
            sizes[1] = n**3
        names = ["f1" if self.config.shared else f"f{i + 1}" for i in range(self.functions)]
        streams = [Stream.of(*self.stream_path, name) for name in names]
        drawn = [bulk.below(rng, size, n) for rng, size in zip(streams, sizes, strict=True)]
        return [values.astype(np.int32) for values in drawn]

    @cached_property
    def hops(self) -> list[Hop]:
        """The steps of a walk from the first token to the answer."""
        return {CHAIN: _chain, PARALLEL: _parallel, NONTREE: _nontree}[self.config.structure](
            self.config.tokens, self.tables
        )

    @cached_property
    def used(self) -> list[Any]:
        """For each function the entries that train rows use: the published meaning of seen."""
        import numpy as np

        found = [np.zeros(len(table), bool) for table in self.tables]
        for hop, edges in zip(self.hops, self.train.T, strict=True):
            if hop.function is not None:
                found[hop.function][hop.entries[edges]] = True
        return found

    @cached_property
    def train(self) -> Any:
        """The train rows as walks, a row of edges each. Raises RequestError where too few exist."""
        import numpy as np

        pool = self._pool
        if pool.total <= self.config.train_rows:
            raise RequestError(
                f"{self.task}: {pool.total:,} inputs have only seen entries, and train_rows is "
                f"{self.config.train_rows:,}: ask for fewer, to leave some for type_0"
            )
        order = Permutation(pool.total, canonical.digest(*self.stream_path, "train"))
        return pool.edges(order.many(np.arange(self.config.train_rows)))

    def walks(self, bits: Sequence[bool]) -> Walks:
        """The inputs that use a seen entry of each function whose bit is set, else unseen ones."""
        flags = [seen if bit else ~seen for seen, bit in zip(self.used, bits, strict=True)]
        return self._walks(flags)

    def edges_of(self, tokens: Sequence[int]) -> list[int]:
        """The walk of an input."""
        (node, *rest), edges = tokens, []
        for hop in self.hops:
            edge = int(hop.layer.starts[node]) + (rest.pop(0) if rest else 0)
            edges.append(edge)
            node = int(hop.layer.tails[edge])
        return edges

    def tokens_of(self, edges: Any) -> Any:
        """The inputs of walks: two tokens from the first edge, one from each other that reads."""
        import numpy as np

        n = self.config.tokens
        steps = zip(self.hops[1:], edges.T[1:], strict=True)
        rest = [edge % n for hop, edge in steps if len(hop.layer.tails) > len(hop.layer.starts)]
        return np.column_stack([edges[:, 0] // n, edges[:, 0] % n, *rest])

    @cached_property
    def _pool(self) -> Walks:
        """The inputs that use entries of the share alone that is meant to be seen."""
        import numpy as np

        flags = []
        for number, table in enumerate(self.tables):
            name = "f1" if self.config.shared else f"f{number + 1}"
            key = canonical.digest(*self.stream_path, "seen", name)
            seen = np.zeros(len(table), bool)
            count = rounded(self.config.seen, len(table))
            seen[Permutation(len(table), key).many(np.arange(count))] = True
            flags.append(seen)
        return self._walks(flags)

    def _walks(self, flags: Sequence[Any]) -> Walks:
        walks: Walks | None = None
        for hop in reversed(self.hops):
            mask = None if hop.function is None else flags[hop.function][hop.entries]
            walks = Walks(hop.layer, mask, walks)
        assert walks is not None
        return walks


def _even(nodes: int, degree: int) -> Any:
    """The starts of nodes that have equally many edges."""
    import numpy as np

    return np.arange(nodes + 1, dtype=np.int64) * degree


def _chain(n: int, tables: Sequence[Any]) -> list[Hop]:
    """Nodes are values so far, edges the next token."""
    import numpy as np

    entries = np.arange(n * n)
    return [Hop(Layer(_even(n, n), f), i, entries) for i, f in enumerate(tables)]


def _nontree(n: int, tables: Sequence[Any]) -> list[Hop]:
    """After the first step nodes are (value, x2), which the second function looks at."""
    import numpy as np

    entries = np.arange(n * n)
    pairs = Layer(_even(n, n), tables[0] * n + entries % n)
    return [
        Hop(pairs, 0, entries),
        Hop(Layer(_even(n * n, n), tables[1]), 1, np.arange(n**3)),
    ]


def _parallel(n: int, tables: Sequence[Any]) -> list[Hop]:
    """x2, then x3 beside the first value, then x4, then the pair of values."""
    import numpy as np

    triples = np.arange(n**3)
    pairs = np.arange(n * n)
    both = Layer(_even(n * n, n), triples // (n * n) * n + tables[1][triples % (n * n)])
    return [
        Hop(Layer(_even(n, n), tables[0]), 0, pairs),
        Hop(Layer(_even(n, n), pairs)),
        Hop(both, 1, triples % (n * n)),
        Hop(Layer(_even(n * n, 1), tables[2]), 2, pairs),
    ]
