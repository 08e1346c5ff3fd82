"""Every equation that a solution prints is read again and evaluated in exact fractions."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

_CLOCK: Final = re.compile(r"(\d{1,2}):(\d\d) ?([ap])\.?m\b\.?", re.IGNORECASE)
_MARK: Final = re.compile(r"<<([^<>]*)>>")
_AMOUNT: Final = r"[$€£]?\d+(?:,\d{3})*(?:\.\d+)?"
_NUMBER: Final = rf"{_AMOUNT}(?: \d+/\d+|/\d+)?%?(?: (?:cents|pence|minutes?)\b)?"
_OPERATION: Final = r" ?(?:[-+*/x×]|of\b) ?"
_EQUATION: Final = re.compile(
    rf"(?<![\w.,$€£])(?P<left>[-(]*{_NUMBER}\)*(?:{_OPERATION}[-(]*{_NUMBER}\)*)*) = "
    rf"(?P<right>-?{_NUMBER})(?: remainder (?P<rest>{_AMOUNT}(?: \d+/\d+|/\d+)?))?"
)
_TOKEN: Final = re.compile(r"\d+ \d+/\d+|\d[\d,]*(?:\.\d+)?%?|[-+*/()]")


Number = int | Fraction


class EquationError(ValueError):
    """Something that looks like an equation cannot be read."""


def equation_faults(text: str) -> list[str]:
    """The equations of a text that do not hold.

    >>> equation_faults("The 6 boxes hold 6 x 12 = 72 pens, and 20% of $45 = $9.")
    []
    >>> equation_faults("So 50 / 8 = 6 remainder 3.")
    ['50 / 8 = 6 remainder 3']
    """
    found = list(_equations(text))
    return [told.strip() for told, holds in found if not holds]


def equation_count(text: str) -> int:
    """How many equations a text prints."""
    return sum(1 for _ in _equations(text))


def _equations(text: str) -> Iterator[tuple[str, bool]]:
    for mark in _MARK.finditer(text):
        left, _, right = mark[1].partition("=")
        yield mark[1], _holds(left, right, "")
    plain = _CLOCK.sub(_minutes, _MARK.sub("", text))
    for found in _EQUATION.finditer(plain):
        yield found[0], _holds(found["left"], found["right"], found["rest"] or "")


def _minutes(found: re.Match[str]) -> str:
    hours = int(found[1]) % 12 + (12 if found[3].lower() == "p" else 0)
    return str(hours * 60 + int(found[2]))


def _holds(left: str, right: str, rest: str) -> bool:
    try:
        if not rest:
            return evaluate(left) == evaluate(right)
        dividend, divisor = left.rsplit("/", 1)
        whole, remainder, by = evaluate(right), evaluate(rest), evaluate(divisor)
        return evaluate(dividend) == whole * by + remainder and 0 < remainder < by
    except (EquationError, ZeroDivisionError, ValueError):
        return False


def evaluate(text: str) -> Number:
    """The value of an expression with + - x * / of and brackets. Raises EquationError.

    >>> evaluate("2 1/2 x (3 + 1)"), evaluate("25% of $80")
    (Fraction(10, 1), Fraction(20, 1))
    """
    in_cents = re.search(r"\b(?:cents|pence)\b", text)
    plain = re.sub(r"[$€£]|minutes?|cents|pence", "", text).replace("×", "*").replace("x", "*")
    plain = plain.replace(" of ", " * ").strip().rstrip(".,")
    tokens = _TOKEN.findall(plain)
    if "".join(tokens).replace(" ", "") != plain.replace(" ", ""):
        raise EquationError(text)
    value, end = _sum(tokens, 0)
    if end != len(tokens):
        raise EquationError(text)
    return Fraction(value) / 100 if in_cents else value


def _sum(tokens: list[str], place: int) -> tuple[Number, int]:
    value, place = _product(tokens, place)
    while place < len(tokens) and tokens[place] in "+-":
        other, end = _product(tokens, place + 1)
        value, place = (value + other if tokens[place] == "+" else value - other), end
    return value, place


def _product(tokens: list[str], place: int) -> tuple[Number, int]:
    value, place = _atom(tokens, place)
    while place < len(tokens) and tokens[place] in "*/":
        other, end = _atom(tokens, place + 1)
        value, place = (value * other if tokens[place] == "*" else Fraction(value) / other), end
    return value, place


def _atom(tokens: list[str], place: int) -> tuple[Number, int]:
    if place >= len(tokens):
        raise EquationError("an expression ends too early")
    token = tokens[place]
    if token == "-":
        value, place = _atom(tokens, place + 1)
        return -value, place
    if token == "(":
        value, place = _sum(tokens, place + 1)
        if place >= len(tokens) or tokens[place] != ")":
            raise EquationError("a bracket is open")
        return value, place + 1
    return _number(token), place + 1


def _number(token: str) -> Number:
    if " " in token:
        whole, ratio = token.split()
        return int(whole) + Fraction(ratio)
    plain = token.replace(",", "")
    if plain.isdecimal():
        return int(plain)  # ten times as fast as a Fraction, and equal to one
    return Fraction(plain[:-1]) / 100 if plain.endswith("%") else Fraction(plain)
