"""Random integers by the million, from the streams that rows use.

A `Stream` gives one number a call, 1 us each; a graph of 20 million facts needs 40 million. Here
its bits are taken 32 KiB at a time and read as 64-bit words.
"""

from typing import Any

from synthgen.seeding import Stream

_WORDS = 4096  # 64-bit words at a time: a longer integer costs more to shift than to draw


def words(rng: Stream, n: int) -> Any:
    """`n` uniform 64-bit words as a uint64 array."""
    import numpy as np

    parts = []
    for start in range(0, n, _WORDS):
        size = min(_WORDS, n - start)
        bits = rng.getrandbits(64 * size).to_bytes(8 * size, "little")
        parts.append(np.frombuffer(bits, "<u8"))
    return np.concatenate(parts) if parts else np.empty(0, np.uint64)


def below(rng: Stream, n: int, bound: int) -> Any:
    """`n` integers in [0, bound) as int64; uneven by less than bound / 2**64."""
    import numpy as np

    return (words(rng, n) % np.uint64(bound)).astype(np.int64)


def weighted(rng: Stream, n: int, weights: Any) -> Any:
    """`n` indices of an array of positive integers, each drawn in proportion to its weight."""
    import numpy as np

    ends = np.cumsum(weights)
    return np.searchsorted(ends, below(rng, n, int(ends[-1])), side="right")


def subsets(rng: Stream, n: int, size: int, bound: int) -> Any:
    """`n` uniform subsets of range(bound), each of `size`, as sorted rows of an int64 array.

    Floyd's algorithm (Bentley and Floyd 1987, "A sample of brilliance"), a step for all at once.
    """
    import numpy as np

    chosen = np.full((n, size), -1, np.int64)
    for place, top in enumerate(range(bound - size, bound)):
        drawn = below(rng, n, top + 1)
        taken = (chosen[:, :place] == drawn[:, None]).any(axis=1)
        chosen[:, place] = np.where(taken, top, drawn)
    chosen.sort(axis=1)
    return chosen
