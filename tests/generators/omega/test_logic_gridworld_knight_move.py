"""Leapers on boards, read from the prompts and walked again breadth first."""

import json
import re
from collections import deque
from itertools import pairwise
from typing import Any, NamedTuple

import pytest

from synthgen.row import Row
from tests.generators.omega.gridworlds import Cell, read_size
from tests.generators.omega.ranking import level_correlation
from tests.generators.omega.sampling import family, placed_keys, share, templates, train
from tests.generators.omega.tiers import fewer_counts, levels

NAME = "omega/logic_gridworld_knight_move"
SIZES = {1: (5, 9), 2: (10, 19), 3: (20, 29), 4: (30, 39), 5: (40, 49)}
STRIDES = {(1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (2, 3), (2, 5), (3, 4)}


class Question(NamedTuple):
    """What a prompt asks."""

    width: int
    height: int
    strides: tuple[int, int]
    end: Cell


def read(text: str) -> Question:
    """The question of a prompt."""
    strides = re.search(
        r"goes (\d) cells? in one direction and (\d)|\((\d), (\d)\)-leaper|"
        r"exactly (\d) and the other by exactly (\d)|takes it (\d) columns? and (\d) rows?|"
        r"\(±(\d), ±(\d)\)|hop: (\d) tiles? .* same time (\d)|are (\d) apart .* and (\d) apart|"
        r"leaps (\d) squares? .* then (\d) squares?",
        text,
    )
    assert strides is not None, text
    a, b = sorted(int(number) for number in strides.groups() if number)
    if column := re.search(r"in column (\d+) of row (\d+)\?", text):
        end = (int(column.group(1)), int(column.group(2)))
    else:
        cells = re.findall(r"\((\d+), (\d+)\)(?!-leaper)", text)
        end = next((int(x), int(y)) for x, y in cells if (x, y) != ("0", "0"))
    return Question(*read_size(text), (a, b), end)


def distances(question: Question, strides: tuple[int, int]) -> dict[Cell, int]:
    found = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        cell = queue.popleft()
        for after in neighbours(cell, question, strides):
            if after not in found:
                found[after] = found[cell] + 1
                queue.append(after)
    return found


def neighbours(cell: Cell, question: Question, strides: tuple[int, int]) -> list[Cell]:
    (x, y), (a, b) = cell, strides
    moves = [(p, q) for p in (a, -a) for q in (b, -b)] + [(q, p) for p in (a, -a) for q in (b, -b)]
    cells = [(x + p, y + q) for p, q in moves]
    return [c for c in cells if 0 <= c[0] < question.width and 0 <= c[1] < question.height]


@fewer_counts
@levels
def test_prompts_have_the_answers_that_a_search_finds(level: int, count: int) -> None:
    for row in train(NAME, level, count):
        question = read(row.prompt[-1].content)
        assert row.answer == str(distances(question, question.strides)[question.end]), row.prompt
        check_response(row, question)


def test_every_wording_is_read_alike() -> None:
    generator = family(NAME)
    for rank in range(0, generator.count(), 997):
        leap = generator.unrank(rank)
        expected = Question(leap.width, leap.height, leap.strides, leap.end)
        for template in range(len(generator.templates)):
            assert read(generator.problem(leap, template)) == expected


def check_response(row: Row, question: Question) -> None:
    """The way is one of moves; the cells of a refutation are all that the bounds leave."""
    response = row.response or ""
    way = cells_of(re.findall(r"enough: (\(.*\))\.$", response, re.MULTILINE)[-1])
    assert way[0] == (0, 0)
    assert way[-1] == question.end
    assert all(b in neighbours(a, question, question.strides) for a, b in pairwise(way))
    assert len(way) == int(row.answer) + 1
    for number, text in re.findall(r"Are (\d+) moves? enough\? (.*)\.$", response, re.MULTILINE):
        check_refutation(int(number), text, question)
    numbers = [int(n) for n in re.findall(r"Are (\d+) moves?", response)]
    last = re.findall(r"at least (\d+)\.?$", response, re.MULTILINE)[-1]
    assert numbers == list(range(int(last), int(row.answer), 2)) or int(last) == int(row.answer)


def check_refutation(number: int, text: str, question: Question) -> None:
    back = "backwards" in text
    start, end = (question.end, (0, 0)) if back else ((0, 0), question.end)
    cells, left = {start}, number
    a, b = question.strides
    for listed in re.findall(r"(?:moves?|end): ([^;:]*?)(?:;|\. So)", text):
        left -= 1
        after = {c for cell in cells for c in neighbours(cell, question, question.strides)}
        gaps = {c: (abs(c[0] - end[0]), abs(c[1] - end[1])) for c in after}
        cells = {c for c, g in gaps.items() if sum(g) <= (a + b) * left and max(g) <= b * left}
        assert cells == set(cells_of(listed))
    assert not cells


def cells_of(text: str) -> list[Cell]:
    return [(int(x), int(y)) for x, y in re.findall(r"\((\d+), (\d+)\)", text)]


# The family's own claims -----------------------------------------------------------------------


@levels
def test_levels_are_complete_under_the_published_bounds(level: int) -> None:
    """All boards, strides and ends near the corner that can be reached, once for mirror images."""
    generator = family(NAME, level)
    leaps = [generator.unrank(rank) for rank in range(generator.count())]
    low, high = SIZES[level]
    boards = {(leap.width, leap.height) for leap in leaps}
    assert {leap.strides for leap in leaps} == STRIDES
    assert boards == {(w, h) for h in range(low, high + 1) for w in range(low, h + 1)}
    keys = {str(generator.key_of(leap)) for leap in leaps}
    assert len(keys) == len(leaps)
    for leap in leaps:
        gaps = (leap.width - leap.end[0], leap.height - leap.end[1])
        assert all(1 <= gap <= 4 for gap in gaps)


def test_no_reachable_end_of_a_small_board_is_missing() -> None:
    generator = family(NAME, 1)
    held: dict[Any, set[Cell]] = {}
    for leap in map(generator.unrank, range(generator.count())):
        held.setdefault((leap.width, leap.height, leap.strides), set()).add(leap.end)
    for width, height in ((5, 5), (5, 9), (6, 7), (9, 9)):
        for strides in STRIDES:
            board = Question(width, height, strides, (0, 0))
            near = {
                (x, y)
                for x, y in distances(board, strides)
                if x >= width - 4 and y >= height - 4 and (width < height or x <= y)
            }
            assert held.get((width, height, strides), set()) == near


def test_the_whole_first_level_is_solved_and_proven() -> None:
    generator = family(NAME, 1)
    for leap in map(generator.unrank, range(0, generator.count(), 3)):
        found = distances(Question(leap.width, leap.height, leap.strides, leap.end), leap.strides)
        answer = generator.solve(leap).answer
        assert answer == found[leap.end]
        assert generator.prove(leap, answer)
        assert not any(generator.prove(leap, wrong) for wrong in (answer - 2, answer + 2, 0, -1))


def test_mirror_images_have_one_key() -> None:
    generator = family(NAME)
    one = generator.Params(20, 23, (2, 3), (18, 21))
    other = generator.Params(23, 20, (3, 2), (21, 18))
    assert generator.key_of(one) == generator.key_of(other)


@pytest.mark.parametrize("n", [2_000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_no_key_occurs_twice(n: int) -> None:
    assert len(placed_keys(family(NAME), n)) == n


@levels
def test_no_answer_dominates_a_level(level: int) -> None:
    assert share(train(NAME, level, 300)) <= 0.27


def test_difficulty_follows_the_level() -> None:
    rows = train(NAME, None, 1000)
    assert level_correlation(rows) >= 0.9


def test_all_wordings_and_both_images_are_used() -> None:
    rows = train(NAME, 2, 150)
    assert templates(rows) == set(range(8))
    wide = sum(p["width"] > p["height"] for p in (json.loads(row.params) for row in rows))
    assert 30 < wide < 110
