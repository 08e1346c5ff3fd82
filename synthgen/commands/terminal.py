"""Tables for people on a terminal, JSON for machines, one message at a time on stderr."""

import json
import sys
from collections.abc import Sequence
from typing import Any

import typer


def say(message: str) -> None:
    """A message on stderr."""
    typer.echo(message, err=True)


def print_json(value: Any) -> None:
    """A JSON document on stdout."""
    typer.echo(json.dumps(value, indent=1, ensure_ascii=False))


def print_table(head: Sequence[str], rows: Sequence[Sequence[Any]], *, title: str = "") -> None:
    """A table on stdout; columns of numbers are set to the right."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, title=title or None, title_justify="left", pad_edge=False)
    for i, name in enumerate(head):
        numeric = all(_numeric(str(row[i])) for row in rows) if rows else False
        table.add_column(name, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(str(cell)) for cell in row))
    # A pipe has no width: let rows be as long as they are, so that tools can cut them.
    width = None if sys.stdout.isatty() else 200
    Console(width=width, highlight=False).print(table)


def _numeric(text: str) -> bool:
    return text.strip("%-+ x").replace(",", "").replace(".", "").isdigit() or text in ("", "-")


def print_row(row: Any) -> None:
    """One row as a person reads it."""
    for message in row.prompt:
        typer.echo(f"[{message.role}] {message.content}")
    typer.echo(f"[assistant] {row.response}" if row.response is not None else "[no response]")
    proof = f", proven by {row.verified_by}" if row.verified_by else ""
    level = f", level {row.level}" if row.level else ""
    typer.echo(f"({row.task}, {row.split}{level}, answer {row.answer}{proof})\n")
