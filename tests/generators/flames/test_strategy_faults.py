"""Faults that a reader of the strategies' rows found once do not come back."""

import re
from pathlib import Path

import pytest

from synthgen.api import generator
from synthgen.generators.flames.telling import Narrated
from synthgen.row import Row
from synthgen.skin import ANSWER_FORMATS
from synthgen.strategies import strategies
from synthgen.strategy import Strategy

FAULTS = Path(__file__).parent / "faults"
NAMES = sorted(name for name, cls in strategies().items() if issubclass(cls, Narrated))
ROWS = 60  # of a strategy
ASKS = [ask for told in ANSWER_FORMATS.values() for ask in told.asks if ask]


def patterns(name: str) -> list[re.Pattern[str]]:
    """The faulty forms of every text, and those of a strategy."""
    files = [FAULTS / "any.txt", FAULTS / "strategy" / f"{name}.txt"]
    lines = [line for file in files if file.exists() for line in file.read_text().splitlines()]
    return [re.compile(line) for line in lines if line and not line.startswith("#")]


def told(row: Row) -> str:
    """The problem and its solution, without the request for an answer format."""
    text = "\n".join([*(message.content for message in row.prompt), row.response or ""])
    for ask in ASKS:
        text = text.replace(ask, "")
    return re.sub(r"\\boxed\{(.*)\}", r"\1", text)


@pytest.mark.parametrize("name", NAMES)
def test_no_known_fault_of_a_strategy_comes_back(name: str) -> None:
    built = generator(f"flames/{name}", seed=23)
    assert isinstance(built, Strategy)
    known = patterns(name)

    texts = [told(row) for row in built.rows("train", ROWS)]

    hits = [
        f"{found.re.pattern}: {text}" for text in texts for p in known if (found := p.search(text))
    ]
    assert not hits, "\n\n".join(hits[:5])


def test_every_file_of_a_strategys_faults_is_of_a_strategy() -> None:
    assert {file.stem for file in (FAULTS / "strategy").glob("*.txt")} <= set(NAMES)
