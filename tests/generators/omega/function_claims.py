"""What the families of functions claim alike."""

import json
from typing import Any

import numpy as np

from tests.generators.omega import sampling

LEVELS = (1, 2, 3, 4, 5)


def family(name: str, level: int | None = None, seed: int = 7) -> Any:
    return sampling.family(f"omega/algebra_func_{name}", level, seed)


def check_layers(name: str, count: int) -> None:
    """Layers are one more than the level, of the second function as many as the level."""
    for level in LEVELS:
        for row in family(name, level).rows("train", count):
            params = json.loads(row.params)
            chains = [params["layers"]] if "layers" in params else [params["f"], params["g"]]
            assert [len(chain) for chain in chains] == [level + 1, level][: len(chains)]


def difficulties(name: str, count: int) -> list[tuple[int, float]]:
    """Levels and difficulties of rows."""
    return [
        (level, row.difficulty)
        for level in LEVELS
        for row in family(name, level).rows("train", count)
    ]


def order_correlation(pairs: list[tuple[int, float]]) -> float:
    """The correlation of places in order, where equal ones have different places."""
    levels, costs = (np.argsort(np.argsort(column)) for column in zip(*pairs, strict=True))
    return float(np.corrcoef(levels, costs)[0, 1])
