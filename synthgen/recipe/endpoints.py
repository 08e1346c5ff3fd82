"""The recipe's endpoints of language models, and which of them a component asks."""

from pydantic import ValidationError

from synthgen import canonical
from synthgen.errors import suggest
from synthgen.llm.endpoint import Endpoint
from synthgen.llm.talk import DEFAULT
from synthgen.recipe.collector import Collector
from synthgen.recipe.model import ComponentSpec, Recipe
from synthgen.recipe.yaml_text import KeyPath


def endpoints_of(recipe: Recipe, faults: Collector) -> dict[str, Endpoint]:
    """Every endpoint by name; what an endpoint does not say it inherits from `default`."""
    if recipe.llm and DEFAULT not in recipe.llm:
        faults.add(("llm",), "name the endpoint that is asked where none is named: default")
    found = {}
    for name, own in recipe.llm.items():
        try:
            found[name] = Endpoint.parse({**recipe.llm.get(DEFAULT, {}), **own})
        except ValidationError as error:
            faults.add_invalid(("llm", name), error, Endpoint)
    return dict(sorted(found.items()))


def mode_of(component: ComponentSpec, recipe: Recipe) -> str:
    """`auto` is a model's exactly where the recipe names one."""
    if component.mode == "auto":
        return "llm" if recipe.llm else "embedded"
    return component.mode


def voices_of(
    at: KeyPath, component: ComponentSpec, recipe: Recipe, faults: Collector
) -> dict[str, str]:
    """The names under which a component asks, and the endpoints behind them."""
    if component.strategy is None or mode_of(component, recipe) != "llm":
        if component.llm is not None:
            faults.add((*at, "llm"), "this key is for strategies in llm mode")
        return {}
    if not recipe.llm:
        message = "mode llm needs an endpoint: llm: {default: {base_url: ..., model: ...}}"
        faults.add((*at, "mode"), message)
        return {}
    asked = component.llm or DEFAULT
    if asked not in recipe.llm:
        faults.add((*at, "llm"), f"unknown endpoint {asked!r}{suggest(asked, recipe.llm)}")
        return {}
    return {**{name: name for name in sorted(recipe.llm)}, DEFAULT: asked}


def voices_text(voices: dict[str, str], endpoints: dict[str, Endpoint]) -> str:
    """What each voice is asked for, as canonical JSON for an address; empty without voices."""
    known = {voice: endpoints[name] for voice, name in voices.items() if name in endpoints}
    return canonical.dumps({v: e.spoken() for v, e in known.items()}) if known else ""
