"""The counting families of functions, read from their prompts and counted by dense sampling."""

import json
from collections import Counter
from itertools import pairwise

import numpy as np
import pytest

from synthgen.registry import generators
from synthgen.row import Row
from tests.generators.omega.function_claims import (
    LEVELS,
    check_difficulty,
    check_layers,
    each_of_a_level,
    family,
)
from tests.generators.omega.function_reader import (
    formula,
    functions,
    interval,
    lonely,
    slopes,
    values,
    zeros,
)
from tests.generators.omega.sampling import check_refusals, has_keys
from tests.generators.omega.tiers import many_keys, tiered

FAMILIES = ("zeros", "extrema", "derivative_sign", "intersection")


# Independent readers ---------------------------------------------------------------------------


class UnclearError(Exception):
    """Sampling cannot tell."""


def count_zeros(row: Row) -> int:
    text = row.prompt[-1].content
    if "mod" in text and ("pi" in text or "^" in text):
        raise UnclearError  # a value may be jumped over, or taken, at an irrational x
    rules = functions(row)
    low, high = interval(row)
    f = rules[0]
    rule = f if len(rules) == 1 else lambda x: f(x) - rules[1](x)
    found = zeros(rule, low, high)
    if "mod" in text:
        apart = lonely(rule, low, high)
        found += [at for at in apart if all(abs(at - zero) > 1e-7 for zero in found)]
    return len(found)


def count_extrema(row: Row) -> int:
    low, high = interval(row)
    runs = [sign for sign in slopes(functions(row)[0], low, high) if sign]  # 0 where a top is flat
    turns = [pair for pair in pairwise(runs) if pair[0] != pair[1]]
    text = row.prompt[-1].content
    if "local extrema" in text:
        return len(turns)
    return turns.count((1, -1) if "local maxima" in text else (-1, 1))


def count_slopes(row: Row) -> int:
    low, high = interval(row)
    runs = slopes(functions(row)[0], low, high)
    text = row.prompt[-1].content
    falls = any(
        word in text
        for word in ("strictly decreasing, where", "the decreasing kind", "is strictly decreasing")
    )
    falls |= "does f fall?" in text or "f falls strictly" in text or "of strict fall " in text
    falls |= "f(x) > f(y)" in text or "strictly decreasing on each" in text
    return runs.count(-1 if falls else 1)


READERS = {
    "zeros": count_zeros,
    "extrema": count_extrema,
    "derivative_sign": count_slopes,
    "intersection": count_zeros,
}


@tiered(5, 100, 500)
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", FAMILIES)
def test_sampling_the_text_finds_the_same_count(name: str, level: int, count: int) -> None:
    unclear = 0
    for row in family(name, level).rows("train", count):
        try:
            assert READERS[name](row) == int(row.answer), row.params
        except UnclearError:
            unclear += 1
    assert unclear <= 3 + count // 2


def test_the_readers_see_single_values_and_flat_tops() -> None:
    jumping, _ = formula("(-abs(x)) mod 3")
    flat, _ = formula("-(x^2 - 1)^4")
    assert lonely(jumping, -2, 2) == {0.0}
    assert [sign for sign in slopes(flat, -2, 2) if sign] == [1, -1, 1, -1]
    assert zeros(flat, -2, 2) == [-1, 1]


# The families' own claims ------------------------------------------------------------------------


@pytest.mark.parametrize("name", FAMILIES)
def test_every_wording_defines_the_same_function(name: str) -> None:
    generator = family(name, 3)
    for row in generator.rows("train", 12):
        params = generator.decode(row.params)
        low, high = interval(row)
        x = np.linspace(low, high, 301)
        first = [values(rule, x) for rule in functions(row)]
        for template in range(len(generator.templates)):
            told = generator.problem(params, template)
            other = Row.__new__(Row)
            for slot in Row.__slots__:
                object.__setattr__(other, slot, getattr(row, slot))
            object.__setattr__(other, "prompt", (type(row.prompt[0])("user", told),))
            assert interval(other) == (low, high), told
            for one, two in zip(first, functions(other), strict=False):
                assert np.allclose(one, values(two, x), atol=1e-6), told


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", FAMILIES)
def test_the_proof_refuses_the_smallest_wrong_answers(name: str, level: int) -> None:
    check_refusals(family(name, level), 10, lambda n: (n - 1, n + 1, n + 2, 0))


@pytest.mark.parametrize("name", FAMILIES)
def test_layers_are_one_more_than_the_level(name: str) -> None:
    check_layers(name, 20)


@pytest.mark.parametrize("name", FAMILIES)
def test_mirror_images_share_a_key_and_an_answer(name: str) -> None:
    from synthgen.generators.omega._functions_grammar import Function, mirrored

    generator, seen = family(name, 2), 0
    swap = {"increasing": "decreasing", "decreasing": "increasing"}
    for row in generator.rows("train", 60):
        params = generator.decode(row.params)
        chains = (params.layers,) if isinstance(params, Function) else (params.f, params.g)
        image = mirrored(params.low, params.high, *chains)
        if image is None:
            continue
        other = generator.Params(image[0], image[1], *image[2], swap.get(params.ask, params.ask))
        assert generator.key_of(other) == generator.key_of(params)
        assert generator.solve(other).answer == int(row.answer)
        assert generator.prove(other, int(row.answer))
        seen += 1
    assert seen > 20


@pytest.mark.parametrize("name", FAMILIES)
def test_keys_do_not_repeat(name: str) -> None:
    for level in (1, 5):
        generator = family(name, level)
        rows = [generator.key_of(generator.decode(r.params)) for r in generator.rows("train", 100)]
        assert len(set(map(str, rows))) == 100


@many_keys
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", FAMILIES)
def test_thousands_of_rows_have_keys_of_their_own(name: str, level: int, count: int) -> None:
    assert has_keys(f"omega/algebra_func_{name}", level, count)


@each_of_a_level
@pytest.mark.parametrize("name", FAMILIES)
def test_difficulty_follows_the_level(name: str, count: int) -> None:
    check_difficulty(name, count)


@pytest.mark.parametrize("name", FAMILIES)
def test_all_wordings_are_used(name: str) -> None:
    rows = family(name, 1).rows("train", 120)
    used = Counter(json.loads(row.skin)["template"] for row in rows)
    assert set(used) == set(range(len(generators.get(f"omega/algebra_func_{name}").templates)))
