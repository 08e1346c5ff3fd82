"""Diagonals and rotated diagonals, read from the prompts and cut in floats."""

import re
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from synthgen.generators.omega._chord_cells import Diagram
from synthgen.generators.omega._chord_order import cyclotomic, same_point
from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.polygon_faces import area, crossing, face_sizes, vertex
from tests.generators.omega.polygon_texts import only, read_diagonals, work
from tests.generators.omega.sampling import (
    check_refusals,
    family,
    most_common_share,
    some_rows,
    spearman,
    tellings,
)

NAME = "omega/geometry_polygon_rotation"
DIAGONALS = {1: (2, 2), 2: (3, 3), 3: (4, 4), 4: (5, 5), 5: (6, 6), 6: (7, 12)}
SHAPES = {"triangles": 3, "quadrilaterals": 4, "pentagons": 5, "hexagons": 6}

# Regions of a regular n-gon with all diagonals drawn (A007678 in the OEIS), n = 4, 5, ..., 25
REGIONS = (
    4, 11, 24, 50, 80, 154, 220, 375, 444, 781, 952, 1456, 1696, 2500, 2466, 4029, 4500, 6175,
    6820, 9086, 9024, 12926,
)  # fmt: skip

each_level = pytest.mark.parametrize("level", [1, 2, 3, 4, 5, 6])

Pair = tuple[int, int]


def prompt(row: Row) -> str:
    return row.prompt[-1].content


# The independent reader ------------------------------------------------------------------------


def read_size(text: str) -> int:
    return only(
        r"(\d+)-gon|1, 2, \.\.\., (\d+),|P_1, \.\.\., P_(\d+)|(\d+) vertices, numb|"
        r"are (\d+) points|z_1, \.\.\., z_(\d+)",
        text,
    )


def read_turn(text: str) -> int:
    if found := re.search(r"takes P_1 to P_(\d+)", text):
        return int(found[1]) - 1
    if "by one vertex" in text:
        return 1
    return only(
        r"clockwise by (\d+) vert|when (\d+) is added|clockwise by (\d+) \*|i \+ (\d+) to|"
        r"by (\d+) vertices counter|z_\(j\+(\d+)\)",
        text,
    )


def read_sides(text: str) -> int:
    if found := re.search(r"(?:many|are) (triangles|quadrilaterals|pentagons|hexagons)\b", text):
        return SHAPES[found[1]]
    return only(r"(?:exactly|with|have) (\d+) sides()", text)


def from_text(text: str) -> int:
    n, turn, diagonals = read_size(text), read_turn(text), read_diagonals(text)
    copies = [((a + turn - 1) % n + 1, (b + turn - 1) % n + 1) for a, b in diagonals]
    segments = {(min(pair), max(pair)) for pair in (*diagonals, *copies)}
    return face_sizes(n, segments)[read_sides(text)]


# Rows ------------------------------------------------------------------------------------------


@each_level
@pytest.mark.parametrize(
    "count",
    [
        200,  # 25 a telling, of which there are eight
        pytest.param(800, marks=pytest.mark.slow),
        pytest.param(4_000, marks=pytest.mark.exhaustive),
    ],
)
def test_cells_in_floats(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        text = prompt(row)
        n, diagonals = read_size(text), read_diagonals(text)
        assert (20 <= n <= 25) if level == 6 else (6 <= n <= 11)
        least, most = DIAGONALS[level]
        assert least <= len({frozenset(pair) for pair in diagonals}) == len(diagonals) <= most
        assert all(1 < abs(a - b) < n - 1 for a, b in diagonals)
        assert from_text(text) == int(row.answer) > 0, text


@pytest.mark.parametrize("n", [6, pytest.param(7, marks=pytest.mark.slow)])
def test_all_pairs_of_diagonals(n: int) -> None:
    generator = family(NAME)
    diagonals = [(a, b) for a, b in combinations(range(1, n + 1), 2) if 1 < b - a < n - 1]
    for pair in combinations(diagonals, 2):
        for turn in range(1, n):
            params = generator.Params(n, pair, turn, 3)
            copies = [((a + turn - 1) % n + 1, (b + turn - 1) % n + 1) for a, b in pair]
            sizes = face_sizes(n, {(min(p), max(p)) for p in (*pair, *copies)})
            for sides, count in sizes.items():
                assert generator.proven(replace(params, sides=sides)).answer == count


@pytest.mark.parametrize(
    "n", [*range(4, 15), *(pytest.param(n, marks=pytest.mark.slow) for n in range(15, 26)), 24]
)
def test_all_diagonals_make_the_known_number_of_regions(n: int) -> None:
    diagonals = tuple((a, b) for a, b in combinations(range(n), 2) if 1 < b - a < n - 1)
    diagram = Diagram(n, diagonals)
    assert len(diagram.cells) == REGIONS[n - 4]
    assert diagram.pieces - diagram.points + 1 == REGIONS[n - 4]


def test_cyclotomic_polynomials_tell_common_points() -> None:
    assert cyclotomic(30) == (1, 1, 0, -1, -1, -1, 0, 1, 1)
    assert same_point(6, 3, (1, 4), (2, 5))  # the centre of a hexagon
    assert not same_point(7, 3, (1, 4), (2, 5))
    assert same_point(24, 7, (3, 23), (4, 13)) == (
        abs((crossing(24, (0, 7), (3, 23)) or 0) - (crossing(24, (0, 7), (4, 13)) or 9)) < 1e-9
    )


# The work --------------------------------------------------------------------------------------


@each_level
def test_the_work_tiles_the_polygon(level: int) -> None:
    """Points lie where they are said to; the cells that are listed have the polygon's area."""
    for row in some_rows(NAME, level, 20):
        n, text = read_size(prompt(row)), work(row)
        points = said_points(n, text)
        cells = re.findall(r"\(((?:P?\d+, )+P?\d+)\)", "\n".join(re.findall("^With.*", text, re.M)))
        corners = [[points[name] for name in cell.split(", ")] for cell in cells]
        assert all(area(face) > 0 for face in corners)
        whole = area([vertex(n, i) for i in range(n)])
        assert abs(sum(map(area, corners)) - whole) < 1e-9
        sides = read_sides(prompt(row))
        assert sum(len(face) == sides for face in corners) == int(row.answer)


def said_points(n: int, text: str) -> dict[str, complex]:
    """Coordinates by name; every place that is given is checked."""
    points = {str(i): vertex(n, i) for i in range(1, n + 1)}
    for a, b, said in re.findall(r"^On (\d+)-(\d+): (P.*)\.$", text, re.M):
        before = 0.0
        for name, others, place in re.findall(r"(P\d+) with ([\d\-, and]+) at ([\d.]+)", said):
            assert float(place) > before
            before = float(place)
            for c, d in re.findall(r"(\d+)-(\d+)", others):
                z = crossing(n, (int(a), int(b)), (int(c), int(d)))
                assert z is not None
                assert abs(points.setdefault(name, z) - z) < 1e-9
                part = abs(z - points[a]) / abs(points[b] - points[a])
                assert f"{part:.{len(place) - 2}f}" == place
    return points


def test_equal_products_of_sines_are_equal() -> None:
    from math import pi, prod, sin

    checked = 0
    for row in some_rows(NAME, 6, 60):
        n = read_size(prompt(row))
        for left, right in re.findall(
            r"([s()\d *]+) = ([s()\d *]+)",
            "\n".join(re.findall(r"^P\d+ lies on .*because (.*)\.$", work(row), re.M)),
        ):
            one, other = (
                prod(sin(pi * int(j) / n) for j in re.findall(r"s\((\d+)\)", side))
                for side in (left, right)
            )
            assert abs(one - other) < 1e-12
            checked += 1
    assert checked


# The family ------------------------------------------------------------------------------------


def test_symmetries_keep_key_and_answer() -> None:
    generator = family(NAME)
    for row in generator.rows("train", 40):
        params = generator.decode(row.params)
        n = params.n
        for sign, by in ((1, 1), (1, n // 2), (-1, 0), (-1, 3)):
            moved = tuple(
                ((sign * a + by) % n + 1, (sign * b + by) % n + 1) for a, b in params.diagonals
            )
            twin = replace(params, diagonals=moved[::-1], turn=sign * params.turn % n)
            check_twin(generator, params, twin, row)
        copies = tuple(
            ((a + params.turn - 1) % n + 1, (b + params.turn - 1) % n + 1)
            for a, b in params.diagonals
        )
        check_twin(generator, params, replace(params, diagonals=copies, turn=n - params.turn), row)


def check_twin(generator: Any, params: Any, twin: Any, row: Row) -> None:
    assert generator.key_of(twin) == generator.key_of(params)
    assert generator.proven(twin).answer == int(row.answer)


@pytest.mark.parametrize("count", [2_000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_no_key_twice(count: int) -> None:
    rows = list(family(NAME).rows("train", count))
    assert len({row.key for row in rows}) == count


def test_the_capacity_of_level_1_exists() -> None:
    generator = family(NAME, 1)
    capacity = generator.capacity("train")
    assert len({row.key for row in generator.rows("train", capacity)}) == capacity


@pytest.mark.exhaustive
@pytest.mark.parametrize("level", [2, 3, 4, 5])
def test_the_capacities_exist(level: int) -> None:
    generator = family(NAME, level)
    draws = (generator.draw(Stream.of("capacity", level, i), level) for i in range(150_000))
    assert len({generator.key_of(params) for params in draws}) >= generator.capacity_of(level)


def test_answers_vary() -> None:
    """They are counts, of a handful of cells at level 1."""
    for level, most in ((1, 0.35), (2, 0.25), (4, 0.25), (6, 0.2)):
        assert most_common_share(NAME, level, 100) < most


def test_difficulty_follows_the_level() -> None:
    assert spearman(NAME, 60) > 0.9


def test_all_tellings_occur() -> None:
    assert tellings(NAME, 2, 200) == set(range(8))


def test_proofs_refuse_neighbours() -> None:
    check_refusals(family(NAME), 60, lambda n: (n - 1, n + 1))
