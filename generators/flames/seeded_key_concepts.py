"""Seeded Key Concepts (KPDDS's family, in FLAMES): a new problem on the concepts of one problem."""

from collections.abc import Sequence

from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.key_concepts import on_concepts
from synthgen.generators.flames.rewriting import Made, Rewriting, Told
from synthgen.registry import generators
from synthgen.seeding import Stream


@generators.register("flames/seeded_key_concepts")
class SeededKeyConcepts(Rewriting):
    """A new problem on one or two concepts of its parent, in other stories where there are any."""

    version = 1

    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """A problem on the parent's concepts."""
        parts = parents[0].instance.parts
        found = [concept for part in parts for concept in FRAMES[part.frame].concepts]
        chosen = rng.sample(found, min(2, len(found)))
        return on_concepts(self, chosen, rng, split)
