"""The library's face: what the command line does, as functions."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from synthgen.address import redraw
from synthgen.errors import RequestError
from synthgen.generating import Generator
from synthgen.judging import PLAIN_TYPES, Verdict, judge_plain
from synthgen.recipe.faults import faults_of
from synthgen.recipe.yaml_text import Document
from synthgen.registry import generators
from synthgen.row import Row
from synthgen.seeding import row_seed

if TYPE_CHECKING:
    from datasets import DatasetDict

    from synthgen.engine.run import RunResult

__all__ = ["generator", "judge", "load", "redraw", "run_recipe"]


def generator(name: str, seed: int = 0, **config: Any) -> Generator[Any]:
    """A registered generator with its options.

    Raises RequestError naming the nearest generator or the option that is wrong.

    >>> gcd = generator("omega/arithmetic_gcd", seed=7, level=1)
    >>> row = gcd.row("train", 0)
    >>> judge(row, row.response).correct
    True
    """
    cls = generators.get(name)
    try:
        options = cls.Config.parse(config)
    except ValidationError as error:
        faults = faults_of(error, cls.Config, Document(name, config))
        raise RequestError("\n".join(fault.render(name) for fault in faults)) from None
    return cls(options, seed=row_seed(seed, name))


def judge(row: Row | Mapping[str, Any], text: str) -> Verdict:
    """Score a response against a row, from the row alone.

    `row` is a Row or a plain dict with its columns, as read from Parquet. Bad text gets a verdict;
    a malformed row raises ValueError.
    """
    if not isinstance(row, Row):
        row = Row.from_mapping(row)
    if row.task.startswith("source/"):
        return judge_plain(row.answer_type, row.answer, text)
    try:
        cls = generators.get(row.task)
    except RequestError:
        if row.answer_type not in PLAIN_TYPES:
            raise
        return judge_plain(row.answer_type, row.answer, text)
    return cls.judge(row, text)


def run_recipe(
    path_or_name: str | Path,
    out: str | Path | None = None,
    overrides: Mapping[str, Any] | None = None,
    *,
    workers: int | None = None,
    engine: Any = "auto",
    fresh: bool = False,
    fresh_replies: bool = False,
    retry_rejects: bool = False,
) -> "RunResult":
    """Run a recipe file or a shipped recipe; the same as `synthgen recipe`.

    Raises RecipeError with every fault of the recipe, ShortError, WorkError.
    """
    from synthgen.engine.run import run_plan
    from synthgen.recipe.load import load_recipe
    from synthgen.recipe.resolve import resolve

    plan = resolve(load_recipe(path_or_name, overrides))
    folder = Path(out) if out is not None else Path("out", plan.recipe.name)
    return run_plan(
        plan,
        folder,
        engine=engine,
        workers=workers,
        fresh=fresh,
        fresh_replies=fresh_replies,
        retry_rejects=retry_rejects,
    )


def load(folder: str | Path) -> "DatasetDict":
    """The splits of a finished run as a `datasets.DatasetDict`. Raises RequestError."""
    from datasets import DatasetDict, load_dataset

    from synthgen.engine.manifest import load_manifest

    try:
        manifest = load_manifest(Path(folder))
    except (OSError, ValueError):
        raise RequestError(f"{folder} holds no finished run: there is no manifest.json") from None
    files = {
        split: [str(Path(folder, shard["path"])) for shard in found["shards"]]
        for split, found in manifest["splits"].items()
    }
    loaded: DatasetDict = load_dataset("parquet", data_files=files)
    return loaded
