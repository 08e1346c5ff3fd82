"""The second method: a formula's text, evaluated by rewriting.

The innermost brackets are replaced by what they come to, again and again, until a number is left.
It shares nothing with the search, which merges tables, nor with the judge's parser, which descends;
values are pairs of integers that are never reduced.
"""

import re

_INNERMOST = re.compile(r"\(([^()]*)\)")
_FLAT = re.compile(r"-?\d+(?:\|\d+)?(?: [-+*/] -?\d+(?:\|\d+)?)*")
_NUMBER = re.compile(r"\d+")


def proves(text: str, values: list[int], target: int) -> bool:
    """Whether a formula makes the target and holds each value exactly once.

    >>> proves("8 / (3 - 8 / 3)", [3, 3, 8, 8], 24), proves("8 * 3 + 8 / 8", [3, 8, 8, 8], 24)
    (True, False)
    """
    if sorted(map(int, _NUMBER.findall(text))) != sorted(values):
        return False
    try:
        above, below = _rewritten(text)
    except ValueError:
        return False
    return above == target * below


def _rewritten(text: str) -> tuple[int, int]:
    while "(" in text:
        text, count = _INNERMOST.subn(lambda match: "{}|{}".format(*_flat(match[1])), text)
        if not count:
            raise ValueError("a bracket is not closed")
    return _flat(text)


def _flat(text: str) -> tuple[int, int]:
    """A formula without brackets as numerator and denominator: its products, then their sum."""
    if not _FLAT.fullmatch(text):
        raise ValueError(f"{text!r} is no formula")
    sign, *signs = "+", *text.split(" ")[1::2]
    numbers = [_pair(word) for word in text.split(" ")[::2]]
    sums: list[tuple[int, int]] = []
    for sign, (above, below) in zip(["+", *signs], numbers, strict=True):
        if sign in "+-":
            sums.append((above if sign == "+" else -above, below))
            continue
        over, under = sums[-1]
        more, less = (above, below) if sign == "*" else (below, above)
        sums[-1] = over * more, under * less
    above, below = 0, 1
    for over, under in sums:
        above, below = above * under + over * below, below * under
    if not below:
        raise ValueError("it divides by zero")
    return (above, below) if below > 0 else (-above, -below)


def _pair(word: str) -> tuple[int, int]:
    above, _, below = word.partition("|")
    return int(above), int(below or 1)
