"""Worlds: what several components share, a knowledge graph say.

A world is a pure function of (generator, version, world config, world seed). A recipe names worlds
and components refer to them; rows keep the world's address in `lineage` and its hash in their key.
"""

from functools import cached_property
from typing import Any, ClassVar, Self, cast

from synthgen import canonical
from synthgen.config import Options

DEFAULT_SEED = 0


_BUILT: dict[str, "World"] = {}  # a process meets few worlds, and each is wanted often


class World:
    """Subclass with a `Config` and cached properties that build from `self.stream_path`."""

    Config: ClassVar[type[Options]] = Options
    version: ClassVar[int] = 1

    def __init__(self, task: str, config: Options, seed: int = DEFAULT_SEED) -> None:
        self.task, self.config, self.seed = task, config, seed

    @classmethod
    def build(cls, task: str, config: Options | None = None, seed: int = DEFAULT_SEED) -> Self:
        """A world, built once a process: components of a recipe share it."""
        config = config if config is not None else cls.Config()
        address = f"{cls.__module__}.{cls.__qualname__}:{task}:{config.changed()!r}:{seed}"
        if address not in _BUILT:
            _BUILT[address] = cls(task, config, seed)
        return cast(Self, _BUILT[address])

    @cached_property
    def hash(self) -> str:
        """32 hexadecimal characters that name this world."""
        return canonical.hexdigest(*self.stream_path)

    @property
    def stream_path(self) -> tuple[Any, ...]:
        """The path of the world's random streams; add a name for each."""
        return ("world", self.task, self.version, self.config.changed(), self.seed)

    def address(self) -> dict[str, Any]:
        """What builds this world again, for a row's lineage."""
        config = self.config.changed()
        return {"task": self.task, "config": config, "seed": self.seed, "hash": self.hash}
