"""Names, slots and families: what can be declared, and what is read back."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.seeding import Stream
from synthgen.skin import (
    WORDS,
    Fixed,
    Ints,
    Letters,
    MapFamily,
    Permute,
    Pool,
    Slot,
    Symbols,
    half_of,
    read_names,
)

IDS = ("up", "down", "left", "right")
BASE = Fixed("base", (("Up", "Down", "Left", "Right"),), conventional=True)
FAMILIES: tuple[MapFamily, ...] = (
    BASE,
    Fixed("arrows", (("⬆️", "⬇️", "⬅️", "➡️"), ("^", "v", "<", ">"))),
    Fixed("random", (("*", "&", "1", "M"),)),
    Pool("words"),
    Letters("letters"),
    Ints("numbers"),
    Symbols("marks"),
    Permute("swapped", ("Up", "Down", "Left", "Right")),
)
JOINS = (" ", ", ", "\n", "; ", " -> ", ",")


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
@given(
    seed=st.integers(0, 10**9),
    plan=st.lists(st.sampled_from(IDS), min_size=1, max_size=30),
    join=st.sampled_from(JOINS),
    wrap=st.sampled_from(["{}", "[{}]", '"{}"', " {} \n"]),
)
def test_what_is_written_with_drawn_names_is_read_back(
    family: MapFamily, seed: int, plan: list[str], join: str, wrap: str
) -> None:
    drawn = family.draw(Stream.of(seed), IDS, WORDS)
    names = dict(zip(IDS, drawn, strict=True))
    text = wrap.format(join.join(names[key] for key in plan))

    assert family.holds(IDS, drawn)
    assert read_names(text, names).ids == tuple(plan)
    assert read_names(text.lower(), names).valid


def test_no_other_family_holds_what_one_draws() -> None:
    swapped = FAMILIES[-1].draw(Stream.of(1), IDS, WORDS)

    assert [family.name for family in FAMILIES if family.holds(IDS, swapped)] == ["swapped"]
    assert not Pool("words").holds(IDS, ("Up", "Down", "Left", "Right"))


def test_a_swap_leaves_no_name_in_its_place() -> None:
    swap = Permute("swapped", BASE.tables[0])
    drawn = {swap.draw(Stream.of(i), IDS, ()) for i in range(300)}

    assert len(drawn) == 9  # the derangements of four
    assert all(a != b for names in drawn for a, b in zip(names, BASE.tables[0], strict=True))


def test_names_may_be_glued_but_words_do_not_run_on() -> None:
    letters = {"up": "U", "down": "D"}

    assert read_names("UDDU", letters).ids == ("up", "down", "down", "up")
    assert read_names("UDDU then D and U", letters).ids == read_names("UDDUDU", letters).ids
    spelled = {"one": "A", "two": "N", "three": "D"}
    assert read_names("A and D", spelled).ids == ("one", "three")
    assert read_names("AND", spelled).ids == ("one", "two", "three")
    assert read_names("Upward", {"up": "Up"}).unknown == "Upward"
    assert read_names("I would move up", {"up": "up"}).unknown == "I"
    assert not read_names("", letters).valid


def test_reading_is_linear() -> None:
    started = perf_counter()
    for text in (
        "*" * 65536,
        "," * 65536,
        " and" * 16000,
        ".*" * 32768,
        "(" * 65536,
        "a" + "\u0315\u0300" * 32000,
    ):
        read_names(text, {"a": "*", "b": "&"})

    assert perf_counter() - started < 5


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"families": (Fixed("base", (("Up", "Up", "Left", "Right"),)),)}, "the same"),
        ({"families": (Fixed("base", (("Up", "UP", "Left", "Right"),)),)}, "the same"),
        ({"families": (Fixed("base", (("Go up", "Down", "Left", "Right"),)),)}, "white space"),
        ({"families": (Fixed("base", (("Up", "Down"),)),)}, "needs 4 names"),
        ({"families": (Pool("words"),)}, "the first family is the base one"),
        ({"families": (BASE, BASE)}, "families must be there and differ"),
        ({"families": (Fixed("base", (("a", "ab", "c", "d"),)),), "separators": ("",)}, "begins"),
        ({"reserved": ("up",)}, "is a word of the task itself"),
        ({"families": (BASE, Ints("few", high=3))}, "3 names for 4 ids"),
    ],
)
def test_a_faulty_declaration_is_refused(changes: dict[str, object], said: str) -> None:
    given_: dict[str, object] = {"families": (BASE,), **changes}

    with pytest.raises(ValueError, match=said):
        Slot("actions", "action", IDS, **given_)  # type: ignore[arg-type]


def test_the_pool_is_plain_distinct_and_halved() -> None:
    halves = [half_of(word) for word in WORDS]

    assert len(set(WORDS)) == len(WORDS) > 500
    assert all(word.isascii() and word.isalpha() and word.islower() for word in WORDS)
    assert 0.45 < halves.count("train") / len(WORDS) < 0.55
    game = "up down left right push pull move stop box wall floor goal target card king row column"
    assert not set(game.split()) & set(WORDS)
