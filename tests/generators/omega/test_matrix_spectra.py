"""Eigenvalues and singular values, read from the prompts and computed by numpy and sympy."""

import re
from collections import Counter
from decimal import Decimal, localcontext
from math import isqrt
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sympy import ZZ, Poly, symbols
from sympy.polys.matrices import DomainMatrix

from synthgen.generators.omega._spectra import SHIFT, enclosures, roots_above
from synthgen.generators.omega._surds import Surd, rounded_sum, surd
from synthgen.seeding import Stream
from tests.generators.omega.matrix_texts import (
    BOUNDED,
    GENERAL,
    Table,
    check_equations,
    family,
    kind_of,
    levels,
    read_matrix,
    work_of,
)
from tests.generators.omega.tiers import fewer_counts

EIGEN, SINGULAR = "arithmetic_matrix_eigenvalues", "arithmetic_matrix_svd"
BOTH = (EIGEN, SINGULAR)
SHAPES = {EIGEN: GENERAL, SINGULAR: BOUNDED}


def sizes_of_eigenvalues(table: Table) -> list[float]:
    """By numpy where the matrix is symmetric, else the whole roots that sympy finds."""
    if table == [list(column) for column in zip(*table, strict=True)]:
        return [abs(x) for x in np.linalg.eigvalsh(np.array(table, float))]
    coefficients = DomainMatrix([[ZZ(x) for x in row] for row in table], (len(table),) * 2, ZZ)
    roots = Poly(coefficients.charpoly(), symbols("x")).ground_roots()
    found = [abs(float(root)) for root, times in roots.items() for _ in range(times)]
    assert len(found) == len(table)
    return found


def asked_value(text: str, sizes: list[float]) -> float:
    if "difference between" in text:
        return max(sizes) - min(sizes)
    if "largest" in text:
        return max(sizes)
    assert re.search(r"sum of|trace of S", text)
    return sum(sizes)


@fewer_counts
@levels
@pytest.mark.parametrize("name", BOTH)
def test_prompts_have_the_answers_that_libraries_find(name: str, level: int, count: int) -> None:
    size, bound = SHAPES[name][level]
    largest = 0
    for row in family(name, level).rows("train", count):
        text = row.prompt[-1].content
        table = read_matrix(text)
        largest = max(largest, *(abs(x) for entries in table for x in entries))
        if name == EIGEN:
            sizes = sizes_of_eigenvalues(table)
        else:
            sizes = np.linalg.svd(np.array(table, float), compute_uv=False).tolist()
        value = asked_value(text, sizes)

        assert len(table) == size
        assert abs(value - int(row.answer)) < 0.5 + 1e-9
        assert abs(abs(value - int(value)) - 0.5) > 1e-7, "too close for floats to decide"
        check_work(row, sizes)
    assert 0.7 * bound <= largest <= bound


def check_work(row: Any, sizes: list[float]) -> None:
    """Equations hold, cut decimals are right, and every eigenvalue is one of the matrix."""
    lines = work_of(row)
    text = "\n".join(lines)
    for line in lines:
        check_equations(line)
    for radicand, shown in re.findall(r"√(\d+) = (\d+(?:\.\d{4})?)", text):
        root = isqrt(int(radicand) * 10**8)
        assert float(shown) == root / 10**4, shown
    for shown in re.findall(r"(?<![\d.])(\d+\.\d{4})\.\.\.", text):
        near = [s for s in sizes if abs(s - float(shown)) < 1.1e-4]
        assert near or "minus smallest" in text, (shown, sizes)
    for a, sign, b, shown in re.findall(r"\(√(\d+) ([-+]) √(\d+)\)/2 = (\d+(?:\.\d+)?)", text):
        value = (float(a) ** 0.5 + float(f"{sign}1") * float(b) ** 0.5) / 2
        assert -1e-9 < value - float(shown) < 1.1e-4
    for square, root in re.findall(r"= (\d+), so s \* t = (\d+)", text):
        assert int(root) ** 2 == int(square)
    for polynomial in re.findall(r"eigenvalues solve (.*?) = 0", text):
        for root in np.roots(read_polynomial(polynomial)):
            assert min(abs(abs(root) - size) for size in sizes) < 1e-4, polynomial
    assert re.search(rf"(is|=) {row.answer}\.$", lines[-1]), lines[-1]


def read_polynomial(text: str) -> list[int]:
    """Coefficients, the highest first, of `x^3 - 4*x + 2`."""
    found = dict.fromkeys(range(4), 0)
    for sign, size, power in re.findall(r"([-+]?) ?(\d*)\*?(x(?:\^\d)?|(?<=\d))", text):
        degree = 0 if not power else int(power[2:] or 1)
        found[degree] += int(f"{sign}{size or 1}") if size or power else 0
    degree = max(k for k, c in found.items() if c)
    return [found[k] for k in range(degree, -1, -1)]


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=6), st.integers(-10, 10))
def test_descartes_counts_the_roots_above_a_number(roots: list[int], at: int) -> None:
    coefficients = [1]
    for root in roots:
        moved = [0, *(-root * c for c in coefficients)]
        coefficients = [a + b for a, b in zip([*coefficients, 0], moved, strict=True)]

    assert roots_above(coefficients, at << SHIFT) == sum(root > at for root in roots)
    found = enclosures(coefficients, list(map(float, roots)))
    assert found is not None
    ends = sorted(found)
    for (low, high), root in zip(ends, sorted(roots), strict=True):
        assert low <= root << SHIFT <= high


def test_enclosures_refuse_guesses_that_are_no_roots() -> None:
    assert enclosures([1, 0, -2], [1.4142135623730951, -1.4142135623730951]) is not None
    assert enclosures([1, 0, -2], [1.4143, -1.4142135623730951]) is None
    assert enclosures([1, 0, -2], [1.4142135623730951] * 2) is None


@given(
    st.integers(-50, 50),
    st.lists(st.tuples(st.sampled_from([-2, -1, 1, 2]), st.integers(0, 90)), max_size=2),
)
def test_surds_are_floored_and_rounded_like_decimals(twice: int, roots: Any) -> None:
    with localcontext() as context:
        context.prec = 60
        value = (twice + sum((b * Decimal(d).sqrt() for b, d in roots), Decimal(0))) / 2
        number = surd(twice, *roots)

        floor = int((value * 10**4 + Decimal("1e-40")).to_integral_value("ROUND_FLOOR"))
        assert number.floor(4) == floor
        if number.roots or number.twice % 2 == 0:
            assert rounded_sum([number]) == int(value.to_integral_value("ROUND_HALF_UP"))


def test_surds_write_what_they_cut() -> None:
    assert surd(7, (1, 41)).decimal() == "6.7015..."
    assert surd(-1, (-1, 2)).decimal() == "-1.2071..."
    assert surd(4, (1, 9), (1, 1)) == Surd(8)
    assert abs(surd(3, (-1, 10))).decimal() == "0.0811..."


@pytest.mark.parametrize("name", BOTH)
def test_keys_forget_the_symmetries_of_the_question(name: str) -> None:
    generator, rng = family(name), Stream.of("symmetries", name)
    for number in range(60):
        params = generator.draw(rng, 1 + number % 4)
        rows = tuple(tuple(-x for x in column[::-1]) for column in zip(*params.rows, strict=True))
        other = generator.Params(rows[::-1], params.asked)
        assert generator.solve(other).answer == generator.solve(params).answer
        assert generator.key_of(other) == generator.key_of(params)


@pytest.mark.slow
def test_the_stated_capacity_of_the_smallest_singular_values_is_reached() -> None:
    generator = family(SINGULAR)
    draws = (generator.draw(Stream.of("capacity", 1, i), 1) for i in range(40_000))
    assert len({str(generator.key_of(params)) for params in draws}) == generator.capacity_of(1)


def test_symmetric_triangular_and_renumbered_matrices_are_drawn() -> None:
    found = Counter[str]()
    for row in family(EIGEN, 4).rows("train", 200):
        found[kind_of(read_matrix(row.prompt[-1].content))] += 1
    assert found["symmetric"] > 120
    assert found["triangular"] > 10
    assert found["general"] > 10  # triangular ones, renumbered
