"""What the embedded strategies share: a parent problem goes in, a child of it comes out.

Each works on programs, never on text: a child is an instance, built, told and audited like any
other. It inherits its root's group, so it stays on its root's side of the split.
"""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, NamedTuple

from synthgen.errors import RequestError
from synthgen.generators.flames.audit.needs import is_sound
from synthgen.generators.flames.building.draw import LEVELS
from synthgen.generators.flames.building.instance import Instance, problem_of
from synthgen.generators.flames.telling import Narrated
from synthgen.generators.flames.word_problem import CAPACITY, ROOT, in_split
from synthgen.registry import generators
from synthgen.row import Reject
from synthgen.seeding import Stream
from synthgen.seeds import SOURCE_PREFIX
from synthgen.skin import Skin
from synthgen.strategy import Child, Parent, Strategy

TRIES = 20  # ways that are tried on one parent before it is given up
HELD_OUT_TRIES = 200  # where a structure must be of a held-out split: five in a hundred are


class Told(NamedTuple):
    """A parent: its instance, and how its row tells it."""

    instance: Instance
    skin: Skin


class Made(NamedTuple):
    """A child and what is kept of how it was made."""

    instance: Instance
    lineage: dict[str, Any]


class Rewriting(Narrated, Strategy[Instance]):
    """Subclass with `make`; seeds are streams of anything that is told as a word problem."""

    default_seeds: ClassVar[str] = ROOT

    @abstractmethod
    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """A child of the parents; None where there is none to be had."""

    @property
    def root_task(self) -> str:
        """Structures are split under the task of the plain problems."""
        return ROOT

    @classmethod
    def refuses(cls, task: str) -> str:
        """Only problems that are programs can be parents."""
        if task.startswith(SOURCE_PREFIX):
            return super().refuses(task)
        try:
            is_program = issubclass(generators.get(task), Narrated)
        except RequestError:
            return ""  # told elsewhere: there is no such generator
        return "" if is_program else f"rows of {task} are no word problems with a program"

    def child(
        self, parents: Sequence[Parent[Instance]], rng: Stream, split: str, where: int
    ) -> Child[Instance] | Reject:
        """The child of `make`."""
        told = [Told(p.placed.instance, p.skin) for p in parents if p.placed and p.skin]
        made = self.make(told, rng, split, where)
        if made is None:
            return self.nothing(split, where)
        return Child(made.instance, level_of(made.instance), made.lineage)

    def accepts(self, split: str) -> Callable[[str], bool]:
        """Whether a structure is one of a split."""
        return in_split(split)

    def capacity(self, split: str) -> int:
        """A stated lower bound."""
        self._check_split(split)
        return int(CAPACITY * self.share(split)) * self.config.tellings

    @property
    def row_levels(self) -> tuple[int, ...]:
        """Children are as hard as they are."""
        return tuple(LEVELS)


def level_of(instance: Instance) -> int:
    """The level that holds so many relations."""
    size = len(problem_of(instance).needed)
    return next((level for level, (_, high) in LEVELS.items() if size <= high), max(LEVELS))


def sound(instance: Instance) -> Instance | None:
    """The instance, unless its problem gives its answer away or has idle numbers."""
    return instance if is_sound(problem_of(instance)) else None
