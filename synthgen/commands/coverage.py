"""`synthgen coverage`: what the train rows of a run cover of its tests."""

from pathlib import Path
from typing import Any

import typer

from synthgen.commands.terminal import print_json, print_table, say
from synthgen.coverage.run import NAMES, measure_run

SHOWN_KS = 10  # columns that fit a terminal; the file has all
SHOWN_CLASSES = 6


def coverage_command(folder: Path, *, safe: bool, as_json: bool) -> None:
    """Measure, store and print."""
    numbers = measure_run(folder, safe=safe)
    if as_json:
        print_json(numbers)
        return
    for domain in numbers["domains"]:
        _print_domain(domain)
    say(f"stored in {folder}: {', '.join(NAMES)}")


def _print_domain(domain: dict[str, Any]) -> None:
    positions = ", ".join(domain["positions"])
    typer.echo(f"{domain['train_rows']:,} train rows of {domain['inputs']:,} inputs ({positions})")
    ks = [
        str(k) for k in range(1, SHOWN_KS + 1) if any(_has(t, k) for t in domain["tests"].values())
    ]
    tests = [
        [name, f"{test['rows']:,}", *(_percent(test["covered"].get(k)) for k in ks)]
        for name, test in domain["tests"].items()
    ]
    print_table(("test", "rows", *(f"k={k}" for k in ks)), tests, title="covered")
    needed = [
        [name, *(_count(test["train_rows_for_99_percent"].get(k)) for k in ks[:4])]
        for name, test in domain["tests"].items()
    ]
    head = ("test", *(f"k={k}" for k in ks[:4]))
    print_table(head, needed, title="train rows that cover 99 %")
    classes = [
        [label, *(_quality(by_k.get(k)) for k in ks[:SHOWN_CLASSES])]
        for label, by_k in domain["classes"].items()
        if any(one["precision"] is not None for one in by_k.values())
    ]
    head = ("fragment", *(f"k={k}" for k in ks[:SHOWN_CLASSES]))
    print_table(head, classes, title="classes, precision / recall against the truth")


def _has(test: dict[str, Any], k: int) -> bool:
    return str(k) in test["covered"]


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def _count(rows: int | None) -> str:
    return "-" if rows is None else f"{rows:,}"


def _quality(one: dict[str, Any] | None) -> str:
    if one is None:
        return "-"
    values = ["-" if one[name] is None else f"{one[name]:.2f}" for name in ("precision", "recall")]
    return f"{one['classes']:,}: {' / '.join(values)}"
