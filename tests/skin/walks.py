"""A toy that wears everything: a walk on a line, told with any names for its two moves."""

from dataclasses import dataclass
from typing import Any

from synthgen.domains import Drawn
from synthgen.family import Proven
from synthgen.generating import Told
from synthgen.judging import Verdict, extract
from synthgen.row import Row
from synthgen.seeding import Stream
from synthgen.skin import Fixed, Letters, Permute, Pool, Skin, Slot, Symbols, read_names
from synthgen.steps import Solution

MOVES = Slot(
    "moves",
    "action",
    ("forward", "back"),
    (
        Fixed("base", (("Forward", "Back"),), conventional=True),
        Fixed("greek", (("alpha", "beta"), ("gamma", "delta"))),
        Pool("words", weight=3),
        Letters("letters"),
        Permute("swapped", ("Forward", "Back")),
    ),
)
MARKS = Slot(
    "marks",
    "symbol",
    ("walker", "goal", "free"),
    (Fixed("base", (("W", "G", "_"),)), Symbols("marks")),
    separators=("", " "),
)
BEHIND = 10  # cells on either side of the start
BEYOND = 100


@dataclass(frozen=True, slots=True)
class Walk:
    """The cells from a walker to its goal, below 0 behind it, and how far the line goes on."""

    distance: int
    beyond: int


class Walks(Proven[Walk], Drawn[Walk]):
    """Walks to a goal on a line of cells."""

    name = "walks"
    version = 1
    Params = Walk
    answer_type = "moves"
    proof = "count"
    templates = ("Which moves lead to the goal?", "List the moves that reach the goal.")
    answer_formats = ("tag", "boxed", "json")
    skin_slots = (MOVES, MARKS)
    observations = ("line", "spaced_line")
    own_words = "You can move. stands for"

    def draw(self, rng: Stream, level: int) -> Walk:
        return Walk(rng.choice([d for d in range(-BEHIND, BEHIND + 1) if d]), rng.below(BEYOND))

    def capacity_of(self, level: int) -> int:
        return 2 * BEHIND * BEYOND

    def key_of(self, instance: Walk) -> Any:
        return [instance.distance, instance.beyond]

    def solve(self, params: Walk) -> Solution:
        move = "forward" if params.distance > 0 else "back"
        return Solution([move] * abs(params.distance), (), abs(params.distance))

    def prove(self, params: Walk, answer: Any) -> bool:
        return bool(answer.count("forward") - answer.count("back") == params.distance)

    def tell(self, instance: Walk, level: int, skin: Skin) -> Told:
        marks, moves = skin.names(MARKS), skin.names(MOVES)
        cells = dict.fromkeys(range(-BEHIND, BEHIND + 1 + instance.beyond), marks["free"])
        cells |= {0: marks["walker"], instance.distance: marks["goal"]}
        line = (" " if skin.observation == "spaced_line" else "").join(cells.values())
        parts = [f"You can move: {moves['forward']} or {moves['back']}.", line]
        for slot in (MOVES, MARKS):
            if skin.explains(slot):
                parts += [f"{name} stands for {key}." for key, name in skin.names(slot).items()]
        question = "\n".join([self.templates[skin.template], *parts])
        solution, said = self.proven(instance), skin.answer_names(MOVES)
        answer = " ".join(said[move] for move in solution.answer)
        return self.told(instance, solution, skin, question, "", answer)

    def parse(self, prompt: str, skin: Skin) -> Walk:
        marks = skin.names(MARKS)
        line = prompt.split("\n")[[ln[:8] for ln in prompt.split("\n")].index("You can ") + 1]
        cells = line.split() if skin.observation == "spaced_line" else list(line)
        distance = cells.index(marks["goal"]) - cells.index(marks["walker"])
        return Walk(distance, len(cells) - 2 * BEHIND - 1)

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        names = Skin.of(row).answer_names(MOVES)
        readings = extract(text) or ("",)
        read = read_names(readings[0], names)
        correct = read.valid and read.ids == read_names(row.answer, names).ids
        return Verdict(correct, float(correct), "read", valid=read.valid)
