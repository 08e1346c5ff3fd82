"""Logic grids as bit masks: clues, what they leave possible, and clue sets that leave one grid.

A variable is a value of an attribute, numbered `attribute * houses + value`; its mask holds a bit
for each house it may be in, the leftmost house first. A clue joins two variables or restricts one.
Deduction knows three rules: what a clue leaves to a value given the houses of the other; a house
that is taken; the last value for a house. They never guess, so where they place every value there
is one grid only.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from synthgen.seeding import Stream

Masks = list[int]
Table = tuple[int, ...]  # for each mask of one variable, the houses that it leaves to another


@dataclass(frozen=True, slots=True)
class Clue:
    """A kind of clue about the variables `one` and `other` (the same, if it is about one only).

    `number` is a house, counted from 1, or how many houses lie between; else 0. `wording` numbers
    a way to say it.
    """

    kind: str
    one: int
    other: int
    number: int = 0
    wording: int = 0


def low_bit(mask: int) -> int:
    """The lowest bit of a mask."""
    return mask & -mask


# What a clue leaves to `one` given the mask of `other`, and to `other` given that of `one`. Bits
# beyond the row are cut off by the caller.
Rule = Callable[[int, int], int]  # mask, number
RELATIONS: dict[str, tuple[Rule, Rule]] = {
    "same": (lambda m, _: m, lambda m, _: m),
    "different": (
        lambda m, _: -1 if m & (m - 1) else ~m,
        lambda m, _: -1 if m & (m - 1) else ~m,
    ),
    "left": (lambda m, _: m >> 1, lambda m, _: m << 1),
    "before": (lambda m, _: (1 << m.bit_length()) // 2 - 1, lambda m, _: -2 * low_bit(m)),
    "beside": (lambda m, _: m >> 1 | m << 1, lambda m, _: m >> 1 | m << 1),
    "apart": (lambda m, n: m >> n + 1 | m << n + 1, lambda m, n: m >> n + 1 | m << n + 1),
}
PLACES: dict[str, Callable[[int, int], int]] = {  # number, houses
    "at": lambda n, _: 1 << n - 1,
    "not_at": lambda n, _: ~(1 << n - 1),
    "end": lambda _, houses: 1 | 1 << houses - 1,
    "odd": lambda _n, _: 0b010101,
    "even": lambda _n, _: 0b101010,
}
SYMMETRIC = ("same", "different", "beside", "apart")
FEWEST_HOUSES = {"before": 3, "beside": 3, "apart": 3, "end": 3, "odd": 3, "even": 3}
WEIGHTS = {
    "same": 6, "left": 4, "different": 3, "before": 3, "beside": 3, "apart": 2, "at": 1,
    "not_at": 1, "end": 1, "parity": 1,
}  # fmt: skip
DRAWN = tuple(kind for kind, weight in WEIGHTS.items() for _ in range(weight))


@lru_cache(maxsize=256)
def tables(kind: str, number: int, houses: int) -> tuple[Table, Table]:
    """What the masks of `other` leave to `one`, and those of `one` to `other`."""
    full = (1 << houses) - 1
    if kind in PLACES:
        mask = PLACES[kind](number, houses) & full
        return (mask,) * (full + 1), (mask,) * (full + 1)
    to_one, to_other = RELATIONS[kind]
    masks = range(full + 1)
    return (
        tuple(to_one(m, number) & full for m in masks),
        tuple(to_other(m, number) & full for m in masks),
    )


class Grid:
    """The houses that are still possible for each value of a puzzle."""

    def __init__(self, houses: int, attributes: int) -> None:
        self.houses, self.attributes = houses, attributes
        self.masks: Masks = [(1 << houses) - 1] * (houses * attributes)

    @property
    def is_solved(self) -> bool:
        """Whether every value has its house."""
        return not any(mask & (mask - 1) for mask in self.masks)

    def reduced(self, clue: Clue) -> tuple[int, int]:
        """The masks of a clue's two variables after it."""
        to_one, to_other = tables(clue.kind, clue.number, self.houses)
        one = self.masks[clue.one] & to_one[self.masks[clue.other]]
        return one, self.masks[clue.other] & to_other[one]

    def deduce(self, clues: Sequence[Clue]) -> None:
        """All that the three rules give."""
        masks = self.masks
        rules = [(c.one, c.other, *tables(c.kind, c.number, self.houses)) for c in clues]
        before: Masks = []
        while masks != before:
            before = masks[:]
            for one, other, to_one, to_other in rules:
                masks[one] &= to_one[masks[other]]
                masks[other] &= to_other[masks[one]]
            for attribute in range(self.attributes):
                self._exclude(attribute * self.houses)

    def _exclude(self, first: int) -> None:
        """Close taken houses to the other values of an attribute; place last values."""
        masks = self.masks
        values = range(first, first + self.houses)
        once = twice = 0
        for v in values:
            mask = masks[v]
            if not mask & (mask - 1):
                for other in values:
                    if other != v:
                        masks[other] &= ~mask
            twice |= once & masks[v]
            once |= masks[v]
        for v in values:
            if masks[v] & once & ~twice:
                masks[v] &= once & ~twice


def clues_for(rng: Stream, solution: Sequence[int], houses: int, spare: int = 0) -> list[Clue]:
    """Clues in random order that leave this grid only, and `spare` that are not needed for it.

    Of the others none can be left out: deduction would not come to an end without it.
    Each clue drawn tells something at its time. `solution` holds the house of each variable, from
    0; other grids are told apart by the deduction alone, so a person can solve the puzzle by it.
    """
    attributes = len(solution) // houses
    grid, clues = Grid(houses, attributes), list[Clue]()
    while not grid.is_solved:
        clue = _true_clue(rng, solution, houses)
        if clue and grid.reduced(clue) != (grid.masks[clue.one], grid.masks[clue.other]):
            clues.append(clue)
            grid.deduce(clues)
    rng.shuffle(clues)
    for clue in tuple(clues):
        fewer = [other for other in clues if other is not clue]
        grid = Grid(houses, attributes)
        grid.deduce(fewer)
        if grid.is_solved:
            clues = fewer
    needed = len(clues)
    while len(clues) < needed + spare:
        clue = _true_clue(rng, solution, houses)
        if clue and all(_said(clue) != _said(other) for other in clues):
            clues.insert(rng.below(len(clues) + 1), clue)
    return clues


def _said(clue: Clue) -> tuple[str, set[int], int]:
    return clue.kind, {clue.one, clue.other}, clue.number


def _true_clue(rng: Stream, solution: Sequence[int], houses: int) -> Clue | None:
    """A clue of a random kind that holds, if the two values drawn allow one."""
    kind = rng.choice(DRAWN)
    one, other = rng.below(len(solution)), rng.below(len(solution))
    wording = rng.below(3)
    if kind in ("at", "not_at", "end", "parity"):
        clue = _place_clue(rng, kind, one, solution[one], houses, wording)
    else:
        clue = _pair_clue(kind, one, other, solution, houses, wording)
    return clue if clue and houses >= FEWEST_HOUSES.get(clue.kind, 2) else None


def _place_clue(
    rng: Stream, kind: str, variable: int, house: int, houses: int, wording: int
) -> Clue | None:
    """A clue about the house of one value, from 0."""
    if kind == "parity":
        return Clue(("odd", "even")[house % 2], variable, variable, 0, wording)
    if kind == "end":
        at_end = house in (0, houses - 1)
        return Clue(kind, variable, variable, 0, wording) if at_end else None
    elsewhere = (house + rng.randint(1, houses - 1)) % houses
    number = (house if kind == "at" else elsewhere) + 1
    return Clue(kind, variable, variable, number, wording)


def _pair_clue(
    kind: str, one: int, other: int, solution: Sequence[int], houses: int, wording: int
) -> Clue | None:
    """A clue about two values, the left one first where the kind has a left and a right."""
    if kind in ("left", "before") and solution[one] > solution[other]:
        one, other = other, one
    gap = abs(solution[one] - solution[other])
    of_two_kinds = one // houses != other // houses
    holds = {
        "same": gap == 0 and of_two_kinds,
        "different": gap > 0 and of_two_kinds,
        "left": gap == 1,
        "before": gap > 0,
        "beside": gap == 1,
        "apart": gap in (2, 3),
    }
    return (
        Clue(kind, one, other, gap - 1 if kind == "apart" else 0, wording) if holds[kind] else None
    )
