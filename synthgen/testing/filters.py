"""The contract of a filter: decisions that depend on the rows alone, and describable options."""

import pickle
from collections.abc import Sequence
from typing import Any

from synthgen.config import Options
from synthgen.filtering import Decision, RowFilter, SetFilter
from synthgen.keys import KEY_COLUMNS, key_columns
from synthgen.registry import generators
from synthgen.row import Row
from synthgen.schema import batch_of, row_schema
from synthgen.testing.cases import Case
from synthgen.testing.contract import undescribed


def check_filter(
    cls: type[RowFilter] | type[SetFilter],
    config: Options | None = None,
    rows: Sequence[Row] | None = None,
) -> None:
    """Every check of a row filter or a set filter; by default on rows of shipped generators."""
    bare = undescribed(cls.Config)
    _expect(cls, not bare, f"options without a description: {', '.join(bare)}")
    _expect(cls, cls.__doc__, "has no docstring")
    rows = list(rows) if rows is not None else sample_rows()
    if issubclass(cls, RowFilter):
        _check_row_filter(cls, config, rows)
    else:
        _check_set_filter(cls, config, [*rows, *rows[:5]])


def sample_rows() -> list[Row]:
    """Twenty rows each of the first three shipped generators."""
    return [row for name in generators.names()[:3] for row in Case(generators.get(name)).sample()]


def _check_row_filter(cls: type[RowFilter], config: Options | None, rows: list[Row]) -> None:
    prepared = cls.prepare(config if config is not None else cls.Config())
    copied = pickle.loads(pickle.dumps(prepared))
    first = [cls(config, prepared).decide(row) for row in rows]
    again = cls(config, copied)
    backwards = [again.decide(row) for row in reversed(rows)]
    _expect(cls, backwards[::-1] == first, "decisions change with order or with a pickled copy")
    batch = cls(config, prepared).decide_batch(batch_of(rows))
    _expect(cls, list(batch) == first, "decide_batch() differs from the loop over decide()")
    _check_decisions(cls, first)


def _check_set_filter(cls: type[SetFilter], config: Options | None, rows: list[Row]) -> None:
    known = {*row_schema().names, *KEY_COLUMNS}
    unknown = [name for name in cls.columns if name not in known]
    _expect(cls, not unknown, f"reads columns that no row has: {', '.join(unknown)}")
    table = _table(rows, cls.columns)
    everything = cls(config).admit(table, len(rows), 1)
    _expect(cls, list(cls(config).admit(table, len(rows), 1)) == list(everything), "is not pure")
    _check_decisions(cls, everything)
    for room in range(min(len(rows), 12)):
        _check_room(cls, config, table, room)


def _check_room(cls: type[SetFilter], config: Options | None, table: Any, room: int) -> None:
    """Decisions end where `room` rows are kept, and rows behind the end leave no trace."""
    stopped, whole = cls(config), cls(config)
    head = list(stopped.admit(table, room, 1))
    kept = sum(decision.keep for decision in head)
    ends = kept == room or (kept < room and len(head) == table.num_rows)
    _expect(cls, ends, f"keeps {kept} of {len(head)} rows where there is room for {room}")
    _expect(cls, not head or kept < room or head[-1].keep, f"goes on after {room} rows are kept")
    rest = list(stopped.admit(table.slice(len(head)), table.num_rows, 1))
    split = list(whole.admit(table.slice(0, len(head)), table.num_rows, 1))
    split += whole.admit(table.slice(len(head)), table.num_rows, 1)
    _expect(cls, head + rest == split, f"rows behind the end of room {room} leave a trace")


def _table(rows: list[Row], columns: tuple[str, ...]) -> Any:
    import pyarrow as pa

    batch = batch_of(rows)
    digests = key_columns(batch) if set(columns) & set(KEY_COLUMNS) else {}
    found = {name: digests[name] if name in digests else batch.column(name) for name in columns}
    return pa.table(found)


def _check_decisions(cls: type[Any], decisions: Sequence[Decision]) -> None:
    for decision in decisions:
        _expect(cls, isinstance(decision, Decision), f"decides {decision!r}, no Decision")
        named = decision.keep or decision.reason
        _expect(cls, named, "drops a row without a reason to count by")


def _expect(cls: type[Any], holds: object, message: str) -> None:
    if not holds:
        raise AssertionError(f"filter {getattr(cls, 'name', cls.__name__)}: {message}")
