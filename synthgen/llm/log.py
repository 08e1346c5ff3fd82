"""The reply log: every reply once, addressed by the content of its request.

`DIR/replies.sqlite` makes rows of models pure functions: a second run reads what the first was
told. It holds requests' hashes and replies, never a key or a header.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Self

from synthgen.errors import RequestError
from synthgen.llm.outcome import Failure, Outcome, Usage, decoded, encoded

VERSION = 1
REPLIES = "replies.sqlite"  # in a run's directory
_TABLES = """
create table if not exists replies (key text primary key, outcome text not null) without rowid;
create table if not exists spent (
    key text not null, model text not null,
    prompt integer not null, completion integer not null, cost real not null, sure integer not null
);
"""


class ReplyLog:
    """An SQLite file in WAL mode: what is recorded survives the death of the process."""

    def __init__(self, path: Path | str) -> None:
        self.path = path
        try:
            self._base = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            self._prepare()
        except sqlite3.DatabaseError as error:
            raise RequestError(
                f"{path} is no reply log ({error}); move it away, or begin a new one with "
                "--fresh-replies"
            ) from error

    def _prepare(self) -> None:
        # WAL with synchronous=NORMAL: a commit costs no fsync, and a killed process loses none.
        self._base.execute("pragma journal_mode=wal")
        self._base.execute("pragma synchronous=normal")
        found = self._base.execute("pragma user_version").fetchone()[0]
        if found not in (0, VERSION):
            raise RequestError(
                f"{self.path} is a reply log of version {found}, this synthgen reads {VERSION}"
            )
        self._base.executescript(_TABLES)
        self._base.execute(f"pragma user_version={VERSION}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in."""
        self._base.close()

    def get(self, key: str) -> Outcome | None:
        """What a request was answered with; None if it never was."""
        found = self._base.execute("select outcome from replies where key = ?", (key,)).fetchone()
        return None if found is None else decoded(json.loads(found[0]))

    def put(self, key: str, outcome: Outcome) -> None:
        """Record an outcome; the first one stays."""
        self._base.execute("insert or ignore into replies values (?, ?)", (key, encoded(outcome)))

    def forget_failures(self) -> int:
        """Drop recorded failures, so that they are tried again; how many there were."""
        keys = [key for key, outcome in self.outcomes() if isinstance(outcome, Failure)]
        self._base.executemany("delete from replies where key = ?", [(key,) for key in keys])
        return len(keys)

    def outcomes(self) -> Iterator[tuple[str, Outcome]]:
        """Every request's key and outcome, by key."""
        with closing(self._base.execute("select key, outcome from replies order by key")) as found:
            for key, outcome in found:
                yield key, decoded(json.loads(outcome))

    def spend(self, key: str, model: str, usage: Usage, cost: float, *, sure: bool) -> None:
        """Note what an attempt cost. Not `sure`: it may have been billed, nobody said."""
        row = (key, model, usage.prompt, usage.completion, cost, sure)
        self._base.execute("insert into spent values (?, ?, ?, ?, ?, ?)", row)

    def spent(self, model: str) -> float:
        """All money that a model has or may have cost, over all runs of this log."""
        query = "select total(cost) from spent where model = ?"
        return float(self._base.execute(query, (model,)).fetchone()[0])

    def totals(self) -> list[dict[str, Any]]:
        """Attempts, tokens and cost by model."""
        query = (
            "select model, count(*), total(prompt), total(completion), total(cost) "
            "from spent group by model order by model"
        )
        names = ("model", "attempts", "prompt_tokens", "completion_tokens", "cost")
        return [dict(zip(names, found, strict=True)) for found in self._base.execute(query)]
