"""How a fault of a recipe is looked for: at its line, under its key, with nothing else beside."""

from pathlib import Path

import pytest

from synthgen.errors import RecipeError
from synthgen.recipe.load import load_recipe
from synthgen.recipe.resolve import resolve

# The recipe's text, the line, the key, a part of the words.
Fault = tuple[str, int | None, str, str]


def check_fault(file: Path, fault: Fault, further: int) -> None:
    """The fault is told at its place, in bounded words, with `further` others beside it."""
    text, line, key, message = fault
    file.write_text(text)

    with pytest.raises(RecipeError) as caught:
        resolve(load_recipe(file))

    told = str(caught.value).splitlines()
    place = str(file) if line is None else f"{file}:{line}"
    mine = [one for one in told if one.startswith(f"{place}: {key}") and message in one]
    assert mine, told
    assert len(mine[0]) < 1200
    assert len(told) == 1 + further, told
