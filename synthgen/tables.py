"""Reading what a user brings: a local file, a directory of Parquet files, or a hub dataset.

Whatever is wrong with it (missing, empty, cut short, another encoding, another column name) is said
in one sentence, before any work. JSON is read record by record with `json`: pyarrow's own reader
fails on a column that holds a number in one line and text in the next.
"""

import os
from collections.abc import Sequence
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any, Final

from synthgen.errors import RequestError, suggest
from synthgen.records import first_line, open_bytes, reading, table_of_records, text_of

FORMATS: Final = (".jsonl", ".json", ".csv", ".tsv", ".parquet")
_PACKED: Final = ".gz"
_BLOCK_BYTES: Final = (
    1 << 26
)  # pyarrow's longest CSV row; its default of 1 MiB is one long document


def read_table(
    path: str,
    columns: Sequence[str] | None = None,
    *,
    name: str | None = None,
    split: str | None = None,
    revision: str | None = None,
) -> Any:
    """The `pyarrow.Table` of a file, a directory or a hub dataset; only `columns`, if given.

    An existing path wins; any other is a hub dataset, of which `name` (its configuration), `split`
    and `revision` may be given. CSV columns are text. Raises RequestError.
    """
    chosen = {"name": name, "split": split, "revision": revision}
    found = _local(path)
    if found is None or (found.is_dir() and (name or split or not _parquet_files(found))):
        table = _read_dataset(path if found is None else str(found), chosen)
    else:
        _refuse_dataset_options(path, chosen)
        table = _read_directory(found, path) if found.is_dir() else _read_file(found, path)
    if columns is not None:
        table = _select(table, columns, path)
    if table.num_rows == 0:
        raise RequestError(f"{path} holds no rows; give a file with at least one")
    return table


def texts(table: Any, column: str) -> list[str]:
    """A column as text: numbers as JSON writes them, nested values as JSON, nothing as "".

    >>> import pyarrow as pa
    >>> texts(pa.table({"answer": [7, None]}), "answer")
    ['7', '']
    """
    return [text_of(value) for value in table.column(column).to_pylist()]


def column_of(table: Any, candidates: Sequence[str], path: str) -> str:
    """The first of the candidate names that is a column. Raises RequestError naming the columns."""
    for column in candidates:
        if column in table.column_names:
            return column
    raise RequestError(
        f"{path} has none of the columns {', '.join(candidates)}; "
        f"name one of its own: {', '.join(table.column_names)}"
    )


def fingerprint(path: str, revision: str | None = None) -> str:
    """What the content of a source is known by, as hexadecimal text.

    SHA-256 of a file, or of a directory's names and contents in the order of the names; for a hub
    dataset the commit that `revision` (by default its main branch) stands for.
    """
    found = _local(path)
    if found is None:
        return _hub_commit(path, revision)
    if found.is_file():
        return _file_digest(found)
    files = sorted((file.relative_to(found).as_posix(), file) for file in found.rglob("*"))
    lines = [f"{_file_digest(file)}  {label}\n" for label, file in files if file.is_file()]
    return sha256("".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def _local(path: str) -> Path | None:
    """The existing path, or None for what can only be a hub dataset."""
    found = Path(os.path.expanduser(path))
    if path and os.path.exists(found):  # False, not an error, for a name too long to be one
        return found
    looks_local = path.startswith((".", "/", "~")) or _format(found) in FORMATS
    if looks_local or not path:
        raise RequestError(
            f"no file at {path!r}; give a {', '.join(FORMATS)} file (JSON and CSV also as .gz), "
            "a directory of Parquet files, or the name of a hub dataset"
        )
    return None


def _format(path: Path) -> str:
    bare = path.with_suffix("") if path.suffix.lower() == _PACKED else path
    return bare.suffix.lower()


def _parquet_files(directory: Path) -> list[Path]:
    return sorted(file for file in directory.iterdir() if file.suffix.lower() == ".parquet")


def _refuse_dataset_options(path: str, chosen: dict[str, str | None]) -> None:
    given = [f"{option} {value!r}" for option, value in chosen.items() if value is not None]
    if given:
        raise RequestError(
            f"{path} is read whole, but {' and '.join(given)} was given; "
            "name, split and revision are for datasets: leave them out"
        )


def _read_directory(directory: Path, path: str) -> Any:
    import pyarrow as pa

    files = _parquet_files(directory)
    tables = [_read_file(file, str(file)).replace_schema_metadata(None) for file in files]
    for file, table in zip(files, tables, strict=True):
        if not table.schema.equals(tables[0].schema):
            raise RequestError(
                f"{path}: the columns of {file.name} differ from those of {files[0].name}; "
                "all Parquet files of a directory need the same columns and types"
            )
    return pa.concat_tables(tables)


def _read_file(file: Path, path: str) -> Any:
    kind = _format(file)
    if kind not in FORMATS or (kind == ".parquet" and file.suffix.lower() == _PACKED):
        raise RequestError(
            f"{path}: cannot read {file.suffix or 'a file without suffix'!r}; "
            f"give a {', '.join(FORMATS)} file (JSON and CSV also as .gz)"
        )
    if file.stat().st_size == 0:
        raise RequestError(f"{path} is empty; give a file with at least one row")
    with reading(path, kind):
        if kind == ".parquet":
            return _read_parquet(file)
        if kind in (".csv", ".tsv"):
            return _read_csv(file, "\t" if kind == ".tsv" else ",")
        return table_of_records(file, path, lines=kind == ".jsonl")


def _read_parquet(file: Path) -> Any:
    """One file as it is: `read_table` would make columns of directory names such as `a=b`."""
    from pyarrow.parquet import ParquetFile

    with ParquetFile(file) as parquet:
        return parquet.read(use_threads=False)


def _read_csv(file: Path, delimiter: str) -> Any:
    """All columns as text: inference would turn the answer 007 into 7."""
    import pyarrow as pa
    from pyarrow import csv

    parse = csv.ParseOptions(delimiter=delimiter, newlines_in_values=True)
    read = csv.ReadOptions(use_threads=False, block_size=_BLOCK_BYTES)
    with open_bytes(file) as handle, csv.open_csv(handle, read, parse) as reader:
        names = reader.schema.names
    if len(set(names)) < len(names):
        raise ValueError(f"a column name occurs twice in its first line: {', '.join(names)}")
    convert = csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()))
    with open_bytes(file) as handle:
        return csv.read_csv(handle, read, parse, convert)


def _read_dataset(path: str, chosen: dict[str, str | None]) -> Any:
    import datasets

    try:
        loaded = datasets.load_dataset(
            path, chosen["name"], split=chosen["split"], revision=chosen["revision"]
        )
    except Exception as error:
        raise RequestError(
            f"{path!r} is no file here and cannot be loaded as a dataset: "
            f"{type(error).__name__}: {first_line(error)}"
        ) from error
    if isinstance(loaded, dict):
        loaded = _only_split(loaded, path)
    return loaded.with_format("arrow")[:].replace_schema_metadata(None)


def _only_split(splits: dict[str, Any], path: str) -> Any:
    if len(splits) != 1:
        raise RequestError(f"{path} has the splits {', '.join(splits)}; name one with `split`")
    return next(iter(splits.values()))


def _select(table: Any, columns: Sequence[str], path: str) -> Any:
    existing = table.column_names
    for column in columns:
        if column not in existing:
            nearest = suggest(column, existing)
            hint = f"{nearest} Its" if "did you mean" in nearest else "; its"
            names = ", ".join(existing)
            raise RequestError(f"{path} has no column {column!r}{hint} columns are {names}")
    return table.select(list(columns))


def _hub_commit(path: str, revision: str | None) -> str:
    from huggingface_hub import HfApi

    try:
        return str(HfApi().dataset_info(path, revision=revision).sha)
    except Exception as error:
        raise RequestError(
            f"{path!r} is no file here and its revision cannot be had from the hub: "
            f"{type(error).__name__}: {first_line(error)}"
        ) from error


def _file_digest(file: Path) -> str:
    with reading(str(file), "a file"), file.open("rb") as handle:
        return file_digest(handle, "sha256").hexdigest()
