"""The parts of constructions: exact numbers against mpmath, keys free of symmetries, dead ends."""

from fractions import Fraction
from math import floor
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from mpmath import mp, mpf  # type: ignore[import-untyped]

from synthgen.canonical import dumps
from synthgen.generators.omega._construction import Figure
from synthgen.generators.omega._construction_answer import solution
from synthgen.generators.omega._construction_intervals import Interval, ratio, unit
from synthgen.generators.omega._construction_key import group, key
from synthgen.generators.omega._construction_numbers import (
    Exact,
    angle_half_up,
    degrees,
    half_up,
    root_half_up,
)
from synthgen.generators.omega._construction_verdict import confirms
from synthgen.registry import generators

mp.dps = 60
SMALL = st.integers(-500, 500)
NUMBERS = st.builds(
    lambda p, q, n: Exact(p, q, n, 3), SMALL, st.integers(-50, 50), st.integers(1, 40)
)


def real(x: Exact) -> Any:
    return (x.p + x.q * mp.sqrt(x.d)) / x.n


# Numbers ---------------------------------------------------------------------------------------


@given(NUMBERS, NUMBERS)
def test_sums_products_and_quotients_are_those_of_reals(a: Exact, b: Exact) -> None:
    assert mp.almosteq(real(a.plus(b)), real(a) + real(b), abs_eps=1e-40)
    assert mp.almosteq(real(a.minus(b)), real(a) - real(b), abs_eps=1e-40)
    assert mp.almosteq(real(a.times(b)), real(a) * real(b), abs_eps=1e-40)
    if b.sign:
        assert mp.almosteq(real(a.over(b)), real(a) / real(b), abs_eps=1e-40)


@given(NUMBERS, st.integers(1, 10**6))
def test_signs_and_floors_are_exact(a: Exact, scale: int) -> None:
    assert a.sign == mp.sign(real(a))
    assert a.floor(scale) == floor(real(a) * scale)


@given(NUMBERS)
def test_roundings_are_half_up_or_refused(a: Exact) -> None:
    hundredths = real(a) * 100
    tie = a.q == 0 and (Fraction(a.p, a.n) * 200).denominator == 1 and a.p * 200 // a.n % 2
    assert half_up(a) == (None if tie else floor(hundredths + 0.5))
    if a.sign > 0:
        root = root_half_up(a)
        assert root is None or abs(mpf(root) - mp.sqrt(real(a)) * 100) <= mpf("0.5")


def test_ties_of_roots_are_refused() -> None:
    assert root_half_up(Exact(1, 0, 64)) is None  # 0.125
    assert root_half_up(Exact(1, 0, 16)) == 25


@given(NUMBERS, NUMBERS)
def test_angles_are_those_of_the_arctangent(dot: Exact, cross: Exact) -> None:
    assume(cross.sign != 0)
    angle = mp.degrees(mp.atan2(abs(real(cross)), real(dot)))
    assert abs(degrees(dot, cross, 10**20) - angle * 10**20) <= 2
    rounded = angle_half_up(dot, cross)
    assert rounded is None or abs(rounded - angle * 100) <= mpf("0.5")


@given(st.integers(-999, 999), st.integers(1, 999), st.integers(-999, 999), st.integers(1, 999))
def test_intervals_hold_the_results(a: int, b: int, c: int, d: int) -> None:
    x, y = ratio(a, b), ratio(c, d)
    p, q = Fraction(a, b), Fraction(c, d)
    assert holds(x.plus(y), p + q)
    assert holds(x.times(y), p * q)
    if c:
        assert holds(x.over(y), p / q)
    square = x.times(x)
    if a:
        assert holds(square.root(), abs(p))


def holds(interval: Interval, value: Fraction) -> bool:
    return abs(interval.middle - value * 2**256) <= interval.radius < 2**200


@pytest.mark.parametrize("angle", [30, 45, 60, 90, 120, 135, 150, 180, -45, -60])
def test_units_stand_at_their_angles(angle: int) -> None:
    z = unit(angle)
    assert abs(mpf(z.re.middle) / 2**256 - mp.cos(mp.radians(angle))) < mpf(10) ** -50
    assert abs(mpf(z.im.middle) / 2**256 - mp.sin(mp.radians(angle))) < mpf(10) ** -50


# Keys ------------------------------------------------------------------------------------------

POINTS = (("point", "A", "1", "2"), ("point", "B", "5", "3"), ("point", "C", "-2", "7"))
STEPS = (("midpoint", "M", "A", "B"), ("rotate", "D", "C", "M", "90"), ("foot", "F", "D", "AC"))
ASKED = ("distance", "F", "B")
FIGURE = Figure(POINTS, STEPS, ASKED)


def test_names_and_places_are_no_part_of_the_key() -> None:
    moved = (("point", "X", "11", "2"), ("point", "Y", "15", "3"), ("point", "Z", "8", "7"))
    steps = (("midpoint", "K", "Y", "X"), ("rotate", "L", "Z", "K", "90"), ("foot", "H", "L", "ZX"))
    assert key(Figure(moved, steps, ("distance", "Y", "H"))) == key(FIGURE)


def test_mirror_images_have_one_key_and_turn_the_other_way() -> None:
    mirrored = tuple((kind, name, str(-int(x)), y) for kind, name, x, y in POINTS)
    steps = (STEPS[0], ("rotate", "D", "C", "M", "-90"), STEPS[2])
    assert key(Figure(mirrored, steps, ASKED)) == key(FIGURE)
    assert key(Figure(mirrored, STEPS, ASKED)) != key(FIGURE)
    assert solution(Figure(mirrored, steps, ASKED), True).answer == solution(FIGURE, True).answer


def test_named_lines_and_the_order_of_steps_are_no_part_of_the_key() -> None:
    steps = (("line", "g", "C", "A"), *STEPS[:2], ("foot", "F", "D", "g"))
    assert key(Figure(POINTS, steps, ASKED)) == key(FIGURE)


def test_triangles_have_one_key_however_they_are_given() -> None:
    steps = (("centroid", "G", "A", "B", "C"),)
    one = Figure((("sides", "ABC", "6", "5", "5"),), steps, ("distance", "G", "C"))
    other = Figure((("isosceles", "ABC", "3", "4"),), steps, ("distance", "C", "G"))
    assert key(one) == key(other)


def test_vertices_of_a_square_may_be_exchanged() -> None:
    def figure(a: str, b: str, c: str, turn: str) -> Figure:
        steps = (("midpoint", "M", a, b), ("rotate", "N", c, "M", turn))
        return Figure((("square", "ABCD", "6"),), steps, ("distance", "N", a))

    assert key(figure("A", "B", "C", "90")) == key(figure("B", "C", "D", "90"))
    assert key(figure("A", "B", "C", "90")) == key(figure("D", "C", "B", "-90"))
    assert key(figure("A", "B", "C", "90")) != key(figure("A", "C", "B", "90"))


def test_a_question_without_an_answer_is_refused() -> None:
    with pytest.raises(ValueError, match="no answer"):
        solution(Figure(POINTS, (("line", "g", "A", "B"),), ("gap", "A", "g")), True)
    assert not confirms(Figure(POINTS, (("line", "g", "A", "B"),), ("gap", "A", "g")), Fraction(1))


@pytest.mark.parametrize("name", ["basic", "circle", "polygon", "triangle"])
def test_what_is_given_with_question_and_length_stays_on_one_side(name: str) -> None:
    cls: Any = generators.get(f"omega/geometry_{name}")
    sides: dict[str, set[str]] = {}
    for split in ("train", "test"):
        generator = cls(cls.Config(level=1), seed=3)
        for row in generator.rows(split, 40):
            params = generator.decode(row.params)
            plan = dumps(group(params.given, params.asked[0], len(params.steps)))
            sides.setdefault(plan, set()).add(split)
    assert all(len(found) == 1 for found in sides.values())
