"""How many the parts of a survey are, and whether they are whole and differ."""

from functools import lru_cache

from synthgen.generators.flames.frames import survey_words as words
from synthgen.generators.flames.program.relations import Value


@lru_cache(maxsize=1 << 14)
def has_second(n: Value, p: Value, *, of_rest: bool, fraction: bool) -> bool:
    """Whether some other part goes with the first."""
    others = words.PARTS if fraction else words.PERCENTS
    return any(fits(n, p, other, of_rest=of_rest) for other in others)


def fits(n: Value, p: Value, q: Value | None, *, of_rest: bool) -> bool:
    """Whether all parts are whole, not too small, and of different sizes."""
    found = counts(n, p, q, of_rest=of_rest)
    return found is not None and min(found) >= 2 and len(set(found)) == len(found)


def counts(n: Value, p: Value, q: Value | None, *, of_rest: bool) -> tuple[Value, ...] | None:
    """How many p percent of n are, the part q (a percentage or a fraction), and the rest."""
    a = _part(n, p)
    if a is None or q is None:
        return None if a is None else (a, n - a)
    b = _part(n - a if of_rest else n, q)
    return None if b is None else (a, b, n - a - b)


def _part(whole: Value, share: Value) -> Value | None:
    """A share of a number, None where it is not whole; a share below 1 is a fraction."""
    over, under = share.numerator, share.denominator * (1 if share < 1 else 100)
    product = whole * over
    return product // under if product % under == 0 else None
