"""What the readers share: wordings that must match a whole text, multisets, matrices."""

import json
import re
from collections.abc import Iterable

from synthgen.audit.readers import UnreadError

Rows = tuple[tuple[int, ...], ...]

MATRIX = r"(\[\[[-0-9, \[\]]+\]\])"

_ENTRY = re.compile(r"'?([a-zA-Z])'?: (\d+)")


def wordings(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Compiled wordings."""
    return tuple(re.compile(pattern) for pattern in patterns)


def match(patterns: Iterable[re.Pattern[str]], text: str) -> re.Match[str]:
    """The match of the wording that is the whole text. Raises UnreadError."""
    for pattern in patterns:
        found = pattern.fullmatch(text)
        if found:
            return found
    raise UnreadError


def bounded(value: int, most: int, what: str) -> int:
    """The value. Raises UnreadError above a bound, from which on an answer takes too long."""
    if value > most:
        raise UnreadError(f"{what} is larger than the audit computes", f"{most} at most")
    return value


def multiset(text: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The letters of `a: 2, b: 3` and their numbers.

    >>> multiset("'b': 3, 'p': 2")
    (('b', 'p'), (3, 2))
    """
    entries = [_ENTRY.fullmatch(part) for part in text.split(", ")]
    pairs = [(found[1], int(found[2])) for found in entries if found]
    letters, counts = zip(*pairs, strict=True) if pairs else ((), ())
    if len(pairs) < len(entries) or len(set(letters)) < len(letters) or 0 in counts:
        raise UnreadError("the multiset cannot be read", text)
    return letters, counts


def matrix(text: str) -> Rows:
    """The rows of `[[1, -2], [3, 4]]`; raises UnreadError where they differ in length."""
    try:
        rows = tuple(tuple(map(int, row)) for row in json.loads(text))
    except (ValueError, TypeError):
        rows = ()
    if not rows or not rows[0] or len(set(map(len, rows))) > 1:
        raise UnreadError("the matrix cannot be read", text)
    return rows


def square(text: str) -> Rows:
    """The rows of a square matrix."""
    rows = matrix(text)
    if len(rows) != len(rows[0]):
        raise UnreadError("the matrix is not square", text)
    return rows
