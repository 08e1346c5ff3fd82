"""Letters in matrices: for an entry that is not 0."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from synthgen.generators.omega._port import Place, Port

SIDES = ("left", "right")


def _places(params: Any) -> list[Place]:
    return [(i, j) for i, row in enumerate(params.rows) for j, x in enumerate(row) if x]


def _get(params: Any, place: Place) -> int:
    return int(params.rows[place[0]][place[1]])


def _put(params: Any, place: Place, value: int) -> Any:
    return replace(params, rows=_changed(params.rows, place, value))


def _factor_places(params: Any) -> list[Place]:
    return [
        (side, i, j)
        for side, name in enumerate(SIDES)
        for i, row in enumerate(getattr(params, name))
        for j, x in enumerate(row)
        if x
    ]


def _factor_get(params: Any, place: Place) -> int:
    side, i, j = place
    return int(getattr(params, SIDES[side])[i][j])


def _factor_put(params: Any, place: Place, value: int) -> Any:
    name = SIDES[place[0]]
    return replace(params, **{name: _changed(getattr(params, name), place[1:], value)})


def _changed(rows: Any, place: Place, value: int) -> Any:
    changed = [list(row) for row in rows]
    changed[place[0]][place[1]] = value
    return tuple(map(tuple, changed))


def _determinant_affine(params: Any, place: Place) -> str:
    return f"Expanded along row {place[0] + 1} the determinant has K in one term, and there once"


def _product_affine(params: Any, place: Place) -> str:
    """Absolute values are the exception."""
    if params.asked == "absolute":
        return ""
    return "K is one entry of one factor, and is only multiplied by entries of the other"


def ports() -> Iterator[tuple[str, Port]]:
    """The families of this kind with their ports."""
    entry = ("an entry that is not 0", _places, _get, _put)
    yield (
        "omega/arithmetic_matrix_determinant",
        Port(*entry, affine=_determinant_affine, modulus=1000),
    )
    yield "omega/arithmetic_matrix_inverse", Port(*entry)
    yield "omega/arithmetic_matrix_power", Port(*entry)
    yield "omega/arithmetic_matrix_rank", Port(*entry)
    yield (
        "omega/arithmetic_matrix_multiplication",
        Port(
            "an entry of a factor that is not 0",
            _factor_places,
            _factor_get,
            _factor_put,
            affine=_product_affine,
        ),
    )
