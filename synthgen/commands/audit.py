"""`synthgen audit`: a third party's answers, computed again."""

from collections import Counter
from collections.abc import Collection, Sequence
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
    names = _names(found.counts)
    head = ("file", "rows", *NUMBERS)
    rows: list[list[Any]] = [
        [names[file], *(f"{n:,}" for n in _counts(found, file).values())] for file in found.counts
    ]
    print_table(head, rows, title=f"{found.family}, {found.rows:,} rows")
    for first, number in found.by_reason():
        typer.echo(
            f"{first.kind}: {first.reason}, {number:,} ({number / found.rows:.1%} of the rows)"
        )
        typer.echo(
            f"  {names[first.file]}, row {first.row}{f' ({_shown(first.id)})' if first.id else ''}"
        )
        right = f", right is {_shown(first.right)}" if first.right else ""
        typer.echo(f"  stated is {_shown(first.stated) or 'nothing'}{right}")
        if first.why:
            typer.echo(f"  {_shown(first.why, 400)}")
        typer.echo("")


def _names(files: Collection[str]) -> dict[str, str]:
    """The files by their names alone; where two have the same name, as they were given."""
    alone = Counter(Path(file).name for file in files)
    return {file: file if alone[Path(file).name] > 1 else Path(file).name for file in files}


def _shown(text: str, limit: int = 200) -> str:
    """Somebody else's text on one line, without what a terminal would obey."""
    return "".join(c if c.isprintable() else "?" for c in shorten(text, limit))
