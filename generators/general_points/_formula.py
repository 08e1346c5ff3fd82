r"""Formulas that anyone may have written, read exactly and within bounds.

Numbers of at most four digits, + - * / in any usual sign, brackets of any kind, ``\frac{a}{b}``,
signs before numbers, and "8(2 + 1)" for a product; "= 24" may stand on either side. What could be
read in two ways is refused: "8 / 2(1 + 3)". Nothing is evaluated but by the parser below, over
`fractions.Fraction`, and the length, the depth and the count of numbers are bounded before that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from synthgen.judging.latex import plain_math
from synthgen.judging.verdict import quoted

MAX_CHARS = 1_000
MAX_TOKENS = 200
MAX_DEPTH = 40
MAX_NUMBERS = 16

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("×·∙•⋅∗✕✖xX", "*"),
        **dict.fromkeys("÷∕⁄∶:", "/"),
        **dict.fromkeys("−–—‐‑", "-"),
        **dict.fromkeys("([{", "("),
        **dict.fromkeys(")]}", ")"),
        **{chr(ord(sign) + 0xFEE0): sign for sign in "0123456789+-*/()="},  # the full-width forms
    }
)
_COMMANDS = {r"\div": "÷", r"\times": "×", r"\cdot": "×", r"\ast": "×", r"\over": "÷"}
_COMMAND = re.compile(r"\\(?:div|times|cdot|ast|over)(?![A-Za-z])")
_TOKEN = re.compile(
    r"\s*+(?:(?P<number>[0-9]{1,4}+)(?![0-9.,])|(?P<frac>\\frac)|(?P<sign>[-+*/()]))"
)
_PAIRS = (("```", "```"), ("**", "**"), ("`", "`"), ('"', '"'), ("'", "'"), ("“", "”"))


class FormulaError(ValueError):
    """Why a text is no legal formula; the message is for a person."""


@dataclass(frozen=True, slots=True)
class Formula:
    """The numbers of a formula as they stand in it, and its exact value."""

    numbers: tuple[int, ...]
    value: Fraction


def read_formula(text: str, target: int) -> Formula:
    r"""The formula that a text is. Raises FormulaError.

    >>> read_formula("8 ÷ (3 − 8 ÷ 3) = 24", 24)
    Formula(numbers=(8, 3, 8, 3), value=Fraction(24, 1))
    >>> read_formula(r"$\frac{8}{3-\frac{8}{3}}$", 24).value
    Fraction(24, 1)
    """
    if len(text) > MAX_CHARS:
        raise FormulaError(f"a text of {len(text):,} characters is no formula")
    sides = _bare(text).split("=")  # a plain sign by now
    formula = next((side for side in sides if not _is_number(side)), sides[0])
    claims = sides[:]
    claims.remove(formula)
    for claim in claims:
        if not _is_number(claim) or int(claim) != target:
            raise FormulaError(f"{quoted(claim.strip())} stands where {target} is wanted")
    return _Parser(list(_tokens(formula))).formula()


def _bare(text: str) -> str:
    """The text without mathematics' markup, in plain signs, without the marks around it."""
    text = text.strip()
    for _ in range(3):
        text = text.rstrip(" .;,").strip()
        for opening, closing in _PAIRS:
            if text.startswith(opening) and text.endswith(closing) and len(text) > len(opening):
                text = text[len(opening) : len(text) - len(closing)].strip()
    text = _COMMAND.sub(lambda match: _COMMANDS[match.group()], text)
    return plain_math(text).translate(_SIGNS).strip(" .\n")


def _is_number(text: str) -> bool:
    text = text.strip()
    return text.isascii() and text.isdigit() and len(text) <= 4


def _tokens(text: str) -> Iterator[str]:
    place = count = 0
    text = text.rstrip()
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise FormulaError(f"{quoted(text[place:].strip(), 12)} is no part of a formula")
        count += 1
        if count > MAX_TOKENS:
            raise FormulaError(f"more than {MAX_TOKENS} signs")
        place = match.end()
        yield match.group().strip()


class _Parser:
    """Recursive descent over tokens: sums of products of signed numbers and brackets."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = [*tokens, ""]
        self.place = 0
        self.depth = 0
        self.numbers: list[int] = []

    def formula(self) -> Formula:
        value = self.sum()
        if self.next:
            raise FormulaError(f"{self.next!r} stands where the formula should end")
        return Formula(tuple(self.numbers), value)

    @property
    def next(self) -> str:
        return self.tokens[self.place]

    def take(self, *wanted: str) -> str:
        """The next token, if it is one of these; else the empty text."""
        if self.next not in wanted or not self.next:
            return ""
        self.place += 1
        return self.tokens[self.place - 1]

    def sum(self) -> Fraction:
        value = self.product()
        while sign := self.take("+", "-"):
            other = self.product()
            value = value + other if sign == "+" else value - other
        return value

    def product(self) -> Fraction:
        value = self.factor()
        sign = ""
        while True:
            taken = self.take("*", "/")
            if not taken and not self.is_next_joined():
                return value
            if not taken and sign == "/":
                raise FormulaError("a product without a sign after a division has two readings")
            sign = taken
            other = self.factor()
            value = divided(value, other) if sign == "/" else value * other

    def is_next_joined(self) -> bool:
        """Whether a factor follows without a sign: "8(2 + 1)" or "(2 + 1)8", but not "8 8"."""
        after = self.tokens[self.place - 1]
        return self.next in ("(", r"\frac") or (self.next.isdigit() and after == ")")

    def factor(self) -> Fraction:
        negative = False
        while sign := self.take("+", "-"):
            negative ^= sign == "-"
        value = self.primary()
        return -value if negative else value

    def primary(self) -> Fraction:
        if self.next == "(":
            return self.group()
        if self.take(r"\frac"):
            over = self.group()
            return divided(over, self.group())
        if not self.next.isdigit():
            what = repr(self.next) if self.next else "the end"
            raise FormulaError(f"{what} stands where a number should")
        if len(self.numbers) == MAX_NUMBERS:
            raise FormulaError(f"more than {MAX_NUMBERS} numbers")
        self.numbers.append(int(self.next))
        self.place += 1
        return Fraction(self.numbers[-1])

    def group(self) -> Fraction:
        if not self.take("("):
            raise FormulaError("a bracket is missing")
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise FormulaError(f"brackets more than {MAX_DEPTH} deep")
        value = self.sum()
        if not self.take(")"):
            raise FormulaError("a bracket is not closed")
        self.depth -= 1
        return value


def divided(value: Fraction, by: Fraction) -> Fraction:
    """A quotient; FormulaError where it divides by zero."""
    if not by:
        raise FormulaError("it divides by zero")
    return value / by
