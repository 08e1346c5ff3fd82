"""SCAN: commands in a tiny language, translated into actions (Lake and Baroni, arXiv 1711.00350).

The grammar makes exactly 20,910 commands, and the meaning of a command is made of the meanings of
its parts. Which parts a model has seen together is what the published splits control: Lake and
Baroni's length and added-primitive splits, and the template splits of Loula, Baroni and Lake
(arXiv 1807.07545). The actions keep their published names.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from synthgen.config import BaseConfig
from synthgen.family import CountableFamily
from synthgen.generating import Placed
from synthgen.registry import generators
from synthgen.splits import BUCKETS, TEST, TRAIN
from synthgen.steps import Solution, Step

VERBS = ("walk", "look", "run", "jump")
SIDES = ("left", "right")
MANNERS = ("", "opposite ", "around ")
TIMES = {"twice": 2, "thrice": 3}
JOINTS = ("and", "after")

UNARY = (
    *VERBS,
    *(f"{u} {how}{side}" for u in (*VERBS, "turn") for how in MANNERS for side in SIDES),
)
PHRASES = tuple(phrase + times for phrase in UNARY for times in ("", " twice", " thrice"))
PAIRS = len(PHRASES) ** 2
COMMANDS = len(PHRASES) + len(JOINTS) * PAIRS  # 20,910

LONGEST_TRAIN = 22  # actions; the length split tests on more, and no command has 23
PRIMITIVES = {"addprim_jump": "jump", "addprim_turn_left": "turn left"}
# What a template split tests on, and what it keeps out of either side for telling too much.
TEMPLATES = {
    "template_around_right": (("around right",), "turn around right"),
    "template_opposite_right": (("opposite right",), "turn opposite right"),
    "template_right": (tuple(f"{verb} right" for verb in VERBS), "turn right"),
    "template_jump_around_right": (("jump around right",), "turn around right"),
}

SplitRule = Literal[
    "length",
    "addprim_jump",
    "addprim_turn_left",
    "template_around_right",
    "template_opposite_right",
    "template_right",
    "template_jump_around_right",
]

ACTIONS = "I_WALK, I_LOOK, I_RUN, I_JUMP, I_TURN_LEFT and I_TURN_RIGHT"
RULES = """\
The rules of the language:
- walk, look, run and jump are one action each: I_WALK, I_LOOK, I_RUN and I_JUMP. "turn left" is \
I_TURN_LEFT and "turn right" is I_TURN_RIGHT.
- A verb with a side turns to that side first, then acts; with "opposite" it turns twice, then \
acts; with "around" it turns and acts, four times in all. With the verb turn there are only the \
turns.
- "twice" and "thrice" repeat the phrase before them two and three times.
- "and" joins two phrases in the order in which they stand; "after" does the second phrase first."""


class ScanConfig(BaseConfig):
    """Which commands, and how they are split."""

    split_rule: SplitRule | None = Field(
        None,
        description="a published split in place of the bucket: length, addprim_jump, "
        "addprim_turn_left, template_around_right, template_opposite_right, template_right, "
        "template_jump_around_right",
    )
    part: Literal["all", "primitive", "composed"] = Field(
        "all",
        description="of an addprim rule: the bare primitive alone, or everything but it; the "
        "published train sets repeat the primitive to a tenth of their lines (`jump` 1,467 times, "
        "`turn left` 2,189 times), which a recipe does with `repeat`",
    )
    explain: bool = Field(
        False,
        description="state the language's rules in the prompt; it then tells what a split rule "
        "holds back",
    )

    @model_validator(mode="after")
    def _part_needs_a_primitive(self) -> Self:
        if self.part != "all" and self.split_rule not in PRIMITIVES:
            rules = " or ".join(PRIMITIVES)
            raise ValueError(f"part: {self.part} needs split_rule: {rules}")
        return self


@dataclass(frozen=True, slots=True)
class Command:
    """A command in its own words, such as "jump around left twice and walk"."""

    command: str


@generators.register("scan")
class Scan(CountableFamily[Command]):
    """Translate a command such as "jump twice after walk left" into its actions.

    All 20,910 commands of SCAN with their published targets, over the published splits.
    """

    version = 1
    Config = ScanConfig
    config: ScanConfig
    forms = ("answer", "cot")
    Params = Command
    answer_type = "text"
    proof = "right_to_left_machine"
    cost_scale = 12.0  # actions: the median of all commands
    templates = (
        (
            'Translate the SCAN command "{command}" into the actions that it stands for. Write '
            "them in order, separated by single spaces. The possible actions are {actions}."
        ),
        (
            "Command: {command}\n\nWrite the sequence of actions for this command of the SCAN "
            "language. The possible actions are {actions}; put one space between two actions."
        ),
        (
            'Which actions, in which order, does the SCAN command "{command}" stand for? Use only '
            "{actions}, with a space between two actions."
        ),
        (
            'In the language of SCAN an agent is told to "{command}". List everything that it '
            "does, one action after the other, on one line with spaces in between. Its actions "
            "are called {actions}."
        ),
        (
            "SCAN maps a command (IN) to a line of actions (OUT), with spaces between them. There "
            "are six actions: {actions}. Give the line of actions for this command.\n\n"
            "IN: {command}"
        ),
        (
            'Carry out the SCAN command "{command}". Write down every single action in order, '
            "with spaces in between; the names of the actions are {actions}."
        ),
    )

    def count(self) -> int:
        """All commands of the grammar, whatever the rule leaves out."""
        return COMMANDS

    def unrank(self, rank: int) -> Command:
        """Single phrases first, then "x and y", then "x after y"."""
        if rank < len(PHRASES):
            return Command(PHRASES[rank])
        joint, pair = divmod(rank - len(PHRASES), PAIRS)
        first, second = divmod(pair, len(PHRASES))
        return Command(f"{PHRASES[first]} {JOINTS[joint]} {PHRASES[second]}")

    def key_of(self, params: Command) -> Any:
        """The command itself."""
        return params.command

    @property
    def sides(self) -> tuple[str, ...]:
        """The buckets, or the two sides of the published rule."""
        return BUCKETS if self.config.split_rule is None else (TRAIN, TEST)

    @property
    def split_rule(self) -> str | None:
        """The published rule that the config asks for."""
        return self.config.split_rule

    def share(self, split: str) -> float:
        """The exact share of the 20,910 commands."""
        return self.size(split) / (COMMANDS * self.config.tellings)

    def belongs(self, placed: Placed[Command], split: str) -> bool:
        """By the bucket, or by the published rule and the part asked for."""
        rule = self.config.split_rule
        if rule is None:
            return super().belongs(placed, split)
        command = placed.instance.command
        if self.config.part != "all":
            is_primitive = command == PRIMITIVES[rule]
            if is_primitive != (self.config.part == "primitive"):
                return False
        return side(rule, command) == split

    def slots(self, params: Command) -> dict[str, Any]:
        """The command, and the actions that an answer may use."""
        return {"command": params.command, "actions": ACTIONS}

    def problem(self, params: Command, template: int) -> str:
        """The question, with the rules of the language where the config asks for them."""
        question = super().problem(params, template)
        return f"{question}\n\n{RULES}" if self.config.explain else question

    def solve(self, params: Command) -> Solution:
        """The meaning of each phrase, then of the whole."""
        actions = meaning(params.command)
        steps = dict.fromkeys(_steps(params.command))  # "walk and walk" explains walk once
        return Solution(" ".join(actions), tuple(steps), cost=len(actions))

    def prove(self, params: Command, answer: Any) -> bool:
        """Read the command's words from the last to the first, a word at a time."""
        return bool(answer == " ".join(_run_backwards(params.command)))


def side(rule: str, command: str) -> str | None:
    """The side of a published split that a command is on; None where it is on neither.

    >>> side("template_around_right", "turn around right"), side("length", "walk around left twice")
    (None, 'train')
    """
    if rule == "length":
        return TRAIN if len(meaning(command)) <= LONGEST_TRAIN else TEST
    if rule in PRIMITIVES:
        primitive = PRIMITIVES[rule]
        return TEST if command != primitive and _holds(command, primitive) else TRAIN
    held, dropped = TEMPLATES[rule]
    if _holds(command, dropped):
        return None
    return TEST if any(_holds(command, phrase) for phrase in held) else TRAIN


def _holds(command: str, phrase: str) -> bool:
    return f" {phrase} " in f" {command} "


# The meaning, composed from that of the parts -------------------------------------------------


def meaning(command: str) -> tuple[str, ...]:
    """The actions of a command. Raises ValueError for what the grammar does not make.

    >>> " ".join(meaning("jump twice after walk left"))
    'I_TURN_LEFT I_WALK I_JUMP I_JUMP'
    """
    first, joint, second = _parts(command)
    if joint == "and":
        return _phrase(first) + _phrase(second)
    return _phrase(second) + _phrase(first) if joint else _phrase(first)


def _parts(command: str) -> tuple[str, str, str]:
    for joint in JOINTS:
        first, found, second = command.partition(f" {joint} ")
        if found:
            return first, joint, second
    return command, "", ""


@cache  # 102 phrases and their parts
def _phrase(phrase: str) -> tuple[str, ...]:
    if phrase not in PHRASES:
        raise ValueError(f"{phrase!r} is no phrase of SCAN")
    words = phrase.split()
    if words[-1] in TIMES:
        return _phrase(" ".join(words[:-1])) * TIMES[words[-1]]
    match words:
        case [verb]:
            return (f"I_{verb.upper()}",)
        case [verb, side_]:
            return (f"I_TURN_{side_.upper()}", *(() if verb == "turn" else _phrase(verb)))
        case [verb, "around", side_]:
            return _phrase(f"{verb} {side_}") * 4
        case [verb, _, side_]:
            return _phrase(f"turn {side_}") + _phrase(f"{verb} {side_}")
    raise AssertionError(phrase)  # the grammar has no other shape


def _steps(command: str) -> Iterator[Step]:
    first, joint, second = _parts(command)
    yield from _phrase_steps(first)
    if not joint:
        return
    yield from _phrase_steps(second)
    order = (first, second) if joint == "and" else (second, first)
    why = "keeps the order" if joint == "and" else "turns the order around"
    yield Step(
        f'"{joint}" {why}: first "{order[0]}", then "{order[1]}"',
        output=" ".join(meaning(command)),
        input=command,
    )


@cache  # 102 phrases
def _phrase_steps(phrase: str) -> tuple[Step, ...]:
    actions = " ".join(_phrase(phrase))
    *rest, last = phrase.split()
    if last in TIMES:
        inner = " ".join(rest)
        count = {2: "two", 3: "three"}[TIMES[last]]
        repeat = Step(f'"{phrase}" means "{inner}" {count} times', actions, actions, phrase)
        return (*_phrase_steps(inner), repeat)
    return (Step(f'"{phrase}" {_gloss(phrase.split())}', actions, actions, phrase),)


def _gloss(words: list[str]) -> str:
    """What a phrase without a number means, in words."""
    match words:
        case [_] | ["turn", _]:
            return "is a single action"
        case ["turn", "opposite", side_]:
            return f"means turning {side_} twice"
        case ["turn", _, side_]:
            return f"means turning {side_} four times"
        case [verb, "opposite", side_]:
            return f"means turning {side_} twice, then one {verb}"
        case [verb, "around", side_]:
            return f"means four times a turn {side_} and a {verb}"
        case [verb, side_]:
            return f"means one turn {side_}, then one {verb}"
    raise AssertionError(words)  # the grammar has no other shape


# The proof, a machine that shares nothing with the above --------------------------------------


def _run_backwards(command: str) -> list[str]:
    """Run a command's words from the last to the first on three registers and an output."""
    done: list[str] = []  # actions that come behind those of the phrase being read
    later: list[str] = []  # under "after", the phrase that has been read goes first
    times, turn, manner = 1, "", ""
    for word in reversed(command.split()):
        if word in ("twice", "thrice"):
            times = len(word) - 3  # "twice" 2, "thrice" 3
        elif word in ("left", "right"):
            turn = "I_TURN_" + word.upper()
        elif word in ("opposite", "around"):
            manner = word
        elif word == "after":
            later, done = done, []
        elif word != "and":
            act = [] if word == "turn" else ["I_" + word.upper()]
            turns = [turn] if turn else []
            once = {"": turns + act, "opposite": turns + turns + act}.get(manner, (turns + act) * 4)
            done = once * times + done
            times, turn, manner = 1, "", ""
    return later + done
