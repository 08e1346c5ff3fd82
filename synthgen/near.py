"""Near-duplicate texts: MinHash finds candidates, exact overlap decides.

Broder 1997, "On the resemblance and containment of documents": the chance that two sets have the
same minimum under a random order of their elements is their Jaccard similarity. Minima are taken
in bands (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4), and what shares a band is
compared exactly.

Integer arithmetic of numpy only, with constants of our own: datasketch 2.0 changed its
permutations, so the rows that survive would have changed with the version that is installed.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from hashlib import blake2b
from typing import Any, Final

from synthgen.ngrams import tokens
from synthgen.seeding import Stream

RECALL: Final = 0.99  # of pairs exactly at the threshold, bands bring this share together
_BUCKET: Final = 64  # rows that a bucket lists: families of alike texts stay linear in time
_COMPARED: Final = 32  # candidates compared, those that share most bands first
_PAD: Final = 0
_FACTOR: Final = 0x9E3779B97F4A7C15  # 2**64 over the golden ratio, odd
_MIX: Final = 0xFF51AFD7ED558CCD  # MurmurHash3's finaliser


def shingles(texts: Iterable[str], size: int) -> list[Any]:
    """The distinct `size`-token shingles of each text, as sorted arrays of 32-bit hashes.

    A text of fewer tokens is one shingle. Two shingles of a text of 1,000 collide with a chance
    of 1 in 8,600.
    """
    import numpy as np

    flat: list[int] = []
    spans = []
    for text in texts:
        hashes = [_token_hash(token) for token in tokens(text)]
        hashes += [_PAD] * (size - len(hashes))
        spans.append((len(flat), len(flat) + len(hashes) - size + 1))
        flat += hashes
    every = np.array(flat, np.uint64)
    mixed = np.zeros(max(len(flat) - size + 1, 0), np.uint64)
    for i in range(size):
        mixed = mixed * np.uint64(_FACTOR) + every[i : i + len(mixed)]
    mixed = (mixed ^ (mixed >> np.uint64(33))) * np.uint64(_MIX)
    short = (mixed >> np.uint64(32)).astype(np.uint32)
    return [np.unique(short[start:end]) for start, end in spans]


@lru_cache(maxsize=1 << 17)
def _token_hash(token: str) -> int:
    data = token.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


def bands_for(threshold: float, permutations: int) -> tuple[int, int]:
    """(bands, minima a band): the widest bands that still find `RECALL` at the threshold.

    >>> bands_for(0.8, 128)
    (21, 6)
    """
    for rows in range(permutations, 1, -1):
        bands = permutations // rows
        if 1 - (1 - threshold**rows) ** bands >= RECALL:
            return bands, rows
    return permutations, 1


class NearIndex:
    """The texts kept so far; memory is 4 bytes a shingle and 100 bytes a band."""

    def __init__(self, threshold: float, permutations: int) -> None:
        import numpy as np

        self._share = Fraction(repr(threshold))
        self._bands, self._rows = bands_for(threshold, permutations)
        stream, count = Stream.of("minhash", 1), self._bands * self._rows
        self._factors = np.array([stream.getrandbits(32) | 1 for _ in range(count)], np.uint32)
        self._shifts = np.array([stream.getrandbits(32) for _ in range(count)], np.uint32)
        self._keys = np.array([stream.getrandbits(64) | 1 for _ in range(count)], np.uint64)
        self._buckets: dict[int, tuple[int, ...]] = {}
        self._sets: list[Any] = []
        self._labels: list[bytes] = []

    def band_keys(self, sets: Sequence[Any]) -> list[list[int]]:
        """For each set of shingles one 64-bit key a band."""
        import numpy as np

        minima = np.empty((len(sets), len(self._factors)), np.uint64)
        for minimum, one in zip(minima, sets, strict=True):
            minimum[:] = (one[:, None] * self._factors + self._shifts).min(axis=0)
        keyed = (minima * self._keys).reshape(len(sets), self._bands, self._rows)
        keys: list[list[int]] = keyed.sum(axis=2, dtype=np.uint64).tolist()
        return keys

    def has_near(self, keys: Sequence[int], one: Any, label: bytes) -> bool:
        """Whether a kept text of another label has at least the threshold's similarity."""
        import numpy as np

        shared = Counter(i for key in keys for i in self._buckets.get(key, ()))
        others = [(-n, i) for i, n in shared.items() if self._labels[i] != label]
        if not others:
            return False
        sets = [self._sets[i] for _, i in sorted(others)[:_COMPARED]]
        sizes = np.array([len(other) for other in sets])
        every = np.concatenate(sets)
        places = np.searchsorted(one, every)
        found = one[np.minimum(places, len(one) - 1)] == every
        common = np.add.reduceat(found.astype(np.int64), np.cumsum(sizes) - sizes)
        union = sizes + len(one) - common
        return bool((common * self._share.denominator >= union * self._share.numerator).any())

    def add(self, keys: Sequence[int], one: Any, label: bytes) -> None:
        """Remember a text that was kept."""
        alone = (len(self._sets),)  # one tuple for all bands: most buckets hold one text
        for key in keys:
            bucket = self._buckets.get(key, ())
            if len(bucket) < _BUCKET:
                self._buckets[key] = bucket + alone
        self._sets.append(one)
        self._labels.append(label)
