"""Rows that the user brings, cut into splits by content.

Groups (equal problems) are ordered by hash and cut exactly into test, validation and train, once a
source: the same file gives the same cut in every recipe. A mapped `split` column wins.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from synthgen import canonical, tables
from synthgen.errors import RequestError
from synthgen.judging import canonical_text
from synthgen.recipe.counts import apportion
from synthgen.recipe.model import ColumnRule, SourceSpec
from synthgen.row import Message, Row, content_id
from synthgen.schema import batch_of
from synthgen.seeds import SOURCE_PREFIX
from synthgen.splits import BUCKETS

FORM = "given"


@dataclass(frozen=True, slots=True)
class Given:
    """One row of a source in its own words."""

    problem: str
    answer: str
    solution: str | None
    split: str | None

    @property
    def group(self) -> str:
        """Equal problems stay on one side of a split."""
        return canonical.hexdigest("source", canonical.fold_text(self.problem))

    @property
    def key(self) -> str:
        """The exact content."""
        return canonical.hexdigest("source", self.problem, self.answer, self.solution)


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A prepared source: for each split its rows, in hash order, as a `pyarrow.Table`.

    `read` counts the rows of the file; `unusable` are those without a problem or an answer, as
    (number in the file from 1, reason, text).
    """

    name: str
    splits: dict[str, Any]
    read: int
    unusable: tuple[tuple[int, str, str], ...]

    def size(self, split: str) -> int:
        """The rows of a split."""
        return self.splits[split].num_rows if split in self.splits else 0


def prepare_source(name: str, spec: SourceSpec) -> SourceTable:
    """Read, map, cut and type a source. Raises RequestError."""
    given, unusable = _read(spec)
    if not given:
        raise RequestError(f"{spec.path} has no rows with a problem and an answer")
    kept = _fraction(given, spec.fraction)
    sides = _cut(kept, spec)
    ordered = sorted(kept, key=_order)
    answer_type, spell = _answers(ordered, spec.answer_type)
    rows: dict[str, list[Row]] = {split: [] for split in dict.fromkeys(sides.values())}
    for index, one in enumerate(ordered):
        split = sides[one.group]
        rows[split].append(_row(name, one, split, index, answer_type, spell(one.answer)))
    tables_of = {split: _table(found) for split, found in sorted(rows.items())}
    return SourceTable(name, tables_of, len(given) + len(unusable), tuple(unusable))


def _read(spec: SourceSpec) -> tuple[list[Given], list[tuple[int, str, str]]]:
    """The rows that can be used, and those that cannot with the reason."""
    columns = spec.columns
    answer = columns.answer or columns.solution
    if answer is None:
        raise RequestError("a source needs a column for the answer or the solution")
    rules = [columns.problem, answer, columns.solution, columns.split]
    wanted = list(dict.fromkeys(_column(rule) for rule in rules if rule is not None))
    table = tables.read_table(
        spec.path, wanted, name=spec.name, split=spec.split, revision=spec.revision
    )
    texts = [_texts(table, rule) for rule in rules]
    problems, answers, solutions, splits = texts
    rows = zip(problems, answers, solutions, splits, strict=True)
    given, unusable = [], []
    for number, (problem, reply, solution, side) in enumerate(rows, 1):
        if problem and reply:
            given.append(Given(problem, reply, solution or None, side or None))
        else:
            reason = "no_answer" if problem else "no_problem"
            unusable.append((number, reason, problem or reply))
    return given, unusable


def _column(rule: str | ColumnRule) -> str:
    return rule if isinstance(rule, str) else rule.column


def _texts(table: Any, rule: str | ColumnRule | None) -> list[str]:
    if rule is None:
        return [""] * table.num_rows
    values = tables.texts(table, _column(rule))
    if isinstance(rule, str):
        return [value.strip() for value in values]
    return [_part(value, rule) for value in values]


def _part(text: str, rule: ColumnRule) -> str:
    """The part of a text that a rule keeps; empty where the mark is missing."""
    if rule.after is not None:
        _, mark, text = text.rpartition(rule.after)
        text = text if mark else ""
    if rule.before is not None:
        text = text.partition(rule.before)[0]
    return text.strip()


def _order(one: Given) -> tuple[bytes, str]:
    return canonical.digest("source order", one.group), one.key


def _fraction(given: list[Given], fraction: float) -> list[Given]:
    """The share of the groups with the smallest hashes, which is the same share for every seed."""
    if fraction == 1.0:
        return given
    groups = sorted({one.group for one in given}, key=lambda g: canonical.digest("fraction", g))
    count = max(1, round(len(groups) * Fraction(str(fraction))))
    chosen = set(groups[:count])
    return [one for one in given if one.group in chosen]


def _cut(given: list[Given], spec: SourceSpec) -> dict[str, str]:
    """The split of each group."""
    if spec.columns.split is not None:
        sides: dict[str, str] = {}
        for one in given:
            if not one.split:
                raise RequestError(f"the split column {spec.columns.split!r} has empty values")
            if sides.setdefault(one.group, one.split) != one.split:
                raise RequestError(
                    f"the problem {one.problem[:60]!r} stands in two splits, "
                    f"{sides[one.group]!r} and {one.split!r}; remove one of them"
                )
        return sides
    order = sorted({one.group for one in given}, key=lambda g: canonical.digest("source order", g))
    counts = apportion(len(order), spec.splits)
    held_out_first = sorted(counts, key=lambda split: (split in BUCKETS[:1], split))
    names = [split for split in held_out_first for _ in range(counts[split])]
    return dict(zip(order, names, strict=True))


def _answers(given: list[Given], answer_type: str) -> tuple[str, Callable[[str], str]]:
    """The answer type, and the function that spells an answer canonically."""
    if answer_type == "auto":
        answer_type = "integer" if all(_is(one.answer, "integer") for one in given) else "text"
    bad = next((one.answer for one in given if not _is(one.answer, answer_type)), None)
    if bad is not None:
        raise RequestError(f"answer_type {answer_type}: the answer {bad[:60]!r} is none")
    return answer_type, lambda text: canonical_text(answer_type, text) or text


def _is(answer: str, answer_type: str) -> bool:
    return canonical_text(answer_type, answer) is not None


def _row(name: str, one: Given, split: str, index: int, answer_type: str, answer: str) -> Row:
    task = SOURCE_PREFIX + name
    prompt = (Message("user", one.problem),)
    return Row(
        id=content_id(task, FORM, prompt, one.solution, answer, 0),
        task=task,
        form=FORM,
        component=name,
        split=split,
        prompt=prompt,
        response=one.solution,
        answer=answer,
        answer_type=answer_type,
        key=one.key,
        group=one.group,
        level=0,
        difficulty=0.0,
        params="{}",
        skin="{}",
        config="{}",
        lineage="{}",
        verified_by=None,
        version=1,
        seed=0,
        index=index,
    )


def _table(rows: list[Row]) -> Any:
    import pyarrow as pa

    return pa.Table.from_batches([batch_of(rows)])
