"""Files of questions with stated answers, as items.

OMEGA's published sets have the columns `id, setting_key, messages, ground_truth, dataset`, where
`messages` is a chat of one user message. Other files name their columns.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from synthgen.errors import RequestError
from synthgen.records import text_of
from synthgen.tables import read_table

MISSING = ("", "none", "null", "nan", "n/a")  # what writers put where there is no answer


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the question and the stated answer stand."""

    question: str = "messages"
    answer: str = "ground_truth"


@dataclass(frozen=True, slots=True)
class Item:
    """A question with its stated answer ("" where there is none); rows are numbered from 1."""

    file: str
    row: int
    id: str
    question: str
    stated: str


def items_of(path: str, columns: Columns) -> Iterator[Item]:
    """The items of a file. Raises RequestError where it cannot be read or lacks a column."""
    table = read_table(path)
    for option in ("question", "answer"):
        column = getattr(columns, option)
        if column not in table.column_names:
            raise RequestError(
                f"{path} has no column {column!r}; name the one of the {option}s with "
                f"--{option}: {', '.join(table.column_names)}"
            )
    questions = table.column(columns.question).to_pylist()
    answers = table.column(columns.answer).to_pylist()
    names = table.column("id").to_pylist() if "id" in table.column_names else [""] * len(answers)
    for row, (name, question, answer) in enumerate(zip(names, questions, answers, strict=True), 1):
        stated = text_of(answer).strip()
        stated = "" if stated.lower() in MISSING else stated
        yield Item(path, row, text_of(name), _question(question), stated)


def _question(value: Any) -> str:
    """The text of a question: of a chat, also as JSON text, what its last user message says."""
    if isinstance(value, str) and value.lstrip().startswith("["):
        try:
            value = json.loads(value)
        except ValueError:
            return " ".join(value.split())
    if isinstance(value, list):
        said = [message for message in value if isinstance(message, dict)]
        users = [message for message in said if message.get("role", "user") == "user"]
        value = users[-1].get("content") if users else ""
    return " ".join(text_of(value).split())
