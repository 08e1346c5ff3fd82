"""`omega/arithmetic_mixed` read by a stranger: a parser of its own, and every line checked."""

import re
from fractions import Fraction
from typing import Any

from synthgen.generators.omega._infix import PRIME, infix, residue
from synthgen.registry import generators
from synthgen.row import Row
from tests.generators.omega.tiers import counts, levels

VERBS = {
    "Add": "+",
    "Subtract": "-",
    "Multiply": "*",
    "Divide": "/",
    "Write the quotient as a fraction": "/",
}


def family(level: int) -> Any:
    cls = generators.get("omega/arithmetic_mixed")
    return cls(cls.Config(level=level), seed=32)


class Reader:
    """Recursive descent over digits, + - * / and brackets; anything else is refused."""

    def __init__(self, text: str) -> None:
        assert not re.search(r"\d \d", text), text
        self.left = re.sub(" ", "", text)

    @classmethod
    def value(cls, text: str) -> Fraction:
        reader = cls(text)
        value = reader.sum()
        assert not reader.left, f"{text!r}: {reader.left!r} is left over"
        return value

    def take(self, allowed: str) -> str:
        if not self.left or self.left[0] not in allowed:
            return ""
        first, self.left = self.left[0], self.left[1:]
        return first

    def sum(self) -> Fraction:
        value = -self.product() if self.take("-") else self.product()
        while sign := self.take("+-"):
            value += self.product() if sign == "+" else -self.product()
        return value

    def product(self) -> Fraction:
        value = self.atom()
        while sign := self.take("*/"):
            value = value * self.atom() if sign == "*" else value / self.atom()
        return value

    def atom(self) -> Fraction:
        if self.take("("):
            value = self.sum()
            assert self.take(")")
            return value
        number = re.match(r"\d+", self.left)
        assert number, self.left
        self.left = self.left[number.end() :]
        return Fraction(int(number[0]))


def expression(row: Row) -> str:
    """The longest run of digits, operators and brackets in the prompt."""
    runs: list[str] = re.findall(r"[-(\d][-+*/()\d ]*[\d)]", row.prompt[-1].content)
    return max(runs, key=len)


def check_line(line: str) -> Fraction:
    """The value of a line whose every side is the same, and whose verb fits its operation."""
    verb, _, equation = line.removesuffix(".").partition(": ")
    sides = equation.split(" = ")
    assert len(set(sides)) == len(sides) >= 2
    assert len(set(map(Reader.value, sides))) == 1, line
    assert f" {VERBS[verb]} " in sides[0]
    return Reader.value(sides[-1])


@counts
@levels
def test_a_stranger_finds_the_same_answer_and_no_false_line(level: int, count: int) -> None:
    for row in family(level).rows("train", count):
        value = Reader.value(expression(row))
        assert row.answer == str(value)
        work, _, close = (row.response or "").rpartition("\n\n")
        assert [check_line(line) for line in work.splitlines()][-1] == value
        assert row.answer in close


@levels
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    generator = family(level)
    for row in generator.rows("train", 100):
        params, answer = generator.decode(row.params), Fraction(row.answer)
        over, under = answer.numerator, answer.denominator
        wrong = {answer + 1, answer - 1, -answer, 1 / answer, Fraction(over + 1, under)}
        wrong |= {Fraction(over - 1, under), Fraction(over, under + 1), Fraction(over), Fraction(0)}
        assert generator.prove(params, answer)
        assert not any(generator.prove(params, other) for other in wrong - {answer})


def test_the_proof_refuses_what_lies_beyond_its_bounds() -> None:
    generator = family(5)
    long = generator.Params(("+", 10**24, 10**24))
    huge = generator.Params(("*", 10**7, 10**7))
    broken = generator.Params(("/", 7, "-", 3, 3))

    assert not generator.prove(long, Fraction(2 * 10**24))
    assert not generator.prove(huge, Fraction(10**14))
    assert not generator.prove(huge, Fraction(10**14 + PRIME))
    assert not generator.prove(broken, Fraction(7))


def test_brackets_stand_where_they_are_needed_and_nowhere_else() -> None:
    written = {
        ("-", 3, -4): "3 - (-4)",
        ("-", -3, "-", 4, 5): "-3 - (4 - 5)",
        ("-", "-", 3, 4, 5): "3 - 4 - 5",
        ("*", "+", 1, 2, 3): "(1 + 2) * 3",
        ("*", "+", -1, 2, 3): "(-1 + 2) * 3",
        ("+", "*", 1, 2, 3): "1 * 2 + 3",
        ("/", 8, "/", 4, 2): "8 / (4 / 2)",
        ("*", "/", 8, 4, -2): "8 / 4 * (-2)",
    }

    for tokens, text in written.items():
        assert infix(iter(tokens)) == text


def test_the_modular_reader_follows_precedence_and_associativity() -> None:
    for text in ("2 - 3 - 4", "2 - (3 - 4)", "7 / 2 * 4", "-7 * (-2 + 3)", "8 / (4 / 2) / 3"):
        value = Reader.value(text)
        assert residue(text) * value.denominator % PRIME == value.numerator % PRIME


@levels
def test_no_question_is_its_own_answer(level: int) -> None:
    for row in family(level).rows("train", 300):
        assert expression(row).replace(" ", "") != row.answer
