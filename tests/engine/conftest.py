import sys
from collections.abc import Iterator

import pytest

from synthgen.registry import filters, generators

collect_ignore = ["toys.py"]  # a plug-in: imported under a second name, it would register twice


@pytest.fixture(scope="module", autouse=True)
def _toys_leave_the_registry() -> Iterator[None]:
    """What the plug-in registers is taken out again: other tests look at the whole registry."""
    yield
    for registry in (generators, filters):
        for name in [name for name in registry._classes if name.startswith("toys/")]:
            del registry._classes[name]
    for module in [name for name in sys.modules if name.startswith("synthgen_plugin_")]:
        del sys.modules[module]
