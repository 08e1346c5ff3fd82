"""Ask Me Anything (Orca-Math, arXiv 2402.14830; in FLAMES): problem and answer become a statement,
and each of its numbers in turn is asked.
"""

from collections.abc import Sequence

from synthgen.generators.flames.hiding import Hiding
from synthgen.registry import generators
from synthgen.seeding import Stream


@generators.register("flames/ask_me_anything")
class AskMeAnything(Hiding):
    """As many problems of one parent as it has numbers whose inverse is unique, one for each."""

    version = 1
    candidates = 1  # the numbers of one parent are asked in turn
    view = "ask_me_anything"
    turns = 5  # numbers of a parent that are asked at most; where it has fewer, a turn is no row

    def choose(self, names: Sequence[str], rng: Stream, where: int) -> str | None:
        """The number whose turn it is."""
        turn = where % self.turns
        return names[turn] if turn < len(names) else None
