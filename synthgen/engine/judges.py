"""What judges of problems said, by how hard the problems are.

A judge that refuses what is hard costs the hard rows: FLAMES saw one accept half of MATH500's
hardest level, all of it sound (arXiv 2508.16514, Table 12). So its yes and no are told by thirds of
the rows' difficulty, for each component that has judges.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

from synthgen.shards import read_parquet
from synthgen.vetting import Vet

THIRDS = ("easiest", "middle", "hardest")
SAYS = ("yes", "no", "unsaid")


def judge_rates(paths: Iterable[Path], names: set[str]) -> dict[str, Any]:
    """For each component and judge the counts of each verdict by thirds; empty without judges."""
    found: dict[tuple[str, str], list[tuple[float, str]]] = defaultdict(list)
    for path in paths if names else ():
        table = read_parquet(path, ["component", "difficulty", "tags"])
        for row in table.to_pylist():
            for tag in row["tags"] or () if row["component"] in names else ():
                judge, colon, said = tag.partition(":")
                if colon and judge in get_args(Vet):
                    found[row["component"], judge].append((row["difficulty"], said))
    rates: dict[str, Any] = {}
    for (name, judge), judged in sorted(found.items()):
        rates.setdefault(name, {})[judge] = _by_thirds(sorted(judged))
    return rates


def _by_thirds(judged: list[tuple[float, str]]) -> dict[str, dict[str, int]]:
    """Counts of each verdict in the easiest, the middle and the hardest third of some rows."""
    n = len(judged)
    edges = [n * k // 3 for k in range(4)]
    parts = (judged[a:b] for a, b in pairwise(edges))
    return {
        third: {say: sum(said == say for _, said in part) for say in SAYS}
        for third, part in zip(THIRDS, parts, strict=True)
    }
