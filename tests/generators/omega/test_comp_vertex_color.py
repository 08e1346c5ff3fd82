"""Randomly coloured polygons, solved again from the prompts by turning lists."""

import re
from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import Any

from tests.generators.omega.sampling import family, some_rows
from tests.generators.omega.tiers import counts, levels

NAME = "omega/comp_vertex_color"
HUE = r"red|blue|black|white|green|yellow|purple|gold"
WORD = rf"(?:{HUE}|undecided)"


def read(text: str) -> tuple[list[str], Any, Fraction]:
    """The colours ("" for none), the one that must leave its places, and its probability."""
    chance = re.search(rf"\b({HUE}|[A-Z]) with probability (\d/\d+)", text)
    chance = chance or re.search(rf"becomes ({HUE}) with probability (\d/\d+)", text)
    assert chance, text
    legend = dict(re.findall(rf"([A-Z]) (?:stands )?for ({HUE})", text))
    colour = legend.get(chance[1], chance[1])
    if found := re.search(r"has the letters ([A-Z?]+),", text):
        names = re.search(rf"([A-Z]) stands for ({HUE}), ([A-Z]) for ({HUE})", text)
        assert names, text
        legend = {names[1]: names[2], names[3]: names[4], "?": ""}
        vertices = [legend[c] for c in found[1]]
        colour = legend[chance[1]]
    elif pairs := re.findall(rf"^\d+: ({HUE}|\?)$", text, re.MULTILINE):
        vertices = ["" if c == "?" else c for c in pairs]
    elif found := re.search(rf"{WORD}(?:, {WORD}){{5,}}", text):
        vertices = ["" if c == "undecided" else c for c in found[0].split(", ")]
    else:
        size = re.search(r"(\d+)-gon|necklace of (\d+)", text)
        assert size, text
        vertices = [""] * int(size[1] or size[2])
        for numbers, name in re.findall(rf"umbers? ([\d, and]+) (?:is|are) ({HUE})", text):
            for i in re.findall(r"\d+", numbers):
                vertices[int(i) - 1] = name
    return vertices, colour, Fraction(chance[2])


def probability(vertices: list[str], colour: str, chance: Fraction) -> Fraction:
    """All colourings, all rotations."""
    n, blanks = len(vertices), [i for i, c in enumerate(vertices) if not c]
    total = Fraction(0)
    for picks in product((True, False), repeat=len(blanks)):
        whole = [c == colour for c in vertices]
        for i, pick in zip(blanks, picks, strict=True):
            whole[i] = pick
        if any(not any(whole[i] and whole[(i + k) % n] for i in range(n)) for k in range(n)):
            total += chance ** sum(picks) * (1 - chance) ** (len(picks) - sum(picks))
    return total


@levels
@counts
def test_solved_from_the_text(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        right = probability(*read(row.prompt[-1].content))
        assert right.numerator + right.denominator == int(row.answer), row.prompt[-1].content


def test_all_hexagons_and_the_octagon_of_aime() -> None:
    assert probability([""] * 8, "blue", Fraction(1, 2)) == Fraction(115, 256)
    generator = family(NAME)
    marks = {"0": "red", "1": "blue", "?": ""}
    for vertices in map("".join, product("01?", repeat=6)):
        if "1" in vertices:
            params = generator.Params(vertices, (1, 3), ("red", "blue"))
            right = probability([marks[c] for c in vertices], "blue", Fraction(1, 3))
            assert generator.proven(params).answer == right.numerator + right.denominator


def test_turned_and_mirrored_polygons_have_one_key() -> None:
    generator = family(NAME)
    for row in some_rows(NAME, 3, 30):
        params = generator.decode(row.params)
        v = params.vertices
        for twin in (v[3:] + v[:3], v[::-1]):
            other = replace(params, vertices=twin, palette=("black", "white"))
            assert generator.key_of(other) == generator.key_of(params)
            assert generator.proven(other).answer == int(row.answer)
