"""What the three arithmetic families have in common: knobs, difficulty, variety, capacity."""

import json
import re
from collections import Counter
from fractions import Fraction
from typing import Any

import pytest

from synthgen.registry import generators
from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.sampling import mean_difficulties, share, templates

FAMILIES = ("arithmetic_gcd", "arithmetic_mixed", "arithmetic_list_prime_factors")
LEVELS = (1, 2, 3, 4, 5)

# OMEGA's difficulty_configs/basics_config.yaml: min_length and max_length of levels 1 to 5
ENTROPY = {
    "arithmetic_gcd": ((4, 7), (10, 12), (15, 20), (20, 25), (25, 30)),
    "arithmetic_mixed": ((4, 9), (10, 14), (14, 16), (16, 20), (20, 25)),
    "arithmetic_list_prime_factors": ((4, 7), (8, 12), (12, 15), (15, 18), (18, 25)),
}
REACHED = {  # draws that show the stated capacity of level 1
    "arithmetic_gcd": 500_000,
    "arithmetic_mixed": 450_000,
    "arithmetic_list_prime_factors": 700_000,
}

each_level = pytest.mark.parametrize("level", LEVELS)
each_family = pytest.mark.parametrize("name", FAMILIES)


def family(name: str, level: int, **config: Any) -> Any:
    cls = generators.get(f"omega/{name}")
    return cls(cls.Config(level=level, **config), seed=20)


def train(name: str, level: int, n: int) -> list[Row]:
    return list(family(name, level).rows("train", n))


def digits_asked(row: Row) -> int:
    """The digits of the numbers in the question; params name the same numbers."""
    params = json.loads(row.params)
    numbers = params.get("tokens", [params.get(name) for name in ("a", "b", "n")])
    return sum(len(str(abs(x))) for x in numbers if isinstance(x, int))


@each_family
@each_level
def test_digits_are_those_of_the_published_level(name: str, level: int) -> None:
    low, high = ENTROPY[name][level - 1]

    digits = {digits_asked(row) for row in train(name, level, 300)}

    assert min(digits) >= low
    assert max(digits) <= high
    assert len(digits) == high - low + 1, "every length of the range is used"


@each_level
def test_the_second_largest_prime_is_at_least_the_published_value(level: int) -> None:
    least = (25, 100, 200, 400, 800)[level - 1]

    for row in train("arithmetic_list_prime_factors", level, 200):
        assert sorted(set(json.loads(row.params)["primes"]))[-2] >= least


@each_level
def test_operations_grow_and_values_stay_sane(level: int) -> None:
    low, high = ((1, 2), (2, 3), (3, 4), (4, 5), (5, 7))[level - 1]

    for row in train("arithmetic_mixed", level, 200):
        answer = Fraction(row.answer)
        tokens = json.loads(row.params)["tokens"]
        assert low <= sum(isinstance(token, str) for token in tokens) <= high
        assert 0 < abs(answer.numerator) < 10 ** (6, 8, 9, 10, 12)[level - 1]
        assert answer.denominator < 10**6


@each_family
def test_difficulty_rises_with_the_level_and_spans_the_scale(name: str) -> None:
    means = mean_difficulties(f"omega/{name}", 200, seed=20)

    assert means == sorted(means)
    assert means[0] < 0.25
    assert means[-1] > 0.7


@each_family
def test_every_wording_is_used_at_every_level(name: str) -> None:
    wordings = len(generators.get(f"omega/{name}").templates)

    for level in LEVELS:
        assert templates(train(name, level, 200)) == set(range(wordings))
    assert wordings >= 8


@each_family
@each_level
def test_no_answer_dominates_a_level(name: str, level: int) -> None:
    assert share(train(name, level, 1000)) <= 0.16


@each_family
@each_level
def test_responses_stay_short(name: str, level: int) -> None:
    for row in train(name, level, 200):
        assert row.response is not None
        assert len(row.response.splitlines()) <= 42


@each_family
@each_level
def test_params_survive_json_and_tell_the_same_row(name: str, level: int) -> None:
    generator = family(name, level)

    for row in generator.rows("train", 30):
        told = generator.retell(row)
        assert generator.encode(generator.decode(row.params)) == row.params
        assert (told.prompt, told.response, told.answer) == (row.prompt, row.response, row.answer)


@each_family
def test_the_answer_form_has_no_steps(name: str) -> None:
    for row in family(name, 3, form="answer").rows("train", 30):
        assert row.response is not None
        assert len(row.response.splitlines()) == 1


@each_family
def test_the_default_config_offers_more_than_a_thousand_rows(name: str) -> None:
    generator = generators.get(f"omega/{name}")()

    assert all(generator.capacity(split) > 1000 for split in generator.splits)


@each_family
@pytest.mark.slow
def test_the_capacity_of_the_smallest_level_is_reached(name: str) -> None:
    generator, rng = family(name, 1), Stream.of("capacity", name)

    keys = {str(generator.key_of(generator.draw(rng, 1))) for _ in range(REACHED[name])}

    assert len(keys) >= generator.capacity_of(1)


@each_family
@pytest.mark.slow
def test_higher_levels_repeat_no_more_than_their_capacity_allows(name: str) -> None:
    """Of n uniform draws from c keys n * n / 2c pairs agree; uneven draws agree more often."""
    n = 30_000
    for level in LEVELS[1:]:
        generator, rng = family(name, level), Stream.of("birthdays", name, level)
        keys = Counter(str(generator.key_of(generator.draw(rng, level))) for _ in range(n))
        pairs = sum(count * (count - 1) // 2 for count in keys.values())
        assert pairs <= 10 + n * n / generator.capacity_of(level)


def test_orders_of_a_commuting_pair_have_one_key() -> None:
    gcd, mixed = family("arithmetic_gcd", 1), family("arithmetic_mixed", 1)

    def key(*tokens: int | str) -> Any:
        return mixed.key_of(mixed.Params(tokens))

    assert gcd.key_of(gcd.Params(12, 18)) == gcd.key_of(gcd.Params(18, 12))
    assert key("+", 1, "*", 2, 3) == key("+", "*", 3, 2, 1)
    assert key("+", "+", 1, 2, 3) == key("+", 3, "+", 2, 1)
    assert key("-", 1, 2) != key("-", 2, 1)


def test_questions_about_one_number_stay_on_one_side_of_a_split() -> None:
    generator = family("arithmetic_list_prime_factors", 1)
    sides: dict[int, str] = {}

    for split in ("train", "test"):
        for row in generator.rows(split, 500):
            n = json.loads(row.params)["n"]
            assert sides.setdefault(n, split) == split


@each_family
def test_prompts_hold_no_unfilled_slot(name: str) -> None:
    for row in train(name, 2, 200):
        assert not re.search(r"\{[a-z]+\}", row.prompt[-1].content)
