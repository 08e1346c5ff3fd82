"""Rows in one line, for the tests of filters."""

from collections.abc import Sequence
from typing import Any

from synthgen.keys import key_columns
from synthgen.row import Message, Row, content_id
from synthgen.schema import batch_of

_PLAIN: dict[str, Any] = {
    "task": "source/made",
    "form": "cot",
    "component": "made",
    "split": "train",
    "answer": "1",
    "answer_type": "integer",
    "group": "g",
    "level": 0,
    "difficulty": 0.0,
    "params": "{}",
    "skin": "{}",
    "config": "{}",
    "lineage": "{}",
    "verified_by": None,
    "version": 1,
    "seed": 0,
    "index": 0,
    "epoch": 0,
}


def make_row(prompt: str | list[str], response: str | None = None, **columns: Any) -> Row:
    """A row of one message or several; its key is the prompt unless `columns` say otherwise."""
    contents = [prompt] if isinstance(prompt, str) else prompt
    messages = tuple(Message("user", content) for content in contents)
    values = {**_PLAIN, "key": "\n".join(contents), **columns}
    identity = content_id(
        values["task"], values["form"], messages, response, values["answer"], values["epoch"]
    )
    return Row(id=identity, prompt=messages, response=response, **values)


def candidates(rows: Sequence[Row]) -> Any:
    """A `pyarrow.Table` of rows as selection sees them: their columns and their digests."""
    import pyarrow as pa

    batch = batch_of(rows)
    columns = {name: batch.column(name) for name in batch.schema.names}
    return pa.table({**columns, **key_columns(batch)})
