"""Inverses and ranks, read from the prompts and computed again in fractions."""

import re
from collections import Counter
from fractions import Fraction
from itertools import product
from typing import Any

import pytest

from synthgen.seeding import Stream
from tests.generators.omega.matrix_texts import (
    BOUNDED,
    GENERAL,
    Table,
    asked_place,
    check_equations,
    check_with,
    family,
    kind_of,
    levels,
    read_matrix,
    replayed,
    work_of,
)
from tests.generators.omega.tiers import fewer_counts

INVERSE, RANK = "arithmetic_matrix_inverse", "arithmetic_matrix_rank"
BOTH = (INVERSE, RANK)


def reduced(table: list[list[Fraction]], width: int) -> int:
    """Gauss and Jordan's elimination in place, with swaps; the rank of the first columns."""
    rank = 0
    for k in range(width):
        at = next((i for i in range(rank, len(table)) if table[i][k]), None)
        if at is None:
            continue
        table[rank], table[at] = table[at], table[rank]
        top = [x / table[rank][k] for x in table[rank]]
        table[rank] = top
        for i, row in enumerate(table):
            if i != rank and row[k]:
                table[i] = [x - row[k] * y for x, y in zip(row, top, strict=True)]
        rank += 1
    return rank


def inverse_of(table: Table, scale: int) -> list[list[Fraction]]:
    n = range(len(table))
    both = [[Fraction(x, scale) for x in table[i]] + [Fraction(i == j) for j in n] for i in n]
    assert reduced(both, len(table)) == len(table)
    return [row[len(table) :] for row in both]


def fractions(text: str) -> list[Fraction]:
    return [Fraction(number) for number in re.findall(r"-?\d+(?:/\d+)?", text)]


def scale_of(text: str) -> int:
    found = re.search(r"frac\{1\}\{(\d+)\}|\(1/(\d+)\)|divided by (\d+)|by (\d+)|1/(\d+):", text)
    assert found, text
    return int(next(filter(None, found.groups())))


def asked_value(text: str, inverse: list[list[Fraction]]) -> Fraction:
    if place := asked_place(text):
        return inverse[place[0]][place[1]]
    if "largest absolute value" in text:
        return max(abs(x) for row in inverse for x in row)
    if "sum of the absolute values" in text:
        return sum((abs(x) for row in inverse for x in row), Fraction(0))
    if "trace" in text:
        return sum((row[i] for i, row in enumerate(inverse)), Fraction(0))
    assert "sum of all entries" in text
    return sum((x for row in inverse for x in row), Fraction(0))


@fewer_counts
@levels
def test_inverses_have_the_numbers_that_fractions_give(level: int, count: int) -> None:
    size, bound = GENERAL[level]
    largest = 0
    for row in family(INVERSE, level).rows("train", count):
        text = row.prompt[-1].content
        table, scale = read_matrix(text), scale_of(text)
        value = asked_value(text, inverse_of(table, scale))
        largest = max(largest, *(abs(x) for entries in table for x in entries))

        assert scale == 2 * size * bound
        assert len(table) == size
        assert abs(value - int(row.answer)) < Fraction(1, 2)
        check_inverse(row, table, value)
    assert 0.75 * bound <= largest <= bound


def check_inverse(row: Any, table: Table, value: Fraction) -> None:
    """Row operations, equations and the last lines hold."""
    n, lines = range(len(table)), work_of(row)
    place = asked_place(row.prompt[-1].content)
    if "[A | I]" in lines[1]:
        right = [[int(i == j) for j in n] for i in n]
    else:
        right = [[int(place is None or i == place[1])] for i in n]
    both = [[Fraction(x) for x in (*table[i], *right[i])] for i in n]
    for _ in replayed(both, lines):
        pass
    if "[A | I]" not in lines[1]:
        inverse, zero = inverse_of(table, 1), Fraction(0)
        x = [sum((a * b[0] for a, b in zip(line, right, strict=True)), zero) for line in inverse]
        assert sum(check_with(line, x) for line in lines if re.match(r"Row \d+: ", line)) >= 1
    shown = [line for line in lines if re.match(r"Row \d+ of A\^-1", line)]
    assert not shown or [fractions(line.partition(": ")[2]) for line in shown] == inverse_of(
        table, 1
    )
    assert sum(map(check_equations, lines)) >= 1
    close = [line for line in lines[-2:] if line.startswith("Multiply by")]
    assert len(close) == 1
    assert close[0].endswith(f"= {value}.")
    if value.denominator > 1:
        assert lines[-1].endswith(f"the nearest integer is {row.answer}.")


@fewer_counts
@levels
def test_ranks_are_those_that_fractions_give(level: int, count: int) -> None:
    size, bound = BOUNDED[level]
    found, largest = Counter[int](), 0
    for row in family(RANK, level).rows("train", count):
        table = read_matrix(row.prompt[-1].content)
        rank = reduced([[Fraction(x) for x in entries] for entries in table], size)
        found[rank] += 1
        largest = max(largest, *(abs(x) for entries in table for x in entries))
        assert row.answer == str(rank)
        check_rank(row, table, rank)
    assert set(found) <= set(range(1, size))
    assert len(found) >= min(3, size - 1)
    assert 0.75 * bound <= largest <= bound


def check_rank(row: Any, table: Table, rank: int) -> None:
    """Row operations hold, and the rows named at the end are all that is left."""
    lines = work_of(row)
    both = [[Fraction(x) for x in entries] for entries in table]
    for _ in replayed(both, lines):
        pass
    leads = {
        int(i) - 1: int(k) - 1
        for i, k in re.findall(r"row (\d+) begins in column (\d+)", lines[-2])
    }
    first = {
        i: next(k for k, x in enumerate(entries) if x)
        for i, entries in enumerate(both)
        if any(entries)
    }
    assert leads == first
    assert len(set(leads.values())) == len(leads) == rank
    assert lines[-1].endswith(f", {rank}.")


def test_all_small_ranks_are_right() -> None:
    generator = family(RANK)
    for entries in product((-1, 0, 1, 2), repeat=4):
        rows = (entries[:2], entries[2:])
        if any(entries):
            rank = reduced([[Fraction(x) for x in row] for row in rows], 2)
            assert generator.solve(generator.Params(rows)).answer == rank
            assert generator.prove(generator.Params(rows), rank)
            assert not generator.prove(generator.Params(rows), rank + 1)


@pytest.mark.parametrize("asked", ["sum", "absolute", "trace", "largest", "entry"])
def test_all_small_inverses_are_right(asked: str) -> None:
    generator = family(INVERSE)
    words = {
        "sum": "sum of all entries",
        "absolute": "sum of the absolute values",
        "trace": "trace",
        "largest": "largest absolute value",
        "entry": "entry of M in row 1 and column 2",
    }
    for entries in product((-2, 0, 1, 3), repeat=4):
        a, b, c, d = entries
        params = generator.Params(
            ((a, b), (c, d)), 24, asked, *((1, 2) if asked == "entry" else ())
        )
        if a * d != b * c:
            value = asked_value(words[asked], inverse_of([[a, b], [c, d]], 24))
            answer = generator.solve(params).answer
            assert abs(value - answer) < Fraction(1, 2)
            assert generator.prove(params, answer)
            assert not generator.prove(params, answer + 1)
        else:
            assert not generator.prove(params, 0)


def test_keys_forget_the_symmetries_of_the_question() -> None:
    inverse, rank, rng = family(INVERSE), family(RANK), Stream.of("symmetries")
    for number in range(60):
        params = inverse.draw(rng, 1 + number % 3)
        rows = tuple(column[::-1] for column in zip(*params.rows, strict=True))[::-1]
        n = len(rows) + 1
        place = (n - params.column, n - params.row) if params.asked == "entry" else (0, 0)
        other = inverse.Params(rows, params.scale, params.asked, *place)
        assert inverse.solve(other).answer == inverse.solve(params).answer
        assert inverse.key_of(other) == inverse.key_of(params)

        table = rank.draw(rng, 1 + number % 3)
        moved = tuple(column[1:] + column[:1] for column in zip(*table.rows, strict=True))
        opposite = rank.Params(tuple(tuple(-x for x in row) for row in moved))
        assert rank.key_of(opposite) == rank.key_of(table)


def test_no_rank_dominates_its_range() -> None:
    for level, (size, _) in BOUNDED.items():
        ranks = Counter(
            family(RANK).draw(Stream.of("ranks", level, i), level).rows for i in range(9)
        )
        assert len(ranks) == 9, size


def test_kinds_of_inverses_are_drawn_as_often_as_the_public_ones() -> None:
    found = Counter[str]()
    for row in family(INVERSE, 4).rows("train", 200):
        found[kind_of(read_matrix(row.prompt[-1].content))] += 1
    assert 60 < found["general"] < 140
    assert 25 < found["symmetric"] < 80
    assert 25 < found["triangular"] < 80
