"""YAML text to plain values, with the line of every key, within bounds.

Safe loading only: no tags that build objects. Aliases are expanded within a budget of nodes, so a
file of nine lines cannot become gigabytes ("billion laughs").
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from synthgen.errors import Fault, RecipeError

MAX_BYTES = 1 << 20  # recipes are written by hand; a megabyte is some 20,000 lines
MAX_NODES = 100_000
MAX_DEPTH = 50

KeyPath = tuple[str | int, ...]


class RecipeLoader(yaml.SafeLoader):
    """YAML 1.1 as people write it: 1e-3 is a number, dates stay text."""


RecipeLoader.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if tag != "tag:yaml.org,2002:timestamp"]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
RecipeLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?[eE][-+]?[0-9]+$"),
    list("-+0123456789"),
)


@dataclass(slots=True)
class Document:
    """The values of a YAML text and the line of each key path, counted from 1."""

    file: str
    data: Any
    lines: dict[KeyPath, int] = field(default_factory=dict)

    def line(self, path: KeyPath) -> int | None:
        """The line of a key path, or of its nearest parent that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)


def parse_yaml(raw: bytes, file: str) -> Document:
    """Parse a recipe file. Raises RecipeError with the line of the fault."""
    if len(raw) > MAX_BYTES:
        raise _fault(file, f"too long for a recipe, which has at most {MAX_BYTES:,} bytes")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _fault(file, f"not a text file: byte {error.start} is not UTF-8") from None
    try:
        node = RecipeLoader(text).get_single_node()
    except yaml.YAMLError as error:
        raise _syntax_fault(file, text, error) from None
    except RecursionError:
        raise _fault(file, f"nested deeper than {MAX_DEPTH} levels") from None
    if node is None:
        raise _fault(file, "the file is empty; a recipe begins with 'version: 1'")
    document = Document(file, None)
    document.data = _Builder(document).build(node, ())
    return document


def parse_value(text: str) -> Any:
    """The value of a `--set key=value`, read as YAML. Raises ValueError."""
    try:
        node = RecipeLoader(text).get_single_node()
    except (yaml.YAMLError, RecursionError) as error:
        raise ValueError(str(error).splitlines()[0]) from None
    if node is None:
        return None
    try:
        return _Builder(Document("--set", None)).build(node, ())
    except RecipeError as error:
        raise ValueError(error.faults[0].message) from None


class _Builder:
    """Turns nodes into values, noting lines, counting nodes, refusing repeated keys."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.left = MAX_NODES

    def build(self, node: yaml.Node, path: KeyPath) -> Any:
        self.document.lines.setdefault(path, node.start_mark.line + 1)
        self.left -= 1
        if self.left < 0:
            raise self._refuse(f"more than {MAX_NODES:,} values once aliases are expanded", path)
        if len(path) > MAX_DEPTH:
            raise self._refuse(f"nested deeper than {MAX_DEPTH} levels", ())
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(child, (*path, i)) for i, child in enumerate(node.value)]
        return self._scalar(node, path)

    def _mapping(self, node: yaml.MappingNode, path: KeyPath) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, child in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._refuse("a key must be a plain word", path)
            key = str(key_node.value)
            if key in values:
                first = self.document.lines[(*path, key)]
                self.document.lines[(*path, key)] = key_node.start_mark.line + 1
                raise self._refuse(f"this key stands on line {first}, too", (*path, key))
            self.document.lines[(*path, key)] = key_node.start_mark.line + 1
            values[key] = self.build(child, (*path, key))
        return values

    def _scalar(self, node: yaml.Node, path: KeyPath) -> Any:
        loader = RecipeLoader("")
        try:
            value = loader.construct_object(node)
        except (yaml.YAMLError, ValueError, OverflowError):
            raise self._refuse(f"cannot read {node.value!r} as {node.tag}", path) from None
        if isinstance(value, float) and value - value != 0:
            raise self._refuse(f"{node.value!r} is no finite number", path)
        return value if value is None or isinstance(value, str | int | float) else str(node.value)

    def _refuse(self, message: str, path: KeyPath) -> RecipeError:
        fault = Fault(message, ".".join(map(str, path)), self.document.line(path))
        return RecipeError(self.document.file, [fault])


def _syntax_fault(file: str, text: str, error: yaml.YAMLError) -> RecipeError:
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark is not None else None
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "not YAML"
    lines = text.splitlines()
    if line is not None and line <= len(lines) and "\t" in lines[line - 1]:
        problem = "a tab; YAML is indented with spaces"
    return RecipeError(file, [Fault(str(problem), line=line)])


def _fault(file: str, message: str) -> RecipeError:
    return RecipeError(file, [Fault(message)])
