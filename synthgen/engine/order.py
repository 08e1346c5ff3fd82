"""The order of rows in the finished set: every prefix in proportion."""

from collections.abc import Mapping
from math import gcd, lcm
from typing import Any


def interleave(counts: Mapping[str, int]) -> Any:
    """Largest-deficit order: at every step the part that is furthest behind its share goes next.

    Returns an int32 array of the parts' positions in sorted name order. Every prefix of length t
    holds share * t of a part to within one row (0.6 for 50/20/20/10 over 20,000 prefixes); where
    the largest deficit would break that, as for 56/53/35/11/1, the order is by deadlines instead.
    Counts with a common divisor repeat their pattern, which is worked out once.

    >>> interleave({"a": 2, "b": 1}).tolist()
    [0, 1, 0]
    """
    import numpy as np

    sizes = [counts[name] for name in sorted(counts)]
    divisor = gcd(*sizes) if sizes else 0
    if not divisor:
        return np.zeros(0, np.int32)
    period = [size // divisor for size in sizes]
    pattern = _by_deficit(period) or _by_deadline(period)
    return np.tile(np.array(pattern, np.int32), divisor)


def _by_deficit(sizes: list[int]) -> list[int] | None:
    """One period, or None where a part comes to be more than a row from its share.

    `behind` is share * step - emitted, scaled by the total to stay an integer.
    """
    total = sum(sizes)
    behind = [0] * len(sizes)
    order = []
    places = range(len(sizes))
    for _ in range(total):
        behind = [behind[i] + sizes[i] for i in places]
        first = max(places, key=behind.__getitem__)
        behind[first] -= total
        if max(behind) > total or behind[first] < -total:
            return None
        order.append(first)
    return order


def _by_deadline(sizes: list[int]) -> list[int]:
    """One period in which no part is ever more than 1 - 1/(2m - 2) rows from its share, of m parts.

    Tijdeman (The chairman assignment problem, Discrete Mathematics 32, 1980): of the parts that are
    at least 1/(2m - 2) behind, the one goes next that would soonest be too far behind.
    """
    total, parts = sum(sizes), [i for i, size in enumerate(sizes) if size]
    scale, whole = 2 * len(parts) - 2, lcm(*(sizes[i] for i in parts))
    behind = dict.fromkeys(parts, 0)
    order = []
    for _ in range(total):
        behind = {i: behind[i] + sizes[i] for i in parts}
        due = [i for i in parts if scale * behind[i] >= total]
        first = min(due, key=lambda i: (scale * (total - behind[i]) - total) * (whole // sizes[i]))
        behind[first] -= total
        order.append(first)
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
