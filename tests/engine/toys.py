"""A plug-in of small generators and filters for the tests of the engine.

Recipes load it by its path; nothing imports it, or its names would be registered twice.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from pydantic import Field

from synthgen.config import BaseConfig, Options
from synthgen.errors import RequestError
from synthgen.family import CountableFamily, DrawnFamily, Templated
from synthgen.filtering import Decision, RowFilter
from synthgen.registry import filters, generators
from synthgen.row import Reject, Row
from synthgen.seeding import Stream
from synthgen.skin import Skin
from synthgen.splits import bucket
from synthgen.steps import Solution, Step
from synthgen.strategy import Child, Parent, Strategy


class ToyConfig(BaseConfig):
    """What can be wrong with a toy."""

    count: int = Field(3000, description="instances of all splits together")
    claimed: int | None = Field(None, description="instances that it says it has")
    raise_every: int = Field(0, description="numbers that this divides raise")
    refuse_every: int = Field(0, description="the proof refuses numbers that this divides")
    sleep_ms: float = Field(0, description="work a row")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and its level."""

    n: int
    level: int


class Toy(Templated[Number]):
    """Doubles a number."""

    Config = ToyConfig
    config: ToyConfig
    Params = Number
    levels: ClassVar[tuple[int, ...]] = (1, 2, 3)
    answer_type = "integer"
    proof = "halving"
    templates = ("What is {n} doubled, at level {level}?", "Level {level}: double {n}.")

    def key_of(self, params: Number) -> Any:
        return [params.n, params.level]

    def slots(self, params: Number) -> dict[str, Any]:
        return {"n": params.n, "level": params.level}

    def solve(self, params: Number) -> Solution:
        time.sleep(self.config.sleep_ms / 1000)
        if self.config.raise_every and params.n % self.config.raise_every == 0:
            raise ArithmeticError(f"cannot double {params.n}")
        step = Step("Add the number to itself", f"{params.n} + {params.n} = {2 * params.n}")
        return Solution(2 * params.n, (step,), cost=params.level)

    def prove(self, params: Number, answer: Any) -> bool:
        if self.config.refuse_every and params.n % self.config.refuse_every == 0:
            return False
        return bool(answer // 2 == params.n and answer % 2 == 0)


@generators.register("toys/counted")
class Counted(Toy, CountableFamily[Number]):
    """Numbers that are counted."""

    def count(self) -> int:
        return self.config.count

    def unrank(self, rank: int) -> Number:
        number, at = divmod(rank, len(self.active_levels))
        return Number(number, self.active_levels[at])

    def level_of(self, instance: Number) -> int:
        return instance.level


@generators.register("toys/vast")
class Vast(Counted):
    """Numbers that are too many for a rank table; the size is an estimate."""

    table_limit = 100


@generators.register("toys/drawn")
class Drawn(Toy, DrawnFamily[Number]):
    """Numbers that are drawn, again and again where there are few."""

    def draw(self, rng: Stream, level: int) -> Number:
        return Number(rng.below(self.config.count), level)

    def capacity_of(self, level: int) -> int:
        return self.config.claimed or self.config.count


@generators.register("toys/bare")
class Bare(Counted):
    """The same numbers in the same bare words as `toys/bare_too`, cut into splits otherwise."""

    def tell(self, instance: Number, level: int, skin: Skin) -> Any:
        return super().tell(instance, level, Skin(0, "sentence", 2, ask_first=False))


@generators.register("toys/bare_too")
class BareToo(Bare):
    """A second task of the same words."""


@generators.register("toys/unproven")
class Unproven(Counted):
    """Numbers of which every third is shipped without a proof."""

    def tell(self, instance: Number, level: int, skin: Skin) -> Any:
        told = super().tell(instance, level, skin)
        return replace(told, verified_by=None) if instance.n % 3 == 0 else told


class SieveOptions(Options):
    """Which rows a sieve drops and tags."""

    drop_every: int = 0
    """answers that this divides are dropped"""
    tag_every: int = 0
    """answers that this divides are tagged"""
    unreadable: bool = False
    """there is nothing to prepare it from"""


@filters.register("toys/sieve")
class Sieve(RowFilter):
    """Drops and tags rows by their answer."""

    Config = SieveOptions

    @classmethod
    def prepare(cls, config: Any) -> Any:
        if config.unreadable:
            raise RequestError("the sieve has no mesh")
        return None

    def decide(self, row: Row) -> Decision:
        answer, config = int(row.answer), self.config
        if config.drop_every and answer % config.drop_every == 0:
            return Decision(keep=False, reason="too_round")
        tagged = config.tag_every and answer % config.tag_every == 0
        return Decision(keep=True, tags=("round",) if tagged else ())


class RaisedConfig(ToyConfig):
    """What children are made of."""

    modulo: int = Field(0, description="children are remainders: many parents have the same")
    refuse_parents: int = Field(0, description="numbers that this divides have no child")


@generators.register("toys/raised")
class Raised(Toy, Strategy[Number]):
    """Numbers that are larger than other numbers."""

    Config = RaisedConfig
    config: RaisedConfig
    levels = ()
    default_seeds = "toys/counted"
    reads_sources = True

    def child(
        self, parents: Sequence[Parent[Number]], rng: Stream, split: str, where: int
    ) -> Child[Number] | Reject:
        parent = parents[0]
        n = parent.placed.instance.n if parent.placed else int(parent.row.answer)  # type: ignore[union-attr]
        if self.config.refuse_parents and n % self.config.refuse_parents == 0:
            return self.nothing(split, where, f"{n} has no child")
        made = n % self.config.modulo if self.config.modulo else n + 100_000
        return Child(Number(made, 0), 0, {"raised": n})

    def capacity(self, split: str) -> int:
        self._check_split(split)
        return 1_000_000


@generators.register("toys/programmed")
class Programmed(Raised):
    """A strategy that cannot read what a user brings."""

    reads_sources = False


@generators.register("toys/rootless")
class Rootless(Raised):
    """A strategy without seeds."""

    default_seeds = ""

    def child(
        self, parents: Sequence[Parent[Number]], rng: Stream, split: str, where: int
    ) -> Child[Number] | Reject:
        while True:
            number = Number(rng.below(100_000), 0)
            if bucket(self.name, self.place_instance(number, 0).group) == split:
                return Child(number, 0, {})
