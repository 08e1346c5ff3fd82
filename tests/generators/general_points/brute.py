"""Brute force for General Points: every order, every operation, every way to bracket."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from itertools import permutations, product

Value = tuple[int, int]  # numerator, denominator; not reduced, and the denominator may be negative


@cache
def shapes(leaves: int) -> tuple[tuple[int, ...], ...]:
    """The bracketings of a row of leaves in postfix: 0 a number, 1 an operation."""
    if leaves == 1:
        return ((0,),)
    return tuple(
        (*left, *right, 1)
        for cut in range(1, leaves)
        for left in shapes(cut)
        for right in shapes(leaves - cut)
    )


def makes(cards: Sequence[int], target: int) -> bool:
    """Whether some order, operations and bracketing give the target."""
    return any(True for _ in _formulas(cards, target))


def at_a_point(cards: Sequence[int], target: int, point: Mapping[int, int]) -> set[Fraction]:
    """What the formulas for the target come to, unsigned, with other numbers for the cards."""
    found = set()
    for shape, order, signs in _formulas(cards, target):
        above, below = _run(shape, [point[card] for card in order], signs)
        found.add(abs(Fraction(above, below)))
    return found


Formula = tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...]]


def _formulas(cards: Sequence[int], target: int) -> Iterator[Formula]:
    for order in sorted(set(permutations(cards))):
        for signs in product("+-*/", repeat=len(cards) - 1):
            for shape in shapes(len(cards)):
                above, below = _run(shape, order, signs)
                if below and above == target * below:
                    yield shape, order, signs


def _run(shape: Sequence[int], order: Sequence[int], signs: Sequence[str]) -> Value:
    stack: list[Value] = []
    numbers, operations = iter(order), iter(signs)
    for place in shape:
        if not place:
            stack.append((next(numbers), 1))
            continue
        (c, d), (a, b) = stack.pop(), stack.pop()
        sign = next(operations)
        if sign == "*":
            stack.append((a * c, b * d))
        elif sign == "/":
            stack.append((a * d * d, b * c * d))  # a denominator of 0 stays 0 to the end
        else:
            stack.append((a * d + c * b if sign == "+" else a * d - c * b, b * d))
    return stack[0]
