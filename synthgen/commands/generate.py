"""`synthgen generate`: rows of one generator, through the same engine as a recipe."""

from pathlib import Path
from typing import Any

from synthgen.api import generator
from synthgen.commands.recipe import RecipeRequest, run_and_tell
from synthgen.errors import RequestError, ShortError
from synthgen.recipe.load import recipe_from
from synthgen.recipe.resolve import resolve


def generate_command(
    name: str,
    n: int,
    out: Path,
    config: dict[str, Any],
    seed: int,
    split: str,
    workers: int | None,
    *,
    fresh: bool,
    as_json: bool,
) -> None:
    """Run a recipe of one component, named like its generator so that seeds agree with Python."""
    _check(name, n, config, split)
    tellings, skin = config.pop("tellings", 1), config.pop("skin", {})
    component = {"name": name, "generator": name, "splits": {split: n}, "config": config}
    component |= {"tellings": tellings, "skin": skin}
    loaded = recipe_from(
        {"version": 1, "name": name.replace("/", "-"), "seed": seed, "components": [component]},
        name="generate",
    )
    plan = resolve(loaded)
    request = RecipeRequest(
        name,
        out,
        {},
        workers,
        "auto",
        False,
        None,
        False,
        fresh=fresh,
        fresh_replies=False,
        retry_rejects=False,
        as_json=as_json,
    )
    run_and_tell(plan, out, request)


def _check(name: str, n: int, config: dict[str, Any], split: str) -> None:
    """Faults in the words of this command, not of the recipe made for it. Raises RequestError."""
    built = generator(name, **config)
    refusal = built.refusal(split)
    if refusal:
        raise RequestError(refusal)
    available = built.capacity(split)
    if n > available:
        raise ShortError(f"{name} offers {available:,} distinct rows in {split!r}: -n {available}")
