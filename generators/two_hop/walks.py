"""Walks through layers of edges, counted and numbered without listing them.

A chain of facts is a walk: each step takes an edge out of the node where the last one ended. For
every edge the walks that begin with it are counted from the last layer backwards (completion
counts); their running sums turn a number into a walk by one binary search a step, and back again.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

MOST = 1 << 62  # walks that can be numbered in an int64, with room for sums


@dataclass(frozen=True, eq=False)
class Layer:
    """The edges of one step: those of node v are `starts[v]` to `starts[v + 1]`, in order.

    `tails` holds the node where each edge ends, a node of the next layer.
    """

    starts: Any
    tails: Any


class Walks:
    """All walks on allowed edges, numbered from 0 to `total`.

    `mask` says which edges of the first layer are allowed (a boolean array; None allows all);
    `rest` are the walks over the layers behind it; walks that end alike share them.
    """

    def __init__(self, layer: Layer, mask: Any, rest: "Walks | None" = None) -> None:
        self.layer, self.mask, self.rest = layer, mask, rest

    @cached_property
    def sums(self) -> Any:
        """For each edge the walks that begin with an edge before it; one more entry, the total."""
        import numpy as np

        edges = len(self.layer.tails)
        after = 1 if self.rest is None else self.rest.from_node[self.layer.tails]
        counts = np.broadcast_to(np.asarray(after, np.int64), (edges,))
        if self.mask is not None:
            counts = np.where(self.mask, counts, 0)
        sums = np.zeros(edges + 1, np.int64)
        np.cumsum(counts, out=sums[1:])
        return sums

    @property
    def from_node(self) -> Any:
        """For each node the walks that begin at it."""
        bounds = self.sums[self.layer.starts]
        return bounds[1:] - bounds[:-1]

    @property
    def total(self) -> int:
        """The number of walks."""
        return int(self.sums[-1])

    def edges(self, ranks: Any) -> Any:
        """The walks of an array of ranks: a row of edge numbers each."""
        import numpy as np

        found = []
        at, walks = np.asarray(ranks, np.int64), self
        while True:
            edge = np.searchsorted(walks.sums, at, side="right") - 1
            found.append(edge)
            if walks.rest is None:
                return np.stack(found, axis=1)
            node = walks.layer.tails[edge]
            at = at - walks.sums[edge] + walks.rest.sums[walks.rest.layer.starts[node]]
            walks = walks.rest

    def ranks(self, edges: Any) -> Any:
        """The ranks of walks given as rows of edge numbers; all their edges must be allowed."""
        total, walks, before = 0, self, 0
        for step in range(edges.shape[1]):
            edge = edges[:, step]
            total = total + walks.sums[edge] - before
            if walks.rest is not None:
                node = walks.layer.tails[edge]
                before = walks.rest.sums[walks.rest.layer.starts[node]]
                walks = walks.rest
        return total
