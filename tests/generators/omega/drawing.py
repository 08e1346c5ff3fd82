"""A stranger who draws constructions: reads them from the text alone, and computes with mpmath."""

import re
from typing import Any

from mpmath import mpc, mpf  # type: ignore[import-untyped]

from tests.generators.omega.drawing_figures import split
from tests.generators.omega.drawing_objects import OBJECTS
from tests.generators.omega.drawing_questions import QUESTIONS
from tests.generators.omega.drawing_shapes import SHAPES

DEFINITIONS = (
    r"(?:(?:First|Next|Then|After that|Now|Finally), l|L)et (?P<name>\w+) be the (?P<what>.+)\.",
    r"(?:\d+\. )?(?:Point|Line|Circle) (?P<name>\w+) is the (?P<what>.+)\.",
    r"- (?P<name>\w+): the (?P<what>.+)",
    r"(?:Construct|Draw|Mark) the (?P<what>.+) and call it (?P<name>\w+)\.",
    r"The (?P<what>.+) is called (?P<name>\w+)\.",
    r"Denote by (?P<name>\w+) the (?P<what>.+)\.",
    r"(?:One constructs in turn: )?(?P<name>\w+), the (?P<what>.+)[;.]",
)
ASKED = (
    r"(?:Find|What is|Determine|Work out|Calculate|Compute|Wanted:|"
    r"In the figure that is described here, find) (.+?)[.?]"
)


class Reader:
    """The figure of a prompt, step by step; shapes get the coordinates that are handed over."""

    def __init__(self, text: str, placed: dict[str, Any] | None = None) -> None:
        self.things: dict[str, Any] = {}
        self.made: list[str] = []
        self.value: Any = None
        self._question = ""
        self._given(text)
        self.shape = {} if "(" in text.split(".")[0] else dict(self.things)
        self.things |= placed or {}
        for sentence in re.split(r"(?<=[.?;])\s+|\n+", text):
            self._read(sentence)
        self._answer()

    def _given(self, text: str) -> None:
        for name, x, y in re.findall(r"\b([A-Z]1?)(?: = )?\((-?\d+), (-?\d+)\)", text):
            self.things[name] = mpc(int(x), int(y))
        for pattern in (
            r"(\w) (?:be the circle with|has) centre (\w)\(.*?\) and radius (\d+)",
            r"circle (\w) about (\w)\(.*?\) has radius (\d+)",
        ):
            for name, centre, radius in re.findall(pattern, text):
                self.things[name] = (self.things[centre], mpf(int(radius)))
        for pattern, place in SHAPES:
            if found := re.search(pattern, text):
                names, *sizes = found.groups()
                vertices = re.findall(r"[A-Z]", names)
                self.things |= zip(vertices, place(*map(int, sizes)), strict=True)
                assert "counterclockwise" in text

    def _read(self, sentence: str) -> None:
        for pattern in DEFINITIONS:
            found = re.fullmatch(pattern, sentence)
            if found and self._define(found["name"], found["what"]):
                return
        if found := re.fullmatch(ASKED, sentence):
            self._question = found[1]

    def _define(self, name: str, what: str) -> bool:
        for pattern, kinds, make in OBJECTS:
            if found := re.fullmatch(pattern, what):
                groups = found.groups()
                if pattern.startswith("point that, counted"):
                    kinds = "sppnn"
                    if groups[0] == groups[1]:
                        make = split
                assert name not in self.things
                for kind, group in zip(kinds, groups, strict=True):
                    assert kind != "x" or group == name
                values = [
                    self._value(k, g) for k, g in zip(kinds, groups, strict=True) if k in "plcn"
                ]
                self.things[name] = make(*values)
                self.made.append(name)
                return True
        return False

    def _value(self, kind: str, text: str) -> Any:
        if kind == "n":
            return int(text)
        if kind != "l" or text in self.things:
            return self.things[text]
        one, other = re.findall(r"[A-Z]1?", text)
        return self.things[one], self.things[other]

    def _answer(self) -> None:
        for pattern, kinds, measure in QUESTIONS:
            if found := re.fullmatch(pattern, self._question):
                values = map(self._value, kinds, found.groups())
                self.value = measure(*values)
