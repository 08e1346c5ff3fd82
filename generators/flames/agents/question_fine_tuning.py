"""Question fine-tuning (ScaleQuest, arXiv 2410.18693; in FLAMES): problems of a model that was
fine-tuned to ask.

The model is the user's: an endpoint of its own, named by the component's `llm:`. It is sampled
again and again with one short prompt, or whatever prompt it was trained on.
"""

from collections.abc import Sequence
from typing import ClassVar, Final

from pydantic import Field

from synthgen.agent import Agent, AgentConfig, Draft, Prompt, SeedProblem
from synthgen.config import BaseConfig
from synthgen.generators.flames.agents.parsing import problem_text
from synthgen.llm.talk import Talk
from synthgen.registry import agents
from synthgen.seeding import Stream

PLAIN: Final = "Write one mathematics problem."


class QuestionConfig(AgentConfig):
    """Options of question fine-tuning."""

    prompt: str = Field(
        PLAIN, min_length=1, description="what the model was trained to answer with a problem"
    )


@agents.register("flames/agents/question_fine_tuning")
class QuestionFineTuning(Agent):
    """Problems sampled from a generator model of the user's; they have no parents."""

    version = 1
    default_seeds: ClassVar[str] = ""
    Config: ClassVar[type[BaseConfig]] = QuestionConfig
    config: QuestionConfig

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """The sample whose turn it is."""
        prompt = Prompt("question", 1, self.config.prompt)
        problem = yield from problem_text(prompt, turn)
        return Draft(problem, {"sample": turn, "prompt": self.config.prompt})
