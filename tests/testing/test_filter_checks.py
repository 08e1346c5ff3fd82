from collections.abc import Sequence
from typing import Any

import pytest

from synthgen.filtering import KEEP, Decision, RowFilter, SetFilter
from synthgen.keys import INSTANCE
from synthgen.row import Row
from synthgen.testing import check_filter


class Short(RowFilter):
    """Keeps rows with short answers."""

    name = "toy/short"

    def decide(self, row: Row) -> Decision:
        return KEEP if len(row.answer) < 4 else Decision(False, "long")


class Alternating(Short):
    """Decides by the order of asking."""

    asked = 0

    def decide(self, row: Row) -> Decision:
        self.asked += 1
        return KEEP if self.asked % 3 else Decision(False, "third")


class Unnamed(Short):
    """Drops without a reason."""

    def decide(self, row: Row) -> Decision:
        return Decision(False)


class Once(SetFilter):
    """Keeps the first row of each instance."""

    name = "toy/once"
    columns = (INSTANCE,)

    def __init__(self, config: Any = None) -> None:
        super().__init__(config)
        self.seen: set[bytes] = set()

    def admit(self, table: Any, room: int, tellings: int) -> Sequence[Decision]:
        decisions: list[Decision] = []
        for key in table.column(INSTANCE).to_pylist():
            if room == 0:
                break
            new = key not in self.seen
            self.seen.add(key)
            decisions.append(KEEP if new else Decision(False, "repeat"))
            room -= new
        return decisions


class LookingAhead(Once):
    """Remembers rows behind the end."""

    def admit(self, table: Any, room: int, tellings: int) -> Sequence[Decision]:
        decisions = super().admit(table, room, tellings)
        self.seen.update(table.column(INSTANCE).to_pylist())
        return decisions


class Overfull(Once):
    """Keeps more rows than there is room for."""

    def admit(self, table: Any, room: int, tellings: int) -> Sequence[Decision]:
        return super().admit(table, room + 1, tellings)


class Blind(Once):
    """Reads a column that no row has."""

    columns = ("colour",)


@pytest.mark.parametrize("sound", [Short, Once])
def test_a_sound_filter_passes(sound: type[RowFilter] | type[SetFilter]) -> None:
    check_filter(sound)


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (Alternating, "decisions change with order"),
        (Unnamed, "without a reason"),
        (LookingAhead, "leave a trace"),
        (Overfull, "where there is room for 0"),
        (Blind, "columns that no row has: colour"),
    ],
)
def test_a_fault_of_a_filter_is_found(
    broken: type[RowFilter] | type[SetFilter], words: str
) -> None:
    with pytest.raises(AssertionError, match=words):
        check_filter(broken)
