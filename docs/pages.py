"""The parts of pages that come from the code: Markdown, made whenever the pages are built."""

import inspect
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from synthgen import canonical

HERE = Path(__file__).resolve().parent
MEASURED = HERE / "measured"
HELP_WIDTH = 92

WORDS: dict[Any, str] = {
    bool: "true or false",
    int: "integer",
    float: "number",
    str: "text",
    Any: "any value",
    type(None): "null",
}
SINGULAR = ("integer", "number", "text", "mapping")
BOUNDS = (
    ("ge", "at least {}"),
    ("gt", "above {}"),
    ("le", "at most {}"),
    ("lt", "below {}"),
    ("min_length", "at least {}"),
)


# Recipes ---------------------------------------------------------------------------------------


def recipe_keys() -> str:
    """Every key of a recipe: a section for each mapping, in the order in which they are met."""
    from synthgen.recipe.model import Recipe

    return "\n".join(_section(path, model) for path, model in _models("", Recipe))


def agent_options() -> str:
    """The options that every agent takes, without those of every generator."""
    from synthgen.agent import AgentConfig
    from synthgen.config import BaseConfig

    common = set(BaseConfig.model_fields)
    return options_table(AgentConfig, skip=common)


def endpoint_keys() -> str:
    """Every key of an endpoint, and of its prices."""
    from synthgen.llm.endpoint import Endpoint, Prices

    return f"{options_table(Endpoint)}\n\nOf `prices`:\n\n{options_table(Prices)}"


def _section(path: str, model: type[BaseModel]) -> str:
    head = f"({_anchor(path)})=\n## `{path}`" if path else "## The top level"
    keys = options_table(model, lambda name: _see(path, model, name))
    return f"{head}\n\n{_docstring(model)}\n\n{keys}"


def _see(path: str, model: type[BaseModel], name: str) -> str:
    """Links to the sections of the mappings in a field."""
    inner = _inner(model.model_fields[name].annotation)
    paths = [f"{path}.{name}{suffix}".lstrip(".") for suffix, _ in inner]
    return "".join(f", see [`{one}`](#{_anchor(one)})" for one in paths)


def _anchor(path: str) -> str:
    return "key-" + path.replace(".", "-").replace("[]", "-each")


def options_table(
    model: type[BaseModel],
    see: Callable[[str], str] = lambda name: "",
    skip: Collection[str] = (),
) -> str:
    """The fields of a model as a table: key, type, default, meaning."""
    rows = [
        (f"`{name}`", type_words(field) + see(name), default_words(field), _meaning(field))
        for name, field in model.model_fields.items()
        if name not in skip
    ]
    return table(("key", "type", "default", "meaning"), rows)


def _meaning(field: FieldInfo) -> str:
    return " ".join((field.description or "").split())


def type_words(field: FieldInfo) -> str:
    """The type of a field and its bounds, in words."""
    bounds = [
        words.format(f"{value:,}")
        for name, words in BOUNDS
        for item in field.metadata
        if (value := getattr(item, name, None)) is not None
        and (name != "min_length" or _is_many(field.annotation))
    ]
    return ", ".join([_words(field.annotation), *bounds])


def default_words(field: FieldInfo) -> str:
    """The default of a field as it would be written in YAML, or that it must be given."""
    if field.is_required():
        return "required"
    value = field.get_default(call_default_factory=True)
    if isinstance(value, BaseModel):
        return "its own defaults"
    if value is None:
        return "none"
    if isinstance(value, str | bool):
        return f"`{str(value).lower() if isinstance(value, bool) else value}`"
    return f"`{_flow(value)}`"


def _flow(value: Any) -> str:
    """A value in YAML's flow style."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return str(value) if isinstance(value, str) else canonical.dumps(value)


def _words(kind: Any) -> str:
    origin, args = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _words(args[0])
    if origin in (Union, UnionType):
        return " or ".join(_words(one) for one in args if one is not type(None))
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in args)
    if origin in (list, tuple):
        return f"list of {_plural(args[0])}"
    if origin is dict:
        keys = "names" if args[0] is str else _plural(args[0])
        return f"mapping of {keys} to {_plural(args[1])}"
    if _is_model(kind):
        return "mapping"
    return WORDS.get(kind, f"`{kind}`")


def _plural(kind: Any) -> str:
    first, *rest = _words(kind).split(" of ", 1)
    return " of ".join([f"{first}s" if first in SINGULAR else first, *rest])


def _models(path: str, model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    """The model at a key path and all below it."""
    yield path, model
    for name, field in model.model_fields.items():
        for suffix, inner in _inner(field.annotation):
            yield from _models(f"{path}.{name}{suffix}".lstrip("."), inner)


def _inner(kind: Any, suffix: str = "") -> Iterator[tuple[str, type[BaseModel]]]:
    args = get_args(kind)
    if _is_model(kind):
        yield suffix, kind
    elif get_origin(kind) is dict:
        yield from _inner(args[1], f"{suffix}.NAME")
    elif get_origin(kind) in (list, tuple):
        yield from _inner(args[0], f"{suffix}[]")
    else:
        for one in args:
            yield from _inner(one, suffix)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _is_many(kind: Any) -> bool:
    return any(get_origin(one) in (list, tuple, dict) for one in (kind, *get_args(kind)))


# Skins -----------------------------------------------------------------------------------------


def skin_keys() -> str:
    """Every key of a skin policy, and of what it holds out."""
    from synthgen.skin import HeldOut, SkinPolicy

    return f"{options_table(SkinPolicy)}\n\nOf `held_out`:\n\n{options_table(HeldOut)}"


def skin_families() -> str:
    """The families of each slot of each generator, with an example of their names."""
    from synthgen.registry import generators

    classes = [generators.get(name) for name in generators.names()]
    rows = [row for cls in classes for slot in cls.skin_slots for row in _families(cls, slot)]
    return table(("generator", "slot", "family", "weight", "for instance"), rows)


def _families(cls: Any, slot: Any) -> Iterator[Sequence[str]]:
    from synthgen.seeding import Stream

    for family in slot.families:
        words = cls().wardrobe.train_words
        names = family.draw(Stream.of("page"), slot.ids, words, slot.distinct)
        shown = " ".join(names)
        yield (
            f"`{cls.name}`",
            f"`{slot.name}` ({slot.role})",
            f"`{family.name}`",
            f"{family.weight:g}",
            f"`{shown}`",
        )


# The registry ----------------------------------------------------------------------------------


def generators_page() -> str:
    """Every generator: what it is, its levels and forms, how much there is, its own options."""
    from synthgen.registry import generators

    return "\n".join(_generator(generators.get(name)) for name in generators.names())


def _generator(cls: Any) -> str:
    from synthgen.config import BaseConfig

    built = cls()
    counted = "exactly" if built.size("train") is not None else "at least"
    facts = {
        "levels": ", ".join(map(str, cls.levels)) or "none",
        "forms": ", ".join(f"`{form}`" for form in cls.forms),
        "distinct rows": ", ".join(
            f"{s} {counted} {_size(built.capacity(s))}" for s in built.splits
        ),
        "answers": _answer_type(cls),
        "proof": f"`{cls.proof}`" if hasattr(cls, "proof") else "none",
        "version": cls.version,
    }
    listed = "".join(f"- {name}: {fact}\n" for name, fact in facts.items())
    own = [name for name in cls.Config.model_fields if name not in BaseConfig.model_fields]
    options = f"\n{_own_options(cls.Config, own)}" if own else ""
    return f"## `{cls.name}`\n\n{_docstring(cls)}\n\n{listed}{options}"


def _size(count: int) -> str:
    """A count; a large one as the power of ten below it.

    >>> _size(18827), _size(1822518225178201857674714)
    ('18,827', '10^24')
    """
    return f"{count:,}" if count < 10**9 else f"10^{len(str(count)) - 1}"


def _answer_type(cls: Any) -> str:
    found = getattr(cls, "answer_type", None)
    return f"`{found}`" if isinstance(found, str) else "of several types"


def _own_options(config: type[BaseModel], names: Iterable[str]) -> str:
    fields = config.model_fields
    rows = [
        (f"`{name}`", type_words(fields[name]), default_words(fields[name]), _meaning(fields[name]))
        for name in names
    ]
    return table(("option", "type", "default", "meaning"), rows)


def filters_page() -> str:
    """Every filter and its options."""
    from synthgen.registry import filters

    parts = []
    for name in filters.names():
        cls = filters.get(name)
        parts.append(f"## `{name}`\n\n{_docstring(cls)}\n")
        for path, model in _models("", cls.Config):
            told = f"Each mapping in `{path}`: {_docstring(model)}\n\n" if path else ""
            parts.append(told + options_table(model) if model.model_fields else "")
    return "\n".join(parts)


# The command line ------------------------------------------------------------------------------


def command_line() -> str:
    """The help of every command, as the terminal shows it."""
    return "\n".join(
        f"## `{name}`\n\n```text\n{text}\n```\n" for name, text in command_helps().items()
    )


def command_helps() -> dict[str, str]:
    """`synthgen` and each of its commands with its help."""
    import click
    from typer.main import get_command

    from synthgen.cli import app

    root: Any = get_command(app)
    commands: dict[str, Any] = {"synthgen": root}
    commands |= {f"synthgen {name}": command for name, command in sorted(root.commands.items())}
    helps = {}
    for name, command in commands.items():
        context: Any = click.Context(
            command, info_name=name, terminal_width=HELP_WIDTH, max_content_width=HELP_WIDTH
        )
        helps[name] = command.get_help(context).strip()
    return helps


# Measurements ----------------------------------------------------------------------------------


def measured(folder: Path = MEASURED) -> str:
    """Every measurement in a folder of JSON files, as a section with a table."""
    found = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.json"))]
    if not found:
        return "Nothing has been measured yet.\n"
    return "\n".join(map(_measurement, found))


def _measurement(record: dict[str, Any]) -> str:
    names = list(dict.fromkeys(name for row in record["rows"] for name in row))
    rows = [[_figure(row.get(name)) for name in names] for row in record["rows"]]
    right = [all(_is_figure(row.get(name)) for row in record["rows"]) for name in names]
    told = f"Measured by `{record['command']}` on {record['machine']}."
    notes = record.get("notes") or ""
    text = "\n".join(notes) if isinstance(notes, list) else str(notes)
    return f"## {record['title']}\n\n{table(names, rows, right)}\n{told}\n\n{text}\n"


def _figure(value: Any) -> str:
    if value is None:
        return "not measured"
    return f"{value:,}" if _is_figure(value) else str(value)


def _is_figure(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


# Markdown --------------------------------------------------------------------------------------


def table(
    head: Sequence[str], rows: Iterable[Sequence[Any]], right: Sequence[bool] | None = None
) -> str:
    """A Markdown table; columns of which `right` says so are set to the right.

    >>> print(table(("a", "b"), [(1, "x|y")]), end="")
    | a | b |
    | --- | --- |
    | 1 | x\\|y |
    """
    rule = ["---:" if to_the_right else "---" for to_the_right in right or [False] * len(head)]
    lines = [head, rule, *rows]
    return "".join(f"| {' | '.join(_cell(item) for item in line)} |\n" for line in lines)


def _cell(value: Any) -> str:
    return str(value).replace("|", "\\|")


def _docstring(thing: Any) -> str:
    """A docstring as Markdown; `*` and `_` in it are mathematics, no emphasis."""
    text = inspect.getdoc(thing) or ""
    parts = text.split("`")
    parts[::2] = [part.replace("*", "\\*").replace("_", "\\_") for part in parts[::2]]
    return "`".join(parts)
