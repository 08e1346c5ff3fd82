"""Where a generator's rows come from, small enough to travel: to a worker, or inside a row."""

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from synthgen import canonical
from synthgen.errors import RequestError
from synthgen.generating import Generator
from synthgen.registry import agents, generators, load_plugin
from synthgen.row import Reject, Row, content_id
from synthgen.seeds import SOURCE_PREFIX, seeds_from


@dataclass(frozen=True, slots=True)
class Address:
    """What builds a generator: its name, seed, and config, world and seeds as canonical JSON.

    `llm`, for an agent, is the JSON of what each of its endpoints is asked for.
    """

    task: str
    config: str = "{}"
    seed: int = 0
    world: str = ""
    plugins: tuple[str, ...] = ()
    seeds: str = ""
    llm: str = ""

    def build(self) -> Generator[Any]:
        """The generator; built once a process, so its tables are built once too."""
        return _build(self)


@lru_cache(maxsize=256)
def _build(address: Address) -> Generator[Any]:
    for plugin in address.plugins:
        load_plugin(plugin)
    cls = (agents if address.llm else generators).get(address.task)
    world = None
    if address.world:
        if cls.world_type is None:
            raise RequestError(f"{address.task} has no world")
        spec = json.loads(address.world)
        config = cls.world_type.Config.parse(spec["config"])
        world = cls.world_type.build(spec["task"], config, spec["seed"])
    config = cls.Config.parse(json.loads(address.config))
    built = cls.seeded(config, address.seed, world, seeds_from(address.seeds))
    if address.llm:
        agent: Any = built  # as all that `agents` holds
        agent.speak_with(address.llm)
    return built


def generator_of(row: Row) -> Generator[Any]:
    """The generator that drew a row. Raises RequestError where none of this version did."""
    if row.task.startswith(SOURCE_PREFIX):
        raise RequestError(f"{row.task} rows come from a user's file; no generator draws them")
    lineage = json.loads(row.lineage)
    world = json.dumps(lineage["world"], sort_keys=True) if "world" in lineage else ""
    seeds = canonical.dumps(lineage["seeds"]) if "seeds" in lineage else ""
    try:
        generator = Address(row.task, row.config, row.seed, world, seeds=seeds).build()
    except ValidationError as error:
        raise RequestError(f"{row.task} does not accept config {row.config}: {error}") from None
    if generator.version != row.version:
        raise RequestError(
            f"the row was drawn by {row.task} version {row.version}; installed is version "
            f"{generator.version}: install the synthgen that made it"
        )
    return generator


def redraw(row: Row) -> Row:
    """Draw a row again from its own columns: (task, version, config, seed, split, index).

    What a run adds (component, epoch, tags, tokens) is carried over. Raises RequestError for rows
    that no generator of this version drew.
    """
    again = generator_of(row).row(row.split, row.index)
    if isinstance(again, Reject):
        raise RequestError(f"{row.task} {row.split} {row.index} is a reject: {again.reason}")
    shown = (again.task, again.form, again.prompt, again.response, again.answer)
    return replace(
        again,
        id=content_id(*shown, row.epoch),
        component=row.component,
        epoch=row.epoch,
        tags=row.tags,
        tokens=row.tokens,
    )
