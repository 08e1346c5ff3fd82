"""The work on complete placements: which lines are known, and which numbers of lines count."""

from math import comb

from synthgen.generators.omega._placements import (
    Lines,
    Placement,
    article,
    chips_of,
    counted,
    holds,
    pairs,
)
from synthgen.generators.omega._scenes import listed
from synthgen.steps import Step


def settle(params: Placement, rows: Lines, columns: Lines) -> list[Step]:
    """What a complete placement is, which lines are known, and how many placements there are."""
    a, b = params.colours
    steps = [
        Step(
            "In a complete placement every row and every column has chips, hence a color, and a "
            "cell holds a chip exactly when its row and its column have the same color"
        )
    ]
    if not params.cells:
        m, n = params.rows, params.columns
        total = sum(ways for *_, ways in pairs(rows, columns))
        steps.append(
            Step(
                "Either all rows and columns have one color and the board is full, in 2 ways, or "
                f"both colors occur among the rows and among the columns (if all rows were {a}, "
                f"{article(b)} column would be empty, and a chip would fit into it)",
                f"(2^{m} - 2) * (2^{n} - 2) + 2 = {total} placements",
            )
        )
        return steps
    for name, side, lines in (("row", 0, rows), ("column", 1, columns)):
        known = {c[side] + 1: f for c, f in zip(params.cells, params.is_first, strict=True)}
        firsts = [str(i) for i in sorted(known) if known[i]]
        seconds = [str(i) for i in sorted(known) if not known[i]]
        steps.append(
            Step(
                f"The given chips make {_named(name, firsts)} {a} and {_named(name, seconds)} "
                f"{b}; {lines.free} {name}s are open"
            )
        )
    total = 2 ** (rows.free + columns.free)
    steps.append(
        Step(
            "Both colors occur among the rows and among the columns, so every row and every "
            "column gets a chip whatever colors the open ones have",
            f"2^{rows.free} * 2^{columns.free} = {total} placements",
        )
    )
    return steps


def listing(params: Placement, rows: Lines, columns: Lines) -> list[Step]:
    """The pairs of numbers of lines that have the chips asked for, by the number of rows."""
    a, (m, n) = params.colours[0], (params.rows, params.columns)
    count = f"r * c + ({m} - r) * ({n} - c)" if params.is_all else "r * c"
    steps = [
        Step(
            f"With r {a} rows and c {a} columns there are {count} {counted(params)}, and these "
            f"lines can be chosen in {_choose('r', rows)} * {_choose('c', columns)} ways"
        )
    ]
    lines: dict[int, list[str]] = {}
    for r, c, ways in pairs(rows, columns):
        value = chips_of(params, rows, columns, r, c)
        if holds(params, value):
            parts = f"{comb(rows.free, r - rows.first)} * {comb(columns.free, c - columns.first)}"
            alone = f"{ways} way{'s' * (ways != 1)}"
            lines.setdefault(r, []).append(f"c = {c} ({value} chips), {parts} = {alone}")
    steps += [Step(f"r = {r}", "; ".join(texts)) for r, texts in lines.items()]
    return steps


def _choose(name: str, lines: Lines) -> str:
    return f"C({lines.free}, {name} - {lines.first})" if lines.first else f"C({lines.free}, {name})"


def _named(name: str, numbers: list[str]) -> str:
    return f"{name}{'s' * (len(numbers) > 1)} {listed(numbers)}"
