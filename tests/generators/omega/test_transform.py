"""The transformative settings: texts solved anew, and both tactics equal where both run."""

from itertools import product
from typing import Any

import pytest

from synthgen.generators.omega._tactics import BUDGET
from synthgen.generators.omega.trans_matrix_rank import _rank_in_field, _rows
from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega import sampling
from tests.generators.omega.ranking import level_correlation
from tests.generators.omega.sampling import placed_keys, share, templates
from tests.generators.omega.tiers import fewer_counts
from tests.generators.omega.transform_readers import SOLVERS, walks

LEVELS = (1, 2)
FAR = 4 * BUDGET  # the old tactic of a test instance takes more than this

each_setting = pytest.mark.parametrize("setting", SOLVERS)
each_level = pytest.mark.parametrize("level", LEVELS)


def family(setting: str, level: int | None = None, seed: int = 3) -> Any:
    return sampling.family(f"omega/trans_{setting}", level, seed)


def rows(setting: str, level: int | None, n: int, split: str = "train") -> list[Row]:
    return list(family(setting, level).rows(split, n))


def drawn(setting: str, level: int, n: int) -> list[Any]:
    generator = family(setting)
    return [generator.draw(Stream.of("drawn", setting, i), level) for i in range(n)]


@fewer_counts
@each_level
@each_setting
def test_texts_have_the_answers_that_another_solver_finds(
    setting: str, level: int, count: int
) -> None:
    for row in rows(setting, level, count, "train" if level == 1 else "test"):
        assert row.answer == SOLVERS[setting](row.prompt[-1].content), row.prompt


@each_level
@each_setting
def test_every_wording_says_the_same(setting: str, level: int) -> None:
    generator = family(setting)
    for params in drawn(setting, level, 6):
        answer = str(generator.solve(params).answer)
        for template in range(len(generator.templates)):
            text = generator.problem(params, template)
            assert SOLVERS[setting](text) == answer, text


@each_setting
def test_both_tactics_agree_where_both_run(setting: str) -> None:
    generator = family(setting)
    for params in drawn(setting, 1, 300):
        answer = generator.old(params).answer
        assert generator.new(params).answer == answer, params
        assert generator.prove(params, answer)
        assert not generator.prove(params, answer + 1)


@each_setting
def test_the_old_tactic_is_cheap_at_level_1_and_out_of_reach_at_level_2(setting: str) -> None:
    generator = family(setting)
    assert all(generator.work(params) <= BUDGET for params in drawn(setting, 1, 300))
    assert all(generator.work(params) > FAR for params in drawn(setting, 2, 300))


@each_setting
def test_there_are_thousands_of_test_items(setting: str) -> None:
    generator = family(setting, 2)
    assert generator.capacity("test") >= 10_000
    assert not placed_keys(generator, 100, "test") & placed_keys(generator, 500)


@each_level
@each_setting
def test_no_answer_dominates_a_level(setting: str, level: int) -> None:
    if (setting, level) == ("matrix_rank", 1):
        return  # a count of at most 10
    assert share(rows(setting, level, 400)) <= 0.15


@each_setting
@each_level
@pytest.mark.parametrize("n", [400, pytest.param(10_000, marks=pytest.mark.slow)])
def test_repeats_are_as_rare_as_the_capacity_says(setting: str, level: int, n: int) -> None:
    generator = family(setting, level)
    assert len(placed_keys(generator, n)) >= n - 2 - 2 * n * n / generator.capacity("train")


@each_setting
def test_difficulty_follows_the_level(setting: str) -> None:
    found = rows(setting, None, 1000)
    assert level_correlation(found) >= 0.9


@each_setting
def test_all_wordings_are_used(setting: str) -> None:
    used = templates(rows(setting, 1, 150))
    assert used == set(range(len(family(setting).templates)))
    assert len(used) >= 6


# Each setting ----------------------------------------------------------------------------------


def test_every_small_walk_is_counted_alike() -> None:
    """All grids up to 8 by 8 with every line, by recursion, by the table and by reflection."""
    generator = family("gridworld")
    for right in range(1, 9):
        for up in range(1, 9):
            for slack in range(max(0, up - right), up):
                params = generator.Params(right, up, slack, 13)
                wanted = walks(right, up, slack) % 13
                assert generator.old(params).answer == generator.new(params).answer == wanted
                back = generator.Params(up, right, right + slack - up, 13)
                assert generator.key_of(back) == generator.key_of(params)
                assert generator.old(back).answer == wanted


def test_every_small_cyclic_matrix_has_the_rank_that_sympy_finds() -> None:
    """All shifts of 4 to 6 rows with constants 1, -1 and 2, by both tactics."""
    from sympy import Matrix

    generator = family("matrix_rank")
    for n, g, h, a, b in product(range(4, 7), range(1, 6), range(1, 6), (1, -1), (1, -1, 2)):
        params = generator.Params(n, (g, h), (a, b))
        if h < g < n and sum(map(bool, (matrix := _rows(params))[0])):
            rank = Matrix(matrix).rank()
            assert generator.old(params).answer == generator.new(params).answer == rank
            assert _rank_in_field(params) == rank
