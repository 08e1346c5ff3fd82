"""Word problems that are programs (the embedded mode of FLAMES, arXiv 2508.16514).

A frame is drawn, then its modules, what is asked, the people, the things and the numbers: the
program, whose values are right by construction. The text and the worked solution are told from it;
the audits read both again. Splits are made by structure, as iGSM (arXiv 2407.20311) makes them.
"""

from synthgen.domains import Drawn
from synthgen.generators.flames.building.draw import LEVELS, draw_instance
from synthgen.generators.flames.building.instance import Instance
from synthgen.generators.flames.telling import Narrated
from synthgen.registry import generators
from synthgen.seeding import Stream

# Distinct problems of a level, far below what there is: one frame with two hundred things, seven
# counts, thirty prices and eight percentages has a third of a million.
CAPACITY = 1_000_000


@generators.register("flames/word_problem")
class WordProblem(Narrated, Drawn[Instance]):
    """A word problem of 1 to 8 relations over one of 48 kinds of story, with a worked solution."""

    version = 1
    levels = tuple(LEVELS)

    def draw(self, rng: Stream, level: int) -> Instance:
        """A frame that reaches the level, its modules, people, things and numbers."""
        return draw_instance(rng, level)

    def capacity_of(self, level: int) -> int:
        """A stated lower bound."""
        return CAPACITY
