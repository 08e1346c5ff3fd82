"""Counted things and their prices: which price is that of which things, by their names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from tests.reader.text import Number, UnderdeterminedError, UnreadableError

ENDS = """
at for from to in on is are was were be been not and or but that which who still stay stays
stayed remain remains remained come comes came away home unsold find finds found each apiece per
every in with as by if before after will because when while a an the
"""
STOP = frozenset(ENDS.split())  # words that cannot stand in a name

IRREGULAR = {"cacti": "cactus", "kiwis": "kiwi", "geese": "goose", "mice": "mouse"}


@dataclass
class Goods:
    """Things of a kind: their name, how many there are, where that stands, what each costs."""

    name: tuple[str, ...]
    count: Fraction
    place: int = 0
    price: Fraction | None = None

    @property
    def cost(self) -> Fraction:
        """What all of them cost."""
        if self.price is None:
            raise UnderdeterminedError(f"no price of {self.name}")
        return self.count * self.price


def stem(word: str) -> str:
    """A word without what makes it a plural: "loaves" and "loaf" are the same."""
    word = word.lower().removesuffix("'s")
    word = IRREGULAR.get(word, word)
    word = word[:-1] if word.endswith("s") and not word.endswith(("ss", "is", "us")) else word
    word = word.rstrip("e")
    return word[:-1] + {"y": "i", "f": "v"}.get(word[-1:], word[-1:])


def stems(text: str) -> tuple[str, ...]:
    """The words of a text as stems."""
    return tuple(stem(word) for word in re.findall(r"[A-Za-z][A-Za-z'-]*", text))


def name_after(text: str, number: Number) -> tuple[str, ...]:
    """The name of what a number counts: the words behind it, up to one that cannot be in a name."""
    words = re.match(r"[A-Za-z' -]*", text[number.end :])
    found: list[str] = []
    for word in (words[0] if words else "").split():
        if word.lower() in STOP:
            break
        found.append(stem(word))
    return tuple(found[:5])


def overlap(name: tuple[str, ...], words: tuple[str, ...]) -> int:
    """How many of the first words of a name stand side by side among other words."""
    for size in range(len(name), 0, -1):
        if any(words[k : k + size] == name[:size] for k in range(len(words) - size + 1)):
            return size
    return 0


def best(goods: Iterable[Goods], words: tuple[str, ...]) -> Goods:
    """The kind whose name stands among some words. Raises where none or more than one does."""
    ranked = [(overlap(one.name, words), one) for one in goods]
    most = max((size for size, _ in ranked), default=0)
    found = [one for size, one in ranked if size == most]
    if not most:
        raise UnderdeterminedError(f"nothing called {' '.join(words)}")
    if len(found) > 1:
        raise UnreadableError(f"which of them: {' '.join(words)}")
    return found[0]


def clause_around(text: str, number: Number) -> str:
    """The clause around a number of a text with bars: from and to a comma, a bar or "and"."""
    start, end = 0, len(text)
    for cut in re.finditer(r"\||,(?=\s)|\band\b|\bif\b", text):
        if cut.end() <= number.start:
            start = cut.end()
        elif cut.start() >= number.end:
            end = cut.start()
            break
    return text[start:end]
