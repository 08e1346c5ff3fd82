"""What a policy draws: names, legends, formats, and what it never draws."""

import json
import pickle

import pytest

from synthgen.row import Row
from synthgen.skin import Skin, SkinError, half_of, read_names
from tests.skin.walks import MARKS, MOVES, Walks

CONFIG = Walks.Config


def walks(skin: dict[str, object], seed: int = 0) -> Walks:
    return Walks(CONFIG.parse({"skin": skin}), seed)


def rows(skin: dict[str, object], n: int = 60) -> list[Row]:
    drawn = [walks(skin).row("train", i) for i in range(n)]
    return [row for row in drawn if isinstance(row, Row)]


def families(skin: dict[str, object]) -> set[str]:
    return {Skin.of(row).family(MOVES) for row in rows(skin)}


def test_by_default_every_family_of_some_weight_is_drawn() -> None:
    assert families({}) == {"base", "greek", "words", "letters"}


def test_a_policy_draws_the_families_it_names_and_no_held_out_one() -> None:
    assert families({"maps": {"moves": ["swapped"]}}) == {"swapped"}
    assert families({"maps": {"moves": "swapped"}}) == {"swapped"}
    assert families({"held_out": {"maps": {"moves": ["words", "greek"]}}}) == {"base", "letters"}


def test_weights_are_kept() -> None:
    drawn = [
        Skin.of(row).family(MOVES)
        for row in rows({"maps": {"moves": {"base": 1, "letters": 9}}}, n=400)
    ]

    assert 0.85 < drawn.count("letters") / len(drawn) < 0.95


def test_the_names_of_a_row_are_told_apart_and_read_back() -> None:
    for row in rows({}):
        skin = Skin.of(row)
        names = [*skin.names(MOVES).values(), *skin.names(MARKS).values()]

        assert len({name.casefold() for name in names}) == len(names)
        moves = skin.names(MOVES)
        assert read_names(", ".join(moves.values()), moves).ids == MOVES.ids


def test_train_rows_hold_words_of_the_train_half_only() -> None:
    wordy = [Skin.of(row) for row in rows({"maps": {"moves": ["words"]}}, n=300)]
    names = {name for skin in wordy for name in skin.names(MOVES).values()}

    assert len(names) > 100
    assert {half_of(name) for name in names} == {"train"}


def test_no_pool_uses_a_word_of_the_task() -> None:
    wardrobe = walks({}).wardrobe

    assert not {"goal", "move", "forward", "answer"} & set(wardrobe.words)
    assert 200 < len(wardrobe.train_words) < len(wardrobe.words) < 530


def test_names_that_say_nothing_are_explained() -> None:
    for row in rows({}):
        skin, text = Skin.of(row), row.prompt[0].content

        explained = all(f"{n} stands for {k}." in text for k, n in skin.names(MOVES).items())
        assert explained or skin.family(MOVES) == "base"


def test_a_frozen_skin_is_one_skin_whatever_the_seed() -> None:
    policy: dict[str, object] = {"resample": "frozen", "maps": {"moves": ["words"]}}
    skins = {
        walks(policy, seed).skin_of(s, i)
        for seed in (0, 1)
        for s in ("train", "test")
        for i in range(5)
    }

    assert len({skin.text for skin in skins}) == 1
    assert walks({"resample": "frozen"}).skin_of("train", 3).family(MOVES) == "base"


def test_a_fake_probe_judges_by_the_base_names() -> None:
    row = walks({"probe": "fake", "maps": {"moves": ["letters"]}}).row("test", 0)
    assert isinstance(row, Row)
    skin = Skin.of(row)
    shown, judged = skin.names(MOVES), skin.answer_names(MOVES)

    assert shown != judged == {"forward": "Forward", "back": "Back"}
    assert row.tags == ("probe:fake",)
    move = next(key for key, name in judged.items() if name in row.answer)
    n = len(row.answer.split())
    assert Walks.judge(row, row.answer).correct
    fooled = Walks.judge(row, " ".join([shown[move]] * n))
    assert not fooled.correct
    assert fooled.valid is False


def test_the_skin_of_a_row_tells_it_again() -> None:
    for row in rows({}):
        again = walks({}).retell(row)

        assert (again.prompt, again.answer) == (row.prompt, row.answer)
        assert Skin.of(row).text == row.skin
        assert "judged" not in json.loads(row.skin)


@pytest.mark.parametrize(
    ("skin", "path", "said"),
    [
        ({"maps": {"move": ["words"]}}, "maps", "has no slot 'move'; did you mean 'moves'?"),
        ({"maps": {"moves": ["word"]}}, "maps.moves", "'word' is unknown; did you mean 'words'?"),
        ({"observations": ["grid"]}, "observations", "'grid' is unknown; known: line, spaced_line"),
        ({"templates": [0, 2]}, "templates", "no wording 2: they are numbered 0 to 1"),
        ({"held_out": {"templates": [0, 1]}}, "held_out.templates", "held out: leave one"),
        (
            {"held_out": {"maps": {"marks": ["base", "marks"]}}},
            "held_out.maps.marks",
            "held out: leave one",
        ),
        ({"legend": "none"}, "legend", "need a legend"),
        (
            {"resample": "frozen", "held_out": {"maps": {"moves": ["base"]}}},
            "held_out.maps.moves",
            "a frozen skin wears 'base', which is held out",
        ),
        ({"probe": "fake", "maps": {"moves": ["base"]}}, "held_out.maps.moves", "a fake probe"),
    ],
)
def test_a_policy_that_cannot_be_worn_is_refused(
    skin: dict[str, object], path: str, said: str
) -> None:
    with pytest.raises(SkinError) as raised:
        walks(skin)

    assert ".".join(raised.value.path) == path
    assert said in str(raised.value)


def test_a_refusal_survives_its_way_out_of_a_worker() -> None:
    error = pickle.loads(pickle.dumps(SkinError("no such slot", "maps", "moves")))

    assert (str(error), error.path) == ("no such slot", ("maps", "moves"))
