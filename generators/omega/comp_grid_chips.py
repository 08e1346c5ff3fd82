"""Random complete chip placements (OMEGA composition `comp_grid_chips`, arXiv 2506.18880).

LIFT of `logic_puzzles_grid_chip` by a probability: one of the complete placements is chosen at
random, and asked is how often its number of chips is a given one. The published set names only the
two skills; its pattern is the 5 x 5 board of AIME 2024, where nothing is given and all placements
are counted, (2**5 - 2)**2 + 2 = 902 of them. Here some chips are given in seven boards of eight.

No problem is drawn that one part alone would answer: one more given chip in an open row and column
(only the first part changes) and the next possible number of chips (only the second part changes)
must each give another answer.
"""

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import product
from math import comb
from typing import Any

from synthgen.family import DrawnFamily
from synthgen.generators.omega._placement_steps import listing, settle
from synthgen.generators.omega._placements import (
    Cell,
    Placement,
    article,
    counted,
    holds,
    lines_of,
    values_of,
)
from synthgen.generators.omega._scenes import listed
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

SIZES = {1: (4, 5), 2: (5, 6), 3: (6, 7), 4: (7, 8), 5: (8, 9)}
OPEN = {1: (2, 3), 2: (2, 4), 3: (3, 5), 4: (3, 6), 5: (4, 7)}  # lines of no known colour
BARE = 8  # one board in eight has no given chips
COLOURS = ("black", "white", "red", "green", "yellow", "orange")


@generators.register("omega/comp_grid_chips")
class CompGridChips(DrawnFamily[Placement]):
    """How likely, or how often, a complete placement has a given number of chips.

    The cost is the cells of the board, and the pairs of numbers of rows and columns of a colour
    that may occur.
    """

    version = 2
    levels = tuple(SIZES)
    Params = Placement
    proof = "every_colouring_of_lines"
    cost_scale = 70.0
    templates = (
        (
            "Chips, each {a} or {b}, are put in the cells of {a_m} x {n} grid ({m} rows, {n} "
            "columns), at most one in a cell, so that all chips in a row have one color and all "
            "chips in a column have one color. A placement is complete if no chip can be added to "
            "it. {known} {question}"
        ),
        (
            "A board has {m} rows and {n} columns. Call a placement of {a} and {b} chips, at most "
            "one to a cell, tidy if no row and no column holds both colors, and complete if it is "
            "tidy and every further chip would make it untidy. {known} {question}"
        ),
        (
            "Two rules hold for {a} and {b} chips on a board of {m} rows and {n} columns, which "
            "has room for one chip in each cell:\n\n1. The chips of a row are all of one color.\n"
            "2. The chips of a column are all of one color.\n\nWe look only at complete "
            "placements, those that allow no further chip. {known} {question}"
        ),
        (
            "{question} Here a placement puts {a} and {b} chips in cells of a grid with {m} rows "
            "and {n} columns, at most one in each; chips that share a row or a column have the "
            "same color. It is complete when it obeys this and no chip can be added. {known}"
        ),
        (
            "In a table of {m} rows and {n} columns each cell is empty, {a} or {b}. Two cells that "
            "are not empty and lie in one row or in one column have the same color. The table is "
            "complete: to color one more empty cell would always break this rule. Each colored "
            "cell is called a chip. {known} {question}"
        ),
        (
            "Consider all ways to place indistinguishable {a} chips and indistinguishable {b} "
            "chips on {a_m} by {n} board (rows by columns) such that each cell has at most one "
            "chip, each row and each column has chips of at most one color, and no further chip "
            "can be placed. {known} {question}"
        ),
        (
            "{known} The board has {m} rows and {n} columns, a cell takes one chip at most, and "
            "the {a} and {b} chips in one row, or in one column, never differ in color. No further "
            "chip fits, so the placement is complete. {question}"
        ),
        (
            "Let P be a complete placement on {m} x {n} cells, {m} rows by {n} columns. That is, "
            "every cell has one chip, {a} or {b}, or none; no row and no column contains both "
            "colors; and P cannot be extended by a chip. {known} {question}"
        ),
    )

    def draw(self, rng: Stream, level: int) -> Placement:
        """A board and an event; drawn again where one part does not matter."""
        while True:
            params = _board(rng, level)
            values = values_of(*lines_of(params), params)
            ends = sorted(values)[1:]  # the least number would be no less than "at least"
            if len(ends) < 2:
                continue
            at = rng.below(len(ends) - 1)
            params = replace(params, target=ends[at])
            if _sensitive(params, values, ends[at + 1]):
                return params

    def capacity_of(self, level: int) -> int:
        """A quarter of the boards of most lines and fewest open ones, up to their sixteen images.

        Which rows and columns are open, which colors the others have, and eight questions. A
        quarter, because they are not drawn alike.
        """
        size, free = SIZES[level][1], OPEN[level][0]
        boards = (comb(size, free) * (2 ** (size - free) - 2)) ** 2
        return int(boards * 8 // 16 // 4)

    def key_of(self, params: Placement) -> Any:
        """The least image of the board; colors are exchanged where all chips are counted."""
        rows, columns = params.rows, params.columns
        chips = list(zip(params.cells, params.is_first, strict=True))
        if params.is_all:
            images = [[(c, f ^ flip) for c, f in chips] for flip in (False, True)]
        else:
            images = [chips]
        found = []
        for image, up, left in product(images, (0, 1), (0, 1)):
            turned = [
                (abs(up * (rows - 1) - r), abs(left * (columns - 1) - c), f) for (r, c), f in image
            ]
            found.append((rows, columns, sorted(turned)))
            found.append((columns, rows, sorted((c, r, f) for r, c, f in turned)))
        event = (params.is_all, params.relation, params.target, params.is_chance)
        return [*event, *min(found)]

    def slots(self, params: Placement) -> dict[str, Any]:
        """The board, what is known, and the question."""
        a, b = params.colours
        chips = [
            f"{article(a if first else b)} chip in ({r + 1}, {c + 1})"
            for (r, c), first in zip(params.cells, params.is_first, strict=True)
        ]
        known = (
            f"It is known that there is {listed(chips)}, where (r, c) is the cell in row r and "
            "column c, both numbered from 1."
            if chips
            else "Nothing is known about any cell."
        )
        event = f"{params.relation} {params.target} {counted(params)}"
        many = "complete placements" + (" with the given chips" if chips else "")
        question = (
            f"One of all {many} is chosen at random, all of them equally likely. The probability "
            f"that it has {event} is p/q in lowest terms. What is p + q?"
            if params.is_chance
            else f"How many {many} have {event}?"
        )
        return {
            "m": params.rows, "n": params.columns, "a": a, "b": b,
            "a_m": f"{'an' if params.rows == 8 else 'a'} {params.rows}",
            "known": known, "question": question,
        }  # fmt: skip

    def solve(self, params: Placement) -> Solution:
        """By colors of rows and of columns, which settle a complete placement."""
        rows, columns = lines_of(params)
        values = values_of(rows, columns, params)
        steps = settle(params, rows, columns)
        total = sum(values.values())
        steps += listing(params, rows, columns)
        good = sum(n for value, n in values.items() if holds(params, value))
        ways = f"Altogether that is {good} placement{'s' * (good != 1)}"
        answer = good
        if params.is_chance:
            chance = Fraction(good, total)
            p, q = chance.numerator, chance.denominator
            answer = p + q
            reduced = "" if q == total else f" = {p}/{q}"
            steps.append(Step(f"{ways} of {total}", f"{good}/{total}{reduced}"))
            steps.append(Step("The sum of numerator and denominator", f"{p} + {q} = {answer}"))
        else:
            steps.append(Step(ways))
        pairs = (rows.free + 1) * (columns.free + 1)
        return Solution(answer, tuple(steps), params.rows * params.columns + pairs)

    def prove(self, params: Placement, answer: Any) -> bool:
        """All colorings of the rows and of the columns as bit masks that the given chips allow."""
        full = (1 << params.rows) - 1, (1 << params.columns) - 1
        seen, ones = [0, 0], [0, 0]
        for cell, first in zip(params.cells, params.is_first, strict=True):
            for side in (0, 1):
                seen[side] |= 1 << cell[side]
                ones[side] |= first << cell[side]
        masks = [
            Counter(m.bit_count() for m in range(full[s] + 1) if m & seen[s] == ones[s])
            for s in (0, 1)
        ]
        good = total = 0
        target, is_least = params.target, params.relation == "at least"
        for (a, x), (b, y) in product(masks[0].items(), masks[1].items()):
            alone = a in (0, params.rows), b in (0, params.columns)
            if any(alone) and (a * params.columns != b * params.rows):
                continue  # some line is empty, or a chip fits into it
            chips = a * b + ((params.rows - a) * (params.columns - b) if params.is_all else 0)
            total += x * y
            good += x * y * (chips >= target if is_least else chips == target)
        chance = Fraction(good, total)
        right = chance.numerator + chance.denominator if params.is_chance else good
        return bool(answer == right)


# The draw --------------------------------------------------------------------------------------


def _board(rng: Stream, level: int) -> Placement:
    """A board with its chips, and no number of chips yet."""
    rows, columns = rng.randint(*SIZES[level]), rng.randint(*SIZES[level])
    chips: list[tuple[Cell, bool]] = []
    if rng.below(BARE):
        across, down = _split(rng, rows, level), _split(rng, columns, level)
        for colour in (0, 1):
            chips += [(cell, colour == 0) for cell in _cover(across[colour], down[colour])]
        rng.shuffle(chips)
    relation = rng.choice(("exactly", "exactly", "at least"))
    a, b = rng.sample(COLOURS, 2)
    return Placement(
        rows,
        columns,
        tuple(cell for cell, _ in chips),
        tuple(first for _, first in chips),
        (a, b),
        rng.below(2) == 1,
        relation,
        0,
        rng.below(3) > 0,
    )


def _split(rng: Stream, size: int, level: int) -> tuple[list[int], list[int]]:
    """The lines of the first and of the second color, one of each at least; the rest are open."""
    least, most = OPEN[level]
    known = rng.sample(range(size), size - rng.randint(least, min(most, size - 2)))
    cut = rng.randint(1, len(known) - 1)
    return known[:cut], known[cut:]


def _cover(rows: list[int], columns: list[int]) -> list[Cell]:
    """As few cells as meet all these rows and columns and no others."""
    longest = max(len(rows), len(columns))
    return [(rows[i % len(rows)], columns[i % len(columns)]) for i in range(longest)]


def _sensitive(params: Placement, values: Counter[int], other: int) -> bool:
    """Whether another number, and one more chip (on a bare board one row less), each matter."""
    rows, columns = lines_of(params)
    fewer = rows._replace(free=rows.free - 1), columns
    if params.cells:
        fewer = tuple(  # type: ignore[assignment]
            line._replace(first=line.first + 1, free=line.free - 1) for line in (rows, columns)
        )
    right = _answer(params, values)
    changed = _answer(params, values_of(*fewer, params))
    return right not in (changed, _answer(replace(params, target=other), values))


def _answer(params: Placement, values: Counter[int]) -> int:
    good = sum(n for value, n in values.items() if holds(params, value))
    if not params.is_chance:
        return good
    chance = Fraction(good, sum(values.values()))
    return chance.numerator + chance.denominator
