"""The client against a real server on the loopback."""

import json
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict

from synthgen.errors import RequestError, WorkError
from synthgen.llm import Endpoint, Failure, Reply, ReplyLog
from synthgen.llm.outcome import BAD_REQUEST, MALFORMED, TOO_LONG, UNANSWERED
from synthgen.llm.purse import BudgetError
from synthgen.testing.fake_server import Call, FakeServer
from tests.llm.conftest import Run, answers_by_key, client_of, user


class Sum(BaseModel):
    """A reply's shape."""

    model_config = ConfigDict(extra="forbid")

    value: int


def in_turn(*faults: str | None) -> Any:
    """A script: the attempts of each request meet these faults in turn, then none."""
    return lambda call: faults[call.attempt] if call.attempt < len(faults) else None


def test_a_reply_comes_back_and_a_second_run_asks_nothing(run: Run) -> None:
    with FakeServer() as server:
        first = run(server, [user("Hello"), user("Bye")])
        again = run(server, [user("Hello"), user("Bye")])

    assert first == again == [Reply("You said: Hello", "fake"), Reply("You said: Bye", "fake")]
    assert server.asked == 2


def test_samples_shapes_and_sampling_are_requests_of_their_own(run: Run) -> None:
    requests = [
        user("2"),
        user("2", sample=1),
        user("2", shape=Sum),
        user("2", sampling={"temperature": 0.1}),
    ]

    with FakeServer(lambda call: '{"value": 4}') as server:
        run(server, requests)

        assert server.asked == 4
        assert {json.loads(body)["temperature"] for body in server.calls} == {0.7, 0.1}


def test_the_same_request_twice_at_a_time_is_sent_once(run: Run) -> None:
    with FakeServer(delay=0.02) as server:
        run(server, [user("warm up"), *[user("Hello")] * 20])

        assert server.asked == 2


@pytest.mark.parametrize("fault", ["429", "500", "503", "reset", "cut_body"])
def test_what_passes_is_tried_again(run: Run, fault: str) -> None:
    with FakeServer(script=in_turn(fault, fault)) as server:
        assert run(server, [user("Hello")]) == [Reply("You said: Hello", "fake")]
        assert server.asked == 3


@pytest.mark.parametrize("fault", ["stall", "slow_body"])
def test_a_reply_that_does_not_come_in_time_is_asked_for_again(run: Run, fault: str) -> None:
    with FakeServer(script=in_turn(fault), stall=10) as server:
        assert run(server, [user("Hello")], timeout=0.2) == [Reply("You said: Hello", "fake")]


def test_a_server_that_asks_to_wait_is_left_alone_so_long(log: ReplyLog) -> None:
    with FakeServer(script=in_turn("429"), retry_after=0.3) as server:
        client = client_of(server, log)
        answers_by_key(client, [user("Hello")])

    assert client.meter.attempts == 2
    assert client._gate._cut > 0
    assert client._gate._resume - client._gate._cut == pytest.approx(0.3)


def test_what_stays_unanswered_is_not_recorded(run: Run) -> None:
    def script(call: Call) -> str | None:
        return "500" if call.text == "bad" and not healed else None

    healed: list[bool] = []
    with FakeServer(script=script) as server:
        good, bad = run(server, [user("good"), user("bad")], max_attempts=3)
        healed.append(True)
        mended = run(server, [user("good"), user("bad")])

    assert isinstance(good, Reply)
    assert bad == Failure(UNANSWERED, "3 attempts, the last one: status 500: try again")
    assert mended == [good, Reply("You said: bad", "fake")]
    assert server.asked == 1 + 3 + 1


@pytest.mark.parametrize("fault", ["empty", "not_json", "wrong_schema", "huge"])
def test_a_malformed_reply_has_two_second_chances(run: Run, fault: str) -> None:
    with FakeServer(lambda call: '{"value": 4}', script=in_turn(fault, fault)) as server:
        (saved,) = run(server, [user("2 + 2", shape=Sum)])
    with FakeServer(lambda call: '{"value": 4}', script=lambda call: fault) as server:
        (lost,) = run(server, [user("3 + 3", shape=Sum)])
        again = run(server, [user("3 + 3", shape=Sum)])

        assert server.asked == 3

    assert isinstance(saved, Reply)
    assert saved.read(Sum) == Sum(value=4)
    assert isinstance(lost, Failure)
    assert lost.reason == MALFORMED
    assert lost.detail.endswith("(3 times)")
    assert again == [lost]


@pytest.mark.parametrize(("fault", "reason"), [("length", TOO_LONG), ("refusal", "refused")])
def test_a_cut_or_refused_reply_is_a_recorded_failure(run: Run, fault: str, reason: str) -> None:
    with FakeServer(script=in_turn(fault)) as server:
        (found,) = run(server, [user("Hello")])

        assert isinstance(found, Failure)
        assert found.reason == reason
        assert run(server, [user("Hello")]) == [found]
        assert server.asked == 1


def test_recorded_failures_are_tried_again_on_request(run: Run, log: ReplyLog) -> None:
    with FakeServer(script=in_turn("refusal")) as server:
        run(server, [user("Hello"), user("Bye")])

        assert log.forget_failures() == 2
        assert all(isinstance(one, Reply) for one in run(server, [user("Hello"), user("Bye")]))


def test_json_is_found_in_a_fence_and_in_prose(run: Run) -> None:
    def answer(call: Call) -> str:
        if call.text.startswith("fence"):
            return 'Here:\n```json\n{"value": 7}\n```'
        return 'Sure, {"value": 7} it is.'

    with FakeServer(answer) as server:
        replies = run(server, [user("fence", shape=Sum), user("prose", shape=Sum)])

    assert [reply.read(Sum).value for reply in replies if isinstance(reply, Reply)] == [7, 7]


def test_a_server_without_schemas_is_asked_in_words(run: Run) -> None:
    with FakeServer(lambda call: '{"value": 4}', knows_schemas=False) as server:
        replies = run(server, [user(f"{n} + 2", shape=Sum) for n in range(5)])

        assert all("fits this JSON schema" in body for body in server.calls)
        assert server.asked == 5

    assert all(isinstance(reply, Reply) for reply in replies)


def test_extra_keys_of_the_body_are_sent(run: Run) -> None:
    with FakeServer() as server:
        run(server, [user("Hello")], extra_body={"top_k": 50}, tokens_key="max_completion_tokens")

        body = json.loads(next(iter(server.calls)))

    assert body["top_k"] == 50
    assert body["max_completion_tokens"] == 2048
    assert "max_tokens" not in body


# What ends a run -----------------------------------------------------------------------------


def ends(server: FakeServer, log: ReplyLog, **options: Any) -> str:
    """The message of a run of five requests that cannot go on."""
    client = client_of(server, log, **options)
    with pytest.raises((RequestError, WorkError)) as caught:
        answers_by_key(client, [user(str(n)) for n in range(5)])
    return str(caught.value)


def test_a_wrong_key_is_one_message_without_the_key(log: ReplyLog) -> None:
    with FakeServer(key="right") as server:
        said = ends(server, log, environ={"OPENAI_API_KEY": "sk-wrong-secret"})

    assert "refuses the key in OPENAI_API_KEY (401)" in said
    assert "secret" not in said


def test_a_missing_model_is_one_message(log: ReplyLog) -> None:
    with FakeServer(models=("other",)) as server:
        assert "does not know the model 'fake' (404)" in ends(server, log)


def test_a_dead_server_is_one_message_and_one_request(log: ReplyLog) -> None:
    with FakeServer() as server:
        pass

    said = ends(server, log, max_attempts=2)

    assert f"{server.base_url} gives no answer (2 attempts, the last one: connection" in said


def test_a_used_up_quota_stops_at_once(log: ReplyLog) -> None:
    with FakeServer(script=lambda call: "quota") as server:
        assert "quota is used up" in ends(server, log)
        assert server.asked == 1


def test_a_server_that_asks_for_an_hour_stops_the_run(log: ReplyLog) -> None:
    with FakeServer(script=lambda call: "429", retry_after=3600) as server:
        assert "asks to wait 3,600 s" in ends(server, log)


def test_a_server_that_refuses_everything_stops_the_run(log: ReplyLog) -> None:
    with FakeServer(script=lambda call: "422") as server:
        client = client_of(server, log)
        with pytest.raises(WorkError, match="10 requests in a row were in vain"):
            answers_by_key(client, [user(str(n)) for n in range(200)])

    assert {outcome.reason for _, outcome in log.outcomes() if isinstance(outcome, Failure)} == {
        BAD_REQUEST
    }


def test_a_hosted_endpoint_without_a_key_is_refused() -> None:
    with pytest.raises(RequestError, match="MY_KEY is not set"):
        Endpoint(model="m", api_key_env="MY_KEY").key({})


# Money ---------------------------------------------------------------------------------------

PRICES = {"prompt": 0.0, "completion": 1_000_000.0}  # one a token


def test_the_budget_is_never_overrun_and_counts_earlier_runs(log: ReplyLog) -> None:
    options: dict[str, Any] = {"prices": PRICES, "max_tokens": 3, "max_budget": 10.0}
    requests = [user(str(n)) for n in range(9)]
    with FakeServer(lambda call: "one two three") as server:
        for _ in range(2):
            with pytest.raises(BudgetError, match=r"budget of 10\.00 is used up: 9\.0000 spent"):
                answers_by_key(client_of(server, log, **options), requests)

        assert server.asked == 3

    assert log.spent("fake") == 9.0
    assert len(list(log.outcomes())) == 3


def test_attempts_that_may_be_billed_are_charged_at_their_worst(log: ReplyLog) -> None:
    with FakeServer(lambda call: "one", script=in_turn("stall"), stall=10) as server:
        client = client_of(server, log, prices=PRICES, max_tokens=5, timeout=0.2)
        answers_by_key(client, [user("Hello")])

    assert log.spent("fake") == 5 + 1
    assert client.meter.cost == 6


def test_a_budget_without_prices_is_refused() -> None:
    with pytest.raises(ValueError, match="max_budget needs prices"):
        Endpoint(model="m", max_budget=1.0)


def test_usage_that_is_not_told_is_estimated(log: ReplyLog) -> None:
    with FakeServer(lambda call: "x" * 40, tells_usage=False) as server:
        client = client_of(server, log)
        answers_by_key(client, [user("Hello")])

    assert client.meter.completion_tokens == 11
