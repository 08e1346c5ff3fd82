"""Checkers of maps and of tanks: they know the sums by heart, and look for the role of numbers."""

import math
import re
from fractions import Fraction

from tests.reader.places_grammar import Clause, pieces, question, whole
from tests.reader.places_shapes import Facts, asks_money
from tests.reader.text import Number, UnderdeterminedError, UnreadableError, sentences

SMALL = r" (?:centimeters?|inch(?:es)?)\b"
LARGE = r" (?:kilometers?|miles?|meters?|feet|foot)\b"
BACK = r"there and back|and back\b|both ways|same (?:road|route|way)|back in\b"


def map_scale(text: str) -> Fraction:
    """Real lengths and areas from those on paper, the other way round, and the time of a trip."""
    facts = Facts()
    for sentence in sentences(text):
        for clause in pieces(sentence):
            for number in clause.found:
                facts.add(_map_role(clause, number), number.value)
    asked = question(text)
    if facts.has("real"):
        return facts.the("real") / _scale(facts)
    if re.search(r"\barea\b|square", asked):
        return math.prod(_two_lengths(facts)) * _scale(facts) ** 2
    if re.search(r"\blonger\b|shorter|difference|save", asked):
        one, two = _two_lengths(facts)
        return abs(one - two) * _scale(facts)
    return _trip(facts, text, asked)


def _two_lengths(facts: Facts) -> list[Fraction]:
    lengths = facts.said.get("paper", [])
    if len(lengths) != 2:
        raise UnderdeterminedError("an area has two sides, and two roads are compared")
    return lengths


def _trip(facts: Facts, text: str, asked: str) -> Fraction:
    """How long a way is, there and back if it says so, or how much time it takes."""
    lengths = facts.said.get("paper", [])
    if not lengths:
        raise UnderdeterminedError("no length on paper")
    way = sum(lengths, Fraction(0)) * _scale(facts) * (2 if re.search(BACK, text) else 1)
    if facts.has("speed"):
        return way / facts.the("speed") + facts.maybe("rest")
    if "hours" in asked:
        raise UnderdeterminedError("no speed")
    return way


def _scale(facts: Facts) -> Fraction:
    if facts.has("scale paper"):
        return facts.the("scale real") / facts.the("scale paper")
    return facts.the("scale real")


def _map_role(clause: Clause, number: Number) -> str:
    """What a number of a map is, by its unit and by the other unit in its clause."""
    behind = clause.after(number)
    if re.match(r" hours?\b", behind):
        return "rest"
    others = [one for one in clause.found if one != number]
    if re.match(SMALL, behind):
        with_real = any(re.match(LARGE, clause.after(one)) for one in others)
        return "scale paper" if with_real else "paper"
    if not re.match(LARGE, behind):
        raise UnreadableError(clause.text)
    if clause.says(r"\bhours?\b"):
        return "speed"
    if others or clause.says(r"\b(?:an?|each|every) (?:centimeter|inch)\b"):
        return "scale real"
    return "real"


# A tank ------------------------------------------------------------------------------------------

UNITS = r" (?:centimeters?|meters?|inch(?:es)?|feet|foot)\b"
LIQUID = r" (?:liters?|gallons?)\b"


def tank_volume(text: str) -> Fraction:
    """Water or soil for a box: how much, how long it takes, what it weighs or costs."""
    facts = _tank(text)
    asked, sides = question(text), facts.said.get("side", [])
    if facts.has("poured"):
        return facts.the("poured") * 1000 / math.prod(sides) + facts.maybe("already")
    if len(sides) != 3:
        raise UnderdeterminedError("a box has three sides")
    long, wide, deep = sides
    volume = long * wide * (deep - facts.maybe("rim") - facts.maybe("already"))
    volume *= facts.maybe("boxes", 1)
    if facts.has("holds"):
        packs = Fraction(math.ceil(volume / facts.the("holds")))
        return packs * facts.the("price") if asks_money(asked) else packs
    return _with_water(facts, _water(facts, volume, text), asked)


def _tank(text: str) -> Facts:
    """The numbers of a tank; its sides stand together in one sentence."""
    facts = Facts()
    for sentence in sentences(text):
        said = whole(sentence)
        sides = [n for n in said.found if re.match(UNITS, said.after(n))]
        if len(sides) > 1 and not facts.has("side"):
            facts.said["side"] = [side.value for side in sides]
            continue
        for clause in pieces(sentence):
            for number in clause.found:
                facts.add(_tank_role(clause, number), number.value)
    return facts


def _with_water(facts: Facts, water: Fraction, asked: str) -> Fraction:
    """What so much water weighs with the tank, or the time that it takes to run in."""
    if re.search(r"weigh|kilogram", asked):
        return water + facts.the("empty")
    if re.search(r"minute|hour|\btime\b", asked):
        return water / (facts.the("rate") - facts.maybe("drain"))
    return water


def _water(facts: Facts, volume: Fraction, text: str) -> Fraction:
    """Liters or gallons in a volume."""
    if facts.has("inches"):
        return volume / facts.the("inches")
    if facts.has("gallons"):
        return volume * facts.the("gallons")
    if re.search(r"\bcentimeters", text):
        return volume / 1000
    if re.search(r"\bmeters", text):
        return volume * 1000
    raise UnderdeterminedError("how much water is a cubic foot?")


def _tank_role(said: Clause, number: Number) -> str:
    """What a number of a tank is that is no side of it."""
    behind = said.after(number)
    if number.kind == "money":
        return "price"
    if re.match(r" cubic inches\b", behind) and said.says(r"\bgallon\b"):
        return "inches"
    if re.match(r" cubic (?:feet|meters|inches|foot)\b", behind):
        return "holds"
    if re.match(LIQUID, behind):
        return _liquid_role(said, number)
    if re.match(r" kilograms?\b", behind):
        return "empty"
    if re.match(UNITS, behind):
        return "rim" if said.says(r"below the rim|between the top") else "already"
    if re.search(r"same size|equal size", said.text):
        return "boxes"
    raise UnreadableError(said.text)


def _liquid_role(said: Clause, number: Number) -> str:
    if said.says(r"cubic foot"):
        return "gallons"
    if not said.says(r"\b(?:per|every|each) (?:minute|hour)\b"):
        return "poured"
    return "drain" if said.says(r"at the same time") else "rate"
