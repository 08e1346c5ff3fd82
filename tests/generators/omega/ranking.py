"""Rank correlation, for the claim that difficulty follows the level."""

from collections.abc import Iterable, Sequence

from synthgen.row import Row


def level_correlation(rows: Iterable[Row]) -> float:
    """Spearman's coefficient of the levels and difficulties of rows."""
    levels, difficulties = zip(*((row.level, row.difficulty) for row in rows), strict=True)
    return spearman(levels, difficulties)


def spearman(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Spearman's coefficient with mean ranks for ties."""
    one, other = ranks(xs), ranks(ys)
    mean = (len(xs) - 1) / 2
    product = sum((a - mean) * (b - mean) for a, b in zip(one, other, strict=True))
    squares = [sum((a - mean) ** 2 for a in r) for r in (one, other)]
    return float(product / (squares[0] * squares[1]) ** 0.5)


def ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 0, equal values with the mean of theirs."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    return [sum(places[value]) / len(places[value]) for value in values]
