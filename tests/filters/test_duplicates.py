from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthgen.filtering import Decision
from synthgen.filters.duplicates import Duplicates
from synthgen.registry import filters
from synthgen.testing.rows import candidates, make_row

AGAIN = "duplicate_instance"


def reasons(decisions: Any) -> list[str]:
    return [decision.reason for decision in decisions]


def test_the_same_instance_in_the_same_form_is_kept_once() -> None:
    rows = [
        make_row("2 + 2?", key="4", form="cot"),
        make_row("two and two?", key="4", form="cot"),
        make_row("2 + 2? briefly", key="4", form="answer"),
        make_row("2 + 2? again", key="4", form="cot", task="source/u"),
    ]

    decided = Duplicates().admit(candidates(rows), 10, 1)

    assert reasons(decided) == ["", AGAIN, "", ""]


def test_tellings_are_counted_by_instance() -> None:
    rows = [make_row(f"telling {i} of 4", key="4") for i in range(4)]

    assert reasons(Duplicates().admit(candidates(rows), 10, 3)) == ["", "", "", AGAIN]


def test_the_same_words_are_kept_once() -> None:
    rows = [
        make_row("What is it?", "Four.", key="a"),
        make_row(" what IS\nit? ", "four.", key="b"),
        make_row("What is it?", "Five.", key="c"),
        make_row("What is it?", None, key="d"),
    ]

    assert reasons(Duplicates().admit(candidates(rows), 10, 5)) == ["", "duplicate_text", "", ""]


def test_repeats_are_no_duplicates_and_leave_no_trace() -> None:
    rows = [make_row("one"), make_row("one", epoch=1), make_row("two", epoch=1), make_row("two")]

    decided = Duplicates().admit(candidates(rows), 10, 1)

    assert [decision.keep for decision in decided] == [True, True, True, True]


def test_a_dropped_row_leaves_no_trace() -> None:
    rows = [make_row("x", key="1"), make_row("y", key="1"), make_row("y", key="2")]

    assert reasons(Duplicates().admit(candidates(rows), 10, 1)) == ["", AGAIN, ""]


@pytest.mark.parametrize("name", ["duplicates", "minhash"])
@pytest.mark.parametrize(
    ("room", "seen", "rest"),
    [
        (0, 0, ["", AGAIN, "", "", AGAIN]),
        (1, 1, [AGAIN, "", "", AGAIN]),
        (2, 3, ["", AGAIN]),
        (3, 4, [AGAIN]),
        (9, 5, []),
    ],
)
def test_rows_behind_the_last_kept_one_are_not_seen(
    name: str, room: int, seen: int, rest: list[str]
) -> None:
    table = candidates([make_row(text) for text in ("a", "a", "b", "c", "c")])
    judge: Any = filters.get(name)()

    decided = judge.admit(table, room, 1)

    assert len(decided) == seen
    assert reasons(judge.admit(table.slice(seen), 9, 1)) == rest


rows_of_few = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 1)), max_size=25
)


@pytest.mark.parametrize("name", ["duplicates", "minhash"])
@settings(deadline=None)
@given(rows_of_few, st.integers(0, 25), st.integers(0, 25), st.integers(1, 3))
def test_slices_are_admitted_as_the_whole_is(
    name: str,
    parts: list[tuple[int, int, int]],
    cut: int,
    room: int,
    tellings: int,
) -> None:
    table = candidates([make_row(f"text {t}", key=str(k), epoch=e) for k, t, e in parts])
    whole: Any = filters.get(name)().admit(table, room, tellings)  # type: ignore[union-attr]
    judge: Any = filters.get(name)()

    first: list[Decision] = list(judge.admit(table.slice(0, cut), room, tellings))
    left = room - sum(decision.keep for decision in first)
    rest = judge.admit(table.slice(cut), left, tellings)

    assert [*first, *rest] == list(whole)
    assert sum(decision.keep for decision in whole) <= room


@settings(deadline=None)
@given(rows_of_few, st.integers(0, 25))
def test_decisions_do_not_depend_on_what_follows(
    parts: list[tuple[int, int, int]], cut: int
) -> None:
    table = candidates([make_row(f"text {t}", key=str(k), epoch=e) for k, t, e in parts])

    prefix = Duplicates().admit(table.slice(0, cut), 99, 2)

    assert list(prefix) == list(Duplicates().admit(table, 99, 2))[:cut]


def test_the_registry_knows_it_by_name() -> None:
    assert filters.get("duplicates") is Duplicates
