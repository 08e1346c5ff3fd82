"""The client: one place for attempts, limits, money and replies.

The openai package carries the bytes; its own retries are off, so that each attempt is counted,
paid for and limited here. The first request to a server goes alone: a wrong key, a dead address or
a missing model is one clear error before anything else is sent.
"""

import asyncio
import os
import random
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import Any, Self

from synthgen.errors import SynthgenError, WorkError
from synthgen.llm.chat import body, read
from synthgen.llm.endpoint import Endpoint
from synthgen.llm.faults import Fault, NoSchema, Passing, fault_of, unreachable
from synthgen.llm.limits import Bucket, Gate
from synthgen.llm.log import ReplyLog
from synthgen.llm.outcome import BAD_REQUEST, MALFORMED, UNANSWERED, Failure, Outcome, Reply, Usage
from synthgen.llm.purse import Meter, Purse
from synthgen.llm.request import Request

SECOND_CHANCES = 2  # a reply in the wrong form is sampled anew so often before it is a failure
IN_VAIN = 10  # requests unanswered or refused in a row, after which the run stops
_LONGEST_BACKOFF = 30.0  # seconds


class Client:
    """Asks one endpoint. Use it within one event loop, as an async context manager.

    `first_wait` is the pause in seconds after a first passing fault; it doubles with each one more.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        log: ReplyLog,
        *,
        environ: Mapping[str, str] = os.environ,
        first_wait: float = 0.5,
    ) -> None:
        self.endpoint, self.log, self.first_wait = endpoint, log, first_wait
        self.meter = Meter()
        self.purse = Purse(endpoint.max_budget, log.spent(endpoint.model))
        self._key = endpoint.key(environ)
        self._gate = Gate(endpoint.concurrency)
        self._requests = Bucket(endpoint.requests_per_minute)
        self._tokens = Bucket(endpoint.tokens_per_minute)
        self._with_schema = endpoint.structured != "prompt"
        self._running: dict[str, asyncio.Task[Outcome]] = {}
        self._first = asyncio.Lock()
        self._has_answered = False
        self._in_vain = 0
        self._end: SynthgenError | None = None
        self._openai: Any = None

    async def __aenter__(self) -> Self:
        import openai

        self._openai = openai.AsyncOpenAI(
            api_key=self._key,
            base_url=self.endpoint.base_url,
            max_retries=0,
            timeout=self.endpoint.timeout,
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._openai.close()

    async def ask(self, request: Request) -> Outcome:
        """The reply to a request, from the log or from the server, or why there is none.

        Raises SynthgenError where the run cannot go on: a refused key, an unknown model, a dead
        server, a used-up quota or budget. What was recorded so far stays.
        """
        key = request.key(self.endpoint)
        known = self.log.get(key)
        if known is not None:
            self.meter.known += 1
            return known
        task = self._running.get(key)
        if task is None:  # two that ask the same at a time share one attempt
            task = asyncio.create_task(self._answer(key, request))
            self._running[key] = task
            task.add_done_callback(partial(self._over, key))
        return await asyncio.shield(task)

    def _over(self, key: str, task: asyncio.Task[Outcome]) -> None:
        del self._running[key]
        if not task.cancelled():
            task.exception()  # looked at: who asked may have been cancelled meanwhile

    async def _answer(self, key: str, request: Request) -> Outcome:
        if self._has_answered:
            return self._kept(key, await self._tries(key, request))
        async with self._first:
            if not self._has_answered:
                outcome = await self._tries(key, request)
                if not self._has_answered:
                    detail = outcome.detail if isinstance(outcome, Failure) else ""
                    self._end = unreachable(self.endpoint, detail)
                    raise self._end
                return self._kept(key, outcome)
        return self._kept(key, await self._tries(key, request))

    def _kept(self, key: str, outcome: Outcome) -> Outcome:
        if isinstance(outcome, Reply):
            self.meter.replies += 1
            self.log.put(key, outcome)
            self._in_vain = 0
            return outcome
        self.meter.failures += 1
        if outcome.is_final:
            self.log.put(key, outcome)
        self._in_vain = self._in_vain + 1 if outcome.reason in (UNANSWERED, BAD_REQUEST) else 0
        if self._in_vain >= IN_VAIN and self._end is None:
            self._end = WorkError(
                f"{self.endpoint.base_url}: {self._in_vain} requests in a row were in vain "
                f"({outcome.detail}); run again when this is mended, the replies so far are kept"
            )
        return outcome

    async def _tries(self, key: str, request: Request) -> Outcome:
        """Attempts until there is an outcome; what is malformed gets second chances."""
        malformed = passing = 0
        while True:
            got = await self._attempt(key, request)
            if isinstance(got, NoSchema):
                self._with_schema = False
            elif isinstance(got, Passing):
                passing += 1
                self.meter.faults[got.what.partition(":")[0]] += 1
                if passing >= self.endpoint.max_attempts:
                    return Failure(UNANSWERED, f"{passing} attempts, the last one: {got.what}")
                await self._back_off(passing)
            elif isinstance(got, Failure) and got.reason == MALFORMED:
                malformed += 1
                if malformed > SECOND_CHANCES:
                    return replace(got, detail=f"{got.detail} ({malformed} times)")
                self.meter.faults[MALFORMED] += 1
            else:
                return got

    async def _back_off(self, turn: int) -> None:
        longest = min(_LONGEST_BACKOFF, self.first_wait * 2 ** (turn - 1))
        # Spread, so that requests that failed together do not come back together.
        await asyncio.sleep(longest * random.uniform(0.5, 1.0))

    async def _attempt(self, key: str, request: Request) -> Outcome | Fault:
        guess = self._worst(request)
        worst = self.endpoint.cost(request.size, guess.completion)
        tokens = guess.prompt + guess.completion
        async with self._gate:
            if self._end is not None:
                raise self._end
            await self._reserve(worst)
            spent = Usage()
            try:
                await self._requests.take(1)
                await self._tokens.take(tokens)
                got, spent, sure = await self._send(request)
                self._spend(key, spent, sure=sure)
            finally:
                self.purse.settle(worst, self.endpoint.cost(spent.prompt, spent.completion))
                self._tokens.give_back(tokens - spent.prompt - spent.completion)
        return got

    async def _send(self, request: Request) -> tuple[Outcome | Fault, Usage, bool]:
        """One attempt: what came of it, what it cost, and whether the server said so."""
        self.meter.attempts += 1
        began = asyncio.get_running_loop().time()
        sent = body(request, self.endpoint, with_schema=self._with_schema)
        try:
            async with asyncio.timeout(self.endpoint.timeout):
                completion = await self._openai.chat.completions.create(**sent)
            outcome, usage = read(completion, request)
        except Exception as error:
            fault = self._fault(error, sent, began)
            billed = isinstance(fault, Passing) and fault.billed
            return fault, self._worst(request) if billed else Usage(), not billed
        self._has_answered = True
        self._gate.succeeded()
        return outcome, usage or self._estimate(request, outcome), usage is not None

    def _fault(self, error: Exception, sent: Mapping[str, Any], began: float) -> Fault:
        asked = "response_format" in sent
        try:
            fault = fault_of(error, self.endpoint, self._key, asked_schema=asked)
        except SynthgenError as end:
            self._end = self._end or end
            raise
        if not isinstance(fault, Passing):
            self._has_answered = True  # the server is there and has read the request
        elif fault.overload:
            self._gate.overloaded(began, fault.wait)
        return fault

    async def _reserve(self, worst: float) -> None:
        try:
            await self.purse.reserve(worst)
        except SynthgenError as end:
            self._end = self._end or end
            raise

    def _worst(self, request: Request) -> Usage:
        longest = int(request.parameters(self.endpoint)[self.endpoint.tokens_key])
        return Usage(request.tokens(), longest)

    def _estimate(self, request: Request, outcome: Outcome) -> Usage:
        return Usage(request.tokens(), len(outcome.text.encode()) // 4 + 1)

    def _spend(self, key: str, usage: Usage, *, sure: bool) -> None:
        if usage == Usage():
            return
        cost = self.endpoint.cost(usage.prompt, usage.completion)
        self.meter.prompt_tokens += usage.prompt
        self.meter.completion_tokens += usage.completion
        self.meter.cost += cost
        self.log.spend(key, self.endpoint.model, usage, cost, sure=sure)
