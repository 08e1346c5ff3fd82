"""Sampled reasoning: a model solves rows of any generator, and a right solution is kept.

Rejection sampling: the paper on prompt diversity samples up to 16 responses a prompt and keeps
those whose answer is right (arXiv 2510.00237, for Sokoban). The judge of the row's own task
decides: a replay of the moves, the value of a formula, or the plain answer.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

from pydantic import Field

from synthgen import canonical
from synthgen.config import BaseConfig
from synthgen.conversing import Conversing
from synthgen.errors import RequestError
from synthgen.generating import Told
from synthgen.judging import judge_plain
from synthgen.llm.outcome import Reply
from synthgen.llm.request import Request
from synthgen.llm.talk import DEFAULT, Ask, Talk
from synthgen.registry import agents, generators
from synthgen.row import Reject, Row, content_id
from synthgen.seeds import SOURCE_PREFIX
from synthgen.skin import Skin
from synthgen.strategy import Child, Parent

SAMPLED = "reasoning:sampled"  # the tag of rows whose response a model wrote
NONE_RIGHT = "none_right"


class SampledConfig(BaseConfig):
    """How often a model may try."""

    attempts: int = Field(
        16, ge=1, le=256, description="responses that are sampled until one is right"
    )


@agents.register("sampled_reasoning")
class SampledReasoning(Conversing[Row]):
    """Rows of the seeds as they are, with a response of the model's that is judged right."""

    version = 1
    Config: ClassVar[type[BaseConfig]] = SampledConfig
    config: SampledConfig
    default_seeds: ClassVar[str] = "flames/word_problem"
    forms: ClassVar[tuple[str, ...]] = ("sampled",)

    @property
    def requests_each(self) -> int:
        """As many as there are attempts; a right answer ends them."""
        return self.config.attempts

    def converse(
        self, parents: Sequence[Parent[Any]], split: str, where: int
    ) -> Talk[Child[Row] | Reject]:
        """One response after the other, until one is right."""
        row = _asked(parents[0], split)
        if isinstance(row, Reject):
            return self._reject(split, where, row.reason, row.detail)
        first = self.again(split, where) * self.config.attempts
        for attempt in range(self.config.attempts):
            request = Request(row.prompt, sample=first + attempt)
            (outcome,) = yield [Ask(request)]
            if isinstance(outcome, Reply) and _is_right(row, outcome.text):
                told = {
                    "models": {"solver": self.endpoints[DEFAULT].model},
                    "attempts": attempt + 1,
                }
                return Child(replace(row, response=outcome.text.strip()), row.level, told)
        detail = f"none of {self.config.attempts} responses is right"
        return self._reject(split, where, NONE_RIGHT, detail)

    # The row: the parent's own, with another response ------------------------------------------

    def row(self, split: str, index: int) -> Row | Reject:
        """The parent's row with the model's response; task, skin and proof stay the parent's."""
        self._check_split(split)
        placed = self.place(split, index // self.config.tellings)
        if isinstance(placed, Reject):
            return replace(placed, index=index)
        row = placed.instance
        shown = (row.task, row.form, row.prompt, row.response, row.answer)
        return replace(
            row,
            id=content_id(*shown, 0),
            component=self.name,
            split=split,
            key=placed.key,
            group=placed.group,
            config=self.config_text,
            lineage=canonical.dumps(placed.lineage),
            version=self.version,
            seed=self.seed,
            index=index,
            tags=(*row.tags, SAMPLED),
        )

    def key_of(self, instance: Row) -> Any:
        """The parent's key: the same problem is the same instance."""
        return [instance.task, instance.key]

    def tell(self, instance: Row, level: int, skin: Skin) -> Told:
        """The row as it is; a model's response cannot be told in another skin."""
        row = instance
        shown = (row.prompt, row.response, row.answer, row.answer_type, row.difficulty, row.params)
        return Told(*shown, row.verified_by, row.tags)

    def decode(self, params: str) -> Row:
        """No params hold a model's response. Raises RequestError."""
        raise RequestError("a response that was sampled is in its row, and nowhere else")


def _asked(parent: Parent[Any], split: str) -> Row | Reject:
    """The row that the model is asked to solve."""
    if parent.row is not None:
        return parent.row
    assert parent.generator is not None
    return parent.generator.row(split, int(parent.address["index"]))


def _is_right(row: Row, text: str) -> bool:
    if row.task.startswith(SOURCE_PREFIX):
        return judge_plain(row.answer_type, row.answer, text).correct
    return generators.get(row.task).judge(row, text).correct
