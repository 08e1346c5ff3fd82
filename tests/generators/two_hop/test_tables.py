"""Composed functions, against lists of all inputs."""

import re
from collections.abc import Callable
from itertools import product
from typing import Any

import numpy as np
import pytest
from pydantic import ValidationError

from synthgen.errors import RequestError
from synthgen.generators.two_hop.functions import Functions, FunctionsConfig
from synthgen.generators.two_hop.tables import Tables
from synthgen.schema import rows_of
from synthgen.testing import ROW_CHECKS, Case, cases

SHAPES: list[dict[str, Any]] = [
    {"hops": 2},
    {"hops": 3},
    {"hops": 2, "shared": True},
    {"structure": "parallel"},
    {"structure": "parallel", "shared": True},
    {"structure": "nontree"},
]


def world(seed: int = 0, **config: Any) -> Functions:
    small: dict[str, Any] = {"tokens": 7, "train_rows": 60}
    return Functions("two_hop/tables", FunctionsConfig.parse({**small, **config}), seed)


def tables(functions: Functions, seed: int = 0, **config: Any) -> Tables:
    return Tables(Tables.Config.parse(config), seed, functions)


def applied(functions: Functions, x: tuple[int, ...]) -> list[tuple[int, int, int]]:
    """(function, entry, value) of each function on an input, by the papers' formulas."""
    n = functions.config.tokens
    values: list[tuple[int, int, int]] = []

    def apply(function: int, *arguments: int) -> int:
        entry = 0
        for argument in arguments:
            entry = entry * n + argument
        value = int(functions.tables[function][entry])
        values.append((function, entry, value))
        return value

    if functions.config.structure == "nontree":
        apply(1, apply(0, x[0], x[1]), x[1], x[2])
    elif functions.config.structure == "parallel":
        apply(2, apply(0, x[0], x[1]), apply(1, x[2], x[3]))
    else:
        value = x[0]
        for function, token in enumerate(x[1:]):
            value = apply(function, value, token)
    return values


def numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"<t_(\d+)>", text)))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_every_input_is_in_the_split_of_its_entries(shape: dict[str, Any]) -> None:
    functions = world(**shape)
    generator = tables(functions)
    found: dict[str, list[tuple[int, ...]]] = {}
    for split in generator.splits:
        rows = generator.rows(split, generator.size(split))
        found[split] = [numbers(row.prompt[0].content) for row in rows]
    used = {(f, e) for x in found["train"] for f, e, _ in applied(functions, x)}

    wanted: dict[str, set[tuple[int, ...]]] = {split: set() for split in generator.splits}
    for x in product(range(7), repeat=functions.inputs):
        bits = [(f, e) in used for f, e, _ in sorted(applied(functions, x))]
        number = int("".join(str(int(bit)) for bit in bits), 2) + 1
        wanted["type_0" if all(bits) else f"type_{number}"].add(x)
    wanted["type_0"] -= set(found["train"])
    wanted["train"] = set(found["train"])

    assert {split: set(rows) for split, rows in found.items()} == wanted
    assert len(found["train"]) == 60
    assert sum(map(len, found.values())) == 7**functions.inputs == functions.domain


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_tokens_say_the_value_of_each_function(shape: dict[str, Any]) -> None:
    functions = world(**shape)

    for form in Tables.forms:
        for row in tables(functions, form=form).rows("train", 40):
            values = [value for _, _, value in applied(functions, numbers(row.prompt[0].content))]
            bridges = "".join(f"<t_{value}>" for value in values[:-1])
            before = {"cot": bridges, "answer": "", "fake_bridge": "</b>" * (len(values) - 1)}
            assert row.response == f"{before[form]}<t_{values[-1]}></a>"


def test_six_hops_are_numbered_and_never_listed() -> None:
    functions = world(tokens=50, hops=6, train_rows=5000)
    generator = tables(functions)

    assert functions.domain == 50**7 == sum(generator.sizes.values())
    assert len(generator.splits) == 65
    for row in generator.rows("type_0", 50):
        used = [(f, e) for f, e, _ in applied(functions, numbers(row.prompt[0].content))]
        assert all(functions.used[f][e] for f, e in used)


def test_shared_functions_have_one_table() -> None:
    one, other = world(hops=3, shared=True), world(hops=3)

    assert all((one.tables[0] == table).all() for table in one.tables)
    assert (other.tables[0] != other.tables[1]).any()


def test_train_rows_are_of_the_seen_share_alone() -> None:
    functions = world(tokens=50, train_rows=20_000)

    assert [int(used.sum()) for used in functions.used] == [1750, 1750]  # 0.7 of 2,500, all used


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"structure": "nontree", "shared": True}, "have different inputs"),
        ({"structure": "parallel", "hops": 3}, "has one shape"),
        ({"structure": "parallel", "tokens": 1000}, "1,000,000,000 entries, at most 20,000,000"),
        ({"hops": 6, "tokens": 2000}, "take fewer tokens or hops"),
    ],
)
def test_worlds_that_cannot_be_are_refused(config: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        FunctionsConfig.parse(config)


def test_more_train_rows_than_there_are_is_refused() -> None:
    with pytest.raises(RequestError, match="inputs have only seen entries, and train_rows is 343"):
        tables(world(train_rows=343)).size("train")


def test_tokens_have_no_skin() -> None:
    with pytest.raises(ValidationError, match="told in tokens alone"):
        Tables.Config.parse({"skin": {"answer_formats": ["boxed"]}})


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_a_batch_is_the_loop(shape: dict[str, Any]) -> None:
    generator = tables(world(**shape), tellings=2)

    for split in ("train", "type_1"):
        wanted = [generator.row(split, index) for index in range(5, 55)]
        assert list(rows_of(generator.batch(split, 5, 55))) == wanted


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_a_row_knows_where_it_belongs(shape: dict[str, Any]) -> None:
    generator = tables(world(**shape))

    for split in generator.splits:
        for row in generator.rows(split, min(generator.size(split), 15)):
            placed = generator.place_again(row)
            assert [s for s in generator.splits if generator.belongs(placed, s)] == [split]


@pytest.mark.parametrize("check", ROW_CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("case", cases(Tables, {"tellings": 2})[3:], ids=str)
def test_rows_keep_the_contract(case: Case, check: Callable[[Case], None]) -> None:
    check(case)


def test_values_come_by_the_million() -> None:
    generator = tables(world(tokens=50, train_rows=20_000))

    inputs, values = generator.arrays("train", np.arange(20_000))

    assert inputs.shape == (20_000, 3)
    assert values.shape == (20_000, 2)
    assert len(np.unique(inputs, axis=0)) == 20_000
