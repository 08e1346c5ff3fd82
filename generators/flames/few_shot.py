"""Few-Shot (OpenMathInstruct-2, arXiv 2410.01560; in FLAMES): a new problem inspired by another.

The embedded form draws a problem of the same kind of story or of one on the same topic, with other
modules, another question, other people, things and numbers.
"""

from collections.abc import Sequence

from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.building.draw import draw_of_frame
from synthgen.generators.flames.building.instance import problem_of
from synthgen.generators.flames.rewriting import HELD_OUT_TRIES, TRIES, Made, Rewriting, Told
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.splits import TRAIN


@generators.register("flames/few_shot")
class FewShot(Rewriting):
    """A problem of the parent's kind of story, or of a kind on the same topic, drawn anew."""

    version = 1

    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """A problem whose program is not the parent's and whose structure is of this split."""
        parent = parents[0].instance
        last = FRAMES[parent.parts[-1].frame]
        near = [name for name, frame in FRAMES.items() if frame.topic == last.topic]
        for _ in range(TRIES if split == TRAIN else HELD_OUT_TRIES):
            name = last.name if rng.below(2) else rng.choice(near)
            instance = draw_of_frame(name, rng, self.accepts(split))
            if instance is None:
                continue
            if problem_of(instance).relations != problem_of(parent).relations:
                return Made(instance, {"inspired_by": last.name, "topic": last.topic})
        return None
