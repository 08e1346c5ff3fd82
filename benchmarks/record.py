"""How a measurement is taken and kept."""

import json
import os
import platform
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

MEASURED = Path(__file__).resolve().parent.parent / "docs" / "measured"


def save(
    name: str, title: str, rows: Sequence[dict[str, Any]], notes: str, arguments: str = ""
) -> None:
    """Write docs/measured/<name>.json and print the rows.

    `arguments` are those of the command, with a blank in front and no path of this machine.
    """
    record = {
        "title": title,
        "command": f"python -m benchmarks.{name}{arguments}",
        "machine": machine(),
        "rows": list(rows),
        "notes": notes,
    }
    MEASURED.mkdir(parents=True, exist_ok=True)
    text = json.dumps(record, indent=1, ensure_ascii=False)
    (MEASURED / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    for row in rows:
        print("  ".join(f"{key}={value}" for key, value in row.items()))


def machine() -> str:
    """What the figures were taken on, without naming it."""
    return f"{os.cpu_count()} shared {platform.machine()} cores, Python {platform.python_version()}"


def seconds_each(
    work: Callable[[int], object],
    budget: float = 1.0,
    least: int = 20,
    clock: Callable[[], float] = perf_counter,
) -> float:
    """Seconds a call of `work(i)`: the median of five runs of calls with rising i."""
    i = 0
    times = []
    for _ in range(5):
        started, before = clock(), i
        while i - before < least or clock() - started < budget / 5:
            work(i)
            i += 1
            if clock() - started > 3 * budget:
                break
        times.append((clock() - started) / (i - before))
    return median(times)


def figures(value: float, digits: int = 3) -> float | int:
    """A number to so many significant figures."""
    rounded = float(f"{value:.{digits}g}")
    return int(rounded) if rounded >= 10 ** (digits - 1) else rounded
