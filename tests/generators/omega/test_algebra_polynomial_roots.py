"""Equations read from the prompts; sympy finds the roots, and lines are multiplied out again."""

import re
from collections import defaultdict
from fractions import Fraction
from itertools import combinations
from math import prod

import pytest
from sympy import Poly, Symbol

from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.sampling import drawn_keys, family, some_rows, train
from tests.generators.omega.tiers import fewer_counts, levels

NAME = "omega/algebra_polynomial_roots"
DEGREES = {1: 3, 2: 4, 3: 5, 4: 6, 5: 7}
DIGITS = {1: (3, 5), 2: (5, 10), 3: (9, 12), 4: (12, 15), 5: (15, 20)}

Terms = dict[int, int]
TERM = r"[+-]? ?(?:\d+\*)?[a-z](?:\^\d+)?|[+-]? ?\d+"
SUM = rf"-?(?:{TERM})(?: [+-] (?:{TERM}))*"


def terms(text: str) -> Terms:
    """Coefficients by power."""
    found: Terms = defaultdict(int)
    for sign, number, name, power in re.findall(
        r"([+-]?) ?(?:(\d+)\*?)?([a-z])?(?:\^(\d+))?", text.strip()
    ):
        if number or name:
            size = int(number or 1)
            found[int(power or 1) if name else 0] += -size if sign == "-" else size
    return found


def read(text: str) -> Terms:
    """The polynomial that is to be 0."""
    if both := re.search(rf"f\(\w\) = ({SUM}) and g\(\w\) = ({SUM}), and let f\((\w)\) \+ g", text):
        return added(terms(both[1]), terms(both[2]), 1)
    sides = re.search(rf"equation ({SUM}) = ({SUM})\.", text)
    assert sides is not None, text
    return added(terms(sides[1]), terms(sides[2]), -1)


def added(left: Terms, right: Terms, sign: int) -> Terms:
    powers = set(left) | set(right)
    return {p: left.get(p, 0) + sign * right.get(p, 0) for p in powers}


def multiplied(left: Terms, right: Terms) -> Terms:
    found: Terms = defaultdict(int)
    for p, a in left.items():
        for q, b in right.items():
            found[p + q] += a * b
    return found


def trimmed(poly: Terms) -> Terms:
    return {p: c for p, c in poly.items() if c}


def roots(poly: Terms) -> list[Fraction]:
    """Rational roots by sympy; they must be all."""
    x = Symbol("x")
    found = Poly({(p,): c for p, c in poly.items()}, x).ground_roots()
    assert sum(found.values()) == max(trimmed(poly))
    assert set(found.values()) == {1}
    return sorted((Fraction(int(r.p), int(r.q)) for r in found), reverse=True)


@fewer_counts
@levels
def test_prompts_have_the_answers_that_sympy_finds(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        poly = read(row.prompt[-1].content)
        found = roots(poly)

        assert row.answer == str(found[1].numerator + found[1].denominator), row.prompt
        assert max(trimmed(poly)) == DEGREES[level]
        low, high = DIGITS[level]
        assert low <= sum(map(digits, found)) <= high
        check_response(row, found)


def digits(root: Fraction) -> int:
    numerator = len(str(abs(root.numerator)))
    return numerator + (len(str(root.denominator)) if root.denominator > 1 else 0)


def check_response(row: Row, found: list[Fraction]) -> None:
    """Products multiply out, Horner's numbers are right, and the roots are listed in order."""
    text = row.response or ""
    assert f"from the largest on are: {', '.join(map(str, found))}." in text
    factorings = re.findall(rf"[:] ({SUM}) = (?:\((.+?)\)|(\w))\*\((.+)\)\.$", text, re.MULTILINE)
    assert len(factorings) == len(found) - 1
    for whole, factor, name, rest in factorings:
        product = multiplied(terms(factor or name), terms(rest))
        assert trimmed(product) == trimmed(terms(whole)), whole
    for factor, point, sign, number, value in re.findall(
        r"(-?\d+)\*(-?\d+|\(-?\d+(?:/\d+)?\)) ([+-]) (\d+) = (-?\d+)", text
    ):
        total = int(factor) * Fraction(point.strip("()")) + int(f"{sign}{number}")
        assert total == int(value), (factor, point)


# The family's own claims -----------------------------------------------------------------------


def test_all_small_sets_of_roots_have_their_answers() -> None:
    generator = family(NAME)
    values = [
        Fraction(n, m) for n, m in ((-3, 1), (-3, 2), (-1, 1), (0, 1), (1, 2), (2, 1), (7, 3))
    ]
    for chosen in combinations(values, 3):
        scale = prod(root.denominator for root in chosen)
        a, b, c = chosen
        poly = (1, -(a + b + c), a * b + a * c + b * c, -a * b * c)
        params = generator.Params(tuple(int(scale * x) for x in poly), (), -1, "x")
        second = sorted(chosen)[1]

        right = second.numerator + second.denominator
        assert generator.solve(params).answer == right
        assert generator.prove(params, right)


@levels
def test_both_sides_and_sums_occur_from_level_2_on(level: int) -> None:
    generator, rng = family(NAME), Stream.of("sides", level)
    drawn = [generator.draw(rng, level) for _ in range(100)]
    looks = {(bool(p.right), p.sign) for p in drawn}

    assert looks == ({(False, -1)} if level == 1 else {(False, -1), (True, -1), (True, 1)})


def test_how_the_polynomial_is_split_is_no_part_of_the_key() -> None:
    generator = family(NAME)
    whole = generator.Params((1, 0, -7, 6), (), -1, "x")
    sides = generator.Params((3, 0, -14, 12), (1, 0, 0, 0), -1, "y")
    both = generator.Params((-1, 1, 14, 0), (-1, -7, -6), 1, "z")

    assert generator.key_of(sides) == generator.key_of(
        generator.Params((2, 0, -14, 12), (), -1, "a")
    )
    assert generator.solve(whole).answer == generator.solve(both).answer == 2


@pytest.mark.parametrize("count", [1000, pytest.param(10_000, marks=pytest.mark.slow)])
@levels
def test_rows_are_distinct(level: int, count: int) -> None:
    assert len({row.key for row in train(NAME, level, count)}) == count


@pytest.mark.exhaustive
def test_twenty_thousand_draws_of_level_1_do_not_reach_its_capacity_by_far() -> None:
    assert drawn_keys(NAME, 1, 60_000, Stream.of("capacity")) >= family(NAME).capacity_of(1)


@levels
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    generator = family(NAME, level)
    for row in generator.rows("train", 25):
        params, right = generator.decode(row.params), int(row.answer)
        others = [r.numerator + r.denominator for r in roots(read(row.prompt[-1].content))]

        assert generator.prove(params, right)
        wrong = {right - 2, right - 1, right + 1, right + 2, *others} - {right}
        assert not any(generator.prove(params, answer) for answer in wrong)
