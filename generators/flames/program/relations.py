"""The operations of programs: forwards in exact arithmetic, and what each asks of measures.

Values are integers or Fractions, money in cents, never floats. `synthgen.generators.flames.program.
proof` states the same operations as conditions to be checked.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil, floor

from synthgen.generators.flames.program.measure import PLAIN, Measure, per, times

Value = int | Fraction


class MeasureError(ValueError):
    """An operation joins quantities that cannot be joined: eggs with boxes, hours with minutes."""


def plain(value: Value) -> Value:
    """A whole Fraction as an integer."""
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value


def evaluate(op: str, values: Sequence[Value]) -> Value:
    """The value of an operation. Raises ZeroDivisionError, and ValueError for an unknown one.

    >>> evaluate("quot", [7, 2]), evaluate("ceil_quot", [7, 2]), evaluate("percent_of", [20, 45])
    (Fraction(7, 2), 4, 9)
    """
    first = values[0]
    match op:
        case "sum":
            return plain(sum(values[1:], first))
        case "diff":
            return plain(first - values[1])
        case "prod":
            product = first
            for value in values[1:]:
                product = product * value
            return plain(product)
        case "quot":
            return plain(Fraction(first) / values[1])
        case "ceil_quot":
            return ceil(Fraction(first) / values[1])
        case "floor_quot":
            return floor(Fraction(first) / values[1])
        case "remainder":
            return plain(first - values[1] * floor(Fraction(first) / values[1]))
        case "percent_of":  # a percent of b
            return plain(Fraction(first) * values[1] / 100)
        case "percent_is":  # how many percent a is of b
            return plain(Fraction(100 * first) / values[1])
        case "percent_whole":  # of what a is b percent
            return plain(Fraction(100 * first) / values[1])
        case "max":
            return max(values)
        case "min":
            return min(values)
    raise ValueError(f"unknown operation {op!r}")


def measure_of(op: str, measures: Sequence[Measure]) -> Measure:
    """The measure of an operation's result. Raises MeasureError where they do not fit.

    >>> measure_of("quot", [(("egg", 1),), (("box", 1),)])
    (('box', -1), ('egg', 1))
    """
    first = measures[0]
    match op:
        case "remainder":  # 47 eggs, 6 eggs a box: eggs remain
            return first
        case "sum" | "diff" | "max" | "min":
            if any(other != first for other in measures):
                raise MeasureError(f"{op} of {measures}")
            return first
        case "prod":
            return times(measures)
        case "quot" | "ceil_quot" | "floor_quot":
            return per(first, measures[1])
        case "percent_of":
            if first != PLAIN:
                raise MeasureError(f"percent_of needs a plain percent, got {first}")
            return measures[1]
        case "percent_is":
            if first != measures[1]:
                raise MeasureError(f"percent_is of {measures}")
            return PLAIN
        case "percent_whole":
            if measures[1] != PLAIN:
                raise MeasureError(f"percent_whole needs a plain percent, got {measures[1]}")
            return first
    raise ValueError(f"unknown operation {op!r}")
