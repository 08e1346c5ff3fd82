"""Reads the calculations of a worked construction, and computes them again."""

import re
from itertools import pairwise
from typing import Any

from mpmath import mp, mpc, mpf  # type: ignore[import-untyped]

from tests.generators.omega.drawing_figures import CLOSE


class Calculation:
    """Reads an expression: numbers, roots, pairs as complex numbers, and given letters."""

    TOKEN = re.compile(r"\d+\.\d+|\d+|arctan|[-+*/^(),|√°]|[a-z]")

    def __init__(self, text: str, **letters: Any) -> None:
        self.tokens = [*self.TOKEN.findall(text), ""]
        assert re.sub(r"\s", "", text) == "".join(self.tokens), text
        self.letters = letters
        self.at = 0

    def value(self) -> Any:
        value = self._sum()
        assert self.tokens[self.at] == "", self.tokens[self.at :]
        return value

    def _next(self, *tokens: str) -> str:
        token: str = self.tokens[self.at]
        if token and token in tokens:
            self.at += 1
            return token
        return ""

    def _sum(self) -> Any:
        value = self._product()
        while sign := self._next("+", "-"):
            term = self._product()
            value = value + term if sign == "+" else value - term
        return value

    def _product(self) -> Any:
        value = self._signed()
        while sign := self._next("*", "/"):
            factor = self._signed()
            value = value * factor if sign == "*" else value / factor
        return value

    def _signed(self) -> Any:
        if self._next("-"):
            return -self._signed()
        value = self._power()
        while self.tokens[self.at] in ("√", *self.letters) and self.tokens[self.at]:
            value = value * self._power()
        return value

    def _power(self) -> Any:
        value = self._atom()
        if self._next("^"):
            assert self._next("2")
            value = value * value
        self._next("°")
        return value

    def _atom(self) -> Any:
        if self._next("("):
            value = self._sum()
            if self._next(","):
                value = mpc(value, self._sum())
            assert self._next(")")
            return value
        if self._next("|"):
            value = abs(self._sum())
            assert self._next("|")
            return value
        if self._next("√"):
            return mp.sqrt(self._atom())
        if self._next("arctan"):
            return mp.degrees(mp.atan(self._atom()))
        token = self.tokens[self.at]
        self.at += 1
        return self.letters[token] if token in self.letters else mpf(token)


def check_chain(text: str) -> Any:
    """All computable members of a chain of equations are equal; the last of them."""
    exact, _, rounded = text.partition(" ≈ ")
    values: list[Any] = []
    for part in exact.split(" = "):
        if re.fullmatch(r"[A-Za-zλ]1?|[A-Z]1?[A-Z]1?\^2", part):
            continue
        if "..." in part:
            truncated = mpf(re.sub(r"\.\.\.|°", "", part))
            assert truncated * values[-1] >= 0, text
            assert abs(truncated) < abs(values[-1]) < abs(truncated) + mpf("0.0001"), text
        else:
            values.append(Calculation(part).value())
    assert values, text
    for one, other in pairwise(values):
        assert abs(one - other) < CLOSE, text
    if rounded:
        assert abs(mpf(rounded.rstrip("°")) - values[-1]) <= mpf("0.005"), text
    return values[-1]
