"""Rows whose texts are too short or too long, in characters."""

from typing import Any, Self

from pydantic import Field, model_validator

from synthgen.config import Options
from synthgen.filtering import KEEP, Decision, RowFilter
from synthgen.registry import filters
from synthgen.row import Row
from synthgen.texts import whole

TOO_SHORT = Decision(keep=False, reason="too_short")
TOO_LONG = Decision(keep=False, reason="too_long")
PROMPT_TOO_LONG = Decision(keep=False, reason="prompt_too_long")
RESPONSE_TOO_LONG = Decision(keep=False, reason="response_too_long")


class LengthConfig(Options):
    """Bounds in characters (Unicode code points), all inclusive; at least one is given."""

    min_chars: int | None = Field(None, ge=1, description="least of prompt and response together")
    max_chars: int | None = Field(None, ge=1, description="most of prompt and response together")
    max_prompt_chars: int | None = Field(None, ge=1, description="most of the prompt's messages")
    max_response_chars: int | None = Field(None, ge=1, description="most of the response")

    @model_validator(mode="after")
    def check(self) -> Self:
        """Refuse a filter that keeps every row or none."""
        bounds = self.model_dump()
        if all(bound is None for bound in bounds.values()):
            raise ValueError(f"no bound was given; give at least one of {', '.join(bounds)}")
        low, high = self.min_chars or 0, self._most()
        if high is not None and low > high:
            raise ValueError(
                f"no row can have at least {low} and at most {high} characters; "
                "lower min_chars or raise the upper bounds"
            )
        return self

    def _most(self) -> int | None:
        """The most characters that the upper bounds allow together, or None."""
        if self.max_prompt_chars is None or self.max_response_chars is None:
            return self.max_chars
        both = self.max_prompt_chars + self.max_response_chars
        return both if self.max_chars is None else min(both, self.max_chars)


@filters.register("length")
class Length(RowFilter):
    """Drops rows by the number of characters of their messages and response."""

    Config = LengthConfig

    def decide(self, row: Row) -> Decision:
        """One row; a missing response has no characters."""
        prompt = sum(len(message.content) for message in row.prompt)
        return self._decide(prompt, len(row.response or ""))

    def decide_batch(self, batch: Any) -> list[Decision]:
        """The same decisions from Arrow's own lengths, without building a row or a text."""
        return list(map(self._decide, _prompt_chars(batch), _response_chars(batch)))

    def _decide(self, prompt: int, response: int) -> Decision:
        config = self.config
        if config.min_chars is not None and prompt + response < config.min_chars:
            return TOO_SHORT
        if config.max_chars is not None and prompt + response > config.max_chars:
            return TOO_LONG
        if config.max_prompt_chars is not None and prompt > config.max_prompt_chars:
            return PROMPT_TOO_LONG
        if config.max_response_chars is not None and response > config.max_response_chars:
            return RESPONSE_TOO_LONG
        return KEEP


def _prompt_chars(batch: Any) -> list[int]:
    import numpy as np
    import pyarrow.compute as pc

    column = whole(batch.column("prompt"))
    lengths = pc.utf8_length(column.flatten().field("content")).to_numpy(zero_copy_only=False)
    until = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])  # of the first k messages
    ends = np.cumsum(column.value_lengths().to_numpy(zero_copy_only=False))
    totals: list[int] = np.diff(until[ends], prepend=0).tolist()
    return totals


def _response_chars(batch: Any) -> list[int]:
    import pyarrow.compute as pc

    lengths: list[int] = pc.fill_null(pc.utf8_length(batch.column("response")), 0).to_pylist()
    return lengths
