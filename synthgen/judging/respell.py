"""Answers that users bring, in the one spelling that rows carry."""

from fractions import Fraction

from synthgen.judging.answers import canonical, check_for
from synthgen.judging.numeric import numeral
from synthgen.judging.text import one_line, visible


def canonical_text(answer_type: str, text: str) -> str | None:
    """A loosely written answer in canonical spelling, or None where it is no answer of the type.

    >>> canonical_text("integer", "$1,200"), canonical_text("rational", "6/8")
    ('1200', '3/4')
    >>> canonical_text("integer", "twelve") is None
    True
    """
    if answer_type in ("integer", "rational"):
        return _number(answer_type, text)
    try:
        spelled = canonical("text", text) if answer_type == "text" else one_line(visible(text))
        check_for(answer_type)(spelled)
    except ValueError:
        return None
    return spelled or None


def _number(answer_type: str, text: str) -> str | None:
    number = numeral(text)
    if number is None or any(character.isalpha() for character in text.replace("\\frac", "")):
        return None
    value = Fraction(number.value)
    if answer_type == "integer":
        return canonical("integer", value.numerator) if value.denominator == 1 else None
    return canonical("rational", value)
