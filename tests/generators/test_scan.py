import re
from collections.abc import Callable
from hashlib import sha256
from itertools import pairwise
from typing import Any

import pytest
from pydantic import ValidationError

from synthgen.errors import ShortError
from synthgen.generators.scan import COMMANDS, Command, Scan
from synthgen.row import Row
from synthgen.testing import ROW_CHECKS, Case, cases

# Of the sorted lines "command TAB actions" of the published tasks.txt, joined by line feeds.
PUBLISHED = "b3e98e121df6eabee1c885fb0b3d890e755af1e3d0807be31e28087b37051d84"
VERBS = frozenset({"walk", "look", "run", "jump", "turn"})
VOCABULARY = VERBS | {"left", "right", "opposite", "around", "twice", "thrice", "and", "after"}
SIZES = {  # unique train commands, test commands, commands on neither side
    "length": (16_990, 3_920, 0),
    "addprim_jump": (13_204, 7_706, 0),
    "addprim_turn_left": (19_702, 1_208, 0),
    "template_around_right": (15_225, 4_476, 1_209),
    "template_opposite_right": (15_225, 4_476, 1_209),
    "template_right": (15_225, 4_476, 1_209),
    "template_jump_around_right": (18_528, 1_173, 1_209),
}
LINES = {"addprim_jump": (1_467, 14_670), "addprim_turn_left": (2_189, 21_890)}
RULES: list[dict[str, Any]] = [
    *({"split_rule": rule} for rule in SIZES),
    *({"split_rule": rule, "part": part} for rule in LINES for part in ("primitive", "composed")),
    {"explain": True},
]


def scan(**config: Any) -> Scan:
    return Scan(Scan.Config.parse(config))


def all_commands() -> list[str]:
    generator = scan()
    return [generator.unrank(rank).command for rank in range(generator.count())]


def commands_of(generator: Scan, split: str) -> set[str]:
    ranks = generator._ranks[split]
    return {generator.unrank(rank).command for rank in ranks}


def read_command(prompt: str) -> str:
    """The command in a prompt: the first quoted or announced text in SCAN's words."""
    for quoted, announced in re.findall(r'"([^"\n]+)"|^(?:Command|IN): (.+)$', prompt, re.M):
        text = str(quoted or announced)
        if set(text.split()) <= VOCABULARY:
            return text
    raise AssertionError(f"no command in {prompt!r}")


def interpret(command: str) -> list[str]:
    """A reading of its own: split at the conjunction, then match the whole phrase."""
    if " after " in command:
        later, earlier = command.split(" after ")
        return interpret(earlier) + interpret(later)
    if " and " in command:
        earlier, later = command.split(" and ")
        return interpret(earlier) + interpret(later)
    pattern = r"(\w+?)(?: (opposite|around))?(?: (left|right))?(?: (twice|thrice))?"
    match = re.fullmatch(pattern, command)
    assert match is not None
    verb, manner, side, times = match.groups()
    turn = f"I_TURN_{side}".upper()
    act = "" if verb == "turn" else f" I_{verb.upper()}"
    once = {None: turn + act, "opposite": f"{turn} {turn}{act}", "around": f"{turn}{act} " * 4}
    phrase = once[manner] if side else act
    return phrase.split() * {None: 1, "twice": 2, "thrice": 3}[times]


def assert_reads(row: Row) -> None:
    command = read_command(row.prompt[0].content)

    assert row.answer.split() == interpret(command)
    assert command == Scan().decode(row.params).command
    assert Scan.judge(row, str(row.response)).correct


def test_the_whole_set_is_the_published_one() -> None:
    generator = scan()
    commands = all_commands()
    lines = sorted(f"{text}\t{generator.solve(Command(text)).answer}" for text in commands)

    assert len(lines) == len(set(commands)) == COMMANDS == 20_910
    assert sha256("\n".join(lines).encode()).hexdigest() == PUBLISHED


def test_every_answer_is_proven() -> None:
    generator = scan()

    for text in all_commands():
        command = Command(text)
        assert generator.prove(command, generator.solve(command).answer)


@pytest.mark.parametrize("rule", SIZES)
def test_a_published_split_has_its_published_sizes(rule: str) -> None:
    generator = scan(split_rule=rule)
    train, test, dropped = SIZES[rule]

    assert generator.splits == ("train", "test")
    assert generator.split_rule == rule
    assert (generator.size("train"), generator.size("test")) == (train, test)
    assert train + test + dropped == COMMANDS
    assert generator.share("test") == test / COMMANDS


def test_the_length_split_tests_on_the_published_lengths() -> None:
    lengths = {len(interpret(text)) for text in commands_of(scan(split_rule="length"), "test")}

    assert lengths == {24, 25, 26, 27, 28, 30, 32, 33, 36, 40, 48}


@pytest.mark.parametrize("rule", ["around_right", "opposite_right", "jump_around_right"])
def test_a_template_split_trains_without_the_template(rule: str) -> None:
    generator = scan(split_rule=f"template_{rule}")
    phrase = rule.replace("_", " ")
    turning = f"turn {phrase.removeprefix('jump ')}"

    assert all(phrase in text for text in commands_of(generator, "test"))
    assert not any(phrase in text for text in commands_of(generator, "train"))
    assert not any(
        turning in text for split in generator.splits for text in commands_of(generator, split)
    )


def test_the_right_template_holds_back_right_after_the_four_verbs() -> None:
    generator = scan(split_rule="template_right")

    for split, held in (("train", False), ("test", True)):
        for text in commands_of(generator, split):
            pairs = set(pairwise(text.split()))
            assert ("turn", "right") not in pairs
            assert any((u, "right") in pairs for u in ("walk", "look", "run", "jump")) == held


@pytest.mark.parametrize(
    ("rule", "primitive"), [("addprim_jump", "jump"), ("addprim_turn_left", "turn left")]
)
def test_the_parts_of_an_added_primitive_make_the_published_lines(
    rule: str, primitive: str
) -> None:
    alone, rest = scan(split_rule=rule, part="primitive"), scan(split_rule=rule, part="composed")
    repeats, lines = LINES[rule]
    train, test, _ = SIZES[rule]

    assert commands_of(alone, "train") == {primitive}
    assert (alone.size("test"), rest.size("test")) == (0, test)
    assert commands_of(rest, "train") == commands_of(scan(split_rule=rule), "train") - {primitive}
    assert rest.size("train") == train - 1
    assert rest.size("train") + repeats == lines


def test_a_primitive_alone_has_no_test_rows() -> None:
    with pytest.raises(ShortError, match="offers 0 distinct rows in 'test'"):
        scan(split_rule="addprim_jump", part="primitive").rows("test", 1)


@pytest.mark.parametrize(
    "config", [{"part": "primitive"}, {"split_rule": "length", "part": "composed"}]
)
def test_parts_need_an_added_primitive(config: dict[str, str]) -> None:
    with pytest.raises(
        ValidationError, match="needs split_rule: addprim_jump or addprim_turn_left"
    ):
        Scan.Config.parse(config)


def test_the_buckets_are_complete_and_disjoint() -> None:
    generator = scan()
    keys = [
        row.key
        for split in generator.splits
        for row in generator.rows(split, generator.size(split))
    ]

    assert len(keys) == len(set(keys)) == COMMANDS
    assert sum(map(generator.share, generator.splits)) == pytest.approx(1)


@pytest.mark.parametrize("config", [{}, {"form": "cot"}, {"explain": True}], ids=str)
def test_an_independent_reader_gets_the_answer_from_the_prompt(config: dict[str, Any]) -> None:
    for row in scan(**config).rows("train", 400):
        assert_reads(row)


@pytest.mark.slow
@pytest.mark.parametrize("config", [{}, {"form": "cot"}, {"explain": True}], ids=str)
def test_an_independent_reader_gets_every_answer(config: dict[str, Any]) -> None:
    generator = scan(**config)

    for split in generator.splits:
        for row in generator.rows(split, generator.size(split)):
            assert_reads(row)


def test_the_proof_refuses_a_dropped_an_added_and_a_swapped_action() -> None:
    generator = scan()

    for rank in range(0, COMMANDS, 7):
        command = generator.unrank(rank)
        actions = generator.solve(command).answer.split()
        wrong = [actions[:i] + actions[i + 1 :] for i in range(len(actions))]
        wrong += [[*actions[:i], "I_WALK", *actions[i:]] for i in range(len(actions) + 1)]
        for i, (one, other) in enumerate(pairwise(actions)):
            if one != other:
                wrong.append([*actions[:i], other, one, *actions[i + 2 :]])
        assert not any(generator.prove(command, " ".join(answer)) for answer in wrong)


def test_a_chain_of_thought_gives_each_phrase_and_then_the_order() -> None:
    steps = scan().solve(Command("jump around left twice after walk")).steps

    assert [step.output for step in steps] == [
        "I_TURN_LEFT I_JUMP " * 3 + "I_TURN_LEFT I_JUMP",
        "I_TURN_LEFT I_JUMP " * 7 + "I_TURN_LEFT I_JUMP",
        "I_WALK",
        "I_WALK " + "I_TURN_LEFT I_JUMP " * 7 + "I_TURN_LEFT I_JUMP",
    ]


@pytest.mark.parametrize(
    "text", ["", "turn", "jump jump", "walk and", "fly left", "walk left right"]
)
def test_what_the_grammar_does_not_make_has_no_meaning(text: str) -> None:
    with pytest.raises(ValueError, match="no phrase of SCAN"):
        scan().solve(Command(text))


@pytest.mark.parametrize("check", ROW_CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("case", cases(Scan, *RULES)[2:], ids=str)
def test_rows_under_a_rule_keep_the_contract(case: Case, check: Callable[[Case], None]) -> None:
    check(case)
