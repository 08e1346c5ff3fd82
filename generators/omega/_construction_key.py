"""The key of a construction: the figure up to congruence, names, and the order of its steps.

What is given is known by the squared distances of its points, in the order of points that makes
them least; steps and question are a hash over what they start from, in that order's numbering. A
mirror image counts as the same figure: its rotations are the other way round.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import permutations
from typing import Any

from synthgen.generators.omega._construction import Circle, Command, Figure, Point, names_of
from synthgen.generators.omega._construction_given import place
from synthgen.generators.omega._construction_styles import CORNERS

# Arguments that may be exchanged: positions, after which the others follow as they are.
_ALIKE = {
    **dict.fromkeys(
        (
            *("midpoint", "meet", "line", "perpendicular_bisector", "radical", "diameter"),
            *("distance", "tilt"),
        ),
        (0, 1),
    ),
    **dict.fromkeys(
        ("centroid", "circumcentre", "orthocentre", "incentre", "circumcircle", "incircle", "area"),
        (0, 1, 2),
    ),
    **dict.fromkeys(("translate", "parallelogram", "bisector", "angle"), (0, 2)),
    **dict.fromkeys(("bisector_foot", "second_circle"), (1, 2)),
}
_SAME = {"translate": "parallelogram"}


def key(figure: Figure) -> Any:
    """A JSON value that is equal for figures that differ in names, place, order or side only."""
    data, ways = _least(figure.given)
    return [data, min(_program(figure, tokens, turn) for tokens, turn in ways)]


def group(given: tuple[Command, ...], target: str, steps: int) -> Any:
    """What stays on one side of a split: the given figure, the kind of question, the length."""
    return [_least(given)[0], target, steps]


@lru_cache(maxsize=256)
def _least(given: tuple[Command, ...]) -> tuple[Any, list[tuple[dict[str, str], int]]]:
    """The least table of squared distances, and the numberings and orientations that give it."""
    things = place(given)
    points = {name: thing for name, thing in things.items() if isinstance(thing, Point)}
    squares = {
        (a, b): list(q.minus(p).square) for a, p in points.items() for b, q in points.items()
    }
    tables = [
        ([squares[a, b] for i, a in enumerate(order) for b in order[:i]], order)
        for order in _orders(given, list(points))
    ]
    least = min(table for table, _ in tables)
    ways = [
        (_numbered(order, given), turn)
        for table, order in tables
        if table == least
        for turn in _orientations([points[name] for name in order])
    ]
    radii = [list(thing.square) for thing in things.values() if isinstance(thing, Circle)]
    return [least, radii], ways


def _orders(given: tuple[Command, ...], names: list[str]) -> Iterable[Sequence[str]]:
    """Orders of the points that a congruence may exchange; centres keep their places."""
    corners = CORNERS.get(given[0][0])
    if corners:
        ring, centre = names[:corners], names[corners:]
        for start in range(corners):
            turned = ring[start:] + ring[:start]
            yield turned + centre
            yield turned[::-1] + centre
        return
    centres = [command[2] for command in given if command[0] == "disc"]
    others = [name for name in names if name not in centres]
    for order in permutations(others):
        yield [*centres, *order]


def _numbered(order: Sequence[str], given: tuple[Command, ...]) -> dict[str, str]:
    tokens = {name: str(i) for i, name in enumerate(order)}
    circles = (command[1] for command in given if command[0] == "disc")
    return tokens | {name: f"c{i}" for i, name in enumerate(circles)}


def _orientations(points: Sequence[Point]) -> tuple[int, ...]:
    """1 where the points turn counterclockwise first, -1 otherwise; both where all are in line."""
    first, second, *others = points
    for third in others:
        sign = second.minus(first).cross(third.minus(first)).sign
        if sign:
            return (sign,)
    return (1, -1)


def _program(figure: Figure, tokens: dict[str, str], turn: int) -> str:
    known = dict(tokens)
    for command in figure.steps:
        known[command[1]] = _hashed(_text(command[0], command[2:], known, turn))
    return _hashed(_text(figure.asked[0], figure.asked[1:], known, turn))


def _text(name: str, arguments: Sequence[str], known: dict[str, str], turn: int) -> str:
    parts = list(_arguments(name, arguments, known, turn))
    if name == "divide":
        parts = sorted((parts[0] + ":" + parts[2], parts[1] + ":" + parts[3]))
    alike = _ALIKE.get(name, ())
    kept = [part for i, part in enumerate(parts) if i not in alike]
    return " ".join((_SAME.get(name, name), *sorted(parts[i] for i in alike), "|", *kept))


def _arguments(
    name: str, arguments: Sequence[str], known: dict[str, str], turn: int
) -> Iterator[str]:
    for argument in arguments:
        names = names_of(argument)
        if not names:
            yield str(turn * int(argument)) if name == "rotate" else argument
        elif len(names) == 1:
            yield known[argument]
        else:  # the line through two points is the same object, named or not
            yield _hashed(_text("line", names, known, turn))


def _hashed(text: str) -> str:
    return blake2b(text.encode(), digest_size=12).hexdigest()
