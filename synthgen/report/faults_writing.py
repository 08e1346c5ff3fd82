"""Faults of writing: a word twice, a lower-case beginning, marks and slots left as they were.

Each rule yields the words at fault of one text.
"""

import re
from collections.abc import Iterator
from typing import Final

from synthgen.report.english_words import words

_DOUBLED: Final = re.compile(r"\b([a-z]+)\s+\1\b(?!['-])", re.IGNORECASE)
# "gave her her book", "all he had had", "many, many", "Will will"; and games and toys.
_MAY_DOUBLE: Final = words(
    "had that her is so very really many much far long no ha bye knock chop night hip tap boo yo "
    "pom tutu cha can more will"
)


def doubled_words(text: str) -> Iterator[str]:
    """ "the the"; not "Walla Walla"."""
    for found in _DOUBLED.finditer(text):
        word, again = found[0].split()
        is_name = word[0].isupper() and again[0].isupper()
        if word.lower() not in _MAY_DOUBLE and not is_name:
            yield found[0]


_SMALL: Final = r"(?!(?:i|e)[A-Z])[a-z][\w'-]*"  # not "iPads"
_LOWER_START: Final = re.compile(
    rf"""^["'(]*{_SMALL}|(?<![.\w])[\w'-]*[A-Za-z0-9)][.?!]["')]*\s+{_SMALL}"""
)
_SPOKEN: Final = re.compile(r"""[?!]["')]|["']\s""")  # '"How many?" she asks.'
_NO_END: Final = re.compile(  # abbreviations after which a sentence goes on
    r"(?:^|[^a-z])(?:mr|mrs|ms|dr|st|mt|vs|etc|no|nos|fig|approx|est|max|min|avg|inc|co|corp|ltd|"
    r"jr|sr|dept|ave|blvd|rd|sq|cu|ft|in|yd|yds|mi|lb|lbs|oz|kg|hr|hrs|sec|secs|mins|wk|yr|yrs|"
    r"qt|qts|pt|gal|tsp|tbsp|doz|pp?|vol|ch|[a-z])\.",
    re.IGNORECASE,
)


def lower_case_starts(text: str) -> Iterator[str]:
    """A sentence that begins with a small letter."""
    for found in _LOWER_START.finditer(text):
        if not _SPOKEN.search(found[0]) and not _NO_END.match(found[0]):
            yield found[0]


_MARKS: Final = re.compile(
    r"""
      (?: [\w)"%]\ +[,.;?!] | [^\W\d]\ +: ) (?=\s|$)   # "apples .", but "a ratio of 1 : 2"
    | ([,;:])\1 | (?<!\.)\.\.(?!\.) | \?\?+ | !!+       # ",,", but "..." and "?!"
    | [,;:][.?!;,] | [?!][.,;:] | (?<=[a-z]{4})\.[,;:]  # ".,", but "a.m.," and "etc.,"
    """,
    re.VERBOSE,
)


def marks(text: str) -> Iterator[str]:
    """A space before a mark, or two marks where one belongs."""
    for found in _MARKS.finditer(text):
        yield text[max(found.start() - 8, 0) : found.end()].strip()


_SLOT: Final = re.compile(  # braces of LaTeX follow a word, a brace, "^" or a backslash
    r"(?<![\\\w}^])\{\{? ?[A-Za-z_][\w. ]*\}|\$\{|<[A-Za-z_]\w*>|\[[A-Za-z_]*[A-Z_][A-Za-z_]*\]|"
    r"(?<!\w)%[sd](?!\w)|\bNaN\b|__+"
)


def slots(text: str) -> Iterator[str]:
    """A slot of a template that nothing filled: "{name}", "<item>", "[NAME]"."""
    yield from (found[0] for found in _SLOT.finditer(text))


_END: Final = re.compile(r"""[.?!…](?:["')\]]*|\s*\([^()]*\))$""")


def end_mark(text: str) -> Iterator[str]:
    """A text that ends without a full stop, question mark or exclamation mark."""
    ending = text.rstrip()
    if not _END.search(ending):
        yield ending[-12:]
