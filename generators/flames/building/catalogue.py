"""Every frame by name: each is a file of `synthgen.generators.flames.frames`."""

import importlib
import pkgutil
from typing import Final

from synthgen.generators.flames import frames
from synthgen.generators.flames.building import frame as registered
from synthgen.generators.flames.building.frame import Frame


def _all() -> dict[str, Frame]:
    for module in pkgutil.iter_modules(frames.__path__, f"{frames.__name__}."):
        importlib.import_module(module.name)
    return dict(sorted(registered.FRAMES.items()))


FRAMES: Final = _all()
TOPICS: Final = tuple(sorted({frame.topic for frame in FRAMES.values()}))
