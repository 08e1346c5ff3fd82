"""What comes of a request: a reply, or the reason why there is none."""

from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from synthgen import canonical

ShapeT = TypeVar("ShapeT", bound=BaseModel)

# Failures that asking again would repeat; they are recorded.
REFUSED = "refused"
FILTERED = "filtered"
TOO_LONG = "too_long"  # the completion was cut at max_tokens
MALFORMED = "malformed"
BAD_REQUEST = "bad_request"
# The one that the next run tries again; it is never recorded.
UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens that an attempt cost; what the server did not tell is counted as 0."""

    prompt: int = 0
    completion: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's answer. `model` is the name that the server gave."""

    text: str
    model: str

    def read(self, shape: type[ShapeT]) -> ShapeT:
        """The JSON that a request with this shape was answered with."""
        return shape.model_validate_json(self.text)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no reply. `text` is what the model said in vain."""

    reason: str
    detail: str
    text: str = ""

    @property
    def is_final(self) -> bool:
        """Whether asking again would give the same."""
        return self.reason != UNANSWERED


Outcome = Reply | Failure


def encoded(outcome: Outcome) -> str:
    """An outcome as canonical JSON."""
    return canonical.dumps(asdict(outcome))


def decoded(data: dict[str, Any]) -> Outcome:
    """The outcome that `encoded` wrote."""
    return Failure(**data) if "reason" in data else Reply(**data)
