"""How an instance is told: which wording, which answer format.

A frozen prompt makes fine-tuning cling to its words, so the telling is drawn for every row and
kept in the row (`Row.skin`): re-rendering params with the skin gives the same text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from synthgen import canonical
from synthgen.seeding import Stream

AnswerFormatName = Literal["boxed", "answer_line", "hash_line", "sentence"]


@dataclass(frozen=True, slots=True)
class AnswerFormat:
    """A way to end a response, and several ways to ask for it."""

    end: str
    asks: tuple[str, ...]

    def close(self, answer: str) -> str:
        """The last line of a response that gives `answer`; "9:05 a.m." ends a sentence itself."""
        closed = self.end.replace("<answer>", answer)
        return closed.removesuffix(".") if closed.endswith("..") else closed


ANSWER_FORMATS: dict[str, AnswerFormat] = {
    "boxed": AnswerFormat(
        r"\boxed{<answer>}",
        (
            r"Put your final answer in \boxed{}.",
            r"Finish with the answer inside \boxed{}.",
            r"Write the final result as \boxed{...}.",
            r"Your last line should hold the answer in a \boxed{}.",
        ),
    ),
    "answer_line": AnswerFormat(
        "Answer: <answer>",
        (
            "End with a line of the form 'Answer: ...'.",
            "Give the result on a last line that begins with 'Answer:'.",
            "Close with 'Answer:' followed by your result.",
            "On the final line write 'Answer:' and then the answer.",
        ),
    ),
    "hash_line": AnswerFormat(
        "#### <answer>",
        (
            "Write the final answer on its own line after '####'.",
            "The last line should be '####' followed by the answer.",
            "Mark your final answer with '####'.",
        ),
    ),
    "sentence": AnswerFormat(
        "The answer is <answer>.",
        (
            "Close with the sentence 'The answer is ...'.",
            "Your last sentence should read 'The answer is ...'.",
            "",
            "",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Skin:
    """The draws of one telling.

    `template` numbers the wording, `ask` the wording of the answer format's request, `ask_first`
    puts that request before the problem.
    """

    template: int
    answer_format: str
    ask: int
    ask_first: bool

    @property
    def text(self) -> str:
        """The draws as canonical JSON, as in `Row.skin`."""
        return canonical.dumps(
            {
                "answer_format": self.answer_format,
                "ask": self.ask,
                "ask_first": self.ask_first,
                "template": self.template,
            }
        )

    def dress(self, problem: str) -> str:
        """The prompt: the problem and the request for an answer format, on separate lines."""
        ask = ANSWER_FORMATS[self.answer_format].asks[self.ask]
        if not ask:
            return problem
        return f"{ask}\n\n{problem}" if self.ask_first else f"{problem}\n\n{ask}"

    def close(self, work: str, answer: str) -> str:
        """The response: the work, if any, and the answer in the asked format."""
        end = ANSWER_FORMATS[self.answer_format].close(answer)
        return f"{work}\n\n{end}" if work else end


class SkinPolicy(BaseModel):
    """Which tellings a component uses."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    answer_formats: tuple[AnswerFormatName, ...] = Field(
        get_args(AnswerFormatName),
        min_length=1,
        description="how responses end: boxed, answer_line, hash_line, sentence",
    )

    def draw(self, rng: Stream, templates: Sequence[Any]) -> Skin:
        """One telling, uniform over wordings and answer formats."""
        name = rng.choice(self.answer_formats)
        ask = rng.below(len(ANSWER_FORMATS[name].asks))
        return Skin(rng.below(len(templates)), name, ask, ask_first=rng.below(4) == 0)
