"""The lock file: the resolved recipe, every default filled in, and what its rows were made with."""

import json
from typing import Any

import yaml

from synthgen import __version__
from synthgen.recipe.load import canonical_data
from synthgen.recipe.model import Locked
from synthgen.recipe.named import find_path
from synthgen.recipe.plan import Plan
from synthgen.recipe.yaml_text import RecipeLoader


def lock_text(plan: Plan) -> str:
    """The lock as YAML; a recipe itself. Paths are absolute, so that it runs from its new place."""
    data = canonical_data(plan.recipe)
    data["plugins"] = list(plan.plugins)
    for source in data["sources"].values():
        source["path"] = find_path(plan.folder, source["path"])
    against = data["decontaminate"]["against"]
    data["decontaminate"]["against"] = [_placed(plan, reference) for reference in against]
    data["locked"] = {
        "recipe": plan.hash,
        "synthgen": __version__,
        "generators": plan.versions,
        "content": plan.content,
    }
    return yaml_text(data)


def yaml_text(data: dict[str, Any]) -> str:
    """JSON-like data as YAML, keys in their own order."""
    plain = json.loads(json.dumps(data))
    return yaml.dump(plain, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)


class _Dumper(yaml.SafeDumper):
    """Quotes what the loader of recipes would not read as text, such as 1e-3."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    """PyYAML folds lines at Unicode's line ends, too, and reads them back as spaces."""
    style = '"' if any(end in text for end in "\x85\u2028\u2029") else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.yaml_implicit_resolvers = RecipeLoader.yaml_implicit_resolvers
_Dumper.add_representer(str, _text)


def lock_difference(locked: Locked, plan: Plan) -> str:
    """Why a lock's rows cannot be made here; empty if they can."""
    if locked.recipe == plan.hash:
        return ""
    was: dict[str, int | str] = {**locked.generators, **locked.content}
    now: dict[str, int | str] = {**plan.versions, **plan.content}
    found = [
        f"{name} was {was.get(name, 'absent')}, is {now.get(name, 'absent')}"
        for name in sorted({*was, *now})
        if was.get(name) != now.get(name)
    ]
    if not found and locked.synthgen != __version__:
        found = [f"it was made by synthgen {locked.synthgen}, this is {__version__}"]
    return "; ".join(found) or "its keys were edited; remove 'locked' to run it as a new recipe"


def _placed(plan: Plan, reference: Any) -> Any:
    if isinstance(reference, str):
        return find_path(plan.folder, reference)
    return {**reference, "path": find_path(plan.folder, str(reference.get("path", "")))}
