"""Letters in grids: for a coordinate of a blocked cell, or of the cell to be reached.

Rook moves have none: in a large grid hardly any single cell changes their number.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from synthgen.generators.omega._leaping import flood
from synthgen.generators.omega._port import Place, Port

WORDS = (0, 1, 3, 4, 5, 7)  # the wordings 2 and 6 are maps


def _cell_places(params: Any) -> list[Place]:
    return [(i, axis) for i in range(len(params.cells)) for axis in (0, 1)]


def _cell_get(params: Any, place: Place) -> int:
    return int(params.cells[place[0]][place[1]])


def _cell_put(params: Any, place: Place, value: int) -> Any:
    cells = [list(cell) for cell in params.cells]
    cells[place[0]][place[1]] = value
    return replace(params, cells=tuple((x, y) for x, y in cells))


def _within(params: Any) -> bool:
    """All blocked cells differ, lie in the grid, and leave its two corners free."""
    ends = {(0, 0), (params.width - 1, params.height - 1)}
    inside = all(0 <= x < params.width and 0 <= y < params.height for x, y in params.cells)
    return inside and len({*params.cells, *ends}) == len(params.cells) + 2


def _end_places(params: Any) -> list[Place]:
    return [(0,), (1,)]


def _end_get(params: Any, place: Place) -> int:
    return int(params.end[place[0]])


def _end_put(params: Any, place: Place, value: int) -> Any:
    x, y = params.end
    return replace(params, end=(value, y) if place[0] == 0 else (x, value))


def _reachable(params: Any) -> bool:
    (x, y), (width, height) = params.end, (params.width, params.height)
    if not (0 <= x < width and 0 <= y < height):
        return False
    return any(layer & 1 for layer in flood(width, height, params.strides, params.end))


def ports() -> Iterator[tuple[str, Port]]:
    """The families of this kind with their ports."""
    yield (
        "omega/logic_gridworld_blocked",
        Port(
            "a coordinate of a blocked cell",
            _cell_places,
            _cell_get,
            _cell_put,
            legal=_within,
            wordings=WORDS,
        ),
    )
    yield (
        "omega/logic_gridworld_knight_move",
        Port(
            "a coordinate of the cell to be reached",
            _end_places,
            _end_get,
            _end_put,
            legal=_reachable,
        ),
    )
