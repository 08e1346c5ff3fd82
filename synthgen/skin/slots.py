"""Slots: the things of a task whose names a skin may change."""

from dataclasses import dataclass
from typing import Literal

from synthgen.errors import suggest
from synthgen.skin.maps import MapFamily
from synthgen.skin.names import name_fault, names_fault

Role = Literal["symbol", "action", "value", "label"]


@dataclass(frozen=True, slots=True)
class Slot:
    """What a task names: the `ids` it thinks in, and the families of names that may stand for them.

    The first family is the base one, which a frozen skin wears and a fake probe judges by.
    `separators` are what may stand between two names in a prompt or an answer: no name holds one,
    and where "" is among them (a grid without spaces) no name begins another. `reserved` are texts
    of the task that no name may equal. `distinct` is false where two ids may share a name, as the
    values of face cards do; such a slot may also use the names of other slots.

    A faulty declaration raises ValueError when it is made.
    """

    name: str
    role: Role
    ids: tuple[str, ...]
    families: tuple[MapFamily, ...]
    separators: tuple[str, ...] = (" ", ",")
    reserved: tuple[str, ...] = ()
    distinct: bool = True

    def __post_init__(self) -> None:
        names = [family.name for family in self.families]
        if not self.ids or len(set(self.ids)) < len(self.ids):
            raise ValueError(f"slot {self.name}: ids must be there and differ: {self.ids}")
        if not names or len(set(names)) < len(names):
            raise ValueError(f"slot {self.name}: families must be there and differ: {names}")
        if not self.base.tables:
            raise ValueError(f"slot {self.name}: the first family is the base one, a Fixed one")
        for family in self.families:
            family.check(self.ids)
            for table in family.tables:
                fault = self.fault(table)
                if fault:
                    raise ValueError(f"slot {self.name}, family {family.name}: {fault}")

    @property
    def base(self) -> MapFamily:
        """The conventional family."""
        return self.families[0]

    @property
    def base_names(self) -> tuple[str, ...]:
        """The conventional names."""
        return self.base.tables[0]

    @property
    def answers(self) -> bool:
        """Whether its names can stand in an answer: a board's symbols do not."""
        return self.role != "symbol"

    def family(self, name: str) -> MapFamily:
        """The family of a name. Raises ValueError with the nearest one."""
        for family in self.families:
            if family.name == name:
                return family
        known = [family.name for family in self.families]
        raise ValueError(f"slot {self.name!r} has no family {name!r}{suggest(name, known)}")

    def fault(self, names: tuple[str, ...]) -> str:
        """Why names cannot stand for the ids; empty where they can."""
        if len(names) != len(self.ids):
            return f"{len(names)} names for {len(self.ids)} ids"
        for name in names:
            fault = name_fault(name, self.separators)
            if fault:
                return fault
        return names_fault(names, self.reserved, self.distinct, glued="" in self.separators)
