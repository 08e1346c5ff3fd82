"""The strategy contract: rows made of rows of seed streams, as the agents of FLAMES make problems.

A strategy is a generator whose instances are children of instances. Its row i is a function of
(config, seed, i, parent); the parent is one row of a seed stream in the same split, at an index
that is a permutation of i keyed by the component. It is drawn again, never read from a shard.
"""

import json
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from typing import Any, ClassVar, Final, Generic, NamedTuple, Protocol, Self, TypeVar

from synthgen import canonical
from synthgen.address import Address
from synthgen.config import BaseConfig
from synthgen.errors import RequestError
from synthgen.generating import Generator, Placed
from synthgen.row import Reject, Row
from synthgen.seeding import Permutation, Stream
from synthgen.seeds import SOURCE_PREFIX, Seeds
from synthgen.skin import Skin
from synthgen.splits import bucket
from synthgen.world import World

InstanceT = TypeVar("InstanceT")

PARENTS: Final = 1 << 40  # indices of a drawn stream that parents are taken from
NO_PARENT: Final = "no_parent"
NOT_APPLICABLE: Final = "not_applicable"


class Library(Protocol):
    """Where rows of sources are found."""

    def rows(self, source: str, split: str) -> Sequence[Row]:
        """The rows of a source's split, in its order."""
        ...


@dataclass(frozen=True, slots=True)
class Parent(Generic[InstanceT]):
    """A parent: an instance of a generator, or a row of a source.

    `root` is the task and group that decide the split; `address` says how to draw it again; `skin`
    is how its row tells it, `generator` what tells it.
    """

    root: tuple[str, str]
    address: dict[str, Any]
    placed: Placed[InstanceT] | None = None
    skin: Skin | None = None
    row: Row | None = None
    generator: Generator[Any] | None = None


class Child(NamedTuple, Generic[InstanceT]):
    """What a strategy makes: an instance, its level, and what to keep of how it was made."""

    instance: InstanceT
    level: int
    lineage: dict[str, Any]


@dataclass
class _Opened:
    """A seed stream that is in use: a generator for each level."""

    seeds: Seeds
    shares: list[float]
    generators: list[Generator[Any]] = field(default_factory=list)


class Strategy(Generator[InstanceT], Generic[InstanceT]):
    """Subclass with `child`; register as a generator, whose last name is the strategy's.

    Class attributes: `default_seeds` is the generator of the parents where none are named (empty:
    the strategy takes no seeds); `reads_sources` says whether it can work on rows of a source.
    """

    default_seeds: ClassVar[str] = ""
    reads_sources: ClassVar[bool] = False

    def __init__(
        self,
        config: BaseConfig | None = None,
        seed: int = 0,
        world: World | None = None,
        seeds: Sequence[Seeds] = (),
    ) -> None:
        super().__init__(config, seed, world)
        self.seeds = tuple(seeds) or self._defaults()
        self.library: Library | None = None

    @classmethod
    def seeded(
        cls, config: BaseConfig, seed: int, world: World | None, seeds: Sequence[Seeds]
    ) -> Self:
        """A strategy with its seed streams."""
        return cls(config, seed, world, seeds)

    @abstractmethod
    def child(
        self, parents: Sequence[Parent[InstanceT]], rng: Stream, split: str, where: int
    ) -> Child[InstanceT] | Reject:
        """A child of the parents, or why there is none. `parents` holds `parents_each` of them."""

    @classmethod
    def refuses(cls, task: str) -> str:
        """Why rows of a task cannot be parents; empty if they can."""
        if task.startswith(SOURCE_PREFIX) and not cls.reads_sources:
            return "rows of a source carry no program, and this strategy needs one"
        return ""

    parents_each: ClassVar[int] = 1
    turns: ClassVar[int] = 1  # rows in a row that have the same parent
    mode: ClassVar[str] = "embedded"  # or llm: how children are made
    candidates: ClassVar[int] = 1  # sets of parents tried for a row; the first with a child is it

    @property
    def strategy(self) -> str:
        """The strategy's name."""
        return self.name.rpartition("/")[2]

    def place(self, split: str, where: int) -> Placed[InstanceT] | Reject:
        """The child at `where`, with its root's group and its lineage."""
        found = self._child_of(split, where, 0)
        for candidate in range(1, self._candidates):
            if not isinstance(found, Reject):
                break
            found = self._child_of(split, where, candidate)
        return found

    @cached_property
    def _candidates(self) -> int:
        """Rows of a source are few and each is wanted once; drawn parents do not run out."""
        return 1 if any(one.source is not None for one in self.seeds) else self.candidates

    def parents(
        self, split: str, where: int, candidate: int = 0
    ) -> list[Parent[InstanceT]] | Reject:
        """The parents of the child at `where`; `candidate` numbers the sets that are tried."""
        found = []
        for turn in range(self.parents_each if self.seeds else 0):
            parent = self._parent(split, where // self.turns * self._candidates + candidate, turn)
            if isinstance(parent, Reject):
                return parent
            found.append(parent)
        return found

    def again(self, split: str, where: int) -> int:
        """How often the stream of the first parent has been gone through before this child."""
        if not self.seeds:
            return 0
        first = where // self.turns * self._candidates
        opened = self._opened[first % len(self._opened)]
        place = first // len(self._opened) * self.parents_each
        if opened.seeds.source is not None:
            return place // max(1, len(self._source_rows(opened.seeds, split)))
        end = self._level_of(opened, split, place).index_end(split)
        return place // (PARENTS if end is None else end)

    def _child_of(self, split: str, where: int, candidate: int) -> Placed[InstanceT] | Reject:
        parents = self.parents(split, where, candidate)
        if isinstance(parents, Reject):
            return parents
        made = self.child(parents, self.stream(split, where, "child", candidate), split, where)
        if isinstance(made, Reject):
            return made
        placed = self.place_instance(made.instance, made.level)
        task, group = parents[0].root if parents else (self.root_task, placed.group)
        lineage = {
            "root": task,
            "strategy": self.strategy,
            "mode": self.mode,
            **({"seeds": [asdict(one) for one in self.seeds]} if self.seeds else {}),
            **({"parents": [parent.address for parent in parents]} if parents else {}),
            **made.lineage,
        }
        return replace(placed, group=group, lineage=lineage)

    def nothing(self, split: str, where: int, detail: str = "") -> Reject:
        """The reject of a parent that the strategy can do nothing with."""
        return self._reject(split, where, NOT_APPLICABLE, detail)

    def size(self, split: str) -> int | None:
        """None: children are drawn."""
        self._check_split(split)
        return None

    @property
    def row_levels(self) -> tuple[int, ...]:
        """The levels that its rows may have: those of its seeds' generators."""
        levels = {level for one in self._opened for g in one.generators for level in g.row_levels}
        return tuple(sorted(levels)) or (0,)

    @property
    def versions(self) -> dict[str, int]:
        """Its own version and those of its seeds' generators."""
        found = dict(super().versions)
        for one in self._opened:
            for generator in one.generators:
                found |= generator.versions
        return found

    @property
    def split_rules(self) -> dict[str, str | None]:
        """The rules of its roots."""
        if not self.seeds:
            return super().split_rules
        opened = [generator for one in self._opened for generator in one.generators]
        return {task: rule for g in opened for task, rule in g.split_rules.items()}

    def belongs(self, placed: Placed[InstanceT], split: str) -> bool:
        """Whether its root is on this side; a source's cut is not known from a row alone."""
        task = str(placed.lineage.get("root", self.root_task))
        return task.startswith(SOURCE_PREFIX) or bucket(task, placed.group) == split

    def place_again(self, row: Row) -> Placed[InstanceT]:
        """The instance of a row; its group is its root's, which the params alone do not tell."""
        placed = super().place_again(row)
        lineage = json.loads(row.lineage)
        group = row.group if "parents" in lineage else placed.group
        return replace(placed, group=group, lineage=lineage)

    # Parents -----------------------------------------------------------------------------------

    def _defaults(self) -> tuple[Seeds, ...]:
        if not self.default_seeds:
            return ()
        return (Seeds("default", self.default_seeds, seed=self.seed),)

    def _parent(self, split: str, where: int, turn: int) -> Parent[InstanceT] | Reject:
        opened = self._opened[where % len(self._opened)]
        place = where // len(self._opened) * self.parents_each + turn
        if opened.seeds.source is not None:
            return self._source_parent(opened.seeds, split, place)
        generator = self._level_of(opened, split, place)
        end = generator.index_end(split)
        index = self._permuted(opened.seeds.name, split, PARENTS if end is None else end, place)
        placed = generator.place(split, index // generator.config.tellings)
        if isinstance(placed, Reject):
            return self._reject(split, where, NO_PARENT, f"{placed.task} {index}: {placed.reason}")
        address = {
            "task": generator.name,
            "config": generator.config_text,
            "seed": generator.seed,
            "index": index,
            "key": placed.key,
        }
        root = str(placed.lineage.get("root", generator.root_task))
        skin = generator.skin_of(split, index)
        return Parent((root, placed.group), address, placed, skin, generator=generator)

    def _source_parent(self, seeds: Seeds, split: str, place: int) -> Parent[InstanceT] | Reject:
        rows = self._source_rows(seeds, split)
        if not rows:
            return self._reject(split, place, NO_PARENT, f"{seeds.task} has no rows in {split}")
        row = rows[self._permuted(seeds.name, split, len(rows), place)]
        address = {"task": seeds.task, "key": row.key, "id": row.id}
        return Parent((seeds.task, row.group), address, row=row)

    def _source_rows(self, seeds: Seeds, split: str) -> Sequence[Row]:
        if self.library is None:
            raise RequestError(
                f"{self.name} was made of rows of {seeds.task}, a user's file: "
                "they are at hand only in a run of the recipe that names it"
            )
        return self.library.rows(str(seeds.source), split)

    def _permuted(self, name: str, split: str, end: int, place: int) -> int:
        """The parent's index: every one once, then in another order again."""
        again, here = divmod(place, end)
        key = canonical.digest("parents", self._split_key(split).hex(), name, again)
        return Permutation(end, key)(here)

    def _level_of(self, opened: _Opened, split: str, place: int) -> Generator[Any]:
        if len(opened.generators) == 1:
            return opened.generators[0]
        mark = self.stream(split, place, "level").random() * sum(opened.shares)
        for generator, share in zip(opened.generators, opened.shares, strict=True):
            mark -= share
            if mark < 0:
                return generator
        return opened.generators[-1]

    @cached_property
    def _opened(self) -> list[_Opened]:
        return [_open(seeds) for seeds in self.seeds]


def _open(seeds: Seeds) -> _Opened:
    """The generators of a seed stream, one a level where it mixes levels."""
    if seeds.source is not None:
        return _Opened(seeds, [])
    mix = [(level, share) for level, share in seeds.levels if share > 0]
    configs = [{**json.loads(seeds.config), "level": level} for level, _ in mix]
    texts = [canonical.dumps(config) for config in configs] or [seeds.config]
    built = [Address(seeds.task, text, seeds.seed, seeds.world).build() for text in texts]
    return _Opened(seeds, [share for _, share in mix] or [1.0], built)
