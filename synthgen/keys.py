"""Digests that selection compares, computed where rows are made and kept beside candidates.

Sixteen bytes a digest: a million rows are compared in 64 MB, without reading a text again.
"""

import json
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from typing import Any, Final

from synthgen.canonical import KEY_BYTES, fold_text, squeeze_text
from synthgen.splits import TEST_SKIN

INSTANCE: Final = "instance_key"  # (task, key, form): the same instance in the same view
TEXT: Final = "text_key"  # folded prompt, and response without case and white space
PROMPT: Final = "prompt_key"  # folded prompt
SIDE: Final = "side_key"  # (root task, group): what must stay on one side of a split
CONTENT: Final = "content_key"  # (root task, key): a child may be an instance of another side
KEY_COLUMNS: Final = (INSTANCE, TEXT, PROMPT, SIDE, CONTENT)


def key_columns(batch: Any) -> dict[str, Any]:
    """The five digests of each row of a batch or table, as fixed-size binary arrays."""
    task, prompts = batch.column("task"), prompt_texts(batch)
    folded = list(map(str.encode, prompts))
    responses = map(squeeze_text, batch.column("response").fill_null("").to_pylist())
    texts = map(b"\0".join, zip(folded, responses, strict=True))
    roots = root_tasks(batch)
    return {
        INSTANCE: _digests(_joined(task, batch.column("key"), _views(batch))),
        TEXT: _digests(texts),
        PROMPT: _digests(folded),
        SIDE: _digests(_joined(roots, batch.column("group"))),
        CONTENT: _digests(_joined(roots, batch.column("key"))),
    }


def _views(batch: Any) -> Any:
    """The form of each row; `test_skin`, which tells the rows of `test` again, is another view."""
    import pyarrow.compute as pc

    forms = batch.column("form")
    again = pc.binary_join_element_wise(forms, TEST_SKIN, "\0")
    return pc.if_else(pc.equal(batch.column("split"), TEST_SKIN), again, forms)


def prompt_texts(batch: Any) -> list[str]:
    """The folded text of each prompt, its messages joined with their roles."""
    import pyarrow as pa
    import pyarrow.compute as pc

    prompts = batch.column("prompt")
    if isinstance(prompts, pa.ChunkedArray):
        prompts = prompts.combine_chunks()
    turns = prompts.flatten()
    lines = pc.binary_join_element_wise(turns.field("role"), turns.field("content"), ": ")
    offsets = pc.subtract(prompts.offsets, prompts.offsets[0])
    joined = pc.binary_join(pa.ListArray.from_arrays(offsets, lines), "\n")
    return list(map(fold_text, joined.to_pylist()))


def root_tasks(batch: Any) -> Any:
    """For each row the task whose groups decide the split."""
    import pyarrow as pa

    tasks, lineages = (batch.column(name).to_pylist() for name in ("task", "lineage"))
    return pa.array(list(map(root_task, tasks, lineages)), pa.string())


@lru_cache(maxsize=4096)
def root_task(task: str, lineage: str) -> str:
    """The task whose groups decide the split: a child's root, else the row's own task."""
    return str(json.loads(lineage).get("root", task)) if lineage != "{}" else task


def _joined(*columns: Any) -> list[bytes]:
    """The values of several text columns, row by row, with NUL between them."""
    import pyarrow.compute as pc

    parts: list[bytes] = pc.binary_join_element_wise(*columns, "\0").cast("binary").to_pylist()
    return parts


def _digests(texts: Iterable[bytes]) -> Any:
    import pyarrow as pa

    digests = [blake2b(text, digest_size=KEY_BYTES).digest() for text in texts]
    return pa.array(digests, pa.binary(KEY_BYTES))
