"""Multisets put into boxes of fixed sizes (OMEGA `combinatory_distribution`, arXiv 2506.18880).

The public levels fix the numbers of kinds, boxes and items; here they are maxima, and a level holds
everything within its own that no lower level holds. So small a domain is counted and can be had
complete: an instance is the sorted numbers per kind, the sorted sizes and whether boxes of equal
size are identical. Names and order are symmetries: they are drawn when an instance is placed.

The public code lists arrangements, five seconds for an item of level 5; here a state is the free
places of the boxes, and few states are reached.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from synthgen.family import CountableFamily
from synthgen.generating import Placed
from synthgen.generators.omega._scenes import SCENES, listed
from synthgen.registry import generators
from synthgen.row import Reject
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step

Counts = tuple[int, ...]
State = tuple[tuple[int, int], ...]  # (free places, how many interchangeable boxes have them)
Amounts = tuple[Counts, ...]  # what each group of interchangeable boxes gets, from large to small


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
        return _Work(params).solution()

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


# The worked solution ---------------------------------------------------------------------------


class _Work:
    """The kinds are placed one after another; `ways` counts how a list of free places arises."""

    def __init__(self, params: Distribution) -> None:
        self.params = params
        self.scene = SCENES[params.scene]
        self.order = sorted(range(len(params.counts)), key=lambda i: -params.counts[i])
        self.steps: list[Step] = []
        self.cost = 0

    def solution(self) -> Solution:
        """All kinds but two, then the last but one, while the last fills what is left."""
        sizes = Counter(self.params.sizes)
        groups = [(s, 1) for s in self.params.sizes] if self.params.labelled else sizes.items()
        ways: Counter[State] = Counter({tuple(sorted(groups, reverse=True)): 1})
        self._open(next(iter(ways)))
        *first, before, last = self.order
        for kind in first:
            ways = self._layer(kind, ways)
        answer = self._close(before, last, ways)
        return Solution(answer, tuple(self.steps), self.cost)

    def _open(self, state: State) -> None:
        boxes = self.scene.boxes
        self._say(
            f"Place one kind after another, the most frequent first. A list such as "
            f"{_shown(state)}, which is the first one, holds the numbers of free places in the "
            f"{boxes} that are not full, from large to small; in how many ways one can go on "
            "depends only on it"
        )
        if not self.params.labelled:
            self._say(
                f"Braces join {boxes} that cannot be told apart, being of the same size and having "
                "the same contents so far; amounts in braces are written from large to small, "
                "because it does not matter which of them gets which amount"
            )

    def _layer(self, kind: int, ways: Counter[State]) -> Counter[State]:
        """Place one kind in all lists of free places reached so far."""
        sums: dict[State, list[str]] = {}
        total: Counter[State] = Counter()
        for state, times in ways.items():
            leaves = self._leaves(kind, state)
            for left, amounts in leaves.items():
                sums.setdefault(left, []).append(f"{times} * {len(amounts)}")
                total[left] += times * len(amounts)
            text = "; ".join(f"{_either(a)}, leaving {_shown(left)}" for left, a in leaves.items())
            self._say(f"{self._the(kind)} can go into {_shown(state)} as", text)
        reached = (f"{_shown(left)} in {' + '.join(s)} = {total[left]}" for left, s in sums.items())
        if len(ways) == 1 and 1 in ways.values():
            reached = (f"{_shown(left)} in {n}" for left, n in total.items())
        self._say("Numbers of ways to get there", "; ".join(reached))
        return total

    def _leaves(self, kind: int, state: State) -> dict[State, list[Amounts]]:
        leaves: dict[State, list[Amounts]] = {}
        for amounts in _spread(state, self.params.counts[kind]):
            leaves.setdefault(_left(state, amounts), []).append(amounts)
            self.cost += 1
        return leaves

    def _close(self, before: int, last: int, ways: Counter[State]) -> int:
        """Place the last two kinds and add up."""
        products, answer = [], 0
        for state, times in ways.items():
            amounts = list(_spread(state, self.params.counts[before]))
            self._say(
                f"{self._the(before)} can go into {_shown(state)} as",
                f"{', '.join(map(_shown_amounts, amounts))}, in {_ways(len(amounts))}",
            )
            products.append(f"{times} * {len(amounts)}")
            answer += times * len(amounts)
            self.cost += len(amounts)
        fills = "takes the place" if self.params.counts[last] == 1 else "fill the places"
        self._say(f"Then {self._the(last, 'the')} {fills} left, in one way each time")
        self._say(f"Altogether {' + '.join(products)} = {answer}")
        return answer

    def _the(self, kind: int, article: str = "The") -> str:
        amount = self.scene.amount(self.params.counts[kind], self.params.kinds[kind])
        return f"{article} {amount.removeprefix('1 ')}"

    def _say(self, why: str, computation: str = "") -> None:
        self.steps.append(Step(why, computation))


def _spread(state: State, items: int) -> Iterator[Amounts]:
    """The ways to put equal items into free places, interchangeable boxes in falling order."""
    if not state:
        if not items:
            yield ()
        return
    (free, boxes), others = state[0], state[1:]
    for amounts in _fall(boxes, min(free, items), items):
        yield from ((amounts, *tail) for tail in _spread(others, items - sum(amounts)))


def _fall(length: int, top: int, total: int) -> Iterator[Counts]:
    """Falling sequences of a length with entries up to `top` and a sum up to `total`."""
    if not length:
        yield ()
        return
    for first in range(min(top, total), -1, -1):
        yield from ((first, *tail) for tail in _fall(length - 1, first, total - first))


def _left(state: State, amounts: Amounts) -> State:
    """The free places left: boxes of a group that got the same stay interchangeable."""
    return tuple(
        sorted(
            (
                (free - amount, boxes)
                for (free, _), group in zip(state, amounts, strict=True)
                for amount, boxes in Counter(group).items()
                if amount < free
            ),
            reverse=True,
        )
    )


def _shown(state: State) -> str:
    return _shown_amounts((free,) * boxes for free, boxes in state)


def _shown_amounts(groups: Iterable[Counts]) -> str:
    texts = (", ".join(map(str, group)) for group in (tuple(g) for g in groups))
    return f"({', '.join(f'{{{text}}}' if ',' in text else text for text in texts)})"


def _either(amounts: list[Amounts]) -> str:
    return " or ".join(map(_shown_amounts, amounts))


def _ways(number: int) -> str:
    return "1 way" if number == 1 else f"{number} ways"


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
