"""The client beside a bare AsyncOpenAI with a semaphore, on a server of this machine; and memory.

python -m benchmarks.llm_client [--requests N] [--long N]
"""

import argparse
import asyncio
import multiprocessing
import resource
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.record import figures, save
from synthgen.llm import Client, Endpoint, ReplyLog, Request
from synthgen.llm.each import answers
from synthgen.row import Message
from synthgen.testing.fake_server import FakeServer

CONCURRENCY = 64
DELAY = 0.05  # seconds that the server takes for a reply
NOTES = (
    "A server in a process of its own answers after 50 ms; 64 requests at a time. The bare client "
    "is openai's AsyncOpenAI behind a semaphore: no log, no retry of ours, no accounting. The two "
    "take turns, three times each, and the medians are compared. Memory is the peak after "
    "so many requests; the server is not in it."
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and save."""
    parser = argparse.ArgumentParser("python -m benchmarks.llm_client", description=__doc__)
    parser.add_argument("--requests", type=int, default=2000)
    parser.add_argument("--long", type=int, default=100_000)
    options = parser.parse_args(arguments)
    with serving() as url:
        turns = [(bare(url, options.requests), ours(url, options.requests)) for _ in range(3)]
        theirs, mine = (sorted(speeds)[1] for speeds in zip(*turns, strict=True))
        rows: list[dict[str, Any]] = [
            {"what": "bare AsyncOpenAI", "value": figures(theirs), "unit": "requests/s"},
            {"what": "synthgen.llm.Client", "value": figures(mine), "unit": "requests/s"},
            {"what": "ratio", "value": figures(mine / theirs), "unit": ""},
        ]
        for share in (10, 1):
            ours(url, options.long // share)
            peak = f"peak memory after {options.long // share:,} requests"
            rows.append({"what": peak, "value": figures(peak_megabytes()), "unit": "MB"})
    save("llm_client", "Requests a second, and memory", rows, NOTES)


@contextmanager
def serving() -> Iterator[str]:
    """A fake server in a process of its own; gives its address."""
    context = multiprocessing.get_context("spawn")
    end, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    yield str(end.recv())
    end.send("stop")
    process.join()


def _serve(end: Connection) -> None:
    with FakeServer(lambda call: "A reply of some twenty words. " * 4, delay=DELAY) as server:
        end.send(server.base_url)
        end.recv()


def requests(n: int) -> Iterator[Request]:
    """Different requests of the length of a word problem."""
    return (Request((Message("user", f"Problem {k}: {'word ' * 60}"),)) for k in range(n))


def bare(url: str, n: int) -> float:
    """Requests a second of the openai package alone."""
    import openai

    async def work() -> float:
        gate = asyncio.Semaphore(CONCURRENCY)
        async with openai.AsyncOpenAI(api_key="none", base_url=url, max_retries=0) as client:

            async def one(request: Request) -> None:
                messages: Any = [{"role": m.role, "content": m.content} for m in request.messages]
                async with gate:
                    await client.chat.completions.create(model="fake", messages=messages)

            began = perf_counter()
            await asyncio.gather(*(one(request) for request in requests(n)))
            return n / (perf_counter() - began)

    return asyncio.run(work())


def ours(url: str, n: int) -> float:
    """Requests a second of the client, every reply recorded."""
    endpoint = Endpoint(model="fake", base_url=url, concurrency=CONCURRENCY)
    with tempfile.TemporaryDirectory() as folder, ReplyLog(Path(folder, "replies.sqlite")) as log:
        began = perf_counter()
        count = sum(1 for _ in answers(Client(endpoint, log), requests(n)))
        assert count == n
        return n / (perf_counter() - began)


def peak_megabytes() -> float:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
