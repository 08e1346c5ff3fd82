"""The registered strategies, by the names that recipes give them."""

from typing import Any

from synthgen.errors import UnknownNameError
from synthgen.registry import generators
from synthgen.strategy import Strategy


def strategies() -> dict[str, type[Strategy[Any]]]:
    """Every strategy by its name: the last part of the name it has as a generator."""
    found = (generators.get(name) for name in generators.names())
    return {c.name.rpartition("/")[2]: c for c in found if issubclass(c, Strategy)}


def strategy(name: str) -> type[Strategy[Any]]:
    """The strategy of a name. Raises UnknownNameError with the nearest one."""
    found = strategies()
    if name not in found:
        raise UnknownNameError("strategy", name, found)
    return found[name]
