"""The order of rows in the finished set: every prefix in proportion."""

from collections.abc import Mapping
from math import gcd
from typing import Any


def interleave(counts: Mapping[str, int]) -> Any:
    """Largest-deficit order: at every step the part that is furthest behind its share goes next.

    Returns an int32 array of the parts' positions in sorted name order. Every prefix of length t
    holds share * t of a part to within one row (0.6 for 50/20/20/10 over 20,000 prefixes). Counts
    with a common divisor repeat their pattern, which is worked out once.

    >>> interleave({"a": 2, "b": 1}).tolist()
    [0, 1, 0]
    """
    import numpy as np

    sizes = [counts[name] for name in sorted(counts)]
    divisor = gcd(*sizes) if sizes else 0
    if not divisor:
        return np.zeros(0, np.int32)
    return np.tile(_pattern([size // divisor for size in sizes]), divisor)


def _pattern(sizes: list[int]) -> Any:
    """One period; `behind` is share * step - emitted, scaled by the total to stay an integer."""
    import numpy as np

    total = sum(sizes)
    behind = [0] * len(sizes)
    order = np.empty(total, np.int32)
    places = range(len(sizes))
    for step in range(total):
        behind = [behind[i] + sizes[i] for i in places]
        first = max(places, key=behind.__getitem__)
        behind[first] -= total
        order[step] = first
    return order


def ranks_within(labels: Any) -> Any:
    """For each element, how many equal ones stand before it.

    >>> import numpy as np
    >>> ranks_within(np.array([0, 1, 0, 0, 1])).tolist()
    [0, 0, 1, 2, 1]
    """
    import numpy as np

    order = np.argsort(labels, kind="stable")
    ranks = np.empty(len(labels), np.int64)
    ordered = labels[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]]) if len(labels) else order
    lengths = np.diff(np.r_[starts, len(labels)])
    ranks[order] = np.arange(len(labels)) - np.repeat(starts, lengths)
    return ranks
