"""Key Concepts by a model (KPDDS, arXiv 2403.02333; MathScale, arXiv 2403.02884; in FLAMES).

The concepts of two problems are put together, and a problem is asked for that needs a choice of
them; the model that writes it sees neither problem.
"""

from collections.abc import Sequence
from typing import Final

from synthgen.agent import Agent, Draft, Prompt, SeedProblem
from synthgen.generators.flames.agents.concepts import EXTRACT, concepts_of
from synthgen.generators.flames.agents.parsing import problem_text
from synthgen.llm.talk import Talk
from synthgen.registry import agents
from synthgen.seeding import Stream

CHOSEN: Final = (2, 3)  # concepts that a new problem needs
PROMPT: Final = Prompt(
    "key_concepts",
    1,
    """\
Write a mathematics problem that cannot be solved without each of these concepts:

<<concepts>>

Set it in an everyday situation, give all the facts that it needs and no others, and let it have \
one answer, a number. Reply with the problem alone, without a solution.""",
)


@agents.register("flames/agents/key_concepts")
class KeyConcepts(Agent):
    """A new problem on concepts of two parents."""

    version = 1
    parents_each = 2
    calls = 3
    prompts = (EXTRACT, PROMPT)

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """Concepts of each parent, a choice of them, a problem on it."""
        known: dict[str, str] = {}
        for seed in seeds:
            found = yield from concepts_of(EXTRACT, 0, problem=seed.problem)
            known |= {name.casefold(): name for name in found}
        pool = sorted(known.values())
        chosen = sorted(rng.sample(pool, min(len(pool), rng.choice(CHOSEN))))
        listed = "\n".join(f"- {name}" for name in chosen)
        problem = yield from problem_text(PROMPT, turn, concepts=listed)
        return Draft(problem, {"concepts": pool, "chosen": chosen})
