import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from synthgen.registry import filters, generators

GOLDENS = Path(__file__).parent / "goldens" / "rows.json"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="write tests/goldens/rows.json anew; refused where rows changed but no version did",
    )


def pytest_configure(config: pytest.Config) -> None:
    is_worker = hasattr(config, "workerinput")  # of pytest-xdist: the main process has done it
    if config.getoption("--update-goldens") and not is_worker:
        _update_goldens()


def _update_goldens() -> None:
    from synthgen.registry import generators
    from synthgen.testing import goldens

    classes = [generators.get(name) for name in generators.names()]
    try:
        current = goldens.updated(goldens.read(GOLDENS), classes)
    except goldens.ChangedRowsError as error:
        raise pytest.UsageError(str(error)) from error
    GOLDENS.parent.mkdir(exist_ok=True)
    goldens.write(GOLDENS, current)


@pytest.fixture(scope="session")
def goldens_path() -> Path:
    return GOLDENS


@pytest.fixture(scope="module", autouse=True)
def _plugins_leave_the_registry() -> Iterator[None]:
    """What a module's plug-ins register is taken out again: other tests look at it all."""
    yield
    for registry in (generators, filters):
        for name, cls in list(registry._classes.items()):
            if not cls.__module__.startswith(f"{registry.package}."):
                del registry._classes[name]
    for module in [name for name in sys.modules if name.startswith("synthgen_plugin_")]:
        del sys.modules[module]
