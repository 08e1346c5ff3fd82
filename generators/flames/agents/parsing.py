"""What a model said, read as a problem: untrusted text, checked before it is taken."""

import re
from typing import Final

from synthgen.agent import Prompt
from synthgen.llm.talk import Talk, UnusableError, one

NO_PROBLEM: Final = "no_problem"
SOLVED_ITSELF: Final = "solved_itself"
LONGEST: Final = 4_000  # characters; GSM8K's longest problem has 985

_LEAD_IN = re.compile(
    r"\A\W*(?:(?:sure|certainly|of course|okay|ok|here)\b[^\n]{0,120}[:!]\s*\n+|"
    r"(?:\*\*)?(?:new |modified |rewritten |final |created )?(?:problem|question)"
    r"(?: statement)?(?:\*\*)?\s*:\s*(?:\*\*)?\s*)",
    re.IGNORECASE,
)
_SOLUTION = re.compile(
    r"\\boxed|^\W*(?:solution|answer|explanation)\b\W*:|the answer is", re.IGNORECASE | re.MULTILINE
)


def problem_text(prompt: Prompt, sample: int, **slots: str) -> Talk[str]:
    """The problem that a prompt is answered with. Raises UnusableError where it is none."""
    reply = yield from one(prompt.ask(sample, **slots))
    return as_problem(reply.text)


def as_problem(text: str) -> str:
    r"""A reply as a problem, without the lead-ins that models like.

    >>> as_problem("Sure! Here is a new problem:\n\n**Problem:** Ana has 3 pens. How many are 2?")
    'Ana has 3 pens. How many are 2?'
    """
    problem = text.strip()
    for _ in range(3):
        problem = _LEAD_IN.sub("", problem, count=1).strip().strip("`").strip()
    problem = problem.removeprefix('"').removesuffix('"').strip()
    if _SOLUTION.search(problem):
        raise UnusableError(SOLVED_ITSELF, "the reply goes on to solve the problem")
    if not problem or len(problem) > LONGEST or not re.search(r"\w\W+\w", problem):
        raise UnusableError(NO_PROBLEM, f"a reply of {len(problem):,} characters")
    return problem


def shared_words(one: str, other: str) -> float:
    """The share of words in common, in 0..1 (Jaccard).

    >>> shared_words("Ana has 3 pens", "Ana owns 3 pens")
    0.6
    """
    mine, yours = (set(re.findall(r"[a-z]+|\d[\d,.]*", text.lower())) for text in (one, other))
    return len(mine & yours) / max(1, len(mine | yours))
