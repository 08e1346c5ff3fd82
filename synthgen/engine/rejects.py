"""Rows that were dropped, with the stage and the reason: enough to draw them again."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from synthgen.filtering import Decision
from synthgen.row import Reject

GENERATE: Final = "generate"
PROOF: Final = "require_proof"
FILTER: Final = "filter/"
SELECT: Final = "select"
SOURCE: Final = "source"
ADDRESS: Final = ("task", "split", "index", "config")


@cache
def reject_schema() -> Any:
    """The `pyarrow.Schema` of the files in `rejects/`."""
    import pyarrow as pa

    text = pa.string()
    return pa.schema(
        [
            pa.field("component", text),
            pa.field("task", text),
            pa.field("split", text),
            pa.field("index", pa.int64()),
            pa.field("config", text),
            pa.field("id", text),
            pa.field("stage", text),
            pa.field("reason", text),
            pa.field("detail", text),
            pa.field("prompt", text),
        ]
    )


def dropped_rows(component: str, stage: str, decisions: Sequence[Decision], batch: Any) -> Any:
    """Rows of a batch, each with the decision that dropped it; a filter's tags are the detail."""
    turns = batch.column("prompt").to_pylist()
    return _table(
        component,
        stage,
        {
            **{name: batch.column(name).to_pylist() for name in ADDRESS},
            "id": batch.column("id").to_pylist(),
            "reason": [decision.reason for decision in decisions],
            "detail": [", ".join(decision.tags) or None for decision in decisions],
            "prompt": [prompt[-1]["content"] for prompt in turns],
        },
    )


def refused_draws(component: str, rejects: Sequence[Reject], config: str | None) -> Any:
    """Indices that gave no row, with the config that draws them again."""
    names = ("task", "split", "index", "reason", "detail")
    columns = {name: [getattr(reject, name) for reject in rejects] for name in names}
    return _table(component, GENERATE, {**columns, "config": [config] * len(rejects)})


def unusable_rows(source: str, unusable: Sequence[tuple[int, str, str]]) -> Any:
    """Rows of a user's file that cannot be used: (number in the file, reason, text)."""
    return _table(
        source,
        SOURCE,
        {
            "task": [f"source/{source}"] * len(unusable),
            "index": [number for number, _, _ in unusable],
            "reason": [reason for _, reason, _ in unusable],
            "prompt": [text for _, _, text in unusable],
        },
    )


def _table(component: str, stage: str, columns: dict[str, list[Any]]) -> Any:
    import pyarrow as pa

    n = len(columns["reason"])
    every: dict[str, list[Any]] = {name: [None] * n for name in reject_schema().names}
    every |= {"component": [component] * n, "stage": [stage] * n, **columns}
    return pa.Table.from_pydict(every, schema=reject_schema())
