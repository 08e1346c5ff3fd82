"""How the words of a scene are written down, and put into the clause templates of its frame.

A scene is a setting in which a frame can be told: a fence around a paddock, lace around a quilt.
"""

import re
from functools import cache


def listed(text: str) -> tuple[str, ...]:
    """The phrases of a comma-separated list.

    >>> listed("flower bed|bed, lawn")
    ('flower bed|bed', 'lawn')
    """
    return tuple(" ".join(text.split()).split(", "))


def paired(text: str) -> dict[str, str]:
    """Pairs of phrases, "left = right", from a comma-separated list.

    >>> paired("a rope|the rope = rope, gold braid = braid")
    {'a rope|the rope': 'rope', 'gold braid': 'braid'}
    """
    return dict(_pair(one) for one in listed(text))


def _pair(text: str) -> tuple[str, str]:
    left, _, right = text.partition(" = ")
    return left, right


@cache
def put(told: str, **words: str) -> str:
    """Templates with the words of a scene in the places that are written in capitals.

    >>> put("{B} <PUT> a fence around the {O}", PUT="build/put up")
    '{B} <build/put up> a fence around the {O}'
    """
    return re.sub(r"\b[A-Z]{2,}\b", lambda found: words.get(found[0], found[0]), told)
