"""The check that held out means held out: read from the finished files, not from the plan."""

from pathlib import Path
from typing import Any

from synthgen.engine.keys import prompt_texts, root_task

COLUMNS = ("task", "lineage", "group", "prompt")


def overlaps(paths: dict[str, list[Path]]) -> list[str]:
    """What stands in two splits: groups of a root task, and prompts; in words, empty if nothing."""
    seen: dict[tuple[str, str], str] = {}
    found: list[str] = []
    for split, files in paths.items():
        for file in files:
            for batch in _batches(file):
                for key in _keys(batch):
                    other = seen.setdefault(key, split)
                    if other != split:
                        found.append(f"{key[0]} {key[1][:60]!r} stands in {other} and {split}")
    return found


def _batches(file: Path) -> Any:
    import pyarrow.parquet as pq

    with pq.ParquetFile(file) as parquet:
        yield from parquet.iter_batches(columns=list(COLUMNS), use_threads=False)


def _keys(batch: Any) -> set[tuple[str, str]]:
    tasks, lineages, groups = (batch.column(name).to_pylist() for name in COLUMNS[:3])
    roots = map(root_task, tasks, lineages)
    keys = {(f"group of {root}", group) for root, group in zip(roots, groups, strict=True)}
    return keys | {("prompt", text) for text in prompt_texts(batch)}
