"""A hidden number is given back by the answer, and by no other number."""

from fractions import Fraction

import pytest
import sympy
from hypothesis import assume, given
from hypothesis import strategies as st

from synthgen.generators.flames.sources.expressions import (
    Expression,
    Name,
    Number,
    Operation,
)
from synthgen.generators.flames.sources.inverse import answer_map, hideable, inverse_of
from synthgen.generators.flames.sources.moebius import IDENTITY, Moebius
from synthgen.generators.flames.sources.text_program import (
    TextProgram,
    answer_of,
    evaluate,
    read_program,
)
from tests.generators.flames.sources.rows import GOOD, program

NUMBERS = st.fractions(min_value=-20, max_value=20, max_denominator=6)


def as_sympy(tree: Expression, names: dict[str, sympy.Expr]) -> sympy.Expr:
    match tree:
        case Name(name):
            return names[name]
        case Number(value):
            return sympy.Rational(value.numerator, value.denominator)
        case Operation(op, left, right):
            first, second = as_sympy(left, names), as_sympy(right, names)
            operations = {"+": first + second, "-": first - second, "*": first * second}
            return operations[op] if op in operations else first / second


@pytest.mark.parametrize("name", GOOD)
def test_sympy_finds_the_hidden_number_and_no_other(name: str) -> None:
    read = program(name)
    for hidden in hideable(read):
        x = sympy.Symbol("x", positive=True)
        names = {key: sympy.Rational(str(value)) for key, value in read.values.items()} | {
            hidden: x
        }
        for i, tree in enumerate(read.trees):
            names[f"s{i}"] = as_sympy(tree, names)
        last = names[f"s{len(read.steps) - 1}"]
        answer = sympy.Rational(str(answer_of(read, read.values)))

        assert sympy.solve(sympy.Eq(last, answer), x) == [sympy.Rational(str(read.values[hidden]))]


@pytest.mark.parametrize("name", GOOD)
def test_the_map_agrees_with_the_program_everywhere(name: str) -> None:
    read = program(name)
    for hidden in hideable(read):
        found = answer_map(read, hidden)
        assert found is not None
        for value in map(Fraction, range(2, 40, 7)):
            assert found.at(value) == answer_of(read, {**read.values, hidden: value})


@given(st.lists(st.tuples(st.sampled_from("+-*/"), NUMBERS, st.booleans()), max_size=5), NUMBERS)
def test_a_moebius_map_is_what_its_operations_are(
    operations: list[tuple[str, Fraction, bool]], x: Fraction
) -> None:
    found, value = IDENTITY, x
    try:
        for op, other, first in operations:
            found = found.then(op, other) if first else found.under(op, other)
            pair = (value, other) if first else (other, value)
            value = {"+": pair[0] + pair[1], "-": pair[0] - pair[1], "*": pair[0] * pair[1]}.get(
                op, Fraction(0)
            )
            value = pair[0] / pair[1] if op == "/" else value
        assert found.at(x) == value
    except ZeroDivisionError:
        assume(False)
    if found.is_invertible:
        assert found.solve(value) == x


def test_a_constant_map_cannot_be_solved() -> None:
    constant = Moebius(Fraction(0), Fraction(3), Fraction(0), Fraction(1))

    assert not constant.is_invertible


def test_a_number_that_two_ways_lead_from_is_not_hidden() -> None:
    read = program("orchard")

    assert "n0" not in hideable(read)
    assert hideable(read) == ("n1", "n2")


def inverse(question: str, answer: str) -> tuple[str, ...]:
    read = read_program(question, answer)
    assert isinstance(read, TextProgram), read
    return hideable(read)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # whole buses: 41 to 50 pupils need as many
        ("A bus seats 10 pupils. How many buses do 50 pupils need?", "<<50/10=5>>5\n#### 5"),
        # which of them is more?
        ("Al has 9 figs, Bo has 4. What is the difference?", "<<9-4=5>>5\n#### 5"),
        # a limit
        (
            "Al may take at most 9 figs. He takes 4. How many may he take still?",
            "<<9-4=5>>\n#### 5",
        ),
        # the answer itself
        ("Al has 8 figs and eats 4 figs. How many figs has he?", "<<8-4=4>>4\n#### 4"),
    ],
)
def test_stories_that_round_or_have_limits_hide_nothing(question: str, answer: str) -> None:
    found = read_program(question, answer)

    if isinstance(found, TextProgram):
        assert "n1" not in hideable(found)
        assert inverse_of(found, "n1") is None or not hideable(found)


@given(
    st.lists(st.integers(2, 97), min_size=2, max_size=4, unique=True),
    st.lists(st.sampled_from("+-*"), min_size=3, max_size=3),
)
def test_inverses_of_drawn_rows_give_their_numbers_back(
    values: list[int], signs: list[str]
) -> None:
    question, answer = drawn_row(values, signs)
    read = read_program(question, answer)
    assume(isinstance(read, TextProgram))
    assert isinstance(read, TextProgram)
    for hidden in hideable(read):
        found = inverse_of(read, hidden)
        assert found is not None
        assert found.map.solve(found.answer) == read.values[hidden]
        for other in (found.value + 1, found.value * 3, found.value / 2):
            assert evaluate(read, {**read.values, hidden: other}) != evaluate(read, read.values)


def drawn_row(values: list[int], signs: list[str]) -> tuple[str, str]:
    """A row that starts with one number and changes it by each of the others."""
    told = {"+": "Then {n} more come.", "-": "Then {n} of them go.", "*": "Each becomes {n} ants."}
    parts, lines, total = [f"There are {values[0]} ants."], [], values[0]
    for sign, value in zip(signs, values[1:], strict=False):
        result = {"+": total + value, "-": total - value, "*": total * value}[sign]
        parts.append(told[sign].format(n=value))
        lines.append(f"<<{total}{sign}{value}={result}>>" if result > 0 else "<<1=2>>")
        total = result
    return " ".join([*parts, "How many ants are there?"]), "\n".join([*lines, f"#### {total}"])
