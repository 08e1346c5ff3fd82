"""The papers' files from a finished run in symbols: train, test, valid and the vocabulary.

What the training code of arXiv 2405.15071, 2502.04667 and 2505.20278 loads: lists of
`{"input_text": ..., "target_text": ...}`, the target beginning with the input; in the test file a
`type`, and after noise a `train_noise` of 0 or 1.

    python -m synthgen.generators.two_hop.published out/two_hop out/two_hop_published
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from synthgen.address import generator_of
from synthgen.errors import RequestError
from synthgen.generators.two_hop import HELD_OUT, TwoHop
from synthgen.generators.two_hop.functions import Functions
from synthgen.generators.two_hop.noise import TAG
from synthgen.generators.two_hop.options import ATOMIC
from synthgen.generators.two_hop.symbols import END, FAKE, vocabulary
from synthgen.generators.two_hop.tables import Tables
from synthgen.row import Row
from synthgen.schema import rows_of
from synthgen.shards import read_parquet
from synthgen.splits import TRAIN

MOST = 3000  # probes of a type: what the notebooks of arXiv 2405.15071 keep
TYPES = {split: split.replace("test_", "test_inferred_") for split in ("test_iid", "test_ood")}
TYPES["test_mixed"] = "test_inferred_mixed"

Item = dict[str, Any]


def write(run: Path, out: Path) -> dict[str, int]:
    """Write the files of a run; how many items each has. Raises RequestError."""
    rows = _Files(run)
    lists = rows.lists()
    if not rows.vocabulary:
        raise RequestError(f"{run} has no rows of two_hop in symbols")
    out.mkdir(parents=True, exist_ok=True)
    for name, items in {**lists, "vocab": rows.vocabulary}.items():
        (out / f"{name}.json").write_text(json.dumps(items), encoding="utf-8")
    return {name: len(items) for name, items in lists.items()}


class _Files:
    """The rows of a run, as the lists of the published files."""

    def __init__(self, run: Path) -> None:
        self.paths = sorted((run / "data").glob("*.parquet"))
        self.vocabulary: list[str] = []
        self.forms: set[str] = set()
        self.world: Any = None

    def lists(self) -> dict[str, list[Item]]:
        """The name of each file and its items."""
        train: list[Item] = []
        probes: dict[str, list[Item]] = {}
        for row in self._rows():
            item = {"input_text": _prompt(row), "target_text": f"{_prompt(row)}{row.response}"}
            kind = _type_of(row)
            if row.split == TRAIN:
                noise = {"train_noise": int(TAG in row.tags)} if kind == "train_inferred" else {}
                train.append({**item, **noise})
            if row.split != TRAIN or len(probes.get(kind, ())) < MOST:
                probes.setdefault(kind, []).append({**item, "type": kind})
        self._end()
        test = [item for kind in sorted(probes) for item in probes[kind]]
        ood = probes.get("test_inferred_ood", [])
        valid = [{name: item[name] for name in ("input_text", "target_text")} for item in ood]
        return {"train": train, "test": test, **({"valid": valid} if valid else self._atomic())}

    def _rows(self) -> Iterator[Row]:
        for path in self.paths:
            for row in rows_of(read_parquet(path)):
                if row.task in (TwoHop.name, Tables.name) and row.answer.startswith("<"):
                    if self.world is None:
                        self.world = generator_of(row).world
                    self.forms.add(row.form)
                    yield row

    def _end(self) -> None:
        """The vocabulary, once the forms are known."""
        if isinstance(self.world, Functions):
            tokens = [f"<t_{token}>" for token in range(self.world.config.tokens)]
            self.vocabulary = [*tokens, *[FAKE] * ("fake_bridge" in self.forms), END]
        elif self.world is not None:
            config = self.world.config
            self.vocabulary = vocabulary(config.entities, config.relations, sorted(self.forms))

    def _atomic(self) -> dict[str, list[Item]]:
        """Every entry of every function, a file each."""
        if not isinstance(self.world, Functions):
            return {}
        n = self.world.config.tokens
        return {
            f"atomic_facts_f{number}": [
                _entry(n, entry, value, 3 if len(table) == n**3 else 2)
                for entry, value in enumerate(table.tolist())
            ]
            for number, table in enumerate(self.world.tables, start=1)
        }


def _entry(n: int, entry: int, value: int, inputs: int) -> Item:
    digits = [entry // n**place % n for place in reversed(range(inputs))]
    asked = "".join(f"<t_{digit}>" for digit in digits)
    return {"input_text": asked, "target_text": f"{asked}<t_{value}>{END}"}


def _prompt(row: Row) -> str:
    return row.prompt[-1].content


def _type_of(row: Row) -> str:
    """The published name of what a row probes."""
    if row.split != TRAIN:
        return TYPES.get(row.split, row.split)
    if f'"part":"{ATOMIC}"' in row.config:
        return "ood_atomic" if HELD_OUT in row.tags else "id_atomic"
    return "train_inferred"


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python -m synthgen.generators.two_hop.published RUN OUT")
    try:
        written = write(Path(sys.argv[1]), Path(sys.argv[2]))
    except RequestError as error:
        sys.exit(f"synthgen: {error}")
    for told, count in written.items():
        print(f"{told}.json: {count:,} items")
