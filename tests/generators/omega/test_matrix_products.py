"""Products and powers of matrices, read from the prompts and formed entry by entry."""

import re
from collections import Counter
from itertools import pairwise
from itertools import product as cases
from typing import Any

import pytest

from synthgen.seeding import Stream
from tests.generators.omega.matrix_texts import (
    Table,
    asked_place,
    check_equations,
    family,
    integers,
    kind_of,
    levels,
    read_matrices,
    read_matrix,
    work_of,
)
from tests.generators.omega.tiers import fewer_counts

PRODUCT, POWER = "arithmetic_matrix_multiplication", "arithmetic_matrix_power"
BOTH = (PRODUCT, POWER)
DIMENSIONS = {1: (3, 5), 2: (4, 6), 3: (6, 7), 4: (7, 8), 5: (9, 10), 6: (10, 11), 7: (12, 14)}
PRODUCT_BOUND = {1: 8, 2: 10, 3: 12, 4: 15, 5: 20, 6: 25, 7: 30}
POWER_SIZE = {1: 3, 2: 4, 3: 5, 4: 6, 5: 8, 6: 10, 7: 12}
POWER_BOUND = {1: 3, 2: 4, 3: 5, 4: 6, 5: 12, 6: 14, 7: 16}
EXPONENTS = {1: (2, 3), 2: (3, 4), 3: (4, 5), 4: (4, 5), 5: (5, 7), 6: (6, 8), 7: (7, 9)}


def multiplied(left: Table, right: Table) -> Table:
    """By definition."""
    inner, width = range(len(right)), range(len(right[0]))
    return [[sum(row[k] * right[k][j] for k in inner) for j in width] for row in left]


def asked_value(text: str, table: Table) -> int:
    """What a question asks of a matrix."""
    if place := asked_place(text):
        return table[place[0]][place[1]]
    if "absolute values" in text:
        return sum(abs(x) for row in table for x in row)
    if "trace" in text:
        return sum(row[i] for i, row in enumerate(table))
    assert "sum of all entries" in text
    return sum(map(sum, table))


def exponent_of(text: str) -> int:
    """However the exponent is told."""
    found = re.search(r"A\^(\d+)|(\d+) factors|product of (\d+) copies|f (\d+) times", text)
    assert found, text
    return int(next(filter(None, found.groups())))


@fewer_counts
@levels
def test_products_have_the_numbers_that_the_definition_gives(level: int, count: int) -> None:
    for row in family(PRODUCT, level).rows("train", count):
        text = row.prompt[-1].content
        left, right = read_matrices(text)
        assert row.answer == str(asked_value(text, multiplied(left, right)))
        check_work(row, row.answer)


@fewer_counts
@levels
def test_powers_have_the_numbers_that_the_definition_gives(level: int, count: int) -> None:
    for row in family(POWER, level).rows("train", count):
        text = row.prompt[-1].content
        table = power = read_matrix(text)
        for _ in range(exponent_of(text) - 1):
            power = multiplied(power, table)
        assert row.answer == str(asked_value(text, power))
        check_work(row, row.answer)
        check_vectors(work_of(row), table)
        check_powers(work_of(row), table)


def check_work(row: Any, answer: str) -> None:
    """Each line holds, and the last one ends with the answer."""
    lines = work_of(row)
    assert sum(map(check_equations, lines)) >= 2
    assert lines[-1].removesuffix(".").endswith(f"= {answer}")


def check_vectors(lines: list[str], table: Table) -> None:
    """v2 is A times v1, and so on."""
    text = "\n".join(lines)
    shown = [integers(part) for part in re.findall(r"v\d+ = \(([-\d, ]+)\)", text)]
    for vector, following in pairwise(shown):
        assert multiplied(table, [[x] for x in vector]) == [[x] for x in following]


def check_powers(lines: list[str], table: Table) -> None:
    """Every power that is written out is that power."""
    rows: dict[int, Table] = {}
    for line in lines:
        if found := re.match(r"All rows of A\^(\d+):$", line):
            rows[k := int(found[1])] = []
        elif line.startswith("  ("):
            rows[k].append(integers(line))
    power = table
    for k in range(2, max(rows, default=1) + 1):
        power = multiplied(power, table)
        assert rows.get(k, power) == power


@pytest.mark.parametrize("asked", ["sum", "entry", "absolute"])
def test_all_small_powers_are_right(asked: str) -> None:
    generator = family(POWER)
    for entries, k in cases(cases((-1, 0, 2), repeat=4), (2, 3, 5)):
        rows = (entries[:2], entries[2:])
        place = (1, 2) if asked == "entry" else (0, 0)
        params = generator.Params(rows, k, asked, *place)
        table = power = [list(row) for row in rows]
        for _ in range(k - 1):
            power = multiplied(power, table)
        wanted = {"sum": sum(map(sum, power)), "entry": power[0][1]}
        wanted["absolute"] = sum(abs(x) for row in power for x in row)

        assert generator.solve(params).answer == wanted[asked]
        assert generator.prove(params, wanted[asked])
        assert not generator.prove(params, wanted[asked] + 1)


@levels
def test_levels_set_dimensions_and_bounds_of_products(level: int) -> None:
    seen, largest = set(), 0
    for row in family(PRODUCT, level).rows("train", 60):
        left, right = read_matrices(row.prompt[-1].content)
        seen |= {len(left), len(right), len(right[0])}
        largest = max(largest, *(abs(x) for entries in left + right for x in entries))
    low, high = DIMENSIONS[level]
    assert seen == set(range(low, high + 1))
    assert largest == PRODUCT_BOUND[level]


@levels
def test_levels_set_size_bound_exponent_and_kind_of_powers(level: int) -> None:
    exponents, largest, kinds = set(), 0, Counter[str]()
    for row in family(POWER, level).rows("train", 80):
        table = read_matrix(row.prompt[-1].content)
        exponents.add(exponent_of(row.prompt[-1].content))
        largest = max(largest, *(abs(x) for entries in table for x in entries))
        assert {len(table)} == {len(entries) for entries in table} == {POWER_SIZE[level]}
        kinds[kind_of(table)] += 1
    low, high = EXPONENTS[level]
    assert exponents == set(range(low, high + 1))
    assert largest == POWER_BOUND[level]
    assert set(kinds) == {"general", "symmetric"} | ({"triangular"} if level == 1 else set())
    assert min(kinds.values()) > 10


@pytest.mark.parametrize("name", BOTH)
def test_keys_forget_the_symmetries_of_the_question(name: str) -> None:
    generator, rng = family(name), Stream.of("symmetries", name)
    for number in range(60):
        params = generator.draw(rng, 1 + number % 3)
        other = turned(name, params)
        assert generator.solve(other).answer == generator.solve(params).answer
        assert generator.key_of(other) == generator.key_of(params)


def turned(name: str, params: Any) -> Any:
    """The same question about transposes, with the indices the other way round."""
    cls = type(params)
    if name == PRODUCT:
        left = tuple(row[::-1] for row in zip(*params.right, strict=True))
        right = tuple(zip(*params.left, strict=True))[::-1]
        return cls(left, right, params.asked, params.column, params.row)
    rows = tuple(column[::-1] for column in zip(*params.rows, strict=True))[::-1]
    n = len(rows) + 1
    place = (n - params.column, n - params.row) if params.asked == "entry" else (0, 0)
    return cls(rows, params.exponent, params.asked, *place)
