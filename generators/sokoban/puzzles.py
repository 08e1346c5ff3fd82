"""What drawn and imported levels share: keys, solving, proof, telling, judging."""

import json
from typing import Any, ClassVar

from synthgen import canonical
from synthgen.family import Proven
from synthgen.generating import Placed, Told, UnprovenError
from synthgen.generators.sokoban import judge as judging
from synthgen.generators.sokoban.board import Layout, read_board
from synthgen.generators.sokoban.names import BOARD, MOVES
from synthgen.generators.sokoban.observations import OBSERVATIONS, read_scene, rows_of
from synthgen.generators.sokoban.puzzle import Fewest, Puzzle, is_proven, plan_of, proof_of
from synthgen.generators.sokoban.reasoning import OWN_WORDS, STYLES, reasoning
from synthgen.generators.sokoban.replay import MOVES as DIRECTIONS
from synthgen.generators.sokoban.replay import replay, scene_of
from synthgen.generators.sokoban.steps import PLAN_FORMS, STEP_FORMS, level_of, step_of
from synthgen.generators.sokoban.symmetry import board_key, layout_key
from synthgen.generators.sokoban.wordings import (
    NEXT,
    NEXT_MOVES,
    PLAN,
    SHORTEST,
    TEMPLATES,
    problem,
    prompt_words,
    question_of,
)
from synthgen.judging import Verdict
from synthgen.row import Message, Row
from synthgen.skin import Skin
from synthgen.steps import Solution

ROOT = "sokoban"  # the task whose layouts decide the split, whatever generator they come from
PROVEN_SHORTEST = "proven:shortest"  # the tag of rows whose plan a second method found shortest


class Puzzles(Proven[Puzzle]):
    """Solves, proves, tells and judges a `Puzzle`; a domain says which ones there are."""

    forms = (*PLAN_FORMS, *STEP_FORMS)
    templates = TEMPLATES
    skin_slots = (BOARD, MOVES)
    observations = OBSERVATIONS
    answer_formats = ("tag", "answer_line", "boxed", "hash_line", "json", "bare")
    own_words = f"{prompt_words()} {OWN_WORDS}"
    Params = Puzzle
    answer_type: ClassVar[str] = "moves"
    proof = "replay"
    cost_scale = 12.0  # moves

    @property
    def root_task(self) -> str:
        """Drawn and imported levels of one layout stay on one side of a split."""
        return ROOT

    def key_of(self, params: Puzzle) -> Any:
        """The board, turned and mirrored images taken together; for a step, the board shown."""
        return board_key(params.board)

    def group_of(self, params: Puzzle) -> Any:
        """The layout, which no move changes: all boards on the way to a solution share it."""
        return layout_key(params.board.layout)

    def place_instance(self, instance: Puzzle, level: int) -> Placed[Puzzle]:
        """With its root, so that the layouts of all generators of levels are compared."""
        placed = super().place_instance(instance, level)
        lineage = {} if self.name == ROOT else {"root": ROOT}
        return Placed(placed.instance, placed.level, placed.key, placed.group, lineage)

    def solve(self, params: Puzzle) -> Solution:
        """The moves of the plan that are asked for; the cost is the length of the whole."""
        plan = plan_of(params)
        return Solution(plan[: params.count or len(plan)], (), cost=len(plan))

    def prove(self, params: Puzzle, answer: Any) -> bool:
        """Replay the answer, and let a second method say how few moves or pushes there can be."""
        if not set(answer) <= DIRECTIONS.keys():
            return False
        if params.count:
            proven = proof_of(params)
            right = proven is not None and proven.beginnings == set(params.beginnings)
            return right and tuple(answer) in params.beginnings
        outcome = replay(scene_of(params.rows), answer)
        bounded = outcome.done == params.moves and outcome.pushes >= params.pushes
        return outcome.solved and bounded and (is_proven(params) or not params.shortest)

    def tell(self, instance: Puzzle, level: int, skin: Skin) -> Told:
        """Solve, prove and render; the response must pass the replay on the rendered text."""
        solution = self.proven(instance)
        question = _question(instance)
        prompt = skin.dress(problem(instance.rows, skin, question, instance.count))
        names = skin.answer_names(MOVES)
        work = ""
        if self.form.endswith("cot"):
            scene = read_scene(prompt, skin.observation, skin.names(BOARD))
            style = skin.template % STYLES
            work = reasoning(scene, plan_of(instance), names, style, instance.count)
        answer = " ".join(names[action] for action in solution.answer)
        response, params = skin.close(work, answer), self.encode(instance)
        verdict = judging.judge(prompt, skin, json.loads(params), response)
        if not verdict.correct:
            raise UnprovenError(f"the replay on the prompt refuses {answer!r}: {verdict.reason}")
        return Told(
            prompt=(Message("user", prompt),),
            response=response,
            answer=answer,
            answer_type=self.answer_type,
            difficulty=solution.cost / (solution.cost + self.cost_scale),
            params=params,
            verified_by=self.proof,
            tags=(PROVEN_SHORTEST,) if is_proven(instance) else (),
        )

    def parse(self, prompt: str, skin: Skin) -> Puzzle:
        """The puzzle that a prompt tells: the board is read, what hangs on it is found again."""
        board = read_board(rows_of(read_scene(prompt, skin.observation, skin.names(BOARD))))
        question, count = question_of(prompt, skin)
        if count:
            return step_of(board, count)
        fewest: Fewest = "pushes" if question == f"{SHORTEST}_pushes" else "moves"
        return level_of(board, fewest, question != PLAN)

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        """Replay a response on the row's prompt, in the row's own names."""
        return judging.judge(row.prompt[-1].content, Skin.of(row), json.loads(row.params), text)


def group_name(layout: Layout) -> str:
    """The `Row.group` of a layout, for a generator that asks before it has a puzzle."""
    return canonical.hexdigest("", layout_key(layout))  # "": there is no world


def _question(params: Puzzle) -> str:
    if params.count:
        return NEXT if params.count == 1 else NEXT_MOVES
    return f"{SHORTEST}_{params.fewest}" if params.shortest else PLAN
