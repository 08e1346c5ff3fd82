"""The two kinds of domain: one that can be counted, one that is drawn from."""

from abc import abstractmethod
from array import array
from fractions import Fraction
from functools import cached_property, lru_cache
from math import isqrt
from typing import Any, ClassVar, Generic, TypeVar

from synthgen.errors import ShortError
from synthgen.generating import NO_INSTANCE, OTHER_SPLIT, Generator, Placed
from synthgen.row import Reject
from synthgen.seeding import Permutation, Stream

InstanceT = TypeVar("InstanceT")

MAX_REDRAWS = 1000  # the test bucket holds 5 %: all miss with a chance of 0.95**1000 < 1e-22
TABLE_LIMIT = 1 << 22  # instances up to which a rank table per split gives exact sizes


class Drawn(Generator[InstanceT], Generic[InstanceT]):
    """A domain to draw from; keys may repeat, and `rows` and recipes drop the repeats."""

    @abstractmethod
    def draw(self, rng: Stream, level: int) -> InstanceT:
        """One instance of a level (0 where the family has no levels)."""

    def draw_for(self, rng: Stream, level: int, split: str) -> InstanceT:
        """One instance, of a split if the family knows where to look for it; any will do."""
        return self.draw(rng, level)

    @abstractmethod
    def capacity_of(self, level: int) -> int:
        """A lower bound on the distinct keys that `draw` reaches at a level."""

    def place(self, split: str, where: int) -> Placed[InstanceT] | Reject:
        """Draw from the row's own stream until the instance is on this side of the split."""
        rng = self.stream(split, where, "draw")
        levels = self.active_levels
        for _ in range(MAX_REDRAWS):
            level = rng.choice(levels) if levels else 0
            placed = self.place_instance(self.draw_for(rng, level, split), level)
            if self.belongs(placed, split):
                return placed
        return self._reject(split, where, NO_INSTANCE, f"none in {MAX_REDRAWS} draws")

    def size(self, split: str) -> int | None:
        """None: a drawn domain has no size."""
        self._check_split(split)
        return None

    def capacity(self, split: str) -> int:
        """A lower bound: the levels' capacities times the split's share, less three sigma."""
        side = self._check_split(split)
        total = sum(map(self.capacity_of, self.active_levels or (0,)))
        part = int(total * Fraction(self.share(side)))  # a float overflows beyond 10**308
        return max(part - 3 * isqrt(part), 0) * self.config.tellings


class Countable(Generator[InstanceT], Generic[InstanceT]):
    """A domain that can be listed: rows are distinct, and finite sets can be had complete.

    The index goes through a seeded permutation of the ranks of its split.
    """

    table_limit: ClassVar[int] = TABLE_LIMIT

    @abstractmethod
    def count(self) -> int:
        """The number of instances under this config, all splits together."""

    @abstractmethod
    def unrank(self, rank: int) -> InstanceT:
        """The instance of a rank in range(count())."""

    def level_of(self, instance: InstanceT) -> int:
        """The level of an instance; 0 where the family has none."""
        return 0

    def place(self, split: str, where: int) -> Placed[InstanceT] | Reject:
        """The instance behind the permuted rank. Raises ShortError beyond the size."""
        order = self._order(split)
        if where >= order.n:
            raise ShortError(self._short(split, (where + 1) * self.config.tellings, order.n))
        if self._tabled:
            return self._at(self._ranks[split][order(where)])
        placed = self._at(order(where))
        if self.belongs(placed, split):
            return placed
        return self._reject(split, where, OTHER_SPLIT)

    def size(self, split: str) -> int:
        """The rows of a split: exact up to `table_limit` instances, beyond it an estimate."""
        side = self._check_split(split)
        if self._tabled:
            return len(self._ranks[side]) * self.config.tellings
        return int(self.count() * self.share(side)) * self.config.tellings

    def index_end(self, split: str) -> int:
        """The size; without a table all ranks, of which those of other splits are skipped."""
        if self._tabled:
            return self.size(split)
        return self.count() * self.config.tellings

    def capacity(self, split: str) -> int:
        """The size."""
        return self.size(split)

    def domain_key(self) -> str:
        """What the set of instances depends on; configs that only tell differently share it."""
        told = {"form", "tellings", "skin"}
        kept = {k: v for k, v in self.config.changed().items() if k not in told}
        return f"{self.name}:{self.version}:{self._world_hash}:{sorted(kept.items())!r}"

    def _at(self, rank: int) -> Placed[InstanceT]:
        instance = self.unrank(rank)
        return self.place_instance(instance, self.level_of(instance))

    @cached_property
    def _tabled(self) -> bool:
        return self.count() <= self.table_limit

    @cached_property
    def _ranks(self) -> dict[str, Any]:
        return _rank_tables(_Keyed(self))

    @cached_property
    def _orders(self) -> dict[str, Permutation]:
        return {}

    def _order(self, split: str) -> Permutation:
        if split not in self._orders:
            n = len(self._ranks[split]) if self._tabled else self.count()
            self._orders[split] = Permutation(n, self._split_key(split))
        return self._orders[split]


class _Keyed:
    """A generator hashed by its domain, so that a process builds each rank table once."""

    def __init__(self, generator: Countable[Any]) -> None:
        self.generator = generator
        self.key = generator.domain_key()

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Keyed) and self.key == other.key


@lru_cache(maxsize=16)
def _rank_tables(keyed: _Keyed) -> dict[str, Any]:
    """The ranks of each split, in rank order."""
    generator = keyed.generator
    tables = {split: array("L") for split in generator.instance_splits}
    for rank in range(generator.count()):
        placed = generator._at(rank)
        for split, ranks in tables.items():
            if generator.belongs(placed, split):
                ranks.append(rank)
    return tables
