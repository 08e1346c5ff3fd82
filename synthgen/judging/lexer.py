r"""Numbers, read within bounds: what is too long or too large is refused before it is built.

A number is a sign, ASCII digits with thousands separators in proper groups of three, a decimal
part, an exponent of at most 400, a fraction ``a/b`` or ``\frac{a}{b}`` at most 8 deep, or a mixed
number ``1 1/2``. A percent sign or a unit may follow. Hexadecimal, octal and binary forms, powers,
factorials and other digits than ASCII's are not numbers here; nothing is ever evaluated.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from synthgen.judging.units import is_unit, split_percent

MAX_DIGITS = 4_000  # of one integer; Python's own limit for int <-> str is 4,300
MAX_EXPONENT = 400
MAX_DEPTH = 8  # of \frac inside \frac
MAX_CHARS = 12_000  # of one number: a fraction of two integers with their separators

_CHUNK = 500  # digits; below 640, the least limit that an interpreter can be set to
_GAP = r"[ \t\u00a0\u2009\u202f]"
_WHOLE = (
    r"(?:[0-9]{1,3}(?:(?:,[0-9]{3})++|(?:_[0-9]{3})++|(?:\{,\}[0-9]{3})++"
    r"|(?:[\u00a0\u2009\u202f][0-9]{3})++)|[0-9]++)(?![0-9])"
)
_DECIMAL = re.compile(rf"(?P<whole>{_WHOLE})?+(?:\.(?P<part>[0-9]++))?+")
_POWER = re.compile(
    r"[eE](?P<e>[+-]?[0-9]++)"
    rf"|{_GAP}*+[*x]{_GAP}*+10\^(?:\{{{_GAP}*+(?P<braced>[+-]?[0-9]++){_GAP}*+\}}"
    r"|(?P<bare>[+-]?[0-9]++))"
)
_SIGN = re.compile(rf"(?P<sign>[+-]?){_GAP}*+(?P<coin>[€£]?){_GAP}*+")
_SLASH = re.compile(rf"{_GAP}*+/{_GAP}*+(?P<sign>-?)(?=[0-9])")
_SPACES = re.compile(rf"{_GAP}*+")
_CLOSE = re.compile(rf"{_GAP}*+\}}")
_BASE = re.compile(r"0[xXoObB]")
_SEPARATORS = re.compile(r"[^0-9]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number that a text says, exactly, and how it was written.

    ``places`` counts the digits after the decimal point, None for a fraction; ``bare`` is true
    where neither a percent sign nor a unit followed.
    """

    value: Fraction
    places: int | None = 0
    percent: bool = False
    bare: bool = True


class _NotANumberError(Exception):
    """The text is not a number within the bounds; never leaves this file."""


def read_number(text: str) -> Number | None:
    r"""Read a text that is one number and nothing else, or return None.

    The text has been through ``plain_math``.

    >>> [str(read_number(text).value) for text in ("1,234", "-0.50", "1.5e3", "1 1/2", "7 cm")]
    ['1234', '-1/2', '1500', '3/2', '7']
    >>> [read_number(t) for t in ("12 or 13", "0x1F", "1e999999999", "1/0", "1,23", "2**3", "")]
    [None, None, None, None, None, None, None]
    """
    text = _trimmed(text)
    if not text or "\n" in text or len(text) > MAX_CHARS:
        return None
    try:
        return _number(text)
    except _NotANumberError:
        return None


def integer_of(digits: str) -> int:
    """Build an integer of at most ``MAX_DIGITS`` digits, whatever the interpreter's own limit."""
    if len(digits) > MAX_DIGITS:
        raise _NotANumberError
    value = 0
    for start in range(0, len(digits), _CHUNK):
        chunk = digits[start : start + _CHUNK]
        value = value * 10 ** len(chunk) + int(chunk)
    return value


def _trimmed(text: str) -> str:
    """Take off white space, full stops, and one pair of brackets or braces around the whole."""
    text = text.strip().rstrip(".").rstrip()
    if text[:1] + text[-1:] in ("()", "{}") and len(text) <= MAX_CHARS:
        inner = text[1:-1]
        if not any(mark in inner for mark in "(){}") or inner.startswith(r"\frac"):
            return inner.strip()
    return text


def _number(text: str) -> Number:
    sign = _SIGN.match(text)
    start = sign.end() if sign else 0
    if _BASE.match(text, start):
        raise _NotANumberError
    number, end = _magnitude(text, start)
    percent, tail = split_percent(text[end:])
    if not is_unit(tail):
        raise _NotANumberError
    minus = sign is not None and sign["sign"] == "-"
    value = -number.value if minus else number.value
    return Number(value, number.places, percent, not percent and not tail.strip())


def _magnitude(text: str, start: int) -> tuple[Number, int]:
    r"""Read a decimal, a fraction or a mixed number; say where it ends."""
    if text.startswith(r"\frac", start):
        value, end = _frac(text, start, MAX_DEPTH)
        return Number(value, None), end
    number, end = _decimal(text, start)
    slash = _SLASH.match(text, end)
    if slash:
        below, end = _decimal(text, slash.end())
        value = _quotient(number.value, below.value)
        return Number(-value if slash["sign"] else value, None), end
    return _mixed(text, number, end)


def _mixed(text: str, number: Number, end: int) -> tuple[Number, int]:
    r"""Join an integer with the proper fraction after it: ``1 1/2`` or ``1\frac{1}{2}``."""
    gap = _SPACES.match(text, end)
    after = gap.end() if gap else end
    if number.places or not (text.startswith(r"\frac", after) or text[after : after + 1].isdigit()):
        return number, end
    if after == end and not text.startswith(r"\frac", after):
        raise _NotANumberError
    part, stop = _magnitude(text, after)
    if part.places is not None or not 0 < part.value < 1:
        raise _NotANumberError
    return Number(number.value + part.value, None), stop


def _decimal(text: str, start: int) -> tuple[Number, int]:
    """Read digits with separators, a decimal part and an exponent."""
    match = _DECIMAL.match(text, start)
    if match is None or match.end() == start:
        raise _NotANumberError
    whole, part = _SEPARATORS.sub("", match["whole"] or ""), match["part"] or ""
    power = _POWER.match(text, match.end())
    exponent = _exponent(power) if power else 0
    shift = exponent - len(part)
    units = integer_of(whole + part)
    value = Fraction(units * 10**shift) if shift >= 0 else Fraction(units, 10**-shift)
    return Number(value, max(0, -shift)), power.end() if power else match.end()


def _exponent(power: re.Match[str]) -> int:
    """Return an exponent, refused by its length before it is a number."""
    written = power["e"] or power["braced"] or power["bare"]
    if len(written.lstrip("+-")) > 3 or abs(int(written)) > MAX_EXPONENT:
        raise _NotANumberError
    return int(written)


def _frac(text: str, start: int, depth: int) -> tuple[Fraction, int]:
    r"""Read ``\frac{a}{b}``, ``\frac12`` and what lies between."""
    if depth == 0:
        raise _NotANumberError
    above, end = _argument(text, start + len(r"\frac"), depth)
    below, end = _argument(text, end, depth)
    return _quotient(above, below), end


def _argument(text: str, start: int, depth: int) -> tuple[Fraction, int]:
    r"""Read one argument of ``\frac``: a digit, or braces with a signed integer or a fraction."""
    gap = _SPACES.match(text, start)
    start = gap.end() if gap else start
    if text[start : start + 1] in tuple("0123456789"):
        return Fraction(int(text[start])), start + 1
    if text[start : start + 1] != "{":
        raise _NotANumberError
    sign = _SIGN.match(text, start + 1)
    inner = sign.end() if sign else start + 1
    value, end = _content(text, inner, depth)
    return (-value if sign and sign["sign"] == "-" else value), end


def _content(text: str, start: int, depth: int) -> tuple[Fraction, int]:
    """Read what stands in the braces, and the closing brace."""
    if text.startswith(r"\frac", start):
        value, end = _frac(text, start, depth - 1)
    else:
        match = _DECIMAL.match(text, start)
        if match is None or match.end() == start:
            raise _NotANumberError
        part = match["part"] or ""
        units = integer_of(_SEPARATORS.sub("", match["whole"] or "") + part)
        value, end = Fraction(units, 10 ** len(part)), match.end()
    close = _CLOSE.match(text, end)
    if close is None:
        raise _NotANumberError
    return value, close.end()


def _quotient(above: Fraction, below: Fraction) -> Fraction:
    if below == 0:
        raise _NotANumberError
    return above / below
