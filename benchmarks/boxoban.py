"""The share of a file's levels that are solved by the fewest pushes within a budget.

    python -m benchmarks.boxoban FILE [FILE ...] [--first 200] [--budget 200000]
        [--fewest pushes moves]

Boxoban's files (github.com/google-deepmind/boxoban-levels) are not part of the repository. A level
whose search is cut short counts as `budget`, never as unsolvable. Every plan is replayed.
"""

from argparse import ArgumentParser
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from benchmarks.record import figures, save
from synthgen.generators.sokoban.board import ACTIONS, Board
from synthgen.generators.sokoban.collections import read_collection
from synthgen.generators.sokoban.plans import BUDGET, OutOfBudget, Plan, least_moves, least_pushes
from synthgen.generators.sokoban.replay import replay, scene_of

SEARCHES = {"pushes": least_pushes, "moves": least_moves}


def main() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--first", type=int, default=200)
    parser.add_argument("--budget", type=int, default=BUDGET)
    parser.add_argument("--fewest", nargs="+", choices=SEARCHES, default=["pushes"])
    asked = parser.parse_args()
    rows = []
    for file in asked.files:
        levels = [board for _, board in read_collection(str(file)).usable[: asked.first]]
        for fewest in asked.fewest:
            rows.append(measure(file.stem, levels, fewest, asked.budget))
    save(
        "boxoban",
        "Levels of Boxoban solved by the fewest pushes",
        rows,
        f"The first {asked.first} levels of each file, at most {asked.budget:,} boards a level. "
        "Seconds are those of the processor. The rest is out of budget; none is called unsolvable.",
        " FILES",
    )


def measure(name: str, levels: list[Board], fewest: str, budget: int) -> dict[str, Any]:
    """The share of the levels that are solved, and what they took."""
    outcomes, seconds = [], []
    for board in levels:
        started = process_time()
        outcomes.append(SEARCHES[fewest](board, budget=budget))
        seconds.append(process_time() - started)
    plans = [(b, o) for b, o in zip(levels, outcomes, strict=True) if isinstance(o, Plan)]
    for board, plan in plans:
        done = replay(scene_of(board.rows()), [ACTIONS[action] for action in plan.actions])
        assert done.solved
        assert plan.cost == (done.pushes if fewest == "pushes" else done.done)
    return {
        "file": name,
        "fewest": fewest,
        "levels": len(levels),
        "solved": f"{len(plans) / len(levels):.1%}",
        "budget": sum(isinstance(outcome, OutOfBudget) for outcome in outcomes),
        "boards, median": figures(median(outcome.expanded for outcome in outcomes)),
        "seconds, median": figures(median(seconds)),
        "seconds, largest": figures(max(seconds)),
        "fewest, median": figures(median(plan.cost for _, plan in plans)),
    }


if __name__ == "__main__":
    main()
