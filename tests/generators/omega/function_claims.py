"""What the families of functions claim alike."""

import json
from itertools import chain
from statistics import mean
from typing import Any

import pytest

from tests.generators.omega import sampling
from tests.generators.omega.ranking import level_correlation

LEVELS = (1, 2, 3, 4, 5)

each_of_a_level = pytest.mark.parametrize("count", [40, pytest.param(200, marks=pytest.mark.slow)])


def family(name: str, level: int | None = None, seed: int = 7) -> Any:
    return sampling.family(f"omega/algebra_func_{name}", level, seed)


def check_layers(name: str, count: int) -> None:
    """Layers are one more than the level, of the second function as many as the level."""
    for level in LEVELS:
        for row in family(name, level).rows("train", count):
            params = json.loads(row.params)
            chains = [params["layers"]] if "layers" in params else [params["f"], params["g"]]
            assert [len(chain) for chain in chains] == [level + 1, level][: len(chains)]


def check_difficulty(name: str, count: int) -> None:
    """Difficulty follows the level, and its mean rises with every one."""
    rows = [list(family(name, level).rows("train", count)) for level in LEVELS]
    means = [mean(row.difficulty for row in found) for found in rows]
    assert means == sorted(means)
    assert level_correlation(chain.from_iterable(rows)) >= 0.9
