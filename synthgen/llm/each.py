"""Many conversations at a time, without a task for each of them in memory."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import aclosing
from itertools import islice
from typing import TypeVar

from synthgen.llm.client import Client
from synthgen.llm.outcome import Outcome
from synthgen.llm.request import Request

T = TypeVar("T")
Job = Callable[[], Awaitable[T]]


async def each(jobs: Iterable[Job[T]], at_once: int) -> AsyncGenerator[T, None]:
    """Results as they come, `at_once` jobs under way; the first exception cancels the others."""
    waiting = iter(jobs)
    running: set[asyncio.Task[T]] = set()
    done: set[asyncio.Task[T]] = set()
    try:
        while True:
            for job in islice(waiting, at_once - len(running)):
                running.add(asyncio.ensure_future(_run(job)))
            if not running:
                return
            done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                yield task.result()
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, *done, return_exceptions=True)


async def _run(job: Job[T]) -> T:
    return await job()


def answers(client: Client, requests: Iterable[Request]) -> Iterator[tuple[Request, Outcome]]:
    """Ask from code that is not asynchronous: requests with their outcomes, as they come.

    Runs an event loop of its own; close the iterator (or exhaust it) to let the client go.
    """
    with asyncio.Runner() as runner:
        stream = _answers(client, requests)
        try:
            while True:
                try:
                    yield runner.run(_next(stream))
                except StopAsyncIteration:
                    return
        finally:
            runner.run(stream.aclose())


async def _next(stream: AsyncIterator[T]) -> T:
    return await anext(stream)


async def _answers(
    client: Client, requests: Iterable[Request]
) -> AsyncGenerator[tuple[Request, Outcome], None]:
    async def ask(request: Request) -> tuple[Request, Outcome]:
        return request, await client.ask(request)

    # Twice the concurrency: while one request backs off, another one goes.
    jobs = ((lambda one=request: ask(one)) for request in requests)
    async with client, aclosing(each(jobs, 2 * client.endpoint.concurrency)) as stream:
        async for found in stream:
            yield found
