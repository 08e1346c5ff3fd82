"""Suggester-Editor by a model (Orca-Math, arXiv 2402.14830; AgentInstruct; in FLAMES).

One request lists what could make a problem harder, the next one does one of it; both are kept.
"""

from collections.abc import Sequence
from typing import ClassVar, Final

from pydantic import BaseModel, Field

from synthgen.agent import Agent, AgentConfig, Draft, Prompt, SeedProblem
from synthgen.config import BaseConfig
from synthgen.generators.flames.agents.parsing import problem_text
from synthgen.llm.talk import DEFAULT, Talk, UnusableError, one
from synthgen.registry import agents
from synthgen.seeding import Stream

NO_SUGGESTION: Final = "no_suggestion"
SUGGEST: Final = Prompt(
    "suggest",
    1,
    """\
You are asked to make the problem below harder, without solving it. List three to five different \
changes, each of which adds a step to its solution: a further event, a condition, a quantity that \
must first be worked out, a change of units, a comparison. Larger numbers alone are no change. \
Give each in one sentence that says exactly what to add.

<<problem>>""",
)
EDIT: Final = Prompt(
    "edit",
    1,
    """\
Here is a problem, and a change that makes it harder.

Problem: <<problem>>

Change: <<suggestion>>

Write the problem anew with this change made. It must stay consistent, give every fact that its \
question needs, and have one answer. Reply with the problem alone, without a solution.""",
)


class Suggestions(BaseModel):
    """The list, as JSON."""

    suggestions: list[str] = Field(max_length=50)


class SuggesterEditorConfig(AgentConfig):
    """Options of the suggester-editor."""

    rounds: int = Field(1, ge=1, le=5, description="how many suggestions are taken in turn")


@agents.register("flames/agents/suggester_editor")
class SuggesterEditor(Agent):
    """A harder problem: a parent with suggestions made good, one a round."""

    version = 1
    Config: ClassVar[type[BaseConfig]] = SuggesterEditorConfig
    config: SuggesterEditorConfig
    prompts = (SUGGEST, EDIT)

    @property
    def requests_each(self) -> int:
        """Two a round, and what comes after."""
        return 2 * self.config.rounds + self.afterwards

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """The parent after all rounds."""
        problem, rounds = seeds[0].problem, []
        for _ in range(self.config.rounds):
            reply = yield from one(SUGGEST.ask(turn, Suggestions, problem=problem), DEFAULT)
            found = [text.strip() for text in reply.read(Suggestions).suggestions if text.strip()]
            if not found:
                raise UnusableError(NO_SUGGESTION, "the list of changes is empty")
            chosen = rng.choice(found)
            problem = yield from problem_text(EDIT, turn, problem=problem, suggestion=chosen)
            rounds.append({"suggestions": found, "chosen": chosen})
        return Draft(problem, {"rounds": rounds})
