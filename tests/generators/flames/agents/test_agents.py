"""The agents of FLAMES in llm mode: what they ask, what they make of replies, what they refuse."""

import json
from pathlib import Path
from typing import Any

import pytest

from synthgen import canonical
from synthgen.llm.talk import Ask
from synthgen.registry import agents
from synthgen.row import Reject
from synthgen.strategies import strategies
from synthgen.strategy import Child
from tests.generators.flames.agents.fake_model import Library, agent, follow, said

REQUESTS = Path(__file__).parents[3] / "goldens" / "requests.json"
FOLDER = "flames/agents/"
NAMES = [name.removeprefix(FOLDER) for name in agents.names() if name.startswith(FOLDER)]
# Strategies that fix the answer themselves: a solution must agree with it.
KNOWN = ("ask_me_anything", "distraction_insertion", "fobar", "paraphrase", "self_verification")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return Library(tmp_path_factory.mktemp("own"))


def asks_of(name: str, library: Library, **config: Any) -> tuple[list[Ask], Any]:
    """What is asked for the first row, and what the conversation leads to."""
    asked: list[Ask] = []
    found = follow(agent(name, library, **config).conversation("train", 0), asked)
    return asked, found


def test_all_twelve_agents_of_flames_are_there() -> None:
    assert len(NAMES) == 12
    assert set(NAMES) == {*strategies(), "question_fine_tuning"}


def test_the_requests_are_those_that_were_agreed(
    library: Library, request: pytest.FixtureRequest
) -> None:
    told = {}
    for name in NAMES:
        asked, _ = asks_of(name, library)
        told[name] = [
            {
                "voice": one.voice,
                "shape": None if one.request.shape is None else one.request.shape.__name__,
                "messages": [[m.role, m.content.split("\n")] for m in one.request.messages],
            }
            for one in asked
        ]
    text = json.dumps(told, indent=1, ensure_ascii=False) + "\n"
    if request.config.getoption("--update-goldens"):
        REQUESTS.write_text(text, "utf-8")

    assert text == REQUESTS.read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_row_keeps_its_models_its_prompts_and_what_was_made(name: str, library: Library) -> None:
    asked, child = asks_of(name, library)

    assert isinstance(child, Child), child
    assert child.lineage["models"] == {"generator": "fake", "solver": "fake"}
    assert child.lineage["prompts"][-1] == "solve/1"
    assert all(label.count("/") == 1 for label in child.lineage["prompts"])
    kept = child.lineage.keys() - {"models", "prompts", "votes"}
    assert kept or name == "few_shot"
    assert len(asked) <= agent(name, library).requests_each
    assert "\\boxed" not in child.instance.solution


@pytest.mark.parametrize("name", KNOWN)
def test_a_solution_that_disagrees_with_the_known_answer_drops_the_row(
    name: str, library: Library
) -> None:
    def wrong(text: str, shape: str | None) -> str:
        return "So \\boxed{999}." if text.startswith("Solve") else said(text, shape)

    found = follow(agent(name, library).conversation("train", 0), model=wrong)

    assert isinstance(found, Reject)
    assert found.reason == "other_answer"
    assert not found.fault


@pytest.mark.parametrize("name", ["few_shot", "suggester_editor", "taxonomy_key_concepts"])
@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        ("x" * 5000, "no_problem"),
        ("A pen costs 3. How much?\nSolution: 3", "solved_itself"),
        ("```\n```", "no_problem"),
    ],
)
def test_a_reply_that_is_no_problem_drops_the_row(
    name: str, reply: str, reason: str, library: Library
) -> None:
    def bad(text: str, shape: str | None) -> str:
        return reply if shape is None and not text.startswith("Solve") else said(text, shape)

    found = follow(agent(name, library).conversation("train", 0), model=bad)

    assert isinstance(found, Reject)
    assert found.reason == reason


def test_parents_come_again_as_further_samples(library: Library) -> None:
    built = agent("few_shot", library)

    first = [_sample(built, where) for where in range(4)]
    again = [_sample(built, where) for where in range(4, 8)]

    assert {sample for _, sample in first} == {0}
    assert {sample for _, sample in again} == {1}
    assert sorted(text for text, _ in first) == sorted(text for text, _ in again)


def _sample(built: Any, where: int) -> tuple[str, int]:
    (ask,) = next(built.conversation("train", where))
    return ask.request.messages[0].content, ask.request.sample


def test_rounds_and_iterations_build_on_the_one_before(library: Library) -> None:
    asked, child = asks_of("suggester_editor", library, rounds=2)
    composed, second = asks_of("iterative_composition", library, iterations=2)

    assert len(asked) == 5
    assert child.instance.problem in asked[2].request.messages[0].content
    assert [one["chosen"] for one in child.lineage["rounds"]]
    assert "which may be wrong" not in composed[0].request.messages[0].content
    assert "which may be wrong" in composed[1].request.messages[0].content
    assert len(second.lineage["iterations"]) == 2


def test_the_taxonomy_asks_for_a_topic_once_and_goes_through_its_concepts(library: Library) -> None:
    built = agent("taxonomy_key_concepts", library)
    children = [follow(built.conversation("train", where)) for where in (0, 40, 80)]
    firsts = [next(built.conversation("train", where))[0].request for where in (0, 40, 80)]

    assert len({canonical.dumps([r.messages[0].content, r.sample]) for r in firsts}) == 1
    assert len({child.lineage["topic"] for child in children}) == 1
    assert [child.lineage["concept"] for child in children] == [
        "addition",
        "unit price",
        "addition",
    ]


def test_rows_are_refused_where_no_run_asks(library: Library) -> None:
    with pytest.raises(Exception, match="made by a run that asks it"):
        agent("few_shot", library).row("train", 0)


@pytest.mark.parametrize(("verdict", "drops"), [("yes", True), ("no", False), ("no", True)])
def test_judges_tag_and_drop_only_on_request(verdict: str, drops: bool, library: Library) -> None:
    def judging(text: str, shape: str | None) -> str:
        if shape == "Judgement":
            return json.dumps({"reason": "It says how many.", "verdict": verdict})
        return said(text, shape)

    built = agent("few_shot", library, vet=["solvable", "quality"], vet_drops=drops)
    found = follow(built.conversation("train", 0), model=judging)

    assert built.requests_each == 4
    if verdict == "no" and drops:
        assert isinstance(found, Reject)
        assert (found.reason, found.detail) == ("vetted_out", "solvable: It says how many.")
    else:
        assert found.instance.tags == (f"solvable:{verdict}", f"quality:{verdict}")
