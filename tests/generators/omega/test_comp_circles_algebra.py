"""Circles and curves, solved again from the prompts by sympy's factors and mpmath's roots."""

import re
from dataclasses import replace
from fractions import Fraction
from itertools import product

import mpmath  # type: ignore[import-untyped]
import pytest
import sympy

from tests.generators.omega.sampling import family, some_rows
from tests.generators.omega.tiers import fewer_counts, levels

NAME = "omega/comp_circles_algebra"
X = sympy.Symbol("x")
NUMBER = r"(-?\d+)"
POINT = rf"\({NUMBER}, {NUMBER}\)"
DIGITS = 60

Circle = tuple[Fraction, Fraction, Fraction]


def read_circle(text: str) -> Circle:
    """The centre and the square of the radius."""
    if found := re.search(rf"center {POINT} that passes through {POINT}", text):
        x, y, a, b = map(int, found.groups())
        return Fraction(x), Fraction(y), Fraction((x - a) ** 2 + (y - b) ** 2)
    if found := re.search(rf"segment from {POINT} to {POINT} as a diameter", text):
        a, b, c, d = map(int, found.groups())
        return Fraction(a + c, 2), Fraction(b + d, 2), Fraction((a - c) ** 2 + (b - d) ** 2, 4)
    if found := re.search(rf"center {POINT} that touches the line ([-+xy\d ]+) = {NUMBER}", text):
        x, y, side, right = int(found[1]), int(found[2]), sympy_of(found[3]), int(found[4])
        p, q = (int(side.coeff(name)) for name in sympy.symbols("x y"))
        return Fraction(x), Fraction(y), Fraction((p * x + q * y - right) ** 2, p * p + q * q)
    if found := re.search(rf"through {POINT}, {POINT} and {POINT}", text):
        numbers = [int(n) for n in found.groups()]
        return through(list(zip(numbers[::2], numbers[1::2], strict=True)))
    found = re.search(r"equation (x\^2 \+ y\^2[-+xy\d ]*) = 0", text)
    assert found, text
    sides = sympy.Poly(sympy_of(found[1]), *sympy.symbols("x y"))
    d, e, f = (int(sides.coeff_monomial(m)) for m in ((1, 0), (0, 1), (0, 0)))
    return Fraction(-d, 2), Fraction(-e, 2), Fraction(d * d + e * e, 4) - f


def through(points: list[tuple[int, int]]) -> Circle:
    """The circumcircle."""
    x, y, s = sympy.symbols("x y s")
    (found,) = sympy.solve([(x - a) ** 2 + (y - b) ** 2 - s for a, b in points], [x, y, s])
    return Fraction(str(found[0])), Fraction(str(found[1])), Fraction(str(found[2]))


def sympy_of(text: str) -> sympy.Expr:
    """The expression, where W is the sign of what stands between bars."""
    plain = re.sub(r"\|([^|]*)\|", r"(W*(\1))", text)
    plain = re.sub(r"(\d)([xyt(])", r"\1*\2", plain).replace("^", "**")
    return sympy.sympify(plain, locals={"W": sympy.Symbol("W")})


def read_function(text: str) -> str:
    lines = rf"touches the line [-+xy\d ]+ = {NUMBER}|equation x\^2 \+ y\^2[-+xy\d ]* = 0"
    plain = re.sub(lines, "", text.replace("$", ""))
    term = r"(?:[-+x^|\d ]|/(?=[(x])|\((?=x)|(?<=\d)\))+"
    found = re.search(rf"(?:y = |f\(x\) = |x -> )({term})", plain)
    assert found, text
    return found[1].strip()


def points(circle: Circle, function: str) -> list[tuple[mpmath.mpf, mpmath.mpf]]:
    """All common points, to many digits; W is the sign of what stands between bars."""
    h, c, square = (sympy.Rational(n.numerator, n.denominator) for n in circle)
    found: list[tuple[mpmath.mpf, mpmath.mpf]] = []
    inner = re.search(r"\|([^|]*)\|", function)
    for sign in (1, -1) if inner else (1,):
        y = sympy_of(function).subs(sympy.Symbol("W"), sign)
        top = sympy.numer(sympy.together((X - h) ** 2 + (y - c) ** 2 - square))
        for factor, _ in sympy.Poly(top, X).factor_list()[1]:
            for x in real_roots(factor):
                size = evaluated(sympy_of(inner[1]), x) if inner else mpmath.mpf(1)
                here = (x, evaluated(y, x))
                if sign * size > -1e-30 and all(abs(x - other) > 1e-30 for other, _ in found):
                    found.append(here)
    return found


def real_roots(poly: sympy.Poly) -> list[mpmath.mpf]:
    numbers = [int(n) for n in poly.all_coeffs()]
    roots = mpmath.polyroots(numbers, maxsteps=500, extraprec=400)
    return [mpmath.re(root) for root in roots if abs(mpmath.im(root)) < 1e-30]


def evaluated(expression: sympy.Expr, x: mpmath.mpf) -> mpmath.mpf:
    return sympy.lambdify(X, expression, "mpmath")(x)


def answer(text: str) -> mpmath.mpf:
    found = points(read_circle(text), read_function(text))
    if "x-coordinates" in text:
        return mpmath.fsum(x for x, _ in found)
    if "y-coordinates" in text:
        return mpmath.fsum(y for _, y in found)
    assert "squares of the distances from the origin" in text
    return mpmath.fsum(x * x + y * y for x, y in found)


def is_close(value: mpmath.mpf, right: str) -> bool:
    exact = Fraction(right)
    return bool(abs(value - mpmath.mpf(exact.numerator) / exact.denominator) < 1e-25)


@levels
@fewer_counts
def test_solved_from_the_text(level: int, count: int) -> None:
    with mpmath.workdps(DIGITS):
        for row in some_rows(NAME, level, count):
            text = row.prompt[-1].content
            assert is_close(answer(text), row.answer), text


@levels
def test_each_line_of_the_work_is_true(level: int) -> None:
    """Expansions and factors are identities, and sums of numbers are right."""
    for row in some_rows(NAME, level, 20):
        work = row.response or ""
        pairs = re.findall(r"(?:this gives|into it|becomes): (.*?) = (\d+)", work)
        expanded = re.findall(r"(?:[Ee]xpand|that is):? ([-+xt^\d ]+) = 0", work)
        factors = re.findall(r"the left side is: (\S[^.]*)\.", work)
        assert len(expanded) == (2 if level == 2 else 1)
        if level != 2:
            (pair,) = pairs[-1:]
            left = sympy.together(sympy_of(pair[0]) - int(pair[1]))
            assert sympy.expand(sympy.numer(left) - sympy_of(expanded[0])) == 0, work
        for product_ in factors:
            assert sympy.expand(sympy_of(product_) - sympy_of(expanded[0])) == 0, work
        for left, right in re.findall(r"(?:: |and )([-\d+*/^() ]+) = (-?\d+(?:/\d+)?)", work):
            assert sympy.sympify(left.replace("^", "**")) == sympy.Rational(right), left


@levels
def test_the_points_shown_lie_on_both(level: int) -> None:
    for row in some_rows(NAME, level, 20):
        text = row.prompt[-1].content
        h, c, square = read_circle(text)
        function = read_function(text)
        shown = re.search(r"The common points: (.*)\.$", row.response or "", re.MULTILINE)
        assert shown, row.response
        number = r"(-?\d+(?:/\d+)?)"
        for pair in re.findall(rf"\({number}, {number}\)", shown[1]):
            x, y = map(Fraction, pair)
            assert (x - h) ** 2 + (y - c) ** 2 == square
            there = {X: sympy.Rational(pair[0]), sympy.Symbol("W"): 1}
            inner = re.search(r"\|([^|]*)\|", function)
            if inner and sympy_of(inner[1]).subs(there) < 0:
                there[sympy.Symbol("W")] = -1
            assert sympy_of(function).subs(there) == sympy.Rational(pair[1])


@levels
def test_each_part_changes_the_answer(level: int) -> None:
    """The circle one to the right, the curve one higher."""
    with mpmath.workdps(DIGITS):
        for row in some_rows(NAME, level, 12):
            text = row.prompt[-1].content
            (h, c, square), function = read_circle(text), read_function(text)
            for found in (
                points((h + 1, c, square), function),
                points((h, c, square), f"{function} + 1"),
            ):
                values = {
                    "x": mpmath.fsum(x for x, _ in found),
                    "y": mpmath.fsum(y for _, y in found),
                    "squares": mpmath.fsum(x * x + y * y for x, y in found),
                }
                value = values[family(NAME).decode(row.params).ask]
                assert not is_close(value, row.answer)


def test_all_lines_against_a_small_circle() -> None:
    """Of those through a whole point; also tangents."""
    generator = family(NAME)
    with mpmath.workdps(DIGITS):
        for m, (x, y) in product(range(-3, 4), ((3, 4), (-4, 3), (5, 0), (0, -5))):
            numbers = (m, y - m * x)
            for ask in ("y", "squares"):
                params = generator.Params("point", (0, 0, 5, 0), "line", numbers, ask)
                text = generator.problem(params, 0)
                assert is_close(answer(text), str(generator.proven(params).answer))


@pytest.mark.parametrize("way", ["point", "diameter", "tangent", "three", "equation"])
def test_the_ways_to_give_a_circle_agree(way: str) -> None:
    given = {
        "point": (1, -2, 4, 2),
        "diameter": (4, 2, -2, -6),
        "tangent": (1, -2, 3, 4, 20),
        "three": (4, 2, 6, -2, 1, 3),
        "equation": (-2, 4, -20),
    }
    generator = family(NAME)
    params = generator.Params(way, given[way], "parabola", (1, -2, -6), "y")
    circle = read_circle(generator.problem(params, 0))
    assert circle == (Fraction(1), Fraction(-2), Fraction(25))
    first = replace(params, way="point", given=given["point"])
    assert generator.proven(params).answer == generator.proven(first).answer
    assert generator.key_of(params) == generator.key_of(first)


@levels
def test_mirrored_problems_have_one_key(level: int) -> None:
    """In the y axis where x is not asked, in the x axis where y is not asked."""
    generator = family(NAME)
    mirror = {"line": (-1, 1), "fold": (1, -1, 1), "parabola": (1, -1, 1)}
    mirror |= {"hyperbola": (-1, 1, -1), "even": (-1, 1, 1, 1), "bent": (1, -1, 1, 1)}
    flip = {"line": (-1, -1), "fold": (-1, 1, -1), "parabola": (-1, -1, -1)}
    flip |= {"hyperbola": (1, -1, -1), "even": (1, -1, -1, -1), "bent": (-1, 1, 1, -1)}
    for row in some_rows(NAME, level, 20):
        params = generator.decode(row.params)
        h, c, square = map(int, read_circle(row.prompt[-1].content))
        for signs, (sx, sy), axis in ((mirror, (-1, 1), "x"), (flip, (1, -1), "y")):
            if params.ask != axis:
                x, y = sx * h, sy * c
                given = (-2 * x, -2 * y, x * x + y * y - square)
                numbers = zip(params.numbers, signs[params.kind], strict=True)
                twin = replace(
                    params, way="equation", given=given, numbers=tuple(a * b for a, b in numbers)
                )
                assert generator.key_of(twin) == generator.key_of(params)
                assert generator.proven(twin).answer == Fraction(row.answer)


def test_the_proof_refuses_other_answers() -> None:
    generator = family(NAME)
    for row in [row for level in range(1, 6) for row in some_rows(NAME, level, 20)]:
        params, right = generator.decode(row.params), Fraction(row.answer)
        assert generator.prove(params, right)
        wrong = (right + 1, right - 1, -right or 1, right + Fraction(1, 10), 2 * right or 2)
        assert not any(generator.prove(params, value) for value in wrong)
