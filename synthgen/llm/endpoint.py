"""An endpoint as a recipe's `llm:` block describes it."""

import os
from collections.abc import Mapping
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, model_validator

from synthgen.config import Options
from synthgen.errors import RequestError

HOSTED = "https://api.openai.com/v1"
NO_KEY = "none"  # local servers take any key, and the openai package insists on one
_LOCAL = ("localhost", "127.0.0.1", "::1", "0.0.0.0")


_SPOKEN = ("model", "temperature", "top_p", "max_tokens", "tokens_key", "extra_body")


class Prices(Options):
    """What the user pays, in the currency of `max_budget` per million tokens."""

    prompt: float = Field(ge=0)
    """a million tokens of prompts"""
    completion: float = Field(ge=0)
    """a million tokens of completions"""


class Endpoint(Options):
    """A model behind an OpenAI-compatible endpoint, how to sample from it and what it may cost."""

    model: str = Field(min_length=1)
    """the model's name, as the server knows it"""
    base_url: str = HOSTED
    """the server's address up to /v1"""
    api_key_env: str = "OPENAI_API_KEY"
    """the environment variable that holds the key; a server on this machine needs none"""
    temperature: float | None = Field(0.7, ge=0, le=2)
    """sampling temperature; null leaves it to the server"""
    top_p: float | None = Field(0.9, gt=0, le=1)
    """nucleus sampling; null leaves it to the server"""
    max_tokens: int = Field(2048, ge=1)
    """the longest completion"""
    tokens_key: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    """how the server calls that limit: hosted reasoning models know only the longer name"""
    extra_body: dict[str, Any] = {}
    """more keys for the request's body, such as top_k or chat_template_kwargs"""
    structured: Literal["auto", "schema", "prompt"] = "auto"
    """replies in JSON: by the server's json_schema, by words in the prompt, or by words where the
    server refuses the schema"""
    timeout: float = Field(600.0, gt=0)
    """seconds for one request, from its first byte sent to the last one read"""
    max_attempts: int = Field(6, ge=1)
    """how often a request is sent before it is given up for this run"""
    concurrency: int = Field(64, ge=1, le=1000)
    """requests at a time; an overloaded server is given fewer"""
    requests_per_minute: int | None = Field(None, ge=1)
    """the account's limit on requests"""
    tokens_per_minute: int | None = Field(None, ge=1)
    """the account's limit on tokens, prompts and completions together"""
    prices: Prices | None = None
    """what tokens cost; without it only tokens are counted"""
    max_budget: float | None = Field(None, gt=0)
    """stop before more than this is spent in the run's directory, resumed runs counted"""

    @model_validator(mode="after")
    def _budget_has_prices(self) -> Self:
        if self.max_budget is not None and self.prices is None:
            raise ValueError("max_budget needs prices: {prompt: ..., completion: ...} per million")
        return self

    @property
    def is_local(self) -> bool:
        """Whether the server is on this machine."""
        return urlsplit(self.base_url).hostname in _LOCAL

    @property
    def sampling(self) -> dict[str, Any]:
        """The parameters that shape a reply, as they stand in the request's body."""
        chosen = {"temperature": self.temperature, "top_p": self.top_p}
        given = {name: value for name, value in chosen.items() if value is not None}
        return {**given, self.tokens_key: self.max_tokens, **self.extra_body}

    def spoken(self) -> dict[str, Any]:
        """What shapes replies, and nothing of where the server is and what it may cost."""
        return self.model_dump(mode="json", include=set(_SPOKEN))

    def key(self, environ: Mapping[str, str] = os.environ) -> str:
        """The API key. Raises RequestError where a server elsewhere has none."""
        found = environ.get(self.api_key_env, "").strip()
        if found or self.is_local:
            return found or NO_KEY
        raise RequestError(
            f"{self.base_url} needs a key: the environment variable {self.api_key_env} is not set; "
            "set it, or name another one with api_key_env"
        )

    def cost(self, prompt_tokens: int, completion_tokens: int) -> float:
        """The price of tokens; 0 without prices."""
        if self.prices is None:
            return 0.0
        prompt, completion = self.prices.prompt, self.prices.completion
        return (prompt_tokens * prompt + completion_tokens * completion) / 1e6
