"""What prompts about words from a multiset of letters say, and what their tests share."""

import json
import re
from collections import Counter
from math import sqrt
from typing import Any

from synthgen.generating import Generator
from synthgen.registry import generators
from synthgen.row import Row

LENGTH = (
    r"(\d+) letters are (?:drawn|picked)|draws (\d+) letters|[Ll]et (\d+) letters be|"
    r"(?:word|words|string|strings) of (\d+) letters|choose (\d+) tiles|draw (\d+) of them|"
    r"(?:word|string) of length (\d+)|draw (\d+) of the letters|the top (\d+) are|"
    r"(\d+) of which are"
)


def family(name: str, level: int | None = None, seed: int = 11) -> Any:
    cls: type[Generator[Any]] = generators.get(name)
    return cls(cls.Config(level=level), seed=seed)


def some_rows(name: str, level: int, count: int, seed: int = 11) -> list[Row]:
    generator = family(name, level, seed)
    return list(generator.rows("train", min(count, generator.capacity("train"))))


def multiset(text: str) -> dict[str, int]:
    """The letters with their numbers, in whichever of three notations."""
    if found := re.search(r"[A-Z]: \d+(?:, [A-Z]: \d+)+", text):
        return {a: int(n) for a, n in re.findall(r"([A-Z]): (\d+)", found.group())}
    if found := re.search(r"\b[A-Z](?:, [A-Z])+\b", text):
        return dict(Counter(found.group().split(", ")))
    amounts = re.findall(r"(\d+) letters? ([A-Z])\b", text)
    assert len({letter for _, letter in amounts}) == len(amounts) > 1, text
    return {letter: int(n) for n, letter in amounts}


def length(text: str) -> int:
    """The length of the word; where it is said twice, both must agree."""
    said = {int(n) for groups in re.findall(LENGTH, text) for n in groups if n}
    assert len(said) == 1, text
    return said.pop()


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
