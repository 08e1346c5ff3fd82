"""Rows of language models: asked in the run's own process, recorded, made like any others."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from synthgen import run_recipe
from synthgen.engine.verify import verify_run
from synthgen.errors import RecipeError, RequestError, WorkError
from synthgen.llm.log import REPLIES, ReplyLog
from synthgen.recipe.load import load_recipe
from synthgen.recipe.resolve import resolve
from synthgen.schema import rows_of
from synthgen.shards import read_parquet
from synthgen.testing.fake_server import Call, FakeServer, Faults
from tests.engine.runs import MAIN, environment, snapshot
from tests.generators.flames.agents.fake_model import said

ROWS = 12


def model(call: Call) -> str:
    """The model, which writes a new problem for each request."""
    shape = call.body.get("response_format", {}).get("json_schema", {}).get("name")
    text = said(call.text, shape)
    new = len(json.dumps(call.body)) * 31 + sum(map(ord, call.text))
    return text.replace("14 plums", f"{new} plums")


@pytest.fixture(name="path")
def recipe_path(tmp_path: Path) -> Path:
    """A recipe of two agents and a source, beside the source's file."""
    rows = [
        {
            "q": f"Ana has {n + 20} pens and buys {3 * n + 5} more. How many has she?",
            "a": 4 * n + 25,
        }
        for n in range(60)
    ]
    (tmp_path / "own.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    recipe = {
        "version": 1,
        "name": "models",
        "llm": {"default": {"model": "fake", "base_url": "http://localhost:1/v1", "timeout": 1}},
        "sources": {"own": {"path": "own.jsonl", "columns": {"problem": "q", "answer": "a"}}},
        "components": [
            {"name": "harder", "strategy": "suggester_editor", "seeds": ["own"], "rows": ROWS},
            {
                "name": "topics",
                "strategy": "taxonomy_key_concepts",
                "rows": ROWS,
                "config": {"solutions": 3, "choose": "majority"},
            },
        ],
        "mixture": {"splits": {"train": 1}},
    }
    path = tmp_path / "models.yaml"
    path.write_text(yaml.safe_dump(recipe), "utf-8")
    return path


def run(path: Path, out: Path, server: FakeServer, **options: Any) -> Any:
    settings = {"llm.default.base_url": server.base_url, **options.pop("overrides", {})}
    return run_recipe(path, out=out, overrides=settings, **options)


def rows(out: Path) -> list[Any]:
    return [row for file in sorted(out.glob("data/*")) for row in rows_of(read_parquet(file))]


def files(out: Path) -> dict[str, Any]:
    """What must be the same for the same replies: all but the log and the times."""
    return {name: data for name, data in snapshot(out).items() if not name.startswith(REPLIES)}


def test_a_run_asks_once_and_its_rows_say_how_they_came_to_be(path: Path, tmp_path: Path) -> None:
    with FakeServer(model) as server:
        result = run(path, tmp_path / "out", server)
        asked = server.asked
        again = run(path, tmp_path / "out", server)

        assert server.asked == asked > 2 * ROWS
    assert again.already_finished
    assert result.rows == 2 * ROWS
    assert "requests answered" in result.models["default"]
    found = rows(tmp_path / "out")
    assert {row.verified_by for row in found} == {None, "vote 3 of 3"}
    assert all(json.loads(row.lineage)["mode"] == "llm" for row in found)
    report = verify_run(tmp_path / "out")
    assert not report.faults
    assert report.proofs == {"unproven": ROWS, "voted": ROWS}


@pytest.mark.parametrize("engine", ["inline", "process"])
def test_the_log_makes_the_same_rows_without_a_server(
    path: Path, tmp_path: Path, engine: str
) -> None:
    with FakeServer(model, Faults(0.2, ("429", "500", "reset")).of) as server:
        run(path, tmp_path / "out", server)
        before = files(tmp_path / "out")
        asked = server.asked

        run(path, tmp_path / "out", server, fresh=True, engine=engine, workers=2)

        assert server.asked == asked
    assert files(tmp_path / "out") == before


def test_a_server_that_goes_away_leaves_a_run_that_can_be_resumed(
    path: Path, tmp_path: Path
) -> None:
    most = [10**9]
    with FakeServer(model, lambda call: "quota" if server.asked > most[0] else None) as server:
        run(path, tmp_path / "whole", server)
        most[0] = server.asked + 25
        with pytest.raises(WorkError, match="quota is used up"):
            run(path, tmp_path / "out", server)
        most[0] = 10**9
        run(path, tmp_path / "out", server)

    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_rows_that_wait_for_a_reply_stop_the_run_and_are_asked_for_again(
    path: Path, tmp_path: Path
) -> None:
    deaf = [True]

    def script(call: Call) -> str | None:
        return "500" if deaf[0] and "third day" in call.text else None

    settings = {"llm.default.max_attempts": 1, "components.topics.rows": 0}
    with FakeServer(model, script) as server:
        with pytest.raises(WorkError, match=r"rows wait for a reply|in a row were in vain"):
            run(path, tmp_path / "out", server, overrides=settings)
        assert not list((tmp_path / "out").glob("data/*"))
        deaf[0] = False
        result = run(path, tmp_path / "out", server, overrides=settings)

    assert result.rows == ROWS


def test_a_killed_run_goes_on_to_the_same_rows(path: Path, tmp_path: Path) -> None:
    few = {"llm.default.concurrency": 4}
    with FakeServer(model, delay=0.01) as server:
        run(path, tmp_path / "whole", server, overrides=few)
        line = [
            *(sys.executable, "-c", MAIN, "recipe", str(path), "--out", str(tmp_path / "out")),
            *("--set", f"llm.default.base_url={server.base_url}"),
            *("--set", "llm.default.concurrency=4"),
        ]
        before = server.asked
        with subprocess.Popen(line, env=environment(), start_new_session=True) as process:
            while server.asked < before + 20:
                assert process.poll() is None
            os.killpg(process.pid, signal.SIGKILL)
        asked = server.asked
        with ReplyLog(tmp_path / "out" / REPLIES) as log:
            kept = len(list(log.outcomes()))
        assert asked - before - 4 <= kept < asked - before + 1

        run(path, tmp_path / "out", server, overrides=few)

        assert server.asked - asked <= before - kept
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_failures_are_kept_until_they_are_retried(path: Path, tmp_path: Path) -> None:
    refusing = [True]

    def script(call: Call) -> str | None:
        unlucky = call.text.startswith("Solve") and sum(map(ord, call.text)) % 3 == 0
        return "refusal" if refusing[0] and unlucky else None

    settings = {"components.topics.rows": 0}
    with FakeServer(model, script) as server:
        first = run(path, tmp_path / "out", server, overrides=settings)
        refusing[0] = False
        asked = server.asked
        again = run(path, tmp_path / "out", server, overrides=settings, fresh=True)
        assert server.asked == asked
        retried = run(path, tmp_path / "out", server, overrides=settings, retry_rejects=True)

        assert server.asked > asked
        run(path, tmp_path / "out", server, overrides=settings, fresh_replies=True)
        assert max(server.calls.values()) > 1
    dropped = first.manifest["components"]["harder"]["dropped"]
    assert dropped["generate:refused"] > 0
    assert again.manifest == first.manifest
    assert "generate:refused" not in retried.manifest["components"]["harder"]["dropped"]


@pytest.mark.parametrize(
    ("server", "message"),
    [
        (FakeServer(model, key="right"), "refuses the key in OPENAI_API_KEY"),
        (FakeServer(model, models=("other",)), "does not know the model 'fake'"),
    ],
)
def test_a_wrong_key_or_model_ends_the_run_before_the_first_shard(
    path: Path, tmp_path: Path, server: FakeServer, message: str
) -> None:
    with server, pytest.raises(RequestError, match=message):
        run(path, tmp_path / "out", server)

    assert not list((tmp_path / "out").glob(".work/candidates/**/*.parquet"))


def test_a_missing_key_is_told_before_anything_is_written(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_SUCH_KEY", raising=False)
    settings = {
        "llm.default.base_url": "https://models.example.org/v1",
        "llm.default.api_key_env": "NO_SUCH_KEY",
    }

    with pytest.raises(RequestError, match="NO_SUCH_KEY is not set"):
        run_recipe(path, out=tmp_path / "out", overrides=settings)

    assert not (tmp_path / "out").exists()


def test_a_faulty_endpoint_is_one_fault(path: Path) -> None:
    with pytest.raises(RecipeError) as caught:
        resolve(load_recipe(path, {"llm.default": {"base_url": "http://localhost:1/v1"}}))

    assert [fault.key for fault in caught.value.faults] == ["llm.default.model"]


def test_the_plan_knows_the_calls_and_what_they_cost_at_most(path: Path) -> None:
    from synthgen.engine.asking import forecast

    prices = {"llm.default.prices": {"prompt": 1.0, "completion": 2.0}}
    harder, topics = forecast(resolve(load_recipe(path, prices)))

    assert harder["requests"] == 3 * ROWS
    assert topics["requests"] == 5 * ROWS
    assert harder["completion_tokens_at_most"] == 3 * ROWS * 2048
    assert harder["cost_at_most"] > 3 * ROWS * 2048 * 2e-6


def test_where_the_server_is_and_what_it_may_cost_are_not_the_rows(path: Path) -> None:
    def hash_of(key: str, value: Any) -> str:
        return resolve(load_recipe(path, {f"llm.default.{key}": value})).hash

    same = hash_of("timeout", 1)

    assert hash_of("base_url", "http://localhost:2/v1") == same
    assert hash_of("concurrency", 3) == same
    assert hash_of("temperature", 0.1) != same
    assert hash_of("model", "other") != same


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"llm": {}, "components.harder.mode": "llm"}, "mode llm needs an endpoint"),
        ({"llm.default.modl": "m"}, "did you mean 'model'"),
        ({"components.harder.llm": "defaul"}, "did you mean 'default'"),
        ({"components.harder.mode": "embedded", "components.harder.llm": "default"}, "in llm mode"),
        ({"components.topics.config.solver": "teach"}, "no endpoint of the recipe"),
        ({"llm": {"teacher": {"model": "m"}}}, "name the endpoint that is asked"),
        ({"llm": {}}, "with a language model (an `llm:` block)"),
        ({"llm": {}, "components.harder.strategy": "question_fine_tuning"}, "language model"),
    ],
)
def test_what_is_wrong_with_models_in_a_recipe_is_told_at_planning(
    path: Path, settings: dict[str, Any], message: str
) -> None:
    with pytest.raises(RecipeError) as caught:
        resolve(load_recipe(path, settings))

    assert message in str(caught.value)


def test_what_judges_say_is_told_by_difficulty(path: Path, tmp_path: Path) -> None:
    def judging(call: Call) -> str:
        if "strict examiner" in call.text:
            verdict = "no" if sum(map(ord, call.text)) % 3 == 0 else "yes"
            return json.dumps({"reason": "It is so.", "verdict": verdict})
        return model(call)

    settings = {"components.topics.rows": 0, "components.harder.config": {"vet": ["solvable"]}}
    with FakeServer(judging) as server:
        result = run(path, tmp_path / "out", server, overrides=settings)

    thirds = result.manifest["judges"]["harder"]["solvable"]
    assert list(thirds) == ["easiest", "middle", "hardest"]
    assert [sum(said.values()) for said in thirds.values()] == [ROWS // 3] * 3
    tags = [tag for row in rows(tmp_path / "out") for tag in row.tags]
    for say in ("yes", "no"):
        told = sum(said[say] for said in thirds.values())
        assert told == tags.count(f"solvable:{say}") > 0
    assert "| harder | solvable | hardest |" in (tmp_path / "out" / "README.md").read_text()
