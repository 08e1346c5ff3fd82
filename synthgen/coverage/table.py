"""The whole domain of a task: every input as integers, with its output."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any, Protocol, runtime_checkable

from synthgen.errors import RequestError

MOST_CUT = 40_000_000  # inputs, times the ways to cut them in two: 8 bytes each


@runtime_checkable
class HasTable(Protocol):
    """A generator that knows all its inputs."""

    def table(self) -> "Table | None":
        """All inputs; None where its rows are no inputs. Raises RequestError where too many."""
        ...

    def domain_key(self) -> str:
        """What the table depends on."""
        ...


@dataclass(frozen=True, eq=False)
class Split:
    """Inputs cut in two: at some positions stands a fragment, at the others its context.

    `fragments` and `contexts` number both for each input.
    """

    label: str
    fragments: Any
    contexts: Any
    fragment_count: int
    context_count: int


@dataclass(frozen=True, eq=False)
class Table:
    """All inputs of a task (n x L integers), their outputs (n), and names of the positions."""

    names: tuple[str, ...]
    inputs: Any
    outputs: Any

    @property
    def size(self) -> int:
        """The number of inputs."""
        return len(self.outputs)

    @cached_property
    def splits(self) -> list[Split]:
        """One for each non-empty proper subset of the positions."""
        places = range(len(self.names))
        return [
            self._split(kept)
            for size in range(1, len(places))
            for kept in combinations(places, size)
        ]

    def positions(self, inputs: Any) -> Any:
        """Where inputs, given as rows of integers, stand in the table. Raises RequestError."""
        import numpy as np

        wanted = self._codes(inputs, range(len(self.names)))
        order = np.argsort(self._all_codes, kind="stable")
        found = np.searchsorted(self._all_codes, wanted, sorter=order)
        places = order[np.minimum(found, self.size - 1)]
        if (self._all_codes[places] != wanted).any():
            raise RequestError("a row's input is not in the domain of its task")
        return places

    def _split(self, kept: Sequence[int]) -> Split:
        others = [place for place in range(len(self.names)) if place not in kept]
        fragments, fragment_count = _numbered(self._codes(self.inputs, kept))
        contexts, context_count = _numbered(self._codes(self.inputs, others))
        label = ", ".join(self.names[place] for place in kept)
        return Split(label, fragments, contexts, fragment_count, context_count)

    @cached_property
    def _all_codes(self) -> Any:
        return self._codes(self.inputs, range(len(self.names)))

    @cached_property
    def _bounds(self) -> list[int]:
        return [int(bound) + 1 for bound in self.inputs.max(axis=0)]

    def _codes(self, inputs: Any, kept: Sequence[int]) -> Any:
        """Some positions of each input as one integer."""
        import numpy as np

        codes = np.zeros(len(inputs), np.int64)
        for place in kept:
            codes = codes * self._bounds[place] + inputs[:, place]
        return codes


def check_size(task: str, size: int, positions: int) -> None:
    """Refuse a domain that is too large. Raises RequestError."""
    most = MOST_CUT // (2**positions - 2)
    if size > most:
        raise RequestError(
            f"{task}: coverage looks at all {size:,} inputs of {positions} positions, at most "
            f"{most:,}; take a smaller world"
        )


def _numbered(codes: Any) -> tuple[Any, int]:
    """Codes as numbers from 0 on without gaps, and how many there are."""
    import numpy as np

    kinds, numbers = np.unique(codes, return_inverse=True)
    return numbers.astype(np.int32), len(kinds)
