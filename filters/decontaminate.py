"""Rows that contain a problem of a test set (FLAMES, arXiv 2508.16514: 95 % of its 8-grams).

The rule catches copies, not variants: of GSM8K's 1,319 test problems all are caught, but of the
1,296 that have a number, 10 after that number is changed. `mask_numbers` catches 1,294 of these.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import Discriminator, Field, Tag, model_validator

from synthgen.config import Options
from synthgen.filtering import KEEP, Decision, RowFilter
from synthgen.ngrams import Item, ItemIndex, index_items
from synthgen.registry import filters
from synthgen.row import Row
from synthgen.tables import column_of, read_table, texts
from synthgen.texts import prompt_contents, responses

COLUMNS = ("problem", "question", "prompt", "text", "input", "instruction")  # tried in this order
REASON = "contaminated"


class Reference(Options):
    """A test set: a file, a directory of Parquet files, or a hub dataset."""

    path: str = Field(min_length=1, description="a path, or the name of a hub dataset")
    column: str | None = Field(None, description="the column of the problems; by default guessed")
    columns: tuple[str, ...] | None = Field(
        None, min_length=1, description="several columns, the texts of each compared by themselves"
    )
    name: str | None = Field(None, description="a hub dataset's configuration")
    split: str | None = Field(None, description="a dataset's split")
    revision: str | None = Field(None, description="a hub dataset's branch, tag or commit")

    @model_validator(mode="after")
    def check(self) -> Self:
        """Refuse both spellings at once."""
        if self.column is not None and self.columns is not None:
            raise ValueError(
                f"both column {self.column!r} and columns {list(self.columns)} were given; "
                "give one of them"
            )
        return self

    def items(self) -> Iterator[Item]:
        """Its problems, numbered from 1 by row. Raises RequestError."""
        asked = (self.column,) if self.column is not None else self.columns
        table = read_table(
            self.path, asked, name=self.name, split=self.split, revision=self.revision
        )
        label = Path(self.path).name if Path(self.path).expanduser().exists() else self.path
        for column in asked or (column_of(table, COLUMNS, self.path),):
            for number, text in enumerate(texts(table, column), 1):
                yield Item(label, number, text)


def _spelling(value: Any) -> str:
    """Which of the two spellings it is, so that a fault is told once, not for both."""
    return "path" if isinstance(value, str) else "reference"


PathOrReference = Annotated[
    Annotated[str, Tag("path"), Field(min_length=1)] | Annotated[Reference, Tag("reference")],
    Discriminator(_spelling),
]


class DecontaminateConfig(Options):
    """Which test sets rows must not contain, and what containing means."""

    against: tuple[PathOrReference, ...] = Field((), description="test sets, by path or in full")
    ngram: int = Field(8, ge=1, le=100, description="tokens in an n-gram; paper 8")
    threshold: float = Field(
        0.95, gt=0, le=1, description="share of a test problem's n-grams; paper 0.95"
    )
    mask_numbers: bool = Field(False, description="compare with all numbers alike")

    def references(self) -> tuple[Reference, ...]:
        """`against`, each in full."""
        return tuple(Reference(path=one) if isinstance(one, str) else one for one in self.against)


@filters.register("decontaminate")
class Decontaminate(RowFilter):
    """Drops a row whose prompt and response contain a problem of a test set.

    The decision's tag names it: `gsm8k_test.jsonl#17` is that file's 17th row.
    """

    Config = DecontaminateConfig
    prepared: ItemIndex

    def __init__(self, config: Options | None = None, prepared: ItemIndex | None = None) -> None:
        super().__init__(config)
        self.prepared = self.prepare(self.config) if prepared is None else prepared

    @classmethod
    def prepare(cls, config: DecontaminateConfig) -> ItemIndex:
        """Read the test sets and index their n-grams. Raises RequestError."""
        items = (item for reference in config.references() for item in reference.items())
        return index_items(items, config.ngram, config.threshold, config.mask_numbers)

    def decide(self, row: Row) -> Decision:
        """One row; its messages and its response are one text."""
        return self.decide_texts([message.content for message in row.prompt], row.response)

    def decide_batch(self, batch: Any) -> list[Decision]:
        """The same decisions, without building rows."""
        return list(map(self.decide_texts, prompt_contents(batch), responses(batch)))

    def decide_texts(self, prompt: Iterable[str], response: str | None = None) -> Decision:
        """Any prompt's messages and response, a source's say."""
        found = self.prepared.find(list(prompt), response)
        if found is None:
            return KEEP
        reference, number = found
        return Decision(keep=False, reason=REASON, tags=(f"{reference}#{number}",))
