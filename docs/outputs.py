"""Real output in README.md: `python -m docs.outputs` runs the commands and writes it anew.

A block stands between ``<!-- output: NAME -->`` and ``<!-- end of output -->``.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
RUN = Path("out", "flames")
KINDS = ("generators", "strategies", "filters", "recipes")
RESPONSE_CHARACTERS = 300  # of the row that is shown: long enough to show steps
FILES = {
    ".parquet": "{rows:,} rows",
    "rejects.parquet": "every row that was dropped, with its reason",
    "README.md": "a dataset card: counts, shares, columns, the recipe",
    "manifest.json": "counts, hashes of every file, versions",
    "recipe.lock.yaml": "the resolved recipe; it makes the same bytes again",
    "run.json": "when and how long",
}
_BLOCK = re.compile(
    r"(<!-- output: (\w+) -->\n)((?:(?!<!-- ).)*)(<!-- end of output -->)", re.DOTALL
)
_SPEED = re.compile(r"[\d,.]+ s, [\d,]+ rows/s")


def outputs(folder: Path) -> dict[str, str]:
    """Each block's name and its real output; the run is made in `folder`."""
    run = _synthgen(folder, "recipe", f"{RUN.name}.yaml")
    return {
        "run": run,
        "tree": _tree(folder / RUN),
        "row": _row(folder / RUN),
        "list": lists(folder),
    }


def lists(folder: Path) -> str:
    """What `synthgen list` prints of each kind; nothing is made."""
    return "\n\n".join(_synthgen(folder, "list", kind) for kind in KINDS)


def blocks(text: str) -> dict[str, str]:
    """The blocks of a page as they stand, by name."""
    return {found[2]: found[3] for found in _BLOCK.finditer(text)}


def renewed(text: str, made: dict[str, str]) -> str:
    """The page with its blocks replaced."""

    return _BLOCK.sub(lambda found: f"{found[1]}{fenced(made[found[2]])}{found[4]}", text)


def fenced(text: str) -> str:
    """Output as it stands in a block."""
    return f"```text\n{text}\n```\n"


def without_speed(text: str) -> str:
    """The text without what differs from run to run.

    >>> without_speed("15,000 rows in out/flames, 41.3 s, 363 rows/s")
    '15,000 rows in out/flames, (seconds)'
    """
    return _SPEED.sub("(seconds)", text)


def _synthgen(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", "from synthgen.cli import main; main()", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"synthgen {' '.join(arguments)}: {done.stderr}")
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _tree(run: Path) -> str:
    files = [path for path in sorted(run.rglob("*")) if path.is_file()]
    files.sort(key=lambda path: (path.parent == run, path.parent.name, _split_order(path)))
    names = [path.relative_to(run).as_posix() for path in files]
    width = max(map(len, names)) + 2
    lines = [f"  {n:{width}}{_told(path)}" for n, path in zip(names, files, strict=True)]
    return "\n".join([f"{RUN.as_posix()}/", *lines])


def _split_order(path: Path) -> tuple[int, str]:
    order = ("train", "validation", "test")
    split = path.name.partition("-")[0]
    return (order.index(split) if split in order else len(order), path.name)


def _told(path: Path) -> str:
    import pyarrow.parquet as pq

    words = FILES.get(path.name) or FILES[path.suffix]
    rows = pq.read_metadata(path).num_rows if path.suffix == ".parquet" else 0
    return words.format(rows=rows)


def _row(run: Path) -> str:
    """A train row with a worked solution, neither trivial nor long, column by column."""
    import pyarrow.parquet as pq

    rows = pq.read_table(run / "data", filters=[("split", "=", "train"), ("form", "=", "cot")])
    far = {row["id"]: abs(len(row["response"]) - RESPONSE_CHARACTERS) for row in rows.to_pylist()}
    shown = min(rows.to_pylist(), key=lambda row: (far[row["id"]], row["id"]))
    return "\n".join(_column(name, value) for name, value in shown.items())


def _column(name: str, value: Any) -> str:
    if name == "prompt":
        value = "\n".join(f"{turn['role']}: {turn['content']}" for turn in value)
    text = "null" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
    first, *more = text.splitlines() or [""]
    return "\n".join([f"{name:12}{first}".rstrip(), *(f"{'':12}{line}".rstrip() for line in more)])


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        made = outputs(Path(temporary))
    README.write_text(renewed(README.read_text(encoding="utf-8"), made), encoding="utf-8")
