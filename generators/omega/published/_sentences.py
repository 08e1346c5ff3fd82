"""Definitions that precede a published question, and expressions in what they define.

The public basics come from mathematics_dataset (Saxton et al., arXiv 1904.01557), which hides
constants behind definitions: `Let u = 585 - 368.`, `Let f(x) = 3*x**2 - u.`, `Let z be f(-4).`,
`Suppose 2*x - 3*y = u, x = y.` Everything is exact; nothing is evaluated as code.
"""

import re
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any

from synthgen.audit.readers import IllPosedError, UnreadError

Term = tuple[tuple[str, int], ...]  # names with their exponents, sorted
Polynomial = dict[Term, Fraction]
Token = int | str

EXPRESSION = r"([-+*/()a-z0-9 ]+)"
EQUATIONS = r"([-+*/()a-z0-9 =,]+)"
MOST_POWER = 50
MOST_TERMS = 200
MOST_BITS = 20_000
DIVIDES_BY_0 = "it divides by 0"

_TOKEN = re.compile(r"\s*(\d+|\*\*|[-+*/()=,]|[a-z](?![a-z]))")
_SENTENCES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"Let ([a-z])\(([a-z])\) = {EXPRESSION}\. "), "function"),
    (re.compile(rf"Let ([a-z]) (?:=|be) {EXPRESSION}\. "), "value"),
    (re.compile(rf"Suppose {EQUATIONS}\. "), "equations"),
)


class Scope:
    """What the definitions before a question say."""

    def __init__(self) -> None:
        self.values: dict[str, Fraction] = {}
        self.functions: dict[str, tuple[str, Polynomial]] = {}

    def polynomial(self, text: str) -> Polynomial:
        """The value of an expression; names without a definition stay. Raises UnreadError."""
        reader = _Reader(text, self)
        found = reader.sum()
        reader.end()
        return found

    def number(self, text: str) -> Fraction:
        """The value of an expression without unknown names."""
        return constant(self.polynomial(text))

    def equations(self, text: str) -> list[Polynomial]:
        """What must be 0, for each of the equations `a = b, c = d`."""
        sides = [part.split("=") for part in text.split(",")]
        if any(len(pair) != 2 for pair in sides):
            raise UnreadError("the equations cannot be read", text)
        return [plus(self.polynomial(a), times(self.polynomial(b), number(-1))) for a, b in sides]

    def define(self, kind: str, found: re.Match[str]) -> None:
        """Take in a sentence."""
        if kind == "function":
            name, variable, text = found.groups()
            hidden = self.values.pop(variable, None)
            self.functions[name] = (variable, self.polynomial(text))
            if hidden is not None:
                self.values[variable] = hidden
        elif kind == "value":
            self.values[found[1]] = self.number(found[2])
        else:
            self.values |= unknowns(self.equations(found[1]))


def told(text: str, read: Callable[[str, Scope], Any]) -> Any:
    """What `read` makes of the question that is left when the definitions are taken in.

    It is asked before each sentence, since a question may itself begin like a definition, and
    gives None where it does not know the text.
    """
    scope = Scope()
    while True:
        found = read(text, scope)
        if found is not None:
            return found
        for pattern, kind in _SENTENCES:
            sentence = pattern.match(text)
            if sentence:
                scope.define(kind, sentence)
                text = text[sentence.end() :]
                break
        else:
            raise UnreadError


# Polynomials -----------------------------------------------------------------------------------


def number(value: Fraction | int) -> Polynomial:
    """A constant."""
    return {(): Fraction(value)} if value else {}


def unknown(name: str) -> Polynomial:
    """A name that stands for itself."""
    return {((name, 1),): Fraction(1)}


def constant(polynomial: Polynomial) -> Fraction:
    """The value of a constant. Raises UnreadError for what is none."""
    if any(term for term in polynomial):
        raise UnreadError("a name is not defined", str(sorted(names(polynomial))))
    return polynomial.get((), Fraction(0))


def names(polynomial: Polynomial) -> set[str]:
    """The names that occur."""
    return {name for term in polynomial for name, _ in term}


def plus(a: Polynomial, b: Polynomial) -> Polynomial:
    """The sum."""
    total = dict(a)
    for term, value in b.items():
        total[term] = total.get(term, Fraction(0)) + value
    return {term: value for term, value in total.items() if value}


def times(a: Polynomial, b: Polynomial) -> Polynomial:
    """The product."""
    product: Polynomial = {}
    for left, x in a.items():
        for right, y in b.items():
            powers = dict(left)
            for name, power in right:
                powers[name] = powers.get(name, 0) + power
            term = tuple(sorted(powers.items()))
            product[term] = product.get(term, Fraction(0)) + x * y
    if len(product) > MOST_TERMS or any(_bits(value) > MOST_BITS for value in product.values()):
        raise UnreadError("the expression is larger than the audit computes")
    return {term: value for term, value in product.items() if value}


def _bits(value: Fraction) -> int:
    return value.numerator.bit_length() + value.denominator.bit_length()


def power(base: Polynomial, exponent: Fraction) -> Polynomial:
    """A power with a small whole exponent."""
    if exponent.denominator != 1 or not 0 <= exponent <= MOST_POWER:
        raise UnreadError("an exponent is not a small whole number", str(exponent))
    result = number(1)
    for _ in range(int(exponent)):
        result = times(result, base)
    return result


def unknowns(equations: Iterable[Polynomial]) -> dict[str, Fraction]:
    """The values of the unknowns that linear equations determine, by Gauss and Jordan."""
    rows = [dict(equation) for equation in equations]
    found: dict[str, Polynomial] = {}
    while rows:
        row = rows.pop()
        name = min(names(row), default="")
        if any(sum(power for _, power in term) > 1 for term in row) or (row and not name):
            raise UnreadError("the equations are not linear, or contradict each other")
        if name:
            leading = ((name, 1),)
            rule = times({t: v for t, v in row.items() if t != leading}, number(-1 / row[leading]))
            rows = [_replaced(other, leading, rule) for other in rows]
            found = {n: _replaced(other, leading, rule) for n, other in found.items()}
            found[name] = rule
    return {name: constant(rule) for name, rule in found.items() if not names(rule)}


def _replaced(row: Polynomial, term: Term, rule: Polynomial) -> Polynomial:
    if term not in row:
        return row
    rest = {other: value for other, value in row.items() if other != term}
    return plus(rest, times(rule, number(row[term])))


# Reading ---------------------------------------------------------------------------------------


def tokens_of(text: str) -> list[Token]:
    """Numbers, single-letter names and signs. Raises UnreadError where there is anything else."""
    found: list[Token] = []
    at = 0
    text = text.rstrip()
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise UnreadError("the expression cannot be read", text)
        found.append(int(token[1]) if token[1].isdigit() else token[1])
        at = token.end()
    return found


class _Reader:
    """Recursive descent over the tokens of an expression."""

    def __init__(self, text: str, scope: Scope) -> None:
        self.tokens, self.scope, self.text = tokens_of(text)[::-1], scope, text

    def sum(self) -> Polynomial:
        total = self.product()
        while self.tokens and self.tokens[-1] in ("+", "-"):
            sign = 1 if self.tokens.pop() == "+" else -1
            total = plus(total, times(self.product(), number(sign)))
        return total

    def product(self) -> Polynomial:
        result = self.signed()
        while self.tokens and self.tokens[-1] in ("*", "/"):
            if self.tokens.pop() == "*":
                result = times(result, self.signed())
            else:
                divisor = constant(self.signed())
                if not divisor:
                    raise IllPosedError(DIVIDES_BY_0, self.text)
                result = times(result, number(1 / divisor))
        return result

    def signed(self) -> Polynomial:
        if self.tokens and self.tokens[-1] == "-":
            self.tokens.pop()
            return times(self.signed(), number(-1))
        base = self.atom()
        if self.tokens and self.tokens[-1] == "**":
            self.tokens.pop()
            return power(base, constant(self.signed()))
        return base

    def atom(self) -> Polynomial:
        token = self.tokens.pop() if self.tokens else ""
        if isinstance(token, int):
            return number(token)
        if token == "(":
            return self.bracket()
        if not token.isalpha():
            raise UnreadError("the expression cannot be read", self.text)
        if token in self.scope.functions and self.tokens and self.tokens[-1] == "(":
            self.tokens.pop()
            return self.applied(*self.scope.functions[token], self.bracket())
        if token in self.scope.values:
            return number(self.scope.values[token])
        return unknown(token)

    def bracket(self) -> Polynomial:
        inner = self.sum()
        if not self.tokens or self.tokens.pop() != ")":
            raise UnreadError("a bracket is not closed", self.text)
        return inner

    def applied(self, variable: str, body: Polynomial, argument: Polynomial) -> Polynomial:
        result: Polynomial = {}
        for term, value in body.items():
            part = number(value)
            for name, exponent in term:
                factor = argument if name == variable else unknown(name)
                part = times(part, power(factor, Fraction(exponent)))
            result = plus(result, part)
        return result

    def end(self) -> None:
        """Raise UnreadError where something is left."""
        if self.tokens:
            raise UnreadError("the expression cannot be read", self.text)
