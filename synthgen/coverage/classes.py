"""Which fragments train rows show to be alike: k-equivalence, by sparse products.

With M the matrix of fragments by (context, output) over the train rows and B that of fragments by
context, two fragments agree in (M M^T) contexts and share (B B^T). Both products are computed only
where the first is not 0, as pairs of rows with the same context and output.
"""

from dataclasses import dataclass
from typing import Any

from synthgen.coverage.table import Split
from synthgen.errors import RequestError

MOST_PAIRS = 500_000_000
_PAIRS_AT_ONCE = 1 << 24  # 128 MB of pairs before they are merged
_BYTES_AT_ONCE = 1 << 24


@dataclass(frozen=True, eq=False)
class Alike:
    """Pairs of fragments that agree in `agree` contexts and contradict each other in none.

    `behaviour` holds the train rows as (fragment, context, output), for merges that look at them.
    """

    split: Split
    one: Any
    other: Any
    agree: Any
    behaviour: tuple[Any, Any, Any]

    @property
    def most(self) -> int:
        """The largest k at which any two fragments are equivalent."""
        return int(self.agree.max()) if len(self.agree) else 0

    def classes(self, k: int) -> Any:
        """For each fragment the least member of its class: k-equivalence, closed transitively."""
        chosen = self.agree >= k
        return components(self.split.fragment_count, self.one[chosen], self.other[chosen])

    def safe_classes(self, k: int) -> Any:
        """As `classes`, but no two classes join of which any two members contradict each other.

        The pairs that agree in most contexts are joined first.
        """
        import numpy as np

        chosen = np.flatnonzero(self.agree >= k)
        chosen = chosen[np.argsort(-self.agree[chosen], kind="stable")]
        parent = list(range(self.split.fragment_count))
        known: list[dict[int, int]] = [{} for _ in parent]
        for fragment, context, output in zip(
            *(part.tolist() for part in self.behaviour), strict=True
        ):
            known[fragment][context] = output
        for one, other in zip(self.one[chosen].tolist(), self.other[chosen].tolist(), strict=True):
            few, many = sorted(
                (_root(parent, one), _root(parent, other)), key=lambda r: len(known[r])
            )
            if few != many and not _contradict(known[few], known[many]):
                known[many].update(known[few])
                parent[few], known[few] = many, {}
        return np.array([_root(parent, fragment) for fragment in range(len(parent))])


def alike(split: Split, outputs: Any, train: Any) -> Alike:
    """The pairs of fragments that train rows, as positions in the table, show to be alike."""
    rows = (split.fragments[train], split.contexts[train], outputs[train])
    pairs, agree = _agreeing(*rows, split.fragment_count)
    one, other = pairs // split.fragment_count, pairs % split.fragment_count
    kept = agree == _shared(split, rows[0], rows[1], one, other)
    return Alike(split, one[kept], other[kept], agree[kept], rows)


def components(nodes: int, one: Any, other: Any) -> Any:
    """For each of `nodes` the least node of its connected component, over edges (one, other)."""
    import numpy as np

    labels = np.arange(nodes)
    while True:
        low, high = np.sort([labels[one], labels[other]], axis=0)
        apart = low != high
        if not apart.any():
            return labels
        np.minimum.at(labels, high[apart], low[apart])
        while (labels[labels] != labels).any():
            labels = labels[labels]


def _agreeing(fragments: Any, contexts: Any, outputs: Any, count: int) -> tuple[Any, Any]:
    """Pairs of fragments, as one * count + other, with the contexts in which they agree."""
    import numpy as np

    order = np.lexsort((fragments, outputs, contexts))
    group = contexts[order].astype(np.int64) * (int(outputs.max(initial=0)) + 1) + outputs[order]
    _check_pairs(group)
    sorted_fragments = fragments[order].astype(np.int64)
    none = np.empty(0, np.int64)
    found: tuple[Any, Any] = (none, none)
    pending: list[Any] = []
    apart = 1
    while True:
        same = np.flatnonzero(group[apart:] == group[:-apart])
        pending.append(sorted_fragments[same] * count + sorted_fragments[same + apart])
        if not same.size or sum(map(len, pending)) > _PAIRS_AT_ONCE:
            found, pending = _merged(found, pending), []
        if not same.size:
            return found
        apart += 1


def _check_pairs(group: Any) -> None:
    """Refuse what would take minutes and gigabytes. Raises RequestError."""
    import numpy as np

    sizes = np.unique(group, return_counts=True)[1]
    pairs = int((sizes * (sizes - 1) // 2).sum())
    if pairs > MOST_PAIRS:
        raise RequestError(
            f"coverage would compare {pairs:,} pairs of fragments, at most {MOST_PAIRS:,}: take "
            "fewer train rows, or a world with more tokens"
        )


def _merged(found: tuple[Any, Any], pending: list[Any]) -> tuple[Any, Any]:
    import numpy as np

    pairs, counts = np.unique(np.concatenate(pending), return_counts=True)
    every, which = np.unique(np.concatenate([found[0], pairs]), return_inverse=True)
    totals = np.bincount(which, np.concatenate([found[1], counts]), len(every))
    return every, totals.astype(np.int64)


def _shared(split: Split, fragments: Any, contexts: Any, one: Any, other: Any) -> Any:
    """In how many contexts both fragments of each pair occur: by bits, eight contexts a byte."""
    import numpy as np

    width = -(-split.context_count // 8)
    bits = np.zeros((split.fragment_count, width), np.uint8)
    np.bitwise_or.at(
        bits, (fragments, contexts // 8), np.uint8(1) << (contexts % 8).astype(np.uint8)
    )
    ones = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1).sum(axis=1)
    step = max(_BYTES_AT_ONCE // width, 1)
    parts = [
        ones[bits[one[i : i + step]] & bits[other[i : i + step]]].sum(axis=1)
        for i in range(0, len(one), step)
    ]
    return np.concatenate(parts) if parts else np.empty(0, np.int64)


def _root(parent: list[int], node: int) -> int:
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def _contradict(few: dict[int, int], many: dict[int, int]) -> bool:
    return any(many.get(context, output) != output for context, output in few.items())
