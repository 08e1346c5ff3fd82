"""The reply log: what it keeps, and what it never holds."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.errors import RequestError
from synthgen.llm import Endpoint, Failure, Reply, ReplyLog
from synthgen.llm.outcome import MALFORMED, Usage, decoded, encoded
from synthgen.testing.fake_server import FakeServer
from tests.llm.conftest import answers_by_key, client_of, user

TEXT = st.text(st.characters(codec="utf-8"), max_size=50)


@given(st.one_of(st.builds(Reply, TEXT, TEXT), st.builds(Failure, TEXT, TEXT, TEXT)))
def test_outcomes_are_read_as_they_were_written(outcome: Reply | Failure) -> None:
    import json

    assert decoded(json.loads(encoded(outcome))) == outcome


def test_the_first_outcome_stays(log: ReplyLog) -> None:
    log.put("k", Reply("first", "m"))
    log.put("k", Reply("second", "m"))

    assert log.get("k") == Reply("first", "m")
    assert log.get("other") is None


def test_failures_are_forgotten_and_replies_are_not(log: ReplyLog) -> None:
    log.put("a", Reply("yes", "m"))
    log.put("b", Failure(MALFORMED, "no JSON in it"))

    assert log.forget_failures() == 1
    assert [key for key, _ in log.outcomes()] == ["a"]


def test_spending_is_totalled_by_model(log: ReplyLog) -> None:
    log.spend("a", "m", Usage(10, 5), 0.25, sure=True)
    log.spend("b", "m", Usage(1, 1), 0.5, sure=False)

    assert log.spent("m") == 0.75
    assert log.spent("other") == 0.0
    assert log.totals() == [
        {"model": "m", "attempts": 2, "prompt_tokens": 11, "completion_tokens": 6, "cost": 0.75}
    ]


def test_a_file_that_is_no_log_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "replies.sqlite"
    path.write_bytes(b"no database, but long enough to look at " * 50)

    with pytest.raises(RequestError, match="is no reply log"):
        ReplyLog(path)


def test_a_log_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "replies.sqlite"
    base = sqlite3.connect(path)
    base.execute("pragma user_version=99")
    base.close()

    with pytest.raises(RequestError, match="version 99, this synthgen reads 1"):
        ReplyLog(path)


def test_no_key_is_in_any_file(tmp_path: Path) -> None:
    secret = "sk-secret-0123456789"
    with FakeServer(key=secret) as server, ReplyLog(tmp_path / "replies.sqlite") as log:
        client = client_of(server, log, environ={"OPENAI_API_KEY": secret})
        answers_by_key(client, [user("Hello")])

        files = list(tmp_path.iterdir())
        assert len(files) == 3  # the base, its write-ahead log and the index of that
        assert not [file for file in files if secret.encode() in file.read_bytes()]
    assert secret not in repr(client.endpoint)


def test_a_model_keeps_its_replies_when_its_server_moves() -> None:
    here, there = (Endpoint(model="m", base_url=f"http://localhost:{n}/v1") for n in (1, 2))

    assert user("Hello").key(here) == user("Hello").key(there)
    assert user("Hello").key(here) != user("Hello").key(Endpoint(model="n"))
