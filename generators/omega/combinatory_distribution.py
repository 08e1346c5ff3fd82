"""Multisets put into boxes of fixed sizes (OMEGA `combinatory_distribution`, arXiv 2506.18880).

The public levels fix the numbers of kinds, boxes and items; here they are maxima, and a level holds
everything within its own that no lower level holds. So small a domain is counted and can be had
complete: an instance is the sorted numbers per kind, the sorted sizes and whether boxes of equal
size are identical. Names and order are symmetries: they are drawn when an instance is placed.

The public code lists arrangements, five seconds for an item of level 5; here a state is the free
places of the boxes, and few states are reached.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from synthgen.family import CountableFamily
from synthgen.generating import Placed
from synthgen.generators.omega._placing import Counts, Placing
from synthgen.generators.omega._scenes import SCENES, listed
from synthgen.registry import generators
from synthgen.row import Reject
from synthgen.seeding import Stream
from synthgen.steps import Solution


class Limits(NamedTuple):
    """The most that a level allows."""

    kinds: int
    boxes: int
    items: int


LIMITS = {
    1: Limits(2, 2, 4),
    2: Limits(3, 3, 6),
    3: Limits(4, 4, 8),
    4: Limits(4, 4, 11),
    5: Limits(4, 4, 12),
    6: Limits(5, 5, 13),
}


@dataclass(frozen=True, slots=True)
class Distribution:
    """Numbers of items of each kind, sizes of the boxes, and whether each box is its own."""

    counts: Counts
    kinds: tuple[str, ...]
    sizes: Counts
    labelled: bool
    scene: str = "letters"


@generators.register("omega/combinatory_distribution")
class CombinatoryDistribution(CountableFamily[Distribution]):
    """The number of ways to fill boxes with a multiset, kind by kind over the free places.

    Boxes called identical have at least one size in common; otherwise the word says nothing.
    """

    version = 1
    levels = tuple(LIMITS)
    Params = Distribution
    answer_type = "integer"
    proof = "box_by_box"
    cost_scale = 12.0
    templates = (
        (
            "In how many ways can {items} be put into {boxes}, if every {box} is filled exactly? "
            "{Same} are indistinguishable, the order inside a {box} does not matter, and {alike}."
        ),
        (
            "There are {items}, and {boxes}. All of the {things} are put away, so that no place "
            "stays free. It matters only how many {things} of each kind a {box} gets, and {alike}. "
            "How many distributions are there?"
        ),
        (
            "Somebody packs {items} into {boxes}, until all {things} are packed and all {box_list} "
            "are full. {Alike}; {same} cannot be told apart, and inside a {box} there is no order. "
            "How many different results are possible?"
        ),
        (
            "{boxes} are to be filled completely with {items}. Count the fillings, given that "
            "{same} look alike, that a {box} keeps no order among its contents, and that {alike}."
        ),
        (
            "Count the ways to distribute\n\n  {items}\n\nover\n\n  {boxes}\n\nunder these "
            "rules:\n\n- every {box} is full in the end;\n- {same} are interchangeable;\n"
            "- the arrangement inside a {box} is ignored;\n- {alike}."
        ),
        (
            "Let a filling be a choice of the contents of {boxes}, where the contents are "
            "unordered, use up exactly {items}, and fill each {box} to the last place. {Same} are "
            "not distinguished, and {alike}. What is the number of different fillings?"
        ),
        (
            "Given are {items}. They go into {boxes}; together the {box_list} have just enough "
            "room. A way to do it is described by how many {things} of each kind each {box} gets; "
            "{alike}. How many ways are there?"
        ),
    )

    def count(self) -> int:
        """The number of instances of the active levels."""
        return len(self._domain)

    def unrank(self, rank: int) -> Distribution:
        """The instance of a rank, told with letters A, B, ... in boxes from large to small."""
        counts, sizes, labelled = self._domain[rank]
        return Distribution(counts, SCENES["letters"].kinds[: len(counts)], sizes, labelled)

    def level_of(self, params: Distribution) -> int:
        """The lowest level whose limits hold the instance."""
        return _level(params.counts, params.sizes)

    def key_of(self, params: Distribution) -> Any:
        """The numbers of each kind, the sizes and the kind of boxes; no names, no order."""
        return _falling(params.counts), _falling(params.sizes), params.labelled

    def group_of(self, params: Distribution) -> Any:
        """The numbers and the sizes, also exchanged: labelled boxes then give the same answer."""
        return sorted((_falling(params.counts), _falling(params.sizes)))

    def place(self, split: str, where: int) -> Placed[Distribution] | Reject:
        """The instance with names and order of its own, which its key does not hold."""
        placed = super().place(split, where)
        if isinstance(placed, Reject):
            return placed
        dressed = _dress(placed.instance, self.stream(split, where, "names"))
        return replace(placed, instance=dressed)

    def slots(self, params: Distribution) -> dict[str, Any]:
        """The words of the scene, the list of items, the boxes and which of them are alike."""
        scene = SCENES[params.scene]
        alike = scene.alike(params.sizes, params.labelled)
        return {
            "items": listed(list(map(scene.amount, params.counts, params.kinds))),
            "things": scene.things,
            "box": scene.box,
            "box_list": scene.boxes,
            "boxes": scene.containers(params.sizes, params.labelled),
            "alike": alike,
            "Alike": alike[0].upper() + alike[1:],
            "same": scene.same,
            "Same": scene.same[0].upper() + scene.same[1:],
        }

    def solve(self, params: Distribution) -> Solution:
        """Kind by kind, the most frequent first; boxes with the same free places and past merge."""
        work = Placing(params.counts, params.kinds, params.sizes, params.scene)
        return work.solution(labelled=params.labelled)

    def prove(self, params: Distribution, answer: Any) -> bool:
        """Box by box: contents of boxes of equal size are taken in a fixed order."""
        return bool(_fillings(params) == answer)

    @cached_property
    def _domain(self) -> tuple[tuple[Counts, Counts, bool], ...]:
        return _instances(self.active_levels)


# The domain ------------------------------------------------------------------------------------


@lru_cache(maxsize=len(LIMITS) + 1)
def _instances(levels: tuple[int, ...]) -> tuple[tuple[Counts, Counts, bool], ...]:
    most = Limits(*map(max, zip(*LIMITS.values(), strict=True)))
    return tuple(
        (counts, sizes, labelled)
        for items in range(2, most.items + 1)
        for counts in _partitions(items, most.kinds)
        for sizes in _partitions(items, most.boxes)
        if _level(counts, sizes) in levels
        for labelled in ((True, False) if len(set(sizes)) < len(sizes) else (True,))
    )


def _partitions(total: int, parts: int) -> list[Counts]:
    """Falling sequences of 2 to `parts` positive numbers with that total."""

    def fall(rest: int, left: int, top: int) -> Iterator[Counts]:
        if not rest:
            yield ()
        elif left:
            for first in range(min(rest, top), 0, -1):
                yield from ((first, *tail) for tail in fall(rest - first, left - 1, first))

    return [partition for partition in fall(total, parts, total) if len(partition) > 1]


def _level(counts: Counts, sizes: Counts) -> int:
    asked = Limits(len(counts), len(sizes), sum(counts))
    fits = (
        k for k, most in LIMITS.items() if all(a <= b for a, b in zip(asked, most, strict=True))
    )
    return next(fits)


def _falling(numbers: Counts) -> Counts:
    return tuple(sorted(numbers, reverse=True))


# The telling -----------------------------------------------------------------------------------


def _dress(params: Distribution, rng: Stream) -> Distribution:
    """Other names, and another order of kinds and of boxes."""
    scene = rng.choice(tuple(SCENES))
    counts, sizes = list(params.counts), list(params.sizes)
    rng.shuffle(counts)
    rng.shuffle(sizes)
    kinds = rng.sample(SCENES[scene].kinds, len(counts))
    if scene == "letters":
        kinds.sort()
    return Distribution(tuple(counts), tuple(kinds), tuple(sizes), params.labelled, scene)


# The proof -------------------------------------------------------------------------------------

_BITS = 5  # four for a number up to 13, one to see a borrow


def _fillings(params: Distribution) -> int:
    """The number of multisets of contents, by a table over what is left of each kind.

    A number of each kind is one field of an integer; a kind that runs short shows as a borrow.
    """
    all_items = sum(n << _BITS * i for i, n in enumerate(params.counts))
    guards = sum(16 << _BITS * i for i in range(len(params.counts)))
    alike = Counter(params.sizes).items()
    ways = {all_items: 1}
    for size, copies in [(s, 1) for s in params.sizes] if params.labelled else alike:
        tables = [ways, *({} for _ in range(copies))]
        for content in _contents(params.counts, size):
            _use(content, tables, guards)
        ways = tables[-1]
    return ways.get(0, 0)


def _use(content: int, tables: list[dict[int, int]], guards: int) -> None:
    """Let any number of the boxes have this content, after those with earlier contents."""
    for table, following in pairwise(tables):
        for left, ways in table.items():
            rest = (left | guards) - content
            if rest & guards == guards:
                following[rest ^ guards] = following.get(rest ^ guards, 0) + ways


def _contents(counts: Counts, size: int) -> list[int]:
    """All contents of a box of a size, one field a kind."""
    sums = {0: [0]}
    for i, most in enumerate(counts):
        longer: dict[int, list[int]] = {}
        for used, contents in sums.items():
            for n in range(min(most, size - used) + 1):
                longer.setdefault(used + n, []).extend(c + (n << _BITS * i) for c in contents)
        sums = longer
    return sums.get(size, [])
