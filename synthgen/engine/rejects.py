"""Rows that were dropped, with the stage and the reason: enough to draw them again."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from synthgen.row import Reject

GENERATE: Final = "generate"
PROOF: Final = "require_proof"
FILTER: Final = "filter/"
SELECT: Final = "select"


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


def reject_table(
    component: str, stage: str, rejects: Sequence[Reject] | Sequence[str], batch: Any = None
) -> Any:
    """Rejects as a table: typed rejects of a generator, or rows of a batch with their reasons."""
    import pyarrow as pa

    n = len(rejects)
    columns: dict[str, list[Any]] = {"component": [component] * n, "stage": [stage] * n}
    if batch is None:
        for name in ("task", "split", "index", "reason", "detail"):
            columns[name] = [getattr(reject, name) for reject in rejects]
        missing = ["config", "id", "prompt"]
    else:
        for name in ("task", "split", "index", "config", "id"):
            columns[name] = batch.column(name).to_pylist()
        columns["reason"] = list(rejects)
        turns = batch.column("prompt").to_pylist()
        columns["prompt"] = [prompt[-1]["content"] for prompt in turns]
        missing = ["detail"]
    columns |= {name: [None] * n for name in missing}
    return pa.Table.from_pydict(columns, schema=reject_schema())
