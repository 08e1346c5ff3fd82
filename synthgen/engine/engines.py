"""Engines: shard specs in, shard records out. Where the work runs is all that differs."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import Connection
from typing import Literal, Protocol

from synthgen.engine.specs import ShardSpec
from synthgen.errors import RequestError, WorkError
from synthgen.shards import ShardRecord

EngineName = Literal["auto", "inline", "process"]
ENGINES: tuple[EngineName, ...] = ("auto", "inline", "process")

# On 2 cores, inline and with 2 workers: 5,000 rows of the quick start in 6.4 and 5.5 s, 20,000 in
# 15 and 10; the 15,000 rows of flames.yaml in 58 and 43 (on a busy machine). Below this the gain is
# not worth what spawning asks of a script that calls the library.
PROCESS_FROM_ROWS = 10_000
IN_FLIGHT = 4  # specs waiting for each worker: enough that none idles, few enough to stop quickly


class Engine(Protocol):
    """Makes shards; yields each record with its spec as soon as it is done, in any order."""

    def run(self, specs: Sequence[ShardSpec]) -> Iterator[tuple[ShardSpec, ShardRecord]]:
        """Make the shards. An exception of a shard passes through."""
        ...

    def close(self) -> None:
        """Let the workers go, even from shards that they are at."""
        ...


class InlineEngine:
    """Works in this process."""

    def run(self, specs: Sequence[ShardSpec]) -> Iterator[tuple[ShardSpec, ShardRecord]]:
        """Make the shards one after the other."""
        for spec in specs:
            yield spec, spec.make()

    def close(self) -> None:
        """Nothing to let go."""


class ProcessEngine:
    """Works in spawned processes, which end with their parent however it ends."""

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._pool: ProcessPoolExecutor | None = None
        self._leash: Connection | None = None

    def run(self, specs: Sequence[ShardSpec]) -> Iterator[tuple[ShardSpec, ShardRecord]]:
        """Make the shards, a few in flight for each worker."""
        queue = iter(specs)
        running: dict[Future[ShardRecord], ShardSpec] = {}
        try:
            while True:
                for spec in queue:
                    running[self._submit(spec)] = spec
                    if len(running) >= self.workers * IN_FLIGHT:
                        break
                if not running:
                    return
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    spec = running.pop(future)
                    yield spec, future.result()
        except BrokenProcessPool as error:
            raise WorkError(
                "a worker process died (out of memory, or killed); finished shards are kept: "
                "run the same command again, with fewer --workers if memory is short; a script "
                "that calls run_recipe does so below if __name__ == '__main__'"
            ) from error
        finally:
            for future in running:
                future.cancel()

    def close(self) -> None:
        """Let the workers go: a shard may take minutes, and is made again at the next run."""
        if self._pool is not None and self._leash is not None:
            self._leash.close()
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = self._leash = None

    def _submit(self, spec: ShardSpec) -> Future[ShardRecord]:
        """Hand a shard over; a worker spawned for it never sees Ctrl-C, not even at its start."""
        pool = self._executor()  # its first queue starts a tracker, which would unblock the signal
        mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return pool.submit(_make, spec)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)

    def _executor(self) -> ProcessPoolExecutor:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            end, self._leash = context.Pipe(duplex=False)
            self._pool = ProcessPoolExecutor(self.workers, context, _start_worker, (end,))
        return self._pool


def make_engine(name: EngineName, workers: int | None, rows: int) -> Engine:
    """The engine of a name; `auto` spawns processes where the work is worth their start."""
    if name not in ENGINES:
        raise RequestError(f"unknown engine {name!r}; known: {', '.join(ENGINES)}")
    if workers is not None and workers < 1:
        raise RequestError(f"--workers {workers}: at least 1")
    count = workers if workers is not None else os.cpu_count() or 1
    if name == "process" or (name == "auto" and count > 1 and rows >= PROCESS_FROM_ROWS):
        return ProcessEngine(count)
    return InlineEngine()


def _make(spec: ShardSpec) -> ShardRecord:
    return spec.make()


def _start_worker(leash: Connection) -> None:
    """End when the parent lets go of the leash or is gone."""
    threading.Thread(target=_end_with, args=(leash,), daemon=True).start()


def _end_with(leash: Connection) -> None:
    leash.poll(None)  # nothing is ever sent: it wakes when the other end is closed
    os._exit(1)
