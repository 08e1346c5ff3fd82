"""A port: where a number of a family's problems can be given a letter.

The text with a letter is made of the family's own wording: the number is replaced by one that no
problem holds, and what stands for that one is then replaced by the letter. So a port needs to know
no wording, and nearly every wording of a family can be used.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

MARK = 7_310_958_246_137_958_264_013  # no family draws it

Place = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Port:
    """Numbers of a family's problems that a letter can stand for.

    `matters` is whether another number at a place gives another answer; None has it tried out on
    the next greater number, provided that the problem is then `legal`. `alone` says that there is
    one such number only, and that the question always matters, too. `affine` is why the answer is
    u + v*K with the letter K at a place, or "" where it is not; a `modulus` other than 0 is what
    the family reduces such an answer by. `points` are a value of K and a step, if not 0 and 1: the
    family can solve the problem for that value and any number of steps on. `wordings` are the
    templates that can hold a letter, if not all.
    """

    what: str
    places: Callable[[Any], list[Place]]
    get: Callable[[Any, Place], int]
    put: Callable[[Any, Place, int], Any]
    matters: Callable[[Any, Place], bool] | None = None
    legal: Callable[[Any], bool] | None = None
    alone: bool = False
    affine: Callable[[Any, Place], str] | None = None
    modulus: int = 0
    points: Callable[[Any, Place], tuple[int, int]] | None = None
    wordings: tuple[int, ...] = ()


def of_fields(*names: str) -> tuple[Callable[[Any, Place], int], Callable[[Any, Place, int], Any]]:
    """`get` and `put` of places (i,) that stand for fields of the params."""

    def get(params: Any, place: Place) -> int:
        return int(getattr(params, names[place[0]]))

    def put(params: Any, place: Place, value: int) -> Any:
        return replace(params, **{names[place[0]]: value})

    return get, put


def of_sequence(
    name: str,
) -> tuple[Callable[[Any, Place], int], Callable[[Any, Place, int], Any]]:
    """`get` and `put` of places (i,) that stand for items of one tuple of the params."""

    def get(params: Any, place: Place) -> int:
        return int(getattr(params, name)[place[0]])

    def put(params: Any, place: Place, value: int) -> Any:
        items = list(getattr(params, name))
        items[place[0]] = value
        return replace(params, **{name: tuple(items)})

    return get, put
