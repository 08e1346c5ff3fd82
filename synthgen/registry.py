"""Names to classes, loaded when asked for.

A name is a path: `omega/arithmetic_gcd` is looked for in `synthgen.generators.omega.arithmetic_gcd`
and `synthgen.generators.omega`, so asking for one generator imports one file; listing imports all.
Other packages enter by entry points (groups `synthgen.generators` and `synthgen.filters`; the entry
point's name is the registered name), recipes by `plugins:`.
"""

import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator
from hashlib import blake2b
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, Generic, TypeVar

from synthgen.errors import RequestError, UnknownNameError
from synthgen.filtering import RowFilter, SetFilter
from synthgen.generating import Generator

T = TypeVar("T", bound=type[Any])

_LOADED = "__synthgen_loaded__"  # the text of a plug-in file as it was when it was imported


class Registry(Generic[T]):
    """The classes of one kind by name."""

    def __init__(self, kind: str, package: str, group: str | None = None) -> None:
        self.kind, self.package, self.group = kind, package, group or package
        self._classes: dict[str, T] = {}
        self._all_loaded = False

    def register(self, name: str) -> Callable[[T], T]:
        """Decorate a class with its name; a name that another class holds raises ValueError."""

        def add(cls: T) -> T:
            if not cls.__module__.startswith(f"{self.package}."):
                self._load_own(name)  # a plug-in must not take the name of what ships
            holder = self._classes.get(name)
            if holder is not None and _origin(holder) != _origin(cls):
                raise ValueError(
                    f"two classes register the {self.kind} {name!r}: "
                    f"{_origin(holder)} and {_origin(cls)}"
                )
            cls.name = name
            self._classes[name] = cls
            return cls

        return add

    def get(self, name: str) -> T:
        """The class of a name. Raises UnknownNameError with the nearest one."""
        if name not in self._classes:
            self._load(name)
        known = [] if name in self._classes else self.names()
        if name not in self._classes:
            raise UnknownNameError(self.kind, name, known)
        return self._classes[name]

    def __contains__(self, name: str) -> bool:
        if name not in self._classes:
            self._load(name)
        return name in self._classes

    def names(self) -> list[str]:
        """All names, sorted; imports every file of the package."""
        if not self._all_loaded:
            for module in _walk(self.package):
                importlib.import_module(module)
            for name in {point.name for point in entry_points(group=self.group)}:
                if name not in self._classes:
                    self._load(name)
            self._all_loaded = True
        return sorted(self._classes)

    def _load(self, name: str) -> None:
        self._load_own(name)
        if name in self._classes:
            return
        points = {point.value: point for point in entry_points(group=self.group, name=name)}
        if len(points) > 1:
            raise RequestError(
                f"two packages offer the {self.kind} {name!r}: {' and '.join(sorted(points))}; "
                "remove one of them"
            )
        for point in points.values():
            self._enter(point)

    def _load_own(self, name: str) -> None:
        parts = name.split("/") if all(map(str.isidentifier, name.split("/"))) else []
        for depth in range(len(parts), 0, -1):
            module = ".".join((self.package, *parts[:depth]))
            if _exists(module):
                importlib.import_module(module)
                if name in self._classes:
                    return

    def _enter(self, point: EntryPoint) -> None:
        try:
            cls = point.load()
        except Exception as error:
            raise RequestError(
                f"the {self.kind} {point.name!r} of {point.value!r} cannot be loaded: "
                f"{type(error).__name__}: {error}"
            ) from error
        try:
            self.register(point.name)(cls)
        except (ValueError, AttributeError) as error:
            raise RequestError(f"{point.value!r} cannot be the {self.kind}: {error}") from error


def load_plugin(plugin: str) -> None:
    """Import a recipe's plug-in, a file or a module, whose decorators register what it brings.

    Raises RequestError when it is missing or fails.
    """
    path = Path(plugin)
    try:
        if path.suffix == ".py":
            _import_file(path.resolve())
        else:
            importlib.import_module(plugin)
    except RequestError:
        raise
    except (Exception, SystemExit) as error:
        raise RequestError(
            f"plug-in {plugin!r} cannot be loaded: {type(error).__name__}: {error}"
        ) from error


def _import_file(path: Path) -> None:
    name = f"synthgen_plugin_{blake2b(str(path).encode(), digest_size=8).hexdigest()}"
    if name in sys.modules:
        _check_unchanged(path, sys.modules[name])
        return
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise FileNotFoundError(f"no Python file at {path}")
    module = module_from_spec(spec)
    module.__dict__[_LOADED] = path.read_bytes()
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise


def _check_unchanged(path: Path, module: ModuleType) -> None:
    """Rows must come from the file whose hash the manifest names, not from an older reading."""
    if not path.is_file() or path.read_bytes() != module.__dict__[_LOADED]:
        raise RequestError(
            f"plug-in {str(path)!r} has changed since this process loaded it; start Python again"
        )


def _walk(package: str) -> Iterator[str]:
    root = importlib.import_module(package)
    for module in pkgutil.walk_packages(root.__path__, f"{package}."):
        yield module.name


def _exists(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def _origin(cls: type[Any]) -> str:
    return f"{cls.__module__}.{cls.__qualname__}"


generators: Registry[type[Generator[Any]]] = Registry("generator", "synthgen.generators")
# Strategies in llm mode; apart, because a registered generator needs no key and no network.
agents: Registry[type[Generator[Any]]] = Registry("agent", "synthgen.generators", "synthgen.agents")
filters: Registry[type[RowFilter] | type[SetFilter]] = Registry("filter", "synthgen.filters")
