"""Linear systems, read from the prompts and solved again with fractions."""

import ast
import re
from fractions import Fraction
from statistics import mean
from typing import Any

import pytest

from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.sampling import (
    all_templates,
    family,
    mean_difficulties,
    templates,
    train,
)
from tests.generators.omega.tiers import counts

NAME = "omega/algebra_linear_equation"
VARIABLES = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}
LEVELS = tuple(VARIABLES)

Form = dict[str, Fraction]  # coefficients by variable; the number under ""


# The independent reader ------------------------------------------------------------------------


def read(text: str) -> tuple[list[str], str]:
    """The equations of a prompt and the variable it asks for."""
    found = re.search(
        r"for ([a-z])\.|value of ([a-z])\?|Find ([a-z]) if|Determine ([a-z])\.|"
        r"value does ([a-z]) take|Compute ([a-z])\.|must ([a-z]) be\?",
        text,
    )
    assert found is not None, text
    asked = next(filter(None, found.groups()))
    if cases := re.search(r"\\begin\{cases\}(.*)\\end\{cases\}", text):
        return cases.group(1).split(r"\\"), asked
    if sentence := re.search(r"(?:Suppose that|real numbers with|at once:) (.*?=.*?)\. ", text):
        return re.split(r", | and |; ", sentence.group(1)), asked
    lines = [line for line in text.splitlines() if " = " in line]
    return [re.sub(r"^(• |\(\d\) )", "", line) for line in lines], asked


def linear(text: str) -> Form:
    """An expression as a linear form."""
    text = re.sub(r"(\d)(?=[a-z(])", r"\1*", text.strip())
    return form_of(ast.parse(text, mode="eval").body)


def form_of(node: ast.expr) -> Form:
    match node:
        case ast.Constant(value=int(number)):
            return {"": Fraction(number)}
        case ast.Name(id=name):
            return {name: Fraction(1)}
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return scaled(form_of(inner), Fraction(-1))
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            factor = form_of(left)
            assert set(factor) <= {""}
            return scaled(form_of(right), factor.get("", Fraction(0)))
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return added(form_of(left), form_of(right))
        case ast.BinOp(left=left, op=ast.Sub(), right=right):
            return added(form_of(left), scaled(form_of(right), Fraction(-1)))
    raise ValueError(ast.dump(node))


def scaled(form: Form, factor: Fraction) -> Form:
    return {name: factor * a for name, a in form.items()}


def added(one: Form, other: Form) -> Form:
    sums = {name: one.get(name, 0) + other.get(name, Fraction(0)) for name in {*one, *other}}
    return {name: a for name, a in sums.items() if a}


def equation(text: str) -> Form:
    """Left less right."""
    left, right = text.split("=")
    return added(linear(left), scaled(linear(right), Fraction(-1)))


def solve(forms: list[Form]) -> dict[str, Fraction]:
    """Gauss and Jordan over the fractions; KeyError or StopIteration unless there is one point."""
    names = sorted({name for form in forms for name in form} - {""})
    left, done = list(forms), list[tuple[str, Form]]()
    for name in names:
        pivot = next(form for form in left if form.get(name))
        left.remove(pivot)
        pivot = scaled(pivot, 1 / pivot[name])

        def cleared(form: Form, pivot: Form = pivot, name: str = name) -> Form:
            return added(form, scaled(pivot, -form.get(name, Fraction(0))))

        left = [cleared(form) for form in left]
        done = [(other, cleared(form)) for other, form in done] + [(name, pivot)]
    assert not any(left)
    assert all(set(form) <= {name, ""} for name, form in done)
    return {name: -form.get("", Fraction(0)) for name, form in done}


@counts
@pytest.mark.parametrize("level", LEVELS)
def test_prompts_have_the_answers_that_fractions_find(level: int, count: int) -> None:
    for row in family(NAME, level).rows("train", count):
        equations, asked = read(row.prompt[-1].content)
        point = solve([equation(text) for text in equations])

        assert len(equations) == len(point) == VARIABLES[level]
        assert row.answer == str(point[asked])
        check_response(row, point, asked)


# The worked solution ---------------------------------------------------------------------------


def check_response(row: Row, point: dict[str, Fraction], asked: str) -> None:
    """Every equation holds at the solution, and every combination gives what it is said to."""
    numbered: dict[str, Form] = {}
    work = (row.response or "").rsplit("\n\n", 1)[0]
    for line in work.splitlines()[1:]:
        why, _, shown = line.removesuffix(".").partition(": ")
        check_reason(why, point)
        number = re.match(r"\((\d+)\) ", shown)
        texts = re.split(", or |, so ", shown.removeprefix(number.group() if number else ""))
        for text in filter(None, texts):
            values = [value_at(side, point) for side in text.split("=")]
            assert len(set(values)) == 1, line
        if taken := re.match(r"Take (.*) to eliminate ([a-z])$", why):
            check_combination(taken.group(1), taken.group(2), texts[0], numbered)
        if number:
            last = texts[-1].split("=")
            numbered[number.group(1)] = equation(f"{last[0]}={last[-1]}")
    assert re.search(rf"\b{asked} = {row.answer}\.$|\b{asked} = .* = {row.answer}\.$", work)


def check_reason(why: str, point: dict[str, Fraction]) -> None:
    for name, value in re.findall(r"\b([a-z]) = (-?\d+)\b", why if why[:3] == "Put" else ""):
        assert point[name] == int(value)
    if written := re.match(r"(?:Rewrite|Divide) (.*?)( by \d+)?$", why):
        assert not value_at_form(equation(written.group(1)), point)


def check_combination(text: str, gone: str, result: str, numbered: dict[str, Form]) -> None:
    wanted: Form = {}
    for sign, times, number in re.findall(r"([-+]?) ?(?:(\d+)\*)?\((\d+)\)", text):
        factor = Fraction(int(times or 1) * (-1 if sign == "-" else 1))
        wanted = added(wanted, scaled(numbered[number], factor))
    assert wanted == equation(result)
    assert gone not in wanted


def value_at(text: str, point: dict[str, Fraction]) -> Fraction:
    return value_at_form(linear(text), point)


def value_at_form(form: Form, point: dict[str, Fraction]) -> Fraction:
    return sum((a * point[name] if name else a for name, a in form.items()), Fraction(0))


# The family's own claims -----------------------------------------------------------------------


def test_the_reader_solves_a_system_by_hand() -> None:
    assert solve([equation("3x + 2(y - 1) = 5"), equation("x = y - 1")]) == {"x": 1, "y": 2}


@pytest.mark.parametrize("level", LEVELS)
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    generator = family(NAME, level)
    for row in generator.rows("train", 15):
        params, right = generator.decode(row.params), int(row.answer)
        wrong = {right + 1, right - 1, -right, 2 * right, right + 1000, 0} - {right}
        assert generator.prove(params, right)
        assert not any(generator.prove(params, answer) for answer in wrong)


def test_the_proof_refuses_a_system_whose_solution_is_not_unique() -> None:
    generator = family(NAME)
    params = generator.draw(Stream.of("twice"), 2)
    answer = generator.solve(params).answer
    first, second, _ = params.equations
    assert generator.prove(params, answer)
    twice = generator.Params(params.names, (first, second, first), params.asked)
    assert not generator.prove(twice, answer)


def test_the_proof_refuses_a_fractional_solution() -> None:
    generator = family(NAME)
    first, second = generator.draw(Stream.of("half"), 1).equations
    double = type(first)(2, first.left, first.left, first.right)
    params = generator.Params(("x", "y"), (double, second), 0)
    assert not any(generator.prove(params, answer) for answer in range(-10, 11))


@pytest.mark.parametrize("level", LEVELS)
def test_no_equation_is_written_carelessly(level: int) -> None:
    for row in family(NAME, level).rows("train", 60):
        for text in read(row.prompt[-1].content)[0]:
            assert not re.search(r"\+ -|- -|\b1\*|\b0\*|\(\)|--|\b1[a-z]", text), text
            assert re.search(r"[a-z].*=", text), text


def test_higher_levels_hide_the_standard_form_more() -> None:
    plain = re.compile(r"[^()]*[a-z] = -?\d+$")
    hidden = {}
    for level in LEVELS:
        texts = [read(row.prompt[-1].content)[0] for row in family(NAME, level).rows("train", 100)]
        hidden[level] = mean(sum(not plain.match(t.strip()) for t in system) for system in texts)
    assert 0.7 < hidden[1] <= 1
    assert 1.5 < hidden[2] <= 3
    assert 2 < hidden[5] <= 4


def test_some_systems_hold_equations_that_are_not_needed() -> None:
    responses = [row.response or "" for row in family(NAME, 5).rows("train", 100)]
    spare = sum("are enough for" in text for text in responses)
    assert 20 < spare < 80


def test_order_names_scale_and_sides_are_no_part_of_the_key() -> None:
    generator = family(NAME)
    for i in range(50):
        params = generator.draw(Stream.of("key", i), 3)
        one, two, three, four = params.equations
        negated = [tuple(-a for a in vector) for vector in (one.bracket, one.left, one.right)]
        minus = type(one)(one.factor, *negated)
        swapped = type(two)(-two.factor, two.bracket, two.right, two.left)
        if two.factor:
            swapped = two
        other = generator.Params(("p", "q", "r", "s"), (four, minus, swapped, three), params.asked)
        renamed = turned(generator, other, [2, 0, 3, 1])
        assert generator.key_of(params) == generator.key_of(other) == generator.key_of(renamed)
        assert generator.group_of(params) == generator.group_of(renamed)


def turned(generator: Any, params: Any, order: list[int]) -> Any:
    """The same system with its variables in another order."""

    def moved(vector: tuple[int, ...]) -> tuple[int, ...]:
        return (*(vector[j] for j in order), vector[-1])

    equations = tuple(
        type(e)(e.factor, moved(e.bracket), moved(e.left), moved(e.right)) for e in params.equations
    )
    return generator.Params(params.names, equations, order.index(params.asked))


def test_asking_for_another_variable_changes_the_key_but_not_the_group() -> None:
    generator = family(NAME)
    params = generator.draw(Stream.of("asked"), 4)
    other = generator.Params(params.names, params.equations, (params.asked + 1) % 5)
    assert generator.key_of(params) != generator.key_of(other)
    assert generator.group_of(params) == generator.group_of(other)


def test_the_capacity_of_level_one_is_not_overstated() -> None:
    generator = family(NAME, 1)
    keys = {repr(generator.key_of(generator.draw(Stream.of("many", i), 1))) for i in range(20_000)}
    seen_twice = 20_000 - len(keys)
    # n draws from N equally likely keys repeat about n*n/2N times; unequal chances repeat more
    assert seen_twice < 1.3 * 20_000**2 / (2 * generator.capacity_of(1))


def test_rows_are_told_again_from_their_params() -> None:
    generator = family(NAME)
    for row in generator.rows("train", 20):
        told = generator.retell(row)
        assert (told.prompt, told.response) == (row.prompt, row.response)


def test_all_wordings_are_used() -> None:
    assert templates(train(NAME, None, 150)) == all_templates(NAME)


def test_difficulty_rises_with_the_level() -> None:
    means = mean_difficulties(NAME, 60)
    assert means == sorted(means)
    assert means[0] < 0.25
    assert means[-1] > 0.7
