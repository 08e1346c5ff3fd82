"""Wrong steps on purpose: an exact share of the train rows says another entity at chosen hops.

The noise of arXiv 2502.04667, without the fault of its released generator, whose loop carries a
wrong bridge on to later rows: asked for 5 %, it gives 39 %.
"""

from collections.abc import Sequence
from fractions import Fraction

from pydantic import Field

from synthgen.config import Options
from synthgen.seeding import Stream

TAG = "noise"


class NoiseOptions(Options):
    """How many train rows are wrong, and where."""

    share: float = Field(
        0.0, ge=0, le=1, description="share of the train rows, exact in every prefix"
    )
    hops: tuple[int, ...] = Field(
        (),
        description="the hops whose entity is replaced by another: of two hops 1 is the bridge and "
        "2 the answer; by default the last",
    )


class Noise:
    """Which rows are noisy and what they say."""

    def __init__(self, options: NoiseOptions, hops: int, entities: int) -> None:
        share = Fraction(str(options.share))
        self.parts, self.whole = share.numerator, share.denominator
        self.hops = tuple(sorted(set(options.hops))) or (hops,)
        self.entities, self.last = entities, hops

    def at(self, index: int) -> bool:
        """Whether a row is noisy: when the rounded share of the rows so far goes up with it."""
        return self._before(index + 1) > self._before(index)

    def shifts(self, rng: Stream) -> tuple[tuple[int, int], ...]:
        """For each noisy hop how far the entity that is said lies from the true one, never 0.

        Counted around the entities of the world, all other entities are as likely.
        """
        return tuple((hop, 1 + rng.below(self.entities - 1)) for hop in self.hops)

    def _before(self, index: int) -> int:
        """The noisy rows before an index."""
        return (2 * index * self.parts + self.whole) // (2 * self.whole)

    @property
    def tags(self) -> tuple[str, ...]:
        """What a noisy row is tagged with: that it is, what is wrong, and at which hops."""
        kinds = {hop == self.last for hop in self.hops}
        kind = "both" if len(kinds) == 2 else "answer" if True in kinds else "bridge"
        return (TAG, f"{TAG}_{kind}", *(f"{TAG}_hop_{hop}" for hop in self.hops))


def said(truth: Sequence[int], noise: tuple[tuple[int, int], ...], entities: int) -> list[int]:
    """The entities that a response says: the true ones, those of noisy hops shifted.

    >>> said((7, 8, 9), ((2, 5),), entities=10)
    [7, 3, 9]
    """
    told = list(truth)
    for hop, shift in noise:
        told[hop - 1] = (told[hop - 1] + shift) % entities
    return told
