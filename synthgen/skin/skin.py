"""A skin: all the draws of one telling, and what they render."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, Self

from synthgen import canonical
from synthgen.skin.formats import ANSWER_FORMATS
from synthgen.skin.slots import Slot


class HasSkin(Protocol):
    """A row, as far as it is asked here."""

    @property
    def skin(self) -> str:
        """The draws as JSON."""
        ...


@dataclass(frozen=True, slots=True)
class Skin:
    """The draws of one telling.

    `template` numbers the wording, `ask` the wording of the answer format's request, `ask_first`
    puts that request before the problem. `maps` holds for each slot the family and the name of each
    id; `legend` (full, minimal or none) says which of them the prompt explains; `observation` is a
    format of the generator's. In a fake probe `judged` holds the names that the judge accepts.
    """

    template: int
    answer_format: str
    ask: int
    ask_first: bool
    maps: Mapping[str, Any] = field(default_factory=dict, hash=False)
    legend: str = ""
    observation: str = ""
    probe: str = ""
    judged: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @classmethod
    def of(cls, row: HasSkin) -> Self:
        """The skin of a row."""
        return cls(**json.loads(row.skin))

    @property
    def text(self) -> str:
        """The draws as canonical JSON, as in `Row.skin`; what is empty is left out."""
        drawn: dict[str, Any] = {
            "answer_format": self.answer_format,
            "ask": self.ask,
            "ask_first": self.ask_first,
            "template": self.template,
        }
        for name in ("maps", "legend", "observation", "probe", "judged"):
            value = getattr(self, name)
            drawn |= {name: value} if value else {}
        return canonical.dumps(drawn)

    @property
    def tags(self) -> tuple[str, ...]:
        """What the row's tags must say of its telling."""
        return (f"probe:{self.probe}",) if self.probe else ()

    def names(self, slot: Slot) -> dict[str, str]:
        """The names that the prompt shows, by id, in the order of the slot's ids."""
        names = self.maps[slot.name]["names"]
        return {key: names[key] for key in slot.ids}

    def answer_names(self, slot: Slot) -> dict[str, str]:
        """The names that the response, the answer and the judge use, by id.

        They are those of the prompt but in a fake probe, where they are the base ones.
        """
        names = self.judged.get(slot.name)
        return {key: names[key] for key in slot.ids} if names else self.names(slot)

    def family(self, slot: Slot) -> str:
        """The name of the family that a slot's names are from."""
        return str(self.maps[slot.name]["family"])

    def explains(self, slot: Slot) -> bool:
        """Whether the prompt must say what the names of a slot stand for."""
        if self.legend == "minimal":
            return not slot.family(self.family(slot)).conventional
        return self.legend == "full"

    def dress(self, problem: str) -> str:
        """The prompt: the problem and the request for an answer format, on separate lines."""
        ask = ANSWER_FORMATS[self.answer_format].asks[self.ask]
        if not ask:
            return problem
        return f"{ask}\n\n{problem}" if self.ask_first else f"{problem}\n\n{ask}"

    def close(self, work: str, answer: str, fields: Mapping[str, Any] | None = None) -> str:
        """The response: the work, if any, and the answer in the asked format.

        `fields` are what else a JSON answer holds; the prompt has to ask for them.
        """
        end = ANSWER_FORMATS[self.answer_format].close(answer, fields)
        return f"{work}\n\n{end}" if work else end
