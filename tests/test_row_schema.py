"""A row through Arrow and Parquet and back."""

import json
import struct
from dataclasses import fields, replace
from io import BytesIO
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthgen import canonical
from synthgen.row import Message, Row, content_id
from synthgen.schema import FORMAT, FORMAT_KEY, batch_of, row_schema, rows_of

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
maybe_texts = st.none() | texts
jsons = st.dictionaries(texts, st.integers() | texts | st.none(), max_size=3).map(canonical.dumps)
singles = st.floats(0, 1, width=32)


def whole(bits: int) -> st.SearchStrategy[int]:
    return st.integers(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


rows = st.builds(
    Row,
    id=texts,
    task=texts,
    form=texts,
    component=texts,
    split=texts,
    prompt=st.lists(st.builds(Message, texts, texts), max_size=3).map(tuple),
    response=maybe_texts,
    answer=texts,
    answer_type=texts,
    key=texts,
    group=texts,
    level=whole(16),
    difficulty=singles,
    params=jsons,
    skin=jsons,
    config=jsons,
    lineage=jsons,
    verified_by=maybe_texts,
    version=whole(32),
    seed=whole(64),
    index=whole(64),
    epoch=whole(16),
    tags=st.lists(texts, max_size=3).map(tuple),
    tokens=st.none() | whole(32),
)


def example() -> Row:
    return Row(
        id="0" * 32,
        task="t",
        form="cot",
        component="c",
        split="train",
        prompt=(Message("system", "Be brief."), Message("user", "Why?")),
        response=None,
        answer="7",
        answer_type="integer",
        key="k",
        group="g",
        level=1,
        difficulty=0.5,
        params="{}",
        skin="{}",
        config="{}",
        lineage="{}",
        verified_by=None,
        version=1,
        seed=1,
        index=2,
    )


@settings(deadline=None, max_examples=60)
@given(st.lists(rows, max_size=5))
def test_rows_come_back_from_arrow_and_parquet_as_they_were(given_rows: list[Row]) -> None:
    batch = batch_of(given_rows)
    file = BytesIO()
    pq.write_table(pa.Table.from_batches([batch]), file)
    read = pq.read_table(BytesIO(file.getvalue()))

    assert list(rows_of(batch)) == given_rows
    assert list(rows_of(read)) == given_rows
    assert read.schema.equals(row_schema(), check_metadata=True)
    assert [Row.from_mapping(values) for values in read.to_pylist()] == given_rows


@settings(deadline=None)
@given(rows)
def test_a_row_comes_back_from_a_plain_dict_and_from_json(row: Row) -> None:
    plain = batch_of([row]).to_pylist()[0]

    assert Row.from_mapping(plain) == row
    assert Row.from_mapping(json.loads(json.dumps(plain))) == row


def test_the_schema_is_fixed_and_stamped() -> None:
    schema = row_schema()

    assert schema.metadata == {FORMAT_KEY: FORMAT.encode()}
    assert schema.names == [field.name for field in fields(Row)]
    nullable = {field.name for field in schema if field.nullable}
    assert nullable == {"response", "verified_by", "tokens"}
    types = {name: str(schema.field(name).type) for name in schema.names}
    assert types["level"] == types["epoch"] == "int16"
    assert types["version"] == types["tokens"] == "int32"
    assert types["seed"] == types["index"] == "int64"
    assert types["difficulty"] == "float"


@pytest.mark.parametrize(
    ("column", "value"),
    [("level", 2**15), ("epoch", -(2**15) - 1), ("seed", 2**63), ("tokens", 2**31)],
)
def test_a_number_that_its_column_cannot_hold_is_refused(column: str, value: int) -> None:
    change: dict[str, Any] = {column: value}

    with pytest.raises((OverflowError, pa.ArrowInvalid)):
        batch_of([replace(example(), **change)])


def test_a_row_is_frozen_and_holds_no_other_attribute() -> None:
    row: Any = example()

    with pytest.raises(AttributeError):
        row.answer = "8"
    with pytest.raises((AttributeError, TypeError)):
        row.note = "x"


@pytest.mark.parametrize(
    "change",
    [
        {"task": "u"},
        {"form": "answer"},
        {"prompt": (Message("user", "Why not?"),)},
        {"response": ""},
        {"answer": "8"},
        {"epoch": 1},
    ],
    ids=str,
)
def test_the_id_changes_with_what_a_model_sees(change: dict[str, Any]) -> None:
    def named(row: Row) -> str:
        shown = (row.task, row.form, row.prompt, row.response, row.answer, row.epoch)
        return content_id(*shown)

    assert named(replace(example(), **change)) != named(example())
    assert len(named(example())) == 32


@settings(deadline=None)
@given(singles)
def test_difficulty_is_a_single_float_so_that_it_comes_back_equal(value: float) -> None:
    assert struct.unpack("<f", struct.pack("<f", value))[0] == value


@settings(deadline=None)
@given(st.lists(st.integers() | texts, max_size=3), st.lists(st.integers() | texts, max_size=3))
def test_a_digest_names_its_path(one: list[Any], other: list[Any]) -> None:
    assert (canonical.digest(*one) == canonical.digest(*other)) == (one == other)


def test_canonical_json_has_one_spelling_and_no_nan() -> None:
    assert canonical.dumps({"b": [1, 2], "a": "é"}) == canonical.dumps({"a": "é", "b": (1, 2)})
    with pytest.raises(ValueError, match="Out of range"):
        canonical.dumps(float("nan"))
