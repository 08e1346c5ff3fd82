import gzip
import hashlib
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from synthgen.errors import RequestError
from synthgen.tables import column_of, fingerprint, read_table, texts

RECORDS = [{"question": "1+1?", "answer": 2}, {"question": "Größe?", "answer": 3}]


def save(path: Path, data: bytes | str) -> str:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return str(path)


def as_lines(records: list[Any]) -> str:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def save_parquet(path: Path, columns: dict[str, list[Any]]) -> str:
    import pyarrow as pa
    from pyarrow import parquet

    parquet.write_table(pa.table(columns), path)
    return str(path)


@pytest.mark.parametrize("name", ["a.jsonl", "a.JSONL", "a.json", "a.jsonl.gz", "a.json.gz"])
def test_records_are_read_from_json_of_every_kind(tmp_path: Path, name: str) -> None:
    text = as_lines(RECORDS) if "jsonl" in name.lower() else json.dumps(RECORDS)
    packed = gzip.compress(text.encode()) if name.endswith(".gz") else text

    assert read_table(save(tmp_path / name, packed)).to_pylist() == RECORDS


@pytest.mark.parametrize(
    ("name", "delimiter"), [("a.csv", ","), ("a.tsv", "\t"), ("a.csv.gz", ",")]
)
def test_csv_cells_stay_text(tmp_path: Path, name: str, delimiter: str) -> None:
    text = f'\ufeffq{delimiter}a\n"two\nlines"{delimiter}007\n{delimiter}\n'
    packed = gzip.compress(text.encode()) if name.endswith(".gz") else text

    table = read_table(save(tmp_path / name, packed))

    assert table.to_pylist() == [{"q": "two\nlines", "a": "007"}, {"q": "", "a": ""}]


def test_parquet_is_read_from_a_file_and_from_a_directory_in_the_order_of_names(
    tmp_path: Path,
) -> None:
    second = save_parquet(tmp_path / "part=2.parquet", {"q": ["c"]})
    save_parquet(tmp_path / "part=1.parquet", {"q": ["a", "b"]})

    assert read_table(second).to_pylist() == [{"q": "c"}]
    assert texts(read_table(str(tmp_path)), "q") == ["a", "b", "c"]


def test_only_the_columns_asked_for_come_in_that_order(tmp_path: Path) -> None:
    path = save(tmp_path / "a.jsonl", as_lines(RECORDS))

    assert read_table(path, ["answer"]).column_names == ["answer"]
    assert read_table(path, ("answer", "question")).column_names == ["answer", "question"]


def test_columns_of_mixed_types_become_text_and_nested_values_json(tmp_path: Path) -> None:
    values = [1, "x", None, 2.5, True, {"b": [1, "é"]}, 10**30]
    path = save(tmp_path / "a.jsonl", as_lines([{"v": value} for value in values]))

    table = read_table(path)

    assert texts(table, "v") == ["1", "x", "", "2.5", "true", '{"b": [1, "é"]}', str(10**30)]


def test_a_field_that_some_records_lack_is_empty_there(tmp_path: Path) -> None:
    table = read_table(save(tmp_path / "a.jsonl", '{"a": 1}\n\n{"b": 2.0}\n'))

    assert table.to_pylist() == [{"a": 1, "b": None}, {"a": None, "b": 2.0}]
    assert texts(table, "b") == ["", "2.0"]


def test_numbers_that_pandas_left_out_are_empty_text() -> None:
    import pyarrow as pa

    assert texts(pa.table({"a": [1.5, float("nan"), None]}), "a") == ["1.5", "", ""]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.jsonl", "", "a.jsonl is empty"),
        ("a.jsonl", "\n", "holds no rows"),
        ("a.csv", "q,a\n", "holds no rows"),
        ("a.jsonl", '{"a": 1}\n{"a": \n', r"line 2: not JSON, Expecting value at column 6"),
        ("a.jsonl", '{"a": 1}\n[1]\n', "line 2: a record is a JSON object, not a list"),
        ("a.jsonl", b'{"a": 1}\n{"a": "\xe9"}\n', "line 2: byte 0xe9 is not UTF-8"),
        ("a.jsonl", "[" * 100_000, "line 1 cannot be read as JSON"),
        ("a.json", '{"a": 1}', "holds a list of objects, not an object"),
        ("a.json", "[1]", "record 1: a record is a JSON object, not a number"),
        ("a.json", '{"a": 1}\n{"a": 2}', "name a file of one record a line .jsonl"),
        ("a.jsonl.gz", gzip.compress(b"{}\n" * 99, mtime=0)[:-9], "may be cut short"),
        ("a.jsonl.gz", b"not packed", "cannot be unpacked"),
        ("a.csv", "q,a\n1,2,3\n", "Expected 2 columns, got 3"),
        ("a.csv", "q,q\n1,2\n", "a column name occurs twice in its first line: q, q"),
        ("a.csv", b"q,a\n\xe9,2\n", "UTF8 data; save it as UTF-8"),
        ("a.parquet", "PAR1 but no more", "cannot be read as .parquet"),
        ("a.txt", "x", "cannot read '.txt'; give a .jsonl"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_in_one_sentence(
    tmp_path: Path, name: str, data: bytes | str, message: str
) -> None:
    with pytest.raises(RequestError, match=message) as raised:
        read_table(save(tmp_path / name, data))

    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "path", ["nope.jsonl", "nope.csv.gz", "./data", "../x", "/nope", "~/nope", ""]
)
def test_a_path_that_looks_local_must_exist(path: str) -> None:
    with pytest.raises(RequestError, match="no file at"):
        read_table(path)


def test_a_missing_column_is_named_with_the_nearest_and_all_that_exist(tmp_path: Path) -> None:
    path = save(tmp_path / "a.jsonl", as_lines(RECORDS))

    with pytest.raises(RequestError, match=r"'qestion'; did you mean 'question'\? Its columns are"):
        read_table(path, ["answer", "qestion"])
    with pytest.raises(RequestError, match="'zzz'; its columns are question, answer"):
        read_table(path, ["zzz"])


def test_a_column_is_guessed_in_the_order_of_the_candidates(tmp_path: Path) -> None:
    table = read_table(save(tmp_path / "a.jsonl", as_lines(RECORDS)))

    assert column_of(table, ("problem", "answer", "question"), "a.jsonl") == "answer"
    with pytest.raises(RequestError, match=r"none of the columns x, y; .* question, answer"):
        column_of(table, ("x", "y"), "a.jsonl")


def test_dataset_options_are_refused_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="split 'train' and revision 'v1' was given"):
        read_table(save(tmp_path / "a.csv", "q\n1\n"), split="train", revision="v1")


def test_parquet_files_of_one_directory_must_agree(tmp_path: Path) -> None:
    save_parquet(tmp_path / "a.parquet", {"q": ["a"]})
    save_parquet(tmp_path / "b.parquet", {"q": [1]})

    with pytest.raises(RequestError, match=r"b.parquet differ from those of a.parquet"):
        read_table(str(tmp_path))


@pytest.fixture
def dataset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A folder that `datasets` loads without a script, with two splits."""
    import datasets

    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "cache")
    folder = tmp_path / "folder"
    folder.mkdir()
    save(folder / "train.jsonl", as_lines(RECORDS))
    save(folder / "test.jsonl", as_lines(RECORDS[:1]))
    return str(folder)


def test_a_dataset_is_loaded_by_split(dataset: str) -> None:
    assert read_table(dataset, ["answer"], split="test").to_pylist() == [{"answer": 2}]


def test_a_dataset_of_several_splits_asks_for_one(dataset: str) -> None:
    with pytest.raises(RequestError, match="the splits train, test; name one with `split`"):
        read_table(dataset)


def test_an_unknown_split_is_one_sentence(dataset: str) -> None:
    with pytest.raises(RequestError, match="cannot be loaded as a dataset: ValueError"):
        read_table(dataset, split="tset")


def test_a_name_that_is_no_path_goes_to_the_hub_with_its_options(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import datasets

    calls = []

    def load(*args: Any, **options: Any) -> Any:
        calls.append((args, options))
        return datasets.DatasetDict({"all": datasets.Dataset.from_list(RECORDS)})

    monkeypatch.setattr(datasets, "load_dataset", load)

    table = read_table("openai/gsm8k", name="main", revision="v1")

    assert table.to_pylist() == RECORDS
    assert calls == [(("openai/gsm8k", "main"), {"split": None, "revision": "v1"})]


def test_a_hub_that_cannot_be_reached_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    import datasets

    def load(*args: Any, **options: Any) -> Any:
        raise ConnectionError("no route\nto host")

    monkeypatch.setattr(datasets, "load_dataset", load)

    with pytest.raises(
        RequestError, match=r"'openai/gsm8k' is no file .*ConnectionError: no route$"
    ):
        read_table("openai/gsm8k")


def test_a_fingerprint_changes_with_content_and_names(tmp_path: Path) -> None:
    path = save(tmp_path / "a.csv", "q\n1\n")
    file, directory = fingerprint(path), fingerprint(str(tmp_path))

    assert fingerprint(path) == file
    assert file == hashlib.sha256(b"q\n1\n").hexdigest()
    save(tmp_path / "a.csv", "q\n2\n")
    assert fingerprint(path) != file
    assert fingerprint(str(tmp_path)) != directory
    save(tmp_path / "a.csv", "q\n1\n")
    assert fingerprint(str(tmp_path)) == directory
    (tmp_path / "a.csv").rename(tmp_path / "b.csv")
    assert fingerprint(str(tmp_path)) != directory


def test_the_fingerprint_of_a_hub_dataset_is_its_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    def info(_: Any, path: str, revision: str | None) -> Any:
        return SimpleNamespace(sha=f"commit of {path} at {revision}")

    monkeypatch.setattr(huggingface_hub.HfApi, "dataset_info", info)

    assert fingerprint("openai/gsm8k", "v1") == "commit of openai/gsm8k at v1"


def test_a_hub_dataset_without_network_has_no_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    def info(*_: Any, **__: Any) -> Any:
        raise OSError("offline")

    monkeypatch.setattr(huggingface_hub.HfApi, "dataset_info", info)

    with pytest.raises(RequestError, match="revision cannot be had from the hub: OSError: offline"):
        fingerprint("openai/gsm8k")
