"""Worked solutions of distributions over boxes: kind by kind over lists of free places.

What can still happen depends only on the free places, so lists that come up again are merged and
the ways to reach them are added: a few states stand for thousands of arrangements.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from synthgen.generators.omega._scenes import SCENES
from synthgen.steps import Solution, Step

Counts = tuple[int, ...]
State = tuple[tuple[int, int], ...]  # (free places, how many interchangeable boxes have them)
Amounts = tuple[Counts, ...]  # what each group of interchangeable boxes gets, from large to small


class Placing:
    """The kinds are placed one after another; `ways` counts how a list of free places arises."""

    def __init__(self, counts: Counts, kinds: Sequence[str], sizes: Counts, scene: str) -> None:
        self.counts, self.kinds, self.sizes = counts, kinds, sizes
        self.scene = SCENES[scene]
        self.order = sorted(range(len(counts)), key=lambda i: -counts[i])
        self.steps: list[Step] = []
        self.cost = 0

    def solution(self, *, labelled: bool) -> Solution:
        """All kinds but two, then the last but one, while the last fills what is left."""
        sizes = Counter(self.sizes)
        groups = [(s, 1) for s in self.sizes] if labelled else sizes.items()
        ways: Counter[State] = Counter({tuple(sorted(groups, reverse=True)): 1})
        self._open(next(iter(ways)), labelled=labelled)
        *first, before, last = self.order
        for kind in first:
            ways = self._layer(kind, ways)
        answer = self._close(before, last, ways)
        return Solution(answer, tuple(self.steps), self.cost)

    def _open(self, state: State, *, labelled: bool) -> None:
        boxes = self.scene.boxes
        self._say(
            f"Place one kind after another, the most frequent first. A list such as "
            f"{_shown(state)}, which is the first one, holds the numbers of free places in the "
            f"{boxes} that are not full, from large to small; in how many ways one can go on "
            "depends only on it"
        )
        if not labelled:
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
        for amounts in _spread(state, self.counts[kind]):
            leaves.setdefault(_left(state, amounts), []).append(amounts)
            self.cost += 1
        return leaves

    def _close(self, before: int, last: int, ways: Counter[State]) -> int:
        """Place the last two kinds and add up."""
        products, answer = [], 0
        for state, times in ways.items():
            amounts = list(_spread(state, self.counts[before]))
            self._say(
                f"{self._the(before)} can go into {_shown(state)} as",
                f"{', '.join(map(_shown_amounts, amounts))}, in {_ways(len(amounts))}",
            )
            products.append(f"{times} * {len(amounts)}")
            answer += times * len(amounts)
            self.cost += len(amounts)
        fills = "takes the place" if self.counts[last] == 1 else "fill the places"
        self._say(f"Then {self._the(last, 'the')} {fills} left, in one way each time")
        self._say(f"Altogether {' + '.join(products)} = {answer}")
        return answer

    def _the(self, kind: int, article: str = "The") -> str:
        amount = self.scene.amount(self.counts[kind], self.kinds[kind])
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
