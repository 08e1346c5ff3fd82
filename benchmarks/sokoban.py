"""Sokoban levels a second, solved and replayed, beside reasoning-gym's in the same run.

`python -m benchmarks.sokoban`; reasoning-gym is measured where it is installed. A level of ours is
drawn from the end, solved by the fewest moves and replayed; one of theirs comes with its answer.
How many answers are shortest is asked of the same search, on the boards that each of them makes.
Seconds are those of the processor, so that other work on the machine does not count.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from statistics import mean
from time import process_time
from typing import Any

from benchmarks.record import figures, save
from synthgen.generators.sokoban.board import ACTIONS, read_board
from synthgen.generators.sokoban.plans import Plan, least_moves
from synthgen.generators.sokoban.replay import replay, scene_of
from synthgen.generators.sokoban.retrograde import Retrograde
from synthgen.generators.sokoban.rooms import draw_layout
from synthgen.seeding import Stream

Made = tuple[tuple[str, ...], int]  # XSB rows and the length of the answer

SIZES = ((6, 1), (7, 2), (10, 3))  # sides and boxes
LEVEL = {6: 1, 7: 2, 10: 5}  # whose pushes the rows have
SECONDS = 10.0
MOST_PUSHES = 60
BOARDS = 20_000


@dataclass
class Figures:
    """What was made in the seconds, and how good it is."""

    seconds: float = 0.0
    made: int = 0
    solved_before: int = 0
    moves: list[int] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Levels a second."""
        return self.made / self.seconds

    def row(self, name: str, size: str) -> dict[str, Any]:
        """The line of a table."""
        shortest = sum(ratio == 1 for ratio in self.ratios)
        return {
            "size, boxes": size,
            "of": name,
            "levels/s": figures(self.rate),
            "shortest": f"{shortest / len(self.ratios):.1%}",
            "length / fewest, mean": round(mean(self.ratios), 2),
            "length / fewest, largest": round(max(self.ratios), 2),
            "fewest moves, mean": round(mean(self.moves), 1),
            "solved at the start": f"{self.solved_before / self.made:.1%}",
        }


def main() -> None:
    rows = []
    for side, boxes in SIZES:
        size = f"{side} x {side}, {boxes}"
        made = _measure(partial(ours, side, boxes))
        rows.append(made.row("synthgen", size))
        rows.append(rows_row(side, boxes, size))
        items = _peer(side, boxes)
        if items is None:
            rows.append({"size, boxes": size, "of": "reasoning-gym", "levels/s": "not measured"})
            continue
        theirs = _measure(partial(peer, items))
        rows.append(theirs.row("reasoning-gym", size))
        rows.append({"size, boxes": size, "of": "times as many", "levels/s":
                     figures(made.rate / theirs.rate)})  # fmt: skip
    save(
        "sokoban",
        "Sokoban levels a second of one processor, solved and replayed",
        rows,
        "synthgen: rooms from corridors to halls, a depth drawn among those that the room has, a "
        "plan of the fewest moves, a replay. Rows: told, judged, and proven shortest by a second "
        "search as well. reasoning-gym: its dataset at this size and number of boxes, each item "
        "with its answer. Whether an answer is shortest was found out outside of the time, by the "
        "search by moves.",
    )


def ours(side: int, boxes: int, i: int) -> Made | None:
    """A level and the length of its plan; None for a room without one."""
    rng = Stream.of("benchmark", side, boxes, i)
    table = Retrograde(draw_layout(rng, side, side, boxes), MOST_PUSHES, BOARDS)
    if not table.depth:
        return None
    board = table.draw(rng, rng.randint(1, table.depth))
    plan = least_moves(board)
    assert isinstance(plan, Plan)
    rows = board.rows()
    outcome = replay(scene_of(rows), [ACTIONS[action] for action in plan.actions])
    assert outcome.solved
    return rows, outcome.done


def peer(items: Any, i: int) -> Made:
    """One of reasoning-gym's levels and the length of its answer."""
    item = items[i]
    lines = item["metadata"]["gamestr"].replace(" ", "").split()
    return tuple(line.translate(_PEER) for line in lines), len(item["answer"])


# Its letters: + wall, - floor, X goal, @ box, * player, $ box on goal, % player on goal.
_PEER = str.maketrans("+-X@*$%", "# .$@*+")


def _peer(side: int, boxes: int) -> Any:
    """reasoning-gym's dataset of a size, or None."""
    try:
        import reasoning_gym
    except ImportError:
        return None
    return reasoning_gym.create_dataset(
        "sokoban", seed=1, size=1_000_000, min_w=side, max_w=side, min_h=side, max_h=side,
        min_boxes=boxes, max_boxes=boxes,
    )  # fmt: skip


def _measure(make: Callable[[int], Made | None]) -> Figures:
    """Make levels for SECONDS of processor time, then ask how long the shortest plans are."""
    found = Figures()
    made: list[Made] = []
    started, i = process_time(), 0
    while process_time() - started < SECONDS:
        level = make(i)
        i += 1
        if level is not None:
            made.append(level)
    found.seconds, found.made = process_time() - started, len(made)
    found.solved_before = sum("$" not in "".join(rows) for rows, _ in made)
    for rows, length in made[:2000]:
        plan = least_moves(read_board(rows))
        if isinstance(plan, Plan) and plan.cost:
            found.moves.append(plan.cost)
            found.ratios.append(length / plan.cost)
    return found


def rows_row(side: int, boxes: int, size: str) -> dict[str, Any]:
    """Whole rows a second of the generator."""
    import synthgen

    config = {"height": side, "width": side, "boxes": boxes, "form": "cot"}
    generator = synthgen.generator("sokoban", seed=1, level=LEVEL[side], **config)
    started, count = process_time(), 0
    while process_time() - started < SECONDS:
        generator.row("train", count)
        count += 1
    rate = count / (process_time() - started)
    return {"size, boxes": size, "of": "synthgen, rows", "levels/s": figures(rate)}


if __name__ == "__main__":
    main()
