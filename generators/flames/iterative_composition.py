"""Iterative Question Composing (MMIQC, arXiv 2401.09003; in FLAMES): a problem has another as a
part of it.

The parent's answer, unnamed in number, is what the next story begins with: the sub-problem must be
solved first. Each iteration builds on the one before.
"""

from collections.abc import Sequence

from pydantic import Field

from synthgen.generators.flames.building.compose import composed
from synthgen.generators.flames.rewriting import Made, Rewriting, Told
from synthgen.generators.flames.telling import WordProblemConfig
from synthgen.registry import generators
from synthgen.seeding import Stream


class CompositionConfig(WordProblemConfig):
    """Options of iterative composition."""

    iterations: int = Field(1, ge=1, le=3, description="the most stories that are put behind")


@generators.register("flames/iterative_composition")
class IterativeComposition(Rewriting):
    """The parent's answer is what another story goes on with, one to `iterations` times."""

    version = 1
    candidates = 16  # of six problems about one ends with something that another story can take up
    Config = CompositionConfig
    config: CompositionConfig

    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """The parent with as many stories behind it as this row asks for and as there are."""
        instance = parents[0].instance
        frames: list[str] = []
        for _ in range(rng.randint(1, self.config.iterations)):
            found = composed(instance, rng, self.accepts(split))
            if found is None:
                break
            instance = found
            frames.append(found.parts[-1].frame)
        return Made(instance, {"composed": frames}) if frames else None
