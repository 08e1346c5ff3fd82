"""`synthgen verify`: check a run from its files."""

import sys
from pathlib import Path

import typer

from synthgen.commands.terminal import print_json, say
from synthgen.engine.progress import progress_for
from synthgen.engine.verify import verify_run
from synthgen.registry import load_plugin


def verify_command(folder: Path, plugins: list[str], *, as_json: bool) -> None:
    """Print what was checked; exit 1 where anything is wrong.

    Plug-ins are code, so they are loaded where the user names them, never because the directory,
    which may be someone else's, does.
    """
    for plugin in plugins:
        load_plugin(plugin)
    with progress_for(sys.stderr.isatty()) as progress:
        report = verify_run(folder, progress)
    proofs = {kind: report.proofs[kind] for kind in ("proven", "voted", "judged", "unproven")}
    if as_json:
        found = {"rows": report.rows, **proofs, "faults": report.faults}
        print_json({**found, "fault_count": report.fault_count, "ok": not report.fault_count})
    else:
        told = {kind: count for kind, count in proofs.items() if count or kind != "judged"}
        counts = ", ".join(f"{count:,} {kind}" for kind, count in told.items())
        typer.echo(f"{report.rows:,} rows: {counts}; {report.fault_count:,} faults")
        for fault in report.faults:
            say(fault)
        if report.fault_count > len(report.faults):
            say(f"... and {report.fault_count - len(report.faults):,} more")
        if not plugins and any("unknown generator" in fault for fault in report.faults):
            say("rows of a recipe's plug-in are proven again with --plugin FILE")
    if report.fault_count:
        raise typer.Exit(1)
