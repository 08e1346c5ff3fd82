"""How the rows of `two_hop` are told: as tokens or in English, noisy or not."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import Field

from synthgen import canonical
from synthgen.skin import Skin, SkinPolicy

PLANS = range(1 << 16)  # the number of a plan draws every wording of a telling
SYMBOLS = "symbols"


@dataclass(frozen=True, slots=True)
class FactSkin(Skin):
    """A telling of facts. `noise` holds (hop, shift) where a noisy row says another entity.

    For the natural telling `template` is the number of a plan.
    """

    telling: str = "natural"
    noise: tuple[tuple[int, int], ...] = ()

    @property
    def text(self) -> str:
        """The draws as canonical JSON; for symbols there are none but the noise."""
        noise: dict[str, Any] = {"noise": self.noise} if self.noise else {}
        if self.telling == SYMBOLS:
            return canonical.dumps({"telling": SYMBOLS, **noise})
        drawn = {
            "answer_format": self.answer_format,
            "ask": self.ask,
            "ask_first": self.ask_first,
            "template": self.template,
        }
        return canonical.dumps({**drawn, **noise})

    @classmethod
    def read(cls, drawn: Mapping[str, Any]) -> "FactSkin":
        """The skin of a row, from its JSON."""
        noise = tuple((hop, shift) for hop, shift in drawn.get("noise", ()))
        rest = {name: value for name, value in drawn.items() if name != "noise"}
        if rest.get("telling") == SYMBOLS:
            return symbols(noise)
        return cls(**rest, noise=noise)


def symbols(noise: tuple[tuple[int, int], ...] = ()) -> FactSkin:
    """The telling in tokens."""
    return FactSkin(0, "", 0, ask_first=False, telling=SYMBOLS, noise=noise)


class FactPolicy(SkinPolicy):
    """Which tellings a component uses."""

    telling: Literal["natural", "symbols"] = Field(
        "natural",
        description="English about people with made-up names, or the papers' tokens, "
        "`<e_0><r_1><r_2>`, whose targets have a format of their own",
    )
