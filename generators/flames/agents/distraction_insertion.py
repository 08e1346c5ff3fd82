"""Distraction Insertion by a model (FLAMES, new there): details that do not change the answer.

A row counts only where a solution of the new text gives the parent's answer.
"""

from collections.abc import Sequence
from typing import ClassVar, Final

from pydantic import BaseModel, Field, field_validator

from synthgen.agent import Agent, AgentConfig, Draft, Prompt, SeedProblem
from synthgen.config import BaseConfig
from synthgen.generators.flames.agents.parsing import as_problem
from synthgen.llm.talk import DEFAULT, Talk, UnusableError, one
from synthgen.registry import agents
from synthgen.seeding import Stream

NO_DETAIL: Final = "no_detail"
PROMPT: Final = Prompt(
    "distraction",
    1,
    """\
Put <<details>> into the problem below. A detail is a sentence with a number that belongs to the \
story and sounds relevant, but is not needed for the answer and does not change it. Spread the \
details over the text, keep everything else word for word, and do not say that they are not \
needed. Give the details and the whole new problem.

<<problem>>""",
)


class Distracted(BaseModel):
    """The details and the new text, as JSON."""

    details: list[str] = Field(max_length=20)
    problem: str


class DistractionConfig(AgentConfig):
    """Options of distraction insertion."""

    details: tuple[int, int] = Field(
        (1, 2), description="the least and the most details that are inserted, from 1 to 5"
    )

    @field_validator("details")
    @classmethod
    def _rises(cls, details: tuple[int, int]) -> tuple[int, int]:
        if not 1 <= details[0] <= details[1] <= 5:
            raise ValueError("two numbers from 1 to 5 are wanted, the least first")
        return details


@agents.register("flames/agents/distraction_insertion")
class DistractionInsertion(Agent):
    """A parent with details that do not matter, and the parent's answer."""

    version = 1
    Config: ClassVar[type[BaseConfig]] = DistractionConfig
    config: DistractionConfig
    prompts = (PROMPT,)

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """The parent with its details, which must stand in the new text."""
        seed, (least, most) = seeds[0], self.config.details
        wanted = least + rng.below(most - least + 1)
        count = "one irrelevant detail" if wanted == 1 else f"{wanted} irrelevant details"
        request = PROMPT.ask(turn, Distracted, details=count, problem=seed.problem)
        told = (yield from one(request, DEFAULT)).read(Distracted)
        problem = as_problem(told.problem)
        if len(problem) <= len(seed.problem) or not told.details:
            raise UnusableError(NO_DETAIL, "the new text is no longer than the old one")
        return Draft(problem, {"details": told.details}, seed.answer, seed.answer_type)
