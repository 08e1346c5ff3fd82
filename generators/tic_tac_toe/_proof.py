"""The proof: backwards from the ends, on two bit masks and a magic square."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations

from synthgen.generators.tic_tac_toe._game import FIRST, SECOND

_MAGIC = (2, 7, 6, 9, 5, 1, 4, 3, 8)  # three cells are a line where their numbers make 15


def sides(board: str) -> tuple[int, int]:
    """The cells of x and of o as bit masks."""
    x, o = (sum(1 << i for i, mark in enumerate(board) if mark == side) for side in (FIRST, SECOND))
    return x, o


@cache  # 512 sets of cells
def _wins(cells: int) -> bool:
    held = [_MAGIC[i] for i in range(9) if cells >> i & 1]
    return any(a + b + c == 15 for a, b, c in combinations(held, 3))


@cache
def retrograde() -> dict[tuple[int, int], frozenset[int]]:
    """The best cells of every position, found from the fullest boards to the empty one.

    A position is ranked by (result, moves to the end): a win is 1, a loss is -1.
    """
    ranks: dict[tuple[int, int], tuple[int, int]] = {}
    best: dict[tuple[int, int], frozenset[int]] = {}
    for taken in range(9, -1, -1):
        for both in _halves(taken):
            x, o = both
            own, other = (x, o) if taken % 2 == 0 else (o, x)
            if _wins(other):
                ranks[both] = (-1, 0)
            elif taken == 9:
                ranks[both] = (0, 0)
            elif not _wins(own):
                ranks[both], best[both] = _choice(both, taken % 2 == 0, ranks)
    return best


def _halves(taken: int) -> Iterator[tuple[int, int]]:
    """All ways to give x one half of `taken` cells, the larger one, and o the other."""
    for cells in combinations(range(9), taken):
        for mine in combinations(cells, (taken + 1) // 2):
            x = sum(1 << i for i in mine)
            yield x, sum(1 << i for i in cells) - x


def _choice(
    both: tuple[int, int], x_moves: bool, ranks: Mapping[tuple[int, int], tuple[int, int]]
) -> tuple[tuple[int, int], frozenset[int]]:
    """The rank of a position, and the cells that lead to it."""
    x, o = both
    found: dict[tuple[int, int], set[int]] = {}
    for cell in range(9):
        bit = 1 << cell
        if not (x | o) & bit:
            result, length = ranks[(x | bit, o) if x_moves else (x, o | bit)]
            found.setdefault((-result, length + 1), set()).add(cell)
    top = max(found, key=lambda rank: (rank[0], -rank[0] * rank[1]))
    return top, frozenset(found[top])
