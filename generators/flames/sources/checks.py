"""The second method: the steps of a text program as conditions on told values.

Nothing here runs a program forwards. Each step is a sum, difference, product or quotient whose told
result is taken apart again: the last operation is undone with its known operand, and so on, until
one operand is left, which must be what was told of it.
"""

from collections.abc import Mapping
from fractions import Fraction

from synthgen.generators.flames.sources.expressions import Expression, Name, Number, Operation
from synthgen.generators.flames.sources.text_program import TextProgram


def program_holds(program: TextProgram, values: Mapping[str, Fraction]) -> bool:
    """Whether told values of all numbers and results satisfy every step."""
    told = {f"s{i}" for i in range(len(program.steps))} | set(program.values)
    return set(values) == told and all(
        step_holds(tree, values[f"s{i}"], values) for i, tree in enumerate(program.trees)
    )


def step_holds(tree: Expression, result: Fraction, values: Mapping[str, Fraction]) -> bool:
    """Whether an expression has a told result.

    The result is traced back through the tree: a sum by taking away, a quotient by multiplying.
    """
    match tree:
        case Name(name):
            return values[name] == result
        case Number(value):
            return value == result
        case Operation(op, left, right):
            weight = _leaf(right, values)
            if weight is not None:
                return _holds_left(op, left, weight, result, values)
            weight = _leaf(left, values)
            if weight is not None:
                return _holds_right(op, weight, right, result, values)
            return _holds_apart(op, left, right, result, values)


def _leaf(tree: Expression, values: Mapping[str, Fraction]) -> Fraction | None:
    if isinstance(tree, Name):
        return values[tree.name]
    return tree.value if isinstance(tree, Number) else None


def _holds_left(
    op: str, left: Expression, right: Fraction, result: Fraction, values: Mapping[str, Fraction]
) -> bool:
    """Undo the operation on the left operand."""
    match op:
        case "+":
            return step_holds(left, result - right, values)
        case "-":
            return step_holds(left, result + right, values)
        case "/":
            return right != 0 and step_holds(left, result * right, values)
    if right == 0:
        return result == 0
    return step_holds(left, result / right, values)


def _holds_right(
    op: str, left: Fraction, right: Expression, result: Fraction, values: Mapping[str, Fraction]
) -> bool:
    """Undo the operation on the right operand."""
    match op:
        case "+":
            return step_holds(right, result - left, values)
        case "-":
            return step_holds(right, left - result, values)
        case "*":
            return result == 0 if left == 0 else step_holds(right, result / left, values)
    if result == 0:
        return left == 0
    return step_holds(right, left / result, values)


def _holds_apart(
    op: str, left: Expression, right: Expression, result: Fraction, values: Mapping[str, Fraction]
) -> bool:
    """Both operands are operations: the value of the right one is what is solved for from a sum of
    linear pieces, by cross-multiplying numerators and denominators as whole numbers.
    """
    (top, bottom), (over, under) = _ratio(left, values), _ratio(right, values)
    p, q = result.numerator, result.denominator
    match op:
        case "+":
            return q * (top * under + over * bottom) == p * bottom * under
        case "-":
            return q * (top * under - over * bottom) == p * bottom * under
        case "*":
            return q * top * over == p * bottom * under
    return over != 0 and q * top * under == p * bottom * over


def _ratio(tree: Expression, values: Mapping[str, Fraction]) -> tuple[int, int]:
    """A numerator and a denominator of an expression, not in lowest terms."""
    value = _leaf(tree, values)
    if value is not None:
        return value.numerator, value.denominator
    if not isinstance(tree, Operation):
        raise TypeError(f"{tree!r} is no expression")
    (a, b), (c, d) = _ratio(tree.left, values), _ratio(tree.right, values)
    match tree.op:
        case "+":
            return a * d + c * b, b * d
        case "-":
            return a * d - c * b, b * d
        case "*":
            return a * c, b * d
    return a * d, b * c
