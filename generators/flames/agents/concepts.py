"""Key concepts, asked of a model: what a problem teaches, or what a topic is made of."""

from typing import Final

from pydantic import BaseModel, Field

from synthgen.agent import Prompt
from synthgen.llm.talk import DEFAULT, Talk, UnusableError, one

NO_CONCEPTS: Final = "no_concepts"
LONGEST: Final = 120  # characters of a concept; more is a sentence, not a name

EXTRACT: Final = Prompt(
    "concepts_of_problem",
    1,
    """\
Name the two to five mathematical concepts that someone must know to solve this problem. Give each \
as a short noun phrase, the most important one first.

<<problem>>""",
)


class Concepts(BaseModel):
    """The concepts, as JSON."""

    concepts: list[str] = Field(max_length=100)


def concepts_of(prompt: Prompt, sample: int, **slots: str) -> Talk[list[str]]:
    """The concepts that a prompt is answered with, each once. Raises UnusableError for none."""
    reply = yield from one(prompt.ask(sample, Concepts, **slots), DEFAULT)
    found: dict[str, str] = {}
    for concept in reply.read(Concepts).concepts:
        name = " ".join(concept.split()).strip(" .;:-")
        if 0 < len(name) <= LONGEST:
            found.setdefault(name.casefold(), name)
    if not found:
        raise UnusableError(NO_CONCEPTS, "the reply names no concept")
    return list(found.values())
