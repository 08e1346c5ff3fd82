"""Ask Me Anything by a model (Orca-Math, arXiv 2402.14830; in FLAMES): problem and answer become a
statement, and a question is written for each of its numbers.

A row takes one of the questions, and counts only where a solution gives the number it asks for.
"""

from collections.abc import Sequence
from typing import Final

from pydantic import BaseModel, Field

from synthgen.agent import Agent, Draft, Prompt, SeedProblem
from synthgen.generators.flames.agents.parsing import as_problem
from synthgen.judging import canonical_text
from synthgen.llm.talk import DEFAULT, Talk, UnusableError, one
from synthgen.registry import agents
from synthgen.seeding import Stream

NO_QUESTION: Final = "no_question"
PROMPT: Final = Prompt(
    "ask_me_anything",
    1,
    """\
Below are a problem and its answer. First rewrite both as one statement, a text without any \
question that contains every number of the problem and the answer, numbers in words such as "half" \
or "twice" included. Then, for each number of the statement, write a complete problem that tells \
everything but that number and asks for it; `target` is the number that is asked for.

Problem: <<problem>>

Answer: <<answer>>""",
)


class Question(BaseModel):
    """A problem and the number that it asks for."""

    target: str
    question: str


class Questions(BaseModel):
    """The statement and its questions, as JSON."""

    statement: str
    questions: list[Question] = Field(max_length=100)


@agents.register("flames/agents/ask_me_anything")
class AskMeAnything(Agent):
    """A problem that asks for one of the numbers of a parent."""

    version = 1
    prompts = (PROMPT,)

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """One question of all that were written, with its number as the answer."""
        seed = seeds[0]
        request = PROMPT.ask(turn, Questions, problem=seed.problem, answer=seed.answer)
        told = (yield from one(request, DEFAULT)).read(Questions)
        usable = [(one, kind) for one in told.questions if (kind := _kind(one.target))]
        if not usable:
            raise UnusableError(NO_QUESTION, f"none of {len(told.questions)} asks for a number")
        chosen, kind = rng.choice(usable)
        value = canonical_text(kind, chosen.target) or chosen.target
        made = {"statement": told.statement, "target": chosen.target, "of": len(usable)}
        return Draft(as_problem(chosen.question), {"asked": made}, value, kind)


def _kind(target: str) -> str:
    """The type of a number as an answer; empty where it is none."""
    kinds = ("integer", "rational", "decimal")
    return next((kind for kind in kinds if canonical_text(kind, target) is not None), "")
