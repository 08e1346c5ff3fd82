"""What a frame is: a story with modules that may be in, and targets that may be asked."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from itertools import chain, combinations
from typing import ClassVar, Final, NamedTuple

from synthgen.generators.flames.building.build import Build, Inapplicable


class Choice(NamedTuple):
    """Which modules of a frame are in, and what is asked."""

    modules: tuple[str, ...]
    target: str


class Frame(ABC):
    """A kind of story. Subclass with `build`, register with `frame`.

    `modules` maps each optional part to what adding it does to a problem, in words; `targets` are
    what can be asked; `imports` maps the numbers that may come from another story to how that story
    must name them: `things` that are there ("the remaining eggs"), or `costs` that are to be paid
    ("the price of the tiles"); `costs` are the targets that are costs; `details` names what can be
    said that does not matter; `owner` is the role of the person whose story it is.
    """

    name: ClassVar[str]
    topic: ClassVar[str]
    concepts: ClassVar[tuple[str, ...]]
    modules: ClassVar[Mapping[str, str]] = {}
    targets: ClassVar[tuple[str, ...]]
    imports: ClassVar[Mapping[str, str]] = {}
    costs: ClassVar[tuple[str, ...]] = ()
    details: ClassVar[tuple[str, ...]] = ()
    owner: ClassVar[str] = "B"

    @abstractmethod
    def build(self, d: Build) -> None:
        """Draw or take the roles and numbers; say the facts; ask the target."""

    def detail(self, d: Build, name: str) -> None:
        """Say something of the kind `name` that the answer does not need."""
        raise Inapplicable(f"{self.name} has no detail {name}")

    def choices(self) -> Iterator[Choice]:
        """Every set of modules with every target, whether they go together or not."""
        names = sorted(self.modules)
        subsets = chain.from_iterable(combinations(names, k) for k in range(len(names) + 1))
        for modules in subsets:
            for target in self.targets:
                yield Choice(modules, target)


FRAMES: Final[dict[str, Frame]] = {}


def frame(cls: type[Frame]) -> type[Frame]:
    """Register a frame under its name."""
    if cls.name in FRAMES:
        raise ValueError(f"two frames are named {cls.name!r}")
    FRAMES[cls.name] = cls()
    return cls
