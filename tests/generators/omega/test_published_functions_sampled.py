# ruff: noqa: E501 (questions stand on one line each, as they are published)
"""Readers of published questions about functions, against dense sampling.

Functions of our own are told in the published notation and sampled at 200,003 points as Python
closures; those with poles, and those with turns or crossings too near together, are left out.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from synthgen.audit import Kind
from synthgen.seeding import Stream
from tests.generators.omega.published import checked

ON = "in the interval [-10, 10]"
X = np.linspace(-10.0000003, 10.0000003, 200_003)

Told = tuple[str, Callable[[Any], Any]]


def constant(value: int) -> str:
    return f" {'+' if value > 0 else '-'} {abs(value)}" if value else ""


def grown(rng: Stream, text: str, inner: Callable[[Any], Any], kind: str) -> Told:
    """One more layer, told and computed."""
    u = text if text == "x" else f"({text})"
    a, b, c = rng.choice((-2, -1, 1, 2, 3)), rng.randint(-3, 3), rng.randint(-4, 4)
    if kind == "lin":
        return f"{a}{u}{constant(c)}", lambda x: a * inner(x) + c
    if kind == "quad":
        linear = f" {'+' if b > 0 else '-'} {abs(b)}{u}" if b else ""
        return f"{a}{u}^2{linear}{constant(c)}", lambda x: a * inner(x) ** 2 + b * inner(x) + c
    if kind == "abs":
        return f"{a}|{u}{constant(b)}|{constant(c)}", lambda x: a * abs(inner(x) + b) + c
    if kind == "rat":
        told = f"({a}{u}{constant(b)})/(1{u}{constant(c)})"
        return told, lambda x: (a * inner(x) + b) / (inner(x) + c)
    if kind == "exp":
        return f"{a}e^(-1{u}){constant(c)}", lambda x: a * np.exp(-inner(x)) + c
    wave = np.sin if kind == "sin" else np.cos
    told = f"{a}{kind}(1π{u}{constant(b)}){constant(c)}"
    return told, lambda x: a * wave(np.pi * inner(x) + b) + c


KINDS = (
    ("lin", "cos", "quad"),
    ("abs", "sin", "abs"),
    ("quad", "abs"),
    ("cos", "abs", "lin"),
    ("abs", "lin", "abs"),
    ("quad", "rat"),
    ("sin", "rat"),
    ("sin", "abs", "rat"),
    ("abs", "quad", "rat"),
    ("lin", "exp", "quad"),
    ("abs", "exp"),
)


def drawn(number: int, *path: Any) -> Told:
    rng = Stream.of("sampled", number, *path)
    text, function = "x", lambda x: x
    for kind in KINDS[number % len(KINDS)]:
        text, function = grown(rng, text, function, kind)
    return text, function


def values(function: Callable[[Any], Any]) -> Any:
    with np.errstate(all="ignore"):
        return function(X) + 0 * X


def apart(places: Any) -> bool:
    """Whether all places, ends included, are far from each other on the grid."""
    ends = np.concatenate(([0], places, [len(X) - 1]))
    return bool(np.all(np.diff(ends) > 20))


def is_tame(y: Any) -> bool:
    """Whether there is no pole."""
    return bool(np.all(np.isfinite(y)) and np.max(np.abs(np.diff(y))) < 2)


def test_turns_and_signs_are_those_of_the_samples() -> None:
    compared = 0
    for number in range(110):
        text, function = drawn(number)
        y = values(function)
        steps = np.sign(np.diff(y))
        turns = np.nonzero(steps[1:] != steps[:-1])[0]
        if not is_tame(y) or np.any(steps == 0) or not apart(turns) or turns_at_an_end(y):
            continue
        count = len(turns)
        asked = f"How many local extrema (minima and maxima combined) does the function f(x) = {text} have {ON}?"
        assert checked("algebra_func_extrema", asked, count).kind is Kind.RIGHT, (text, count)
        rises = int(np.sum(steps[turns] > 0) + (steps[-1] > 0))
        asked = f"For the function f(x) = {text}, find the number of maximal connected intervals in [-10, 10] where f'(x) > 0."
        assert checked("algebra_func_derivative_sign", asked, rises).kind is Kind.RIGHT, text
        compared += 1
    assert compared > 40


def turns_at_an_end(y: Any) -> bool:
    size = abs(np.diff(y))
    return bool(size[0] < size[20] / 10 or size[-1] < size[-21] / 10)


def test_zeros_are_those_of_the_samples() -> None:
    compared = 0
    for number in range(110):
        text, function = drawn(number)
        y = values(function)
        changes = np.nonzero(np.signbit(y[1:]) != np.signbit(y[:-1]))[0]
        if not is_tame(y) or not apart(changes) or touches(y):
            continue
        question = f"How many zeros does the function f(x) = {text} have {ON}?"
        assert checked("algebra_func_zeros", question, len(changes)).kind is Kind.RIGHT, text
        compared += 1
    assert compared > 40


def touches(y: Any) -> bool:
    """Whether the samples come near to 0 without crossing it, or end there."""
    inner = (abs(y[1:-1]) < abs(y[:-2])) & (abs(y[1:-1]) < abs(y[2:])) & (abs(y[1:-1]) < 1e-2)
    crossed = np.signbit(y[:-2]) != np.signbit(y[2:])
    near_ends = max(abs(y[:20]).min(), abs(y[-20:]).min()) < 1e-2
    return bool(np.any(inner & ~crossed)) or near_ends


@pytest.mark.parametrize("start", [0, 40, 80])
def test_common_points_and_areas_are_those_of_the_samples(start: int) -> None:
    compared = 0
    for number in range(start, start + 40):
        (f, first), (g, second) = drawn(number), drawn(number // 3 + 5, "other")
        y = values(first) - values(second)
        changes = np.nonzero(np.signbit(y[1:]) != np.signbit(y[:-1]))[0]
        if not is_tame(y) or not apart(changes) or touches(y):
            continue
        question = (
            f"Find the number of times the graphs of f(x) = {f} and g(x) = {g} intersect {ON}."
        )
        found = checked("algebra_func_intersection", question, len(changes))
        assert found.kind is Kind.RIGHT, (question, len(changes), found)
        between = (X > -2) & (X < 1.5)
        area = float(np.mean(abs(y[between]))) * 3.5
        if abs(area * 10 - np.floor(area * 10) - 0.5) > 0.02:
            question = f"Calculate the area enclosed between the functions f(x) = {f} and g(x) = {g} from x = -2.0 to x = 1.5. Round to 1 decimal place."
            found = checked("algebra_func_area", question, round(area, 1))
            assert found.kind is Kind.RIGHT, (question, area, found)
        compared += 1
    assert compared > 8
