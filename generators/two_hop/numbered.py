"""Domains of which every split is numbered: any instance by its number, none of them listed."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

from synthgen import canonical
from synthgen.domains import Countable
from synthgen.errors import ShortError
from synthgen.generating import Placed
from synthgen.generators.two_hop.walks import MOST
from synthgen.row import Reject
from synthgen.seeding import Permutation

InstanceT = TypeVar("InstanceT")


class Numbered(Countable[InstanceT], Generic[InstanceT]):
    """A countable domain with exact sizes for all its splits, however large it is."""

    table_limit = MOST

    @cached_property
    @abstractmethod
    def sizes(self) -> Mapping[str, int]:
        """The instances of each split."""

    @abstractmethod
    def instances(self, split: str, places: Any) -> Iterator[InstanceT]:
        """The instances at places of a split, in the domain's own order."""

    @classmethod
    def listing(cls) -> list[dict[str, str]]:
        """The options of the world, which stand under `worlds` in a recipe."""
        fields = cls.world_type.Config.model_fields if cls.world_type is not None else {}
        return [
            {"world option": name, "default": str(field.default), "what": field.description or ""}
            for name, field in fields.items()
        ]

    def wanted(self, split: str) -> int:
        """How many of a split's instances belong to the set: all, unless the config wants fewer."""
        return self.sizes[split]

    def count(self) -> int:
        """All instances."""
        return sum(self.sizes.values())

    def unrank(self, rank: int) -> InstanceT:
        """The instances one split after the other. Raises IndexError."""
        for split, size in self.sizes.items():
            if rank < size:
                return next(self.instances(split, [rank]))
            rank -= size
        raise IndexError(rank)

    def size(self, split: str) -> int:
        """The exact number of rows."""
        self._check_split(split)
        return self.wanted(split) * self.config.tellings

    def index_end(self, split: str) -> int:
        """The size."""
        return self.size(split)

    def share(self, split: str) -> float:
        """The share of all instances that falls into a split."""
        return self.wanted(split) / self.count()

    def place(self, split: str, where: int) -> Placed[InstanceT] | Reject:
        """The instance at a place of the seed's order. Raises ShortError beyond the size."""
        size, tellings = self.size(split), self.config.tellings
        if where * tellings >= size:
            raise ShortError(self._short(split, (where + 1) * tellings, size))
        instance = next(self.instances(split, [self.order(split)(where)]))
        return self.place_instance(instance, self.row_levels[0])

    def order(self, split: str) -> Permutation:
        """The order of a seed, the same for all configs with these instances: rows are twins."""
        if split not in self._orders:
            key = canonical.digest(self.domain_key(), self.seed, split)
            self._orders[split] = Permutation(self.sizes[split], key)
        return self._orders[split]
