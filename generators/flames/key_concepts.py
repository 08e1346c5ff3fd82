"""Key Concepts (KPDDS, arXiv 2403.02333, and MathScale, arXiv 2403.02884; in FLAMES): the concepts
of two problems meet in a new one.

The embedded form takes a concept of each of two parents, so that concepts meet as often as their
shares among the seeds say, and puts a story on the one behind a story on the other where their
numbers can be linked; else one story on both or on the rarer concept.
"""

from collections.abc import Sequence
from typing import Final

from synthgen.generators.flames.building.catalogue import FRAMES, concepts_of, frames_with
from synthgen.generators.flames.building.compose import composed, importing
from synthgen.generators.flames.building.draw import draw_of_frame
from synthgen.generators.flames.building.instance import Instance
from synthgen.generators.flames.rewriting import HELD_OUT_TRIES, TRIES, Made, Rewriting, Told
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.splits import TRAIN

LINKS: Final = 4  # pairs of stories that are tried in each order


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
    """A story on one concept behind one on the other, one on both, or one on the rarer concept."""
    first, second = concepts[0], concepts[-1]
    linked = None if first == second else _linked(self, first, second, rng, split)
    if linked is not None:
        return linked
    both = [name for name in frames_with(first) if name in frames_with(second)]
    names: Sequence[str] = both or min(frames_with(first), frames_with(second), key=len)
    for _ in range(TRIES if split == TRAIN else HELD_OUT_TRIES):
        instance = draw_of_frame(rng.choice(names), rng, self.accepts(split))
        if instance is not None:
            return Made(instance, {"concepts": concepts_of(instance.parts[0].frame)})
    return None


def _linked(self: Rewriting, first: str, second: str, rng: Stream, split: str) -> Made | None:
    """A story on one of the concepts with one on the other behind it, in either order."""
    accepts, taking = self.accepts(split), {frame for frame, _, _ in importing()}
    for one, other in ((first, second), (second, first)) * LINKS:
        behind = [name for name in frames_with(other) if name in taking]
        instance = draw_of_frame(rng.choice(frames_with(one)), rng, accepts) if behind else None
        found = None if instance is None else composed(instance, rng, accepts, behind)
        if found is not None:
            return Made(found, {"concepts": [one, other]})
    return None


def _concepts(instance: Instance) -> list[str]:
    """The concepts of a problem: those of its stories."""
    return [concept for part in instance.parts for concept in FRAMES[part.frame].concepts]
