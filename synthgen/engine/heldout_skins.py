"""The check that held-out skins are held out, from the rows alone."""

from collections.abc import Iterator
from typing import Any

from synthgen.generating import Generator
from synthgen.row import Row
from synthgen.skin import Skin, words_of
from synthgen.splits import TEST_SKIN, TRAINING

PLAIN_AXES = ("answer_formats", "templates", "observations")  # a skin has one of each

Worn = tuple[str, str, Any]  # task, axis, value


class HeldOutSkins:
    """What rows hold out and wear, row by row; `faults` compares them at the end."""

    def __init__(self) -> None:
        self._held: set[Worn] = set()
        self._trained: dict[Worn, str] = {}  # with the first row that wears it
        self._policies: set[tuple[str, str]] = set()

    def row_faults(self, row: Row, generator: Generator[Any]) -> Iterator[str]:
        """Faults of one row by itself; what it wears and holds out is noted."""
        self._note_policy(row, generator)
        skin = generator.read_skin(row)
        worn = _worn(skin)
        if row.split in TRAINING:
            for axis, value in worn.items():
                self._trained.setdefault((row.task, axis, value), row.id)
            yield from _training_faults(row, skin, generator)
        elif row.split == TEST_SKIN:
            for axis, values in generator.config.skin.held_out.axes.items():
                if worn.get(axis) not in values:
                    yield f"stands in {TEST_SKIN} and wears {axis}: {worn.get(axis)!r}"

    def faults(self) -> Iterator[str]:
        """What one row holds out and another is trained on."""
        for task, axis, value in sorted(self._held & self._trained.keys(), key=repr):
            row = self._trained[task, axis, value]
            yield f"{row} ({task}) wears {axis}: {value!r}, which is held out, in train"

    def _note_policy(self, row: Row, generator: Generator[Any]) -> None:
        if (row.task, row.config) in self._policies:
            return
        self._policies.add((row.task, row.config))
        for axis, values in generator.config.skin.held_out.axes.items():
            self._held |= {(row.task, axis, value) for value in values}


def _worn(skin: Skin) -> dict[str, Any]:
    """What a skin wears, by axis, as `HeldOut.axes` names them."""
    worn: dict[str, Any] = {name: getattr(skin, name[:-1]) for name in PLAIN_AXES}
    return worn | {f"maps.{slot}": drawn["family"] for slot, drawn in skin.maps.items()}


def _training_faults(row: Row, skin: Skin, generator: Generator[Any]) -> Iterator[str]:
    if skin.probe:
        yield f"a probe stands in {row.split}"
    if generator.wardrobe.pooled:
        text = " ".join([*(message.content for message in row.prompt), row.response or ""])
        held = sorted(words_of(text) & generator.wardrobe.held_out_words)
        if held:
            yield f"holds the held-out words {', '.join(held)}"
