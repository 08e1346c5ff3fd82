"""`synthgen list` and `synthgen show`: what there is."""

import inspect
import json
import textwrap
from typing import Any

import typer
from pydantic import BaseModel

from synthgen.commands.terminal import print_json, print_row, print_table
from synthgen.config import Options
from synthgen.errors import RequestError, UnknownNameError, suggest
from synthgen.generating import Generator
from synthgen.recipe.load import shipped
from synthgen.recipe.yaml_text import parse_yaml
from synthgen.registry import filters, generators
from synthgen.row import Row
from synthgen.seeding import row_seed
from synthgen.strategies import strategies

KINDS = ("generators", "strategies", "filters", "recipes")
SAMPLES = 3


def list_command(kind: str | None, *, as_json: bool) -> None:
    """Everything of one kind, or of all kinds."""
    if kind is not None and kind not in KINDS:
        raise RequestError(f"unknown kind {kind!r}{suggest(kind, KINDS)}")
    kinds = [kind] if kind is not None else list(KINDS)
    found = {name: _entries(name) for name in kinds}
    if as_json:
        print_json(found[kind] if kind is not None else found)
        return
    for name, entries in found.items():
        if not entries:
            typer.echo(f"{name}: none in this version\n")
            continue
        lines = [[entry["name"], entry["summary"]] for entry in entries]
        print_table((name, "what"), lines)


def show_command(name: str, *, as_json: bool) -> None:
    """One generator, strategy, filter or recipe."""
    if name in generators:
        _show_generator(generators.get(name), as_json=as_json)
    elif name in {**strategies(), **strategies("llm")}:
        _show_strategy(name, as_json=as_json)
    elif name in filters:
        _show_filter(filters.get(name), as_json=as_json)
    elif name.removesuffix(".yaml") in shipped():
        _show_recipe(name.removesuffix(".yaml"), as_json=as_json)
    else:
        known = [*generators.names(), *strategies("llm"), *filters.names(), *shipped()]
        raise UnknownNameError("generator, strategy, filter or recipe", name, known)


def _entries(kind: str) -> list[dict[str, Any]]:
    if kind == "recipes":
        return [{"name": name, "summary": _comment(text)} for name, text in shipped().items()]
    if kind == "strategies":
        return _strategies()
    registry: Any = generators if kind == "generators" else filters
    found = {name: registry.get(name) for name in registry.names()}
    listed_apart = set(strategies().values())
    return [
        {"name": name, "summary": _summary(cls)}
        for name, cls in found.items()
        if cls not in listed_apart
    ]


def _strategies() -> list[dict[str, Any]]:
    """Every strategy with its modes; the embedded form, where there is one, says what it does."""
    by = {mode: strategies(mode) for mode in ("llm", "embedded")}
    found = {**by["llm"], **by["embedded"]}
    return [
        {
            "name": name,
            "summary": _summary(cls),
            "modes": [mode for mode in ("embedded", "llm") if name in by[mode]],
        }
        for name, cls in sorted(found.items())
    ]


def _comment(text: str) -> str:
    """What a recipe's first line says, where it is a comment."""
    first = text.partition("\n")[0]
    return first.lstrip("# ") if first.startswith("#") else ""


def _summary(cls: type[Any]) -> str:
    return (inspect.getdoc(cls) or "").split("\n\n")[0].replace("\n", " ")


def _fields(config: type[Options]) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "type": _type_name(field.annotation),
            "default": None if field.is_required() else _plain(field.get_default()),
            "required": field.is_required(),
            "description": field.description or "",
        }
        for name, field in config.model_fields.items()
    ]


def _type_name(annotation: Any) -> str:
    text = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    return text.replace("typing.", "")


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_defaults=True)
    return _json(value)


def _json(value: Any) -> Any:
    return json.loads(
        json.dumps(value, default=lambda other: getattr(other, "__dict__", str(other)))
    )


def _show_strategy(name: str, *, as_json: bool) -> None:
    """A strategy in both modes; one that only a model can do has no rows to show."""
    agent: Any = strategies("llm").get(name)
    if name in strategies():
        _show_generator(strategies()[name], agent, as_json=as_json)
    elif as_json:
        print_json({"name": name, "summary": _summary(agent), "llm": _agent_facts(agent)})
    else:
        _print_agent(agent)


def _agent_facts(agent: Any) -> dict[str, Any]:
    return {
        "version": agent.version,
        "prompts": {prompt.label: prompt.text for prompt in agent.prompts},
        "fields": _fields(agent.Config),
    }


def _print_agent(agent: Any) -> None:
    typer.echo(f"In llm mode: {agent.name}, version {agent.version}\n\n{inspect.getdoc(agent)}\n")
    for prompt in agent.prompts:
        typer.echo(f"prompt {prompt.label}:\n{textwrap.indent(prompt.text, '    ')}\n")
    _print_fields(agent.Config)


def _show_generator(cls: type[Generator[Any]], agent: Any = None, *, as_json: bool) -> None:
    generator = cls(seed=row_seed(0, cls.name))
    capacities = _capacities(cls, generator)
    samples = list(_samples(generator))
    facts: dict[str, Any] = {
        "name": cls.name,
        "version": cls.version,
        "summary": _summary(cls),
        "levels": list(cls.levels),
        "forms": list(cls.forms),
        "splits": list(generator.splits),
        "countable": generator.size("train") is not None,
        "capacity": capacities,
        "slots": {slot.name: [one.name for one in slot.families] for slot in cls.skin_slots},
        "observations": list(cls.observations),
        "wordings": len(cls.templates),
        "fields": _fields(cls.Config),
        "listing": cls.listing(),
    }
    if as_json:
        from synthgen.schema import batch_of

        facts |= {"llm": _agent_facts(agent)} if agent is not None else {}
        print_json({**facts, "samples": batch_of(samples).to_pylist()})
        return
    typer.echo(f"{cls.name}, version {cls.version}\n\n{inspect.getdoc(cls)}\n")
    kind = "exact sizes" if facts["countable"] else "lower bounds of distinct rows"
    lines = [[name, *(f"{counts[s]:,}" for s in generator.splits)] for name, counts in capacities]
    print_table(("level", *generator.splits), lines, title=f"capacity ({kind})")
    typer.echo(f"forms: {', '.join(cls.forms)}\n")
    for name, families in facts["slots"].items():
        typer.echo(f"names of {name}: {', '.join(families)}")
    if cls.observations:
        typer.echo(f"observations: {', '.join(cls.observations)}\n")
    _print_fields(cls.Config)
    _print_listing(cls.listing())
    for row in samples:
        print_row(row)
    if agent is not None:
        _print_agent(agent)


def _capacities(
    cls: type[Generator[Any]], generator: Generator[Any]
) -> list[tuple[str, dict[str, int]]]:
    built = [("all", generator)]
    built += [(str(level), cls(cls.Config(level=level))) for level in cls.levels]
    return [(name, {s: one.capacity(s) for s in one.splits}) for name, one in built]


def _samples(generator: Generator[Any]) -> list[Row]:
    return list(generator.rows("train", min(SAMPLES, generator.capacity("train"))))


def _show_recipe(name: str, *, as_json: bool) -> None:
    text = shipped()[name]
    if as_json:
        data = parse_yaml(text.encode(), f"{name}.yaml").data
        print_json({"name": name, "summary": _comment(text), "recipe": data})
        return
    typer.echo(text, nl=False)


def _show_filter(cls: type[Any], *, as_json: bool) -> None:
    if as_json:
        print_json({"name": cls.name, "summary": _summary(cls), "fields": _fields(cls.Config)})
        return
    typer.echo(f"{cls.name}\n\n{inspect.getdoc(cls)}\n")
    _print_fields(cls.Config)


def _print_listing(lines: list[dict[str, str]]) -> None:
    if lines:
        print_table(tuple(lines[0]), [tuple(line.values()) for line in lines])


def _print_fields(config: type[Options]) -> None:
    rows = [
        [f["name"], f["type"], "required" if f["required"] else f["default"], f["description"]]
        for f in _fields(config)
    ]
    print_table(("option", "type", "default", "what"), rows)
