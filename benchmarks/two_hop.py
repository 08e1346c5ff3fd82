"""Two-hop at size: rows in symbols, a graph of a million entities, coverage of the whole domain.

Each is measured in a process of its own, on one core.
"""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from time import perf_counter, process_time
from typing import Any

from benchmarks.record import figures, save

BATCH = 50_000
ONE_CORE = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def million_rows() -> None:
    """1,000,000 rows in symbols by `batch`: two-hop chains of 4,000 entities."""
    from synthgen.generators.two_hop import TwoHop
    from synthgen.generators.two_hop.graph import GraphConfig, KnowledgeGraph

    world = KnowledgeGraph("two_hop", GraphConfig(entities=4000), 0)
    generator = TwoHop(TwoHop.Config.parse({"skin": {"telling": "symbols"}}), 0, world)
    for start in range(0, 1_000_000, BATCH):
        assert generator.batch("train", start, start + BATCH).num_rows == BATCH


def noisy_rows() -> None:
    """1,000,000 rows in symbols by `batch`, 10 % with a wrong bridge."""
    from synthgen.generators.two_hop import TwoHop
    from synthgen.generators.two_hop.graph import GraphConfig, KnowledgeGraph

    world = KnowledgeGraph("two_hop", GraphConfig(entities=4000), 0)
    config = {"skin": {"telling": "symbols"}, "noise": {"share": 0.1, "hops": [1]}}
    generator = TwoHop(TwoHop.Config.parse(config), 0, world)
    for start in range(0, 1_000_000, BATCH):
        assert generator.batch("train", start, start + BATCH).num_rows == BATCH


def million_entities() -> None:
    """The counts of a graph of 1,000,000 entities and 20 million facts, and 1,000 of its chains."""
    from synthgen.generators.two_hop import TwoHop
    from synthgen.generators.two_hop.graph import GraphConfig, KnowledgeGraph

    world = KnowledgeGraph("two_hop", GraphConfig(entities=1_000_000), 0)
    generator = TwoHop(TwoHop.Config.parse({"skin": {"telling": "symbols"}}), 0, world)
    assert generator.count() == 400_000_000
    assert generator.batch("train", 0, 1000).num_rows == 1000


def covered(safe: bool) -> None:
    import numpy as np

    from synthgen.coverage.graph import Coverage
    from synthgen.generators.two_hop.functions import Functions, FunctionsConfig
    from synthgen.generators.two_hop.tables import Tables

    config = FunctionsConfig(tokens=50, train_rows=40_000, seen=1.0)
    generator = Tables(world=Functions("two_hop/tables", config, 0))
    table = generator.table()
    train = table.positions(generator.arrays("train", np.arange(40_000))[0])
    assert Coverage(table, train, safe).cutoffs.shape == (125_000,)


def coverage() -> None:
    """Every k-cutoff of the 125,000 inputs of 50 tokens from 40,000 train rows, tables and all."""
    covered(safe=False)


def safe_coverage() -> None:
    """The same with the merge that no contradiction passes."""
    covered(safe=True)


WORK: dict[str, Callable[[], None]] = {
    work.__name__: work
    for work in (million_rows, noisy_rows, million_entities, coverage, safe_coverage)
}


def main() -> None:
    rows = [measured(name) for name in WORK]
    notes = (
        "A new process for each, numerical libraries on one thread; wall seconds without the start "
        "of Python, processor seconds with it. The load of the machine was "
        f"{os.getloadavg()[0]:.0f}."
    )
    save("two_hop", "Two-hop facts and coverage", rows, notes)


def measured(name: str) -> dict[str, Any]:
    """Seconds and memory of a piece of work in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.two_hop", name]
    environment = {**os.environ, **dict.fromkeys(ONE_CORE, "1")}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    said = (WORK[name].__doc__ or "").strip().rstrip(".")
    return {"what": said, **json.loads(done.stdout)}


def alone(name: str) -> None:
    """Do a piece of work and print what it took."""
    started = perf_counter()
    WORK[name]()
    wall = figures(perf_counter() - started)
    memory = figures(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
    print(json.dumps({"wall s": wall, "processor s": figures(process_time()), "MB": memory}))


if __name__ == "__main__":
    alone(sys.argv[1]) if len(sys.argv) > 1 else main()
