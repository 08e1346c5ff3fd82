"""Coordinates and areas of functions, read from their prompts and measured by dense sampling."""

import re
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from synthgen.row import Row
from tests.generators.omega.function_claims import (
    LEVELS,
    check_difficulty,
    check_layers,
    each_of_a_level,
    family,
)
from tests.generators.omega.function_reader import POINTS, functions, grid, interval, values, zeros
from tests.generators.omega.sampling import has_keys, most_common_share
from tests.generators.omega.tiers import many_keys, tiered

FAMILIES = ("extrema_coords", "intersection_coords", "area")
HALF = 0.005  # a number with two decimals is this far from what it stands for, at most


# Independent readers ---------------------------------------------------------------------------


def crossing(row: Row) -> float:
    f, g = functions(row)
    text = row.prompt[-1].content
    found = zeros(lambda x: f(x) - g(x), *interval(row))
    if "sum of the x-coordinates" in text:
        return sum(found)
    if "second intersection point" in text:
        return found[1] if "(from the left)" in text else found[-2]
    return found[0] if "leftmost" in text else found[-1]


def turning(row: Row) -> float:
    f = functions(row)[0]
    x = grid(*interval(row), 8 * POINTS)
    y = values(f, x)
    signs = np.sign(np.diff(y))
    kept = np.flatnonzero(signs)
    at = kept[1:][signs[kept][1:] != signs[kept][:-1]]
    text = row.prompt[-1].content
    if "average" in text:
        return float(np.mean(x[at]))
    if "largest y" in text or "smallest y" in text:
        return float(x[at[np.argmax(y[at]) if "largest" in text else np.argmin(y[at])]])
    return float(x[at[0 if "leftmost" in text else -1]])


def area(row: Row) -> float:
    f, g = functions(row)
    x = grid(*interval(row), 8 * POINTS)
    return float(np.trapezoid(np.abs(values(f, x) - values(g, x)), x))


READERS = {"extrema_coords": turning, "intersection_coords": crossing, "area": area}


@tiered(5, 100, 500)
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", FAMILIES)
def test_sampling_the_text_finds_the_same_number(name: str, level: int, count: int) -> None:
    for row in family(name, level).rows("train", count):
        slack = HALF if row.answer_type == "decimal" else 0
        assert abs(READERS[name](row) - Fraction(row.answer)) < slack + 1e-4, row.params


# The families' own claims ------------------------------------------------------------------------


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", FAMILIES)
def test_the_proof_refuses_the_smallest_wrong_answers(name: str, level: int) -> None:
    generator = family(name, level)
    for row in generator.rows("train", 8):
        params = generator.decode(row.params)
        decimal = row.answer_type == "decimal"
        step: Any = Decimal("0.01") if decimal else Fraction(1, 60)
        right: Any = Decimal(row.answer) if decimal else Fraction(row.answer)
        assert generator.prove(params, right)
        assert not any(generator.prove(params, right + n * step) for n in (-2, -1, 1, 2))


@pytest.mark.parametrize("name", FAMILIES)
def test_layers_are_one_more_than_the_level(name: str) -> None:
    check_layers(name, 10)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", FAMILIES)
def test_no_answer_dominates_and_no_key_repeats(name: str, level: int) -> None:
    rows = list(family(name, level).rows("train", 60))
    assert max(Counter(row.answer for row in rows).values()) <= 12
    assert len({row.key for row in rows}) == 60


@pytest.mark.slow
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", FAMILIES)
def test_no_answer_has_more_than_its_share(name: str, level: int) -> None:
    assert most_common_share(f"omega/algebra_func_{name}", level, 1000) <= 0.15


@many_keys
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", FAMILIES)
def test_thousands_of_rows_have_keys_of_their_own(name: str, level: int, count: int) -> None:
    assert has_keys(f"omega/algebra_func_{name}", level, count)


def test_areas_keep_the_public_bounds_and_come_in_both_forms() -> None:
    for level, most in {1: 50, 2: 100, 3: 150, 4: 250, 5: 500}.items():
        rows = list(family("area", level).rows("train", 25))
        assert {row.answer_type for row in rows} == {"rational", "decimal"}
        assert all(0 < Fraction(row.answer) <= most for row in rows)


def test_mirror_images_of_areas_share_a_key() -> None:
    from synthgen.generators.omega._functions_grammar import mirrored

    generator, seen = family("area", 2), 0
    for row in generator.rows("train", 40):
        params = generator.decode(row.params)
        image = mirrored(params.low, params.high, params.f, params.g)
        if image is not None:
            other = generator.Params(image[0], image[1], *image[2], params.ask)
            assert generator.key_of(other) == generator.key_of(params)
            assert str(generator.solve(other).answer) == row.answer
            seen += 1
    assert seen > 5


@each_of_a_level
@pytest.mark.parametrize("name", FAMILIES)
def test_difficulty_follows_the_level(name: str, count: int) -> None:
    check_difficulty(name, count)


@pytest.mark.parametrize("name", ["area", "intersection_coords"])
def test_stated_integrals_and_sums_add_up(name: str) -> None:
    """Every line `a + b + ... = c` of a worked solution holds."""
    for row in family(name, 2).rows("train", 30):
        for left, right in re.findall(r": ([-\d/.() +]+) = (-?[\d/.]*\d)", row.response or ""):
            if "+" in left:
                terms = [Fraction(term.strip("() ")) for term in left.split(" + ")]
                assert sum(terms) == Fraction(right), row.response


def test_an_area_between_curves_of_degree_six_is_proven() -> None:
    wave = ("cube", (1, 1, -2)), ("lin", (-1, -5)), ("quad", (-1, -7, -21))
    other = ("cube", (-1, 1, -4)), ("quad", (-1, -9, -9))
    area = family("area")
    params = area.Params(-2, 3, wave, other, "rounded")

    assert area.prove(params, Decimal("33.65"))  # f - g is -2x^3 + 6x - 3
    assert not area.prove(params, Decimal("33.66"))
