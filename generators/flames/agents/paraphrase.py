"""Paraphrasing by a model (MetaMath's rephrasing, arXiv 2309.12284; in FLAMES).

A reworded problem counts only where its solution gives the parent's answer.
"""

from collections.abc import Sequence
from typing import ClassVar, Final

from pydantic import Field

from synthgen.agent import Agent, AgentConfig, Draft, Prompt, SeedProblem
from synthgen.config import BaseConfig
from synthgen.generators.flames.agents.parsing import problem_text, shared_words
from synthgen.llm.talk import Talk, UnusableError
from synthgen.registry import agents
from synthgen.seeding import Stream

TOO_NEAR: Final = "too_near"
PROMPT: Final = Prompt(
    "paraphrase",
    1,
    """\
Say the problem below in your own words. Keep every fact, number, unit and name, and ask for the \
same thing, so that the answer stays the same. Change the order of the facts and the build of the \
sentences where that reads well. Reply with the reworded problem alone.

<<problem>>""",
)


class ParaphraseConfig(AgentConfig):
    """Options of paraphrasing."""

    overlap: float = Field(
        0.9,
        gt=0,
        lt=1,
        description="the largest share of words in common (Jaccard) with the parent",
    )


@agents.register("flames/agents/paraphrase")
class Paraphrase(Agent):
    """The parent in other words, with its answer."""

    version = 1
    Config: ClassVar[type[BaseConfig]] = ParaphraseConfig
    config: ParaphraseConfig
    prompts = (PROMPT,)

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """The reworded problem; its words must differ enough."""
        seed = seeds[0]
        problem = yield from problem_text(PROMPT, turn, problem=seed.problem)
        shared = round(shared_words(seed.problem, problem), 3)
        if shared > self.config.overlap:
            raise UnusableError(TOO_NEAR, f"{shared:.2f} of the words are the parent's")
        return Draft(problem, {"overlap": shared}, seed.answer, seed.answer_type)
