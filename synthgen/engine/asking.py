"""Before rows of models are made, their conversations are held: in this process, many at a time.

Whatever the engine, one process asks: one budget, one limit of requests. What is answered goes into
the run's reply log, from which the shards are then made like any others.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, aclosing
from functools import partial
from pathlib import Path
from typing import Any

from synthgen.conversing import Conversing
from synthgen.engine.progress import Progress
from synthgen.engine.specs import CandidateSpec
from synthgen.errors import WorkError
from synthgen.llm.client import Client
from synthgen.llm.each import each
from synthgen.llm.log import REPLIES, ReplyLog
from synthgen.llm.talk import UnansweredError, held
from synthgen.recipe.plan import Plan

Told = str | None  # why a conversation broke off; None where it came to its end


class Asking:
    """Holds the conversations of shards. `meters` says what each endpoint was asked, for people.

    `environ` holds the keys; `first_wait` is the clients'.
    """

    def __init__(
        self,
        plan: Plan,
        folder: Path,
        progress: Progress,
        environ: Mapping[str, str] = os.environ,
        first_wait: float = 0.5,
    ) -> None:
        self.plan, self.folder, self.progress = plan, folder, progress
        self.environ, self.first_wait = environ, first_wait
        self.meters: dict[str, str] = {}
        for name in self._used():
            plan.endpoints[name].key(environ)  # a missing key is told before any work

    def ask(self, specs: Sequence[CandidateSpec]) -> None:
        """Hold every conversation of some shards. Raises WorkError where replies are missing.

        All that was answered is recorded by then; the next run asks for the rest.
        """
        agents = [spec for spec in specs if spec.address is not None and spec.address.llm]
        if not agents:
            return
        self.progress.stage("ask", sum(spec.stop - spec.start for spec in agents))
        with ReplyLog(self.folder / REPLIES) as log, asyncio.Runner() as runner:
            missing = runner.run(self._hold(agents, log))
        if missing:
            raise WorkError(
                f"{len(missing):,} rows wait for a reply ({missing[0]}); run again to ask for "
                "them: the replies so far are kept"
            )

    async def _hold(self, specs: Sequence[CandidateSpec], log: ReplyLog) -> list[str]:
        """Why conversations broke off."""
        missing = []
        async with AsyncExitStack() as stack:
            clients = {
                name: await stack.enter_async_context(
                    Client(
                        self.plan.endpoints[name],
                        log,
                        environ=self.environ,
                        first_wait=self.first_wait,
                    )
                )
                for name in self._used()
            }
            at_once = 2 * sum(client.endpoint.concurrency for client in clients.values())
            jobs = self._jobs(specs, clients)
            async with aclosing(each(jobs, at_once)) as stream:
                async for told in stream:
                    self.progress.advance(1)
                    self._note(clients)
                    missing += [told] if told is not None else []
        return missing

    def _jobs(
        self, specs: Sequence[CandidateSpec], clients: Mapping[str, Client]
    ) -> Iterator[Callable[[], Awaitable[Told]]]:
        for spec in specs:
            agent = spec.generator()
            assert isinstance(agent, Conversing)
            voices = self.plan.component(spec.component).voices
            asked = {voice: clients[name] for voice, name in voices.items()}
            for index in range(spec.start, spec.stop):
                where = index // agent.config.tellings
                yield partial(_conversation, agent, spec.split, where, asked)

    def _used(self) -> list[str]:
        """The endpoints that any component asks."""
        asked = {name for one in self.plan.components for name in one.voices.values()}
        return sorted(asked)

    def _note(self, clients: Mapping[str, Client]) -> None:
        self.meters = {name: client.meter.line() for name, client in clients.items()}
        self.progress.note("; ".join(self.meters.values()))


async def _conversation(
    agent: Conversing[Any], split: str, where: int, clients: Mapping[str, Client]
) -> Told:
    try:
        await held(agent.conversation(split, where), clients)
    except UnansweredError as error:
        return str(error)
    return None


def forecast(plan: Plan) -> list[dict[str, Any]]:
    """For each component of models: requests and tokens at most, and what they cost at most."""
    return [_forecast(plan, name) for name in sorted(c.name for c in plan.components if c.voices)]


LOOKED_AT = 5  # conversations whose first requests are measured


def _forecast(plan: Plan, name: str) -> dict[str, Any]:
    component = plan.component(name)
    rows = sum(plan.unique(component, cell) for cell in plan.targets[name])
    cell, address = next(iter(component.addresses.items()))
    assert address is not None
    agent: Any = address.build()
    sizes = []
    for where in range(LOOKED_AT):
        try:
            asks = next(agent.conversation(cell.split, where))
        except StopIteration:
            continue
        sizes += [ask.request.tokens() for ask in asks]
    each_prompt = sum(sizes) // max(1, len(sizes))
    requests = rows * agent.requests_each
    endpoint = plan.endpoints[component.voices["default"]]
    prompt, completion = requests * each_prompt, requests * endpoint.max_tokens
    return {
        "component": name,
        "model": endpoint.model,
        "requests": requests,
        "prompt_tokens": prompt,
        "completion_tokens_at_most": completion,
        "cost_at_most": endpoint.cost(prompt, completion),
    }
