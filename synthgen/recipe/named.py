"""What a recipe names outside itself: plug-ins, worlds, sources, filters, test sets."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from synthgen import canonical, tables
from synthgen.errors import RequestError, shorten
from synthgen.filtering import RowFilter, SetFilter
from synthgen.generating import Generator
from synthgen.recipe.collector import Collector
from synthgen.recipe.endpoints import endpoints_of
from synthgen.recipe.faults import dotted
from synthgen.recipe.model import REQUIRED, DuplicatesSpec, Recipe, SourceSpec
from synthgen.recipe.plan import FilterPlan
from synthgen.recipe.sources import SourceTable, prepare_source
from synthgen.recipe.yaml_text import KeyPath
from synthgen.registry import filters, generators, load_plugin
from synthgen.row import Row
from synthgen.schema import rows_of
from synthgen.strategies import strategy
from synthgen.strategy import Strategy

SECTION = "decontaminate"  # a row filter whose options are a section of the recipe


def find_path(folder: Path, text: str) -> str:
    """A path as it can be opened: beside the recipe's file, else as given."""
    try:
        for path in (folder / Path(text).expanduser(), Path(text).expanduser().absolute()):
            if text and path.exists():
                return str(path.resolve())
    except (OSError, RuntimeError, ValueError):
        return text  # no path: it may be too long, hold a NUL, or name an unknown ~user
    return text


@contextmanager
def _readable(path: str) -> Iterator[None]:
    """Turn what the system says of a path into a RequestError."""
    try:
        yield
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise RequestError(f"cannot read {shorten(path)!r}: {reason}") from None


def set_filter(spec: DuplicatesSpec) -> SetFilter:
    """The filter that drops repeats. Raises RequestError where it is not installed."""
    name = "duplicates" if spec.method == "exact" else spec.method
    cls: Any = filters.get(name)
    options = {"threshold": spec.threshold} if spec.method == "minhash" else {}
    built: SetFilter = cls(cls.Config.parse(options))
    return built


class Named:
    """The things that a recipe names, looked up; `content` holds the hash of each that is read.

    `prepared` holds what row filters read once for all workers, read here so that a faulty test set
    is told with the other faults, before anything is written.
    """

    def __init__(self, recipe: Recipe, folder: Path, faults: Collector) -> None:
        self.recipe, self.folder, self.faults = recipe, folder, faults
        self.content: dict[str, str] = {}
        self.prepared: dict[FilterPlan, Any] = {}
        self._rows: dict[tuple[str, str], list[Row]] = {}
        self.plugins = self._plugins()
        self.endpoints = endpoints_of(recipe, faults)
        self.worlds = self._worlds()
        self._check_streams()
        self.sources = self._sources()
        self.filters = self.row_filters(recipe.filters, ("filters",)) + self._decontaminate()
        self._check_duplicates()

    def generator(self, at: KeyPath, name: str) -> type[Generator[Any]] | None:
        """The class of a generator; None, and a fault, where there is none."""
        try:
            return generators.get(name)
        except RequestError as error:
            self.faults.add(at, str(error))
            return None

    def strategy(self, at: KeyPath, name: str, mode: str) -> type[Strategy[Any]] | None:
        """The class of a strategy in a mode; None, and a fault, where there is none."""
        try:
            return strategy(name, mode)
        except RequestError as error:
            self.faults.add(at, str(error))
            return None

    def row_filters(self, specs: list[dict[str, Any]], at: KeyPath) -> tuple[FilterPlan, ...]:
        """The row filters of a list of {type, options}."""
        plans = [self._filter(spec, (*at, i)) for i, spec in enumerate(specs)]
        return tuple(plan for plan in plans if plan is not None)

    def _plugins(self) -> tuple[str, ...]:
        found = []
        for i, plugin in enumerate(self.recipe.plugins):
            is_file = plugin.endswith(".py")
            name = find_path(self.folder, plugin) if is_file else plugin
            try:
                load_plugin(name)
                if is_file:
                    self.content[f"plugins.{i}"] = tables.fingerprint(name)
                found.append(name)
            except RequestError as error:
                self.faults.add(("plugins", i), str(error))
        return tuple(found)

    def _worlds(self) -> dict[str, tuple[str, str]]:
        """Name to (generator, world as canonical JSON)."""
        found = {}
        for name, spec in self.recipe.worlds.items():
            at: KeyPath = ("worlds", name)
            cls = self.generator((*at, "generator"), spec.generator)
            if cls is None:
                continue
            if cls.world_type is None:
                self.faults.add((*at, "generator"), f"{spec.generator} has no world")
                continue
            try:
                config = cls.world_type.Config.parse(spec.config)
            except ValidationError as error:
                self.faults.add_invalid((*at, "config"), error, cls.world_type.Config)
                continue
            world = {"task": spec.generator, "config": config.changed(), "seed": spec.seed}
            found[name] = (spec.generator, canonical.dumps(world))
        return found

    def _check_streams(self) -> None:
        used = {component.stream for component in self.recipe.components} | self._seeds()
        for name, spec in self.recipe.seeds.items():
            at: KeyPath = ("seeds", name)
            self.faults.check_shares((*at, "levels"), spec.levels)
            self.faults.check_shares((*at, "forms"), spec.forms)
            if name not in used:
                self.faults.add(at, "no component uses this seed stream")

    def _seeds(self) -> set[str | None]:
        """The streams and sources that strategies draw their parents from."""
        return {name for component in self.recipe.components for name in component.seeds}

    def rows(self, source: str, split: str) -> list[Row]:
        """The rows of a source's split, as a strategy's library."""
        key = (source, split)
        if key not in self._rows:
            table = self.sources[source].splits.get(split)
            self._rows[key] = [] if table is None else list(rows_of(table))
        return self._rows[key]

    def _check_duplicates(self) -> None:
        """The method's filter must be there before any work."""
        try:
            set_filter(self.recipe.duplicates)
        except RequestError as error:
            self.faults.add(("duplicates", "method"), str(error))

    def _sources(self) -> dict[str, SourceTable]:
        used = {component.source for component in self.recipe.components} | self._seeds()
        found: dict[str, SourceTable] = {}
        for name, spec in self.recipe.sources.items():
            at: KeyPath = ("sources", name)
            self.faults.check_shares((*at, "splits"), spec.splits)
            if name not in used:
                self.faults.add(at, "no component uses this source")
            elif self._given((*at, "path"), spec.path):
                table = self._source(at, name, spec)
                found |= {name: table} if table is not None else {}
        return found

    def _source(self, at: KeyPath, name: str, spec: SourceSpec) -> SourceTable | None:
        has_answer = spec.columns.answer is not None or spec.columns.solution is not None
        if not has_answer:
            message = "name the column of the answer or of the solution: columns: {answer: NAME}"
            self.faults.add((*at, "columns"), message)
        path = find_path(self.folder, spec.path)
        try:
            with _readable(path):
                self.content[f"sources.{name}"] = tables.fingerprint(path, revision=spec.revision)
                if has_answer:
                    return prepare_source(name, spec.model_copy(update={"path": path}))
        except RequestError as error:
            self.faults.add((*at, "path"), str(error))
        return None

    def _given(self, at: KeyPath, path: str) -> bool:
        if path == REQUIRED:
            self.faults.add(at, f"a file is required: add --set {dotted(at)}=FILE")
        return path != REQUIRED

    def _filter(self, spec: dict[str, Any], at: KeyPath) -> FilterPlan | None:
        options = {key: value for key, value in spec.items() if key != "type"}
        if not isinstance(spec.get("type"), str):
            message = "a filter needs a type, for example {type: length, max_chars: 4000}"
            self.faults.add(at, message)
            return None
        try:
            cls = filters.get(spec["type"])
        except RequestError as error:
            self.faults.add((*at, "type"), str(error))
            return None
        try:
            # Only the section finds paths beside the recipe and hashes what lies there.
            misplaced = spec["type"] == SECTION and at != (SECTION,)
            if misplaced or not issubclass(cls, RowFilter):
                raise RequestError(f"{spec['type']} is no row filter: it has a section of its own")
            config = cls.Config.parse(options)
            plan = FilterPlan(spec["type"], canonical.dumps(config.changed()))
            if plan not in self.prepared:
                self.prepared[plan] = cls.prepare(config)
            return plan
        except ValidationError as error:
            self.faults.add_invalid(at, error, cls.Config)
        except RequestError as error:
            self.faults.add(at, str(error))
        return None

    def _decontaminate(self) -> tuple[FilterPlan, ...]:
        spec = self.recipe.decontaminate
        references = []
        for i, reference in enumerate(spec.against):
            at: KeyPath = ("decontaminate", "against", i)
            given = {"path": reference} if isinstance(reference, str) else dict(reference)
            path_at = at if isinstance(reference, str) else (*at, "path")
            if not self._given(path_at, str(given.get("path", ""))):
                continue
            given["path"] = find_path(self.folder, str(given.get("path", "")))
            try:
                with _readable(given["path"]):
                    print_ = tables.fingerprint(given["path"], revision=given.get("revision"))
                self.content[f"decontaminate.{i}"] = print_
                references.append(given)
            except RequestError as error:
                self.faults.add(path_at, str(error))
        if not references:
            return ()
        options = {**spec.model_dump(mode="json"), "against": references}
        plan = self._filter({"type": SECTION, **options}, (SECTION,))
        return (plan,) if plan is not None else ()
