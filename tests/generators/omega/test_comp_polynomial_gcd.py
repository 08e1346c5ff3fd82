"""Roots of a greatest common divisor, found again from the prompts by sympy."""

import json
import re
from dataclasses import replace
from itertools import combinations
from math import prod

import sympy

from tests.generators.omega.sampling import family, some_rows
from tests.generators.omega.tiers import counts, levels

NAME = "omega/comp_polynomial_gcd"
TERM = r"\d*[a-z](?:\^\{?\d\}?)?"


def read(text: str) -> tuple[list[sympy.Poly], str]:
    """Both polynomials, and which number is asked for."""
    x = sympy.Symbol("x")
    found: list[sympy.Poly]
    if lists := re.findall(r"\[-?\d+(?:, -?\d+)+\]", text):
        found = [sympy.Poly(json.loads(numbers), x) for numbers in lists]
    else:
        texts = re.findall(rf"-?{TERM}(?: [+-] (?:{TERM}|\d+))+", text)
        found = []
        for shown in texts:
            plain = re.sub(r"[a-z]", "x", shown.replace("{", "").replace("}", ""))
            plain = re.sub(r"(\d)x", r"\1*x", plain).replace("^", "**")
            found.append(sympy.Poly(plain, x))
    asked = re.search(r"the (largest|smallest|sum|product)( of the squares)?", text)
    assert asked, text
    assert len(found) == 2, text
    return found, "squares" if asked[2] else asked[1]


def answer(roots: list[int], ask: str) -> int:
    squares = sum(r * r for r in roots)
    return {
        "largest": max(roots),
        "smallest": min(roots),
        "sum": sum(roots),
        "product": prod(roots),
        "squares": squares,
    }[ask]


@levels
@counts
def test_solved_from_the_text(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        (f, g), ask = read(row.prompt[-1].content)
        divisor = sympy.gcd(f, g)
        roots = divisor.ground_roots()
        assert sum(roots.values()) == divisor.degree() == len(roots)
        assert answer([int(r) for r in roots], ask) == int(row.answer)
        alone = [answer_of(poly, ask) for poly in (f, g)]
        assert int(row.answer) not in alone


def answer_of(poly: sympy.Poly, ask: str) -> sympy.Rational:
    roots = [r for r, times in poly.ground_roots().items() for _ in range(times)]
    return answer(roots, ask)


@levels
def test_each_line_of_the_work_is_an_identity(level: int) -> None:
    for row in some_rows(NAME, level, 15):
        variable = json.loads(row.params)["variable"]
        lines = re.findall(r": ([^:]*? = .*?)\.$", row.response or "", re.MULTILINE)
        assert len(lines) >= 3
        for line in lines:
            for equation in line.split(", and "):
                left, right = (
                    sympy.sympify(
                        re.sub(rf"(\d){variable}", rf"\1*{variable}", side).replace("^", "**")
                    )
                    for side in equation.split(" = ")
                )
                assert sympy.expand(left - right) == 0, line


def test_small_pairs_of_quadratics() -> None:
    generator = family(NAME)
    values = (-2, -1, 1, 2, 3)
    for common in values:
        for a, b in combinations([v for v in values if v != common], 2):
            f, g = ((1, -common - r, common * r) for r in (a, b))
            params = generator.Params(f, g, "sum", "x")
            assert generator.proven(params).answer == common


def test_order_and_name_keep_the_key() -> None:
    generator = family(NAME)
    for row in some_rows(NAME, 3, 20):
        params = generator.decode(row.params)
        twin = replace(params, first=params.second, second=params.first, variable="y")
        assert generator.key_of(twin) == generator.key_of(params)
        assert generator.proven(twin).answer == int(row.answer)
