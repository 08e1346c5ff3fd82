"""FOBAR by a model (Jiang et al., arXiv 2308.07758; in MetaMath and FLAMES): a number becomes x.

The question stays, and its answer is added as a condition.

The text is made by rule; the solver decides whether x can be found: a row counts only where a
solution gives the number that was hidden.
"""

from collections.abc import Generator, Sequence
from typing import Any, Final

from synthgen.agent import Agent, Draft, SeedProblem
from synthgen.generators.flames.agents.masking import masked
from synthgen.registry import agents
from synthgen.seeding import Stream

CONDITION: Final = "The answer to this question is known to be <<answer>>. What is the value of x?"


@agents.register("flames/agents/fobar")
class Fobar(Agent):
    """A parent with x for one of its numbers; its answer is given, and x is asked."""

    version = 1
    calls = 0

    def draft(
        self, seeds: Sequence[SeedProblem], rng: Stream, turn: int
    ) -> Generator[Any, Any, Draft]:
        """The problem with a number hidden, and the condition."""
        seed = seeds[0]
        hidden = masked(seed.problem, rng)
        problem = f"{hidden.text}\n{CONDITION.replace('<<answer>>', seed.answer)}"
        made = {"masked": hidden.text, "value": hidden.value}
        yield from ()
        return Draft(problem, {"hidden": made}, hidden.value, hidden.kind)
