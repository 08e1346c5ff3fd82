"""`synthgen coverage` on runs: what it prints, what it stores, what it refuses."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from synthgen.api import run_recipe
from synthgen.coverage.run import measure_run
from synthgen.engine.verify import verify_run
from synthgen.errors import RequestError
from synthgen.shards import read_parquet
from tests.command_line import called

ROOT = Path(__file__).parent.parent.parent
TABLES = """
version: 1
name: functions
worlds: {w: {generator: two_hop/tables, config: {tokens: 12, train_rows: 500}}}
components:
  - name: t
    generator: two_hop/tables
    world: w
    forms: {cot: 1, answer: 1}
    splits: {train: 1000, type_0: 120, type_1: 60}
"""
FACTS = """
version: 1
name: facts
worlds: {w: {generator: two_hop, config: {entities: 40, relations: 12, out_degree: 4}}}
components:
  - {name: a, generator: two_hop, world: w, config: {part: atomic}, splits: {train: 160}}
  - {name: c, generator: two_hop, world: w, splits: {train: 300, test_mixed: 20}}
"""


def run(folder: Path, recipe: str) -> Path:
    (folder / "recipe.yaml").write_text(recipe, encoding="utf-8")
    return run_recipe(folder / "recipe.yaml", folder / "run", engine="inline").folder


def test_numbers_cutoffs_and_a_picture_lie_beside_the_shards(tmp_path: Path) -> None:
    folder = run(tmp_path, TABLES)

    numbers = measure_run(folder)

    assert json.loads((folder / "coverage.json").read_text(encoding="utf-8")) == numbers
    (domain,) = numbers["domains"]
    assert (domain["inputs"], domain["train_rows"]) == (12**3, 500)
    assert domain["tests"].keys() == {"type_0", "type_1"}
    cutoffs = read_parquet(folder / "coverage.parquet").to_pylist()
    assert len({row["id"] for row in cutoffs}) == len(cutoffs) == 180
    for name, test in domain["tests"].items():
        mine = [row["cutoff"] for row in cutoffs if row["split"] == name]
        for k, share in test["covered"].items():
            assert share == pytest.approx(sum(c >= int(k) for c in mine) / len(mine))
    picture = ElementTree.parse(folder / "coverage.svg").getroot()
    assert {"type_0", "type_1"} <= {text.text for text in picture.iter() if text.text}
    assert not verify_run(folder).faults


def test_single_facts_are_left_out(tmp_path: Path) -> None:
    numbers = measure_run(run(tmp_path, FACTS))

    (domain,) = numbers["domains"]
    assert domain["positions"] == ["h", "r1", "r2"]
    assert (domain["inputs"], domain["train_rows"]) == (640, 300)


def test_the_command_prints_and_stores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = run(tmp_path, TABLES)
    capsys.readouterr()

    said = called(monkeypatch, capsys, "coverage", folder)
    machine = called(monkeypatch, capsys, "coverage", folder, "--safe", "--json")

    assert said.code == machine.code == 0
    assert "500 train rows of 1,728 inputs (x1, x2, x3)" in said.out
    assert "coverage.svg" in said.err
    assert json.loads(machine.out)["merge"] == "safe"


@pytest.mark.slow
def test_the_page_shows_what_the_command_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (ROOT / "docs" / "two_hop.md").read_text(encoding="utf-8")
    recipe = next(b for b in re.findall(r"```yaml\n(.*?)```", page, re.S) if "functions" in b)
    (shown,) = re.findall(r"```text\n(.*?)```", page, re.S)
    folder = run(tmp_path, recipe)
    capsys.readouterr()

    said = called(monkeypatch, capsys, "coverage", folder).out

    printed = {line.rstrip() for line in said.splitlines()}
    assert {line for line in shown.splitlines() if line} <= printed


def test_a_run_without_such_tasks_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = """
version: 1
name: scan
components: [{name: s, generator: scan, share: 1}]
mixture: {total: 20}
"""
    folder = run(tmp_path, recipe)

    with pytest.raises(RequestError, match="whole domain is known"):
        measure_run(folder)
    said = called(monkeypatch, capsys, "coverage", tmp_path / "none")
    assert said.code == 2
    assert "holds no finished run" in said.err
