"""Exact counts: largest remainder (Hamilton) at every step, ties by name.

Component, then split, then level, then form. Integer arithmetic on the shares as exact fractions:
no count depends on a rounding of floats.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TypeVar

K = TypeVar("K", str, int)


def apportion(total: int, shares: Mapping[K, float | Fraction]) -> dict[K, int]:
    """Split a total by shares; the counts add up to it.

    Shares are read as the decimals they are written as (0.1 is 1/10, not its binary neighbour).

    >>> apportion(7, {"a": 50, "b": 20, "c": 20, "d": 10})
    {'a': 4, 'b': 1, 'c': 1, 'd': 1}
    >>> apportion(3, {"x": 1, "y": 1})
    {'x': 2, 'y': 1}
    """
    exact = {name: Fraction(str(share)) for name, share in shares.items()}
    whole = sum(exact.values())
    if whole <= 0:
        return dict.fromkeys(shares, 0)
    quotas = {name: total * share / whole for name, share in exact.items()}
    counts = {name: int(quota) for name, quota in quotas.items()}
    by_remainder = sorted(quotas, key=lambda name: (counts[name] - quotas[name], name))
    for name in by_remainder[: total - sum(counts.values())]:
        counts[name] += 1
    return counts


def largest_total(fits: Callable[[int], bool], total: int) -> int:
    """The largest total at most `total` that fits, 0 if none does.

    Largest remainders are not quite monotone (the Alabama paradox), so the bisection is followed
    by single steps up.

    >>> shares = {"a": 50, "b": 20, "c": 20, "d": 10}
    >>> largest_total(lambda n: apportion(n, shares)["d"] <= 4000, 150_000)
    40005
    """
    low, high = 0, total
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    while low < total and fits(low + 1):
        low += 1
    return low
