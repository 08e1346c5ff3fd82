"""Families of names: how names for the ids of a slot are drawn."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from synthgen.seeding import Stream
from synthgen.skin.words import WORDS

Names = tuple[str, ...]

ALPHABET = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
# Marks that are no markup, number, bracket, quote or separator, and that end no sentence.
MARKS = tuple("@&%~^<>§¤¶†‡◆◇■□▲△●○★☆♠♣♥♦♪♫")


class MapFamily(ABC):
    """A way to name the ids of a slot.

    `conventional`: the names say what they stand for, so that a prompt may leave out the legend.
    `weight` is the family's share of the draws where a policy names no families; 0 leaves it to
    policies that name it.
    """

    name: str
    conventional: bool
    weight: float
    pooled: ClassVar[bool] = False  # whether its names are words, of which half is held out

    @property
    def tables(self) -> tuple[Names, ...]:
        """Every table of names that it holds ready."""
        return ()

    @abstractmethod
    def check(self, ids: Names) -> None:
        """Raise ValueError where the family cannot name these ids."""

    @abstractmethod
    def draw(self, rng: Stream, ids: Names, words: Sequence[str], distinct: bool = True) -> Names:
        """Names in the order of the ids; `words` are those that a pool may use."""

    @abstractmethod
    def holds(self, ids: Names, names: Names) -> bool:
        """Whether these names, in the order of the ids, are names that it draws."""


@dataclass(frozen=True, slots=True)
class Fixed(MapFamily):
    """One table of names, or one of several.

    >>> Fixed("cardinal", (("North", "South"),)).draw(Stream.of(), ("up", "down"), ())
    ('North', 'South')
    """

    name: str
    all_tables: tuple[Names, ...]
    conventional: bool = False
    weight: float = 1.0

    @property
    def tables(self) -> tuple[Names, ...]:
        """The tables."""
        return self.all_tables

    def check(self, ids: Names) -> None:
        """Each table names each id."""
        if not self.tables or any(len(table) != len(ids) for table in self.tables):
            raise ValueError(f"family {self.name}: each table needs {len(ids)} names")

    def draw(self, rng: Stream, ids: Names, words: Sequence[str], distinct: bool = True) -> Names:
        """One of the tables."""
        return rng.choice(self.tables)

    def holds(self, ids: Names, names: Names) -> bool:
        """Whether it is one of the tables."""
        return names in self.tables


@dataclass(frozen=True, slots=True)
class Permute(MapFamily):
    """The names of a table, each for another id: the swap trap, where "Up" moves down.

    No name keeps its place, so that a model that ignores the legend is always wrong. By default
    only policies that name it draw it.

    >>> Permute("swapped", ("Up", "Down")).draw(Stream.of(), ("up", "down"), ())
    ('Down', 'Up')
    """

    name: str
    table: Names
    conventional: bool = False
    weight: float = 0.0

    def check(self, ids: Names) -> None:
        """The table names each id, and there is something to swap."""
        if len(self.table) != len(ids) or len(ids) < 2:
            raise ValueError(f"family {self.name}: needs a table of {len(ids)} names, two at least")

    def draw(self, rng: Stream, ids: Names, words: Sequence[str], distinct: bool = True) -> Names:
        """A derangement; one shuffle in e is one."""
        while True:
            names = tuple(rng.sample(self.table, len(self.table)))
            if all(one != other for one, other in zip(names, self.table, strict=True)):
                return names

    def holds(self, ids: Names, names: Names) -> bool:
        """Whether the names are those of the table, and none in its place."""
        moved = all(one != other for one, other in zip(names, self.table, strict=False))
        return moved and sorted(names) == sorted(self.table)


@dataclass(frozen=True, slots=True)
class _Sample(MapFamily):
    """Names drawn from a stock, without replacement where they must differ."""

    name: str
    conventional: bool = False
    weight: float = 1.0

    @abstractmethod
    def stock(self, words: Sequence[str]) -> Sequence[str]:
        """What is drawn from."""

    def known(self) -> Sequence[str]:
        """What can be drawn at all."""
        return self.stock(())

    def check(self, ids: Names) -> None:
        """The stock is large enough for names that differ."""
        if len(self.known()) < len(ids):
            raise ValueError(f"family {self.name}: {len(self.known())} names for {len(ids)} ids")

    def draw(self, rng: Stream, ids: Names, words: Sequence[str], distinct: bool = True) -> Names:
        """A name for each id."""
        stock = self.stock(words)
        if distinct:
            return tuple(rng.sample(stock, len(ids)))
        return tuple(rng.choice(stock) for _ in ids)

    def holds(self, ids: Names, names: Names) -> bool:
        """Whether each name is of the stock."""
        return len(names) == len(ids) and set(names) <= set(self.known())


@dataclass(frozen=True, slots=True)
class Pool(_Sample):
    """Plain words that mean nothing in the task, from `synthgen.skin.words.WORDS`.

    Half of the words are held out, by a fixed hash: train rows never hold one of them.
    """

    pooled: ClassVar[bool] = True

    def stock(self, words: Sequence[str]) -> Sequence[str]:
        """The words at hand."""
        return words

    def known(self) -> Sequence[str]:
        """All words."""
        return WORDS


@dataclass(frozen=True, slots=True)
class Ints(_Sample):
    """Whole numbers from `low` to `high`, both included."""

    low: int = 1
    high: int = 9

    def stock(self, words: Sequence[str]) -> Sequence[str]:
        """The numbers as text."""
        return tuple(map(str, range(self.low, self.high + 1)))


@dataclass(frozen=True, slots=True)
class Letters(_Sample):
    """Capital letters."""

    letters: Names = ALPHABET

    def stock(self, words: Sequence[str]) -> Sequence[str]:
        """The letters."""
        return self.letters


@dataclass(frozen=True, slots=True)
class Symbols(_Sample):
    """Marks or emoji, one character or cluster each."""

    marks: Names = MARKS

    def stock(self, words: Sequence[str]) -> Sequence[str]:
        """The marks."""
        return self.marks
