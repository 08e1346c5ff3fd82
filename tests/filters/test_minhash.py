import os
import random
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from synthgen.filters.minhash import MinHash, MinHashConfig
from synthgen.near import bands_for, shingles
from synthgen.ngrams import tokens
from synthgen.registry import filters
from synthgen.testing.rows import candidates, make_row

STORY = (
    "A baker has twelve trays of rolls and sells three trays before noon to a hotel nearby, then "
    "gives one tray to a school, drops another on the floor and puts all that is left into the "
    "window of the shop, where people walk by on their way home"
)


def minhash(**options: Any) -> MinHash:
    return MinHash(MinHashConfig.parse(options))


def reasons(decisions: Any) -> list[str]:
    return [decision.reason for decision in decisions]


def words(rng: random.Random, count: int) -> list[str]:
    return ["".join(rng.choices("abcdefghij", k=4)) for _ in range(count)]


def test_one_changed_word_at_the_end_is_near_and_another_story_is_not() -> None:
    rows = [
        make_row(STORY),
        make_row(STORY.replace("home", "back")),
        make_row(STORY[: len(STORY) // 2]),
    ]

    assert reasons(minhash().admit(candidates(rows), 9, 1)) == ["", "near_duplicate", ""]


def test_the_exact_rule_comes_first() -> None:
    rows = [
        make_row(STORY, key="1"),
        make_row("else", key="1"),
        make_row(STORY.upper(), key="2"),
        make_row(f"{STORY}!", key="3"),
    ]

    decided = minhash().admit(candidates(rows), 9, 1)

    assert reasons(decided) == ["", "duplicate_instance", "duplicate_text", "near_duplicate"]


def test_tellings_of_one_instance_may_be_alike() -> None:
    rows = [
        make_row(f"{STORY} {end}", key=key)
        for end, key in (("one", "1"), ("two", "1"), ("three", "2"), ("four", "1"))
    ]

    decided = minhash().admit(candidates(rows), 9, 2)

    assert reasons(decided) == ["", "", "near_duplicate", "duplicate_instance"]


def test_the_response_counts_as_well() -> None:
    rows = [make_row("Write a story.", STORY), make_row("Write a story!", f"{STORY}.")]

    assert reasons(minhash().admit(candidates(rows), 9, 1)) == ["", "near_duplicate"]


def test_texts_shorter_than_an_ngram_are_compared_whole() -> None:
    rows = [make_row(text) for text in ("add 2", "add 3", "ADD2", "")]

    assert reasons(minhash().admit(candidates(rows), 9, 1)) == ["", "", "near_duplicate", ""]


def test_repeats_are_always_kept() -> None:
    rows = [make_row(STORY), make_row(STORY, epoch=1), make_row(f"{STORY}.", epoch=1)]

    assert reasons(minhash().admit(candidates(rows), 9, 1)) == ["", "", ""]


@pytest.mark.parametrize(("shared", "reason"), [(8, "near_duplicate"), (7, "")])
def test_the_threshold_is_the_exact_jaccard_similarity(shared: int, reason: str) -> None:
    letters = "abcdefghij"
    rows = [make_row(" ".join(letters)), make_row(" ".join(letters[:shared]))]

    decided = minhash(ngram=1, permutations=1024).admit(candidates(rows), 9, 1)

    assert reasons(decided) == ["", reason]


def test_pairs_beyond_the_threshold_are_found() -> None:
    rng = random.Random(5)
    stories = [words(rng, 100) for _ in range(200)]  # 96 shingles
    near = [[*story[:45], "changed", *story[46:]] for story in stories]  # 91 of 101 in common

    rows = [make_row(" ".join(story)) for story in (*stories, *near)]
    decided = reasons(minhash().admit(candidates(rows), 999, 1))

    assert decided == [""] * 200 + ["near_duplicate"] * 200


def test_a_family_of_alike_rows_that_are_not_near_is_kept() -> None:
    rng = random.Random(6)
    frame = words(rng, 64)  # 60 shingles in common of about 100: many share buckets, none falls

    rows = [make_row(" ".join([*frame, *words(rng, 20)])) for _ in range(300)]

    assert reasons(minhash().admit(candidates(rows), 999, 1)) == [""] * 300


@settings(deadline=None)
@given(st.text("ab 1.", max_size=30), st.text("ab 1.", max_size=30), st.integers(1, 6))
def test_shingles_are_the_ngrams_of_the_text(one: str, other: str, size: int) -> None:
    def plain(text: str) -> set[tuple[str, ...]]:
        found = tokens(text)
        return {tuple(found[i : i + size]) for i in range(max(1, len(found) - size + 1))}

    first, second = (set(found.tolist()) for found in shingles([one, other], size))

    assert (len(first), len(first & second)) == (len(plain(one)), len(plain(one) & plain(other)))


@pytest.mark.parametrize("threshold", [0.3, 0.5, 0.8, 0.95, 1.0])
def test_bands_fit_the_permutations_and_find_pairs_at_the_threshold(threshold: float) -> None:
    bands, rows = bands_for(threshold, 128)

    assert bands * rows <= 128
    assert 1 - (1 - threshold**rows) ** bands >= 0.99


def test_sketches_are_the_same_under_any_hash_seed() -> None:
    code = (
        "from synthgen.near import NearIndex, shingles;"
        f"print(NearIndex(0.8, 128).band_keys(shingles([{STORY!r}], 5))[0][:2])"
    )
    keys = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "1")
    }

    assert keys == {"[16657710291164322858, 9085175514779026344]\n"}


@pytest.mark.parametrize(
    "options", [{"threshold": 0}, {"threshold": 1.1}, {"ngram": 0}, {"permutations": 8}, {"n": 1}]
)
def test_options_outside_their_range_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        MinHashConfig.parse(options)


def test_the_registry_knows_it_by_name() -> None:
    assert filters.get("minhash") is MinHash
