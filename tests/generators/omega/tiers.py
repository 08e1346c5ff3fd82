"""How many rows of each level the independent readers solve, by tier."""

import pytest


def tiered(plain: int, slow: int, exhaustive: int) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "count",
        [
            plain,
            pytest.param(slow, marks=pytest.mark.slow),
            pytest.param(exhaustive, marks=pytest.mark.exhaustive),
        ],
    )


counts = tiered(30, 500, 10_000)
fewer_counts = tiered(25, 100, 500)
many_keys = pytest.mark.parametrize(
    "count",
    [
        pytest.param(1_000, marks=pytest.mark.slow),
        pytest.param(10_000, marks=pytest.mark.exhaustive),
    ],
)
levels = pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
