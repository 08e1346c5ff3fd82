"""Names: what they may look like, and how a response's names are read."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from unicodedata import category, is_normalized, normalize

from synthgen.judging.text import parted

_VARIATION = "\ufe0f"  # asks for the colourful form of the character before it; often lost
_BETWEEN = re.compile(r"[\s,;|\[\](){}\"'`*.]|->|→")
_JOINING = re.compile(r"\b(?:then|and)\b")  # in small letters: "AND" may be three names
_MAX_READ = 10_000  # names in one response; no game has so long a plan


def same_name(name: str) -> str:
    """A name as it is compared: NFC, case folded, without variation selectors.

    >>> same_name("Up") == same_name("UP"), same_name("⬆\\ufe0f") == same_name("⬆")
    (True, True)
    """
    return normalize("NFC", name.replace(_VARIATION, "").casefold())


def name_fault(name: str, separators: Iterable[str]) -> str:
    """Why a text cannot be a name; empty where it can."""
    if not name or any(character.isspace() for character in name):
        return f"{name!r} is empty or holds white space"
    if not is_normalized("NFC", name) or any(category(c) in ("Cc", "Cs") for c in name):
        return f"{name!r} is not normalised (NFC), or holds a control character"
    held = [separator for separator in separators if separator and separator in name]
    return f"{name!r} holds the separator {held[0]!r}" if held else ""


def names_fault(names: Sequence[str], reserved: Iterable[str], distinct: bool, glued: bool) -> str:
    """Why names cannot stand together; empty where they can."""
    folded = [same_name(name) for name in names]
    taken = set(map(same_name, reserved)) & set(folded)
    if taken:
        return f"{sorted(taken)[0]!r} is a word of the task itself"
    if not distinct:
        return ""
    if len(set(folded)) < len(folded):
        return f"two names are the same: {', '.join(names)}"
    if glued:
        for one in folded:
            longer = [other for other in folded if other != one and other.startswith(one)]
            if longer:
                return f"{one!r} begins {longer[0]!r}, and nothing stands between names"
    return ""


class Reading(NamedTuple):
    """The ids that a text names, in order, and the first thing in it that is no name."""

    ids: tuple[str, ...]
    unknown: str = ""

    @property
    def valid(self) -> bool:
        """Whether the text holds names and nothing else."""
        return bool(self.ids) and not self.unknown


def read_names(text: str, names: Mapping[str, str]) -> Reading:
    """Read a sequence of names, id to name, whatever separates them; the longest name wins.

    Case, quotes and brackets do not matter; names may be glued ("UDL") where none is a word that
    runs on. Commas, white space, "->", "then" and "and" separate, unless one is a name itself.
    Linear in the text; of a long one at most 10,000 names are read.

    >>> moves = {"up": "Up", "down": "Down"}
    >>> read_names("[up, UP; down]", moves)
    Reading(ids=('up', 'up', 'down'), unknown='')
    >>> read_names("Up, Jump", moves)
    Reading(ids=('up',), unknown='Jump')
    >>> read_names("* & *", {"a": "*", "b": "&"}).ids
    ('a', 'b', 'a')
    """
    by_name = {same_name(name): key for key, name in names.items()}
    if not by_name.keys() & {"then", "and"}:
        text = _JOINING.sub(",", text)
    pattern = _pattern(by_name)
    folded = same_name(parted(text))
    read: list[str] = []
    place = _skip(folded, 0, pattern)
    while place < len(folded) and len(read) < _MAX_READ:
        match = pattern.match(folded, place)
        if match is None:
            return Reading(tuple(read), _word(text, folded, place))
        read.append(by_name[match.group()])
        place = _skip(folded, match.end(), pattern)
    return Reading(tuple(read))


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Any of the names, the longest first; one of letters is no beginning of a longer word."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    parts = [
        re.escape(name) + (r"(?![^\W\d_])" if len(name) > 1 and name[-1].isalpha() else "")
        for name in ordered
    ]
    return re.compile("|".join(parts))


def _skip(text: str, place: int, pattern: re.Pattern[str]) -> int:
    """The next place where a name or an unknown word begins."""
    while place < len(text) and not pattern.match(text, place):
        match = _BETWEEN.match(text, place)
        if match is None:
            break
        place = match.end()
    return place


def _word(text: str, folded: str, place: int) -> str:
    """The unknown word, in its own spelling where folding kept the places."""
    source = text if len(text) == len(folded) else folded
    word = source[place : place + 40].split()
    return word[0].strip("[](){}\"',;.") or word[0] if word else source[place : place + 1]
