"""What a finished run says of itself: composed once, at the end, from the shards' records.

It holds no time, host or path, so that the same recipe gives the same manifest on every machine.
"""

import json
from collections import Counter
from hashlib import blake2b
from pathlib import Path
from typing import Any

from synthgen import __version__
from synthgen.engine.folder import MANIFEST
from synthgen.engine.select import Kept
from synthgen.engine.specs import CandidateSpec, FinalSpec
from synthgen.recipe.plan import Plan, targets_total
from synthgen.recipe.sources import SourceTable
from synthgen.recipe.targets import Cell
from synthgen.schema import FORMAT
from synthgen.shards import ShardRecord, file_sha256, read_parquet

MANIFEST_FORMAT = 1
NEEDED = {"recipe", "rows", "splits", "components"}  # what every reader looks up


def compose_manifest(
    plan: Plan,
    finals: dict[str, list[FinalSpec]],
    counts: dict[str, dict[str, Any]],
    rejects: int,
) -> dict[str, Any]:
    """The manifest of a run whose final shards all have their records."""
    import pyarrow as pa

    manifest: dict[str, Any] = {
        "format": MANIFEST_FORMAT,
        "row_format": FORMAT,
        "name": plan.recipe.name,
        "recipe": plan.hash,
        "seed": plan.recipe.seed,
        "rows": plan.total,
        "splits": {split: _split(found) for split, found in finals.items()},
        "components": {c.name: _component(plan, c.name, counts) for c in plan.components},
        "sources": {s.name: _source(s) for s in plan.sources.values()},
        "rejects": rejects,
        "generators": plan.versions,
        "content": plan.content,
        "packages": {"synthgen": __version__, "pyarrow": pa.__version__},
    }
    if plan.limited:
        full = targets_total(plan.recipe)
        manifest["limited"] = {"limit": plan.recipe.limit, "of": full}
    return manifest


def yields(
    plan: Plan,
    candidates: dict[tuple[str, Cell], list[CandidateSpec]],
    records: dict[str, ShardRecord],
    kept: dict[tuple[str, Cell], Kept],
) -> dict[str, dict[str, Any]]:
    """For each component: drawn, dropped by stage and reason, surplus, kept."""
    found = {}
    for component in plan.components:
        drawn, dropped, distinct = 0, Counter[str](), 0
        for cell in plan.targets[component.name]:
            for spec in candidates[component.name, cell]:
                counts = dict(records[spec.path].counts)
                drawn += counts.pop("drawn")
                counts.pop("faults")
                dropped.update(counts)
            rows = kept[component.name, cell]
            dropped.update({f"select:{r}": n for r, n in rows.dropped.items()})
            distinct += len(rows.rows)
        surplus = drawn - sum(dropped.values()) - distinct
        dropped_by = dict(sorted(dropped.items()))
        found[component.name] = {
            "drawn": drawn,
            "dropped": dropped_by,
            "surplus": surplus,
            "distinct": distinct,
        }
    return found


def _component(plan: Plan, name: str, counts: dict[str, dict[str, Any]]) -> dict[str, Any]:
    component = plan.component(name)
    cells = plan.targets[name]
    return {
        component.kind: component.what,
        "rows": sum(cells.values()),
        "repeat": component.repeat,
        "cells": {cell.slug: count for cell, count in sorted(cells.items(), key=_slug)},
        **counts[name],
    }


def _source(source: SourceTable) -> dict[str, Any]:
    """How many rows were read, which cannot be used, and how the others were cut."""
    return {
        "read": source.read,
        "unusable": dict(sorted(Counter(reason for _, reason, _ in source.unusable).items())),
        "splits": {split: table.num_rows for split, table in source.splits.items()},
    }


def _slug(item: tuple[Cell, int]) -> str:
    return item[0].slug


def _split(specs: list[FinalSpec]) -> dict[str, Any]:
    shards = []
    for spec in specs:
        record = spec.finished()
        if record is None:
            raise AssertionError(f"no record of {spec.path}")
        ids = row_ids_hash(Path(spec.folder, spec.path))
        shards.append(
            {
                "path": spec.path,
                "rows": record.rows,
                "bytes": record.bytes,
                "sha256": record.sha256,
                "ids": ids,
            }
        )
    return {"rows": sum(shard["rows"] for shard in shards), "shards": shards}


def row_ids_hash(path: Path) -> str:
    """A hash of the ids in order: equal where rows are equal, whatever wrote the Parquet."""
    ids = read_parquet(path, ["id"]).column("id").to_pylist()
    return blake2b("".join(ids).encode(), digest_size=16).hexdigest()


def load_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a finished run. Raises OSError, or ValueError where it is none."""
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    if not isinstance(manifest, dict) or not manifest.keys() >= NEEDED:
        raise ValueError(f"{folder / MANIFEST} is no manifest of a run")
    return manifest


def final_faults(folder: Path, manifest: dict[str, Any]) -> list[str]:
    """Which published files are missing or not what the manifest says."""
    faults = []
    for split in manifest["splits"].values():
        for shard in split["shards"]:
            path = folder / shard["path"]
            if not path.is_file():
                faults.append(f"{shard['path']} is missing")
            elif path.stat().st_size != shard["bytes"] or file_sha256(path) != shard["sha256"]:
                faults.append(f"{shard['path']} is not the file that was written")
    return faults
