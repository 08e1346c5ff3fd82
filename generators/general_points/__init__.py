r"""General Points: make 24 of four cards, whatever this row's rule says that J, Q and K count as.

The game of Chu et al. (arXiv 2501.17161) in the form of arXiv 2510.00237, "Debunk the Myth of SFT
Generalization", which asks whether a model follows the face-card rule of the prompt or the one that
it was trained on. Rules are skins: a policy says which of them rows are told under.

Deals are counted, not drawn: every set of cards that makes the target, each once. Of two rows on
different sides of a split neither the cards nor the values are the same, whatever their rules are;
see `side`.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import Any, Literal

from pydantic import Field

from synthgen.config import BaseConfig
from synthgen.domains import Countable
from synthgen.family import Proven
from synthgen.generating import Placed, Told
from synthgen.generators.general_points._deals import (
    FACE_RULES,
    FACES,
    TASK,
    Deal,
    bucket_of,
    deals,
    side,
)
from synthgen.generators.general_points._proof import proves
from synthgen.generators.general_points._reading import read_deal
from synthgen.generators.general_points._solver import solutions
from synthgen.generators.general_points._table import Table
from synthgen.generators.general_points._verdict import judge_formula
from synthgen.generators.general_points._words import (
    CARD_SLOT,
    FACE_SLOT,
    OBSERVATIONS,
    TEMPLATES,
)
from synthgen.judging import Verdict
from synthgen.registry import generators
from synthgen.row import Row
from synthgen.seeding import Stream
from synthgen.skin import Skin
from synthgen.skin.drawing import families
from synthgen.splits import TEST_SKIN, side_of
from synthgen.steps import Solution, prose

# Formulas of n numbers that none of the laws of arithmetic makes equal, none going below zero.
FORMULAS = {3: 47, 4: 733, 5: 15_907}


class GeneralPointsConfig(BaseConfig):
    """Which deals."""

    cards: Literal[3, 4, 5] = Field(4, description="cards of a deal: 3, 4 or 5")
    target: int = Field(24, ge=1, le=100, description="the number to make, 1 to 100")
    large: bool = Field(
        False, description="deals with at least one card from 14 to 19, in place of those without"
    )
    face_cards: Literal["any", "some", "none"] = Field(
        "any", description="deals with or without J, Q and K (any), only with (some), or without"
    )


@generators.register(TASK)
class GeneralPoints(Proven[Deal], Countable[Deal]):
    """Make the target of all cards of a deal, each used once.

    Every set of cards that makes the target, under every face rule of the skin policy; rows on two
    sides of a split share neither cards nor values. Any formula that uses each card once and makes
    the target is judged right.
    """

    version = 1
    Config = GeneralPointsConfig
    config: GeneralPointsConfig
    Params = Deal
    answer_type = "expression"
    proof = "rewriting"
    cost_scale = 366.5  # formulas: half of the deals of four cards have at most two ways of 733
    templates = TEMPLATES
    answer_formats = ("boxed", "answer_line", "hash_line", "sentence", "tag", "json", "bare")
    skin_slots = (FACE_SLOT, CARD_SLOT)
    observations = tuple(OBSERVATIONS)
    skin_bound = True  # a face rule decides which cards make the target

    # Which deals there are --------------------------------------------------------------------

    def count(self) -> int:
        """The deals of all splits, with those that no split holds."""
        return len(self._deals)

    def unrank(self, rank: int) -> Deal:
        """By cards, then by rule."""
        return self._deals[rank]

    def key_of(self, params: Deal) -> Any:
        """The cards, what their faces count as, and the target."""
        return [params.cards, params.faces, params.target]

    def group_of(self, instance: Deal) -> Any:
        """The values, whatever cards show them and whatever they have to make."""
        return instance.values

    def belongs(self, placed: Placed[Deal], split: str) -> bool:
        """Where both the cards and their values are on this side, under a rule of the policy."""
        deal = placed.instance
        if not side(deal.cards) == bucket_of(deal.values) == side_of(split):
            return False
        return any(map(deal.agrees, self._rules(split)))

    def domain_key(self) -> str:
        """The deals hang on the rules of the policy as well."""
        return f"{super().domain_key()}:{[self._rules(split) for split in self.splits]}"

    @cached_property
    def _deals(self) -> Sequence[Deal]:
        rules = dict.fromkeys(rule for split in self.splits for rule in self._rules(split))
        found = _all_deals(self.config.cards, self.config.large, self.config.target, tuple(rules))
        wanted = self.config.face_cards
        return [deal for deal in found if wanted in ("any", "some" if deal.has_faces else "none")]

    def _rules(self, split: str) -> tuple[str, ...]:
        """The face rules that rows of a split are judged under."""
        if self.config.skin.probe:
            return (FACE_SLOT.base.name,)
        held = split == TEST_SKIN
        return tuple(family.name for family, _ in families(self.config.skin, FACE_SLOT, held))

    # How a deal is told -----------------------------------------------------------------------

    def skin_of(self, split: str, index: int) -> Skin:
        """A drawn skin under a rule of the policy that the deal agrees with."""
        skin = super().skin_of(split, index)
        placed = self.place(split, index // self.config.tellings)
        if skin.probe or not isinstance(placed, Placed):
            return skin
        if placed.instance.agrees(skin.family(FACE_SLOT)):
            return skin
        rules = [rule for rule in self._rules(split) if placed.instance.agrees(rule)]
        rule = self.stream(split, index, "rule").choice(rules)
        names = dict(zip(FACES, map(str, FACE_RULES[rule]), strict=True))
        return replace(skin, maps={**skin.maps, "faces": {"family": rule, "names": names}})

    def solve(self, params: Deal) -> Solution:
        """The simplest formula; the cost is the formulas to look through for each that works."""
        ways = solutions(params.values, params.target)
        return Solution(ways[0].text, (), FORMULAS[len(params.cards)] / len(ways))

    def prove(self, params: Deal, answer: Any) -> bool:
        """The formula's text, rewritten until a number is left, holds every value once."""
        values = [
            card if card < 11 or card > 13 else params.faces[card - 11] for card in params.cards
        ]
        return proves(str(answer), values, params.target)

    def tell(self, instance: Deal, level: int, skin: Skin) -> Told:
        """The deal in the order and the words of its telling; raises `UnprovenError`."""
        solution = self.proven(instance)
        rng = Stream.of(TASK, instance.cards, instance.faces, skin.text)
        table = Table(rng.sample(instance.cards, len(instance.cards)), instance, skin)
        question = table.question(rng)
        work = prose(table.work(rng)) if self.form == "cot" else ""
        told = self.told(instance, solution, skin, question, work, solution.answer)
        return replace(told, response=skin.close(work, solution.answer, table.fields))

    def parse(self, prompt: str, skin: Skin) -> Deal:
        """The deal that a prompt tells; what its faces count as is the rule that judges."""
        return read_deal(prompt, skin)

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        """Any legal formula of the row's cards; `valid` and `correct` apart."""
        params = json.loads(row.params)
        return judge_formula(
            Deal(tuple(params["cards"]), tuple(params["faces"]), params["target"]), text
        )


@lru_cache(maxsize=32)
def _all_deals(count: int, large: bool, target: int, rules: tuple[str, ...]) -> tuple[Deal, ...]:
    return tuple(deals(count, large, target, rules))
