"""The canonical answer: the one string that a row carries for a value."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction

from synthgen.judging.lexer import MAX_DIGITS
from synthgen.judging.numeric import Check, decimal_check, integer_check, rational_check
from synthgen.judging.sequences import answer_items, list_check, set_check
from synthgen.judging.text import MAX_TEXT, one_line, visible
from synthgen.judging.words import boolean_check, choice_check, text_check

# An answer takes at most half of what is judged, so that its telling fits beside it.
MAX_ANSWER = MAX_TEXT // 2

CHECKS: dict[str, Callable[[str], Check]] = {
    "integer": integer_check,
    "rational": rational_check,
    "decimal": decimal_check,
    "boolean": boolean_check,
    "choice": choice_check,
    "list": list_check,
    "set": set_check,
    "text": text_check,
}
PLAIN_TYPES = tuple(CHECKS)


def canonical(answer_type: str, value: object) -> str:
    """Write a Python value as the answer string of its type; ValueError where it has none.

    >>> canonical("integer", 12), canonical("rational", Fraction(6, 8)), canonical("boolean", True)
    ('12', '3/4', 'yes')
    >>> canonical("decimal", Decimal("2.50")), canonical("list", [2, Fraction(1, 3), "b"])
    ('2.50', '[2, 1/3, b]')
    >>> canonical("set", {5, 2, 3}), canonical("choice", "b"), canonical("text", " New  York")
    ('{2, 3, 5}', 'B', 'New York')
    """
    check = check_for(answer_type)
    answer = _WRITERS[answer_type](value)
    check(answer)  # what is not a well-formed answer is refused here, not when it is judged
    return answer


def check_for(answer_type: str) -> Callable[[str], Check]:
    """Return what compiles answers of a type into checks of readings."""
    if answer_type not in CHECKS:
        raise ValueError(f"unknown answer type {answer_type!r}; known: {', '.join(PLAIN_TYPES)}")
    compile_check = CHECKS[answer_type]

    def bounded(answer: str) -> Check:
        if len(answer) > MAX_ANSWER:
            raise ValueError(
                f"malformed {answer_type} answer of {len(answer):,} characters: "
                f"at most {MAX_ANSWER:,} can be judged"
            )
        return compile_check(answer)

    return bounded


def _integer(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _unfit("integer", value, "an int")
    # 2**10 > 10**3: an integer of more bits than this has more than MAX_DIGITS digits
    if value.bit_length() > MAX_DIGITS * 10 // 3:
        raise ValueError(f"an integer answer has at most {MAX_DIGITS:,} digits")
    return str(value)


def _rational(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        raise _unfit("rational", value, "an int or a Fraction")
    below = "" if value.denominator == 1 else f"/{_integer(value.denominator)}"
    return f"{_integer(value.numerator)}{below}"


def _decimal(value: object) -> str:
    if not isinstance(value, Decimal) or not value.is_finite():
        raise _unfit("decimal", value, "a finite Decimal")
    _, digits, exponent = value.as_tuple()
    if len(digits) + abs(int(exponent)) > MAX_DIGITS:  # before 1e999999999 is written out
        raise ValueError(f"a decimal answer has at most {MAX_DIGITS:,} digits")
    return f"{abs(value) if value.is_zero() else value:f}"


def _boolean(value: object) -> str:
    if not isinstance(value, bool):
        raise _unfit("boolean", value, "a bool")
    return "yes" if value else "no"


def _choice(value: object) -> str:
    if not isinstance(value, str):
        raise _unfit("choice", value, "a letter")
    return value.upper()


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _unfit("text", value, "a str")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise ValueError(f"a text answer holds whole characters, not surrogates: {value[:60]!r}")
    return one_line(visible(value))


def _list(value: object) -> str:
    if not isinstance(value, list | tuple):
        raise _unfit("list", value, "a list or a tuple")
    return _sequence("list", value, "[]")


def _set(value: object) -> str:
    if not isinstance(value, set | frozenset):
        raise _unfit("set", value, "a set or a frozenset")
    for item in value:
        _element("set", item)  # refuses what cannot be sorted, or not within bounds
    words = sorted(item for item in value if isinstance(item, str))
    numbers = (item for item in value if isinstance(item, int | Fraction | Decimal))
    return _sequence("set", [*sorted(numbers, key=lambda item: Fraction(item)), *words], "{}")


def _sequence(kind: str, values: Iterable[object], brackets: str) -> str:
    """Write elements in brackets, and read them back: one that would split is refused."""
    items = [_element(kind, value) for value in values]
    answer = ", ".join(items).join(brackets)
    if (len(items) == 1 and not items[0]) or answer_items(answer, kind, brackets) != items:
        raise ValueError(
            f"a {kind} answer cannot hold {items[:5]!r}: elements must not be empty, "
            "nor hold separators, unmatched brackets or markup"
        )
    return answer


def _element(kind: str, value: object) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool) or not isinstance(value, int | Fraction | Decimal):
        raise _unfit(kind, value, "numbers and texts")
    return _decimal(value) if isinstance(value, Decimal) else _rational(value)


def _unfit(kind: str, value: object, wanted: str) -> ValueError:
    return ValueError(f"a {kind} answer is made from {wanted}, not from {type(value).__name__}")


_WRITERS: dict[str, Callable[[object], str]] = {
    "integer": _integer,
    "rational": _rational,
    "decimal": _decimal,
    "boolean": _boolean,
    "choice": _choice,
    "list": _list,
    "set": _set,
    "text": _text,
}
