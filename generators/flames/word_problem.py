"""Word problems that are programs (the embedded mode of FLAMES, arXiv 2508.16514).

A frame is drawn, then its modules, what is asked, the people, the things and the numbers: the
program, whose values are right by construction. The text and the worked solution are told from it;
the audits read both again. Splits are made by structure, as iGSM (arXiv 2407.20311) makes them.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from synthgen import canonical
from synthgen.domains import Drawn
from synthgen.generators.flames.building.draw import LEVELS, draw_instance
from synthgen.generators.flames.building.instance import Instance
from synthgen.generators.flames.telling import Narrated
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.splits import TRAIN, bucket

# Distinct problems of a level, far below what there is: one frame with two hundred things, seven
# counts, thirty prices and eight percentages has a third of a million.
CAPACITY = 1_000_000


ROOT = "flames/word_problem"


@cache
def in_split(split: str) -> Callable[[str], bool]:
    """Whether a structure is one of a split; one and the same function for each."""

    @lru_cache(maxsize=1 << 14)
    def accepts(structure: str) -> bool:
        return bucket(ROOT, canonical.hexdigest("", structure)) == split

    return accepts


@generators.register(ROOT)
class WordProblem(Narrated, Drawn[Instance]):
    """A word problem of 1 to 8 relations over one of 48 kinds of story, with a worked solution."""

    version = 1
    levels = tuple(LEVELS)

    def draw(self, rng: Stream, level: int) -> Instance:
        """A frame that reaches the level, its modules, people, things and numbers."""
        return draw_instance(rng, level)

    def draw_for(self, rng: Stream, level: int, split: str) -> Instance:
        """Held-out structures are looked for where they usually are: they are one in twenty."""
        return draw_instance(rng, level, None if split == TRAIN else in_split(split))

    def capacity_of(self, level: int) -> int:
        """A stated lower bound."""
        return CAPACITY
