"""Rows over the integers modulo a prime: their rank by elimination, and that after random ones."""

from fractions import Fraction

from synthgen.steps import Step

Row = tuple[int, ...]
Rows = list[list[int]]


def eliminate(given: tuple[Row, ...], p: int) -> tuple[list[Step], int]:
    """Elimination row by row; the rank is the number of rows that do not vanish."""
    rows: Rows = [list(row) for row in given]
    steps = [Step(f"Find the rank of the given rows by elimination modulo {p}")]
    rank = 0
    for column in range(len(rows[0])):
        at = next((i for i in range(rank, len(rows)) if rows[i][column]), None)
        if at is None:
            continue
        rows[rank], rows[at] = rows[at], rows[rank]
        swapped = f"swap rows {rank + 1} and {at + 1}; " if at != rank else ""
        said = _clear(rows, rank, column, p)
        rank += 1
        if not said and not swapped:
            said = "the rows below have 0 there"
        elif not said:
            said = "the rows below then have 0 there"
        steps.append(
            Step(f"Column {column + 1}", f"{swapped}{said}; the rows are now {_shown(rows)}")
        )
        if not any(any(row) for row in rows[rank:]):
            break
    steps.append(
        Step(
            f"There {'is 1 nonzero row' if rank == 1 else f'are {rank} nonzero rows'}, in echelon "
            f"form, so the given rows have rank {rank}"
        )
    )
    return steps, rank


def _clear(rows: Rows, rank: int, column: int, p: int) -> str:
    """Subtract multiples of the pivot row from those below; what was done."""
    pivot = rows[rank]
    inverse = pow(pivot[column], -1, p)
    done = []
    for i in range(rank + 1, len(rows)):
        times = rows[i][column] * inverse % p
        if times:
            rows[i] = [(x - times * y) % p for x, y in zip(rows[i], pivot, strict=True)]
            factor = "" if times == 1 else f"{times} * "
            done.append(f"row {i + 1} - {factor}row {rank + 1}")
    return ", ".join(done)


def _shown(rows: Rows) -> str:
    return ", ".join(f"({' '.join(map(str, row))})" for row in rows)


def add_row(
    steps: list[Step], i: int, chances: dict[int, Fraction], p: int, n: int
) -> dict[int, Fraction]:
    """The probabilities of the ranks after one more random row, said."""
    after: dict[int, Fraction] = {}
    terms: dict[int, list[str]] = {}
    for rank, chance in chances.items():
        stay = Fraction(p**rank, p**n)
        for new, move in ((rank, stay), (rank + 1, 1 - stay)):
            if move:
                after[new] = after.get(new, Fraction()) + chance * move
                terms.setdefault(new, []).append(str(move) if chance == 1 else f"{chance} * {move}")
    parts = [f"rank {r}: {_sum(terms[r], after[r])}" for r in after]
    steps.append(Step(f"After random row {i}", "; ".join(parts)))
    return after


def _sum(terms: list[str], value: Fraction) -> str:
    text = " + ".join(terms)
    return text if text == str(value) else f"{text} = {value}"
