"""Which candidates become rows: repeats, sides of a split, refills, shortage, faults, filters."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from synthgen import canonical
from synthgen.errors import RequestError, ShortError, WorkError
from synthgen.recipe.counts import apportion
from tests.engine.runs import manifest, of, recipe_file, rejects, rows, run, run_toys, toy

TRAIN: dict[str, Any] = {"splits": {"train": 1}}
FEW = {"count": 400}


def test_no_instance_occurs_twice_in_a_component(tmp_path: Path) -> None:
    out = run_toys(tmp_path, [toy("a", "drawn", config=FEW)], 500, mixture=TRAIN)

    keys = [row["key"] for row in rows(out)]
    assert len(keys) == len(set(keys)) == 500
    assert manifest(out)["components"]["a"]["drawn"] > 500


def test_no_instance_occurs_in_two_components_and_the_hash_of_the_name_wins(tmp_path: Path) -> None:
    parts = [toy(name, "drawn", rows=250, config=FEW) for name in ("ann", "bob", "cid")]
    first, *_, last = sorted(parts, key=lambda c: canonical.digest("component", c["name"]))

    out = run_toys(tmp_path / "all", parts, mixture=TRAIN)
    alone = run_toys(tmp_path / "alone", [first], mixture=TRAIN)

    found = rows(out)
    assert len({row["key"] for row in found}) == len(found) == 750
    kept = [row["id"] for row in of(first["name"], found)]
    assert kept == [row["id"] for row in rows(alone)]
    lost = Counter(row["component"] for row in rejects(out))
    assert lost[last["name"]] > lost[first["name"]]


def test_components_may_overlap_where_the_recipe_says_so(tmp_path: Path) -> None:
    parts = [toy(name, rows=400, config=FEW | {"level": 1, "count": 500}) for name in ("a", "b")]
    own: dict[str, Any] = {"duplicates": {"across_components": False}}

    with pytest.raises(ShortError, match="needs 400 distinct rows"):
        run_toys(tmp_path / "across", parts, mixture=TRAIN)
    out = run_toys(tmp_path / "within", parts, mixture=TRAIN, **own)

    keys = [{row["key"] for row in of(name, rows(out))} for name in ("a", "b")]
    assert [len(found) for found in keys] == [400, 400]
    assert len(keys[0] & keys[1]) > 300


def test_an_instance_is_told_as_often_as_asked_in_other_words(tmp_path: Path) -> None:
    part = toy("a", rows=300, tellings=3, config={"count": 900})

    found = rows(run_toys(tmp_path, [part], mixture=TRAIN))

    assert max(Counter(row["key"] for row in found).values()) == 3
    assert len({(row["prompt"][0]["content"], row["response"]) for row in found}) == 300


def test_a_prompt_that_stands_in_a_held_out_split_is_dropped_from_train(tmp_path: Path) -> None:
    """Two tasks ask the same questions and cut them into splits each in its own way."""
    full = {"train": 0.8, "validation": 0.1, "test": 0.1}
    parts = [toy(f"of_{kind}", kind, config={"count": 600}) for kind in ("bare", "bare_too")]

    out = run_toys(tmp_path, parts, 300, mixture={"splits": full})

    asked = {s: {row["prompt"][0]["content"] for row in rows(out, s)} for s in full}
    assert not asked["train"] & (asked["test"] | asked["validation"])
    assert not asked["test"] & asked["validation"]
    assert {row["reason"] for row in rejects(out)} >= {"held_out_elsewhere"}


def test_held_out_rows_win_over_train_rows_within_a_component(tmp_path: Path) -> None:
    """Test rows are settled first: the train rows that repeat them are the ones that fall."""
    part = toy("a", "bare", config={"count": 600})
    alone = run_toys(tmp_path / "test", [{**part, "splits": {"test": 20}, "share": None}])

    out = run_toys(tmp_path / "both", [part], 200)

    assert [row["id"] for row in rows(out, "test")] == [row["id"] for row in rows(alone, "test")]


def test_refills_reach_the_exact_count_from_many_repeats(tmp_path: Path) -> None:
    part = toy("a", "drawn", config={"count": 40, "claimed": 99}, levels={1: 1, 2: 1})

    out = run_toys(tmp_path, [part], 64, mixture=TRAIN)

    assert manifest(out)["components"]["a"]["cells"] == {"train-L1": 32, "train-L2": 32}
    assert len(rows(out)) == 64


def test_the_estimate_of_a_vast_domain_is_filled_through_misses(tmp_path: Path) -> None:
    out = run_toys(tmp_path, [toy("a", "vast", config={"count": 4000})], 150)

    assert [len(rows(out, split)) for split in ("train", "validation", "test")] == [120, 15, 15]


def _short(folder: Path, total: int, **mixture: Any) -> Path:
    parts = [toy("big", share=3), toy("tiny", "drawn", config={"count": 50, "claimed": 999})]
    return recipe_file(folder, parts, total, mixture={**TRAIN, **mixture})


def test_a_short_component_names_itself_its_need_and_the_total_that_works(tmp_path: Path) -> None:
    with pytest.raises(ShortError) as caught:
        run(_short(tmp_path, 800), tmp_path / "out")

    said = str(caught.value)
    found = re.search(r"'tiny' needs 200 distinct rows of toys/drawn \(train\), (\d+) exist", said)
    best = re.search(r"largest total that works is (\d+): --set mixture.total=\1", said)
    assert found, said
    assert best, said
    assert int(best[1]) == 4 * int(found[1]) + 2  # 3 to 1; the tie of one half goes to 'big'
    run(_short(tmp_path, int(best[1])), tmp_path / "best")
    assert len(of("tiny", rows(tmp_path / "best"))) == int(found[1])


def test_a_run_that_may_shrink_takes_the_largest_total_and_keeps_the_shares(tmp_path: Path) -> None:
    result = run(_short(tmp_path, 800, on_short="shrink"), tmp_path / "out")

    counts = Counter(row["component"] for row in rows(tmp_path / "out"))
    assert result.rows == sum(counts.values()) < 800
    assert counts == apportion(result.rows, {"big": 3, "tiny": 1})
    assert run(_short(tmp_path, 800, on_short="shrink"), tmp_path / "out").already_finished


def test_what_was_dropped_is_kept_with_stage_and_reason_and_adds_up(tmp_path: Path) -> None:
    parts = [
        toy("a", "drawn", config=FEW | {"raise_every": 90, "refuse_every": 80}),
        toy("b", "drawn", config=FEW, filters=[{"type": "toys/sieve", "drop_every": 10}]),
    ]

    out = run_toys(tmp_path, parts, 400, max_error_rate=0.2)

    lost = rejects(out)
    for name, part in manifest(out)["components"].items():
        counts = Counter(f"{row['stage']}:{row['reason']}" for row in of(name, lost))
        assert counts == part["dropped"]
        assert part["drawn"] == sum(counts.values()) + part["surplus"] + part["distinct"]
    stages = {(row["component"], row["stage"], row["reason"]) for row in lost}
    assert {("a", "generate", "error"), ("a", "generate", "unproven")} <= stages
    assert ("b", "filter/toys/sieve", "too_round") in stages
    assert any(stage == "select" and reason.startswith("dup") for _, stage, reason in stages)
    assert manifest(out)["rejects"] == len(lost)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [("raise_every", "error ArithmeticError: cannot double"), ("refuse_every", "unproven halving")],
)
def test_faults_are_counted_and_too_many_stop_the_run(
    tmp_path: Path, fault: str, reason: str
) -> None:
    part = toy("a", config={fault: 20})
    out = run_toys(tmp_path / "few", [part], 300, max_error_rate=0.1)
    assert len(rows(out)) == 240
    assert any(reason.startswith(row["reason"]) for row in rejects(out))

    with pytest.raises(WorkError, match=rf"max_error_rate 0.01 of 300.*'a', toys/co.*{reason}"):
        run_toys(tmp_path / "many", [part], 300)


def test_a_generator_that_always_fails_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(WorkError, match="cannot double"):
        run_toys(tmp_path, [toy("a", config={"raise_every": 1})], 300)


def test_row_filters_drop_and_tag(tmp_path: Path) -> None:
    sieve = {"type": "toys/sieve", "drop_every": 10, "tag_every": 4}

    found = rows(run_toys(tmp_path, [toy("a")], 200, filters=[sieve]))

    assert len(found) == 160
    assert all(int(row["answer"]) % 10 for row in found)
    assert all((row["tags"] == ["round"]) == (int(row["answer"]) % 4 == 0) for row in found)


def test_a_filter_that_keeps_nothing_leaves_a_short_component(tmp_path: Path) -> None:
    sieve = {"type": "toys/sieve", "drop_every": 2}

    with pytest.raises(ShortError, match=r"needs 30 .* 0 exist\nno total works: take"):
        run_toys(tmp_path, [toy("a")], 30, filters=[sieve], mixture=TRAIN)


def test_a_filter_that_cannot_be_prepared_stops_the_run_in_words(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="no mesh"):
        run_toys(tmp_path, [toy("a")], 30, filters=[{"type": "toys/sieve", "unreadable": True}])


def test_require_proof_keeps_what_is_proven(tmp_path: Path) -> None:
    parts = [toy("a", "unproven", require_proof=True), toy("b", "unproven")]

    out = run_toys(tmp_path, parts, 200)

    assert all(row["verified_by"] for row in of("a", rows(out)))
    assert not all(row["verified_by"] for row in of("b", rows(out)))
    stages = {(row["component"], row["stage"], row["reason"]) for row in rejects(out)}
    assert ("a", "require_proof", "unproven") in stages
    assert "b" not in {component for component, stage, _ in stages if stage == "require_proof"}
