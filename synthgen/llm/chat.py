"""One request as the body of a chat completion, and a completion read back."""

import json
import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ValidationError

from synthgen import canonical
from synthgen.errors import shorten
from synthgen.llm.endpoint import Endpoint
from synthgen.llm.outcome import (
    FILTERED,
    MALFORMED,
    REFUSED,
    TOO_LONG,
    Failure,
    Outcome,
    Reply,
    Usage,
)
from synthgen.llm.request import Request

LONGEST_TEXT = 1_000_000  # characters; no completion of any model is meant to be longer
_KEPT = 2_000  # characters of a text that was no answer
_FENCE = re.compile(r"```(?:json)?\s*(.*?)```", re.DOTALL)


def body(request: Request, endpoint: Endpoint, *, with_schema: bool) -> dict[str, Any]:
    """The keyword arguments of `chat.completions.create`."""
    messages = [{"role": m.role, "content": m.content} for m in request.messages]
    own = {"temperature", "top_p", endpoint.tokens_key, "stop", "seed"}
    parameters = request.parameters(endpoint)
    sent = {name: value for name, value in parameters.items() if name in own}
    extra = {name: value for name, value in parameters.items() if name not in own}
    if request.shape is not None and with_schema:
        sent["response_format"] = _response_format(request.shape)
    elif request.shape is not None:
        messages[-1]["content"] += "\n\n" + _in_words(request.shape)
    if extra:
        sent["extra_body"] = extra
    return {"model": endpoint.model, "messages": messages, **sent}


def read(completion: Any, request: Request) -> tuple[Outcome, Usage | None]:
    """What a completion says, and its tokens where the server tells them.

    Raises ValueError where it is no completion at all.
    """
    choices = getattr(completion, "choices", None)
    if not choices:
        raise ValueError(f"no completion: {shorten(str(completion), 80)!r}")
    told = getattr(completion, "usage", None)
    usage = told and Usage(told.prompt_tokens or 0, told.completion_tokens or 0)
    return _outcome(choices[0], request.shape, str(completion.model or "")), usage


def _outcome(choice: Any, shape: type[BaseModel] | None, model: str) -> Outcome:
    text = choice.message.content or ""
    refusal = getattr(choice.message, "refusal", None)
    if refusal:
        return Failure(REFUSED, shorten(refusal))
    if choice.finish_reason == "content_filter":
        return Failure(FILTERED, "the server's content filter stopped the reply", text[:_KEPT])
    if len(text) > LONGEST_TEXT:
        return Failure(MALFORMED, f"a reply of {len(text):,} characters", text[:_KEPT])
    if choice.finish_reason == "length":
        return Failure(TOO_LONG, "the reply was cut at max_tokens", text[:_KEPT])
    if not text.strip():
        return Failure(MALFORMED, "an empty reply")
    return Reply(text, model) if shape is None else _shaped(text, shape, model)


def _shaped(text: str, shape: type[BaseModel], model: str) -> Outcome:
    why = "no JSON in it"
    for found in _objects(text):
        try:
            shape.model_validate_json(found)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            why = f"{'.'.join(map(str, first['loc']))}: {first['msg']}".removeprefix(": ")
        else:
            return Reply(found, model)
    return Failure(MALFORMED, f"not a {shape.__name__}: {shorten(why)}", text[:_KEPT])


def _objects(text: str) -> Iterator[str]:
    """Where the JSON may stand: the whole text, a fenced block, or from the first brace on."""
    yield text
    yield from _FENCE.findall(text)
    start = text.find("{")
    if start < 0:
        return
    try:
        _, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return
    yield text[start:end]


def _response_format(shape: type[BaseModel]) -> dict[str, Any]:
    schema = {"name": shape.__name__, "strict": True, "schema": shape.model_json_schema()}
    return {"type": "json_schema", "json_schema": schema}


def _in_words(shape: type[BaseModel]) -> str:
    schema = canonical.dumps(shape.model_json_schema())
    return f"Reply with one JSON object that fits this JSON schema, and nothing else:\n{schema}"
