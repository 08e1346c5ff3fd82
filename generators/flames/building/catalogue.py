"""Every frame by name: each is a file of `synthgen.generators.flames.frames`."""

import importlib
import pkgutil
from functools import cache
from typing import Final

from synthgen.generators.flames import frames
from synthgen.generators.flames.building import frame as registered
from synthgen.generators.flames.building.frame import Frame
from synthgen.generators.flames.building.sizes import sizes_of


def _all() -> dict[str, Frame]:
    for module in pkgutil.iter_modules(frames.__path__, f"{frames.__name__}."):
        importlib.import_module(module.name)
    return dict(sorted(registered.FRAMES.items()))


FRAMES: Final = _all()


def concepts_of(name: str) -> list[str]:
    """The concepts of a frame."""
    return list(FRAMES[name].concepts)


@cache
def frames_with(concept: str) -> tuple[str, ...]:
    """The frames that teach a concept."""
    return tuple(name for name, frame in FRAMES.items() if concept in frame.concepts)


SIZES: Final = {name: sizes_of(one) for name, one in FRAMES.items()}
CHOICES: Final = {name: tuple(sorted(sizes)) for name, sizes in SIZES.items()}
TOPICS: Final = tuple(sorted({frame.topic for frame in FRAMES.values()}))
