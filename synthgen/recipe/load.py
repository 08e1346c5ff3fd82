"""Find a recipe, read it, apply `--set`, validate its form."""

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from synthgen.errors import Fault, RecipeError, RequestError, UnknownNameError
from synthgen.recipe.faults import faults_of, without_faults
from synthgen.recipe.model import Recipe
from synthgen.recipe.yaml_text import MAX_BYTES, Document, parse_value, parse_yaml


@dataclass(frozen=True, slots=True)
class Loaded:
    """A recipe of valid form, with what is needed to point at its lines.

    `folder` is where relative paths begin: the file's own folder, or the working directory for a
    recipe that is shipped or given in Python. `faults` are those of keys that were left out of
    `recipe` so that the rest can be checked too; `resolve` raises them with whatever else it finds.
    """

    recipe: Recipe
    document: Document
    folder: Path
    origin: str
    faults: tuple[Fault, ...] = ()


def shipped() -> dict[str, str]:
    """The recipes that synthgen ships: name without `.yaml` to their text."""
    folder = resources.files("synthgen.recipes")
    files = [entry for entry in folder.iterdir() if entry.name.endswith(".yaml")]
    return {
        file.name.removesuffix(".yaml"): file.read_text(encoding="utf-8")
        for file in sorted(files, key=lambda entry: entry.name)
    }


def load_recipe(file_or_name: str | Path, overrides: Mapping[str, Any] | None = None) -> Loaded:
    """Load a file, or a shipped recipe by name with or without `.yaml`; an existing file wins.

    `overrides` maps dotted keys to values. Raises RecipeError where no recipe can be made of it;
    wrong keys in what is otherwise one are left to `resolve`, which finds the other faults too.
    """
    path = Path(file_or_name)
    if _is(path.is_dir):
        raise RequestError(f"{path} is a directory; a recipe is a YAML file")
    if _is(path.exists):
        document = parse_yaml(_read(path), str(path))
        return _validate(document, overrides or {}, path.resolve().parent, str(path))
    name = str(file_or_name).removesuffix(".yaml")
    texts = shipped()
    if name not in texts:
        raise UnknownNameError("recipe", str(file_or_name), texts)
    document = parse_yaml(texts[name].encode(), f"{name}.yaml")
    return _validate(document, overrides or {}, Path.cwd(), f"the shipped recipe {name}.yaml")


def recipe_from(data: Mapping[str, Any], name: str = "recipe") -> Loaded:
    """A recipe given as plain values. Raises RecipeError."""
    return _validate(Document(name, dict(data)), {}, Path.cwd(), name)


def parse_assignment(text: str) -> tuple[str, Any]:
    """`a.b=value` as a dotted key and a YAML value. Raises RequestError."""
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise RequestError(f"--set {text!r}: write --set key=value, for example mixture.total=1000")
    try:
        return key.strip(), parse_value(value)
    except ValueError as error:
        raise RequestError(f"--set {text!r}: {error}") from None


def _is(question: Callable[[], bool]) -> bool:
    """Ask about a path; one too long to be a file's is none."""
    try:
        return question()
    except OSError:
        return False


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)  # a device has no end
    except OSError as error:
        raise RequestError(f"cannot read {path}: {error.strerror}") from None


def _validate(
    document: Document, overrides: Mapping[str, Any], folder: Path, origin: str
) -> Loaded:
    if not isinstance(document.data, dict):
        kind = {list: "a list"}.get(type(document.data), "a single value")
        fault = Fault(f"a recipe is a mapping of keys, this is {kind}", line=1)
        raise RecipeError(document.file, [fault])
    for key, value in overrides.items():
        plain = str(value) if isinstance(value, Path) else value
        document.data = assign(document.data, key, plain)
    try:
        return Loaded(Recipe.parse(document.data), document, folder, origin)
    except ValidationError as error:
        faults = faults_of(error, Recipe, document)
        rest = without_faults(error, Recipe, document.data)
    except (TypeError, ValueError) as error:  # a value from Python that YAML cannot hold
        raise RecipeError(document.file, [Fault(str(error))]) from None
    try:
        return Loaded(Recipe.parse(rest), document, folder, origin, tuple(faults))
    except ValidationError:
        raise RecipeError(document.file, faults) from None


def assign(data: Any, key: str, value: Any) -> Any:
    """A copy of the data with one dotted key set; components are found by name or number.

    Raises RequestError.

    >>> assign({"mixture": {"total": 10}}, "mixture.splits.train", 1)
    {'mixture': {'total': 10, 'splits': {'train': 1}}}
    """
    return _assign(data, key.split("."), value, key)


def _assign(data: Any, steps: list[str], value: Any, key: str) -> Any:
    if not steps:
        return value
    if isinstance(data, list):
        head, rest = _longest_name(steps, [_name(item) for item in data])
        place = _position(data, head, key)
        return [_assign(v, rest, value, key) if i == place else v for i, v in enumerate(data)]
    if data is None or isinstance(data, dict):
        known = data or {}
        head, rest = _longest_name(steps, list(known))
        return {**known, head: _assign(known.get(head), rest, value, key)}
    raise RequestError(f"--set {key}: {data!r} has no key {steps[0]!r}")


def _longest_name(steps: list[str], names: list[Any]) -> tuple[str, list[str]]:
    """The next step and the steps behind it: names may have dots of their own."""
    for end in range(len(steps), 1, -1):
        if ".".join(steps[:end]) in names:
            return ".".join(steps[:end]), steps[end:]
    return steps[0], steps[1:]


def _position(items: list[Any], step: str, key: str) -> int:
    names = [item.get("name") for item in items if isinstance(item, dict)]
    if step in names:
        return next(i for i, item in enumerate(items) if _name(item) == step)
    if step.isdecimal() and int(step) < len(items):
        return int(step)
    known = [str(name) for name in names if name] or [f"0 to {len(items) - 1}"]
    near = difflib.get_close_matches(step, known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known)}"
    raise RequestError(f"--set {key}: no entry {step!r}; {hint}")


def _name(item: Any) -> Any:
    return item.get("name") if isinstance(item, dict) else None


def canonical_data(recipe: Recipe) -> dict[str, Any]:
    """The recipe with every default filled in and components in the order of their names."""
    data = recipe.model_dump(mode="json", exclude={"locked"})
    data["components"].sort(key=lambda component: component["name"])
    return data
