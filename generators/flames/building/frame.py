"""What a frame is: a story with modules that may be in, and targets that may be asked."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import chain, combinations
from typing import ClassVar, Final, NamedTuple

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.seeding import Stream

TRIALS: Final = 60  # builds after which a choice is taken for impossible


class Choice(NamedTuple):
    """Which modules of a frame are in, and what is asked."""

    modules: tuple[str, ...]
    target: str


class Frame(ABC):
    """A kind of story. Subclass with `build`, register with `frame`.

    `modules` maps each optional part to what adding it does to a problem, in words; `targets` are
    what can be asked; `imports` maps the numbers that may come from another story to how that story
    must name them (`things` or `amount`); `details` names what can be said that does not matter.
    """

    name: ClassVar[str]
    topic: ClassVar[str]
    concepts: ClassVar[tuple[str, ...]]
    modules: ClassVar[Mapping[str, str]] = {}
    targets: ClassVar[tuple[str, ...]]
    imports: ClassVar[Mapping[str, str]] = {}
    details: ClassVar[tuple[str, ...]] = ()

    @abstractmethod
    def build(self, d: Build) -> None:
        """Draw or take the roles and numbers; say the facts; ask the target."""

    def detail(self, d: Build, name: str) -> None:
        """Say something of the kind `name` that the answer does not need."""
        raise Inapplicable(f"{self.name} has no detail {name}")

    @cached_property
    def sizes(self) -> dict[Choice, int]:
        """Every choice in which each given is needed, and its number of relations."""
        found = {choice: _size(self, choice) for choice in self._choices()}
        return {choice: size for choice, size in found.items() if size}

    def _choices(self) -> Iterator[Choice]:
        names = sorted(self.modules)
        subsets = chain.from_iterable(combinations(names, k) for k in range(len(names) + 1))
        for modules in subsets:
            for target in self.targets:
                yield Choice(modules, target)


def _size(frame: Frame, choice: Choice) -> int:
    """The relations that the answer needs; 0 where the choice cannot be built or leaves idle."""
    for trial in range(TRIALS):
        d = Build(choice.modules, choice.target, Stream.of("size", frame.name, *choice, trial))
        try:
            frame.build(d)
        except Inapplicable:
            continue
        return needed_size(d)
    return 0


def needed_size(d: Build) -> int:
    """The number of relations behind the answer, 0 where a given is not behind it."""
    by_out = {relation.out: relation for relation in d.relations}
    needed: set[str] = set()
    queue = [d.asked]
    while queue:
        name = queue.pop()
        if name not in needed:
            needed.add(name)
            queue += by_out[name].args if name in by_out else ()
    idle = [q.name for q in d.quantities.values() if q.role == "given" and q.name not in needed]
    return 0 if idle else sum(name in by_out for name in needed)


FRAMES: Final[dict[str, Frame]] = {}


def frame(cls: type[Frame]) -> type[Frame]:
    """Register a frame under its name."""
    if cls.name in FRAMES:
        raise ValueError(f"two frames are named {cls.name!r}")
    FRAMES[cls.name] = cls()
    return cls
