"""Judges any response by a replay on the rendered prompt, in the row's own names.

Two verdicts, as in arXiv 2510.00237: `valid` says that the response kept to the instruction (known
names, moves that can be made), `correct` that it does what was asked.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from synthgen.generators.sokoban.names import BOARD, MOVES
from synthgen.generators.sokoban.observations import read_scene
from synthgen.generators.sokoban.replay import Replay, replay
from synthgen.judging import Verdict
from synthgen.judging.extraction import extract
from synthgen.judging.text import visible
from synthgen.judging.verdict import quoted, right, wrong
from synthgen.skin import ANSWER_FORMATS, Reading, Skin, read_names

NO_ANSWER: Final = "no answer found"


def judge(prompt: str, skin: Skin, params: Mapping[str, Any], text: str) -> Verdict:
    """Score a response. `prompt` is what the model saw, `params` what the row says is asked."""
    scene = read_scene(prompt, skin.observation, skin.names(BOARD))
    reading = answered(text, skin)
    if reading is None:
        return wrong(NO_ANSWER, valid=False)
    if not reading.valid:
        return wrong(f"no move: {quoted(reading.unknown)}", valid=False)
    outcome = replay(scene, reading.ids)
    if outcome.fault:
        return wrong(outcome.fault, valid=False)
    fault = (_step_fault if params["count"] else _plan_fault)(outcome, reading.ids, params)
    return wrong(fault, valid=True) if fault else right(valid=True)


def answered(text: str, skin: Skin) -> Reading | None:
    """The moves that a response gives as its answer; None where it gives nothing.

    The format that the prompt asked for speaks first, then whatever marks an answer.
    """
    names = skin.answer_names(MOVES)
    first = None
    for said in _readings(text, skin):
        reading = read_names(said, names)
        if reading.valid:
            return reading
        first = first or reading
    return first


def _readings(text: str, skin: Skin) -> Iterator[str]:
    text = visible(text).strip()
    asked = ANSWER_FORMATS[skin.answer_format]
    if asked.before:
        _, marked, said = text.rpartition(asked.before)
        if marked:
            yield said.partition(asked.after)[0] if asked.after else said.partition("\n")[0]
    else:
        yield text.rpartition("\n")[2]  # before "* 1 M" is taken for an entry of a list
    yield from extract(text)
    yield text.rpartition("\n")[2]


def _step_fault(outcome: Replay, actions: tuple[str, ...], params: Mapping[str, Any]) -> str:
    beginnings = set(map(tuple, params["beginnings"]))
    wanted = len(next(iter(beginnings)))
    if len(actions) != wanted:
        return f"{len(actions)} moves, not {wanted}"
    return "" if actions in beginnings else "no solution of the fewest moves begins so"


def _plan_fault(outcome: Replay, actions: tuple[str, ...], params: Mapping[str, Any]) -> str:
    if not outcome.solved:
        left = len(outcome.scene.boxes - outcome.scene.goals)
        return f"{left} of {len(outcome.scene.boxes)} boxes are not on goals"
    fewest = params["fewest"]
    used = outcome.done if fewest == "moves" else outcome.pushes
    if params["shortest"] and used > params[fewest]:
        return f"solved in {used} {fewest}, {params[fewest]} are enough"
    return ""
