"""The one thing that flows: a row, or the reason why there is none."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from synthgen.canonical import hexdigest


class Message(NamedTuple):
    """One chat message; no chat template is baked in."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Row:
    """One training example. Every generator fills the same columns; see `synthgen.schema`.

    `params`, `skin`, `config` and `lineage` are canonical JSON text. `id` is the content hash
    (`content_id`). (task, version, config, seed, split, index, and a world in `lineage`) draws the
    row again: `synthgen.redraw`.
    """

    id: str
    task: str
    form: str
    component: str
    split: str
    prompt: tuple[Message, ...]
    response: str | None
    answer: str
    answer_type: str
    key: str
    group: str
    level: int
    difficulty: float
    params: str
    skin: str
    config: str
    lineage: str
    verified_by: str | None
    version: int
    seed: int
    index: int
    epoch: int = 0
    tags: tuple[str, ...] = ()
    tokens: int | None = None

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> "Row":
        """A row from a plain dict, as read from Parquet or a `datasets.Dataset`.

        Raises ValueError naming the columns that are missing or of another type.
        """
        names = [field.name for field in fields(cls)]
        missing = [name for name in names if name not in values]
        if missing:
            raise ValueError(f"not a synthgen row: columns {', '.join(missing)} are missing")
        kept = {name: values[name] for name in names}
        wrong = [name for name in _TEXTS if not isinstance(kept[name], str)]
        if wrong:
            raise ValueError(f"not a synthgen row: columns {', '.join(wrong)} hold no text")
        try:
            prompt = tuple(Message(turn["role"], turn["content"]) for turn in kept["prompt"])
            tags = tuple(kept["tags"] or ())
        except (TypeError, KeyError, IndexError):
            raise ValueError(
                "not a synthgen row: prompt is a list of {role, content}, tags is a list of texts"
            ) from None
        return cls(**{**kept, "prompt": prompt, "tags": tags})


_TEXTS = tuple(field.name for field in fields(Row) if field.type is str)


@dataclass(frozen=True, slots=True)
class Reject:
    """Why an index yields no row.

    `fault` marks what should not happen (an exception, a refused proof): faults count against a
    recipe's `max_error_rate`; the others are a domain's ordinary gaps.
    """

    task: str
    split: str
    index: int
    reason: str
    detail: str = ""
    fault: bool = False


def content_id(
    task: str,
    form: str,
    prompt: tuple[Message, ...],
    response: str | None,
    answer: str,
    epoch: int,
) -> str:
    """32 hexadecimal characters: the hash of what a model would see and be scored on."""
    return hexdigest(task, form, prompt, response, answer, epoch)
