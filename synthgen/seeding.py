"""Random streams and permutations that are functions of a path, never of global state.

`seed + index` makes neighbouring seeds share rows: reasoning-gym 0.1.25 repeats item i+1 of seed 42
as item i of seed 43. Here every stream is keyed by a 128-bit hash of its whole path. The
algorithms are spelled out, so a row does not change with the version of Python's `random`.
"""

from collections.abc import MutableSequence, Sequence
from hashlib import blake2b
from math import isqrt
from typing import Any, TypeVar

from synthgen.canonical import digest

T = TypeVar("T")

_BLOCK_BYTES = 64  # the longest blake2b digest: 512 bits a call
_SEED_BITS = 63  # seeds live in an int64 column
_FEW = 32  # numbers below which one at a time is faster than by arrays
_ROUNDS = 4  # Luby and Rackoff 1988: four rounds make a strong pseudo-random permutation


class Stream:
    """Random numbers from one key, in counter mode over blake2b.

    The method names are those of `random.Random`.

    >>> Stream.of("dice", 7).randint(1, 6) == Stream.of("dice", 7).randint(1, 6)
    True
    """

    __slots__ = ("_block", "_key", "_left", "_pool")

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._block = 0
        self._pool = 0
        self._left = 0

    @classmethod
    def of(cls, *path: Any) -> "Stream":
        """The stream of a path of JSON values."""
        return cls(digest(*path))

    def getrandbits(self, k: int) -> int:
        """A uniform integer of `k` bits, `k` >= 0."""
        while self._left < k:
            block = blake2b(self._block.to_bytes(8, "little"), key=self._key)
            self._pool |= int.from_bytes(block.digest(), "little") << self._left
            self._block += 1
            self._left += 8 * _BLOCK_BYTES
        value = self._pool & ((1 << k) - 1)
        self._pool >>= k
        self._left -= k
        return value

    def below(self, n: int) -> int:
        """A uniform integer in [0, n); n > 0. Unbiased: values beyond n are drawn again."""
        if n <= 0:
            raise ValueError(f"below() needs a positive bound, got {n}")
        k = (n - 1).bit_length()
        value = self.getrandbits(k)
        while value >= n:
            value = self.getrandbits(k)
        return value

    def randint(self, low: int, high: int) -> int:
        """A uniform integer in [low, high], both ends included."""
        return low + self.below(high - low + 1)

    def random(self) -> float:
        """A uniform float in [0, 1) with 53 random bits."""
        return self.getrandbits(53) * 2.0**-53

    def choice(self, items: Sequence[T]) -> T:
        """One item of a non-empty sequence."""
        return items[self.below(len(items))]

    def shuffle(self, items: MutableSequence[Any]) -> None:
        """Shuffle in place (Fisher and Yates)."""
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]

    def sample(self, items: Sequence[T], k: int) -> list[T]:
        """`k` items without replacement, in random order."""
        if not 0 <= k <= len(items):
            raise ValueError(f"sample() of {k} from {len(items)} items")
        pool = list(items)
        for i in range(k):
            j = i + self.below(len(pool) - i)
            pool[i], pool[j] = pool[j], pool[i]
        return pool[:k]


class Permutation:
    """A keyed permutation of range(n) that needs no memory: a Feistel network on Z_a x Z_b.

    The grid has a*b >= n cells; a value beyond n walks on along its cycle (Black and Rogaway
    2002, "Ciphers with arbitrary finite domains"), which takes less than two steps on average.

    >>> sorted(Permutation(10, b"k")(i) for i in range(10)) == list(range(10))
    True
    """

    __slots__ = ("_a", "_b", "_key", "n")

    def __init__(self, n: int, key: bytes) -> None:
        self.n = n
        self._key = key
        self._a = isqrt(max(n - 1, 0)) + 1
        self._b = -(-n // self._a) if n else 1

    def __call__(self, i: int) -> int:
        """The image of i; IndexError outside range(n)."""
        if not 0 <= i < self.n:
            raise IndexError(f"{i} is outside range({self.n})")
        i = self._network(i)
        while i >= self.n:
            i = self._network(i)
        return i

    def inverse(self, image: int) -> int:
        """The i whose image this is; IndexError outside range(n).

        >>> permutation = Permutation(10, b"k")
        >>> [permutation.inverse(permutation(i)) for i in range(10)] == list(range(10))
        True
        """
        if not 0 <= image < self.n:
            raise IndexError(f"{image} is outside range({self.n})")
        image = self._network_back(image)
        while image >= self.n:
            image = self._network_back(image)
        return image

    def many(self, numbers: Any) -> Any:
        """The images of an array of integers, as int64; n is at most 2**62.

        A round's function depends on half of a number, of which a million numbers share few: it is
        hashed once for each half that occurs.
        """
        import numpy as np

        if len(numbers) < _FEW:
            return np.array([self(int(i)) for i in numbers], np.int64)
        values = np.array(numbers, np.int64)
        if not 0 <= values.min() <= values.max() < self.n:
            raise IndexError(f"numbers are outside range({self.n})")
        out = np.arange(values.size)
        while out.size:
            values[out] = self._network_many(values[out])
            out = out[values[out] >= self.n]
        return values

    def _network_many(self, values: Any) -> Any:
        import numpy as np

        left, right = np.divmod(values, self._b)
        for round_ in range(_ROUNDS):
            if round_ % 2:
                right = (right + self._mix_many(round_, left, self._b)) % self._b
            else:
                left = (left + self._mix_many(round_, right, self._a)) % self._a
        return left * self._b + right

    def _mix_many(self, round_: int, halves: Any, below: int) -> Any:
        import numpy as np

        kinds, which = np.unique(halves, return_inverse=True)
        mixed = [self._mix(round_, half) % below for half in kinds.tolist()]
        return np.array(mixed, np.int64)[which]

    def _network_back(self, x: int) -> int:
        left, right = divmod(x, self._b)
        for round_ in reversed(range(_ROUNDS)):
            if round_ % 2:
                right = (right - self._mix(round_, left)) % self._b
            else:
                left = (left - self._mix(round_, right)) % self._a
        return left * self._b + right

    def _network(self, x: int) -> int:
        left, right = divmod(x, self._b)  # left in Z_a, right in Z_b
        for round_ in range(_ROUNDS):
            if round_ % 2:
                right = (right + self._mix(round_, left)) % self._b
            else:
                left = (left + self._mix(round_, right)) % self._a
        return left * self._b + right

    def _mix(self, round_: int, half: int) -> int:
        data = (half << 3 | round_).to_bytes(16, "little")
        return int.from_bytes(blake2b(data, key=self._key, digest_size=16).digest(), "little")


def row_seed(seed: int, name: str) -> int:
    """The 63-bit seed of a component: a hash of the recipe's seed and the component's name."""
    return int.from_bytes(digest("seed", seed, name), "little") & ((1 << _SEED_BITS) - 1)
