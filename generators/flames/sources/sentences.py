"""Sentences of free English: where they end, their tense, whom they speak of."""

import re
from collections.abc import Iterator
from typing import Final

from synthgen.generators.flames.english.morphology import words

_ENDS: Final = re.compile(r"(?P<end>[.?!][\"”]?)\s+(?=[\"“]?[A-Z$£€\d])")
_TITLE: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Mt|Jr|Prof|vs|oz|lbs?|ft|in|[A-Z])$")


def sentences(text: str) -> list[str]:
    """The sentences of a text.

    >>> sentences("Mrs. Bell has 3 pens. She buys 2.5 more! How many has she?")
    ['Mrs. Bell has 3 pens.', 'She buys 2.5 more!', 'How many has she?']
    """
    return list(_sentences(text))


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for found in _ENDS.finditer(text):
        if found["end"][0] == "." and _TITLE.search(text[: found.start()]):
            continue
        yield text[start : found.end("end")]
        start = found.end()
    if text[start:].strip():
        yield text[start:].strip()


_NO_NAMES: Final = frozenset(
    words(
        """
        I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April
        May June July August September October November December Christmas Easter Halloween
        Thanksgiving English French Spanish Chinese American Italian Mr Mrs Ms Dr Miss
        """
    )
)
_PAST: Final = re.compile(
    r"\b(?:was|were|had|did|went|bought|sold|gave|made|got|took|ate|spent|paid|found|came|left"
    r"|began|caught|brought|ran|drove|read|wrote|saw|won|lost|kept|told|said|grew|decided|\w+ed)\b"
)
_PRESENT: Final = re.compile(
    r"\b(?:is|are|has|have|does|do|goes|wants|needs|buys|sells|gives|makes|gets|takes|eats|spends"
    r"|pays|finds|comes|costs|works|earns|can|will|owns|plans|decides|runs|drives|reads|uses|holds"
    r"|keeps|weighs|lives|likes|plays|saves|charges|goes|sees|brings|puts)\b"
)


def is_name(word: str) -> bool:
    """Whether a word within a sentence is a name: it has a capital, and no month or day has it."""
    return word[:1].isupper() and len(word) > 1 and word not in _NO_NAMES and not word.isupper()


def is_past(text: str) -> bool | None:
    """Whether a text is told in the past; None where it is not clear.

    >>> is_past("Ann had 3 pens and bought two more."), is_past("Ann has 3 pens.")
    (True, False)
    """
    past, present = len(_PAST.findall(text)), len(_PRESENT.findall(text))
    if past == present or min(past, present) * 2 > max(past, present):
        return None
    return past > present
