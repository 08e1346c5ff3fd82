"""Exact counts: component, then split, then level, then form, each by largest remainder."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthgen.recipe.counts import apportion, largest_total
from synthgen.recipe.load import Loaded, recipe_from
from synthgen.recipe.plan import unique_rows
from synthgen.recipe.resolve import resolve
from synthgen.recipe.targets import Cell, recipe_total, targets

FLAMES = {"harder": 50, "compose": 20, "taxonomy": 20, "distract": 10}
GCD = "omega/arithmetic_gcd"

shares = st.dictionaries(
    st.text("abcdefgh", min_size=1, max_size=3),
    st.one_of(st.integers(0, 1000), st.floats(0, 1000, allow_subnormal=False)),
    min_size=1,
    max_size=8,
).filter(lambda found: sum(found.values()) > 0)


def recipe(*components: dict[str, Any], **keys: Any) -> Loaded:
    return recipe_from({"version": 1, "name": "t", "components": list(components), **keys})


def counts(loaded: Loaded) -> dict[str, dict[tuple[Any, ...], int]]:
    found = targets(loaded.recipe, recipe_total(loaded.recipe))
    return {name: {tuple(cell): n for cell, n in cells.items()} for name, cells in found.items()}


def sums(loaded: Loaded) -> dict[str, int]:
    return {name: sum(cells.values()) for name, cells in counts(loaded).items()}


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        (150_000, [75_000, 30_000, 30_000, 15_000]),
        # quotas 75.5, 30.2, 30.2, 15.1: the one row left goes to the largest remainder
        (151, [76, 30, 30, 15]),
        # quotas 3.5, 1.4, 1.4, 0.7: two rows left, to 0.7 and 0.5
        (7, [4, 1, 1, 1]),
        (1, [1, 0, 0, 0]),
        (0, [0, 0, 0, 0]),
    ],
)
def test_flames_has_the_largest_remainder_counts(total: int, expected: list[int]) -> None:
    assert list(apportion(total, FLAMES).values()) == expected


@pytest.mark.parametrize(
    ("names", "winner"), [(["b", "a"], "a"), (["a", "b"], "a"), ([10, 9], 9), (["10", "9"], "10")]
)
def test_ties_go_to_the_first_name(names: list[Any], winner: Any) -> None:
    assert apportion(1, dict.fromkeys(names, 1))[winner] == 1


def test_shares_are_the_decimals_that_they_are_written_as() -> None:
    # as binary floats 0.1 + 0.2 is above 0.3 and the tie would be broken by an error of rounding
    assert apportion(3, {"a": 0.3, "b": 0.1, "c": 0.2}) == {"a": 2, "b": 0, "c": 1}
    assert apportion(10, {"a": 1e-3, "b": 9e-3}) == {"a": 1, "b": 9}


@settings(deadline=None)
@given(st.integers(0, 10**6), shares)
def test_counts_add_up_and_each_is_within_one_of_its_quota(
    total: int, given_shares: dict[str, float]
) -> None:
    found = apportion(total, given_shares)

    exact = {name: Fraction(str(share)) for name, share in given_shares.items()}
    whole = sum(exact.values())
    assert sum(found.values()) == total
    assert all(abs(n - total * exact[name] / whole) < 1 for name, n in found.items())


@settings(deadline=None)
@given(st.integers(0, 10**6), shares, st.randoms(use_true_random=False))
def test_the_order_of_keys_changes_no_count(
    total: int, given_shares: dict[str, float], random: Any
) -> None:
    items = list(given_shares.items())
    random.shuffle(items)

    assert apportion(total, dict(items)) == apportion(total, given_shares)


def test_a_mixture_with_split_level_and_form_counts_in_that_order() -> None:
    loaded = recipe(
        {
            "name": "a",
            "generator": GCD,
            "share": 2,
            "levels": {1: 0.5, 2: 0.5},
            "forms": {"cot": 3, "answer": 1},
        },
        {"name": "b", "generator": GCD, "share": 1, "splits": {"train": 1, "validation": 1}},
        mixture={"total": 31, "splits": {"train": 0.8, "test": 0.2}},
    )

    found = counts(loaded)

    # component: quotas 20.67 and 10.33: 21 and 10
    # a, split: 16.8 and 4.2: 17 train, 4 test
    # a, train, level: 8.5 each, the tie to level 1: 9 and 8; form: 6.75/2.25 and 6/2: 7+2 and 6+2
    # a, test, level: 2 each; form: 1.5/0.5, a tie of remainders that goes to "answer": 1+1 and 1+1
    assert found["a"] == {
        ("train", 1, "cot"): 7,
        ("train", 1, "answer"): 2,
        ("train", 2, "cot"): 6,
        ("train", 2, "answer"): 2,
        ("test", 1, "cot"): 1,
        ("test", 1, "answer"): 1,
        ("test", 2, "cot"): 1,
        ("test", 2, "answer"): 1,
    }
    assert found["b"] == {("train", None, None): 5, ("validation", None, None): 5}


def test_a_seed_stream_in_the_mixture_has_the_mixes_of_the_stream() -> None:
    loaded = recipe(
        {"name": "s", "stream": "w", "share": 1},
        seeds={"w": {"generator": GCD, "levels": {2: 1, 3: 3}}},
        mixture={"total": 8, "splits": {"train": 1}},
    )

    assert counts(loaded)["s"] == {("train", 2, None): 2, ("train", 3, None): 6}


def test_explicit_rows_are_the_counts_and_their_sum_the_total() -> None:
    loaded = recipe(
        {"name": "a", "generator": GCD, "rows": 30},
        {"name": "b", "generator": GCD, "splits": {"train": 7, "test": 2}},
        mixture={"splits": {"train": 2, "test": 1}},
    )

    assert recipe_total(loaded.recipe) == 39
    assert counts(loaded) == {
        "a": {("train", None, None): 20, ("test", None, None): 10},
        "b": {("train", None, None): 7, ("test", None, None): 2},
    }


def test_a_limit_scales_splits_and_explicit_rows_alike() -> None:
    loaded = recipe(
        {"name": "a", "generator": GCD, "splits": {"train": 600, "test": 200}},
        {"name": "b", "generator": GCD, "rows": 200, "splits": {"train": 1, "test": 1}},
        limit=100,
    )

    assert counts(loaded) == {
        "a": {("train", None, None): 60, ("test", None, None): 20},
        "b": {("train", None, None): 10, ("test", None, None): 10},
    }


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (1, {"big": 1, "none": 0, "small": 1, "tiny": 1}),
        (3, {"big": 1, "none": 0, "small": 1, "tiny": 1}),
        (10, {"big": 8, "none": 0, "small": 1, "tiny": 1}),
        (10_000, {"big": 998, "none": 0, "small": 1, "tiny": 1}),
    ],
)
def test_a_limit_leaves_every_wanted_component_a_row(limit: int, expected: dict[str, int]) -> None:
    loaded = recipe(
        {"name": "big", "generator": GCD, "share": 998},
        {"name": "none", "generator": GCD, "share": 0},
        {"name": "small", "generator": GCD, "share": 1},
        {"name": "tiny", "generator": GCD, "share": 1},
        mixture={"total": 1000, "splits": {"train": 1}},
        limit=limit,
    )

    assert sums(loaded) == expected


@settings(deadline=None)
@given(st.integers(1, 400), st.lists(st.integers(0, 100), min_size=1, max_size=6))
def test_a_limit_is_kept_unless_there_are_more_components(limit: int, rows: list[int]) -> None:
    loaded = recipe(
        *({"name": f"c{i}", "generator": GCD, "rows": n} for i, n in enumerate(rows)), limit=limit
    )
    wanted = sum(1 for n in rows if n)

    found = sums(loaded)

    assert sum(found.values()) == min(sum(rows), max(limit, wanted))
    assert all((found[f"c{i}"] > 0) == (n > 0) for i, n in enumerate(rows))


def test_repeats_divide_train_rows_only() -> None:
    assert unique_rows(10, Cell("train"), 3) == 4
    assert unique_rows(10, Cell("test"), 3) == 10
    assert unique_rows(10, Cell("some_held_out"), 3) == 10


def test_a_plan_asks_for_the_distinct_rows_behind_its_epochs() -> None:
    component = {"name": "a", "generator": GCD, "share": 1, "repeat": 4}
    mixture = {"total": 100, "splits": {"train": 0.9, "test": 0.1}}

    plan = resolve(recipe(component, mixture=mixture))

    only = plan.component("a")
    assert plan.unique(only, Cell("train")) == 23
    assert plan.unique(only, Cell("test")) == 10


@settings(deadline=None)
@given(st.integers(1, 2000), shares, st.integers(0, 500))
def test_the_largest_total_fits_and_the_next_one_does_not(
    total: int, given_shares: dict[str, float], room: int
) -> None:
    name = min(given_shares)

    def fits(n: int) -> bool:
        return apportion(n, given_shares)[name] <= room

    best = largest_total(fits, total)

    assert best <= total
    assert best == 0 or fits(best)
    assert best == total or not fits(best + 1)
