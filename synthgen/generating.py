"""The generator contract: a pure function of (version, config, seed, split, index) to a row.

`Generator` owns identity, splits, repeats and the making of rows. A domain (`synthgen.domains`)
says how an index becomes an instance; a family (`synthgen.family`) says how an instance is told,
solved and proven.
"""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from struct import Struct
from typing import Any, ClassVar, Generic, Self, TypeVar

from synthgen import canonical
from synthgen.config import BaseConfig
from synthgen.errors import RequestError, ShortError
from synthgen.judging import Verdict, judge_plain
from synthgen.judging.text import last_line
from synthgen.row import Message, Reject, Row, content_id
from synthgen.schema import batch_of
from synthgen.seeding import Stream
from synthgen.seeds import Seeds
from synthgen.skin import Skin, SkinError, Slot, Wardrobe, words_of
from synthgen.skin.checking import check_policy, evaluation_only, holds_out
from synthgen.skin.drawing import draw_skin, frozen_skin
from synthgen.skin.formats import USUAL_FORMATS, AnswerFormatName
from synthgen.splits import BUCKETS, SHARES, TEST, TEST_SKIN, TRAINING, bucket, side_of
from synthgen.world import World

InstanceT = TypeVar("InstanceT")

ERROR = "error"
UNPROVEN = "unproven"
NO_INSTANCE = "no_instance"
OTHER_SPLIT = "other_split"
HELD_OUT_WORD = "held_out_word"
BARE = '"answer_format":"bare"'  # as `Row.skin` has it

_FLOAT32 = Struct("<f")


class UnprovenError(Exception):
    """A proof refused an answer: the row is not shipped."""


@dataclass(frozen=True, slots=True)
class Placed(Generic[InstanceT]):
    """An instance with its address among instances: level, key and group.

    `lineage` says where it comes from, where it was made of other instances.
    """

    instance: InstanceT
    level: int
    key: str
    group: str
    lineage: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """An instance in words. `params` is its canonical JSON; `answer` is canonical text."""

    prompt: tuple[Message, ...]
    response: str | None
    answer: str
    answer_type: str
    difficulty: float
    params: str
    verified_by: str | None
    tags: tuple[str, ...] = ()


class Generator(ABC, Generic[InstanceT]):
    """Turns an index into a row. Subclass `Countable` or `Drawn`, not this.

    Class attributes: `name` and `version` are set by registration; `levels` lists the family's
    difficulty levels (empty: it has none, its rows have level 0); `forms` lists the views of an
    instance, the default first; `templates` the wordings of the prompt. What else its skins vary
    is in `answer_formats`, `skin_slots` and `observations`; see `synthgen.skin`.
    """

    name: ClassVar[str]
    version: ClassVar[int] = 1
    Config: ClassVar[type[BaseConfig]] = BaseConfig
    world_type: ClassVar[type[World] | None] = None
    levels: ClassVar[tuple[int, ...]] = ()
    forms: ClassVar[tuple[str, ...]] = ("cot", "answer")
    templates: ClassVar[Sequence[Any]] = ("",)
    answer_formats: ClassVar[tuple[AnswerFormatName, ...]] = USUAL_FORMATS
    skin_slots: ClassVar[tuple[Slot, ...]] = ()
    observations: ClassVar[tuple[str, ...]] = ()
    skin_bound: ClassVar[bool] = False  # a skin fits some instances only: test_skin has its own
    own_words: ClassVar[str] = ""  # text of the task whose words no pool may use as names

    def __init__(
        self, config: BaseConfig | None = None, seed: int = 0, world: World | None = None
    ) -> None:
        self.config = config if config is not None else self.Config()
        self.seed = seed
        self._world = world
        self._check_config()
        self.form = self.config.form or self.forms[0]
        self.active_levels = self.levels if self.config.level is None else (self.config.level,)

    @classmethod
    def seeded(
        cls, config: BaseConfig, seed: int, world: World | None, seeds: Sequence[Seeds]
    ) -> Self:
        """A generator with the seed streams of its address; only strategies have any."""
        return cls(config, seed, world)

    # What a family says ----------------------------------------------------------------------

    @abstractmethod
    def place(self, split: str, where: int) -> Placed[InstanceT] | Reject:
        """The instance at `where` of a split, or why there is none. Domains implement it."""

    @abstractmethod
    def size(self, split: str) -> int | None:
        """How many rows a split has; None where instances are drawn."""

    @abstractmethod
    def capacity(self, split: str) -> int:
        """How many distinct rows can be asked of a split: the size, or a stated lower bound."""

    @abstractmethod
    def key_of(self, instance: InstanceT) -> Any:
        """The exact instance with its symmetries removed, as a JSON value."""

    @abstractmethod
    def tell(self, instance: InstanceT, level: int, skin: Skin) -> Told:
        """Solve, prove and render an instance; raises `UnprovenError`."""

    @abstractmethod
    def decode(self, params: str) -> InstanceT:
        """The instance that `Row.params` holds."""

    def parse(self, prompt: str, skin: Skin) -> InstanceT:
        """The instance that the user's last message tells, read with its skin alone.

        A generator with `skin_slots` overrides it: what is told must be what is read. Raises
        RequestError where there is nothing to read by.
        """
        raise RequestError(f"{self.name} has no skin slots: its rows are read by their params")

    def index_end(self, split: str) -> int | None:
        """The end of the index range; None where instances are drawn without end."""
        return self.size(split)

    def group_of(self, instance: InstanceT) -> Any:
        """The coarsest thing that must stay on one side of a split; None for the key."""
        return None

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides that instances are cut into under this config; `train` is among them."""
        return BUCKETS

    @cached_property
    def splits(self) -> tuple[str, ...]:
        """The names of the splits: the sides, and `test_skin` where its policy holds skins out.

        Row i of `test_skin` is the instance of row i of `test`, told in what is held out, but of a
        generator that is `skin_bound`.
        """
        sides = self.sides
        held = TEST in sides and holds_out(self.config.skin, self.wardrobe)
        return (*sides, TEST_SKIN) if held else sides

    @property
    def instance_splits(self) -> tuple[str, ...]:
        """The splits that have instances of their own: what `place` and `belongs` are asked for."""
        return self.splits if self.skin_bound else self.sides

    def side(self, split: str) -> str:
        """The split whose instances a split tells."""
        return split if self.skin_bound else side_of(split)

    @property
    def split_rule(self) -> str | None:
        """The published rule that replaces the bucket, if the config asks for one."""
        return None

    def share(self, split: str) -> float:
        """The share of all instances that falls on a side."""
        return SHARES[side_of(split)]

    def belongs(self, placed: Placed[InstanceT], split: str) -> bool:
        """Whether an instance is on this side: by its bucket unless a family says otherwise."""
        return bucket(self.root_task, placed.group) == split

    @classmethod
    def listing(cls) -> list[dict[str, str]]:
        """What `synthgen show` lists besides the options: lines of one table.

        For choices that options name but cannot explain, such as which families go together.
        """
        return []

    @property
    def split_rules(self) -> dict[str, str | None]:
        """For each root task the rule that splits it."""
        return {self.root_task: self.split_rule}

    @property
    def versions(self) -> dict[str, int]:
        """The versions that its rows hang on."""
        return {self.name: self.version}

    @property
    def row_levels(self) -> tuple[int, ...]:
        """The levels that its rows may have."""
        return self.active_levels or (0,)

    @property
    def root_task(self) -> str:
        """The task whose groups decide the split; strategies inherit it from their seeds."""
        return self.name

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        """Score a response against a row; override for answer types of the task's own.

        Where a bare answer is asked for on the last line, that line speaks first: the work above it
        may say "the answer Q".
        """
        if BARE in row.skin:
            verdict = judge_plain(row.answer_type, row.answer, last_line(text))
            if verdict.correct:
                return verdict
        return judge_plain(row.answer_type, row.answer, text)

    # What every generator does -----------------------------------------------------------------

    def row(self, split: str, index: int) -> Row | Reject:
        """The row at an index, or why there is none. Exceptions of a family pass through."""
        side = self._check_split(split)
        placed = self.place(side, index // self.config.tellings)
        if isinstance(placed, Reject):
            return self._reject(split, index, placed.reason, placed.detail, placed.fault)
        skin = self.skin_of(split, index)
        try:
            told = self.tell(placed.instance, placed.level, skin)
        except UnprovenError as error:
            return self._reject(split, index, UNPROVEN, str(error), fault=True)
        held = self._held_out_words(told) if split in TRAINING else ()
        if held:
            return self._reject(split, index, HELD_OUT_WORD, ", ".join(sorted(held)), fault=True)
        return self._compose(placed, told, skin, split, index)

    def skin_of(self, split: str, index: int) -> Skin:
        """How the row at an index is told."""
        policy, held = self.config.skin, split == TEST_SKIN
        if policy.resample == "frozen":
            return self._frozen_skins[held]
        return draw_skin(policy, self.wardrobe, self.stream(split, index, "skin"), held)

    @cached_property
    def wardrobe(self) -> Wardrobe:
        """What its skins are drawn from."""
        return Wardrobe(
            self.name,
            self.templates,
            self.answer_formats,
            self.skin_slots,
            self.observations,
            self.own_words,
        )

    def outcome(self, split: str, index: int) -> Row | Reject:
        """`row`, with an exception of the family turned into a reject: one bad row stops no run."""
        try:
            return self.row(split, index)
        except RequestError:
            raise
        except Exception as error:
            return self._reject(split, index, ERROR, f"{type(error).__name__}: {error}", fault=True)

    def batch(self, split: str, start: int, stop: int, rejects: list[Reject] | None = None) -> Any:
        """The rows of [start, stop) as a `pyarrow.RecordBatch`; rejects go to the list given.

        A generator may override it with something faster that gives the same.
        """
        rows: list[Row] = []
        for index in range(start, stop):
            outcome = self.outcome(split, index)
            if isinstance(outcome, Row):
                rows.append(outcome)
            elif rejects is not None:
                rejects.append(outcome)
        return batch_of(rows)

    def rows(self, split: str, n: int) -> Iterator[Row]:
        """The first n rows of a split in index order, repeats of (key, form) dropped.

        Raises ShortError when the split has fewer.
        """
        self._check_split(split)
        available = self.capacity(split)
        if n > available:
            raise ShortError(self._short(split, n, available))
        return self._distinct(split, n, limit=1000 + 100 * n)

    def to_dataset(self, split: str, n: int) -> Any:
        """The first n rows of a split as a `datasets.Dataset`."""
        import pyarrow as pa
        from datasets import Dataset

        return Dataset(pa.Table.from_batches([batch_of(list(self.rows(split, n)))]))

    def retell(self, row: Row) -> Told:
        """Render a row's params and skin again; raises `UnprovenError`."""
        return self.tell(self.decode(row.params), row.level, self.read_skin(row))

    def read_skin(self, row: Row) -> Skin:
        """The skin of a row; override where a skin has draws of the task's own."""
        return Skin.of(row)

    @property
    def world(self) -> World:
        """The world this generator draws from: the recipe's, or its own default one."""
        if self._world is None:
            if self.world_type is None:
                raise RequestError(f"{self.name} has no world")
            self._world = self.world_type.build(self.name)
        return self._world

    def stream(self, split: str, *path: Any) -> Stream:
        """The random stream of a place within a split."""
        key = blake2b(
            repr(path).encode(), key=self._split_key(split), digest_size=canonical.KEY_BYTES
        )
        return Stream(key.digest())

    def place_instance(self, instance: InstanceT, level: int) -> Placed[InstanceT]:
        """An instance with its key and group, hashed with the world's name."""
        key = canonical.hexdigest(self._world_hash, self.key_of(instance))
        group = self.group_of(instance)
        name = key if group is None else canonical.hexdigest(self._world_hash, group)
        return Placed(instance, level, key, name)

    def place_again(self, row: Row) -> Placed[InstanceT]:
        """The instance of a row's params with its key and group."""
        return self.place_instance(self.decode(row.params), row.level)

    # Details ---------------------------------------------------------------------------------

    @cached_property
    def _frozen_skins(self) -> tuple[Skin, ...]:
        """The skin of the usual splits, and that of `test_skin` where there is one."""
        sides = (False, True) if TEST_SKIN in self.splits else (False,)
        return tuple(frozen_skin(self.config.skin, self.wardrobe, held) for held in sides)

    def _held_out_words(self, told: Told) -> frozenset[str]:
        """The held-out words in a row's text: none, unless a text says more than it declares."""
        if not self.wardrobe.pooled:
            return frozenset()
        texts = [message.content for message in told.prompt]
        return words_of(*texts, told.response or "") & self.wardrobe.held_out_words

    @cached_property
    def config_text(self) -> str:
        """The options that differ from their defaults, as in `Row.config`."""
        return canonical.dumps(self.config.changed())

    @cached_property
    def _world_hash(self) -> str:
        return self.world.hash if self.world_type is not None else ""

    @cached_property
    def _lineage(self) -> dict[str, Any]:
        return {"world": self.world.address()} if self.world_type is not None else {}

    @cached_property
    def _split_keys(self) -> dict[str, bytes]:
        path = (self.name, self.version, self.config_text, self._world_hash, self.seed)
        return {split: canonical.digest(*path, split) for split in self.splits}

    def _split_key(self, split: str) -> bytes:
        return self._split_keys[split]

    def _compose(
        self, placed: Placed[InstanceT], told: Told, skin: Skin, split: str, index: int
    ) -> Row:
        return Row(
            id=content_id(self.name, self.form, told.prompt, told.response, told.answer, 0),
            task=self.name,
            form=self.form,
            component=self.name,
            split=split,
            prompt=told.prompt,
            response=told.response,
            answer=told.answer,
            answer_type=told.answer_type,
            key=placed.key,
            group=placed.group,
            level=placed.level,
            difficulty=_float32(told.difficulty),
            params=told.params,
            skin=skin.text,
            config=self.config_text,
            lineage=canonical.dumps({**self._lineage, **placed.lineage}),
            verified_by=told.verified_by,
            version=self.version,
            seed=self.seed,
            index=index,
            tags=(*told.tags, *skin.tags),
        )

    def _distinct(self, split: str, n: int, limit: int) -> Iterator[Row]:
        seen: Counter[tuple[str, str]] = Counter()
        found = index = 0
        while found < n:
            if index >= limit or index == self.index_end(split):
                raise ShortError(self._short(split, n, found))
            row = self.row(split, index)
            index += 1
            if isinstance(row, Reject) or seen[row.key, row.form] >= self.config.tellings:
                continue
            seen[row.key, row.form] += 1
            found += 1
            yield row

    def _short(self, split: str, wanted: int, available: int) -> str:
        at = f" at level {self.config.level}" if self.config.level is not None else ""
        return (
            f"{self.name}{at} offers {available:,} distinct rows in {split!r}, "
            f"{wanted:,} were asked for; ask for at most {available:,}"
        )

    def _reject(
        self, split: str, index: int, reason: str, detail: str = "", fault: bool = False
    ) -> Reject:
        return Reject(self.name, split, index, reason, detail, fault)

    def refusal(self, split: str) -> str:
        """Why rows of a split cannot be had; empty where they can."""
        if split not in self.splits:
            known = ", ".join(self.splits)
            hint = ", and test_skin where its skin holds something out" * (split == TEST_SKIN)
            return f"{self.name} has no split {split!r}; it has: {known}{hint}"
        reason = evaluation_only(self.config.skin) if split in TRAINING else ""
        return f"{self.name} has no {split} rows with {reason}" if reason else ""

    def _check_split(self, split: str) -> str:
        """The split whose instances it tells. Raises RequestError for one that cannot be had."""
        refusal = self.refusal(split)
        if refusal:
            raise RequestError(refusal)
        return self.side(split)

    def _check_config(self) -> None:
        level, form = self.config.level, self.config.form
        if level is not None and level not in self.levels:
            allowed = ", ".join(map(str, self.levels)) or "it has no levels"
            raise RequestError(f"{self.name}: level {level} is unknown; allowed: {allowed}")
        if form is not None and form not in self.forms:
            allowed = ", ".join(self.forms)
            raise RequestError(f"{self.name}: form {form!r} is unknown; allowed: {allowed}")
        check_policy(self.config.skin, self.wardrobe)
        if self.config.skin.resample == "frozen" and self.config.tellings > 1:
            raise SkinError(
                "a frozen skin tells an instance in one way: leave out 'tellings'", "resample"
            )


def _float32(value: float) -> float:
    """The nearest float32: a row read back from Parquet equals the row that was written."""
    rounded: float = _FLOAT32.unpack(_FLOAT32.pack(value))[0]
    return rounded
