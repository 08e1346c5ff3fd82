"""What is asked of a model, addressed by its content."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel

from synthgen import canonical
from synthgen.llm.endpoint import Endpoint
from synthgen.row import Message

FAMILY: Final = "chat"  # chat completions: the one interface that every server has


@dataclass(frozen=True, slots=True)
class Request:
    """A conversation to go on with.

    `shape` is what a JSON reply must look like; `sample` tells samples of one prompt apart;
    `sampling` is what differs from the endpoint's own sampling, a temperature say.
    """

    messages: tuple[Message, ...]
    shape: type[BaseModel] | None = None
    sample: int = 0
    sampling: Mapping[str, Any] | None = None

    def parameters(self, endpoint: Endpoint) -> dict[str, Any]:
        """The sampling parameters that are sent."""
        return {**endpoint.sampling, **(self.sampling or {})}

    def key(self, endpoint: Endpoint) -> str:
        """32 hexadecimal characters over all that decides the reply.

        The address of the server is not among it: a model that moves to another port keeps its
        replies.
        """
        schema = None if self.shape is None else self.shape.model_json_schema()
        content = [[message.role, message.content] for message in self.messages]
        parameters = self.parameters(endpoint)
        return canonical.hexdigest(FAMILY, endpoint.model, content, parameters, schema, self.sample)

    @property
    def size(self) -> int:
        """Bytes of the messages: no tokenizer of bytes makes more tokens of them."""
        return sum(len(message.content.encode()) + 16 for message in self.messages)

    def tokens(self) -> int:
        """A guess at the prompt's tokens, for rate limits: English has some 4 bytes a token."""
        return self.size // 4 + 1
