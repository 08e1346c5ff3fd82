"""How hard a level is: its size, its boxes, and the pushes that it takes.

The first level is the paper's (6 x 6 cells with the wall, one box: arXiv 2510.00237).
"""

from dataclasses import dataclass, replace
from typing import Final

SMALLEST_SIDE, LARGEST_SIDE = 5, 12
MOST_BOXES = 5
MOST_PUSHES = 60

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Band:
    """Ranges, both ends included: rows and columns with the wall, boxes, fewest pushes."""

    height: Range
    width: Range
    boxes: Range
    pushes: Range

    def with_options(
        self, height: int | None, width: int | None, boxes: int | None, pushes: Range | None
    ) -> "Band":
        """The band with what a config fixes."""
        fixed = {"height": height, "width": width, "boxes": boxes}
        changes = {name: (value, value) for name, value in fixed.items() if value is not None}
        return replace(self, **changes, **({"pushes": pushes} if pushes else {}))


LEVELS: Final[dict[int, Band]] = {
    1: Band((6, 6), (6, 6), (1, 1), (1, 5)),
    2: Band((6, 7), (6, 7), (1, 2), (2, 8)),
    3: Band((7, 8), (7, 8), (2, 2), (3, 14)),
    4: Band((8, 9), (8, 9), (2, 3), (4, 18)),
    5: Band((9, 10), (9, 10), (2, 3), (5, 16)),
    6: Band((10, 10), (10, 10), (3, 3), (8, 16)),
}


# Different levels, counted in train among 24,000 draws of the first, 12,000 of the second and fewer
# of the others, where hardly two are the same.
COUNTED: Final[dict[int, int]] = {1: 6000, 2: 11_000, 3: 14_000, 4: 8000, 5: 8000, 6: 8000}

# The same by boxes and the smaller side, among 8,000 draws of 1 to 12 pushes.
BY_BOXES: Final[dict[int, dict[int, int]]] = {
    1: {5: 170, 6: 3200, 7: 7000},
    2: {5: 280, 6: 4200, 7: 7000},
    3: {5: 280, 6: 4700, 7: 7000},
    4: {5: 170, 6: 4700, 7: 7000},
    5: {5: 70, 6: 4400, 7: 7000},
}


def distinct_boards(level: int, band: Band) -> int:
    """A lower bound of the different levels of a band: of the smallest size that it has."""
    if band == LEVELS[level]:
        return COUNTED[level]
    side = min(band.height[0], band.width[0])
    return next(
        count for least, count in reversed(BY_BOXES[band.boxes[0]].items()) if least <= side
    )
