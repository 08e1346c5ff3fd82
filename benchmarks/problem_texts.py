"""The problems of a dataset as plain texts, without the words that ask for an answer format."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from synthgen import run_recipe
from synthgen.engine.folder import MANIFEST
from synthgen.engine.manifest import load_manifest
from synthgen.errors import RequestError
from synthgen.recipe.load import shipped
from synthgen.registry import generators
from synthgen.skin import ANSWER_FORMATS
from synthgen.tables import column_of, read_table, texts

COLUMNS = ("question", "problem", "prompt", "text")
# What reasoning-gym's gsm_symbolic says after every problem.
GYM_REQUEST = " Give the result as your final answer. Do not include units."


def of_generator(name: str, count: int) -> list[str] | None:
    """The first problems of a generator's train split; None where it is not registered."""
    if name not in generators.names():
        return None
    rows = generators.get(name)(seed=1).rows("train", count)
    return [problem([turn._asdict() for turn in row.prompt], row.skin) for row in rows]


def of_recipe(name: str, count: int) -> list[str] | None:
    """Problems of a shipped recipe, cut to so many rows; None where it is not shipped."""
    if name not in shipped():
        return None
    with TemporaryDirectory() as folder:
        run_recipe(name, folder, {"limit": count})
        return of_path(folder, None)


def of_gym(name: str, count: int) -> list[str] | None:
    """Problems of a reasoning-gym dataset; None where the package is not installed."""
    try:
        import reasoning_gym
    except ImportError:
        return None
    items = reasoning_gym.create_dataset(name, seed=1, size=count)
    return [items[i]["question"].removesuffix(GYM_REQUEST) for i in range(count)]


def of_path(path: str, column: str | None) -> list[str]:
    """The problems in a file, or in all splits of a finished run. Raises RequestError."""
    if not Path(path).exists():  # read_table would look for a dataset of the hub
        raise RequestError(f"no file or folder at {path!r}; give one that exists")
    if (Path(path) / MANIFEST).exists():
        return [text for shard in _shards(Path(path)) for text in _of_file(str(shard), "prompt")]
    return _of_file(path, column)


def _shards(folder: Path) -> list[Path]:
    try:
        splits = load_manifest(folder)["splits"]
    except (OSError, ValueError) as error:
        raise RequestError(f"{folder} holds no finished run: {error}") from None
    return [folder / shard["path"] for found in splits.values() for shard in found["shards"]]


def _of_file(path: str, column: str | None) -> list[str]:
    table = read_table(path)
    name = column_of(table, [column] if column else COLUMNS, path)
    values = table.column(name).to_pylist()
    if not (values and isinstance(values[0], list)):
        return texts(table, name)
    skins = texts(table, "skin") if "skin" in table.column_names else [""] * len(values)
    return [problem(turns, skin) for turns, skin in zip(values, skins, strict=True)]


def problem(prompt: Sequence[Mapping[str, Any]], skin: str) -> str:
    """The last message of the user without the request that the row's skin put beside it."""
    said = [turn["content"] for turn in prompt if turn["role"] == "user"]
    if not said:
        raise RequestError("a prompt has no message of the user; give rows that have one")
    drawn = json.loads(skin or "{}")
    if "answer_format" not in drawn:
        return str(said[-1])
    request = ANSWER_FORMATS[drawn["answer_format"]].asks[drawn["ask"]]
    if not request:
        return str(said[-1])
    if drawn["ask_first"]:
        return str(said[-1]).removeprefix(f"{request}\n\n")
    return str(said[-1]).removesuffix(f"\n\n{request}")


def evenly(found: Iterable[str], count: int) -> list[str]:
    """So many of the texts that are not blank, evenly over all of them; all where they are fewer.

    >>> evenly(["a", " ", "b", "c", "d"], 2)
    ['a', 'c']
    """
    told = [text for text in found if text.strip()]
    if len(told) <= count:
        return told
    return [told[i * len(told) // count] for i in range(count)]
