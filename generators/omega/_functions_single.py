"""What the families that ask about one function have in common."""

from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._functions_grammar import Function, upright
from synthgen.generators.omega._functions_text import LATEX_NOTES, NOTES, function_slots, note

DEPTHS = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}  # layers: the public `composition_nums`


class OneFunction(DrawnFamily[Function]):
    """A family whose instance is a function and what is asked of it."""

    levels = tuple(DEPTHS)
    Params = Function
    asks: dict[str, dict[str, str]] = {}  # slots of each thing that may be asked
    capacities: dict[int, int] = {}

    def capacity_of(self, level: int) -> int:
        """Less than a tenth of what repeats among thousands of draws tell of levels 1 and 2.

        Zeros have the fewest: 1,215 repeats in 40,000 draws of level 1. Higher levels have more.
        """
        return self.capacities[level]

    def slots(self, params: Function) -> dict[str, Any]:
        """The interval, the function in each notation, what is asked, and definitions."""
        return {
            "low": params.low,
            "high": params.high,
            "note": note(NOTES, params.layers),
            "latex_note": note(LATEX_NOTES, params.layers),
            **self.asks.get(params.ask, {}),
            **function_slots("f", "u", params.layers),
        }


def counted(n: int, one: str, many: str) -> str:
    """A number with its noun.

    >>> counted(1, "zero", "zeros"), counted(3, "zero", "zeros")
    ('1 zero', '3 zeros')
    """
    return f"{n} {one if n == 1 else many}"


def turned_over(params: Function, opposite: dict[str, str]) -> Function:
    """The function or its negative, with the opposite asked, so that the last factor is positive.

    The same extrema and slopes are asked for by maxima of f and minima of -f.
    """
    layers = upright(params.layers)
    ask = params.ask if layers == params.layers else opposite.get(params.ask, params.ask)
    return Function(params.low, params.high, layers, ask)
