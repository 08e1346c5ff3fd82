"""`synthgen recipe`: the main job."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from synthgen.commands.terminal import print_json, print_row, print_table, say
from synthgen.engine.asking import forecast
from synthgen.engine.candidates import SHARD_ROWS
from synthgen.engine.engines import make_engine
from synthgen.engine.progress import progress_for
from synthgen.engine.run import RunResult, run_plan
from synthgen.errors import RequestError
from synthgen.recipe.load import load_recipe
from synthgen.recipe.lock import lock_text
from synthgen.recipe.plan import Plan
from synthgen.recipe.resolve import resolve

BYTES_PER_ROW = 400  # quickstart's rows take 253 bytes in zstd Parquet; texts of a model take more


@dataclass(frozen=True, slots=True)
class RecipeRequest:
    """What the command line asks for."""

    file_or_name: str
    out: Path | None
    overrides: dict[str, Any]
    workers: int | None
    engine: Any
    dry_run: bool
    preview: int | None
    print_: bool
    fresh: bool
    fresh_replies: bool
    retry_rejects: bool
    as_json: bool


def run_command(request: RecipeRequest) -> None:
    """Resolve the recipe, then print, preview or run it."""
    loaded = load_recipe(request.file_or_name, request.overrides)
    plan = resolve(loaded)
    _check_flags(plan, request)
    make_engine(request.engine, request.workers, 0).close()
    if request.print_:
        typer.echo(lock_text(plan), nl=False)
        return
    say(f"recipe: {loaded.origin}")
    if request.dry_run:
        print_plan(plan, request)
    elif request.preview is not None:
        print_preview(plan, request.preview, as_json=request.as_json)
    else:
        folder = request.out or Path("out", plan.recipe.name)
        run_and_tell(plan, folder, request)


def _check_flags(plan: Plan, request: RecipeRequest) -> None:
    """What a model said can be forgotten only where one is asked."""
    flags = {"--fresh-replies": request.fresh_replies, "--retry-rejects": request.retry_rejects}
    for flag, given in flags.items():
        if given and not any(component.voices for component in plan.components):
            raise RequestError(f"{flag} is for recipes with model calls; this one makes none")


def run_and_tell(plan: Plan, folder: Path, request: RecipeRequest) -> None:
    """Run a plan and say what came of it."""
    with progress_for(sys.stderr.isatty()) as progress:
        result = run_plan(
            plan,
            folder,
            engine=request.engine,
            workers=request.workers,
            fresh=request.fresh,
            fresh_replies=request.fresh_replies,
            retry_rejects=request.retry_rejects,
            progress=progress,
        )
    if request.as_json:
        print_json({**result.manifest, "directory": str(folder), "seconds": result.seconds})
        return
    print_result(plan, result)


def print_plan(plan: Plan, request: RecipeRequest) -> None:
    """The plan: components, cells, capacities, shards, disk."""
    cells: list[dict[str, Any]] = [
        {
            "component": component.name,
            "kind": component.kind,
            "from": component.what,
            "split": cell.split,
            "level": cell.level,
            "form": cell.form,
            "rows": count,
            "capacity": component.capacities[cell],
        }
        for component in plan.components
        for cell, count in sorted(plan.targets[component.name].items())
    ]
    shards = sum(-(-cell["rows"] // SHARD_ROWS) for cell in cells)
    size = plan.total * BYTES_PER_ROW
    summary = {"rows": plan.total, "candidate_shards": shards, "bytes_estimated": size}
    models = forecast(plan)
    calls = sum(one["requests"] for one in models)
    cost = sum(one["cost_at_most"] for one in models)
    if request.as_json:
        told = {"cells": cells, "models": models, "calls": calls, "cost": cost}
        print_json({"recipe": plan.hash, **summary, **told})
        return
    head = ("component", "from", "split", "level", "form", "rows", "exist")
    print_table(head, [_plan_line(cell) for cell in cells])
    asked = f"{calls:,} model calls at most" if calls else "no model calls"
    typer.echo(
        f"{plan.total:,} rows in {shards:,} work shards, about {size / 1e6:,.1f} MB; "
        f"{asked}; nothing was written"
    )
    if models:
        _print_forecast(models)


def _print_forecast(models: list[dict[str, Any]]) -> None:
    """What each component of models asks for, at most."""
    head = ("component", "model", "requests", "prompt tokens", "completion, at most", "cost")
    lines = [
        [
            one["component"],
            one["model"],
            f"{one['requests']:,}",
            f"{one['prompt_tokens']:,}",
            f"{one['completion_tokens_at_most']:,}",
            f"{one['cost_at_most']:,.2f}" if one["cost_at_most"] else "-",
        ]
        for one in models
    ]
    print_table(head, lines)


def _plan_line(cell: dict[str, Any]) -> list[str]:
    shown = [cell["component"], cell["from"], cell["split"], cell["level"], cell["form"]]
    texts = ["-" if value is None else str(value) for value in shown]
    return [*texts, f"{cell['rows']:,}", f"{cell['capacity']:,}"]


def print_preview(plan: Plan, n: int, *, as_json: bool) -> None:
    """The first n rows of each component, before any filter."""
    from synthgen.engine.preview import preview_rows

    rows = [row for component in plan.components for row in preview_rows(plan, component, n)]
    if as_json:
        from synthgen.schema import batch_of

        print_json(batch_of(rows).to_pylist())
        return
    for row in rows:
        print_row(row)


def print_result(plan: Plan, result: RunResult) -> None:
    """The closing tables: shares, yields, speed."""
    manifest = result.manifest
    total = manifest["rows"]
    weights = _weights(plan)
    lines = []
    for name, part in manifest["components"].items():
        share = part["rows"] / total
        dropped = sum(part["dropped"].values())
        lines.append(
            [
                name,
                f"{weights[name]:.2%}",
                f"{share:.2%}",
                f"{part['rows']:,}",
                f"{part['drawn']:,}",
                f"{dropped:,}",
            ]
        )
    head = ("component", "target", "achieved", "rows", "drawn", "dropped")
    print_table(head, lines)
    reasons = _reasons(manifest)
    if reasons:
        print_table(("dropped by", "reason", "rows"), reasons)
    for name, source in manifest["sources"].items():
        for reason, count in source["unusable"].items():
            say(f"source {name!r}: {count:,} of {source['read']:,} rows unusable: {reason}")
    splits = ", ".join(f"{s} {part['rows']:,}" for s, part in manifest["splits"].items())
    if result.already_finished:
        say("this run was finished before: every file is as its manifest says")
        typer.echo(f"{total:,} rows ({splits}) in {result.folder}")
        return
    for name, line in result.models.items():
        say(f"model {name!r}: {line}")
    speed = total / result.seconds if result.seconds else 0
    resumed = f"; {result.resumed:,} shards were there already" if result.resumed else ""
    typer.echo(
        f"{total:,} rows ({splits}) in {result.folder}, {result.seconds:.1f} s, "
        f"{speed:,.0f} rows/s{resumed}"
    )


def _weights(plan: Plan) -> dict[str, float]:
    """Each component's target share of the mixture."""
    wanted = {c.name: float(c.share or 0) for c in plan.recipe.components}
    if not any(wanted.values()):
        wanted = {name: float(sum(cells.values())) for name, cells in plan.targets.items()}
    total = sum(wanted.values())
    return {name: weight / total for name, weight in wanted.items()}


def _reasons(manifest: dict[str, Any]) -> list[list[str]]:
    counts: dict[str, int] = {}
    for part in manifest["components"].values():
        for key, count in part["dropped"].items():
            counts[key] = counts.get(key, 0) + count
    return [[*key.rpartition(":")[::2], f"{count:,}"] for key, count in sorted(counts.items())]
