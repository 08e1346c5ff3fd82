"""Formulas in one spelling: sums and products flattened and put in order.

A sum is its added and its taken terms, a product its factors and its divisors: a - (b - c) and
a + c - b are one sum. Two formulas that differ only by the laws of commuting and associating have
the same text, so the text is what tells formulas apart.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from typing import Literal

Value = tuple[int, int]  # numerator and denominator in lowest terms, neither below zero


@dataclass(frozen=True, slots=True)
class Expression:
    """A number, a sum or a product; `forward` is added or multiplied, `back` undoes."""

    kind: Literal["number", "sum", "product"]
    value: Value
    text: str
    forward: tuple["Expression", ...] = ()
    back: tuple["Expression", ...] = ()

    @property
    def rank(self) -> tuple[int, int, int, int, int, int, str]:
        """How simple: no fraction or zero on the way, few divisions, small numbers, few minuses."""
        steps = operations(self)
        return (
            sum(step.result.denominator > 1 for step in steps),
            sum(step.result == 0 for step in steps),
            sum(step.sign == "/" for step in steps),
            max(step.result.numerator for step in steps) // 100,
            sum(step.sign == "-" for step in steps),
            len(self.text),
            self.text,
        )


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a formula, in the order in which a reader computes it."""

    left: Fraction
    sign: str
    right: Fraction
    result: Fraction


def leaf(number: int) -> Expression:
    """A card's number."""
    return Expression("number", (number, 1), str(number))


def total(x: Expression, y: Expression) -> Expression:
    """x + y."""
    (a, b), (c, d) = x.value, y.value
    forward, back = _terms(x), _terms(y)
    return _sum(forward[0] + back[0], forward[1] + back[1], (a * d + c * b, b * d))


def difference(x: Expression, y: Expression) -> Expression:
    """The larger less the smaller; of equals the one whose text comes first, less the other."""
    (a, b), (c, d) = x.value, y.value
    if (a * d, y.text) < (c * b, x.text):
        return difference(y, x)
    (plus, minus), (taken, given) = _terms(x), _terms(y)
    return _sum(plus + given, minus + taken, (a * d - c * b, b * d))


def product(x: Expression, y: Expression) -> Expression:
    """x * y."""
    (a, b), (c, d) = x.value, y.value
    (over, under), (more, below) = _factors(x), _factors(y)
    return _product(over + more, under + below, (a * c, b * d))


def quotient(x: Expression, y: Expression) -> Expression:
    """x / y, where y is not zero."""
    (a, b), (c, d) = x.value, y.value
    (over, under), (below, more) = _factors(x), _factors(y)
    return _product(over + more, under + below, (a * d, b * c))


def operations(formula: Expression) -> list[Operation]:
    """The operations of a formula, inner ones first, then from left to right.

    >>> [str(step.result) for step in operations(difference(product(leaf(4), leaf(5)), leaf(8)))]
    ['20', '12']
    """
    steps: list[Operation] = []
    _compute(formula, steps)
    return steps


def _compute(formula: Expression, steps: list[Operation]) -> Fraction:
    if formula.kind == "number":
        return Fraction(*formula.value)
    join, undo = ("+", "-") if formula.kind == "sum" else ("*", "/")
    terms = [(join, one) for one in formula.forward] + [(undo, one) for one in formula.back]
    value = _compute(terms[0][1], steps)
    for sign, term in terms[1:]:
        other = _compute(term, steps)
        step = Operation(value, sign, other, _applied(value, sign, other))
        steps.append(step)
        value = step.result
    return value


def _applied(x: Fraction, sign: str, y: Fraction) -> Fraction:
    match sign:
        case "+":
            return x + y
        case "-":
            return x - y
        case "*":
            return x * y
    return x / y


def _terms(x: Expression) -> tuple[tuple[Expression, ...], tuple[Expression, ...]]:
    return (x.forward, x.back) if x.kind == "sum" else ((x,), ())


def _factors(x: Expression) -> tuple[tuple[Expression, ...], tuple[Expression, ...]]:
    return (x.forward, x.back) if x.kind == "product" else ((x,), ())


def _sum(plus: Iterable[Expression], minus: Iterable[Expression], value: Value) -> Expression:
    """Products before numbers, as one writes 3 * 7 + 3."""
    forward, back = tuple(sorted(plus, key=_term_order)), tuple(sorted(minus, key=_term_order))
    text = " + ".join(x.text for x in forward) + "".join(f" - {x.text}" for x in back)
    return Expression("sum", _lowest(*value), text, forward, back)


def _product(over: Iterable[Expression], under: Iterable[Expression], value: Value) -> Expression:
    """Numbers before sums, as one writes 3 * (10 - 2), and a factor of 1 at the end."""
    forward = tuple(sorted(over, key=_factor_order))
    back = tuple(sorted(under, key=_factor_order))
    text = " * ".join(map(_factor, forward)) + "".join(f" / {_factor(x)}" for x in back)
    return Expression("product", _lowest(*value), text, forward, back)


def _factor(x: Expression) -> str:
    return f"({x.text})" if x.kind == "sum" else x.text


def _term_order(x: Expression) -> tuple[bool, Fraction, str]:
    return x.kind == "number", -Fraction(*x.value), x.text


def _factor_order(x: Expression) -> tuple[bool, bool, Fraction, str]:
    return x.text == "1", x.kind != "number", -Fraction(*x.value), x.text


def _lowest(numerator: int, denominator: int) -> Value:
    common = gcd(numerator, denominator)
    return numerator // common, denominator // common
