"""The check that held out means held out: read from the finished files, not from the plan."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from synthgen.keys import prompt_texts, root_tasks
from synthgen.splits import TRAIN, side_of

PROMPT = "prompt "  # how the key of a prompt begins
COLUMNS = ("task", "lineage", "group", "key", "prompt")


def overlaps(paths: dict[str, list[Path]]) -> list[str]:
    """What stands in two splits: groups and keys of a root task, prompts; in words, or nothing.

    Splits of one side, as test and test_skin are, share groups and keys, but no prompt.
    """
    seen: dict[str, str] = {}
    found: dict[str, str] = {}
    splits = sorted(paths, key=lambda split: (split == TRAIN, split))
    for split in splits if len(splits) > 1 else ():
        mine: set[str] = set()
        for keys in _keys(paths[split]):
            found |= {
                key: f"stands in {seen[key]} and {split}"
                for key in seen.keys() & keys
                if side_of(seen[key]) != side_of(split) or key.startswith(PROMPT)
            }
            if split != splits[-1]:  # train is looked up and not remembered: it may be large
                mine |= keys
        seen |= dict.fromkeys(mine, split)
    return [f"{key[:100]!r} {where}" for key, where in sorted(found.items())]


def _keys(files: list[Path]) -> Iterator[set[str]]:
    """Groups, keys and prompts of some files, a batch at a time, as text that tells them apart."""
    import pyarrow.compute as pc

    for file in files:
        for batch in _batches(file):
            roots = root_tasks(batch)
            told = [
                pc.binary_join_element_wise(name, roots, batch[name], " ").to_pylist()
                for name in ("group", "key")
            ]
            prompts = (f"{PROMPT}{text}" for text in prompt_texts(batch))
            yield {*told[0], *told[1], *prompts}


def _batches(file: Path) -> Any:
    import pyarrow.parquet as pq

    with pq.ParquetFile(file) as parquet:
        yield from parquet.iter_batches(columns=list(COLUMNS), use_threads=False)
