"""Enclosures of the roots of real-rooted polynomials, which spectral families prove with.

Floating-point values say where to look and nothing else. A polynomial all of whose roots are real
has exactly as many positive roots as its coefficients change their sign (Descartes' rule, with
equality), so shifted to t it counts the roots above t.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import isqrt

SHIFT = 40  # enclosures are in units of 2**-40
RADIUS = 1 << 12  # 2**-28; floats of our sizes err by 2**-36


def roots_above(coefficients: Sequence[int], at: int) -> int:
    """The number of roots above at * 2**-SHIFT, multiple ones as often as they are.

    >>> roots_above([1, -3, 2], 1 << SHIFT)
    1
    """
    shifted = [c << SHIFT * k for k, c in enumerate(coefficients)]
    for stop in range(len(shifted) - 1, 0, -1):  # Horner's rule, once for each coefficient
        for k in range(stop):
            shifted[k + 1] += at * shifted[k]
    signs = [c > 0 for c in shifted if c]
    return sum(one != other for one, other in pairwise(signs))


def enclosures(
    coefficients: Sequence[int], guesses: Sequence[float]
) -> list[tuple[int, int]] | None:
    """An interval for each root, multiple ones as often as they are; None if a guess was bad."""
    degree = max(k for k, c in enumerate(coefficients) if c)
    coefficients = coefficients[: degree + 1]  # the others are roots 0
    scaled = sorted((round(guess * (1 << SHIFT)) for guess in guesses), key=abs, reverse=True)
    found = [(0, 0)] * (len(guesses) - degree)
    clusters: list[list[int]] = []
    for value in sorted(scaled[:degree]):
        if clusters and value - clusters[-1][-1] <= 4 * RADIUS:
            clusters[-1].append(value)
        else:
            clusters.append([value])
    for cluster in clusters:
        low, high = cluster[0] - RADIUS, cluster[-1] + RADIUS
        if roots_above(coefficients, low) - roots_above(coefficients, high) != len(cluster):
            return None
        found += [(low, high)] * len(cluster)
    return found


def square_root(interval: tuple[int, int]) -> tuple[int, int]:
    """An enclosure of the root of an enclosed number, in the same units."""
    low, high = (isqrt(max(end, 0) << SHIFT) for end in interval)
    return low, high + (interval[1] > 0)


def absolute(interval: tuple[int, int]) -> tuple[int, int]:
    """An enclosure of the absolute value."""
    low, high = interval
    if low < 0 < high:
        return 0, max(-low, high)
    return (-high, -low) if high <= 0 else interval


def rounds_to(interval: tuple[int, int], answer: int) -> bool:
    """Whether an integer is nearer to all of an interval than any other one is."""
    half = 1 << (SHIFT - 1)
    middle = answer << SHIFT
    return middle - half < interval[0] and interval[1] < middle + half
