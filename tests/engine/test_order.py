"""The order of rows: every prefix in proportion, every epoch whole and in an order of its own."""

from collections import Counter
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from synthgen.engine.order import interleave, ranks_within
from tests.engine.runs import of, rows, run_toys, toy

TRAIN: dict[str, Any] = {"splits": {"train": 1}}
COUNTS = st.dictionaries(st.text("abcdef", min_size=1), st.integers(0, 60), max_size=7)
MANY = settings(max_examples=200, deadline=None)


@given(COUNTS)
@MANY
def test_interleaving_has_exact_counts(counts: dict[str, int]) -> None:
    found = Counter(interleave(counts).tolist())

    assert [found[i] for i in range(len(counts))] == [counts[name] for name in sorted(counts)]


@given(COUNTS)
@example({"a": 1, "b": 56, "c": 53, "aa": 11, "aaa": 35})  # the largest deficit goes too far here
@MANY
def test_every_prefix_is_within_one_row_of_its_shares(counts: dict[str, int]) -> None:
    order, total = interleave(counts), sum(counts.values())
    steps = np.arange(1, total + 1)

    for i, name in enumerate(sorted(counts)):
        have = np.cumsum(order == i)
        assert np.all(np.abs(have * total - steps * counts[name]) <= total)


def test_the_published_mixture_stays_within_six_tenths_of_a_row() -> None:
    order = interleave({"a": 10_000, "b": 4000, "c": 4000, "d": 2000})
    steps = np.arange(1, 20_001)

    for i, share in enumerate((0.5, 0.2, 0.2, 0.1)):
        assert np.abs(np.cumsum(order == i) - share * steps).max() <= 0.6 + 1e-9


@given(st.lists(st.integers(0, 5)))
def test_ranks_count_the_equals_before(labels: list[int]) -> None:
    expected = [labels[:i].count(label) for i, label in enumerate(labels)]

    assert ranks_within(np.array(labels, np.int64)).tolist() == expected


def _prefix_deviation(labels: list[Any]) -> float:
    """The largest distance, in rows, of any label's count in any prefix from its share."""
    shares = {label: count / len(labels) for label, count in Counter(labels).items()}
    worst, have = 0.0, Counter[Any]()
    for step, label in enumerate(labels, 1):
        have[label] += 1
        worst = max(worst, *(abs(have[x] - share * step) for x, share in shares.items()))
    return worst


def test_components_are_interleaved_and_levels_within_them(tmp_path: Path) -> None:
    parts = [toy("a", share=5, levels={1: 3, 2: 1}), toy("b", share=2), toy("c", share=1)]

    found = rows(run_toys(tmp_path, parts, 200, mixture=TRAIN))

    assert _prefix_deviation([row["component"] for row in found]) <= 1
    assert _prefix_deviation([row["level"] for row in of("a", found)]) <= 1


def test_rows_of_a_cell_stand_in_index_order(tmp_path: Path) -> None:
    found = rows(run_toys(tmp_path, [toy("a", levels={1: 1, 2: 1}), toy("b")], 120))

    for level in (1, 2):
        indices = [row["index"] for row in of("a", found) if row["level"] == level]
        assert indices == sorted(indices)


def test_concatenation_puts_component_after_component(tmp_path: Path) -> None:
    parts = [toy("b", share=2), toy("a", levels={2: 1, 1: 1})]

    found = rows(run_toys(tmp_path, parts, 90, mixture={**TRAIN, "order": "concatenate"}))

    runs = [key for key, _ in groupby((row["component"], row["level"]) for row in of("a", found))]
    assert runs == [("a", 1), ("a", 2)]
    assert [name for name, _ in groupby(row["component"] for row in found)] == ["a", "b"]


def test_a_shuffle_is_a_permutation_that_hangs_on_the_seed(tmp_path: Path) -> None:
    parts = [toy("a", share=2), toy("b")]
    mixed, once, again = (
        run_toys(tmp_path / str(i), parts, 120, mixture={**TRAIN, "order": order})
        for i, order in enumerate(("interleave", "shuffle", "shuffle"))
    )

    ids, others = ([row["id"] for row in rows(out)] for out in (mixed, once))
    assert sorted(ids) == sorted(others)
    assert ids != others
    assert rows(once) == rows(again)


def test_repeats_make_whole_epochs_each_in_an_order_of_its_own(tmp_path: Path) -> None:
    found = rows(run_toys(tmp_path, [toy("a", rows=150, repeat=3)], mixture=TRAIN))

    epochs = [[row for row in found if row["epoch"] == e] for e in range(3)]
    assert found == [row for epoch in epochs for row in epoch]
    orders = [[(row["key"], row["response"]) for row in epoch] for epoch in epochs]
    assert sorted(orders[0]) == sorted(orders[1]) == sorted(orders[2])
    assert orders[0] != orders[1] != orders[2] != orders[0]
    assert len({row["id"] for row in found}) == 150


def test_only_train_repeats(tmp_path: Path) -> None:
    out = run_toys(tmp_path, [toy("a", repeat=4)], 200)

    assert {row["epoch"] for row in rows(out)} == {0, 1, 2, 3}
    assert {row["epoch"] for split in ("validation", "test") for row in rows(out, split)} == {0}


def test_the_last_epoch_is_cut_where_the_repeats_do_not_divide(tmp_path: Path) -> None:
    found = rows(run_toys(tmp_path, [toy("a", rows=100, repeat=3)], mixture=TRAIN))

    assert Counter(row["epoch"] for row in found) == {0: 34, 1: 34, 2: 32}
    assert max(Counter(row["key"] for row in found).values()) == 3


def test_a_component_with_repeats_is_interleaved_with_others(tmp_path: Path) -> None:
    parts = [toy("a", share=2, repeat=2, levels={1: 1, 3: 2}), toy("b")]

    found = rows(run_toys(tmp_path, parts, 150, mixture=TRAIN))

    assert _prefix_deviation([row["component"] for row in found]) <= 1
    for level in (1, 3):
        epochs = [row["epoch"] for row in of("a", found) if row["level"] == level]
        assert epochs == sorted(epochs)


@pytest.mark.parametrize("order", ["interleave", "shuffle", "concatenate"])
def test_no_order_changes_which_rows_there_are(tmp_path: Path, order: str) -> None:
    parts = [toy("a", share=2, repeat=2), toy("b")]
    plain = run_toys(tmp_path / "plain", parts, 90)

    out = run_toys(tmp_path / "other", parts, 90, mixture={"order": order})

    for split in ("train", "test"):
        assert {row["id"] for row in rows(out, split)} == {row["id"] for row in rows(plain, split)}
