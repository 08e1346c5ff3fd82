"""Rows of a family, and what is measured on them: for the tests of several families."""

import json
from collections import Counter
from math import sqrt
from typing import Any

from synthgen.generating import Generator
from synthgen.registry import generators
from synthgen.row import Row


def family(name: str, level: int | None = None, seed: int = 11) -> Any:
    cls: type[Generator[Any]] = generators.get(name)
    return cls(cls.Config(level=level), seed=seed)


def some_rows(name: str, level: int, count: int, seed: int = 11) -> list[Row]:
    generator = family(name, level, seed)
    return list(generator.rows("train", min(count, generator.capacity("train"))))


def ranks(values: list[float]) -> list[float]:
    """Ranks from 0, ties sharing their mean."""
    order = sorted(values)
    first = {v: i for i, v in reversed(list(enumerate(order)))}
    many = Counter(order)
    return [first[v] + (many[v] - 1) / 2 for v in values]


def spearman(name: str, per_level: int) -> float:
    """The rank correlation of level and difficulty."""
    found = [
        row for level in generators.get(name).levels for row in some_rows(name, level, per_level)
    ]
    x, y = ranks([float(r.level) for r in found]), ranks([r.difficulty for r in found])
    mx, my = sum(x) / len(x), sum(y) / len(y)
    cov = sum((a - mx) * (b - my) for a, b in zip(x, y, strict=True))
    return cov / sqrt(sum((a - mx) ** 2 for a in x) * sum((b - my) ** 2 for b in y))


def most_common_share(name: str, level: int, count: int) -> float:
    """The share of the most common answer."""
    answers = Counter(row.answer for row in some_rows(name, level, count))
    return max(answers.values()) / answers.total()


def tellings(name: str, level: int, count: int) -> set[int]:
    """The templates that the rows of a level use."""
    return {json.loads(row.skin)["template"] for row in some_rows(name, level, count)}
