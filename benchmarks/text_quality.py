"""How the text of word problems compares: a row for each metric, a column for each dataset.

GSM8K is measured where its file is given (--gsm8k train.jsonl), reasoning-gym's gsm_symbolic where
that package is installed, anything else with --texts NAME=PATH[:COLUMN]: a .jsonl, .csv or .parquet
file, or the folder of a finished run.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Any

from benchmarks.problem_texts import evenly, of_generator, of_gym, of_path, of_recipe
from benchmarks.record import figures, save
from benchmarks.text_bars import METRICS
from synthgen.errors import RequestError
from synthgen.report.text_quality import TextQuality, measure

OURS, RECIPE, GSM8K, GYM = "flames/word_problem", "recipe flames", "GSM8K", "gsm_symbolic"
Columns = dict[str, TextQuality | None]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, or 2 where the request was wrong."""
    options = _parser().parse_args(arguments)
    try:
        columns = measured(options.gsm8k, options.texts, options.n)
    except RequestError as error:
        print(f"text_quality: {error}", file=sys.stderr)
        return error.exit_code
    given = " --gsm8k FILE" * bool(options.gsm8k) + " --texts NAME=PATH" * len(options.texts)
    save("text_quality", "The text of word problems", rows(columns), notes(options.n), given)
    for name, found in columns.items():
        if found and (missed := below(found)):
            print(f"{name} is below the floor of: {', '.join(missed)}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks.text_quality", description=__doc__)
    parser.add_argument("--gsm8k", metavar="FILE", help="GSM8K's train.jsonl")
    parser.add_argument(
        "--texts",
        metavar="NAME=PATH[:COLUMN]",
        type=_named,
        action="append",
        default=[],
        help="another dataset; may be given several times",
    )
    parser.add_argument("--n", metavar="COUNT", type=_count, default=1000, help="problems of each")
    return parser


def _named(text: str) -> tuple[str, str, str | None]:
    """NAME=PATH[:COLUMN] as (name, path, column); a colon of an existing path is its own."""
    name, equals, path = text.partition("=")
    if not (name and equals and path):
        raise argparse.ArgumentTypeError(f"{text!r}: write NAME=PATH or NAME=PATH:COLUMN")
    bare, colon, column = path.rpartition(":")
    if colon and not os.path.exists(path):
        return name, bare, column
    return name, path, None


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no count; give a whole number from 1")
    return int(text)


def measured(
    gsm8k: str | None, others: Sequence[tuple[str, str, str | None]], count: int
) -> Columns:
    """Every dataset that can be had here; None for one that cannot. Raises RequestError."""
    _refuse_twice([OURS, RECIPE, GSM8K, GYM, *(name for name, _, _ in others)])
    found: dict[str, list[str] | None] = {
        OURS: of_generator(OURS, count),
        RECIPE: of_recipe("flames", count),
        GSM8K: of_path(gsm8k, "question") if gsm8k else None,
        GYM: of_gym(GYM, count),
    }
    found |= {name: of_path(path, column) for name, path, column in others}
    return {name: _measure(name, texts, count) for name, texts in found.items()}


def _refuse_twice(names: list[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise RequestError(f"--texts {name}: there is a column of that name; give another")


def _measure(name: str, texts: list[str] | None, count: int) -> TextQuality | None:
    try:
        return None if texts is None else measure(evenly(texts, count))
    except ValueError as error:
        raise RequestError(f"{name}: {error}") from None


def rows(columns: Columns) -> list[dict[str, Any]]:
    """The table: metric, floor, goal, and the figure of each dataset."""
    return [
        {
            "metric": metric.label,
            "floor": metric.floor.text if metric.floor else "",
            "goal": metric.goal.text if metric.goal else "",
            **{name: _cell(found, field) for name, found in columns.items()},
        }
        for field, metric in METRICS.items()
    ]


def _cell(found: TextQuality | None, field: str) -> float | int | None:
    value = getattr(found, field, None)
    if not isinstance(value, float):
        return value
    if value.is_integer():
        return int(value)
    return round(value, 3) if value < 1 else figures(value)


def below(found: TextQuality) -> list[str]:
    """The metrics of which a dataset misses the floor."""
    return [
        metric.label
        for field, metric in METRICS.items()
        if metric.floor and not metric.floor.holds(getattr(found, field))
    ]


def notes(count: int) -> str:
    """What the metrics are, for a reader of the table."""
    return (
        f"Up to {count:,} problems of each dataset, evenly spread over it; the request for an "
        "answer format is left out. Shares are in [0, 1]: distinct n-grams of all in 40,000 "
        "tokens; self-BLEU of 100 problems against 400 others; the form of a sentence is what is "
        "left when its numbers and names are taken out, and it is repeated where it occurs three "
        "times; an opening is four tokens; the question is the last sentence; 200 kB are "
        "compressed by zlib. Faults are found by rules that speak only where they can be sure: 0 "
        "says that they find nothing. gsm_symbolic is reasoning-gym's. Floor and goal are ours, "
        "for word problems made by program."
    )


if __name__ == "__main__":
    sys.exit(main())
