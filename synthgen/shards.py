"""Parquet files that are either whole or absent, and the record that says a shard is done.

A file is written under a temporary name, synced and renamed; then its record, the same way. A kill
at any moment leaves at most a temporary file, and what has no record is made again.
"""

import json
import os
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import Any

from synthgen import canonical
from synthgen.errors import WorkError

# Columns of few distinct values. A dictionary of the others costs time and 3 % of the file.
REPEATING = (
    *("task", "form", "component", "split", "prompt.list.element.role", "answer_type", "level"),
    *("skin", "config", "lineage", "verified_by", "version", "seed", "epoch", "tags.list.element"),
    *("stage", "reason"),
)
ROW_GROUP_ROWS = 20_000  # the hub's viewer reads a row group whole: keep it far below 300 MB


@dataclass(frozen=True, slots=True)
class ShardRecord:
    """What is known of a finished shard.

    `spec` is the hash of what made it, `rejects` that of the file of its rejects; empty if none.
    """

    spec: str
    path: str
    rows: int
    bytes: int
    sha256: str
    counts: dict[str, int] = field(default_factory=dict)
    rejects: str = ""

    def save(self, path: Path) -> None:
        """Write the record; the shard itself must already be in place."""
        write_text(path, canonical.dumps(asdict(self)))


def load_record(path: Path) -> ShardRecord | None:
    """The record at a path, or None where there is none that can be read."""
    try:
        return ShardRecord(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_parquet(table: Any, path: Path, compression: str, *, publish: bool) -> None:
    """Write a `pyarrow.Table` at a path, whole or not at all.

    Published shards get a page index and content-defined chunks, as the hub advises: its viewer
    then reads pages instead of row groups, and an upload sends only changed chunks.
    """
    import pyarrow.parquet as pq

    options: dict[str, Any] = {
        "compression": compression,
        "row_group_size": ROW_GROUP_ROWS,
        "use_dictionary": [name for name in REPEATING if name.split(".")[0] in table.schema.names],
    }
    if publish:
        options |= {"write_page_index": True, "use_content_defined_chunking": True}
    else:
        options |= {"write_statistics": False}  # nobody asks: 1.9 us a row in place of 2.9
    with _replacing(path) as temporary:
        pq.write_table(table, temporary, **options)


def read_parquet(path: Path, columns: Sequence[str] | None = None) -> Any:
    """A Parquet file as a table, or some of its columns.

    In one thread: with pyarrow 26.0.1 a process that has read in threads aborts at its exit in 7 of
    100 runs ("terminate called without an active exception"), and exit codes are promises.
    """
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        return file.read(list(columns) if columns is not None else None, use_threads=False)


def read_parquet_rows(path: Path, start: int, stop: int) -> Any:
    """The rows [start, stop) of a Parquet file; only the row groups that hold them are read."""
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        sizes = [file.metadata.row_group(i).num_rows for i in range(file.num_row_groups)]
        ends = list(accumulate(sizes))
        first, last = bisect_right(ends, start), bisect_left(ends, stop)
        groups = list(range(first, min(last + 1, len(sizes))))
        table = file.read_row_groups(groups, use_threads=False)
    skipped = ends[first] - sizes[first] if groups else 0
    return table.slice(start - skipped, stop - start)


def write_text(path: Path, text: str) -> None:
    """Write a text file, whole or not at all."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all."""
    with _replacing(path) as temporary:
        temporary.write_bytes(data)


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    digest = sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def intact(path: Path, record: ShardRecord) -> bool:
    """Whether the file at a path is the one of the record."""
    try:
        return path.stat().st_size == record.bytes and file_sha256(path) == record.sha256
    except OSError:
        return False


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """A temporary path that becomes `path` when the block ends well. Raises WorkError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        _sync(temporary)
        temporary.replace(path)
        _sync(path.parent)
    except OSError as error:
        raise WorkError(
            f"cannot write {path}: {error.strerror or error}; what was finished before is kept: "
            "put that right and run the same command again"
        ) from error
    finally:
        with suppress(OSError):  # its folder may be the trouble
            temporary.unlink()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
