"""Worked solutions of logic grids: clue after clue, each line forced by the lines before it.

The next clue is one that places a value, or else the one that excludes most. What a placed value
closes to the others of its attribute is not said line by line: the first line says it once.
"""

from collections.abc import Sequence

from synthgen.generators.omega._zebra_grid import Clue, Grid
from synthgen.steps import Step

RELATION = {
    "same": "{one} and {other} are in the same {place}",
    "different": "{one} and {other} are in different {places}",
    "left": "{one} is directly to the left of {other}",
    "before": "{one} is somewhere to the left of {other}",
    "beside": "{one} and {other} are next to each other",
    "apart": "there {number} between {one} and {other}",
}


class Deduction:
    """A grid that is filled in while its steps are written down."""

    def __init__(
        self, grid: Grid, clues: Sequence[Clue], labels: Sequence[str], nouns: Sequence[str],
        place: str, places: str,
    ) -> None:  # fmt: skip
        self.grid, self.clues, self.labels, self.nouns = grid, clues, labels, nouns
        self.place, self.places = place, places
        self.steps: list[Step] = []
        self._closed: set[int] = set()

    def run(self) -> None:
        """Write steps until every value has its house."""
        while not self.grid.is_solved:
            if not self._place_only():
                self._take(max(self.clues, key=self._worth))
            self._close()

    def _worth(self, clue: Clue) -> tuple[int, int]:
        """How many values a clue would place, and how many houses it would exclude."""
        before = (self.grid.masks[clue.one], self.grid.masks[clue.other])
        after = self.grid.reduced(clue)
        gone = sum((a ^ b).bit_count() for a, b in zip(before, after, strict=True))
        placed = sum(a != b and not b & (b - 1) for a, b in zip(before, after, strict=True))
        return placed, gone

    def _take(self, clue: Clue) -> None:
        masks = self.grid.masks
        one, other = self.grid.reduced(clue)
        results = []
        if one != masks[clue.one]:
            results.append(self._result(clue, clue.one, one, clue.other))
            masks[clue.one] = one
        if other != masks[clue.other]:
            results.append(self._result(clue, clue.other, other, clue.one))
            masks[clue.other] = other
        relation = "" if clue.one == clue.other else f" {self._relation(clue)}:"
        self._say(f"By clue {self.clues.index(clue) + 1}{relation} {'; '.join(results)}")

    def _result(self, clue: Clue, variable: int, mask: int, given: int) -> str:
        said = f"{self.labels[variable]} is in {self._houses(mask)}"
        known = self.grid.masks[given]
        if clue.one == clue.other or known.bit_count() == self.grid.houses:
            return said
        return f"since {self.labels[given]} is in {self._houses(known)}, {said}"

    def _relation(self, clue: Clue) -> str:
        between = f"is one {self.place}" if clue.number == 1 else f"are {clue.number} {self.places}"
        return RELATION[clue.kind].format(
            one=self.labels[clue.one],
            other=self.labels[clue.other],
            place=self.place,
            places=self.places,
            number=between,
        )

    def _place_only(self) -> bool:
        """Place a value that is the last one of its attribute for a house, if there is any."""
        grid = self.grid
        for variable, mask in enumerate(grid.masks):
            mates = [
                m
                for v, m in enumerate(grid.masks)
                if v != variable and self._are_mates(v, variable)
            ]
            only = mask & ~union(mates)
            if only and mask != only:
                grid.masks[variable] = only
                noun = self.nouns[variable // grid.houses]
                where = self._houses(only)
                self._say(f"No other {noun} can be in {where}, so {self.labels[variable]} is there")
                return True
        return False

    def _are_mates(self, one: int, other: int) -> bool:
        return one // self.grid.houses == other // self.grid.houses

    def _close(self) -> None:
        """Close the houses of placed values to their mates, of which some may be placed by it."""
        masks = self.grid.masks
        while placed := [
            v for v, m in enumerate(masks) if not m & (m - 1) and v not in self._closed
        ]:
            self._closed.add(placed[0])
            for v, mask in enumerate(masks):
                if v != placed[0] and mask & masks[placed[0]] and self._are_mates(v, placed[0]):
                    masks[v] = left = mask & ~masks[placed[0]]
                    if not left & (left - 1):
                        self._say(f"That leaves only {self._houses(left)} for {self.labels[v]}")

    def _houses(self, mask: int) -> str:
        """The houses of a mask: `house 1, 3 or 4`."""
        *most, last = [str(h + 1) for h in range(self.grid.houses) if mask >> h & 1]
        return f"{self.place} {', '.join(most)} or {last}" if most else f"{self.place} {last}"

    def _say(self, text: str) -> None:
        self.steps.append(Step(text))


def union(masks: Sequence[int]) -> int:
    """All bits of some masks."""
    together = 0
    for mask in masks:
        together |= mask
    return together
