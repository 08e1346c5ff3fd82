"""A number of a text, hidden behind x: what the robustness strategies of FLAMES ask for."""

import re
from dataclasses import dataclass
from typing import Final

from synthgen.judging import canonical_text
from synthgen.llm.talk import UnusableError
from synthgen.seeding import Stream

NOTHING_TO_HIDE: Final = "nothing_to_hide"

# A whole number or a decimal that stands alone: no part of a word, a date, a time or a fraction.
_NUMBER = re.compile(r"(?<![\w.,:/-])\$?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_AFTER = re.compile(r"[\w:/-]|[.,]\d")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with x for a number; `value` is the number, canonical, and `kind` its answer type."""

    text: str
    value: str
    kind: str


def masked(text: str, rng: Stream) -> Masked:
    """The text with one of its numbers hidden. Raises UnusableError where it has none.

    A dollar sign stays; a number that occurs twice is left alone, for hiding one would show it.
    """
    if re.search(r"\bx\b", text):
        raise UnusableError(NOTHING_TO_HIDE, "the text has an x of its own")
    found = [m for m in _NUMBER.finditer(text) if not _AFTER.match(text[m.end() :])]
    bare = [m.group().lstrip("$") for m in found]
    once = [m for m, number in zip(found, bare, strict=True) if bare.count(number) == 1]
    if not once:
        raise UnusableError(NOTHING_TO_HIDE, "no number stands once in the text")
    chosen = rng.choice(once)
    number = chosen.group().lstrip("$")
    start = chosen.end() - len(number)
    kind = "decimal" if "." in number else "integer"
    plain = number.replace(",", "")
    value = canonical_text(kind, plain) or plain
    return Masked(f"{text[:start]}x{text[chosen.end() :]}", value, kind)
