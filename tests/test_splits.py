"""Buckets: 90 / 5 / 5, decided by the instance alone, the same for ever."""

from collections import Counter
from math import sqrt
from typing import Any

import pytest

import synthgen
from synthgen.splits import BUCKETS, SHARES, bucket

GCD = "omega/arithmetic_gcd"
GOLDEN = {
    "00000000000000000000000000000000": "train",
    "00000000000000000000000000000001": "train",
    "00000000000000000000000000000002": "test",
    "00000000000000000000000000000003": "train",
    "00000000000000000000000000000037": "test",
    "00000000000000000000000000000045": "validation",
    "0000000000000000000000000000004a": "test",
    "00000000000000000000000000000061": "validation",
    "00000000000000000000000000000080": "validation",
}


def test_buckets_are_fixed_forever() -> None:
    # A change would move rows of published sets from train to test.
    assert {group: bucket(GCD, group) for group in GOLDEN} == GOLDEN


@pytest.mark.parametrize("task", [GCD, "scan", ""])
def test_buckets_have_their_shares(task: str) -> None:
    n = 20_000

    counts = Counter(bucket(task, f"{i:032x}") for i in range(n))

    assert set(counts) == set(BUCKETS) == set(SHARES)
    for name, share in SHARES.items():
        assert abs(counts[name] - n * share) < 5 * sqrt(n * share * (1 - share))


def test_buckets_of_another_task_are_independent() -> None:
    n, groups = 20_000, [f"{i:032x}" for i in range(20_000)]

    both = sum(bucket("a", g) == bucket("b", g) == "test" for g in groups)

    assert abs(both - n * 0.05**2) < 5 * sqrt(n * 0.05**2)


def test_test_rows_of_one_seed_never_meet_train_rows_of_another() -> None:
    groups = {
        (seed, split): {
            row.group for row in synthgen.generator(GCD, seed=seed, level=1).rows(split, 60)
        }
        for seed in range(8)
        for split in BUCKETS
    }

    for (_, split), found in groups.items():
        others = [other for (_, side), other in groups.items() if side != split]
        assert found.isdisjoint(set().union(*others))
        assert all(bucket(GCD, group) == split for group in found)


def test_level_form_and_skin_do_not_move_an_instance() -> None:
    options: list[dict[str, Any]] = [
        {},
        {"form": "answer"},
        {"skin": {"answer_formats": ["boxed"]}},
        {"tellings": 2},
    ]

    for config in options:
        rows = synthgen.generator(GCD, level=1, **config).rows("test", 40)
        assert all(bucket(GCD, row.group) == "test" for row in rows)
