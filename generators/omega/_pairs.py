"""What the operators on families share: the pair that is asked for, its listing, and refusals."""

from functools import lru_cache
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import Field

from synthgen.config import BaseConfig
from synthgen.errors import RequestError
from synthgen.family import DrawnFamily
from synthgen.generators.omega._composing import PORTS, instances, part

ParamsT = TypeVar("ParamsT")

NOTE = "Apart from {letters}, letters of the one have nothing to do with letters of the other."
MOST = 10**9  # of a stated capacity


class PairConfig(BaseConfig):
    """Which families are composed."""

    first: str | None = Field(
        None, description="the first family, see the listing; by default any, drawn for each row"
    )
    second: str | None = Field(
        None, description="the second family, see the listing; by default any, drawn for each row"
    )


class OfPairs(DrawnFamily[ParamsT], Generic[ParamsT]):
    """A family of problems made of two families; any of `firsts` goes with any of `seconds`."""

    levels = (1, 2, 3, 4, 5)
    cost_scale = 1.0  # `mean_cost` has scaled the costs already
    firsts: ClassVar[tuple[str, ...]]
    seconds: ClassVar[tuple[str, ...]]
    Config = PairConfig
    config: PairConfig

    def _check_config(self) -> None:
        super()._check_config()
        for role, name, fit in (
            ("first", self.config.first, self.firsts),
            ("second", self.config.second, self.seconds),
        ):
            if name is not None and name not in fit:
                raise RequestError(
                    f"{self.name}: {name!r} does not go as {role}; these do: {', '.join(fit)}"
                )

    @classmethod
    def compatible(cls) -> list[tuple[str, str]]:
        """First and second family of every pair."""
        return [(a, b) for a in cls.firsts for b in cls.seconds]

    @classmethod
    def listing(cls) -> list[dict[str, str]]:
        """Every pair, with the number that K stands for in the second family."""
        return [
            {"first": a, "second": b, "K stands for": PORTS[b].what} for a, b in cls.compatible()
        ]

    def wanted(self) -> list[tuple[str, str]]:
        """The pairs that the config allows."""
        first, second = self.config.first, self.config.second
        return [(a, b) for a, b in self.compatible() if first in (None, a) and second in (None, b)]

    def capacity_of(self, level: int) -> int:
        """Half of the pairs, times what the pair in the middle offers, and at most 10**9.

        A pair offers a thousandth of the pairs of instances, which are not drawn evenly, or all of
        them up to 1,000: each has some dozens of keys here, by the numbers of the composition.
        """
        return _capacity(tuple(self.wanted()), level)


@lru_cache(maxsize=1024)
def _capacity(pairs: tuple[tuple[str, str], ...], level: int) -> int:
    products = (instances(a, level) * instances(b, level) for a, b in pairs)
    offers = sorted(max(n // 1000, min(n, 1000)) for n in products)
    half = (len(offers) + 1) // 2
    return min(MOST, offers[-half] * half)


def mean_cost(*parts: tuple[str, float]) -> float:
    """The cost whose difficulty is the mean of the difficulties of families' costs."""
    mean = sum(cost / (cost + part(name).cost_scale) for name, cost in parts) / len(parts)
    return mean / (1 - mean)


def key_of_part(name: str, text: str) -> Any:
    """The key of a part's params, given as JSON."""
    family = part(name)
    return family.key_of(family.decode(text))
