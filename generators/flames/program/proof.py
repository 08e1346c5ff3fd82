"""The second method: a program's values checked as conditions, not computed.

Nothing here calls `relations.evaluate`: a quotient is checked by multiplying back, a sum by taking
away, a rounded quotient by its two bounds. An answer that is off by the least amount breaks the
condition of the relation that gives it.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from synthgen.generators.flames.program.quantity import Relation
from synthgen.generators.flames.program.relations import Value


def holds(relation: Relation, values: Mapping[str, Value]) -> bool:
    """Whether the values of a relation's quantities satisfy it."""
    out = Fraction(values[relation.out])
    args = [Fraction(values[name]) for name in relation.args]
    return _holds(relation.op, out, args)


def _holds(op: str, out: Fraction, args: Sequence[Fraction]) -> bool:
    first, *others = args
    match op:
        case "sum":
            return _without(out, args) == 0
        case "diff":
            return out + others[0] == first
        case "prod":
            return _divided(out, args)
        case "quot":
            return others[0] != 0 and out * others[0] == first
        case "ceil_quot":
            return out.denominator == 1 and (out - 1) * others[0] < first <= out * others[0]
        case "floor_quot":
            return out.denominator == 1 and out * others[0] <= first < (out + 1) * others[0]
        case "remainder":
            return 0 <= out < others[0] and ((first - out) / others[0]).denominator == 1
        case "percent_of":
            return out * 100 == first * others[0]
        case "percent_is":
            return out * others[0] == first * 100
        case "percent_whole":
            return first * 100 == out * others[0]
        case "max":
            return out in args and not any(arg > out for arg in args)
        case "min":
            return out in args and not any(arg < out for arg in args)
    return False


def _without(total: Fraction, parts: Sequence[Fraction]) -> Fraction:
    for part in parts:
        total -= part
    return total


def _divided(product: Fraction, factors: Sequence[Fraction]) -> bool:
    """Whether dividing by every factor in turn leaves 1; a factor 0 must make the product 0."""
    if 0 in factors:
        return product == 0
    for factor in factors:
        product /= factor
    return product == 1
