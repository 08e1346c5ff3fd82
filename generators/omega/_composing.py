"""What PIPE needs to know of a family: where a number of its problems can be given a letter.

A family is a first part when its answers are integers (`SOURCES`), and a second part when it has a
port (`PORTS`): the places of numbers in its params, how to read and to replace one, and whether the
answer hangs on it. Any source goes with any port; `compatible` lists the pairs.

The text with a letter is made of the family's own wording: the number is replaced by one that no
problem holds, and what stands for that one is then replaced by the letter. So a port needs to know
no wording, and every wording of a family can be used.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._exact import bareiss
from synthgen.generators.omega._systems import collected
from synthgen.registry import generators

MARK = 7_310_958_246_137_958_264_013  # no family draws it

Place = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Port:
    """Numbers of a family's problems that a letter can stand for.

    `matters` is whether another number at a place gives another answer; None has it tried out.
    """

    what: str
    places: Callable[[Any], list[Place]]
    get: Callable[[Any, Place], int]
    put: Callable[[Any, Place, int], Any]
    matters: Callable[[Any, Place], bool] | None = None


def _gcd_places(params: Any) -> list[Place]:
    return [(0,), (1,)]


def _gcd_get(params: Any, place: Place) -> int:
    return int((params.a, params.b)[place[0]])


def _gcd_put(params: Any, place: Place, value: int) -> Any:
    return replace(params, **{"ab"[place[0]]: value})


def _mixed_places(params: Any) -> list[Place]:
    return [(i,) for i, t in enumerate(params.tokens) if isinstance(t, int) and t > 1]


def _mixed_get(params: Any, place: Place) -> int:
    return int(params.tokens[place[0]])


def _mixed_put(params: Any, place: Place, value: int) -> Any:
    tokens = list(params.tokens)
    tokens[place[0]] = value
    return replace(params, tokens=tuple(tokens))


def _entry_places(params: Any) -> list[Place]:
    return [(i, j) for i, row in enumerate(params.rows) for j, x in enumerate(row) if x]


def _entry_get(params: Any, place: Place) -> int:
    return int(params.rows[place[0]][place[1]])


def _entry_put(params: Any, place: Place, value: int) -> Any:
    rows = [list(row) for row in params.rows]
    rows[place[0]][place[1]] = value
    return replace(params, rows=tuple(map(tuple, rows)))


def _constant_places(params: Any) -> list[Place]:
    return [(i,) for i, equation in enumerate(params.equations) if equation.right[-1]]


def _constant_get(params: Any, place: Place) -> int:
    return int(params.equations[place[0]].right[-1])


def _constant_put(params: Any, place: Place, value: int) -> Any:
    equations = list(params.equations)
    old = equations[place[0]]
    equations[place[0]] = replace(old, right=(*old.right[:-1], value))
    return replace(params, equations=tuple(equations))


def _constant_matters(params: Any, place: Place) -> bool:
    """By Cramer's rule: the cofactor of the coefficient of the asked variable is not 0."""
    rows = [collected(equation)[:-1] for equation in params.equations]
    minor = [
        [x for j, x in enumerate(row) if j != params.asked]
        for i, row in enumerate(rows)
        if i != place[0]
    ]
    return bareiss(minor) != 0


PORTS = {
    "omega/arithmetic_gcd": Port("one of the two numbers", _gcd_places, _gcd_get, _gcd_put),
    "omega/arithmetic_mixed": Port("a positive operand", _mixed_places, _mixed_get, _mixed_put),
    "omega/arithmetic_matrix_determinant": Port(
        "an entry that is not 0", _entry_places, _entry_get, _entry_put
    ),
    "omega/algebra_linear_equation": Port(
        "the number on the right of an equation",
        _constant_places,
        _constant_get,
        _constant_put,
        _constant_matters,
    ),
}
SOURCES = (
    "omega/algebra_linear_equation",
    "omega/arithmetic_gcd",
    "omega/arithmetic_list_prime_factors",
    "omega/arithmetic_matrix_determinant",
    "omega/arithmetic_matrix_multiplication",
    "omega/arithmetic_matrix_rank",
    "omega/arithmetic_mixed",
    "omega/logic_gridworld_blocked",
    "omega/logic_gridworld_rookmove",
)


def compatible() -> tuple[tuple[str, str, str], ...]:
    """First part, second part, and which number of the second part the first one gives."""
    return tuple((a, b, PORTS[b].what) for a in SOURCES for b in PORTS)


@lru_cache(maxsize=64)
def part(name: str) -> DrawnFamily[Any]:
    """A family by name, under its default config."""
    family = generators.get(name)()
    assert isinstance(family, DrawnFamily)
    return family


def lettered(family: DrawnFamily[Any], params: Any, place: Place, wording: int, name: str) -> str:
    """The problem with a letter in place of a number."""
    marked = PORTS[family.name].put(params, place, MARK)
    return family.problem(marked, wording).replace(str(MARK), name)


def depends(family: DrawnFamily[Any], params: Any, place: Place) -> bool:
    """Whether the next greater number at a place gives another answer, or no problem at all."""
    port = PORTS[family.name]
    if port.matters is not None:
        return port.matters(params, place)
    other = port.put(params, place, port.get(params, place) + 1)
    try:
        return bool(family.solve(other).answer != family.solve(params).answer)
    except ZeroDivisionError:
        return False
