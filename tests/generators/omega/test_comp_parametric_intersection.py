"""Curves with a parameter, solved again from the prompts by the real roots that sympy counts."""

import re
from dataclasses import replace
from fractions import Fraction
from functools import cache

import sympy

from tests.generators.omega.sampling import family, some_rows
from tests.generators.omega.tiers import levels, tiered

NAME = "omega/comp_parametric_intersection"
X, K = sympy.symbols("x k")


def expression(text: str) -> sympy.Expr:
    plain = re.sub(r"(\d)x", r"\1*x", text).replace("kx", "k*x").replace("^", "**")
    return sympy.sympify(plain, locals={"x": X, "k": K})


@cache
def points(first: str, second: str, k: int) -> int:
    """The number of common points, where a curve may be an absolute value."""
    line = expression(second).subs(K, k)
    inner = expression(first.strip("|"))
    if not first.startswith("|"):
        return len(real_roots(inner - line))
    if k < 0:
        return 0
    return len(real_roots(inner - k) | real_roots(inner + k))


def real_roots(difference: sympy.Expr) -> set[sympy.Expr]:
    return set(sympy.Poly(difference, X).real_roots())


def answer(text: str) -> int:
    first, second = re.findall(r"y = (\|[^|]*\||[-+x^kd\d ]*[xk\d])", text)
    if "k" in first:
        first, second = second, first
    ends = re.search(r"from (-?\d+) to (-?\d+) \(both", text)
    number = re.search(r"have (no|exactly \d) common point", text)
    assert ends, text
    assert number, text
    low, high = int(ends[1]), int(ends[2])
    wanted = 0 if number[1] == "no" else int(number[1].split()[1])
    good = sum(points(first, second, k) == wanted for k in range(low, high + 1))
    chance = Fraction(good, high - low + 1)
    return chance.numerator + chance.denominator if "p + q" in text else good


@levels
@tiered(8, 100, 500)
def test_solved_from_the_text(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        assert answer(row.prompt[-1].content) == int(row.answer), row.prompt[-1].content


def test_the_kinds_and_numbers_of_points_all_occur() -> None:
    generator = family(NAME)
    found = {
        (params.kind, params.points)
        for level in range(1, 6)
        for row in some_rows(NAME, level, 150)
        for params in [generator.decode(row.params)]
    }
    assert len(found) == 2 + 3 + 2 + 3


def test_mirrored_curves_have_one_key() -> None:
    generator = family(NAME)
    for row in [row for level in (1, 2, 3) for row in some_rows(NAME, level, 30)]:
        params = generator.decode(row.params)
        a, b, c = params.poly
        twin = replace(params, poly=(a, -b, c))
        if params.kind == "slope":
            twin = replace(twin, low=-params.high, high=-params.low)
        else:
            twin = replace(twin, slope=-params.slope)
        assert generator.key_of(twin) == generator.key_of(params)
        assert generator.proven(twin).answer == int(row.answer)
