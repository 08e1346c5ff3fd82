"""Expressions with + - * / and brackets (OMEGA `arithmetic_mixed`, arXiv 2506.18880).

The public levels bound the entropy of a question; here that is the digits of all operands together.
Their `ops` count composed modules, 1 to 2; here the operations of the expression grow with the
level, from 1-2 to 5-7, so that operands keep about three digits.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from operator import add, mul, sub, truediv
from typing import Any

from synthgen.canonical import dumps
from synthgen.family import DrawnFamily
from synthgen.generators.omega._infix import PRIME, Token, infix, residue
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

DIGITS = {1: (4, 9), 2: (10, 14), 3: (14, 16), 4: (16, 20), 5: (20, 25)}
OPERATIONS = {1: (1, 2), 2: (2, 3), 3: (3, 4), 4: (4, 5), 5: (5, 7)}
VALUE_DIGITS = {1: 6, 2: 8, 3: 9, 4: 10, 5: 12}  # of numerators; half as many for denominators
NEGATIVE = 4  # one operand in four is negative

OPERATORS: dict[str, tuple[str, Callable[[Any, Any], Fraction]]] = {
    "+": ("Add", add),
    "-": ("Subtract", sub),
    "*": ("Multiply", mul),
    "/": ("Divide", truediv),
}

# Evaluated as N/D without cancelling, |N| + D is at most the product of |x| + 1 over the operands
# x, so at most 10**25 at 25 digits. An answer p/q with |p|, q <= 10**12 has |N*q - p*D| <= 10**37,
# less than PRIME: where text and answer agree modulo PRIME they are equal.
MOST_DIGITS = 25
MOST_ANSWER = 10**12

Tree = tuple[tuple[Token, ...], Fraction]


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression in prefix order: an operator, its left operand, its right operand."""

    tokens: tuple[Token, ...]


@generators.register("omega/arithmetic_mixed")
class Mixed(DrawnFamily[Expression]):
    """The exact value of an expression in integers, an operation a step.

    No value on the way is 0, so there is no division by it; numerators stay below 10**6 at level 1
    to 10**12 at level 5, denominators below the roots of these. Half of the divisions of an operand
    by a whole number are made exact.
    """

    version = 1
    levels = tuple(DIGITS)
    Params = Expression
    answer_type = "rational"
    proof = "shunting_yard_modular"
    cost_scale = 32.0
    templates = (
        "Evaluate {text}. Give the exact value, as an integer or a fraction in lowest terms.",
        "What is the value of {text}? Answer with an integer or a fraction in lowest terms.",
        "Calculate {text}. The answer is an integer, or of the form p/q with p and q coprime.",
        "Work out the following, as an integer or a fraction in lowest terms.\n\n{text}",
        "Compute exactly:\n\n{text}\n\nWrite the result as an integer or a fully reduced fraction.",
        "{text} = ?\nGive an exact answer (an integer or a reduced fraction, no decimals).",
        "Simplify {text} to a single integer or a single fraction in lowest terms.",
        "Let x = {text}. What is x, as an integer or a reduced fraction?",
        "With the usual order of operations, what is {text}? Write fractions in lowest terms.",
        "Without rounding, what does {text} come to? Reduce the answer if it is a fraction.",
    )

    def draw(self, rng: Stream, level: int) -> Expression:
        """A random tree; drawn again where no operator keeps a value within the bounds."""
        limit = 10 ** VALUE_DIGITS[level]
        tree = None
        while tree is None or _answers_itself(tree):
            operands = rng.randint(*OPERATIONS[level]) + 1
            lengths = _lengths(rng, rng.randint(*DIGITS[level]), operands)
            tree = _grow(rng, lengths, limit)
        return Expression(tree[0])

    def capacity_of(self, level: int) -> int:
        """A thousandth of the sums of the fewest positive operands, with the most even digits.

        All of these can be drawn, and the order of n operands gives at most n! for one key. A
        thousandth, because some lengths and operators are drawn more often than others.
        """
        n, count = OPERATIONS[level][0] + 1, 1
        for i in range(n):
            digits = (DIGITS[level][1] + i) // n
            count = count * 9 * 10 ** (digits - 1) // (i + 1)
        return count // 1000

    def key_of(self, params: Expression) -> Any:
        """Nested lists; the operands of a sum or product, however bracketed, in one order."""
        return _key(iter(params.tokens))

    def slots(self, params: Expression) -> dict[str, Any]:
        """The expression as it is written."""
        return {"text": infix(iter(params.tokens))}

    def solve(self, params: Expression) -> Solution:
        """By recursion, left operand first; it costs the digits that meet each other."""
        steps: list[Step] = []
        costs: list[int] = []
        value = _evaluate(iter(params.tokens), steps, costs)
        return Solution(value, tuple(steps), sum(costs))

    def prove(self, params: Expression, answer: Any) -> bool:
        """The text of the prompt, parsed on its own, agrees with the answer modulo `PRIME`."""
        text = self.slots(params)["text"]
        p, q = answer.numerator, answer.denominator
        if sum(map(str.isdigit, text)) > MOST_DIGITS or max(abs(p), q) > MOST_ANSWER:
            return False
        try:
            return bool((residue(text) * q - p) % PRIME == 0)
        except ValueError:
            return False


def _lengths(rng: Stream, digits: int, operands: int) -> list[int]:
    """The digits of each operand: one, and the rest dealt at random."""
    lengths = [1] * operands
    for _ in range(digits - operands):
        lengths[rng.below(operands)] += 1
    return lengths


def _grow(rng: Stream, lengths: list[int], limit: int) -> Tree | None:
    """A random tree with operands of these lengths; None where its value cannot be bounded."""
    if len(lengths) == 1:
        return _number(rng, lengths[0], 1)
    cut = rng.randint(1, len(lengths) - 1)
    left, right = _grow(rng, lengths[:cut], limit), _grow(rng, lengths[cut:], limit)
    if left is None or right is None:
        return None
    for sign in rng.sample("+-*/", 4):
        if sign == "/" and cut == 1 and right[1].denominator == 1 and rng.below(2):
            left = _number(rng, lengths[0], right[1].numerator) or left
        value = OPERATORS[sign][1](left[1], right[1])
        if 0 < abs(value.numerator) < limit and value.denominator**2 < limit:
            return (sign, *left[0], *right[0]), value
    return None


def _answers_itself(tree: Tree) -> bool:
    """Whether the question is a reduced fraction already: 5 / 21."""
    tokens, value = tree
    return tokens[0] == "/" and tokens[2:] in ((value.denominator,), (-value.denominator,))


def _number(rng: Stream, digits: int, divisor: int) -> Tree | None:
    """A multiple of `divisor` with that many digits and a quotient above 1, if there is one."""
    size = abs(divisor)
    low, high = max(2, -(-(10 ** (digits - 1)) // size)), (10**digits - 1) // size
    if low > high:
        return None
    number = size * rng.randint(low, high)
    number = number if rng.below(NEGATIVE) else -number
    return (number,), Fraction(number)


def _key(tokens: Iterator[Token]) -> Any:
    token = next(tokens)
    if isinstance(token, int):
        return token
    left, right = _key(tokens), _key(tokens)
    if token in "-/":
        return [token, left, right]
    parts = [*_operands(token, left), *_operands(token, right)]
    return [token, *sorted(parts, key=dumps)]


def _operands(sign: str, key: Any) -> list[Any]:
    return key[1:] if isinstance(key, list) and key[0] == sign else [key]


def _evaluate(tokens: Iterator[Token], steps: list[Step], costs: list[int]) -> Fraction:
    token = next(tokens)
    if isinstance(token, int):
        return Fraction(token)
    x, y = _evaluate(tokens, steps, costs), _evaluate(tokens, steps, costs)
    verb, operation = OPERATORS[token]
    value = operation(x, y)
    if value.denominator > 1 == x.denominator == y.denominator:
        verb = "Write the quotient as a fraction"
    forms = [_written(token, x, y), *_fractions(token, x, y), str(value)]
    steps.append(Step(verb, " = ".join(dict.fromkeys(forms)), str(value), forms[0]))
    costs.append(_cost(token, x, y))
    return value


def _cost(sign: str, x: Fraction, y: Fraction) -> int:
    """Pairs of digits that meet, as on paper: m + n in a sum of whole numbers, else m * n."""
    m, n = len(str(abs(x))), len(str(abs(y)))
    return m + n if sign in "+-" and x.denominator == y.denominator == 1 else m * n


def _written(sign: str, x: Fraction, y: Fraction) -> str:
    """An operation, with brackets round fractions in products and negative right operands.

    >>> _written("*", Fraction(-5, 6), Fraction(-2))
    '(-5/6) * (-2)'
    """
    split = sign in "*/"
    left = f"({x})" if split and x.denominator > 1 else str(x)
    right = f"({y})" if y < 0 or (split and y.denominator > 1) else str(y)
    return f"{left} {sign} {right}"


def _fractions(sign: str, x: Fraction, y: Fraction) -> list[str]:
    """The way to a result with fractions: over a common denominator, then as one fraction.

    >>> _fractions("+", Fraction(1, 6), Fraction(-2, 3))
    ['1/6 + (-4/6)', '-3/6']
    >>> _fractions("/", Fraction(2, 3), Fraction(-4))
    ['-2/12']
    """
    p, q, r, s = x.numerator, x.denominator, y.numerator, y.denominator
    if q == s == 1 and (sign != "/" or p % r == 0):
        return []
    if sign in "*/":
        over, under = (p * r, q * s) if sign == "*" else (p * s, q * r)
        return [f"{over if under > 0 else -over}/{abs(under)}"]
    common = lcm(q, s)
    left, right = p * (common // q), r * (common // s)
    total = left + right if sign == "+" else left - right
    second = f"{right}/{common}" if right >= 0 else f"({right}/{common})"
    return [f"{left}/{common} {sign} {second}", f"{total}/{common}"]
