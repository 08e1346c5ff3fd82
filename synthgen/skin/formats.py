"""How a response ends, and the sentences that ask for it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

AnswerFormatName = Literal["boxed", "answer_line", "hash_line", "sentence", "tag", "json", "bare"]

# What a generator wears that declares none: its rows stay as formats are added.
USUAL_FORMATS: Final[tuple[AnswerFormatName, ...]] = (
    "boxed",
    "answer_line",
    "hash_line",
    "sentence",
)

_JSON_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class AnswerFormat:
    """A way to end a response, and several ways to ask for it.

    The answer stands between `before` and `after`; `quoted` makes it a JSON value.
    """

    before: str
    after: str
    asks: tuple[str, ...]
    quoted: bool = False

    def close(self, answer: str, fields: Mapping[str, Any] | None = None) -> str:
        """The last line of a response that gives `answer`; "9:05 a.m." ends a sentence itself.

        A JSON object has `fields` before its answer; the other formats have no place for them.
        """
        said = _json_value(answer) if self.quoted else answer
        closed = f"{self.before}{said}{self.after}"
        if self.quoted and fields:
            listed = json.dumps(dict(fields), ensure_ascii=False)
            closed = f"{listed[:-1]}, {closed[1:]}"
        return closed.removesuffix(".") if closed.endswith("..") else closed


def _json_value(answer: str) -> str:
    """A number as it is, anything else as a JSON string.

    >>> _json_value("12"), _json_value("1/2"), _json_value('say "x"')
    ('12', '"1/2"', '"say \\\\"x\\\\""')
    """
    return answer if _JSON_NUMBER.fullmatch(answer) else json.dumps(answer, ensure_ascii=False)


ANSWER_FORMATS: dict[str, AnswerFormat] = {
    "boxed": AnswerFormat(
        r"\boxed{",
        "}",
        (
            r"Put your final answer in \boxed{}.",
            r"Finish with the answer inside \boxed{}.",
            r"Write the final result as \boxed{...}.",
            r"Your last line should hold the answer in a \boxed{}.",
        ),
    ),
    "answer_line": AnswerFormat(
        "Answer: ",
        "",
        (
            "End with a line of the form 'Answer: ...'.",
            "Give the result on a last line that begins with 'Answer:'.",
            "Close with 'Answer:' followed by your result.",
            "On the final line write 'Answer:' and then the answer.",
        ),
    ),
    "hash_line": AnswerFormat(
        "#### ",
        "",
        (
            "Write the final answer on its own line after '####'.",
            "The last line should be '####' followed by the answer.",
            "Mark your final answer with '####'.",
        ),
    ),
    "sentence": AnswerFormat(
        "The answer is ",
        ".",
        (
            "Close with the sentence 'The answer is ...'.",
            "Your last sentence should read 'The answer is ...'.",
            "",
            "",
        ),
    ),
    "tag": AnswerFormat(
        "<answer>",
        "</answer>",
        (
            "Put your final answer between <answer> and </answer>.",
            "Finish with the answer in tags: <answer>...</answer>.",
            "The last line should read <answer>...</answer>, with the answer inside the tags.",
        ),
    ),
    "json": AnswerFormat(
        '{"answer": ',
        "}",
        (
            'Finish with a JSON object of the form {"answer": ...}.',
            'Give the final answer as JSON, {"answer": ...}, on the last line.',
            'The last line should be a JSON object whose key "answer" holds the answer.',
        ),
        quoted=True,
    ),
    "bare": AnswerFormat(
        "",
        "",
        (
            "Write the final answer on the last line, with nothing else on that line.",
            "The last line should hold the answer and nothing else.",
            "End with the bare answer on a line of its own.",
        ),
    ),
}
