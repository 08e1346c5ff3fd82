"""Responses of a model to rows of any generator: kept where they are right."""

import json
from typing import Any

import pytest

from synthgen import judge
from synthgen.generating import Generator
from synthgen.llm.outcome import Outcome, Reply
from synthgen.registry import agents, generators
from synthgen.row import Reject, Row
from synthgen.seeds import Seeds

TASKS = ["sokoban", "general_points", "omega/arithmetic_gcd", "flames/word_problem"]


class Recorded:
    """Stands for the replies of a run: the parent's own response, from a given attempt on."""

    def __init__(self, right_at: int) -> None:
        self.right_at = right_at
        self.asked: list[Any] = []

    def follow(self, talk: Any) -> Any:
        outcomes: list[Outcome] | None = None
        while True:
            try:
                asks = next(talk) if outcomes is None else talk.send(outcomes)
            except StopIteration as end:
                return end.value
            self.asked += asks
            outcomes = [Reply(self._text(ask.request), "m") for ask in asks]

    def _text(self, request: Any) -> str:
        if len(self.asked) < self.right_at:
            return "I give up."
        row = self.parents[request.messages]
        return f"Let me think about it.\n{row.response}"

    parents: dict[Any, Row]


def sampler(task: str, right_at: int, **config: Any) -> Any:
    cls: Any = agents.get("sampled_reasoning")
    built = cls(cls.Config.parse(config), 5, None, (Seeds("s", task, seed=3),))
    built.speak_with('{"default": {"model": "m", "base_url": "http://localhost:1/v1"}}')
    built.recall = Recorded(right_at)
    parent: Generator[Any] = generators.get(task)(seed=3)
    place = built.parents("train", 0)[0].address["index"]
    row = parent.row("train", place)
    assert isinstance(row, Row)
    built.recall.parents = {row.prompt: row}
    return built, row


@pytest.mark.parametrize("task", TASKS)
def test_the_first_right_response_is_kept_in_the_row_of_its_task(task: str) -> None:
    built, parent = sampler(task, right_at=3)

    row = built.row("train", 0)

    assert isinstance(row, Row)
    assert row.response == f"Let me think about it.\n{parent.response}"
    assert (row.task, row.prompt, row.answer, row.skin, row.params) == (
        *(parent.task, parent.prompt, parent.answer, parent.skin, parent.params),
    )
    assert judge(row, row.response).correct
    assert row.verified_by == parent.verified_by
    assert row.group == parent.group
    assert row.tags[-1] == "reasoning:sampled"
    lineage = json.loads(row.lineage)
    assert (lineage["mode"], lineage["attempts"]) == ("llm", 3)
    assert [ask.request.sample for ask in built.recall.asked] == [0, 1, 2]


@pytest.mark.parametrize("task", TASKS[:2])
def test_a_row_that_is_never_solved_is_dropped(task: str) -> None:
    built, _ = sampler(task, right_at=99, attempts=4)

    found = built.row("train", 0)

    assert isinstance(found, Reject)
    assert (found.reason, found.fault, len(built.recall.asked)) == ("none_right", False, 4)
