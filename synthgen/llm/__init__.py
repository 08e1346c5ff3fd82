"""Calls of language models behind OpenAI-compatible endpoints.

One client a run: it knows the endpoint's limits, counts attempts, tokens and money in one place,
and records every reply, so that a second run asks nothing that the first was told.
"""

from synthgen.llm.client import Client
from synthgen.llm.endpoint import Endpoint, Prices
from synthgen.llm.log import ReplyLog
from synthgen.llm.outcome import Failure, Outcome, Reply
from synthgen.llm.request import Request

__all__ = ["Client", "Endpoint", "Failure", "Outcome", "Prices", "Reply", "ReplyLog", "Request"]
