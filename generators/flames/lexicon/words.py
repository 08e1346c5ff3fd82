"""The shapes of lexicon entries, and the reading of word lists."""

import re
from dataclasses import dataclass

from synthgen.generators.flames.english.morphology import plural_of

_ENTRY = re.compile(
    r"(?P<sg>[^,\d]+)(?:, *(?P<pl>[^, \d][^,\d]*))?(?:(?<= )(?P<lo>\d+)-(?P<hi>\d+))?"
)


@dataclass(frozen=True, slots=True)
class Noun:
    """A thing that is counted. `price` is the range of what it costs, in cents."""

    sg: str
    pl: str
    kind: str = ""
    price: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class NounClass:
    """Things that the same stories can be told about.

    `all_of` names any mixture of them; `sold_at` are places as they follow "at"; `packed_in` are
    containers that are nouns of the class `container`; `gone` are verbs for what a person does with
    some of them so that they are gone. Each of the three may be empty.
    """

    name: str
    all_of: Noun
    nouns: tuple[Noun, ...]
    sold_at: tuple[str, ...] = ()
    packed_in: tuple[str, ...] = ()
    gone: tuple[str, ...] = ("give away",)


def noun_class(
    name: str,
    words: str,
    *,
    all_of: str,
    sold_at: tuple[str, ...] = (),
    packed_in: tuple[str, ...] = (),
    gone: tuple[str, ...] = ("give away",),
) -> NounClass:
    """A class from a list, an entry a line: ``singular[, plural] [cheapest-dearest in cents]``.

    A plural is given where it is not regular. Raises ValueError for a line that is no entry.
    """
    nouns = tuple(_noun(line, name) for line in words.strip().splitlines())
    return NounClass(name, _noun(all_of, name), nouns, sold_at, packed_in, gone)


def _noun(line: str, kind: str) -> Noun:
    found = _ENTRY.fullmatch(line.strip())
    if found is None:
        raise ValueError(f"no lexicon entry: {line!r}; write singular[, plural] [lowest-highest]")
    sg, pl, lo, hi = found.groups()
    sg = sg.strip()
    return Noun(sg, pl.strip() if pl else plural_of(sg), kind, (int(lo), int(hi)) if lo else None)
