"""Synthetic training data that is proven, diverse, decontaminated and exactly mixed.

>>> import synthgen
>>> row = synthgen.generator("omega/arithmetic_gcd", seed=7).row("train", 0)
>>> synthgen.judge(row, "I do not know.").correct
False

Names are loaded when they are first used: `import synthgen` takes milliseconds.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from synthgen.api import generator, judge, load, redraw, run_recipe
    from synthgen.errors import RecipeError, RequestError, ShortError, SynthgenError, WorkError
    from synthgen.judging import Verdict
    from synthgen.row import Message, Reject, Row

__version__ = "0.1.0"

__all__ = [
    "Message",
    "RecipeError",
    "Reject",
    "RequestError",
    "Row",
    "ShortError",
    "SynthgenError",
    "Verdict",
    "WorkError",
    "generator",
    "judge",
    "load",
    "redraw",
    "run_recipe",
]

_HOMES = {
    "synthgen.api": ("generator", "judge", "load", "redraw", "run_recipe"),
    "synthgen.errors": ("RecipeError", "RequestError", "ShortError", "SynthgenError", "WorkError"),
    "synthgen.judging": ("Verdict",),
    "synthgen.row": ("Message", "Reject", "Row"),
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module 'synthgen' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
