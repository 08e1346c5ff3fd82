"""The texts of a batch's rows, read column by column: no Row is built."""

from itertools import accumulate, pairwise
from typing import Any


def prompt_contents(batch: Any) -> list[list[str]]:
    """The contents of each prompt's messages, of a `pyarrow` RecordBatch or Table."""
    column = whole(batch.column("prompt"))
    contents = column.flatten().field("content").to_pylist()
    ends = accumulate(column.value_lengths().to_pylist(), initial=0)
    return [contents[start:end] for start, end in pairwise(ends)]


def responses(batch: Any) -> list[str]:
    """Each response; "" where there is none."""
    return [text or "" for text in batch.column("response").to_pylist()]


def whole(column: Any) -> Any:
    """A column as one array: a Table's columns come in chunks."""
    return column.combine_chunks() if hasattr(column, "combine_chunks") else column
