"""The greatest number of some digits that a divisor divides in both directions."""

from collections.abc import Iterator
from functools import lru_cache
from math import gcd

from synthgen.generators.omega._digit_search import Found, Rule, by_last_two
from synthgen.steps import Step


def both_ways(digits: int, m: int) -> Found:
    """The number with the lines that find it; none where it takes too many beginnings.

    Powers of 2 and 5 in m say how the number begins: read backwards, it ends with that.
    """
    part = gcd(m, 8 * 5)
    heads = _heads(part)
    if not heads:
        return Found([], [])
    rule = Rule("reverse", digits, m, 0, 0)
    found = by_last_two(rule, 1, True, _beginnings(heads, digits))
    if part == 1:
        return found
    length = len(str(heads[0]))
    shown = ", ".join(map(str, heads[:3])) + (", and so on" if len(heads) > 3 else "")
    first = "first digit is" if length == 1 else f"first {length} digits, read backwards, are"
    why = (
        f"Read backwards, a number is divisible by {part} exactly if its {first} divisible by "
        f"{part}; from the greatest on, it can begin with {shown}"
    )
    return Found(found.numbers, [Step(why), *found.steps])


def _heads(part: int) -> list[int]:
    """First digits, falling, that read backwards are divisible by 2, 4, 8 or 5; any for 1."""
    length = {1: 1, 2: 1, 5: 1, 4: 2, 8: 3}.get(part)
    if length is None:  # read backwards, the number would begin with 0
        return []
    falling = range(10**length - 1, 10 ** (length - 1) - 1, -1)
    return [head for head in falling if int(str(head)[::-1]) % part == 0]


def _beginnings(heads: list[int], digits: int) -> Iterator[int]:
    """All but the last two digits, falling."""
    rest = 10 ** (digits - 2 - len(str(heads[0])))
    for head in heads:
        yield from range(head * rest + rest - 1, head * rest - 1, -1)


@lru_cache(maxsize=64)
def greatest_both_ways(digits: int, m: int) -> int | None:
    """The same number by the residues of its halves, those of the lower one in a table."""
    low = digits // 2
    high = digits - low
    scale: int = 10**low
    ends: dict[tuple[int, int], int] = {}
    for end in range(scale):
        backwards = int(f"{end:0{low}}"[::-1]) * 10**high
        ends[end % m, backwards % m] = end
    top: int = 10**high
    for begin in range(top - 1, top // 10 - 1, -1):
        need = -begin * scale % m, -int(str(begin)[::-1]) % m
        if need in ends:
            return begin * scale + ends[need]
    return None
