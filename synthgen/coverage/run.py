"""The coverage of a finished run: read from its shards, stored beside them.

`coverage.json` holds all numbers, `coverage.parquet` each test row's k-cutoff by its id, and
`coverage.svg` the picture.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from synthgen.address import generator_of
from synthgen.coverage.measure import Measured
from synthgen.coverage.plot import picture
from synthgen.coverage.table import HasTable, Table
from synthgen.engine.manifest import load_manifest
from synthgen.errors import RequestError, SynthgenError
from synthgen.generating import Generator
from synthgen.row import Row
from synthgen.schema import rows_of
from synthgen.shards import read_parquet, write_parquet, write_text
from synthgen.splits import TRAIN

NAMES = ("coverage.json", "coverage.parquet", "coverage.svg")
NEEDED_AT = (1, 2, 3, 4)  # the k for which the rows that are needed are looked for


@dataclass
class Domain:
    """One domain of a run: its table, and by split its inputs with the ids of their rows."""

    name: str
    table: Table
    inputs: dict[str, dict[tuple[int, ...], list[str]]] = field(default_factory=dict)


def measure_run(folder: Path, *, safe: bool = False) -> dict[str, Any]:
    """Measure a run's coverage and store it in its directory. Raises RequestError."""
    domains = list(_domains(folder).values())
    domains = [domain for domain in domains if TRAIN in domain.inputs and len(domain.inputs) > 1]
    if not domains:
        raise RequestError(
            f"{folder} has no train rows with tests of a task whose whole domain is known; "
            "two_hop (chains) and two_hop/tables have one"
        )
    found, ids = [], []
    for domain in domains:
        measured = _measured(domain, safe)
        found.append(_numbers(domain, measured))
        ids += _cutoffs(domain, measured)
    numbers = {"merge": "safe" if safe else "all", "domains": found}
    write_text(folder / NAMES[0], json.dumps(numbers, indent=1) + "\n")
    _write_cutoffs(folder / NAMES[1], ids)
    write_text(folder / NAMES[2], picture(found))
    return numbers


def _measured(domain: Domain, safe: bool) -> Measured:
    import numpy as np

    def places(split: str) -> Any:
        return domain.table.positions(np.array(list(domain.inputs[split]), np.int64))

    tests = {split: places(split) for split in sorted(domain.inputs) if split != TRAIN}
    return Measured(domain.table, places(TRAIN), tests, safe)


def _numbers(domain: Domain, measured: Measured) -> dict[str, Any]:
    """All that is reported, as JSON."""
    cutoffs = measured.coverage.cutoffs
    tests = {
        name: {
            "rows": len(places),
            "uncovered": int((cutoffs[places] == 0).sum()),
            "covered": {str(k): round(share, 6) for k, share in measured.shares(name).items()},
            "train_rows_for_99_percent": {
                str(k): measured.rows_needed(name, k) for k in NEEDED_AT if k in measured.ks
            },
        }
        for name, places in measured.tests.items()
    }
    classes = {
        label: {str(k): asdict(one) for k, one in by_k.items()}
        for label, by_k in measured.qualities().items()
    }
    return {
        "domain": domain.name,
        "positions": list(domain.table.names),
        "inputs": domain.table.size,
        "train_rows": len(measured.train),
        "tests": tests,
        "classes": classes,
    }


def _cutoffs(domain: Domain, measured: Measured) -> list[tuple[str, str, int]]:
    """(id, split, k-cutoff) of each test row."""
    cutoffs = measured.coverage.cutoffs
    return [
        (identity, split, cutoff)
        for split, places in measured.tests.items()
        for ids, cutoff in zip(domain.inputs[split].values(), cutoffs[places].tolist(), strict=True)
        for identity in ids
    ]


def _write_cutoffs(path: Path, ids: list[tuple[str, str, int]]) -> None:
    import pyarrow as pa

    columns = list(zip(*ids, strict=True)) or [(), (), ()]
    kinds = (("id", pa.string()), ("split", pa.string()), ("cutoff", pa.int32()))
    arrays = {
        name: pa.array(values, kind) for (name, kind), values in zip(kinds, columns, strict=True)
    }
    write_parquet(pa.table(arrays), path, "zstd", publish=False)


# Reading ---------------------------------------------------------------------------------------


def _domains(folder: Path) -> dict[str, Domain]:
    """The domains of a run's rows; rows of other tasks are left out."""
    found: dict[str, Domain] = {}
    keys: dict[tuple[str, ...], tuple[Generator[Any], str] | None] = {}
    for row in _rows(folder):
        address = (row.task, row.config, row.lineage, str(row.seed))
        if address not in keys:
            keys[address] = _domain_of(row, found)
        known = keys[address]
        if known is not None:
            generator, name = known
            entry = tuple(generator.key_of(generator.decode(row.params)))
            found[name].inputs.setdefault(row.split, {}).setdefault(entry, []).append(row.id)
    return found


def _domain_of(row: Row, found: dict[str, Domain]) -> tuple[Generator[Any], str] | None:
    """The generator of a row and the name of its domain, which is made where it is new."""
    try:
        generator = generator_of(row)
    except SynthgenError:
        return None  # a source's rows, or those of a plug-in
    if not isinstance(generator, HasTable):
        return None
    name = generator.domain_key()
    if name not in found:
        table = generator.table()
        if table is None:
            return None
        found[name] = Domain(name, table)
    return generator, name


def _rows(folder: Path) -> Iterator[Row]:
    try:
        manifest = load_manifest(folder)
    except (OSError, ValueError):
        raise RequestError(f"{folder} holds no finished run: there is no manifest.json") from None
    for split in manifest["splits"].values():
        for shard in split["shards"]:
            yield from rows_of(read_parquet(folder / shard["path"]))
