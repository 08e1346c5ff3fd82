"""Few-Shot by a model (OpenMathInstruct-2, arXiv 2410.01560; in FLAMES): a problem inspired by
another."""

from collections.abc import Sequence
from typing import Final

from synthgen.agent import Agent, Draft, Prompt, SeedProblem
from synthgen.generators.flames.agents.parsing import problem_text
from synthgen.llm.talk import Talk
from synthgen.registry import agents
from synthgen.seeding import Stream

PROMPT: Final = Prompt(
    "few_shot",
    1,
    """\
You write mathematics problems for students. Here is a problem:

<<problem>>

Write one new problem that was inspired by it. It must be solvable from what it says, have one \
answer, and need another line of thought: other numbers or other names alone are not enough. \
Begin with the first word of the problem, stop after its question, and do not solve it.""",
)


@agents.register("flames/agents/few_shot")
class FewShot(Agent):
    """A new problem inspired by a parent."""

    version = 1
    prompts = (PROMPT,)

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """The model's problem."""
        problem = yield from problem_text(PROMPT, turn, problem=seeds[0].problem)
        return Draft(problem)
