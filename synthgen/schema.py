"""Rows and Arrow: one fixed schema for every generator.

Structs inferred from rows differ from shard to shard and break concatenation, so whatever varies by
task is canonical JSON text. The format's version is stamped in the schema's metadata.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import Any

from synthgen.row import Message, Row

FORMAT = "1"
FORMAT_KEY = b"synthgen.row_format"


@cache
def row_schema() -> Any:
    """The `pyarrow.Schema` of a row, stamped with the format's version."""
    import pyarrow as pa

    text = pa.string()
    message = pa.struct([pa.field("role", text, False), pa.field("content", text, False)])
    fields = [
        pa.field("id", text, False),
        pa.field("task", text, False),
        pa.field("form", text, False),
        pa.field("component", text, False),
        pa.field("split", text, False),
        pa.field("prompt", pa.list_(pa.field("element", message, False)), False),
        pa.field("response", text),
        pa.field("answer", text, False),
        pa.field("answer_type", text, False),
        pa.field("key", text, False),
        pa.field("group", text, False),
        pa.field("level", pa.int16(), False),
        pa.field("difficulty", pa.float32(), False),
        pa.field("params", text, False),
        pa.field("skin", text, False),
        pa.field("config", text, False),
        pa.field("lineage", text, False),
        pa.field("verified_by", text),
        pa.field("version", pa.int32(), False),
        pa.field("seed", pa.int64(), False),
        pa.field("index", pa.int64(), False),
        pa.field("epoch", pa.int16(), False),
        pa.field("tags", pa.list_(pa.field("element", text, False)), False),
        pa.field("tokens", pa.int32()),
    ]
    return pa.schema(fields, metadata={FORMAT_KEY: FORMAT.encode()})


def batch_of(rows: Sequence[Row]) -> Any:
    """A `pyarrow.RecordBatch` of `row_schema()`, one record a row."""
    import pyarrow as pa

    schema = row_schema()
    columns = []
    for field in schema:
        values = [getattr(row, field.name) for row in rows]
        if pa.types.is_list(field.type):
            columns.append(_lists(values, field.type))
        else:
            columns.append(pa.array(values, field.type))
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _lists(values: list[tuple[Any, ...]], list_type: Any) -> Any:
    """A list column from flat arrays: 0.5 us a row, 1.4 from dicts."""
    import pyarrow as pa

    offsets = pa.array([0, *accumulate(map(len, values))], pa.int32())
    flat = [item for value in values for item in value]
    if pa.types.is_struct(list_type.value_type):
        parts = [pa.array([item[i] for item in flat], pa.string()) for i in range(2)]
        items = pa.StructArray.from_arrays(parts, fields=list(list_type.value_type))
    else:
        items = pa.array(flat, list_type.value_type)
    return pa.ListArray.from_arrays(offsets, items, type=list_type)


def rows_of(batch: Any) -> Iterator[Row]:
    """The rows of a batch or table, in order.

    >>> list(rows_of(batch_of([])))
    []
    """
    names = row_schema().names
    columns = [batch.column(name).to_pylist() for name in names]
    prompt_at, tags_at = names.index("prompt"), names.index("tags")
    for values in zip(*columns, strict=True):
        cells = list(values)
        turns = cells[prompt_at]
        cells[prompt_at] = tuple(Message(turn["role"], turn["content"]) for turn in turns)
        cells[tags_at] = tuple(cells[tags_at])
        yield Row(*cells)
