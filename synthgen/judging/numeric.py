"""Integers, rationals and decimals: what counts as the same number.

* integer and rational: the exact value, however written: "12", "12.0", "24/2" and "1.2e1" are one.
* decimal, an answer with d places, d >= 1: a decimal text with at least d places is right within
  half a unit of the answer's last place, both ends included, since a tie may have been rounded
  either way; so 2.499 is right for 2.50. With fewer places, as a fraction, or where d is 0,
  only the exact value is right: 2.5 is right for 2.50, 3 is wrong, and so is 2.7 for 3.
* A percent sign is a unit where the bare number is the answer, and a hundredth otherwise:
  "50%" is right for 50 and for 1/2.
"""

import re
from collections.abc import Callable
from fractions import Fraction

from synthgen.judging.latex import plain_math
from synthgen.judging.lexer import MAX_CHARS, MAX_DIGITS, Number, read_number
from synthgen.judging.text import without_emphasis

Check = Callable[[str], bool | None]  # a reading is right, wrong, or not understood

_INTEGER = re.compile(r"0|-?[1-9][0-9]*+")
_RATIONAL = re.compile(r"(?:0|-?[1-9][0-9]*+)|-?[1-9][0-9]*+/[1-9][0-9]*+")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:\.([0-9]++))?+")
# "x = 12" and "3 * 4 = 12" say 12; a word on the left, as in "not x = 12", says who knows what.
_EQUATION = re.compile(
    r"(?:\s*+[A-Za-z][A-Za-z_0-9{}\\]{0,20}+(?:\([a-z0-9]{1,3}\))?|[-+*/^().0-9\s÷{}]{1,80}+)?\s*+=(?!=)",
)


def integer_check(answer: str) -> Check:
    """Compare readings with an integer such as "-12"."""
    return _exact(_canonical(answer, _INTEGER, "integer", 'digits such as "-12"'))


def rational_check(answer: str) -> Check:
    """Compare readings with a rational such as "3/4", or "5" where it is whole."""
    return _exact(_canonical(answer, _RATIONAL, "rational", 'a fraction such as "-3/4" or "5"'))


def decimal_check(answer: str) -> Check:
    """Compare readings with a decimal such as "2.50", to the places it has."""
    expected = _canonical(answer, _DECIMAL, "decimal", 'plain notation such as "-2.50"')
    places = expected.places or 0
    half = Fraction(1, 2 * 10**places)

    def check(reading: str) -> bool | None:
        number = numeral(reading)
        if number is None:
            return None
        return any(
            value == expected.value
            or (0 < places <= (digits or 0) and abs(value - expected.value) <= half)
            for value, digits in _said(number)
        )

    return check


def numeral(reading: str) -> Number | None:
    r"""Read a number from a reading with its markup on: "**x = $12$ apples**".

    >>> str(numeral(r"**x = $\frac{24}{2}$ apples**").value)
    '12'
    >>> numeral("not x = 12") is None
    True
    """
    if len(reading) > 2 * MAX_CHARS:  # markup at most doubles a number
        return None
    return read_number(said_value(plain_math(without_emphasis(reading))))


def said_value(text: str) -> str:
    """Return the right side of "x = 12" or "3 * 4 = 12", any other text as it is.

    >>> said_value("f(2) = 12").strip(), said_value("a=1, b=2")
    ('12', '1, b=2')
    """
    match = _EQUATION.match(text)
    return text[match.end() :] if match else text


def _exact(expected: Number) -> Check:
    def check(reading: str) -> bool | None:
        number = numeral(reading)
        return None if number is None else any(v == expected.value for v, _ in _said(number))

    return check


def _said(number: Number) -> list[tuple[Fraction, int | None]]:
    """Return the values that a number may mean, each with its decimal places."""
    said = [(number.value, number.places)]
    if number.percent:
        places = None if number.places is None else number.places + 2
        said.append((number.value / 100, places))
    return said


def _canonical(answer: str, form: re.Pattern[str], kind: str, example: str) -> Number:
    number = read_number(answer) if form.fullmatch(answer) else None
    if number is None:
        shown = answer if len(answer) <= 60 else answer[:60] + "..."
        raise ValueError(
            f"malformed {kind} answer {shown!r}: write {example}, at most {MAX_DIGITS:,} digits"
        )
    return number
