from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from synthgen.llm import Client, Endpoint, Outcome, ReplyLog, Request
from synthgen.llm.each import answers
from synthgen.row import Message
from synthgen.testing.fake_server import FakeServer

Run = Callable[..., list[Outcome]]


def user(text: str, **options: Any) -> Request:
    """A request of one user message."""
    return Request((Message("user", text),), **options)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[ReplyLog]:
    with ReplyLog(tmp_path / "replies.sqlite") as log:
        yield log


@pytest.fixture
def run(log: ReplyLog) -> Run:
    """Ask requests of a server; the outcomes in the requests' order."""

    def ask(server: FakeServer, requests: list[Request], **options: Any) -> list[Outcome]:
        client = client_of(server, log, **options)
        found = dict(answers_by_key(client, requests))
        return [found[request.key(client.endpoint)] for request in requests]

    return ask


def client_of(server: FakeServer, log: ReplyLog, **options: Any) -> Client:
    """A client of a fake server, quick to try again."""
    environ = options.pop("environ", {})
    endpoint = Endpoint(model="fake", base_url=server.base_url, **options)
    return Client(endpoint, log, environ=environ, first_wait=0.005)


def answers_by_key(client: Client, requests: list[Request]) -> list[tuple[str, Outcome]]:
    """What a client answers, with the requests' keys."""
    return [(r.key(client.endpoint), outcome) for r, outcome in answers(client, requests)]
