"""Errors cross process borders whole."""

import pickle

import pytest

from synthgen.errors import (
    Fault,
    RecipeError,
    RequestError,
    ShortError,
    SynthgenError,
    UnknownNameError,
    WorkError,
)


@pytest.mark.parametrize(
    "error",
    [
        RequestError("wrong"),
        ShortError("too few"),
        WorkError("failed"),
        UnknownNameError("filter", "lenght", ["length", "minhash"]),
        RecipeError("a.yaml", [Fault("unknown key", "seeed", 3), Fault("empty")]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_is_the_same_on_the_other_side_of_a_pickle(error: SynthgenError) -> None:
    again = pickle.loads(pickle.dumps(error))

    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
