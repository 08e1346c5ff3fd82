"""Distraction Insertion (FLAMES, new there; after GSM-IC, arXiv 2302.00093): details that do not
matter are told with a problem; its answer stays as it is.

A detail is about fresh things, so the answer's program excludes it by construction; the sensitivity
audit changes each of its numbers and sees the answer stay.
"""

from collections.abc import Sequence

from pydantic import Field, field_validator

from synthgen.generators.flames.building.details import draw_details
from synthgen.generators.flames.reading import Reading
from synthgen.generators.flames.rewriting import Made, Told
from synthgen.generators.flames.sources import details as of_text
from synthgen.generators.flames.sources.instance import TextInstance
from synthgen.generators.flames.sources.text_program import TextProgram
from synthgen.generators.flames.telling import WordProblemConfig
from synthgen.registry import generators
from synthgen.seeding import Stream


class DistractionConfig(WordProblemConfig):
    """Options of distraction insertion."""

    details: tuple[int, int] = Field(
        (1, 2), description="the least and the most details that are inserted, from 1 to 3"
    )

    @field_validator("details")
    @classmethod
    def _rises(cls, details: tuple[int, int]) -> tuple[int, int]:
        if not 1 <= details[0] <= details[1] <= 3:
            raise ValueError("two numbers from 1 to 3 are wanted, the least first")
        return details


@generators.register("flames/distraction_insertion")
class DistractionInsertion(Reading):
    """A problem with one to three details that do not matter; the answer is the parent's."""

    version = 1
    Config = DistractionConfig
    config: DistractionConfig

    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """The parent with details of its frames, or of any story."""
        low, high = self.config.details
        found = draw_details(parents[0].instance, rng.randint(low, high), rng)
        if found is None:
            return None
        instance, details = found
        return Made(instance, {"details": details})

    def make_of_text(self, program: TextProgram, rng: Stream, where: int) -> TextInstance | None:
        """A source's row with details about nothing in it; fewer where it has no place for more."""
        low, high = self.config.details
        for count in range(rng.randint(low, high), low - 1, -1):
            details = of_text.draw_details(program, count, rng)
            made = TextInstance(program, "distraction_insertion", details=details)
            if details and made.is_told:
                return made
        return None
