"""How many rows of each level the independent readers solve, by tier."""

import pytest

counts = pytest.mark.parametrize(
    "count",
    [
        30,
        pytest.param(500, marks=pytest.mark.slow),
        pytest.param(10_000, marks=pytest.mark.exhaustive),
    ],
)
levels = pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
