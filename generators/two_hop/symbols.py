"""The papers' telling: one token an entity and a relation, and targets that are tokens alone.

A prompt is `<e_0><r_5><r_7>`; a target goes on with `<e_9></a>`, or with the bridge first in a
chain of thought, `<e_4><e_9></a>` (arXiv 2405.15071 and 2502.04667). The control for the extra
tokens writes `</b>` in place of each bridge (arXiv 2505.20278).
"""

import re
from collections.abc import Sequence

from synthgen.judging import Verdict
from synthgen.judging.text import visible
from synthgen.judging.verdict import quoted, right, wrong

END, FAKE = "</a>", "</b>"
SPECIAL = ("<mask>", "<sep>", "<a>", END, "<q>", "</q>")
BRIDGE = "<b>"  # in the vocabulary of the work on chain of thought, and in none of its rows

_TOKENS = re.compile(r"(?:<[^<>\s]{1,30}>|\s)*")


def entity(number: int) -> str:
    """The token of an entity."""
    return f"<e_{number}>"


def relation(number: int) -> str:
    """The token of a relation."""
    return f"<r_{number}>"


def number_of(token: str, kind: str = "e") -> int | None:
    """The number in a token of a kind; None for any other text.

    >>> number_of("<e_12>"), number_of("<e_012>"), number_of("<r_1>")
    (12, None, None)
    """
    found = re.fullmatch(rf"<{kind}_(0|[1-9]\d{{0,8}})>", token, re.ASCII)
    return int(found[1]) if found else None


def target(said: Sequence[str], form: str) -> str:
    """What follows the prompt: the tokens of what is reached, in a form."""
    *bridges, last = said
    before = {"cot": bridges, "answer": [], "fake_bridge": [FAKE] * len(bridges)}[form]
    return f"{''.join(before)}{last}{END}"


def judge_tokens(answer: str, text: str) -> Verdict:
    """Score a target: nothing but tokens, and before the first end the answer.

    >>> judge_tokens("<e_9>", "<e_4><e_9></a>").correct, judge_tokens("<e_9>", "<e_19>").correct
    (True, False)
    """
    said = visible(text).partition(END)[0].rstrip()
    if not _TOKENS.fullmatch(said):
        return wrong("not a line of tokens")
    if not said:
        return wrong("no answer found")
    last = said[said.rindex("<") :]
    return right() if last == answer else wrong(f"wrong value: {quoted(last)}, expected {answer}")


def vocabulary(entities: int, relations: int, forms: Sequence[str] = ()) -> list[str]:
    """All tokens in the published order: entities, relations, special tokens.

    2,206 for 2,000 entities and 200 relations; a chain of thought or a fake bridge adds its own.
    """
    added = [BRIDGE] * ("cot" in forms) + [FAKE] * ("fake_bridge" in forms)
    return [*map(entity, range(entities)), *map(relation, range(relations)), *SPECIAL, *added]
