"""Expressions in prefix order: written with brackets, and read back modulo a prime.

`residue` is the second method of families whose question is an expression: it knows only the text.
"""

import re
from collections.abc import Iterator

Token = int | str

PRIME = 2**127 - 1  # M127, proven prime by Lucas in 1876

_TOKEN = re.compile(r"(?:^|(?<=\())-\d+|\d+|[-+*/()]")
_BINDS = {"(": 0, "+": 1, "-": 1, "*": 2, "/": 2}


def infix(tokens: Iterator[Token], floor: int = 0, lead: bool = True) -> str:
    """The expression with the brackets that it needs; a leading minus sign needs none.

    An operator that binds less than `floor` is put in brackets.

    >>> infix(iter(("-", -3, "-", 4, -5)))
    '-3 - (4 - (-5))'
    """
    token = next(tokens)
    if isinstance(token, int):
        return str(token) if lead or token >= 0 else f"({token})"
    binds = 1 if token in "+-" else 2
    bare = binds >= floor
    left = infix(tokens, binds, lead or not bare)
    text = f"{left} {token} {infix(tokens, binds + 1, lead=False)}"
    return text if bare else f"({text})"


def residue(text: str) -> int:
    """The value of an infix text modulo `PRIME`, by Dijkstra's shunting yard (1961).

    Raises ValueError where a divisor is 0 modulo `PRIME`.

    >>> residue("-3 - (4 - (-5)) * 2 / 6") == PRIME - 6
    True
    """
    values: list[int] = []
    waiting: list[str] = []
    for token in _TOKEN.findall(text):
        if token == "(":
            waiting.append(token)
        elif token == ")":
            while waiting[-1] != "(":
                _apply(waiting.pop(), values)
            waiting.pop()
        elif token in _BINDS:
            while waiting and _BINDS[waiting[-1]] >= _BINDS[token]:
                _apply(waiting.pop(), values)
            waiting.append(token)
        else:
            values.append(int(token))
    while waiting:
        _apply(waiting.pop(), values)
    return values.pop() % PRIME


def _apply(sign: str, values: list[int]) -> None:
    right, left = values.pop(), values.pop()
    if sign == "+":
        values.append(left + right)
    elif sign == "-":
        values.append(left - right)
    elif sign == "*":
        values.append(left * right % PRIME)
    else:
        values.append(left * pow(right, -1, PRIME) % PRIME)
