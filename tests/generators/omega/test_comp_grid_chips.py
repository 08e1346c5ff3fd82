"""Random complete chip placements, solved again from the prompts by listing colours of lines."""

import re
from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import Any

import numpy as np
import pytest

from synthgen.row import Row
from tests.generators.omega.sampling import family, some_rows
from tests.generators.omega.tiers import counts, levels

NAME = "omega/comp_grid_chips"
HUES = "black|white|red|green|yellow|orange"


def read(row: Row) -> tuple[int, int, list[tuple[int, int, bool]], str, int, str | None, bool]:
    """Rows, columns, chips with whether they are of the first colour, and the event."""
    text = row.prompt[-1].content
    sizes = {
        (int(m), int(n)) for m, n in re.findall(r"(\d) rows[, ]+(?:and |by )?(\d) columns", text)
    }
    sizes |= {(int(m), int(n)) for m, n in re.findall(r"\ban? (\d) (?:x|by) (\d)", text)}
    assert len(sizes) == 1, text
    found = re.search(rf"\b(exactly|at least) (\d+) (?:({HUES}) )?chips on the board", text)
    assert found, text
    chips = re.findall(rf"an? ({HUES}) chip in \((\d), (\d)\)", text)
    first = found[3] or (chips[0][0] if chips else "")
    cells = [(int(r) - 1, int(c) - 1, colour == first) for colour, r, c in chips]
    is_chance = "p + q" in text
    return *sizes.pop(), cells, found[1], int(found[2]), found[3], is_chance


def lines(size: int, known: dict[int, bool]) -> Any:
    """All colourings of rows or columns, 1 for the first colour, that agree with what is known."""
    table = np.array(list(product((0, 1), repeat=size)))
    keep = [all(t[i] == v for i, v in known.items()) for t in table]
    return table[keep].sum(axis=1)


def answer(row: Row) -> int:
    m, n, cells, relation, target, colour, is_chance = read(row)
    a = lines(m, {r: f for r, _, f in cells})[:, None]
    b = lines(n, {c: f for _, c, f in cells})[None, :]
    complete = ((a > 0) & (a < m) & (b > 0) & (b < n)) | (a + b == 0) | (a + b == m + n)
    chips = a * b + (0 if colour else (m - a) * (n - b))
    good = int(((chips >= target if relation == "at least" else chips == target) & complete).sum())
    chance = Fraction(good, int(complete.sum()))
    return chance.numerator + chance.denominator if is_chance else good


@levels
@counts
def test_solved_from_the_text(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        assert answer(row) == int(row.answer), row.prompt[-1].content


def complete_placements(m: int, n: int) -> set[tuple[int, ...]]:
    """By the definition: no chip of either colour can be added."""

    def is_tidy(board: tuple[int, ...]) -> bool:
        rows = [set(board[i * n : i * n + n]) for i in range(m)]
        columns = [set(board[j::n]) for j in range(n)]
        return not any({1, 2} <= line for line in rows + columns)

    found = set()
    for board in filter(is_tidy, product(range(3), repeat=m * n)):
        more = (
            (*board[:i], colour, *board[i + 1 :])
            for i in range(m * n)
            if not board[i]
            for colour in (1, 2)
        )
        if not any(map(is_tidy, more)):
            found.add(board)
    return found


@pytest.mark.parametrize(("m", "n"), [(2, 2), (2, 3), (3, 3)])
def test_small_boards_by_definition(m: int, n: int) -> None:
    """Every number of chips of either kind, on bare boards and with two given chips."""
    generator = family(NAME)
    boards = complete_placements(m, n)
    assert len(boards) == (2**m - 2) * (2**n - 2) + 2
    for cells in ((), ((0, 0), (1, 1))):
        first = (True, False)[: len(cells)]
        fits = [
            b
            for b in boards
            if all(b[r * n + c] == 2 - f for (r, c), f in zip(cells, first, strict=True))
        ]
        for is_all, target in product((False, True), range(1, m * n + 1)):
            right = sum(b.count(1) + is_all * b.count(2) == target for b in fits)
            asked = generator.Params(
                m, n, cells, first, ("red", "green"), is_all, "exactly", target, False
            )
            assert generator.proven(asked).answer == right


def test_mirrored_boards_have_one_key() -> None:
    generator = family(NAME)
    for row in some_rows(NAME, 2, 30):
        params = generator.decode(row.params)
        twins = [
            replace(params, cells=tuple((params.rows - 1 - r, c) for r, c in params.cells)),
            replace(
                params,
                rows=params.columns,
                columns=params.rows,
                cells=tuple((c, r) for r, c in params.cells),
            ),
            replace(params, cells=params.cells[::-1], is_first=params.is_first[::-1]),
        ]
        for twin in twins:
            assert generator.key_of(twin) == generator.key_of(params)
            assert generator.proven(twin).answer == int(row.answer)
