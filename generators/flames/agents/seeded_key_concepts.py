"""Seeded Key Concepts by a model (in FLAMES): a problem on the concepts of a parent it is shown."""

from collections.abc import Sequence
from typing import Final

from synthgen.agent import Agent, Draft, Prompt, SeedProblem
from synthgen.generators.flames.agents.concepts import EXTRACT, concepts_of
from synthgen.generators.flames.agents.parsing import problem_text
from synthgen.llm.talk import Talk
from synthgen.registry import agents
from synthgen.seeding import Stream

PROMPT: Final = Prompt(
    "seeded_key_concepts",
    1,
    """\
The problem below teaches these concepts: <<concepts>>.

<<problem>>

Write another problem that teaches the same concepts in another situation, with other numbers and \
at least one step that this one does not have. Give all the facts that it needs, and let it have \
one answer, a number. Reply with the new problem alone, without a solution.""",
)


@agents.register("flames/agents/seeded_key_concepts")
class SeededKeyConcepts(Agent):
    """A new problem on the concepts of a parent that the model sees."""

    version = 1
    calls = 2
    prompts = (EXTRACT, PROMPT)

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """The parent's concepts, then a problem on them."""
        parent = seeds[0].problem
        found = yield from concepts_of(EXTRACT, 0, problem=parent)
        listed = ", ".join(found)
        problem = yield from problem_text(PROMPT, turn, concepts=listed, problem=parent)
        return Draft(problem, {"concepts": found})
