"""A filter: too many answers that are round numbers teach a model to guess round numbers."""

from pydantic import Field

from synthgen.config import Options
from synthgen.filtering import KEEP, Decision, RowFilter
from synthgen.registry import filters
from synthgen.row import Row


class RoundAnswersConfig(Options):
    """Which answers are round."""

    multiple: int = Field(10, ge=2, description="drop integer answers that this divides")


@filters.register("round_answers")
class RoundAnswers(RowFilter):
    """Drops rows whose answer is a multiple of a number."""

    Config = RoundAnswersConfig

    def decide(self, row: Row) -> Decision:
        """Drop what is divided without remainder; answers that are no integers stay."""
        if row.answer_type == "integer" and int(row.answer) % self.config.multiple == 0:
            return Decision(keep=False, reason="round")
        return KEEP
