"""Conversations as plain generators: they yield what to ask and are sent what was answered.

The same conversation runs twice. In the run's own process a client holds it, many at a time, and
every reply goes into the log; where the row is made, the log alone answers. So a row of a model is
a pure function of its address and the log, like any other row.
"""

import asyncio
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from synthgen.errors import WorkError
from synthgen.llm.client import Client
from synthgen.llm.endpoint import Endpoint
from synthgen.llm.log import ReplyLog
from synthgen.llm.outcome import Failure, Outcome, Reply
from synthgen.llm.request import Request

T = TypeVar("T")

DEFAULT: Final = "default"


@dataclass(frozen=True, slots=True)
class Ask:
    """A request, and the name of the endpoint that it goes to."""

    request: Request
    voice: str = DEFAULT


Talk = Generator[Sequence[Ask], list[Outcome], T]
"""Yields requests that may be sent at a time, is sent their outcomes, and returns a result."""


class UnansweredError(WorkError):
    """A reply that is not in the log, and that the server did not give."""


class UnusableError(Exception):
    """A conversation that leads to no row: the reason, and what it was about."""

    def __init__(self, reason: str, detail: str = "") -> None:
        self.reason, self.detail = reason, detail
        super().__init__(f"{reason}: {detail}")


def one(request: Request, voice: str = DEFAULT) -> Talk[Reply]:
    """Ask once. Raises UnusableError where there is no reply."""
    (outcome,) = yield [Ask(request, voice)]
    if isinstance(outcome, Failure):
        raise UnusableError(outcome.reason, outcome.detail)
    return outcome


async def held(talk: Talk[T], clients: Mapping[str, Client]) -> T:
    """Hold a conversation with models. Raises UnansweredError where one does not answer."""
    outcomes: list[Outcome] | None = None
    while True:
        try:
            asks = next(talk) if outcomes is None else talk.send(outcomes)
        except StopIteration as end:
            result: T = end.value
            return result
        outcomes = list(await asyncio.gather(*(clients[a.voice].ask(a.request) for a in asks)))
        for outcome in outcomes:
            if isinstance(outcome, Failure) and not outcome.is_final:
                talk.close()
                raise UnansweredError(outcome.detail)


@dataclass(frozen=True)
class Recall:
    """The replies of a run: its log, and the endpoints that they came from."""

    log: ReplyLog
    endpoints: Mapping[str, Endpoint]

    def follow(self, talk: Talk[T]) -> T:
        """What a conversation led to. Raises UnansweredError where it was never held."""
        outcomes: list[Outcome] | None = None
        while True:
            try:
                asks = next(talk) if outcomes is None else talk.send(outcomes)
            except StopIteration as end:
                result: T = end.value
                return result
            outcomes = [self._told(ask) for ask in asks]

    def _told(self, ask: Ask) -> Outcome:
        found = self.log.get(ask.request.key(self.endpoints[ask.voice]))
        if found is None:
            raise UnansweredError(f"{self.log.path} holds no reply to a request of this row")
        return found
