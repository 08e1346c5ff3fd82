"""Drawing chains: every layer turns, kinks or jumps inside the values of the layers before it.

Values are kept small, so that the numbers of a worked solution are: at most 40 between layers and
300 at the end, with denominators up to 60. A layer of another kind is taken where one has no room.
"""

from collections.abc import Callable
from math import ceil, floor
from typing import NamedTuple

from synthgen.generators.omega._functions_grammar import (
    WAVES,
    Chain,
    Layer,
    Rational,
    Swings,
    split_wave,
    swings,
)
from synthgen.generators.omega._functions_paths import Path, path_of, pieces_ahead, span
from synthgen.generators.omega._functions_pieces import UnfitError, pieces_of
from synthgen.seeding import Stream

INNER, OUTER = 40, 300  # the largest value between layers, and at the end
MOST_BELOW = 60  # the largest denominator of a value
LONGEST = {2: 6, 3: 10, 4: 16, 5: 24, 6: 36}  # values on the path, by layers
LEAST = 3  # values on the path of one turn
TRIES = 12
ONCE = ("cube", "vee", "rat", "mod")  # write their argument twice, or make numbers long
ENDS = ("lin", "quad", "cube", "abs", "vee", "tri", "rat")  # can be shifted at the end
SMOOTH = ("lin", "quad", "cube", "abs", "vee", "tri", "rat")


class Grown(NamedTuple):
    """A chain, or its beginning, with its interval."""

    low: int
    high: int
    layers: Chain

    @property
    def turns(self) -> Swings:
        """The swings of the wave."""
        return swings(self.low, self.high, split_wave(self.layers)[0])

    @property
    def path(self) -> Path:
        """The path of the values along t."""
        turns = self.turns
        return path_of(turns.low, turns.high, split_wave(self.layers)[1])


def draw_interval(rng: Stream) -> tuple[int, int]:
    """[-10, 10] half of the time, else an interval round 0."""
    if rng.below(2):
        return -10, 10
    return -rng.randint(2, 10), rng.randint(2, 10)


def draw_wave(rng: Stream, most: int = 20) -> tuple[int, int, Layer]:
    """A wave and an interval that it crosses in 2 to `most` whole swings."""
    kind = rng.choice(WAVES)
    m = rng.choice((1, 2, 3, 4, 5) if kind == "cos" else (2, 4, 4, 6))
    c = rng.choice((0, 0, 0, 1, 2, -1, -2))
    c %= 2 * m
    first = c + (m // 2 if kind == "sin" else 0)
    start = first - (first + 10) // m * m  # the least end of a swing that is at least -10
    room = (10 - start) // m
    times = rng.randint(min(2, room), min(room, most))
    low = start + m * rng.below(room - times + 1)
    layer = (kind, (rng.choice((-3, -2, 2, 3, 4, 5)), m, c, rng.randint(-3, 3)))
    return low, low + times * m, layer


def begin(rng: Stream, waves: bool, most: int = 20) -> Grown:
    """No layer or a wave, on an interval."""
    if not waves:
        return Grown(*draw_interval(rng), ())
    low, high, wave = draw_wave(rng, most)
    return Grown(low, high, (wave,))


def grow(
    rng: Stream, depth: int, kinds: tuple[str, ...], start: Grown, pieces: int = 0
) -> Grown | None:
    """A chain of `depth` layers that begins as `start` does; None where a layer found no room.

    With `pieces` the last path has at most so many values, earlier ones fewer in proportion, and
    the pieces have rational ends.
    """
    grown: Grown | None = start
    while grown and len(grown.layers) < depth:
        done = len(grown.layers) + 1
        most = LEAST + -(-(pieces - LEAST) * done // depth) if pieces else LONGEST[max(done, 2)]
        grown = _longer(rng, grown, kinds, done == depth, most, bool(pieces))
    return grown


def _longer(
    rng: Stream, grown: Grown, kinds: tuple[str, ...], last: bool, most: int, in_pieces: bool
) -> Grown | None:
    """The chain with one more layer."""
    path, allowed = grown.path, _allowed(kinds, grown.layers, last)
    low, high = span(path)
    for _ in range(TRIES):
        kind = rng.choice(allowed)
        args = _ARGS[kind](rng, low, high)
        if args is None or pieces_ahead(path, (kind, args)) >= most:
            continue
        longer = grown._replace(layers=(*grown.layers, (kind, args)))
        if _fits(longer.path, last) and not (in_pieces and _has_irrational_ends(longer)):
            return longer
    return None


def _has_irrational_ends(grown: Grown) -> bool:
    turns = grown.turns
    try:
        pieces_of(turns.low, turns.high, split_wave(grown.layers)[1])
    except UnfitError:
        return True
    return False


def _allowed(kinds: tuple[str, ...], chain: Chain, last: bool) -> list[str]:
    """No kind twice in a row, no line at the beginning, some kinds once."""
    used = [layer[0] for layer in chain]
    banned = {kind for kind in ONCE if kind in used} | set(used[-1:])
    banned |= set(ONCE[:2]) if set(ONCE[:2]) & banned else set()
    if not used or used.count("lin") >= 2:
        banned.add("lin")
    banned |= {"max", "min"} if used[-1:] and used[-1] in ("max", "min") else set()
    return [kind for kind in kinds if kind not in banned and (not last or kind in ENDS)]


def _fits(path: Path, last: bool) -> bool:
    """Whether the values are small and short, and leave room for another layer."""
    low, high = span(path)
    room = high - low >= (1 if last else 3)
    small = max(-low, high) <= (OUTER if last else INNER)
    return room and small and all(p.denominator <= MOST_BELOW for p in path.points)


# Arguments of each kind, for values from low to high ---------------------------------------------

Args = tuple[int, ...] | None


def _inside(rng: Stream, low: Rational, high: Rational) -> int | None:
    """An integer strictly between low and high."""
    first, last = floor(low) + 1, ceil(high) - 1
    return rng.randint(first, last) if first <= last else None


def _lin(rng: Stream, low: Rational, high: Rational) -> Args:
    return rng.choice((-3, -2, -1, 2, 3)), rng.choice((-5, -4, -3, -2, -1, 1, 2, 3, 4, 5))


def _quad(rng: Stream, low: Rational, high: Rational) -> Args:
    h = _inside(rng, low, high)
    return None if h is None else (rng.choice((-1, 1, 1, 2)), h, rng.randint(-9, 9))


def _cube(rng: Stream, low: Rational, high: Rational) -> Args:
    fit = [c for c in (1, 2, 3, 4) if -c > low and c < high]
    return (rng.choice((-1, 1)), rng.choice(fit), rng.randint(-9, 9)) if fit else None


def _abs(rng: Stream, low: Rational, high: Rational) -> Args:
    h = _inside(rng, low, high)
    return None if h is None else (rng.choice((-2, -1, 1, 1, 1, 2, 3)), h, rng.randint(-6, 6))


def _vee(rng: Stream, low: Rational, high: Rational) -> Args:
    h = _inside(rng, low, high)
    a, b = rng.choice(((2, 1), (2, -1), (3, 1), (3, -1), (3, 2), (-2, 1), (-3, 1), (3, -2)))
    return None if h is None else (a, b, h, rng.randint(-6, 6))


def _bound(rng: Stream, low: Rational, high: Rational) -> Args:
    c = _inside(rng, low, high)
    return None if c is None else (c,)


def _tri(rng: Stream, low: Rational, high: Rational) -> Args:
    width = ceil(high - low)
    m = rng.randint(max(2, width // 4), max(3, width))
    return m, rng.choice((-2, -1, 1, 1, 2, 3)), rng.randint(-4, 4)


def _mod(rng: Stream, low: Rational, high: Rational) -> Args:
    width = ceil(high - low)
    return (rng.randint(max(3, width // 3), max(4, width)),)


def _rat(rng: Stream, low: Rational, high: Rational) -> Args:
    if not low < 0 < high:
        return None
    c = rng.randint(1, 6)
    return rng.choice((-1, 1)) * c * rng.randint(4, 12), c, rng.randint(-5, 5)


_ARGS: dict[str, Callable[[Stream, Rational, Rational], Args]] = {
    "lin": _lin,
    "quad": _quad,
    "cube": _cube,
    "abs": _abs,
    "vee": _vee,
    "max": _bound,
    "min": _bound,
    "tri": _tri,
    "mod": _mod,
    "rat": _rat,
}
