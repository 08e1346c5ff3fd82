"""What the readers of places and plans share: clauses, and the numbers in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from tests.reader.text import Number, UnderdeterminedError, UnreadableError, numbers, sentences

JOINTS = re.compile(
    r",? (?:and|while|but) (?!(?:each )?Sunday)(?:then )?|; |(?<=[.?!]) (?=[A-Z$£€\d])"
)


@dataclass(frozen=True)
class Clause:
    """A piece of a text that says one thing: its words in small letters, and its numbers."""

    text: str
    found: tuple[Number, ...]

    def says(self, pattern: str) -> bool:
        return re.search(pattern, self.text) is not None

    def one(self) -> Fraction:
        """Its only number."""
        if len(self.found) != 1:
            raise UnreadableError(f"not one number: {self.text}")
        return self.found[0].value

    def after(self, number: Number) -> str:
        """The words behind a number."""
        return self.text[number.end :]


def split(text: str) -> list[Clause]:
    """The clauses of a text that have numbers, in order; a sentence is cut at its joints."""
    return [clause for part in sentences(text) for clause in pieces(part) if clause.found]


def pieces(sentence: str) -> Iterator[Clause]:
    """The clauses of a sentence; a question is cut from what stands behind its "if"."""
    told, asked = halves(sentence)
    for half in (told, asked):
        yield from (whole(piece) for piece in JOINTS.split(half) if piece)


def whole(text: str) -> Clause:
    return Clause(text.lower(), numbers(text))


def halves(sentence: str) -> tuple[str, str]:
    """What a sentence tells, and what it asks."""
    if sentence.startswith("If "):
        starts = [m for m in re.finditer(", ", sentence) if ASKS.match(sentence, m.end())]
        if starts:
            return sentence[3 : starts[0].start()], sentence[starts[0].end() :]
        raise UnreadableError(sentence)
    if ASKS.match(sentence):
        asked, _, told = sentence.partition(" if ")
        return told, asked
    return sentence, ""


def question(text: str) -> str:
    """What a text asks, in small letters."""
    asked = halves(sentences(text)[-1])[1]
    if not asked:
        raise UnreadableError("no question")
    return asked.lower()


ASKS = re.compile(
    r"(for |by |at |in |after |to )?"
    r"(how|what|when|find|determine|calculate|work out|figure out)\b",
    re.IGNORECASE,
)


def single(values: list[Fraction], what: str) -> Fraction:
    """The one value of its kind that a text must give."""
    if not values:
        raise UnderdeterminedError(f"no {what}")
    if len(values) > 1:
        raise UnreadableError(f"more than one {what}: {values}")
    return values[0]


def at_most_one(values: list[Fraction], what: str, default: int = 0) -> Fraction:
    """The value of its kind, or what holds if the text does not speak of it."""
    return single(values, what) if values else Fraction(default)
