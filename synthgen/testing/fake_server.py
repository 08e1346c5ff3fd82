"""A server of chat completions on this machine, for tests: real HTTP, scripted faults.

    with FakeServer(lambda call: str(len(call.text))) as server:
        endpoint = Endpoint(model="fake", base_url=server.base_url)

It answers `/v1/chat/completions` and `/v1/models` as OpenAI-compatible servers do. What is answered
is a function of the call; which attempts fail is a function of the request and of how often it was
sent, so that a run meets the same faults whatever the order.
"""

import json
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final, Self

from synthgen import canonical

REPLY_FAULTS: Final = ("empty", "not_json", "wrong_schema", "huge", "refusal", "length")
FAULTS: Final = ("429", "500", "503", "reset", "stall", "cut_body", "slow_body", *REPLY_FAULTS)
"""Those of transport pass by themselves; those of the reply are in what the model says."""

HUGE = 10_000_000  # characters
_MODEL = "fake"


@dataclass(frozen=True, slots=True)
class Call:
    """A request as the server saw it; `attempt` counts from 0 how often it has come before."""

    body: Mapping[str, Any]
    attempt: int

    @property
    def text(self) -> str:
        """The last message."""
        return str(self.body["messages"][-1]["content"])


@dataclass(frozen=True)
class Faults:
    """A share of all attempts fails, by one of the kinds in turn.

    An attempt's fate is a hash of (seed, request, attempt). After `at_most` faulty attempts in a
    row a request goes well; None leaves it to chance.
    """

    share: float
    kinds: tuple[str, ...] = FAULTS
    seed: int = 0
    at_most: int | None = None

    def of(self, call: Call) -> str | None:
        """The kind of fault of an attempt; None where it goes well."""
        if self.at_most is not None and call.attempt >= self.at_most:
            return None
        draw = canonical.digest("fault", self.seed, canonical.dumps(call.body), call.attempt)
        if int.from_bytes(draw[:8], "little") >= self.share * 2**64:
            return None
        return self.kinds[draw[8] % len(self.kinds)]


@dataclass
class FakeServer:
    """Listens on a free port of the loopback while it is open, as a context manager.

    `answer` says what the model says; `script` gives the fault of an attempt, such as
    `Faults(0.3).of`; `delay` seconds pass before each reply; `key`, where given, is the only one
    let in; `retry_after` goes with each 429; `stall` is how long a stalled request hangs.
    """

    answer: Callable[[Call], str] = lambda call: f"You said: {call.text}"
    script: Callable[[Call], str | None] = lambda call: None
    delay: float = 0.0
    key: str | None = None
    models: tuple[str, ...] = (_MODEL,)
    knows_schemas: bool = True
    tells_usage: bool = True
    retry_after: float | None = None
    stall: float = 5.0
    calls: Counter[str] = field(default_factory=Counter, init=False)
    """how often each request came, by its body as canonical JSON"""
    met: Counter[str] = field(default_factory=Counter, init=False)
    """how often each fault was played"""
    most_at_once: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._at_once = 0
        self._closing = threading.Event()

    def __enter__(self) -> Self:
        handler = type("Handler", (_Handler,), {"fake": self})
        self._http = _Server(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    @property
    def base_url(self) -> str:
        """The address up to /v1."""
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    @property
    def asked(self) -> int:
        """How many completions were asked for."""
        return self.calls.total()

    def began(self, body: Mapping[str, Any]) -> Call:
        """Count a call in."""
        with self._lock:
            text = canonical.dumps(body)
            call = Call(body, self.calls[text])
            self.calls[text] += 1
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            return call

    def ended(self) -> None:
        """Count a call out."""
        with self._lock:
            self._at_once -= 1

    def fault_of(self, call: Call) -> str | None:
        """The fault that the script gives an attempt; counted."""
        fault = self.script(call)
        if fault is not None:
            with self._lock:
                self.met[fault] += 1
        return fault

    def sleep(self, seconds: float) -> None:
        """Wait, but not for longer than the server is open."""
        self._closing.wait(seconds)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    fake: FakeServer

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the name is inherited
        """Say nothing."""

    def do_GET(self) -> None:
        if self.path.rstrip("/") == "/v1/models":
            models = [{"id": name, "object": "model"} for name in self.fake.models]
            self._send(200, {"object": "list", "data": models})
        else:
            self._refuse(404, f"no such page: {self.path}")

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if self.path.rstrip("/") != "/v1/chat/completions":
            self._refuse(404, f"no such page: {self.path}")
        elif self.fake.key is not None and self._key() != self.fake.key:
            self._refuse(401, f"Incorrect API key provided: {self._key()}", "invalid_api_key")
        elif body["model"] not in self.fake.models:
            self._refuse(404, f"The model {body['model']!r} does not exist", "model_not_found")
        elif "response_format" in body and not self.fake.knows_schemas:
            self._refuse(400, "response_format is not supported by this server")
        else:
            call = self.fake.began(body)
            try:
                self._complete(call)
            finally:
                self.fake.ended()

    def _complete(self, call: Call) -> None:
        fault = self.fake.fault_of(call)
        if self.fake.delay:
            self.fake.sleep(self.fake.delay)
        if fault == "quota":
            self._refuse(429, "You exceeded your current quota", "insufficient_quota")
        elif fault is not None and fault.isdigit():
            self._refuse(int(fault), "try again")
        elif fault == "reset":
            self._reset()
        elif fault == "stall":
            self.fake.sleep(self.fake.stall)
            self._reset()
        else:
            self._reply(call, fault)

    def _reply(self, call: Call, fault: str | None) -> None:
        text, finish, refusal = self.fake.answer(call), "stop", None
        if fault == "empty":
            text = ""
        elif fault == "not_json":
            text = "I would rather not say it in JSON."
        elif fault == "wrong_schema":
            text = '{"unexpected": true}'
        elif fault == "huge":
            text = "x" * HUGE
        elif fault == "length":
            text, finish = text[: len(text) // 2], "length"
        elif fault == "refusal":
            text, refusal = "", "I cannot help with that."
        self._send(200, self._completion(call, text, finish, refusal), fault)

    def _completion(
        self, call: Call, text: str, finish: str, refusal: str | None
    ) -> dict[str, Any]:
        message = {"role": "assistant", "content": text, "refusal": refusal}
        told: dict[str, Any] = {
            "id": "chatcmpl-fake",
            "object": "chat.completion",
            "created": 0,
            "model": call.body["model"],
            "choices": [{"index": 0, "message": message, "finish_reason": finish}],
        }
        if self.fake.tells_usage:
            prompt = sum(len(m["content"].split()) for m in call.body["messages"])
            completion = len(text.split())
            told["usage"] = {
                "prompt_tokens": prompt,
                "completion_tokens": completion,
                "total_tokens": prompt + completion,
            }
        return told

    def _send(
        self, status: int, told: Any, fault: str | None = None, headers: Iterable[Any] = ()
    ) -> None:
        data = json.dumps(told).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        if fault == "cut_body":
            self.wfile.write(data[: len(data) // 2])
            self._reset()
        elif fault == "slow_body":
            self.wfile.write(data[: len(data) // 2])
            self.wfile.flush()
            self.fake.sleep(self.fake.stall)
            self._reset()
        else:
            self.wfile.write(data)

    def _refuse(self, status: int, message: str, code: str | None = None) -> None:
        wait = self.fake.retry_after
        headers = [("retry-after", f"{wait:g}")] if wait is not None and status == 429 else []
        error = {"message": message, "type": code or "error", "code": code}
        self._send(status, {"error": error}, headers=headers)

    def _key(self) -> str:
        return (self.headers["authorization"] or "").removeprefix("Bearer ")

    def _reset(self) -> None:
        """Close with RST: what the client reads is a connection reset, not an end."""
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.close_connection = True
