"""A model that answers each prompt of the agents as a good one would, from a small program."""

import json
import re
from collections.abc import Sequence
from typing import Any

from synthgen.agent import Agent
from synthgen.llm.outcome import Outcome, Reply
from synthgen.llm.request import Request
from synthgen.llm.talk import Ask, Talk
from synthgen.recipe.model import SourceColumns, SourceSpec
from synthgen.recipe.sources import prepare_source
from synthgen.registry import agents
from synthgen.row import Row
from synthgen.schema import rows_of
from synthgen.seeds import Seeds

# Problems of our own in the form of GSM8K's; each gives its answer by the one sum of its numbers.
PROBLEMS = [
    ("Ana has 12 pens and buys 5 more. How many pens does she have now?", "12 + 5 = 17", 17),
    ("A shelf holds 40 books and a box holds 9 more. How many books is that?", "40 + 9 = 49", 49),
    ("Ben ran 3 miles on Monday and 8 miles on Friday. How far did he run?", "3 + 8 = 11", 11),
    ("A farm sold 25 eggs at noon and 36 at night. How many did it sell?", "25 + 36 = 61", 61),
]
NEW = "Mia picked 14 plums and her brother picked 7 more than she did. How many did he pick?"

SHAPES: dict[str, Any] = {
    "Concepts": {"concepts": ["addition", "unit price", "Addition "]},
    "Suggestions": {"suggestions": ["Add a third day.", "Ask for the difference."]},
    "Composed": {"problem": NEW, "solution": "14 + 7 = 21", "answer": "21"},
    "Questions": {
        "statement": "Ana has 12 pens and buys 5 more, so she has 17 pens.",
        "questions": [{"target": "12", "question": "Ana buys 5 pens. Now she has 17. How many?"}],
    },
}


def said(text: str, shape: str | None) -> str:
    """What the model replies to a prompt that asks for a shape, or for plain text."""
    if text.startswith("Solve the problem below."):
        return solution(text.partition("\n\n")[2])
    if shape == "Distracted":
        problem = text.rpartition("\n\n")[2]
        detail = "Her cousin is 30 years old."
        return json.dumps({"details": [detail], "problem": f"{detail} {problem}"})
    if shape is not None:
        return json.dumps(SHAPES[shape])
    if text.startswith("Say the problem below"):
        problem = text.rpartition("\n\n")[2]
        backwards = " ".join(re.findall(r"[^.?]+[.?]", problem)[::-1])
        return f"Here it is:\n\n{backwards} Say just the number of them."
    if text.startswith("Below are a problem and its answer."):
        facts, _, answer = text.partition("Problem: ")[2].partition("\n\nAnswer: ")
        return f"{facts.partition('. ')[0]}. That makes {answer} in all."
    return f"**Problem:** {NEW}"


def solution(problem: str) -> str:
    """The sum of a problem's numbers, or what x must be where the sum is known."""
    total = re.search(r"(?:known to be|makes|has) (\d+)(?=\.| in all)", problem)
    numbers = [int(n) for n in re.findall(r"\d+", problem) if n != "30"]
    if total is not None and ("x" in re.findall(r"\w+", problem) or "How many?" in problem):
        known = sum(numbers) - int(total[1])
        return f"The rest is {total[1]} - {known}.\n\\boxed{{{int(total[1]) - known}}}"
    return f"Add up: {' + '.join(map(str, numbers))}.\nIt is \\boxed{{{sum(numbers)}}}."


class Library:
    """Rows of a source called `own`, in one split."""

    def __init__(self, folder: Any) -> None:
        path = folder / "own.jsonl"
        lines = [{"q": q, "s": s, "a": str(a)} for q, s, a in PROBLEMS]
        path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
        columns = SourceColumns(problem="q", solution="s", answer="a")
        spec = SourceSpec(path=str(path), columns=columns, splits={"train": 1.0})
        self.found = list(rows_of(prepare_source("own", spec).splits["train"]))

    def rows(self, source: str, split: str) -> Sequence[Row]:
        """All of them."""
        return self.found


def agent(name: str, library: Library, **config: Any) -> Agent:
    """An agent over the source, asking one endpoint."""
    cls: Any = agents.get(f"flames/agents/{name}")
    seeds = (Seeds("own", "source/own"),) if cls.default_seeds else ()
    built: Agent = cls(cls.Config.parse(config), 7, None, seeds)
    built.library = library
    built.speak_with('{"default": {"model": "fake", "base_url": "http://localhost:1/v1"}}')
    return built


def follow(talk: Talk[Any], asked: list[Ask] | None = None, model: Any = said) -> Any:
    """Hold a conversation with the model; what was asked goes to the list."""
    outcomes: list[Outcome] | None = None
    while True:
        try:
            asks = next(talk) if outcomes is None else talk.send(outcomes)
        except StopIteration as end:
            return end.value
        if asked is not None:
            asked += asks
        outcomes = [Reply(model(*_shown(ask.request)), "fake") for ask in asks]


def _shown(request: Request) -> tuple[str, str | None]:
    shape = None if request.shape is None else request.shape.__name__
    return request.messages[-1].content, shape
