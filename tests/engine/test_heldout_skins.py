"""Runs that hold skins out: test_skin beside test, and the check that finds what leaked."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from synthgen.api import generator
from synthgen.engine.heldout_skins import HeldOutSkins
from synthgen.engine.verify import verify_run
from synthgen.generating import Generator
from synthgen.row import Row
from synthgen.schema import rows_of
from synthgen.skin import Skin
from tests.engine.runs import recipe_file, run
from tests.skin.walks import Walks

HELD = {"held_out": {"answer_formats": ["json", "tag"], "templates": [0, 3]}}
GCD = "omega/arithmetic_gcd"


def first(one: Generator[Any], split: str) -> Row:
    row = one.row(split, 0)
    assert isinstance(row, Row)
    return row


def faults(*found: tuple[Row, Generator[Any]]) -> list[str]:
    skins = HeldOutSkins()
    alone = [fault for row, one in found for fault in skins.row_faults(row, one)]
    return [*alone, *skins.faults()]


def test_a_run_tells_the_test_instances_in_held_out_skins(tmp_path: Path) -> None:
    splits = {"train": 200, "test": 40, "test_skin": 40}
    component = {"name": "a", "generator": GCD, "splits": splits, "skin": HELD}
    out = tmp_path / "out"

    run(recipe_file(tmp_path, [component], mixture={}), out)

    rows: dict[str, list[Row]] = {}
    for file in sorted((out / "data").iterdir()):
        rows.setdefault(file.name.split("-")[0], []).extend(rows_of(pq.read_table(file)))
    assert {split: len(found) for split, found in rows.items()} == splits
    assert {row.key for row in rows["test"]} == {row.key for row in rows["test_skin"]}
    unseen = [Skin.of(row) for row in rows["test_skin"]]
    assert {skin.answer_format for skin in unseen} == {"json", "tag"}
    assert {skin.template for skin in unseen} == {0, 3}
    usual = [Skin.of(row) for row in (*rows["train"], *rows["test"])]
    assert not {skin.answer_format for skin in usual} & {"json", "tag"}
    assert not {skin.template for skin in usual} & {0, 3}
    assert verify_run(out).faults == []


def test_what_one_row_holds_out_no_other_is_trained_on() -> None:
    holding, free = generator(GCD, skin=HELD), generator(GCD, skin={"templates": [3]})
    held, trained = first(holding, "test_skin"), first(free, "train")

    assert faults((held, holding)) == []
    assert faults((held, holding), (first(free, "test"), free)) == []
    assert faults((held, holding), (trained, free)) == [
        f"{trained.id} ({GCD}) wears templates: 3, which is held out, in train"
    ]


def test_a_usual_skin_in_test_skin_is_found() -> None:
    holding = generator(GCD, skin=HELD)
    row = replace(first(holding, "test"), split="test_skin")

    assert any(
        "stands in test_skin and wears templates" in fault for fault in faults((row, holding))
    )


def test_held_out_words_and_probes_in_train_are_found() -> None:
    walks = Walks()
    worded = replace(first(walks, "test_skin"), split="train")
    probing = Walks(Walks.Config.parse({"skin": {"probe": "fake"}}))
    probe = replace(first(probing, "test"), split="validation")

    assert "holds the held-out words" in faults((worded, walks))[0]
    assert faults((probe, probing)) == ["a probe stands in validation"]
