"""Strategies whose children come of a conversation with a language model.

The conversation is held twice: by a run, which asks and records, and by the log alone when the row
is made (`synthgen.llm.talk`). No such strategy is in the registry of generators, whose rows need
neither key nor network.
"""

import json
from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, TypeVar

from synthgen.errors import RequestError
from synthgen.llm.endpoint import Endpoint
from synthgen.llm.talk import Recall, Talk
from synthgen.row import Reject
from synthgen.seeding import Stream
from synthgen.strategy import Child, Parent, Strategy

InstanceT = TypeVar("InstanceT")

CAPACITY = 1 << 40  # a model can be sampled without end; what repeats is dropped like any repeat


class Conversing(Strategy[InstanceT], Generic[InstanceT]):
    """Subclass with `converse` and `requests_each`."""

    reads_sources: ClassVar[bool] = True
    mode: ClassVar[str] = "llm"
    endpoints: dict[str, Endpoint]
    recall: Recall | None = None

    def speak_with(self, text: str) -> None:
        """Take the endpoints by name, as JSON of what shapes their replies."""
        self.endpoints = {name: Endpoint.parse(one) for name, one in json.loads(text).items()}
        self.check_voices()

    def check_voices(self) -> None:
        """Raise RequestError where the config names an endpoint that there is not."""

    @property
    @abstractmethod
    def requests_each(self) -> int:
        """Requests for a row, at most."""

    @abstractmethod
    def converse(
        self, parents: Sequence[Parent[Any]], split: str, where: int
    ) -> Talk[Child[InstanceT] | Reject]:
        """What is said about some parents."""

    def conversation(self, split: str, where: int) -> Talk[Child[InstanceT] | Reject]:
        """All that is said for the row at `where`."""
        parents = self.parents(split, where)
        if isinstance(parents, Reject):
            return parents
        return (yield from self.converse(parents, split, where))

    def child(
        self, parents: Sequence[Parent[Any]], rng: Stream, split: str, where: int
    ) -> Child[InstanceT] | Reject:
        """What the conversation led to, by the replies of the run."""
        if self.recall is None:
            raise RequestError(f"{self.name}: a model's rows are made by a run that asks it")
        return self.recall.follow(self.converse(parents, split, where))

    def capacity(self, split: str) -> int:
        """A stated bound: what a model can be asked for."""
        self._check_split(split)
        return CAPACITY * self.config.tellings
