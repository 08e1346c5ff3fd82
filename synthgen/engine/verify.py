"""Verify a finished run from its files: schema, hashes, disjoint splits, and every proof again."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from synthgen.address import generator_of, redraw
from synthgen.engine.heldout import overlaps
from synthgen.engine.heldout_skins import HeldOutSkins
from synthgen.engine.manifest import final_faults, load_manifest, row_ids_hash
from synthgen.engine.progress import Progress, Quiet
from synthgen.errors import RequestError, SynthgenError
from synthgen.generating import UnprovenError
from synthgen.judging import Verdict, judge_plain
from synthgen.keys import root_task
from synthgen.records import first_line
from synthgen.registry import generators
from synthgen.row import Row, content_id
from synthgen.schema import row_schema, rows_of
from synthgen.seeds import SOURCE_PREFIX

NOISE = "noise"  # rows with this tag carry a wrong response on purpose
LISTED = 50  # faults kept for the report; the rest is counted


@dataclass(slots=True)
class Report:
    """What was found. `proofs` counts rows: proven again, voted, unproven."""

    rows: int = 0
    components: Counter[str] = field(default_factory=Counter)
    proofs: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    fault_count: int = 0
    skins: HeldOutSkins = field(default_factory=HeldOutSkins)

    def fault(self, message: str) -> None:
        """Note a fault."""
        self.fault_count += 1
        if len(self.faults) < LISTED:
            self.faults.append(message)


def verify_run(folder: Path, progress: Progress | None = None) -> Report:
    """Check everything that can be checked from the files alone. Raises RequestError."""
    progress = progress or Quiet()
    try:
        manifest = load_manifest(folder)
    except (OSError, ValueError):
        raise RequestError(f"{folder} holds no finished run: there is no manifest.json") from None
    report = Report()
    for fault in final_faults(folder, manifest):
        report.fault(fault)
    if report.fault_count:
        return report
    progress.stage("verify", manifest["rows"])
    for split, found in manifest["splits"].items():
        for shard in found["shards"]:
            _verify_shard(folder / shard["path"], split, shard, report, progress)
    paths = {s: [folder / p["path"] for p in f["shards"]] for s, f in manifest["splits"].items()}
    for overlap in overlaps(paths):
        report.fault(overlap)
    for fault in report.skins.faults():
        report.fault(fault)
    _verify_counts(manifest, report)
    return report


def _verify_shard(
    path: Path, split: str, shard: dict[str, Any], report: Report, progress: Progress
) -> None:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as parquet:
        schema = parquet.schema_arrow
        if not schema.equals(row_schema(), check_metadata=True):
            report.fault(f"{path.name}: the schema is not that of a row")
            return
        if row_ids_hash(path) != shard["ids"] or parquet.metadata.num_rows != shard["rows"]:
            report.fault(f"{path.name}: the rows are not those of the manifest")
        for batch in parquet.iter_batches(batch_size=2000, use_threads=False):
            for row in rows_of(batch):
                report.rows += 1
                report.components[row.component] += 1
                claims = row.verified_by is not None and not _is_told(row)
                faults = list(_row_faults(row, split, report))
                redrawn = claims and not root_task(row.task, row.lineage).startswith(SOURCE_PREFIX)
                for fault in faults or (_address_faults(row) if redrawn else ()):
                    report.fault(f"{path.name}: {row.id} ({row.task} {row.index}): {fault}")
            progress.advance(batch.num_rows)


def _is_told(row: Row) -> bool:
    """Whether a row's answer is what a user's file or a model says, which nothing can prove."""
    is_source = row.task.startswith(SOURCE_PREFIX)
    return is_source or json.loads(row.lineage).get("mode") == "llm"


def _claim(row: Row) -> str:
    """How far an answer is known that is not proven here: judged is a response to a proven row."""
    if row.verified_by is None:
        return "unproven"
    is_source = row.task.startswith(SOURCE_PREFIX)
    return "voted" if is_source or row.verified_by.startswith("vote") else "judged"


def _judge(row: Row, text: str) -> Verdict:
    if row.task in generators:
        return generators.get(row.task).judge(row, text)
    return judge_plain(row.answer_type, row.answer, text)


def _row_faults(row: Row, split: str, report: Report) -> Iterator[str]:
    if row.split != split:
        yield f"stands in {split} but says {row.split}"
    shown = (row.task, row.form, row.prompt, row.response, row.answer, row.epoch)
    if content_id(*shown) != row.id:
        yield "the id is not the hash of its content"
    if _is_told(row) or row.verified_by is None:
        report.proofs[_claim(row)] += 1
        if row.answer and not _judge(row, row.answer).correct:
            yield "the judge refuses the row's own answer"
        return
    yield from _proof_faults(row, report)


def _proof_faults(row: Row, report: Report) -> Iterator[str]:
    """Solve, prove and render the params again; the telling and the answer must be the row's."""
    try:
        generator = generator_of(row)
        told = generator.retell(row)
        placed = generator.place_again(row)
    except UnprovenError as error:
        yield f"the proof refuses it: {error}"
        return
    except SynthgenError as error:
        yield f"it cannot be proven again: {first_line(error)}"
        return
    except Exception as error:  # a row that was edited can make a family raise anything
        yield f"it cannot be proven again: {type(error).__name__}: {first_line(error)}"
        return
    if told.prompt != row.prompt:
        yield "the prompt is not what its params and skin say"
    if told.answer != row.answer:
        yield f"the answer is {row.answer!r}, proven is {told.answer!r}"
    for text in (row.answer, row.response):
        noisy = NOISE in row.tags and text is row.response
        if text is not None and not noisy and not generator.judge(row, text).correct:
            yield "the judge refuses the row's own words"
    if (placed.key, placed.group) != (row.key, row.group):
        yield "the key or the group is not that of its params"
    if row.split not in generator.splits or not generator.belongs(
        placed, generator.side(row.split)
    ):
        yield f"its group does not belong in {row.split}"
    yield from report.skins.row_faults(row, generator)
    report.proofs["proven"] += 1


def _address_faults(row: Row) -> list[str]:
    """What its address draws must be the row, column by column."""
    try:
        again = redraw(row)
    except SynthgenError as error:
        return [f"it cannot be drawn again: {first_line(error)}"]
    differing = [name for name in Row.__slots__ if getattr(again, name) != getattr(row, name)]
    return [f"drawn again, it differs in {', '.join(differing)}"] if differing else []


def _verify_counts(manifest: dict[str, Any], report: Report) -> None:
    if report.rows != manifest["rows"]:
        report.fault(f"{report.rows:,} rows, the manifest says {manifest['rows']:,}")
    for split, part in manifest["splits"].items():
        held = sum(shard["rows"] for shard in part["shards"])
        if held != part["rows"]:
            report.fault(f"{split} has {held:,} rows, the manifest says {part['rows']:,}")
    for name in sorted({*manifest["components"], *report.components}):
        held, said = report.components[name], manifest["components"].get(name, {}).get("rows", 0)
        if held != said:
            report.fault(f"component {name!r} has {held:,} rows, the manifest says {said:,}")
