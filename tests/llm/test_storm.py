"""A server with 30 % mixed faults: nothing lost, nothing doubled; and a process that is killed."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import BaseModel

from synthgen.llm import Failure, Reply, ReplyLog
from synthgen.testing.fake_server import FAULTS, Call, FakeServer, Faults
from tests.llm.conftest import Run, user

SCRIPT = """
import sys
from synthgen.llm import Client, Endpoint, ReplyLog, Request
from synthgen.llm.each import answers
from synthgen.row import Message

url, path = sys.argv[1:]
with ReplyLog(path) as log:
    client = Client(Endpoint(model="fake", base_url=url, concurrency=8), log, environ={})
    requests = (Request((Message("user", f"question {n}"),)) for n in range(300))
    for _ in answers(client, requests):
        print("one", flush=True)
"""


class Number(BaseModel):
    """A reply's shape."""

    value: int


def number(call: Call) -> str:
    return f'{{"value": {call.text.removeprefix("question ")}}}'


@pytest.mark.parametrize(
    "n", [pytest.param(500, id="fast"), pytest.param(5000, id="slow", marks=pytest.mark.slow)]
)
def test_a_storm_loses_nothing_and_doubles_nothing(run: Run, n: int) -> None:
    requests = [user(f"question {k}", shape=Number) for k in range(n)]

    with FakeServer(number, Faults(0.3).of, stall=0.3, retry_after=0.01) as server:
        outcomes = run(server, requests, timeout=0.3, concurrency=32, max_attempts=12)
        asked = server.asked
        again = run(server, requests, timeout=0.3)

        assert server.asked == asked
        assert set(server.met) == set(FAULTS)

    assert again == outcomes
    failures = [one for one in outcomes if isinstance(one, Failure)]
    assert {one.reason for one in failures} <= {"too_long", "refused", "malformed"}
    assert all(one.detail for one in failures)
    replies = {k: one for k, one in enumerate(outcomes) if isinstance(one, Reply)}
    assert all(reply.read(Number).value == k for k, reply in replies.items())
    assert len(replies) > 0.85 * n


def test_a_killed_run_loses_at_most_what_was_under_way(run: Run, log: ReplyLog) -> None:
    with FakeServer(delay=0.01) as server:
        told = _killed_after(60, server.base_url, Path(log.path))
        kept = len(list(log.outcomes()))
        asked = server.asked

        assert told <= kept <= asked <= kept + 8

        requests = [user(f"question {n}") for n in range(300)]
        outcomes = run(server, requests, concurrency=8)

        assert server.asked == asked + 300 - kept
    assert [one.text for one in outcomes if isinstance(one, Reply)] == [
        f"You said: question {n}" for n in range(300)
    ]


def _killed_after(lines: int, url: str, path: Path) -> int:
    """Start the script, kill it after so many lines of output; how many lines it told."""
    command = [sys.executable, "-c", SCRIPT, url, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = sum(1 for _, _ in zip(range(lines), process.stdout, strict=False))
        process.send_signal(signal.SIGKILL)
        return told + len(process.stdout.readlines())
