"""Validation errors as faults with a line and a key, in words for the person who wrote the file."""

from collections.abc import Iterable
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from synthgen.errors import Fault, suggest
from synthgen.recipe.yaml_text import Document, KeyPath

WEIGHT = (
    "'weight' has three meanings among tools and is not used here: write 'share' (of the "
    "mixture) or 'rows' in a component, 'fraction' in a source"
)


def faults_of(
    error: ValidationError, model: type[BaseModel], document: Document, prefix: KeyPath = ()
) -> list[Fault]:
    """Every fault of a validation, in the order of the file.

    What holds another fault is not one itself: pydantic calls a list too short whose entry is
    wrong, and a mapping no string where it could have been one.
    """
    faults: dict[KeyPath, Fault] = {}
    for detail in error.errors():
        fields, path = _walk(model, detail)
        place = (*prefix, *path)
        fault = Fault(_message(detail, fields), dotted(place), document.line(place))
        faults.setdefault(place, fault)
    holders = {place[:end] for place in faults for end in range(len(place))}
    told = [fault for place, fault in faults.items() if place not in holders]
    return sorted(told, key=lambda fault: (fault.line or 0, fault.key))


def without_faults(
    error: ValidationError, model: type[BaseModel], data: dict[str, Any]
) -> dict[str, Any]:
    """A copy of the data without the keys that a validation refused, so that it can go on."""
    for detail in error.errors():
        _, path = _walk(model, detail)
        while path and not isinstance(path[-1], str):
            path = path[:-1]  # an entry of a list goes with its list: its neighbours keep places
        data = _without(data, path)
    return data


def _without(data: Any, path: KeyPath) -> Any:
    if not path:
        return data
    head, rest = path[0], path[1:]
    if isinstance(data, list) and isinstance(head, int) and head < len(data):
        return [_without(item, rest) if i == head else item for i, item in enumerate(data)]
    if not isinstance(data, dict) or head not in data:
        return data
    kept = {key: value for key, value in data.items() if key != head}
    return {**data, head: _without(data[head], rest)} if rest else kept


def dotted(path: Iterable[str | int]) -> str:
    """A key path as people write it: ``components.2.share``."""
    return ".".join(map(str, path))


def _message(detail: ErrorDetails, fields: Iterable[str]) -> str:
    if detail["type"] == "extra_forbidden":
        key = str(detail["loc"][-1])
        return WEIGHT if key == "weight" else f"unknown key{suggest(key, fields)}"
    if detail["type"] == "missing":
        return "this key is missing"
    given = repr(detail["input"])
    given = given if len(given) <= 60 else f"{given[:57]}..."
    message = detail["msg"].removeprefix("Value error, ")
    message = message.replace("valid array", "list").replace("an object", "a mapping of keys")
    return f"{message[0].lower()}{message[1:]}; given: {given}"


def _walk(model: type[BaseModel], detail: ErrorDetails) -> tuple[list[str], KeyPath]:
    """The fields known where an error stands, and its path without pydantic's union tags."""
    current: Any = model
    path: list[str | int] = []
    *steps, last = detail["loc"] or ("",)
    for step in steps:
        inner = _inner(current, step)
        if inner is None:
            continue
        path.append(step)
        current = inner
    here = _models(current)
    fields = [name for one in here for name in one.model_fields]
    options = [getattr(option, "__name__", "") for option in _options(current)]
    is_tag = len(options) > 1 and last in options and detail["type"] != "extra_forbidden"
    holds = any(get_origin(option) in (list, dict, tuple) for option in _options(current))
    if not is_tag and (here or holds):
        path.append(last)
    return fields, tuple(path)


def _inner(kind: Any, step: str | int) -> Any:
    """The type one step down, or None where the step is a union's tag."""
    for model in _models(kind):
        if step in model.model_fields:
            return model.model_fields[str(step)].annotation
    for option in _options(kind):
        origin, args = get_origin(option), get_args(option)
        if origin in (list, tuple) and isinstance(step, int):
            return args[0]
        if origin is dict and not _is_tag(step):
            return args[1]
    return None


def _is_tag(step: str | int) -> bool:
    return isinstance(step, str) and (step.endswith("]") or step == "[key]")


def _models(kind: Any) -> list[type[BaseModel]]:
    return [o for o in _options(kind) if isinstance(o, type) and issubclass(o, BaseModel)]


def _options(kind: Any) -> tuple[Any, ...]:
    if get_origin(kind) in (Union, UnionType):
        return get_args(kind)
    return (kind,)
