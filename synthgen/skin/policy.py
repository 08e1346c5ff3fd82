"""Which skins a component uses: what a user writes under `skin:`."""

from math import isfinite
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from synthgen.skin.formats import AnswerFormatName


class HeldOut(BaseModel):
    """What no usual split wears; the split `test_skin` wears nothing else."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    answer_formats: tuple[AnswerFormatName, ...] = Field(
        (), description="answer formats that are kept for test_skin"
    )
    templates: tuple[int, ...] = Field((), description="numbers of wordings, from 0")
    observations: tuple[str, ...] = Field((), description="observation formats")
    maps: dict[str, tuple[str, ...]] = Field({}, description="for a slot, families of names")

    @property
    def axes(self) -> dict[str, Any]:
        """What is held out, by axis; a slot is an axis `maps.NAME`."""
        plain = {name: getattr(self, name) for name in ("answer_formats", "templates")}
        plain |= {"observations": self.observations}
        plain |= {f"maps.{slot}": families for slot, families in self.maps.items()}
        return {name: values for name, values in plain.items() if values}


class SkinPolicy(BaseModel):
    """Which tellings a component uses. By default all that the generator wears, drawn per row."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    answer_formats: tuple[AnswerFormatName, ...] | None = Field(
        None,
        min_length=1,
        description="how responses end: boxed, answer_line, hash_line, sentence, tag, json, bare; "
        "by default the first four, or what the generator declares",
    )
    templates: tuple[int, ...] | None = Field(
        None, min_length=1, description="numbers of wordings, from 0; by default all"
    )
    observations: tuple[str, ...] | None = Field(
        None, min_length=1, description="formats of a game's observations; by default all"
    )
    maps: dict[str, dict[str, float]] = Field(
        {},
        description="for a slot, its families of names: one, a list, or weights by family",
    )
    legend: Literal["auto", "full", "minimal", "none"] = Field(
        "auto",
        description="what prompts explain: every name, the unconventional ones, or none; auto "
        "draws between what is needed and all",
    )
    resample: Literal["per_row", "frozen"] = Field(
        "per_row",
        description="a skin for each row, or one skin for all: the first of what is listed, and "
        "the base family of a slot that is not",
    )
    words: Literal["train", "held_out", "all"] = Field(
        "train",
        description="the half of the pool of words that names are drawn from; train and "
        "validation rows have the train half",
    )
    probe: Literal["", "fake"] = Field(
        "",
        description="fake: the prompt shows other names than the judge accepts, so that a model "
        "that is right has not read them; evaluation splits only",
    )
    held_out: HeldOut = Field(
        HeldOut(), description="what usual splits never wear; the split test_skin does"
    )

    @field_validator("maps", mode="before")
    @classmethod
    def _weights(cls, maps: Any) -> Any:
        """A list is equal weights; in the order of names, whatever order they were written in."""
        if not isinstance(maps, dict):
            return maps
        return {slot: _by_weight(families) for slot, families in sorted(maps.items())}

    @field_validator("maps")
    @classmethod
    def _positive(cls, maps: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
        for slot, weights in maps.items():
            if not weights or not all(isfinite(w) and w > 0 for w in weights.values()):
                raise ValueError(f"{slot}: name at least one family, each with a weight above 0")
        return maps


def _by_weight(families: Any) -> Any:
    families = [families] if isinstance(families, str) else families
    if isinstance(families, list | tuple):
        families = dict.fromkeys(families, 1.0)
    return dict(sorted(families.items())) if isinstance(families, dict) else families
