"""What families claim alike: difficulty, answers that vary, wordings that occur, and keys."""

from typing import NamedTuple

import pytest

from synthgen.seeding import Stream
from tests.generators.omega.sampling import (
    all_templates,
    drawn_keys,
    family,
    has_repeats,
    most_common_share,
    spearman,
    tellings,
)
from tests.generators.omega.tiers import levels


class Claims(NamedTuple):
    """What is asked of a family.

    Of `rows` rows of a level, none of the answers has a share over `most`; among `told` rows of
    `level`, all wordings occur; and the first `keys` and, slow, `more` rows have their own keys.
    """

    rows: int
    most: float
    level: int
    told: int
    keys: int = 0
    more: int = 0


PROBABILITY = Claims(1000, 0.15, 5, 150)
CLAIMS = {
    "omega/algebra_polynomial_roots": Claims(500, 0.15, 3, 150),
    "omega/combinatory_pattern_matching": Claims(1000, 0.15, 3, 150),
    "omega/combinatory_probability_at_least_n_specific_letter_fixed": PROBABILITY,
    "omega/combinatory_probability_exactly_n_specific_letter_fixed": PROBABILITY,
    "omega/combinatory_probability_no_fixed": PROBABILITY,
    "omega/combinatory_probability_no_specific_letter_fixed": PROBABILITY,
    "omega/comp_circles_algebra": Claims(300, 0.15, 2, 200, 1000),
    "omega/comp_grid_chips": Claims(300, 0.15, 2, 200, 2000),
    "omega/comp_matrix_rank": Claims(300, 0.15, 2, 200, 500),
    "omega/comp_n_gon": Claims(300, 0.15, 2, 200, 500),
    "omega/comp_parametric_intersection": Claims(300, 0.15, 2, 200, 1000),
    "omega/comp_polynomial_gcd": Claims(300, 0.15, 2, 200, 500),
    "omega/comp_vertex_color": Claims(300, 0.15, 2, 200, 500),
    "omega/numbertheory_lte_qr": Claims(600, 0.15, 3, 150, 1000, 4000),
    # numbers of tuples, of which few are possible; asked for all rows, levels 1 and 2 have more
    "omega/numbertheory_ordered_lte": Claims(100, 0.25, 4, 150, 400, 9000),
    "omega/numbertheory_qr_sum": Claims(500, 0.15, 3, 150, 1000, 10_000),
}
DRAWN = [name for name in CLAIMS if "/numbertheory_" in name]

names = pytest.mark.parametrize("name", CLAIMS)


@names
def test_difficulty_rises_with_the_level(name: str) -> None:
    assert spearman(name, 200) >= 0.9


@levels
@names
def test_no_answer_prevails(name: str, level: int) -> None:
    assert most_common_share(name, level, CLAIMS[name].rows) <= CLAIMS[name].most


@names
def test_all_wordings_are_used(name: str) -> None:
    claims = CLAIMS[name]
    assert tellings(name, claims.level, claims.told) == all_templates(name)
    assert len(all_templates(name)) == 8 or not name.startswith("omega/comp_")


@pytest.mark.parametrize(
    ("name", "count"),
    [
        *((name, claims.keys) for name, claims in CLAIMS.items() if claims.keys),
        *(
            pytest.param(name, claims.more, marks=pytest.mark.slow)
            for name, claims in CLAIMS.items()
            if claims.more
        ),
    ],
)
@levels
def test_rows_are_distinct_up_to_the_capacity(level: int, name: str, count: int) -> None:
    """Of chips, large boards take long."""
    assert not has_repeats(name, level, count // level if "grid_chips" in name else count)


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", DRAWN)
@levels
def test_twenty_thousand_draws_reach_the_capacity(level: int, name: str) -> None:
    found = drawn_keys(name, level, 20_000, Stream.of("capacity", level))
    assert found >= family(name).capacity_of(level)
