"""The worked solution as data, and the first renderer of it.

A step is what the scratchpad of Kazemnejad et al. (arXiv 2305.19466, "The Impact of Positional
Encoding on Length Generalization", appendix) writes down: what is read, what is computed, what
comes out, which variables change, what is left to read. Renderers turn the same steps into prose or
into scratchpads; the steps themselves know no style.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a solution; every part is text in the row's own telling.

    `why` says in words what the step does, as the beginning of a sentence ("Divide 48 by 18").
    """

    why: str
    computation: str = ""
    output: str = ""
    input: str = ""
    variables: tuple[tuple[str, str], ...] = ()
    remaining: str = ""


@dataclass(frozen=True, slots=True)
class Solution:
    """An answer as a Python value of the answer type, and the steps that lead to it.

    `cost` states how much work the steps are, in the family's own unit (additions, cells, digits);
    difficulty grows with it.
    """

    answer: Any
    steps: tuple[Step, ...]
    cost: float


def prose(steps: tuple[Step, ...]) -> str:
    """The steps as lines of prose, one sentence a step.

    >>> print(prose((Step("Divide 48 by 18", "48 = 2 * 18 + 12"), Step("The remainder is 12"))))
    Divide 48 by 18: 48 = 2 * 18 + 12.
    The remainder is 12.
    """
    return "\n".join(_sentence(step) for step in steps)


def _sentence(step: Step) -> str:
    text = f"{step.why}: {step.computation}" if step.computation else step.why
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."
