"""The course of a published function: its stretches, on each of which it is strictly monotone.

The course of a chain follows from the inside out and needs no coordinates. Where the value before a
layer runs from u to v, the layer is cut at its turn, its pole or the crests of its wave, all of
them exact numbers; so is what lies between. Repeated swings of a wave are one block with the number
of its times, which near a pole of the wave's argument is infinite.

The course runs a little beyond the interval that is asked about, so that a turn at its very end is
one; what stands beyond is left out of every count.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor, inf
from typing import Any

from synthgen.audit.readers import IllPosedError, UnreadError
from synthgen.generators.omega.published._chains import (
    WAVES,
    Chain,
    Layer,
    is_flat,
    pole,
    turn,
)
from synthgen.generators.omega.published._enclosures import Number, applied, compare, over_pi

LOW, HIGH = Fraction(-10), Fraction(10)
BEYOND = Fraction(1, 10**6)
MOST_PARTS = 20_000
FEW = 40  # of infinitely many crests: more than the parts of one swing

Limit = Number | float  # of the floats the two infinite ones


@dataclass(frozen=True, slots=True)
class Place:
    """Where on the x-axis: at a number, or where the first `depth` layers take a value.

    Of a wave the value is the number of a crest. Between the places before and after, the first
    layers are strictly monotone, rising or falling.
    """

    depth: int
    value: Fraction
    rises: bool = True
    before: "Place | None" = None
    after: "Place | None" = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A point of the course, `value` None where the function is not defined.

    One without a place, in a course with places, stands for infinitely many swings near a pole.
    """

    value: Number | None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Between two spots, from one limit to the other."""

    start: Limit
    end: Limit


@dataclass(frozen=True, slots=True)
class Block:
    """Parts that come so many times, a stretch first and a spot last."""

    parts: tuple["Part", ...]
    times: float


Part = Spot | Stretch | Block


def course(chain: Chain, places: bool = False) -> list[Part]:
    """The parts of a function, each stretch with its `Place`s and without blocks if asked for.

    Raises UnreadError where that are too many.
    """
    ends = (LOW - BEYOND, LOW, HIGH, HIGH + BEYOND)
    parts: list[Part] = []
    for a, b in pairwise(ends):
        parts += [Spot(a, Place(0, a)), Stretch(a, b)]
    parts.append(Spot(ends[-1], Place(0, ends[-1])))
    for depth, layer in enumerate(chain):
        walk = _Walk(layer, depth, places)
        parts = list(walk.over(parts))
    return parts


class _Walk:
    """One layer over a course; what becomes of the parts of a block is the same each time."""

    def __init__(self, layer: Layer, depth: int, places: bool) -> None:
        self.layer, self.depth, self.places = layer, depth, places
        self.count = 0

    def over(self, parts: list[Part] | tuple[Part, ...]) -> Iterator[Part]:
        before: Place | None = None
        for i, part in enumerate(parts):
            self.count += 1
            if self.count > MOST_PARTS:
                raise UnreadError("a function turns more often than the audit computes")
            if isinstance(part, Spot):
                before = part.place
                yield Spot(self.at(part.value), before)
            elif isinstance(part, Block):
                yield Block(tuple(self.over(part.parts)), part.times)
            else:
                following = parts[i + 1] if i + 1 < len(parts) else None
                after = following.place if isinstance(following, Spot) else None
                yield from self.along(part, before, after)

    def at(self, u: Number | None) -> Number | None:
        if u is None or (self.layer.kind == "rat" and _same(u, pole(self.layer))):
            return None
        if is_flat(self.layer):
            return Fraction(self.layer.args[0], self.layer.args[2])
        return applied(self.layer, u)

    def along(self, part: Stretch, before: Place | None, after: Place | None) -> Iterator[Part]:
        """The parts of the layer over one stretch, without the spots at its ends."""
        layer, start, end = self.layer, part.start, part.end
        if start == end:  # constant
            constant = self.limit(start, 0)
            yield Stretch(constant, constant)
            return
        rises = less(start, end)
        if layer.kind in WAVES:
            yield from self.wave(start, end, rises, before, after)
            return
        cut = pole(layer) if layer.kind == "rat" else turn(layer)
        side = 1 if rises else -1
        if cut is None or not (less(start, cut) == rises and less(cut, end) == rises):
            cuts: tuple[Fraction, ...] = ()
        elif _same(cut, start) or _same(cut, end):
            cuts = ()
        else:
            cuts = (cut,)
        if not cuts:
            yield Stretch(self.limit(start, side), self.limit(end, -side))
            return
        yield Stretch(self.limit(start, side), self.limit(cuts[0], -side))
        yield Spot(self.at(cuts[0]), self.place(cuts[0], rises, before, after))
        yield Stretch(self.limit(cuts[0], side), self.limit(end, -side))

    def place(
        self, level: Fraction, rises: bool, before: Place | None, after: Place | None
    ) -> Place | None:
        return Place(self.depth, level, rises, before, after) if self.places else None

    def limit(self, u: Limit, side: int) -> Limit:
        """The limit of the layer as its argument comes to u from above (1) or below (-1)."""
        args = self.layer.args
        if is_flat(self.layer):
            return Fraction(args[0], args[2])
        if isinstance(u, float):
            return _at_infinity(self.layer, u)
        cut = pole(self.layer)
        if cut is not None and _same(u, cut):
            if not side:
                raise IllPosedError("a function is defined nowhere")
            a, b, c = args[:3]
            above = (a * cut + b) * c > 0  # the sign of (a*u + b)/(c*u + d) just above
            return inf if above == (side > 0) else -inf
        return applied(self.layer, u)

    # Waves -------------------------------------------------------------------------------------

    def wave(
        self, start: Limit, end: Limit, rises: bool, before: Place | None, after: Place | None
    ) -> Iterator[Part]:
        """Partial swings at the ends and whole ones in between."""
        a, b, _, d = self.layer.args
        up = rises == (b > 0)  # whether the angle grows
        first, last = self.crest(start, up, True), self.crest(end, up, False)
        number = (last - first if up else first - last) + 1  # of crests strictly in between
        if number <= 0:
            yield Stretch(self.limit(start, 0), self.limit(end, 0))
            return
        if self.places:
            crests = self.crests(first, last, up)
            yield from self.swings(start, end, crests, (rises, before, after))
            return
        # Heights by the parity of the crest, +1 where it is even.
        known = first if first not in (inf, -inf) else last if last not in (inf, -inf) else 0
        high = d + a if known % 2 == 0 else d - a
        low = 2 * d - high
        if known == first and first not in (inf, -inf):
            yield Stretch(self.limit(start, 0), Fraction(high))
            yield Spot(Fraction(high))
            swings = number - 1
            if swings >= 2:
                yield Block(_swing(high, low), swings // 2 if swings != inf else inf)
            if swings == inf:
                return
            if swings % 2:
                yield Stretch(Fraction(high), Fraction(low))
                yield Spot(Fraction(low))
                high = low
            yield Stretch(Fraction(high), self.limit(end, 0))
            return
        yield Block(_swing(high, low), inf)
        if last not in (inf, -inf):
            yield Stretch(Fraction(high), self.limit(end, 0))

    def crests(self, first: float, last: float, up: bool) -> list[int | None]:
        """The numbers of crests, of infinitely many the nearest few; None stands for the others."""
        step = 1 if up else -1
        if first in (inf, -inf) and last in (inf, -inf):
            raise UnreadError("a wave swings infinitely often at two poles")
        if last in (inf, -inf):
            return [*(int(first) + step * k for k in range(FEW)), None]
        if first in (inf, -inf):
            return [None, *(int(last) - step * k for k in reversed(range(FEW)))]
        if abs(last - first) > MOST_PARTS:
            raise UnreadError("a function turns more often than the audit computes")
        return list(range(int(first), int(last) + step, step))

    def swings(
        self,
        start: Limit,
        end: Limit,
        crests: list[int | None],
        where: tuple[bool, Place | None, Place | None],
    ) -> Iterator[Part]:
        """The swings between crests, each at its place."""
        a, _, _, d = self.layer.args
        left = None if crests[0] is None else self.limit(start, 0)
        for crest in crests:
            if crest is None:
                yield Spot(None)
                left = None
                continue
            height = Fraction(d + a if crest % 2 == 0 else d - a)
            if left is not None:
                yield Stretch(left, height)
            yield Spot(height, self.place(Fraction(crest), *where))
            left = height
        if left is not None:
            yield Stretch(left, self.limit(end, 0))

    def crest(self, u: Limit, up: bool, after: bool) -> float:
        """The number of the first crest after an argument, or of the last one before it.

        Crests stand where the angle is (k + 1/2)π for a sine, kπ for a cosine. Whether the argument
        lies on a crest exactly is decided by the wave's own value.
        """
        kind, (_, b, c, _) = self.layer
        if isinstance(u, float):
            return u if b > 0 else -u
        if not isinstance(u, Fraction):
            raise UnreadError("a wave of a wave or of an exponential")
        half = Fraction(1, 2) if kind == "sin" else Fraction(0)
        angle = b * u - half  # in half turns; c/π is still to be added
        ahead = up == after  # whether the crest lies at a larger angle
        if not c:
            return floor(angle) + 1 if ahead else ceil(angle) - 1
        low, high = over_pi(c)
        crests = {floor(angle + low) + 1, floor(angle + high) + 1}
        if len(crests) > 1:
            raise UnreadError("a crest too near to the end of a stretch")
        return crests.pop() if ahead else crests.pop() - 1


def _swing(high: int, low: int) -> tuple[Part, ...]:
    top, bottom = Fraction(high), Fraction(low)
    return (Stretch(top, bottom), Spot(bottom), Stretch(bottom, top), Spot(top))


def _at_infinity(layer: Layer, u: float) -> Limit:
    kind, args = layer
    if kind == "rat":
        return Fraction(args[0], args[2])
    if kind == "exp":
        if (u > 0) == (args[1] > 0):
            return inf if args[0] > 0 else -inf
        return Fraction(args[2])
    if kind == "lin":
        return u if args[0] > 0 else -u
    if kind in WAVES:
        raise UnreadError("a wave without a limit")
    return inf if args[0] > 0 else -inf


def _same(u: Any, v: Any) -> bool:
    if isinstance(u, float) or isinstance(v, float):
        return bool(u == v)
    return compare(u, v) == 0


def less(u: Limit, v: Limit) -> bool:
    """Whether a value or limit is smaller than another one."""
    if isinstance(u, float) or isinstance(v, float):
        return u != v and (u == -inf or v == inf)
    return compare(u, v) < 0


# What is read off a course -----------------------------------------------------------------------


def around(parts: Sequence[Part]) -> list[Part]:
    """The parts from -10 to 10 and a stretch more at both ends."""
    return list(parts[_tag(parts, LOW) - 1 : _tag(parts, HIGH) + 2])


def _tag(parts: Sequence[Part], x: Fraction) -> int:
    tag = Place(0, x)
    return next(i for i, p in enumerate(parts) if isinstance(p, Spot) and p.place == tag)


def direction(stretch: Part) -> int:
    """1 where a stretch rises, -1 where it falls, 0 where it is constant; of a block its first."""
    while isinstance(stretch, Block):
        stretch = stretch.parts[0]
    if not isinstance(stretch, Stretch) or stretch.start == stretch.end:
        return 0
    return 1 if less(stretch.start, stretch.end) else -1


def filled(parts: Sequence[Part]) -> list[Part]:
    """The parts with the holes closed at which the function has a limit on both sides."""
    found: list[Part] = []
    waiting = list(reversed(parts))
    while waiting:
        part = waiting.pop()
        if isinstance(part, Block):
            part = Block(tuple(filled(part.parts)), part.times)
        before, after = found[-1] if found else None, waiting[-1] if waiting else None
        if not isinstance(part, Spot) or part.value is not None:
            found.append(part)
            continue
        if not (isinstance(before, Stretch) and isinstance(after, Stretch)) or (
            isinstance(before.end, float) or before.end != after.start
        ):
            found.append(part)
        elif direction(before) == direction(after):
            found[-1] = Stretch(before.start, after.end)
            waiting.pop()
        else:
            found.append(Spot(before.end))
    return found


def endless(parts: Sequence[Part]) -> list[Part]:
    """What is around the interval, without the values at its two ends."""
    return [parts[0], Spot(None), *parts[2:-2], Spot(None), parts[-1]]
