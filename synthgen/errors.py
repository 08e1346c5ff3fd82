"""What can go wrong, by whose hand it can be put right.

    SynthgenError
    ├── RequestError      the request was wrong: nothing was written, exit code 2
    │   ├── RecipeError       a recipe has faults; all of them, each with its line and key
    │   ├── UnknownNameError       no generator, filter or recipe of that name
    │   └── ShortError        more rows were asked for than exist
    └── WorkError         the work failed: what is finished is kept, exit code 1

A message says what was given, what is allowed and what to do about it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any


class SynthgenError(Exception):
    """The root of every error that synthgen raises on purpose."""

    exit_code = 1


class RequestError(SynthgenError):
    """The request was wrong; doing it again unchanged fails again."""

    exit_code = 2


class WorkError(SynthgenError):
    """The work failed; what is finished is kept and the run can be resumed."""


class ShortError(RequestError):
    """More rows were asked for than exist."""


class UnknownNameError(RequestError):
    """No thing of that name; the message names the nearest one and how to list them all."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self.kind, self.name, self.known = kind, name, sorted(known)
        super().__init__(f"unknown {kind} {shorten(name)!r}{suggest(name, self.known)}")

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled by its parts: an error must survive its way out of a worker."""
        return type(self), (self.kind, self.name, self.known)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a recipe: where it stands and what to do."""

    message: str
    key: str = ""
    line: int | None = None

    def render(self, file: str) -> str:
        """One bounded line for a person: ``file:line: key: message``."""
        place = file if self.line is None else f"{file}:{self.line}"
        parts = (place, shorten(self.key, 120), shorten(self.message, 600))
        return ": ".join(part for part in parts if part)


class RecipeError(RequestError):
    """A recipe has faults; the message lists all of them."""

    shown = 20  # faults printed: with the summary line they fill one screen

    def __init__(self, file: str, faults: Iterable[Fault]) -> None:
        self.file, self.faults = file, list(faults)
        lines = [fault.render(file) for fault in self.faults[: self.shown]]
        if len(self.faults) > self.shown:
            lines.append(f"... and {len(self.faults) - self.shown} more")
        super().__init__("\n".join(lines))

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled by its parts, as `UnknownNameError` is."""
        return type(self), (self.file, self.faults)


def shorten(text: str, limit: int = 200) -> str:
    """A text on one line, the middle cut out where it is longer than `limit` characters.

    >>> shorten("two\\nlines"), shorten("a" * 50, 13)
    ('two lines', 'aaaaa...aaaaa')
    """
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    half = (limit - 3) // 2
    return f"{line[:half]}...{line[-half:]}"


def suggest(name: str, known: Iterable[str]) -> str:
    """Name the nearest known name, or failing that what is known.

    >>> suggest("shar", ["share", "rows"])
    "; did you mean 'share'?"
    >>> suggest("zzz", ["share", "rows"])
    '; known: rows, share'
    """
    names = sorted(known)
    nearest = get_close_matches(str(name)[:200], names, n=1, cutoff=0.6)
    if nearest:
        return f"; did you mean {nearest[0]!r}?"
    if not names:
        return "; there is none installed"
    listed = ", ".join(names[:12])
    return f"; known: {listed}" + (", ..." if len(names) > 12 else "")
