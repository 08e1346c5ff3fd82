"""Logic grids, read from the prompts and searched again; every line of a solution is forced."""

import json
import re
from dataclasses import replace
from itertools import chain, permutations, product
from typing import Any

import pytest

from synthgen.seeding import Stream
from tests.generators.omega.ranking import level_correlation
from tests.generators.omega.sampling import family, placed_keys, share, templates, train
from tests.generators.omega.tiers import fewer_counts, levels
from tests.generators.omega.zebra import PLACE, Question, answer, grids, read

NAME = "omega/logic_zebralogic"
LARGEST = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}


@fewer_counts
@levels
def test_prompts_have_one_grid_and_its_answer(level: int, count: int) -> None:
    for row in train(NAME, level, count):
        question = read(row.prompt[-1].content)
        found = list(grids(question))
        assert len(found) == 1, row.prompt
        assert row.answer == answer(question, found[0])
        assert max(question.houses, len(question.attributes)) == LARGEST[level]
        check_response(row.response or "", question, found[0])


def test_every_wording_is_read_alike() -> None:
    generator = family(NAME)
    for i in range(12):
        puzzle = generator.draw(Stream.of("wordings", i), 2 + i % 2)
        told = []
        for template in range(len(generator.templates)):
            question = read(generator.problem(puzzle, template))
            told.append((next(grids(question)), question.asked, question.about))
        assert all(item == told[0] for item in told)


# The worked solution ---------------------------------------------------------------------------


def check_response(response: str, question: Question, house: dict[str, int]) -> None:
    """Each line follows from the clue that it names, or from taken houses, and the lines above."""
    left = {v: set(range(1, question.houses + 1)) for v in house}
    lines = response.rsplit("\n\n", 1)[0].splitlines()
    for line in lines[1:-2]:
        if clue := re.match(r"By clue (\d+)", line):
            check_clue(line, question, int(clue.group(1)), left)
        elif last := re.match(rf"That leaves only {PLACE} (\d) for (.*)\.", line):
            (value,) = words(last.group(2), house)
            assert left[value] == {int(last.group(1))}
        else:
            only = re.match(rf"No other .* can be in {PLACE} (\d), so (.*) is there", line)
            assert only is not None, line
            (value,) = words(only.group(2), house)
            place = int(only.group(1))
            assert [v for v in mates(question, value) if place in left[v]] == [value]
            left[value] = {place}
        close(question, left)
        assert all(house[v] in left[v] for v in house), line
    assert all(left[v] == {house[v]} for v in house)
    table = dict(re.findall(rf"{PLACE} (\d): ([\w, ]+)", lines[-2]))
    for place, row in table.items():
        assert set(row.split(", ")) == {v for v, h in house.items() if h == int(place)}


def check_clue(line: str, question: Question, number: int, left: dict[str, set[int]]) -> None:
    clue = question.clues[number - 1]
    claims = re.findall(rf"([^;:,]*?) is in {PLACE} ((?:\d, )*\d(?: or \d)?)(?=[;,.])", line)
    said = [(words(text, left)[-1], {int(h) for h in re.findall(r"\d", hs)}) for text, hs in claims]
    assert said
    for value, houses in said:
        assert value in clue.values
        if len(clue.values) == 1:
            houses_left = {h for h in left[value] if clue.holds(h, question.houses)}
        else:
            one, other = clue.values
            houses_left = {
                h
                for h in left[value]
                if any(
                    clue.holds(*((h, g) if value == one else (g, h)))
                    for g in left[other if value == one else one]
                )
            }
        assert houses in (left[value], houses_left), line
        left[value] = houses


def close(question: Question, left: dict[str, set[int]]) -> None:
    """A placed value closes its house, again and again."""
    for _ in range(question.houses):
        for value in left:
            if len(left[value]) == 1:
                for other in mates(question, value):
                    left[other] = left[other] - left[value] if other != value else left[other]


def mates(question: Question, value: str) -> list[str]:
    return next(group for group in question.attributes.values() if value in group)


def words(text: str, values: Any) -> list[str]:
    return [word for word in re.findall(r"\w+", text) if word in values]


# Small cases -----------------------------------------------------------------------------------


def test_all_small_grids_with_random_clues_are_proven_only_where_they_are_unique() -> None:
    """Two houses, two attributes: every pair of clues, against a list of all four grids."""
    generator = family(NAME)
    base = generator.draw(Stream.of("small"), 1)
    clue = type(base.clues[0])
    places = [clue(kind, v, v, n) for kind in ("at", "not_at") for v in range(4) for n in (1, 2)]
    pairs = [clue("left", a, b) for a, b in permutations(range(4), 2)]
    pairs += [clue(kind, a, b) for kind in ("same", "different") for a in (0, 1) for b in (2, 3)]
    all_grids = [(*x, *y) for x, y in product(permutations((1, 2)), repeat=2)]
    for one, other in product(places + pairs, repeat=2):
        puzzle = replace(base, houses=2, clues=(one, other), asked=-1, about=0)
        fits = [grid for grid in all_grids if holds(one, grid) and holds(other, grid)]
        assert generator.prove(puzzle, 1) == ([grid[0] for grid in fits] == [1])
        assert generator.prove(puzzle, 2) == ([grid[0] for grid in fits] == [2])


def holds(clue: Any, grid: tuple[int, ...]) -> bool:
    a, b = grid[clue.one], grid[clue.other]
    tests: dict[str, bool] = {
        "at": a == clue.number,
        "not_at": a != clue.number,
        "left": a < b,
        "same": a == b,
        "different": a != b,
    }
    return tests[clue.kind]


# The family's own claims -----------------------------------------------------------------------


@levels
def test_sizes_are_all_those_of_the_level(level: int) -> None:
    sizes = set()
    for i in range(300 if level < 4 else 12):
        puzzle = family(NAME).draw(Stream.of("sizes", level, i), level)
        sizes.add((puzzle.houses, len(puzzle.kinds)))
        assert puzzle.kinds[0] == "name"
    largest = LARGEST[level]
    allowed = {(largest, m) for m in range(2, largest + 1)}
    allowed |= {(m, largest) for m in range(2, largest + 1)}
    assert sizes <= allowed
    assert len(sizes) == len(allowed) or level > 3


@pytest.mark.parametrize("level", [2, 3, 4, 5])
def test_no_clue_can_be_left_out(level: int) -> None:
    """Without any one of the clues the deduction stops before the whole grid is known."""
    from synthgen.generators.omega._zebra_grid import Grid

    for i in range(6):
        puzzle = family(NAME).draw(Stream.of("minimal", i), level)
        for clue in puzzle.clues:
            grid = Grid(puzzle.houses, len(puzzle.kinds))
            grid.deduce([other for other in puzzle.clues if other is not clue])
            assert not grid.is_solved


@levels
def test_the_proof_refuses_other_values_and_puzzles_with_a_clue_too_few(level: int) -> None:
    generator = family(NAME)
    refused = 0
    for i in range(8):
        puzzle = generator.draw(Stream.of("proof", i), level)
        right = generator.solve(puzzle).answer
        first = max(puzzle.asked, 0) * puzzle.houses
        others = puzzle.values[first : first + puzzle.houses]
        wrong = set(range(1, puzzle.houses + 1)) if puzzle.asked < 0 else set(others)
        assert generator.prove(puzzle, right)
        assert not any(generator.prove(puzzle, value) for value in wrong - {right})
        refused += not generator.prove(replace(puzzle, clues=puzzle.clues[1:]), right)
    assert refused >= 4


@levels
def test_names_order_and_direction_are_no_part_of_the_key(level: int) -> None:
    generator = family(NAME)
    for i in range(5):
        puzzle = generator.draw(Stream.of("key", i), level)
        rng = Stream.of("other", i)
        for other in (reordered(puzzle, rng), mirrored(puzzle)):
            assert generator.key_of(other) == generator.key_of(puzzle)
            assert generator.group_of(other) == generator.group_of(puzzle)
            assert generator.prove(other, generator.solve(other).answer)


def reordered(puzzle: Any, rng: Stream) -> Any:
    """Attributes, values and clues in another order."""
    n, m = puzzle.houses, len(puzzle.kinds)
    order = rng.sample(range(m), m)
    moved = list(chain.from_iterable(rng.sample(range(a * n, a * n + n), n) for a in order))
    new = {old: place for place, old in enumerate(moved)}
    clues = [replace(c, one=new[c.one], other=new[c.other]) for c in puzzle.clues]
    rng.shuffle(clues)
    asked = order.index(puzzle.asked) if puzzle.asked >= 0 else -1
    return replace(
        puzzle,
        kinds=tuple(puzzle.kinds[a] for a in order),
        values=tuple(puzzle.values[v] for v in moved),
        clues=tuple(clues),
        asked=asked,
        about=new[puzzle.about],
    )


def mirrored(puzzle: Any) -> Any:
    """Houses counted from the right."""
    clues = []
    for clue in puzzle.clues:
        if clue.kind in ("left", "before"):
            clue = replace(clue, one=clue.other, other=clue.one)
        elif clue.kind in ("at", "not_at"):
            clue = replace(clue, number=puzzle.houses + 1 - clue.number)
        elif clue.kind in ("odd", "even") and puzzle.houses % 2 == 0:
            clue = replace(clue, kind={"odd": "even", "even": "odd"}[clue.kind])
        clues.append(clue)
    return replace(puzzle, clues=tuple(clues))


def test_two_questions_about_a_grid_stay_on_one_side_of_a_split() -> None:
    generator = family(NAME)
    puzzle = generator.draw(Stream.of("asked"), 3)
    other = replace(puzzle, asked=-1, about=(puzzle.about + 1) % len(puzzle.values))
    assert generator.key_of(puzzle) != generator.key_of(other)
    assert generator.group_of(puzzle) == generator.group_of(other)


@levels
def test_no_answer_dominates_a_level(level: int) -> None:
    n = min(300 if level < 4 else 60, family(NAME, level).capacity("train"))
    assert share(train(NAME, level, n)) <= 0.15


@pytest.mark.parametrize(
    ("level", "draws"), [(1, 3000), pytest.param(2, 12_000, marks=pytest.mark.slow)]
)
def test_the_counted_capacity_is_reached(level: int, draws: int) -> None:
    generator = family(NAME)
    rng = Stream.of("counted", level)
    keys = {repr(generator.key_of(generator.draw(rng, level))) for _ in range(draws)}
    assert len(keys) >= generator.capacity_of(level)


@pytest.mark.parametrize(("level", "n"), [
    (3, 200),
    pytest.param(3, 10_000, marks=pytest.mark.slow),
    pytest.param(4, 5_000, marks=pytest.mark.slow),
])  # fmt: skip
def test_keys_seldom_occur_twice(level: int, n: int) -> None:
    assert len(placed_keys(family(NAME, level), n)) >= 0.98 * n


def test_difficulty_follows_the_level() -> None:
    rows = [family(NAME).row("train", i) for i in range(150)]
    assert level_correlation(rows) >= 0.92


def test_all_wordings_scenes_and_kinds_of_question_are_used() -> None:
    rows = train(NAME, 2, 200)
    assert templates(rows) == set(range(8))
    assert len({json.loads(row.params)["scene"] for row in rows}) == 5
    assert {row.answer_type for row in rows} == {"integer", "text"}
