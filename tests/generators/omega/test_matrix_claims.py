"""What the families of matrices claim alike: keys, difficulty, answers, wordings and proofs."""

import json
from collections import Counter
from typing import NamedTuple

import pytest

from tests.generators.omega.matrix_texts import family, levels
from tests.generators.omega.ranking import level_correlation
from tests.generators.omega.sampling import check_refusals, share, templates


class Claims(NamedTuple):
    """The levels where no answer dominates, rows for the proof, and rows of every question."""

    varied: tuple[int, ...]
    proven: int
    asked: int = 0


CLAIMS = {
    "arithmetic_matrix_eigenvalues": Claims((1, 2, 3), 6, 20),
    "arithmetic_matrix_inverse": Claims((1, 2), 8),
    "arithmetic_matrix_multiplication": Claims((1, 2), 8, 25),
    "arithmetic_matrix_power": Claims((1, 2), 8, 25),
    "arithmetic_matrix_rank": Claims((), 8),
    "arithmetic_matrix_svd": Claims((1, 2, 3), 6, 20),
}
SPECTRA = ("arithmetic_matrix_eigenvalues", "arithmetic_matrix_svd")

names = pytest.mark.parametrize("name", CLAIMS)


@names
@levels
def test_the_proof_refuses_the_smallest_wrong_answers(level: int, name: str) -> None:
    check_refusals(family(name, level), CLAIMS[name].proven, lambda n: (n + 1, n - 1, -n))


@pytest.mark.parametrize("count", [2_000, pytest.param(10_000, marks=pytest.mark.slow)])
@names
def test_no_key_comes_twice(name: str, count: int) -> None:
    for level in (1, 2) if count > 2000 and name not in SPECTRA else (1,):
        seen = {row.key for row in family(name, level).rows("train", count)}
        assert len(seen) == count <= family(name, level).capacity_of(level)


@names
def test_difficulty_rises_with_the_level(name: str) -> None:
    assert level_correlation(family(name, seed=5).rows("train", 400)) > 0.9


@pytest.mark.parametrize(
    ("name", "level"), [(name, level) for name, claims in CLAIMS.items() for level in claims.varied]
)
def test_no_answer_dominates(name: str, level: int) -> None:
    assert share(family(name, level, seed=21).rows("train", 400)) < 0.15


@names
def test_all_wordings_and_questions_are_used(name: str) -> None:
    rows = list(family(name, 1).rows("train", 200))
    assert templates(rows) == set(range(len(type(family(name)).templates)))
    if CLAIMS[name].asked:
        asked = Counter(json.loads(row.params)["asked"] for row in rows)
        assert min(asked.values()) > CLAIMS[name].asked
