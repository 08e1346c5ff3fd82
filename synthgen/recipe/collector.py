"""Faults, gathered: a recipe's checks go on after the first one, and report all together."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from synthgen.errors import Fault, RecipeError
from synthgen.recipe.faults import dotted, faults_of
from synthgen.recipe.yaml_text import Document, KeyPath


class Collector:
    """The faults of one recipe, each with its line."""

    def __init__(self, document: Document, found: Iterable[Fault] = ()) -> None:
        self.document = document
        self.found: list[Fault] = list(found)
        self.noted = 0  # every fault, also those that are not told
        self._left_out = [fault.key for fault in self.found]

    def add(self, path: KeyPath, message: str) -> None:
        """Note a fault at a key path, unless a key left out at or below it may be its cause."""
        key = dotted(path)
        self.noted += 1
        if not any(f"{left}.".startswith(f"{key}.") for left in self._left_out):
            self.found.append(Fault(message, key, self.document.line(path)))

    def add_invalid(self, path: KeyPath, error: ValidationError, model: type[BaseModel]) -> None:
        """Note every fault of a validation below a key path."""
        self.found += faults_of(error, model, self.document, path)
        self.noted += 1

    def stop(self) -> None:
        """Raise RecipeError if there is any fault."""
        if self.found:
            once = dict.fromkeys(self.found)
            order = sorted(once, key=lambda fault: (fault.line or 0, fault.key))
            raise RecipeError(self.document.file, order)

    def check_shares(self, path: KeyPath, shares: Mapping[Any, float] | None) -> None:
        """Shares are not negative and not all zero."""
        if shares is None:
            return
        if any(share < 0 for share in shares.values()):
            self.add(path, "shares cannot be negative")
        elif sum(shares.values()) <= 0:
            self.add(path, "at least one share must be above 0")
