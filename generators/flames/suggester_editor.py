"""Suggester-Editor (Orca-Math's, in FLAMES): what could make a problem harder, and one of it done.

The suggester lists every change that the story allows; the editor takes one and builds the problem
anew. Each round adds at least one relation; the numbers that are not replaced are kept.
"""

from collections.abc import Sequence

from pydantic import Field

from synthgen.generators.flames.building.harder import Suggestion, harder, suggestions
from synthgen.generators.flames.building.instance import Instance, problem_of
from synthgen.generators.flames.rewriting import TRIES, Made, Rewriting, Told
from synthgen.generators.flames.telling import WordProblemConfig
from synthgen.registry import generators
from synthgen.seeding import Stream


class SuggesterEditorConfig(WordProblemConfig):
    """Options of the suggester-editor."""

    rounds: int = Field(1, ge=1, le=3, description="how many suggestions are taken in turn")


@generators.register("flames/suggester_editor")
class SuggesterEditor(Rewriting):
    """A harder problem: a parent with a further event, fee, person, unit or comparison."""

    version = 1
    candidates = 4
    Config = SuggesterEditorConfig
    config: SuggesterEditorConfig

    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """The parent with `rounds` suggestions taken, each on what the one before made."""
        instance, rounds = parents[0].instance, []
        for _ in range(self.config.rounds):
            found = suggestions(instance, problem_of(instance))
            taken = _take(instance, found, rng)
            if taken is None:
                return None
            chosen, edited = taken
            rounds.append(
                {"suggestions": _names(found), "chosen": chosen.name, "told": chosen.text}
            )
            instance = edited
        return Made(instance, {"rounds": rounds})


def _take(
    instance: Instance, found: list[Suggestion], rng: Stream
) -> tuple[Suggestion, Instance] | None:
    """One suggestion that the numbers allow, modules and edits alike, and the harder problem."""
    size = len(problem_of(instance).needed)
    for suggestion in rng.sample(found, min(TRIES, len(found))):
        edited = harder(instance, suggestion, rng)
        if edited is not None and len(problem_of(edited).needed) > size:
            return suggestion, edited
    return None


def _names(found: list[Suggestion]) -> list[str]:
    return sorted({suggestion.name for suggestion in found})
