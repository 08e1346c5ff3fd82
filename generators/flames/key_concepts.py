"""Key Concepts (KPDDS, arXiv 2403.02333, and MathScale, arXiv 2403.02884; in FLAMES): the concepts
of two problems meet in a new one.

The embedded form takes a concept of each of two parents, so that concepts meet as often as their
shares among the seeds say, and puts a story on the one behind a story on the other where their
numbers can be linked; else one story on both or on the rarer concept.
"""

from collections.abc import Sequence

from synthgen.generators.flames.building.catalogue import FRAMES, concepts_of, frames_with
from synthgen.generators.flames.building.compose import composed
from synthgen.generators.flames.building.draw import draw_of_frame
from synthgen.generators.flames.building.instance import Instance
from synthgen.generators.flames.rewriting import HELD_OUT_TRIES, TRIES, Made, Rewriting, Told
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.splits import TRAIN


@generators.register("flames/key_concepts")
class KeyConcepts(Rewriting):
    """A new problem on a concept of each of two parents, linked where their stories allow it."""

    version = 1
    parents_each = 2

    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """A problem on two concepts, or on the one that can be had."""
        pair = [rng.choice(_concepts(parent.instance)) for parent in parents]
        return on_concepts(self, pair, rng, split)


def on_concepts(self: Rewriting, concepts: Sequence[str], rng: Stream, split: str) -> Made | None:
    """A problem on the first concept, a story on the second behind it where one can be linked."""
    first, second = concepts[0], concepts[-1]
    for _ in range(TRIES if split == TRAIN else HELD_OUT_TRIES):
        instance = draw_of_frame(rng.choice(frames_with(first)), rng, self.accepts(split))
        if instance is None:
            continue
        linked = composed(instance, rng, self.accepts(split), frames_with(second))
        if linked is not None:
            return Made(linked, {"concepts": [first, second]})
        return Made(instance, {"concepts": concepts_of(instance.parts[0].frame)})
    return None


def _concepts(instance: Instance) -> list[str]:
    """The concepts of a problem: those of its stories."""
    return [concept for part in instance.parts for concept in FRAMES[part.frame].concepts]
