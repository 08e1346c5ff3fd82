"""Paths and rook moves past blocked cells, read from the prompts and found again."""

import re
from collections import Counter, deque
from functools import cache
from itertools import combinations, pairwise

import pytest

from synthgen.seeding import Stream
from tests.generators.omega.gridworlds import Cell, Grid, read_grid
from tests.generators.omega.ranking import level_correlation
from tests.generators.omega.sampling import family, placed_keys, templates, train
from tests.generators.omega.tiers import fewer_counts, levels

BLOCKED, ROOK = "omega/logic_gridworld_blocked", "omega/logic_gridworld_rookmove"
SIZES = {1: (5, 9), 2: (10, 19), 3: (20, 29), 4: (30, 39), 5: (40, 49)}

each_family = pytest.mark.parametrize("name", [BLOCKED, ROOK])


# The independent solvers -----------------------------------------------------------------------


def paths(grid: Grid) -> int:
    """The number of ways from a cell on, by recursion over the cells."""

    @cache
    def on(x: int, y: int) -> int:
        if x == grid.width or y == grid.height or (x, y) in grid.blocked:
            return 0
        if (x, y) == (grid.width - 1, grid.height - 1):
            return 1
        return on(x + 1, y) + on(x, y + 1)

    return on(0, 0)


def rook_moves(grid: Grid) -> int:
    """Breadth first over cells, each run cell by cell."""
    distance = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        cell = queue.popleft()
        for dx, dy in ((1, 0), (0, 1)):
            x, y = cell[0] + dx, cell[1] + dy
            while x < grid.width and y < grid.height and (x, y) not in grid.blocked:
                if (x, y) not in distance:
                    distance[x, y] = distance[cell] + 1
                    queue.append((x, y))
                x, y = x + dx, y + dy
    return distance.get((grid.width - 1, grid.height - 1), -1)


SOLVERS = {BLOCKED: paths, ROOK: rook_moves}


@fewer_counts
@levels
@each_family
def test_prompts_have_the_answers_that_a_search_finds(name: str, level: int, count: int) -> None:
    for row in train(name, level, count):
        grid = read_grid(row.prompt[-1].content)
        assert row.answer == str(SOLVERS[name](grid)), row.prompt
        checks = {BLOCKED: check_table, ROOK: check_layers}
        checks[name](row.response or "", grid)


def test_every_wording_is_read_alike() -> None:
    for name in (BLOCKED, ROOK):
        generator = family(name)
        for i in range(40):
            params = generator.draw(Stream.of("wordings", i), 1 + i % 2)
            expected = Grid(params.width, params.height, frozenset(params.cells))
            for template in range(len(generator.templates)):
                assert read_grid(generator.problem(params, template)) == expected


# The worked solutions --------------------------------------------------------------------------


def check_table(response: str, grid: Grid) -> None:
    """Every listed number is the sum of its neighbours; what is not listed is 0."""
    back = "go on from (x, y)" in response
    table: dict[Cell, int] = {}
    for line in response.splitlines():
        if found := re.match(r"Rows? (\d+)(?: (?:and|to) (\d+) alike)?: (.*)\.$", line):
            first, last = int(found.group(1)), int(found.group(2) or found.group(1))
            for y in range(min(first, last), max(first, last) + 1):
                table |= {(x, y): n for x, n in listed(found.group(3))}
    step = 1 if back else -1
    start = (grid.width - 1, grid.height - 1) if back else (0, 0)
    for x in range(grid.width):
        for y in range(grid.height):
            wanted = table.get((x + step, y), 0) + table.get((x, y + step), 0)
            wanted = 1 if (x, y) == start else 0 if (x, y) in grid.blocked else wanted
            assert table.get((x, y), 0) == wanted


def listed(text: str) -> list[tuple[int, int]]:
    cells: list[tuple[int, int]] = []
    for part in text.split("; "):
        names, values = re.split(r" = | are ", part, maxsplit=1)
        first, *rest = map(int, re.findall(r"\d+", names))
        last = rest[0] if rest else first
        xs = list(range(first, last + 1)) if first <= last else list(range(first, last - 1, -1))
        found = [int(n) for n in re.findall(r"\d+", values)]
        found = found * len(xs) if len(found) < len(xs) else found
        cells += zip(xs, found, strict=True)
    return cells


def check_layers(response: str, grid: Grid) -> None:
    """Each layer holds the new cells of one more move; the way is one of free straight runs."""
    layers = [{(0, 0)}]
    seen = {(0, 0)}
    for line in response.splitlines():
        if found := re.match(r"(?:One|\d+) moves?: (.*)\.$", line):
            layers.append(cells_of(found.group(1)))
            reached = {c for cell in seen for c in runs(cell, grid)} - seen
            assert layers[-1] == reached
            seen |= reached
        elif found := re.match(r"(\d+) moves reach the end: (.*)\.$", line):
            way = [tuple(map(int, c.split(", "))) for c in re.findall(r"\((.*?)\)", line)]
            assert len(way) - 1 == int(found.group(1)) == len(layers)
            assert all(b in runs((a[0], a[1]), grid) for a, b in pairwise(way))
            assert way[-1] == (grid.width - 1, grid.height - 1)
    assert (grid.width - 1, grid.height - 1) not in seen
    if "impossible: -1" in response:
        assert {c for cell in seen for c in runs(cell, grid)} <= seen


def runs(cell: Cell, grid: Grid) -> set[Cell]:
    found = set()
    for dx, dy in ((1, 0), (0, 1)):
        x, y = cell[0] + dx, cell[1] + dy
        while x < grid.width and y < grid.height and (x, y) not in grid.blocked:
            found.add((x, y))
            x, y = x + dx, y + dy
    return found


def cells_of(text: str) -> set[Cell]:
    cells = set()
    for part in text.split("; "):
        rows, columns = part.removeprefix("y = ").split(": x = ")
        cells |= {(x, y) for y in span(rows) for c in columns.split(", ") for x in span(c)}
    return cells


def span(text: str) -> range:
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


# Small cases -----------------------------------------------------------------------------------


@each_family
def test_all_placements_in_a_small_grid_are_solved_and_proven(name: str) -> None:
    generator = family(name)
    cells = [(x, y) for x in range(4) for y in range(3)][1:-1]
    for number in range(4):
        for blocked in combinations(cells, number):
            params = generator.Params(4, 3, blocked)
            answer = SOLVERS[name](Grid(4, 3, frozenset(blocked)))
            assert generator.prove(params, answer)
            assert not generator.prove(params, answer + 1)
            if name == ROOK or answer:
                assert generator.solve(params).answer == answer


# The family's own claims -----------------------------------------------------------------------


@each_family
@levels
def test_levels_keep_the_published_bounds(name: str, level: int) -> None:
    low, high = SIZES[level]
    sides = set()
    for row in train(name, level, 150):
        grid = read_grid(row.prompt[-1].content)
        sides |= {grid.width, grid.height}
        area, number = grid.width * grid.height, len(grid.blocked)
        if name == ROOK:
            assert area // 10 <= number <= area // 5
        else:
            assert min(8, grid.width * 3 // 2) <= number <= grid.width * 3 // 2
            assert 1 <= int(row.answer) <= 10**6
    assert sides == set(range(low, high + 1))


@each_family
@levels
def test_no_answer_dominates_a_level(name: str, level: int) -> None:
    answers = Counter(row.answer for row in train(name, level, 300))
    assert answers.most_common(1)[0][1] <= (0.06 if name == BLOCKED else 0.3) * 300
    if name == ROOK:
        assert 0.03 * 300 < answers["-1"] < 0.2 * 300


@each_family
def test_mirror_images_and_order_are_no_part_of_the_key(name: str) -> None:
    generator = family(name)
    for i in range(30):
        params = generator.draw(Stream.of("key", i), 2)
        wide, high, cells = params.width, params.height, params.cells
        turned = tuple((wide - 1 - x, high - 1 - y) for x, y in cells)
        images = [
            (wide, high, cells[::-1]),
            (high, wide, tuple((y, x) for x, y in cells)),
            (wide, high, turned),
            (high, wide, tuple((y, x) for x, y in turned)),
        ]
        assert len({repr(generator.key_of(generator.Params(*image))) for image in images}) == 1
        answers = {generator.solve(generator.Params(*image)).answer for image in images}
        assert len(answers) == 1
        (x, y), *rest = cells
        moved = ((wide - 1, 0) if (x, y) != (wide - 1, 0) else (0, high - 1), *rest)
        if len(set(moved)) == len(moved):
            other = generator.Params(wide, high, moved)
            assert generator.key_of(other) != generator.key_of(params)


@each_family
@levels
@pytest.mark.parametrize("n", [200, pytest.param(10_000, marks=pytest.mark.slow)])
def test_no_key_occurs_twice(name: str, level: int, n: int) -> None:
    assert len(placed_keys(family(name, level), n)) >= (n if level > 1 else 0.98 * n)


@each_family
def test_difficulty_follows_the_level(name: str) -> None:
    rows = train(name, None, 1000)
    assert level_correlation(rows) >= 0.9


@each_family
def test_all_wordings_are_used(name: str) -> None:
    assert templates(train(name, 1, 150)) == set(range(8))
