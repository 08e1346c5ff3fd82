"""Iterative composition by a model (IQC of MMIQC, arXiv 2401.09003; in FLAMES).

Each iteration writes a problem that has the one before as a step of its solution. The answer that
the model states with it is kept, and the row's own comes from the solver.
"""

from collections.abc import Sequence
from typing import ClassVar, Final

from pydantic import BaseModel, Field

from synthgen.agent import Agent, AgentConfig, Draft, Prompt, SeedProblem
from synthgen.config import BaseConfig
from synthgen.generators.flames.agents.parsing import as_problem
from synthgen.llm.talk import DEFAULT, Talk, one
from synthgen.registry import agents
from synthgen.seeding import Stream

COMPOSE: Final = Prompt(
    "compose",
    1,
    """\
Here is a problem with a solution and its answer<<doubt>>.

Problem: <<problem>>

Solution: <<solution>>

Answer: <<answer>>

Write one new problem whose solution has to solve this one on the way: the result of this problem \
must be used in a further step, and must not be given away. The new problem must tell every fact \
that is needed, in a text of its own, and have one answer. Give the new problem, a short solution \
of it, and its answer.""",
)
DOUBT: Final = ", which may be wrong: check it before you build on it"


class Composed(BaseModel):
    """The new problem, as JSON."""

    problem: str
    solution: str
    answer: str


class CompositionConfig(AgentConfig):
    """Options of iterative composition."""

    iterations: int = Field(1, ge=1, le=4, description="how often a problem is built on the last")


@agents.register("flames/agents/iterative_composition")
class IterativeComposition(Agent):
    """A problem that has the parent as a step of its solution."""

    version = 1
    Config: ClassVar[type[BaseConfig]] = CompositionConfig
    config: CompositionConfig
    prompts = (COMPOSE,)

    @property
    def requests_each(self) -> int:
        """One an iteration, and what comes after."""
        return self.config.iterations + self.afterwards

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """The problem of the last iteration; all of them are kept."""
        seed = seeds[0]
        problem, solution, answer = seed.problem, seed.solution, seed.answer
        composed: list[dict[str, str]] = []
        for iteration in range(self.config.iterations):
            request = COMPOSE.ask(
                turn,
                Composed,
                doubt=DOUBT if iteration else "",
                problem=problem,
                solution=solution,
                answer=answer,
            )
            made = (yield from one(request, DEFAULT)).read(Composed)
            problem, solution, answer = as_problem(made.problem), made.solution, made.answer
            composed.append({"problem": problem, "stated": answer})
        return Draft(problem, {"iterations": composed})
