"""Numbers whose digits keep a rule, from the greatest or the smallest on.

An automaton reads the digits from the left. It keeps the residues of the number and of what the
rule makes of it so far; states from which no number can be completed are remembered.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

Residues = tuple[int, ...]
State = tuple[int, int, int, frozenset[int], frozenset[int]]


class DigitRule(NamedTuple):
    """A kind of rule, the number of digits, the divisor m, and the digit t that replaces others."""

    kind: str
    digits: int
    m: int
    t: int


START: State = (0, 0, 0, frozenset(), frozenset())


def kept(rule: DigitRule, greatest: bool) -> Iterator[int]:
    """The numbers that keep the rule, in falling order from the greatest on or in rising order."""
    yield from _walk(rule, greatest, 0, 0, START, set())


def _walk(
    rule: DigitRule, greatest: bool, number: int, length: int, state: State, dead: set[object]
) -> Iterator[int]:
    if length == rule.digits:
        if _accepts(rule, state):
            yield number
        return
    if (length, state) in dead or not _may_agree(rule, state, length):
        return
    alive = False
    digits = range(0 if length else 1, 10)
    for x in reversed(digits) if greatest else digits:
        after = _after(rule, state, x, length)
        for found in _walk(rule, greatest, 10 * number + x, length + 1, after, dead):
            alive = True
            yield found
    if not alive:
        dead.add((length, state))


def _after(rule: DigitRule, state: State, x: int, place: int) -> State:
    """The state after one more digit: the value, the value before the last digit, that digit or
    the value read backwards, and the values that changes have made, once and twice.
    """
    value, before, last, once, twice = state
    m, t = rule.m, rule.t
    new = (10 * value + x) % m
    match rule.kind:
        case "sum":
            return ((value + x) % m, 0, 0, once, twice)
        case "alternating":
            return ((value + (-x if place % 2 else x)) % m, 0, 0, once, twice)
        case "reverse":
            return (new, 0, (last + x * pow(10, place, m)) % m, once, twice)
        case "swap":
            made = {(10 * v + x) % m for v in once}
            made |= {(100 * before + 10 * x + last) % m} if place else set()
            return (new, value, x, frozenset(made), twice)
    changed = frozenset({(10 * v + x) % m for v in once} | {(10 * value + t) % m})
    two = frozenset({(10 * v + x) % m for v in twice} | {(10 * v + t) % m for v in once})
    return (new, 0, 0, changed, two if rule.kind == "change2" else twice)


def _made(rule: DigitRule, state: State) -> frozenset[int]:
    """The residues that must be 0 in the end, of what has been made already."""
    return state[4] if rule.kind == "change2" else state[3]


def _may_agree(rule: DigitRule, state: State, length: int) -> bool:
    """Whether later digits can make all of them 0: they move all alike."""
    scale = pow(10, rule.digits - length, rule.m)
    made = sorted(_made(rule, state))
    return all((a - made[0]) * scale % rule.m == 0 for a in made)


def _accepts(rule: DigitRule, state: State) -> bool:
    if rule.kind in ("sum", "alternating"):
        return state[0] == 0
    if rule.kind == "reverse":
        return state[0] == state[2] == 0
    return not any(_made(rule, state))


def keeps(rule: DigitRule, number: int) -> bool:
    """Whether a number keeps the rule, by the words of the rule."""
    return all(value % rule.m == 0 for value in _values(rule, [int(x) for x in str(number)]))


def _values(rule: DigitRule, digits: list[int]) -> Iterator[int]:
    places = range(len(digits))
    if rule.kind == "sum":
        yield sum(digits)
    elif rule.kind == "alternating":
        yield sum(digits[::2]) - sum(digits[1::2])
    elif rule.kind == "reverse":
        yield from (_number(digits), _number(digits[::-1]))
    elif rule.kind == "swap":
        for i in places[1:]:
            yield _number([*digits[: i - 1], digits[i], digits[i - 1], *digits[i + 1 :]])
    else:
        for chosen in combinations(places, 1 if rule.kind == "change1" else 2):
            yield _number([rule.t if i in chosen else x for i, x in enumerate(digits)])


def _number(digits: list[int]) -> int:
    return int("".join(map(str, digits)))
