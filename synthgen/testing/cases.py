"""What the checks look at: a generator under a config, and a few of its rows."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from synthgen import canonical
from synthgen.generating import Generator
from synthgen.row import Reject, Row
from synthgen.splits import TRAIN
from synthgen.world import World

ROWS = 20  # rows that a check looks at: enough to meet each wording of most families


@dataclass(frozen=True)
class Case:
    """A generator class under a config, given as canonical JSON text."""

    cls: type[Generator[Any]]
    config: str = "{}"

    def __str__(self) -> str:
        options = json.loads(self.config)
        return " ".join((self.cls.name, *(f"{name}={value}" for name, value in options.items())))

    def build(self, seed: int = 0) -> Generator[Any]:
        """A fresh generator."""
        return self.cls(self.cls.Config.parse(json.loads(self.config)), seed)

    def sample(self, split: str = TRAIN, n: int = ROWS, seed: int = 0) -> tuple[Row, ...]:
        """The first n rows of a split, or all where it has fewer; drawn once a process."""
        return _sample(self, split, n, seed)

    def expect(self, holds: object, message: str) -> None:
        """Raise AssertionError, naming the case, unless the condition holds."""
        if not holds:
            raise AssertionError(f"{self}: {message}")


def cases(cls: type[Generator[Any]], *configs: Mapping[str, Any]) -> list[Case]:
    """The default config, each level, each other form, and the configs given."""
    told: list[Mapping[str, Any]] = [{}]
    told += [{"level": level} for level in cls.levels]
    told += [{"form": form} for form in cls.forms[1:]]
    return [Case(cls, canonical.dumps(dict(config))) for config in (*told, *configs)]


def rebuild(cls: type[Generator[Any]], row: Row) -> Generator[Any]:
    """The generator that made a row, built from the row's columns alone."""
    world: World | None = None
    if cls.world_type is not None:
        address = json.loads(row.lineage)["world"]
        config = cls.world_type.Config.parse(address["config"])
        world = cls.world_type.build(address["task"], config, address["seed"])
    return cls(cls.Config.parse(json.loads(row.config)), row.seed, world)


def drawn_again(cls: type[Generator[Any]], row: Row) -> Row | Reject:
    """The row that the row's own columns address."""
    return rebuild(cls, row).row(row.split, row.index)


def values(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """The columns of rows as plain values, without `component`, which a recipe chooses."""
    names = [name for name in Row.__slots__ if name != "component"]
    return [{name: getattr(row, name) for name in names} for row in rows]


def fingerprint(rows: Iterable[Row]) -> str:
    """16 hexadecimal characters over all columns of rows but `component`."""
    return canonical.hexdigest(values(rows))[:16]


@lru_cache(maxsize=4096)
def _sample(case: Case, split: str, n: int, seed: int) -> tuple[Row, ...]:
    generator = case.build(seed)
    return tuple(generator.rows(split, min(n, generator.capacity(split))))
