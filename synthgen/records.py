"""JSON records as Arrow columns, and any table's column as text."""

import gzip
import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from synthgen.errors import RequestError

_INT64: Final = range(-(2**63), 2**63)


def text_of(value: Any) -> str:
    """A value as text: numbers as JSON writes them, nested values as JSON, nothing as ""."""
    if isinstance(value, str):
        return value
    if value is None or value != value:  # pandas writes a missing number as NaN
        return ""
    return json.dumps(value, ensure_ascii=False, default=str)


def table_of_records(file: Path, path: str, *, lines: bool) -> Any:
    """The `pyarrow.Table` of a file of JSON objects, one a line or all in one list.

    A column has one type where all its values do; where they differ it is text.
    """
    import pyarrow as pa

    records = list(_lines(file, path) if lines else _list(file, path))
    names = dict.fromkeys(name for record in records for name in record)
    columns = {name: [record.get(name) for record in records] for name in names}
    return pa.table({name: _column(values) for name, values in columns.items()})


def _column(values: list[Any]) -> Any:
    import pyarrow as pa

    kinds = {type(value) for value in values if value is not None}
    if kinds in ({bool}, {float}, {str}):
        return pa.array(values)
    if kinds == {int} and all(value in _INT64 for value in values if value is not None):
        return pa.array(values, pa.int64())
    return pa.array([None if value is None else text_of(value) for value in values], pa.string())


def _lines(file: Path, path: str) -> Iterator[dict[str, Any]]:
    with open_bytes(file) as handle:
        for number, line in enumerate(handle, 1):
            place = f"{path}, line {number}"
            with reading(place, "JSON"):
                text = line.decode("utf-8-sig" if number == 1 else "utf-8").strip()
                record = json.loads(text) if text else None
            if text:
                yield _record(record, place)


def _list(file: Path, path: str) -> Iterator[dict[str, Any]]:
    with open_bytes(file) as handle:
        text = handle.read().decode("utf-8-sig")
    records = json.loads(text)
    if not isinstance(records, list):
        raise RequestError(f"{path}: a .json file holds a list of objects, not {_kind(records)}")
    for number, record in enumerate(records, 1):
        yield _record(record, f"{path}, record {number}")


def _record(value: Any, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise RequestError(f"{place}: a record is a JSON object, not {_kind(value)}")
    return value


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "a boolean", type(None): "null"}
    return names.get(type(value), "a number")


def open_bytes(file: Path) -> Any:
    """A binary handle, unpacked where the name ends in .gz."""
    if file.suffix.lower() == ".gz":
        return gzip.open(file)
    return file.open("rb")


@contextmanager
def reading(path: str, kind: str) -> Iterator[None]:
    """Turn what goes wrong in a reader into one sentence about the file."""
    try:
        yield
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        raise RequestError(f"{path}: byte {byte:#04x} is not UTF-8; save it as UTF-8") from error
    except json.JSONDecodeError as error:
        hint = "; name a file of one record a line .jsonl" if "Extra" in error.msg else ""
        where = f"line {error.lineno} column" if error.lineno > 1 else "column"
        raise RequestError(
            f"{path}: not JSON, {error.msg} at {where} {error.colno}{hint}"
        ) from error
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise RequestError(f"{path} cannot be unpacked, it may be cut short: {error}") from error
    except (ValueError, OSError, RuntimeError) as error:  # what pyarrow raises
        reason = first_line(error)
        hint = "; save it as UTF-8" if "invalid UTF8" in reason else ""
        raise RequestError(f"{path} cannot be read as {kind}: {reason}{hint}") from error


def first_line(error: BaseException) -> str:
    """What an error says, without the pages that some readers add."""
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
