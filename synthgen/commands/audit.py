"""`synthgen audit`: a third party's answers, computed again."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import typer

from synthgen.audit import Audit, Columns, Kind, audit
from synthgen.commands.terminal import print_json, print_table
from synthgen.errors import shorten
from synthgen.registry import load_plugin

NUMBERS = tuple(Kind)


def audit_command(
    files: Sequence[str],
    family: str,
    columns: Columns,
    plugins: Sequence[str],
    *,
    strict: bool,
    as_json: bool,
) -> None:
    """Print counts and faults; with `strict`, exit 1 where there is any fault."""
    for plugin in plugins:
        load_plugin(plugin)
    found = audit(family, files, columns)
    if as_json:
        print_json(_document(found))
    else:
        _print(found)
    if strict and found.faults:
        raise typer.Exit(1)


def _document(found: Audit) -> dict[str, Any]:
    """The counts, the reasons with an example each, and every fault."""
    reasons = [
        {"kind": first.kind, "reason": first.reason, "rows": number, "example": asdict(first)}
        for first, number in found.by_reason()
    ]
    return {
        "family": found.family,
        "rows": found.rows,
        "files": [{"file": file, **_counts(found, file)} for file in found.counts],
        "reasons": reasons,
        "faults": [asdict(fault) for fault in found.faults],
    }


def _counts(found: Audit, file: str) -> dict[str, int]:
    counts = {str(kind).replace("-", "_"): found.counts[file][kind] for kind in NUMBERS}
    return {"rows": found.rows_of(file), **counts}


def _print(found: Audit) -> None:
    head = ("file", "rows", *NUMBERS)
    rows: list[list[Any]] = [
        [Path(file).name, *(f"{n:,}" for n in _counts(found, file).values())]
        for file in found.counts
    ]
    print_table(head, rows, title=f"{found.family}, {found.rows:,} rows")
    for first, number in found.by_reason():
        typer.echo(
            f"{first.kind}: {first.reason}, {number:,} ({number / found.rows:.1%} of the rows)"
        )
        typer.echo(
            f"  {Path(first.file).name}, row {first.row}{f' ({first.id})' if first.id else ''}"
        )
        right = f", right is {shorten(first.right)}" if first.right else ""
        typer.echo(f"  stated is {shorten(first.stated) or 'nothing'}{right}")
        if first.why:
            typer.echo(f"  {shorten(first.why, 400)}")
        typer.echo("")
