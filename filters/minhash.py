"""Rows whose words are nearly those of an earlier row, found by MinHash and compared exactly."""

from collections.abc import Sequence
from typing import Any, ClassVar

from pydantic import Field

from synthgen.config import Options
from synthgen.filtering import KEEP, Decision
from synthgen.filters.duplicates import Duplicates, identities
from synthgen.near import NearIndex, shingles
from synthgen.registry import filters
from synthgen.texts import prompt_contents, responses

NEAR = Decision(keep=False, reason="near_duplicate")
_CHUNK = 512  # rows sketched at once: numpy's call costs vanish, little is wasted behind the end


class MinHashConfig(Options):
    """How alike two rows may be."""

    threshold: float = Field(
        0.8, gt=0, le=1, description="Jaccard similarity of word n-grams from which a row falls"
    )
    ngram: int = Field(5, ge=1, le=50, description="words (or numbers, or signs) in an n-gram")
    permutations: int = Field(128, ge=16, le=1024, description="hash functions; more find more")


@filters.register("minhash")
class MinHash(Duplicates):
    """Drops what `duplicates` drops, and rows nearly the same as an earlier kept row.

    Rows that tell one instance, where a component asks for several tellings, are alike on purpose:
    they are not compared with each other. A text shorter than one n-gram is compared as a whole.
    """

    Config = MinHashConfig
    columns: ClassVar[tuple[str, ...]] = (*Duplicates.columns, "prompt", "response")

    def __init__(self, config: Options | None = None) -> None:
        super().__init__(config)
        self._near = NearIndex(self.config.threshold, self.config.permutations)

    def admit(self, table: Any, room: int, tellings: int) -> Sequence[Decision]:
        """Decisions for the leading rows, ending with the `room`-th kept one."""
        decisions: list[Decision] = []
        for start in range(0, table.num_rows, _CHUNK):
            if room <= 0:
                break
            leading = self._admit_chunk(table.slice(start, _CHUNK), room, tellings)
            decisions += leading
            room -= sum(decision.keep for decision in leading)
        return decisions

    def _admit_chunk(self, table: Any, room: int, tellings: int) -> list[Decision]:
        sets = shingles(map(_text, prompt_contents(table), responses(table)), self.config.ngram)
        sketches = zip(self._near.band_keys(sets), sets, strict=True)
        decisions = []
        for (instance, text, epoch), sketch in zip(identities(table), sketches, strict=True):
            decision = KEEP if epoch else self.check(instance, text, tellings)
            if decision is KEEP and not epoch and self._near.has_near(*sketch, instance):
                decision = NEAR
            decisions.append(decision)
            if decision is KEEP:
                if not epoch:
                    self.remember(instance, text)
                    self._near.add(*sketch, instance)
                room -= 1
                if room == 0:
                    break
        return decisions


def _text(contents: list[str], response: str) -> str:
    return "\n".join([*contents, response])
