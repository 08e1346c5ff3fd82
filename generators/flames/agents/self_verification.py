"""Self-Verification by a model (Weng et al., arXiv 2212.09561; in MetaMath and FLAMES): the answer
becomes a statement, a given number becomes x, and x is asked.

A row counts only where a solution gives the number that was hidden.
"""

from collections.abc import Sequence
from typing import Final

from synthgen.agent import Agent, Draft, Prompt, SeedProblem
from synthgen.generators.flames.agents.masking import masked
from synthgen.generators.flames.agents.parsing import problem_text
from synthgen.llm.talk import Talk, UnusableError
from synthgen.registry import agents
from synthgen.seeding import Stream

NOT_A_STATEMENT: Final = "not_a_statement"
ASKED: Final = "What is the value of x?"
STATE: Final = Prompt(
    "statement",
    1,
    """\
Below are a problem and its answer. Rewrite the problem as a text that asks nothing: keep its \
facts word for word, and turn its question into a statement that contains the answer. Reply with \
that text alone.

Problem: <<problem>>

Answer: <<answer>>""",
)


@agents.register("flames/agents/self_verification")
class SelfVerification(Agent):
    """A parent as a statement of its answer, with x for one of its numbers."""

    version = 1
    prompts = (STATE,)

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """The statement, then a number of it hidden; never the answer itself."""
        seed = seeds[0]
        told = yield from problem_text(STATE, turn, problem=seed.problem, answer=seed.answer)
        if "?" in told:
            raise UnusableError(NOT_A_STATEMENT, "the statement still asks something")
        hidden = masked(told, rng)
        if hidden.value == seed.answer:
            raise UnusableError(NOT_A_STATEMENT, "the number that was hidden is the answer")
        made = {"statement": told, "masked": hidden.text, "value": hidden.value}
        return Draft(f"{hidden.text} {ASKED}", {"hidden": made}, hidden.value, hidden.kind)
