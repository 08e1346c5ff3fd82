"""A deal on the table: its cards in an order, in the words of a skin."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from synthgen.generators.general_points._deals import Deal, value_of
from synthgen.generators.general_points._reasoning import reasoning
from synthgen.generators.general_points._solver import solutions
from synthgen.generators.general_points._words import (
    CARD_SLOT,
    FACE_SLOT,
    JSON_FIELDS,
    OBSERVATIONS,
    TEMPLATES,
    label,
    rule_text,
)
from synthgen.seeding import Stream
from synthgen.skin import Skin
from synthgen.steps import Step


@dataclass(frozen=True, slots=True)
class Table:
    """The cards of a deal in the order in which they lie, and how they are told."""

    cards: Sequence[int]
    deal: Deal
    skin: Skin

    @property
    def names(self) -> list[str]:
        """What the cards are called."""
        names = self.skin.names(CARD_SLOT)
        return [label(card, names) for card in self.cards]

    @property
    def numbers(self) -> list[int]:
        """What the cards count as: in a fake probe by the rule that judges, not the one shown."""
        return [value_of(card, self.deal.faces) for card in self.cards]

    @property
    def fields(self) -> dict[str, Any]:
        """What a JSON answer says besides the formula."""
        return {"cards": self.names, "numbers": self.numbers}

    def question(self, rng: Stream) -> str:
        """The deal, its target and the rule for face cards, in one of the wordings."""
        names, faces = self.skin.names(CARD_SLOT), self.skin.names(FACE_SLOT)
        question = TEMPLATES[self.skin.template].format(
            n=len(self.cards),
            cards=OBSERVATIONS[self.skin.observation](self.names),
            target=self.deal.target,
            rule=rule_text(names, faces, self.skin.explains(CARD_SLOT), rng),
        )
        return f"{question}\n\n{JSON_FIELDS}" if self.skin.answer_format == "json" else question

    def work(self, rng: Stream) -> tuple[Step, ...]:
        """The cards read as numbers, tries that fail, and the way that works."""
        read = dict(zip(self.names, map(str, self.numbers), strict=True))
        facts = [f"{name} = {number}" for name, number in read.items() if name != number]
        ways = solutions(self.deal.values, self.deal.target)
        return reasoning(facts, self.numbers, self.deal.target, ways[0], len(ways), rng)
