"""Rows of a family, and what is measured on them: for the tests of several families."""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from statistics import mean
from typing import Any

from synthgen.generating import Generator
from synthgen.registry import generators
from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.ranking import level_correlation


def family(name: str, level: int | None = None, seed: int = 11) -> Any:
    cls: type[Generator[Any]] = generators.get(name)
    return cls(cls.Config(level=level), seed=seed)


def train(name: str, level: int | None, count: int, seed: int = 11) -> list[Row]:
    """The first rows; there must be as many."""
    return list(family(name, level, seed).rows("train", count))


def some_rows(name: str, level: int, count: int, seed: int = 11) -> list[Row]:
    """The first rows, as far as the capacity goes."""
    return train(name, level, min(count, family(name, level).capacity("train")), seed)


def spearman(name: str, per_level: int) -> float:
    """The rank correlation of level and difficulty."""
    levels = generators.get(name).levels
    return level_correlation(row for n in levels for row in some_rows(name, n, per_level))


def mean_difficulties(name: str, count: int, seed: int = 11) -> list[float]:
    """The mean difficulty of each level."""
    levels = generators.get(name).levels
    return [mean(row.difficulty for row in some_rows(name, n, count, seed)) for n in levels]


def share(rows: Iterable[Row]) -> float:
    """The share of the most common answer."""
    answers = Counter(row.answer for row in rows)
    return max(answers.values()) / answers.total()


def most_common_share(name: str, level: int, count: int) -> float:
    """The share of the most common answer of a level."""
    return share(some_rows(name, level, count))


def templates(rows: Iterable[Row]) -> set[int]:
    """The templates that rows use."""
    return {json.loads(row.skin)["template"] for row in rows}


def tellings(name: str, level: int, count: int) -> set[int]:
    """The templates that the rows of a level use."""
    return templates(some_rows(name, level, count))


def all_templates(name: str) -> set[int]:
    """The templates that a family has."""
    return set(range(len(generators.get(name).templates)))


def has_repeats(name: str, level: int, count: int) -> bool:
    """Whether a key comes twice among the first rows, as far as the capacity goes."""
    number: int = min(count, family(name, level).capacity("train"))
    return len({row.key for row in train(name, level, number)}) != number


def placed_keys(generator: Any, count: int, split: str = "train") -> set[Any]:
    """The different keys of the first places."""
    return {generator.place(split, where).key for where in range(count)}


def has_keys(name: str, level: int, count: int) -> bool:
    """Whether so many keys come up in at most a tenth more places, or all that are promised."""
    generator = family(name, level)
    number: int = min(count, generator.capacity("train"))
    return len(placed_keys(generator, number + number // 10)) >= number


def drawn_keys(name: str, level: int, draws: int, rng: Stream) -> int:
    """The number of different keys of draws."""
    generator = family(name)
    return len({repr(generator.key_of(generator.draw(rng, level))) for _ in range(draws)})


def check_refusals(generator: Any, count: int, wrong: Callable[[int], Iterable[int]]) -> None:
    """The proof takes the answers of the first rows, and none of those made from them."""
    for row in generator.rows("train", count):
        params, right = generator.decode(row.params), int(row.answer)
        assert generator.prove(params, right)
        assert not any(generator.prove(params, answer) for answer in {*wrong(right)} - {right})
