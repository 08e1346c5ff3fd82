"""What a set of cards can make: an exact search that merges the tables of its parts.

Every formula over cards has a last operation, which parts the cards in two; so what a set of cards
makes is what its parts make, merged by one operation. Tables of up to three cards are listed in
full and kept. For four and five cards the last operation is turned around: for each value of the
smaller part, the values that the larger part would have to make. Nothing is left out, so a target
that is not found cannot be made.

Values are absolute. The absolute value of any formula is made by one that never goes below zero:
|x + y| and |x - y| are, in some order, |x| + |y| and the larger less the smaller, and products and
quotients keep their size. A positive target is therefore made with a negative value on the way only
if it is made without one, and the tables have half the size.

Values are pairs (numerator, denominator) in lowest terms: their arithmetic and hashing take a
fifth of the time of `fractions.Fraction`.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations
from math import gcd

from synthgen.generators.general_points._expressions import (
    Expression,
    Value,
    difference,
    leaf,
    product,
    quotient,
    total,
)

Cards = tuple[int, ...]

LISTED = 3  # cards up to which a table is listed in full


def can_make(cards: Cards, target: int) -> bool:
    """Whether sorted cards make a positive target, each used once, with + - * / and brackets.

    >>> can_make((3, 3, 8, 8), 24), can_make((1, 1, 1, 1), 24)
    (True, False)
    """
    return _makes(cards, (target, 1))


@lru_cache(maxsize=64)  # a row asks twice; 100 formulas of five cards take 100 KB
def solutions(cards: Cards, target: int) -> tuple[Expression, ...]:
    """Every formula of sorted cards for a positive target, simplest first.

    Two formulas are the same where they differ in the order or the brackets of a sum or of a
    product, differences and quotients counted in; and none goes below zero on the way.

    >>> [formula.text for formula in solutions((3, 3, 8, 8), 24)]
    ['8 / (3 - 8 / 3)']
    """
    found = {formula.text: formula for formula in _formulas(cards, (target, 1))}
    return tuple(sorted(found.values(), key=lambda formula: formula.rank))


# Which values there are ------------------------------------------------------------------------


@lru_cache(maxsize=1 << 16)  # the 33,649 hands of five cards, and the hands of four within them
def _makes(cards: Cards, wanted: Value) -> bool:
    if len(cards) <= LISTED:
        return wanted in reach(cards)
    for part, rest in partings(cards):
        for value in reach(part):
            if not value[0] and not wanted[0]:
                return True  # x * 0, whatever the rest makes
            if any(_makes(rest, other) for other in partners(value, wanted)):
                return True
    return False


@cache  # 1,539 sets of at most three cards with values 1 to 19
def reach(cards: Cards) -> frozenset[Value]:
    """All values of a few sorted cards, none of them below zero."""
    if len(cards) == 1:
        return frozenset({(cards[0], 1)})
    return frozenset(
        value
        for part, rest in partings(cards)
        for x in reach(part)
        for y in reach(rest)
        for value in merged(x, y)
    )


def merged(x: Value, y: Value) -> Iterator[Value]:
    """The values that one operation makes of two: x + y, |x - y|, x * y, x / y, y / x."""
    (a, b), (c, d) = x, y
    yield lowest(a * d + c * b, b * d)
    yield lowest(abs(a * d - c * b), b * d)
    yield lowest(a * c, b * d)
    if c:
        yield lowest(a * d, b * c)
    if a:
        yield lowest(b * c, a * d)


def partners(y: Value, wanted: Value) -> Iterator[Value]:
    """All x that one operation and y turn into `wanted`; where both are zero, x = 0 alone."""
    (c, d), (s, t) = y, wanted
    common = d * t
    yield lowest(s * d + c * t, common)  # x - y
    yield lowest(abs(s * d - c * t), common)  # x + y and y - x
    if not c:
        return
    yield lowest(s * d, t * c)  # x * y
    yield lowest(s * c, t * d)  # x / y
    if s:
        yield lowest(c * t, d * s)  # y / x


@lru_cache(maxsize=1 << 16)
def partings(cards: Cards) -> tuple[tuple[Cards, Cards], ...]:
    """The ways to part cards in two, the smaller part first and at most two cards large."""
    places = range(len(cards))
    found = dict[tuple[Cards, Cards], None]()
    for size in range(1, len(cards) // 2 + 1):
        for chosen in combinations(places, size):
            part = tuple(cards[i] for i in chosen)
            rest = tuple(cards[i] for i in places if i not in chosen)
            if size < len(rest) or part <= rest:
                found[part, rest] = None
    return tuple(found)


def lowest(numerator: int, denominator: int) -> Value:
    """A value in lowest terms."""
    common = gcd(numerator, denominator)
    return numerator // common, denominator // common


# Which formulas make them ----------------------------------------------------------------------


def _formulas(cards: Cards, wanted: Value) -> Iterator[Expression]:
    if len(cards) <= LISTED:
        yield from formulas(cards).get(wanted, ())
        return
    for part, rest in partings(cards):
        for value, smaller in formulas(part).items():
            for other in dict.fromkeys(_others(value, wanted, rest)):
                larger = tuple(_formulas(rest, other))
                for x in smaller:
                    for y in larger:
                        yield from (it for it in joined(x, y) if it.value == wanted)


def _others(value: Value, wanted: Value, rest: Cards) -> Iterator[Value]:
    yield from partners(value, wanted)
    if not value[0] and not wanted[0]:
        yield from reach(rest)  # a part of two cards, of which the rest has two or three


@cache  # as `reach`
def formulas(cards: Cards) -> dict[Value, tuple[Expression, ...]]:
    """The formulas of a few sorted cards by their value."""
    if len(cards) == 1:
        return {(cards[0], 1): (leaf(cards[0]),)}
    found: dict[Value, dict[str, Expression]] = {}
    for part, rest in partings(cards):
        for x in _all(part):
            for y in _all(rest):
                for formula in joined(x, y):
                    found.setdefault(formula.value, {})[formula.text] = formula
    return {value: tuple(texts.values()) for value, texts in found.items()}


def _all(cards: Cards) -> Iterator[Expression]:
    for several in formulas(cards).values():
        yield from several


def joined(x: Expression, y: Expression) -> Iterator[Expression]:
    """The formulas that one operation makes of two, none of them below zero."""
    yield total(x, y)
    yield difference(x, y)
    yield product(x, y)
    if y.value[0]:
        yield quotient(x, y)
    if x.value[0]:
        yield quotient(y, x)
