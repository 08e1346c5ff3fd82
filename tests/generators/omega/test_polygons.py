"""Chords and colours of regular polygons, solved again from the prompts."""

import json
import re
from cmath import exp, pi
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, product

import pytest

from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.polygon_texts import only, read_diagonals, work
from tests.generators.omega.sampling import (
    family,
    has_repeats,
    most_common_share,
    some_rows,
    spearman,
    tellings,
)
from tests.generators.omega.tiers import tiered

CHORDS = "omega/geometry_perpendicular_intersection"
COLORS = "omega/geometry_polygon_color"
DIAGONALS = {1: (6, 7), 2: (8, 9), 3: (10, 11), 4: (12, 13), 5: (14, 15)}
VERTICES = {1: (6, 7), 2: (8, 9), 3: (10, 11), 4: (12, 13), 5: (14, 15)}

each_level = pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
many = pytest.mark.parametrize("count", [2_000, pytest.param(10_000, marks=pytest.mark.slow)])
both = pytest.mark.parametrize("name", [CHORDS, COLORS])


def prompt(row: Row) -> str:
    return row.prompt[-1].content


# Chords ----------------------------------------------------------------------------------------


def read_chords(text: str) -> tuple[int, list[tuple[int, int]]]:
    """The number of vertices and the diagonals, in whichever notation."""
    size = only(
        r"(\d+)-gon|P_2, \.\.\., P_\{?(\d+)|lie (\d+) equally|has (\d+) nails|(\d+) vertices, "
        r"labelled|pi\*i\*j/(\d+)",
        text,
    )
    return size, read_diagonals(text)


def right_angles(n: int, pairs: list[tuple[int, int]]) -> int:
    """By coordinates: segments that have a common point and vectors with product 0."""
    points = [exp(2j * pi * i / n) for i in range(n)]

    def side(a: complex, b: complex, c: complex) -> float:
        return ((b - a).conjugate() * (c - a)).imag

    count = 0
    for (a, b), (c, d) in combinations([(points[i % n], points[j % n]) for i, j in pairs], 2):
        apart = side(a, b, c) * side(a, b, d) > 1e-9 or side(c, d, a) * side(c, d, b) > 1e-9
        count += not apart and abs(((b - a).conjugate() * (d - c)).real) < 1e-9
    return count


@each_level
@tiered(200, 800, 4_000)  # 25 a telling, of which there are eight
def test_chords_by_coordinates(level: int, count: int) -> None:
    for row in some_rows(CHORDS, level, count):
        n, pairs = read_chords(prompt(row))
        least, most = DIAGONALS[level]
        assert least <= len({frozenset(pair) for pair in pairs}) == len(pairs) <= most
        assert 6 <= n <= 15
        assert all(
            abs(a - b) not in (0, 1, n - 1) and {a, b} <= set(range(1, n + 1)) for a, b in pairs
        )
        assert right_angles(n, pairs) == int(row.answer), prompt(row)


def test_all_pairs_of_diagonals_of_small_polygons() -> None:
    generator = family(CHORDS)
    for n in range(6, 13):
        diagonals = [(a, b) for a, b in combinations(range(1, n + 1), 2) if 1 < b - a < n - 1]
        for pair in combinations(diagonals, 2):
            params = generator.Params(n, pair)
            assert generator.proven(params).answer == right_angles(n, list(pair)), (n, pair)


def test_one_polygon_in_twenty_is_odd() -> None:
    generator = family(CHORDS)
    drawn = [generator.draw(Stream.of("odd", i), 1 + i % 5) for i in range(1000)]
    odd = [params for params in drawn if params.n % 2]
    assert 20 < len(odd) < 80
    assert {params.n for params in drawn} == set(range(6, 16))
    assert {generator.proven(params).answer for params in odd} == {0}


def test_turned_and_mirrored_chords_have_one_key() -> None:
    generator = family(CHORDS, 3)
    for row in generator.rows("train", 20):
        params = generator.decode(row.params)
        n = params.n
        for sign, turn in product((1, -1), range(n)):
            moved = tuple(
                ((sign * b + turn) % n + 1, (sign * a + turn) % n + 1)
                for a, b in reversed(params.diagonals)
            )
            twin = generator.Params(n, moved)
            assert generator.key_of(twin) == generator.key_of(params)
            assert generator.solve(twin).answer == int(row.answer)


def test_chord_work_names_each_pair_that_meets() -> None:
    for row in some_rows(CHORDS, 4, 40):
        n, pairs = read_chords(prompt(row))
        lines = [line for line in work(row).splitlines() if re.match(r"Sums \d+ and \d+:", line)]
        parts = [part for line in lines for part in re.split(r": |; ", line)[1:]]
        meeting = [part for part in parts if "do not meet" not in part]
        assert len(meeting) == int(row.answer)
        for part in parts:
            a, b, c, d = map(int, re.match(r"(\d+)-(\d+) and (\d+)-(\d+)", part).groups())  # type: ignore[union-attr]
            assert {(a, b), (c, d)} <= set(pairs)
            assert right_angles(n, [(a, b), (c, d)]) == ("do not meet" not in part)


# Colours ---------------------------------------------------------------------------------------

NAMES = r"\b(?:red|blue|black|white|green|yellow|purple|gold)\b"
TRUE = "|".join((NAMES, "uncoloured", "undecided"))


def read_vertices(text: str) -> tuple[int, list[str]]:
    """The number of the first vertex and the colours, clockwise; "" where there is none."""
    if found := re.search(r"s = ([A-Z?]+) be .*?of which (\d) is", text):
        return int(found[2]), spelled(list(found[1]), text)
    if found := re.search(r"((?:[A-Z?], )+[A-Z?]) \(", text):
        return first_of(text), spelled(found[1].split(", "), text)
    if pairs := re.findall(rf"^(\d+): ({TRUE})$", text, re.MULTILINE) or re.findall(
        rf"vertex (\d+) is ({TRUE})", text
    ):
        assert [int(i) for i, _ in pairs] == list(
            range(int(pairs[0][0]), int(pairs[0][0]) + len(pairs))
        )
        return int(pairs[0][0]), [plain(colour) for _, colour in pairs]
    if classes := re.findall(rf"((?:\d+, )*\d+) (?:is|are) ({NAMES}|without a colour)", text):
        by_number = {int(i): plain(c) for numbers, c in classes for i in numbers.split(", ")}
        return min(by_number), [by_number[i] for i in sorted(by_number)]
    found = re.search(rf"(?:{TRUE})(?:(?:, | and )(?:{TRUE})){{5,}}", text)
    assert found, text
    return first_of(text), [plain(colour) for colour in re.split(", | and ", found[0])]


def plain(colour: str) -> str:
    return colour if re.fullmatch(NAMES, colour) else ""


def spelled(letters: list[str], text: str) -> list[str]:
    legend = dict(re.findall(rf"([A-Z]) for ({NAMES})", text))
    return [legend.get(letter, "") for letter in letters]


def first_of(text: str) -> int:
    found = re.search(r"from (?:vertex|seat) (\d)", text)
    assert found, text
    return int(found[1])


def asked_colour(text: str) -> str:
    """The colour that is to come onto the other one."""
    if found := re.search(r"(?:equal to|s\[i\] is) ([A-Z])", text):
        return spelled([found[1]], text)[0]
    found = re.search(
        rf"(?:How many|how many|number of|greatest possible number of|all|every|the|each|as many) "
        rf"(?:of the |people in )?({NAMES}) (?:vert|of the|at most|take|people)|"
        rf"people in ({NAMES}) take|(?:does|can|that) ({NAMES}) (?:always )?take|"
        rf"is a ({NAMES}) vertex of the turned",
        text,
    )
    assert found, text
    colour: str = next(filter(None, found.groups()))
    return colour


def by_definition(text: str) -> int:
    """The answer, by turning lists."""
    _, colours = read_vertices(text)
    names = set(re.findall(NAMES, text))
    assert len(names) == 2, text
    asked = asked_colour(text)
    n = len(colours)
    blanks = [i for i, colour in enumerate(colours) if not colour]
    best = []
    for fill in product(sorted(names), repeat=len(blanks)):
        whole = list(colours)
        for i, colour in zip(blanks, fill, strict=True):
            whole[i] = colour
        onto = [sum(whole[i] == asked != whole[(i + k) % n] for i in range(n)) for k in range(n)]
        best.append((onto, whole.count(asked)))
    if blanks:
        return sum(max(onto) == number for onto, number in best)
    turn = re.search(
        r"clockwise by (\d+)|vertex (\d+) places? further|by (\d+) positions?|moves (\d+) seats?|"
        r"s\[i \+ (\d+)\]|turned by (\d+)",
        text,
    )
    onto = best[0][0]
    return onto[int(next(filter(None, turn.groups())))] if turn else max(onto)


@each_level
@tiered(200, 800, 4_000)  # 25 a telling, of which there are eight
def test_colours_by_turning_lists(level: int, count: int) -> None:
    for row in some_rows(COLORS, level, count):
        text = prompt(row)
        _, colours = read_vertices(text)
        least, most = VERTICES[level]
        assert least <= len(colours) <= most
        assert colours.count("") in (0, 3)
        assert asked_colour(text) in colours
        assert by_definition(text) == int(row.answer), text


def test_all_colourings_of_hexagons_are_proven() -> None:
    generator = family(COLORS)
    for marks in product("01", repeat=6):
        if len(set(marks)) < 2:
            continue
        text = "".join(marks)
        for asked in (0, 1):
            params = generator.Params("most", text, 0, ("red", "blue"), asked)
            generator.proven(params)
            for turn in range(1, 6):
                generator.proven(replace(params, kind="moved", turn=turn))
    for blanks in combinations(range(6), 3):
        for known in product("01", repeat=3):
            if "1" in known:
                rest = iter(known)
                text = "".join("?" if i in blanks else next(rest) for i in range(6))
                generator.proven(generator.Params("fillings", text, 0, ("red", "blue"), 1))


def test_symmetries_keep_key_and_answer() -> None:
    generator = family(COLORS)
    swap = str.maketrans("01", "10")
    for row in generator.rows("train", 100):
        params = generator.decode(row.params)
        v, n = params.vertices, len(params.vertices)
        twins = [replace(params, vertices=v[k:] + v[:k]) for k in range(n)]
        twins.append(replace(params, vertices=v[::-1]))
        twins.append(replace(params, vertices=v.translate(swap), asked=1 - params.asked))
        twins.append(replace(params, first=1 - params.first, palette=("black", "white")))
        if params.kind != "fillings":
            twins.append(replace(params, asked=1 - params.asked))
        if params.kind == "moved":
            twins.append(replace(params, turn=n - params.turn))
        for twin in twins:
            assert generator.key_of(twin) == generator.key_of(params)
            assert generator.solve(twin).answer == int(row.answer)


def test_the_three_questions_have_their_shares() -> None:
    """Of draws: of the 900 questions for the most at level 5, rows drop the repeats."""
    generator = family(COLORS)
    kinds = Counter(generator.draw(Stream.of("mix", i), 5).kind for i in range(1000))
    assert 150 < kinds["moved"] < 250
    assert 350 < kinds["most"] < 450
    assert 350 < kinds["fillings"] < 450


def test_every_number_of_fillings_occurs() -> None:
    rows = some_rows(COLORS, 3, 1000)
    found = {row.answer for row in rows if json.loads(row.params)["kind"] == "fillings"}
    assert found == set("012345678")


@pytest.mark.parametrize("level", [1, 2])
def test_small_capacities_exist(level: int) -> None:
    generator = family(COLORS, level)
    capacity = generator.capacity("train")
    assert len({row.key for row in generator.rows("train", capacity)}) == capacity


# Both ------------------------------------------------------------------------------------------


@both
def test_difficulty_follows_the_level(name: str) -> None:
    assert spearman(name, 200) > 0.9


@both
@many
def test_no_key_twice(name: str, count: int) -> None:
    for level in (3, 5):
        assert not has_repeats(name, level, count // 2)


@both
def test_answers_vary(name: str) -> None:
    """They are counts, of 0 to 8 at most for fillings, so that 15 % is too little to ask."""
    for level in range(1, 6):
        assert most_common_share(name, level, 300) < 0.45


@both
def test_all_tellings_occur(name: str) -> None:
    assert tellings(name, 3, 200) == set(range(8))


@both
def test_proofs_refuse_neighbours(name: str) -> None:
    generator = family(name)
    for row in generator.rows("train", 60):
        params = generator.decode(row.params)
        answer = int(row.answer)
        assert generator.prove(params, Fraction(answer))
        assert not any(generator.prove(params, answer + d) for d in (-1, 1))
