"""The options of `two_hop`."""

from typing import Literal, Self

from pydantic import Field, model_validator

from synthgen.config import BaseConfig
from synthgen.generators.two_hop.noise import NoiseOptions
from synthgen.generators.two_hop.telling import SYMBOLS, FactPolicy

INFERRED, ATOMIC, DOCUMENTS = "inferred", "atomic", "documents"


class TwoHopConfig(BaseConfig):
    """Which facts or chains, how they are told, and what is wrong on purpose."""

    part: Literal["inferred", "atomic", "documents"] = Field(
        "inferred",
        description="chains of several facts; all single facts; or documents of several facts of "
        "one person, in which no fact stands beside one that goes on from it",
    )
    hops: int = Field(2, ge=2, le=6, description="facts in a chain")
    ratio: float | None = Field(
        None,
        gt=0,
        description="train chains for each fact that is not held out (the papers' phi, 3.6 to 18); "
        "by default all chains",
    )
    facts_per_document: int = Field(5, ge=1, le=100, description="facts in a document")
    noise: NoiseOptions = Field(
        NoiseOptions(), description="wrong steps on purpose, in the responses of train rows"
    )
    skin: FactPolicy = Field(FactPolicy(), description="English or symbols, and answer formats")

    @model_validator(mode="after")
    def _noise_shows(self) -> Self:
        """Noise is in what a response says: in chains alone, and short of bridges in some forms."""
        first = 1 if self.form in (None, "cot") else self.hops
        if self.noise.share and self.part != INFERRED:
            raise ValueError("noise: single facts are never noised; it needs part: inferred")
        if any(not first <= hop <= self.hops for hop in self.noise.hops):
            shown = ", ".join(map(str, range(first, self.hops + 1)))
            raise ValueError(f"noise: responses say an entity at these hops only: {shown}")
        return self

    @model_validator(mode="after")
    def _chains_alone(self) -> Self:
        for name in ("hops", "ratio"):
            default = type(self).model_fields[name].default
            if self.part != INFERRED and getattr(self, name) != default:
                raise ValueError(f"{name}: chains have it alone, with part: inferred")
        return self

    @model_validator(mode="after")
    def _documents_are_english(self) -> Self:
        if self.part == DOCUMENTS and self.skin.telling == SYMBOLS:
            raise ValueError("part: documents have no telling in symbols")
        return self
