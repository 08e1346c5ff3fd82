"""All grids that satisfy clues, by trying houses: the proof that exactly one does.

Nothing is shared with the deduction: houses are numbers here, and a clue is a condition on them.
The value with the fewest houses left is tried in each of them; each trial removes from the values
not yet placed what contradicts it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

Held = tuple[str, int, int, int]  # kind of clue, two variables, number
Condition = Callable[[int, int, int], bool]  # houses of both variables from 1, number

CONDITIONS: dict[str, Condition] = {
    "same": lambda a, b, _: a == b,
    "different": lambda a, b, _: a != b,
    "left": lambda a, b, _: a + 1 == b,
    "before": lambda a, b, _: a < b,
    "beside": lambda a, b, _: abs(a - b) == 1,
    "apart": lambda a, b, n: abs(a - b) == n + 1,
    "at": lambda a, _, n: a == n,
    "not_at": lambda a, _, n: a != n,
    "odd": lambda a, _b, _n: a % 2 == 1,
    "even": lambda a, _b, _n: a % 2 == 0,
}


def grids(houses: int, variables: int, clues: Iterable[Held]) -> Iterator[list[int]]:
    """The house of each variable, from 1, in every grid that satisfies the clues."""
    about: list[list[Held]] = [[] for _ in range(variables)]
    left = [set(range(1, houses + 1)) for _ in range(variables)]
    for clue in clues:
        kind, one, other, number = clue
        if kind == "end":
            left[one] &= {1, houses}
        elif one == other:
            left[one] = {h for h in left[one] if CONDITIONS[kind](h, h, number)}
        else:
            about[one].append(clue)
            about[other].append(clue)
    yield from _search(houses, about, left, {})


def _search(
    houses: int, about: Sequence[list[Held]], left: list[set[int]], placed: dict[int, int]
) -> Iterator[list[int]]:
    if len(placed) == len(left):
        yield [placed[v] for v in range(len(left))]
        return
    variable = min((v for v in range(len(left)) if v not in placed), key=lambda v: len(left[v]))
    for house in sorted(left[variable]):
        fewer = _without_contradictions(houses, about, left, placed, variable, house)
        if fewer:
            yield from _search(houses, about, fewer, {**placed, variable: house})


def _without_contradictions(
    houses: int,
    about: Sequence[list[Held]],
    left: list[set[int]],
    placed: dict[int, int],
    variable: int,
    house: int,
) -> list[set[int]] | None:
    """What is left once a variable is placed; None where a value has no house."""
    fewer = list(left)
    fewer[variable] = {house}
    first = variable - variable % houses
    for v in range(first, first + houses):
        if v != variable and house in fewer[v]:
            fewer[v] = fewer[v] - {house}
    for kind, one, other, number in about[variable]:
        holds = CONDITIONS[kind]
        if one == variable:
            fewer[other] = {h for h in fewer[other] if holds(house, h, number)}
        else:
            fewer[one] = {h for h in fewer[one] if holds(h, house, number)}
    return fewer if all(fewer) else None
