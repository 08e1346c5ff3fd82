"""How true the classes are: fragments that behave alike in every context of the whole domain."""

from dataclasses import dataclass
from typing import Any

from synthgen.coverage.table import Split


@dataclass(frozen=True, slots=True)
class Quality:
    """Of the fragments that train rows hold: their classes, and how they agree with the truth.

    `precision` is the share of the pairs within a class that are truly alike, `recall` the share
    of the pairs that are truly alike within a class; None where there are no such pairs.
    """

    classes: int
    precision: float | None
    recall: float | None


def true_classes(split: Split, outputs: Any) -> Any:
    """For each fragment a number that is the same for fragments of equal behaviour.

    A sum over its (context, output) pairs, each hashed to 64 bits: chance makes two of a million
    fragments equal with a probability below 10**-7.
    """
    import numpy as np

    pairs = split.contexts.astype(np.uint64) * np.uint64(int(outputs.max()) + 1)
    hashes = _mixed(pairs + outputs.astype(np.uint64))
    sums = np.zeros(split.fragment_count, np.uint64)
    np.add.at(sums, split.fragments, hashes)
    return np.unique(sums, return_inverse=True)[1]


def quality(classes: Any, truth: Any, present: Any) -> Quality:
    """Compare classes with the truth over the fragments that are present in train rows."""
    import numpy as np

    mine, real = classes[present].astype(np.int64), truth[present]
    merged, alike = _pairs(mine), _pairs(real)
    both = _pairs(mine * (int(real.max(initial=0)) + 1) + real)
    return Quality(
        len(np.unique(mine)),
        both / merged if merged else None,
        both / alike if alike else None,
    )


def _pairs(labels: Any) -> int:
    """The pairs with equal labels."""
    import numpy as np

    counts = np.unique(labels, return_counts=True)[1].astype(object)
    return int((counts * (counts - 1) // 2).sum()) if len(counts) else 0


def _mixed(values: Any) -> Any:
    """The finaliser of splitmix64 (Steele, Lea and Flood 2014), which spreads each bit over all."""
    import numpy as np

    values = values + np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
