"""Letters in expressions, equations, greatest common divisors and numbers to factorise."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from synthgen.generators.omega._exact import bareiss
from synthgen.generators.omega._port import Place, Port, of_fields, of_sequence
from synthgen.generators.omega._systems import collected


def _gcd_places(params: Any) -> list[Place]:
    return [(0,), (1,)]


def _mixed_places(params: Any) -> list[Place]:
    return [(i,) for i, t in enumerate(params.tokens) if isinstance(t, int) and t > 1]


def _mixed_affine(params: Any, place: Place) -> str:
    """A letter that stands in no divisor is only added, subtracted and multiplied, and once."""
    if place[0] in _in_divisors(params.tokens):
        return ""
    return "K is written once and in no divisor"


def _in_divisors(tokens: tuple[Any, ...]) -> set[int]:
    """The places, in prefix order, of all that something is divided by."""
    inside: set[int] = set()

    def walk(at: int) -> int:
        """Go through the subtree that begins at a place; where the next one begins."""
        if isinstance(tokens[at], int):
            return at + 1
        middle = walk(at + 1)
        end = walk(middle)
        if tokens[at] == "/":
            inside.update(range(middle, end))
        return end

    walk(0)
    return inside


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


def _constant_affine(params: Any, place: Place) -> str:
    return "K is the number without a variable in one equation, which by Cramer's rule enters once"


def _constant_points(params: Any, place: Place) -> tuple[int, int]:
    """The family solves systems with whole solutions: as drawn, and a determinant further on."""
    step = abs(bareiss([collected(equation)[:-1] for equation in params.equations]))
    return _constant_get(params, place) % step, step


def _factored_places(params: Any) -> list[Place]:
    return [(0,)] if params.question != "sum" else []


def _factored_matters(params: Any, place: Place) -> bool:
    """A number and the next one have no prime factor in common."""
    return True


def ports() -> Iterator[tuple[str, Port]]:
    """The families of this kind with their ports."""
    yield (
        "omega/arithmetic_gcd",
        Port("one of the two numbers", _gcd_places, *of_fields("a", "b")),
    )
    yield (
        "omega/arithmetic_mixed",
        Port("a positive operand", _mixed_places, *of_sequence("tokens"), affine=_mixed_affine),
    )
    yield (
        "omega/algebra_linear_equation",
        Port(
            "the number on the right of an equation",
            _constant_places,
            _constant_get,
            _constant_put,
            matters=_constant_matters,
            affine=_constant_affine,
            points=_constant_points,
        ),
    )
    yield (
        "omega/arithmetic_list_prime_factors",
        Port(
            "the number to factorise",
            _factored_places,
            *of_fields("n"),
            matters=_factored_matters,
            alone=True,
        ),
    )
