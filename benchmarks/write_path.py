"""Microseconds a row from finished batches to published shards, filters apart.

The generator is one that costs nothing: it hands out one prepared batch, renumbered. What is left
is the write path: digests, candidate files, selection, order, final shards.
"""

import tempfile
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from benchmarks.record import figures, save
from synthgen.engine.candidates import SHARD_ROWS
from synthgen.engine.run import run_plan
from synthgen.recipe.load import recipe_from
from synthgen.recipe.resolve import resolve
from synthgen.registry import generators

ROWS = 200_000

PLUGIN = '''
"""Hands out prepared rows: gcd rows with their keys and texts renumbered."""

import pyarrow as pa
import pyarrow.compute as pc

from synthgen.generators.omega.arithmetic_gcd import Gcd
from synthgen.registry import generators
from synthgen.schema import batch_of, row_schema


@generators.register("prepared")
class Prepared(Gcd):
    """Prepared rows."""

    def batch(self, split, start, stop, rejects=None):
        """One batch, told apart by its numbers."""
        base = _base()
        n = stop - start
        numbers = pa.array(range(start, stop), pa.int64())
        text = pc.cast(numbers, pa.string())
        table = base.slice(0, n)
        key = pc.utf8_lpad(text, 32, "0")
        prompts = table.column("prompt")
        turns = prompts.flatten()
        content = pc.binary_join_element_wise(turns.field("content"), text, " ")
        roles = turns.field("role")
        kind = row_schema().field("prompt").type
        items = pa.StructArray.from_arrays([roles, content], fields=list(kind.value_type))
        offsets = pa.array(range(n + 1), pa.int32())
        prompts = pa.ListArray.from_arrays(offsets, items, type=kind)
        for name, values in (("id", key), ("key", key), ("group", key), ("index", numbers),
                             ("prompt", prompts)):
            at = table.schema.names.index(name)
            table = table.set_column(at, row_schema().field(name), values)
        return table


_BASE = []


def _base():
    if not _BASE:
        gcd = Gcd(Gcd.Config(level=3), seed=1)
        _BASE.append(batch_of(list(gcd.rows("train", 2000))))
    return _BASE[0]
'''


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        stages = [run_once(Path(folder), number) for number in range(3)]
    rows = [
        {"stage": name, "microseconds/row": figures(1e6 * min(s[name] for s in stages) / ROWS)}
        for name in stages[0]
    ]
    save(
        "write_path",
        "The write path, inline engine",
        rows,
        f"{ROWS:,} prepared rows of about 700 characters, filters off but exact duplicates; the "
        "best of three runs. generate: digests and candidate files; select: exact duplicates and "
        "held-out keys; write: order and final shards; all: with manifest, card and the check that "
        "splits do not overlap.",
    )


def run_once(folder: Path, number: int) -> dict[str, float]:
    """Seconds of each stage of one run."""
    plugin = folder / "prepared.py"
    plugin.write_text(PLUGIN)
    component: dict[str, Any] = {"name": "prepared", "generator": "prepared", "share": 1}
    loaded = recipe_from(
        {
            "version": 1,
            "name": f"write-{number}",
            "plugins": [str(plugin)],
            "components": [{**component, "config": {"level": 3}}],
            "mixture": {"total": ROWS, "splits": {"train": 1}},
        }
    )
    plan = resolve(loaded)
    worked = process_time()
    result = run_plan(plan, folder / f"run{number}", engine="inline")
    worked = process_time() - worked
    making = making_batches()
    stages = {**result.stages, "generate": result.stages["generate"] - making}
    return {**stages, "all": result.seconds - making, "all, processor time": worked - making}


def making_batches() -> float:
    """Seconds that the prepared generator itself takes; they are no part of the write path."""
    cls: Any = generators.get("prepared")
    generator = cls(cls.Config(level=3))
    started = perf_counter()
    for start in range(0, ROWS, SHARD_ROWS):
        generator.batch("train", start, start + SHARD_ROWS)
    return perf_counter() - started


if __name__ == "__main__":
    main()
