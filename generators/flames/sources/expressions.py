"""Expressions over numbers, names and + - * /: read from text, written back, never evaluated by
Python itself.

The same small language serves GSM8K's calculator marks and the steps of a text program, whose
operands have names: n0 is the first number of the text, s0 the result of the first step.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Final

MAX_LENGTH: Final = 200  # characters; the longest mark of GSM8K has 70
_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)%?)|(?P<name>[ns]\d+)|(?P<sign>[-+*/()]))"
)
_RANK: Final = {"+": 1, "-": 1, "*": 2, "/": 2}


class ExpressionError(ValueError):
    """A text is no expression of this language."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is written out."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    """A number of the text (n0, n1, ...) or the result of a step (s0, s1, ...)."""

    name: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One of + - * / between two expressions."""

    op: str
    left: "Expression"
    right: "Expression"


Expression = Number | Name | Operation


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    """The tree of an expression; + and -, * and / are taken from the left. Raises ExpressionError.

    >>> parse("n0 * (2 + .5)").op
    '*'
    """
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"an expression of {len(text)} characters; at most {MAX_LENGTH}")
    tokens = _tokens(text)
    found, end = _chain(tokens, 0, 1)
    if end != len(tokens):
        raise ExpressionError(f"{text!r}: {tokens[end]!r} is one too many")
    return found


def _tokens(text: str) -> list[str]:
    tokens, place = [], 0
    text = text.rstrip()
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None:
            raise ExpressionError(f"{text!r}: {text[place:]!r} is no number, sign or bracket")
        tokens.append(found[0].strip())
        place = found.end()
    return tokens


def _chain(tokens: list[str], place: int, rank: int) -> tuple[Expression, int]:
    """Operands of a higher rank, joined from the left by signs of this one."""
    if rank > max(_RANK.values()):
        return _atom(tokens, place)
    found, place = _chain(tokens, place, rank + 1)
    while place < len(tokens) and _RANK.get(tokens[place]) == rank:
        sign = tokens[place]
        other, place = _chain(tokens, place + 1, rank + 1)
        found = Operation(sign, found, other)
    return found, place


def _atom(tokens: list[str], place: int) -> tuple[Expression, int]:
    if place >= len(tokens):
        raise ExpressionError("an expression ends too early")
    token = tokens[place]
    if token == "(":
        inner, place = _chain(tokens, place + 1, 1)
        if place >= len(tokens) or tokens[place] != ")":
            raise ExpressionError("a bracket is open")
        return inner, place + 1
    if token[0] in "ns":
        return Name(token), place + 1
    if token[0].isdigit() or token[0] == ".":
        return Number(_value(token)), place + 1
    raise ExpressionError(f"{token!r} stands where a number should")


def _value(token: str) -> Fraction:
    plain = token.replace(",", "").rstrip("%").rstrip(".")
    return Fraction(plain) / (100 if token.endswith("%") else 1)


def write(expression: Expression) -> str:
    """An expression as text that `parse` reads back as the same tree.

    >>> write(parse("(n0+3)*n1")), write(parse("1-(2-n0)"))
    ('(n0 + 3) * n1', '1 - (2 - n0)')
    """
    match expression:
        case Name(name):
            return name
        case Number(value):
            return decimal_text(value)
        case Operation(op, left, right):
            first = _bracketed(left, _RANK[op])
            return f"{first} {op} {_bracketed(right, _RANK[op] + 1)}"


def _bracketed(expression: Expression, rank: int) -> str:
    text = write(expression)
    is_weak = isinstance(expression, Operation) and _RANK[expression.op] < rank
    return f"({text})" if is_weak else text


def decimal_text(value: Fraction) -> str:
    """A terminating decimal, exactly. Raises ExpressionError for any other number.

    >>> decimal_text(Fraction(5, 2)), decimal_text(Fraction(12))
    ('2.5', '12')
    """
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
        if places > MAX_LENGTH:
            raise ExpressionError(f"{value} is no decimal number")
    digits = str(abs(int(value * 10**places))).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


def value_of(expression: Expression, values: Mapping[str, Fraction]) -> Fraction:
    """The exact value. Raises KeyError for an unknown name, and ZeroDivisionError."""
    match expression:
        case Name(name):
            return values[name]
        case Number(value):
            return value
        case Operation(op, left, right):
            return calculated(op, value_of(left, values), value_of(right, values))


def calculated(op: str, left: Fraction, right: Fraction) -> Fraction:
    """One operation. Raises ZeroDivisionError."""
    match op:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
    return left / right


def names_in(expression: Expression) -> Iterator[str]:
    """The names of an expression from left to right, each as often as it occurs."""
    match expression:
        case Name(name):
            yield name
        case Operation(_, left, right):
            yield from names_in(left)
            yield from names_in(right)
