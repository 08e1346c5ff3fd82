r"""Where in a response the final answer stands.

The last occurrence of the strongest marker speaks:

1. a closed ``\boxed{...}`` (or ``\fbox``);
2. a closed ``<answer>...</answer>``, or a JSON object ``{"answer": ...}``;
3. a line ``#### x``, unless it is a heading such as ``#### Step 2`` with text below it;
4. "final answer", "the answer is", "answer:", in any case and with Markdown around it.

A marker with nothing after it takes the next line that says something; an empty box is no answer.
Without a marker the whole response is tried, then its last line, then the part of that line after
its last "=", " is " or ": ", unless the clause before it denies. What is tried must be understood
whole: nothing is searched for.
"""

import re

from synthgen.judging.latex import last_box
from synthgen.judging.marked import last_value
from synthgen.judging.text import EMPHASIS, visible

_HASHES = re.compile(r"^[ \t]*+####(?!#)[ \t]*+([^\n]*+)", re.MULTILINE)
_HEADING = re.compile(
    r"[*_ ]*+(?:step|part|case|solution|explanation|reasoning|analysis|approach|method|"
    r"calculation|verification|check|conclusion|summary)\b",
    re.IGNORECASE,
)
_PHRASE = re.compile(
    r"(?<![0-9a-z])answers?(?![0-9a-z])[ \t*_`]*+(?:[:=：]|(?:is|are)\b(?:[ \t*_`]*+[:：])?)"
    r"|(?<![0-9a-z])final[ \t]++answer(?![0-9a-z])[ \t*_`]*+(?=\n|\Z|[^\s:=：a-z])",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?<![!<>=:≠])=(?!=)|(?<=\s)is(?=\s)|:(?=\s)", re.IGNORECASE)
_HOPE = re.compile(r"[.;,]?\s*+I hope (?:it|this) is correct\.?\s*\Z", re.IGNORECASE)
_DENIAL = re.compile(r"\b(?:not|never|cannot)\b|n['’]t\b", re.IGNORECASE)
_BULLET = re.compile(r"\A[*•]\s++")
_DELIMITERS = frozenset({r"\[", r"\]", r"\(", r"\)", "$", "$$", "```", "---", "**", "\\", "}"})
_MARKS = ("***", "**", "*", "__", "_", "`")


def extract(text: str) -> tuple[str, ...]:
    r"""Return the readings of a response to try, in order; none when it gives no answer.

    >>> extract(r"So 5. \boxed{7} or rather \boxed{12}")
    ('12',)
    >>> extract("Add them.\n#### 12\n")
    ('12',)
    >>> extract("**Final Answer:** 12")
    ('12',)
    >>> extract("2 + 2 = 4\nso x = 4")
    ('2 + 2 = 4\nso x = 4', 'so x = 4', '4')
    >>> extract('<answer>12</answer>'), extract('{"answer": "New York"}')
    (('12',), ('New York',))
    >>> extract(r"\boxed{}")
    ()
    """
    text = visible(text)
    marked = _marked(text)
    readings = _unmarked(text) if marked is None else [marked]
    return tuple(dict.fromkeys(reading for reading in readings if reading))


def _marked(text: str) -> str | None:
    """Return what the strongest marker says, "" when it says nothing, None without a marker."""
    box = last_box(text)
    if box is not None:
        return box.strip()
    value = last_value(text)
    if value is not None:
        return value
    place = _last_hashes(text) or _last_phrase(text)
    if place is None:
        return None
    said = _line_at(text, place)
    return _hopeless(_balanced_emphasis(text, place, said))


def _last_hashes(text: str) -> int | None:
    """Where the content of the last ``#### x`` line starts."""
    place = None
    for match in _HASHES.finditer(text):
        if not (_HEADING.match(match[1]) and text[match.end() :].strip()):
            place = match.start(1)
    return place


def _last_phrase(text: str) -> int | None:
    """Where the text after the last "answer is" starts."""
    place = None
    for match in _PHRASE.finditer(text):
        place = match.end()
    return place


def _line_at(text: str, place: int) -> str:
    """Return the rest of the line, or where that is blank the next line that says something."""
    line, _, below = text[place:].partition("\n")
    if _says_something(line):
        nested = _last_phrase(line)  # "#### Answer: 12"
        return line[nested:].strip() if nested else line.strip()
    return next((item.strip() for item in below.split("\n") if _says_something(item)), "")


def _says_something(line: str) -> bool:
    bare = line.strip().strip(EMPHASIS)
    return bool(bare) and bare not in _DELIMITERS


def _balanced_emphasis(text: str, place: int, said: str) -> str:
    """Drop the one emphasis mark that was opened before the marker: "**Answer:** 12"."""
    before = text[text.rfind("\n", 0, place) + 1 : place]
    mark = next((mark for mark in _MARKS if before.count(mark) % 2), None)
    if mark is None:
        return said
    if said.startswith(mark):
        return said[len(mark) :].lstrip()
    bare = said.rstrip(" .")
    return bare[: -len(mark)].rstrip() if bare.endswith(mark) else said


def _hopeless(said: str) -> str:
    """Drop "I hope it is correct", which a widely copied prompt has models add."""
    return _HOPE.sub("", said) if len(said) < 2_000 else said


def _unmarked(text: str) -> list[str]:
    """Return the whole text, its last line, and that line's tail."""
    whole = text.strip()
    lines = [line for line in whole.split("\n") if _says_something(line)]
    if not lines:
        return []
    last = _BULLET.sub("", lines[-1].strip())
    return [whole, last, _tail(last)]


def _tail(line: str) -> str:
    """Return what stands after the last "=", " is " or ": ", "" where the clause denies it."""
    last = None
    for match in _TAIL.finditer(line):
        last = match
    if last is None:
        return ""
    clause = max(line.rfind(mark, 0, last.start()) for mark in ",.;") + 1
    denied = _DENIAL.search(line, clause, last.start())
    return "" if denied else line[last.end() :].strip()
