"""The run: generate, select, write, and all of it again from where it stopped."""

import json
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter, time
from typing import Any

from synthgen import canonical
from synthgen.engine.asking import Asking
from synthgen.engine.candidates import Ranges
from synthgen.engine.engines import Engine, EngineName, make_engine
from synthgen.engine.folder import (
    CARD,
    MANIFEST,
    REJECTS,
    TIMES,
    WORK,
    alone,
    check_owner,
    claim,
    forget_replies,
    forget_work,
)
from synthgen.engine.judges import judge_rates
from synthgen.engine.manifest import compose_manifest, final_faults, load_manifest, yields
from synthgen.engine.progress import Progress, Quiet
from synthgen.engine.publish import final_specs
from synthgen.engine.rejects import reject_schema, unusable_rows
from synthgen.engine.select import Kept, Selector
from synthgen.engine.specs import CandidateSpec, FinalSpec, ShardSpec
from synthgen.errors import ShortError, WorkError
from synthgen.filtering import SetFilter
from synthgen.llm.log import REPLIES, ReplyLog
from synthgen.recipe.named import set_filter
from synthgen.recipe.plan import ComponentPlan, FilterPlan, Plan
from synthgen.recipe.shortage import feasible_total, remedy, short_messages
from synthgen.recipe.targets import Cell
from synthgen.report.card import card_text
from synthgen.shards import ShardRecord, read_parquet, write_bytes, write_parquet, write_text

Cells = dict[tuple[str, Cell], Kept]


@dataclass(slots=True)
class RunResult:
    """What a run left behind. `resumed` counts shards that were already there.

    `models` says for each endpoint what it was asked and what that cost.
    """

    folder: Path
    manifest: dict[str, Any]
    already_finished: bool = False
    seconds: float = 0.0
    resumed: int = 0
    models: dict[str, str] = field(default_factory=dict)
    stages: dict[str, float] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """The rows of the finished set."""
        return int(self.manifest["rows"])


def run_plan(
    plan: Plan,
    folder: Path,
    *,
    engine: EngineName = "auto",
    workers: int | None = None,
    fresh: bool = False,
    fresh_replies: bool = False,
    retry_rejects: bool = False,
    progress: Progress | None = None,
) -> RunResult:
    """Run a plan in a directory, resuming what is there.

    `fresh_replies` forgets what models said, `retry_rejects` only their failures; either makes the
    rows anew.

    Raises RequestError when the directory is another's, ShortError when a component is short,
    WorkError when the work fails; what is finished stays.
    """
    fresh = fresh or fresh_replies or retry_rejects
    check_owner(folder, plan, fresh=fresh)
    finished = None if fresh else _finished(plan, folder)
    if finished is not None and not (folder / WORK).exists():
        return RunResult(folder, finished, already_finished=True)
    asking = Asking(plan, folder, progress or Quiet())
    with alone(folder):
        if finished is not None:  # it was killed between its last file and this
            forget_work(folder)
            return RunResult(folder, finished, already_finished=True)
        claim(folder, plan, fresh=fresh)
        if fresh_replies:
            forget_replies(folder)
        elif retry_rejects and (folder / REPLIES).exists():
            with ReplyLog(folder / REPLIES) as log:
                log.forget_failures()
        made = make_engine(engine, workers, plan.total)
        try:
            result = _Run(plan, folder, made, asking, progress or Quiet()).work()
        finally:
            made.close()
        forget_work(folder)
    return result


def _finished(plan: Plan, folder: Path) -> dict[str, Any] | None:
    """The manifest of a finished run whose files are all as it says."""
    try:
        manifest = load_manifest(folder)
    except (OSError, ValueError):
        return None
    if manifest["recipe"] != plan.hash or final_faults(folder, manifest):
        return None
    return manifest


class _Run:
    """One run's state: candidates and kept rows by cell."""

    def __init__(
        self, plan: Plan, folder: Path, engine: Engine, asking: Asking, progress: Progress
    ) -> None:
        self.plan, self.folder, self.engine, self.progress = plan, folder, engine, progress
        self.asking = asking
        self.result = RunResult(folder, {})
        self.records: dict[str, ShardRecord] = {}
        self.candidates: dict[tuple[str, Cell], list[CandidateSpec]] = {}
        self.faults = 0

    def work(self) -> RunResult:
        """All stages; each notes its seconds."""
        started, began = perf_counter(), time()
        ranges = Ranges(self.plan, self.folder, self._prepare_filters(), self._write_sources())
        self._timed("generate", lambda: self._generate(ranges))
        selector = Selector(self.plan, self.folder, self._set_filter, self._more(ranges))
        kept = self._timed("select", lambda: selector.select(self.candidates))
        kept = self._fill(selector, kept)
        finals = self._timed("write", lambda: self._write(kept))
        rejects = self._write_rejects(selector.rejects)
        counts = yields(self.plan, self.candidates, self.records, kept)
        self.result.manifest = compose_manifest(self.plan, finals, counts, rejects)
        self._add_judges(finals)
        self._check(finals)
        write_text(self.folder / CARD, card_text(self.plan, self.result.manifest))
        self.result.seconds = perf_counter() - started
        self.result.models = self.asking.meters
        self._write_times(began)
        text = json.dumps(self.result.manifest, indent=1, ensure_ascii=False)
        write_text(self.folder / MANIFEST, text + "\n")
        return self.result

    # Stages ------------------------------------------------------------------------------------

    def _generate(self, ranges: Ranges) -> None:
        specs: list[ShardSpec] = []
        for component in self.plan.components:
            for cell in self.plan.targets[component.name]:
                first = ranges.first(component, cell)
                self.candidates[component.name, cell] = list(first)
                specs += first
        self._make(specs, "generate", sum(s.stop - s.start for s in specs))  # type: ignore[attr-defined]

    def _more(self, ranges: Ranges) -> Callable[[ComponentPlan, Cell, Kept], list[CandidateSpec]]:
        def more(component: ComponentPlan, cell: Cell, kept: Kept) -> list[CandidateSpec]:
            specs = ranges.refill(component, cell, len(kept.rows))
            self._make(list(specs), "refill", sum(s.stop - s.start for s in specs))
            self.candidates[component.name, cell] += specs
            return specs

        return more

    def _fill(self, selector: Selector, kept: Cells) -> Cells:
        """The kept rows at a total that every component can fill. Raises ShortError."""

        def available(component: ComponentPlan, cell: Cell) -> int:
            return len(kept.get((component.name, cell), Kept()).rows)

        short = short_messages(self.plan, available)
        if not short:
            return kept
        best = feasible_total(self.plan, available)
        if self.plan.recipe.mixture.on_short == "error" or best <= 0:
            messages = [message for found in short.values() for message in found]
            raise ShortError("\n".join([*messages, remedy(self.plan, best)]))
        self.plan = selector.plan = replace(self.plan, total=best)
        for component in self.plan.components:
            for cell in self.plan.targets[component.name]:
                kept[component.name, cell].cut(self.plan.unique(component, cell))
        return kept

    def _write(self, kept: Cells) -> dict[str, list[FinalSpec]]:
        finals = final_specs(self.plan, self.folder, kept)
        specs: list[ShardSpec] = [spec for found in finals.values() for spec in found]
        self._make(specs, "write", self.plan.total)
        return finals

    def _add_judges(self, finals: dict[str, list[FinalSpec]]) -> None:
        """What judges said, where a component asks any."""
        names = {component.name for component in self.plan.components if component.voices}
        paths = [self.folder / spec.path for found in finals.values() for spec in found]
        rates = judge_rates(paths, names)
        if rates:
            self.result.manifest["judges"] = rates

    def _check(self, finals: dict[str, list[FinalSpec]]) -> None:
        """Held out means held out: read the finished files once more."""
        from synthgen.engine.heldout import overlaps

        paths = {split: [self.folder / s.path for s in found] for split, found in finals.items()}
        found = overlaps(paths)
        if found:
            raise WorkError("splits overlap, which must not happen: " + "; ".join(found[:5]))

    # Shards ------------------------------------------------------------------------------------

    def _make(self, specs: list[ShardSpec], stage: str, rows: int) -> None:
        """Make what is not there yet; stop when too many rows are faulty."""
        self.progress.stage(stage, rows)
        missing = []
        for spec in specs:
            record = spec.finished()
            if record is None:
                missing.append(spec)
            else:
                self.result.resumed += 1
                self._done(spec, record)
        self.asking.ask([spec for spec in missing if isinstance(spec, CandidateSpec)])
        for spec, record in self.engine.run(missing):
            self._done(spec, record)

    def _done(self, spec: ShardSpec, record: ShardRecord) -> None:
        self.records[spec.path] = record
        self.progress.advance(record.counts.get("drawn", record.rows))
        self.faults += record.counts.get("faults", 0)
        allowed = self.plan.recipe.max_error_rate * max(self.plan.total, 1)
        if self.faults > allowed:
            raise WorkError(
                f"{self.faults:,} rows failed, more than max_error_rate "
                f"{self.plan.recipe.max_error_rate:g} of {self.plan.total:,} allows; "
                f"{_first_fault(spec)}; finished shards are kept"
            )

    def _timed(self, stage: str, work: Callable[[], Any]) -> Any:
        started = perf_counter()
        value = work()
        self.result.stages[stage] = perf_counter() - started
        return value

    # What the work stands on -------------------------------------------------------------------

    def _prepare_filters(self) -> dict[FilterPlan, str]:
        """Put what row filters have read where every worker finds it."""
        files = {}
        for plan in sorted(self.plan.prepared, key=lambda f: (f.name, f.config)):
            place = f"{WORK}/filters/{canonical.hexdigest(plan.name, plan.config, self.plan.hash)}"
            if not (self.folder / place).exists():
                write_bytes(self.folder / place, pickle.dumps(self.plan.prepared[plan]))
            files[plan] = place
        return files

    def _write_sources(self) -> dict[str, str]:
        """Put prepared sources where every worker finds them."""
        files = {}
        for name, source in self.plan.sources.items():
            for split, table in source.splits.items():
                place = f"{WORK}/sources/{canonical.hexdigest(name, split)}.parquet"
                if not (self.folder / place).exists():
                    write_parquet(table, self.folder / place, "lz4", publish=False)
                files[f"{name}/{split}"] = place
        return files

    def _set_filter(self) -> SetFilter:
        return set_filter(self.plan.recipe.duplicates)

    # Side files --------------------------------------------------------------------------------

    def _write_rejects(self, selected: list[Any]) -> int:
        """One file of everything that was dropped; returns its rows."""
        import pyarrow as pa

        paths = [spec.rejects_path for specs in self.candidates.values() for spec in specs]
        parts = [read_parquet(path) for path in paths if path.exists()]
        parts += [unusable_rows(s.name, s.unusable) for s in self.plan.sources.values()]
        table = pa.concat_tables([reject_schema().empty_table(), *parts, *selected])
        table = table.sort_by([(n, "ascending") for n in ("component", "split", "index", "stage")])
        codec = self.plan.recipe.output.compression
        write_parquet(table, self.folder / REJECTS, codec, publish=False)
        return int(table.num_rows)

    def _write_times(self, began: float) -> None:
        times = {
            "started": round(began, 3),
            "seconds": round(self.result.seconds, 3),
            "stages": {name: round(value, 3) for name, value in self.result.stages.items()},
            "resumed_shards": self.result.resumed,
            **({"models": self.result.models} if self.result.models else {}),
        }
        write_text(self.folder / TIMES, json.dumps(times, indent=1) + "\n")


def _first_fault(spec: ShardSpec) -> str:
    """The first fault of a shard, for the message of a run that stops."""
    if not isinstance(spec, CandidateSpec) or not spec.rejects_path.exists():
        return "see .work/rejects"
    for row in read_parquet(spec.rejects_path).to_pylist():
        if row["reason"] in ("error", "unproven"):
            return (
                f"the first: component {row['component']!r}, {row['task']} {row['split']} "
                f"{row['index']}: {row['reason']} {row['detail']}"
            )
    return "see .work/rejects"
