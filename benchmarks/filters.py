"""Microseconds a row of each filter, on rows of the quick start's length."""

import tempfile
from pathlib import Path
from typing import Any

from benchmarks.record import figures, save, seconds_each
from synthgen.filtering import RowFilter
from synthgen.keys import key_columns
from synthgen.registry import filters, generators
from synthgen.schema import batch_of

ROWS = 5_000
ITEMS = 1_319  # as many as GSM8K's test set has


def main() -> None:
    import pyarrow as pa

    rows = list(generators.get("omega/arithmetic_gcd")(seed=1).rows("train", ROWS))
    batch = batch_of(rows)
    table = pa.Table.from_batches([batch])
    for name, values in key_columns(batch).items():
        table = table.append_column(name, values)
    with tempfile.TemporaryDirectory() as folder:
        reference = write_reference(Path(folder))
        options: dict[str, dict[str, Any]] = {
            "length": {"max_chars": 4000},
            "decontaminate": {"against": [{"path": str(reference), "column": "question"}]},
            "duplicates": {},
            "minhash": {},
        }
        measured = [measure(name, config, batch, table) for name, config in options.items()]
    save(
        "filters",
        "Filters",
        measured,
        f"{ROWS:,} gcd rows of about 500 characters, in one process; decontaminate against "
        f"{ITEMS:,} problems of some 45 words.",
    )


def measure(name: str, config: dict[str, Any], batch: Any, table: Any) -> dict[str, Any]:
    """The cost of one filter."""
    cls: Any = filters.get(name)
    options = cls.Config.parse(config)
    if issubclass(cls, RowFilter):
        prepared = cls.prepare(options)
        each = seconds_each(lambda _: cls(options, prepared).decide_batch(batch), 2.0, least=1)
    else:
        each = seconds_each(lambda _: cls(options).admit(table, ROWS, 1), 2.0, least=1)
    return {"filter": name, "microseconds/row": figures(1e6 * each / ROWS)}


def write_reference(folder: Path) -> Path:
    """A test set of word problems that no row contains."""
    path = folder / "reference.jsonl"
    words = "a farmer counts sheep goats and hens on each of the days between spring and autumn"
    lines = []
    for i in range(ITEMS):
        text = " ".join(f"{word} {i * 31 % 97 + k}" for k, word in enumerate(words.split() * 2))
        lines.append('{"question": "' + text + '?"}')
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


if __name__ == "__main__":
    main()
