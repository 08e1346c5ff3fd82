import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from synthgen import ngrams
from synthgen.errors import RequestError
from synthgen.filters.decontaminate import Decontaminate, DecontaminateConfig
from synthgen.ngrams import Item, index_items, tokens
from synthgen.registry import filters
from synthgen.schema import batch_of
from synthgen.testing.rows import make_row

PROBLEMS = [
    "Mira has 12 red apples and 7 green pears. She gives 5 apples away. How many fruits are left?",
    r"Compute $\frac{3}{4} + \sqrt{16} - 2x$ for $x = 1$, and round the result to one decimal.",
    "What is 2+2?",
    "Find x.",
    "Chloé’s café sells 1,250 crêpes a week — how many crêpes does it sell in 4 weeks, then?",
    "小明有三个苹果，他又买了五个苹果，现在一共有多少个苹果？",
]


def judge_of(items: list[str], **options: Any) -> Decontaminate:
    config = DecontaminateConfig.parse(options)
    known = [Item("test.jsonl", number, text) for number, text in enumerate(items, 1)]
    index = index_items(known, config.ngram, config.threshold, config.mask_numbers)
    return Decontaminate(config, index)


def is_kept(items: list[str], prompt: str, response: str | None = None, **options: Any) -> bool:
    return judge_of(items, **options).decide_texts([prompt], response).keep


@pytest.mark.parametrize("number", range(1, len(PROBLEMS) + 1))
@pytest.mark.parametrize("mask_numbers", [False, True])
def test_every_planted_problem_falls_and_is_named(number: int, mask_numbers: bool) -> None:
    row = make_row(f"{PROBLEMS[number - 1]}\n\nEnd with 'Answer: N'.", "Think.\nAnswer: 4")

    decision = judge_of(PROBLEMS, mask_numbers=mask_numbers).decide(row)

    assert decision == (False, "contaminated", (f"test.jsonl#{number}",))


def test_a_problem_copied_into_the_response_falls() -> None:
    assert not is_kept(PROBLEMS, "Write a problem.", f"Here is one. {PROBLEMS[0]} Solve it.")


def test_case_space_and_typography_do_not_hide_a_copy() -> None:
    copy = (
        "CHLOÉ'S CAFÉ  sells 1,250 crêpes\na week - how many crêpes does it sell in 4 weeks,then?"
    )

    assert not is_kept(PROBLEMS, copy)


@pytest.mark.parametrize(
    "prompt",
    [
        "what is 2 + 2 ?",
        "What is 2 + 2?\n\nEnd with 'Answer: N'.",
        "Solve this.\nWhat is 2 + 2?\nThink first.",
        "Solve this.\r\n \r\nWhat is\r\n2 + 2?\r\n\t\r\nThink first.",
    ],
)
def test_a_problem_shorter_than_an_ngram_falls_as_a_line_or_paragraph(prompt: str) -> None:
    assert not is_kept(["What is 2+2?"], prompt)


def test_a_short_problem_may_be_spread_over_the_messages_or_be_one_of_them() -> None:
    judge = judge_of(["What is 2+2?"])

    assert not judge.decide_texts(["What is", "2 + 2?"]).keep
    assert not judge.decide_texts(["You are a teacher.", "What is 2 + 2?"]).keep
    assert not judge.decide_texts(["Ask me."], "What is\n2 + 2?").keep


@pytest.mark.parametrize("prompt", ["What is 2 + 2 + 2?", "So what is 2+2? Tell me.", "2 + 2?"])
def test_a_short_problem_inside_a_line_is_no_copy(prompt: str) -> None:
    assert is_kept(["What is 2+2?"], prompt)


def test_one_changed_number_survives_unless_numbers_are_masked() -> None:
    changed = PROBLEMS[0].replace("12", "31.5")

    assert is_kept(PROBLEMS, changed)
    assert not is_kept(PROBLEMS, changed, mask_numbers=True)


def test_unrelated_rows_survive() -> None:
    response = "First count the wheels. There are 4 on each of 9 cars, so 36.\nAnswer: 36"

    assert is_kept(PROBLEMS, "How many wheels do nine cars have in all?", response)


@pytest.mark.parametrize(("present", "kept"), [(20, False), (19, False), (18, True)])
def test_the_threshold_counts_exactly(present: int, kept: bool) -> None:
    words = [f"{chr(97 + i)}word" for i in range(26)] + ["last"]  # 20 distinct 8-grams
    text = " ".join(words[: present + 7])

    assert is_kept([" ".join(words)], text, threshold=0.95) is kept


def test_repeated_ngrams_count_once_on_both_sides() -> None:
    item = "a b a b a b a b a b"  # two distinct 8-grams, one of them twice
    once = "a b a b a b a b"

    assert is_kept([item], f"{once} . {once} . {once}", threshold=0.6)
    assert not is_kept([item], once, threshold=0.5)


def test_ngrams_need_not_be_in_one_place() -> None:
    words = [f"w{chr(97 + i)}" for i in range(9)]

    assert not is_kept([" ".join(words)], " ".join(words[:8]), " ".join(words[1:]))


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_empty_items_match_nothing_and_empty_rows_nothing(text: str) -> None:
    assert is_kept([text, *PROBLEMS], text, text)
    assert is_kept([text], "anything")


def test_with_nothing_to_compare_every_row_is_kept() -> None:
    assert Decontaminate().decide(make_row("anything")).keep


def test_a_vocabulary_beyond_one_character_a_token_is_spelled_with_two(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ngrams, "_LETTERS", 30)
    judge = judge_of(PROBLEMS)

    assert judge.prepared.width == 2
    assert not any(judge.decide_texts([problem]).keep for problem in PROBLEMS)
    assert judge.decide_texts(["Nothing of the kind is known here, is it? No."]).keep


@pytest.mark.parametrize("masked", [False, True])
@settings(deadline=None)
@given(text=st.text("ab1,. \\Z"), other=st.sampled_from("éß中²"))
def test_ascii_text_has_the_same_tokens_in_any_company(masked: bool, text: str, other: str) -> None:
    assert tokens(f"{text} {other}", masked)[: len(tokens(text, masked))] == tokens(text, masked)


words = st.lists(st.sampled_from([*"abc", "2", "\n", "\n\n", "é"]), max_size=30).map(" ".join)


@settings(deadline=None)
@given(st.lists(words, max_size=3), st.lists(st.tuples(st.lists(words), st.none() | words)))
def test_a_batch_is_decided_as_its_rows_are(
    items: list[str], parts: list[tuple[list[str], str | None]]
) -> None:
    judge = judge_of(items, ngram=3, threshold=0.7)
    rows = [make_row(*part) for part in parts]

    assert judge.decide_batch(batch_of(rows)[1:]) == [judge.decide(row) for row in rows[1:]]


@settings(deadline=None)
@given(items=st.lists(words, max_size=3), text=words, share=st.sampled_from([0.5, 0.95, 1.0]))
def test_the_index_agrees_with_the_rule_written_plainly(
    items: list[str], text: str, share: float
) -> None:
    def grams(of: str) -> set[tuple[str, ...]]:
        found = tokens(of)
        return {tuple(found[i : i + 3]) for i in range(len(found) - 2)}

    long = [item for item in items if grams(item)]
    contained = any(len(grams(i) & grams(text)) >= share * len(grams(i)) for i in long)

    assert is_kept(long, text, ngram=3, threshold=share) is not contained


def write(path: Path, rows: list[dict[str, Any]]) -> str:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def test_prepare_reads_paths_and_named_columns_once(
    tmp_path: Path,
) -> None:
    plain = write(tmp_path / "a.jsonl", [{"id": 1, "question": PROBLEMS[0]}])
    named = write(tmp_path / "b.jsonl", [{"q": "Name it.", "r": None}, {"q": "", "r": "Do it."}])
    against = [plain, {"path": named, "columns": ["q", "r"]}]
    config = DecontaminateConfig.parse({"against": against})

    judge = Decontaminate(config, pickle.loads(pickle.dumps(Decontaminate.prepare(config))))

    found = [
        judge.decide(make_row(text)).tags for text in (PROBLEMS[0], "Name it.", "Do it.", "So")
    ]
    assert found == [("a.jsonl#1",), ("b.jsonl#1",), ("b.jsonl#2",), ()]


def test_a_column_that_cannot_be_guessed_is_asked_for(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", [{"frage": "x", "antwort": "y"}])

    with pytest.raises(RequestError, match=r"none of the columns problem.*frage, antwort"):
        Decontaminate.prepare(DecontaminateConfig.parse({"against": [path]}))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"against": [{"path": "a", "column": "x", "columns": ["y"]}]}, "give one of them"),
        ({"against": [{"path": "a", "colmn": "x"}]}, "not permitted"),
        ({"against": "a"}, "valid array"),
        ({"threshold": 0}, "greater than 0"),
        ({"threshold": 1.01}, "less than or equal to 1"),
        ({"ngram": "8"}, "valid integer"),
    ],
)
def test_options_are_checked_strictly(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        DecontaminateConfig.parse(options)


def test_the_index_is_the_same_under_any_hash_seed() -> None:
    code = (
        "import hashlib, pickle; from synthgen.ngrams import Item, index_items;"
        f"i = index_items(Item('t', n, s) for n, s in enumerate({PROBLEMS!r}));"
        "print(hashlib.sha256(pickle.dumps(i)).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    }

    assert len(digests) == 1


def test_the_registry_knows_it_by_name() -> None:
    assert filters.get("decontaminate") is Decontaminate
