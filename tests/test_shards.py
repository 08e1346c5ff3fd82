"""A file is whole or absent."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from synthgen.errors import WorkError
from synthgen.shards import (
    ShardRecord,
    file_sha256,
    intact,
    load_record,
    write_bytes,
    write_parquet,
    write_text,
)

TABLE = pa.table({"id": ["a", "b"], "n": [1, 2]})


@pytest.mark.parametrize("publish", [True, False])
def test_a_table_comes_back_as_it_was(tmp_path: Path, publish: bool) -> None:
    write_parquet(TABLE, tmp_path / "deep" / "t.parquet", "zstd", publish=publish)

    assert pq.read_table(tmp_path / "deep" / "t.parquet").equals(TABLE)
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["t.parquet"]


def test_the_same_table_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_parquet(TABLE, tmp_path / name, "zstd", publish=True)

    assert file_sha256(tmp_path / "a") == file_sha256(tmp_path / "b")


def test_an_error_while_writing_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    write_text(path, "old")

    with pytest.raises(pa.ArrowException, match="codec"):
        write_parquet(TABLE, path, "no such codec", publish=True)

    assert [entry.name for entry in tmp_path.iterdir()] == ["t.parquet"]
    assert path.read_text() == "old"


def test_an_interrupt_while_renaming_leaves_no_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(self: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_bytes(tmp_path / "file", b"new")

    assert list(tmp_path.iterdir()) == []


def test_what_the_system_refuses_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(WorkError, match=r"cannot write .*below: .*; what was finished before"):
        write_text(tmp_path / "file" / "below", "text")


def test_a_record_knows_its_shard(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    write_parquet(TABLE, path, "lz4", publish=False)
    size = path.stat().st_size
    record = ShardRecord("spec", "t.parquet", 2, size, file_sha256(path), {"drawn": 2}, "rejects")
    record.save(tmp_path / "record.json")

    assert load_record(tmp_path / "record.json") == record
    assert intact(path, record)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert not intact(path, record)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"spec": 1}', "\0", '{"other": 1}'])
def test_a_record_that_cannot_be_read_is_no_record(tmp_path: Path, text: str) -> None:
    (tmp_path / "record.json").write_text(text)

    assert load_record(tmp_path / "record.json") is None
    assert load_record(tmp_path / "missing.json") is None
