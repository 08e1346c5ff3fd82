"""The contract of a generator: identity, splits, columns, capacity, requests.

`ROW_CHECKS` look at one config of a generator, `CLASS_CHECKS` at the class as a whole. What the
rows say is checked in `synthgen.testing.tellings`.
"""

import json
from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from itertools import permutations
from math import isfinite
from typing import Any

from synthgen import canonical
from synthgen.config import BaseConfig, Options
from synthgen.domains import Countable
from synthgen.errors import RequestError, ShortError
from synthgen.generating import Generator
from synthgen.judging import Verdict
from synthgen.row import Reject, Row, content_id
from synthgen.schema import batch_of, row_schema, rows_of
from synthgen.splits import TRAIN
from synthgen.testing.cases import ROWS, Case, cases, drawn_again, rebuild
from synthgen.testing.hostile import HELD, HOSTILE
from synthgen.testing.processes import check_other_process
from synthgen.testing.skins import SKIN_CHECKS
from synthgen.testing.tellings import TELLING_CHECKS

ENOUGH_ROWS = 1000  # train rows that a default config offers, unless it is complete
UNIQUE_ROWS = 200
SIDE_ROWS = 10  # rows of each side, where a check looks at all of them
PACKAGE = "synthgen.generators"


def check_generator(cls: type[Generator[Any]], *configs: Mapping[str, Any]) -> None:
    """Every check, for the default config, each level, each form, and the configs given."""
    for class_check in CLASS_CHECKS:
        class_check(cls)
    for case in cases(cls, *configs):
        for check in ROW_CHECKS:
            check(case)


# One config ------------------------------------------------------------------------------------


def check_same_rows_in_any_order(case: Case) -> None:
    """A row depends on its index alone, not on what was asked before or on the object asked."""
    there, back = case.build(), case.build()
    splits = [split for split in there.splits if there.capacity(split)]
    for split in splits:
        indices = range(min(SIDE_ROWS, there.capacity(split)))
        first = {index: there.row(split, index) for index in indices}
        second = {index: back.row(split, index) for index in reversed(indices)}
        moved = [index for index in indices if first[index] != second[index]]
        case.expect(not moved, f"rows {moved} of {split} change with the order of asking")


def check_no_row_fails(case: Case) -> None:
    """No exception and no refused proof among the first rows."""
    generator = case.build()
    for index in range(min(ROWS, generator.capacity(TRAIN))):
        outcome = generator.row(TRAIN, index)
        fault = isinstance(outcome, Reject) and outcome.fault
        case.expect(not fault, f"row {index} failed: {outcome}")


def check_seeds_share_no_rows(case: Case) -> None:
    """Two neighbouring seeds share the rows that chance allows: n * n / capacity, and two."""
    rows = [{row.id for row in case.sample(n=50, seed=seed)} for seed in (0, 1)]
    shared = len(rows[0] & rows[1])
    chance = len(rows[0]) * len(rows[1]) / max(case.build().capacity(TRAIN), 1)
    case.expect(shared <= 2 + 2 * chance, f"seeds 0 and 1 share {shared} of {len(rows[0])} rows")


def check_splits_share_no_group(case: Case) -> None:
    """No group on two sides: not within a seed, and not across two seeds."""
    for one, other in permutations(case.build().sides, 2):
        for seed in (0, 1):
            mine = {row.group for row in case.sample(one, SIDE_ROWS)}
            shared = mine & {row.group for row in case.sample(other, SIDE_ROWS, seed)}
            case.expect(not shared, f"{one} and {other} share the groups {sorted(shared)}")


def check_batches_equal_rows(case: Case) -> None:
    """`batch` gives what a loop over `row` gives, in the fixed schema."""
    stop = min(ROWS, case.build().capacity(TRAIN))
    start = min(3, stop)
    outcomes = [case.build().row(TRAIN, index) for index in range(start, stop)]
    rejects: list[Reject] = []
    batch = case.build().batch(TRAIN, start, stop, rejects)
    rows = [outcome for outcome in outcomes if isinstance(outcome, Row)]
    case.expect(list(rows_of(batch)) == rows, "batch() differs from the loop over row()")
    lost = len(outcomes) - len(rows) - len(rejects)
    case.expect(not lost, f"batch() loses {lost} rejects")
    case.expect(_is_row_schema(batch.schema), "batch() has a schema of its own")


def check_rows_survive_parquet(case: Case) -> None:
    """Rows written to Parquet and read back are the same rows in the same schema."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    file = BytesIO()
    pq.write_table(pa.Table.from_batches([batch_of(case.sample())]), file)
    table = pq.read_table(file, use_threads=False)  # with threads 7 processes in 100 abort at exit
    case.expect(_is_row_schema(table.schema), "Parquet changes the schema")
    case.expect(tuple(rows_of(table)) == case.sample(), "rows differ when read from Parquet")


def _is_row_schema(schema: Any) -> bool:
    wanted = row_schema()
    return bool(schema.equals(wanted) and schema.metadata == wanted.metadata)


def check_rows_are_drawn_again(case: Case) -> None:
    """The columns of a row are its address, and its params and skin tell it again."""
    for split in case.build().splits:
        for row in case.sample(split, 5):
            again = drawn_again(case.cls, row)
            case.expect(again == row, f"row {row.index} of {split} is drawn again as {again}")
            told = rebuild(case.cls, row).retell(row)
            for name in ("prompt", "response", "answer", "answer_type", "params", "verified_by"):
                same = getattr(told, name) == getattr(row, name)
                case.expect(same, f"retell() changes {name} of row {row.index} of {split}")


def check_columns(case: Case) -> None:
    """What the columns of every row must hold."""
    generator = case.build()
    levels = generator.row_levels
    for row in case.sample():
        wanted = {
            "id": content_id(row.task, row.form, row.prompt, row.response, row.answer, 0),
            "task": case.cls.name,
            "form": generator.form,
            "split": TRAIN,
            "version": case.cls.version,
            "seed": 0,
            "epoch": 0,
            "config": generator.config_text,
        }
        for name, value in wanted.items():
            found = getattr(row, name)
            case.expect(found == value, f"{name} is {found!r}, not {value!r}, in row {row.index}")
        case.expect(row.level in levels, f"level {row.level} of row {row.index} is not in {levels}")
        fits = isfinite(row.difficulty) and 0 <= row.difficulty <= 1
        case.expect(fits, f"difficulty {row.difficulty} of row {row.index} is not in 0..1")
        for name in ("params", "skin", "config", "lineage"):
            text = getattr(row, name)
            canonical_text = canonical.dumps(json.loads(text))
            case.expect(text == canonical_text, f"{name} is not canonical JSON: {text}")


def check_keys(case: Case) -> None:
    """Keys and groups are 32 hexadecimal characters, and a key has one group."""
    group_of: dict[str, str] = {}
    for row in (*case.sample(), *case.sample(seed=1)):
        for name in ("key", "group"):
            text = getattr(row, name)
            is_hex = len(text) == 32 and not text.strip("0123456789abcdef")
            case.expect(is_hex, f"{name} {text!r} is not 32 hexadecimal characters")
        group = group_of.setdefault(row.key, row.group)
        case.expect(group == row.group, f"the key {row.key} has the groups {group}, {row.group}")


# The class as a whole --------------------------------------------------------------------------


def check_enough_rows(cls: type[Generator[Any]]) -> None:
    """The default config offers 1,000 distinct train rows, or is complete; sizes are kept."""
    case = Case(cls)
    generator = case.build()
    capacity = generator.capacity(TRAIN)
    complete = generator.size(TRAIN) == capacity
    case.expect(capacity >= ENOUGH_ROWS or complete, f"only {capacity} train rows, not complete")
    rows = case.sample(n=UNIQUE_ROWS)
    case.expect(len({row.id for row in rows}) == len(rows), "two rows have the same id")
    for split in generator.splits:
        _check_size(case, generator, split)


def _check_size(case: Case, generator: Generator[Any], split: str) -> None:
    """A counted split ends where its size says; asking beyond names the number."""
    size, capacity = generator.size(split), generator.capacity(split)
    exact = isinstance(generator, Countable) and generator.count() <= generator.table_limit
    if size and exact:
        case.expect(isinstance(generator.row(split, size - 1), Row), f"{split} ends before {size}")
        _expect_error(case, ShortError, [], partial(generator.row, split, size))
    if size and exact and size <= 2 * ENOUGH_ROWS:
        found = len(list(generator.rows(split, size)))
        case.expect(found == size, f"{split} of size {size} yields {found} rows")
    ask = partial(generator.rows, split, capacity + 1)
    _expect_error(case, ShortError, [f"{capacity:,}"], ask)


def check_wrong_requests_are_refused(cls: type[Generator[Any]]) -> None:
    """An unknown split, level or form is a RequestError that names what is allowed."""
    case = Case(cls)
    levels = cls.levels or ("no levels",)
    for level in (-1, 10_000):
        _expect_error(case, RequestError, levels, partial(cls, cls.Config(level=level)))
    _expect_error(case, RequestError, cls.forms, partial(cls, cls.Config(form="no_such_form")))
    generator = case.build()
    asked: list[Callable[..., Any]] = [generator.row, generator.rows]
    for ask in asked:
        _expect_error(case, RequestError, generator.splits, partial(ask, "no_such_split", 1))
    asked = [generator.capacity, generator.size]
    for ask in asked:
        _expect_error(case, RequestError, generator.splits, partial(ask, "no_such_split"))


def check_forms_are_views_of_their_own(cls: type[Generator[Any]]) -> None:
    """Each form gives rows, named by it, and no two of them have the same (key, form)."""
    case = Case(cls)
    views: list[tuple[str, str]] = []
    for form in cls.forms:
        rows = Case(cls, canonical.dumps({"form": form})).sample()
        case.expect(rows, f"the form {form} has no rows")
        case.expect({row.form for row in rows} == {form}, f"rows of the form {form} say otherwise")
        views += [(row.key, row.form) for row in rows]
    case.expect(len(set(views)) == len(views), "two rows are the same view of an instance")


def check_name_leads_to_module(cls: type[Generator[Any]]) -> None:
    """A name of synthgen's own is found by importing only the modules that it spells."""
    parts = cls.name.split("/")
    guesses = [".".join((PACKAGE, *parts[:depth])) for depth in range(len(parts), 0, -1)]
    ours = cls.__module__.startswith(f"{PACKAGE}.")
    found = not ours or cls.__module__ in guesses
    Case(cls).expect(found, f"is registered in {cls.__module__}, not in {' or '.join(guesses)}")


def check_options_are_described(cls: type[Generator[Any]]) -> None:
    """Every field of the config has a sentence: it is the help text and the page in the docs."""
    case = Case(cls)
    case.expect(issubclass(cls.Config, BaseConfig), "its Config is no BaseConfig")
    bare = undescribed(cls.Config)
    case.expect(not bare, f"options without a description: {', '.join(bare)}")
    case.expect(cls.__doc__, "has no docstring")


def check_hostile_texts_get_a_verdict(cls: type[Generator[Any]]) -> None:
    """No text raises in the judge, whatever it holds; how fast is measured in benchmarks."""
    case = Case(cls)
    rows = case.sample()
    row = next((row for row in rows if row.answer not in HELD), rows[0])
    for name, text in HOSTILE.items():
        verdict = cls.judge(row, text)
        case.expect(isinstance(verdict, Verdict), f"no verdict on hostile text: {name}")
        wrong = row.answer in HELD or not verdict.correct
        case.expect(wrong, f"hostile text is judged right: {name}")


def undescribed(config: type[Options]) -> list[str]:
    """The fields of a config, and of the models in it, that have no description."""
    schema = config.model_json_schema()
    models = [schema, *schema.get("$defs", {}).values()]
    fields = [item for model in models for item in model.get("properties", {}).items()]
    return [name for name, field in fields if not field.get("description")]


def _expect_error(case: Case, kind: type[Exception], names: Any, ask: Callable[[], Any]) -> None:
    try:
        ask()
    except kind as error:
        missing = [str(name) for name in names if str(name) not in str(error)]
        case.expect(not missing, f"the error does not name {missing}: {error}")
    else:
        case.expect(False, f"a wrong request raises no {kind.__name__} (wanted: {list(names)})")


ROW_CHECKS: tuple[Callable[[Case], None], ...] = (
    check_same_rows_in_any_order,
    check_no_row_fails,
    check_seeds_share_no_rows,
    check_splits_share_no_group,
    check_batches_equal_rows,
    check_rows_survive_parquet,
    check_rows_are_drawn_again,
    check_columns,
    check_keys,
    *TELLING_CHECKS,
)
CLASS_CHECKS: tuple[Callable[[type[Generator[Any]]], None], ...] = (
    check_enough_rows,
    check_wrong_requests_are_refused,
    check_forms_are_views_of_their_own,
    check_name_leads_to_module,
    check_options_are_described,
    check_hostile_texts_get_a_verdict,
    *SKIN_CHECKS,
    check_other_process,
)
