"""The registered strategies, by the names that recipes give them."""

from typing import Any

from synthgen.errors import RequestError, UnknownNameError
from synthgen.generating import Generator
from synthgen.registry import Registry, agents, generators
from synthgen.strategy import Strategy


def strategies(mode: str = "embedded") -> dict[str, type[Strategy[Any]]]:
    """Every strategy of a mode by its name: the last part of the name it is registered under."""
    registry: Registry[type[Generator[Any]]] = agents if mode == "llm" else generators
    found = (registry.get(name) for name in registry.names())
    return {c.name.rpartition("/")[2]: c for c in found if issubclass(c, Strategy)}


def strategy(name: str, mode: str = "embedded") -> type[Strategy[Any]]:
    """The strategy of a name in a mode. Raises UnknownNameError with the nearest one."""
    found = strategies(mode)
    if name not in found and name in strategies("llm"):
        raise RequestError(
            f"{name} works by a language model only: give the recipe an `llm:` block"
        )
    if name not in found:
        raise UnknownNameError("strategy", name, found)
    return found[name]
