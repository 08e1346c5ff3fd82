"""Random streams and permutations: functions of a path, of nothing else."""

import random
from collections import Counter
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthgen.seeding import Permutation, Stream, row_seed

# Published rows hang on these: they change with no version.
GOLDEN_BELOW = [720, 307, 534, 234, 791, 187]
GOLDEN_SEEDS = [3006284680522454817, 2037506625042058726]
GOLDEN_PERMUTATION = [3, 7, 8, 2, 9, 5, 4, 0, 1, 6]

paths = st.lists(st.one_of(st.integers(), st.text(max_size=5)), min_size=1, max_size=3)


def test_a_stream_is_fixed_forever() -> None:
    rng = Stream.of("golden", 1)

    assert [rng.below(1000) for _ in range(6)] == GOLDEN_BELOW
    assert [row_seed(seed, "a") for seed in (0, 1)] == GOLDEN_SEEDS
    assert [Permutation(10, b"golden")(i) for i in range(10)] == GOLDEN_PERMUTATION


@settings(deadline=None)
@given(paths, st.integers(1, 10**30))
def test_a_number_is_within_its_bounds(path: list[object], n: int) -> None:
    rng = Stream.of(*path)

    assert 0 <= rng.below(n) < n
    assert -n <= rng.randint(-n, n) <= n
    assert 0 <= rng.random() < 1
    assert 0 <= rng.getrandbits(7) < 128


@settings(deadline=None)
@given(paths, st.lists(st.integers(0, 700), max_size=6))
def test_the_same_path_gives_the_same_bits_however_they_are_cut(
    path: list[object], widths: list[int]
) -> None:
    whole = Stream.of(*path).getrandbits(sum(widths))
    rng, joined, shift = Stream.of(*path), 0, 0
    for width in widths:
        joined |= rng.getrandbits(width) << shift
        shift += width

    assert joined == whole


@pytest.mark.parametrize("n", [2, 3, 7, 10, 64, 100])
def test_numbers_are_uniform(n: int) -> None:
    rng, draws = Stream.of("uniform", n), 500 * n

    counts = Counter(rng.below(n) for _ in range(draws))

    # chi-squared of n - 1 degrees of freedom: mean n - 1, variance 2(n - 1)
    chi = sum((counts[i] - 500) ** 2 / 500 for i in range(n))
    assert chi < (n - 1) + 5 * sqrt(2 * (n - 1))


@pytest.mark.parametrize("bad", [0, -1])
def test_a_bound_below_one_is_refused(bad: int) -> None:
    with pytest.raises(ValueError, match="positive bound"):
        Stream.of("x").below(bad)


def test_neighbouring_paths_share_nothing() -> None:
    def words(*path: object) -> set[int]:
        rng = Stream.of(*path)
        return {rng.getrandbits(64) for _ in range(200)}

    streams = [words("x", seed, index) for seed in range(15) for index in range(15)]

    assert len(set().union(*streams)) == 200 * len(streams)


def test_where_one_part_of_a_path_ends_cannot_be_mistaken() -> None:
    found = [
        ("a", "bc"),
        ("ab", "c"),
        ("abc",),
        ("a", ("b", "c")),
        ("a", 1),
        ("a", "1"),
        ("a", 1, 0),
    ]

    assert len({Stream.of(*path).getrandbits(128) for path in found}) == len(found)


def test_row_seeds_of_neighbouring_seeds_and_names_differ() -> None:
    found = {row_seed(seed, name) for seed in range(100) for name in ("a", "b", "seeds/a")}

    assert len(found) == 300
    assert all(0 <= seed < 2**63 for seed in found)


@settings(deadline=None)
@given(paths, st.lists(st.integers(), max_size=30))
def test_shuffles_and_samples_keep_the_items(path: list[object], items: list[int]) -> None:
    rng, shuffled = Stream.of(*path), list(items)

    rng.shuffle(shuffled)
    sampled = rng.sample(items, len(items) // 2)

    assert sorted(shuffled) == sorted(items)
    assert not Counter(sampled) - Counter(items)
    assert not items or rng.choice(items) in items


def test_every_order_of_three_comes_up_alike() -> None:
    orders: Counter[tuple[int, ...]] = Counter()
    for i in range(3000):
        items = [0, 1, 2]
        Stream.of("order", i).shuffle(items)
        orders[tuple(items)] += 1

    assert len(orders) == 6
    assert all(abs(count - 500) < 5 * sqrt(500) for count in orders.values())


@pytest.mark.parametrize("k", [-1, 4])
def test_a_sample_of_more_than_there_is_is_refused(k: int) -> None:
    with pytest.raises(ValueError, match="from 3 items"):
        Stream.of("x").sample([1, 2, 3], k)


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2000), st.binary(min_size=1, max_size=16))
def test_a_permutation_is_a_bijection(n: int, key: bytes) -> None:
    permute = Permutation(n, key)

    assert sorted(map(permute, range(n))) == list(range(n))


@settings(deadline=None)
@given(st.integers(2**20, 2**120), st.binary(min_size=16, max_size=16), st.data())
def test_a_large_permutation_stays_in_range_and_meets_no_value_twice(
    n: int, key: bytes, data: st.DataObject
) -> None:
    permute = Permutation(n, key)
    places = {0, n - 1, *data.draw(st.sets(st.integers(0, n - 1), max_size=20))}

    images = {permute(i) for i in places}

    assert len(images) == len(places)
    assert all(0 <= image < n for image in images)


@pytest.mark.parametrize(("n", "i"), [(0, 0), (5, 5), (5, -1)])
def test_a_place_outside_is_refused(n: int, i: int) -> None:
    with pytest.raises(IndexError, match=rf"{i} is outside range\({n}\)"):
        Permutation(n, b"k")(i)


def test_permutations_of_other_keys_differ_and_leave_no_order() -> None:
    orders = [[Permutation(500, bytes([key]))(i) for i in range(500)] for key in range(20)]

    fixed = [
        sum(a == b for a, b in zip(x, y, strict=True)) for x in orders for y in orders if x != y
    ]
    assert max(fixed) < 10  # one place in common is expected, and Poisson's tail beyond 9 is 1e-7
    ups = [sum(order[i] < order[i + 1] for i in range(499)) for order in orders]
    assert all(abs(up - 249.5) < 5 * sqrt(500 / 12) for up in ups)


def test_a_permutation_spreads_the_first_places() -> None:
    n = 100_000
    firsts = [Permutation(n, random.Random(key).randbytes(16))(0) for key in range(400)]

    assert abs(sum(firsts) / len(firsts) - n / 2) < 5 * n / sqrt(12 * len(firsts))


@pytest.mark.parametrize("n", [1, 7, 100, 1_000_003, 1 << 61])
def test_a_permutation_of_many_numbers_is_that_of_each(n: int) -> None:
    permutation = Permutation(n, b"many")
    numbers = [i * n // 400 for i in range(400)]

    images = permutation.many(numbers)

    assert images.tolist() == [permutation(i) for i in numbers]
    assert [permutation.inverse(image) for image in images.tolist()] == numbers


def test_numbers_outside_a_permutation_are_refused() -> None:
    permutation = Permutation(100, b"k")

    for ask in (permutation, permutation.inverse, lambda i: permutation.many([i] * 40)):
        for outside in (-1, 100):
            with pytest.raises(IndexError):
                ask(outside)
