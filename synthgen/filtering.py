"""The filter contracts: what looks at a row alone, and what looks at all rows of a component."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple

from synthgen.config import Options
from synthgen.row import Row
from synthgen.schema import rows_of


class Decision(NamedTuple):
    """What a filter says of a row; `reason` is a short name to count by."""

    keep: bool
    reason: str = ""
    tags: tuple[str, ...] = ()


KEEP = Decision(keep=True)


class RowFilter(ABC):
    """Judges each row alone; runs where rows are made, in parallel.

    Subclass with a frozen `Config` and `decide`. `prepare` runs once, in the parent process, and
    gives what every worker needs (a set of n-grams, say); it must be picklable.
    """

    name: ClassVar[str]
    Config: ClassVar[type[Options]] = Options

    def __init__(self, config: Options | None = None, prepared: Any = None) -> None:
        self.config: Any = config if config is not None else self.Config()
        self.prepared = prepared

    @classmethod
    def prepare(cls, config: Any) -> Any:
        """What is read from disk once for all workers. Raises RequestError."""
        return None

    @abstractmethod
    def decide(self, row: Row) -> Decision:
        """Keep or drop one row."""

    def decide_batch(self, batch: Any) -> list[Decision]:
        """A decision for each row of a `pyarrow.RecordBatch`; override for speed."""
        return [self.decide(row) for row in rows_of(batch)]


class SetFilter(ABC):
    """Sees the rows of a component in index order and remembers what it kept.

    `columns` names what `admit` reads: columns of a row, or the digests of `synthgen.keys`.
    A recipe makes one filter for the whole run, or one for each component where duplicates across
    components are allowed.
    """

    name: ClassVar[str]
    Config: ClassVar[type[Options]] = Options
    columns: ClassVar[tuple[str, ...]]

    def __init__(self, config: Options | None = None) -> None:
        self.config: Any = config if config is not None else self.Config()

    @abstractmethod
    def admit(self, table: Any, room: int, tellings: int) -> Sequence[Decision]:
        """Decisions for the leading rows of a table, ending where `room` rows are kept.

        `tellings` is how many rows of one instance the component asks for.

        A row behind the end is not seen: it must leave no trace in the filter's memory.
        """
