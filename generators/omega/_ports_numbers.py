"""Letters in number theory: for divisors, remainders, digits and coefficients."""

from collections.abc import Iterator
from typing import Any

from synthgen.generators.omega._port import Place, Port, of_fields, of_sequence


def _rule_places(params: Any) -> list[Place]:
    return [(i,) for i, n in enumerate((params.divisor, params.remainder, params.target)) if n]


def _is_rule(params: Any) -> bool:
    return bool(params.remainder < params.divisor and params.target <= 9)


def _coefficient_places(params: Any) -> list[Place]:
    return [(i,) for i, c in enumerate(params.coefficients) if c > 1]


def ports() -> Iterator[tuple[str, Port]]:
    """The families of this kind with their ports."""
    yield (
        "omega/numbertheory_qr_sum",
        Port(
            "the divisor, the remainder or the digit of a rule",
            _rule_places,
            *of_fields("divisor", "remainder", "target"),
            legal=_is_rule,
        ),
    )
    yield (
        "omega/numbertheory_ordered_lte",
        Port("a coefficient above 1", _coefficient_places, *of_sequence("coefficients")),
    )
