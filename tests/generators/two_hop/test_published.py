"""The papers' files: what their loaders read, against the rows of a run."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from synthgen.api import run_recipe
from synthgen.errors import RequestError
from synthgen.generators.two_hop.published import write
from synthgen.generators.two_hop.symbols import vocabulary

WORLD = {"entities": 30, "relations": 12, "out_degree": 4, "held_out_facts": 0.2}


def run(folder: Path, generator: str, world: dict[str, Any], *components: dict[str, Any]) -> Path:
    recipe = {
        "version": 1,
        "name": "small",
        "worlds": {"w": {"generator": generator, "config": world}},
        "components": [
            {"name": f"c{i}", "generator": generator, "world": "w", **component}
            for i, component in enumerate(components)
        ],
    }
    path = folder / "recipe.yaml"
    path.write_text(json.dumps(recipe), encoding="utf-8")
    return run_recipe(path, folder / "run", engine="inline").folder


def loaded(folder: Path, name: str) -> Any:
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def tokens(text: str) -> list[str]:
    """As the papers' tokenizer, which splits a text at each closing bracket."""
    return [f"{part}>" for part in text.split(">")[:-1]]


def test_facts_load_as_the_papers_have_them(tmp_path: Path) -> None:
    symbols = {"skin": {"telling": "symbols"}}
    noise = {"share": 0.25, "hops": [1]}
    folder = run(
        tmp_path,
        "two_hop",
        WORLD,
        {**symbols, "config": {"part": "atomic", "form": "answer"}, "splits": {"train": 120}},
        {**symbols, "config": {"noise": noise}, "splits": {"train": 200, "test_ood": 10}},
    )

    counts = write(folder, tmp_path / "out")

    train, test, valid = (loaded(tmp_path / "out", name) for name in ("train", "test", "valid"))
    vocabulary = loaded(tmp_path / "out", "vocab")
    assert counts == {"train": 320, "test": 330, "valid": 10}
    assert len(vocabulary) == len(set(vocabulary)) == 30 + 12 + 6 + 1
    assert vocabulary[:2] == ["<e_0>", "<e_1>"]
    for item in [*train, *test, *valid]:
        assert item["target_text"].startswith(item["input_text"])
        assert item["target_text"].endswith("</a>")
        assert set(tokens(item["target_text"])) <= set(vocabulary)
    lengths = {(len(tokens(i["input_text"])), len(tokens(i["target_text"]))) for i in train}
    assert lengths == {(2, 4), (3, 6)}  # h r t </a>, and h r1 r2 b t </a>
    assert sum(item.get("train_noise", 0) for item in train) == 50
    types = {item["type"] for item in test}
    assert types == {"id_atomic", "ood_atomic", "train_inferred", "test_inferred_ood"}
    assert [{**item, "type": "test_inferred_ood"} for item in valid] == [
        item for item in test if item["type"] == "test_inferred_ood"
    ]


@pytest.mark.parametrize("form", ["answer", "cot", "fake_bridge"])
def test_functions_load_as_the_papers_have_them(tmp_path: Path, form: str) -> None:
    folder = run(
        tmp_path,
        "two_hop/tables",
        {"tokens": 8, "train_rows": 100},
        {"config": {"form": form}, "splits": {"train": 100, "type_0": 20, "type_1": 5}},
    )

    counts = write(folder, tmp_path / "out")

    assert counts == {"train": 100, "test": 125, "atomic_facts_f1": 64, "atomic_facts_f2": 64}
    vocabulary = loaded(tmp_path / "out", "vocab")
    assert vocabulary[-1] == "</a>"
    assert len(vocabulary) == 8 + 1 + (form == "fake_bridge")
    first, second = (
        {item["input_text"]: item["target_text"] for item in loaded(tmp_path / "out", name)}
        for name in ("atomic_facts_f1", "atomic_facts_f2")
    )
    for item in loaded(tmp_path / "out", "test"):
        x1, x2, x3 = tokens(item["input_text"])
        bridge = tokens(first[x1 + x2])[2]
        answer = tokens(second[bridge + x3])[2]
        middle = {"answer": "", "cot": bridge, "fake_bridge": "</b>"}[form]
        assert item["target_text"] == f"{x1}{x2}{x3}{middle}{answer}</a>"
        assert re.fullmatch("train_inferred|type_[01]", item["type"])


def test_the_vocabularies_have_the_published_sizes() -> None:
    assert len(set(vocabulary(2000, 200, ["answer"]))) == 2_206
    assert len(set(vocabulary(2000, 200, ["answer", "cot"]))) == 2_207


def test_a_run_without_tokens_has_no_such_files(tmp_path: Path) -> None:
    folder = run(tmp_path, "two_hop", WORLD, {"splits": {"train": 5}})

    with pytest.raises(RequestError, match="no rows of two_hop in symbols"):
        write(folder, tmp_path / "out")
