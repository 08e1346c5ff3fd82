"""Functions read back from prompts: a parser of its own for all notations, and dense sampling."""

import re
from collections.abc import Callable
from fractions import Fraction
from math import floor
from typing import Any

import numpy as np

from synthgen.row import Row

POINTS = 100_003  # on the grid; a prime, so that few rational turns fall on it
TOKEN = re.compile(r"\s*(?:(\d+)|([A-Za-z]+(?:_\d+)?)|(.))")

Value = Any
Rule = Callable[[Value], Value]


def plain(text: str) -> str:
    """LaTeX as the other notations write it."""
    for old, new in (
        (r"\left|", " abs("),
        (r"\right|", ")"),
        (r"\left", ""),
        (r"\right", ""),
        (r"\operatorname{dist}", "dist"),
        (r"\mathbb{Z}", "Z"),
        (r"\bmod", "mod"),
        (r"\quad", " "),
    ):
        text = text.replace(old, new)
    while found := re.search(r"\\frac\{", text):
        over, after = braced(text, found.end() - 1)
        under, end = braced(text, after)
        text = f"{text[: found.start()]}(({over})/({under})){text[end:]}"
    return re.sub(r"\\(min|max|cos|sin|pi)\b", r" \1", text)


def braced(text: str, start: int) -> tuple[str, int]:
    """What stands in the braces that begin at `start`, and where it ends."""
    depth = 0
    for i in range(start, len(text)):
        depth += (text[i] == "{") - (text[i] == "}")
        if depth == 0:
            return text[start + 1 : i], i + 1
    raise ValueError(text)


class Reader:
    """A recursive-descent parser of the longest formula at the beginning of a text."""

    def __init__(self, text: str, names: dict[str, Rule]) -> None:
        self.names = names
        self.tokens = [match.group().strip() for match in TOKEN.finditer(text)]
        self.at = 0
        self.bars = 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, *allowed: str) -> str:
        if self.peek() and self.peek() in allowed:
            self.at += 1
            return self.tokens[self.at - 1]
        return ""

    def need(self, sign: str) -> None:
        assert self.take(sign), (sign, self.tokens[self.at - 5 : self.at + 5])

    def sum(self) -> Rule:
        sign = self.take("-")
        total = self.term()
        if sign:
            total = apply(lambda a: -a, total)
        while sign := self.take("+", "-"):
            factor = 1 if sign == "+" else -1
            total = apply(lambda a, b, k=factor: a + k * b, total, self.term())
        return total

    def term(self) -> Rule:
        result = self.power()
        while True:
            if self.take("*"):
                result = apply(lambda a, b: a * b, result, self.power())
            elif self.take("/"):
                result = apply(divided, result, self.power())
            elif self.take("mod"):  # before a sum, as signs of multiplication are
                result = apply(remainder, result, self.power())
            elif self.juxtaposed():
                result = apply(lambda a, b: a * b, result, self.power())
            else:
                return result

    def juxtaposed(self) -> bool:
        """Whether a factor follows without a sign, as in LaTeX."""
        token = self.peek()
        known = {"x", "t", "pi", "abs", "dist", "min", "max", "cos", "sin", *self.names}
        return token == "(" or token.isdigit() or token in known

    def power(self) -> Rule:
        base = self.atom()
        if self.take("^"):
            n = int(self.take(self.peek()))
            return apply(lambda a: a**n, base)
        return base

    def atom(self) -> Rule:
        if self.take("("):
            inner = self.sum()
            self.need(")")
            return inner
        if self.take("|"):
            inner = self.sum()
            self.need("|")
            return apply(abs, inner)
        token = self.take(self.peek())
        if token.isdigit():
            return lambda x: Fraction(int(token)) if isinstance(x, Fraction) else int(token)
        if token in ("x", "t"):
            return lambda x: x
        if token == "pi":
            return lambda x: 1  # angles are counted in half turns
        return self.call(token)

    def call(self, name: str) -> Rule:
        if name in self.names and self.peek() != "(":
            return self.names[name]
        self.need("(")
        first = self.sum()
        second = self.second() if self.take(",") else None
        self.need(")")
        if name in self.names:
            outer = self.names[name]
            return lambda x: outer(first(x))
        return apply(BUILT_IN[name], first, *([second] if second else []))

    def second(self) -> Rule:
        m = self.take("-") + self.take(self.peek())
        self.take("Z")
        return lambda x: int(m)


def apply(operation: Callable[..., Value], *rules: Rule) -> Rule:
    return lambda x: operation(*(rule(x) for rule in rules))


def divided(a: Value, b: Value) -> Value:
    whole = isinstance(a, int) and isinstance(b, int)
    return (
        Fraction(a, b)
        if whole
        else a / float(b)
        if isinstance(b, Fraction) and not isinstance(a, Fraction | int)
        else a / b
    )


def remainder(a: Value, m: Value) -> Value:
    return a - m * (np.floor(a / m) if isinstance(a, np.ndarray) else floor(a / m))


def distance(a: Value, m: Value) -> Value:
    past = remainder(a, m)
    return np.minimum(past, m - past) if isinstance(a, np.ndarray) else min(past, m - past)


def cosine(a: Value) -> Value:
    """cos(pi*a); of fractions only where it is rational."""
    if not isinstance(a, Fraction | int):
        return np.cos(np.pi * a)
    quarter = {0: 1, 1: 0, 2: -1, 3: 0}
    if (2 * a) % 1 == 0:
        return Fraction(quarter[int(2 * a % 4)])
    if (3 * a) % 1 == 0:
        return Fraction(1 if int(3 * a % 6) in (1, 5) else -1, 2)
    raise ValueError("an irrational cosine")


def extreme(of_arrays: Callable[..., Value], of_two: Callable[..., Value]) -> Callable[..., Value]:
    return lambda a, b: of_arrays(a, b) if isinstance(a, np.ndarray) else of_two(a, b)


BUILT_IN: dict[str, Callable[..., Value]] = {
    "abs": abs,
    "min": extreme(np.minimum, min),
    "max": extreme(np.maximum, max),
    "dist": distance,
    "cos": cosine,
    "sin": lambda a: cosine(a - Fraction(1, 2) if isinstance(a, Fraction) else a - 0.5),
}


def formula(text: str, names: dict[str, Rule] | None = None) -> tuple[Rule, str]:
    """The longest formula that a text begins with, and the rest."""
    reader = Reader(text, names or {})
    rule = reader.sum()
    return rule, "".join(f" {token}" for token in reader.tokens[reader.at :])


DEFINED = re.compile(r"\b([fguv](?:_\d+)?)(?:\(x\))? = (?!0\b(?! ?[+*\-/]))")


def functions(row: Row) -> list[Rule]:
    """f, or f and g, as the prompt defines them, in that order."""
    text = plain(row.prompt[-1].content)
    names: dict[str, Rule] = {}
    for match in DEFINED.finditer(text):
        rest = text[match.end() :]
        if not rest.startswith("g(x)"):
            names[match[1]] = formula(rest, names)[0]
    if "f" in names:
        return [names[name] for name in ("f", "g") if name in names]
    if curves := list(re.finditer(r"\by = ", text)):
        return [formula(text[curve.end() :])[0] for curve in curves]
    opening = re.search(r"(?:Solve|solutions of|solution of| :) ", text)
    assert opening, text
    f, rest = formula(text[opening.end() :])
    g, _ = formula(rest.strip().removeprefix("=").strip())
    return [f, g]


NUMBER = r"(-?\d+)"
INTERVALS = (
    rf"\[{NUMBER}, {NUMBER}\]",
    rf"(?<![a-z])\({NUMBER}, {NUMBER}\)",
    rf"{NUMBER} (?:<=?|\\le) x (?:<=?|\\le) {NUMBER}",
    rf"x = {NUMBER}\$? (?:and|to) \$?x = {NUMBER}",
    rf"between {NUMBER} and {NUMBER}",
)


def interval(row: Row) -> tuple[int, int]:
    for pattern in INTERVALS:
        if found := re.search(pattern, row.prompt[-1].content):
            return int(found[1]), int(found[2])
    raise AssertionError(row.prompt[-1].content)


# Sampling --------------------------------------------------------------------------------------


def grid(low: float, high: float, points: int = POINTS) -> Any:
    """Points from low to high, both included."""
    return np.linspace(low, high, points)


def values(rule: Rule, x: Any) -> Any:
    return np.broadcast_to(np.asarray(rule(x), dtype=float), x.shape)


def zeros(rule: Rule, low: int, high: int) -> list[float]:
    """All zeros: changes of sign, and places where |f| comes down to 0, looked at closely."""
    x = grid(low, high)
    y = values(rule, x)
    found: list[float] = []
    small = np.abs(y)
    lower = np.r_[True, small[1:] <= small[:-1]] & np.r_[small[:-1] <= small[1:], True]
    crossing = np.r_[y[:-1] * y[1:] <= 0, False]
    crossing |= np.r_[False, crossing[:-1]]
    steep = np.abs(np.diff(y, prepend=y[:1])) + np.abs(np.diff(y, append=y[-1:]))
    near = lower & (small <= 4 * steep + 1e-9)
    for i in np.flatnonzero(crossing | near):
        zero = closest(rule, x[max(i - 1, 0)], x[min(i + 1, len(x) - 1)])
        if zero is not None and not any(joined(rule, zero, other) for other in found):
            found.append(zero)
    return sorted(found)


def joined(rule: Rule, one: float, other: float) -> bool:
    """Whether two zeros are the same, or the rule is flat from one to the other."""
    if abs(one - other) > 0.01:
        return False
    return abs(one - other) <= 1e-7 or max(abs(values(rule, grid(one, other, 11)))) < 1e-9


def closest(rule: Rule, low: float, high: float) -> float | None:
    """A zero between two points, by zooming on the least |f|."""
    for _ in range(6):
        x = grid(low, high, 101)
        y = values(rule, x)
        signs = np.flatnonzero(y[:-1] * y[1:] < 0)
        i = int(signs[0]) if len(signs) else int(np.argmin(np.abs(y)))
        low, high = x[max(i - 1, 0)], x[min(i + 1 + bool(len(signs)), 100)]
    middle = (low + high) / 2
    at = Fraction(middle).limit_denominator(400)
    if abs(at - middle) < 1e-9:  # a jump may lie there, or a single value apart from the others
        try:
            if rule(at) == 0 or abs(rule(at)) > 1e-6:
                return float(at) if rule(at) == 0 else None
        except ValueError:
            pass
    least = min(abs(values(rule, grid(low, high, 11))))
    return middle if least < 1e-7 and not jumps(rule, middle) else None


def lonely(rule: Rule, low: int, high: int) -> set[float]:
    """Zeros at the corners of a piecewise linear rule, of whose values no sample tells."""
    x = grid(low, high)
    y = values(rule, x)
    slope = np.diff(y) / np.diff(x)
    found = set()
    for i in np.flatnonzero(np.abs(np.diff(slope)) > 1e-3):
        left, right = max(i - 2, 0), min(i + 3, len(slope) - 1)
        gap = slope[left] - slope[right]
        if abs(gap) > 1e-3:
            near = (y[right] - slope[right] * x[right] - y[left] + slope[left] * x[left]) / gap
            at = Fraction(near).limit_denominator(400)
            if abs(at - near) < 1e-7 and rule(at) == 0:
                found.add(float(at))
    return found


def jumps(rule: Rule, at: float) -> bool:
    y = values(rule, np.array([at - 1e-7, at - 1e-8, at, at + 1e-8, at + 1e-7]))
    return bool(max(y) - min(y) > 1e-2)


def slopes(rule: Rule, low: int, high: int, points: int = 4 * POINTS) -> list[int]:
    """Maximal runs of rises (1), falls (-1) and constant parts (0)."""
    y = values(rule, grid(low, high, points))
    signs = np.sign(np.where(np.abs(np.diff(y)) < 1e-13, 0, np.diff(y))).astype(int)
    keep = np.r_[True, signs[1:] != signs[:-1]]
    ends = np.r_[np.flatnonzero(keep)[1:], len(signs)]
    lengths = ends - np.flatnonzero(keep)
    # A single step without a change lies across a turn, or is noise at a smooth one.
    runs = [int(s) for s, n in zip(signs[keep], lengths, strict=True) if s or n > 50]
    return [s for i, s in enumerate(runs) if i == 0 or s != runs[i - 1]]
