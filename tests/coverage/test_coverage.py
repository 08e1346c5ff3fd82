"""Coverage equals its definition on small tables, and is quick on the published ones."""

from itertools import combinations
from time import process_time
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthgen.coverage.classes import components
from synthgen.coverage.graph import Coverage
from synthgen.coverage.measure import Measured
from synthgen.coverage.table import Table, check_size
from synthgen.coverage.truth import quality, true_classes
from synthgen.errors import RequestError
from synthgen.generators.two_hop.functions import Functions, FunctionsConfig
from synthgen.generators.two_hop.tables import Tables
from synthgen.seeding import Stream
from tests.coverage import by_definition

Known = dict[by_definition.Input, int]


def two_hop(n: int, seed: int, partial: bool) -> Known:
    """t = f2(f1(x1, x2), x3) over n tokens; a part of the inputs is undefined where `partial`."""
    rng = Stream.of("coverage", n, seed)
    f1, f2 = ([rng.below(n) for _ in range(n * n)] for _ in range(2))
    return {
        (x, y, z): f2[f1[x * n + y] * n + z]
        for x, y, z in by_definition.inputs(n, 3)
        if not partial or rng.below(4)
    }


def chosen(known: Known, share: float, seed: int) -> set[by_definition.Input]:
    rng = Stream.of("train", seed)
    return {one for one in known if rng.random() < share}


def coverage(known: Known, train: set[by_definition.Input], safe: bool = False) -> Coverage:
    table = Table(("a", "b", "c"), np.array(list(known)), np.array(list(known.values())))
    return Coverage(table, table.positions(np.array(sorted(train)).reshape(-1, 3)), safe)


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 5), st.sampled_from([0.2, 0.5, 0.8]), st.booleans(), st.integers(0, 10**6))
def test_it_is_what_the_definition_says(n: int, share: float, partial: bool, seed: int) -> None:
    known = two_hop(n, seed, partial)
    train = chosen(known, share, seed) or {next(iter(known))}
    found = coverage(known, train)

    for k in (1, 2, 3):
        wanted = by_definition.covered(known, train, k)
        assert {one for one, yes in zip(known, found.covered(k), strict=True) if yes} == wanted
    cutoffs = found.cutoffs
    for k in (1, 2, 3):
        assert ((cutoffs >= k) == found.covered(k)).all() or k > found.most


@pytest.mark.parametrize("seed", range(4))
def test_classes_are_what_the_definition_says(seed: int) -> None:
    known = two_hop(5, seed, partial=False)
    train = chosen(known, 0.6, seed)
    found = coverage(known, train)

    for kept, split, alike in zip(
        by_definition.subsets(3), found.table.splits, found.alike, strict=True
    ):
        for k in (1, 2):
            pairs = by_definition.equivalent({one: known[one] for one in train}, kept, k)
            fragments = {by_definition.cut(one, kept)[0] for one in known}
            wanted = sorted(sorted(part) for part in by_definition.classes(fragments, pairs))
            labels = alike.classes(k)[split.fragments]
            mine: dict[int, set[Any]] = {}
            for one, label in zip(known, labels.tolist(), strict=True):
                mine.setdefault(label, set()).add(by_definition.cut(one, kept)[0])
            assert sorted(sorted(part) for part in mine.values()) == wanted


@pytest.mark.parametrize("k", [1, 2])
def test_precision_and_recall_count_pairs(k: int) -> None:
    known = two_hop(6, 1, partial=False)
    train = chosen(known, 0.4, 1)
    found = coverage(known, train)
    kept, split = (0, 1), found.table.splits[3]
    present = {by_definition.cut(one, kept)[0] for one in train}
    pairs = by_definition.equivalent({one: known[one] for one in train}, kept, k)
    parts = by_definition.classes(present, pairs)
    merged = {pair for part in parts for pair in combinations(sorted(part), 2)}
    true = {p for p in by_definition.truly_alike(known, kept) if set(p) <= present}

    mine = quality(
        found.classes(k)[3],
        true_classes(split, found.table.outputs),
        np.unique(split.fragments[found.train]),
    )

    assert mine.classes == len(parts)
    assert mine.precision == pytest.approx(len(merged & true) / len(merged))
    assert mine.recall == pytest.approx(len(merged & true) / len(true))


@pytest.mark.parametrize("seed", range(4))
def test_a_safe_merge_joins_no_two_fragments_that_contradict(seed: int) -> None:
    known = two_hop(6, seed, partial=False)
    train = chosen(known, 0.5, seed)
    safe, plain = coverage(known, train, safe=True), coverage(known, train)

    for kept, split, alike in zip(
        by_definition.subsets(3), safe.table.splits, safe.alike, strict=True
    ):
        labels = alike.safe_classes(1)
        outputs: dict[tuple[int, Any], set[int]] = {}
        for place in safe.train.tolist():
            one = tuple(safe.table.inputs[place].tolist())
            label = int(labels[split.fragments[place]])
            outputs.setdefault((label, by_definition.cut(one, kept)[1]), set()).add(known[one])
        assert all(len(told) == 1 for told in outputs.values())
    assert not (safe.covered(1) & ~plain.covered(1)).any()


def test_components_are_found_along_chains() -> None:
    one = np.arange(999)

    assert (components(1000, one, one + 1) == 0).all()
    assert components(4, np.array([3]), np.array([2])).tolist() == [0, 1, 2, 2]


# The published size ----------------------------------------------------------------------------


def measured(train_rows: int, safe: bool = False) -> Measured:
    config = FunctionsConfig(tokens=50, train_rows=train_rows, seen=1.0)
    generator = Tables(world=Functions("two_hop/tables", config, 0))
    table = generator.table()
    train = table.positions(generator.arrays("train", np.arange(train_rows))[0])
    size = min(2000, generator.sizes["type_0"])
    tests = table.positions(generator.arrays("type_0", np.arange(size))[0])
    return Measured(table, train, {"type_0": tests}, safe)


def test_the_full_domain_of_forty_thousand_rows_takes_under_ten_seconds() -> None:
    begun = process_time()
    found = measured(40_000)
    shares = found.shares("type_0")

    assert process_time() - begun < 10
    assert found.table.size == 125_000
    assert shares[1] == shares[2] == shares[4] == 1.0


# Covered share of 2,000 unseen inputs, and precision and recall of the classes of (x1, x2), as an
# implementation with scipy found them on other tables of the same kind.
@pytest.mark.parametrize(
    ("rows", "share", "precision", "recall"),
    [
        (10_000, {1: 1.0, 2: 0.63, 4: 0.0}, {1: 0.02}, {1: 1.0, 2: 0.44}),
        (20_000, {1: 1.0, 2: 1.0, 4: 0.56}, {1: 0.02, 2: 0.02, 3: 0.91}, {2: 0.99, 3: 0.84}),
        (40_000, {1: 1.0, 2: 1.0, 4: 1.0}, {1: 0.02, 2: 0.02, 3: 0.96, 4: 1.0}, {4: 1.0, 6: 0.99}),
    ],
)
def test_more_rows_cover_more_and_small_k_merges_too_much(
    rows: int, share: dict[int, float], precision: dict[int, float], recall: dict[int, float]
) -> None:
    found = measured(rows)
    shares, classes = found.shares("type_0"), found.qualities()["x1, x2"]

    assert {k: shares.get(k, 0.0) for k in share} == pytest.approx(share, abs=0.08)
    assert {k: classes[k].precision for k in precision} == pytest.approx(precision, abs=0.06)
    assert {k: classes[k].recall for k in recall} == pytest.approx(recall, abs=0.08)


def test_a_safe_merge_finds_the_bridges_of_forty_thousand_rows() -> None:
    found = measured(40_000, safe=True).coverage
    split = found.table.splits[3]

    mine = quality(
        found.alike[3].safe_classes(1),
        true_classes(split, found.table.outputs),
        np.unique(split.fragments[found.train]),
    )

    assert mine.classes == 50
    assert (mine.precision, mine.recall) == (1.0, 1.0)


def test_the_rows_that_are_needed_are_enough_and_hardly_more() -> None:
    found = measured(20_000)

    needed = found.rows_needed("type_0", 1)

    assert needed is not None
    for rows, enough in ((needed, True), (needed - 400, False)):
        part = Coverage(found.table, found.train[:rows])
        assert (part.covered(1)[found.tests["type_0"]].mean() >= 0.99) == enough
    assert found.rows_needed("type_0", 12) is None


def test_a_domain_that_is_too_large_is_refused() -> None:
    check_size("two_hop/tables", 180**3, 3)
    with pytest.raises(RequestError, match="6,250,000 inputs of 4 positions, at most 2,857,142"):
        check_size("two_hop/tables", 50**4, 4)


def test_too_many_pairs_are_refused() -> None:
    inputs = np.indices((30_000, 2)).reshape(2, -1).T
    table = Table(("a", "b"), inputs, np.zeros(60_000, np.int64))

    with pytest.raises(RequestError, match="899,970,000 pairs"):
        Coverage(table, np.arange(60_000)).most  # noqa: B018
