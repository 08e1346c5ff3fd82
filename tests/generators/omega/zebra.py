"""Reads logic grids out of their prompts, and finds all grids that satisfy them."""

import re
from collections.abc import Callable, Iterator
from itertools import permutations
from typing import NamedTuple

PLACE = "(?:house|tent|office|seat|booth)"


class Said(NamedTuple):
    """A clue: its values, and the condition on their houses."""

    values: tuple[str, ...]
    holds: Callable[..., bool]


class Question(NamedTuple):
    """A puzzle as its prompt tells it; `asked` is the noun of an attribute, or `house`."""

    houses: int
    attributes: dict[str, list[str]]
    clues: list[Said]
    asked: str
    about: str


ASKS = {
    "name": "Who ",
    "pet": "Which pet",
    "drink": "What does .* drink",
    "job": "the job of",
    "favorite color": "the favorite color of",
    "fruit": "Which fruit",
    "instrument": "Which instrument",
    "hobby": "the hobby of",
    "vehicle": "Which vehicle",
    "home town": "Which city",
    "dish": "Which dish",
    "foreign language": "Which language",
    "month of birth": "In which month",
    "flower": "Which flower",
}


def read(text: str) -> Question:
    """The whole puzzle of a prompt."""
    nouns = "|".join(ASKS)
    lists = re.findall(rf"({nouns}): ((?:\w+, )*\w+ and \w+)", text)
    attributes = {noun: re.split(r", | and ", values) for noun, values in lists}
    houses = len(attributes["name"])
    assert all(len(values) == houses for values in attributes.values())
    count = re.search(rf"(?<!exactly )(\d) {PLACE}s", text)
    assert count is not None
    assert int(count.group(1)) == houses
    words = {value for values in attributes.values() for value in values}
    assert len(words) == houses * len(attributes), "no word is a value of two kinds"
    asked, about = read_question(text, words)
    return Question(houses, attributes, [read_clue(c, words) for c in clues_of(text)], asked, about)


def clues_of(text: str) -> list[str]:
    found = re.findall(r"^(?:Clue )?(\d+)[.:] (.*\.)$", text, re.MULTILINE)
    if not found:
        found = re.findall(r"\((\d+)\) (.*?\.)(?= )", text)
    assert [int(number) for number, _ in found] == list(range(1, len(found) + 1))
    return [clue for _, clue in found]


def values_in(text: str, words: set[str]) -> tuple[str, ...]:
    return tuple(word for word in re.findall(r"\w+", text) if word in words)


def read_question(text: str, words: set[str]) -> tuple[str, str]:
    """What is asked, and about which value."""
    question = re.search(
        r"((?:Who|What|Which|In which month|who|what|which|in which month) [^.:]*?)\?", text
    )
    assert question is not None, text
    sentence = question.group(1)[0].upper() + question.group(1)[1:]
    (about,) = values_in(sentence, words)
    if re.search(rf"the number of the {PLACE}", sentence):
        assert "Give the number." in text
        return "house", about
    (asked,) = [noun for noun, pattern in ASKS.items() if re.search(pattern, sentence)]
    assert "Answer with a word of the lists." in text
    return asked, about


def read_clue(clue: str, words: set[str]) -> Said:
    """A clue as a condition on the houses of the values that it names, in their order."""
    values = values_in(clue, words)
    if len(values) == 1:
        return Said(values, read_single(clue))
    assert len(values) == 2, clue
    if gap := re.search(rf"exactly (one|\d) {PLACE}s?", clue):
        return Said(values, apart(1 + int(gap.group(1).replace("one", "1"))))
    if gap := re.search(r"differ by (\d)", clue):
        return Said(values, apart(int(gap.group(1))))
    for pattern, holds in PAIRS.items():
        if re.search(pattern, clue):
            return Said(values, holds)
    if re.search(r"\bnot\b", clue):
        return Said(values, lambda a, b: a != b)
    return Said(values, lambda a, b: a == b)


def read_single(clue: str) -> Callable[..., bool]:
    if re.search("first or the last|two ends|only one neighbor", clue):
        return lambda a, houses: a in (1, houses)
    if parity := re.search("(odd|even) number", clue):
        return lambda a, _: a % 2 == (parity.group(1) == "odd")
    number = re.search(rf"{PLACE} (\d)\.|the number (\d)\.", clue)
    assert number is not None, clue
    wanted = int(number.group(1) or number.group(2))
    if re.search(r"\bnot\b", clue):
        return lambda a, _: a != wanted
    return lambda a, _: a == wanted


def apart(gap: int) -> Callable[..., bool]:
    return lambda a, b: abs(a - b) == gap


PAIRS: dict[str, Callable[..., bool]] = {
    f"the {PLACE} directly to the left of that of": lambda a, b: a + 1 == b,
    f"the {PLACE} directly to the right of that of": lambda a, b: a == b + 1,
    "is the next one to the right of": lambda a, b: a == b + 1,
    f"an? {PLACE} somewhere to the left of that of": lambda a, b: a < b,
    f"an? {PLACE} somewhere to the right of that of": lambda a, b: a > b,
    "has a lower number than": lambda a, b: a < b,
    f"an? {PLACE} next to that of|are next to each other|differ by one": apart(1),
}


# All grids -------------------------------------------------------------------------------------

House = dict[str, int]


def grids(question: Question) -> Iterator[House]:
    """The house of every value, in all grids that satisfy the clues.

    Houses are struck out that no partner allows; then the orders of the values of one attribute
    after another are tried, with all clues that can be checked.
    """
    values = [v for group in question.attributes.values() for v in group]
    left = {v: set(range(1, question.houses + 1)) for v in values}
    for clue in question.clues:
        if len(clue.values) == 1:
            (v,) = clue.values
            left[v] = {h for h in left[v] if clue.holds(h, question.houses)}
    pairs = [clue for clue in question.clues if len(clue.values) == 2]
    for _ in range(question.houses * len(values)):
        for clue in pairs:
            a, b = clue.values
            left[a] = {h for h in left[a] if any(clue.holds(h, g) for g in left[b])}
            left[b] = {g for g in left[b] if any(clue.holds(h, g) for h in left[a])}
        for group in question.attributes.values():
            for v in group:
                if len(left[v]) == 1:
                    for other in group:
                        left[other] -= left[v] if other != v else set()
    groups = sorted(question.attributes.values(), key=lambda g: sum(len(left[v]) for v in g))
    yield from extended({}, groups, left, pairs)


def extended(
    known: House, groups: list[list[str]], left: dict[str, set[int]], pairs: list[Said]
) -> Iterator[House]:
    if not groups:
        yield known
        return
    for order in permutations(range(1, len(groups[0]) + 1)):
        placed = dict(zip(groups[0], order, strict=True))
        if all(house in left[v] for v, house in placed.items()):
            together = {**known, **placed}
            if all(
                clue.holds(*(together[v] for v in clue.values))
                for clue in pairs
                if all(v in together for v in clue.values)
            ):
                yield from extended(together, groups[1:], left, pairs)


def answer(question: Question, house: House) -> str:
    """What is asked, in a grid."""
    if question.asked == "house":
        return str(house[question.about])
    return next(v for v in question.attributes[question.asked] if house[v] == house[question.about])
