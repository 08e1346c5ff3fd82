"""Constructions, rebuilt from their texts with mpmath; every line of the solutions holds."""

import json
import re
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
from mpmath import mpf  # type: ignore[import-untyped]

from synthgen.row import Row
from tests.generators.omega import sampling
from tests.generators.omega.drawing import Reader
from tests.generators.omega.drawing_figures import CLOSE, cross
from tests.generators.omega.drawing_work import Calculation, check_chain
from tests.generators.omega.ranking import level_correlation
from tests.generators.omega.sampling import (
    has_keys,
    most_common_share,
    placed_keys,
    share,
    templates,
)
from tests.generators.omega.tiers import fewer_counts, levels, many_keys

NAMES = ("basic", "circle", "polygon", "triangle")
names = pytest.mark.parametrize("name", NAMES)
LENGTHS = {1: (6, 9), 2: (10, 13), 3: (14, 17), 4: (18, 21), 5: (22, 25)}


def family(name: str, level: int | None = None, seed: int = 11) -> Any:
    return sampling.family(f"omega/geometry_{name}", level, seed)


@cache
def rows(name: str, level: int | None, count: int = 80) -> tuple[Row, ...]:
    return tuple(family(name, level).rows("train", count))


# The answers -----------------------------------------------------------------------------------


@fewer_counts
@levels
@names
def test_a_stranger_with_the_text_alone_finds_the_same_answer(
    name: str, level: int, count: int
) -> None:
    for row in rows(name, level, max(count, 80))[:count]:
        text = row.prompt[-1].content
        reader = Reader(text)
        assert reader.value is not None, text
        assert len(reader.made) == len(json.loads(row.params)["steps"]), text
        if row.answer_type == "rational":
            assert "integer or a" in text
            p, q = Fraction(row.answer).as_integer_ratio()
            assert abs(mpf(p) / q - reader.value) < CLOSE, text
        else:
            assert re.search("two decimal places|nearest hundredth", text)
            assert re.fullmatch(r"-?\d+\.\d\d", row.answer)
            assert abs(mpf(row.answer) - reader.value) < mpf("0.005") - CLOSE, text
        check_solution(row, reader)


def check_solution(row: Row, reader: Reader) -> None:
    """Chains of equations hold, and objects are where the stranger draws them."""
    work = (row.response or "").rpartition("\n\n")[0].splitlines()
    drawn = Reader(row.prompt[-1].content, placed_by(work[0], reader))
    for line in work[1:]:
        why, *computation = re.split(r"(?<! ): ", line.removesuffix("."), maxsplit=1)
        chains = computation[0].split(" and ") if computation else []
        value = [check_chain(chain) for chain in chains]
        check_object(why, value, drawn)
    assert any(row.answer in line for line in work[-1:])


def placed_by(line: str, reader: Reader) -> dict[str, Any]:
    """The coordinates that a solution chooses fit the shape of the text, turning left as well."""
    placed = {
        name: Calculation(f"({x}, {y})").value()
        for name, x, y in re.findall(r"([A-Z]1?) = \(([^,]+), ([^,]+)\)(?=, |\.|$)", line)
    }
    points = {name: thing for name, thing in reader.things.items() if name in placed}
    assert set(placed) == set(points)
    for a in placed:
        for b in placed:
            assert abs(abs(placed[a] - placed[b]) - abs(points[a] - points[b])) < CLOSE
    a, b, c = list(placed)[:3]
    mine, theirs = (cross(p[b] - p[a], p[c] - p[a]) for p in (placed, points))
    assert abs(mine - theirs) < CLOSE
    return placed


def check_object(why: str, value: list[Any], drawn: Reader) -> None:
    """What a line says of an object is so in the stranger's figure."""
    if found := re.match(r"(\w+) is the .*, with the equation (.+)$", why):
        check_line(found[2], drawn.things[found[1]])
    elif found := re.match(r"(\w+) is the .*, with centre (\(.+\)) and squared radius (.+)$", why):
        centre, radius = drawn.things[found[1]]
        assert abs(Calculation(found[2]).value() - centre) < CLOSE
        assert abs(Calculation(found[3]).value() - radius**2) < CLOSE
    elif (found := re.match(r"(\w+) is the ", why)) and found[1] in drawn.things:
        assert abs(value[-1] - drawn.things[found[1]]) < CLOSE
    elif found := re.match(r"Line (\w+)(?: has the equation |, )([^,]+ = [^,]+?)(?:,|$)", why):
        line = drawn.things.get(found[1])
        check_line(found[2], line or [drawn.things[n] for n in re.findall(r"[A-Z]1?", found[1])])


def check_line(equation: str, line: Any) -> None:
    left, right = equation.split(" = ")
    for point in line:
        value = Calculation(left, x=point.real, y=point.imag).value()
        assert abs(value - Calculation(right).value()) < CLOSE, equation


# The family's own claims -----------------------------------------------------------------------


@levels
@names
def test_constructions_have_the_length_of_their_level(name: str, level: int) -> None:
    lengths: set[int] = set()
    for row in rows(name, level):
        params = json.loads(row.params)
        lengths.add(len(params["given"]) + len(params["steps"]) + 1)
    assert lengths == set(range(LENGTHS[level][0], LENGTHS[level][1] + 1))


@levels
@names
def test_all_steps_are_needed_for_the_question(name: str, level: int) -> None:
    for row in rows(name, level):
        params = json.loads(row.params)
        used = " ".join(" ".join(command[2:]) for command in params["steps"])
        used += " ".join(params["asked"][1:])
        assert all(command[1] in used for command in params["steps"])


@levels
@names
def test_the_proof_refuses_the_smallest_wrong_answers(name: str, level: int) -> None:
    generator = family(name, level)
    for row in rows(name, level)[:8]:
        params = generator.decode(row.params)
        right = generator.solve(params).answer
        step = Fraction(1, right.denominator) if row.answer_type == "rational" else right / 100
        step = step if row.answer_type == "rational" else type(right)("0.01")
        assert generator.prove(params, right)
        assert not generator.prove(params, right + step)
        assert not generator.prove(params, right - step)
        assert not generator.prove(params, -right)


@names
def test_the_proof_notices_a_turn_the_wrong_way(name: str) -> None:
    generator = family(name, 1)
    turned = 0
    for row in rows(name, 1, 200):
        if '"90"' not in row.params:
            continue
        params = generator.decode(row.params.replace('"90"', '"-90"'))
        try:
            other = generator.solve(params).answer
        except (ValueError, ZeroDivisionError):
            continue
        answer = generator.solve(generator.decode(row.params)).answer
        assert generator.prove(params, answer) == (other == answer)
        turned += 1
    assert turned > 2


@levels
@names
def test_no_answer_is_frequent(name: str, level: int) -> None:
    assert share(rows(name, level)) <= 8 / 80


@pytest.mark.slow
@levels
@names
def test_no_answer_has_more_than_its_share(name: str, level: int) -> None:
    assert most_common_share(f"omega/geometry_{name}", level, 1000) <= 0.15


@names
def test_hardly_a_key_is_drawn_twice(name: str) -> None:
    """At level 1 of circles 11 in two million pairs are equal, elsewhere none."""
    assert len(placed_keys(family(name, 1), 500)) >= 500 - 3


@pytest.mark.slow
@names
def test_ten_thousand_keys_are_distinct(name: str) -> None:
    keys = {row.key for row in rows(name, 1, 10_000)}
    assert len(keys) == 10_000


@many_keys
@levels
@names
def test_thousands_of_rows_have_keys_of_their_own(name: str, level: int, count: int) -> None:
    assert has_keys(f"omega/geometry_{name}", level, count)


@names
def test_all_styles_and_questions_occur(name: str) -> None:
    found = [row for level in LENGTHS for row in rows(name, level)]
    assert templates(found) == set(range(10))
    assert len({json.loads(row.params)["asked"][0] for row in found}) >= 6
    told = {json.loads(row.params)["steps"][0][0] for row in found}
    assert len(told) > 10


@pytest.mark.parametrize("count", [80, pytest.param(200, marks=pytest.mark.slow)])
@names
def test_difficulty_follows_the_level(name: str, count: int) -> None:
    found = [row for level in LENGTHS for row in rows(name, level, count)]
    assert level_correlation(found) >= 0.9
