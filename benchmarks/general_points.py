"""Cards that make 24: speed, repeats, held-out deals and judges, beside reasoning-gym's puzzle24.

reasoning-gym is measured in the same run where it is installed (`pip install reasoning-gym`). The
solver of the code of arXiv 2510.00237 (permutations, operators, brackets, `eval`) was measured once
on a machine of the same kind, and is marked so.
"""

from collections.abc import Callable, Sequence
from itertools import combinations_with_replacement, pairwise
from re import findall
from time import process_time
from typing import Any

from benchmarks.record import figures, save, seconds_each
from synthgen.generators.general_points import GeneralPoints
from synthgen.generators.general_points._solver import can_make, solutions
from synthgen.row import Row

ITEMS = 400  # of each side; all hands of four numbers from 1 to 10 that make 24 are 566
SEEDS = (1, 1_000_001)  # far apart: of puzzle24, seed 2 is seed 1 from its second item on
PUBLISHED = {"all ways, a hand of four": 184, "all ways, a hand of five": 8_900}  # milliseconds

Hand = tuple[int, ...]


def main() -> None:
    save(
        "general_points",
        "Cards that make 24",
        [*solver(), ours(), *theirs()],
        "ms: CPU milliseconds each; the published code's solver was measured earlier, on a "
        "machine of the same kind, in wall time under load. Train and test are two seeds of "
        "reasoning-gym, and the sides of the split here. A wrong hand is taken where the judge of "
        "one item takes the answer of the next.",
    )


def solver() -> list[dict[str, Any]]:
    """How long the search takes, and what the published code's took."""
    four = list(combinations_with_replacement(range(1, 14), 4))
    five = list(combinations_with_replacement(range(1, 14), 5))
    rows = [
        _timed("all ways, a hand of four", lambda i: solutions(four[i * 677 % len(four)], 24)),
        _timed("all ways, a hand of five", lambda i: solutions(five[i * 677 % len(five)], 24)),
    ]
    started = process_time()
    found = sum(can_make(hand, 24) for hand in four)
    spent = (process_time() - started) * 1000
    return [*rows, {"what": f"which of 1,820 hands make 24 ({found:,})", "ms": figures(spent)}]


def _timed(what: str, work: Callable[[int], object]) -> dict[str, Any]:
    each = seconds_each(work, clock=process_time) * 1000
    return {"what": what, "ms": figures(each), "published code, ms": PUBLISHED[what]}


def ours() -> dict[str, Any]:
    """Hands of plain numbers, as reasoning-gym has them."""
    generator = GeneralPoints(GeneralPoints.Config(face_cards="none", form="answer"), seed=1)
    train = list(generator.rows("train", ITEMS))
    test = list(generator.rows("test", generator.size("test")))
    each = seconds_each(lambda i: generator.row("train", i % ITEMS), clock=process_time)

    def judged(row: Row, text: str) -> bool:
        return GeneralPoints.judge(row, text).correct

    return _row("general_points", each, _hands(train), _hands(test), _wrong(train, judged))


def theirs() -> list[dict[str, Any]]:
    """The same of reasoning-gym's puzzle24; nothing where it is not installed."""
    try:
        import reasoning_gym
    except ImportError:
        return []
    train, test = (
        list(reasoning_gym.create_dataset("puzzle24", seed=seed, size=ITEMS)) for seed in SEEDS
    )
    data = reasoning_gym.create_dataset("puzzle24", seed=1, size=1_000_000)
    each = seconds_each(lambda i: data[i], clock=process_time)
    hands = [
        [tuple(sorted(item["metadata"]["numbers"])) for item in side] for side in (train, test)
    ]
    wrong = sum(
        data.score_answer(other["answer"], item) == 1.0
        for item, other in pairwise(train)
        if item["metadata"]["numbers"] != other["metadata"]["numbers"]
    )
    return [_row("reasoning-gym puzzle24", each, hands[0], hands[1], wrong / (ITEMS - 1))]


def _row(
    what: str, seconds: float, train: Sequence[Hand], test: Sequence[Hand], wrong: float
) -> dict[str, Any]:
    return {
        "what": what,
        "ms": figures(seconds * 1000),
        f"distinct hands of {ITEMS}": len(set(train)),
        "test hands in train": f"{sum(hand in set(train) for hand in test) / len(test):.0%}",
        "wrong hands taken": f"{wrong:.0%}",
    }


def _hands(rows: Sequence[Row]) -> list[Hand]:
    return [tuple(sorted(map(int, findall(r"\d+", row.answer)))) for row in rows]


def _wrong(rows: Sequence[Row], judged: Callable[[Row, str], bool]) -> float:
    pairs = pairwise(rows)
    return sum(judged(row, other.answer) for row, other in pairs) / (len(rows) - 1)


if __name__ == "__main__":
    main()
