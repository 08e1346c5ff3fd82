"""The seeds of a strategy: streams and sources that a component names, checked and addressed."""

from typing import Any

from pydantic import ValidationError

from synthgen import canonical
from synthgen.errors import suggest
from synthgen.recipe.model import ComponentSpec, StreamSpec
from synthgen.recipe.named import Named
from synthgen.recipe.yaml_text import KeyPath
from synthgen.seeding import row_seed
from synthgen.seeds import SOURCE_PREFIX, Seeds, seeds_text
from synthgen.strategies import strategies
from synthgen.strategy import Strategy


def strategy_seeds(
    at: KeyPath, component: ComponentSpec, cls: type[Strategy[Any]], named: Named
) -> str:
    """The seeds of a component as canonical JSON; faults are noted."""
    if component.seeds and not cls.default_seeds:
        named.faults.add((*at, "seeds"), f"{component.strategy} takes no seeds: it has topics")
        return ""
    found = [_seeds((*at, "seeds", i), name, cls, named) for i, name in enumerate(component.seeds)]
    return seeds_text([one for one in found if one is not None])


def _seeds(at: KeyPath, name: str, cls: type[Strategy[Any]], named: Named) -> Seeds | None:
    recipe = named.recipe
    if name in recipe.sources:
        content = named.content.get(f"sources.{name}", "")
        found = Seeds(name, f"{SOURCE_PREFIX}{name}", content=content)
    elif name in recipe.seeds:
        stream = _stream(("seeds", name), name, recipe.seeds[name], named)
        if stream is None:
            return None
        found = stream
    else:
        known = suggest(name, [*recipe.seeds, *recipe.sources])
        named.faults.add(at, f"unknown seed stream or source {name!r}{known}")
        return None
    reason = cls.refuses(found.task)
    if reason:
        able = [key for key, one in sorted(strategies().items()) if not one.refuses(found.task)]
        works = f"what works on it: {', '.join(able)}" if able else "no strategy works on it"
        works += ", or any strategy with a language model (an `llm:` block)"
        named.faults.add(at, f"{name!r} cannot be its seeds: {reason}; {works}")
    return found


def _stream(at: KeyPath, name: str, spec: StreamSpec, named: Named) -> Seeds | None:
    """A generator's stream. Its faults are noted once, however many strategies use it."""
    cls = named.generator((*at, "generator"), spec.generator)
    if cls is None:
        return None
    if spec.forms:
        named.faults.add((*at, "forms"), "parents are instances; this key is for `stream:` only")
    unknown = sorted(set(spec.levels or {}) - set(cls.levels))
    if unknown:
        allowed = ", ".join(map(str, cls.levels)) or "it has no levels"
        named.faults.add((*at, "levels", unknown[0]), f"level {unknown[0]} is unknown: {allowed}")
        return None
    try:
        config = canonical.dumps(cls.Config.parse(spec.config).changed())
    except ValidationError as error:
        named.faults.add_invalid((*at, "config"), error, cls.Config)
        return None
    _, world = named.worlds.get(spec.world or "", ("", ""))
    seed = row_seed(named.recipe.seed, f"seeds/{name}")
    levels = tuple(sorted((spec.levels or {}).items()))
    return Seeds(name, spec.generator, config, seed, world, levels)
