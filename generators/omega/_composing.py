"""What composed problems need to know of families: which have answers, and which take letters.

A family is a first part when its answers are integers (`SOURCES`), and takes a letter when it has a
port (`PORTS`, see `_port`).
"""

import re
from functools import lru_cache
from itertools import chain
from typing import Any

from synthgen.domains import Drawn
from synthgen.family import Templated
from synthgen.generators.omega import (
    _ports_algebra,
    _ports_grids,
    _ports_matrices,
    _ports_numbers,
)
from synthgen.generators.omega._port import MARK, Place, Port
from synthgen.registry import generators
from synthgen.seeding import Stream

Family = Templated[Any]

PORTS: dict[str, Port] = dict(
    sorted(
        chain(
            _ports_algebra.ports(),
            _ports_grids.ports(),
            _ports_matrices.ports(),
            _ports_numbers.ports(),
        )
    )
)
SOURCES = (
    "omega/algebra_func_derivative_sign",
    "omega/algebra_func_extrema",
    "omega/algebra_func_intersection",
    "omega/algebra_func_zeros",
    "omega/algebra_linear_equation",
    "omega/algebra_polynomial_roots",
    "omega/arithmetic_gcd",
    "omega/arithmetic_list_prime_factors",
    "omega/arithmetic_matrix_determinant",
    "omega/arithmetic_matrix_eigenvalues",
    "omega/arithmetic_matrix_inverse",
    "omega/arithmetic_matrix_multiplication",
    "omega/arithmetic_matrix_power",
    "omega/arithmetic_matrix_rank",
    "omega/arithmetic_matrix_svd",
    "omega/arithmetic_mixed",
    "omega/combinatory_distribution",
    "omega/combinatory_probability_at_least_n_specific_letter_fixed",
    "omega/combinatory_probability_exactly_n_specific_letter_fixed",
    "omega/combinatory_probability_no_fixed",
    "omega/combinatory_probability_no_specific_letter_fixed",
    "omega/geometry_perpendicular_intersection",
    "omega/geometry_polygon_color",
    "omega/geometry_polygon_rotation",
    "omega/logic_gridworld_blocked",
    "omega/logic_gridworld_knight_move",
    "omega/logic_gridworld_rookmove",
    "omega/logic_puzzles_grid_chip",
    "omega/numbertheory_lte_qr",
    "omega/numbertheory_ordered_lte",
    "omega/numbertheory_qr_sum",
)
WHOLE = ("integer", "rational")


@lru_cache(maxsize=256)
def part(name: str, level: int | None = None) -> Family:
    """A family by name, under its default config or at one level."""
    cls: Any = generators.get(name)
    family = cls(cls.Config(level=level))
    assert isinstance(family, Templated)
    return family


def drawn(rng: Stream, name: str, level: int) -> Any:
    """An instance of a family; of a counted one any of its level, told as the family tells it."""
    family = part(name)
    if isinstance(family, Drawn):
        return family.draw(rng, level)
    counted: Any = part(name, level)
    return counted.place("train", rng.below(counted.size("train"))).instance


@lru_cache(maxsize=256)
def instances(name: str, level: int) -> int:
    """How many keys a family has at a level, or a lower bound."""
    family = part(name)
    if isinstance(family, Drawn):
        return family.capacity_of(level)
    return part(name, level).capacity("train")


def whole_answer(name: str, params: Any) -> int | None:
    """The answer where it is an integer."""
    family = part(name)
    if family.answer_type_of(params) not in WHOLE:
        return None
    answer = family.solve(params).answer
    return int(answer) if answer.denominator == 1 else None


def clashes(name: str, params: Any, letters: str) -> bool:
    """Whether the problem holds a letter that the composition uses."""
    return re.search(rf"\b[{letters}]\b", part(name).problem(params, 0)) is not None


def wording(name: str, number: int) -> int:
    """One of the wordings of a family that can hold a letter, by any number."""
    port = PORTS.get(name)
    fitting = (port and port.wordings) or range(len(part(name).templates))
    return fitting[number % len(fitting)]


def lettered(name: str, params: Any, place: Place, template: int, letter: str = "K") -> str:
    """The problem with a letter in place of a number."""
    marked = PORTS[name].put(params, place, MARK)
    return part(name).problem(marked, template).replace(str(MARK), letter)


def depends(name: str, params: Any, place: Place) -> bool:
    """Whether the next greater number at a place gives another answer, and a problem at all."""
    port, family = PORTS[name], part(name)
    if port.matters is not None:
        return port.matters(params, place)
    other = port.put(params, place, port.get(params, place) + 1)
    if port.legal is not None and not port.legal(other):
        return False
    try:
        return bool(family.solve(other).answer != family.solve(params).answer)
    except (ZeroDivisionError, IndexError, StopIteration):  # no solution, or no number of that rank
        return False


def sensitive_place(rng: Stream, name: str, params: Any) -> Place | None:
    """A place on which the answer hangs, beside another one on which it hangs too."""
    port = PORTS[name]
    places = port.places(params)
    rng.shuffle(places)
    found: Place | None = None
    for place in places[:4]:
        if depends(name, params, place):
            if found is not None or port.alone:
                return found or place
            found = place
    return None
