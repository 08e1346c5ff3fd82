"""Paraphrasing (MetaMath's rephrasing, in FLAMES): the same problem in other words.

The program is the parent's; another document plan tells it, with other clauses, another order and
another question, until at most `overlap` of the words are the same.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pydantic import Field

from synthgen.generators.flames.building.instance import Instance, problem_of
from synthgen.generators.flames.rewriting import Made, Rewriting, Told
from synthgen.generators.flames.story.compose import compose
from synthgen.generators.flames.telling import PLANS, WordProblemConfig, plan_stream
from synthgen.registry import generators
from synthgen.seeding import Stream

TRIES: Final = 30  # plans that are tried; the first is far enough for two parents in three


class ParaphraseConfig(WordProblemConfig):
    """Options of paraphrasing."""

    overlap: float = Field(
        0.6,
        gt=0,
        lt=1,
        description="the largest share of words in common (Jaccard) with the parent",
    )


@generators.register("flames/paraphrase")
class Paraphrase(Rewriting):
    """The parent's program told by another plan, in mostly other words."""

    version = 1
    Config = ParaphraseConfig
    config: ParaphraseConfig

    def make(self, parents: Sequence[Told], rng: Stream, split: str, where: int) -> Made | None:
        """The first plan whose words differ enough."""
        instance, skin = parents[0]
        told = _words(instance, skin.template if instance.plan is None else instance.plan)
        for _ in range(TRIES):
            plan = rng.choice(PLANS)
            shared = _jaccard(told, _words(instance, plan))
            if shared <= self.config.overlap:
                return Made(replace(instance, plan=plan), {"overlap": round(shared, 3)})
        return None


def _words(instance: Instance, plan: int) -> set[str]:
    problem = problem_of(instance)
    text = compose(problem, plan_stream(problem, plan)).problem
    return set(re.findall(r"[a-z]+|\d[\d,.]*", text.lower()))


def _jaccard(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)
