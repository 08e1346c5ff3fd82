"""GSM8K's calculator marks: `<<48/2=24>>` in the text of a solution, and `#### 72` at its end."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from synthgen.generators.flames.sources.expressions import (
    Expression,
    ExpressionError,
    Number,
    parse,
    value_of,
)

_MARK: Final = re.compile(r"<<([^<>]*)>>")
_ANSWER: Final = re.compile(r"####\s*\$?(-?\d[\d,]*(?:\.\d+)?)\s*$")


class AnnotationError(ValueError):
    """A calculator mark that cannot be read, or that is not exact."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A calculation as it is marked: an expression of written numbers, and its exact value."""

    expression: Expression
    value: Fraction


def annotations(answer: str) -> tuple[Annotation, ...]:
    """The calculations of a solution in order. Raises AnnotationError.

    >>> [str(a.value) for a in annotations("He has 3*4=<<3*4=12>>12 and 12/5=<<12/5=2.4>>2.4.")]
    ['12', '12/5']
    """
    return tuple(read_annotation(found[1]) for found in _MARK.finditer(answer))


def read_annotation(text: str) -> Annotation:
    """A calculation from the text between the marks. Raises AnnotationError.

    A rounded value is refused: what is computed with it is not what the expression says.
    """
    left, sign, right = text.partition("=")
    try:
        expression, value = parse(left), parse(right)
        if not sign or not isinstance(value, Number):
            raise AnnotationError(f"{text!r} does not say what the expression is equal to")
        if value_of(expression, {}) != value.value:
            raise AnnotationError(f"{text!r} does not hold exactly")
    except (ExpressionError, KeyError, ZeroDivisionError) as error:
        raise AnnotationError(f"{text!r} cannot be read: {error}") from None
    return Annotation(expression, value.value)


def final_answer(answer: str) -> Fraction | None:
    """The number after `####`; None where there is none.

    >>> final_answer("... so 1,200 are left.\\n#### 1,200")
    Fraction(1200, 1)
    """
    found = _ANSWER.search(answer)
    return None if found is None else Fraction(found[1].replace(",", ""))
