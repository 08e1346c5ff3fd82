"""Sentences of free English: where they end, their tense, whom they speak of."""

import re
from collections.abc import Iterator
from typing import Final

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
