"""Functions as the public sets write them: layers of one unknown, read from the inside out.

    lin(a, b)        `aU + b`                   sin, cos(a, b, c, d)  `asin(bπU + c) + d`
    quad(a, b, c)    `aU^2 + bU + c`            exp(a, b, c)          `ae^(bU) + c`
    abs(a, b, c)     `a|U + b| + c`             rat(a, b, c, d)       `(aU + b)/(cU + d)`

U is `x` or a function in brackets, written out wherever it occurs. Constants that are 0 are left
out. A function is defined where all its layers are, whatever may cancel.
"""

import re
from fractions import Fraction
from typing import NamedTuple

from synthgen.audit.readers import UnreadError

MOST_LAYERS = 12
WAVES = ("sin", "cos")

_INTEGER = re.compile(r"-?\d{1,6}")
_CONSTANT = re.compile(r" ([+-]) (\d{1,6})(?![\dx(πe])")
_TERM = re.compile(r" ([+-]) (\d{1,6})(?=[x(])")


class Layer(NamedTuple):
    """What is done to the value of the layers before."""

    kind: str
    args: tuple[int, ...]


Chain = tuple[Layer, ...]


def chain_of(text: str) -> Chain:
    """The layers of a function, the innermost first. Raises UnreadError.

    >>> chain_of("-1|(2x^2 - 3) - 4| + 1")
    (Layer(kind='quad', args=(2, 0, -3)), Layer(kind='abs', args=(-1, -4, 1)))
    """
    scanner = _Scanner(text)
    found = scanner.chain()
    if scanner.at < len(text):
        raise scanner.unread()
    return found


class _Scanner:
    """Reads a text from left to right; each of its methods takes what it returns."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.depth = text, 0, 0

    def unread(self) -> UnreadError:
        return UnreadError("a function cannot be read", self.text[self.at : self.at + 40])

    def takes(self, token: str) -> bool:
        found = self.text.startswith(token, self.at)
        self.at += len(token) if found else 0
        return found

    def must(self, token: str) -> None:
        if not self.takes(token):
            raise self.unread()

    def integer(self) -> int:
        found = _INTEGER.match(self.text, self.at)
        if found is None:
            raise self.unread()
        self.at = found.end()
        return int(found[0])

    def signed(self, pattern: re.Pattern[str]) -> int:
        """A number with its sign; 0 where there is none."""
        found = pattern.match(self.text, self.at)
        if found is None:
            return 0
        self.at = found.end()
        return int(found[1] + found[2])

    def inner(self) -> Chain:
        if self.takes("x"):
            return ()
        self.must("(")
        found = self.chain()
        self.must(")")
        return found

    def again(self, inner: Chain) -> None:
        """The same function once more."""
        if self.inner() != inner:
            raise UnreadError("a function of two different functions", self.text)

    def chain(self) -> Chain:
        self.depth += 1
        if self.depth > MOST_LAYERS:
            raise UnreadError("a function has too many layers", f"{MOST_LAYERS} at most")
        inner, layer = self.fraction() if self.takes("(") else self.sum()
        self.depth -= 1
        return (*inner, layer)

    def fraction(self) -> tuple[Chain, Layer]:
        a, inner, b = self.integer(), self.inner(), self.signed(_CONSTANT)
        self.must(")/(")
        c = self.integer()
        self.again(inner)
        d = self.signed(_CONSTANT)
        self.must(")")
        return inner, Layer("rat", (a, b, c, d))

    def sum(self) -> tuple[Chain, Layer]:
        a = self.integer()
        for name in WAVES:
            if self.takes(f"{name}("):
                b = self.integer()
                self.must("π")
                inner, c = self.inner(), self.signed(_CONSTANT)
                self.must(")")
                return inner, Layer(name, (a, b, c, self.signed(_CONSTANT)))
        if self.takes("e^("):
            b, inner = self.integer(), self.inner()
            self.must(")")
            return inner, Layer("exp", (a, b, self.signed(_CONSTANT)))
        if self.takes("|"):
            inner, b = self.inner(), self.signed(_CONSTANT)
            self.must("|")
            return inner, Layer("abs", (a, b, self.signed(_CONSTANT)))
        inner = self.inner()
        if not self.takes("^2"):
            return inner, Layer("lin", (a, self.signed(_CONSTANT)))
        b = self.signed(_TERM)
        if b:
            self.again(inner)
        return inner, Layer("quad", (a, b, self.signed(_CONSTANT)))


def checked(chain: Chain) -> Chain:
    """The chain, if no factor in it is 0 and one layer at most is a wave or an exponential."""
    for kind, args in chain:
        needed = {"rat": args[::2], "exp": args[:2]}.get(kind, args[: 2 if kind in WAVES else 1])
        if 0 in needed:
            raise UnreadError("a function has a factor 0", f"{kind}{args}")
    if sum(layer.kind in (*WAVES, "exp") for layer in chain) > 1:
        raise UnreadError("a wave or an exponential of another one")
    return chain


def pole(layer: Layer) -> Fraction | None:
    """The argument at which a layer divides by 0."""
    return Fraction(-layer.args[3], layer.args[2]) if layer.kind == "rat" else None


def turn(layer: Layer) -> Fraction | None:
    """The argument at which a layer without a wave turns."""
    if layer.kind == "quad":
        return Fraction(-layer.args[1], 2 * layer.args[0])
    return Fraction(-layer.args[1]) if layer.kind == "abs" else None


def is_flat(layer: Layer) -> bool:
    """Whether a fraction is constant where it is defined."""
    if layer.kind != "rat":
        return False
    a, b, c, d = layer.args
    return a * d == b * c


def value(layer: Layer, u: Fraction) -> Fraction:
    """The value of a layer of rational values. Raises ZeroDivisionError at its pole."""
    kind, args = layer
    if kind == "lin":
        return args[0] * u + args[1]
    if kind == "quad":
        return (args[0] * u + args[1]) * u + args[2]
    if kind == "abs":
        return args[0] * abs(u + args[1]) + args[2]
    a, b, c, d = args
    return (a * u + b) / (c * u + d)
