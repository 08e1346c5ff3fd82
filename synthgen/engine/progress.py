"""What a run tells while it works, and to whom."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol


class Progress(Protocol):
    """Told of stages and of rows done. The command line draws bars; a library stays quiet."""

    def stage(self, name: str, total: int) -> None:
        """A stage begins, with so many rows ahead of it."""
        ...

    def advance(self, rows: int) -> None:
        """So many rows more are done."""
        ...

    def note(self, text: str) -> None:
        """What is worth knowing beside the count: tokens and money spent so far."""
        ...


class Quiet:
    """Says nothing."""

    def stage(self, name: str, total: int) -> None:
        """Say nothing."""

    def advance(self, rows: int) -> None:
        """Say nothing."""

    def note(self, text: str) -> None:
        """Say nothing."""


class Bars:
    """Rich bars on stderr: rows, rows per second, time left."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TaskID,
            TaskProgressColumn,
            TextColumn,
            TimeRemainingColumn,
        )

        columns = (
            TextColumn("{task.description:<9}"),
            BarColumn(),
            MofNCompleteColumn(),
            TaskProgressColumn(show_speed=True),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[note]}"),
        )
        self.bars = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task: TaskID | None = None

    def stage(self, name: str, total: int) -> None:
        """Begin a bar, or lengthen the last one: refills come one after the other."""
        last = self.bars.tasks[-1] if self.bars.tasks else None
        if last is not None and last.description == name:
            self.bars.update(last.id, total=(last.total or 0) + total)
            return
        self._task = self.bars.add_task(name, total=total, rate="", note="")

    def advance(self, rows: int) -> None:
        """Move the bar on."""
        if self._task is not None:
            self.bars.update(self._task, advance=rows)
            speed = self.bars.tasks[-1].speed
            self.bars.update(self._task, rate=f"{speed:,.0f} rows/s" if speed else "")

    def note(self, text: str) -> None:
        """Write beside the bar."""
        if self._task is not None:
            self.bars.update(self._task, note=text)


@contextmanager
def progress_for(terminal: bool) -> Iterator[Progress]:
    """Bars on a terminal, silence elsewhere."""
    if not terminal:
        yield Quiet()
        return
    bars = Bars()
    with bars.bars:
        yield bars
