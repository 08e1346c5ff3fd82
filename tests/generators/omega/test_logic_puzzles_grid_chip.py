"""Chips on grids, read from the prompts and placed again."""

import json
import re
from collections import Counter
from dataclasses import replace
from itertools import combinations, product
from typing import NamedTuple

import pytest

from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.ranking import level_correlation
from tests.generators.omega.sampling import family, templates, train
from tests.generators.omega.tiers import fewer_counts, levels

NAME = "omega/logic_puzzles_grid_chip"
SIZES = {1: 4, 2: 5, 3: 6, 4: 7, 5: 8}
COLOURS = {"black", "white", "red", "green", "yellow", "orange"}

Cell = tuple[int, int]


class Question(NamedTuple):
    """Size, given chips by cell, and the colour asked for: None for all chips of a full board."""

    size: int
    given: dict[Cell, str]
    asked: str | None


def read(text: str) -> Question:
    """The question of a prompt, its cells numbered from 0."""
    number = re.search(r"(\d) (?:x|by) \d|has (\d) rows|board of (\d) rows|with (\d) rows", text)
    assert number is not None, text
    size = next(int(n) for n in number.groups() if n)
    given = read_map(text) or read_lists(text)
    assert all(0 <= r < size and 0 <= c < size for r, c in given)
    asked = re.search(r"largest possible number of (\w+)", text)
    is_full = "on the board in all?" in text
    ruled = "can be added without breaking" in text or "complete if every" in text
    assert is_full == ruled == (asked is None)
    return Question(size, given, asked.group(1) if asked else None)


def read_map(text: str) -> dict[Cell, str]:
    lines = re.findall(r"^[A-Z.]{4,8}$", text, re.MULTILINE)
    pairs = re.findall(r"\b([A-Z])(?: stands)? for an? (\w+)|\b([A-Z]): (\w+)", text)
    names = {a or c: b or d for a, b, c, d in pairs if (b or d) in COLOURS}
    cells = [(r, c, letter) for r, line in enumerate(lines) for c, letter in enumerate(line)]
    return {(r, c): names[letter] for r, c, letter in cells if letter != "."}


def read_lists(text: str) -> dict[Cell, str]:
    start = re.search(
        r"(?:are numbered|numbered|counted) from (\d)|begin with (\d)|both numbered from (\d)", text
    )
    assert start is not None, text
    first = next(int(n) for n in start.groups() if n)
    listed = [(c, f"({r}, {k})") for r, k, c in re.findall(r"^\((\d), (\d)\): (\w+)$", text, re.M)]
    listed = listed or re.findall(
        r"(\w+) (?:chip|stone|counter|token)s? in ((?:(?:, | and )?\(\d, \d\))+)", text
    )
    given = {
        (int(r) - first, int(c) - first): colour
        for colour, cells in listed
        for r, c in re.findall(r"\((\d), (\d)\)", cells)
    }
    assert set(given.values()) <= COLOURS
    return given


def answer(question: Question) -> int:
    """Over all colours of the rows, each column taking the best that its chips allow."""
    size, given = question.size, question.given
    colours = [*dict.fromkeys([*given.values(), *([question.asked] if question.asked else [])])]
    counts = set()
    for rows in product(colours, repeat=size):
        if any(rows[r] != colour for (r, _), colour in given.items()):
            continue
        total = 0
        for column in range(size):
            own = {colour for (_, c), colour in given.items() if c == column}
            wanted = question.asked or own.pop()
            total += rows.count(wanted) if not own - {wanted} else 0
        counts.add(total)
    assert question.asked or len(counts) == 1
    return max(counts)


@fewer_counts
@levels
def test_prompts_have_the_answers_that_a_search_finds(level: int, count: int) -> None:
    for row in train(NAME, level, count):
        question = read(row.prompt[-1].content)
        assert question.size == SIZES[level]
        assert row.answer == str(answer(question)), row.prompt
        check_response(row, question)


def test_every_wording_is_read_alike() -> None:
    generator = family(NAME)
    for i in range(60):
        chips = generator.draw(Stream.of("wordings", i), 1 + i % 5)
        told = [read(generator.problem(chips, t)) for t in range(len(generator.templates))]
        assert all(question == told[0] for question in told)


def check_response(row: Row, question: Question) -> None:
    """The rows and columns that are named are those with given chips, and products are right."""
    start = json.loads(row.params)["start"]
    response = row.response or ""
    for line in response.splitlines():
        if found := re.match(r"(\w+ .*?)(?: each)? contains? an? (\w+) ", line):
            chips = [cell for cell, colour in question.given.items() if colour == found.group(2)]
            for noun, axis in (("row", 0), ("column", 1)):
                lines = re.search(rf"{noun}s? ([\d, and]+)", found.group(1), re.IGNORECASE)
                if lines:
                    named = {int(n) - start for n in re.findall(r"\d", lines.group(1))}
                    assert named == {cell[axis] for cell in chips}
            if left := re.search(r"leaves (row|column)s? (.*)\.", line):
                axis = int(left.group(1) == "column")
                named = {int(n) - start for n in re.findall(r"\d", left.group(2))}
                shut = {cell[axis] for cell in chips}
                assert named == set(range(question.size)) - shut
        for text, value in re.findall(r"((?:\d \* \d(?: \+ )?)+) = (\d+)", line):
            products = [int(a) * int(b) for a, b in re.findall(r"(\d) \* (\d)", text)]
            assert sum(products) == int(value) == int(row.answer)


# Small cases -----------------------------------------------------------------------------------


def placements(size: int) -> list[dict[Cell, bool]]:
    """All placements without two colours in a row or a column."""
    cells = [(r, c) for r in range(size) for c in range(size)]
    found = []
    for kinds in product((None, True, False), repeat=size * size):
        board = {cell: kind for cell, kind in zip(cells, kinds, strict=True) if kind is not None}
        if is_allowed(board):
            found.append(board)
    return found


def is_allowed(board: dict[Cell, bool]) -> bool:
    lines = {(axis, cell[axis], kind) for cell, kind in board.items() for axis in (0, 1)}
    return not any((axis, line, not kind) in lines for axis, line, kind in lines)


def test_all_given_chips_on_a_small_board_are_solved_as_all_placements_say() -> None:
    """On 3 x 3 boards: the most of a colour, and the size of placements that cannot grow."""
    boards = placements(3)
    cells = [(r, c) for r in range(3) for c in range(3)]
    full = [
        board
        for board in boards
        if not any(
            is_allowed({**board, cell: kind})
            for cell in cells
            if cell not in board
            for kind in (True, False)
        )
    ]
    generator = family(NAME)
    base = generator.draw(Stream.of("small"), 1)
    for number in (1, 2, 3):
        for given in combinations(cells, number):
            chips = replace(base, size=3, cells=given, is_first=(False,) * number, is_full=False)
            fits = [b for b in boards if all(b.get(cell) is False for cell in given)]
            most = max(sum(kind for kind in board.values()) for board in fits)
            assert generator.prove(chips, most)
            if most:
                assert generator.solve(chips).answer == most
    for board in boards:
        rows, columns = ({cell[axis] for cell in board} for axis in (0, 1))
        if len(rows) == len(columns) == 3 and len(board) <= 5 and len(set(board.values())) == 2:
            chips = replace(
                base, size=3, cells=tuple(board), is_first=tuple(board.values()), is_full=True
            )
            sizes = {len(b) for b in full if all(b.get(c) == kind for c, kind in board.items())}
            assert sizes == {generator.solve(chips).answer}
            assert generator.prove(chips, *sizes)


# The family's own claims -----------------------------------------------------------------------


def test_images_of_a_board_have_one_key_and_rearrangements_one_group() -> None:
    generator = family(NAME)
    for i in range(100):
        chips = generator.draw(Stream.of("key", i), 1 + i % 5)
        end = chips.size - 1
        turned = tuple((end - c, r) for r, c in chips.cells)
        images = [replace(chips, cells=turned[::-1], is_first=chips.is_first[::-1])]
        images.append(replace(chips, cells=tuple((r, end - c) for r, c in turned), thing="stone"))
        if chips.is_full:
            images.append(replace(chips, is_first=tuple(not first for first in chips.is_first)))
        rng = Stream.of("other", i)
        rows, columns = (rng.sample(range(chips.size), chips.size) for _ in range(2))
        moved = replace(chips, cells=tuple((rows[r], columns[c]) for r, c in chips.cells))
        for image in (*images, moved):
            assert generator.group_of(image) == generator.group_of(chips)
            assert generator.solve(image).answer == generator.solve(chips).answer
        assert all(generator.key_of(image) == generator.key_of(chips) for image in images)


def test_sets_of_cells_have_one_key_just_where_they_are_one_up_to_order() -> None:
    """All sets of up to five cells of a 3 x 4 board, against their images under all exchanges."""
    from itertools import permutations

    from synthgen.generators.omega._bipartite import parts

    orders = list(product(permutations(range(3)), permutations(range(4))))
    least: dict[frozenset[Cell], str] = {}
    for number in range(1, 6):
        for cells in combinations(list(product(range(3), range(4))), number):
            images = (sorted((p[r], q[c]) for r, c in cells) for p, q in orders)
            least[frozenset(cells)] = repr(min(images)) if number < 4 else ""
    shown = {cells: form for cells, form in least.items() if form}
    pairs = {(form, repr(parts(cells))) for cells, form in shown.items()}
    assert len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})
    # binary matrices with 1 to 5 ones in at most 3 rows and 4 columns, up to order
    forms = Counter(
        number for number, _ in {(len(cells), repr(parts(sorted(cells)))) for cells in least}
    )
    assert [forms[n] for n in (1, 2, 3)] == [1, 3, 6]


@levels
def test_sizes_and_numbers_of_given_chips_are_those_of_the_level(level: int) -> None:
    kinds = Counter[bool]()
    for i in range(300):
        chips = family(NAME).draw(Stream.of("knobs", level, i), level)
        size = SIZES[level]
        kinds[chips.is_full] += 1
        assert chips.size == size
        assert len(set(chips.cells)) == len(chips.cells)
        if chips.is_full:
            assert all({cell[axis] for cell in chips.cells} == set(range(size)) for axis in (0, 1))
            assert len(set(chips.is_first)) == 2
        else:
            assert size - 2 <= len(chips.cells) <= size + 3
            assert not any(chips.is_first)
    assert min(kinds.values()) > 100


@pytest.mark.slow
@levels
def test_the_counted_capacity_is_reached(level: int) -> None:
    generator, rng = family(NAME, level), Stream.of("counted", level)
    keys: dict[str, set[str]] = {split: set() for split in generator.splits}
    for _ in range(12_000):
        placed = generator.place_instance(generator.draw(rng, level), level)
        for split in generator.splits:
            if generator.belongs(placed, split):
                keys[split].add(placed.key)
    assert all(len(keys[split]) >= generator.capacity(split) for split in generator.splits)


@levels
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    generator = family(NAME)
    for i in range(40):
        chips = generator.draw(Stream.of("wrong", i), level)
        right = generator.solve(chips).answer
        assert generator.prove(chips, right)
        # the public answer counts the given chips too
        wrong = {right + 1, right - 1, right + len(chips.cells), 0} - {right}
        assert not any(generator.prove(chips, value) for value in wrong)


@pytest.mark.parametrize("split", ["validation", "test"])
@levels
def test_the_small_splits_have_the_rows_that_they_offer(level: int, split: str) -> None:
    generator = family(NAME, level)
    n = min(30, generator.capacity(split))
    assert len({row.key for row in generator.rows(split, n)}) == n


@pytest.mark.parametrize(
    ("level", "n"),
    [(1, 1_000), pytest.param(5, 10_000, marks=pytest.mark.slow)],
)
def test_as_many_rows_are_had_as_are_offered(level: int, n: int) -> None:
    assert len({row.key for row in family(NAME, level).rows("train", n)}) == n


def test_difficulty_follows_the_level() -> None:
    generator = family(NAME)
    rows = [generator.row("train", i) for i in range(1000)]
    assert level_correlation(rows) >= 0.9


def test_all_wordings_and_colors_are_used() -> None:
    rows = train(NAME, 2, 200)
    assert templates(rows) == set(range(8))
    assert {c for row in rows for c in json.loads(row.params)["colours"]} == COLOURS
