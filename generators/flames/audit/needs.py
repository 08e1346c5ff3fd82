"""The sensitivity audit: every given matters, and no detail does."""

from fractions import Fraction
from typing import Final

from synthgen.generators.flames.audit.numbers import spellings
from synthgen.generators.flames.program.sensitivity import is_needed
from synthgen.generators.flames.story.problem import Problem

# What was found of the last problems: drawing one asks first, telling it asks again.
_RECENT: dict[int, tuple[Problem, list[str]]] = {}
_REMEMBERED: Final = 16


def idle_faults(problem: Problem) -> list[str]:
    """Givens whose change leaves the answer as it is, and details whose change does not."""
    if id(problem) not in _RECENT:
        while len(_RECENT) >= _REMEMBERED:
            del _RECENT[next(iter(_RECENT))]
        _RECENT[id(problem)] = (problem, _idle_faults(problem))
    return _RECENT[id(problem)][1]


def _idle_faults(problem: Problem) -> list[str]:
    faults = []
    for quantity in problem.printed():
        if quantity.name == problem.asked:
            continue  # the stated answer of an inverse problem
        needed = is_needed(problem.needed, problem.values, quantity.name, problem.asked)
        if needed is (quantity.role == "distractor"):
            faults.append(f"{quantity.name} is a {quantity.role}, and needed is {needed}")
    return faults


def is_sound(problem: Problem) -> bool:
    """Whether a problem is worth asking: its answer is not given away, and all givens matter."""
    answer = Fraction(problem.answer.value)
    shown = {number for quantity in problem.printed() for number in spellings(quantity)}
    given_away = bool(set(spellings(problem.answer)) & shown) or answer in (0, 1)
    return not given_away and not idle_faults(problem)
