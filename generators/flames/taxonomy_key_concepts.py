"""Taxonomy-based Key Concepts (FLAMES, new there): topics, their concepts, problems on them.

The taxonomy is that of the frames: 11 topics, their concepts, the kinds of story that teach them.
It takes no seeds. Every kind of story has an equal share, taken in rounds, each in an order of its
own, so that any run of rows is balanced.
"""

from collections.abc import Sequence
from typing import ClassVar

from synthgen import canonical
from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.building.draw import draw_of_frame
from synthgen.generators.flames.rewriting import HELD_OUT_TRIES, TRIES, Made, Rewriting, Told
from synthgen.registry import generators
from synthgen.seeding import Permutation, Stream
from synthgen.splits import TRAIN


@generators.register("flames/taxonomy_key_concepts")
class TaxonomyKeyConcepts(Rewriting):
    """Problems over topics, concepts and stories in equal shares; they have no parents."""

    version = 1
    default_seeds: ClassVar[str] = ""

    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """A problem of the story whose turn it is, of a structure of this split."""
        name = self._turn(split, where)
        frame = FRAMES[name]
        for _ in range(TRIES if split == TRAIN else HELD_OUT_TRIES):
            instance = draw_of_frame(name, rng, self.accepts(split))
            if instance is not None:
                concept = rng.choice(frame.concepts)
                return Made(instance, {"topic": frame.topic, "concept": concept, "story": name})
        return None

    def _turn(self, split: str, where: int) -> str:
        names = list(FRAMES)
        again, place = divmod(where, len(names))
        key = canonical.digest("turns", self._split_key(split).hex(), again)
        return names[Permutation(len(names), key)(place)]
