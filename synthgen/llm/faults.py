"""What an exception of the openai package means for a request and for the run."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from synthgen.errors import RequestError, SynthgenError, WorkError, shorten
from synthgen.llm.endpoint import Endpoint
from synthgen.llm.outcome import BAD_REQUEST, Failure

LONGEST_WAIT = 600.0  # seconds; a server that asks for more has stopped, not paused
_KEY = re.compile(r"\b(sk|key|hf|gsk|api)[-_][\w*-]{4,}")
_OUT_OF_MONEY = ("insufficient_quota", "billing_hard_limit_reached", "billing_not_active")
_SCHEMA = re.compile(r"response_format|json_?schema|grammar|guided|structured", re.IGNORECASE)
_OVERLOAD = (429, 503, 529)
_PASSING = (408, 409, 425, *_OVERLOAD)


@dataclass(frozen=True, slots=True)
class Passing:
    """A fault that may be gone at the next attempt.

    `overload` says that the server has too much to do, `wait` how long it asked for, and `billed`
    that the attempt may be charged all the same.
    """

    what: str
    overload: bool = False
    wait: float = 0.0
    billed: bool = False


@dataclass(frozen=True, slots=True)
class NoSchema:
    """The server does not know schemas: ask in words."""

    what: str


Fault = Passing | NoSchema | Failure


def fault_of(error: Exception, endpoint: Endpoint, key: str, *, asked_schema: bool) -> Fault:
    """What an exception means for its request; raises SynthgenError where it ends the run."""
    import openai

    if isinstance(error, TimeoutError | openai.APITimeoutError):
        return Passing(f"no reply within {endpoint.timeout:g} s", billed=True)
    if isinstance(error, openai.APIConnectionError):
        cause = error.__cause__ or error
        sent = "Connect" not in type(cause).__name__  # a connection that never was costs nothing
        return Passing(f"connection: {_said(cause, key)}", billed=sent)
    if not isinstance(error, openai.APIStatusError):
        return Passing(f"unreadable reply: {_said(error, key)}", billed=True)
    return _of_status(
        error.status_code, _body(error), error.response.headers, endpoint, key, asked_schema
    )


def _of_status(
    status: int,
    body: Mapping[str, Any],
    headers: Mapping[str, str],
    endpoint: Endpoint,
    key: str,
    asked_schema: bool,
) -> Fault:
    said = scrubbed(str(body.get("message") or ""), key)
    if {body.get("code"), body.get("type")} & set(_OUT_OF_MONEY):
        raise WorkError(f"{endpoint.base_url}: the account's quota is used up: {said}")
    if status in (401, 403):
        raise RequestError(_key_refused(endpoint, status))
    if status == 404:
        raise RequestError(
            f"{endpoint.base_url} does not know the model {endpoint.model!r} (404): {said}"
        )
    if status in _PASSING or status >= 500:
        wait = _wait(headers)
        if wait > LONGEST_WAIT:
            raise WorkError(
                f"{endpoint.base_url} asks to wait {wait:,.0f} s ({status}): run again later; "
                "replies so far are kept"
            )
        return Passing(f"status {status}: {said}", overload=status in _OVERLOAD, wait=wait)
    if asked_schema and _SCHEMA.search(said):
        return NoSchema(said)
    return Failure(BAD_REQUEST, f"status {status}: {said}")


def _key_refused(endpoint: Endpoint, status: int) -> str:
    return (
        f"{endpoint.base_url} refuses the key in {endpoint.api_key_env} ({status}); "
        "check the variable, and that the account may use the model"
    )


def unreachable(endpoint: Endpoint, what: str) -> SynthgenError:
    """The error of an endpoint that has never answered."""
    return RequestError(
        f"{endpoint.base_url} gives no answer ({what}) after {endpoint.max_attempts} attempts; "
        "check base_url and that the server runs"
    )


def scrubbed(text: str, key: str) -> str:
    """A server's words on one short line, with no key in them."""
    return _KEY.sub("***", shorten(text.replace(key, "***") if len(key) > 4 else text))


def _said(error: BaseException, key: str) -> str:
    return scrubbed(f"{type(error).__name__} {error}".strip(), key)


def _body(error: Any) -> Mapping[str, Any]:
    """The error object of a body; servers put it at the top or under `error`."""
    body = error.body
    if isinstance(body, Mapping):
        inner = body.get("error", body)
        return inner if isinstance(inner, Mapping) else {"message": str(inner)}
    return {"message": str(body or error.message)}


def _wait(headers: Mapping[str, str]) -> float:
    """Seconds that a server asks to be left alone; dates, which nobody sends here, count as 0."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return max(0.0, float(headers[name]) * unit)
        except (KeyError, ValueError):
            continue
    return 0.0
