"""The key of a logic grid: its clues and question without names, order and direction.

A value is named by its attribute and the house it turns out to have, so names vanish. What is left
are the order of the attributes and the direction in which houses are counted: attributes are first
ordered by what the clues say of each alone, and those that are alike in every order.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby, permutations, product
from typing import Any, NamedTuple

from synthgen.generators.omega._zebra_grid import SYMMETRIC, Clue

End = tuple[int, int]  # attribute, house


class Told(NamedTuple):
    """A clue by its kind, a number if the houses do not imply it, and its two ends."""

    kind: str
    number: int
    ends: tuple[End, End]


class Canonical(NamedTuple):
    """The least form of all clues, and the question in it."""

    clues: list[Any]
    question: list[int]


def canonical(
    houses: int, solution: Sequence[int], clues: Sequence[Clue], asked: int, about: int
) -> Canonical:
    """The least form over both directions and all orders of the attributes."""
    forms = []
    for mirrored in (False, True):
        ends = [(v // houses, houses - 1 - h if mirrored else h) for v, h in enumerate(solution)]
        told = [_told(clue, ends, houses, mirrored) for clue in clues]
        for places in _orders(told, len(solution) // houses):
            attribute, house = ends[about]
            question = [places[asked] if asked >= 0 else -1, places[attribute], house]
            forms.append((sorted(_placed(clue, places) for clue in told), question))
    return Canonical(*min(forms))


def _told(clue: Clue, ends: Sequence[End], houses: int, mirrored: bool) -> Told:
    kind, number = clue.kind, clue.number
    one, other = ends[clue.one], ends[clue.other]
    if kind in ("left", "before") and mirrored:
        one, other = other, one
    if kind == "not_at" and mirrored:
        number = houses + 1 - number
    if kind in ("at", "odd", "even"):  # the house says it
        kind, number = ("at" if kind == "at" else "parity"), 0
    return Told(kind, number, (one, other))


def _placed(clue: Told, places: Sequence[int]) -> list[Any]:
    ends = [[places[attribute], house] for attribute, house in clue.ends]
    return [clue.kind, clue.number, *(sorted(ends) if clue.kind in SYMMETRIC else ends)]


def _orders(told: Sequence[Told], attributes: int) -> Iterator[list[int]]:
    """The place of each attribute, in all orders that what is said of each alone allows."""
    signs = [_sign(told, attribute) for attribute in range(attributes)]
    ranked = sorted(range(attributes), key=lambda a: signs[a])
    alike = [list(group) for _, group in groupby(ranked, key=lambda a: signs[a])]
    for orders in product(*(permutations(group) for group in alike)):
        order = list(chain.from_iterable(orders))
        yield [order.index(attribute) for attribute in range(attributes)]


def _sign(told: Sequence[Told], attribute: int) -> list[Any]:
    """What the clues say of an attribute, the other attributes unnamed."""
    sign = []
    for kind, number, ends in told:
        for place, end in enumerate(ends):
            if end[0] == attribute:
                other = ends[1 - place]
                role = 0 if kind in SYMMETRIC else place
                sign.append((kind, number, role, end[1], other[1], other[0] == attribute))
    return sorted(sign)
