"""Seed streams: what strategies take their parents from, as data that travels in an address."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from synthgen import canonical

SOURCE_PREFIX: Final = "source/"  # the task of rows that a user brings


@dataclass(frozen=True, slots=True)
class Seeds:
    """A seed stream as data: a generator with a mix of levels, or a source.

    `task` is the generator's name or ``source/NAME``; `config` is canonical JSON; `content` names
    the rows of a source.
    """

    name: str
    task: str
    config: str = "{}"
    seed: int = 0
    world: str = ""
    levels: tuple[tuple[int, float], ...] = ()
    content: str = ""

    @property
    def source(self) -> str | None:
        """The name of the source; None for a generator's stream."""
        is_source = self.task.startswith(SOURCE_PREFIX)
        return self.task.removeprefix(SOURCE_PREFIX) if is_source else None


def seeds_text(seeds: Sequence[Seeds]) -> str:
    """Seed streams as canonical JSON, for an address and for a row's lineage."""
    return canonical.dumps([asdict(one) for one in seeds]) if seeds else ""


def seeds_from(text: str) -> tuple[Seeds, ...]:
    """Seed streams from their JSON."""
    return tuple(_seeds(one) for one in json.loads(text)) if text else ()


def _seeds(data: dict[str, Any]) -> Seeds:
    levels = tuple((int(level), float(share)) for level, share in data.pop("levels"))
    return Seeds(**data, levels=levels)
